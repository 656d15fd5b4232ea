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
from plugins.factors import Updates, read_lora

ROOM = 128  # adapters that are held before memory is asked for again


class MixedLora:
    """Puts itself into the model's linear layers; ``wear`` says who wears what, ``close`` takes it out again."""

    def __init__(self, model: Any, adapters: Mapping[str, Path] | None = None, room: int = ROOM) -> None:
        self.model, self._room = model, room
        self._names: dict[str, int] = {}
        self._rank = 0
        self._layers: dict[str, MixedLinear] = {}
        self._worn = Worn()
        for name, folder in (adapters or {}).items():
            self.add(name, folder)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._names)

    def add(self, name: str, folder: Path) -> None:
        """Reads one, between two batches; the hundredth is as quick. Raises HubError for what does not fit.

        Its factors are copied to their place and let go: memory that is freed is there for the next one, where memory
        that is kept would have to be asked for, page by page.
        """
        if name in self._names:
            raise UsageError(f"adapter {name!r} is there already: name it otherwise")
        updates = read_lora(folder, name).updates
        if not updates:
            raise HubError(f"adapter {name!r} holds no factors; train it again")
        self._make_room(updates)
        number = len(self._names)
        for module, (a, b) in updates.items():
            self._layers[module].fill(number, a, b)
        self._names[name] = number

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

    def _make_room(self, updates: Updates) -> None:
        """A place for one more: of its rank, in its layers."""
        bases = {m: self._base(m, a.shape[1], b.shape[0]) for m, (a, b) in updates.items()}  # all, before any changes
        rank = max(self._rank, *(a.shape[0] for a, _ in updates.values()))
        room = self._room if len(self._names) < self._room else 2 * self._room
        if (rank, room) != (self._rank, self._room):
            for layer in self._layers.values():
                layer.grow(room, rank)
            self._rank, self._room = rank, room
        like = torch.zeros(0, dtype=self.model.dtype, device=self.model.device)
        for module in sorted(bases.keys() - self._layers.keys()):
            layer = MixedLinear(bases[module], self._worn, like)
            layer.grow(room, rank)
            self._layers[module] = layer
            _put(self.model, module, layer)

    def _base(self, module: str, n_in: int, n_out: int) -> nn.Module:
        try:
            base: nn.Module = self._layers[module].base if module in self._layers else self.model.get_submodule(module)
        except AttributeError as error:
            raise HubError(f"this base has no layer {module}; load the base the adapter was made on") from error
        shape = (getattr(base, "in_features", None), getattr(base, "out_features", None))
        if shape != (n_in, n_out):
            raise HubError(f"layer {module} is {shape} here, the adapter's {(n_in, n_out)}")
        return base


@dataclass
class Worn:
    """What all layers look up: the number of the one adapter that all rows wear, or that rows wear their own."""

    alone: int | None = None
    mixed: bool = False


class MixedLinear(nn.Module):
    """base(x) + x Aᵀ Bᵀ, A and B the row's own."""

    def __init__(self, base: Any, worn: Worn, like: torch.Tensor) -> None:
        super().__init__()
        self.base, self._worn = base, worn
        self._a, self._b = like.new_zeros(0, 0, base.in_features), like.new_zeros(0, 0, base.out_features)  # (K, r, n)
        self._own = (self._a, self._b)  # (R, r, n), gathered
        self._ranks = like.new_zeros(0, 0, dtype=torch.int64)  # (R, r)

    def grow(self, room: int, rank: int) -> None:
        """Zeros around what is held. Every page of them is written to here, so that no adapter waits for one."""
        self._a, self._b = (_among_zeros(held, room, rank) for held in (self._a, self._b))

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
        if not rows or x.shape[0] % rows:
            raise UsageError(f"a batch of {x.shape[0]} for {rows} rows that wear adapters: call wear() for this batch")
        x = x.reshape(rows, -1, x.shape[-1]).to(a.dtype)  # (R, T, n_in)
        if x.shape[1] == 1:  # a decoding step: sixteen products of a vector each would cost twice as much
            low = (x * a).sum(-1)  # (R, r)
            return y + embedding_bag(self._ranks, b.flatten(0, 1), per_sample_weights=low, mode="sum").view_as(y)
        low = torch.bmm(x, a.transpose(1, 2))  # (R, T, r)
        return torch.baddbmm(y.reshape(rows, -1, y.shape[-1]), low, b).view_as(y)


def _among_zeros(held: torch.Tensor, room: int, rank: int) -> torch.Tensor:
    k, r, n = held.shape
    made = held.new_empty(room, rank, n).zero_()
    made[:k, :r] = held
    return made


def _put(model: nn.Module, place: str, layer: nn.Module) -> None:
    parent, _, name = place.rpartition(".")
    setattr(model.get_submodule(parent) if parent else model, name, layer)
