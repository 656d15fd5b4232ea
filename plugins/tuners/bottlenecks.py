"""A bottleneck adapter and the ways to put it beside a residual branch.

Letters: B sequences, T tokens, D width, R bottleneck.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Literal

import torch
from torch import nn
from torch.nn import functional

from plugins.tuners.overlay import Overlay, Part
from plugins.tuners.sublayers import Sublayer, norms, sublayers
from plugins.tuners.worn import Adapter, alike

Activation = Literal["relu", "gelu", "silu", "tanh", "identity"]
ACTIVATIONS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "relu": functional.relu,
    "gelu": functional.gelu,
    "silu": functional.silu,
    "tanh": torch.tanh,
    "identity": lambda x: x,
}
Start = Literal["houlsby", "lora"]


class Bottleneck(nn.Module):
    """f(x) = act(x W_down + b_down) W_up + b_up: without the residual, which whoever puts it in adds."""

    def __init__(self, width: int, r: int, activation: Activation = "relu", start: Start = "houlsby") -> None:
        super().__init__()
        self.down, self.up, self.act = nn.Linear(width, r), nn.Linear(r, width), ACTIVATIONS[activation]
        nn.init.zeros_(self.down.bias)
        nn.init.zeros_(self.up.bias)
        if start == "houlsby":  # section 3.6: a zero-mean Gaussian of 1e-2, cut at two standard deviations
            for layer in (self.down, self.up):
                nn.init.trunc_normal_(layer.weight, std=1e-2, a=-2e-2, b=2e-2)
        else:  # He et al.'s code: as LoRA, so that nothing changes at first
            nn.init.kaiming_uniform_(self.down.weight, a=math.sqrt(5))
            nn.init.zeros_(self.up.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, T, D) -> (B, T, D)"""
        hidden = self.act(self.down(alike(x, self.down.weight)))  # (B, T, R)
        out: torch.Tensor = self.up(hidden)
        return out


class Bottlenecks(Adapter):
    """One module for each residual branch it is put on, and the norms' differences where those are trained."""

    def __init__(self, modules: dict[str, nn.Module], serial: bool, scale: float = 1.0, overlay: Overlay | None = None):
        super().__init__()
        self.serial, self.scale = serial, scale
        self.order = list(modules)
        self.modules_ = nn.ModuleList(modules.values())
        self.overlay = overlay

    def put_on(self, model: Any) -> list[Any]:
        by_name = {place.name: place for place in sublayers(model)}
        handles: list[Any] = [] if self.overlay is None else self.overlay.put_on(model)
        for name, module in zip(self.order, self.modules_, strict=True):
            place = by_name[name]
            handles += after(place, module) if self.serial else beside(place, module, self.scale)
        return handles

    def kept(self) -> dict[str, torch.Tensor]:
        own = {
            f"{name}.{key}": tensor
            for name, module in zip(self.order, self.modules_, strict=True)
            for key, tensor in module.state_dict(keep_vars=True).items()
        }
        return own | (self.overlay.kept() if self.overlay is not None else {})


def after(place: Sublayer, module: nn.Module) -> list[Any]:
    """h <- h + f(h), h being what the branch says before the residual is added (Houlsby et al. 2019, figure 2)."""

    def hook(_: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
        return said + module(said).to(said.dtype)

    return [place.exit.register_forward_hook(hook)]


def beside(place: Sublayer, module: nn.Module, scale: float) -> list[Any]:
    """h <- h + s f(x), x being what enters the branch (He et al. 2022, table 1)."""
    entered: list[torch.Tensor] = []

    def enter(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        entered[:] = [kwargs["hidden_states"] if "hidden_states" in kwargs else args[0]]

    def leave(_: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
        return said + (scale * module(entered.pop())).to(said.dtype)

    return [
        place.entry.register_forward_pre_hook(enter, with_kwargs=True),
        place.exit.register_forward_hook(leave),
    ]


def norm_overlay(model: Any) -> Overlay:
    """Differences of every layer norm's gain and bias."""
    wanted = set(norms(model))
    return Overlay(Part(name, p.shape) for name, p in model.named_parameters() if name.rpartition(".")[0] in wanted)
