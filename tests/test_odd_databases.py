"""Databases as people have them: names that our own queries use, nested types, views that cannot be read."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from pipelines.databases import schema_of
from pipelines.facts import facts_of
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
