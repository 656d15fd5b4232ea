"""SQLite compares by affinity, DuckDB by type: casts and literals that make DuckDB do what SQLite did.

https://www.sqlite.org/datatype3.html, sections 3 and 4. A text column compared in order with a number is compared
as numbers here, which is what such a query means; SQLite would compare the digits.
"""

from __future__ import annotations

import re

from sqlglot import exp

from plugins.readers.sqlite_types import Kind, Types, branches

EQUALITIES = (exp.EQ, exp.NEQ, exp.NullSafeEQ, exp.NullSafeNEQ)
COMPARISONS = (*EQUALITIES, exp.GT, exp.GTE, exp.LT, exp.LTE)
ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod)
TEXT_FUNCTIONS = (exp.Substring, exp.Length, exp.Upper, exp.Lower, exp.Trim, exp.StrPosition, exp.Like, exp.ILike)
NUMBERS = ("integer", "number")
SHORT_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")  # '2021-4-13': no stored date has this form, but it is meant
MOMENTS = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "timestamp": re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?)?"),
}


def affinity(tree: exp.Expr, types: Types) -> exp.Expr:
    for node in list(tree.dfs())[::-1]:
        if isinstance(node, exp.Cast):
            _cast(node, types)
        elif isinstance(node, COMPARISONS):
            _compare(node, "this", "expression", types, isinstance(node, EQUALITIES))
        elif isinstance(node, exp.Between):
            _compare(node, "this", "low", types, False)
            _compare(node, "this", "high", types, False)
        elif isinstance(node, exp.In):
            _membership(node, types)
        elif isinstance(node, (exp.Sum, exp.Avg)):
            _numeric(node, "this", types)
        elif isinstance(node, ARITHMETIC):
            _numeric(node, "this", types)
            _numeric(node, "expression", types)
        elif isinstance(node, (exp.Case, exp.If)):
            _branches_alike(node, types)
        elif isinstance(node, TEXT_FUNCTIONS):
            _textual(node, "this", types)
        elif isinstance(node, (exp.DPipe, exp.Concat)):
            for side in ("this", "expression"):
                if side in node.args:
                    _textual(node, side, types)
    return tree


def division(tree: exp.Expr, types: Types) -> exp.Expr:
    """5 / 2 is 2 in SQLite; innermost first, for the kind of a quotient decides the next. By zero is NULL."""
    for node in list(tree.find_all(exp.Div))[::-1]:
        constant = isinstance(node.expression, exp.Literal) and not re.fullmatch(r"[0.]+", node.expression.name)
        if types.of(node.this) == types.of(node.expression) == "integer":
            zero = exp.Literal.number(0)
            divisor = node.expression if constant else exp.Nullif(this=node.expression, expression=zero)
            made = exp.IntDiv(this=node.this, expression=divisor)
            if node is tree:
                return made
            node.replace(made)
        elif constant:
            node.set("safe", False)
    return tree


def _cast(node: exp.Cast, types: Types) -> None:
    to, kind = node.to, types.of(node.this)
    if to.is_type(*exp.DataType.INTEGER_TYPES):
        if kind not in ("integer", "boolean"):  # SQLite cuts the fraction off, DuckDB would round it
            number = _try_number(node.this) if kind != "number" else node.this.copy()
            node.set("this", exp.Anonymous(this="TRUNC", expressions=[number]))
        node.set("to", exp.DataType.build("bigint"))
    elif to.is_type(*exp.DataType.NUMERIC_TYPES):
        made = exp.TryCast if kind in ("text", "") else exp.Cast
        node.replace(made(this=node.this.copy(), to=exp.DataType.build("double")))
    elif to.is_type(*exp.DataType.TEXT_TYPES):
        node.set("to", exp.DataType.build("text"))


def _compare(node: exp.Expr, side: str, other: str, types: Types, equality: bool) -> None:
    """Casts one operand where the two are of different kinds; tried both ways round."""
    for one, two in ((side, other), (other, side)):
        left, right = node.args[one], node.args[two]
        kind, against = types.of(left), types.of(right)
        if kind in NUMBERS and _is_text_literal(right):
            if _is_number(right.name):
                node.set(two, exp.Literal.number(right.name.strip()))
            else:
                node.set(one, _text(left))
            return
        if kind in NUMBERS and against == "text":
            if equality and isinstance(left, exp.Literal):
                node.set(one, exp.Literal.string(left.name))
            else:
                node.set(two, _try_number(right))
            return
        if kind in MOMENTS and _is_text_literal(right) and SHORT_DATE.fullmatch(right.name):
            year, month, day = right.name.split("-")
            node.set(two, exp.Literal.string(f"{year}-{int(month):02}-{int(day):02}"))
            return
        if kind in MOMENTS and _clashes(kind, against, right):
            node.set(one, _text(left))
            if against in NUMBERS:
                node.set(two, _text(right))
            return


def _clashes(kind: Kind, against: Kind, right: exp.Expr) -> bool:
    if isinstance(right, exp.Literal) and right.is_string:
        return MOMENTS[kind].fullmatch(right.name) is None
    return against in ("text", *NUMBERS)


def _membership(node: exp.In, types: Types) -> None:
    kind = types.of(node.this)
    query = node.args.get("query")
    if query is not None:
        against = types.of(query)
        if (
            kind in NUMBERS and against == "text"
        ):  # as texts: a cast to a number could make a NULL, which NOT IN spreads
            node.set("this", _text(node.this))
        elif kind == "text" and against in NUMBERS and isinstance(query.this, exp.Select):
            query.this.set("expressions", [_text(query.this.expressions[0].unalias())])
    elif kind in NUMBERS and all(_is_text_literal(value) for value in node.expressions):
        if all(_is_number(value.name) for value in node.expressions):
            node.set("expressions", [exp.Literal.number(value.name.strip()) for value in node.expressions])
        else:
            node.set("this", _text(node.this))
    elif kind == "text" and all(types.of(value) in NUMBERS for value in node.expressions):
        node.set("expressions", [exp.Literal.string(value.sql()) for value in node.expressions])
    elif kind in MOMENTS and any(_clashes(kind, types.of(value), value) for value in node.expressions):
        node.set("this", _text(node.this))


def _numeric(node: exp.Expr, side: str, types: Types) -> None:
    operand = node.args[side]
    if isinstance(operand, exp.Distinct) and len(operand.expressions) == 1:
        operand = operand.expressions[0]
    if types.of(operand) == "text":
        operand.replace(_try_number(operand))
    elif types.of(operand) == "boolean":
        operand.replace(exp.cast(operand.copy(), "int"))


def _branches_alike(node: exp.Expr, types: Types) -> None:
    """CASE ... THEN text ELSE 0 END counts: the texts are numbers."""
    given = branches(node)
    if any(types.of(branch) in NUMBERS for branch in given):
        for branch in given:
            if types.of(branch) == "text" and not _is_text_literal(branch):
                branch.replace(_try_number(branch))


def _textual(node: exp.Expr, side: str, types: Types) -> None:
    if types.of(node.args[side]) in (*NUMBERS, *MOMENTS):
        node.set(side, _text(node.args[side]))


def _text(node: exp.Expr) -> exp.Expr:
    return exp.cast(node.copy(), "text")


def _try_number(node: exp.Expr) -> exp.Expr:
    return exp.TryCast(this=node.copy(), to=exp.DataType.build("double"))


def _is_text_literal(node: exp.Expr) -> bool:
    return isinstance(node, exp.Literal) and node.is_string


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*", text) is not None
