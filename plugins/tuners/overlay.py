"""Differences laid over a base's own parameters: a layer computes with W + Δ while its W stays what it is.

Δ is held in 32 bits whatever the base's type, whole or at chosen places alone: then gradients, optimizer state and what
is saved are as small as the choice. The sum is made when its layer is about to run and dropped afterwards, so that no
second copy of the model is alive, and is kept as long as nothing is trained.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import nn

from errors import HubError
from plugins.tuners.worn import Adapter

ENTRIES = "entries"  # among the saved tensors: how many numbers there should be


class Part(nn.Module):
    """One parameter's difference, whole."""

    def __init__(self, name: str, shape: Iterable[int]) -> None:
        super().__init__()
        self.name, self.shape = name, tuple(shape)
        self.values = nn.Parameter(torch.zeros(self.shape))

    def effective(self, weight: torch.Tensor) -> torch.Tensor:
        return (weight.float() + self.values).to(weight.dtype)

    def saved(self) -> dict[str, torch.Tensor]:
        return {f"{self.name}.values": self.values}

    def n_entries(self) -> int:
        return self.values.numel()


class SparsePart(Part):
    """One parameter's difference at some places; ``indices`` (N,) are flat and rise."""

    indices: torch.Tensor

    def __init__(self, name: str, shape: Iterable[int], indices: torch.Tensor) -> None:
        nn.Module.__init__(self)
        self.name, self.shape = name, tuple(shape)
        self.values = nn.Parameter(torch.zeros(len(indices), device=indices.device))
        self.register_buffer("indices", indices.to(torch.int32))

    def effective(self, weight: torch.Tensor) -> torch.Tensor:
        flat, at = weight.reshape(-1), self.indices.long()
        summed = (flat[at].float() + self.values).to(weight.dtype)
        return torch.index_put(flat, (at,), summed).view_as(weight)

    def saved(self) -> dict[str, torch.Tensor]:
        return {f"{self.name}.values": self.values, f"{self.name}.indices": self.indices}


class Overlay(Adapter):
    """The parts, each laid over every module that holds its parameter (a head may be tied to the embeddings)."""

    def __init__(self, parts: Iterable[Part], options: Any = None) -> None:
        super().__init__()
        self.parts: Any = nn.ModuleList(parts)
        self.options = options  # of methods whose masks move

    def put_on(self, model: Any) -> list[Any]:
        places = places_of(model)
        return [Laid(module, attribute, part) for part in self.parts for module, attribute in places[part.name]]

    def kept(self) -> dict[str, torch.Tensor]:
        saved = {name: tensor for part in self.parts for name, tensor in part.saved().items()}
        return saved | {ENTRIES: torch.tensor(sum(part.n_entries() for part in self.parts))}

    def merge(self, model: Any) -> None:
        parameters = dict(model.named_parameters())
        for part in self.parts:
            weight = parameters[part.name]
            weight.copy_(part.effective(weight))


class Laid:
    """A part on one module, until it is removed."""

    def __init__(self, module: nn.Module, attribute: str, part: Part) -> None:
        self.module, self.attribute, self.part = module, attribute, part
        self.made_of: tuple[int, ...] | None = None
        self.hooks = [
            module.register_forward_pre_hook(self._lay),
            module.register_forward_hook(self._lift, always_call=True),
        ]

    def remove(self) -> None:
        for hook in self.hooks:
            hook.remove()
        self.module.__dict__.pop(self.attribute, None)

    def _lay(self, *_: Any) -> None:
        weight = self.module._parameters[self.attribute]
        assert weight is not None
        if self._training():
            # an attribute of the instance is found before the registered parameter of the same name
            self.module.__dict__[self.attribute] = self.part.effective(weight)
            self.made_of = None
            return
        made_of = tuple(t._version for t in (weight, *self.part.parameters(), *self.part.buffers()))
        if made_of != self.made_of:
            with torch.inference_mode(False), torch.no_grad():
                self.module.__dict__[self.attribute] = self.part.effective(weight)
            self.made_of = made_of

    def _lift(self, *_: Any) -> None:
        if self.made_of is None:
            self.module.__dict__.pop(self.attribute, None)

    def _training(self) -> bool:
        return torch.is_grad_enabled() and any(p.requires_grad for p in self.part.parameters())


def places_of(model: Any) -> dict[str, list[tuple[nn.Module, str]]]:
    """Where each of the model's own parameters is used: (module, attribute), ties included."""
    names = {id(p): name for name, p in model.named_parameters()}
    found: dict[str, list[tuple[nn.Module, str]]] = {}
    for module in model.modules():
        for attribute, parameter in module._parameters.items():
            if parameter is not None:
                found.setdefault(names[id(parameter)], []).append((module, attribute))
    return found


def own_parameters(model: Any) -> dict[str, nn.Parameter]:
    """The base's own, without those of an adapter it wears."""
    return {name: p for name, p in model.named_parameters() if not name.startswith("adaptql.")}


def overlay_from(model: Any, tensors: Mapping[str, torch.Tensor]) -> Overlay:
    """An overlay as it was saved. Raises HubError where a part is missing or is no part of this base."""
    parameters, parts, wrong = own_parameters(model), [], []
    names = sorted({name.rpartition(".")[0] for name in tensors if name != ENTRIES})
    for name in names:
        values, indices = tensors.get(f"{name}.values"), tensors.get(f"{name}.indices")
        weight = parameters.get(name)
        if weight is None or values is None or not _fits(weight, values, indices):
            wrong.append(name)
            continue
        part = Part(name, weight.shape) if indices is None else SparsePart(name, weight.shape, indices)
        part.values.data = values.float()
        parts.append(part)
    n_entries = sum(part.values.numel() for part in parts)
    if not wrong and (ENTRIES not in tensors or not torch.equal(tensors[ENTRIES], torch.tensor(n_entries))):
        wrong.append(ENTRIES)
    if wrong:
        raise HubError(
            f"the adapter does not fit this base: {len(wrong)} of {len(tensors)} tensors differ in name or shape, "
            f"first {wrong[0]}; load the base it was trained on"
        )
    return Overlay(parts)


def _fits(weight: torch.Tensor, values: torch.Tensor, indices: torch.Tensor | None) -> bool:
    if indices is None:
        return values.shape == weight.shape
    rising = bool((indices[1:] > indices[:-1]).all()) and (not len(indices) or int(indices[0]) >= 0)
    return rising and values.shape == indices.shape and (not len(indices) or int(indices[-1]) < weight.numel())
