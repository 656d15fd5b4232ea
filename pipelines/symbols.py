"""SQL written with a prompt's symbols: ``@t1`` a table, ``@c4`` a column, ``@v2`` a value.

A pointer vocabulary (pointer networks: Vinyals et al. 2015, arXiv 1506.03134; IRNet's schema pointers: Guo et al.
2019, arXiv 1905.08205) that keeps the model a plain causal LM: it names what the prompt shows by one token instead of
spelling it, so a small model need not learn to copy names, and the same SQL answers an English and a Chinese question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import sqlglot
from sqlglot import exp

from records import Schema

MAX_TABLES, MAX_COLUMNS, MAX_VALUES = 8, 64, 32

_SYMBOL = re.compile(r"'(?:[^']|'')*'|(?:\b([A-Za-z_]\w*)\.)?@([tcv])(\d+)")
_GLUED = re.compile(r"(?<![.'%\s(])@(?=[tcv]\d)")  # the tokenizer's symbols swallow the space before them
_INNER = re.compile(r"@v(\d+)")
_DATE_CAST = re.compile(r"CAST\((_|@v\d+|'\d{4}-\d{2}-\d{2}') AS DATE\)")


class NotExpressible(ValueError):
    """The SQL names something that the prompt does not show."""


@dataclass
class Symbols:
    """What each symbol of one prompt stands for; ``meaning`` is what Prompt.symbols keeps."""

    meaning: dict[str, str] = field(default_factory=dict)
    _by_meaning: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, kind: str, what: str) -> str | None:
        """The symbol of a table, a ``t.c`` column or a SQL literal; None when the kind's symbols are used up."""
        key = (kind, literal_key(what) if kind == "v" else what.lower())
        if key in self._by_meaning:
            return self._by_meaning[key]
        limit = {"t": MAX_TABLES, "c": MAX_COLUMNS, "v": MAX_VALUES}[kind]
        number = sum(1 for k, _ in self._by_meaning if k == kind) + 1
        if number > limit:
            return None
        symbol = f"@{kind}{number}"
        self.meaning[symbol] = what
        self._by_meaning[key] = symbol
        return symbol

    def of(self, kind: str) -> list[str]:
        return [symbol for (of, _), symbol in self._by_meaning.items() if of == kind]

    def only(self, keep: Callable[[str, str], bool]) -> Symbols:
        """Those whose kind and key ``keep`` wants."""
        kept = {key: symbol for key, symbol in self._by_meaning.items() if keep(*key)}
        return Symbols({symbol: self.meaning[symbol] for symbol in kept.values()}, kept)

    def find(self, kind: str, what: str) -> str | None:
        return self._by_meaning.get((kind, literal_key(what) if kind == "v" else what.lower()))


def literal_key(literal: str) -> str:
    """Literals that mean the same share a key: 'Master' and 'master', 5 and 5.0."""
    text = literal.strip()
    if text.startswith("'"):
        return text.lower()
    try:
        return repr(float(text))
    except ValueError:
        return text.lower()


def vocabulary() -> list[str]:
    """Every symbol, for the tokenizer: each must be one token."""
    sizes = {"t": MAX_TABLES, "c": MAX_COLUMNS, "v": MAX_VALUES}
    return [f"@{kind}{n}" for kind, size in sizes.items() for n in range(1, size + 1)]


# -- SQL to symbols ---------------------------------------------------------------------------


def encode(sql: str, symbols: Symbols, schema: Schema, *, mask: frozenset[str] = frozenset()) -> str:
    """The SQL with tables, columns and values as symbols, aliases dropped where names are enough.

    Literals without a symbol stay as they are, those whose key is in ``mask`` become ``_``.
    Raises NotExpressible when a table or column has no symbol, sqlglot's ParseError when it is not SQL.
    """
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    _drop_projection_aliases(tree)
    sources = {id(column): _source(column, schema) for column in tree.find_all(exp.Column)}
    keep_aliases = _needs_aliases(tree, sources)
    renamed = _rename_aliases(tree, keep_aliases)
    for column in list(tree.find_all(exp.Column)):
        _encode_column(column, sources[id(column)], symbols, schema, renamed, keep_aliases)
    for table in list(tree.find_all(exp.Table)):
        _encode_table(table, symbols, schema, tree)
    for literal in list(tree.find_all(exp.Literal)):
        _encode_literal(literal, symbols, mask)
    for join in tree.find_all(exp.Join):
        if join.args.get("kind") == "INNER":
            join.set("kind", None)
    return _DATE_CAST.sub(r"DATE \1", tree.sql(dialect="duckdb", comments=False))


def _drop_projection_aliases(tree: exp.Expr) -> None:
    """``COUNT(*) AS n`` keeps its alias only where something names it; then it is k1, k2, ..."""
    used = {c.name.lower() for c in tree.find_all(exp.Column) if not c.find_ancestor(exp.Alias)}
    used |= {c.name.lower() for c in tree.find_all(exp.Column) if c.find_ancestor(exp.Alias) and c.depth > 3}
    names: dict[str, str] = {}
    for alias in list(tree.find_all(exp.Alias)):
        name = alias.alias.lower()
        inside = {c.name.lower() for c in alias.find_all(exp.Column)}
        if name not in used or (name in inside and alias.parent is tree):
            alias.replace(alias.this)
        elif name not in inside:
            names.setdefault(name, f"k{len(names) + 1}")
            alias.set("alias", exp.to_identifier(names[name]))
    for column in tree.find_all(exp.Column):
        if column.name.lower() in names:
            column.set("this", exp.to_identifier(names[column.name.lower()]))


def _selects(node: exp.Expr) -> Iterator[exp.Select]:
    """The SELECTs a name in ``node`` may refer to, innermost first."""
    current: exp.Expr | None = node
    while current is not None:
        if isinstance(current, exp.Select):
            yield current
        elif isinstance(current, exp.SetOperation) and not isinstance(node, exp.Select):
            left = current.find(exp.Select)
            if left is not None:
                yield left
        current = current.parent


def _sources(select: exp.Select) -> list[exp.Expr]:
    from_ = select.args.get("from_") or select.args.get("from")
    found = [from_.this] if from_ is not None else []
    return found + [join.this for join in select.args.get("joins") or []]


@dataclass(frozen=True)
class _Source:
    table: str | None  # the schema's table, None for a CTE or a subquery
    alias: str  # as the statement wrote it
    select: int


def _source(column: exp.Column, schema: Schema) -> _Source | None:
    """Where a column comes from; None when nothing in scope has it (an alias of the projection)."""
    derived: _Source | None = None
    for select in _selects(column):
        for source in _sources(select):
            alias = source.alias_or_name
            table = schema.table(source.name) if isinstance(source, exp.Table) else None
            if column.table:
                if alias.lower() == column.table.lower():
                    return _Source(table.name if table else None, alias, id(select))
            elif table is not None and table.column(column.name) is not None:
                return _Source(table.name, alias, id(select))
            elif table is None and derived is None and alias:
                derived = _Source(None, alias, id(select))
        if derived is not None and not column.table:
            return derived
    return None


def _needs_aliases(tree: exp.Expr, sources: Mapping[int, _Source | None]) -> bool:
    """A table twice in one FROM, or named from an inner SELECT over the same table: bare names would be ambiguous."""
    for select in tree.find_all(exp.Select):
        names = [s.name.lower() for s in _sources(select) if isinstance(s, exp.Table)]
        if len(names) != len(set(names)):
            return True
    for column in tree.find_all(exp.Column):
        source = sources[id(column)]
        inner = next(iter(_selects(column)), None)
        if source is None or inner is None or source.select == id(inner):
            continue
        if source.table and any(s.name.lower() == source.table.lower() for s in _sources(inner)):
            return True
    return False


def _rename_aliases(tree: exp.Expr, keep: bool) -> dict[str, str]:
    """Old alias to new: a, b, c ... for tables when ``keep``, x, y, z ... for what is derived, always."""
    names: dict[str, str] = {}
    derived = iter("xyzuvw" + "xyzuvw")
    ctes = {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    for cte in tree.find_all(exp.CTE):
        names.setdefault(cte.alias.lower(), next(derived, cte.alias))
        cte.set("alias", exp.TableAlias(this=exp.to_identifier(names[cte.alias.lower()])))
    for subquery in tree.find_all(exp.Subquery):
        if subquery.alias:
            names.setdefault(subquery.alias.lower(), next(derived, subquery.alias))
            subquery.set("alias", exp.TableAlias(this=exp.to_identifier(names[subquery.alias.lower()])))
    letters = iter("abcdefghijklmnop")
    for table in tree.find_all(exp.Table):
        old = table.alias_or_name.lower()
        if table.name.lower() in ctes:
            new = names[table.name.lower()]
            names[old] = new
            table.set("this", exp.to_identifier(new))
            table.set("alias", None)
        elif keep:
            names.setdefault(old, next(letters, old))
            table.set("alias", exp.TableAlias(this=exp.to_identifier(names[old])))
        else:
            table.set("alias", None)
    for column in tree.find_all(exp.Column):
        if column.table and column.table.lower() in names:
            column.set("table", exp.to_identifier(names[column.table.lower()]))
    return names


def _encode_column(
    column: exp.Column,
    source: _Source | None,
    symbols: Symbols,
    schema: Schema,
    renamed: Mapping[str, str],
    keep_aliases: bool,
) -> None:
    if source is None:
        column.set("table", None)
        return
    alias = renamed.get(source.alias.lower())
    if source.table is None:
        _encode_derived_column(column, alias, symbols)
        return
    table = schema.table(source.table)
    known = table.column(column.name) if table else None
    symbol = symbols.find("c", known.key) if known else None
    if symbol is None:
        raise NotExpressible(f"no symbol for column {source.table}.{column.name}")
    column.set("this", exp.to_identifier(symbol, quoted=False))
    column.set("table", exp.to_identifier(alias) if alias and keep_aliases else None)


def _encode_derived_column(column: exp.Column, alias: str | None, symbols: Symbols) -> None:
    """A column that a CTE or a subquery passes on keeps its own symbol behind the alias: ``x.@c3``."""
    name = column.name.lower()
    for symbol, meaning in symbols.meaning.items():
        if alias and symbol.startswith("@c") and meaning.lower().rpartition(".")[2] == name:
            column.set("this", exp.to_identifier(symbol, quoted=False))
            column.set("table", exp.to_identifier(alias))
            return


def _encode_table(table: exp.Table, symbols: Symbols, schema: Schema, tree: exp.Expr) -> None:
    known = schema.table(table.name)
    if known is None:
        if any(table.name == cte.alias for cte in tree.find_all(exp.CTE)) or isinstance(table.this, exp.Func):
            return
        raise NotExpressible(f"no table {table.name}")
    symbol = symbols.find("t", known.name)
    if symbol is None:
        raise NotExpressible(f"no symbol for table {known.name}")
    table.set("this", exp.to_identifier(symbol, quoted=False))


def _encode_literal(literal: exp.Literal, symbols: Symbols, mask: frozenset[str]) -> None:
    text = literal.sql(dialect="duckdb")
    if literal_key(text) in mask:
        literal.replace(exp.to_identifier("_", quoted=False))
        return
    symbol = symbols.find("v", text)
    if symbol is not None:
        literal.replace(exp.to_identifier(symbol, quoted=False))
        return
    core = str(literal.this).strip("%")
    if literal.is_string and core and core != literal.this:
        quoted = exp.Literal.string(core).sql(dialect="duckdb")
        inner = "_" if literal_key(quoted) in mask else symbols.find("v", quoted)
        if inner is not None:
            literal.replace(exp.Literal.string(str(literal.this).replace(core, inner)))


# -- symbols to SQL ---------------------------------------------------------------------------


def decode(text: str, meaning: Mapping[str, str]) -> str:
    """The SQL that the symbols stand for. A symbol the prompt never defined stays, so the SQL fails to parse."""
    text = _GLUED.sub(" @", text)
    tables = {meaning.get(f"@t{n}") for n in re.findall(r"@t(\d+)", text)}
    qualify = len(tables) > 1

    def spell(match: re.Match[str]) -> str:
        alias, kind, number = match.groups()
        if kind is None:
            return _INNER.sub(lambda m: _bare(meaning.get(f"@v{m[1]}", m[0])), match[0])
        what = meaning.get(f"@{kind}{number}")
        if what is None:
            return match[0]
        if kind == "c":
            return _column(what, alias, qualify)
        spelt = _identifier(what) if kind == "t" else what
        return f"{alias}.{spelt}" if alias else spelt

    return _SYMBOL.sub(spell, text)


def _column(key: str, alias: str | None, qualify: bool) -> str:
    table, _, column = key.partition(".")
    owner = alias or (_identifier(table) if qualify else None)
    return f"{owner}.{_identifier(column)}" if owner else _identifier(column)


def _identifier(name: str) -> str:
    plain = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) and name.upper() not in RESERVED
    return name if plain else exp.to_identifier(name, quoted=True).sql(dialect="duckdb")


def _bare(literal: str) -> str:
    return literal[1:-1] if literal.startswith("'") else literal


RESERVED = frozenset(
    """
    ALL ANALYZE AND ANTI ANY ARRAY AS ASC ASOF AT BETWEEN BINARY BOTH BY CASE CAST CHECK COLLATE COLUMN CONSTRAINT
    CREATE CROSS DEFAULT DESC DESCRIBE DISTINCT DO ELSE END EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL GLOB
    GROUP HAVING ILIKE IN INNER INTERSECT INTO IS JOIN LAMBDA LATERAL LEADING LEFT LIKE LIMIT NATURAL NOT NULL
    OFFSET ON ONLY OR ORDER OUTER OVERLAPS PIVOT POSITIONAL PRIMARY QUALIFY REFERENCES RETURNING RIGHT SELECT SEMI
    SHOW SIMILAR SOME SUMMARIZE SYMMETRIC TABLE THEN TO TRAILING TRUE UNION UNIQUE USING VARIADIC VERBOSE WHEN WHERE
    WINDOW WITH
    """.split()  # noqa: SIM905
)
