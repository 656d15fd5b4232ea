"""What type an expression has, read off the schema: SQLite decides by it how to compare, divide and cast."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from sqlglot import exp

from records import Schema

Kind = Literal["integer", "number", "text", "date", "timestamp", "boolean", ""]

_INTEGERS = (exp.Count, exp.Length, exp.Year, exp.Month, exp.Day, exp.Quarter, exp.StrPosition, exp.IntDiv)
_TEXTS = (
    *(exp.Concat, exp.DPipe, exp.Substring, exp.Upper, exp.Lower, exp.Trim),
    *(exp.Replace, exp.TimeToStr, exp.GroupConcat),
)
_SAME = (exp.Paren, exp.Neg, exp.Sum, exp.Max, exp.Min, exp.Abs, exp.AnyValue, exp.ArgMax, exp.ArgMin, exp.Alias)
_BRANCHES = (exp.Coalesce, exp.Case, exp.If)


def kind_of_type(name: str) -> Kind:
    """The kind of a DuckDB type by its name."""
    base = name.upper().partition("(")[0]
    if base in ("DOUBLE", "FLOAT", "REAL", "DECIMAL", "NUMERIC"):
        return "number"
    if "INT" in base:
        return "integer"
    if base.startswith("TIMESTAMP") or base == "DATETIME":
        return "timestamp"
    kinds: dict[str, Kind] = {"DATE": "date", "BOOLEAN": "boolean", "VARCHAR": "text", "TEXT": "text", "CHAR": "text"}
    return kinds.get(base, "")


class Types:
    """Looks names up in a schema; without one, only literals and functions have a kind."""

    def __init__(self, schema: Schema | None) -> None:
        self._tables = {table.name.lower(): table for table in schema.tables} if schema else {}
        self.known = bool(self._tables)

    def resolves(self, column: exp.Column) -> bool:
        """Whether some table, subquery or projection in scope has this name."""
        return self._found(column) is not None

    def of(self, node: exp.Expr | None) -> Kind:
        """The kind, or "" where it cannot be told."""
        if isinstance(node, exp.Column):
            return self._found(node) or ""
        if isinstance(node, exp.Literal):
            return "text" if node.is_string else "number" if set(node.name) & set(".eE") else "integer"
        if isinstance(node, (exp.Cast, exp.TryCast)):
            return kind_of_type(node.to.sql(dialect="duckdb"))
        if isinstance(node, exp.Distinct):
            return self.of(node.expressions[0]) if len(node.expressions) == 1 else ""
        if isinstance(node, _SAME):
            return self.of(node.this)
        if isinstance(node, _INTEGERS):
            return "integer"
        if isinstance(node, _TEXTS):
            return "text"
        if isinstance(node, (exp.Avg, exp.Round, exp.Div)):
            return "number"
        if isinstance(node, (exp.Add, exp.Sub, exp.Mul, exp.Mod)):
            return "integer" if {self.of(node.this), self.of(node.expression)} == {"integer"} else "number"
        if isinstance(node, exp.CurrentDate):
            return "date"
        if isinstance(node, exp.CurrentTimestamp):
            return "timestamp"
        if isinstance(node, (exp.Predicate, exp.Connector, exp.Not, exp.Boolean)):
            return "boolean"
        if isinstance(node, _BRANCHES):
            return self._of_branches(node)
        if isinstance(node, exp.Subquery):
            return self._of_projection(node.this, 0)
        return ""

    def _of_branches(self, node: exp.Expr) -> Kind:
        kinds = {self.of(branch) for branch in branches(node)}
        if kinds == {"integer", "number"}:
            return "number"
        return kinds.pop() if len(kinds) == 1 else ""

    def _found(self, column: exp.Column) -> Kind | None:
        select = column.find_ancestor(exp.Select)
        while isinstance(select, exp.Select):
            for alias, source in sources(select):
                if not column.table or alias == column.table.lower():
                    found = self._in_source(source, column.name)
                    if found is not None:
                        return found
            if not column.table:
                for projection in select.expressions:
                    aliased = isinstance(projection, exp.Alias) and projection.alias.lower() == column.name.lower()
                    if aliased and column not in projection.find_all(exp.Column):
                        return self.of(projection.this)
            select = select.find_ancestor(exp.Select)
        return None

    def _in_source(self, source: exp.Expr, name: str) -> Kind | None:
        """None when the source has no such column."""
        if isinstance(source, exp.Table):
            table = self._tables.get(source.name.lower())
            column = table.column(name) if table else None
            if column:
                return kind_of_type(column.type)
            with_ = _cte(source)
            return self._of_named(with_, name) if with_ is not None else None
        if isinstance(source, exp.Subquery):
            return self._of_named(source.this, name)
        return None

    def _of_named(self, query: exp.Expr, name: str) -> Kind | None:
        while isinstance(query, exp.SetOperation):
            query = query.this
        for index, projection in enumerate(query.expressions):
            if projection.alias_or_name.lower() == name.lower():
                return self._of_projection(query, index)
        return None

    def _of_projection(self, query: exp.Expr, index: int) -> Kind:
        while isinstance(query, exp.SetOperation):
            query = query.this
        if isinstance(query, exp.Select) and index < len(query.expressions):
            return self.of(query.expressions[index].unalias())
        return ""


def branches(node: exp.Expr) -> list[exp.Expr]:
    """What a CASE, IF or COALESCE may give, NULL aside."""
    given = [node.args.get("default"), node.args.get("true"), node.args.get("false")]
    if isinstance(node, exp.Case):
        given += [branch.args["true"] for branch in node.args["ifs"]]
    if isinstance(node, exp.Coalesce):
        given += [node.this, *node.expressions]
    return [branch for branch in given if branch is not None and not isinstance(branch, exp.Null)]


def sources(select: exp.Select) -> Iterator[tuple[str, exp.Expr]]:
    """(alias, table or subquery) of FROM and JOIN, in lower case."""
    from_ = select.args.get("from_")
    for clause in ([from_] if from_ else []) + list(select.args.get("joins") or ()):
        yield clause.this.alias_or_name.lower(), clause.this


def _cte(table: exp.Table) -> exp.Expr | None:
    query = table.find_ancestor(exp.Query)
    while query is not None:
        for cte in query.ctes:
            if cte.alias.lower() == table.name.lower():
                found: exp.Expr = cte.this
                return found
        query = query.find_ancestor(exp.Query)
    return None
