"""How sure an answer is, and what to ask when it is not."""

from __future__ import annotations

from collections.abc import Iterator

import sqlglot
from sqlglot import exp

from records import Calibrated, Language

_QUESTIONS = {
    "en": {
        "filter": "Do you mean only rows where {a}, or where {b}?",
        "filter_or_none": "Should only rows count where {a}?",
        "column": "Do you want to see {a}, or {b}?",
        "group": "Should it be counted by {a}, or by {b}?",
        "order": "Should it be ordered by {a}, or by {b}?",
        "limit": "How many rows do you want: {a}, or {b}?",
        "table": "Is it about {a}, or about {b}?",
        "none": "(nothing)",
    },
    "zh": {
        "filter": "您是指满足 {a} 的记录，还是满足 {b} 的记录？",
        "filter_or_none": "是否只统计满足 {a} 的记录？",
        "column": "您想看的是 {a}，还是 {b}？",
        "group": "应按 {a} 分组，还是按 {b} 分组？",
        "order": "应按 {a} 排序，还是按 {b} 排序？",
        "limit": "您需要多少行：{a}，还是 {b}？",
        "table": "问题针对的是 {a}，还是 {b}？",
        "none": "（无）",
    },
}


def confidence(calibrated: Calibrated) -> float:
    """Laplace's rule over the samples drawn: (votes + 1) / (drawn + 2); 0 where nothing won.

    Drawn, not asked for: a vote that stopped early at 5 of 5 is no worse than one that went on.
    """
    if calibrated.winner is None:
        return 0.0
    return (round(calibrated.vote_share * calibrated.n_asked) + 1) / (len(calibrated.executed) + 2)


def clarification(calibrated: Calibrated, lang: Language) -> str | None:
    """A question that separates the two largest groups; None where there are not two, or their SQL differs in form."""
    if len(calibrated.groups) < 2:
        return None
    words = _QUESTIONS[lang]
    first, second = (_parts(group.sql) for group in calibrated.groups[:2])
    for part in ("table", "filter", "column", "group", "order", "limit"):
        only_first, only_second = _only(first[part], second[part]), _only(second[part], first[part])
        if not only_first and not only_second:
            continue
        if part == "filter" and not (only_first and only_second):
            return words["filter_or_none"].format(a=only_first or only_second)
        return words[part].format(a=only_first or words["none"], b=only_second or words["none"])
    return None


def _parts(sql: str) -> dict[str, list[str]]:
    """What each clause holds, in the words of the schema: no aliases of tables, all clauses of all subqueries."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    tables = {table.alias_or_name.lower(): table.name for table in tree.find_all(exp.Table)}
    for column in tree.find_all(exp.Column):
        column.set("table", exp.to_identifier(tables.get(column.table.lower())) if len(tables) > 1 else None)
    clauses = {"filter": (exp.Where, exp.Having), "group": (exp.Group,), "order": (exp.Order,), "limit": (exp.Limit,)}
    parts = {
        name: [_say(node) for root in tree.find_all(*kinds) for node in _items(root)] for name, kinds in clauses.items()
    }
    parts["column"] = [_say(shown.unalias()) for select in tree.find_all(exp.Select) for shown in select.expressions]
    parts["table"] = sorted({name.lower() for name in tables.values()})
    return parts


def _items(clause: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(clause, (exp.Where, exp.Having)):
        yield from clause.this.flatten() if isinstance(clause.this, exp.And) else (clause.this,)
    elif isinstance(clause, exp.Limit):
        yield clause.expression
    else:
        yield from clause.expressions


def _say(node: exp.Expr) -> str:
    return node.sql(
        comments=False
    )  # no dialect: DuckDB's writer says length(x) with three x, length(length(x)) with nine


def _only(mine: list[str], theirs: list[str]) -> str:
    seen = {text.lower() for text in theirs}
    return ", ".join(text for text in mine if text.lower() not in seen)
