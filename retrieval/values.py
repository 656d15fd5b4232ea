"""The literals of a question: values the database holds, and those the question brings along itself."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

import duckdb

from records import Column, Schema, ValueMatch
from retrieval.literals import free_literals, overlaps, quoted, quoted_text
from retrieval.relative import relative_dates
from retrieval.stored import STOP, StoredSpan, StoredValues, key
from retrieval.tokens import fold, is_cjk, tokens

MAX_VALUES = 20_000  # a column
MAX_LENGTH = 80
PROSE_LENGTH = 60  # a column whose values are longer on average holds prose, not names
MAX_READINGS = 4
MOST_KINDS, LONGEST_KIND = 8, 24  # values of a column that tells kinds apart, characters of one
FEW = 40  # distinct values: such a column holds kinds of a thing, not names
_SCHEMA_WORD = 0.5  # times the score of a value that is also what the schema calls a table or column

Span = tuple[int, int]  # start, end
_DURATION = re.compile(r"[\s-]*(?:个)?(?:年|月|周|季度?|天|日|years?|months?|weeks?|quarters?|days?)$", re.IGNORECASE)


class ValueIndex:
    """Distinct values of the text columns, found by what they look like."""

    def __init__(
        self,
        values_by_column: Mapping[str, Sequence[str]],
        wording: Mapping[str, str] | None = None,
        repeating: Iterable[str] = (),
    ) -> None:
        """``wording`` says what a column ("t.c") or a table ("t") is, to tell columns that share a value apart;
        ``repeating`` are the columns whose values come twice and more on average, so that they may be kinds."""
        self._repeating = frozenset(repeating)
        self._values_by_column = {column: tuple(values) for column, values in values_by_column.items()}
        self._wording = dict(wording or {})
        self._columns: dict[str, list[str]] = defaultdict(list)  # of a value
        for column, values in self._values_by_column.items():
            for value in values:
                self._columns[value].append(column)
        few = [values for values in self._values_by_column.values() if len(values) <= FEW]
        self._stored = StoredValues(list(self._columns), {value for values in few for value in values})
        self._schema_words = {key(tokens(text)) for text in self._wording.values()}
        self._words = {c: self._words_of(c) for c in self._values_by_column}

    # -- making ---------------------------------------------------------------------------------

    @classmethod
    def build(cls, database: Path, schema: Schema) -> ValueIndex:
        """Reads the distinct short values of every text column, the most frequent first."""
        connection = duckdb.connect(str(database), read_only=True)
        try:
            texts = [c for c in schema.columns if c.type.startswith(("VARCHAR", "ENUM"))]
            values = {c.key: found for c in texts if (found := _distinct(connection, c))}
            repeating = [c.key for c in texts if len(values.get(c.key, ())) <= MOST_KINDS and _repeats(connection, c)]
        finally:
            connection.close()
        wording = {t.name: t.comment for t in schema.tables} | {c.key: c.comment for c in schema.columns}
        return cls(values, wording, repeating)

    @classmethod
    def of(cls, values_by_column: Mapping[str, Sequence[str]], repeating: Iterable[str] = ()) -> ValueIndex:
        return cls(values_by_column, repeating=repeating)

    def save(self, path: Path) -> None:
        state = {"values": self._values_by_column, "wording": self._wording, "repeating": sorted(self._repeating)}
        path.write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> ValueIndex:
        state = json.loads(path.read_text(encoding="utf-8"))
        return cls(state["values"], state["wording"], state["repeating"])

    @property
    def by_column(self) -> Mapping[str, Sequence[str]]:
        """The stored values of each text column, the most frequent first."""
        return self._values_by_column

    def kinds(self, column: str) -> tuple[str, ...]:
        """All values of a column that tells a few things apart, as SQL literals, the most frequent first."""
        values = self._values_by_column.get(column, ()) if column in self._repeating else ()
        few = 2 <= len(values) <= MOST_KINDS and all(len(value) <= LONGEST_KIND for value in values)
        return tuple(quoted(value) for value in values) if few else ()

    # -- asking ---------------------------------------------------------------------------------

    def match(self, question: str, today: date | None = None) -> tuple[ValueMatch, ...]:
        """All readings by where they start; spans do not overlap, and a span's likeliest reading comes first.

        Quoted text goes before everything else, then the longer span, typing errors last. A value that is also a word
        of the schema (fund manager) scores 0.5 at most: it names a column more often than a value. Relative dates are
        read against ``today``; without it they are none.
        """
        in_quotes = [(f.start, f.end) for f in quoted_text(question)]
        free = {(f.start, f.end): f.literals for f in free_literals(question)}
        stored = {(s.start, s.end): s for s in self._stored.named(question, in_quotes)}
        if today:
            free = _with_relative(question, today, free, stored)
        chosen = _longest(in_quotes, sorted({*stored, *free}, key=lambda s: s[0] - s[1]))
        for misspelt in self._stored.misspelt(question):
            span = (misspelt.start, misspelt.end)
            inside = [s for s in chosen if span[0] <= s[0] and s[1] <= span[1] and s not in in_quotes]
            if 0 < 2 * sum(end - start for start, end in inside) < span[1] - span[0]:
                chosen = [s for s in chosen if s not in inside]  # China in Industrial and Comercial Bank of China
            if span not in stored and _fits(span, chosen):
                stored[span] = misspelt
                chosen.append(span)
        asked = _words(question)
        readings = []
        for span in sorted(set(chosen)):
            of_database = list(self._of_database(question, stored[span], asked)) if span in stored else []
            known = {m.literal for m in of_database}
            of_question = [m for m in _of_question(question, span, free) if m.literal not in known]
            if of_database and question[span[0]] == "0":
                of_question = []  # 000123 is stored: no number
            # "top 50": a number, though some code is 50
            number_first = question[slice(*span)].isdigit() and span[1] - span[0] < 5
            number_first = number_first and not re.match(r"\.[A-Za-z]", question[span[1] :])  # 700.HK
            readings += of_question + of_database if number_first else of_database + of_question
        return tuple(readings)

    def _of_database(self, question: str, span: StoredSpan, asked: frozenset[str]) -> Iterator[ValueMatch]:
        """Different values before the same value in another column, likelier columns first."""
        text = question[span.start : span.end]
        quotes = question[max(0, span.start - 1)] in "\"'“「"
        ordinary = 1.0 if quotes or key(tokens(text)) not in self._schema_words else _SCHEMA_WORD
        ranked = []
        for value, score in span.values.items():
            columns = sorted(self._columns[value], key=lambda c: -self._shared(c, asked))
            likeliest = self._shared(columns[0], asked)
            ranked += [(n, -score, -likeliest, value, column) for n, column in enumerate(columns[:MAX_READINGS])]
        for _, score, _, value, column in sorted(ranked, key=lambda r: r[:3])[:MAX_READINGS]:
            yield ValueMatch(text, span.start, quoted(value), column, round(-score * ordinary, 3))

    def _shared(self, column: str, asked: frozenset[str]) -> float:
        """How much of the column's wording the question uses."""
        words = self._words[column]
        return len(words & asked) / (len(words) ** 0.5 or 1)

    def _words_of(self, column: str) -> frozenset[str]:
        table, _, name = column.partition(".")
        return _words(" ".join((name, self._wording.get(column, ""), self._wording.get(table, ""))))


def _with_relative(
    question: str, today: date, free: Mapping[Span, tuple[str, ...]], stored: Iterable[Span]
) -> dict[Span, tuple[str, ...]]:
    """A relative date takes the place of the numbers in it, unless a stored value (three years) or a date is there."""
    found = dict(free)
    for literal in relative_dates(question, today):
        inside = [span for span in found if overlaps(literal.start, literal.end, [span])]
        whole = all(literal.start <= start and end <= literal.end for start, end in inside)
        dated = any(text.startswith("'") for span in inside for text in found[span])
        if whole and not dated and not overlaps(literal.start, literal.end, stored):
            for span in inside:
                del found[span]
            found[literal.start, literal.end] = literal.literals
    return found


def _longest(first: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    chosen: list[Span] = []
    for span in (*first, *others):
        if _fits(span, chosen):
            chosen.append(span)
    return chosen


def _fits(span: Span, chosen: Sequence[Span]) -> bool:
    return span in chosen or not overlaps(*span, chosen)


def _of_question(question: str, span: Span, free: Mapping[Span, tuple[str, ...]]) -> Iterator[ValueMatch]:
    """The span's own literals; in "three years", a stored value, those of the number too."""
    text = question[slice(*span)]
    literals = list(free.get(span, ()))
    for start, end in free:
        if start == span[0] and end < span[1] and _DURATION.fullmatch(question[end : span[1]]):
            literals += free[start, end]
    for n, literal in enumerate(literals[:MAX_READINGS]):
        yield ValueMatch(text, span[0], literal, None, round(1.0 - 0.1 * n, 2))


def _distinct(connection: duckdb.DuckDBPyConnection, column: Column) -> list[str]:
    name, table = (f'"{n.replace(chr(34), chr(34) * 2)}"' for n in (column.name, column.table))
    length = connection.execute(f"SELECT avg(length({name}::VARCHAR)) FROM {table}").fetchone()
    if length is None or length[0] is None or length[0] > PROSE_LENGTH:
        return []
    rows = connection.execute(
        f"SELECT v FROM (SELECT {name}::VARCHAR FROM {table}) AS texts(v) "  # v is no column of the user's
        f"WHERE length(v) BETWEEN 1 AND {MAX_LENGTH} GROUP BY v ORDER BY count(*) DESC, v LIMIT {MAX_VALUES}"
    ).fetchall()
    return [value for (value,) in rows]


def _repeats(connection: duckdb.DuckDBPyConnection, column: Column) -> bool:
    name, table = (f'"{n.replace(chr(34), chr(34) * 2)}"' for n in (column.name, column.table))
    found = connection.execute(f"SELECT count({name}) >= 2 * count(DISTINCT {name}) FROM {table}").fetchone()
    return bool(found and found[0])


def _words(text: str) -> frozenset[str]:
    """Words of Latin scripts, bigrams of Chinese."""
    found = [t.text for t in tokens(fold(text))]
    pairs = {a + b for a, b in pairwise(found) if is_cjk(a) and is_cjk(b)}
    return frozenset(pairs | {t for t in found if not is_cjk(t) and t not in STOP})
