"""GROUP BY completed, and aggregates taken out of WHERE."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlglot import Token, TokenType, exp

from calibration.clauses import AFTER_GROUP, call_end, end_before, select_at, where_tokens
from calibration.draft import Draft, Edit, place_of

_AGGREGATES = {"COUNT", "SUM", "AVG", "MIN", "MAX"}


def grouped(draft: Draft) -> Iterator[Edit]:
    """What is selected beside an aggregate is grouped by; an expression by its number."""
    select = select_at(draft) if draft.complaint.kind == "group" else None
    place = end_before(draft, select, AFTER_GROUP) if select is not None else None
    if select is None or place is None:
        return
    group = select.args.get("group")
    known = group.expressions if group else []
    missing = []
    for number, shown in enumerate(select.expressions, start=1):
        plain = shown.unalias()
        if plain.find(exp.Column) and not plain.find(exp.AggFunc, exp.Window) and plain not in known:
            missing.append(plain.sql() if isinstance(plain, exp.Column) else str(number))
    named = draft.complaint.names[0]
    listed = ", ".join(missing or [named])  # none is missing: it stands in HAVING or ORDER BY
    text = f", {listed}" if group else f" GROUP BY {listed}"
    yield draft.splice(place, place, text, f"{named} stands beside an aggregate", 0.1)


def having(draft: Draft) -> Iterator[Edit]:
    """Conditions on aggregates move from WHERE to HAVING; ``x = max(x)`` asks for the maximum of all rows."""
    select = select_at(draft) if draft.complaint.kind == "aggregate_in_where" else None
    if select is None:
        return
    yield from _maximum_of_all(draft, select)
    where = where_tokens(draft, select)
    end = end_before(draft, select, AFTER_GROUP)
    if not where or end is None or any(token.token_type == TokenType.OR for token in where):
        return
    parts = _conjuncts(where)
    moved = " AND ".join(_text(draft, part) for part in parts if _aggregates(part))
    kept = " AND ".join(_text(draft, part) for part in parts if not _aggregates(part))
    before, groups = draft.sql[: where[0].start], draft.sql[where[-1].end + 1 : end]
    clause = f"WHERE {kept}" if kept else ""
    sql = f"{before}{clause}{groups} HAVING {moved}{draft.sql[end:]}"
    yield Edit(sql, _text(draft, where), f"{clause} HAVING {moved}".strip(), "WHERE held an aggregate", 0.15)


def _maximum_of_all(draft: Draft, select: exp.Select) -> Iterator[Edit]:
    where, origin = select.args.get("where"), select.args.get("from_")
    if where is None or origin is None or not isinstance(origin.this, exp.Table):
        return
    for comparison in where.find_all(exp.EQ):
        aggregate = comparison.expression
        if isinstance(aggregate, (exp.Max, exp.Min)) and comparison.this == aggregate.this:
            inner = draft.token_at(place_of(aggregate))
            if inner is None or inner < 2:
                continue
            start = draft.tokens[inner - 2].start  # MAX, its bracket, then what is in it
            if end := call_end(draft, start):
                text = f"(SELECT {draft.sql[start:end]} FROM {origin.this.sql()})"
                yield draft.splice(start, end, text, "an aggregate in WHERE is a query of its own", 0.1)


def _conjuncts(where: list[Token]) -> list[list[Token]]:
    """The conditions between the ANDs, those of BETWEEN left alone."""
    parts: list[list[Token]] = [[]]
    depth, between = 0, False
    for token in where[1:]:
        depth += {TokenType.L_PAREN: 1, TokenType.R_PAREN: -1}.get(token.token_type, 0)
        if token.token_type == TokenType.AND and depth == 0 and not between:
            parts.append([])
            continue
        between = token.token_type == TokenType.BETWEEN or (between and token.token_type != TokenType.AND)
        parts[-1].append(token)
    return [part for part in parts if part]


def _aggregates(part: list[Token]) -> bool:
    called = {token.text.upper() for token, after in pairwise(part) if after.token_type == TokenType.L_PAREN}
    return bool(called & _AGGREGATES) and all(token.token_type != TokenType.SELECT for token in part)


def _text(draft: Draft, part: list[Token]) -> str:
    return draft.sql[part[0].start : part[-1].end + 1]
