"""Masked updates: theta + m o delta, m being chosen once, before training or from training examples.

However m is chosen, what trains is delta at m's places alone, and that sparse difference (indices and values) is what
is saved. A parameter chosen whole is saved whole.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import Field

from plugins.contracts import Traits
from plugins.tuners.overlay import Overlay, Part, SparsePart, overlay_from, own_parameters
from plugins.tuners.worn import SeedOptions, Wearing, held_by

TRAITS = Traits(
    trains_on_4bit=False,
    merges=True,
    fuses=True,
    mixes_in_batch=False,
    reasons={
        "trains_on_4bit": "single weights are changed, and 4-bit ones are rounded in blocks. Load the base in bf16",
        "mixes_in_batch": "a layer computes with one set of weights for the whole batch",
    },
)


class ShareOptions(SeedOptions):
    share: float = Field(default=0.005, gt=0, le=1, description="of the numbers that may be chosen (paper: 0.005)")
    embeddings: bool = Field(
        default=False, description="whether embeddings, and a head tied to them, may be chosen too"
    )


class Masking(Wearing):
    """What every mask shares, wherever it comes from: how its difference is restored and fused."""

    traits = TRAITS

    def restored(self, model: Any, options: Any, tensors: Mapping[str, torch.Tensor], made_of: Any) -> Overlay:
        return overlay_from(model, tensors)

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        """The weighted sum of the differences, at the union of their places."""
        held = held_by(model)
        parts = summed(model, [(held.adapters[each], weight) for each, weight in weights.items()])
        fused = Overlay(parts).to(model.device).eval().requires_grad_(False)
        held.adapters[name], held.options[name] = fused, held.options[next(iter(weights))]


class Selecting(Masking):
    """Everything of a tuner but its choice: a method's class derives from it and writes ``places``."""

    @abstractmethod
    def places(self, model: Any, options: Any) -> Mapping[str, torch.Tensor | None]:
        """By parameter's name the flat indices that train, rising; None: all of it."""

    def make(self, model: Any, options: Any, sources: Sequence[Path]) -> Overlay:
        return overlay_at(model, self.places(model, options))


class SelectingByData(Selecting):
    """Until examples were seen, ``places`` holds; then ``choose`` does."""

    @abstractmethod
    def choose(
        self, model: Any, options: Any, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]
    ) -> Mapping[str, torch.Tensor | None]:
        """As ``places``, from training examples."""

    def prepare(self, model: Any, options: Any, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]) -> None:
        replace(model, overlay_at(model, self.choose(model, options, examples, loss)))


def replace(model: Any, overlay: Overlay) -> None:
    """Another overlay in place of the worn one."""
    held = held_by(model)
    name = held.served
    assert name is not None
    held.wear(model, None)
    held.adapters[name] = overlay.train(model.training)
    held.wear(model, name)


def overlay_at(model: Any, places: Mapping[str, torch.Tensor | None]) -> Overlay:
    parameters = own_parameters(model)
    device = model.device
    return Overlay(
        Part(name, parameters[name].shape).to(device)
        if indices is None or len(indices) == parameters[name].numel()
        else SparsePart(name, parameters[name].shape, indices.to(device))
        for name, indices in places.items()
    )


def summed(model: Any, terms: Sequence[tuple[Overlay, float]]) -> list[Part]:
    """Parts of the sum of weighted overlays."""
    parameters = own_parameters(model)
    by_name: dict[str, list[tuple[Part, float]]] = {}
    for overlay, weight in terms:
        for part in overlay.parts:
            by_name.setdefault(part.name, []).append((part, weight))
    parts: list[Part] = []
    for name, found in by_name.items():
        shape = parameters[name].shape
        total = torch.zeros(parameters[name].numel(), device=model.device)
        changed = torch.zeros_like(total, dtype=torch.bool)
        for part, weight in found:
            at = part.indices.long() if isinstance(part, SparsePart) else slice(None)
            total[at] += weight * part.values.detach().float().reshape(-1)
            changed[at] = True
        part = Part(name, shape) if bool(changed.all()) else SparsePart(name, shape, changed.nonzero()[:, 0])
        part.values.data = (total.view(shape) if bool(changed.all()) else total[changed]).to(model.dtype)
        parts.append(part)
    return parts
