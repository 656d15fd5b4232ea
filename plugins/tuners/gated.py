"""Differences held whole while training, and masks that say where they may change now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from plugins.tuners.overlay import Part
from plugins.tuners.worn import adapter_of

SPARSE = 0.5  # a difference at more of a parameter's places than that is saved whole


class GatedPart(Part):
    """A whole difference, and the places where it may change now."""

    mask: torch.Tensor

    def __init__(self, name: str, shape: Sequence[int]) -> None:
        super().__init__(name, shape)
        self.register_buffer("mask", torch.ones(self.shape, dtype=torch.bool))

    def saved(self) -> dict[str, torch.Tensor]:
        values = self.values.detach()
        places = values.reshape(-1).nonzero()[:, 0]
        if not len(places):
            return {}
        if len(places) > SPARSE * values.numel():
            return {f"{self.name}.values": self.values}
        return {
            f"{self.name}.values": values.reshape(-1)[places],
            f"{self.name}.indices": places.to(torch.int32),
        }

    def n_entries(self) -> int:
        values = self.saved().get(f"{self.name}.values")
        return 0 if values is None else values.numel()


def kept_optimizer(model: Any, lr: float, weight_decay: float) -> torch.optim.Optimizer:
    """AdamW, kept beside the overlay, whose masks reach into its momentum."""
    trainable = [p for p in model.parameters() if p.requires_grad]
    overlay = adapter_of(model)
    optimizer = overlay.optimizer = torch.optim.AdamW(trainable, lr=lr, weight_decay=weight_decay)
    return optimizer


def masks_of(overlay: Any) -> dict[str, torch.Tensor]:
    return {f"mask.{part.name}": part.mask for part in overlay.parts}


def set_masks(overlay: Any, places: Mapping[str, torch.Tensor]) -> None:
    for part in overlay.parts:
        part.mask.zero_()
        if part.name in places:
            part.mask.view(-1)[places[part.name]] = True


def mask_gradients(overlay: Any) -> None:
    for part in overlay.parts:
        if part.values.grad is not None:
            part.values.grad.mul_(part.mask)


def forget(overlay: Any) -> None:
    """What left the mask stops at once: Adam's momentum would move it on."""
    for part in overlay.parts:
        state = overlay.optimizer.state.get(part.values)
        if state:
            state["exp_avg"].mul_(part.mask)
