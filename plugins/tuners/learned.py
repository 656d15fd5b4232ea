"""Masks that gradients learn.

learned_mask: the weights stay, W o m, m = 1[M >= tau]; M learns by the straight-through gradient (Zhao et al. 2020,
arXiv 2004.12406, section 3). What is saved is a bit a weight.
diff_pruning: theta + z o w, z a hard-concrete gate whose expected L0 norm is penalized, elementwise and by parameter;
then the largest differences alone are kept and tuned on (Guo et al. 2021, arXiv 2012.07463, sections 3.1 to 3.3).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import Field
from torch import nn

from errors import HubError
from plugins.contracts import Traits
from plugins.tuners.gated import GatedPart, kept_optimizer, mask_gradients, masks_of, set_masks
from plugins.tuners.overlay import ENTRIES, Overlay, Part, own_parameters
from plugins.tuners.scores import best, choosable
from plugins.tuners.selecting import TRAITS, Masking, ShareOptions
from plugins.tuners.sublayers import layers_of
from plugins.tuners.worn import SeedOptions, Wearing, adapter_of

LOW, HIGH = -1.5, 1.5  # the hard-concrete gate's stretch (Guo et al., section 3.1)


class MaskOptions(SeedOptions):
    threshold: float = Field(default=0.01, description="tau (paper: 0.01)")
    spread: float = Field(default=0.02, gt=0, description="width of the uniform start of M around tau")
    initial_sparsity: float = Field(default=0.05, ge=0, lt=1, description="share of zeros at the start (paper: 5 %)")


class DiffOptions(ShareOptions):
    l0: float = Field(
        default=1.25e-7, ge=0, description="weight of the expected number of differences (paper: 1.25e-7)"
    )
    start: float = Field(default=5.0, description="log alpha at first: gates are open (paper's code: 5)")
    speed: float = Field(
        default=100.0, gt=0, description="of log alpha against the differences (its own rate in the code)"
    )
    structured: bool = Field(default=True, description="a gate for each parameter beside those of its numbers")
    project_at: float = Field(default=0.67, gt=0, lt=1, description="share of the steps before the largest are kept")


class MaskPart(Part):
    """M, of a weight's shape."""

    def __init__(self, name: str, shape: Sequence[int], options: MaskOptions) -> None:
        super().__init__(name, shape)
        low = options.threshold - options.initial_sparsity * options.spread
        self.threshold = options.threshold
        self.values.data.uniform_(low, low + options.spread)

    def effective(self, weight: torch.Tensor) -> torch.Tensor:
        hard = (self.values >= self.threshold).to(weight.dtype)
        if not (torch.is_grad_enabled() and self.values.requires_grad):
            return weight * hard
        through = self.values.to(weight.dtype)
        return weight * (hard + through - through.detach())  # the gradient passes the step as if it were a line

    def saved(self) -> dict[str, torch.Tensor]:
        return {f"{self.name}.bits": packed(self.values.detach() >= self.threshold)}


class LearnedMask(Wearing):
    name = "learned_mask"
    summary = "learned binary masks over frozen weights (Zhao et al. 2020)"
    lr = 1e-2
    Options = MaskOptions
    traits = Traits(
        trains_on_4bit=False,
        merges=True,
        fuses=False,
        mixes_in_batch=False,
        reasons=TRAITS.reasons | {"fuses": "the sum of two masks is no mask"},  # type: ignore[operator]
    )

    def make(self, model: Any, options: MaskOptions, sources: Sequence[Path]) -> Overlay:
        """The layers' matrices; embeddings, norms and biases are not masked."""
        inside = tuple(f"{name}." for name, _ in layers_of(model))
        parameters = own_parameters(model)
        return Overlay(
            MaskPart(name, p.shape, options)
            for name, p in parameters.items()
            if name.startswith(inside) and p.dim() > 1
        )

    def restored(self, model: Any, options: MaskOptions, tensors: Mapping[str, torch.Tensor], made_of: Any) -> Overlay:
        overlay = self.make(model, options, ())
        expected = {f"{part.name}.bits": (part.values.numel() + 7) // 8 for part in overlay.parts} | {ENTRIES: 1}
        wrong = sorted(expected.keys() ^ tensors.keys())
        wrong += [n for n in expected.keys() & tensors.keys() if tensors[n].numel() != expected[n]]
        if wrong:
            raise HubError(
                f"the adapter does not fit this base: {len(wrong)} of {len(expected)} tensors differ in name or shape, "
                f"first {wrong[0]}; load the base it was trained on"
            )
        for part in overlay.parts:
            bits = unpacked(tensors[f"{part.name}.bits"], part.values.numel()).view(part.shape)
            part.values.data = torch.where(bits, 1.0, -1.0)
            part.threshold = 0.0
        return overlay


class DiffPart(GatedPart):
    """w and its gates: z = min(1, max(0, s (HIGH - LOW) + LOW)), s = sigmoid(log u - log(1 - u) + log alpha)."""

    projected: torch.Tensor

    def __init__(self, name: str, shape: Sequence[int], options: DiffOptions) -> None:
        super().__init__(name, shape)
        self.start, self.speed, self.structured = options.start, options.speed, options.structured
        self.moved = nn.Parameter(torch.zeros(self.shape))  # log alpha = start + speed * moved
        self.moved_together = nn.Parameter(torch.zeros(()), requires_grad=options.structured)
        self.register_buffer("projected", torch.zeros((), dtype=torch.bool))

    def effective(self, weight: torch.Tensor) -> torch.Tensor:
        return (weight.float() + self.difference()).to(weight.dtype)

    def difference(self) -> torch.Tensor:
        if bool(self.projected):
            return self.values * self.mask
        gate = self._gate(self.moved)
        if self.structured:
            gate = gate * self._gate(self.moved_together)
        return gate * self.values

    def open_gates(self) -> torch.Tensor:
        """The expected number of numbers whose gate is not shut."""
        shift = math.log(-LOW / HIGH)
        open_ = torch.sigmoid(self._log_alpha(self.moved) - shift)
        if self.structured:
            open_ = open_ * torch.sigmoid(self._log_alpha(self.moved_together) - shift)
        return open_.sum()

    def _log_alpha(self, moved: torch.Tensor) -> torch.Tensor:
        return self.start + self.speed * moved

    def _gate(self, moved: torch.Tensor) -> torch.Tensor:
        logit = self._log_alpha(moved)
        if self.training and torch.is_grad_enabled():
            u = torch.rand_like(moved).clamp(1e-6, 1 - 1e-6)
            logit = logit + torch.log(u) - torch.log1p(-u)
        return (torch.sigmoid(logit) * (HIGH - LOW) + LOW).clamp(0, 1)

    def saved(self) -> dict[str, torch.Tensor]:
        values = self.difference().detach()
        places = values.reshape(-1).nonzero()[:, 0]
        if not len(places):
            return {}
        return {
            f"{self.name}.values": values.reshape(-1)[places],
            f"{self.name}.indices": places.to(torch.int32),
        }


class DiffPruning(Masking):
    name = "diff_pruning"
    summary = "DiffPruning: a sparse difference through hard-concrete gates (Guo et al. 2021)"
    lr = 2e-4  # the differences'; log alpha has its own, see speed
    Options = DiffOptions

    def make(self, model: Any, options: DiffOptions, sources: Sequence[Path]) -> Overlay:
        parameters = choosable(model, options.embeddings)
        return Overlay((DiffPart(name, p.shape, options) for name, p in parameters.items()), options)

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        overlay = adapter_of(model)
        if bool(overlay.parts[0].projected) or step < overlay.options.project_at * n_steps:
            return
        was_training = overlay.training
        overlay.eval()
        with torch.no_grad():
            differences = {part.name: part.difference() for part in overlay.parts}
            set_masks(overlay, best({n: d.abs() for n, d in differences.items()}, overlay.options.share))
            for part in overlay.parts:
                part.values.copy_(differences[part.name] * part.mask)
                part.projected.fill_(True)
        overlay.train(was_training)
        overlay.optimizer.state.clear()  # the second phase starts afresh: its gates are gone

    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        pass

    def optimizer(self, model: Any, options: DiffOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        return kept_optimizer(model, lr, weight_decay)

    def on_gradients(self, model: Any, step: int, n_steps: int) -> None:
        mask_gradients(adapter_of(model))

    def extra_loss(self, model: Any) -> torch.Tensor | None:
        overlay = adapter_of(model)
        if bool(overlay.parts[0].projected):
            return None
        total: torch.Tensor = overlay.options.l0 * sum(part.open_gates() for part in overlay.parts)
        return total

    def state(self, model: Any) -> Mapping[str, torch.Tensor]:
        overlay = adapter_of(model)
        return masks_of(overlay) | {f"projected.{part.name}": part.projected for part in overlay.parts}


def packed(bits: torch.Tensor) -> torch.Tensor:
    """Eight to a byte, the first in the lowest place."""
    flat = bits.reshape(-1).to(torch.uint8).cpu()
    padded = nn.functional.pad(flat, (0, -len(flat) % 8)).view(-1, 8)
    return (padded << torch.arange(8, dtype=torch.uint8)).sum(1, dtype=torch.uint8)


def unpacked(stored: torch.Tensor, n: int) -> torch.Tensor:
    return ((stored[:, None] >> torch.arange(8, dtype=torch.uint8)) & 1).bool().reshape(-1)[:n]
