"""Which tables and columns a gold query reads: the labels of schema linking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.scope import Scope, traverse_scope

from errors import PackError
from records import Schema, Table


@dataclass(frozen=True)
class GoldItems:
    tables: frozenset[str]  # as the schema spells them
    columns: frozenset[str]  # "t.c"


def gold_items(sql: str, schema: Schema) -> GoldItems:
    """Tables and columns of ``schema`` that the query names, through aliases, subqueries and CTEs.

    ``*`` names no column. Names that the schema does not know (aliases of expressions, mistakes) are left out.
    Raises PackError when the text is not SQL.
    """
    try:
        scopes = traverse_scope(sqlglot.parse_one(sql, read="duckdb"))
    except SqlglotError as error:
        raise PackError(
            "a gold query does not parse as DuckDB SQL: expected one SELECT; correct or drop the pair"
        ) from error
    named = {(source.lower(), t) for scope in scopes for source, t in _tables(scope, schema)}
    columns = {key for scope in scopes for key in _columns(scope, schema)}
    return GoldItems(frozenset(t.name for _, t in named), frozenset(columns))


def _tables(scope: Scope, schema: Schema) -> Iterator[tuple[str, Table]]:
    """(alias, table) of the stored tables that the scope itself reads."""
    for alias, source in scope.sources.items():
        table = schema.table(source.name) if isinstance(source, exp.Table) else None
        if table is not None and alias in scope.selected_sources:
            yield alias, table


def _columns(scope: Scope, schema: Schema) -> Iterator[str]:
    own = {alias.lower(): table for alias, table in _tables(scope, schema)}
    for column in scope.columns:
        yield from _resolve(column.name, column.table, scope, schema)
    for join in scope.expression.args.get("joins") or ():
        for name in join.args.get("using") or ():  # USING (c) reads c on both sides
            yield from (f"{t.name}.{c.name}" for t in own.values() if (c := t.column(name.name)))


def _resolve(name: str, qualifier: str, scope: Scope, schema: Schema) -> Iterator[str]:
    """The column in this scope, else in the scopes around it: a correlated subquery sees its parents."""
    around: Scope | None = scope
    while around is not None:
        for alias, table in _tables(around, schema):
            column = table.column(name) if qualifier.lower() in ("", alias.lower()) else None
            if column is not None:
                yield f"{table.name}.{column.name}"
                return
        around = around.parent
