"""A statement on its way to being repaired: its text, what DuckDB complains of, and its parts with their places.

Repairs are splices of the text at the places that parsers report, so that what is right stays as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import sqlglot
from sqlglot import Dialect, Token, exp
from sqlglot.errors import SqlglotError

from calibration.binder import Complaint
from calibration.caps import check_caps
from calibration.functions import names
from calibration.names import nearest
from records import Schema, Table, ValueMatch


@dataclass(frozen=True)
class Edit:
    """One proposal of a pass. The search takes the cheapest way to a statement that binds."""

    sql: str
    before: str
    after: str
    why: str
    cost: float


@dataclass(frozen=True)
class Source:
    """A table, subquery or WITH that a SELECT reads, under the name its columns are called by."""

    name: str  # lower case
    table: Table | None  # None where it is not one of the schema's
    node: exp.Expr
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Draft:
    sql: str
    complaint: Complaint
    schema: Schema
    values: tuple[ValueMatch, ...] = ()

    @cached_property
    def tokens(self) -> list[Token]:
        """Empty where a quote or comment does not end."""
        try:
            return Dialect.get_or_raise("duckdb").tokenize(self.sql)
        except SqlglotError:
            return []

    @cached_property
    def tree(self) -> exp.Expr | None:
        """None where sqlglot cannot read it, or should not: see caps.py."""
        try:
            check_caps(self.sql)
            return sqlglot.parse_one(self.sql, dialect="duckdb")
        except Exception:  # sqlglot's C build answers nonsense with TypeError and the like
            return None

    @cached_property
    def linked(self) -> frozenset[str]:
        """Tables that hold a value the question names."""
        return frozenset(value.column.rpartition(".")[0] for value in self.values if value.column)

    @cached_property
    def selects(self) -> list[exp.Select]:
        return list(self.tree.find_all(exp.Select)) if self.tree is not None else []

    def splice(self, start: int, end: int, text: str, why: str, cost: float) -> Edit:
        """Replaces ``sql[start:end]``."""
        return Edit(self.sql[:start] + text + self.sql[end:], self.sql[start:end], text, why, cost)

    def token_at(self, place: int | None) -> int | None:
        """Index of the token that holds or follows the place; the number of tokens at the end."""
        if place is None or not self.tokens:
            return None
        return next((i for i, token in enumerate(self.tokens) if token.end >= place), len(self.tokens))

    def sources(self, select: exp.Select) -> list[Source]:
        """What this SELECT reads, in the order of its FROM and JOINs."""
        origin = select.args.get("from_")
        nodes = [origin.this] if origin else []
        nodes += [join.this for join in select.args.get("joins") or ()]
        return [self._source(node) for node in nodes]

    def visible(self, node: exp.Expr) -> list[Source]:
        """The sources whose columns the node may name: its own SELECT's, then those around it."""
        found: list[Source] = []
        select = node.find_ancestor(exp.Select)
        while select is not None:
            found += self.sources(select)
            select = select.find_ancestor(exp.Select)
        return found

    def _source(self, node: exp.Expr) -> Source:
        name = node.alias_or_name.lower()
        if isinstance(node, exp.Table):
            if cte := next((c for c in self._ctes if c.alias.lower() == node.name.lower()), None):
                return Source(name, None, node, _selected(cte))
            table = self.schema.table(node.name)
            for near, _ in nearest(node.name, ((t.name, "") for t in self.schema.tables), 1) if table is None else ():
                table = self.schema.table(near)  # misspelled: its own pass will say so
            return Source(name, table, node, tuple(column.name for column in table.columns) if table else ())
        return Source(name, None, node, _selected(node if isinstance(node, exp.Subquery) else None))

    @cached_property
    def _ctes(self) -> list[exp.CTE]:
        return list(self.tree.find_all(exp.CTE)) if self.tree is not None else []


def _selected(query: exp.CTE | exp.Subquery | None) -> tuple[str, ...]:
    return tuple(query.this.named_selects) if query is not None and isinstance(query.this, exp.Query) else ()


def span(node: exp.Expr) -> tuple[int, int] | None:
    """Where an identifier, a literal or a function's name stands: start and end for ``Draft.splice``."""
    if "start" in node.meta:
        return int(node.meta["start"]), int(node.meta["end"]) + 1
    return None


def place_of(node: exp.Expr) -> int | None:
    """Where the leftmost piece of a node stands."""
    starts = [piece.meta["start"] for piece in node.walk() if "start" in piece.meta]
    return min(starts, default=None)


def columns_named(draft: Draft, name: str, table: str | None = None) -> Iterator[exp.Column]:
    """The columns of the tree that are written like this, those at the complaint's place first."""
    if draft.tree is None:
        return
    everywhere = list(draft.tree.find_all(exp.Column))
    here = [
        column for column in everywhere if draft.complaint.place in (place_of(column), column.this.meta.get("start"))
    ]
    named = [column for column in everywhere if column.name.lower() == name.lower()]
    if table is not None:
        named = [column for column in named if column.table.lower() == table.lower()]
    # DuckDB quotes a name that has a quote in it as it is: then only the place tells
    yield from dict.fromkeys([*(column for column in here if column in named or not named), *named])


def quoted(name: str) -> str:
    """The name as SQL writes it: in quotes only where it needs them."""
    plain = (
        name.replace("_", "a").isalnum() and name.isascii() and not name[0].isdigit() and name.upper() not in _RESERVED
    )
    return name if plain else '"' + name.replace('"', '""') + '"'


_RESERVED = names("""
    ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC BOTH CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE DEFAULT
    DEFERRABLE DESC DESCRIBE DISTINCT DO ELSE END EXCEPT FALSE FETCH FOR FOREIGN FROM GROUP HAVING IN INITIALLY
    INTERSECT INTO LAMBDA LATERAL LEADING LIMIT NOT NULL OFFSET ON ONLY OR ORDER PIVOT PLACING PRIMARY QUALIFY
    REFERENCES RETURNING SELECT SHOW SOME SUMMARIZE SYMMETRIC TABLE THEN TO TRAILING TRUE UNION UNIQUE UNPIVOT USING
    VARIADIC WHEN WHERE WINDOW WITH
""")
