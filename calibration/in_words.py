"""A piece of SQL in words a user reads: columns by their documentation, conditions and sums as people say them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlglot import exp

from records import Column, Language, Schema, Table

_WORDS: Mapping[Language, Mapping[type[exp.Expr], str]] = {
    "en": {
        exp.EQ: "{a} is {b}",
        exp.NEQ: "{a} is not {b}",
        exp.GT: "{a} is above {b}",
        exp.GTE: "{a} is at least {b}",
        exp.LT: "{a} is below {b}",
        exp.LTE: "{a} is at most {b}",
        exp.And: "{a} and {b}",
        exp.Or: "{a} or {b}",
        exp.Add: "{a} plus {b}",
        exp.Sub: "{a} minus {b}",
        exp.Mul: "{a} times {b}",
        exp.Div: "{a} divided by {b}",
        exp.Not: "not ({a})",
        exp.Sum: "the total {a}",
        exp.Avg: "the average {a}",
        exp.Max: "the largest {a}",
        exp.Min: "the smallest {a}",
    },
    "zh": {
        exp.EQ: "{a}为{b}",
        exp.NEQ: "{a}不为{b}",
        exp.GT: "{a}大于{b}",
        exp.GTE: "{a}不小于{b}",
        exp.LT: "{a}小于{b}",
        exp.LTE: "{a}不大于{b}",
        exp.And: "{a}且{b}",
        exp.Or: "{a}或{b}",
        exp.Add: "{a}加{b}",
        exp.Sub: "{a}减{b}",
        exp.Mul: "{a}乘以{b}",
        exp.Div: "{a}除以{b}",
        exp.Not: "非（{a}）",
        exp.Sum: "{a}总和",
        exp.Avg: "平均{a}",
        exp.Max: "最大{a}",
        exp.Min: "最小{a}",
    },
}
_PHRASES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "between": "{a} is between {b} and {c}",
        "in": "{a} is one of {b}",
        "contains": "{a} contains {b}",
        "starts": "{a} starts with {b}",
        "ends": "{a} ends with {b}",
        "missing": "{a} is missing",
        "known": "{a} is known",
        "rows": "the number of rows",
        "different": "the number of different values of {a}",
        "count": "the number of values of {a}",
        "descending": "{a}, largest first",
        "ascending": "{a}, smallest first",
    },
    "zh": {
        "between": "{a}在{b}与{c}之间",
        "in": "{a}属于{b}",
        "contains": "{a}包含{b}",
        "starts": "{a}以{b}开头",
        "ends": "{a}以{b}结尾",
        "missing": "{a}为空",
        "known": "{a}不为空",
        "rows": "记录数",
        "different": "不同{a}的个数",
        "count": "{a}的个数",
        "descending": "{a}从大到小",
        "ascending": "{a}从小到大",
    },
}
_THROUGH = (exp.Paren, exp.Cast, exp.TryCast, exp.Lower, exp.Upper, exp.Alias)  # what they hold is said


def label(thing: Column | Table, lang: Language) -> str:
    """The head of its documentation in the user's language (``English | 中文``); without one, its name in words."""
    parts = [part.strip() for part in thing.comment.split("|")]
    text = re.split(r"[:：;；(（]|, e\.g\.|, NULL", parts[-1] if lang == "zh" else parts[0])[0].strip()
    if lang == "en" or not re.search(r"[\u3400-\u9fff]", text):
        text = text.split(", ")[0]
    if not text:
        return thing.name.replace("_", " ")
    return text if text[1:2].isupper() or lang == "zh" else text[0].lower() + text[1:]


@dataclass(frozen=True)
class Speaker:
    """Says pieces of one query. ``tables`` is alias -> table, ``shown`` alias -> what it stands for."""

    schema: Schema
    lang: Language
    tables: Mapping[str, str]
    shown: Mapping[str, exp.Expr]

    def say(self, node: exp.Expr) -> str:
        if isinstance(node, _THROUGH):
            return self.say(node.this)
        special: Mapping[type[exp.Expr], Callable[[exp.Expr], str]] = {
            exp.Column: self._column,
            exp.Count: self._count,
            exp.Between: lambda n: self._phrase("between", n.this, n.args["low"], n.args["high"]),
            exp.In: self._one_of,
            exp.Like: self._like,
            exp.ILike: self._like,
            exp.Is: lambda n: self._phrase("missing", n.this),
            exp.Ordered: self._ordered,
        }
        for kind, saying in special.items():
            if isinstance(node, kind):
                return saying(node)
        if isinstance(node, exp.Not) and isinstance(node.this, exp.Is):
            return self._phrase("known", node.this.this)
        wording = _WORDS[self.lang].get(type(node))
        if wording is None:
            # no dialect: DuckDB's writer says length(x) with three x, length(length(x)) with nine
            return node.sql(comments=False)
        other = node.args.get("expression")
        return wording.format(a=self.say(node.this), b=self.say(other) if isinstance(other, exp.Expr) else "")

    def _phrase(self, name: str, *pieces: exp.Expr | str) -> str:
        said = [piece if isinstance(piece, str) else self.say(piece) for piece in pieces]
        return _PHRASES[self.lang][name].format(**dict(zip("abc", said, strict=False)))

    def _column(self, node: exp.Expr) -> str:
        name, of = node.name.lower(), node.text("table").lower()
        if not of and name in self.shown:
            return self.say(self.shown[name])
        names = [self.tables[of]] if of in self.tables else list(self.tables.values())
        for table in (self.schema.table(known) for known in names):
            column = table.column(name) if table else None
            if column:
                return label(column, self.lang)
        return node.name.replace("_", " ")

    def _count(self, node: exp.Expr) -> str:
        if isinstance(node.this, exp.Distinct):
            return self._phrase("different", ", ".join(map(self.say, node.this.expressions)))
        return self._phrase("count", node.this) if isinstance(node.this, exp.Column) else self._phrase("rows")

    def _one_of(self, node: exp.Expr) -> str:
        listed = ", ".join(map(self.say, node.expressions))
        return self._phrase("in", node.this, listed) if listed else node.sql(comments=False)

    def _like(self, node: exp.Expr) -> str:
        pattern = node.expression.name
        core, start, end = f"'{pattern.strip('%')}'", pattern.startswith("%"), pattern.endswith("%")
        kind = "contains" if start == end else "ends" if start else "starts"
        return self._phrase(kind, node.this, core)

    def _ordered(self, node: exp.Expr) -> str:
        return self._phrase("descending" if node.args.get("desc") else "ascending", node.this)
