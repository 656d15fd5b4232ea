"""How well rows were told apart: AUC with its interval, calibration, accuracy."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from errors import TableError
from pipelines.metrics import calibration_error

RESAMPLES = 500


def auc(truth: NDArray[np.int64], probability: NDArray[np.float64]) -> float:
    """Of the second class where there are two, else the mean of each class against the rest; ties count half.

    A class that ``truth`` lacks is left out of the mean; nan where no class can be judged.
    """
    n_classes = probability.shape[1]
    scored = [1] if n_classes == 2 else range(n_classes)
    found = [_auc(truth == c, probability[:, c]) for c in scored]
    judged = [value for value in found if not np.isnan(value)]
    return float(np.mean(judged)) if judged else float("nan")


def _auc(positive: NDArray[np.bool_], score: NDArray[np.float64]) -> float:
    from scipy.stats import rankdata

    n_positive, n_negative = int(positive.sum()), int((~positive).sum())
    if not n_positive or not n_negative:
        return float("nan")
    ranks = rankdata(score)
    return float((ranks[positive].sum() - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative))


def auc_interval(truth: NDArray[np.int64], probability: NDArray[np.float64], seed: int = 0) -> tuple[float, float]:
    """95 % percentile bootstrap over the test rows."""
    rng = np.random.default_rng(seed)
    drawn = (rng.integers(0, len(truth), len(truth)) for _ in range(RESAMPLES))
    found = [auc(truth[rows], probability[rows]) for rows in drawn]
    low, high = np.nanpercentile(found, [2.5, 97.5])
    return float(low), float(high)


def measured(truth: NDArray[np.int64], probability: NDArray[np.float64], seed: int = 0) -> dict[str, Any]:
    if len(np.unique(truth)) < 2:
        raise TableError("the test rows hold one class: AUC cannot be had; hold out more rows")
    right = probability.argmax(1) == truth
    return {
        "auc": auc(truth, probability),
        "auc_interval": list(auc_interval(truth, probability, seed)),
        "accuracy": float(right.mean()),
        "ece": calibration_error(probability.max(1).tolist(), right.tolist()),
    }


def codes_of(labels: NDArray[Any], classes: NDArray[Any]) -> NDArray[np.int64]:
    """Each label's place in ``classes``. Raises TableError for labels that the classifier was not taught."""
    place = {str(c): i for i, c in enumerate(classes)}
    unseen = sorted({str(label) for label in labels} - set(place))
    if unseen:
        raise TableError(
            f"labels that were not among those learnt: {', '.join(unseen[:5])}; expected {', '.join(place)}: "
            "fit again with rows of every class"
        )
    return np.array([place[str(label)] for label in labels], np.int64)
