"""Updates of low rank in other shapes than B·A: gates, blocks, squares, shared factors, a sparse part beside.

DyLoRA (Valipour et al. 2022, arXiv 2210.07558), SoRA (Ding et al. 2023, 2311.11696), MELoRA (Ren et al. 2024,
2402.17263), MoRA (Jiang et al. 2024, 2405.12130), LoTR (Bershatsky et al. 2024, 2402.01376), SLTrain (Han et al. 2024,
2406.02214). Letters: D outputs, K inputs, r rank.
"""

from __future__ import annotations

import math
import random
import re
from typing import Any

import torch
from pydantic import Field
from torch import nn

from plugins.tuners.injected import (
    Injecting,
    TargetOptions,
    Update,
    adds,
    kaiming,
    matrix,
    updates,
    widths,
    zeros,
)


class RankOptions(TargetOptions):
    r: int = Field(default=32, ge=1, le=1024, description="rank of the update")
    alpha: float = Field(default=64, gt=0, description="the update is scaled by alpha / r")


# -- DyLoRA -----------------------------------------------------------------------------------


class DyLoraOptions(RankOptions):
    r: int = Field(default=32, ge=1, le=1024, description="largest rank r_max (paper: 8)")
    r_min: int = Field(default=1, ge=1, description="smallest rank that training draws (paper: 1)")
    serve_rank: int | None = Field(
        default=None, ge=1, description="rank that answers are written with; None: the largest"
    )


class Truncated(nn.Module):
    """alpha / b · B[:, :b] A[:b] x: training draws b, serving chooses it (section 4)."""

    def __init__(self, layer: nn.Linear, options: DyLoraOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        self.A, self.B = kaiming(options.r, n_in), zeros(n_out, options.r)
        self.alpha, self.serve = options.alpha, min(options.serve_rank or options.r, options.r)
        self.drawn = options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        b = self.drawn if self.training else self.serve
        return matrix(matrix(x, self.A[:b]), self.B[:, :b]) * (self.alpha / b)


class DyLora(Injecting):
    """b is uniform on [r_min, r_max] (p_B of section 4); every row up to b is updated, as in the paper's main results
    (the "frozen" variant updates row b alone)."""

    name = "dylora"
    summary = "DyLoRA: every rank up to r is trained at once, and any of them serves (Valipour et al. 2022)"
    Options = DyLoraOptions
    traits = adds()

    def update(self, options: DyLoraOptions) -> Update:
        return lambda name, layer: Truncated(layer, options)

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        options: DyLoraOptions = model.adaptql.options
        drawn = random.Random(f"{options.seed}/{step}").randint(min(options.r_min, options.r), options.r)
        for update in updates(model):
            update.drawn = drawn

    def after_step(self, model: Any, step: int, n_steps: int) -> None: ...


# -- SoRA -------------------------------------------------------------------------------------


class SoraOptions(RankOptions):
    r: int = Field(default=32, ge=1, le=1024, description="r_max (paper: 8)")
    threshold: float = Field(
        default=3e-4, ge=0, description="xi: what a step takes off every gate (paper's code: 3e-4 over 20 epochs)"
    )


class Gated(nn.Module):
    """B (g * (A x)), g from N(0, 1)."""

    def __init__(self, layer: nn.Linear, options: SoraOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        self.A, self.B = kaiming(options.r, n_in), zeros(n_out, options.r)
        self.gate = nn.Parameter(torch.randn(options.r))
        self.scale = options.alpha / options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return matrix(matrix(x, self.A) * (self.gate * self.scale).to(x.dtype), self.B)


class Sora(Injecting):
    """The gate's step is a proximal one, g <- T(g - lr * gradient) with the soft threshold T at xi, a step size times
    the weight of |g|. As in the authors' code xi is constant, AdamW takes the inner step, and gates do not decay."""

    name = "sora"
    summary = "SoRA: gates between the factors, made sparse by proximal steps (Ding et al. 2023)"
    Options = SoraOptions
    traits = adds()

    def update(self, options: SoraOptions) -> Update:
        return lambda name, layer: Gated(layer, options)

    def optimizer(self, model: Any, options: SoraOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        gates = [update.gate for update in updates(model)]
        factors = [p for p in model.parameters() if p.requires_grad and all(p is not gate for gate in gates)]
        groups = [{"params": factors, "weight_decay": weight_decay}, {"params": gates, "weight_decay": 0.0}]
        return torch.optim.AdamW(groups, lr=lr)

    def before_step(self, model: Any, step: int, n_steps: int) -> None: ...

    @torch.no_grad()
    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        threshold = model.adaptql.options.threshold
        for update in updates(model):
            update.gate.copy_(update.gate.sign() * (update.gate.abs() - threshold).clamp(min=0))


# -- MELoRA -----------------------------------------------------------------------------------


class MeLoraOptions(TargetOptions):
    n: int = Field(default=4, ge=1, description="mini adapters on the diagonal; the rank is n times theirs")
    r: int = Field(default=8, ge=1, description="rank of each; as many parameters as one LoRA of this rank")
    alpha: float = Field(default=16, gt=0, description="the update is scaled by alpha / r")


class Diagonal(nn.Module):
    """diag(B_1 A_1, ..., B_n A_n) x: each block reads and writes its own part of the widths."""

    def __init__(self, layer: nn.Linear, options: MeLoraOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        n = math.gcd(options.n, math.gcd(n_out, n_in))  # blocks must divide both widths
        self.A, self.B = kaiming(n, options.r, n_in // n), zeros(n, n_out // n, options.r)
        self.scale = options.alpha / options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        parts = x.unflatten(-1, (self.A.shape[0], -1))  # (..., n, K / n)
        within = torch.einsum("...nk,nrk->...nr", parts, self.A.to(x.dtype))
        return torch.einsum("...nr,ndr->...nd", within, self.B.to(x.dtype)).flatten(-2) * self.scale


class MeLora(Injecting):
    name = "melora"
    summary = "MELoRA: mini adapters side by side on the diagonal, higher rank at LoRA's size (Ren et al. 2024)"
    Options = MeLoraOptions
    traits = adds()

    def update(self, options: MeLoraOptions) -> Update:
        return lambda name, layer: Diagonal(layer, options)


# -- MoRA -------------------------------------------------------------------------------------


class MoraOptions(TargetOptions):
    r: int = Field(default=8, ge=1, description="the square has as many parameters as a LoRA of this rank")


class Square(nn.Module):
    """One square matrix of side sqrt((D + K) r); the input is cut into groups of that width, rotated by position as
    rotary embeddings are, so that groups differ, and the output is what the groups say, in a row (code: type 6)."""

    cos: torch.Tensor
    sin: torch.Tensor

    def __init__(self, layer: nn.Linear, options: MoraOptions) -> None:
        super().__init__()
        self.n_out, self.n_in = widths(layer)
        side = int(math.sqrt((self.n_out + self.n_in) * options.r))
        self.side = max(2, min(side, self.n_in, self.n_out) // 2 * 2)  # even, for the rotation's pairs
        self.M = zeros(self.side, self.side)
        groups = -(-self.n_in // self.side)
        angles = torch.outer(torch.arange(groups), 10000 ** -(torch.arange(0, self.side, 2) / self.side))
        angles = torch.cat([angles, angles], -1)  # (groups, side)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        missing = -self.n_in % self.side
        if missing:  # the last group is filled up from the first
            x = torch.cat([x, x[..., :missing]], -1)
        groups = x.unflatten(-1, (-1, self.side))
        first, second = groups.chunk(2, -1)
        turned = groups * self.cos.to(x.dtype) + torch.cat([-second, first], -1) * self.sin.to(x.dtype)
        said = matrix(turned, self.M).flatten(-2)
        times = -(-self.n_out // said.shape[-1])
        return said.repeat(*[1] * (said.dim() - 1), times)[..., : self.n_out]


class Mora(Injecting):
    name = "mora"
    summary = "MoRA: one square matrix between rotated groups, high rank at LoRA's size (Jiang et al. 2024)"
    Options = MoraOptions
    traits = adds()

    def update(self, options: MoraOptions) -> Update:
        return lambda name, layer: Square(layer, options)


# -- LoTR -------------------------------------------------------------------------------------


class LotrOptions(RankOptions):
    r: int = Field(default=32, ge=1, description="rank of the shared factors (paper: 32 to 88)")
    alpha: float = Field(default=1, gt=0, description="the update is scaled by alpha / r (authors' code: 1)")


class Tucker(nn.Module):
    """A G_s B^T x: A and B are shared by the layers of a kind, G_s is a layer's own (Tucker-2)."""

    def __init__(self, left: nn.Parameter, right: nn.Parameter, scale: float) -> None:
        super().__init__()
        self.left, self.right, self.scale = left, right, scale
        self.core = zeros(left.shape[1], right.shape[0])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return matrix(matrix(matrix(x, self.right), self.core), self.left) * self.scale


class Lotr(Injecting):
    """The factors start at N(0, 1), the cores at zero, as in the authors' code."""

    name = "lotr"
    summary = "LoTR: the layers' updates are one low-rank tensor with shared factors (Bershatsky et al. 2024)"
    lr = 3e-4  # factors of N(0, 1): a core's step is a weight's own
    Options = LotrOptions
    traits = adds()

    def update(self, options: LotrOptions) -> Update:
        shared: dict[str, tuple[nn.Parameter, nn.Parameter]] = {}

        def make(name: str, layer: nn.Linear) -> nn.Module:
            n_out, n_in = widths(layer)
            r = min(options.r, n_out, n_in)
            kind = f"{re.sub(r'[0-9]+', '*', name)} {n_out} {n_in}"
            if kind not in shared:
                shared[kind] = (nn.Parameter(torch.randn(n_out, r)), nn.Parameter(torch.randn(r, n_in)))
            return Tucker(*shared[kind], options.alpha / options.r)

        return make


# -- SLTrain ----------------------------------------------------------------------------------


class SlTrainOptions(RankOptions):
    r: int = Field(default=16, ge=1, description="rank of the low-rank part (paper: 128 at width 512)")
    alpha: float = Field(default=32, gt=0, description="the low-rank part is scaled by alpha / r")
    density: float = Field(default=0.03, gt=0, le=1, description="share of the sparse part's places (paper: 0.03)")


class SparsePlus(nn.Module):
    """(B A + S) x, S on places drawn once. The paper pretrains W itself so; here it is W's update, and S starts
    at zero, so that the model starts as its base."""

    places: torch.Tensor

    def __init__(self, layer: nn.Linear, options: SlTrainOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        self.A, self.B = kaiming(options.r, n_in), zeros(n_out, options.r)
        n = max(1, round(options.density * n_out * n_in))
        self.values = zeros(n)
        self.register_buffer("places", torch.randperm(n_out * n_in)[:n].sort().values.to(torch.int32))
        self.scale = options.alpha / options.r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        weight = (self.B * self.scale) @ self.A
        flat = weight.flatten().index_add(0, self.places.long(), self.values.to(weight.dtype))
        return matrix(x, flat.view_as(weight))


class SlTrain(Injecting):
    name = "sltrain"
    summary = "SLTrain: a low-rank part and a sparse one on fixed random places (Han et al. 2024)"
    lr = 5e-4
    Options = SlTrainOptions
    traits = adds()

    def update(self, options: SlTrainOptions) -> Update:
        return lambda name, layer: SparsePlus(layer, options)
