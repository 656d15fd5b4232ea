"""When two results are the same: the one definition of execution accuracy, and the key that votes are grouped by.

Rows are a list where the outermost ORDER BY makes their order count, else a multiset. The order of columns counts,
their names do not. Numbers are compared as numbers to 4 digits: those after the point, or from the first that is not 0
when the number is smaller than 1 (0.12341 equals 0.12344; 1, 1.0 and true are equal; 10001 is not 10002). From 1e9 on,
what is not whole keeps 13 digits: sums of doubles differ beyond. NULL equals NULL alone, texts are compared exactly.
"""

from __future__ import annotations

import hashlib
import json
import math

import sqlglot
from sqlglot import exp

from records import Result

DIGITS = 4


def execution_match(predicted_sql: str, predicted: Result, gold_sql: str, gold: Result) -> bool:
    """Where both are empty, only the same query is right: any wrong one may be empty too."""
    if not predicted.rows and not gold.rows:
        return same_query(predicted_sql, gold_sql)
    return equal(predicted, gold, is_ordered(gold_sql))


def equal(a: Result, b: Result, ordered: bool) -> bool:
    return len(a.rows) == len(b.rows) and key(a, ordered) == key(b, ordered)


def key(result: Result, ordered: bool) -> str:
    """Equal results of one order have one key; a single row has no order."""
    rows = [json.dumps([_canonical(cell) for cell in row], ensure_ascii=False) for row in result.rows]
    ordered = ordered and len(rows) > 1
    if not ordered:
        rows.sort()
    shape = f"{'list' if ordered else 'multiset'} of {len(result.columns)} columns{', cut' if result.truncated else ''}"
    return hashlib.sha256("\n".join([shape, *rows]).encode("utf-8", "surrogatepass")).hexdigest()


def is_ordered(sql: str) -> bool:
    """Whether the outermost query has an ORDER BY."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    return any(query.args.get("order") is not None for query in (tree, tree.unnest()))


def same_query(a: str, b: str) -> bool:
    """The same syntax tree but for letter case, quotes, aliases and brackets."""
    return a == b or _plain(a) == _plain(b)


def _canonical(cell: object) -> object:
    if isinstance(cell, (bool, int)):
        return int(cell)
    if isinstance(cell, float):
        return _rounded(cell)
    if isinstance(cell, (list, tuple)):
        return [_canonical(item) for item in cell]
    if isinstance(cell, dict):
        return {str(name): _canonical(value) for name, value in sorted(cell.items())}
    return cell if cell is None else str(cell)


def _rounded(number: float) -> object:
    """An int where the rounded number is whole. Rounded twice: 0.12345 and 0.12344999999 fall on one side."""
    if not math.isfinite(number):
        return [str(number)]  # a list, so that no text equals it
    if number.is_integer():
        return int(number)
    size = math.floor(math.log10(abs(number))) + 1  # digits before the point
    digits = DIGITS - size if size < 0 else DIGITS
    rounded = round(round(number, digits + 6), digits) if size <= 9 else round(number, min(DIGITS, 13 - size))
    return int(rounded) if rounded.is_integer() else rounded


def _plain(sql: str) -> str:
    tree = sqlglot.parse_one(sql, dialect="duckdb").transform(_without_brackets)
    tables = list(tree.find_all(exp.Table))
    places = {(table.alias or table.name).lower(): f"t{i}" for i, table in enumerate(tables)}
    for table in tables:
        table.set("alias", None)
    for column in tree.find_all(exp.Column):
        place = places.get(column.table.lower()) if len(tables) > 1 else None
        column.set("table", exp.to_identifier(place))
    for select in tree.find_all(exp.Select):
        select.set("expressions", [projection.unalias() for projection in select.expressions])
    for identifier in tree.find_all(exp.Identifier):
        identifier.replace(exp.to_identifier(identifier.name.lower()))
    return tree.sql(
        comments=False
    )  # no dialect: DuckDB's writer says length(x) with three x, length(length(x)) with nine


def _without_brackets(node: exp.Expr) -> exp.Expr:
    return node.unnest() if isinstance(node, exp.Paren) else node
