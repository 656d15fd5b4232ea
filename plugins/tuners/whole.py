"""Every parameter trains: full fine-tuning, and two trainers that make it cheaper.

GaLore (Zhao et al. 2024, arXiv 2403.03507) keeps AdamW's states in a low-rank projection of the gradient; LISA (Pan et
al. 2024, 2403.17919) trains the embeddings, the head and a few layers drawn anew every so many steps. What is saved is
all weights, whichever it was.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from errors import UsageError
from plugins.contracts import LoadSpec, Traits, refuse
from plugins.tuners.folder import check_fit, read_own, write_own
from plugins.tuners.injected import FIRST, Held, is_4bit
from plugins.tuners.sublayers import layers_of

TRAITS = Traits(
    trains_on_4bit=False,
    merges=True,
    fuses=False,
    mixes_in_batch=False,
    changes_base=True,
    reasons={
        "trains_on_4bit": "a packed 4-bit weight has no gradient; train an adapter beside it, or load the base in fp32",
        "fuses": "it is a whole model, not an update beside one; average the weights of two instead",
        "mixes_in_batch": "a batch has one set of weights; ask in a batch a model",
    },
)


class FullOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Full:
    """fp32: AdamW's steps are smaller than a bf16 weight's last digit."""

    name = "full"
    summary = "full fine-tuning: every parameter of the base"
    lr = 2e-4  # every weight moves: a tenth and less of an adapter's rate
    Options: type[BaseModel] = FullOptions
    traits = TRAITS

    def load_spec(self, options: Any) -> LoadSpec:
        return LoadSpec("fp32")

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        if sources:
            raise UsageError(
                f"{self.name} starts from its base alone: {len(sources)} source adapters given, expected 0"
            )
        if is_4bit(model):
            raise refuse(self, "trains_on_4bit")
        model.requires_grad_(True)
        model.adaptql = Held(self.name, options)
        return model

    def save(self, model: Any, folder: Path) -> None:
        write_own(folder, model, self.name, model.adaptql.options, dict(model.named_parameters()))

    def load(self, model: Any, folder: Path) -> Any:
        if is_4bit(model):
            raise refuse(self, "trains_on_4bit")
        options, tensors = read_own(folder, model, self.name, self.Options)
        live = dict(model.named_parameters())
        check_fit(live, tensors)
        held = Held(self.name, options)
        held.others[BASE] = {name: parameter.data for name, parameter in live.items()}
        held.others[FIRST] = {name: tensor.to(live[name]) for name, tensor in tensors.items()}
        model.adaptql = held
        _wear(live, held.others[FIRST])
        return model.eval().requires_grad_(False)

    def merge(self, model: Any) -> Any:
        """The weights are in the model already."""
        del model.adaptql
        return model

    def add(self, model: Any, folder: Path, name: str) -> None:
        _, tensors = read_own(folder, model, self.name, self.Options)
        live = dict(model.named_parameters())
        check_fit(live, tensors)
        model.adaptql.others[name] = {key: tensor.to(live[key]) for key, tensor in tensors.items()}

    def switch(self, model: Any, name: str | None) -> None:
        others = model.adaptql.others
        if name is not None and name not in others:
            raise UsageError(f"no adapter {name!r} is loaded: expected one of {sorted(others.keys() - {BASE})}")
        _wear(dict(model.named_parameters()), others[BASE if name is None else name])

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        raise refuse(self, "fuses")


BASE = "the base's own"


def _wear(live: Mapping[str, torch.Tensor], weights: Mapping[str, torch.Tensor]) -> None:
    for name, parameter in live.items():
        parameter.data = weights[name]


# -- GaLore -----------------------------------------------------------------------------------


class GaLoreOptions(FullOptions):
    rank: int = Field(default=128, ge=1, description="of the projected gradient (paper: 128 at width 256 to 512)")
    every: int = Field(default=200, ge=1, description="steps between projections, T (paper: 200)")
    scale: float = Field(default=0.25, gt=0, description="of the step that is projected back, alpha (paper: 0.25)")


class GaLore(Full):
    name = "galore"
    summary = "GaLore: full fine-tuning with AdamW's states in a low-rank projection (Zhao et al. 2024)"
    lr = 1e-3  # its steps are a quarter of AdamW's
    Options = GaLoreOptions

    def optimizer(self, model: Any, options: GaLoreOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        """The linear layers of attentions and feed-forward networks are projected, as in the authors' training script;
        embeddings, the head, norms and biases are not."""
        inside = tuple(f"{name}." for name, _ in layers_of(model))
        named = model.named_modules()
        linear = {id(m.weight) for name, m in named if isinstance(m, nn.Linear) and name.startswith(inside)}
        parameters = [p for p in model.parameters() if p.requires_grad]
        groups = [
            {"params": [p for p in parameters if (id(p) in linear) == low], "low": low}
            for low in (True, False)
            if any((id(p) in linear) == low for p in parameters)
        ]
        return GaLoreAdamW(groups, lr, weight_decay, options)


class GaLoreAdamW(torch.optim.Optimizer):
    """AdamW on R = P' G (or G Q, where the matrix is tall), its step projected back and scaled (Algorithm 2).

    Vectors, matrices no wider than the rank and groups whose ``low`` is false take plain AdamW.
    """

    def __init__(self, parameters: Iterable[Any], lr: float, weight_decay: float, options: GaLoreOptions) -> None:
        dials = {"lr": lr, "weight_decay": weight_decay, "betas": (0.9, 0.999), "eps": 1e-8, "low": True}
        super().__init__(parameters, dials)
        self._options = options

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    self._step(parameter, group)

    def _step(self, parameter: torch.Tensor, group: Mapping[str, Any]) -> None:
        state, gradient = self.state[parameter], parameter.grad
        assert gradient is not None
        low = group["low"] and parameter.dim() == 2 and min(parameter.shape) > self._options.rank
        n = state["step"] = state.get("step", 0) + 1
        if low:
            if (n - 1) % self._options.every == 0:
                state["basis"] = _basis(gradient, self._options.rank)
            gradient = _project(gradient, state["basis"])
        if n == 1:
            state["exp_avg"], state["exp_avg_sq"] = torch.zeros_like(gradient), torch.zeros_like(gradient)
        (beta1, beta2), lr = group["betas"], group["lr"]
        state["exp_avg"].mul_(beta1).add_(gradient, alpha=1 - beta1)
        state["exp_avg_sq"].mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        mean, square = state["exp_avg"] / (1 - beta1**n), state["exp_avg_sq"] / (1 - beta2**n)
        change = mean / (square.sqrt() + group["eps"])
        if low:
            change = _back(change, state["basis"], parameter.shape) * self._options.scale
        parameter.mul_(1 - lr * group["weight_decay"]).add_(change, alpha=-lr)


def _basis(gradient: torch.Tensor, rank: int) -> torch.Tensor:
    """(shorter side, rank): the gradient's leading singular vectors on that side."""
    wide = gradient if gradient.shape[0] <= gradient.shape[1] else gradient.T
    return torch.linalg.svd(wide.float(), full_matrices=False).U[:, :rank].to(gradient.dtype).contiguous()


def _project(gradient: torch.Tensor, basis: torch.Tensor) -> torch.Tensor:
    return basis.T @ gradient if gradient.shape[0] <= gradient.shape[1] else gradient @ basis


def _back(low: torch.Tensor, basis: torch.Tensor, shape: torch.Size) -> torch.Tensor:
    return basis @ low if shape[0] <= shape[1] else low @ basis.T


# -- LISA -------------------------------------------------------------------------------------


class LisaOptions(FullOptions):
    layers: int = Field(default=2, ge=1, description="layers that train at a time, gamma (paper: 2)")
    every: int = Field(default=10, ge=1, description="steps between draws, K (paper: 5 to 50)")
    seed: int = Field(default=0, ge=0, description="of the draws")


class Lisa(Full):
    """Layers are drawn uniformly, as section 3.2 ends up doing; a layer that is put back loses its states."""

    name = "lisa"
    summary = "LISA: embeddings, head and a few layers drawn anew every so many steps (Pan et al. 2024)"
    Options = LisaOptions

    def __init__(self) -> None:
        self._optimizer: torch.optim.Optimizer | None = None

    def optimizer(self, model: Any, options: LisaOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        self._optimizer = torch.optim.AdamW(model.parameters(), lr=lr, weight_decay=weight_decay)
        return self._optimizer

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        options: LisaOptions = model.adaptql.options
        layers = _layers(model)
        period = step // options.every
        chosen = random.Random(f"{options.seed}/{period}").sample(sorted(layers), min(options.layers, len(layers)))
        for name, parameters in layers.items():
            for parameter in parameters:
                parameter.requires_grad_(name in chosen)
                if name not in chosen and self._optimizer is not None:
                    self._optimizer.state.pop(parameter, None)

    def after_step(self, model: Any, step: int, n_steps: int) -> None: ...


def _layers(model: Any) -> dict[str, list[Any]]:
    """The parameters of each of the stack's layers, by ``model.encoder.layers.3``."""
    found: dict[str, list[Any]] = {}
    for name, parameter in model.named_parameters():
        if match := re.match(r".*?\blayers\.\d+(?=\.)", name):
            found.setdefault(match[0], []).append(parameter)
    return found
