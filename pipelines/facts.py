"""What a grammar must know of a database besides its schema: values, ranges, and how people call things."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import duckdb

from records import Column, Schema

Value = str | float | int | date | bool

NUMERIC = re.compile(r"INT|DOUBLE|FLOAT|REAL|DECIMAL|NUMERIC|HUGE")
DATED = re.compile(r"DATE|TIMESTAMP")
MOST_VALUES = 400


@dataclass(frozen=True)
class ColumnFacts:
    values: tuple[Value, ...] = ()  # distinct, a sample where there are many; the most frequent first
    n_distinct: int = 0
    nulls: bool = False
    unique: bool = False


@dataclass(frozen=True)
class Facts:
    as_of: date
    columns: Mapping[str, ColumnFacts]  # by "t.c"
    wordings: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)  # ("t" or "t.c", lang)
    verbs: Mapping[tuple[str, str], str] = field(default_factory=dict)  # of a date: established, 成立
    measures: Mapping[str, str] = field(default_factory=dict)  # 只, 家, 条 of a table
    value_words: Mapping[tuple[str, str, str], tuple[str, ...]] = field(default_factory=dict)  # ("t.c", value, lang)

    def of(self, column: Column) -> ColumnFacts:
        return self.columns.get(column.key, ColumnFacts())


def facts_of(database: Path, schema: Schema, as_of: date | None) -> Facts:
    """Reads every column once."""
    with duckdb.connect(str(database), read_only=True) as connection:
        columns = {c.key: _column_facts(connection, c) for c in schema.columns}
    return Facts(as_of or date.today(), columns)


def _column_facts(connection: duckdb.DuckDBPyConnection, column: Column) -> ColumnFacts:
    name, table = (f'"{n.replace(chr(34), chr(34) * 2)}"' for n in (column.name, column.table))
    counted = connection.execute(f"SELECT COUNT(*), COUNT({name}), COUNT(DISTINCT {name}) FROM {table}").fetchone()
    assert counted is not None
    rows, filled, distinct = counted
    found = connection.execute(
        f"SELECT v FROM (SELECT {name} FROM {table}) AS filled(v) WHERE v IS NOT NULL GROUP BY v"
        f" ORDER BY COUNT(*) DESC, hash(v), v LIMIT {MOST_VALUES}"
    ).fetchall()
    values = tuple(v for (raw,) in found if (v := _value(raw)) is not None)
    return ColumnFacts(values, distinct, filled < rows, distinct == rows and rows > 0)


def _value(raw: object) -> Value | None:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, bool | date | int):
        return raw
    if isinstance(raw, str):
        return raw if raw.strip() and len(raw) <= 60 else None
    try:
        number = float(raw)  # type: ignore[arg-type]  # Decimal
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None  # nobody asks for what is above NaN
