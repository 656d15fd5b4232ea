"""SQLite's date functions as DuckDB's: strftime, date, datetime, julianday and their modifiers.

SQLite has no date type: strftime('%Y', d) is a text, compared with '2021' as a text. Here the parts of a date are
numbers: YEAR(d) = 2021. Where the published SQL compares a part with what it never equals (strftime('%m', d) = '5',
or = 5), the number that was meant is compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlglot import exp

from errors import PackError
from plugins.readers.sqlite_types import Types

PARTS: dict[str, type[exp.Func]] = {"%Y": exp.Year, "%m": exp.Month, "%d": exp.Day}
COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)
ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod)
SHIFT = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(second|minute|hour|day|month|year)s?", re.IGNORECASE)
IGNORED = ("localtime", "utc", "auto", "subsec", "subsecond")


def dates(tree: exp.Expr, types: Types) -> exp.Expr:
    """Functions first, innermost first, then what their parts are compared with."""
    for node in list(tree.dfs())[::-1]:
        made = _function(node, types)
        if made is not None:
            tree = _replaced(tree, node, made)
    for node in list(tree.dfs())[::-1]:
        _numbers_for_parts(node)
    for node in list(tree.find_all(exp.Round)):
        if (quarter := _quarter(node)) is not None:
            tree = _replaced(tree, node, quarter)
    for node in list(tree.find_all(exp.Year)):
        if (year := _year_of_today(node)) is not None:
            tree = _replaced(tree, node, year)
    return tree


def _function(node: exp.Expr, types: Types) -> exp.Expr | None:
    if isinstance(node, exp.TimeToStr):
        inner = node.this.this if isinstance(node.this, exp.TsOrDsToTimestamp) else node.this
        return _formatted(node.args["format"], [inner], types)
    if isinstance(node, exp.Date):
        return _as_date(_moment([node.this] if node.this else [], types), types)
    if not isinstance(node, exp.Anonymous):
        return None
    name, arguments = node.name.lower(), node.expressions
    if name == "strftime" and arguments:
        return _formatted(arguments[0], arguments[1:], types)
    if name == "date":
        return _as_date(_moment(arguments, types), types)
    if name == "datetime":
        return exp.cast(_moment(arguments, types), "timestamp")
    if name == "julianday":
        julian = exp.Anonymous(this="JULIAN", expressions=[_moment(arguments, types)])
        return exp.Paren(this=exp.Sub(this=julian, expression=exp.Literal.number("0.5")))  # SQLite's day starts at noon
    if name == "unixepoch":
        return exp.Anonymous(this="EPOCH", expressions=[_moment(arguments, types)])
    return None


def _formatted(format_: exp.Expr, arguments: Sequence[exp.Expr], types: Types) -> exp.Expr:
    moment = _moment(arguments, types)
    if format_.name == "%J":
        return exp.Sub(this=exp.Anonymous(this="JULIAN", expressions=[moment]), expression=exp.Literal.number("0.5"))
    if format_.name == "%s":
        return exp.cast(exp.Anonymous(this="EPOCH", expressions=[moment]), "bigint")
    return exp.TimeToStr(this=moment, format=format_.copy())


def _moment(arguments: Sequence[exp.Expr], types: Types) -> exp.Expr:
    """A date or timestamp from a time value and its modifiers; no argument is today."""
    if not arguments:
        return exp.CurrentDate()
    moment = _time_value(arguments[0], types)
    for modifier in arguments[1:]:
        moment = _shifted(moment, modifier.name.strip())
    return moment


def _time_value(value: exp.Expr, types: Types) -> exp.Expr:
    if isinstance(value, exp.Literal) and value.is_string:
        if value.name.lower() == "now":
            return exp.CurrentDate()
        return exp.cast(value.copy(), "date" if re.fullmatch(r"\d{4}-\d\d-\d\d", value.name) else "timestamp")
    if types.of(value) == "text" and isinstance(value, exp.Column):
        return exp.TryCast(this=value.copy(), to=exp.DataType.build("timestamp"))
    return value.copy()


def _shifted(moment: exp.Expr, modifier: str) -> exp.Expr:
    if modifier.lower() in IGNORED:
        return moment
    if modifier.lower().startswith("start of "):
        return exp.TimestampTrunc(this=moment, unit=exp.var(modifier.split()[-1].upper()))
    shift = SHIFT.fullmatch(modifier)
    if shift is None:
        raise PackError(f"the date modifier {modifier[:40]!r} has no counterpart in DuckDB; rewrite the query")
    amount, unit = shift.groups()
    operator = exp.Sub if amount.startswith("-") else exp.Add
    interval = exp.Interval(this=exp.Literal.string(amount.lstrip("+-")), unit=exp.var(unit.upper()))
    return operator(this=moment, expression=interval)


def _as_date(moment: exp.Expr, types: Types) -> exp.Expr:
    return moment if types.of(moment) == "date" else exp.cast(moment, "date")


# -- parts of a date are numbers --------------------------------------------------------------


def _part(node: exp.Expr) -> exp.Expr | None:
    """YEAR(d) for strftime('%Y', d)."""
    if isinstance(node, exp.TimeToStr) and node.args["format"].name in PARTS:
        return PARTS[node.args["format"].name](this=node.this.copy())
    return None


def _number(node: exp.Expr) -> exp.Expr | None:
    if isinstance(node, exp.Literal) and re.fullmatch(r"\s*\d+\s*", node.name):
        return exp.Literal.number(int(node.name))
    if isinstance(node, exp.Cast):
        return node.copy() if node.to.is_type(*exp.DataType.NUMERIC_TYPES) else None
    return node.copy() if isinstance(node, (exp.Year, exp.Month, exp.Day, *ARITHMETIC)) else _part(node)


def _numbers_for_parts(node: exp.Expr) -> None:
    if isinstance(node, COMPARISONS):
        _both(node, ["this", "expression"])
    elif isinstance(node, exp.Between):
        _both(node, ["this", "low", "high"])
    elif isinstance(node, exp.In) and node.expressions:
        part, numbers = _part(node.this), [_number(value) for value in node.expressions]
        if part is not None and all(number is not None for number in numbers):
            node.set("this", part)
            node.set("expressions", numbers)
    elif isinstance(node, ARITHMETIC):
        for side in ("this", "expression"):
            if (part := _part(node.args[side])) is not None:
                node.set(side, part)
    elif isinstance(node, exp.Cast) and node.to.is_type(*exp.DataType.NUMERIC_TYPES):
        node.set("this", _part(node.this) or node.this)


def _both(node: exp.Expr, sides: Sequence[str]) -> None:
    if any(_part(node.args[side]) is not None for side in sides):
        numbers = [_number(node.args[side]) for side in sides]
        if all(number is not None for number in numbers):
            for side, number in zip(sides, numbers, strict=True):
                node.set(side, number)


def _quarter(node: exp.Round) -> exp.Expr | None:
    """BULL's quarter, round(strftime('%m', d) / 3.0 + 0.495), is QUARTER(d)."""
    added = node.this
    if isinstance(added, exp.Add) and added.expression.name in ("0.495", ".495") and isinstance(added.this, exp.Div):
        month = added.this.this
        if isinstance(month, exp.Month) and added.this.expression.name in ("3.0", "3"):
            return exp.Quarter(this=month.this.copy())
    return None


def _year_of_today(node: exp.Year) -> exp.Expr | None:
    """YEAR(CURRENT_DATE - INTERVAL 2 YEAR), in any wrapping, is YEAR(CURRENT_DATE) - 2."""
    moment = node.this.this if isinstance(node.this, exp.Cast) else node.this
    if isinstance(moment, (exp.Add, exp.Sub)) and isinstance(moment.this, exp.CurrentDate):
        interval = moment.expression
        if isinstance(interval, exp.Interval) and interval.text("unit") == "YEAR":
            amount = exp.Literal.number(int(interval.name))
            return type(moment)(this=exp.Year(this=exp.CurrentDate()), expression=amount)
    return None


def _replaced(tree: exp.Expr, node: exp.Expr, made: exp.Expr) -> exp.Expr:
    """The tree with a node exchanged; the tree itself may be that node."""
    if node is tree:
        return made
    node.replace(made)
    return tree
