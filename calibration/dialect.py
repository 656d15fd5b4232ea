"""Other databases' SQL said in DuckDB's: quotes, LIMIT, functions, texts and dates compared as they cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import sqlglot
from sqlglot import ErrorLevel, TokenType, exp

from calibration.caps import check_caps
from calibration.clauses import call_end
from calibration.draft import Draft, Edit, columns_named, place_of, span
from errors import PolicyError

_FORMATS = (
    ("YYYY", "%Y"),
    ("yyyy", "%Y"),
    ("MM", "%m"),
    ("DD", "%d"),
    ("dd", "%d"),
    ("HH24", "%H"),
    ("HH", "%H"),
    ("MI", "%M"),
)

# name in another database: its arguments said in DuckDB
_CALLS: dict[str, Callable[..., str]] = {
    "date_format": lambda d, f: f"strftime({d}, {f})",
    "to_char": lambda d, f: f"strftime({d}, {_format(f)})",
    "to_date": lambda d, f="'%Y-%m-%d'": f"CAST(strptime({d}, {_format(f)}) AS DATE)",
    "str_to_date": lambda d, f: f"CAST(strptime({d}, {f}) AS DATE)",
    "nvl": lambda a, b: f"coalesce({a}, {b})",
    "isnull": lambda a, b=None: f"coalesce({a}, {b})" if b else f"({a} IS NULL)",
    "iif": lambda a, b, c: f"CASE WHEN {a} THEN {b} ELSE {c} END",
    "getdate": lambda: "current_date",
    "curdate": lambda: "current_date",
    "sysdate": lambda: "current_date",
    "julianday": lambda d: f"julian(CAST({d} AS TIMESTAMP))",
    "charindex": lambda a, b: f"strpos({b}, {a})",
    "locate": lambda a, b: f"strpos({b}, {a})",
    "timestampdiff": lambda unit, a, b: f"date_diff('{unit}', {a}, {b})",
    "dateadd": lambda unit, n, d: f"({d} + {n} * INTERVAL 1 {unit})",
    "months_between": lambda a, b: f"date_diff('month', {b}, {a})",
    "add_months": lambda d, n: f"({d} + {n} * INTERVAL 1 MONTH)",
    "total": lambda x: f"sum({x})",
    "char_length": lambda x: f"length({x})",
    "convert": lambda a, b: f"CAST({b} AS {a})" if a.isidentifier() else f"CAST({a} AS {b})",
    "truncate": lambda x, n: f"trunc({x} * 10 ** {n}) / 10 ** {n}",
    "stdev": lambda x: f"stddev({x})",
    "datetime": lambda d, *shifts: _sqlite_date(d, shifts),
    "date": lambda d, *shifts: _sqlite_date(d, shifts),
    "date_sub": lambda d, n: f"({d} - {n})",
    "datediff": lambda a, b: f"date_diff('day', {b}, {a})",
    "date_diff": lambda a, b: f"date_diff('day', {b}, {a})",
    "len": lambda x: f"length(CAST({x} AS VARCHAR))",
}

# The type that these functions want of their first argument where it has another.
_WANTS = {
    **dict.fromkeys(
        ("year", "month", "day", "quarter", "week", "dayofweek", "dayname", "monthname", "last_day"), "DATE"
    ),
    **dict.fromkeys(("date_trunc", "date_part", "date_diff", "datediff", "strftime", "age", "epoch", "julian"), "DATE"),
    **dict.fromkeys(("sum", "avg", "round", "abs", "ceil", "floor", "stddev", "median", "mod"), "DOUBLE"),
    **dict.fromkeys(("substring", "substr", "length", "lower", "upper", "trim", "replace", "left", "right"), "VARCHAR"),
    **dict.fromkeys(("strpos", "instr", "contains", "starts_with", "split_part", "regexp_matches", "lpad"), "VARCHAR"),
}
_SHOWN = {"DATE", "TIMESTAMP", "TIME", "INTEGER", "BIGINT", "DOUBLE", "INTEGER_LITERAL"}


def syntax(draft: Draft) -> Iterator[Edit]:
    """Names in backticks or square brackets, LIMIT x, y, TOP n."""
    sql = draft.sql
    if draft.complaint.kind != "syntax":
        return
    for pattern in (r"`([^`]+)`", r"\[([A-Za-z_][^\]\[]*)\]"):
        fixed = re.sub(pattern, r'"\1"', sql)
        if fixed != sql:
            yield Edit(fixed, sql, fixed, "names are quoted with double quotes", 0.03)
    if found := re.search(r"\bLIMIT\s+(\d+)\s*,\s*(\d+)", sql, re.IGNORECASE):
        text = f"LIMIT {found[2]} OFFSET {found[1]}"
        yield draft.splice(found.start(), found.end(), text, "LIMIT has its offset behind", 0.03)
    if found := re.search(r"\bSELECT\s+(DISTINCT\s+)?TOP\s*\(?(\d+)\)?\s+", sql, re.IGNORECASE):
        fixed = f"{sql[: found.start()]}SELECT {found[1] or ''}{sql[found.end() :].rstrip(' ;')} LIMIT {found[2]}"
        yield Edit(fixed, found[0].strip(), f"LIMIT {found[2]}", "TOP is called LIMIT", 0.03)


def literals(draft: Draft) -> Iterator[Edit]:
    """A text in double quotes, or in none, that no column is called by."""
    if draft.complaint.kind != "column":
        return
    for node in columns_named(draft, draft.complaint.names[0], ""):
        name, place = node.name, span(node.this)
        told = any(value.literal.strip("'").lower() == name.lower() for value in draft.values)
        compared = isinstance(node.parent, (exp.Binary, exp.In, exp.Between)) and node.arg_key != "this"
        if place is None or not (compared or told or node.this.quoted):
            continue
        cost = 0.05 if compared and (node.this.quoted or told) else 0.5 if compared else 0.8
        text = "'" + name.replace("'", "''") + "'"
        yield draft.splice(*place, text, f"{name} is no column: a text stands in single quotes", cost)


def functions(draft: Draft) -> Iterator[Edit]:
    """A function DuckDB does not have, or has with other arguments."""
    if draft.complaint.kind not in ("function", "arguments"):
        return
    name = draft.complaint.names[0].lower().strip('"')
    for start, end, arguments in _calls(draft, name):
        if rewrite := _CALLS.get(name):
            try:
                text = rewrite(*arguments)
            except TypeError:  # another number of arguments than it is known with
                continue
            yield draft.splice(start, end, text, f"{name} is said otherwise in DuckDB", 0.1)
        wanted, types = _WANTS.get(name), draft.complaint.names[-1].split(", ")
        for i, (argument, kind) in enumerate(zip(arguments, types, strict=False) if wanted else ()):
            if kind == "VARCHAR" or (wanted == "VARCHAR" and kind in _SHOWN):
                changed = [*arguments[:i], f"CAST({argument} AS {wanted})", *arguments[i + 1 :]]
                text = f"{draft.sql[start : start + len(name)]}({', '.join(changed)})"
                yield draft.splice(start, end, text, f"{name} wants a {wanted}", 0.15 + 0.05 * i)


def comparisons(draft: Draft) -> Iterator[Edit]:
    """LIKE over what is no text, a date compared with a year, arithmetic with texts."""
    if draft.tree is None or draft.complaint.kind not in ("arguments", "compare"):
        return
    operator = draft.complaint.names[0] if draft.complaint.kind == "arguments" else ""
    for node in draft.tree.find_all(exp.Like, exp.ILike) if operator in ("~~", "~~*", "!~~", "!~~*") else ():
        yield from _cast(draft, node.this, "VARCHAR", "LIKE compares texts")
    if operator in ("+", "-", "*", "/", "%"):
        for node in draft.tree.find_all(exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod):
            for side in (node.left, node.right):
                yield from _cast(draft, side, "DOUBLE", "arithmetic wants numbers")
    if draft.complaint.kind == "compare":
        yield from _compared(draft, "DATE" in " ".join(draft.complaint.names).upper())


def _compared(draft: Draft, with_date: bool) -> Iterator[Edit]:
    assert draft.tree is not None
    for node in draft.tree.find_all(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE):
        if isinstance(node.right, exp.Literal) and with_date:
            yield from _date_part(draft, node.left, node.right)
        elif isinstance(node.right, exp.Literal) and not node.right.is_string:
            yield from _cast(draft, node.left, "DOUBLE", "a text is compared with a number")
    for several in draft.tree.find_all(exp.Between, exp.In) if with_date else ():
        asked = [several.args[arg] for arg in ("low", "high") if arg in several.args] or several.expressions
        if asked and all(isinstance(one, exp.Literal) and re.fullmatch(r"(19|20)\d\d", one.name) for one in asked):
            yield from _call(draft, several.this, "YEAR", f"{several.this.name} is a date")


def transpiled(draft: Draft) -> Iterator[Edit]:
    """The whole statement read as another database's, where DuckDB cannot read it or lacks a function."""
    if draft.complaint.kind not in ("syntax", "function", "arguments"):
        return
    try:
        check_caps(draft.sql, max_bytes=2_000, max_depth=6)  # writers repeat arguments: 3**depth of length(length(
    except PolicyError:
        return
    for i, dialect in enumerate(("sqlite", "mysql", "postgres", "tsql", "bigquery", "snowflake", "oracle", "hive")):
        try:
            texts = sqlglot.transpile(draft.sql, read=dialect, write="duckdb", unsupported_level=ErrorLevel.RAISE)
        except Exception:  # what is not that database's text fails in sqlglot in many ways: not this one, then
            continue
        if len(texts) == 1 and texts[0] != draft.sql:
            yield Edit(texts[0], draft.sql, texts[0], f"read as {dialect}", 0.6 + 0.02 * i)


def _calls(draft: Draft, name: str) -> Iterator[tuple[int, int, list[str]]]:
    """(start, end, arguments) of each call by that name, the one at the complaint's place first."""
    found = []
    for token, after in zip(draft.tokens, draft.tokens[1:], strict=False):
        if (
            token.text.lower() == name
            and after.token_type == TokenType.L_PAREN
            and (end := call_end(draft, token.start))
        ):
            found.append((token.start, end, _arguments(draft, after.end + 1, end - 1)))
    yield from sorted(found, key=lambda call: call[0] != draft.complaint.place)[:4]


def _arguments(draft: Draft, start: int, end: int) -> list[str]:
    depth, cuts = 0, [start]
    for token in draft.tokens:
        if start <= token.start < end:
            depth += {TokenType.L_PAREN: 1, TokenType.R_PAREN: -1}.get(token.token_type, 0)
            if token.token_type == TokenType.COMMA and depth == 0:
                cuts.append(token.end + 1)
    texts = [draft.sql[a:b].strip().removesuffix(",").strip() for a, b in zip(cuts, [*cuts[1:], end], strict=True)]
    return [text for text in texts if text]


def _cast(draft: Draft, node: exp.Expr, kind: str, why: str) -> Iterator[Edit]:
    place, last = place_of(node), span(node.this) if isinstance(node, exp.Column) else None
    if isinstance(node, exp.TimeToStr) and (called := span(node)):
        place, kind = called[0], "INTEGER"
        last = (place, end) if (end := call_end(draft, place)) else None
    if place is not None and last is not None:
        yield draft.splice(place, last[1], f"CAST({draft.sql[place : last[1]]} AS {kind})", why, 0.15)


def _call(draft: Draft, node: exp.Expr, function: str, why: str) -> Iterator[Edit]:
    place, last = place_of(node), span(node.this) if isinstance(node, exp.Column) else None
    if place is not None and last is not None:
        yield draft.splice(place, last[1], f"{function}({draft.sql[place : last[1]]})", why, 0.15)


def _date_part(draft: Draft, column: exp.Expr, literal: exp.Literal) -> Iterator[Edit]:
    """A year, a month or a date without dashes that a date is compared with."""
    place, written = span(literal), literal.name
    start, last = place_of(column), span(column.this) if isinstance(column, exp.Column) else None
    if place is None or start is None or last is None:
        return
    name = draft.sql[start : last[1]]
    if re.fullmatch(r"(19|20)\d\d", written):
        text = f"YEAR({name}){draft.sql[last[1] : place[0]]}{written}"
    elif found := re.fullmatch(r"((?:19|20)\d\d)-(\d\d?)", written):
        text = f"strftime({name}, '%Y-%m'){draft.sql[last[1] : place[0]]}'{found[1]}-{int(found[2]):02}'"
    elif found := re.fullmatch(r"((?:19|20)\d\d)[/.年]?(\d\d?)[/.月]?(\d\d?)日?", written):
        text = f"{name}{draft.sql[last[1] : place[0]]}'{found[1]}-{int(found[2]):02}-{int(found[3]):02}'"
    else:
        return
    yield draft.splice(start, place[1], text, f"{column.name} is a date", 0.15)


def _format(text: str) -> str:
    for theirs, ours in _FORMATS:
        text = text.replace(theirs, ours)
    return text


def _sqlite_date(moment: str, shifts: Sequence[str]) -> str:
    """``date('now', '-1 year')`` and its like."""
    day = "current_date" if moment.strip("'").lower() in ("now", "today") else f"CAST({moment} AS DATE)"
    for shift in shifts:
        text = shift.strip("'").lower()
        if found := re.fullmatch(r"([+-]?)\s*(\d+) (day|month|year)s?", text):
            day = f"({day} {found[1] or '+'} INTERVAL {found[2]} {found[3].upper()})"
        elif found := re.fullmatch(r"start of (month|year)", text):
            day = f"date_trunc('{found[1]}', {day})"
        elif text != "localtime":
            raise TypeError(f"no such shift: {text}")
    return day if shifts else day.replace("(current_date)", "current_date")
