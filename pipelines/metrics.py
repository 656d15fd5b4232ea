"""What a text-to-SQL system is judged by, besides execution: intervals, efficiency, trust in its confidence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 1_000


@dataclass(frozen=True)
class Rate:
    """A share of questions with its 95 % interval."""

    share: float
    interval: tuple[float, float]
    n: int


def rate(correct: Sequence[float], groups: Sequence[str], seed: int = 0) -> Rate:
    """The mean and its percentile bootstrap. What shares a group (translations of one question) is drawn together."""
    if not correct:
        return Rate(0.0, (0.0, 1.0), 0)
    index = {group: i for i, group in enumerate(dict.fromkeys(groups))}
    where = np.array([index[group] for group in groups])
    sums = np.bincount(where, weights=np.asarray(correct, dtype=float))
    sizes = np.bincount(where)
    drawn = np.random.default_rng(seed).integers(0, len(index), (RESAMPLES, len(index)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return Rate(float(np.mean(correct)), (float(low), float(high)), len(correct))


def efficiency(gold_s: Iterable[float], predicted_s: Iterable[float]) -> float:
    """One correct query's share of VES (BIRD, arXiv 2305.03111, section 4.2): sqrt of gold's time over the query's.

    BIRD averages 100 runs without outliers; a median of fewer says the same for less.
    """
    gold, predicted = float(np.median(list(gold_s))), float(np.median(list(predicted_s)))
    return math.sqrt(max(gold, 1e-6) / max(predicted, 1e-6))


def calibration_error(confidence: Sequence[float], correct: Sequence[bool], n_bins: int = 10) -> float:
    """ECE (Guo et al. 2017, arXiv 1706.04599): what confidence and accuracy differ by, averaged over equal bins."""
    if not confidence:
        return 0.0
    probability, right = np.asarray(confidence), np.asarray(correct, dtype=float)
    where = np.minimum((probability * n_bins).astype(int), n_bins - 1)
    gaps = [abs(probability[where == b].sum() - right[where == b].sum()) for b in range(n_bins)]
    return float(sum(gaps) / len(probability))
