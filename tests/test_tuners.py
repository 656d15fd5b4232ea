"""LoRA and QLoRA beyond the contract that every tuner keeps (tests/test_tuner_contract.py)."""

from __future__ import annotations

import json
import resource
import signal
from pathlib import Path
from typing import Any

import pytest
import torch
from pydantic import BaseModel, ValidationError
from safetensors.torch import load_file, save_file

from errors import HubError, PipelineError, ResourceError, UsageError
from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.contracts import LoadSpec, MakesOptimizer, Tuner
from plugins.models import load_base
from plugins.registry import get
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer

IDS = torch.arange(5, 45).view(2, 20)
EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}") for i in range(12)]
CONFIG = TrainConfig(epochs=4, tokens_per_batch=150, lr=5e-3)


SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}


@pytest.fixture(scope="module", params=SAVE)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SAVE[request.param](tmp_path_factory.mktemp("tuners") / "base")


@pytest.fixture(params=("lora", "qlora"))
def tuner(request: pytest.FixtureRequest) -> Tuner:
    found: Tuner = get("tuners", request.param)
    return found


def base(folder: Path, precision: str = "fp32") -> Any:
    return load_base(folder, LoadSpec(precision)).model  # type: ignore[arg-type]


def logits(model: Any) -> torch.Tensor:
    model.eval()
    with torch.no_grad():
        return model(IDS).logits.float()


def trained(tuner: Tuner, model: Any, folder: Path) -> Any:
    options = tuner.Options()
    model = tuner.attach(model, options, ())
    train(model, tiny_tokenizer(), EXAMPLES, CONFIG, checkpoint=folder, tuner=tuner, options=options)
    return model


def test_every_option_is_described_and_frozen(tuner: Tuner) -> None:
    assert isinstance(tuner, Tuner)
    undescribed = [name for name, field in tuner.Options.model_fields.items() if not field.description]
    assert not undescribed
    with pytest.raises(ValidationError):
        tuner.Options(lroa=1)
    assert tuner.Options.model_config["frozen"]


def test_attaching_changes_nothing_at_first(tuner: Tuner, folder: Path) -> None:
    model = base(folder)
    before = logits(model)
    assert torch.equal(logits(tuner.attach(model, tuner.Options(), ())), before)


def test_only_the_method_trains_and_its_base_stays(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    model = base(folder)
    before = {name: p.clone() for name, p in model.named_parameters()}
    adapted = trained(tuner, model, tmp_path)
    frozen = {n.removeprefix("base_model.model.").replace(".base_layer", ""): p for n, p in adapted.named_parameters()}
    changed = [name for name, p in before.items() if name in frozen and not torch.equal(frozen[name], p)]
    assert not changed
    assert before.keys() <= frozen.keys(), "the base's parameters were not found again"


def test_saved_and_loaded_gives_the_same_logits(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    model = trained(tuner, base(folder), tmp_path / "run")
    tuner.save(model, tmp_path / "adapter")
    assert {p.name for p in (tmp_path / "adapter").iterdir()} == {"adapter_model.safetensors", "adapter_config.json"}
    loaded = tuner.load(base(folder), tmp_path / "adapter")
    assert not loaded.training
    expected, found = logits(model), logits(loaded)
    assert not torch.equal(expected, logits(base(folder))), "training changed nothing"
    assert torch.equal(expected, found), f"largest difference {(expected - found).abs().max()}"


def test_the_same_seed_trains_the_same_adapter(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    torch.manual_seed(1)
    first = trained(tuner, base(folder), tmp_path / "a")
    torch.manual_seed(2)  # the process's own randomness has no say
    second = trained(tuner, base(folder), tmp_path / "b")
    assert torch.equal(logits(first), logits(second))


def test_it_trains_on_a_4bit_base_or_says_no(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    assert tuner.traits.trains_on_4bit, f"{tuner.name}: write the test of the refusal"
    options = tuner.Options()
    evaluations: list[float] = []

    def evaluate(model: Any) -> float:  # an eval forward between any two steps: the trap of bitsandbytes on a CPU
        evaluations.append(float(logits(model).mean()))
        return 0.0

    def losses(name: str, **kwargs: Any) -> tuple[float, ...]:
        config = CONFIG.model_copy(update={"eval_every": 1, "patience": 1000})
        model = tuner.attach(base(folder, "nf4"), options, ())
        kwargs |= {"checkpoint": tmp_path / name, "tuner": tuner, "options": options}
        return train(model, tiny_tokenizer(), EXAMPLES, config, **kwargs).losses

    evaluated, plain = losses("evaluated", evaluate=evaluate), losses("plain")
    assert len(set(evaluations)) == len(plain), "an evaluation stopped the training"
    assert evaluated == plain, "an evaluation changed the training"
    assert plain[-1] < 0.8 * plain[0], plain


def test_it_merges_exactly_or_says_no(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    if not tuner.traits.merges:
        with pytest.raises(UsageError, match="does not merge"):
            tuner.merge(None)  # type: ignore[attr-defined]
        return
    model = trained(tuner, base(folder), tmp_path)
    expected = logits(model)
    merged = tuner.merge(model)  # type: ignore[attr-defined]
    assert type(merged) is type(base(folder))
    difference = (logits(merged) - expected).abs().max()
    assert difference < 1e-3, f"merged logits differ by {difference}"


def test_fusing_adds_the_updates(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    assert tuner.traits.fuses
    model = trained(tuner, base(folder), tmp_path / "run")
    tuner.save(model, tmp_path / "a")
    model.load_adapter(str(tmp_path / "a"), "other")
    model.add_weighted_adapter(["default", "other"], [0.25, 0.75], "both", combination_type="cat")
    alone = logits(model)
    model.set_adapter("both")
    difference = (logits(model) - alone).abs().max()
    assert difference < 1e-3, f"a quarter and three quarters of one adapter differ from it by {difference}"


def test_adapted_and_plain_rows_mix_in_one_batch(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    assert tuner.traits.mixes_in_batch
    plain = logits(base(folder))
    model = trained(tuner, base(folder), tmp_path)
    adapted = logits(model)
    with torch.no_grad():
        mixed = model(IDS, adapter_names=["default", "__base__"]).logits
    assert torch.allclose(mixed[0], adapted[0], atol=1e-4)
    assert torch.allclose(mixed[1], plain[1], atol=1e-4)


def test_an_adapter_of_another_base_is_refused(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    tuner.save(tuner.attach(base(folder), tuner.Options(), ()), tmp_path / "adapter")
    other = save_tiny_base(tmp_path / "wide", hidden=32)
    with pytest.raises(HubError, match="does not fit this base"):
        tuner.load(base(other), tmp_path / "adapter")


def test_an_adapter_that_does_not_fit_on_the_disk_says_so(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    model = tuner.attach(base(folder), tuner.Options(), ())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))  # the kernel refuses, as it does when a disk is full
    try:
        with pytest.raises(ResourceError, match="cannot be written"):
            tuner.save(model, tmp_path / "adapter")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("cut", [0, 50, -1])
def test_a_truncated_adapter_is_refused(tuner: Tuner, folder: Path, tmp_path: Path, cut: int) -> None:
    tuner.save(tuner.attach(base(folder), tuner.Options(), ()), tmp_path)
    weights = tmp_path / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:cut])
    with pytest.raises(HubError, match="damaged"):
        tuner.load(base(folder), tmp_path)


def test_an_adapter_of_another_method_is_refused(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    tuner.save(tuner.attach(base(folder), tuner.Options(), ()), tmp_path)
    (tmp_path / "adapter_config.json").write_text(json.dumps({"peft_type": "IA3", "task_type": "CAUSAL_LM"}))
    with pytest.raises(HubError, match="IA3"):
        tuner.load(base(folder), tmp_path)


def test_an_adapter_with_a_tensor_missing_is_refused(tuner: Tuner, folder: Path, tmp_path: Path) -> None:
    tuner.save(tuner.attach(base(folder), tuner.Options(), ()), tmp_path)
    tensors = load_file(tmp_path / "adapter_model.safetensors")
    tensors.pop(sorted(tensors)[0])
    save_file(tensors, tmp_path / "adapter_model.safetensors")
    with pytest.raises(HubError, match="1 of "):
        tuner.load(base(folder), tmp_path)


def test_targets_that_match_nothing_are_refused(tuner: Tuner, folder: Path) -> None:
    if "targets" not in tuner.Options.model_fields:
        pytest.skip(f"{tuner.name} has no targets")
    with pytest.raises(PipelineError, match="no_such_layer"):
        tuner.attach(base(folder), tuner.Options(targets=("no_such_layer",)), ())


@pytest.mark.parametrize("bits", ["paged_adamw_32bit", "paged_adamw_8bit"])
def test_qlora_brings_its_own_optimizer(folder: Path, tmp_path: Path, bits: str) -> None:
    qlora = get("tuners", "qlora")
    assert isinstance(qlora, MakesOptimizer)
    options: BaseModel = qlora.Options(optimizer=bits)
    model = qlora.attach(base(folder, "nf4"), options, ())
    assert "bitsandbytes" in type(qlora.optimizer(model, options, 1e-3, 0.0)).__module__
    report = train(model, tiny_tokenizer(), EXAMPLES, CONFIG, checkpoint=tmp_path, tuner=qlora, options=options)
    assert report.losses[-1] < 0.8 * report.losses[0], report.losses


@pytest.mark.parametrize(("kind", "task"), [("causal", "CAUSAL_LM"), ("encoder-decoder", "SEQ_2_SEQ_LM")])
def test_lora_adapts_every_linear_layer_but_the_head_and_names_the_task(tmp_path: Path, kind: str, task: str) -> None:
    lora = get("tuners", "lora")
    model = base(SAVE[kind](tmp_path / "base"))
    linear = {name for name, m in model.named_modules() if isinstance(m, torch.nn.Linear)} - {"lm_head"}
    adapted = lora.attach(model, lora.Options(), ())
    found = {name.removeprefix("base_model.model.") for name, m in adapted.named_modules() if hasattr(m, "lora_A")}
    assert found == linear
    lora.save(adapted, tmp_path / "adapter")
    assert json.loads((tmp_path / "adapter" / "adapter_config.json").read_text())["task_type"] == task


def test_the_saved_configuration_names_no_folder_of_this_machine(folder: Path, tmp_path: Path) -> None:
    lora = get("tuners", "lora")
    lora.save(lora.attach(base(folder), lora.Options(), ()), tmp_path)
    assert str(folder) not in (tmp_path / "adapter_config.json").read_text()
