"""``RowClassifier``: rows of a table into classes, from a handful of labels or many, as a scikit-learn estimator.

Several members learn the same rows (row_members.py, row_context.py, row_language.py). Their log-probabilities are
averaged with weights from cross-validated log-losses, equal while labels are few, and one temperature, found on the
rows that each fold left out, makes the average a probability one can use.
"""

# N rows, C classes
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, column_or_1d, validate_data

from errors import TableError, unknown_name
from pipelines.row_ensemble import Ensemble
from pipelines.row_members import Floats, Known, Linear, Member, pseudo_average
from pipelines.row_table import encode, learn_columns, to_frame
from pipelines.row_text import TextSettings, text_settings

# strings: what reads text loads transformers, and only where it is asked for
MEMBERS = {
    "linear": "pipelines.row_members:Linear",
    "in_context": "pipelines.row_context:InContext",
    "trees": "pipelines.row_members:Trees",
    "kernel": "pipelines.row_kernel:Kernel",
    "language": "pipelines.row_language:Language",
    "adapted": "pipelines.row_adapted:AdaptedEncoder",
    "choices": "pipelines.row_choices:Choices",
}
TAKE_TEXT = ("adapted", "choices")  # a model, a tuner and a question can be named for these
DEFAULT = ("linear", "in_context", "trees", "kernel")
WEIGHTS = ("cross_validated", "equal")
LEAST_FOR_FOLDS = 16  # labelled rows; fewer say nothing about which member is better
FOLDS, MANY = 5, 100  # folds; labelled rows from which three are enough
MOST_FOR_FOLDS = 2000  # beyond, one held-out fifth says enough
STRENGTH = 0.1  # of the evidence in cross-validated losses: folds share their rows, so they count for less


class RowClassifier(ClassifierMixin, BaseEstimator):
    """Takes a DataFrame (numbers, strings, dates, missing values) or an array. ``wording`` is a pack's words for names
    and values; without it they are made. ``weights``: "cross_validated" or "equal". ``text``: the settings of
    row_text.py, for the members that read rows as text."""

    def __init__(
        self,
        members: Sequence[str] = DEFAULT,
        *,
        weights: str = "cross_validated",
        calibrate: bool = True,
        wording: Mapping[str, Any] | None = None,
        text: Mapping[str, Any] | None = None,
        random_state: int | None = 0,
    ) -> None:
        self.members = members
        self.weights = weights
        self.calibrate = calibrate
        self.wording = wording
        self.text = text
        self.random_state = random_state

    def fit(self, X: Any, y: Any, unlabelled: Any = None) -> RowClassifier:
        """``unlabelled``: more rows of the table, for the scales of its columns. Raises TableError (a ValueError)."""
        if self.weights not in WEIGHTS:
            raise unknown_name("weights", str(self.weights), WEIGHTS)
        if isinstance(self.members, str):
            raise TableError(f"members={self.members!r}: expected several names, such as [{self.members!r}]")
        frame = self._checked(X, y, reset=True)
        label = self._labels(y, len(frame))
        pool = frame if unlabelled is None else _joined(frame, to_frame(unlabelled, list(frame.columns)))
        self.columns_ = learn_columns(pool, self.wording)
        rows = encode(self.columns_, frame)
        known_pool = rows if unlabelled is None else encode(self.columns_, pool)
        classes = tuple(str(c) for c in self.classes_)
        self._learn(Known(rows, label, len(classes), known_pool, self.columns_, classes))
        return self

    def predict_proba(self, X: Any) -> Floats:
        """(N, C), columns in the order of ``classes_``."""
        check_is_fitted(self)
        rows = encode(self.columns_, self._checked(X, None, reset=False))
        return np.exp(self._tempered(self._mixed([m.log_probability(rows) for m in self.fitted_.values()])))

    def predict(self, X: Any) -> NDArray[Any]:
        probability = self.predict_proba(X)
        return np.asarray(self.classes_[probability.argmax(1)])

    # -- learning -----------------------------------------------------------------------------

    def _learn(self, known: Known) -> None:
        seed = int(self.random_state or 0)
        kinds = {name: member(name) for name in self.members}
        n = len(known.label)
        enough: dict[str, Any] = {name: kind for name, kind in kinds.items() if n >= kind.least_rows}
        text = text_settings(self.text)
        fitting: dict[str, Callable[[], Any]] = {
            name: _reader(kind, text) if name in TAKE_TEXT else kind
            for name, kind in (enough or {"linear": Linear}).items()
        }
        splits = _splits(known, seed) if n >= LEAST_FOR_FOLDS and (len(fitting) > 1 or self.calibrate) else []
        left_out = {name: _left_out(kind, known, splits, seed) for name, kind in fitting.items()} if splits else {}
        self.weights_ = np.full(len(fitting), 1 / len(fitting))
        self.temperature_, self.log_loss_ = 1.0, None
        if left_out:
            asked = np.concatenate([test for _, test in splits])
            truth = known.label[asked]
            losses = [_log_loss(found, truth) for found in left_out.values()]
            if self.weights == "cross_validated":
                self.weights_ = pseudo_average(losses, len(truth), STRENGTH)
            mixed = self._mixed(list(left_out.values()))
            self.temperature_ = _temperature(mixed, truth) if self.calibrate else 1.0
            self.log_loss_ = _log_loss(self._tempered(mixed), truth)
        self.fitted_: dict[str, Member] = {name: kind().fit(known, seed) for name, kind in fitting.items()}

    def _mixed(self, found: Sequence[Floats]) -> Floats:
        mean = np.einsum("m,mnc->nc", self.weights_, np.stack(found))
        return np.asarray(mean - np.logaddexp.reduce(mean, 1, keepdims=True))

    def _tempered(self, log_probability: Floats) -> Floats:
        cooled = log_probability / self.temperature_
        return np.asarray(cooled - np.logaddexp.reduce(cooled, 1, keepdims=True))

    # -- input --------------------------------------------------------------------------------

    def _checked(self, rows: Any, y: Any, reset: bool) -> pd.DataFrame:
        if isinstance(rows, pd.DataFrame):
            if reset and y is None:
                raise TableError("this RowClassifier requires y to be passed, but the target y is None")
            duplicated = rows.columns[rows.columns.duplicated()]
            if len(duplicated):
                raise TableError(f"column {duplicated[0]!r} occurs twice: rename one")
            validate_data(self, rows, skip_check_array=True, reset=reset)
            if not len(rows) and reset:
                raise TableError("found 0 sample(s): a classifier needs labelled rows")
            return rows
        given = {"dtype": None, "ensure_all_finite": "allow-nan", "reset": reset}
        array = validate_data(self, rows, y, **given)[0] if reset else validate_data(self, rows, **given)
        return to_frame(array)

    def _labels(self, y: Any, n_rows: int) -> NDArray[np.int64]:
        labels = column_or_1d(y, warn=True)
        if len(labels) != n_rows:
            raise TableError(f"{n_rows} rows and {len(labels)} labels: expected one label a row")
        if pd.isna(pd.Series(labels)).any():
            raise TableError("a label is missing (NaN or inf): drop the rows without one")
        check_classification_targets(labels)
        self.classes_, label = np.unique(labels, return_inverse=True)
        if len(self.classes_) < 2:
            raise TableError(
                f"the labels hold one class, {str(self.classes_[0])!r}: a classifier needs rows of at least 2 classes"
            )
        return np.asarray(label, np.int64)

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.allow_nan = tags.input_tags.string = tags.input_tags.categorical = True
        return tags


def _reader(kind: Any, text: TextSettings) -> Callable[[], Any]:
    return partial(kind, text) if text.readings == 1 else partial(Ensemble, kind, text)


def member(name: str) -> type[Any]:
    if name not in MEMBERS:
        raise unknown_name("member", name, MEMBERS)
    module, _, kind = MEMBERS[name].partition(":")
    found: type[Any] = getattr(import_module(module), kind)
    return found


def _joined(frame: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    missing = [str(c) for c in frame.columns if c not in more.columns]
    if missing:
        raise TableError(f"the unlabelled rows lack columns that the labelled ones have: {', '.join(missing)}")
    return pd.concat([frame, more[list(frame.columns)]], ignore_index=True)


def _splits(known: Known, seed: int) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """(train, test) of each fold; copies of a row stay together, or a member that remembers would look best."""
    from sklearn.model_selection import StratifiedGroupKFold

    _, copies = np.unique(np.nan_to_num(known.rows.values, nan=-1e99), axis=0, return_inverse=True)
    groups = copies.ravel()
    fewest = min(len(np.unique(groups[known.label == c])) for c in range(known.n_classes))
    folds = min(FOLDS if len(groups) < MANY else 3, fewest)
    if folds < 2:
        return []
    found = list(StratifiedGroupKFold(folds, shuffle=True, random_state=seed).split(groups, known.label, groups))
    whole = [(a, b) for a, b in found if len(b) and len(np.unique(known.label[a])) == known.n_classes]
    return whole[:1] if len(groups) > MOST_FOR_FOLDS else whole


def _left_out(kind: Callable[[], Any], known: Known, splits: Sequence[Any], seed: int) -> Floats:
    """Log-probabilities of the rows each fold left out, fold after fold."""
    found = []
    for train, test in splits:
        fold = replace(known, rows=known.rows.take(train), label=known.label[train])
        found.append(kind().fit(fold, seed).log_probability(known.rows.take(test)))
    return np.concatenate(found)


def _log_loss(log_probability: Floats, truth: NDArray[np.int64]) -> float:
    return float(-log_probability[np.arange(len(truth)), truth].mean())


def _temperature(log_probability: Floats, truth: NDArray[np.int64]) -> float:
    """The one with the least loss, drawn to 1 as if eight more rows said so."""
    grid = np.exp(np.linspace(-1.5, 1.5, 61))
    losses = []
    for temperature in grid:
        cooled = log_probability / temperature
        cooled = cooled - np.logaddexp.reduce(cooled, 1, keepdims=True)
        losses.append(_log_loss(cooled, truth) * len(truth) + 4 * np.log(temperature) ** 2)
    return float(grid[int(np.argmin(losses))])
