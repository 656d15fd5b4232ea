"""The values of a question as a linker would find them, for pairs whose database is not at hand.

Every number, date and quoted text of the question comes with all its readings, as at question time; a string of the
gold SQL that the question says is a stored value of the column it is compared to. Sometimes a word that is no value is
taken for one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

import sqlglot
from sqlglot import exp

from records import Column, Pair, Schema, Table, ValueMatch
from retrieval.literals import free_literals

MAX_READINGS = 4
FALSE_VALUES = 0.2  # share of questions with a word that is a value somewhere and is not meant as one


def said_values(
    pair: Pair, schema: Schema, tables: Sequence[Table], rng: random.Random, known: float
) -> list[ValueMatch]:
    """By where they start. ``known``: the share of stored values that the search finds."""
    found: dict[int, list[ValueMatch]] = {}
    for text, column in stored_literals(pair.sql, schema):
        match = _place(text, pair)
        if match is None or rng.random() > known or _overlaps(found, match.start(), match.end()):
            continue
        literal = exp.Literal.string(text).sql("duckdb")
        key = column.key if column is not None and rng.random() < 0.95 else None
        readings = [ValueMatch(match[0], match.start(), literal, key, 1.0)]
        if key and rng.random() < 0.3:  # another column holds the same value
            readings.append(
                ValueMatch(
                    match[0], match.start(), literal, rng.choice([c for t in tables for c in t.columns]).key, 0.9
                )
            )
            rng.shuffle(readings)
        found[match.start()] = readings
    for free in free_literals(pair.question):
        if not _overlaps(found, free.start, free.end):
            span = pair.question[free.start : free.end]
            found[free.start] = [
                ValueMatch(span, free.start, literal, None, round(1 - 0.1 * n, 2))
                for n, literal in enumerate(free.literals[:MAX_READINGS])
            ]
    if rng.random() < FALSE_VALUES:
        _mislead(found, pair.question, tables, rng)
    return [v for start in sorted(found) for v in found[start]]


def _mislead(found: dict[int, list[ValueMatch]], question: str, tables: Sequence[Table], rng: random.Random) -> None:
    """A word of the question that some column happens to hold as a value: the answer must leave it alone."""
    words = [m for m in re.finditer(r"[A-Za-z]{4,}|[一-鿿]{2}", question) if not _overlaps(found, m.start(), m.end())]
    columns = [c for t in tables for c in t.columns]
    if words and columns:
        word = rng.choice(words)
        literal = exp.Literal.string(word[0].lower()).sql("duckdb")
        found[word.start()] = [ValueMatch(word[0], word.start(), literal, rng.choice(columns).key, 0.8)]


def stored_literals(sql: str, schema: Schema) -> list[tuple[str, Column | None]]:
    """Strings of the SQL that are no dates, with the column they are compared to."""
    by_name = {c.name.lower(): c for c in schema.columns}
    by_key = {c.key.lower(): c for c in schema.columns}
    found = []
    for literal in sqlglot.parse_one(sql, dialect="duckdb").find_all(exp.Literal):
        core = str(literal.this).strip("%")
        if not literal.is_string or not core or isinstance(literal.parent, exp.Cast | exp.Interval):
            continue
        parent = literal.parent
        column = parent.find(exp.Column) if isinstance(parent, exp.Predicate | exp.In) else None
        known = (
            (by_key.get(f"{column.table}.{column.name}".lower()) or by_name.get(column.name.lower()))
            if column is not None
            else None
        )
        partial = core != str(literal.this)  # LIKE '%x%': a part of a value is no stored value
        found.append((core, None if partial else known))
    return found


def _place(text: str, pair: Pair) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", pair.question, re.IGNORECASE) or (
        re.search(re.escape(text), pair.question, re.IGNORECASE) if re.search(r"[一-鿿]", pair.question) else None
    )


def _overlaps(found: dict[int, list[ValueMatch]], start: int, end: int) -> bool:
    return any(start < s + len(v[0].span) and s < end for s, v in found.items())
