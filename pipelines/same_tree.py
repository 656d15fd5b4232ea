"""Exact match: whether two queries are one tree, but for aliases, quotes, letter case and order of conditions."""

from __future__ import annotations

from collections.abc import Iterator

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

from records import Schema

_SYMMETRIC = (exp.And, exp.Or, exp.EQ, exp.NEQ)


def same_tree(left: str, right: str, schema: Schema) -> bool:
    """False when one of the two does not parse."""
    a, b = _normal(left, schema), _normal(right, schema)
    return a is not None and a == b


def _normal(sql: str, schema: Schema) -> str | None:
    try:
        tree = qualify(
            sqlglot.parse_one(sql, read="duckdb"),
            dialect="duckdb",
            schema={t.name: {c.name: c.type for c in t.columns} for t in schema.tables},
            validate_qualify_columns=False,
        )
    except SqlglotError:
        return None
    _rename_sources(tree)
    for select in list(tree.find_all(exp.Select)):
        _spell_out_aliases(select)
    for select in _outermost(tree):  # what a result column is called is no part of the answer
        select.set("expressions", [projection.unalias() for projection in select.expressions])
    for join in tree.find_all(exp.Join):
        if join.kind == "INNER":
            join.set("kind", None)
    return _sorted(tree).sql(dialect="duckdb", comments=False)


def _rename_sources(tree: exp.Expr) -> None:
    """Tables, subqueries and CTEs get numbers for aliases, in the order the query names them."""
    names: dict[str, str] = {}
    for source in tree.find_all(exp.CTE, exp.Table, exp.Subquery):
        if source.alias:
            names.setdefault(source.alias.lower(), f"_{len(names)}")
    ctes = {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    for identifier in list(tree.find_all(exp.Identifier)):
        name, parent = identifier.this.lower(), identifier.parent
        is_alias = identifier.arg_key == "table" or isinstance(parent, exp.TableAlias)
        is_cte = isinstance(parent, exp.Table) and identifier.arg_key == "this" and name in ctes
        identifier.set("this", names.get(name, name) if is_alias or is_cte else name)
        identifier.set("quoted", False)


def _spell_out_aliases(select: exp.Select) -> None:
    """ORDER BY, GROUP BY, HAVING and QUALIFY say what they mean in place of a result column's alias."""
    meant = {p.alias.lower(): p.this for p in select.expressions if isinstance(p, exp.Alias)}
    for clause in ("order", "group", "having", "qualify"):
        node = select.args.get(clause)
        for column in list(node.find_all(exp.Column)) if node is not None else ():
            if not column.table and column.name.lower() in meant:
                column.replace(meant[column.name.lower()].copy())


def _outermost(tree: exp.Expr) -> Iterator[exp.Select]:
    if isinstance(tree, exp.Select):
        yield tree
    elif isinstance(tree, exp.SetOperation | exp.Subquery):
        for side in (tree.this, tree.args.get("expression")):
            if side is not None:
                yield from _outermost(side)


def _sorted(tree: exp.Expr) -> exp.Expr:
    """Operands that may change places stand in the order of their text; chains of AND and OR are flat."""
    for node in reversed(list(tree.find_all(*_SYMMETRIC))):  # inner ones first
        if isinstance(node, exp.Connector) and isinstance(node.parent, type(node)):
            continue  # flattened with its parent
        operands = node.flatten() if isinstance(node, exp.Connector) else (node.left, node.right)
        texts = sorted(operand.sql(dialect="duckdb") for operand in operands)
        ordered = exp.Anonymous(this=type(node).__name__, expressions=[exp.Var(this=text) for text in texts])
        if node is tree:
            return ordered
        node.replace(ordered)
    return tree
