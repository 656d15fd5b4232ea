"""classify: from a table to a saved classifier, from that to a scored table, and what a bad table is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
import torch

import cli
from errors import TableError
from pipelines.row_sample import sample
from pipelines.row_scored import score_table
from pipelines.row_source import TYPES, TableSource, open_table
from tests.row_tables import loans

torch.set_num_threads(1)
Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """(exit code, JSON) of one classify command with --json, in an empty home."""
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))

    def classify(*arguments: object) -> tuple[int, dict[str, Any]]:
        code = cli.run(["classify", *map(str, arguments), "--no-engine", "--json"])
        shown = capsys.readouterr()
        lines = [line for line in (shown.out or shown.err).splitlines() if line.startswith("{")]
        return code, json.loads(lines[-1])

    return classify


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "loans.csv"
    loans(300).to_csv(path, index=False)
    return path


def test_fit_then_score(run: Run, table: Path, tmp_path: Path) -> None:
    code, found = run("--table", table, "--target", "default", "--shots", 16)
    assert code == 0
    assert {"auc", "auc_interval", "baselines", "ece"} <= found.keys()
    assert found["n_shots"] == 16
    assert found["auc"] > 0.7, found["auc"]
    low, high = found["auc_interval"]
    assert low <= found["auc"] <= high
    assert "LightGBM as published" in found["baselines"]

    new = loans(120, seed=1).drop(columns="default")
    new.to_csv(tmp_path / "new.csv", index=False)
    code, scored = run("--model", "loans", "--table", tmp_path / "new.csv", "--out", tmp_path / "scored.csv")
    assert (code, scored["n_scored"]) == (0, 120)
    written = pd.read_csv(tmp_path / "scored.csv")
    assert list(written.columns) == [*new.columns, "predicted", "probability_no", "probability_yes"]
    assert (written["income"].isna() == new["income"].isna()).all(), "rows in their order"
    assert not (tmp_path / "scored.csv.parts").exists()


@pytest.mark.parametrize(
    ("change", "options", "expected", "exit_code"),
    [
        (lambda t: t, ("--target", "defualt"), "Did you mean 'default'", 2),
        (lambda t: t.assign(default="no"), ("--target", "default"), "constant", 2),
        (lambda t: t.head(0), ("--target", "default"), "no rows", 2),
        (lambda t: t, ("--target", "income"), "holds fractions", 2),
        (lambda t: t[["default"]], ("--target", "default"), "is the only column", 2),
        (lambda t: t[["currency", "default"]], ("--target", "default"), "beside 1 constant", 2),
        (lambda t: t, ("--target", "default", "--tuner", "lroa"), "Did you mean 'lora'", 2),
        (lambda t: t, ("--target", "default", "--members", "tree"), "Did you mean 'trees'", 2),
        (lambda t: t, (), "needs --target", 2),
        (lambda t: t, ("--target", "default", "--shots", "few"), "expected a number", 2),
        (lambda t: t, ("--model", "nobody", "--out", "x.csv"), "unknown row classifier", 2),
        (lambda t: t, ("--target", "default", "--shots", "²"), "expected a number", 2),
        (lambda t: t, ("--target", "default", "--out", "x.csv"), "leave --out away", 2),
        (lambda t: t, ("--target", "default", "--model", "loans", "--out", "x.csv"), "expected one of --target", 2),
        (lambda t: t, ("--target", "default", "--join", "no.csv", "--on", "purpose"), "--join no.csv is missing", 2),
        (lambda t: t, ("--target", "default", "--on", "purpose"), "no table to join", 2),
        (lambda t: t, ("--target", "default", "--name", "贷款"), "expected at most 64 letters", 2),
        (lambda t: t.rename(columns={"owner": "adaptql_row_"}), ("--target", "default"), "rename it", 2),
    ],
)
def test_a_bad_table_is_told_what_is_wrong(
    run: Run, tmp_path: Path, change: Any, options: tuple[str, ...], expected: str, exit_code: int
) -> None:
    change(loans(60)).to_csv(tmp_path / "t.csv", index=False)
    code, found = run("--table", tmp_path / "t.csv", *options)
    assert code == exit_code
    assert expected in found["error"]["message"], found


def test_an_empty_file_and_a_wrong_delimiter_are_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()
    code, found = run("--table", tmp_path / "empty.csv", "--target", "y")
    assert (code, "is empty" in found["error"]["message"]) == (2, True)
    loans(60).to_csv(tmp_path / "semi.csv", index=False, sep=";")
    code, found = run("--table", tmp_path / "semi.csv", "--target", "default", "--delimiter", ",")
    assert (code, "semicolon" in found["error"]["message"]) == (2, True), found


def test_days_are_classes_by_the_names_they_have_in_the_table(run: Run, tmp_path: Path) -> None:
    days = {"no": "2024-01-31", "yes": "2024-06-30"}
    loans(80).assign(default=lambda t: t["default"].map(days)).to_csv(tmp_path / "t.csv", index=False)
    code, found = run("--table", tmp_path / "t.csv", "--target", "default", "--members", "linear")
    assert (code, found["classes"]) == (0, ["2024-01-31", "2024-06-30"]), found


def test_a_renamed_column_is_named_and_nothing_is_lost(run: Run, table: Path, tmp_path: Path) -> None:
    run("--table", table, "--target", "default", "--shots", 8, "--members", "linear")
    loans(30).rename(columns={"income": "incomes"}).to_csv(tmp_path / "new.csv", index=False)
    (tmp_path / "scored.csv").write_text("before")
    code, found = run("--model", "loans", "--table", tmp_path / "new.csv", "--out", tmp_path / "scored.csv")
    assert code == 2
    assert "'income' (renamed to 'incomes'?)" in found["error"]["message"]
    assert (tmp_path / "scored.csv").read_text() == "before"


# -- tables through DuckDB --------------------------------------------------------------------


def test_csv_parquet_and_duckdb_hold_the_same_rows(table: Path, tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "t.duckdb")) as connection:
        words = f"auto_type_candidates = {TYPES}"  # yes and no stay words, as classify reads them
        connection.execute(f"CREATE TABLE loans AS FROM read_csv('{table}', {words})")
        connection.execute(f"COPY loans TO '{tmp_path / 't.parquet'}'")
    frames = []
    for name in ("loans.csv", "t.parquet", "t.duckdb"):
        with open_table(TableSource(tmp_path / name)) as opened:
            frames.append(pd.concat(list(opened.chunks(size=100))))
    assert frames[0].equals(frames[1])
    assert frames[0].equals(frames[2])


def test_shots_are_even_over_classes_and_never_tested(table: Path) -> None:
    with open_table(TableSource(table)) as opened:
        drawn = sample(opened, "default", 10, 1000, seed=3)
        again = sample(opened, "default", 10, 1000, seed=3)
        everything = sample(opened, "default", None, 1000, seed=3)
    assert drawn.shots.equals(again.shots)
    assert drawn.shots["default"].value_counts().to_dict() == {"no": 5, "yes": 5}
    assert not set(drawn.shots["income"].dropna()) & set(drawn.test["income"].dropna())
    assert len(everything.shots) + len(everything.test) == 300
    assert "default" not in drawn.unlabelled


def test_a_joined_table_adds_its_columns(table: Path, tmp_path: Path) -> None:
    pd.DataFrame({"purpose": ["car", "house"], "risk": [1, 2]}).to_csv(tmp_path / "more.csv", index=False)
    with open_table(TableSource(table, join=tmp_path / "more.csv", on="purpose")) as opened:
        assert (opened.n_rows, "risk" in opened.columns) == (300, True)
    pd.DataFrame({"purpose": ["car", "car"], "risk": [1, 2]}).to_csv(tmp_path / "twice.csv", index=False)
    with (
        pytest.raises(TableError, match="several rows of one purpose"),
        open_table(TableSource(table, join=tmp_path / "twice.csv", on="purpose")),
    ):
        pass


def test_scoring_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path, out = tmp_path / "big.parquet", tmp_path / "scored.parquet"
    duckdb.sql(f"COPY (SELECT range AS i FROM range(25000)) TO '{path}'")
    asked: list[int] = []

    def score(chunk: pd.DataFrame) -> pd.DataFrame:
        if len(asked) == 2:
            asked.append(-1)
            raise KeyboardInterrupt
        asked.append(int(chunk["i"].iloc[0]))
        return pd.DataFrame({"double": chunk["i"] * 2})

    with pytest.raises(KeyboardInterrupt):
        score_table(TableSource(path), out, score, "m v1", lambda *_: None)
    assert not out.exists()
    n = score_table(TableSource(path), out, score, "m v1", lambda *_: None)
    written = pd.read_parquet(out)
    assert n == len(written) == 25_000
    assert written["i"].tolist() == list(range(25_000))
    assert (written["double"] == written["i"] * 2).all()
    assert asked.count(0) == 1, "the first chunk is not scored again"


def test_a_column_that_turns_to_text_late_is_read(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_text("a,y\n" + "1,0\n" * 30_000 + "x,1\n")
    with open_table(TableSource(path)) as opened:
        assert opened.n_rows == 30_001


# -- the study --------------------------------------------------------------------------------


def test_serializers_are_compared_on_a_pack(run: Run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("name: loans\ndatabase: loans.csv\ntarget: default\n")
    named = "text_template,list_values,text_t0"
    code, found = run("-d", tmp_path, "--shots", "4,8", "--serializers", named, "--seeds", 1, "--test-rows", 20)
    assert code == 0, found
    by_name = {(line["serializer"], line["shots"]): line for line in found["study"]}
    assert set(by_name) == {(name, k) for name in named.split(",") for k in (4, 8)}
    assert 0 <= by_name["text_template", 4]["auc"] <= 1
    assert by_name["text_t0", 4]["auc"] is None, "what a model writes is not imitated"
    assert "not run" in by_name["text_t0", 4]["note"]
    code, found = run("-d", tmp_path, "--serializers", "text_tmeplate")
    assert (code, "Did you mean 'text_template'" in found["error"]["message"]) == (2, True)


def test_a_pack_without_a_target_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("name: loans\ndatabase: loans.csv\n")
    code, found = run("-d", tmp_path)
    assert (code, "no target" in found["error"]["message"]) == (1, True)


def test_a_fit_runs_as_a_prefect_flow_too() -> None:
    import flows

    assert flows.classify.name == "classify"
    assert flows.classify_step.retries == 2


def test_eight_labelled_rows_are_enough(run: Run, tmp_path: Path) -> None:
    """None is held out: what the shots teach each other is what is measured; rows without a label help."""
    table = loans(200)
    table.loc[8:, "default"] = None
    table.to_csv(tmp_path / "t.csv", index=False)
    code, found = run("--table", tmp_path / "t.csv", "--target", "default", "--members", "linear")
    assert (code, found["n_shots"], found["n_test"]) == (0, 8, 0), found
    assert found["measured_on"] == "cross-validation of the shots"
    assert 0 <= found["auc"] <= 1
    table.groupby("default").head(1).dropna(subset="default").to_csv(tmp_path / "two.csv", index=False)
    code, found = run("--table", tmp_path / "two.csv", "--target", "default", "--members", "linear")
    assert (code, found["auc"], found["baselines"]) == (0, None, {}), found
