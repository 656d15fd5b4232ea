"""Values brought back to the columns that hold them.

A small model often writes the right value beside the wrong column: ``fund_type = 'Longwharf'``. The value search knows
which columns hold a value that the question names, so the comparison moves to one of them, in a table of the query if
possible. Of a value that many columns hold the search lists only some: it moves only if it is a code, by its name.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from calibration.draft import Draft, Edit, Source, quoted, span
from calibration.joins import way_to

WELL_KNOWN = 4  # columns the search lists at most


def held(draft: Draft) -> Iterator[Edit]:
    """A text compared with a column that does not hold it, while another does."""
    if draft.tree is None:
        return
    for node in draft.tree.find_all(exp.EQ, exp.NEQ, exp.In):
        column, literal = node.this, _text(node)
        if not isinstance(column, exp.Column) or literal is None:
            continue
        visible, holders = draft.visible(node), _holders(draft, literal)
        key = _key(column, visible)
        if key is None or key.rpartition(".")[2] in {holder.rpartition(".")[2] for holder in holders}:
            continue  # a column of the same name is as good: rows are not kept for every value in every table
        if len(holders) < WELL_KNOWN:
            yield from (edit for n, holder in enumerate(holders) for edit in _moved(draft, node, holder, visible, n))
        else:
            yield from _to_code(draft, column, _codes(holders), visible)


def _moved(draft: Draft, node: exp.Expr, holder: str, visible: list[Source], n: int) -> Iterator[Edit]:
    """To a column that holds the value, its table joined where it is not read yet."""
    name, _, key = holder.rpartition(".")
    table, place = draft.schema.table(name), _place(node.this)
    column = table.column(key) if table else None
    if table is None or column is None or place is None:
        return
    why = f"{node.this.name} does not hold the value, {column.name} does"
    scope = next((s.name for s in visible if s.table is table), None)
    text = f"{quoted(scope or table.name)}.{quoted(column.name)}"
    if scope:
        yield draft.splice(*place, text, why, 0.2 + 0.05 * n)
    elif (way := way_to(draft, node, table)) and way[0] <= place[0]:
        sql = draft.sql
        joined = sql[: way[0]] + way[1] + sql[way[0] : place[0]] + text + sql[place[1] :]
        yield Edit(joined, sql[slice(*place)], text, why, 0.4 + 0.05 * n)


def _to_code(draft: Draft, column: exp.Column, codes: frozenset[str], visible: list[Source]) -> Iterator[Edit]:
    """A code that many tables hold, to the column of that name in a table of the query."""
    place = _place(column)
    for source in visible if place else ():
        for name in source.columns:
            if source.table and name.lower() in codes and place:
                why = f"{column.name} does not hold the code, {name} does"
                yield draft.splice(*place, f"{quoted(source.name)}.{quoted(name)}", why, 0.3)


def _codes(holders: list[str]) -> frozenset[str]:
    names = (holder.rpartition(".")[2] for holder in holders)
    return frozenset(name for name in names if name.endswith(("code", "id", "no")))


def _text(node: exp.Expr) -> str | None:
    said = node.expressions if isinstance(node, exp.In) else [node.expression]
    texts = [one.name for one in said if isinstance(one, exp.Literal) and one.is_string]
    return texts[0] if texts and len(texts) == len(said) else None


def _holders(draft: Draft, text: str) -> list[str]:
    """Columns as "table.column", lower case, the likeliest first."""
    found = [
        value.column.lower()
        for value in draft.values
        if value.column and value.literal[1:-1].replace("''", "'").lower() == text.lower()
    ]
    return list(dict.fromkeys(found))


def _key(column: exp.Column, visible: list[Source]) -> str | None:
    name = column.name.lower()
    owners = [s for s in visible if (not column.table or s.name == column.table.lower())]
    tables = [s.table for s in owners if s.table and s.table.column(name)]
    return f"{tables[0].name}.{name}".lower() if tables else None


def _place(column: exp.Column) -> tuple[int, int] | None:
    """From its qualifier to the end of its name."""
    name = span(column.this)
    qualifier = span(column.args["table"]) if column.args.get("table") else None
    return (qualifier[0] if qualifier else name[0], name[1]) if name else None
