"""Two searches anyone can follow: one weight after the other, and at random."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from plugins.ask_tell import best_of, one_by_one
from plugins.contracts import Batches, Proposals


class Coordinate:
    """From the start, each weight a step up and down in turn, keeping what is better; the step halves after a round
    without progress (pattern search, Hooke and Jeeves 1961)."""

    name = "coordinate"
    summary = "one weight after the other, halving its step (Hooke and Jeeves 1961)"
    first_step = 0.5

    def proposals(
        self, n: int, budget: int, bounds: tuple[float, float], seed: int, start: Sequence[float] | None = None
    ) -> Proposals:
        low, high = bounds
        best = np.clip(np.zeros(n) if start is None else np.asarray(start, dtype=float), low, high)
        least = yield best.tolist()
        asked, step, order = 1, self.first_step, np.random.default_rng(seed).permutation(n)
        while asked < budget and step > 1e-3:
            moved = False
            for i in order:
                for sign in (1.0, -1.0):
                    tried = best.copy()
                    tried[i] = np.clip(tried[i] + sign * step, low, high)
                    if asked >= budget or tried[i] == best[i]:
                        continue
                    loss = yield tried.tolist()
                    asked += 1
                    if loss < least:
                        best, least, moved = tried, loss, True
                        break
            step = step if moved else step / 2

    def minimize(
        self,
        loss: Callable[[Sequence[float]], float],
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
    ) -> list[float]:
        return best_of(self.proposals(n, budget, bounds, seed, start), loss)


class Random:
    name = "random"
    summary = "uniform draws within the bounds, after the start; a baseline"

    def proposals(
        self, n: int, budget: int, bounds: tuple[float, float], seed: int, start: Sequence[float] | None = None
    ) -> Proposals:
        return one_by_one(self.batches(n, budget, bounds, seed, start))

    def batches(
        self,
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
        at_once: int = 1,
    ) -> Batches:
        rng = np.random.default_rng(seed)
        first = [0.0] * n if start is None else [float(w) for w in start]
        every = [first, *(rng.uniform(*bounds, n).tolist() for _ in range(budget - 1))]
        for done in range(0, budget, at_once):
            yield every[done : done + at_once]

    def minimize(
        self,
        loss: Callable[[Sequence[float]], float],
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
    ) -> list[float]:
        return best_of(self.proposals(n, budget, bounds, seed, start), loss)
