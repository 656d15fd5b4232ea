"""SQLite lets a grouped query select what it does not group by; DuckDB wants to be told which row's value."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from plugins.readers.sqlite_types import Types, sources

# (table, column) of a grouped column, None for no table; (None, text) of a grouped expression; ("", name) of an alias,
# which only a bare name means. All in lower case.
Keys = set[tuple[str | None, str]]


def loose_grouping(tree: exp.Expr, types: Types) -> exp.Expr:
    """Bare columns become ANY_VALUE, or the value in the row of the query's one MIN or MAX, as SQLite promises.

    Both pass over rows where the value is NULL, which SQLite would not.
    """
    for select in list(tree.find_all(exp.Select)):
        group = select.args.get("group")
        if group is None and not any(_aggregates(select)):
            continue
        keys, own = _keys(select), {alias for alias, _ in sources(select)}
        extremes = list(_aggregates(select))
        only = extremes[0] if len(extremes) == 1 and isinstance(extremes[0], (exp.Min, exp.Max)) else None
        for position, projection in enumerate(list(select.expressions)):
            made = _told(projection, keys, own, only)
            if isinstance(projection, exp.Column) and made is not projection:
                made = exp.alias_(made, projection.name, quoted=projection.this.args.get("quoted"))
            select.expressions[position] = made
        select.set("expressions", list(select.expressions))
        keys |= {("", projection.alias.lower()) for projection in select.expressions if projection.alias}
        for clause in ("having", "order"):
            if select.args.get(clause) is not None:
                select.set(clause, _told(select.args[clause], keys, own, only))
    return tree


def distinct_ordering(tree: exp.Expr, types: Types) -> exp.Expr:
    """SELECT DISTINCT a ... ORDER BY b is a grouping by a, ordered by some b of each group."""
    for select in list(tree.find_all(exp.Select)):
        order = select.args.get("order")
        if not select.args.get("distinct") or order is None or select.args.get("group") or any(_aggregates(select)):
            continue
        shown = {projection.unalias().sql() for projection in select.expressions}
        shown |= {projection.alias_or_name for projection in select.expressions}
        foreign = [key for key in order.expressions if key.this.sql() not in shown and key.this.name not in shown]
        if not foreign or any(projection.is_star for projection in select.expressions):
            continue
        select.set("distinct", None)
        select.set("group", exp.Group(expressions=[p.unalias().copy() for p in select.expressions]))
        for key in foreign:
            key.set("this", exp.AnyValue(this=key.this.copy()))
    return tree


def _told(node: exp.Expr, keys: Keys, own: set[str], only: exp.Expr | None) -> exp.Expr:
    """The part with a pick for every column outside an aggregate that is no key; a query around owns the others."""
    if _text(node) in keys:
        return node
    ours = [column for column in _outside_aggregates(node) if not column.table or column.table.lower() in own]
    bare = [column for column in ours if not _is_key(column, keys)]
    if not bare:
        return node
    if isinstance(node, exp.Column):
        return _pick(node, only)
    for column in bare:
        column.replace(_pick(column, only))
    return node


def _pick(column: exp.Column, only: exp.Expr | None) -> exp.Expr:
    if only is None:
        return exp.AnyValue(this=column.copy())
    made = exp.ArgMax if isinstance(only, exp.Max) else exp.ArgMin
    return made(this=column.copy(), expression=only.this.copy())


def _keys(select: exp.Select) -> Keys:
    keys: Keys = set()
    group = select.args.get("group")
    for key in group.expressions if group is not None else ():
        if isinstance(key, exp.Literal) and not key.is_string and 0 < int(key.name) <= len(select.expressions):
            key = select.expressions[int(key.name) - 1].unalias()
        if isinstance(key, exp.Column):
            keys.add((key.table.lower() or None, key.name.lower()))
            for projection in select.expressions:
                if isinstance(projection, exp.Alias) and projection.alias.lower() == key.name.lower():
                    keys.add(_text(projection.this))
        else:
            keys.add(_text(key))
    return keys


def _text(node: exp.Expr) -> tuple[None, str]:
    return None, node.unalias().sql(dialect="duckdb").lower()


def _is_key(column: exp.Column, keys: Keys) -> bool:
    table, name = column.table.lower() or None, column.name.lower()
    if (table, name) in keys or (None, name) in keys:
        return True
    return table is None and any(key == name for _, key in keys)


def _aggregates(select: exp.Select) -> Iterator[exp.Expr]:
    """Aggregates of this query itself, not of one inside it."""
    parts = [*select.expressions, select.args.get("having"), select.args.get("order")]
    for part in parts:
        if part is not None:
            yield from (node for node in _own(part) if isinstance(node, exp.AggFunc) and not _windowed(node))


def _outside_aggregates(part: exp.Expr) -> list[exp.Column]:
    return [
        node
        for node in _own(part)
        if isinstance(node, exp.Column)
        and not isinstance(node.this, exp.Star)
        and not any(isinstance(up, (exp.AggFunc, exp.Window)) for up in _ancestors(node, part))
    ]


def _own(part: exp.Expr) -> list[exp.Expr]:
    return [node for node in part.dfs(prune=lambda n: isinstance(n, exp.Query)) if not isinstance(node, exp.Query)]


def _ancestors(node: exp.Expr, top: exp.Expr) -> Iterator[exp.Expr]:
    current: exp.Expr | None = node
    while current is not None:
        yield current
        if current is top:
            return
        current = current.parent


def _windowed(node: exp.Expr) -> bool:
    return isinstance(node.parent, exp.Window)
