"""The dials of a training run."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class TrainConfig(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    epochs: int = Field(default=3, ge=1, description="passes over the pairs")
    max_minutes: float | None = Field(
        default=None, gt=0, description="wall clock, evaluations included; the cosine still ends"
    )
    tokens_per_batch: int = Field(
        default=4096, ge=1, description="padding included; one longer pair is a batch of its own"
    )
    lr: float = Field(default=1e-3, gt=0, description="peak; QLoRA's 2e-4 is for 7B models, ours has 27M parameters")
    weight_decay: float = Field(default=0.0, ge=0, description="AdamW's; an adapter has few weights to hold back")
    warmup_ratio: float = Field(default=0.05, ge=0, lt=1, description="share of the run in which the rate climbs")
    grad_accum: int = Field(default=1, ge=1, description="batches an optimizer step")
    clip: float = Field(default=1.0, gt=0, description="largest gradient norm")
    seed: int = Field(default=0, ge=0, description="of the order of the pairs and of dropout")
    max_tokens: int = Field(default=1024, ge=2, description="longer pairs are left out and counted")
    eval_every: int = Field(default=0, ge=0, description="steps between evaluations; 0: after each epoch")
    patience: int = Field(default=3, ge=1, description="evaluations without a better EX before it stops")
    save_every: int = Field(default=50, ge=1, description="steps between checkpoints")
    gradient_checkpointing: bool = Field(default=False, description="less memory, a third slower; for large bases")
