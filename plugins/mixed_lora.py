"""Many LoRA adapters on one base, each row of a batch with its own: batched products over stacked factors.

Chen et al. 2023 (Punica, arXiv 2310.18547) and Sheng et al. 2023 (S-LoRA, arXiv 2311.03285) serve so on GPUs. Which row
wears which adapter is an index; the rows' factors are then gathered once, not at every token.
Letters: K adapters, R rows of the batch, T tokens, r rank, P numbers an adapter has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from errors import HubError, UsageError, unknown_name
from plugins.factors import Factors, Slot, Stack, read_lora

ROOM = 128  # adapters that are held before memory is asked for again


class MixedLora:
    """Puts itself into the model's linear layers; ``wear`` says who wears what, ``close`` takes it out again."""

    def __init__(self, model: Any, adapters: Mapping[str, Path] | None = None, room: int = ROOM) -> None:
        self.model, self._room = model, room
        self._names: dict[str, int] = {}
        self._read: dict[str, Factors] = {}
        self._stack: Stack | None = None
        self._rows = torch.zeros(0)  # (room, P)
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
        known = {slot.module for slot in self._stack.slots} if self._stack else set[str]()
        rank = max(a.shape[0] for a, _ in made.updates.values())
        if self._stack is None or rank > self._stack.rank or not made.updates.keys() <= known:
            self._make_room({**self._read, name: made})
        self._read[name] = made
        self._names[name] = len(self._names)
        if len(self._names) > len(self._rows):
            self._rows = torch.cat([self._rows, torch.zeros_like(self._rows)])
            for layer in self._layers.values():
                layer.hold(self._rows)
        assert self._stack is not None
        self._stack.fill(self._rows[self._names[name]], made)

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
            index = torch.tensor([-1 if name is None else self._names[name] for name in names])
            picked = self._rows[index.clamp(min=0)]  # (R, P)
            picked[index < 0] = 0
            for layer in self._layers.values():
                layer.wear(picked)
            self._worn.mixed = True

    def close(self) -> Any:
        """The base as it was."""
        for place, layer in self._layers.items():
            _put(self.model, place, layer.base)
        self._layers = {}
        return self.model

    def _make_room(self, adapters: Mapping[str, Factors]) -> None:
        """Rows of a new shape: the first adapter came, or one of a higher rank or of other layers."""
        self.close()
        self._stack = Stack(list(adapters.values()), self.model.dtype)
        rows = torch.zeros(max(self._room, len(self._rows)), self._stack.rows.shape[1], dtype=self.model.dtype)
        self._rows = rows.to(self.model.device)
        for name, made in self._read.items():
            self._stack.fill(self._rows[self._names[name]], made)
        bases = {slot.module: self._base(slot) for slot in self._stack.slots}
        for slot in self._stack.slots:
            self._layers[slot.module] = MixedLinear(bases[slot.module], slot, self._stack.rank, self._worn)
            self._layers[slot.module].hold(self._rows)
            _put(self.model, slot.module, self._layers[slot.module])

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

    def __init__(self, base: nn.Module, slot: Slot, rank: int, worn: Worn) -> None:
        super().__init__()
        self.base, self._slot, self._rank, self._worn = base, slot, rank, worn
        self._all = self._own = (torch.zeros(0), torch.zeros(0))

    def hold(self, rows: torch.Tensor) -> None:
        """All adapters' factors, as views: to switch is to look up another one."""
        self._all = self._factors(rows)

    def wear(self, picked: torch.Tensor) -> None:
        """Those of the batch's rows."""
        self._own = self._factors(picked)

    def _factors(self, rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        slot, r = self._slot, self._rank
        a = rows[:, slot.a].unflatten(1, (r, slot.n_in)).transpose(1, 2)  # (K, n_in, r)
        b = rows[:, slot.b].unflatten(1, (slot.n_out, r)).transpose(1, 2)  # (K, r, n_out)
        return a, b

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y: torch.Tensor = self.base(x)
        if self._worn.alone is not None:
            a, b = self._all[0][self._worn.alone], self._all[1][self._worn.alone]
            low = x.reshape(-1, x.shape[-1]).to(a.dtype) @ a  # (R T, r)
            return torch.addmm(y.reshape(-1, y.shape[-1]), low, b).view_as(y)
        if not self._worn.mixed:
            return y
        a, b = self._own
        rows = a.shape[0]
        if x.shape[0] % rows:
            raise UsageError(f"a batch of {x.shape[0]} for {rows} rows that wear adapters: call wear() for this batch")
        low = torch.bmm(x.reshape(rows, -1, x.shape[-1]).to(a.dtype), a)  # (R, T, r)
        return torch.baddbmm(y.reshape(rows, -1, y.shape[-1]), low, b).view_as(y)


def _put(model: nn.Module, place: str, layer: nn.Module) -> None:
    parent, _, name = place.rpartition(".")
    setattr(model.get_submodule(parent) if parent else model, name, layer)
