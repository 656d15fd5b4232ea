"""What nobody would ask: the parts of a query that run and yet make no sense over the schema.

A model that is at a loss writes them: one column twice, a table joined for nothing, texts that are greater than others,
a column that is two things at once. Such a query is not refused, its vote counts for less (vote.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.scope import Scope, traverse_scope

from records import Column, Schema

_ORDER = (exp.GT, exp.GTE, exp.LT, exp.LTE)
_TEXT, _TIME, _NUMBER = "text", "time", "number"
_NUMBERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT",
            "DOUBLE", "FLOAT", "REAL", "DECIMAL")  # fmt: skip


@lru_cache(maxsize=4096)
def senseless(sql: str, schema: Schema) -> tuple[str, ...]:
    """What makes no sense, a line each; none for what cannot be read: the sandbox says that better."""
    try:
        scopes = traverse_scope(sqlglot.parse_one(sql, read="duckdb"))
        return tuple(line for scope in scopes for line in _of(scope, schema))
    except (SqlglotError, RecursionError):  # of scopes that sqlglot reads late, too
        return ()


def _of(scope: Scope, schema: Schema) -> Iterator[str]:
    select = scope.expression
    if not isinstance(select, exp.Select):
        return
    yield from _twice(select)
    yield from _for_nothing(select, scope)
    for node in select.find_all(exp.Binary):
        if node.parent_select is select:
            yield from _comparison(node, scope, schema)
    yield from _two_at_once(select)


def _twice(select: exp.Select) -> Iterator[str]:
    for text, n in Counter(e.unalias().sql("duckdb") for e in select.expressions).items():
        if n > 1:
            yield f"{text} is selected {n} times"


def _for_nothing(select: exp.Select, scope: Scope) -> Iterator[str]:
    """A table that nothing but its own join reads, unless rows are counted, made distinct or only looked for."""
    joins = select.args.get("joins") or []
    sifted = select.parent is not None or select.args.get("distinct") or select.find(exp.Count, exp.Star)
    if not joins or sifted or any(not c.table for c in scope.columns):
        return
    for name in scope.selected_sources:
        used = [c for c in scope.columns if c.table == name]
        inner = [join for join in joins if join.args.get("on") and not join.side and not join.kind]
        tied = [c for join in inner for c in join.args["on"].find_all(exp.Column) if c.table == name]
        if len(used) == len(tied) == 1:
            yield f"{name} is joined for nothing"


def _comparison(node: exp.Binary, scope: Scope, schema: Schema) -> Iterator[str]:
    left, right = (_kind(side, scope, schema) for side in (node.left, node.right))
    if isinstance(node, (exp.EQ, exp.NEQ, *_ORDER)) and node.left == node.right and isinstance(node.left, exp.Column):
        yield f"{node.left.sql()} is compared with itself"
    elif isinstance(node, _ORDER) and _TEXT in (left, right) and not _reads_as_date(node):
        yield f"{node.sql('duckdb')} puts texts in an order"
    elif isinstance(node, (exp.EQ, exp.NEQ, *_ORDER)) and {left, right} == {_TIME, _NUMBER}:
        yield f"{node.sql('duckdb')} compares a date with a number"
    elif isinstance(node, (exp.EQ, exp.NEQ)) and {left, right} == {_TEXT, _TIME}:
        yield f"{node.sql('duckdb')} compares a text with a date"


def _two_at_once(select: exp.Select) -> Iterator[str]:
    where = select.args.get("where")
    said: dict[str, set[str]] = {}
    for part in where.this.flatten() if where and isinstance(where.this, exp.And) else ():
        if isinstance(part, exp.EQ) and isinstance(part.left, exp.Column) and isinstance(part.right, exp.Literal):
            said.setdefault(part.left.sql(), set()).add(part.right.sql())
    yield from (f"{column} is two things at once" for column, literals in said.items() if len(literals) > 1)


# -- kinds ------------------------------------------------------------------------------------


def _kind(node: exp.Expr, scope: Scope, schema: Schema) -> str | None:
    """Of a plain column, or of a literal that can be nothing else; None where it is not plain."""
    if isinstance(node, exp.Paren):
        return _kind(node.this, scope, schema)
    if isinstance(node, exp.Literal) and not node.is_string:
        return _NUMBER
    if isinstance(node, exp.Cast) and node.to.this in (exp.DataType.Type.DATE, exp.DataType.Type.TIMESTAMP):
        return _TIME
    column = _column(node, scope, schema) if isinstance(node, exp.Column) else None
    if column is None:
        return None
    name = column.type.partition("(")[0]
    if name.startswith(("VARCHAR", "ENUM")):
        return _TEXT
    return _TIME if name.startswith(("DATE", "TIMESTAMP")) else _NUMBER if name in _NUMBERS else None


def _column(node: exp.Column, scope: Scope, schema: Schema) -> Column | None:
    found = []
    for alias, source in scope.sources.items():
        if isinstance(source, exp.Table) and node.table.lower() in ("", alias.lower()):
            table = schema.table(source.name)
            column = table.column(node.name) if table else None
            if column is not None:
                found.append(column)
    return found[0] if len(found) == 1 else None


def _reads_as_date(node: exp.Binary) -> bool:
    """Dates are kept as text in many a schema: what is compared with '2020-01-01', or named so, has an order."""
    text = node.sql("duckdb").lower()
    return any(mark in text for mark in ("date", "time", "year", "month", "day", "period", "quarter")) or any(
        literal.is_string and any(c.isdigit() for c in literal.this) for literal in node.find_all(exp.Literal)
    )
