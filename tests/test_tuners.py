"""LoRA, QLoRA and what every tuner shares beside the contract of tests/test_tuner_contract.py."""

from __future__ import annotations

import json
import resource
import signal
from pathlib import Path
from typing import Any

import pytest
import torch
from pydantic import BaseModel

from errors import PipelineError, ResourceError
from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.contracts import LoadSpec, MakesOptimizer, Tuner
from plugins.models import load_base
from plugins.registry import get
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer

EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}") for i in range(12)]
CONFIG = TrainConfig(epochs=4, tokens_per_batch=150, lr=5e-3)


SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}


@pytest.fixture(scope="module", params=SAVE)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SAVE[request.param](tmp_path_factory.mktemp("tuners") / "base")


@pytest.fixture(params=["lora", "qlora", "full", "krona"])
def tuner(request: pytest.FixtureRequest) -> Tuner:
    found: Tuner = get("tuners", request.param)
    return found


def base(folder: Path, precision: str = "fp32") -> Any:
    return load_base(folder, LoadSpec(precision)).model  # type: ignore[arg-type]


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
