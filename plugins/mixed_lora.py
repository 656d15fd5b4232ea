"""Many LoRA adapters on one base, each row of a batch with its own: batched products over stacked factors.

Chen et al. 2023 (Punica, arXiv 2310.18547) and Sheng et al. 2023 (S-LoRA, arXiv 2311.03285) serve so on GPUs. Which row
wears which adapter is an index; the rows' factors are then gathered once, not at every token.
Letters: K adapters there is room for, R rows of the batch, T tokens, r rank.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.nn.functional import embedding_bag

from errors import HubError, UsageError, unknown_name
from plugins.factors import Factors, Slot, Stack, read_lora

ROOM = 128  # adapters that are held before memory is asked for again


class MixedLora:
    """Puts itself into the model's linear layers; ``wear`` says who wears what, ``close`` takes it out again."""

    def __init__(self, model: Any, adapters: Mapping[str, Path] | None = None, room: int = ROOM) -> None:
        self.model, self._room = model, room
        self._names: dict[str, int] = {}
        self._read: dict[str, Factors] = {}
        self._rank = 0
        self._layers: dict[str, MixedLinear] = {}
        self._worn = Worn()
        for name, folder in (adapters or {}).items():
            self.add(name, folder)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._names)

    def add(self, name: str, folder: Path) -> None:
        """Reads one, between two batches; the hundredth is as quick. Raises HubError for what does not fit."""
        if name in self._names:
            raise UsageError(f"adapter {name!r} is there already: name it otherwise")
        made = read_lora(folder, name)
        rank = max(a.shape[0] for a, _ in made.updates.values())
        if rank > self._rank or not made.updates.keys() <= self._layers.keys():
            self._make_room({**self._read, name: made})
        self._read[name] = made
        self._names[name] = len(self._names)
        if len(self._names) > self._room:
            self._room *= 2
            for layer in self._layers.values():
                layer.grow(self._room)
        self._fill(name)

    def wear(self, names: Sequence[str | None]) -> None:
        """Row i of every later batch wears ``names[i]``; None is the bare base. One name alone: all rows do."""
        for name in names:
            if name is not None and name not in self._names:
                raise unknown_name("adapter", name, self._names)
        distinct = set(names)
        self._worn.alone, self._worn.mixed = None, False
        if len(distinct) == 1 and None not in distinct:
            self._worn.alone = self._names[str(names[0])]
        elif distinct != {None}:
            index = torch.tensor([-1 if name is None else self._names[name] for name in names]).to(self.model.device)
            for layer in self._layers.values():
                layer.wear(index)
            self._worn.mixed = True

    def close(self) -> Any:
        """The base as it was."""
        for place, layer in self._layers.items():
            _put(self.model, place, layer.base)
        self._layers = {}
        return self.model

    def _make_room(self, adapters: Mapping[str, Factors]) -> None:
        """Layers anew: the first adapter came, or one of a higher rank or of other layers."""
        self.close()
        stack = Stack(list(adapters.values()))
        self._rank, bases = stack.rank, {slot.module: self._base(slot) for slot in stack.slots}
        like = torch.zeros(0, dtype=self.model.dtype, device=self.model.device)
        for slot in stack.slots:
            layer = MixedLinear(bases[slot.module], slot, self._rank, self._worn, like)
            layer.grow(self._room)
            self._layers[slot.module] = layer
            _put(self.model, slot.module, layer)
        for name in self._names:
            self._fill(name)

    def _fill(self, name: str) -> None:
        for module, (a, b) in self._read[name].updates.items():
            self._layers[module].fill(self._names[name], a, b)

    def _base(self, slot: Slot) -> nn.Module:
        try:
            base: nn.Module = self.model.get_submodule(slot.module)
        except AttributeError as error:
            raise HubError(f"this base has no layer {slot.module}; load the base the adapter was made on") from error
        shape = (getattr(base, "in_features", None), getattr(base, "out_features", None))
        if shape != (slot.n_in, slot.n_out):
            raise HubError(f"layer {slot.module} is {shape} here, the adapter's {(slot.n_in, slot.n_out)}")
        return base


@dataclass
class Worn:
    """What all layers look up: the number of the one adapter that all rows wear, or that rows wear their own."""

    alone: int | None = None
    mixed: bool = False


class MixedLinear(nn.Module):
    """base(x) + x Aᵀ Bᵀ, A and B the row's own."""

    def __init__(self, base: nn.Module, slot: Slot, rank: int, worn: Worn, like: torch.Tensor) -> None:
        super().__init__()
        self.base, self._worn = base, worn
        self._a, self._b = like.new_zeros(0, rank, slot.n_in), like.new_zeros(0, rank, slot.n_out)  # (K, r, n)
        self._own = (self._a, self._b)  # (R, r, n), gathered
        self._ranks = like.new_zeros(0, rank, dtype=torch.int64)  # (R, r)

    def grow(self, room: int) -> None:
        self._a, self._b = (
            torch.cat([held, held.new_zeros(room - len(held), *held.shape[1:])]) for held in (self._a, self._b)
        )

    def fill(self, number: int, a: torch.Tensor, b: torch.Tensor) -> None:
        """One adapter's factors, smaller ranks padded with zeros: to switch is to look up another number."""
        self._a[number, : len(a)] = a.to(self._a)
        self._b[number, : len(a)] = b.T.to(self._b)

    def wear(self, index: torch.Tensor) -> None:
        """Those of the batch's rows; -1 is the bare base."""
        a, b = (held[index.clamp(min=0)] for held in (self._a, self._b))
        b[index < 0] = 0
        self._own = (a, b)
        self._ranks = torch.arange(a.shape[0] * a.shape[1], device=a.device).view(a.shape[:2])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y: torch.Tensor = self.base(x)
        if self._worn.alone is not None:
            low = x.reshape(-1, x.shape[-1]).to(self._a.dtype) @ self._a[self._worn.alone].T  # (R T, r)
            return torch.addmm(y.reshape(-1, y.shape[-1]), low, self._b[self._worn.alone]).view_as(y)
        if not self._worn.mixed:
            return y
        a, b = self._own
        rows = len(a)
        if x.shape[0] % rows:
            raise UsageError(f"a batch of {x.shape[0]} for {rows} rows that wear adapters: call wear() for this batch")
        x = x.reshape(rows, -1, x.shape[-1]).to(a.dtype)  # (R, T, n_in)
        if x.shape[1] == 1:  # a decoding step: sixteen products of a vector each would cost twice as much
            low = (x * a).sum(-1)  # (R, r)
            return y + embedding_bag(self._ranks, b.flatten(0, 1), per_sample_weights=low, mode="sum").view_as(y)
        low = torch.bmm(x, a.transpose(1, 2))  # (R, T, r)
        return torch.baddbmm(y.reshape(rows, -1, y.shape[-1]), low, b).view_as(y)


def _put(model: nn.Module, place: str, layer: nn.Module) -> None:
    parent, _, name = place.rpartition(".")
    setattr(model.get_submodule(parent) if parent else model, name, layer)
