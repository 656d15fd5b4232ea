"""LoRA adapters as factors, and many of them as one tensor, so that a mix is one matrix product.

Letters: N adapters, r rank (smaller ones padded with zeros), P numbers an adapter has in all, in C chunks.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch.nn.functional import embedding_bag

from errors import HubError, UsageError

WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
CHUNK = 192  # numbers of one adapter that lie together where a mix is summed; measured, in bf16
KEY = re.compile(r"base_model\.model\.(?P<module>.+)\.lora_(?P<side>[AB])\.weight")

Updates = dict[str, tuple[torch.Tensor, torch.Tensor]]  # layer -> (A (r, n_in), B (n_out, r)); the update is B A


@dataclass(frozen=True)
class Factors:
    """One adapter; its scale alpha / r is in the factors, its root in each."""

    name: str
    updates: Updates
    task_type: str


def read_lora(folder: Path, name: str = "") -> Factors:
    """In float32. Raises HubError for what is no plain LoRA, saying why it has no factors to sum."""
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        tensors = load_file(folder / WEIGHTS)
    except (OSError, ValueError, SafetensorError) as error:
        raise HubError(
            f"adapter {name or folder.name} cannot be read ({type(error).__name__}); train it again"
        ) from error
    if config.get("peft_type") != "LORA" or config.get("use_dora") or config.get("modules_to_save"):
        raise HubError(
            f"adapter {name or folder.name} is no plain LoRA ({config.get('peft_type')}): its update is not a product "
            "of two factors; leave it out, or train that schema with lora"
        )
    sides: dict[str, dict[str, torch.Tensor]] = {}
    for key, tensor in tensors.items():
        found = KEY.fullmatch(key)
        if not found:
            raise HubError(f"adapter {name or folder.name}: tensor {key!r} is no factor of a LoRA; leave it out")
        sides.setdefault(found["module"], {})[found["side"]] = tensor.float()
    updates = {}
    for module, pair in sides.items():
        if len(pair) != 2:
            raise HubError(f"adapter {name or folder.name}: layer {module} lacks a factor; train it again")
        root = math.sqrt(_scale(config, module, pair["A"].shape[0]))
        updates[module] = (pair["A"] * root, pair["B"] * root)
    return Factors(name or folder.name, updates, str(config.get("task_type") or "CAUSAL_LM"))


def _scale(config: Mapping[str, Any], module: str, rank: int) -> float:
    patterns = config.get("alpha_pattern") or {}
    named = next((key for key in patterns if re.match(rf"(.*\.)?({key})$", module)), None)
    alpha = float(patterns[named] if named else config["lora_alpha"])
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)


@dataclass(frozen=True)
class Slot:
    """Where a layer's factors lie in an adapter's row."""

    module: str
    n_in: int
    n_out: int
    a: slice
    b: slice


class Stack:
    """N adapters, row by row; all A come first, then all B, each filled up with zeros to whole chunks."""

    def __init__(self, adapters: Sequence[Factors], dtype: torch.dtype = torch.float32) -> None:
        if not adapters:
            raise UsageError("no adapters to fuse: expected at least one; train some or name them with --from")
        self.names = tuple(adapter.name for adapter in adapters)
        self.task_type = adapters[0].task_type
        self.rank = max(a.shape[0] for adapter in adapters for a, _ in adapter.updates.values())
        self.slots = _slots(adapters, self.rank)
        self.n_a = _whole_chunks(self.slots[-1].a.stop)
        self.rows = torch.zeros(len(adapters), _whole_chunks(self.slots[-1].b.stop), dtype=dtype)  # (N, P)
        for row, adapter in zip(self.rows, adapters, strict=True):
            self.fill(row, adapter)

    def fill(self, row: torch.Tensor, adapter: Factors) -> None:
        """Writes an adapter's factors into a row of zeros (P,)."""
        for slot in self.slots:
            if slot.module in adapter.updates:
                a, b = adapter.updates[slot.module]
                rank = a.shape[0]
                row[slot.a].view(self.rank, slot.n_in)[:rank] = a
                row[slot.b].view(slot.n_out, self.rank)[:, :rank] = b

    def mix(self, for_a: torch.Tensor, for_b: torch.Tensor) -> torch.Tensor:
        """(P,): the A of all adapters summed by weights (N,), and the B."""
        return torch.cat([for_a @ self.rows[:, : self.n_a], for_b @ self.rows[:, self.n_a :]])

    def views(self, row: torch.Tensor) -> Updates:
        """(A, B) by layer, without a copy."""
        return {
            slot.module: (row[slot.a].view(self.rank, slot.n_in), row[slot.b].view(slot.n_out, self.rank))
            for slot in self.slots
        }

    def beside(self) -> Updates:
        """Rank by rank: (A (N r, n_in), B (n_out, N r)); with its columns weighted, the product is the exact sum."""
        n, r = len(self.names), self.rank
        found = {}
        for slot in self.slots:
            a = self.rows[:, slot.a].reshape(n * r, slot.n_in)
            b = self.rows[:, slot.b].view(n, slot.n_out, r).permute(1, 0, 2).reshape(slot.n_out, n * r)
            found[slot.module] = (a, b.contiguous())
        return found


class ChunkedStack:
    """A stack laid out for mixing again and again: chunk by chunk, in each one adapter after the other.

    A mix reads memory once and in order. torch's embedding_bag is the product that keeps up with it: in bf16 a matrix
    times a vector takes twice as long (docs/log.md).
    """

    def __init__(self, stack: Stack) -> None:
        n, p = stack.rows.shape
        self._n_a, self._n_b = stack.n_a // CHUNK, (p - stack.n_a) // CHUNK
        self._rows = stack.rows.view(n, -1, CHUNK).transpose(0, 1).reshape(-1, CHUNK)  # (C N, CHUNK)
        self._bags = torch.arange(len(self._rows), dtype=torch.int32, device=stack.rows.device).view(-1, n)

    def mix(self, for_a: torch.Tensor, for_b: torch.Tensor, out: torch.Tensor) -> None:
        """As a stack's, into ``out`` (P,)."""
        a, b = for_a.to(self._rows), for_b.to(self._rows)
        weights = torch.cat([a.expand(self._n_a, -1), b.expand(self._n_b, -1)])  # (C, N)
        summed = embedding_bag(self._bags, self._rows, per_sample_weights=weights, mode="sum")  # (C, CHUNK)
        out.view_as(summed).copy_(summed)


def _whole_chunks(n: int) -> int:
    return -(-n // CHUNK) * CHUNK


def _slots(adapters: Sequence[Factors], rank: int) -> tuple[Slot, ...]:
    shapes: dict[str, tuple[int, int]] = {}
    for adapter in adapters:
        for module, (a, b) in adapter.updates.items():
            shape = (a.shape[1], b.shape[0])
            if shapes.setdefault(module, shape) != shape:
                raise HubError(
                    f"adapter {adapter.name}: layer {module} is {shape[0]} by {shape[1]}, another's is "
                    f"{shapes[module][0]} by {shapes[module][1]}: they are of different bases and cannot be summed"
                )
    slots, at_a, at_b = [], 0, _whole_chunks(rank * sum(n_in for n_in, _ in shapes.values()))
    for module, (n_in, n_out) in sorted(shapes.items()):
        slots.append(Slot(module, n_in, n_out, slice(at_a, at_a + rank * n_in), slice(at_b, at_b + rank * n_out)))
        at_a, at_b = at_a + rank * n_in, at_b + rank * n_out
    return tuple(slots)
