"""Some of the base's own parameters train, and which ones changes in training.

child_tuning_f: each step's gradient times a fresh mask m ~ Bernoulli(p_F), over p_F (Xu et al. 2021, arXiv 2109.05687,
section 2.2 and algorithm 1). Every weight moves in the end, so what is saved is whole.
fish_dip: every so many steps the weights of the highest Fisher information on the examples the model is worst at now
(Das et al. 2023, arXiv 2311.03748, section 3).
lt_sft: a first phase tunes all, the weights that moved farthest are the mask, all go back to where they were, and a
second phase tunes those alone (Ansell et al. 2022, arXiv 2110.07560, section 3.1).

All three: theta + delta, delta held whole while training, gradients masked, momentum too where a mask has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import Field

from plugins.tuners.gated import GatedPart, forget, kept_optimizer, mask_gradients, masks_of, set_masks
from plugins.tuners.overlay import Overlay
from plugins.tuners.scores import best, choosable, drawn
from plugins.tuners.selecting import TRAITS, Masking, ShareOptions
from plugins.tuners.sublayers import norms
from plugins.tuners.worn import SeedOptions, adapter_of

Loss = Callable[[Sequence[Any]], Any]


class ChildFOptions(SeedOptions):
    p: float = Field(default=0.3, gt=0, le=1, description="p_F, share of the gradient kept (paper: 0.2, 0.3 or 0.4)")
    embeddings: bool = Field(default=False, description="whether embeddings, and a head tied to them, train too")


class FishDipOptions(ShareOptions):
    share: float = Field(default=0.01, gt=0, le=1, description="of the numbers that may be chosen (paper's code: 0.01)")
    every: int = Field(default=100, ge=1, description="steps between choices (paper's code: 100)")
    n_looked_at: int = Field(default=256, ge=1, description="examples whose loss is looked at (paper: all, of a few)")
    worst: float = Field(default=0.1, gt=0, le=1, description="share of them that chooses (paper's code: a tenth)")


class LtSftOptions(ShareOptions):
    share: float = Field(
        default=0.08,
        gt=0,
        le=1,
        description="of the numbers that may be chosen (paper: 8 % for a task, 4.3 % a language)",
    )
    norms: bool = Field(default=False, description="whether norms may be chosen too (the authors' scripts freeze them)")
    first_phase: float = Field(default=0.5, gt=0, lt=1, description="share of the steps before the mask is chosen")


class Moving(Masking):
    """Everything but what happens to the masks."""

    traits = TRAITS

    def make(self, model: Any, options: Any, sources: Sequence[Path]) -> Overlay:
        parameters = choosable(model, options.embeddings)
        return Overlay((GatedPart(name, p.shape) for name, p in parameters.items()), options)


class ChildTuningF(Moving):
    name = "child_tuning_f"
    summary = "Child-Tuning F: a random part of each step's gradient (Xu et al. 2021)"
    lr = 2e-4
    Options = ChildFOptions

    def on_gradients(self, model: Any, step: int, n_steps: int) -> None:
        overlay = adapter_of(model)
        p = overlay.options.p
        for part in overlay.parts:
            if part.values.grad is not None:
                part.values.grad.mul_(torch.bernoulli(torch.full_like(part.values.grad, p)) / p)


class FishDip(Moving):
    name = "fish_dip"
    summary = "Fish-Dip: the mask follows the examples the model is worst at (Das et al. 2023)"
    lr = 5e-4
    Options = FishDipOptions

    def prepare(self, model: Any, options: FishDipOptions, examples: Sequence[Any], loss: Loss) -> None:
        overlay = adapter_of(model)
        overlay.looked_at, overlay.loss = drawn(examples, options.n_looked_at, options.seed), loss
        self._choose(overlay)

    def optimizer(self, model: Any, options: FishDipOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        return kept_optimizer(model, lr, weight_decay)

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        overlay = adapter_of(model)
        if step and step % overlay.options.every == 0:
            self._choose(overlay)
            forget(overlay)

    def on_gradients(self, model: Any, step: int, n_steps: int) -> None:
        mask_gradients(adapter_of(model))

    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        pass

    def state(self, model: Any) -> Mapping[str, torch.Tensor]:
        return masks_of(adapter_of(model))

    def _choose(self, overlay: Any) -> None:
        """The highest sums of squared gradients over the worst tenth, at least 3 and at most 25 examples."""
        options, rows = overlay.options, overlay.looked_at
        with torch.no_grad():
            losses = torch.tensor([float(overlay.loss([row])) for row in rows])
        n = min(len(rows), max(3, min(25, round(options.worst * len(rows)))))
        sums = {part.name: torch.zeros_like(part.values) for part in overlay.parts}
        for i in losses.topk(n).indices.tolist():
            overlay.loss([rows[i]]).backward()
            for part in overlay.parts:
                if part.values.grad is not None:
                    sums[part.name] += part.values.grad.square()
                    part.values.grad = None
        set_masks(overlay, best(sums, options.share))


class LtSft(Moving):
    name = "lt_sft"
    summary = "LT-SFT: the weights that a first phase moves farthest (Ansell et al. 2022)"
    lr = 2e-4
    Options = LtSftOptions

    def make(self, model: Any, options: LtSftOptions, sources: Sequence[Path]) -> Overlay:
        left_out = set() if options.norms else set(norms(model))
        parameters = choosable(model, options.embeddings).items()
        parts = (GatedPart(name, p.shape) for name, p in parameters if name.rpartition(".")[0] not in left_out)
        overlay = Overlay(parts, options)
        overlay.register_buffer("chosen", torch.zeros((), dtype=torch.bool))
        return overlay

    def optimizer(self, model: Any, options: LtSftOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        return kept_optimizer(model, lr, weight_decay)

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        overlay = adapter_of(model)
        if bool(overlay.chosen) or step < overlay.options.first_phase * n_steps:
            return
        moved = {part.name: part.values.detach().abs() for part in overlay.parts}
        set_masks(overlay, best(moved, overlay.options.share))
        with torch.no_grad():
            for part in overlay.parts:
                part.values.zero_()
        overlay.optimizer.state.clear()  # the second phase starts as if there had been no first
        overlay.chosen.fill_(True)

    def on_gradients(self, model: Any, step: int, n_steps: int) -> None:
        mask_gradients(adapter_of(model))

    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        pass

    def state(self, model: Any) -> Mapping[str, torch.Tensor]:
        overlay = adapter_of(model)
        return masks_of(overlay) | {"chosen": overlay.chosen}
