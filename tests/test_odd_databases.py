"""Databases as people have them: names that our own queries use, nested types, views that cannot be read."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from pipelines.databases import schema_of
from pipelines.facts import facts_of
from pipelines.imports import init_pack
from pipelines.packs import read_pack
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
