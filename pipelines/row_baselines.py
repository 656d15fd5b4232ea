"""What a row classifier is held against: logistic regression, gradient boosting and nearest neighbours.

As in TabLLM's external baselines: one-hot categories, numbers scaled on the rows at hand, the penalty of logistic
regression chosen by cross-validation on AUC; boosting keeps one setting, where the paper searched. LightGBM and XGBoost
come twice: as published, where their defaults forbid any split of few rows (min_child_samples 20, min_child_weight 1),
and with those lowered so that they can learn.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipelines.row_measures import auc
from pipelines.row_table import ColumnFacts, encode, learn_columns

Floats = NDArray[np.float64]
Make = Callable[..., Any]
FOLDS = 4


def baselines() -> dict[str, tuple[Make, tuple[Mapping[str, Any], ...]]]:
    """name -> (how one is made, the settings that cross-validation chooses from). XGBoost where it is installed."""
    made: dict[str, tuple[Make, tuple[Mapping[str, Any], ...]]] = {
        "logistic regression": (_logistic, tuple({"C": c} for c in (0.001, 0.01, 0.1, 1.0, 10.0))),
        "nearest neighbours": (_neighbours, ({},)),
        "LightGBM as published": (_lightgbm, ({},)),
        "LightGBM lowered": (_lightgbm, ({"num_leaves": 8, "min_child_samples": 2, "min_data_in_bin": 1},)),
    }
    if find_spec("xgboost"):
        made["XGBoost as published"] = (_xgboost, ({},))
        made["XGBoost lowered"] = (_xgboost, ({"max_depth": 3, "min_child_weight": 0.05},))
    return made


def _logistic(**given: Any) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(class_weight="balanced", max_iter=300, **given)


def _neighbours(**given: Any) -> Any:
    from sklearn.neighbors import KNeighborsClassifier

    return KNeighborsClassifier(weights="distance", **given)


def _lightgbm(**given: Any) -> Any:
    from lightgbm import LGBMClassifier

    return LGBMClassifier(n_estimators=80, class_weight="balanced", n_jobs=1, verbose=-1, random_state=0, **given)


def _xgboost(**given: Any) -> Any:
    from xgboost import XGBClassifier

    return XGBClassifier(n_estimators=80, n_jobs=1, verbosity=0, random_state=0, tree_method="hist", **given)


class OneHot:
    """Levels as indicators, numbers z-scored, gaps as the mean; learnt from all rows at hand, labels aside."""

    def __init__(self, pool: pd.DataFrame) -> None:
        self._facts: tuple[ColumnFacts, ...] = learn_columns(pool)
        encoded = encode(self._facts, pool)
        self._mean, self._sd = _moments(encoded.values)
        self._levels = [
            np.unique(v[~np.isnan(v)]) if c else None
            for v, c in zip(encoded.values.T, encoded.categorical, strict=True)
        ]

    def __call__(self, frame: pd.DataFrame) -> Floats:
        encoded = encode(self._facts, frame)
        made: list[Floats] = []
        for j, levels in enumerate(self._levels):
            column = encoded.values[:, j]
            if levels is None:
                made.append(np.nan_to_num((column - self._mean[j]) / self._sd[j]))
            else:
                made += [(column == level).astype(float) for level in levels]
        return np.stack(made, 1)


def _moments(values: Floats) -> tuple[Floats, Floats]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a column with nothing in it
        return np.nan_to_num(np.nanmean(values, 0)), np.nan_to_num(np.nanstd(values, 0)) + 1e-9


def scores(
    known: Floats, label: NDArray[np.int64], asked: Floats, n_classes: int, seed: int = 0
) -> Iterator[tuple[str, Floats]]:
    """(baseline, its probabilities (N, C)) one by one."""
    for name, (make, settings) in baselines().items():
        yield name, _fitted(make, settings, known, label, asked, n_classes, seed)


def _fitted(
    make: Make,
    settings: tuple[Mapping[str, Any], ...],
    known: Floats,
    label: NDArray[np.int64],
    asked: Floats,
    n_classes: int,
    seed: int,
) -> Floats:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of solvers that stop early
        best = settings[0]
        if len(settings) > 1:
            best = max(settings, key=lambda given: _left_out_auc(make, given, known, label, n_classes, seed))
        if make is _neighbours:
            best = {"n_neighbors": max(1, min(len(label) // 2, int(np.sqrt(len(label))) | 1))}
        return _probability(make(**best).fit(known, label), asked, n_classes)


def _left_out_auc(
    make: Make, given: Mapping[str, Any], known: Floats, label: NDArray[np.int64], n_classes: int, seed: int
) -> float:
    from sklearn.model_selection import StratifiedKFold

    folds = min(FOLDS, int(np.bincount(label).min()))
    if folds < 2:
        return 0.0 if given.get("C") != 1.0 else 1.0  # nothing to choose by: scikit-learn's default penalty
    splits = list(StratifiedKFold(folds, shuffle=True, random_state=seed).split(known, label))
    found = []
    for train, test in splits[:1] if len(label) > 5000 else splits:
        model = make(**given).fit(known[train], label[train])
        found.append(auc(label[test], _probability(model, known[test], n_classes)))
    return float(np.nanmean(found))


def _probability(model: Any, asked: Floats, n_classes: int) -> Floats:
    found = np.zeros((len(asked), n_classes))
    found[:, model.classes_.astype(int)] = model.predict_proba(asked)
    return found
