"""What one prompt lets an answer name, and how it is spelt in a Lark grammar: as words of sql_tokens.py."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import Protocol

from pipelines.lark_rules import Rules
from pipelines.prompts import type_of
from pipelines.sql_tokens import CHARACTERS, SPACE, words
from records import Prompt, Schema

NUMBER, TEXT, DATE, BOOLEAN = "number", "text", "date", "boolean"
KINDS = (NUMBER, TEXT, DATE)
QUOTED = "quoted"  # a number between quotes
DATE_PARTS = ("YEAR", "MONTH", "QUARTER", "DAY", "WEEK", "HOUR", "MINUTE", "DECADE")
SPELT_UNITS = tuple(f"' {' '.join(unit)} '" for part in (*DATE_PARTS, "DOW", "DOY") for unit in (part, part.lower()))

_ISO_DATE = re.compile(r"'\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?'")
_NUMERIC = re.compile(r"-?\d+(\.\d+)?|'-?\d+(\.\d+)?'")
_BOOLEAN = re.compile(r"'(0|1|t|f|true|false|y|n|yes|no)'|0|1", re.IGNORECASE)


@dataclass(frozen=True)
class ShownColumn:
    key: str  # t.c
    said: str  # as the answer says it
    kind: str
    table: int


@dataclass(frozen=True)
class ShownTable:
    said: str
    columns: tuple[ShownColumn, ...]

    def has(self, kind: str) -> bool:
        return any(column.kind == kind for column in self.columns)


@dataclass(frozen=True)
class Shown:
    tables: tuple[ShownTable, ...]
    joins: tuple[tuple[ShownColumn, ShownColumn], ...]  # what may be set equal, in both orders
    periods: tuple[tuple[ShownColumn, ShownColumn], ...]  # dates of tables that nothing else joins, in both orders
    values: tuple[tuple[str, frozenset[str]], ...]  # (as the answer says it, kinds it may be compared with)

    @property
    def columns(self) -> list[ShownColumn]:
        return [column for table in self.tables for column in table.columns]

    def values_of(self, kind: str) -> list[str]:
        return [said for said, kinds in self.values if kind in kinds]


def kinds_of(literal: str) -> frozenset[str]:
    """'2021-12-31' is a text and a date, '600036' a text that a number may be compared with."""
    kinds = {TEXT} if literal.startswith("'") else set()
    if _ISO_DATE.fullmatch(literal):
        kinds.add(DATE)
    if _NUMERIC.fullmatch(literal):
        kinds.add(QUOTED if literal.startswith("'") else NUMBER)
    if _BOOLEAN.fullmatch(literal):
        kinds.add(BOOLEAN)
    return frozenset(kinds)


# -- what is shown ----------------------------------------------------------------------------


def shown_by_symbols(prompt: Prompt, schema: Schema) -> Shown:
    """Only what the prompt gave a symbol."""
    said = {what.lower(): symbol for symbol, what in prompt.symbols.items() if symbol[1] != "v"}
    values = [(symbol, kinds_of(what)) for symbol, what in prompt.symbols.items() if symbol[1] == "v"]
    return _shown(schema, said, values)


def _shown(schema: Schema, said: dict[str, str], values: Sequence[tuple[str, frozenset[str]]]) -> Shown:
    tables: list[ShownTable] = []
    for table in schema.tables:
        if table.name.lower() in said:
            columns = tuple(
                ShownColumn(c.key.lower(), said[c.key.lower()], type_of(c), len(tables))
                for c in table.columns
                if c.key.lower() in said
            )
            tables.append(ShownTable(said[table.name.lower()], columns))
    by_key = {column.key: column for table in tables for column in table.columns}
    joins = [
        (by_key[a], by_key[b])
        for left, right in schema.joins
        for a, b in ((left.lower(), right.lower()), (right.lower(), left.lower()))
        if a in by_key and b in by_key
    ]
    joins += [
        (a, b)
        for a in by_key.values()
        for b in by_key.values()
        if a.table != b.table and a.kind == b.kind and a.key.partition(".")[2] == b.key.partition(".")[2]
    ]  # people join what has one name, declared or not
    joined = {(a.table, b.table) for a, b in joins}
    joins += [
        pair
        for a in by_key.values()
        for b in by_key.values()
        if (a.table, b.table) not in joined and a.table != b.table and a.kind == b.kind and _ends_alike(a, b)
        for pair in ((a, b), (b, a))
    ]  # and what ends alike, where nothing else joins two tables: to_country and country
    joined = {(a.table, b.table) for a, b in joins}
    periods = [
        (a, b)
        for a in by_key.values()
        for b in by_key.values()
        if a.kind == b.kind == DATE and a.table != b.table and (a.table, b.table) not in joined
    ]
    return Shown(tuple(tables), tuple(dict.fromkeys(joins)), tuple(periods), tuple(values))


def _ends_alike(a: ShownColumn, b: ShownColumn) -> bool:
    """The one's name ends as the other's is."""
    return f"_{a.key.partition('.')[2]}".endswith(f"_{b.key.partition('.')[2]}")


# -- how it is spelt --------------------------------------------------------------------------


class Spelling(Protocol):
    """Pieces of a rule's right-hand side."""

    number: str
    date: str  # a literal that is a date
    days: str  # a whole number between quotes
    quoted: str  # a number between quotes
    end: str  # what follows the statement

    def words(self, *alternatives: str) -> str:
        """Any of the alternatives, each of one or several words and signs with a space between them."""

    def literal(self, values: Sequence[str]) -> str:
        """A text between quotes; the values may stand within it."""

    def columns(self, columns: Sequence[ShownColumn], alias: str = "") -> str: ...

    def table(self, table: ShownTable, alias: str = "") -> str: ...

    def equal(self, pairs: Sequence[tuple[ShownColumn, ShownColumn]], left: str = "", right: str = "") -> str:
        """``a . x = b . y``, in both orders; ``left`` and ``right`` are aliases."""


class SymbolSpelling:
    """Every word is a token, named by its place in ``sql_tokens.words()``; the end of the text comes behind them."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        digit = _tokens(tuple("0123456789"))
        rules.add("number_literal", f"{digit}{{1,12}}", f"{digit}{{1,12}} {_tokens(('.',))} {digit}{{1,6}}")
        quote, dash = _tokens(("'",)), _tokens(("-",))
        month = f"({_tokens(('0',))} {_tokens(tuple('123456789'))} | {_tokens(('1',))} {_tokens(tuple('012'))})"
        day = (
            f"({_tokens(('0',))} {_tokens(tuple('123456789'))} | {_tokens(tuple('12'))} {digit} "
            f"| {_tokens(('3',))} {_tokens(tuple('01'))})"
        )
        year = " ".join([digit] * 4)
        rules.add("date_literal", f"{quote} {year} {dash} {month} {dash} {day} {quote}")
        rules.add("days_literal", f"{quote} {digit}{{1,4}} {quote}")
        rules.add("quoted_number", f"{quote} number_literal {quote}")
        self.number, self.date, self.days = "number_literal", "date_literal", "days_literal"
        self.quoted = "quoted_number"
        self.end = f"<[{len(_places())}]>"

    def words(self, *alternatives: str) -> str:
        spelt = _spelt(alternatives)
        return spelt[0] if len(spelt) == 1 else self._rules.shared("words", *spelt)

    def literal(self, values: Sequence[str]) -> str:
        quote, empty = _tokens(("'",)), _tokens(("''",))
        inside = _tokens((*(c for c in CHARACTERS if c != "'"), SPACE, "''", *values))
        self._rules.add("characters", inside, f"characters {inside}")
        self._rules.add("text_literal", empty, f"{quote} characters {quote}")
        return "text_literal"

    def columns(self, columns: Sequence[ShownColumn], alias: str = "") -> str:
        return self.words(*(f"{alias} . {column.said}" if alias else column.said for column in columns))

    def table(self, table: ShownTable, alias: str = "") -> str:
        return self.words(f"{table.said} AS {alias}" if alias else table.said)

    def equal(self, pairs: Sequence[tuple[ShownColumn, ShownColumn]], left: str = "", right: str = "") -> str:
        sides = [(f"{left} . {a.said}", f"{right} . {b.said}") if left else (a.said, b.said) for a, b in pairs]
        return self.words(*(f"{x} = {y}" for a, b in sides for x, y in ((a, b), (b, a))))


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    return {word: i for i, word in enumerate(words())}


@lru_cache(maxsize=20_000)
def _tokens(of: tuple[str, ...]) -> str:
    return f"<[{','.join(str(_places()[word]) for word in of)}]>"


@lru_cache(maxsize=20_000)  # keywords are the same for every prompt, symbols come in few combinations
def _spelt(alternatives: tuple[str, ...]) -> tuple[str, ...]:
    """One sequence of sets where that says the same, otherwise one alternative for each of several words."""
    split = [tuple(words.split()) for words in dict.fromkeys(alternatives)]
    columns = [tuple(dict.fromkeys(column)) for column in zip(*split, strict=False)]
    if {len(words) for words in split} == {len(columns)} and len(split) == prod(map(len, columns)):
        return (" ".join(map(_tokens, columns)),)
    single = tuple(words[0] for words in split if len(words) == 1)
    several = (" ".join(_tokens((word,)) for word in words) for words in split if len(words) > 1)
    return (*([_tokens(single)] if single else []), *several)
