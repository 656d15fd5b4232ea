"""The contract of every tuner on a causal and an encoder-decoder base: each trait holds, or it is false and the
refusal says why.

Each (tuner, base) is trained once; what the tests look at is kept with it. One process a base reads all folders back.
"""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch
from pydantic import ValidationError
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch.nn import functional

from errors import HubError, UsageError
from plugins.contracts import (
    REFUSABLE,
    ActsAtDecoding,
    Decoding,
    Finished,
    GenerationRequest,
    LoadSpec,
    Tuner,
    refuse,
)
from plugins.generators.local import Local
from plugins.models import load_base
from plugins.registry import get, names
from records import Prompt
from tests.tiny_models import tiny_tokenizer
from tests.trained_tuners import IDS, N_STEPS, SAVE, Base, Trained, logits, make_base, run, train_one

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
EXTRA = ("peft:VERA", "peft:HIRA")  # of those that are reached by PEFT's name

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:peft")


# -- what the tests look at -------------------------------------------------------------------


def tuner_names() -> tuple[str, ...]:
    return (*names("tuners"), *EXTRA)


@pytest.fixture(scope="module", params=SAVE)
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Base:
    """Each made once: pytest orders tests by tuner, and comes back to a base for every one."""
    if request.param not in BASES:
        BASES[request.param] = make_base(request.param, tmp_path_factory.mktemp("bases"))
    return BASES[request.param]


BASES: dict[str, Base] = {}


@pytest.fixture(scope="module", params=tuner_names())
def trained(request: pytest.FixtureRequest, base: Base, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return train_one(request.param, base, tmp_path_factory.mktemp("trained"))


# -- options ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", tuner_names())
def test_every_option_is_described_and_frozen_and_every_refusal_has_its_reason(name: str) -> None:
    tuner = get("tuners", name)
    assert isinstance(tuner, Tuner) and tuner.name == name and tuner.summary
    undescribed = [name for name, field in tuner.Options.model_fields.items() if not field.description]
    assert not undescribed or name.startswith("peft:")
    with pytest.raises(ValidationError):
        tuner.Options(no_such_option=1)
    assert tuner.Options.model_config["frozen"]
    refused = {trait for trait in REFUSABLE if not getattr(tuner.traits, trait)}
    assert refused == tuner.traits.reasons.keys(), "each trait that is false needs its reason, and no other"
    for trait in refused:
        assert tuner.traits.reasons[trait] in str(refuse(tuner, trait))


def test_a_tuner_that_acts_at_decoding_says_how(trained: Trained) -> None:
    acts = isinstance(trained.tuner, ActsAtDecoding) and trained.tuner.decoding(trained.options) != Decoding()
    assert trained.tuner.traits.acts_at_decoding == acts


@pytest.mark.parametrize("what", ["extra_tokens", "extra_layers"])
def test_what_is_computed_beside_the_base_is_declared(
    trained: Trained, base: Base, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tokens: some attention looks at more keys. Layers: more matrix products, and no merging them away."""
    seen: dict[str, int] = {"keys": 0, "products": 0}
    attend, multiply = functional.scaled_dot_product_attention, functional.linear

    def attends(query: Any, key: Any, *args: Any, **kwargs: Any) -> Any:
        seen["keys"] = max(seen["keys"], key.shape[-2])
        return attend(query, key, *args, **kwargs)

    def multiplies(*args: Any, **kwargs: Any) -> Any:
        seen["products"] += 1
        return multiply(*args, **kwargs)

    def counted(model: Any) -> dict[str, int]:
        seen.update(keys=0, products=0)
        logits(model)
        return dict(seen)

    loaded = trained.tuner.load(base.copy(), trained.folder)
    monkeypatch.setattr(functional, "scaled_dot_product_attention", attends)
    monkeypatch.setattr(functional, "linear", multiplies)
    plain, adapted = counted(base.copy()), counted(loaded)
    assert plain["keys"] >= IDS.shape[1]
    tokens = adapted["keys"] > plain["keys"]
    layers = adapted["products"] > plain["products"] and not trained.tuner.traits.merges
    assert getattr(trained.tuner.traits, what) == (tokens if what == "extra_tokens" else layers)


# -- training ---------------------------------------------------------------------------------


def test_it_starts_as_its_base(trained: Trained) -> None:
    if trained.case.starts_as_base:
        assert trained.start_difference <= trained.case.start_tolerance
    else:
        assert trained.start_difference > 0, "it does start as its base: say so in tests/tuner_cases.py"


def test_it_trains_what_it_should_and_nothing_else(trained: Trained) -> None:
    if not trained.tuner.traits.trains:
        assert not trained.trainable
        return
    strange = [n for n in trained.trainable if not re.search(trained.case.trains, n)]
    assert trained.trainable and not strange, strange
    idle = [n for n in trained.held if not trained.case.held or not re.search(trained.case.held, n)]
    assert not idle, f"brought along and not trained: {idle}"
    assert not trained.leaked
    assert trained.losses[-1] < trained.case.falls * trained.losses[0], trained.losses
    assert not trained.unreached or trained.case.reached_in_part, trained.unreached


def test_the_base_stays_bit_for_bit_unless_the_trait_says_otherwise(trained: Trained) -> None:
    assert bool(trained.changed) == trained.tuner.traits.changes_base, trained.changed[:3]


def test_the_same_seed_trains_the_same_adapter(trained: Trained, base: Base, tmp_path: Path) -> None:
    if not trained.tuner.traits.trains:
        return
    torch.manual_seed(2)  # the process's own randomness has no say
    tuner: Tuner = get("tuners", trained.tuner.name)
    model = tuner.attach(base.copy(), trained.options, trained.sources)
    losses = run(tuner, model, trained.options, tmp_path, trained.case)
    assert losses == trained.losses
    assert torch.equal(logits(model), trained.logits)


def test_it_trains_on_a_4bit_base_through_evaluations_or_says_no(trained: Trained, base: Base, tmp_path: Path) -> None:
    tuner: Tuner = get("tuners", trained.tuner.name)
    if not tuner.traits.trains_on_4bit:
        with pytest.raises(UsageError, match="does not train on a 4-bit base"):
            tuner.attach(base.copy("nf4"), trained.options, trained.sources)
        return
    model = tuner.attach(base.copy("nf4"), trained.options, trained.sources)
    if not tuner.traits.trains:
        return
    trainable = [p for p in model.parameters() if p.requires_grad]
    weights: list[torch.Tensor] = []

    def evaluate(model: Any) -> float:  # an eval forward between any two steps: the trap of bitsandbytes on a CPU
        logits(model)
        weights.append(torch.cat([p.detach().float().reshape(-1) for p in trainable]))
        return float(len(weights))  # ever better, so that the last weights are kept

    losses = run(tuner, model, trained.options, tmp_path, trained.case, evaluate=evaluate)
    assert losses[-1] < trained.case.falls * losses[0], losses
    assert len(weights) == N_STEPS
    still = [
        i for i, (a, b) in enumerate(pairwise(weights[:-1])) if torch.equal(a, b)
    ]  # the last step's rate is near 0
    assert not still, f"an evaluation stopped the training: weights stand still from step {still[0] + 1} on"


def test_it_generates_what_its_own_forward_says(trained: Trained) -> None:
    """Through the cache, token by token, as likely as one forward pass over the whole text finds it."""
    tokenizer = tiny_tokenizer()
    generator = Local().take(trained.model, tokenizer, "symbols")
    request = GenerationRequest(Prompt("which funds grew most<sql>", "symbols"), max_new_tokens=6)
    events = [e for _, e in generator.generate([request], lambda _: False) if isinstance(e, Finished)]
    assert len(events) == 1 and events[0].candidate.n_tokens > 0
    members = trained.tuner.decoding(trained.options).members if isinstance(trained.tuner, ActsAtDecoding) else 1
    if members > 1:
        return  # the answer is a majority's: no one forward pass finds it
    found = greedy(trained.model, tokenizer(request.prompt.text)["input_ids"], events[0].candidate.n_tokens)
    assert events[0].candidate.logprob == pytest.approx(found, abs=2e-3)


@torch.no_grad()
def greedy(model: Any, prompt: list[int], n: int) -> float:
    """Log-probability of the likeliest next tokens, without a cache."""
    written, total = ([model.config.decoder_start_token_id] if model.config.is_encoder_decoder else prompt), 0.0
    for _ in range(n):
        if model.config.is_encoder_decoder:
            said = model(input_ids=torch.tensor([prompt]), decoder_input_ids=torch.tensor([written]), use_cache=False)
        else:
            said = model(input_ids=torch.tensor([written]), use_cache=False)
        logprobs = said.logits[0, -1].float().log_softmax(-1)
        total += float(logprobs.max())
        written = [*written, int(logprobs.argmax())]
    return total


# -- what is saved ----------------------------------------------------------------------------

READ = """
import copy, json, sys, torch
from pathlib import Path
from safetensors.torch import save_file
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
base, folders, out = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
whole, found = load_base(base, LoadSpec("fp32")).model.eval(), {}
ids = torch.arange(5, 45).view(2, 20)
for name, folder in folders.items():
    model = get("tuners", name).load(copy.deepcopy(whole), Path(folder))
    assert not model.training and not any(p.requires_grad for p in model.parameters()), name
    with torch.no_grad():
        found[name] = model(input_ids=ids).logits.float().contiguous()
save_file(found, out)
"""


WAITING: dict[Path, dict[str, tuple[Path, torch.Tensor]]] = {}


def test_it_saves_two_plain_files(trained: Trained, base: Base) -> None:
    assert {p.name for p in trained.folder.iterdir()} == {WEIGHTS, CONFIG}
    assert str(base.folder) not in (trained.folder / CONFIG).read_text(), "a folder of this machine is named"
    WAITING.setdefault(base.folder, {})[trained.tuner.name] = (trained.folder, trained.logits)


def test_it_loads_to_the_same_logits(trained: Trained, base: Base) -> None:
    loaded = trained.tuner.load(base.copy(), trained.folder)
    assert not loaded.training and not any(p.requires_grad for p in loaded.parameters())
    difference = (logits(loaded) - trained.logits).abs().max()
    assert difference <= (1e-5 if trained.tuner.traits.changes_base else 0), f"logits differ by {difference}"
    if trained.tuner.traits.trains:
        assert not torch.equal(trained.logits, logits(base.copy())), "training changed nothing"


def test_one_refuses_what_is_damaged_foreign_or_of_another_base(trained: Trained, base: Base, tmp_path: Path) -> None:
    tuner, content = trained.tuner, {n: (trained.folder / n).read_bytes() for n in (WEIGHTS, CONFIG)}
    tensors = load_file(trained.folder / WEIGHTS)
    with safe_open(trained.folder / WEIGHTS, "pt") as file:
        metadata = file.metadata()

    def refused(match: str, model: Any = None, **changed: bytes | None) -> None:
        for name, old in content.items():
            new = changed.get(name.partition(".")[0], old)
            (tmp_path / name).unlink(missing_ok=True)
            if new is not None:
                (tmp_path / name).write_bytes(new)
        with pytest.raises(HubError, match=match):
            tuner.load(model if model is not None else base.copy(), tmp_path)

    def altered(tensors: dict[str, torch.Tensor]) -> bytes:
        save_file(tensors, tmp_path / "altered", metadata=metadata)
        return (tmp_path / "altered").read_bytes()

    refused("missing", adapter_model=None)
    refused("missing", adapter_config=None)
    for cut in (0, 50, -1):
        refused("damaged", adapter_model=content[WEIGHTS][:cut])
    refused("damaged", adapter_config=content[CONFIG][:-20])
    refused("another_method", adapter_config=json.dumps({"peft_type": "another_method"}).encode())
    refused("does not fit this base", model=load_base(base.other, LoadSpec("fp32")).model)
    if tensors:
        first = sorted(tensors)[0]
        refused("does not fit|damaged", adapter_model=altered({n: t for n, t in tensors.items() if n != first}))
        wide = tensors[first].repeat(*[1] * (tensors[first].dim() - 1), 2)  # a prompt may well be longer, not wider
        refused("does not fit|damaged", adapter_model=altered({**tensors, first: wide.contiguous()}))
        number = next((n for n, t in sorted(tensors.items()) if t.is_floating_point()), None)
        if number:
            nan = torch.full_like(tensors[number], math.nan)
            refused("damaged", adapter_model=altered({**tensors, number: nan}))


def test_it_merges_exactly_or_says_no(trained: Trained, base: Base) -> None:
    tuner = trained.tuner
    if not tuner.traits.merges:
        with pytest.raises(UsageError, match="does not merge"):
            tuner.merge(trained.model)
        return
    model = tuner.load(base.copy(), trained.folder)
    merged = tuner.merge(model)
    assert type(merged) is type(base.whole)
    assert {n for n, _ in merged.named_parameters()} >= {n for n, _ in base.whole.named_parameters()}
    assert not tuner.traits.extra_layers and not tuner.traits.extra_tokens
    difference = (logits(merged) - trained.logits).abs().max()
    assert difference < 1e-3, f"merged logits differ by {difference}"


def test_two_adapters_side_by_side_are_switched_or_it_says_no(trained: Trained, base: Base, tmp_path: Path) -> None:
    tuner = trained.tuner
    model = tuner.load(base.copy(), trained.folder)
    if not tuner.traits.switches:
        with pytest.raises(UsageError, match="does not hold several"):
            tuner.add(model, trained.folder, "other")
        return
    early, alone = trained.early
    tuner.add(model, early, "other")
    expected = {"default": trained.logits, "other": alone, None: logits(base.copy())}
    for name in ("default", "other", None, "other", "default", None, "default"):
        tuner.switch(model, name)
        difference = (logits(model) - expected[name]).abs().max()
        assert difference <= 1e-5, f"{name}: logits differ by {difference}"
    with pytest.raises(UsageError, match="no adapter 'third'"):
        tuner.switch(model, "third")


def test_fusing_adds_the_updates_or_it_says_no(trained: Trained, base: Base) -> None:
    tuner = trained.tuner
    model = tuner.load(base.copy(), trained.folder)
    if not tuner.traits.fuses:
        with pytest.raises(UsageError, match="does not fuse"):
            tuner.fuse(model, {"default": 1.0}, "both")
        return
    tuner.add(model, trained.folder, "other")
    tuner.fuse(model, {"default": 0.25, "other": 0.75}, "both")
    tuner.switch(model, "both")
    difference = (logits(model) - trained.logits).abs().max()
    assert difference < 1e-3, f"a quarter and three quarters of one adapter differ from it by {difference}"


def test_rows_mix_in_one_batch_or_the_trait_says_no(trained: Trained, base: Base) -> None:
    model = trained.tuner.load(base.copy(), trained.folder)
    try:
        mixed = logits(model, adapter_names=["default", "__base__"])
        right = torch.stack([trained.logits[0], logits(base.copy())[1]])
        holds = bool(torch.allclose(mixed, right, atol=1e-4))
    except (TypeError, ValueError):  # of a forward that knows no adapter names
        holds = False
    assert holds == trained.tuner.traits.mixes_in_batch


def test_sources_are_needed_or_refused(trained: Trained, base: Base) -> None:
    given = () if trained.tuner.traits.needs_sources else (trained.folder,)
    with pytest.raises(UsageError, match="source"):
        trained.tuner.attach(base.copy(), trained.options, given)


def test_a_fresh_process_reads_every_folder_to_the_same_logits(tmp_path: Path) -> None:
    """Last, and once a base: what a process must import costs more than all folders."""
    for number, (folder, kept) in enumerate(WAITING.items()):
        folders = json.dumps({name: str(place) for name, (place, _) in kept.items()})
        out = tmp_path / f"{number}.safetensors"
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", READ, str(folder), folders, str(out)],
            cwd=ROOT, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        found = load_file(out)
        wrong = {
            name: float((found[name] - expected).abs().max())
            for name, (_, expected) in kept.items()
            if not torch.allclose(found[name], expected, atol=1e-5, rtol=0)
        }
        assert not wrong, wrong
