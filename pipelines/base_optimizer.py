"""The base's optimizer: Muon for the matrices of its layers, AdamW for embeddings, norms and biases.

Muon (Jordan et al. 2024) steps along the orthogonal factor of the momentum, so that rare directions learn as fast as
frequent ones; scaled to AdamW's size of step it takes AdamW's learning rates (Liu et al. 2025, arXiv 2502.16982, 2.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import torch

ENCODER = 0.3  # the encoder's learning rate beside the decoder's
MOMENTS = ("momentum_buffer", "exp_avg", "exp_avg_sq")


class BaseOptimizer:
    """Two optimizers stepped as one. ``scale`` in a group is what its learning rate is multiplied by."""

    def __init__(self, model: Any, head: torch.nn.Module, lr: float) -> None:
        encoder = {id(p) for p in [*model.model.encoder.layers.parameters(), *model.model.shared.parameters()]}
        layers = {id(p) for part in (model.model.encoder, model.model.decoder) for p in _matrices(part.layers)}
        groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = {}
        for parameter in (*model.parameters(), *head.parameters()):
            groups.setdefault((id(parameter) in layers, id(parameter) in encoder), []).append(parameter)
        made: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
        for (is_matrix, is_encoder), parameters in groups.items():
            made[is_matrix].append({"params": parameters, "scale": ENCODER if is_encoder else 1.0})
        self._parts: Sequence[torch.optim.Optimizer] = (
            torch.optim.Muon(made[True], lr=lr, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(made[False], lr=lr, betas=(0.9, 0.98), weight_decay=0.01, fused=True),
        )

    def set_lr(self, lr: float) -> None:
        for part in self._parts:
            for group in part.param_groups:
                group["lr"] = lr * group["scale"]

    def step(self) -> None:
        for part in self._parts:
            part.step()
            part.zero_grad(set_to_none=True)

    def moments(self, parameter: torch.nn.Parameter) -> dict[str, torch.Tensor]:
        """What is remembered of a parameter's gradients, by name; nothing before the first step."""
        for part in self._parts:
            if parameter in part.state:
                return {name: part.state[parameter][name] for name in MOMENTS if name in part.state[parameter]}
        return {}

    def remember(self, parameter: torch.nn.Parameter, moments: dict[str, torch.Tensor], step: float) -> None:
        """Takes moments that ``moments`` gave; ignores those of another optimizer."""
        muon, adamw = self._parts
        if "momentum_buffer" in moments and _holds(muon, parameter):
            muon.state[parameter] = {"momentum_buffer": moments["momentum_buffer"]}
        elif "exp_avg" in moments and _holds(adamw, parameter):
            adamw.state[parameter] = {"step": torch.tensor(float(step), device=parameter.device), **moments}


def _matrices(layers: torch.nn.Module) -> Iterator[torch.nn.Parameter]:
    return (parameter for parameter in layers.parameters() if parameter.ndim == 2)


def _holds(optimizer: torch.optim.Optimizer, parameter: torch.nn.Parameter) -> bool:
    return any(parameter is held for group in optimizer.param_groups for held in group["params"])
