"""An import leaves whole packs that read_pack loads, and lists what it left out."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from pathlib import Path

import duckdb
import pytest

from errors import PackError, ResourceError, UsageError
from pipelines.gold_check import check_gold
from pipelines.imports import import_layout, init_pack, write_pack
from pipelines.packs import read_pack
from plugins.contracts import Imported
from plugins.readers.duckdb_schema import ddl
from records import Column, Pair, Schema, Table

DATA = Path(os.environ.get("ADAPTQL_DATA") or "no-data")
SCHEMA = Schema((Table("t", (Column("t", "a", "BIGINT", "the a"), Column("t", "b", "VARCHAR"))),))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))


def imported(*pairs: Pair, **changed: object) -> Imported:
    fields: dict[str, object] = {
        "name": "small",
        "schema_sql": ddl(SCHEMA),
        "fill": lambda connection: connection.execute("INSERT INTO t VALUES (1, 'x'), (2, 'y')"),
        "schema": SCHEMA,
        "splits": {"train": pairs},
        "rejected": [{"id": "r", "question": "q", "sql": "s", "reason": "could not be translated"}],
        "as_of": "2026-11-20",
    }
    return Imported(**(fields | changed))  # type: ignore[arg-type]


def shop(folder: Path) -> Path:
    """A SQLite file whose tables join by name alone."""
    with sqlite3.connect(folder / "shop.sqlite") as lite:
        lite.executescript(
            "CREATE TABLE customers (id INTEGER, name TEXT); CREATE TABLE sales (customer_id INTEGER, id INTEGER);"
            "INSERT INTO customers VALUES (1, 'a'), (2, 'b'), (3, 'c'); INSERT INTO sales VALUES (1, 10), (1, 11);"
        )
    lite.close()
    return folder / "shop.sqlite"


def test_what_runs_is_kept_and_the_rest_is_listed_with_its_reason(tmp_path: Path) -> None:
    pairs = (
        Pair("1", "How many?", "SELECT COUNT(*) FROM t"),
        Pair("2", "Which b?", "SELECT b FROM t WHERE a > 5"),
        Pair("3", "Which c?", "SELECT c FROM t"),
        Pair("4", "Drop?", "SELECT * FROM read_csv('x')"),
    )
    pack = read_pack(write_pack(imported(*pairs), tmp_path / "small"))
    assert [(p.id, p.tags) for p in pack.train] == [("1", ()), ("2", ("empty",))]
    lines = (tmp_path / "small" / "rejected.jsonl").read_text().splitlines()
    reasons = {row["id"]: row["reason"].partition(":")[0] for row in map(json.loads, lines)}
    assert reasons == {"r": "could not be translated", "3": "does not run", "4": "refused by policy"}
    assert str(pack.as_of) == "2026-11-20" and pack.schema.columns[0].comment == "the a"


def test_check_gold_names_the_line_of_what_fails_or_is_empty(tmp_path: Path) -> None:
    pack = read_pack(write_pack(imported(Pair("1", "q", "SELECT a FROM t")), tmp_path / "small"))
    path = pack.folder / "questions" / "train.jsonl"
    bad = [
        {"id": "2", "question": "q", "sql": "SELECT nope FROM t"},
        {"id": "3", "question": "q", "sql": "SELECT a FROM t", "also_accepted": ["SELECT a FROM t WHERE a > 9"]},
    ]
    path.write_text(path.read_text() + "\n" + "".join(json.dumps(row) + "\n" for row in bad))
    found = check_gold(read_pack(pack.folder))
    assert [(o.place, o.id) for o in found] == [("questions/train.jsonl:3", "2"), ("questions/train.jsonl:4", "3")]
    assert found[0].reason.startswith("does not run") and found[1].reason == "returns no rows"
    assert check_gold(pack, "test") == []


def test_nothing_is_overwritten_and_a_failure_leaves_nothing(tmp_path: Path) -> None:
    write_pack(imported(), tmp_path / "small")
    with pytest.raises(UsageError, match="exists; remove it"):
        write_pack(imported(), tmp_path / "small")

    def broken(connection: duckdb.DuckDBPyConnection) -> None:
        connection.execute("INSERT INTO t VALUES ('x7z', 'y')")

    with pytest.raises(PackError, match="Conversion Error") as caught:
        write_pack(imported(fill=broken), tmp_path / "other")
    assert "x7z" not in str(caught.value)
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "home") == ["small"]


def test_no_space_left_is_a_resource_error_and_leaves_nothing(tmp_path: Path) -> None:
    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ResourceError, match="No space left"):
        write_pack(imported(fill=full), tmp_path / "small")
    assert not [p for p in tmp_path.iterdir() if p.name != "home"]


def test_schema_sql_of_a_layout_may_not_do_more_than_a_pack_may(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"schema.sql:2: a COPY statement"):
        write_pack(imported(schema_sql="CREATE TABLE t (a INT);\nCOPY t TO 'x.csv';"), tmp_path / "small")


def test_init_guesses_joins_by_name_and_value(tmp_path: Path) -> None:
    folder = init_pack("myshop", shop(tmp_path), tmp_path / "packs")
    pack = read_pack(folder)
    assert pack.name == "myshop" and pack.schema.joins == (("sales.customer_id", "customers.id"),)
    assert folder == tmp_path / "packs" / "myshop"


@pytest.mark.parametrize("name", ["../x", "", "a b", "x" * 65, "x\n"])
def test_init_refuses_a_name_that_is_a_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="expected a pack name"):
        init_pack(name, shop(tmp_path), tmp_path / "packs")


def test_a_database_without_rows_becomes_a_list_of_rejections(tmp_path: Path) -> None:
    (tmp_path / "spider").mkdir()
    (tmp_path / "spider" / "tables.json").write_text("[]")
    (tmp_path / "spider" / "dev.json").write_text(json.dumps([{"db_id": "gone", "question": "q", "query": "SELECT 1"}]))
    (report,) = import_layout("spider", tmp_path / "spider", tmp_path / "out")
    assert report.folder is None and report.n_rejected == 1
    assert "missing" in (tmp_path / "out" / "gone.rejected.jsonl").read_text()


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="ADAPTQL_DATA is not set")
def test_bull_imports_as_a_pack_a_database_with_two_test_halves(tmp_path: Path) -> None:
    reports = import_layout("bull", DATA / "bull" / "en", tmp_path / "out", n_test=200)
    assert [report.name for report in reports] == ["bull-en-fund", "bull-en-macro", "bull-en-stock"]
    assert sum(report.n_rejected for report in reports) == 52
    for report in reports:
        assert report.folder is not None
        pack = read_pack(report.folder)
        assert len(pack.split("ordinary")) in (99, 100), "one that train repeats word for word is left out"
        assert len(pack.split("unseen")) == 100
        assert sum(report.n_pairs.values()) == len(pack.train) + len(pack.dev) + len(pack.test)
