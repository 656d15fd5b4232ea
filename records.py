"""The nouns, in the order they are made: a pack, a question, its link, its prompt, candidates, an answer.

Frozen, comparable, free of open handles; each carries what the next step and the audit trail need.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

Language = Literal["en", "zh"]


# -- what a user writes: a pack ---------------------------------------------------------------


@dataclass(frozen=True)
class Column:
    table: str
    name: str
    type: str  # DuckDB's name, upper case
    comment: str = ""

    @property
    def key(self) -> str:
        """``table.column``, the column's name everywhere outside SQL."""
        return f"{self.table}.{self.name}"


@dataclass(frozen=True)
class Table:
    name: str
    columns: tuple[Column, ...]
    comment: str = ""

    def column(self, name: str) -> Column | None:
        wanted = name.lower()
        return next((c for c in self.columns if c.name.lower() == wanted), None)


@dataclass(frozen=True)
class Schema:
    tables: tuple[Table, ...]
    joins: tuple[tuple[str, str], ...] = ()  # ("t.c", "u.d"): foreign keys and relations.json, each pair once

    def table(self, name: str) -> Table | None:
        wanted = name.lower()
        return next((t for t in self.tables if t.name.lower() == wanted), None)

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(c for t in self.tables for c in t.columns)


@dataclass(frozen=True)
class Pair:
    """A question with its gold SQL, as a line of questions/*.jsonl holds it."""

    id: str
    question: str
    sql: str
    lang: Language = "en"
    twin: str | None = None  # the id that translations of one question share
    evidence: str = ""
    difficulty: str | None = None
    also_accepted: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()  # "ordinary" or "unseen" in a test split, what augmentation made it, ...


@dataclass(frozen=True)
class Term:
    """A line of glossary.csv."""

    term: str
    meaning: str
    sql: str = ""


@dataclass(frozen=True)
class Pack:
    name: str
    folder: Path
    database: Path  # a DuckDB file that exists, opened read-only by everyone
    schema: Schema
    fingerprint: str  # sha256 over the schema's tables, columns and types
    languages: tuple[Language, ...] = ("en",)
    description: str = ""
    licence: str = ""
    as_of: date | None = None  # what "today" means; None: the clock
    k_tables: int = 4
    k_columns: int = 8
    glossary: tuple[Term, ...] = ()
    train: tuple[Pair, ...] = ()
    dev: tuple[Pair, ...] = ()
    test: tuple[Pair, ...] = ()

    def split(self, name: str) -> tuple[Pair, ...]:
        """train, dev or test, or the part of test that carries the tag ``name``."""
        if name in ("train", "dev", "test"):
            return {"train": self.train, "dev": self.dev, "test": self.test}[name]
        return tuple(p for p in self.test if name in p.tags)


# -- what the question is about ---------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    text: str
    lang: Language = "en"
    evidence: str = ""


@dataclass(frozen=True)
class ValueMatch:
    """A piece of the question that is, or stands for, a literal."""

    span: str  # as it stands in the question
    start: int  # where the span starts in the question's text; several readings may share a span
    literal: str  # SQL: 'Master', 500000000, '2021-12-31'
    column: str | None  # "t.c" where the database holds it, None for a free literal
    score: float  # 1.0 exact


@dataclass(frozen=True)
class LinkedColumn:
    column: Column
    score: float
    kinds: tuple[str, ...] = ()  # SQL literals: all values of a column that tells only a few things apart


@dataclass(frozen=True)
class LinkedTable:
    table: Table
    score: float
    columns: tuple[LinkedColumn, ...]  # best first; join keys of kept tables included


@dataclass(frozen=True)
class NearPair:
    pair: Pair
    score: float  # similarity of the questions in [0, 1]


@dataclass(frozen=True)
class SchemaLink:
    question: Question
    tables: tuple[LinkedTable, ...]  # best first
    joins: tuple[tuple[str, str], ...] = ()  # between kept tables
    values: tuple[ValueMatch, ...] = ()
    pairs: tuple[NearPair, ...] = ()  # best first
    terms: tuple[Term, ...] = ()
    recalled: Pair | None = None  # a stored question asked again, word for word


# -- what the model reads and writes ----------------------------------------------------------


@dataclass(frozen=True)
class Prompt:
    text: str
    style: str
    symbols: Mapping[str, str] = field(default_factory=dict)  # what a symbol in the model's output stands for
    n_tokens: int = 0
    dropped: tuple[str, ...] = ()  # what the token budget left out, least useful first


@dataclass(frozen=True)
class Candidate:
    text: str  # as generated
    sql: str  # read from the text, before calibration; "" when there is none
    logprob: float = 0.0  # natural log, summed over the answer's tokens
    n_tokens: int = 0


@dataclass(frozen=True)
class Repair:
    rule: str  # the pass that did it
    before: str
    after: str
    why: str


@dataclass(frozen=True)
class Result:
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool = False  # rows or bytes were capped
    elapsed_s: float = 0.0


@dataclass(frozen=True)
class Executed:
    """A candidate after repair and one run in the sandbox: a result or an error, never both."""

    candidate: Candidate
    sql: str
    repairs: tuple[Repair, ...] = ()
    result: Result | None = None
    error: str | None = None
    refused: bool = False  # by policy, not by the database
    sample: int = 0  # its number among the question's samples; the prompts take turns
    prompt: int = 0  # which of the question's prompts it was written for
    senseless: tuple[str, ...] = ()  # what nobody would ask in it, a line each


@dataclass(frozen=True)
class Group:
    """Candidates that returned the same result, on the pack's rows and on other rows."""

    sql: str  # the likeliest member's
    votes: int
    members: tuple[int, ...]  # indices into Calibrated.executed


@dataclass(frozen=True)
class Calibrated:
    executed: tuple[Executed, ...]
    groups: tuple[Group, ...]  # the winner's first, then most votes first
    winner: int | None  # index into executed
    vote_share: float = (
        0.0  # in [0, 1], of the samples asked for: those whose result on the pack's rows is the winner's
    )
    n_asked: int = 0  # samples asked for; fewer were drawn when the leader could not be overtaken


@dataclass(frozen=True)
class Answer:
    question: Question
    sql: str | None
    result: Result | None
    confidence: float  # probability in [0, 1]
    abstained: bool
    link: SchemaLink
    prompts: tuple[Prompt, ...]
    calibrated: Calibrated
    clarification: str | None = None
    timings_s: Mapping[str, float] = field(default_factory=dict)
