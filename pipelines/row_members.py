"""The members of a row classifier: each learns the same encoded rows its own way and answers with log-probabilities.

A member's state is tensors and JSON, so that a classifier can be saved without a pickle.
"""

# N rows, E encoded columns, C classes
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from pipelines.row_table import ColumnFacts, Encoded

Floats = NDArray[np.float64]
State = tuple[dict[str, NDArray[Any]], dict[str, Any]]  # arrays, JSON
FLOOR = 1e-6


@dataclass(frozen=True)
class Known:
    """What there is to learn from."""

    rows: Encoded  # labelled
    label: NDArray[np.int64]  # (N,) in 0 .. C-1
    n_classes: int
    pool: Encoded  # every row at hand, labelled or not: for scales and frequencies
    columns: tuple[ColumnFacts, ...] = ()
    classes: tuple[str, ...] = ()  # as the labels call them


class Member(Protocol):
    least_rows: int  # fewer labelled rows than this teach it nothing

    def fit(self, known: Known, seed: int) -> Member: ...

    def log_probability(self, rows: Encoded) -> Floats:
        """(N, C), natural logarithm; a row's answer does not depend on the other rows asked with it."""

    def state(self) -> State: ...

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Member: ...


def log_of(probability: Floats) -> Floats:
    clipped = np.clip(probability, FLOOR, 1.0)
    return np.log(clipped / clipped.sum(1, keepdims=True))


# -- a linear model ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Spread:
    """Encoded columns as a linear model takes them: a number as the mean of its z-score and its place as a normal
    quantile, a level as its indicator less its share (not scaled up: a rare level is no stronger than a common one)."""

    knots: Floats  # (Q, E) quantiles of each number
    mean: Floats  # (E,)
    sd: Floats  # (E,)
    shares: tuple[tuple[float, ...], ...]  # of a category's levels; empty for a number
    gaps: NDArray[np.bool_]  # (E,) columns where something was missing

    @classmethod
    def of(cls, pool: Encoded) -> Spread:
        values = pool.values
        steps = np.linspace(0, 1, 129)
        n_columns = values.shape[1]
        knots, mean, sd = np.zeros((len(steps), n_columns)), np.zeros(n_columns), np.ones(n_columns)
        shares: list[tuple[float, ...]] = []
        for j in range(n_columns):
            known = values[~np.isnan(values[:, j]), j]
            if pool.categorical[j]:
                counts = np.bincount(known.astype(int)) if len(known) else np.zeros(1)
                shares.append(tuple(counts / max(1, len(values))))
                continue
            shares.append(())
            if len(known):
                knots[:, j] = np.quantile(known, steps)
                mean[j], sd[j] = known.mean(), max(known.std(), 1e-9)
        return cls(knots, mean, sd, tuple(shares), np.isnan(values).mean(0) > 0.005)

    def spread(self, rows: Encoded) -> Floats:
        made: list[Floats] = []
        for j, shares in enumerate(self.shares):
            column = rows.values[:, j]
            if shares:
                made += [(column == level) - share for level, share in enumerate(shares) if share > 0]
                continue
            z = np.clip((column - self.mean[j]) / self.sd[j], -4, 4)
            made.append(np.nan_to_num((z + _normal_place(column, self.knots[:, j])) / 2))
            if self.gaps[j]:
                made.append(0.5 * np.isnan(column))
        return np.stack(made, 1)

    def arrays(self) -> State:
        return (
            {"knots": self.knots, "mean": self.mean, "sd": self.sd, "gaps": self.gaps},
            {"shares": [list(shares) for shares in self.shares]},
        )

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Spread:
        shares = tuple(tuple(column) for column in facts["shares"])
        return cls(arrays["knots"], arrays["mean"], arrays["sd"], shares, arrays["gaps"].astype(bool))


def _normal_place(column: Floats, knots: Floats) -> Floats:
    from scipy.special import ndtri

    last = len(knots) - 1
    place = (np.searchsorted(knots, column) + np.searchsorted(knots, column, side="right") - 1) / 2
    return np.asarray(ndtri(np.clip((place + 0.5) / (last + 1), 0.005, 0.995)), float)


class Linear:
    """Multinomial logistic regression, its penalty fixed while labels are few: four rows cannot choose one."""

    least_rows = 2

    def __init__(self) -> None:
        self._spread: Spread
        self._weights: Floats  # (D, C)
        self._bias: Floats  # (C,)

    def fit(self, known: Known, seed: int) -> Linear:
        self._spread = Spread.of(known.pool)
        x = self._spread.spread(known.rows)
        self._weights, self._bias = regress(x, known.label, known.n_classes, 1.0)
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        logits = self._spread.spread(rows) @ self._weights + self._bias
        return np.asarray(logits - np.logaddexp.reduce(logits, 1, keepdims=True))

    def state(self) -> State:
        arrays, facts = self._spread.arrays()
        return arrays | {"weights": self._weights, "bias": self._bias}, facts

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Linear:
        made = cls()
        made._spread = Spread.restore(arrays, facts)
        made._weights, made._bias = arrays["weights"], arrays["bias"]
        return made


def regress(x: Floats, label: NDArray[np.int64], n_classes: int, strength: float) -> tuple[Floats, Floats]:
    """(D, C) weights and (C,) bias of a logistic regression; a class without rows is all but impossible."""
    from sklearn.linear_model import LogisticRegression

    found = LogisticRegression(C=strength, max_iter=300).fit(x, label)
    weights, bias = np.zeros((x.shape[1], n_classes)), np.full(n_classes, np.log(FLOOR))
    if len(found.classes_) == 2:
        half, lean = found.coef_[0] / 2, found.intercept_[0] / 2
        weights[:, found.classes_], bias[found.classes_] = np.stack([-half, half], 1), (-lean, lean)
    else:
        weights[:, found.classes_], bias[found.classes_] = found.coef_.T, found.intercept_
    return weights, bias


# -- trees ------------------------------------------------------------------------------------


class Trees:
    """LightGBM, gently: many small steps, splits at random places, leaves of few rows (its default of 20 a leaf forbids
    any split below 40), several seeds. Below MANY rows a row that occurs several times, as it does where few rows of a
    class are drawn for many shots, counts as the root of its number: trees learn copies by heart."""

    least_rows = 16
    SEEDS, MANY = 2, 2000

    def __init__(self) -> None:
        self._boosters: list[Any] = []
        self._n_classes = 2

    def fit(self, known: Known, seed: int) -> Trees:
        import lightgbm

        self._n_classes = known.n_classes
        rows, label, weight = _distinct(known.rows.values, known.label)
        n, many = len(label), len(known.label) >= self.MANY
        binary = known.n_classes == 2
        for shift in range(self.SEEDS):
            options = {
                "objective": "binary" if binary else "multiclass", "num_leaves": 31 if many else 15,
                "max_depth": -1 if many else 6, "min_data_in_leaf": max(3, min(20, n // 32)), "min_data_in_bin": 1,
                "learning_rate": 0.07 if many else 0.04, "feature_fraction": 0.5, "bagging_fraction": 0.7,
                "bagging_freq": 1, "lambda_l2": 3.0, "extra_trees": not many, "cat_smooth": 5.0,
                "min_data_per_group": 2, "verbosity": -1, "num_threads": 1, "seed": seed * 97 + shift,
                "deterministic": True, "force_row_wise": True,
            }  # fmt: skip
            options |= {} if binary else {"num_class": known.n_classes}
            table = lightgbm.Dataset(
                rows,
                label,
                weight=weight if many else np.sqrt(weight),
                categorical_feature=np.flatnonzero(known.rows.categorical).tolist(),
            )
            self._boosters.append(lightgbm.train(options, table, 300 if len(known.label) >= 5000 else 200))
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        found = np.mean([booster.predict(rows.values, num_threads=1) for booster in self._boosters], 0)
        return log_of(np.stack([1 - found, found], 1) if self._n_classes == 2 else found)

    def state(self) -> State:
        return {}, {"boosters": [b.model_to_string() for b in self._boosters], "n_classes": self._n_classes}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Trees:
        import lightgbm

        made = cls()
        made._boosters = [lightgbm.Booster(model_str=text) for text in facts["boosters"]]
        made._n_classes = int(facts["n_classes"])
        return made


def _distinct(rows: Floats, label: NDArray[np.int64]) -> tuple[Floats, NDArray[np.int64], Floats]:
    """Each labelled row once, (M, E), (M,), and how often it occurs, (M,)."""
    whole = np.column_stack([np.nan_to_num(rows, nan=-1e99), label])
    _, first, count = np.unique(whole, axis=0, return_index=True, return_counts=True)
    return rows[first], label[first], count.astype(np.float64)


def pseudo_average(losses: Sequence[float], n_rows: int, strength: float) -> Floats:
    """Weights from cross-validated log-losses: near equal for few rows, near the best's alone for many."""
    scaled = -np.asarray(losses) * n_rows * strength
    weights = np.exp(scaled - scaled.max())
    return np.asarray(weights / weights.sum())
