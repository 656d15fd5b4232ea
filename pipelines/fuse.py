"""Adapters summed into one: compose(adapters, weights), each way exact about what it computes.

lorahub   (sum w A)(sum w B), factor by factor: LoRAHub (Huang et al. 2024, arXiv 2307.13269). Cross terms B_i A_j come
          with it, w and -w give the same update, and a mix of two halves gives each adapter a quarter of itself.
exact     sum w B A: ranks side by side, then the best of rank r by SVD, with what is lost reported.
linear    PEFT's: roots of |w| on both factors, the sign on A; self terms exact, cross terms too.
uniform   exact with weights 1 / N.
ties      the largest entries, one sign elected, the mean of those who agree (Yadav et al. 2023, arXiv 2306.01708).
dare      entries dropped at random, the others rescaled, summed (Yu et al. 2024, arXiv 2311.03099).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from errors import UsageError, unknown_name
from plugins.factors import Factors, Stack, Updates

METHODS = ("lorahub", "exact", "linear", "ties", "dare", "uniform")
SEARCHED = ("lorahub", "exact", "linear")  # whose weights are worth a search; the others are baselines at fixed ones
DENSITY = 0.2  # of entries that TIES and DARE keep; TIES' own default
LARGEST_RANK = 256


@dataclass(frozen=True)
class Fused:
    """One LoRA of scale 1."""

    updates: Updates
    rank: int
    task_type: str
    relative_error: float  # Frobenius norm of what the rank leaves out, over that of the whole


def compose(
    adapters: Sequence[Factors],
    weights: Sequence[float],
    method: str = "lorahub",
    *,
    rank: int | None = None,
    density: float = DENSITY,
    seed: int = 0,
) -> Fused:
    """``rank``: of the result; the largest of the adapters' by default. Deterministic for a seed."""
    if method not in METHODS:
        raise unknown_name("method", method, METHODS)
    if len(weights) != len(adapters):
        raise UsageError(f"expected a weight an adapter, {len(adapters)}, got {len(weights)}")
    stack, w = Stack(adapters), torch.tensor(list(weights), dtype=torch.float32)
    rank = stack.rank if rank is None else rank
    if not 0 < rank <= LARGEST_RANK:
        raise UsageError(f"expected a rank from 1 to {LARGEST_RANK}, got {rank}")
    if method in ("lorahub", "linear"):
        mixed = stack.views(stack.mix(*coefficients(method, w)))
        whole = {module: (a.clone(), b.clone()) for module, (a, b) in mixed.items()}
        return Fused(whole, stack.rank, stack.task_type, 0.0) if rank >= stack.rank else _of(whole, rank, stack)
    if method in ("exact", "uniform"):
        if method == "uniform":
            w = torch.full_like(w, 1 / len(w))
        columns = w.repeat_interleave(stack.rank)
        return _of({module: (a, b * columns) for module, (a, b) in stack.beside().items()}, rank, stack)
    merge = _ties if method == "ties" else _dare
    return _dense(stack, lambda deltas, layer: merge(deltas, w, density, seed + layer), rank)


def coefficients(method: str, weights: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """What the A of each adapter is multiplied by, and the B, where factors are mixed apart."""
    if method == "lorahub":
        return weights, weights
    root = weights.abs().sqrt()
    return root * weights.sign(), root


# -- to a rank --------------------------------------------------------------------------------


def _of(updates: Updates, rank: int, stack: Stack) -> Fused:
    made, lost, whole = {}, 0.0, 0.0
    for module, (a, b) in updates.items():
        made[module], dropped, total = _truncated(a, b, rank)
        lost, whole = lost + dropped, whole + total
    return Fused(made, rank, stack.task_type, (lost / whole) ** 0.5 if whole else 0.0)


def _truncated(a: torch.Tensor, b: torch.Tensor, rank: int) -> tuple[tuple[torch.Tensor, torch.Tensor], float, float]:
    """((A, B) of the best approximation of B A of this rank, squares lost, squares in all).

    Through QR of both factors, so that the SVD is of the smaller size of the two ranks (Eckart and Young 1936).
    """
    qb, rb = torch.linalg.qr(b.double())  # (n_out, k), (k, R)
    qa, ra = torch.linalg.qr(a.double().T)  # (n_in, k'), (k', R)
    u, s, vt = torch.linalg.svd(rb @ ra.T, full_matrices=False)
    root = s[:rank].sqrt()
    new_a = torch.zeros(rank, a.shape[1])
    new_b = torch.zeros(b.shape[0], rank)
    kept = len(root)
    new_a[:kept] = (root[:, None] * (vt[:rank] @ qa.T)).float()
    new_b[:, :kept] = ((qb @ u[:, :rank]) * root).float()
    return (new_a, new_b), float((s[rank:] ** 2).sum()), float((s**2).sum())


# -- on whole differences ---------------------------------------------------------------------


def _dense(stack: Stack, merge: Callable[[torch.Tensor, int], torch.Tensor], rank: int) -> Fused:
    """Layer by layer: only one layer's differences are ever whole in memory."""
    updates: Updates = {}
    lost = total = 0.0
    for layer, slot in enumerate(stack.slots):
        a = stack.rows[:, slot.a].view(-1, stack.rank, slot.n_in)
        b = stack.rows[:, slot.b].view(-1, slot.n_out, stack.rank)
        merged = merge(b @ a, layer)  # (N, n_out, n_in) -> (n_out, n_in)
        eye = torch.eye(slot.n_in)
        updates[slot.module], dropped, whole = _truncated(eye, merged, rank)
        lost, total = lost + dropped, total + whole
    return Fused(updates, rank, stack.task_type, (lost / total) ** 0.5 if total else 0.0)


def _ties(deltas: torch.Tensor, weights: torch.Tensor, density: float, seed: int) -> torch.Tensor:
    """Trim to the largest, elect each entry's sign by mass, then the mean, weighted, of those who have it."""
    n = deltas.shape[0]
    flat = deltas.abs().view(n, -1)
    least = flat.kthvalue(max(1, flat.shape[1] - int(density * flat.shape[1]) + 1), dim=1).values
    trimmed = deltas * (deltas.abs() >= least[:, None, None])
    elected = torch.where(trimmed.sum(0) >= 0, 1.0, -1.0)
    agrees = trimmed.sign() == elected
    return (trimmed * agrees * weights[:, None, None]).sum(0) / agrees.sum(0).clamp(min=1)


def _dare(deltas: torch.Tensor, weights: torch.Tensor, density: float, seed: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    kept = torch.rand(deltas.shape, generator=generator) < density
    return (deltas * kept * weights[:, None, None] / density).sum(0)
