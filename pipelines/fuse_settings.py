"""What ``fuse`` is asked for, checked before anything is loaded."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

L1 = 0.05  # LoRAHub's, times the mean |w|


class SearchConfig(BaseModel):
    """LoRAHub's by default (arXiv 2307.13269, section 4): 40 evaluations, weights within 1.5, seed 42."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    searcher: str = "shiwa"
    evaluations: int = Field(default=40, ge=1, description="after the base, each adapter alone and their even mix")
    seconds: float | None = Field(default=None, gt=0, description="no evaluation starts later")
    bound: float = Field(default=1.5, gt=0, description="largest absolute weight")
    l1: float = Field(default=L1, ge=0, description="times the mean |w|")
    racing: bool = Field(default=True, description="drop a mix once it cannot win")
    at_once: int = Field(default=1, ge=1, description="mixes scored in one batch, where the searcher can wait")
    seed: int = Field(default=42, ge=0)


class FuseRequest(BaseModel):
    """One adapter for a new pack, out of those of others and a handful of its own pairs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    domain: str = Field(description="a pack: its name in datasets/, or a path")
    shots: int = Field(default=16, ge=1, description="training pairs that mixes are judged by, drawn by seed")
    sources: tuple[str, ...] = Field(default=(), description="packs or pack/version; the nearest of the hub by default")
    candidates: int = Field(
        default=8, ge=1, description="how many of the nearest are mixed; LoRAHub draws 20 at random"
    )
    method: Literal["lorahub", "exact", "linear", "ties", "dare", "uniform"] = "lorahub"
    searcher: str = "shiwa"
    evaluations: int = Field(default=40, ge=1, description="mixes tried, after the base, each alone and their even mix")
    seconds: float | None = Field(default=None, gt=0, description="no mix is tried later")
    at_once: int | None = Field(
        default=None, ge=1, le=64, description="mixes scored in one batch, by loss; 8 on a GPU and 1 without by default"
    )
    objective: Literal["loss", "ex", "both"] = Field(default="loss", description="of the answers on the shots")
    l1: float = Field(default=L1, ge=0, description="times the mean |w|")
    rank: int | None = Field(default=None, ge=1, le=256, description="of the fused adapter; the largest source's")
    polish: int = Field(default=16, ge=0, description="most gradient steps on the shots; left-out shots say how many")
    baselines: bool = Field(default=True, description="also few-shot LoRA and merge-then-tune, by the same rule")
    dev: int = Field(default=60, ge=0, description="dev questions that each is judged on")
    base_model: str | None = None
    seed: int = Field(default=42, ge=0)

    @property
    def search(self) -> SearchConfig:
        return SearchConfig(
            searcher=self.searcher, evaluations=self.evaluations, seconds=self.seconds, l1=self.l1, seed=self.seed
        )
