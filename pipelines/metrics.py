"""What a text-to-SQL system is judged by, besides execution: intervals, efficiency, trust in its confidence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
    """ECE (Guo et al. 2017, arXiv 1706.04599) over bins of equal mass (Nguyen & O'Connor 2015, arXiv 1508.05154)."""
    bins = reliability(confidence, correct, n_bins)
    return sum(n * abs(said - right) for said, right, n in bins) / max(1, len(confidence))


def reliability(
    confidence: Sequence[float], correct: Sequence[bool], n_bins: int = 10
) -> list[tuple[float, float, int]]:
    """(mean confidence, share right, n) of each bin, least confident first; the bins differ by at most one question.

    Where equal confidences meet the edge of a bin they count by their mean: no order among them is better.
    """
    probability = np.asarray(confidence, dtype=float)
    right = _mean_of_ties(probability, np.asarray(correct, dtype=float))
    order = np.argsort(probability, kind="stable")
    bins = [b for b in np.array_split(order, n_bins) if len(b)]
    return [(float(probability[b].mean()), float(right[b].mean()), len(b)) for b in bins]


def auroc(confidence: Sequence[float], correct: Sequence[bool]) -> float:
    """The chance that a right answer is held more likely than a wrong one, ties count half; 0.5 with only one kind."""
    probability, right = np.asarray(confidence, dtype=float), np.asarray(correct, dtype=bool)
    ours, theirs = probability[right][:, None], probability[~right][None, :]
    if not ours.size or not theirs.size:
        return 0.5
    return float(((ours > theirs) + (ours == theirs) / 2).mean())


def brier(confidence: Sequence[float], correct: Sequence[bool]) -> float:
    """Mean squared error of the probability (Brier 1950); 0 is perfect."""
    if not confidence:
        return 0.0
    return float(np.mean((np.asarray(confidence, dtype=float) - np.asarray(correct, dtype=float)) ** 2))


def risk_coverage(confidence: Sequence[float], correct: Sequence[bool]) -> list[tuple[float, float]]:
    """(share answered, share wrong among them) for each threshold, the strictest first (Geifman & El-Yaniv 2017)."""
    probability = np.asarray(confidence, dtype=float)
    order = np.argsort(-probability, kind="stable")
    wrong = np.cumsum(1 - np.asarray(correct, dtype=float)[order])
    ranked = probability[order]
    ends = [i for i in range(len(order)) if i == len(order) - 1 or ranked[i + 1] < ranked[i]]
    return [((i + 1) / len(order), float(wrong[i] / (i + 1))) for i in ends]


def _mean_of_ties(probability: npt.NDArray[np.float64], right: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    _, which = np.unique(probability, return_inverse=True)
    return np.asarray((np.bincount(which, right) / np.bincount(which))[which])
