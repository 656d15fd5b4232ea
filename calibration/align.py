"""Table-column alignment: names brought back to what the schema and the query's own FROM hold.

FinSQL (Zhang et al. 2024, arXiv 2401.10506, section 6.3) moves t.c to the joined table that has c, else replaces t.
Here misspellings are looked for in the tables in scope first and need a likeness, and a table that is missing is joined
through the schema's relations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlglot import exp

from calibration.clauses import AFTER_FROM
from calibration.draft import Draft, Edit, Source, columns_named, quoted, span
from calibration.joins import joined
from calibration.names import likeness, nearest
from records import Table


def tables(draft: Draft) -> Iterator[Edit]:
    """A table the schema does not have: the likest one, or one that has the columns asked of it."""
    if draft.complaint.kind != "table" or draft.tree is None:
        return
    written = draft.complaint.names[0].strip('"').rsplit(".")[-1]
    nodes = [node for node in draft.tree.find_all(exp.Table) if node.name.lower() == written.lower()]
    if not nodes:
        return
    found = [
        (name, 0.05 + 0.6 * (1 - like))
        for name, like in nearest(written, ((t.name, t.comment) for t in draft.schema.tables))
    ]
    asked = {column.name.lower() for column in draft.tree.find_all(exp.Column)}
    holders = [(t.name, 0.4 + 0.1 * len(asked - _names(t))) for t in draft.schema.tables if _names(t) & asked]
    for name, cost in _cheapest([*found, *holders], 5):
        spans = [piece for node in nodes for piece in _table_spans(node, draft.tree)]
        yield _respell(draft, spans, quoted(name), f"the schema has no table {written}", cost)


def missing(draft: Draft) -> Iterator[Edit]:
    """No FROM at all: a table that has all the columns asked for, before the first clause that comes after FROM."""
    if draft.complaint.kind != "no_from" or draft.tree is None:
        return
    asked = {column.name.lower() for column in draft.tree.find_all(exp.Column)}
    place = next((token.start for token in draft.tokens if token.token_type in AFTER_FROM), len(draft.sql.rstrip(" ;")))
    holders = [table for table in draft.schema.tables if asked <= _names(table)]
    for i, table in enumerate(sorted(holders, key=lambda table: table.name not in draft.linked)[:4]):
        yield draft.splice(place, place, f" FROM {quoted(table.name)} ", "there was no FROM", 0.2 + 0.05 * i)


def columns(draft: Draft) -> Iterator[Edit]:
    """A column that its table does not have."""
    kind, names = draft.complaint.kind, draft.complaint.names
    if kind == "column":
        node = next(columns_named(draft, names[0]), None)
    elif kind == "table_column":
        node = next(columns_named(draft, names[1], names[0]), None)
    else:
        return
    if node is None:
        return
    visible = draft.visible(node)
    mine = [source for source in visible if source.name == node.table.lower()] if node.table else visible
    others = [source for source in visible if source not in mine]
    yield from _other_source(draft, node, others)
    yield from _misspelled(draft, node, mine)
    yield from _other_table(draft, node, mine)
    holders = [table for table in draft.schema.tables if table.column(node.name)]
    yield from joined(draft, node, sorted(holders, key=lambda table: table.name not in draft.linked))


def aliases(draft: Draft) -> Iterator[Edit]:
    """A qualifier that FROM does not define."""
    if draft.complaint.kind != "alias" or draft.tree is None:
        return
    written = draft.complaint.names[0]
    nodes = [node for node in draft.tree.find_all(exp.Column) if node.table.lower() == written.lower()]
    if not nodes:
        return
    asked = {node.name.lower() for node in nodes} - {"*"}
    spans = [piece for node in nodes if (piece := span(node.args["table"]))]
    for i, source in enumerate(draft.visible(nodes[0])):
        names = [source.name, *([source.table.name] if source.table else [])]
        like = max(likeness(written, name) for name in names)
        has_all = asked <= {name.lower() for name in source.columns}
        if like >= 0.6 or has_all:
            cost = (0.1 if has_all else 0.4) + 0.2 * (1 - like) + 0.02 * i
            yield _respell(draft, spans, quoted(source.name), f"FROM does not define {written}", cost)
    holders = [table for table in draft.schema.tables if asked <= _names(table)]
    likest = [table for table in draft.schema.tables if likeness(written, table.name) >= 0.8]
    yield from joined(draft, nodes[0], [*likest, *(table for table in holders if table not in likest)])


def ambiguous(draft: Draft) -> Iterator[Edit]:
    """A column that several tables have goes to the first of them."""
    if draft.complaint.kind != "ambiguous":
        return
    for node in columns_named(draft, draft.complaint.names[0], ""):
        place = span(node.this)
        if place is None:
            continue
        holders = [s for s in draft.visible(node) if node.name.lower() in {name.lower() for name in s.columns}]
        for i, source in enumerate(holders):
            text = f"{quoted(source.name)}.{draft.sql[slice(*place)]}"
            yield draft.splice(*place, text, f"{node.name} is in several tables", 0.1 + 0.05 * i)
        return


def _other_source(draft: Draft, node: exp.Column, others: list[Source]) -> Iterator[Edit]:
    """FinSQL's first case: another table of the query has the column."""
    place = span(node.args["table"]) if node.args.get("table") else None
    if place is None:
        return
    for source in others:
        for name, like in nearest(node.name, ((name, "") for name in source.columns), 1):
            moved = draft.splice(*place, quoted(source.name), f"{node.table} has no column {node.name}", 0.1)
            if like == 1.0 and name.lower() == node.name.lower():
                yield moved
            elif (column := span(node.this)) and column[0] > place[0]:
                text = f"{quoted(source.name)}.{quoted(name)}"
                yield draft.splice(place[0], column[1], text, f"{node.table} has no column {node.name}", 1.25 - like)


def _misspelled(draft: Draft, node: exp.Column, sources: list[Source]) -> Iterator[Edit]:
    assert draft.tree is not None
    known = {}
    for source in sources:
        for name in source.columns:
            column = source.table.column(name) if source.table else None
            known[name] = column.comment if column else ""
    same = [c for c in columns_named(draft, node.name) if c.table.lower() == node.table.lower()]
    spans = [piece for column in same if (piece := span(column.this))]
    for name, like in nearest(node.name, known.items(), 4):
        yield _respell(draft, spans, quoted(name), f"no table here has a column {node.name}", 0.05 + 0.6 * (1 - like))


def _other_table(draft: Draft, node: exp.Column, mine: list[Source]) -> Iterator[Edit]:
    """FinSQL's second case: another table has the column, and whatever else is asked of this one."""
    assert draft.tree is not None
    source = mine[0] if len(mine) == 1 and mine[0].table else None
    if source is None or source.table is None or not isinstance(source.node, exp.Table):
        return
    table = source.table
    select = node.find_ancestor(exp.Select)
    alone = select is not None and len(draft.sources(select)) == 1
    asked = {
        c.name.lower()
        for c in draft.tree.find_all(exp.Column)
        if c.table.lower() == source.name or (alone and not c.table)
    }
    holders = [t for t in draft.schema.tables if t is not table and asked <= _names(t)]
    spans = _table_spans(source.node, draft.tree)
    for other in sorted(holders, key=lambda t: (t.name not in draft.linked, -likeness(table.name, t.name)))[:4]:
        cost = 0.2 + 0.1 * (1 - likeness(table.name, other.name)) - (0.1 if other.name in draft.linked else 0)
        yield _respell(draft, spans, quoted(other.name), f"{table.name} has no column {node.name}", cost)


def _table_spans(node: exp.Table, tree: exp.Expr) -> list[tuple[int, int]]:
    """The table's name in FROM with its schema's, and where columns are qualified by it."""
    place = span(node.this)
    if place is None:
        return []
    start = min(
        [place[0], *(piece[0] for part in ("db", "catalog") if (arg := node.args.get(part)) and (piece := span(arg)))]
    )
    spans = [(start, place[1])]
    if not node.alias:
        columns = [column for column in tree.find_all(exp.Column) if column.table.lower() == node.name.lower()]
        spans += [piece for column in columns if (piece := span(column.args["table"]))]
    return spans


def _respell(draft: Draft, spans: Iterable[tuple[int, int]], text: str, why: str, cost: float) -> Edit:
    """The same name written anew in several places."""
    sql, before = draft.sql, ""
    for start, end in sorted(set(spans), reverse=True):
        before = sql[start:end]
        sql = sql[:start] + text + sql[end:]
    return Edit(sql, before, text, why, cost)


def _names(table: Table) -> set[str]:
    return {column.name.lower() for column in table.columns}


def _cheapest(found: list[tuple[str, float]], n: int) -> list[tuple[str, float]]:
    best: dict[str, float] = {}
    for name, cost in found:
        best[name] = min(cost, best.get(name, cost))
    return sorted(best.items(), key=lambda pair: pair[1])[:n]
