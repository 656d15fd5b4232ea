"""Where a training run stands, and how it is taken up again exactly there."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import BaseModel

from pipelines.batches import Encoded
from pipelines.checkpoint import read_checkpoint

log = logging.getLogger(__name__)


@dataclass
class Progress:
    """Where a run stands; all of it is in the checkpoint."""

    step: int = 0  # optimizer steps done
    elapsed_s: float = 0.0
    training_s: float = 0.0  # without evaluations and checkpoints
    n_tokens: int = 0
    n_answer_tokens: int = 0
    losses: list[float] = field(default_factory=list)  # one a step
    ex_by_step: dict[int, float] = field(default_factory=dict)
    best_step: int = 0
    n_worse: int = 0  # evaluations since the best one
    ended: Literal["", "whole", "early", "time", "asked"] = ""


def fingerprint(encoded: Sequence[Encoded], config: BaseModel, model: Any, weights: dict[str, Any]) -> str:
    """What must be the same for a checkpoint to be this run's."""
    digest = hashlib.sha256(config.model_dump_json(exclude={"save_every"}).encode())
    digest.update(str([(name, tuple(p.shape)) for name, p in weights.items()]).encode())
    digest.update(f"{model.dtype} {sum(p.numel() for p in model.parameters())}".encode())
    for row in encoded:
        digest.update(repr(row).encode())
    return digest.hexdigest()


def resume(
    folder: Path, run: str, weights: dict[str, Any], optimizer: torch.optim.Optimizer
) -> tuple[Progress, dict[str, torch.Tensor]]:
    """(progress, best weights) of the checkpoint; a fresh start when there is none, or one of another run."""
    tree = read_checkpoint(folder)
    if tree is None:
        return Progress(), {}
    if tree["run"] != run:
        log.warning("the checkpoint found is of other pairs or another configuration: training starts afresh")
        return Progress(), {}
    restore(weights, tree["weights"])
    optimizer.load_state_dict(tree["optimizer"])
    torch.set_rng_state(tree["rng"]["cpu"])
    if "cuda" in tree["rng"] and torch.cuda.is_available():
        torch.cuda.set_rng_state(tree["rng"]["cuda"])
    return Progress(**tree["progress"]), tree["best"]


def random_state() -> dict[str, torch.Tensor]:
    cuda = {"cuda": torch.cuda.get_rng_state()} if torch.cuda.is_available() else {}
    return {"cpu": torch.get_rng_state(), **cuda}


def restore(weights: dict[str, Any], saved: dict[str, torch.Tensor]) -> None:
    with torch.no_grad():
        for name, tensor in saved.items():
            weights[name].copy_(tensor)
