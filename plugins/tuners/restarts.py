"""LoRA again and again: what a run of steps has learnt is merged, and a fresh pair of factors starts on top of it.

ReLoRA (Lialin et al. 2023, arXiv 2307.05695) and Chain of LoRA (Xia et al. 2024, 2401.04151). Both merge B·A into W.
Here the merged factors are kept beside W, which is the same sum and leaves the base as it is, so that 4-bit bases work
and what is saved is small. Letters: D outputs, K inputs, r rank, n runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from pydantic import Field
from torch import nn

from plugins.tuners.injected import (
    Injecting,
    TargetOptions,
    Update,
    adds,
    injected,
    kaiming,
    matrix,
    seeded,
    widths,
    zeros,
)


class ChainOptions(TargetOptions):
    r: int = Field(default=8, ge=1, description="rank of each pair of factors; the update's is up to runs times that")
    alpha: float = Field(default=16, gt=0, description="the update is scaled by alpha / r")
    runs: int = Field(default=4, ge=1, description="pairs of factors, one after another (Chain of LoRA: 2, 3)")


class ReLoraOptions(ChainOptions):
    keep_states: float = Field(
        default=0.01,
        ge=0,
        le=1,
        description="share of AdamW's states, the largest, that outlives a restart (section 3)",
    )
    rewarm: float = Field(
        default=0.1, ge=0, lt=1, description="share of a run in which the learning rate climbs again after a restart"
    )


class Links(nn.Module):
    """alpha / r (B A + sum of the past B_i A_i) x."""

    past_A: torch.Tensor
    past_B: torch.Tensor

    def __init__(self, layer: nn.Linear, options: ChainOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        past = (options.runs - 1) * options.r
        self.A, self.B = kaiming(options.r, n_in), zeros(n_out, options.r)
        self.register_buffer("past_A", torch.zeros(past, n_in))
        self.register_buffer("past_B", torch.zeros(n_out, past))
        self.scale = options.alpha / options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        down = torch.cat([self.A, self.past_A])
        up = torch.cat([self.B, self.past_B], dim=1)
        return matrix(matrix(x, down), up) * self.scale

    @torch.no_grad()
    def knot(self, run: int) -> None:
        """The factors join the past; fresh ones start at zero again."""
        r = self.A.shape[0]
        self.past_A[run * r : (run + 1) * r].copy_(self.A)
        self.past_B[:, run * r : (run + 1) * r].copy_(self.B)
        self.A.copy_(kaiming(*self.A.shape))
        self.B.zero_()


class ChainOfLora(Injecting):
    """Each link is trained with an optimizer of its own: nothing of AdamW's states outlives a knot."""

    name = "chain_of_lora"
    summary = "Chain of LoRA: one LoRA after another, each on what the last has learnt (Xia et al. 2024)"
    Options = ChainOptions
    traits = adds()

    def __init__(self) -> None:
        self._optimizer: torch.optim.Optimizer | None = None

    def update(self, options: ChainOptions) -> Update:
        return lambda name, layer: Links(layer, options)

    def optimizer(self, model: Any, options: ChainOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        trainable = [p for p in model.parameters() if p.requires_grad]
        self._optimizer = torch.optim.AdamW(trainable, lr=lr, weight_decay=weight_decay)
        return self._optimizer

    def state(self, model: Any) -> Mapping[str, Any]:
        return {
            f"{name}.past_{part}": getattr(layer.update, f"past_{part}")
            for name, layer in injected(model).items()
            for part in "AB"
        }

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        options: ChainOptions = model.adaptql.options
        run = step * options.runs // n_steps
        if step and run != (step - 1) * options.runs // n_steps:
            with seeded(options.seed + run):
                for layer in injected(model).values():
                    layer.update.knot(run - 1)  # type: ignore[operator]
            self._forget()

    def after_step(self, model: Any, step: int, n_steps: int) -> None: ...

    def _forget(self) -> None:
        assert self._optimizer is not None
        self._optimizer.state.clear()


class ReLora(ChainOfLora):
    """AdamW's states are pruned to their largest at a restart and the learning rate climbs anew (section 3). The
    paper's stretch of full-rank training before the first merge is for pretraining; a base has had it."""

    name = "relora"
    summary = "ReLoRA: merge and restart, the optimizer's states pruned, the rate climbing anew (Lialin et al. 2023)"
    Options = ReLoraOptions

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        options: ReLoraOptions = model.adaptql.options
        self._keep = options.keep_states
        super().before_step(model, step, n_steps)
        start = -(-(step * options.runs // n_steps) * n_steps // options.runs)  # of this run
        climb = options.rewarm * n_steps / options.runs
        if start and step - start < climb and self._optimizer is not None:
            for group in self._optimizer.param_groups:
                group["lr"] *= (step - start + 1) / (climb + 1)

    @torch.no_grad()
    def _forget(self) -> None:
        assert self._optimizer is not None
        for state in self._optimizer.state.values():
            for moment in ("exp_avg", "exp_avg_sq"):
                size = state[moment].abs().flatten()
                kept = size.topk(round(self._keep * size.numel())).indices
                pruned = torch.zeros_like(size).index_copy(0, kept, state[moment].flatten()[kept])
                state[moment].copy_(pruned.view_as(state[moment]))
