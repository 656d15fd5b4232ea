"""A transformer cut down to a narrower one of the same depth: which rows and columns of each weight are kept.

Structural pruning by magnitude, as ladder side-tuning starts its side network (Sung et al. 2022, arXiv 2206.06522,
section 3.3): units that belong together are kept together, those with the largest sum of absolute products.
Letters: D width of the base, d of the side.
"""

from __future__ import annotations

from typing import Any

import torch

IN = ("q_proj", "k_proj", "v_proj", "gate_proj", "up_proj", "fc1")  # their outputs are a branch's inner units
OUT = ("o_proj", "out_proj", "down_proj", "fc2")  # those that read them
ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj", "out_proj")


class Kept:
    """``width``: the dimensions of the residual that are kept, rising; a branch's inner units are found for each."""

    def __init__(self, base: Any, side: Any) -> None:
        table = base.get_input_embeddings().weight
        self.width = largest(table.detach().float().abs().sum(0), side.config.hidden_size).cpu()
        self.n_wide = table.shape[1]
        self.base = dict(base.named_parameters())
        self.inner: dict[tuple[str, int], torch.Tensor] = {}  # by the branch and how many are kept

    def cut(self, name: str, weight: torch.Tensor, shape: torch.Size) -> torch.Tensor | None:
        """The weight at the kept places; None where it is smaller than what it should be cut to."""
        if any(wide < narrow for wide, narrow in zip(weight.shape, shape, strict=True)):
            return None
        for axis, size in enumerate(shape):
            if size < weight.shape[axis]:
                weight = weight.index_select(axis, self._places(name, axis, weight, size).to(weight.device))
        return weight

    def _places(self, name: str, axis: int, weight: torch.Tensor, size: int) -> torch.Tensor:
        layer = name.rpartition(".")[0]
        if (layer.endswith(IN) and axis == 0) or (layer.endswith(OUT) and axis == 1):
            return self._units(layer.rpartition(".")[0], layer.endswith(ATTENTION), weight.shape[axis], size)
        whole_width = weight.shape[axis] == self.n_wide and size == len(self.width)
        return self.width if whole_width else evenly(weight.shape[axis], size)

    def _units(self, branch: str, attention: bool, n: int, size: int) -> torch.Tensor:
        """Those of ``n`` inner units of a branch with the largest product of weights; grouped keys have their own."""
        if (branch, n) not in self.inner:
            product = torch.ones(n, self.n_wide)
            for name, weight in self.base.items():
                layer = name.rpartition(".")[0]
                if layer.rpartition(".")[0] != branch or weight.dim() != 2 or not weight.is_floating_point():
                    continue
                if layer.endswith(ATTENTION) != attention:
                    continue  # BART's fc1 and fc2 lie beside its attentions
                rows = weight.detach().float().abs().cpu()
                rows = rows.T if layer.endswith(OUT) else rows
                if rows.shape == product.shape:
                    product *= rows / rows.mean()
            self.inner[branch, n] = product.sum(1)
        return largest(self.inner[branch, n], size)


def largest(scores: torch.Tensor, n: int) -> torch.Tensor:
    """The places of the n highest, rising."""
    return scores.topk(n).indices.sort().values


def evenly(wide: int, narrow: int) -> torch.Tensor:
    return torch.linspace(0, wide - 1, narrow).round().long()
