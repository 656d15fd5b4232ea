"""LoRA that starts from the base's own singular vectors.

PiSSA (Meng et al. 2024, arXiv 2404.02948): A and B are the principal part of W, and what is left of W is frozen. MiLoRA
(Wang et al. 2024, 2406.09044): the minor part instead, so that what the base knows best is not touched.
Both train (W - B0 A0) + B A. Here W stays as it is and B A - B0 A0 is added: the same function with the same gradients,
the base is the base for every other adapter, and nothing has to be converted when the adapter is saved.
Letters: D outputs, K inputs, r rank.
"""

from __future__ import annotations

import torch
from pydantic import Field
from torch import nn

from plugins.tuners.injected import Injecting, TargetOptions, Update, adds, matrix, plain_weight


class SpectrumOptions(TargetOptions):
    """alpha = r in both papers: the factors are W's own part, unscaled."""

    r: int = Field(default=32, ge=1, le=1024, description="singular vectors that are trained (paper: 1 to 128)")


class Part(nn.Module):
    """(B A - B0 A0) x with B0 = U sqrt(S), A0 = sqrt(S) V^T of the chosen singular values (PiSSA, section 3)."""

    A0: torch.Tensor
    B0: torch.Tensor

    def __init__(self, layer: nn.Linear, r: int, principal: bool) -> None:
        super().__init__()
        u, s, v = torch.linalg.svd(plain_weight(layer), full_matrices=False)
        chosen = slice(None, r) if principal else slice(-r, None)
        root = s[chosen].sqrt()
        self.A = nn.Parameter((root[:, None] * v[chosen]).contiguous())
        self.B = nn.Parameter((u[:, chosen] * root).contiguous())
        self.register_buffer("A0", self.A.detach().clone())
        self.register_buffer("B0", self.B.detach().clone())

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return matrix(matrix(x, self.A), self.B) - matrix(matrix(x, self.A0), self.B0)


class Pissa(Injecting):
    name = "pissa"
    summary = "PiSSA: LoRA that starts as the principal part of the weights (Meng et al. 2024)"
    Options = SpectrumOptions
    traits = adds()

    def update(self, options: SpectrumOptions) -> Update:
        return lambda name, layer: Part(layer, options.r, principal=True)


class Milora(Injecting):
    name = "milora"
    summary = "MiLoRA: LoRA that starts as the minor part of the weights (Wang et al. 2024)"
    Options = SpectrumOptions
    traits = adds()

    def update(self, options: SpectrumOptions) -> Update:
        return lambda name, layer: Part(layer, options.r, principal=False)
