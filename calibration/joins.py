"""Joins that are missing: a condition, or a whole table, filled in from the schema's relations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlglot import TokenType, exp

from calibration.clauses import AFTER_FROM, end_before
from calibration.draft import Draft, Edit, Source, place_of, quoted
from records import Table


def conditions(draft: Draft) -> Iterator[Edit]:
    """JOIN without its ON."""
    for select in draft.selects:
        sources = draft.sources(select)
        for join in select.args.get("joins") or ():
            bare = not any(join.args.get(arg) for arg in ("on", "using", "method")) and join.kind != "CROSS"
            source = next(s for s in sources if s.node is join.this)
            if not bare or not _follows_join(draft, join.this):
                continue
            earlier = sources[: sources.index(source)]
            end = max(int(piece.meta["end"]) + 1 for piece in join.this.walk() if "end" in piece.meta)
            for i, condition in enumerate(_conditions(draft, earlier, source.name, source.table)):
                yield draft.splice(end, end, f" ON {condition}", "a JOIN had no condition", 0.15 + 0.1 * i)


def keys(draft: Draft) -> Iterator[Edit]:
    """A JOIN on columns that do not tie its table to one before it, where a relation would (FinSQL's alignment)."""
    for select in draft.selects:
        sources = draft.sources(select)
        for join in select.args.get("joins") or ():
            on = join.args.get("on")
            source = next(s for s in sources if s.node is join.this)
            earlier = sources[: sources.index(source)]
            if not isinstance(on, exp.EQ) or _ties(draft, on, source, earlier):
                continue
            start, end = place_of(on), max((int(p.meta["end"]) + 1 for p in on.walk() if "end" in p.meta), default=0)
            related = any(s.table and source.table and any(_related(draft, s.table, source.table)) for s in earlier)
            if start is not None and related:
                condition = _conditions(draft, earlier, source.name, source.table)[0]
                yield draft.splice(start, end, condition, "the tables are not related by these columns", 0.2)


def _ties(draft: Draft, on: exp.EQ, source: Source, earlier: Sequence[Source]) -> bool:
    """Benefit of the doubt: whatever is not two columns of known tables ties."""
    if not isinstance(on.left, exp.Column) or not isinstance(on.right, exp.Column):
        return True
    left, right = (_owner(side, [*earlier, source]) for side in (on.left, on.right))
    if left is None or right is None or left.table is None or right.table is None:
        return True
    if left is right or source not in (left, right):
        return False
    names = (on.left.name.lower(), on.right.name.lower())
    related = [(a.lower(), b.lower()) for a, b in _related(draft, left.table, right.table)]
    return not related or names in related or names[0] == names[1]


def _owner(column: exp.Column, sources: Sequence[Source]) -> Source | None:
    name = column.name.lower()
    if column.table:
        return next((s for s in sources if s.name == column.table.lower()), None)
    holding = [s for s in sources if name in (c.lower() for c in s.columns)]
    return holding[0] if len(holding) == 1 else None


def joined(draft: Draft, node: exp.Column, candidates: Sequence[Table]) -> Iterator[Edit]:
    """The tables in which the column may be, joined to the query; under the column's own qualifier if it has one."""
    select = node.find_ancestor(exp.Select)
    place = end_before(draft, select, AFTER_FROM) if select is not None else None
    if select is None or place is None:
        return
    sources = draft.sources(select)
    taken = {source.name for source in sources}
    n_found = 0
    for table in candidates:
        name = node.table.lower() if node.table and node.table.lower() not in taken else table.name
        if name.lower() in taken:
            continue
        for text in [*_joins_to(draft, sources, name, table)[:1], *_joins_over(draft, sources, name, table)[:1]][:1]:
            n_found += 1
            cost = 0.25 + 0.05 * text.count("JOIN") + 0.04 * n_found
            yield draft.splice(place, place, text, f"{node.name} is in {table.name}, which was not joined", cost)
        if n_found >= 6:
            return


def way_to(draft: Draft, node: exp.Expr, table: Table) -> tuple[int, str] | None:
    """Where and how the table joins the node's SELECT, over one more table if need be; None without a relation."""
    select = node.find_ancestor(exp.Select)
    place = end_before(draft, select, AFTER_FROM) if select is not None else None
    if select is None or place is None:
        return None
    sources = draft.sources(select)
    found = [*_joins_to(draft, sources, table.name, table)[:1], *_joins_over(draft, sources, table.name, table)[:1]]
    return (place, found[0]) if found else None


def _joins_to(draft: Draft, sources: Sequence[Source], name: str, table: Table) -> list[str]:
    alias = f" AS {quoted(name)}" if name.lower() != table.name.lower() else ""
    return [f" JOIN {quoted(table.name)}{alias} ON {on} " for on in _conditions(draft, sources, name, table)]


def _joins_over(draft: Draft, sources: Sequence[Source], name: str, table: Table) -> list[str]:
    """By way of one more table that relations connect with both."""
    found = []
    for source in sources:
        for between in draft.schema.tables if source.table else ():
            related = source.table is not None and any(_related(draft, source.table, between))
            if (
                related
                and any(_related(draft, between, table))
                and between.name.lower() not in (s.name for s in sources)
            ):
                middle = Source(between.name.lower(), between, source.node, ())
                first = _joins_to(draft, [source], between.name, between)[:1]
                found += [one + two for one in first for two in _joins_to(draft, [middle], name, table)[:1]]
    return found


def _conditions(draft: Draft, sources: Sequence[Source], name: str, table: Table | None) -> list[str]:
    """How the table joins the sources: by relation with one name on both sides, by relation, by a common key."""
    if table is None:
        return []
    found: list[tuple[int, str]] = []
    for source in sources:
        if source.table is None:
            continue
        for mine, theirs in _related(draft, source.table, table):
            rank = 0 if mine.lower() == theirs.lower() else 1
            found.append((rank, f"{quoted(source.name)}.{quoted(mine)} = {quoted(name)}.{quoted(theirs)}"))
        for column in source.table.columns:
            key = column.name.lower()
            if table.column(key) and key.endswith(("id", "code", "no", "key")) and key != "id":
                condition = f"{quoted(source.name)}.{quoted(column.name)} = {quoted(name)}.{quoted(column.name)}"
                found.append((2, condition))
    return list(dict.fromkeys(condition for _, condition in sorted(found, key=lambda pair: pair[0])))[:3]


def _related(draft: Draft, a: Table, b: Table) -> Iterator[tuple[str, str]]:
    for left, right in draft.schema.joins:
        for one, other in ((left, right), (right, left)):
            if one.rpartition(".")[0].lower() == a.name.lower() and other.rpartition(".")[0].lower() == b.name.lower():
                yield one.rpartition(".")[2], other.rpartition(".")[2]


def _follows_join(draft: Draft, node: exp.Expr) -> bool:
    """Whether the word JOIN stands before it: a comma wants no condition."""
    place = place_of(node)
    before = [token for token in draft.tokens if place is not None and token.end < place]
    return bool(before) and before[-1].token_type == TokenType.JOIN
