"""Deterministic repair: the cheapest way, over named passes, from a statement to one that binds over the schema.

Each pass looks at the first thing DuckDB complains of and proposes edits with costs; a best-first search takes
the least that ends in a statement without complaint. What binds already is returned as it came, but for join keys that
relate nothing (ALIGNMENTS), and nothing is changed without a record of it. What cannot be mended comes back as far as
it could be read, for the sandbox to report.
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
    ("from", align.missing),
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
ALIGNMENTS: tuple[tuple[str, Callable[[Draft], Iterator[Edit]]], ...] = (("join keys", joins.keys),)
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
    order = count()
    waiting = [(0.0, next(order), _Step(sql, (), 0.0, None))]
    seen: set[str] = set()
    readable: Repaired | None = None  # the first that at least parses
    while waiting and len(seen) < MAX_TRIED:
        step = heapq.heappop(waiting)[2]
        if step.sql in seen:
            continue
        seen.add(step.sql)
        draft = Draft(step.sql, _complaint(step.sql, schema), schema, tuple(values))
        if draft.complaint == NONE and draft.tree is None:  # the guard's two parsers must agree
            draft = replace(draft, complaint=UNREADABLE)
        if draft.complaint == NONE:
            return _aligned(draft, step.repairs)
        if readable is None and draft.complaint.kind != "syntax":
            readable = Repaired(step.sql, step.repairs)
        for rule, edit in _proposals(draft):
            if step.cost + edit.cost <= MAX_COST and edit.sql not in seen:
                made = Repair(rule, edit.before, edit.after, edit.why)
                then = _Step(edit.sql, (*step.repairs, made), step.cost + edit.cost, draft.complaint)
                heapq.heappush(waiting, (then.cost + _far(draft.complaint, step.complaint), next(order), then))
    return readable or Repaired(sql, ())


def _aligned(draft: Draft, repairs: tuple[Repair, ...]) -> Repaired:
    """What binds may still mean nothing; an alignment is kept as long as its outcome binds too."""
    for rule, propose in ALIGNMENTS:
        for _ in draft.tokens:  # each edit mends one join; there are fewer joins than words
            edit = next(propose(draft), None)
            if edit is None or _complaint(edit.sql, draft.schema) != NONE:
                break
            repairs = (*repairs, Repair(rule, edit.before, edit.after, edit.why))
            draft = replace(draft, sql=edit.sql)
    return Repaired(draft.sql, repairs)


@dataclass(frozen=True)
class _Step:
    sql: str
    repairs: tuple[Repair, ...]
    cost: float
    complaint: Complaint | None  # what the last edit was to answer


def _complaint(sql: str, schema: Schema) -> Complaint:
    return binder_for(schema).complaint(sql) or NONE


def _far(complaint: Complaint, before: Complaint | None) -> float:
    """A guess at what is still to come: most where it does not parse, more where the last edit changed nothing."""
    syntax = complaint.kind == "syntax"
    stuck = before is not None and (before.kind, before.names) == (complaint.kind, complaint.names)
    if syntax and before is not None and (complaint.place or 0) > (before.place or 0):
        stuck = False
    return (0.5 if syntax else 0.2) + (0.3 if stuck else 0.0)


def _proposals(draft: Draft) -> Iterator[tuple[str, Edit]]:
    for rule, propose in PASSES:
        if rule not in LEXICAL or draft.complaint.kind == "syntax":
            yield from ((rule, edit) for edit in propose(draft) if edit.sql.strip())
