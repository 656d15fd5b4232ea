"""A member that is smooth but not linear: logistic regression on the kernel of likeness to labelled rows (Nyström)."""

# N rows, M landmarks, D spread columns, R directions kept, C classes
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipelines.row_members import Floats, Known, Spread, State, regress
from pipelines.row_table import Encoded

LANDMARKS, MOST_ROWS = 512, 4000
STRENGTH = 10.0
WIDTH_ROWS = 200  # the kernel's width is the median squared distance between so many rows


class Kernel:
    """exp(-|x - x'|² / width) over the linear member's columns; below 32 rows it adds nothing to that one."""

    least_rows = 32

    def __init__(self) -> None:
        self._spread: Spread
        self._landmarks: Floats  # (M, D)
        self._directions: Floats  # (M, R)
        self._weights: Floats  # (R, C)
        self._bias: Floats  # (C,)
        self._width = 1.0

    def fit(self, known: Known, seed: int) -> Kernel:
        rng = np.random.default_rng(seed)
        self._spread = Spread.of(known.pool)
        some = self._spread.spread(known.pool.take(np.arange(min(WIDTH_ROWS, len(known.pool.values)))))
        apart = _squared(some, some)
        self._width = float(np.median(apart[apart > 1e-9])) if (apart > 1e-9).any() else 1.0
        rows = rng.permutation(len(known.label))[:MOST_ROWS]
        x, label = self._spread.spread(known.rows.take(rows)), known.label[rows]
        self._landmarks = np.unique(x[:LANDMARKS], axis=0)
        sizes, turned = np.linalg.eigh(self._likeness(self._landmarks))
        kept = sizes > 1e-6
        self._directions = turned[:, kept] / np.sqrt(sizes[kept])
        self._weights, self._bias = regress(self._likeness(x) @ self._directions, label, known.n_classes, STRENGTH)
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        logits = self._likeness(self._spread.spread(rows)) @ self._directions @ self._weights + self._bias
        return np.asarray(logits - np.logaddexp.reduce(logits, 1, keepdims=True))

    def _likeness(self, x: Floats) -> Floats:
        return np.asarray(np.exp(-_squared(x, self._landmarks) / self._width))

    def state(self) -> State:
        arrays, facts = self._spread.arrays()
        own = {n: getattr(self, f"_{n}") for n in ("landmarks", "directions", "weights", "bias")}
        return arrays | own, facts | {"width": self._width}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Kernel:
        made = cls()
        made._spread, made._width = Spread.restore(arrays, facts), float(facts["width"])
        made._landmarks, made._directions = arrays["landmarks"], arrays["directions"]
        made._weights, made._bias = arrays["weights"], arrays["bias"]
        return made


def _squared(a: Floats, b: Floats) -> Floats:
    found = np.square(a).sum(1)[:, None] + np.square(b).sum(1)[None] - 2 * a @ b.T
    return np.asarray(np.maximum(found, 0))
