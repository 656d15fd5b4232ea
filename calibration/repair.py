"""Deterministic repair: the cheapest way, over named passes, from a statement to one that binds over the schema.

Each pass looks at the first thing DuckDB complains of and proposes edits with costs; a uniform-cost search takes the
least that ends in a statement without complaint. What binds already is returned as it came, and nothing is changed
without a record of it. What cannot be mended comes back as far as it could be read, for the sandbox to report.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from calibration import align, dialect, grouping, joins, lexical, spelling
from calibration.binder import Complaint, binder_for
from calibration.draft import Draft, Edit
from records import Repair, Schema, ValueMatch

MAX_TRIED = 80  # statements bound, a millisecond each
MAX_COST = 2.5
MAX_CHARACTERS = 20_000  # a model's whole output, before what wraps the query is cut

PASSES: tuple[tuple[str, Callable[[Draft], Iterator[Edit]]], ...] = (
    ("unwrap", lexical.unwrap),
    ("punctuation", lexical.punctuation),
    ("quotes", lexical.quotes),
    ("brackets", lexical.brackets),
    ("dialect syntax", dialect.syntax),
    ("keywords", spelling.keywords),
    ("join conditions", joins.conditions),
    ("tables", align.tables),
    ("columns", align.columns),
    ("aliases", align.aliases),
    ("ambiguous columns", align.ambiguous),
    ("literals", dialect.literals),
    ("functions", dialect.functions),
    ("comparisons", dialect.comparisons),
    ("group by", grouping.grouped),
    ("having", grouping.having),
    ("tokens", spelling.tokens),
    ("tail", spelling.tail),
    ("transpile", dialect.transpiled),
)
LEXICAL = frozenset({"unwrap", "quotes", "brackets", "dialect syntax", "keywords", "tokens", "tail"})

NONE = Complaint("none", (), "", None)
UNREADABLE = Complaint("syntax", (), "DuckDB reads it, sqlglot does not", None)


@dataclass(frozen=True)
class Repaired:
    sql: str
    repairs: tuple[Repair, ...]


def repair(sql: str, schema: Schema, values: Sequence[ValueMatch] = ()) -> Repaired:
    """The same statement where it binds; else the cheapest repair of it, or as much of one as there is."""
    if not sql.strip() or len(sql) > MAX_CHARACTERS:
        return Repaired(sql, ())
    binder = binder_for(schema)
    order = count()
    waiting: list[tuple[float, int, str, tuple[Repair, ...]]] = [(0.0, next(order), sql, ())]
    seen: set[str] = set()
    readable: Repaired | None = None  # the first that at least parses
    while waiting and len(seen) < MAX_TRIED:
        cost, _, text, repairs = heapq.heappop(waiting)
        if text in seen:
            continue
        seen.add(text)
        draft = Draft(text, binder.complaint(text) or NONE, schema, tuple(values))
        if draft.complaint == NONE and draft.tree is None:  # the guard's two parsers must agree
            draft = replace(draft, complaint=UNREADABLE)
        if draft.complaint == NONE:
            return Repaired(text, repairs)
        if readable is None and draft.complaint.kind != "syntax":
            readable = Repaired(text, repairs)
        for rule, edit in _proposals(draft):
            if cost + edit.cost <= MAX_COST and edit.sql not in seen:
                made = Repair(rule, edit.before, edit.after, edit.why)
                heapq.heappush(waiting, (cost + edit.cost, next(order), edit.sql, (*repairs, made)))
    return readable or Repaired(sql, ())


def _proposals(draft: Draft) -> Iterator[tuple[str, Edit]]:
    for rule, propose in PASSES:
        if (rule in LEXICAL) <= (draft.complaint.kind in ("syntax", "other")):
            yield from ((rule, edit) for edit in propose(draft))
