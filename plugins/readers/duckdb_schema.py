"""A schema out of an open DuckDB connection, and a schema as DuckDB DDL. Shared by the readers; no reader itself."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

import duckdb

from errors import PackError
from records import Column, Schema, Table

log = logging.getLogger(__name__)

_TABLES = """
SELECT table_name, coalesce(comment, ''), kind = 1 FROM (
  SELECT table_name, comment, table_oid AS oid, 0 AS kind FROM duckdb_tables()
  WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal AND NOT temporary
  UNION ALL
  SELECT view_name, comment, view_oid, 1 FROM duckdb_views()
  WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal AND NOT temporary
) ORDER BY kind, oid
"""
_COLUMNS = """
SELECT table_name, column_name, data_type, coalesce(comment, '') FROM duckdb_columns()
WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal
ORDER BY table_name, column_index
"""
_FOREIGN_KEYS = """
SELECT table_name, constraint_column_names, referenced_table, referenced_column_names FROM duckdb_constraints()
WHERE database_name = current_database() AND schema_name = 'main' AND constraint_type = 'FOREIGN KEY'
ORDER BY table_oid, constraint_index
"""


def schema_of(connection: Any, joins: Iterable[Sequence[str]] = ()) -> Schema:
    """Tables in the order they were made, views after them; declared foreign keys first among the joins.

    A view that cannot be read here is left out, and the log says so: its table is gone, or it reads a file.
    """
    columns: dict[str, list[Column]] = {}
    for table, name, type_, comment in connection.execute(_COLUMNS).fetchall():
        columns.setdefault(table, []).append(Column(table, name, type_, comment))
    tables = tuple(
        Table(name, tuple(columns[name]), comment)
        for name, comment, is_view in connection.execute(_TABLES).fetchall()
        if not is_view or _can_be_read(connection, name)
    )
    declared = [
        (f"{table}.{column}", f"{other}.{target}")
        for table, names, other, targets in connection.execute(_FOREIGN_KEYS).fetchall()
        for column, target in zip(names, targets, strict=True)
    ]
    return with_joins(Schema(tables), [*declared, *joins])


def with_joins(schema: Schema, joins: Iterable[Sequence[str]]) -> Schema:
    """The schema with these joins, each unordered pair once. Raises PackError for a column it does not have."""
    keys = {column.key.lower(): column.key for column in schema.columns}
    kept: dict[frozenset[str], tuple[str, str]] = {}
    for left, right in joins:
        for end in (left, right):
            if end.lower() not in keys:
                raise PackError(f"a join names {end!r}, which is not a table.column of the database; correct it")
        pair = (keys[left.lower()], keys[right.lower()])
        if pair[0] != pair[1]:
            kept.setdefault(frozenset(pair), pair)
    return Schema(schema.tables, tuple(kept.values()))


def ddl(schema: Schema) -> str:
    """CREATE TABLE and COMMENT statements; joins are not constraints, for public data breaks them."""
    return "\n\n".join(_table_ddl(table) for table in schema.tables) + "\n"


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _can_be_read(connection: Any, view: str) -> bool:
    try:
        connection.execute(f"EXPLAIN SELECT * FROM {quoted(view)}").fetchall()
    except duckdb.PermissionException:
        log.warning("view %s is left out: it reads files, and those are not looked into; make it a table", view)
        return False
    except duckdb.Error:
        log.warning("view %s is left out: what it selects from is not there; drop or repair it", view)
        return False
    return True


def _table_ddl(table: Table) -> str:
    columns = ",\n".join(f"  {quoted(column.name)} {column.type}" for column in table.columns)
    lines = [f"CREATE TABLE {quoted(table.name)} (\n{columns}\n);"]
    if table.comment:
        lines.append(f"COMMENT ON TABLE {quoted(table.name)} IS {literal(table.comment)};")
    lines.extend(
        f"COMMENT ON COLUMN {quoted(table.name)}.{quoted(column.name)} IS {literal(column.comment)};"
        for column in table.columns
        if column.comment
    )
    return "\n".join(lines)
