"""One budget of rank for all layers: components that matter keep their place, the others are switched off in training.

AdaLoRA (Zhang et al. 2023, arXiv 2303.10512, sections 3.1 to 3.3): W + P diag(lambda) Q, PEFT's layers, importance from
gradients, P and Q held orthogonal. Dynamic-rank DoRA (Mao et al. 2024, 2405.17357; not the weight-decomposed one):
W + sum c_i B_i A_i, importance from the components' norms, their elements held even until pruning is done.
Letters: D outputs, K inputs, r rank.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import torch
from peft import AdaLoraConfig
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from plugins.contracts import Traits
from plugins.tuners.injected import Injecting, TargetOptions, Update, adds, injected, matrix, updates, widths, zeros
from plugins.tuners.peft_layout import OverPeft, task_of


def budget_at(share: float, start: float, end: float, warm: float, settled: float) -> float:
    """Cubic from ``start`` to ``end`` between the shares ``warm`` and ``settled`` of a run (AdaLoRA, section 3.3)."""
    if share <= warm:
        return start
    if share >= settled:
        return end
    return end + (start - end) * (1 - (share - warm) / (settled - warm)) ** 3


def least(scores: list[torch.Tensor], kept: int) -> list[torch.Tensor]:
    """Per layer, which components are outside the budget of ``kept`` over all layers; ties go by order."""
    flat = torch.cat(scores)
    out = torch.ones(len(flat), dtype=torch.bool, device=flat.device)
    out[flat.sort(descending=True, stable=True).indices[:kept]] = False
    return list(out.split([len(score) for score in scores]))


# -- AdaLoRA ----------------------------------------------------------------------------------


class AdaLoraOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    target_r: int = Field(default=32, ge=1, description="average rank at the end (paper: 2 to 8)")
    init_r: int = Field(default=48, ge=1, description="rank at the start (paper: 1.5 times the target's)")
    alpha: float = Field(default=96, gt=0, description="the update is scaled by alpha / init_r")
    warm: float = Field(default=0.15, ge=0, lt=1, description="share of the run before the budget falls")
    settled: float = Field(default=0.6, gt=0, le=1, description="share of the run from which it is the target's")
    every: int = Field(default=5, ge=1, description="steps between allocations (paper: 1 to 200)")
    beta1: float = Field(default=0.85, gt=0, lt=1, description="of the smoothed sensitivity (paper: 0.85)")
    beta2: float = Field(default=0.85, gt=0, lt=1, description="of its uncertainty (paper: 0.85)")
    orthogonality: float = Field(default=0.1, ge=0, description="gamma: weight of |P'P - I| + |QQ' - I| (paper: 0.1)")
    targets: Literal["all-linear"] | tuple[str, ...] = Field(
        default="all-linear", description="layers to adapt, by name; all linear ones but the output head"
    )
    seed: int = Field(default=0, ge=0, description="of the random start; lambda starts at zero")


class AdaLora(OverPeft):
    """PEFT's layers under an allocator of our own: PEFT's needs the number of steps before they are counted, keeps its
    averages out of reach of a checkpoint, and its regularizer asks for labels."""

    name = "adalora"
    summary = "AdaLoRA: singular values share one budget, the least important are pruned (Zhang et al. 2023)"
    lr = 1e-2  # lambda starts at zero between small P and Q
    Options: type[BaseModel] = AdaLoraOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=True,
        fuses=False,
        mixes_in_batch=False,
        reasons={
            "fuses": "PEFT cannot add weighted adapters of this method: each has singular vectors of its own",
            "mixes_in_batch": "PEFT refuses adapter_names for this method",
        },
    )
    peft_type = "ADALORA"

    def __init__(self) -> None:
        self._options = AdaLoraOptions()
        self._averages: dict[str, torch.Tensor] = {}

    def config(self, model: Any, options: AdaLoraOptions) -> AdaLoraConfig:
        self._options, self._averages = options, {}
        return AdaLoraConfig(
            task_type=task_of(model),
            init_r=options.init_r,
            target_r=options.target_r,
            lora_alpha=options.alpha,
            target_modules=options.targets if isinstance(options.targets, str) else list(options.targets),
            total_step=2,  # unused: see the class
            tinit=0,
            tfinal=0,
        )

    def state(self, model: Any) -> Mapping[str, Any]:
        """Smoothed sensitivities and uncertainties, and which singular values are still in."""
        if not self._averages:
            for name, parameter in _singular(model).items():
                self._averages[f"{name} sensitivity"] = torch.zeros_like(parameter, requires_grad=False)
                self._averages[f"{name} uncertainty"] = torch.zeros_like(parameter, requires_grad=False)
                if "lora_E" in name:
                    self._averages[f"{name} out"] = torch.zeros_like(parameter, requires_grad=False)
        return self._averages

    def extra_loss(self, model: Any) -> torch.Tensor:
        terms = []
        for name, parameter in _singular(model).items():
            if "lora_E" not in name:
                gram = parameter @ parameter.T if "lora_A" in name else parameter.T @ parameter
                terms.append((gram - torch.eye(len(gram), device=gram.device)).norm())
        return self._options.orthogonality * torch.stack(terms).mean()

    def before_step(self, model: Any, step: int, n_steps: int) -> None: ...

    @torch.no_grad()
    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        options, kept = self._options, self.state(model)
        parameters = _singular(model)
        for name, parameter in parameters.items():
            assert parameter.grad is not None
            now = (parameter * parameter.grad).abs()
            sensitivity = kept[f"{name} sensitivity"].mul_(options.beta1).add_(now, alpha=1 - options.beta1)
            spread = (now - sensitivity).abs()
            kept[f"{name} uncertainty"].mul_(options.beta2).add_(spread, alpha=1 - options.beta2)
        values = {name: parameter for name, parameter in parameters.items() if "lora_E" in name}
        share = (step + 1) / n_steps
        last = step / n_steps < options.settled <= share  # the budget is the target's from here on, whatever ``every``
        if options.warm < share and (last or (share <= options.settled and step % options.every == 0)):
            rank = budget_at(share, options.init_r, options.target_r, options.warm, options.settled)
            scores = [_importance(kept, name) for name in values]
            for name, out in zip(values, least(scores, round(rank * len(values))), strict=True):
                kept[f"{name} out"].copy_(out[:, None])
        for name, value in values.items():
            value.masked_fill_(kept[f"{name} out"].bool(), 0.0)


def _singular(model: Any) -> dict[str, torch.Tensor]:
    parts = ("lora_A", "lora_B", "lora_E")
    return {n: p for n, p in model.named_parameters() if p.requires_grad and any(f".{part}." in n for part in parts)}


def _importance(kept: Mapping[str, torch.Tensor], name: str) -> torch.Tensor:
    """s(lambda_i) + the mean of s over P's column i + over Q's row i, s = sensitivity times uncertainty."""
    e, a, b = (
        kept[f"{n} sensitivity"] * kept[f"{n} uncertainty"]
        for n in (name, name.replace("lora_E", "lora_A"), name.replace("lora_E", "lora_B"))
    )
    return e[:, 0] + a.mean(1) + b.mean(0)


# -- dynamic-rank DoRA ------------------------------------------------------------------------


class DynamicOptions(TargetOptions):
    target_r: int = Field(default=32, ge=1, description="average components a layer at the end, b(T)")
    init_r: int = Field(default=48, ge=1, description="components a layer at the start (paper: 1.5 times b(T))")
    alpha: float = Field(default=96, gt=0, description="the update is scaled by alpha / init_r")
    warm: float = Field(default=0.15, ge=0, lt=1, description="share of the run before pruning (paper: 0.15)")
    settled: float = Field(default=0.5, gt=0, le=1, description="share of the run at which it is done (paper: 0.5)")
    beta: float = Field(default=0.9, gt=0, lt=1, description="of the smoothed importance (paper: 0.9)")
    evenness: float = Field(default=0.1, ge=0, description="eta: weight of the elements' variance (paper: 0.1 to 0.5)")


class Components(nn.Module):
    """sum_i c_i B_i A_i x: c starts at zero, A and B at Kaiming's uniform, as in the authors' code."""

    def __init__(self, layer: nn.Linear, options: DynamicOptions) -> None:
        super().__init__()
        n_out, n_in = widths(layer)
        self.A, self.B = (
            nn.Parameter(torch.empty(shape)) for shape in ((options.init_r, n_in), (n_out, options.init_r))
        )
        nn.init.kaiming_uniform_(self.A)
        nn.init.kaiming_uniform_(self.B)
        self.c = zeros(options.init_r)
        self.register_buffer("importance", torch.zeros(options.init_r))
        self.register_buffer("out", torch.zeros(options.init_r))
        self.scale = options.alpha / options.init_r

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return matrix(matrix(x, self.A) * (self.c * self.scale).to(x.dtype), self.B)

    def shares(self) -> torch.Tensor:
        """Each component's norm as a share of the whole update's; an outer product's is that of its vectors."""
        norms = self.c.abs() * self.A.norm(dim=1) * self.B.norm(dim=0)
        gram = (self.A @ self.A.T) * (self.B.T @ self.B) * torch.outer(self.c, self.c)
        return norms / gram.sum().clamp(min=1e-12).sqrt()


class DoraDynamic(Injecting):
    """Pruning is undone while the budget still falls: a component comes back if its smoothed importance does."""

    name = "dora_dynamic"
    summary = "dynamic-rank DoRA: single-rank components compete for one budget (Mao et al. 2024)"
    Options = DynamicOptions
    traits = adds()

    def __init__(self) -> None:
        self._settled = False

    def update(self, options: DynamicOptions) -> Update:
        return lambda name, layer: Components(layer, options)

    def state(self, model: Any) -> Mapping[str, Any]:
        return {
            f"{name}.{kind}": getattr(layer.update, kind)
            for name, layer in injected(model).items()
            for kind in ("importance", "out")
        }

    def extra_loss(self, model: Any) -> torch.Tensor | None:
        """The Dimensional Equilibrium Modulator: the mean variance of their vectors, until pruning is done."""
        if self._settled:
            return None
        terms = [(u.A.var(dim=1).mean() + u.B.var(dim=0).mean()) / 2 for u in updates(model)]
        return torch.stack(terms).mean() * model.adaptql.options.evenness

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        self._settled = (step + 1) / n_steps > model.adaptql.options.settled

    @torch.no_grad()
    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        options: DynamicOptions = model.adaptql.options
        layers = list(updates(model))
        for update in layers:
            update.importance.mul_(options.beta).add_(update.shares(), alpha=1 - options.beta)
        share = (step + 1) / n_steps
        last = step / n_steps < options.settled <= share
        if options.warm < share and (last or share <= options.settled):
            rank = budget_at(share, options.init_r, options.target_r, options.warm, options.settled)
            scores = [update.importance for update in layers]
            for update, out in zip(layers, least(scores, round(rank * len(layers))), strict=True):
                update.out.copy_(out)
        for update in layers:
            update.c.masked_fill_(update.out.bool(), 0.0)
