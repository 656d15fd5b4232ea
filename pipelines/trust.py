"""How often an answer is right, learnt on dev questions: the confidence of a pack's answers.

Logistic regression from the evidence of calibration/evidence.py, drawn towards what calibration/confidence.py says
before anything is learnt (Platt 1999 with a prior), or towards what a base was found to be worth on other schemas
(pretrain_trust.py): with nothing learnt it is that. What it was learnt on is judged by models that have not seen the
question (cross-fitting), and those probabilities, not the model's own, tell how far it can be trusted and where to
abstain for a precision that is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from calibration.confidence import confidence
from calibration.evidence import EVIDENCE, evidence
from errors import HubError, UsageError
from pipelines.checkpoint import write_whole
from records import Answer, Calibrated, SchemaLink

Floats = npt.NDArray[np.float64]

FOLDS = 5
RIDGES = (5.0, 15.0, 50.0, 150.0)  # how much the prior is held to, in questions; chosen by cross-fitted log-loss
FREE_BIAS = 0.2  # the intercept is held to less: a model that is worse than it agrees with itself is the usual case
LEAST_SPREAD = 1e-6
STEPS = 30  # of Newton's method; it settles in less than ten


@dataclass(frozen=True)
class Trust:
    """Weights of the evidence beside the log-odds of calibration/confidence.py; (probability, right), cross-fitted."""

    bias: float = 0.0
    weights: tuple[float, ...] = ()  # in the order of EVIDENCE
    held_out: tuple[tuple[float, bool], ...] = ()

    def confidence(self, calibrated: Calibrated, link: SchemaLink) -> float:
        """A probability in [0, 1]; 0 where nothing won."""
        if calibrated.winner is None or not self.weights:
            return confidence(calibrated)
        return float(_sigmoids(self.odds(np.array([evidence(calibrated, link)])))[0])

    def odds(self, rows: Floats) -> Floats:
        """(N,) log-odds of evidence (N, E)."""
        learnt = rows @ np.array(self.weights) if self.weights else 0.0
        return np.asarray(rows[:, EVIDENCE.index("before")] + self.bias + learnt)

    def threshold(self, precision: float) -> float:
        """The least confidence at which answers are right so often: counted on the questions it was learnt on, each
        judged by a model that had not seen it, and as if one more had been wrong.

        Raises UsageError where nothing was learnt, and where no threshold gets there.
        """
        if not self.held_out:
            raise UsageError("what the answers' confidence is worth is not learnt yet: fine-tune the pack first")
        reached = [(probability, share) for probability, share in self._precisions() if share >= precision]
        if not reached:
            best = max(share for _, share in self._precisions())
            raise UsageError(
                f"no confidence was right {precision:.0%} of the time on {len(self.held_out)} held-out questions; "
                f"the most that they vouch for is {best:.0%}"
            )
        return min(probability for probability, _ in reached)

    def _precisions(self) -> list[tuple[float, float]]:
        """(threshold, share of right answers at or above it, one more counted as wrong)."""
        ranked = sorted(self.held_out, reverse=True)
        right, found = 0, []
        for n, (probability, is_right) in enumerate(ranked, start=1):
            right += is_right
            if n == len(ranked) or ranked[n][0] < probability:
                found.append((probability, right / (n + 1)))
        return found


def learn(judged: Iterable[tuple[Answer, bool]], groups: Sequence[str] = (), start: Trust | None = None) -> Trust:
    """From answers and whether each was right; recalled ones and abstentions say nothing about votes.

    ``groups`` names what must not be on both sides of a fold, such as a question and its translation. ``start`` is
    what is drawn to where the questions say little.
    """
    known = [(n, answer, right) for n, (answer, right) in enumerate(judged)]
    kept = [(n, a, r) for n, a, r in known if a.calibrated.winner is not None and a.prompts]
    rows = np.array([evidence(a.calibrated, a.link) for _, a, _ in kept])
    folds = _folds([groups[n] if groups else str(n) for n, _, _ in kept])
    return fit(rows, np.array([r for _, _, r in kept], np.float64), folds, start or Trust())


def fit(rows: Floats, right: Floats, folds: npt.NDArray[np.int64], start: Trust) -> Trust:
    """From evidence (N, E), whether each answer was right (N,), and folds (N,) that cross-fitting leaves out."""
    if len(np.unique(right)) < 2:
        return replace(start, held_out=())  # all right or all wrong: nothing tells them apart
    tried = {ridge: _cross_fitted(rows, right, folds, ridge, start) for ridge in RIDGES}
    ridge = min(tried, key=lambda r: _log_loss(tried[r], right))
    held_out = tuple((float(p), bool(r)) for p, r in zip(tried[ridge], right, strict=True))
    return replace(_fit(rows, right, ridge, start), held_out=held_out)


# -- the regression ---------------------------------------------------------------------------


def _fit(rows: Floats, right: Floats, ridge: float, start: Trust) -> Trust:
    """The likeliest weights under a normal prior around ``start``, of standardized evidence, by Newton's method."""
    means, scales = rows.mean(0), rows.std(0)
    varied = scales >= LEAST_SPREAD  # what never varied says nothing: weight 0
    scales = np.where(varied, scales, 1.0)
    x = np.column_stack([np.ones(len(rows)), np.where(varied, (rows - means) / scales, 0.0)])  # (N, 1 + E)
    penalty = np.diag([FREE_BIAS, *[ridge] * rows.shape[1]])
    before, weights = start.odds(rows), np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = _sigmoids(before + x @ weights)
        gradient = x.T @ (p - right) + penalty @ weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + penalty
        weights = weights - np.linalg.solve(curvature, gradient)
    own = weights[1:] / scales
    begun = np.array(start.weights or np.zeros(rows.shape[1]))
    return Trust(start.bias + float(weights[0] - means @ own), tuple((begun + own).tolist()))


def _cross_fitted(rows: Floats, right: Floats, folds: npt.NDArray[np.int64], ridge: float, start: Trust) -> Floats:
    """Each question's probability by a model of the other folds."""
    found = np.zeros(len(rows))
    for fold in np.unique(folds):
        own = folds == fold
        found[own] = _sigmoids(_fit(rows[~own], right[~own], ridge, start).odds(rows[own]))
    return found


def _folds(groups: Sequence[str]) -> npt.NDArray[np.int64]:
    """A fold a question; groups in the order they come, dealt in turns."""
    place = {group: n for n, group in enumerate(dict.fromkeys(groups))}
    return np.array([place[group] % FOLDS for group in groups])


def _log_loss(probability: Floats, right: Floats) -> float:
    p = np.clip(probability, 1e-6, 1 - 1e-6)
    return float(-np.mean(right * np.log(p) + (1 - right) * np.log(1 - p)))


def _sigmoids(odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))


# -- on disk ----------------------------------------------------------------------------------

OF_BASE = "trust.json"  # in a base's folder: what was learnt on other schemas


def save(trust: Trust, path: Path) -> None:
    write_whole(path, json.dumps({"evidence": EVIDENCE, **asdict(trust)}, indent=2).encode())


def load(path: Path, start: Trust | None = None) -> Trust:
    """``start`` where nothing was learnt yet, or from other evidence. Raises HubError for a damaged file."""
    nothing = start or Trust()
    if not path.is_file():
        return nothing
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        if tuple(map(str, known.pop("evidence"))) != EVIDENCE or "scales" in known:
            return nothing  # learnt by another release
        held_out = tuple((float(p), bool(r)) for p, r in known.pop("held_out"))
        weights = tuple(map(float, known["weights"]))
        if len(weights) not in (0, len(EVIDENCE)) or not np.isfinite([float(known["bias"]), *weights]).all():
            raise ValueError("not a weight for each piece of evidence")
        return Trust(float(known["bias"]), weights, held_out)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise HubError(f"{path.name} is damaged: remove it, or run the domain's chain again") from error
