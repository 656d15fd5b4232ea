"""Updates that are Kronecker or Hadamard products of small matrices.

LoKr and LoHa (Yeh et al. 2023, LyCORIS, arXiv 2309.14859; LoHa's product is Hyeon-Woo et al. 2022, FedPara, 2108.06098)
are PEFT's. KronA (Edalati et al. 2022, 2212.10650) and KAdaptation (He et al. 2023, 2203.16329) are ours.
Letters: D outputs, K inputs.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import torch
from peft import LoHaConfig, LoKrConfig
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from plugins.contracts import Traits
from plugins.tuners.injected import Injecting, TargetOptions, Update, adds, widths, zeros
from plugins.tuners.peft_layout import OverPeft, task_of

PEFT_TRAITS = Traits(
    trains_on_4bit=False,
    merges=True,
    fuses=False,
    mixes_in_batch=False,
    reasons={
        "trains_on_4bit": "PEFT adds this update to the weight itself, and a 4-bit one is packed; use lora or krona",
        "fuses": "PEFT adds weighted adapters of LoRA alone",
        "mixes_in_batch": "PEFT ignores adapter_names for this method",
    },
)


class ProductOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    r: int = Field(default=16, ge=1, description="rank of the factors")
    alpha: float = Field(default=16, gt=0, description="the update is scaled by alpha / r")
    targets: Literal["all-linear"] | tuple[str, ...] = Field(
        default="all-linear", description="layers to adapt, by name; all linear ones but the output head"
    )
    seed: int = Field(default=0, ge=0, description="of the random start; the update starts at zero")


class LokrOptions(ProductOptions):
    factor: int = Field(default=-1, description="size of the left factor's side; -1: near the square root of the width")
    decompose_both: bool = Field(default=False, description="the left factor is of low rank too")


class Lokr(OverPeft):
    """W1 (x) (B A): the right factor is of low rank where that is smaller (LyCORIS)."""

    name = "lokr"
    summary = "LoKr: a Kronecker product whose right factor is of low rank (Yeh et al. 2023)"
    Options: type[BaseModel] = LokrOptions
    traits = PEFT_TRAITS
    peft_type = "LOKR"

    def config(self, model: Any, options: LokrOptions) -> LoKrConfig:
        return LoKrConfig(
            task_type=task_of(model),
            r=options.r,
            alpha=options.alpha,
            target_modules=options.targets if isinstance(options.targets, str) else list(options.targets),
            decompose_factor=options.factor,
            decompose_both=options.decompose_both,
        )


class Loha(OverPeft):
    """(B1 A1) * (B2 A2), of rank up to r squared (FedPara, proposition 1)."""

    name = "loha"
    summary = "LoHa: the Hadamard product of two low-rank updates (Yeh et al. 2023; FedPara)"
    Options: type[BaseModel] = ProductOptions
    traits = PEFT_TRAITS
    peft_type = "LOHA"

    def config(self, model: Any, options: ProductOptions) -> LoHaConfig:
        return LoHaConfig(
            task_type=task_of(model),
            r=options.r,
            alpha=options.alpha,
            target_modules=options.targets if isinstance(options.targets, str) else list(options.targets),
        )


class KronaOptions(TargetOptions):
    scale: float = Field(default=16, gt=0, description="s (the paper tunes it)")
    left: int | None = Field(
        default=None, ge=1, description="largest side of the left factor A; None: near the square root of the widths"
    )


class Kronecker(nn.Module):
    """s (A (x) B) x = s · vec(A X B^T), X the input as a matrix."""

    def __init__(self, layer: nn.Linear, options: KronaOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        rows, columns = (divisor(n, options.left or math.isqrt(n)) for n in (n_out, n_in))
        self.A = zeros(rows, columns)
        self.B = nn.Parameter(torch.empty(n_out // rows, n_in // columns))
        nn.init.kaiming_uniform_(self.B, a=math.sqrt(5))
        self.scale = options.scale

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        table = x.unflatten(-1, (self.A.shape[1], -1))  # (..., a, b)
        inner = nn.functional.linear(table, (self.B * self.scale).to(x.dtype))  # (..., a, d)
        return torch.einsum("...ad,ca->...cd", inner, self.A.to(x.dtype)).flatten(-2)


class Krona(Injecting):
    """One factor starts at zero, the other at Kaiming's."""

    name = "krona"
    summary = "KronA: the Kronecker product of two full matrices (Edalati et al. 2022)"
    Options = KronaOptions
    traits = adds()

    def update(self, options: KronaOptions) -> Update:
        return lambda name, layer: Kronecker(layer, options)


class KAdaptationOptions(TargetOptions):
    t: int = Field(default=4, ge=1, description="products in the sum, and side of the shared factors (paper: 4)")
    r: int = Field(default=8, ge=1, description="rank of each layer's own factors u_i v_i (paper: 1)")
    scale: float = Field(default=4, gt=0, description="of the update")


class SumOfProducts(nn.Module):
    """sum_i A_i (x) (u_i v_i) x: A_i is slow and shared by all layers, u_i and v_i are a layer's own."""

    def __init__(self, layer: nn.Linear, shared: nn.Parameter, options: KAdaptationOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        side = shared.shape[-1]
        self.shared, self.scale = shared, options.scale
        self.u = zeros(options.t, n_out // side, options.r)
        self.v = nn.Parameter(torch.empty(options.t, options.r, n_in // side))
        nn.init.xavier_uniform_(self.v)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        table = x.unflatten(-1, (self.shared.shape[-1], -1))  # (..., a, K / a)
        inner = torch.einsum("...ak,trk->...tar", table, self.v.to(x.dtype))
        mixed = torch.einsum("...tar,tca->...tcr", inner, (self.shared * self.scale).to(x.dtype))
        return torch.einsum("...tcr,tdr->...cd", mixed, self.u.to(x.dtype)).flatten(-2)


class KAdaptation(Injecting):
    name = "kadaptation"
    summary = "KAdaptation: a sum of Kronecker products of shared and low-rank factors (He et al. 2023)"
    Options = KAdaptationOptions
    traits = adds()

    def update(self, options: KAdaptationOptions) -> Update:
        shared: dict[int, nn.Parameter] = {}

        def make(name: str, layer: nn.Linear) -> nn.Module:
            side = math.gcd(options.t, math.gcd(*widths(layer)))
            if side not in shared:
                shared[side] = nn.Parameter(torch.randn(options.t, side, side) * 0.5)
            return SumOfProducts(layer, shared[side], options)

        return make


def divisor(n: int, limit: int) -> int:
    """The largest one of ``n`` that is no larger than the limit."""
    return next(d for d in range(min(limit, n), 0, -1) if n % d == 0)
