"""A search as a conversation: it yields weights and is sent their loss. Shared by the searchers; no searcher itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plugins.contracts import Batches, Proposals


def best_of(proposals: Proposals, loss: Callable[[Sequence[float]], float]) -> list[float]:
    """The weights of the least loss seen; of equals the first."""
    best: tuple[float, list[float]] | None = None
    answer: float | None = None
    while True:
        try:
            weights = next(proposals) if answer is None else proposals.send(answer)
        except StopIteration:
            break
        answer = loss(weights)
        if best is None or answer < best[0]:
            best = (answer, list(weights))
    assert best is not None, "a search that asked nothing"
    return best[1]


def one_by_one(batches: Batches) -> Proposals:
    """Of batches of one."""
    losses: list[float] | None = None
    while True:
        try:
            [weights] = next(batches) if losses is None else batches.send(losses)
        except StopIteration:
            return
        losses = [(yield weights)]


def in_batches(proposals: Proposals) -> Batches:
    """Of a searcher whose every question waits for the answer to the one before."""
    loss: float | None = None
    while True:
        try:
            weights = next(proposals) if loss is None else proposals.send(loss)
        except StopIteration:
            return
        [loss] = yield [weights]
