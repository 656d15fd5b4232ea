"""The literals of a question: values the database holds, and those the question brings along itself."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import duckdb

from records import Column, Schema, ValueMatch
from retrieval.literals import free_literals, overlaps, quoted, quoted_text
from retrieval.tokens import Token, fold, is_cjk, tokens
from retrieval.typos import Typos

MAX_VALUES = 20_000  # a column
MAX_LENGTH = 80
PROSE_LENGTH = 60  # a column whose values are longer on average holds prose, not names
MAX_READINGS = 4
TYPO_THRESHOLD = 90

# Words too common to name a value unless they stand between quotation marks.
_STOP_WORDS = (
    "a all an and any are as at be both by can day each few for from had has have her his how in into is it its last "
    "many may month more most much national new no non none normal not now null of off old on one only or other others "
    "our out over own past per same since some than that the their them then there they this to top total under "
    "unknown up use was week well were what when where which who why will with year yes you your "
    "fund stock bond company name date type code number list find show give which among between "
    "其他 其它 全部 合计 没有 所有 公司 基金 股票 证券 债券 一下 我们 哪些 多少 数量 名称 代码 日期 类型"
)
_STOP = frozenset(_STOP_WORDS.split())
_BETWEEN_TOKENS = frozenset(" -–—/'’.,&()·_:（）+")


class _Span(NamedTuple):
    start: int
    end: int
    values: tuple[str, ...]  # stored forms
    score: float


class ValueIndex:
    """Distinct values by what they look like, case, width, hyphens and plurals set aside."""

    def __init__(self, values_by_column: Mapping[str, Sequence[str]], wording: Mapping[str, str] | None = None) -> None:
        """``wording`` says in words what a column is, to tell columns that share a value apart."""
        self._values_by_column = {key: tuple(values) for key, values in values_by_column.items()}
        self._wording = dict(wording or {})
        self._columns: dict[str, list[str]] = defaultdict(list)  # of a value
        self._values: dict[str, list[str]] = defaultdict(list)  # of a key
        self._lengths: dict[str, set[int]] = defaultdict(set)  # in tokens, of the keys that start with a token
        for column, values in self._values_by_column.items():
            for value in values:
                self._columns[value].append(column)
        for value in self._columns:
            found = tokens(value)
            if found:
                self._values[_key(found)].append(value)
                self._lengths[found[0].text].add(len(found))
        self._distinct = list(self._columns)
        self._typos = Typos([fold(value) for value in self._distinct])
        self._words = {c: _words(self._wording.get(c, c)) for c in self._values_by_column}

    # -- making ---------------------------------------------------------------------------------

    @classmethod
    def build(cls, database: Path, schema: Schema) -> ValueIndex:
        """Reads the distinct short values of every text column, the most frequent first."""
        connection = duckdb.connect(str(database), read_only=True)
        try:
            values = {c.key: _distinct(connection, c) for c in schema.columns if c.type.startswith(("VARCHAR", "ENUM"))}
        finally:
            connection.close()
        comments = {t.name: t.comment for t in schema.tables}
        wording = {c.key: f"{c.comment} {c.name} {comments[c.table]}" for c in schema.columns}
        return cls({key: found for key, found in values.items() if found}, wording)

    @classmethod
    def of(cls, values_by_column: Mapping[str, Sequence[str]]) -> ValueIndex:
        return cls(values_by_column)

    def save(self, path: Path) -> None:
        state = {"values": self._values_by_column, "wording": self._wording}
        path.write_text(json.dumps(state, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> ValueIndex:
        state = json.loads(path.read_text(encoding="utf-8"))
        return cls(state["values"], state["wording"])

    # -- asking ---------------------------------------------------------------------------------

    def match(self, question: str) -> tuple[ValueMatch, ...]:
        """All readings by where they start; spans do not overlap, and a span's likeliest reading comes first."""
        free = {(f.start, f.end): f.literals for f in free_literals(question)}
        in_quotes = {(f.start, f.end) for f in quoted_text(question)}
        stored: dict[tuple[int, int], _Span] = {}
        for span in sorted(self._exact(question, in_quotes), key=lambda s: (s[:2] not in in_quotes, s.start - s.end)):
            if not overlaps(span.start, span.end, stored) and self._outranks(span, free, in_quotes):
                stored[span.start, span.end] = span
        for taken in list(free):
            if taken not in stored and overlaps(*taken, stored):
                del free[taken]
        for span in self._misspelt(question):
            clear = not overlaps(span.start, span.end, [s for s in (*stored, *free) if s != span[:2]])
            if clear and span[:2] not in stored:
                stored[span.start, span.end] = span
        return tuple(self._readings(question, stored, free))

    def _outranks(
        self, span: _Span, free: Mapping[tuple[int, int], tuple[str, ...]], in_quotes: set[tuple[int, int]]
    ) -> bool:
        """A stored value gives way to quoted text around it and to a longer date or number around it."""
        return not any(
            s <= span.start and span.end <= e and (s, e) != span[:2] and ((s, e) in in_quotes or e - s > 1)
            for s, e in free
        )

    def _exact(self, question: str, in_quotes: set[tuple[int, int]]) -> Iterable[_Span]:
        found = tokens(question)
        for i, first in enumerate(found):
            for length in self._lengths.get(first.text, ()):
                run = found[i : i + length]
                if len(run) == length and (values := self._values.get(_key(run))) and _joined(question, run):
                    start, end = run[0].start, run[-1].end
                    if (start, end) in in_quotes or _telling(question[start:end]):
                        yield _Span(start, end, tuple(values), 1.0)

    def _misspelt(self, question: str) -> Iterable[_Span]:
        for index, start, end, similarity in self._typos.near(fold(question), TYPO_THRESHOLD):
            if _telling(question[start:end]):
                yield _Span(start, end, (self._distinct[index],), round(0.9 * similarity / 100, 3))

    def _readings(
        self,
        question: str,
        stored: Mapping[tuple[int, int], _Span],
        free: Mapping[tuple[int, int], tuple[str, ...]],
    ) -> Iterable[ValueMatch]:
        asked = _words(question)
        for start, end in sorted({*stored, *free}):
            text = question[start:end]
            of_database = self._of_database(text, start, stored[start, end], asked) if (start, end) in stored else []
            literals = [m.literal for m in of_database]
            of_question = [
                ValueMatch(text, start, literal, None, round(1.0 - 0.1 * n, 2))
                for n, literal in enumerate(free.get((start, end), ()))
                if literal not in literals
            ]
            short_number = text.isdigit() and len(text) < 5  # "top 50", though some code is 50
            both = of_question + of_database if short_number else of_database + of_question
            yield from both[: MAX_READINGS + (len(of_question) if of_database else 0)]

    def _of_database(self, text: str, start: int, span: _Span, asked: frozenset[str]) -> list[ValueMatch]:
        found = [
            ValueMatch(text, start, quoted(value), column, _score(text, value, span.score))
            for value in span.values
            for column in self._columns[value]
        ]
        found.sort(key=lambda m: (-m.score, -self._shared(m.column or "", asked)))
        return found[:MAX_READINGS]

    def _shared(self, column: str, asked: frozenset[str]) -> float:
        """How much of the column's wording the question uses."""
        words = self._words[column]
        return len(words & asked) / (len(words) ** 0.5 or 1)


def _distinct(connection: duckdb.DuckDBPyConnection, column: Column) -> list[str]:
    name, table = (f'"{n.replace(chr(34), chr(34) * 2)}"' for n in (column.name, column.table))
    length = connection.execute(f"SELECT avg(length({name}::VARCHAR)) FROM {table}").fetchone()
    if length is None or length[0] is None or length[0] > PROSE_LENGTH:
        return []
    rows = connection.execute(
        f"SELECT {name}::VARCHAR AS v FROM {table} WHERE length(v) BETWEEN 1 AND {MAX_LENGTH} "
        f"GROUP BY v ORDER BY count(*) DESC, v LIMIT {MAX_VALUES}"
    ).fetchall()
    return [value for (value,) in rows]


def _key(found: Sequence[Token]) -> str:
    return "\x1f".join(t.text for t in found)


def _joined(question: str, run: Sequence[Token]) -> bool:
    """Nothing but a space, a hyphen and the like stands between the tokens: a value spans no comma of the sentence."""
    between = (question[a.end : b.start] for a, b in pairwise(run))
    return all(len(gap) <= 3 and _BETWEEN_TOKENS.issuperset(gap) for gap in between)


def _telling(text: str) -> bool:
    """Long and rare enough to be a value when it stands in a sentence."""
    return len(text) >= (2 if is_cjk(text) else 3) and fold(text) not in _STOP


def _score(text: str, value: str, found: float) -> float:
    if found < 1.0:
        return found
    return 1.0 if text == value else 0.95


def _words(text: str) -> frozenset[str]:
    """Words of Latin scripts, bigrams of Chinese."""
    found = [t.text for t in tokens(text)]
    pairs = {a + b for a, b in pairwise(found) if is_cjk(a) and is_cjk(b)}
    return frozenset(pairs | {t for t in found if not is_cjk(t) and t not in _STOP})
