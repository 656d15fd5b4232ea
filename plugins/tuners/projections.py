"""Few numbers that are spread over many weights, or factors of which few entries are kept.

SAID (Aghajanyan et al. 2021, arXiv 2012.13255): intrinsic-dimension tuning, structure-aware. SparseAdapter (He et al.
2022, 2210.04284): an adapter pruned before it is trained. Letters: D outputs, K inputs, d intrinsic dimension.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import torch
from pydantic import Field
from torch import nn

from plugins.tuners.injected import (
    Injecting,
    TargetOptions,
    Update,
    adds,
    injected,
    kaiming,
    matrix,
    seeded,
    updates,
    widths,
    zeros,
)

# -- SAID -------------------------------------------------------------------------------------


class SaidOptions(TargetOptions):
    d: int = Field(default=4096, ge=2, description="intrinsic dimension, one number a layer of it for lambda")
    scale: float = Field(default=1.0, gt=0, description="of the whole projection")


class Fastfood(nn.Module):
    signs: torch.Tensor
    mixed: torch.Tensor
    gauss: torch.Tensor

    """W + lambda P(theta): P = H G Pi H B by blocks (Le et al. 2013), theta shared by all layers,
    lambda a layer's own. The paper spreads theta over every parameter; here over the linear layers' weights."""

    def __init__(self, layer: nn.Linear, theta: nn.Parameter, scale: float) -> None:
        super().__init__()
        self.shape = widths(layer)
        self.theta = theta
        self.strength = nn.Parameter(torch.tensor(scale))
        side = 1 << (len(theta) - 1).bit_length()
        blocks = -(-math.prod(self.shape) // side)
        # all of the seed's, so that none of it has to be saved
        self.register_buffer("signs", torch.randint(0, 2, (blocks, side)).float() * 2 - 1, persistent=False)
        self.register_buffer("mixed", torch.rand(blocks, side).argsort(-1), persistent=False)
        self.register_buffer("gauss", torch.randn(blocks, side), persistent=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        side = self.signs.shape[1]
        spread = nn.functional.pad(self.theta, (0, side - len(self.theta))) * self.signs
        spread = walsh_hadamard(spread).gather(1, self.mixed) * self.gauss
        # H of side n has norm sqrt(n) and G's rows sqrt(n): divided by both, entries are of theta's own size
        weight = walsh_hadamard(spread).flatten()[: math.prod(self.shape)] / side
        return matrix(x, (weight * self.strength).view(self.shape))


def walsh_hadamard(rows: torch.Tensor) -> torch.Tensor:
    """The unnormalized transform of each row (..., n), n a power of two, in n log n additions."""
    n = rows.shape[-1]
    half = 1
    while half < n:
        pairs = rows.reshape(*rows.shape[:-1], -1, 2, half)
        first, second = pairs.unbind(-2)
        rows = torch.stack([first + second, first - second], -2).reshape(rows.shape)
        half *= 2
    return rows


class Said(Injecting):
    name = "said"
    summary = "SAID: a few thousand numbers, projected onto all weights by Fastfood (Aghajanyan et al. 2021)"
    lr = 1e-2
    Options = SaidOptions
    traits = adds()

    def update(self, options: SaidOptions) -> Update:
        theta = zeros(options.d)
        return lambda name, layer: Fastfood(layer, theta, options.scale)


# -- SparseAdapter ----------------------------------------------------------------------------


class SparseOptions(TargetOptions):
    r: int = Field(default=64, ge=1, description="rank before pruning; Large-Sparse takes it larger")
    alpha: float = Field(default=128, gt=0, description="the update is scaled by alpha / r")
    sparsity: float = Field(default=0.5, ge=0, lt=1, description="share of the entries pruned (paper: 0.4 best)")
    score: Literal["snip", "magnitude", "random", "erdos_renyi"] = Field(
        default="snip", description="what is kept (the paper found SNIP best)"
    )
    n_examples: int = Field(default=16, ge=1, description="pairs that SNIP's gradients come from")


class Masked(nn.Module):
    """B A x with pruned entries at zero."""

    keep_A: torch.Tensor
    keep_B: torch.Tensor

    def __init__(self, layer: nn.Linear, options: SparseOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        self.A, self.B = kaiming(options.r, n_in), zeros(n_out, options.r)
        self.register_buffer("keep_A", torch.ones(options.r, n_in, dtype=torch.bool))
        self.register_buffer("keep_B", torch.ones(n_out, options.r, dtype=torch.bool))
        self.scale = options.alpha / options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return matrix(matrix(x, self.A * self.keep_A), self.B * self.keep_B) * self.scale


class SparseAdapter(Injecting):
    """The paper prunes Houlsby's and Pfeiffer's adapters, LoRA and mix-and-match; this is its LoRA. SNIP scores an
    entry by |weight times gradient|, which is nothing while B is zero: for the scoring B takes a start like A's."""

    name = "sparse_adapter"
    summary = "SparseAdapter: a larger LoRA, pruned before it is trained (He et al. 2022)"
    Options = SparseOptions
    traits = adds()

    def update(self, options: SparseOptions) -> Update:
        return lambda name, layer: Masked(layer, options)

    def state(self, model: Any) -> Mapping[str, Any]:
        return {
            f"{name}.{kind}": getattr(layer.update, kind)
            for name, layer in injected(model).items()
            for kind in ("keep_A", "keep_B")
        }

    def prepare(
        self, model: Any, options: SparseOptions, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]
    ) -> None:
        layers = list(updates(model))
        with seeded(options.seed), torch.no_grad():
            for update in layers:
                update.B.copy_(kaiming(*update.B.shape))
        if options.score == "snip":
            for example in examples[: options.n_examples]:
                loss([example]).backward()
        with seeded(options.seed), torch.no_grad():
            _prune(layers, options)
            for update in layers:
                update.B.zero_()


def _prune(layers: Sequence[Any], options: SparseOptions) -> None:
    """Keeps the best 1 - sparsity of all entries of all layers; Erdős-Rényi's share is each matrix's own."""
    parts = [(u, kind, getattr(u, kind)) for u in layers for kind in "AB"]
    if options.score == "erdos_renyi":  # density proportional to (n + m) / (n m)
        sizes = torch.tensor([sum(p.shape) / p.numel() for *_, p in parts])
        total = sum(p.numel() for *_, p in parts)
        density = sizes * (
            (1 - options.sparsity) * total / sum(s * p.numel() for s, (*_, p) in zip(sizes, parts, strict=True))
        )
        for (update, kind, p), share in zip(parts, density.clamp(max=1).tolist(), strict=True):
            getattr(update, f"keep_{kind}").copy_(torch.rand_like(p) < share)
        return
    scores = [_score(p, options.score).flatten() for *_, p in parts]
    flat = torch.cat(scores)
    kept = torch.zeros(len(flat), dtype=torch.bool, device=flat.device)
    kept[flat.topk(round((1 - options.sparsity) * len(flat))).indices] = True
    for (update, kind, p), keep in zip(parts, kept.split([len(s) for s in scores]), strict=True):
        getattr(update, f"keep_{kind}").copy_(keep.view_as(p))


def _score(parameter: torch.Tensor, score: str) -> torch.Tensor:
    if score == "random":
        return torch.rand_like(parameter)
    if score == "magnitude":
        return parameter.abs() / parameter.abs().mean()  # A's and B's sizes are their widths', not their worth
    assert parameter.grad is not None
    return (parameter * parameter.grad).abs()
