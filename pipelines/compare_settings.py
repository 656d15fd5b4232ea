"""What a comparison is asked, and what each tuner starts from. Its learning rate is the method's own, ``tuner.lr``: one
rate for all would be unfair."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from errors import unknown_name
from pipelines.compare_placement import PLACES
from pipelines.settings import rate_of
from pipelines.train_config import TrainConfig
from plugins import registry
from plugins.contracts import LoadSpec, Tuner

if TYPE_CHECKING:
    from pipelines.batches import TrainingExample


class CompareRequest(BaseModel):
    """Tuners side by side on one pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    domain: str = Field(description="a pack: its name in datasets/, or a path")
    tuners: tuple[str, ...] = Field(default=(), description="by name; none: all of them")
    unit: Literal["tokens", "seconds"] = Field(default="tokens", description="what the budget counts")
    budget: int = Field(default=200_000, ge=1, description="training tokens, or seconds of training, for each tuner")
    placement: bool = Field(
        default=False,
        description="also LoRA in parts of the model, at as many parameters (pipelines/compare_placement.py)",
    )
    seeds: int = Field(default=1, ge=1, le=10, description="runs of each tuner, their mean is shown")
    n_dev: int = Field(default=60, ge=1, description="dev questions whose answers' likelihood is measured")
    best: int = Field(default=10, ge=0, description="the likeliest of them are asked dev's questions for EX")
    tokens_per_batch: int = Field(default=1024, ge=1, description="padding included")
    base_model: str | None = Field(default=None, description="in place of the embedded base")

    @property
    def names(self) -> tuple[str, ...]:
        """What is compared, once each, in the order it is measured. Raises UsageError for one that does not exist."""
        known = registry.names("tuners")
        asked = [self._known(name, known) for name in self.tuners]
        first = tuple(name for name in FIRST if name in known)
        chosen = dict.fromkeys(asked or (*first, *(name for name in known if name not in first)))
        return (*chosen, *(PLACES if self.placement else ()))

    @staticmethod
    def _known(name: str, known: Sequence[str]) -> str:
        """As it is spelt: ``peft:vera`` is ``peft:VERA``."""
        if name in known:
            return name
        if name.startswith("peft:"):
            return str(registry.get("tuners", name).name)
        raise unknown_name("tuner", name, known)


FIRST = (  # so that a run that is cut off has measured what people ask for
    "lora", "qlora", "dora", "full", "ia3", "prefix", "bitfit", "prompt", "serial_adapter", "pissa", "lokr", "adalora",
    "in_context", "ladder", "rslora", "parallel_adapter", "mam", "galore", "lisa", "p_tuning_v2", "fishmask", "pafi",
)  # fmt: skip


def sources_for(
    tuner: Tuner, base_model: str | None, other: Sequence[TrainingExample], folder: Path
) -> tuple[Path, ...]:
    """Two adapters of other trades' questions, or for proxy-tuning the small model: the base itself, where no smaller
    one shares its vocabulary."""
    from plugins.models import find_base

    if tuner.name == "proxy":
        return (find_base(base_model),)
    made: dict[str, tuple[str, dict[str, Any]]] = {
        "spot": ("prompt", {}),
        "adapter_fusion": ("serial_adapter", {"norms": False, "placement": "ffn"}),
    }
    name, options = made[tuner.name]
    return tuple(_source(name, options, base_model, other[half::2], folder / f"{name}-{half}", half) for half in (0, 1))


def _source(
    name: str,
    changed: dict[str, Any],
    base_model: str | None,
    examples: Sequence[TrainingExample],
    folder: Path,
    seed: int,
) -> Path:
    from pipelines.finetune import train
    from plugins.models import load_base

    if not folder.exists():
        tuner: Tuner = registry.get("tuners", name)
        options = tuner.Options(seed=seed, **changed)
        base = load_base(base_model, LoadSpec("bf16"))
        model = tuner.attach(base.model, options, ())
        config = TrainConfig(epochs=3, lr=rate_of(tuner), seed=seed, tokens_per_batch=2048, max_tokens=4096)
        shuffled = random.Random(seed).sample(list(examples), len(examples))
        train(model, base.tokenizer, shuffled, config, checkpoint=None, tuner=tuner, options=options)
        tuner.save(model, folder)
    return folder
