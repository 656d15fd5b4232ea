"""Variants of hand-written pairs with another value, year, limit or threshold in question and SQL alike."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import sqlglot
from sqlglot import exp

from pipelines import written
from pipelines.facts import Facts
from records import Column, Pair, Schema

_DATE_CAST = re.compile(r"CAST\(('\d{4}-\d\d-\d\d') AS DATE\)")


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def value_variants(
    pairs: Sequence[Pair], schema: Schema, facts: Facts, rng: random.Random, each: int
) -> Iterator[Pair]:
    """Up to ``each`` swaps of every pair, round by round."""
    for _ in range(each):
        for pair in pairs:
            other = swapped(pair, schema, facts, rng)
            if other is not None:
                yield other


def swapped(pair: Pair, schema: Schema, facts: Facts, rng: random.Random) -> Pair | None:
    """The pair with other values where its own can be told apart; None when nothing can be swapped safely."""
    question, tree = pair.question, sqlglot.parse_one(pair.sql, dialect="duckdb")
    changed: list[str] = []
    for literal, column in _strings(tree, schema):
        other = _other_value(str(literal.this), column, facts, rng) if rng.random() < 0.85 else None
        moved = _replaced(question, str(literal.this), other) if other else None
        if other and moved is not None:
            question = moved
            literal.replace(exp.Literal.string(other))
            changed.append("value")
    for swap in (_other_year, _other_limit, _other_threshold):
        done = swap(question, tree, facts, rng) if rng.random() < 0.7 else None
        if done is not None:
            question, tree = done
            changed.append(swap.__name__)
    if not changed or question == pair.question:
        return None
    sql = _DATE_CAST.sub(r"DATE \1", tree.sql(dialect="duckdb"))
    return replace(pair, question=question, sql=sql, also_accepted=(), tags=("swap",))


def _strings(tree: exp.Expr, schema: Schema) -> list[tuple[exp.Literal, Column]]:
    """String literals that a column of the schema is compared to, each value once."""
    by_name: dict[str, list[Column]] = {}
    for known in schema.columns:
        by_name.setdefault(known.name.lower(), []).append(known)
    tables = {t.name.lower() for t in tree.find_all(exp.Table)}
    found: dict[str, list[tuple[exp.Literal, Column]]] = {}
    for literal in tree.find_all(exp.Literal):
        parent = literal.parent
        if not literal.is_string or not isinstance(parent, exp.EQ | exp.NEQ | exp.In):
            continue
        column = parent.find(exp.Column)
        candidates = (
            [c for c in by_name.get(column.name.lower(), []) if c.table.lower() in tables] if column is not None else []
        )
        if candidates:
            found.setdefault(str(literal.this), []).append((literal, candidates[0]))
    return [places[0] for places in found.values() if len(places) == 1]


def _other_value(value: str, column: Column, facts: Facts, rng: random.Random) -> str | None:
    chinese = re.search(r"[一-鿿]", value) is not None
    others = [
        v for v in facts.of(column).values
        if isinstance(v, str) and v != value and (re.search(r"[一-鿿]", v) is not None) == chinese
    ]  # fmt: skip
    return rng.choice(others) if value in facts.of(column).values and others else None


def _replaced(question: str, old: str, new: str) -> str | None:
    """The question with the value's only mention replaced."""
    pattern = re.escape(old) if re.search(r"[一-鿿]", question) else rf"(?<!\w){re.escape(old)}(?!\w)"
    places = list(re.finditer(pattern, question, re.IGNORECASE))
    if len(places) != 1:
        return None
    return question[: places[0].start()] + new + question[places[0].end() :]


def _other_year(question: str, tree: exp.Expr, facts: Facts, rng: random.Random) -> tuple[str, exp.Expr] | None:
    """One year in the question and the same one, alone, in the SQL."""
    sql = tree.sql(dialect="duckdb")
    said, used = set(_YEAR.findall(question)), set(_YEAR.findall(sql))
    if len(said) != 1 or said != used:
        return None
    year = int(next(iter(said)))
    other = year + rng.choice([-3, -2, -1, 1])
    if other > facts.as_of.year:
        return None
    return _YEAR.sub(str(other), question), sqlglot.parse_one(_YEAR.sub(str(other), sql), dialect="duckdb")


def _other_limit(question: str, tree: exp.Expr, facts: Facts, rng: random.Random) -> tuple[str, exp.Expr] | None:
    limits = list(tree.find_all(exp.Limit))
    if len(limits) != 1 or not isinstance(limits[0].expression, exp.Literal):
        return None
    k = int(limits[0].expression.this)
    spoken = [str(k), written.WORDS[k] if k <= 10 else "", "一二三四五六七八九十"[k - 1] if k <= 10 else ""]
    mentions = [(w, re.findall(_number(w), question, re.IGNORECASE)) for w in spoken if w]
    hits = [(w, m) for w, m in mentions if m]
    if k == 1 or len(hits) != 1 or len(hits[0][1]) != 1:
        return None
    other = rng.choice([n for n in (2, 3, 4, 5, 6, 8, 10) if n != k])
    word = hits[0][0]
    new = (
        str(other) if word.isdigit() else written.WORDS[other] if word.isascii() else "一二三四五六七八九十"[other - 1]
    )
    limits[0].expression.replace(exp.Literal.number(other))
    return re.sub(_number(word), new, question, flags=re.IGNORECASE), tree


def _number(word: str) -> str:
    return rf"(?<![\w.]){word}(?![\w.%])" if word.isascii() and word.isalpha() else rf"(?<![\d.]){word}(?![\d.%])"


def _other_threshold(question: str, tree: exp.Expr, facts: Facts, rng: random.Random) -> tuple[str, exp.Expr] | None:
    """A number that a column is compared to, said once and used once."""
    compared = [
        literal for node in tree.find_all(exp.GT, exp.GTE, exp.LT, exp.LTE)
        if isinstance(node.this, exp.Column)
        and isinstance(literal := node.expression, exp.Literal) and not literal.is_string
    ]  # fmt: skip
    if len(compared) != 1:
        return None
    old = str(compared[0].this)
    if _YEAR.fullmatch(old) or old in ("0", "1"):
        return None
    places = list(re.finditer(rf"(?<![\d.,]){re.escape(old)}(?![\d.,])", question))
    if len(places) != 1:
        return None
    new = written.plain(written.round_number(float(old) * rng.choice([0.5, 0.7, 0.8, 1.2, 1.5, 2]), rng))
    if new == old:
        return None
    compared[0].replace(exp.Literal.number(new))
    return question[: places[0].start()] + new + question[places[0].end() :], tree
