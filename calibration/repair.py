"""Deterministic repair: the cheapest way, over named passes, from a statement to one that binds over the schema.

Each pass looks at the first thing DuckDB complains of and proposes edits with costs; a best-first search takes
the least that ends in a statement without complaint. What binds is then aligned: join keys that relate nothing, values
beside columns that do not hold them. Nothing is changed without a record of it. What cannot be mended comes back as far
as it could be read, for the sandbox to report.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from calibration import align, dialect, grouping, joins, lexical, spelling, value_columns
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
    ("value columns", value_columns.held),
    ("comparisons", dialect.comparisons),
    ("group by", grouping.grouped),
    ("having", grouping.having),
    ("tokens", spelling.tokens),
    ("tail", spelling.tail),
    ("transpile", dialect.transpiled),
)
ALIGNMENTS: tuple[tuple[str, Callable[[Draft], Iterator[Edit]]], ...] = (
    ("value columns", value_columns.held),
    ("join keys", joins.keys),
)
MAX_ALIGNED = 8  # edits an alignment makes
LEXICAL = frozenset({"unwrap", "quotes", "brackets", "dialect syntax", "keywords", "tokens", "tail"})

NONE = Complaint("none", (), "", None)
UNREADABLE = Complaint("syntax", (), "DuckDB reads it, sqlglot does not", None)


@dataclass(frozen=True)
class Repaired:
    sql: str
    repairs: tuple[Repair, ...]


def repair(sql: str, schema: Schema, values: Sequence[ValueMatch] = ()) -> Repaired:
    """The same statement where it binds and aligns; else the cheapest repair of it, or as much of one as there is."""
    if not sql.strip() or len(sql) > MAX_CHARACTERS:
        return Repaired(sql, ())
    found, binds = _bound(sql, schema, tuple(values))
    return _aligned(found, schema, tuple(values)) if binds else found


def _bound(sql: str, schema: Schema, values: tuple[ValueMatch, ...]) -> tuple[Repaired, bool]:
    """The cheapest way to a statement that binds, and whether there was one."""
    order = count()
    waiting = [(0.0, next(order), _Step(sql, (), 0.0, None))]
    seen: set[str] = set()
    readable: Repaired | None = None  # the first that at least parses
    while waiting and len(seen) < MAX_TRIED:
        step = heapq.heappop(waiting)[2]
        if step.sql in seen:
            continue
        seen.add(step.sql)
        draft = Draft(step.sql, _complaint(step.sql, schema), schema, values)
        if draft.complaint == NONE and draft.tree is None:  # the guard's two parsers must agree
            draft = replace(draft, complaint=UNREADABLE)
        if draft.complaint == NONE:
            return Repaired(step.sql, step.repairs), True
        if readable is None and draft.complaint.kind != "syntax":
            readable = Repaired(step.sql, step.repairs)
        for rule, edit in _proposals(draft):
            if step.cost + edit.cost <= MAX_COST and edit.sql not in seen:
                made = Repair(rule, edit.before, edit.after, edit.why)
                then = _Step(edit.sql, (*step.repairs, made), step.cost + edit.cost, draft.complaint)
                heapq.heappush(waiting, (then.cost + _far(draft.complaint, step.complaint), next(order), then))
    return readable or Repaired(sql, ()), False


def _aligned(found: Repaired, schema: Schema, values: tuple[ValueMatch, ...]) -> Repaired:
    """What binds may still mean nothing; an alignment is kept where its outcome binds, with a join it needs."""
    for rule, propose in ALIGNMENTS:
        for _ in range(MAX_ALIGNED):
            draft = Draft(found.sql, NONE, schema, values)
            for edit in propose(draft):
                made, binds = _bound(edit.sql, schema, values)
                if binds:
                    own = Repair(rule, edit.before, edit.after, edit.why)
                    found = Repaired(made.sql, (*found.repairs, own, *made.repairs))
                    break
            else:
                break
    return found


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
