"""Prompt construction (FinSQL, Zhang et al. 2024, arXiv 2401.10506, section 4): the linked schema with descriptions,
matched values, the nearest stored pairs and the question, within a budget of tokens.

Two styles. ``symbols`` is what the embedded base was taught: each table, column and value carries a symbol (``@t1``,
``@c4``, ``@v2``) that the answer uses in place of its name, in the words of sql_tokens.py. ``names`` is FinSQL's plain
form for any instruction model.
What the budget leaves out is named in Prompt.dropped, the least useful first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlglot
from sqlglot import exp

from errors import UsageError, unknown_name
from pipelines.mentions import mentions
from pipelines.sql_tokens import from_tokens, to_tokens
from pipelines.symbols import MAX_VALUES, NotExpressible, Symbols, decode, encode, literal_key
from records import Column, LinkedColumn, LinkedTable, Pair, Prompt, Schema, SchemaLink, Table, ValueMatch

CountTokens = Callable[[str], int]

QUESTION, TABLE, JOIN, VALUE, NEAR, SQL = "<q>", "<tab>", "<join>", "<val>", "<near>", "<sql>"
TYPES = {"number": "<num>", "date": "<date>", "text": "<text>", "boolean": "<bool>"}
MARKERS = (QUESTION, TABLE, JOIN, VALUE, NEAR, SQL, *TYPES.values())

FAR_TABLE, FEW_COLUMNS = 2, 4  # the third table and on; of such, four columns go on beside the pairs
_CONTROL = re.compile(r"<(?=[a-z]+>)|@(?=[tcv]\d)", re.IGNORECASE)

_NUMBER = re.compile(r"INT|DOUBLE|FLOAT|REAL|DECIMAL|NUMERIC")
_DATE = re.compile(r"DATE|TIME")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Style:
    build: Callable[[SchemaLink, Schema], Prompt]
    answer: Callable[[str, SchemaLink, Schema], str]  # gold SQL to the text the model is taught to write
    read: Callable[[str, Prompt], str]  # the model's text to SQL; "" when there is none


def build(link: SchemaLink, schema: Schema, style: str, budget: int, count: CountTokens) -> Prompt:
    """The prompt in ``style``, cut to ``budget`` tokens: unlikely columns of far tables go first, then far pairs, then
    unlikely columns, then tables.

    Raises UsageError when the question alone does not fit.
    """
    form = style_of(style)
    dropped: list[str] = []
    while True:
        prompt = form.build(link, schema)
        n_tokens = count(prompt.text)
        if n_tokens <= budget:
            return replace(prompt, n_tokens=n_tokens, dropped=tuple(dropped))
        link, what = _drop_least_useful(link, budget)
        dropped.append(what)


def style_of(name: str) -> Style:
    if name not in STYLES:
        raise unknown_name("prompt style", name, STYLES)
    return STYLES[name]


def _drop_least_useful(link: SchemaLink, budget: int) -> tuple[SchemaLink, str]:
    if link.pairs:
        if spare := _spare_columns(link, FAR_TABLE, FEW_COLUMNS):
            return _without_column(link, spare)
        return replace(link, pairs=link.pairs[:-1]), f"pair {link.pairs[-1].pair.id}"
    if spare := _spare_columns(link, 0, 2):
        return _without_column(link, spare)
    if len(link.tables) > 1:
        scores = [table.score for table in link.tables]
        least = len(scores) - 1 - scores[::-1].index(min(scores))
        gone = link.tables[least].table.name
        joins = tuple(j for j in link.joins if not any(k.split(".")[0] == gone for k in j))
        return replace(link, tables=link.tables[:least] + link.tables[least + 1 :], joins=joins), f"table {gone}"
    raise UsageError(f"the question does not fit the model's {budget} tokens; ask it in fewer words")


def _spare_columns(link: SchemaLink, first: int, keep: int) -> list[tuple[float, int, int]]:
    """(score, table, column) of what may go, from table ``first`` on, ``keep`` columns left in each: no join's column,
    and while pairs are shown, none that holds a value or that a pair reads."""
    kept = {key for join in link.joins for key in join}
    shown = ""
    if link.pairs:
        kept |= {value.column for value in link.values if value.column}
        shown = " ".join(near.pair.sql.lower() for near in link.pairs)
    return [
        (column.score, t, c)
        for t, table in enumerate(link.tables)
        if t >= first and len(table.columns) > keep
        for c, column in enumerate(table.columns)
        if column.column.key not in kept and column.column.name.lower() not in shown
    ]


def _without_column(link: SchemaLink, spare: Sequence[tuple[float, int, int]]) -> tuple[SchemaLink, str]:
    _, t, c = min(spare)
    table = link.tables[t]
    kept = replace(table, columns=table.columns[:c] + table.columns[c + 1 :])
    tables = (*link.tables[:t], kept, *link.tables[t + 1 :])
    return replace(link, tables=tables), f"column {table.columns[c].column.key}"


def said(text: str) -> str:
    """Anyone's text without what the tokenizer would take for a marker or a symbol of ours; as long as it was."""
    return _CONTROL.sub(" ", text)


# -- how a schema item reads ------------------------------------------------------------------


def type_of(column: Column) -> str:
    """number, date, boolean or text: what a model must know to write a condition."""
    if _NUMBER.search(column.type):
        return "number"
    if _DATE.search(column.type):
        return "date"
    return "boolean" if column.type.startswith("BOOL") else "text"


LONGEST, LONGEST_ZH = 64, 40  # characters of a description; cut at 36, 37 of BULL's columns read like another
_UNIT = re.compile(r"%|percent|million|billion|thousand|yuan|dollar|shares|points|days|years|months")


def describe(name: str, comment: str, lang: str) -> str:
    """The comment's head in the question's language (``English | 中文``) with its brackets, a unit behind a comma, and
    the short parts of the name.

    ``nav_ratio``, 'Weight, % of NAV | 占净值比（%）' reads "Weight % of NAV nav ratio" or "占净值比（%）".
    """
    parts = [" ".join(p.split()) for p in comment.split("|")]  # a comment's own lines are none of the prompt's
    text = parts[-1] if lang == "zh" else parts[0]
    text = re.split(r"[:：;；]|, e\.g\.|, NULL", text)[0].strip()
    words = [w for w in re.split(r"[_\W]+", name.lower()) if w]
    if not text:
        return " ".join(words) or name.strip()
    if re.search(r"[一-鿿]", text):
        return text[:LONGEST_ZH]
    head, *rest = re.split(r", (?![^(]*\))", text)
    unit = next((r for r in rest if _UNIT.search(r)), "")
    extra = [w for w in words if len(w) <= 6 and w not in text.lower()]
    return " ".join([_cut(head, LONGEST), *([_cut(unit, 16)] if unit else []), *extra])


def told_apart(items: Sequence[Table | Column], lang: str) -> list[str]:
    """Each one's description, and its name behind it where another's reads the same."""
    read = [describe(item.name, item.comment, lang) for item in items]
    return [
        text if read.count(text) == 1 else f"{text} {item.name.replace('_', ' ')}"
        for item, text in zip(items, read, strict=True)
    ]


def _cut(text: str, length: int) -> str:
    """At most ``length`` characters, whole words."""
    return text if len(text) <= length else text[: length + 1].rpartition(" ")[0] or text[:length]


# -- symbols ----------------------------------------------------------------------------------


def symbols_of(link: SchemaLink) -> Symbols:
    """Tables, columns and values in the order the prompt shows them."""
    symbols = Symbols()
    for linked in link.tables:
        symbols.add("t", linked.table.name)
        for column in linked.columns:
            symbols.add("c", column.column.key)
    for value in link.values:
        symbols.add("v", value.literal)
    for column in _telling_apart(link):
        if len(symbols.of("v")) + len(column.kinds) <= MAX_VALUES:  # some of a column's kinds would pass for all
            for kind in column.kinds:
                symbols.add("v", kind)
    return symbols


def _telling_apart(link: SchemaLink) -> list[LinkedColumn]:
    return [column for table in link.tables for column in table.columns if column.kinds]


def _build_symbols(link: SchemaLink, schema: Schema) -> Prompt:
    symbols = symbols_of(link)
    lang = link.question.lang
    parts = [QUESTION, _annotated(link, symbols)]
    if link.question.evidence:
        parts.append(f" ; {said(link.question.evidence[:160]).lower()}")
    for linked, title in zip(link.tables, told_apart([t.table for t in link.tables], lang), strict=True):
        symbol = symbols.find("t", linked.table.name)
        if symbol:
            parts.append(f"{TABLE} {said(title).lower()}{symbol}" + _columns_text(linked, symbols, lang))
    parts += [
        f"{JOIN}{left}={right}"
        for left, right in ((symbols.find("c", a), symbols.find("c", b)) for a, b in link.joins)
        if left and right
    ]
    parts += _value_columns(link.values, symbols)
    shape = _shape_symbols(link, symbols)
    parts += [text for near in link.pairs if (text := _near_text(near.pair, shape, schema))]
    return Prompt("".join([*parts, SQL]), "symbols", dict(symbols.meaning))


def _annotated(link: SchemaLink, symbols: Symbols) -> str:
    """The question with symbols behind what they stand for: ``the fee@c3 of bond@v1 funds@t1``."""
    text, lang = said(link.question.text), link.question.lang
    behind: dict[int, list[str]] = {}
    at = 0
    for start in sorted({v.start for v in link.values}):
        readings = [v for v in link.values if v.start == start]
        found = [s for v in readings if (s := symbols.find("v", v.literal))]
        if start >= at and found:
            at = start + len(readings[0].span)
            behind[at] = list(dict.fromkeys(found))
    for end, named in mentions(text, _names(link, symbols, lang)).items():
        if end not in behind:  # a value is the likelier reading
            behind[end] = named
    pieces, at = [], 0
    for end in sorted(behind):
        pieces += [text[at:end].lower(), *behind[end]]
        at = end
    return " " + "".join([*pieces, text[at:].lower()])


def _names(link: SchemaLink, symbols: Symbols, lang: str) -> list[tuple[str, str]]:
    tables = [t.table for t in link.tables]
    named = [(symbols.find("t", t.name), text) for t, text in zip(tables, told_apart(tables, lang), strict=True)]
    for linked in link.tables:
        columns = [c.column for c in linked.columns]
        named += [(symbols.find("c", c.key), text) for c, text in zip(columns, told_apart(columns, lang), strict=True)]
    return [(symbol, text) for symbol, text in named if symbol]


def _columns_text(linked: LinkedTable, symbols: Symbols, lang: str) -> str:
    texts = told_apart([c.column for c in linked.columns], lang)
    return "".join(
        f" {said(text).lower()}{TYPES[type_of(c.column)]}{found}" + _kinds_text(c, symbols)
        for c, text in zip(linked.columns, texts, strict=True)
        if (found := symbols.find("c", c.column.key))
    )


def _kinds_text(linked: LinkedColumn, symbols: Symbols) -> str:
    """`` bond@v2 equity@v3``: every value that the column tells apart."""
    found = [(kind, symbols.find("v", kind)) for kind in linked.kinds]
    if not all(symbol for _, symbol in found):
        return ""
    return "".join(f" {said(kind[1:-1].replace(chr(39) * 2, chr(39))).lower()}{symbol}" for kind, symbol in found)


def _value_columns(values: tuple[ValueMatch, ...], symbols: Symbols) -> list[str]:
    """``<val>@v1@c7@c12``: the columns that hold a stored value."""
    columns: dict[str, list[str]] = {}
    for value in values:
        symbol = symbols.find("v", value.literal)
        column = symbols.find("c", value.column) if value.column else None
        if symbol and column and column not in columns.setdefault(symbol, []):
            columns[symbol].append(column)
    return [VALUE + symbol + "".join(found) for symbol, found in columns.items() if found]


def _shape_symbols(link: SchemaLink, symbols: Symbols) -> Symbols:
    """What a near pair may name: tables, columns and kinds. Other values are this question's own."""
    kinds = {literal_key(kind) for column in _telling_apart(link) for kind in column.kinds}
    return symbols.only(lambda kind, what: kind != "v" or what in kinds)


def _near_text(pair: Pair, symbols: Symbols, schema: Schema) -> str:
    """A stored pair over the same symbols; values its question says are ``_``, so that they are not copied, and kinds
    that go without saying stay. "" if not sayable."""
    try:
        text = to_tokens(encode(pair.sql, symbols, schema, mask=_literals_said(pair)))
    except (NotExpressible, sqlglot.errors.ParseError):
        return ""
    return f"{NEAR} {said(pair.question).lower()}{SQL}{text}"


def _literals_said(pair: Pair) -> frozenset[str]:
    """Literals of the pair's SQL that its question names, and dates: values there, and not part of the shape."""
    said = pair.question.lower().replace(",", "")
    found = set()
    for literal in sqlglot.parse_one(pair.sql, dialect="duckdb").find_all(exp.Literal):
        core = str(literal.this).strip("%")
        if core and (core.lower() in said or _ISO_DATE.fullmatch(core)):
            found.add(literal_key(exp.Literal.string(core).sql() if literal.is_string else core))
    return frozenset(found)


def _answer_symbols(sql: str, link: SchemaLink, schema: Schema) -> str:
    return to_tokens(encode(sql, symbols_of(link), schema))


def _read_symbols(text: str, prompt: Prompt) -> str:
    return decode(from_tokens(text), prompt.symbols)


# -- names ------------------------------------------------------------------------------------


def _build_names(link: SchemaLink, schema: Schema) -> Prompt:
    lang = link.question.lang
    lines = ["Write one DuckDB SELECT that answers the question. Reply with the SQL in a ```sql fence.", "", "Schema:"]
    for linked in link.tables:
        columns = " , ".join(
            f"{c.column.name} {c.column.type}({describe(c.column.name, c.column.comment, lang)}"
            + (f": {', '.join(c.kinds)})" if c.kinds else ")")
            for c in linked.columns
        )
        title = describe(linked.table.name, linked.table.comment, lang)
        lines.append(f"# {linked.table.name}({title}) ( {columns} )")
    lines += [f"# join: {a} = {b}" for a, b in link.joins]
    lines += [f"# value: {v.span!r} is {v.literal} in {v.column}" for v in link.values if v.column]
    for near in link.pairs:
        lines += ["", f"Question: {' '.join(near.pair.question.split())}", f"```sql\n{near.pair.sql}\n```"]
    if link.question.evidence:
        lines.append(f"Note: {' '.join(link.question.evidence.split())}")
    lines += ["", f"Question: {link.question.text}", ""]
    return Prompt("\n".join(lines), "names")


def _answer_names(sql: str, link: SchemaLink, schema: Schema) -> str:
    return f"```sql\n{sql}\n```"


def _read_names(text: str, prompt: Prompt) -> str:
    fences = re.findall(r"```(?:sql)?\s*(.*?)```", text, flags=re.DOTALL | re.IGNORECASE)
    return (fences[-1] if fences else text).strip()


STYLES: Mapping[str, Style] = {
    "symbols": Style(_build_symbols, _answer_symbols, _read_symbols),
    "names": Style(_build_names, _answer_names, _read_names),
}
