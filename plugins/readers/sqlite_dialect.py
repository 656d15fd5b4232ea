"""SQLite's SQL as DuckDB's, so that a public gold query gives what it gave. Shared by the readers; no reader itself.

sqlglot carries the syntax across; the passes below carry the meaning, each over the whole tree.
"""

from __future__ import annotations

import re

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from errors import PackError
from plugins.readers.sqlite_affinity import affinity, division
from plugins.readers.sqlite_dates import dates
from plugins.readers.sqlite_grouping import distinct_ordering, loose_grouping
from plugins.readers.sqlite_types import Types
from records import Schema

MAX_LENGTH = 8_000
MAX_NESTING = 60  # sqlglot's compiled parser overruns the stack on deep nesting


def translate(sql: str, schema: Schema | None = None) -> str:
    """DuckDB SQL for one SQLite query. Raises PackError, saying why, when there is none.

    With the schema of the DuckDB copy, comparisons, divisions and casts follow the columns' types, and a name in
    double quotes is a text unless a column has it; without, only what the query itself tells is used.
    """
    types = Types(schema)
    tree = _with_texts(_parsed(sql), sql, types)
    for rewrite in (dates, functions, affinity, division, loose_grouping, distinct_ordering):
        tree = rewrite(tree, types)
    return tree.sql(dialect="duckdb", comments=False)


def functions(tree: exp.Expr, types: Types) -> exp.Expr:
    """LIKE looks past case in SQLite; TOTAL is a SUM that is never NULL."""
    for like in list(tree.find_all(exp.Like)):
        like.replace(exp.ILike(**like.args))
    for call in list(tree.find_all(exp.Anonymous)):
        if call.name.lower() == "total" and len(call.expressions) == 1:
            total = exp.Sum(this=call.expressions[0].copy())
            call.replace(exp.Coalesce(this=total, expressions=[exp.Literal.number("0.0")]))
    return tree


def _parsed(sql: str) -> exp.Expr:
    depth = deepest = 0
    for character in sql:
        depth += (character == "(") - (character == ")")
        deepest = max(deepest, depth)
    if len(sql) > MAX_LENGTH or deepest > MAX_NESTING:
        raise PackError(f"the query is longer than {MAX_LENGTH} characters or nested deeper than {MAX_NESTING}")
    try:
        trees = [tree for tree in sqlglot.parse(sql, read="sqlite") if tree is not None]
    except (SqlglotError, RecursionError) as error:
        escaped = re.sub(r"(?<=\w)'(?=\w)", "''", sql)  # 'Xi'an', 'Master's degree': never valid, and plain to read
        if escaped != sql:
            return _parsed(escaped)
        raise PackError(f"not SQLite's SQL: {str(error).splitlines()[0]}") from error
    kinds = ", ".join(type(tree).__name__.upper() for tree in trees) or "nothing"
    if len(trees) != 1 or not isinstance(trees[0], exp.Query):
        raise PackError(f"expected one SELECT, got {kinds}")
    return trees[0]


def _with_texts(tree: exp.Expr, sql: str, types: Types) -> exp.Expr:
    """SQLite reads "Paris" as a text where no column is called so."""
    aliases = {alias.alias.lower() for alias in tree.find_all(exp.Alias)}
    for column in list(tree.find_all(exp.Column)):
        name = column.this
        if not isinstance(name, exp.Identifier) or column.table or name.name.lower() in aliases:
            continue
        start = name.meta.get("start")  # backticks and brackets always quote a name
        if start is None or sql[start] != '"':
            continue
        if not types.resolves(column) if types.known else _is_value(column):
            column.replace(exp.Literal.string(name.name))
    return tree


def _is_value(column: exp.Column) -> bool:
    """Whether a value usually stands there: right of a comparison, in a list, at a bound."""
    parent = column.parent
    if isinstance(parent, exp.In):
        return column is not parent.this
    if isinstance(parent, exp.Between):
        return column is not parent.this
    return isinstance(parent, exp.Predicate) and column is parent.args.get("expression")
