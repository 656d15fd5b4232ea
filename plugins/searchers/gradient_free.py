"""Gradient-free search by nevergrad (Rapin and Teytaud 2018): LoRAHub's NGOpt and Shiwa, CMA-ES, Cobyla.

For few weights and a small budget NGOpt and Shiwa (Liu et al. 2020, arXiv 2001.03640) choose Cobyla (Powell 1994).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports optional optimizers that complain of one another
    import nevergrad

from plugins.ask_tell import best_of, one_by_one
from plugins.contracts import Batches, Proposals


class Nevergrad:
    name: ClassVar[str]
    summary: ClassVar[str]
    optimizer: ClassVar[str]

    def proposals(
        self, n: int, budget: int, bounds: tuple[float, float], seed: int, start: Sequence[float] | None = None
    ) -> Proposals:
        return one_by_one(self._asked(n, budget, bounds, seed, start, 1))

    def _asked(
        self,
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None,
        at_once: int,
    ) -> Batches:
        initial = np.clip(np.zeros(n) if start is None else np.asarray(start, dtype=float), *bounds)
        space = nevergrad.p.Array(init=initial).set_bounds(*bounds)
        space.random_state.seed(seed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of an initial point on a bound, of a budget that is small
            search: Any = nevergrad.optimizers.registry[self.optimizer](space, budget=budget, num_workers=at_once)
        for done in range(0, budget, at_once):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                asked = [search.ask() for _ in range(min(at_once, budget - done))]
            losses = yield [[float(w) for w in one.value] for one in asked]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                for one, loss in zip(asked, losses, strict=True):
                    search.tell(one, loss)

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


class AtOnce(Nevergrad):
    """Of several workers Shiwa chooses a method that needs no answer in between; NGOpt's then fails on NumPy 2."""

    def batches(
        self,
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
        at_once: int = 1,
    ) -> Batches:
        return self._asked(n, budget, bounds, seed, start, at_once)


class Shiwa(AtOnce):
    name = "shiwa"
    summary = "nevergrad's Shiwa, which picks a method by dimension and budget (Liu et al. 2020)"
    optimizer = "Shiwa"


class NGOpt(Nevergrad):
    name = "ngopt"
    summary = "nevergrad's NGOpt, as LoRAHub's code has it"
    optimizer = "NGOpt"


class Cma(AtOnce):
    name = "cma"
    summary = "CMA-ES (Hansen and Ostermeier 2001): a Gaussian that learns its shape"
    optimizer = "CMA"


class Cobyla(Nevergrad):
    name = "cobyla"
    summary = "Cobyla (Powell 1994): linear models over a shrinking simplex"
    optimizer = "Cobyla"
