"""BULL as it lies in $ADAPTQL_DATA: its databases' schemas and its gold queries."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from records import Column, Schema, Table

DATA = Path(os.environ.get("ADAPTQL_DATA") or "no-data")
AS_OF = date(2026, 11, 20)
needs_data = pytest.mark.skipif(not (DATA / "bull").is_dir(), reason="no public data: ADAPTQL_DATA leads to no bull/")


def databases(lang: str) -> dict[str, tuple[Path, Schema]]:
    """Path and schema by name."""
    return {path.stem: (path, schema_of(path)) for path in sorted((DATA / "bull" / lang).glob("*.duckdb"))}


def golds(lang: str) -> Iterator[tuple[str, str, bool]]:
    """(database, SQL, whether it returns rows)."""
    for line in (DATA / "bull" / lang / "train.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if gold["sql"]:
            yield gold["db"], gold["sql"], bool(gold.get("nonempty"))


def schema_of(path: Path) -> Schema:
    with duckdb.connect(str(path), read_only=True) as connection:
        rows = connection.execute(
            "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
        ).fetchall()
    tables = {table: tuple(Column(t, c, kind) for t, c, kind in rows if t == table) for table, _, _ in rows}
    relations = path.with_suffix(".relations.json")
    joins = json.loads(relations.read_text(encoding="utf-8")) if relations.exists() else []
    return Schema(
        tuple(Table(name, columns) for name, columns in tables.items()), tuple((left, right) for left, right in joins)
    )
