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
from pipelines.row_sample import DRAW, TURN, Sampled, sample
from pipelines.row_scored import score_table
from pipelines.row_source import ROW, OpenTable, TableSource, open_table
from pipelines.row_store import load_classifier, save_classifier
from pipelines.row_table import learn_columns
from pipelines.row_wording import words_of
from pipelines.tabular import DEFAULT, RowClassifier

Tell = Callable[[str, int, int], None]
Judged = tuple[NDArray[np.int64], NDArray[np.float64], dict[str, NDArray[np.float64]]]  # truth, ours, baselines'
CHANCE = 0.55  # AUC below which none is worth preferring
LEAST_TEST = 8  # rows that no shot is drawn from; fewer say less than cross-validation on the shots


def fit_table(request: FitRequest, tell: Tell) -> dict[str, Any]:
    """The classifier's measures beside its baselines', and where it was saved."""
    with open_table(_source(request)) as table:
        _known_column(request.target, table)
        drawn = sample(table, request.target, request.shots, request.n_test, request.seed)
    label, asked = _labels(drawn, request.target)
    rows, test = (part.drop(columns=request.target) for part in (drawn.shots, drawn.test))
    _something_to_learn(drawn.unlabelled, request.target)
    tell("fitting", 0, 3)
    began = time.perf_counter()
    model = _new(request).fit(rows, label, unlabelled=drawn.unlabelled)
    fit_seconds = time.perf_counter() - began
    tell("fitting", 1, 3)
    found, beside, measured_on = _measured(request, model, (rows, label), (test, asked), drawn.unlabelled)
    tell("measured beside baselines", 2, 3)
    about = {
        "target": request.target, "table": request.table.name, "n_shots": len(rows), "n_test": len(test),
        "measured_on": measured_on, "fit_seconds": fit_seconds, **found, "baselines": beside,
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
    answers = [f"probability_{c}" for c in model.classes_]

    def scored(chunk: pd.DataFrame) -> pd.DataFrame:
        probability = model.predict_proba(chunk[names])
        found = pd.DataFrame(probability, columns=answers)
        found.insert(0, "predicted", model.classes_[probability.argmax(1)])
        return found

    began = time.perf_counter()
    n = score_table(source, request.out, scored, f"{request.model} {version}", tell, request.escape)
    seconds = time.perf_counter() - began
    about = {"model": request.model, "version": version, "target": card["about"].get("target")}
    return about | {"out": str(request.out), "n_scored": n, "seconds": seconds, "rows_per_s": n / max(seconds, 1e-9)}


def study(request: StudyRequest, tell: Tell) -> dict[str, Any]:
    from pipelines.row_study import study_pack

    return study_pack(request, tell)


# -- measures ---------------------------------------------------------------------------------


def _measured(
    request: FitRequest,
    model: RowClassifier,
    known: tuple[pd.DataFrame, NDArray[Any]],
    held: tuple[pd.DataFrame, NDArray[Any]],
    pool: pd.DataFrame,
) -> tuple[dict[str, Any], dict[str, Any], str]:
    """On rows held out; where there are too few, on each fold of the shots by what the others taught."""
    test, asked = held
    if len(test) >= LEAST_TEST and len(np.unique(asked)) > 1:
        truth = codes_of(asked, model.classes_)
        judged: Judged | None = (truth, model.predict_proba(test), _baselines(model, pool, *known, test, request.seed))
        measured_on = "held-out rows"
    else:
        judged, measured_on = _crossed(request, known, pool), "cross-validation of the shots"
    if judged is None:
        nothing = {"auc": None, "auc_interval": None, "accuracy": None, "ece": None}
        return nothing, {}, "nothing: two labelled rows of every class are needed, better twenty"
    truth, ours, theirs = judged
    beside = {name: measured(truth, found, request.seed) for name, found in theirs.items()}
    return measured(truth, ours, request.seed), beside, measured_on


def _crossed(request: FitRequest, known: tuple[pd.DataFrame, NDArray[Any]], pool: pd.DataFrame) -> Judged | None:
    from sklearn.model_selection import StratifiedKFold

    rows, label = known
    fewest = int(np.unique(label, return_counts=True)[1].min())
    if fewest < 2:
        return None
    truths, ours, theirs = [], [], []
    for train, test in StratifiedKFold(min(5, fewest), shuffle=True, random_state=request.seed).split(rows, label):
        model = _new(request).fit(rows.iloc[train], label[train], unlabelled=pool)
        truths.append(codes_of(label[test], model.classes_))
        ours.append(model.predict_proba(rows.iloc[test]))
        theirs.append(_baselines(model, pool, rows.iloc[train], label[train], rows.iloc[test], request.seed))
    together = {name: np.concatenate([found[name] for found in theirs]) for name in theirs[0]}
    return np.concatenate(truths), np.concatenate(ours), together


# -- parts ------------------------------------------------------------------------------------


def _new(request: FitRequest) -> RowClassifier:
    text = request.text
    if text.question is None:
        text = text.model_copy(update={"question": f"What is the {words_of(request.target)}?"})
    return RowClassifier(
        request.members or DEFAULT,
        calibrate=request.calibrate,
        text=text.model_dump(exclude_defaults=True),
        random_state=request.seed,
    )


def _source(request: FitRequest | ScoreRequest) -> TableSource:
    if request.join is not None and not request.join.is_file():
        raise TableError(f"--join {request.join} is missing: name a .csv, .parquet or .duckdb file")
    if request.on is not None and request.join is None:
        raise TableError(f"--on {request.on!r} names a column to join on, and no table to join: name it with --join")
    return TableSource(request.table, request.table_name, request.delimiter, request.join, request.on)


def _known_column(target: str, table: OpenTable) -> None:
    if target not in table.columns:
        raise unknown_name("target column", target, table.columns)
    if kept := [name for name in table.columns if name.lower() in (ROW, DRAW, TURN)]:
        raise TableError(f"column {kept[0]!r} has a name that classify gives to columns of its own: rename it")


def _something_to_learn(rows: pd.DataFrame, target: str) -> None:
    if all(column.kind == "constant" for column in learn_columns(rows)):
        beside = len(rows.columns)
        held = f"stands beside {beside} constant or empty columns" if beside else "is the only column"
        raise TableError(f"target {target!r} {held}: expected one at least whose values differ")


def _labels(drawn: Sampled, target: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """Labels of the shots and of the test rows, as text where they are not numbers or flags."""
    shots, test = drawn.shots[target], drawn.test[target]
    if pd.api.types.is_datetime64_any_dtype(shots):
        days = all((part.dropna() == part.dropna().dt.normalize()).all() for part in (shots, test))
        said = "%Y-%m-%d" if days else "%Y-%m-%d %H:%M:%S"  # as they are written in the table
        shots, test = shots.dt.strftime(said), test.astype(shots.dtype).dt.strftime(said)
    if pd.api.types.is_float_dtype(shots) and (shots.dropna() % 1 == 0).all():
        shots, test = shots.astype("int64"), test.astype("int64")
    if pd.api.types.is_float_dtype(shots):
        raise TableError(f"target {target!r} holds fractions: expected classes; cut it into a few first")
    plain = pd.api.types.is_integer_dtype(shots) or pd.api.types.is_bool_dtype(shots)
    if plain:
        return np.asarray(shots), np.asarray(test.astype(shots.dtype))
    return np.asarray(shots.map(str)), np.asarray(test.map(str))


def _baselines(
    model: RowClassifier,
    pool: pd.DataFrame,
    rows: pd.DataFrame,
    label: NDArray[Any],
    test: pd.DataFrame,
    seed: int,
) -> dict[str, NDArray[np.float64]]:
    one_hot = OneHot(pd.concat([rows, pool], ignore_index=True))
    codes = codes_of(label, model.classes_)
    return dict(scores(one_hot(rows), codes, one_hot(test), len(model.classes_), seed))


def _advice(auc: float | None, beside: dict[str, Any]) -> str:
    if auc is None:
        return "Label more rows to know how good it is."
    best = max(beside, key=lambda name: beside[name]["auc"])
    if max(auc, beside[best]["auc"]) < CHANCE:
        return "Nothing here tells the classes apart: label more rows, or add columns that say more."
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
