"""In-context learning: nothing trains, answered pairs of the pack stand before each question.

Few-shot as Brown et al. have it (2020, arXiv 2005.14165, section 2). Those nearest to the question are shown, the
nearest last (Liu et al. 2022, arXiv 2101.06804, section 3).

What is saved says how many; the pairs are the pack's own, found anew for each question.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field

from plugins.contracts import Decoding, Traits
from plugins.tuners.worn import Adapter, Wearing


class InContextOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    n_shots: int = Field(default=4, ge=0, le=64, description="answered pairs before each question, as the budget lets")


class Nothing(Adapter):
    """No parameters."""

    def put_on(self, model: Any) -> list[Any]:
        return []

    def kept(self) -> dict[str, torch.Tensor]:
        return {}


class InContext(Wearing):
    name = "in_context"
    summary = "in-context learning: answered pairs in the prompt, nothing trains (Brown et al. 2020)"
    Options: type[Any] = InContextOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=False,
        mixes_in_batch=True,
        acts_at_decoding=True,
        trains=False,
        reasons={
            "merges": "demonstrations stand in the prompt, no weight holds them",
            "fuses": "there is no update to add",
        },
    )

    def make(self, model: Any, options: InContextOptions, sources: Sequence[Path]) -> Nothing:
        return Nothing()

    def decoding(self, options: InContextOptions) -> Decoding:
        return Decoding(demonstrations=options.n_shots)
