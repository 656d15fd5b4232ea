"""Databases as people have them: names that our own queries use, nested types, views that cannot be read."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from errors import TableError
from pipelines.databases import schema_of
from pipelines.facts import facts_of
from pipelines.imports import init_pack
from pipelines.other_rows import other_rows
from pipelines.packs import read_pack
from pipelines.prompts import describe
from pipelines.row_source import TableSource, open_table
from pipelines.wording import described, noun_of
from records import Table
from retrieval.values import ValueIndex


def database(folder: Path, *statements: str) -> Path:
    path = folder / "odd.duckdb"
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


@pytest.mark.parametrize("name", ["v", "n", "texts", "filled"])
def test_names_of_our_own_queries_may_be_names_of_a_table_and_its_columns(name: str, tmp_path: Path) -> None:
    path = database(
        tmp_path,
        f"CREATE TABLE {name} (city VARCHAR, {name} INTEGER)",
        f"INSERT INTO {name} VALUES ('Oslo', 1), ('Rome', 2), ('Oslo', 3)",
    )
    schema = schema_of(path)
    assert [found.column for found in ValueIndex.build(path, schema).match("people of Oslo")] == [f"{name}.city"]
    assert facts_of(path, schema, None).columns[f"{name}.city"].values == ("Oslo", "Rome")


def test_a_view_that_reads_a_file_is_left_out_of_a_pack_and_of_init(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "secret.csv").write_text("word,n\nopensesame,1\n")
    path = database(
        tmp_path,
        "CREATE TABLE a (id INTEGER)",
        f"CREATE VIEW leak AS SELECT * FROM read_csv('{tmp_path}/secret.csv')",
        "CREATE VIEW honest AS SELECT id + 1 AS id FROM a",
    )
    assert [table.name for table in schema_of(path).tables] == ["a", "honest"]
    assert "view leak is left out: it reads files" in caplog.text
    made = init_pack("mine", path, tmp_path / "packs")
    files = [file for file in made.rglob("*") if file.is_file()]
    assert (made / "mine.duckdb") in files and all(b"opensesame" not in file.read_bytes() for file in files)


def test_a_view_whose_table_is_gone_does_not_cost_the_other_tables(tmp_path: Path) -> None:
    made = ("CREATE TABLE a (id INTEGER)", "CREATE TABLE b (id INTEGER)", "CREATE VIEW v AS FROM b", "DROP TABLE b")
    path = database(tmp_path, *made)
    pack = read_pack(str(init_pack("mine", path, tmp_path / "packs")))
    assert [table.name for table in pack.schema.tables] == ["a"]


def test_a_database_of_lists_and_structs_has_a_copy_with_other_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    path = database(
        tmp_path,
        "CREATE TABLE t (id INTEGER, l INTEGER[], s STRUCT(a INTEGER), u UNION(n INTEGER, w VARCHAR), d DECIMAL(9, 2))",
        "INSERT INTO t SELECT i, [i, i + 1], {'a': i}, i::INTEGER, i FROM range(20) r(i)",
    )
    made = other_rows(read_pack(str(init_pack("mine", path, tmp_path / "packs"))))
    assert made.database is not None, made.reason


def test_a_table_for_classify_reads_no_file_but_the_one_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("word,n\nopensesame,1\n")
    path = database(tmp_path, f"CREATE VIEW rows AS SELECT * FROM read_csv('{tmp_path}/secret.csv')")
    with pytest.raises(TableError, match="cannot be read"), open_table(TableSource(path)):
        pass
    with open_table(TableSource(tmp_path / "secret.csv")) as table:
        assert table.n_rows == 1


@pytest.mark.parametrize("name", ["%", "#", "_", " "])
def test_a_column_whose_name_holds_no_word_is_still_called_something(name: str) -> None:
    said = described(name, "", "en")
    assert said.split() and (not name.strip() or describe(name, "", "en") == name)
    assert noun_of(Table(name, ()), "en").split()


def test_no_question_is_made_of_numbers_that_are_none(tmp_path: Path) -> None:
    path = database(tmp_path, "CREATE TABLE t (x DOUBLE)", "INSERT INTO t VALUES ('nan'), ('inf'), ('-inf'), (1.5)")
    assert facts_of(path, schema_of(path), None).columns["t.x"].values == (1.5,)
