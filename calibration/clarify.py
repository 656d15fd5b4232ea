"""The question that would settle an abstention: what the two largest groups of candidates differ by, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sqlglot
from sqlglot import exp

from calibration.in_words import Speaker, label
from records import Calibrated, Language, Result, Schema

# A part of the query -> what is asked where both sides have something of their own, and where one side alone has.
_QUESTIONS: Mapping[Language, Mapping[str, tuple[str, str]]] = {
    "en": {
        "table": ("Is it about {a}, or about {b}?", ""),
        "filter": ("Do you mean only rows where {a}, or where {b}?", "Should only rows count where {a}?"),
        "column": ("Do you want to see {a}, or {b}?", "Do you want to see {a} too?"),
        "group": ("Should it be counted for each {a}, or for each {b}?", "Should it be counted for each {a}?"),
        "order": ("Should it be ordered by {a}, or by {b}?", "Should it be ordered by {a}?"),
        "limit": ("How many rows do you want: {a}, or {b}?", "Do you want {a} rows, or all of them?"),
        "distinct": ("", "Should what is repeated be shown once?"),
        "beside": ("", "Is it also about {a}?"),
        "result": ("Two readings are left: one answers {a}, the other {b}. Which one do you mean?", ""),
        "rows": ("{n} rows", "nothing"),
    },
    "zh": {
        "table": ("问题针对的是{a}，还是{b}？", ""),
        "filter": ("您是指{a}的记录，还是{b}的记录？", "是否只统计{a}的记录？"),
        "column": ("您想看的是{a}，还是{b}？", "是否还要显示{a}？"),
        "group": ("应按{a}分组，还是按{b}分组？", "是否按{a}分组？"),
        "order": ("应按{a}排序，还是按{b}排序？", "是否按{a}排序？"),
        "limit": ("您需要多少行：{a}，还是{b}？", "您需要{a}行，还是全部？"),
        "distinct": ("", "重复的记录是否只显示一次？"),
        "beside": ("", "是否还涉及{a}？"),
        "result": ("还有两种理解：一种的结果是{a}，另一种是{b}。您指的是哪一种？", ""),
        "rows": ("{n} 行", "空"),
    },
}
_PARTS = ("table", "filter", "column", "group", "order", "limit", "distinct", "beside")


def clarification(calibrated: Calibrated, lang: Language, schema: Schema) -> str | None:
    """Separates the winner's group from the largest other one; None where there are not two."""
    if len(calibrated.groups) < 2:
        return None
    first, second = (_parts(group.sql, lang, schema) for group in calibrated.groups[:2])
    for part in _PARTS:
        ours, theirs = _only(first[part], second[part]), _only(second[part], first[part])
        both, one = _QUESTIONS[lang][part]
        wording = both if ours and theirs else one
        if wording and (ours or theirs):
            return wording.format(a=ours or theirs, b=theirs)
    results = [calibrated.executed[group.members[0]].result for group in calibrated.groups[:2]]
    a, b = (_said(result, lang) for result in results)
    return _QUESTIONS[lang]["result"][0].format(a=a, b=b) if a != b else None


def _parts(sql: str, lang: Language, schema: Schema) -> dict[str, list[str]]:
    """What each clause holds, all clauses of all subqueries."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    tables = {table.alias_or_name.lower(): table.name for table in tree.find_all(exp.Table)}
    selects = list(tree.find_all(exp.Select))
    shown = {e.alias.lower(): e.this for s in selects for e in s.expressions if isinstance(e, exp.Alias)}
    speaker = Speaker(schema, lang, tables, shown)
    clauses = {"filter": (exp.Where, exp.Having), "group": (exp.Group,), "order": (exp.Order,), "limit": (exp.Limit,)}
    parts = {
        name: [speaker.say(node) for root in tree.find_all(*kinds) for node in _items(root)]
        for name, kinds in clauses.items()
    }
    parts["column"] = [speaker.say(e) for select in selects for e in select.expressions]
    known = [(name, schema.table(name)) for name in sorted({n.lower() for n in tables.values()})]
    parts["table"] = parts["beside"] = [label(table, lang) if table else name for name, table in known]
    parts["distinct"] = ["DISTINCT"] if any(s.args.get("distinct") for s in selects) else []
    return parts


def _items(clause: exp.Expr) -> Iterator[exp.Expr]:
    """A clause's pieces; ``ORDER BY 1`` is what stands first in its SELECT."""
    if isinstance(clause, (exp.Where, exp.Having)):
        yield from clause.this.flatten() if isinstance(clause.this, exp.And) else (clause.this,)
    elif isinstance(clause, exp.Limit):
        yield clause.expression
    else:
        for node in clause.expressions:
            yield _by_place(node, clause.parent)


def _by_place(node: exp.Expr, select: exp.Expr | None) -> exp.Expr:
    place = node.this if isinstance(node, exp.Ordered) else node
    if not isinstance(select, exp.Select) or not isinstance(place, exp.Literal) or not place.is_int:
        return node
    number = int(place.name)
    if not 1 <= number <= len(select.expressions):
        return node
    shown = select.expressions[number - 1].unalias()
    return exp.Ordered(this=shown, desc=node.args.get("desc")) if isinstance(node, exp.Ordered) else shown


def _only(mine: list[str], theirs: list[str]) -> str:
    seen = {text.lower() for text in theirs}
    return ", ".join(dict.fromkeys(text for text in mine if text.lower() not in seen))


def _said(result: Result | None, lang: Language) -> str:
    rows, nothing = _QUESTIONS[lang]["rows"]
    if result is None or not result.rows:
        return nothing
    if len(result.rows) == 1:
        return ", ".join(str(cell) for cell in result.rows[0][:3])
    return rows.format(n=len(result.rows))
