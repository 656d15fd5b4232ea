"""What a column is for in a question (a key, a name, a category, an amount, a date), and how tables hang together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pipelines.facts import DATED, NUMERIC, Facts
from records import Column, Schema, Table

KEY = re.compile(r"(^|_)(id|key|no|code|uuid|guid)$|[a-z](id|code)$", re.IGNORECASE)
CALLED_KEY = re.compile(r"\b(id|code)$|(编号|代码|编码|ID)$")
NAMING = re.compile(r"name|title|abbr|简称|名称|姓名|全称", re.IGNORECASE)
NOT_ADDITIVE = re.compile(
    r"ratio|rate|percent|%|price|yield|margin|return|growth|index|rank|score|rating|average|mean|age\b|year|duration"
    r"|volatility|per |weight|height|net asset value|nav\b|pe\b|pb\b|roe"
    r"|率|比|价|收益|净值|指数|排名|评分|均|年龄|期限|每",
    re.IGNORECASE,
)
CATEGORIES = 40


@dataclass(frozen=True)
class Edge:
    """A child's column refers to a unique column of its parent."""

    child: Column
    parent: Column


class Roles:
    def __init__(self, schema: Schema, facts: Facts) -> None:
        self.schema, self.facts = schema, facts
        self._columns = {c.key.lower(): c for c in schema.columns}
        self.edges = self._edges()
        joined = {e.child.key for e in self.edges} | {e.parent.key for e in self.edges}
        self._role = {c.key: self._role_of(c, c.key in joined) for c in schema.columns}

    def of(self, column: Column) -> str:
        """key, code, name, category, text, number, year, date, bool"""
        return self._role[column.key]

    def columns(self, table: Table, *roles: str) -> list[Column]:
        return [c for c in table.columns if self._role[c.key] in roles]

    def parents(self, table: Table) -> list[Edge]:
        return [e for e in self.edges if e.child.table == table.name]

    def children(self, table: Table) -> list[Edge]:
        return [e for e in self.edges if e.parent.table == table.name]

    def table(self, column: Column) -> Table:
        found = self.schema.table(column.table)
        assert found is not None
        return found

    def additive(self, column: Column) -> bool:
        text = f"{column.comment} {column.name.replace('_', ' ')}"
        return self.of(column) == "number" and not NOT_ADDITIVE.search(text)

    @cached_property
    def facts_tables(self) -> frozenset[str]:
        """Tables of events: they refer to others and have no name of their own."""
        return frozenset(t.name for t in self.schema.tables if self.parents(t) and not self.columns(t, "name"))

    def _edges(self) -> list[Edge]:
        found: list[Edge] = []
        for left, right in self.schema.joins:
            a, b = self._columns.get(left.lower()), self._columns.get(right.lower())
            if a is None or b is None or a.table == b.table:
                continue
            if DATED.search(a.type) or self.facts.of(a).n_distinct <= 1:
                continue
            unique_a, unique_b = self.facts.of(a).unique, self.facts.of(b).unique
            if unique_b and KEYLIKE.search(b.name):
                found.append(Edge(a, b))
            elif unique_a and KEYLIKE.search(a.name):
                found.append(Edge(b, a))
        pairs: dict[tuple[str, str], list[Edge]] = {}
        for edge in found:
            pairs.setdefault((edge.child.table, edge.parent.table), []).append(edge)
        return [edges[0] for edges in pairs.values() if len(edges) == 1]  # two ways to join: nobody could tell which

    def _role_of(self, column: Column, joined: bool) -> str:
        known = self.facts.of(column)
        if column.type.startswith("BOOL"):
            return "bool"
        if DATED.search(column.type):
            return "date"
        said = [*self.facts.wordings.get((column.key, "en"), ()), *column.comment.split("|")]
        keylike = joined or KEY.search(column.name) is not None or any(CALLED_KEY.search(w.strip()) for w in said)
        if NUMERIC.search(column.type):
            if keylike and column.type not in ("DOUBLE", "FLOAT"):
                return "key"
            years = known.values and all(isinstance(v, int) and 1900 < v < 2100 for v in known.values[:20])
            return "year" if years else "number"
        if keylike:
            return "code"
        if any(isinstance(v, str) and "://" in v for v in known.values[:3]):
            return "text"
        if 0 < known.n_distinct <= CATEGORIES and not known.unique:
            return "category"
        if NAMING.search(f"{column.name} {column.comment.split(':')[0]}"):
            return "name"
        short = [v for v in known.values[:50] if isinstance(v, str)]
        if short and sum(map(len, short)) / len(short) < 30:
            return "name" if known.unique else "category" if known.n_distinct <= 4 * CATEGORIES else "text"
        return "text"


KEYLIKE = re.compile(r"id|key|code|no$|num", re.IGNORECASE)


def chosen_name(columns: Sequence[Column], facts: Facts, lang: str) -> Column | None:
    """The name column whose values are written in the language."""
    for column in columns:
        values = [v for v in facts.of(column).values[:5] if isinstance(v, str)]
        if values and all(bool(re.search(r"[一-鿿]", v)) == (lang == "zh") for v in values):
            return column
    return columns[0] if columns and facts.of(columns[0]).values else None
