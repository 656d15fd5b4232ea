"""A language model as a member: any base, any tuner, from Python and from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import cli
from errors import HubError, UsageError
from pipelines.row_choices import Choices, answers_of
from pipelines.row_store import load_classifier, save_classifier
from pipelines.row_text import text_settings
from pipelines.tabular import RowClassifier
from tests.row_tables import loans
from tests.tiny_models import tiny_model, tiny_seq2seq, tiny_tokenizer

torch.set_num_threads(1)
TABLE = loans(60)
ROWS, LABEL = TABLE[["income", "credit_risk"]], TABLE["default"].to_numpy()
MODELS: dict[str, Callable[[], Any]] = {"causal": tiny_model, "seq2seq": tiny_seq2seq}


@pytest.fixture(scope="module", params=MODELS)
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp(request.param)
    MODELS[request.param]().save_pretrained(folder)
    tiny_tokenizer().save_pretrained(folder)
    return str(folder)


def fitted(base: str, tuner: str | None, **options: Any) -> RowClassifier:
    text = {"base": base, "tuner": tuner, "training": {"most_steps": 2}, "options": options}
    return RowClassifier(("choices",), calibrate=False, text=text).fit(ROWS[:8], LABEL[:8], unlabelled=ROWS)


# IA3 is the default; the others each need something of their own: tokens, layers, a look at the shots, hooks
@pytest.mark.parametrize("tuner", [None, "none", "lora", "prompt", "ladder", "fishmask", "adalora"])
def test_any_tuner_learns_rows_and_answers_the_same_when_loaded(base: str, tuner: str | None, tmp_path: Path) -> None:
    model = fitted(base, tuner)
    found = model.predict_proba(ROWS[:9])
    assert np.allclose(found.sum(1), 1)
    save_classifier(model, tmp_path, "loans", {})
    again, _ = load_classifier(tmp_path, "loans")
    assert np.allclose(again.predict_proba(ROWS[:9]), found, atol=0.05), "an adapter is kept in the base's precision"


def test_a_tuner_that_cannot_score_or_needs_more_is_told(base: str) -> None:
    with pytest.raises(UsageError, match="cannot score choices"):
        fitted(base, "in_context")
    with pytest.raises(UsageError, match="source"):
        fitted(base, "adapter_fusion")
    with pytest.raises(UsageError, match="tuner lora: rank"):
        fitted(base, "lora", rank=3)
    with pytest.raises(UsageError, match="Did you mean 'lora'"):
        fitted(base, "lroa")


def test_another_base_than_it_was_fitted_on_is_refused(base: str) -> None:
    arrays, facts = fitted(base, "none").fitted_["choices"].state()
    with pytest.raises(HubError, match="another model"):
        Choices.restore(arrays, {**facts, "base": "0" * 64})


def test_classes_are_put_in_words() -> None:
    assert answers_of(["0", "1"], {}) == ("no", "yes")
    assert answers_of(["False", "True"], {}) == ("no", "yes")
    assert answers_of(["very_good", "bad"], {"bad": "not good"}) == ("very good", "not good")
    with pytest.raises(UsageError, match="answers name classes"):
        answers_of(["a", "b"], {"c": "x"})
    with pytest.raises(UsageError, match="text setting"):
        text_settings({"bse": "x"})


@pytest.mark.parametrize("command", ["fit", "study"])
def test_the_command_line_reaches_any_base_and_tuner(
    base: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    TABLE.to_csv(tmp_path / "loans.csv", index=False)
    reader = ["--base-model", base, "--tuner", "lora", "--set", "r=4", "--set", "most_steps=2", "--shots", "4"]
    if command == "fit":
        given = ["--table", tmp_path / "loans.csv", "--target", "default", "--question", "Does it default?"]
        given += ["--no-calibrate", "--serializers", "list_template"]
    else:
        (tmp_path / "pack.yaml").write_text("name: loans\ndatabase: loans.csv\ntarget: default\n")
        given = ["-d", tmp_path, "--serializers", "text_template,text_t0", "--seeds", "1", "--test-rows", "20"]
        given += [] if "causal" not in base else ["--generator", f"local:{base}"]
    code = cli.run(["classify", *map(str, given), *reader, "--no-engine", "--json"])
    shown = capsys.readouterr()
    assert code == 0, shown.err
    found = json.loads(shown.out)
    if command == "fit":
        assert list(found["members"]) == ["choices"]
        assert 0 <= found["auc"] <= 1
        card = load_classifier(tmp_path / "home", "loans")[1]
        assert card["members"]["choices"]["text"]["question"] == "Does it default?"
    else:
        assert found["encoder"] == base
        assert [line["auc"] is None for line in found["study"]] == [False, "causal" not in base]
