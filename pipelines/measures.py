"""What a tuner costs and changes, measured on the model itself: memory by what it is for, time, the difference made."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch

from pipelines.batches import Encoded, batch_for
from pipelines.training_forward import answer_loss, training_mode

RANKED = 6  # matrices whose difference is taken apart: its rank costs a singular value decomposition each
NEGLIGIBLE = 1e-4  # of the largest singular value: below is rounding


@dataclass(frozen=True)
class Memory:
    """Bytes in training, each part at its fullest: activations after the forward pass, gradients after the backward."""

    weights: int
    activations: int  # what the backward pass needs of the forward one, weights not counted
    gradients: int
    optimizer: int

    @property
    def peak(self) -> int:
        return self.weights + self.activations + self.gradients + self.optimizer

    def asdict(self) -> dict[str, int]:
        return {**asdict(self), "peak": self.peak}


def memory(model: Any, rows: Sequence[Encoded], pad_id: int, optimizer_bytes: int) -> Memory:
    """Of one forward and backward pass over ``rows``; leaves no gradients."""
    weights = _storages([*model.parameters(), *model.buffers()])
    saved: dict[int, int] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        pointer = tensor.untyped_storage().data_ptr()
        if pointer not in weights:
            saved[pointer] = max(saved.get(pointer, 0), tensor.untyped_storage().nbytes())
        return tensor

    batch = batch_for(model, rows, pad_id, model.device)
    with training_mode(model), torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = answer_loss(model, batch)
    activations = sum(saved.values())
    loss.backward()
    gradients = sum(p.grad.numel() * p.grad.element_size() for p in model.parameters() if p.grad is not None)
    model.zero_grad(set_to_none=True)
    return Memory(sum(weights.values()), activations, gradients, optimizer_bytes)


def _storages(tensors: Sequence[torch.Tensor]) -> dict[int, int]:
    return {t.untyped_storage().data_ptr(): t.untyped_storage().nbytes() for t in tensors}


# -- time -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seconds:
    """The median of a few passes over the same rows; a CPU's own time, so that a busy machine does not count."""

    forward: float  # with what training keeps
    backward: float
    answering: float  # a forward pass that keeps nothing


def seconds(model: Any, rows: Sequence[Encoded], pad_id: int, trains: bool, repeats: int = 3) -> Seconds:
    batch = batch_for(model, rows, pad_id, model.device)
    forward, backward, answering = [], [], []
    for _ in range(repeats):
        if trains:
            with training_mode(model):
                began = clock(model)
                loss = answer_loss(model, batch)
                between = clock(model)
                loss.backward()
                forward.append(between - began)
                backward.append(clock(model) - between)
            model.zero_grad(set_to_none=True)
        answering.append(_answering(model, batch))
    return Seconds(*(statistics.median(s) if s else 0.0 for s in (forward, backward, answering)))


def answering_seconds(model: Any, rows: Sequence[Encoded], pad_id: int, repeats: int = 3) -> float:
    batch = batch_for(model, rows, pad_id, model.device)
    return statistics.median(_answering(model, batch) for _ in range(repeats))


@torch.no_grad()
def _answering(model: Any, batch: Any) -> float:
    model.eval()
    began = clock(model)
    answer_loss(model, batch)
    return clock(model) - began


def clock(model: Any) -> float:
    if model.device.type == "cuda":
        torch.cuda.synchronize()
        return time.perf_counter()
    return time.process_time()


# -- what was learnt --------------------------------------------------------------------------


@torch.no_grad()
def logprobs(model: Any, rows: Sequence[Encoded], pad_id: int, members: int = 1) -> list[float]:
    """Each answer's log-probability (nats, summed over its tokens); an ensemble's is its members' mean."""
    model.eval()
    found = []
    for row in rows:
        batch = batch_for(model, [row] * members, pad_id, model.device)
        found.append(-float(answer_loss(model, batch)) / members)
    return found


@dataclass(frozen=True)
class Difference:
    """Of a merged model and its base: three ways to count what a method changes, beside what it trains."""

    n_changed: int  # entries
    n_entries: int  # of all weights
    rank: float  # mean over some changed matrices
    full_rank: float  # what it could be there


@torch.no_grad()
def difference(merged: Any, base: Any) -> Difference:
    own = dict(base.named_parameters())
    changed, matrices = 0, []
    for name, parameter in merged.named_parameters():
        if name in own:
            delta = parameter.float() - own[name].float()
            changed += int(delta.ne(0).sum())
            if delta.dim() == 2 and min(delta.shape) > 1 and bool(delta.any()):
                matrices.append(name)
    chosen = matrices[:: max(1, len(matrices) // RANKED)][:RANKED]
    deltas = [dict(merged.named_parameters())[name].float() - own[name].float() for name in chosen]
    ranks = [rank(delta) for delta in deltas]
    full = [min(delta.shape) for delta in deltas]
    total = sum(p.numel() for p in own.values())
    return Difference(changed, total, statistics.fmean(ranks or [0.0]), statistics.fmean(full or [0.0]))


def rank(matrix: torch.Tensor) -> int:
    """Singular values that are no rounding; of the smaller Gram matrix's where it is large."""
    values = torch.linalg.svdvals(matrix[:, :2048].double() if matrix.shape[1] > 2048 else matrix[:2048].double())
    return int((values > NEGLIGIBLE * values[0].clamp(min=1e-30)).sum())


def smoothed(losses: Sequence[float], width: int = 5) -> list[float]:
    """The mean of the last few."""
    return [statistics.fmean(losses[max(0, i - width + 1) : i + 1]) for i in range(len(losses))]


def tokens_to(target: float, losses: Sequence[float], tokens: Sequence[int]) -> int | None:
    """Training tokens until the smoothed loss is at most the target; None: never."""
    return next((n for loss, n in zip(smoothed(losses), tokens, strict=True) if loss <= target), None)
