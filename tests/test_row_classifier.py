"""RowClassifier: an estimator among scikit-learn's, probabilities one can use, saved without a pickle."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from safetensors import safe_open
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
from sklearn.utils.estimator_checks import parametrize_with_checks

from errors import HubError, TableError, UsageError
from pipelines.row_measures import auc, auc_interval
from pipelines.row_members import pseudo_average
from pipelines.row_store import load_classifier, save_classifier
from pipelines.row_table import encode, from_json, learn_columns, to_json
from pipelines.row_wording import positions, value_words, words_of
from pipelines.tabular import RowClassifier, _temperature
from tests.row_tables import loans

torch.set_num_threads(1)
TABLE = loans(300)
ROWS, LABEL = TABLE.drop(columns="default"), TABLE["default"].to_numpy()


@pytest.fixture(scope="module")
def fitted() -> RowClassifier:
    return RowClassifier().fit(ROWS[:48], LABEL[:48], unlabelled=ROWS)


@parametrize_with_checks([RowClassifier(members=("linear", "in_context"))])
@pytest.mark.filterwarnings("ignore")
def test_it_passes_the_checks_of_scikit_learn(estimator: Any, check: Any) -> None:
    check(estimator)


def test_a_few_labels_tell_rows_apart(fitted: RowClassifier) -> None:
    found = fitted.predict_proba(ROWS[48:])
    score = auc((LABEL[48:] == "yes").astype(int), found)
    assert score > 0.85, score
    assert np.allclose(found.sum(1), 1)
    assert list(fitted.classes_) == ["no", "yes"]


def test_a_rows_answer_does_not_depend_on_its_company(fitted: RowClassifier) -> None:
    whole, alone = fitted.predict_proba(ROWS[:60]), fitted.predict_proba(ROWS[7:8])
    assert np.allclose(whole[7], alone[0], atol=1e-5)


def test_neither_the_order_of_columns_nor_of_labelled_rows_matters_in_context() -> None:
    plain = RowClassifier(("in_context",), calibrate=False).fit(ROWS[:20], LABEL[:20])
    order = np.random.default_rng(0).permutation(20)
    turned = RowClassifier(("in_context",), calibrate=False)
    turned.fit(ROWS[:20].iloc[order, ::-1], LABEL[:20][order])
    found, again = plain.predict_proba(ROWS[20:60]), turned.predict_proba(ROWS[20:60].iloc[:, ::-1])
    assert np.allclose(found, again, atol=1e-4), abs(found - again).max()


def test_it_works_in_a_pipeline_and_a_grid_search() -> None:
    pipeline = make_pipeline(FunctionTransformer(), RowClassifier(("linear",)))
    search = GridSearchCV(pipeline, {"rowclassifier__calibrate": [True, False]}, cv=2, scoring="roc_auc")
    assert search.fit(ROWS[:60], LABEL[:60]).best_score_ > 0.7


def test_more_than_two_classes_and_classes_of_one_row() -> None:
    label = np.array(["a", "b", "c", "d"], object)[ROWS["credit_risk"].map({"low": 0, "med": 1, "high": 2, "vhigh": 3})]
    model = RowClassifier().fit(ROWS[:60], label[:60])
    assert (model.predict(ROWS[60:]) == label[60:]).mean() > 0.8
    few = [int(np.flatnonzero(label == c)[0]) for c in "abcd"]
    assert RowClassifier().fit(ROWS.iloc[few], label[few]).predict_proba(ROWS[:9]).shape == (9, 4)


def test_hundreds_of_columns() -> None:
    rng = np.random.default_rng(0)
    wide = pd.DataFrame(rng.normal(size=(60, 300)), columns=[f"c{i}" for i in range(300)])
    label = (wide["c250"] > 0).astype(int).to_numpy()
    assert RowClassifier(("in_context",)).fit(wide, label).predict_proba(wide).shape == (60, 2)


def test_unseen_levels_and_missing_cells_are_answered(fitted: RowClassifier) -> None:
    odd = ROWS[:2].copy()
    odd["purpose"], odd["income"] = "never seen", np.nan
    assert np.isfinite(fitted.predict_proba(odd)).all()


@pytest.mark.parametrize(
    ("label", "expected"),
    [([1] * 20, "one class"), ([None, *["a"] * 19], "label is missing"), ([0, 1], "20 rows and 2 labels")],
)
def test_labels_that_teach_nothing_are_refused(label: list[Any], expected: str) -> None:
    with pytest.raises(TableError, match=expected):
        RowClassifier().fit(ROWS[:20], np.array(label, object if None in label else None))


def test_an_unknown_member_is_refused() -> None:
    with pytest.raises(UsageError, match="Did you mean 'equal'"):
        RowClassifier(("linear",), weights="eqaul").fit(ROWS[:20], LABEL[:20])
    with pytest.raises(TableError, match="expected several names"):
        RowClassifier("linear").fit(ROWS[:20], LABEL[:20])
    with pytest.raises(UsageError, match="Did you mean 'trees'"):
        RowClassifier(("tree",)).fit(ROWS[:20], LABEL[:20])


def test_it_is_saved_without_a_pickle_and_answers_the_same(fitted: RowClassifier, tmp_path: Path) -> None:
    folder = save_classifier(fitted, tmp_path, "loans", {"target": "default"})
    assert {p.suffix for p in folder.iterdir()} == {".safetensors", ".json"}
    with safe_open(folder / "classifier.safetensors", "np") as file:
        assert list(file.keys())
    again, card = load_classifier(tmp_path, "loans")
    assert card["about"]["target"] == "default"
    assert np.allclose(again.predict_proba(ROWS), fitted.predict_proba(ROWS), atol=1e-6)
    assert list(again.predict(ROWS[:9])) == list(fitted.predict(ROWS[:9]))


def test_a_damaged_or_unknown_classifier_is_an_error(fitted: RowClassifier, tmp_path: Path) -> None:
    folder = save_classifier(fitted, tmp_path, "loans", {})
    assert save_classifier(fitted, tmp_path, "loans", {}).name == "v0002"
    with pytest.raises(UsageError, match="Did you mean 'loans'"):
        load_classifier(tmp_path, "loan")
    (folder / "classifier.json").write_text(json.dumps({"params": {}}))
    with pytest.raises(HubError, match="damaged"):
        load_classifier(tmp_path, "loans", "v0001")


def test_the_temperature_undoes_what_is_too_sure() -> None:
    rng = np.random.default_rng(0)
    odds = rng.normal(0, 1.5, 2000)
    truth = (rng.random(2000) < 1 / (1 + np.exp(-odds))).astype(np.int64)
    for sureness in (0.5, 1.0, 3.0):
        logits = np.stack([np.zeros(2000), sureness * odds], 1)
        found = _temperature(logits - np.logaddexp.reduce(logits, 1, keepdims=True), truth)
        assert found == pytest.approx(sureness, rel=0.15)


def test_few_labels_leave_members_equal_and_many_choose() -> None:
    assert pseudo_average([0.5, 0.6], 8, 0.3).min() > 0.4
    assert pseudo_average([0.5, 0.6], 500, 0.3).max() > 0.95


# -- columns ----------------------------------------------------------------------------------


def test_columns_are_known_by_their_rows() -> None:
    facts = {column.name: column for column in learn_columns(ROWS)}
    kinds = {name: column.kind for name, column in facts.items()}
    assert kinds == {
        "income": "number", "credit_risk": "ordered", "purpose": "category", "opened": "date", "owner": "flag",
        "currency": "constant",
    }  # fmt: skip
    assert from_json(json.loads(json.dumps(to_json(tuple(facts.values()))))) == tuple(facts.values())
    place = dict(zip(facts["credit_risk"].levels, facts["credit_risk"].place, strict=True))
    assert place["low"] < place["med"] < place["high"] < place["vhigh"]  # type: ignore[operator]


def test_numbers_held_as_text_are_numbers() -> None:
    frame = pd.DataFrame({"a": ["1", "2.5", "?", ""], "b": ["2020-01-01", "2021-05-03", "", "2022-01-01"]})
    facts = learn_columns(frame)
    assert [column.kind for column in facts] == ["number", "date"]
    assert np.isnan(encode(facts, frame).values[2:, 0]).all()


def test_a_packs_wording_is_kept_and_a_stray_one_refused() -> None:
    facts = learn_columns(ROWS, {"names": {"purpose": "what it is for"}, "values": {"purpose": {"car": "a car"}}})
    assert (facts[2].words, dict(zip(facts[2].levels, facts[2].said, strict=True))["car"]) == (
        "what it is for",
        "a car",
    )
    with pytest.raises(TableError, match="wording names columns"):
        learn_columns(ROWS, {"names": {"purposes": "x"}})


@pytest.mark.parametrize(
    ("levels", "order"),
    [
        (("<0", "0<=X<200", ">=200", "no checking"), ["<0", "0<=X<200", ">=200"]),
        (("2", "3", "5more", "4"), ["2", "3", "4", "5more"]),
        (("2", "more", "4"), ["2", "4", "more"]),
        (("often", "never", "always"), ["never", "often", "always"]),
        (("very good", "bad", "good"), ["bad", "good", "very good"]),
        (("red", "green", "blue"), []),
        (("low", "red", "green", "blue"), []),
    ],
)
def test_words_that_have_an_order_keep_it(levels: tuple[str, ...], order: list[str]) -> None:
    found = positions(levels)
    assert sorted(found, key=lambda level: found[level]) == order


def test_names_and_values_are_made_readable() -> None:
    assert words_of("RestingBP") == "resting BP"
    assert words_of("white_piece0_rank") == "white piece 0 rank"
    assert value_words("0<=X<200") == "from 0 to below 200"
    assert value_words("Never-married") == "Never married"


def test_auc_is_scikit_learns() -> None:
    from sklearn.metrics import roc_auc_score

    rng = np.random.default_rng(0)
    truth, score = rng.integers(0, 2, 200), rng.integers(0, 9, 200) / 9
    ours = auc(truth, np.stack([1 - score, score], 1))
    assert ours == pytest.approx(roc_auc_score(truth, score))
    low, high = auc_interval(truth, np.stack([1 - score, score], 1))
    assert low < ours < high
