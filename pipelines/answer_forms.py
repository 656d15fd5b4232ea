"""FinSQL's hybrid augmentation (Zhang et al. 2024, arXiv 2401.10506, section 4.3) without an external model.

A skeleton first, or the reasoning first, then the SQL. FinSQL asks gpt-3.5 for the reasoning; here it is read off the
SQL's tree with the schema's descriptions, so it cannot disagree with the SQL, and reads plainer.
"""

from __future__ import annotations

import re

import sqlglot
from sqlglot import exp

from pipelines.wording import described
from records import Pair, Schema


def skeleton_of(sql: str) -> str:
    """Names and values as ``_``: SELECT _ FROM _ WHERE _ = _."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    for literal in list(tree.find_all(exp.Literal)):
        if not isinstance(literal.parent, exp.Interval):
            literal.replace(exp.column("_"))
    for alias in list(tree.find_all(exp.Alias)):
        alias.replace(alias.this)
    for table in tree.find_all(exp.Table):
        table.set("alias", None)
        table.set("this", exp.to_identifier("_"))
    for column in list(tree.find_all(exp.Column)):
        column.set("table", None)
        column.set("this", exp.to_identifier("_"))
    text = tree.sql(dialect="duckdb")
    text = re.sub(r"CAST\(_ AS DATE\)", "_", text)
    return re.sub(r"_(?:, _)+", "_", re.sub(r" ON _ = _", "", text))


def skeleton_answer(pair: Pair) -> str:
    return f"```skeleton\n{skeleton_of(pair.sql)}\n```\n```sql\n{pair.sql}\n```"


def reasoned_answer(pair: Pair, schema: Schema) -> str:
    return f"{reasoning(pair, schema)}\n```sql\n{pair.sql}\n```"


def reasoning(pair: Pair, schema: Schema) -> str:
    """Tables, conditions, groups, order and output, a sentence each, in the question's language."""
    tree = sqlglot.parse_one(pair.sql, dialect="duckdb")
    zh = pair.lang == "zh"
    _name_tables(tree, schema)
    select = tree.find(exp.Select)
    assert select is not None
    tables = list(dict.fromkeys(t.name for t in tree.find_all(exp.Table) if schema.table(t.name)))
    steps = [
        _listed("需要的表：" if zh else "Tables needed: ", [_table_called(t, schema, pair.lang) for t in tables], zh)
    ]
    conditions = [c for where in tree.find_all(exp.Where) for c in _flat(where.this)]
    if conditions:
        steps.append(
            _listed(
                "筛选条件：" if zh else "Keep rows where ", [_in_words(c, schema, pair.lang) for c in conditions], zh
            )
        )
    group = select.args.get("group")
    if group is not None:
        steps.append(
            _listed("分组：" if zh else "Group by ", [_in_words(e, schema, pair.lang) for e in group.expressions], zh)
        )
    having = select.args.get("having")
    if having is not None:
        steps.append(("分组后保留：" if zh else "Keep groups where ") + _in_words(having.this, schema, pair.lang))
    order = tree.args.get("order")
    if order is not None:
        steps.append(
            _listed("排序：" if zh else "Order by ", [_in_words(e, schema, pair.lang) for e in order.expressions], zh)
        )
    limit = tree.args.get("limit")
    if limit is not None:
        steps.append(f"取前{limit.expression.sql()}行" if zh else f"Take the first {limit.expression.sql()}")
    steps.append(
        _listed("输出：" if zh else "Return ", [_in_words(e, schema, pair.lang) for e in select.expressions], zh)
    )
    return "\n".join(f"{n}. {step}{'。' if zh else '.'}" for n, step in enumerate(steps, start=1))


def _name_tables(tree: exp.Expr, schema: Schema) -> None:
    """f.aum -> fund_scale.aum, and no prefix where one table alone has the column."""
    owners = {t.alias_or_name.lower(): t.name for t in tree.find_all(exp.Table) if schema.table(t.name)}
    for column in tree.find_all(exp.Column):
        owner = (
            owners.get(column.table.lower())
            if column.table
            else next((t for t in owners.values() if (known := schema.table(t)) and known.column(column.name)), None)
        )
        column.set("table", exp.to_identifier(owner) if owner else None)


def _listed(lead: str, parts: list[str], zh: bool) -> str:
    return lead + ("、" if zh else ", ").join(parts)


def _flat(node: exp.Expr) -> list[exp.Expr]:
    return [*_flat(node.this), *_flat(node.expression)] if isinstance(node, exp.And) else [node]


def _in_words(node: exp.Expr, schema: Schema, lang: str) -> str:
    """The expression with each column followed by what it is."""
    copy = node.copy()
    for cast in list(copy.find_all(exp.Cast)):
        if isinstance(cast.this, exp.Literal):
            cast.replace(cast.this)
    for column in list(copy.find_all(exp.Column)):
        told = _column_called(column, schema, lang)
        replacement = exp.to_identifier(told, quoted=False)
        if column is copy:
            return told
        column.replace(replacement)
    return copy.sql(dialect="duckdb")


def _table_called(name: str, schema: Schema, lang: str) -> str:
    known = schema.table(name)
    return f"{name} ({described(name, known.comment, lang)})" if known else name


def _column_called(column: exp.Column, schema: Schema, lang: str) -> str:
    table = schema.table(column.table) if column.table else None
    known = table.column(column.name) if table else None
    return f"{column.name} ({described(known.name, known.comment, lang)})" if known else column.name
