"""Which of a base's numbers to change: by a score each, over all of them together.

Fisher information, empirical and diagonal: F_i = mean over examples of (d log p(y|x) / d theta_i)^2 (Sung et al. 2021,
arXiv 2111.09839, section 3).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn

from plugins.tuners.overlay import own_parameters

Scores = dict[str, torch.Tensor]  # by parameter's name, of its shape
Loss = Callable[[Sequence[Any]], Any]


def choosable(model: Any, embeddings: bool) -> dict[str, nn.Parameter]:
    """The parameters that a mask may choose from; without ``embeddings`` no embedding and no head, tied or not."""
    tables = {id(m.weight) for m in model.modules() if isinstance(m, nn.Embedding)}
    head = model.get_output_embeddings()
    if head is not None:
        tables.add(id(head.weight))
    return {name: p for name, p in own_parameters(model).items() if embeddings or id(p) not in tables}


def best(scores: Mapping[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    """The flat indices, rising, of the share of all numbers with the highest scores; of equals the earlier ones."""
    flat = torch.cat([score.reshape(-1) for score in scores.values()])
    n = max(1, round(share * len(flat)))
    chosen = torch.zeros(len(flat), dtype=torch.bool, device=flat.device)
    chosen[flat.topk(n).indices] = True
    found, start = {}, 0
    for name, score in scores.items():
        indices = chosen[start : start + score.numel()].nonzero()[:, 0]
        if len(indices):
            found[name] = indices
        start += score.numel()
    return found


def fisher(model: Any, names: Sequence[str], examples: Sequence[Any], loss: Loss) -> Scores:
    """Of log p(answer | prompt), an example at a time."""
    with learning(model, names) as parameters:
        sums = {name: torch.zeros_like(p, dtype=torch.float32) for name, p in parameters.items()}
        for example in examples:
            (loss([example]) * example.n_answer).backward()
            for name, p in parameters.items():
                if p.grad is not None:
                    sums[name] += p.grad.float().square()
                    p.grad = None
    return {name: total / len(examples) for name, total in sums.items()}


def gradients(model: Any, names: Sequence[str], examples: Sequence[Any], loss: Loss) -> Scores:
    """The gradient of the mean over the examples of -log p(answer | prompt)."""
    with learning(model, names) as parameters:
        sums = {name: torch.zeros_like(p, dtype=torch.float32) for name, p in parameters.items()}
        for example in examples:
            (loss([example]) * example.n_answer).backward()
            for name, p in parameters.items():
                if p.grad is not None:
                    sums[name] += p.grad.float()
                    p.grad = None
    return {name: total / len(examples) for name, total in sums.items()}


@contextmanager
def learning(model: Any, names: Sequence[str]) -> Iterator[dict[str, nn.Parameter]]:
    """The base's own parameters with gradients for a while; they are not changed."""
    parameters = {name: p for name, p in own_parameters(model).items() if name in set(names)}
    try:
        for p in parameters.values():
            p.requires_grad_(True)
        yield parameters
    finally:
        for p in parameters.values():
            p.requires_grad_(False)
            p.grad = None


def drawn(examples: Sequence[Any], n: int, seed: int) -> list[Any]:
    return random.Random(seed).sample(list(examples), min(n, len(examples)))
