"""Where training a linker was stopped: weights, the optimizer's moments and the best epoch, in one safetensors file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor


@dataclass(frozen=True)
class Progress:
    epoch: int  # the next to run
    best: dict[str, Tensor]
    best_score: float


def save(
    path: Path, identity: str, network: torch.nn.Module, optimizer: torch.optim.Optimizer, progress: Progress
) -> None:
    """Whole or not at all. ``identity`` says what the run is made from."""
    tensors = {f"now.{n}": t.clone() for n, t in network.state_dict().items()}
    tensors |= {f"best.{n}": t for n, t in progress.best.items()}
    for name, parameter in network.named_parameters():
        tensors |= {f"{moment}.{name}": t.clone() for moment, t in optimizer.state[parameter].items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    about = {"identity": identity, "epoch": str(progress.epoch), "best_score": repr(progress.best_score)}
    save_file(tensors, path.with_suffix(".part"), metadata=about)
    os.replace(path.with_suffix(".part"), path)


def resume(path: Path, identity: str, network: torch.nn.Module, optimizer: torch.optim.Optimizer) -> Progress | None:
    """Puts network and optimizer where they were. None: no file, half a file, or another run's."""
    if not path.is_file():
        return None
    try:
        with safe_open(path, framework="pt") as file:
            about = file.metadata() or {}
            tensors: dict[str, Tensor] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, no dict
    except (OSError, SafetensorError):
        return None  # costs the epochs in it, nothing else
    if about.get("identity") != identity:
        return None
    network.load_state_dict({n.removeprefix("now."): t for n, t in tensors.items() if n.startswith("now.")})
    for name, parameter in network.named_parameters():
        optimizer.state[parameter] = {m: tensors[f"{m}.{name}"] for m in ("step", "exp_avg", "exp_avg_sq")}
    best = {n.removeprefix("best."): t for n, t in tensors.items() if n.startswith("best.")}
    return Progress(int(about["epoch"]), best, float(about["best_score"]))
