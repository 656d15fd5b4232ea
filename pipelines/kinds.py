"""What the columns of a corpus database tell apart: read from its rows, or gathered from its gold queries."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from sqlglot import exp

from pipelines.facts import Facts
from pipelines.gold_link import Kinds
from pipelines.readings import stored_literals
from records import Pair, Schema
from retrieval.values import LONGEST_KIND, MOST_KINDS


def kinds_of_sqlite(database: Path, schema: Schema) -> Kinds:
    """Of text columns, as retrieval/values.py finds them in a pack's database. Nothing where the file is missing."""
    found: dict[str, tuple[str, ...]] = {}
    if not database.is_file():
        return found
    with closing(sqlite3.connect(f"file:{database}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        for column in schema.columns:
            if column.type == "VARCHAR":
                name, table = (f'"{n.replace(chr(34), chr(34) * 2)}"' for n in (column.name, column.table))
                query = f"SELECT {name}, COUNT(*) FROM {table} WHERE {name} <> '' GROUP BY 1 ORDER BY 2 DESC"
                try:
                    rows = connection.execute(f"{query} LIMIT {MOST_KINDS + 1}").fetchall()
                except sqlite3.Error:  # tables.json names a few columns that the file lacks
                    continue
                if sum(n for _, n in rows) >= 2 * len(rows):  # as in retrieval/values.py
                    found |= _few(column.key, [value for value, _ in rows])
    return found


def kinds_of_facts(facts: Facts) -> Kinds:
    """Of a made-up schema."""
    found: dict[str, tuple[str, ...]] = {}
    for key, known in facts.columns.items():
        if known.n_distinct <= MOST_KINDS and known.n_distinct == len(known.values):
            found |= _few(key, known.values)
    return found


def kinds_of_golds(pairs: Iterable[Pair], schema: Schema) -> Kinds:
    """Where there are no rows: the strings that a column is compared to, if people asked for a few only, and often."""
    asked: dict[str, list[str]] = {}
    for pair in pairs:
        for text, column in stored_literals(pair.sql, schema):
            if column is not None:
                asked.setdefault(column.key, []).append(text)
    found: dict[str, tuple[str, ...]] = {}
    for key, texts in asked.items():
        distinct = list(dict.fromkeys(texts))
        if len(texts) >= 2 * len(distinct):  # names of people are asked for once each
            found |= _few(key, distinct)
    return found


def _few(key: str, values: Sequence[object]) -> dict[str, tuple[str, ...]]:
    texts = [value for value in values if isinstance(value, str)]
    few = 2 <= len(values) <= MOST_KINDS and len(texts) == len(values)
    if not few or not all(0 < len(text) <= LONGEST_KIND for text in texts):
        return {}
    return {key: tuple(exp.Literal.string(text).sql(dialect="duckdb") for text in texts)}
