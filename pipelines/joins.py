"""Guesses which columns join, for a database that declares no foreign keys: by name, then by the values themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.readers.duckdb_schema import quoted
from records import Column, Schema, Table

N_VALUES = 1000  # distinct values of a column that are looked up
CONTAINED = 0.9  # share of them that the key must have


def guess_joins(connection: Any, schema: Schema) -> tuple[tuple[str, str], ...]:
    """(column, key): the names fit, the key is unique in its table and holds nearly all of the column's values."""
    known = {frozenset(join) for join in schema.joins}
    unique: dict[str, bool] = {}
    found = []
    for column, key in _named_alike(schema):
        if frozenset((column.key, key.key)) in known or column.type != key.type:
            continue
        if key.key not in unique:
            unique[key.key] = _is_unique(connection, key)
        if unique[key.key] and _is_contained(connection, column, key):
            found.append((column.key, key.key))
            known.add(frozenset((column.key, key.key)))
    return tuple(found)


def _named_alike(schema: Schema) -> Iterator[tuple[Column, Column]]:
    """customer_id and customer.id or customers.id; company_code and company.company_code."""
    for table in schema.tables:
        for key in table.columns:
            for other in schema.tables:
                for column in other.columns if other is not table else ():
                    if _fits(column.name.lower(), table, key.name.lower()):
                        yield column, key


def _fits(column: str, table: Table, key: str) -> bool:
    if column == key:
        return column not in ("id", "name", "code", "date", "type")  # names that say nothing of another table
    name = table.name.lower()
    singular = {name, name.removesuffix("s"), name.removesuffix("es"), name.removesuffix("ies") + "y"}
    return any(column in (f"{one}_{key}", f"{one}{key}") for one in singular)


def _is_unique(connection: Any, key: Column) -> bool:
    name, table = quoted(key.name), quoted(key.table)
    n, n_distinct = connection.execute(f"SELECT COUNT(*), COUNT(DISTINCT {name}) FROM {table}").fetchone()
    return 0 < n == n_distinct


def _is_contained(connection: Any, column: Column, key: Column) -> bool:
    values = (
        f"SELECT DISTINCT {quoted(column.name)} AS v FROM {quoted(column.table)} "
        f"WHERE {quoted(column.name)} IS NOT NULL ORDER BY 1 LIMIT {N_VALUES}"
    )
    n, n_found = connection.execute(
        f"SELECT COUNT(*), COUNT(k.v) FROM ({values}) c "
        f"LEFT JOIN (SELECT {quoted(key.name)} AS v FROM {quoted(key.table)}) k ON c.v = k.v"
    ).fetchone()
    return n > 0 and n_found / n >= CONTAINED
