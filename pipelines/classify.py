"""What classify does: a table's classifier fitted, measured and saved; a table scored; serializers studied."""

from __future__ import annotations

import difflib
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from errors import TableError, unknown_name
from pipelines.databases import home
from pipelines.row_baselines import OneHot, scores
from pipelines.row_measures import codes_of, measured
from pipelines.row_requests import FitRequest, ScoreRequest, StudyRequest
from pipelines.row_source import OpenTable, Sampled, TableSource, open_table, sample, score_table
from pipelines.row_store import load_classifier, save_classifier
from pipelines.tabular import DEFAULT, RowClassifier

Tell = Callable[[str, int, int], None]


def fit_table(request: FitRequest, tell: Tell) -> dict[str, Any]:
    """The classifier's measures beside its baselines', and where it was saved."""
    with open_table(_source(request)) as table:
        _known_column(request.target, table)
        drawn = sample(table, request.target, request.shots, request.n_test, request.seed)
    label, asked = _labels(drawn, request.target)
    rows, test = (part.drop(columns=request.target) for part in (drawn.shots, drawn.test))
    tell("fitting", 0, 3)
    began = time.perf_counter()
    model = RowClassifier(request.members or DEFAULT, random_state=request.seed)
    model.fit(rows, label, unlabelled=drawn.unlabelled)
    fit_seconds = time.perf_counter() - began
    tell("fitting", 1, 3)
    truth = codes_of(asked, model.classes_)
    found = measured(truth, model.predict_proba(test), request.seed)
    tell("measured; baselines", 2, 3)
    beside = _baselines(model, drawn.unlabelled, rows, label, test, truth, request.seed)
    about = {
        "target": request.target, "table": request.table.name, "n_shots": len(rows), "n_test": len(test),
        "fit_seconds": fit_seconds, **found, "baselines": beside,
    }  # fmt: skip
    folder = save_classifier(model, home(), request.name, about)
    tell("saved", 3, 3)
    return about | {
        "model": request.name,
        "version": folder.name,
        "folder": str(folder),
        "classes": [str(c) for c in model.classes_],
        "members": dict(zip(model.fitted_, model.weights_.tolist(), strict=True)),
        "advice": _advice(found["auc"], beside),
    }


def score(request: ScoreRequest, tell: Tell) -> dict[str, Any]:
    """Every row of the table with its class and probabilities, written to ``out``."""
    model, card = load_classifier(home(), request.model, request.version)
    version = request.version or _current(request.model)
    source = _source(request)
    with open_table(source) as table:
        _check_columns([column.name for column in model.columns_], table)
    names = [column.name for column in model.columns_]
    taken = {f"probability_{c}" for c in model.classes_} | {"predicted"}

    def scored(chunk: pd.DataFrame) -> pd.DataFrame:
        probability = model.predict_proba(chunk[names])
        added = {"predicted": model.classes_[probability.argmax(1)]}
        added |= {f"probability_{c}": probability[:, i] for i, c in enumerate(model.classes_)}
        kept = chunk.drop(columns=[c for c in chunk.columns if c in taken])
        return pd.concat([kept.reset_index(drop=True), pd.DataFrame(added)], axis=1)

    began = time.perf_counter()
    n = score_table(source, request.out, scored, f"{request.model} {version}", tell)
    seconds = time.perf_counter() - began
    about = {"model": request.model, "version": version, "target": card["about"].get("target")}
    return about | {"out": str(request.out), "n_scored": n, "seconds": seconds, "rows_per_s": n / max(seconds, 1e-9)}


def study(request: StudyRequest, tell: Tell) -> dict[str, Any]:
    from pipelines.row_study import study_pack

    return study_pack(request, tell)


# -- parts ------------------------------------------------------------------------------------


def _source(request: FitRequest | ScoreRequest) -> TableSource:
    return TableSource(request.table, request.table_name, request.delimiter, request.join, request.on)


def _known_column(target: str, table: OpenTable) -> None:
    if target not in table.columns:
        raise unknown_name("target column", target, table.columns)


def _labels(drawn: Sampled, target: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """Labels of the shots and of the test rows, as text where they are not numbers or flags."""
    shots, test = drawn.shots[target], drawn.test[target]
    if not len(test):
        raise TableError("the table is too small to hold any row out: expected some 20 labelled rows at least")
    if pd.api.types.is_float_dtype(shots) and (shots.dropna() % 1 == 0).all():
        shots, test = shots.astype("int64"), test.astype("int64")
    if pd.api.types.is_float_dtype(shots):
        raise TableError(f"target {target!r} holds fractions: expected classes; cut it into a few first")
    plain = pd.api.types.is_integer_dtype(shots) or pd.api.types.is_bool_dtype(shots)
    kind: Any = shots.dtype if plain else str
    return np.asarray(shots.astype(kind)), np.asarray(test.astype(kind))


def _baselines(
    model: RowClassifier,
    pool: pd.DataFrame,
    rows: pd.DataFrame,
    label: NDArray[Any],
    test: pd.DataFrame,
    truth: NDArray[np.int64],
    seed: int,
) -> dict[str, Any]:
    one_hot = OneHot(pd.concat([rows, pool], ignore_index=True))
    known, asked = one_hot(rows), one_hot(test)
    n_classes, codes = len(model.classes_), codes_of(label, model.classes_)
    return {name: measured(truth, found, seed) for name, found in scores(known, codes, asked, n_classes, seed)}


def _advice(auc: float, beside: dict[str, Any]) -> str:
    best = max(beside, key=lambda name: beside[name]["auc"])
    low, high = beside[best]["auc_interval"]
    if auc >= beside[best]["auc"] - 0.005:
        return "No baseline is better by more than .005 here."
    if auc < low:
        return f"Prefer {best} for this table: its interval lies above."
    return f"{best} is ahead within its interval ({low:.3f} to {high:.3f}): either will do."


def _check_columns(needed: Sequence[str], table: OpenTable) -> None:
    missing = [name for name in needed if name not in table.columns]
    if missing:
        close = {name: difflib.get_close_matches(name, table.columns, n=1, cutoff=0.4) for name in missing}
        shown = ", ".join(f"{name!r}" + (f" (renamed to {c[0]!r}?)" if c else "") for name, c in close.items())
        raise TableError(
            f"the table lacks columns that the classifier was fitted on: {shown}; it has {', '.join(table.columns)}"
        )


def _current(name: str) -> str:
    return (home() / "rows" / name / "current").read_text(encoding="utf-8").strip()
