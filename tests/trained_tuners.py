"""A tuner trained once on a tiny base, and what the contract looks at kept with it."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from pydantic import BaseModel

from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.contracts import (
    LoadSpec,
    Tuner,
)
from plugins.models import load_base
from plugins.registry import get
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer
from tests.tuner_cases import CASES, Case

ROOT = Path(__file__).resolve().parent.parent
SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}
IDS = torch.arange(5, 45).view(2, 20)
EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}") for i in range(8)]
N_STEPS = 6
WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
EXTRA = ("peft:VERA", "peft:HIRA")  # of those that are reached by PEFT's name


@dataclass
class Base:
    """A tiny base, in memory once; each use takes a copy."""

    folder: Path
    other: Path  # of another width
    whole: Any
    quantized: Any

    def copy(self, precision: str = "fp32") -> Any:
        return copy.deepcopy(self.quantized if precision == "nf4" else self.whole)


@dataclass
class Trained:
    tuner: Tuner
    case: Case
    options: BaseModel
    sources: tuple[Path, ...]
    model: Any
    start_difference: float  # of logits, attached and untrained
    trainable: tuple[str, ...]
    held: tuple[str, ...]  # parameters that the method brings and does not train
    unreached: tuple[str, ...]  # trainable parameters that saw no gradient
    leaked: tuple[str, ...]  # parameters that take no gradient and saw one
    changed: tuple[str, ...]  # of the base's own parameters
    losses: tuple[float, ...]
    logits: torch.Tensor
    folder: Path
    early: tuple[Path, torch.Tensor]  # as it was saved after one step, and its logits


def make_base(kind: str, place: Path) -> Base:
    folder, other = SAVE[kind](place / "base"), SAVE[kind](place / "other", hidden=32)
    whole, quantized = (load_base(folder, LoadSpec(p)).model.eval() for p in ("fp32", "nf4"))  # type: ignore[arg-type]
    return Base(folder, other, whole, quantized)


def train_one(name: str, base: Base, place: Path, seed: int = 0) -> Trained:
    tuner: Tuner = get("tuners", name)
    case = CASES.get(name, Case())
    options = tuner.Options(**case.options, **({"seed": seed} if "seed" in tuner.Options.model_fields else {}))
    sources = tuple(case.sources(base, place / "sources")) if case.sources else ()
    model = base.copy()
    plain = logits(model)
    own = {name: (p, p.detach().clone()) for name, p in (*model.named_parameters(), *model.named_buffers())}
    known = {id(p) for p, _ in own.values()}
    model = tuner.attach(model, options, sources)
    start = float((logits(model) - plain).abs().max())
    trainable = {n: p for n, p in model.named_parameters() if p.requires_grad}
    held = [n for n, p in model.named_parameters() if not p.requires_grad and id(p) not in known]
    seen: set[str] = set()
    for n, p in trainable.items():
        p.register_post_accumulate_grad_hook(lambda p, n=n: seen.add(n) if bool(p.grad.ne(0).any()) else None)  # type: ignore[misc]

    def save_early(model: Any) -> float:  # another adapter of the same start; none of this may change the training
        if not (place / "early").exists():
            tuner.save(model, place / "early")
            early.append(logits(model))
            return 0.0
        return 1.0

    early: list[torch.Tensor] = []
    if tuner.traits.trains:
        losses = run(tuner, model, options, place / "run", case, evaluate=save_early)
    else:
        losses, _ = (), save_early(model)
    leaked = [n for n, p in model.named_parameters() if not p.requires_grad and p.grad is not None]
    changed = [n for n, (p, before) in own.items() if p.shape != before.shape or not torch.equal(p, before)]
    said = logits(model)
    tuner.save(model, place / "adapter")
    unreached = sorted(trainable.keys() - seen)
    return Trained(
        tuner, case, options, sources, model, start, tuple(trainable), tuple(held),
        tuple(unreached), tuple(leaked), tuple(changed), losses, said, place / "adapter", (place / "early", early[0]),
    )  # fmt: skip


def run(tuner: Tuner, model: Any, options: BaseModel, folder: Path, case: Case, **kwargs: Any) -> tuple[float, ...]:
    batches = TrainConfig(epochs=N_STEPS, tokens_per_batch=1000, lr=case.lr, warmup_ratio=0.0, patience=1000)
    config = batches.model_copy(update={"eval_every": 1}) if "evaluate" in kwargs else batches
    kwargs |= {"checkpoint": folder, "tuner": tuner, "options": options}
    return train(model, tiny_tokenizer(), EXAMPLES, config, **kwargs).losses


@torch.no_grad()
def logits(model: Any, **kwargs: Any) -> torch.Tensor:
    model.eval()
    found: torch.Tensor = model(input_ids=IDS, **kwargs).logits.float()
    return found
