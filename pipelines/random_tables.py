"""One made-up table: an entity of the lexicon with its keys, names and attributes, spelt and documented in a style."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from pipelines.facts import ColumnFacts, Value
from pipelines.lexicon import Attribute, Entity, Words
from pipelines.made_up_words import CODE_FORMS, code, name, word
from records import Column, Table

Said = tuple[Words, Words]  # English, Chinese
Unit = tuple[str, str]


MONEY_UNITS = (
    ("yuan", "元"), ("yuan", "元"), ("million yuan", "百万元"), ("10,000 yuan", "万元"), ("million yuan", "百万元"),
    ("100 million yuan", "亿元"), ("thousand yuan", "千元"), ("USD", "美元"), ("", ""), ("", ""),
)  # fmt: skip


SHORT = {
    "date": "dt", "number": "num", "amount": "amt", "average": "avg", "management": "mgmt", "company": "comp",
    "total": "tot", "account": "acct", "customer": "cust", "product": "prod", "quantity": "qty", "percentage": "pct",
    "department": "dept", "transaction": "txn", "name": "nm", "type": "typ", "status": "sts", "category": "cat",
    "balance": "bal", "maximum": "max", "minimum": "min", "ratio": "rto", "description": "desc", "code": "cd",
}  # fmt: skip


@dataclass(frozen=True)
class Style:
    """How one imaginary shop names and documents things."""

    spelling: str  # snake, short, joined, camel, obscure, initials
    prefix: str
    comments: str  # both, en, zh, none
    values: str  # en, zh, both
    key_form: str
    typed_keys: str  # INTEGER or VARCHAR
    documents_values: bool


@dataclass
class SchemaDraft:
    """What becomes Schema and Facts."""

    style: Style
    tables: list[Table] = field(default_factory=list)
    facts: dict[str, ColumnFacts] = field(default_factory=dict)
    wordings: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    verbs: dict[tuple[str, str], str] = field(default_factory=dict)
    measures: dict[str, str] = field(default_factory=dict)
    joins: list[tuple[str, str]] = field(default_factory=list)


def add_table(draft: SchemaDraft, entity: Entity, keys: dict[str, Column], as_of: date, rng: random.Random) -> None:
    """The entity as a table behind those of ``draft``; ``keys`` are its parents' by their names."""
    style = draft.style
    name = style.prefix + spelled_out(entity.en[0], style, rng)
    while any(t.name.lower() == name.lower() for t in draft.tables):
        name += "_info"
    table = _TableDraft(name, draft, rng)
    _add_keys(table, entity, keys)
    if entity.naming:
        _add_names(table, entity)
    fixed = len(table.columns)
    for attribute in entity.attributes:
        column = _add_attribute(table, attribute, as_of)
        verb_en, _, verb_zh = attribute.extra.partition("=") if attribute.kind == "d" else ("", "", "")
        if verb_zh:
            draft.verbs[column.key, "en"], draft.verbs[column.key, "zh"] = verb_en.strip(), verb_zh.strip()
    rest = table.columns[fixed:]
    rng.shuffle(rest)
    comment = commented((entity.en, entity.zh), ("", ""), "", style)
    draft.tables.append(Table(name, (*table.columns[:fixed], *rest), comment))
    draft.wordings[name, "en"], draft.wordings[name, "zh"] = entity.en, entity.zh
    draft.measures[name] = entity.measure


class _TableDraft:
    """A table as its columns come."""

    def __init__(self, name: str, draft: SchemaDraft, rng: random.Random) -> None:
        self.name, self.draft, self.rng = name, draft, rng
        self.columns: list[Column] = []

    def add(
        self, words: Said, type_: str, facts: ColumnFacts, unit: Unit = ("", ""), values: str = "", spelt: str = ""
    ) -> Column:
        """``words`` in both languages, the comment's first; ``values``: those that the comment lists."""
        spelt = spelt or spelled_out(words[0][0], self.draft.style, self.rng)
        while any(c.name.lower() == spelt.lower() for c in self.columns):
            spelt += str(self.rng.randint(2, 9))
        column = Column(self.name, spelt, type_, commented(words, unit, values, self.draft.style))
        self.columns.append(column)
        self.draft.facts[column.key] = facts
        self.draft.wordings[column.key, "en"], self.draft.wordings[column.key, "zh"] = words
        return column


def _add_keys(table: _TableDraft, entity: Entity, keys: dict[str, Column]) -> None:
    """Its own key, and one for each parent that is there."""
    draft, rng = table.draft, table.rng
    style = draft.style
    kind, zh = (
        rng.choice([("id", "编号"), ("code", "代码"), ("code", "编码")])
        if style.typed_keys == "VARCHAR"
        else ("id", "编号")
    )
    whole = style.typed_keys == "INTEGER"
    values: list[Value] = []
    for _ in range(8):
        values.append(rng.randint(1, 9000) if whole else code(rng, style.key_form))
    own = ((f"{entity.en[0]} {kind}",), (f"{entity.zh[0]}{zh}",))
    if entity.naming or rng.random() < 0.5:
        spelt = rng.choice(["", "", "id" if kind == "id" else "code"])
        key = table.add(own, style.typed_keys, ColumnFacts(tuple(values), 500, False, True), spelt=spelt)
        for spoken in entity.en:
            keys.setdefault(spoken, key)
    for parent in entity.parents:
        target = keys.get(parent)
        if target is None:
            continue
        facts = draft.facts[target.key]
        words = (draft.wordings[target.key, "en"], draft.wordings[target.key, "zh"])
        plain = target.name if target.name not in ("id", "code") else ""
        column = table.add(words, target.type, replace(facts, unique=False, n_distinct=300), spelt=plain)
        draft.joins.append((column.key, target.key))


def _add_names(table: _TableDraft, entity: Entity) -> None:
    style, rng = table.draft.style, table.rng
    langs = {"en": ["en"], "zh": ["zh"], "both": ["en", "zh"]}[style.values]
    kind, zh = rng.choice([("name", "名称"), ("name", "名称"), ("short name", "简称"), ("title", "名称")])
    if entity.naming == "person":
        kind, zh = "name", "姓名"
    for n, lang in enumerate(langs):
        en_words: Words = (f"{entity.en[0]} {kind}", kind)
        zh_words: Words = (f"{entity.zh[0]}{zh}", zh)
        if len(langs) == 2:
            en_words = (f"{entity.en[0]} {kind} in {'English' if lang == 'en' else 'Chinese'}",)
            zh_words = (f"{entity.zh[0]}{'英文' if lang == 'en' else '中文'}{zh}",)
        values: tuple[Value, ...] = tuple(dict.fromkeys(name(rng, entity.naming, lang) for _ in range(8)))
        spelt = spelled_out(f"{entity.en[0]} {kind}", style, rng)
        if n or (len(langs) == 2 and rng.random() < 0.3):
            spelt += "_cn" if lang == "zh" else "_en"
        table.add((en_words, zh_words), "VARCHAR", ColumnFacts(values, 400, False, True), spelt=spelt)


def _add_attribute(table: _TableDraft, attribute: Attribute, as_of: date) -> Column:
    style, rng = table.draft.style, table.rng
    kind = attribute.kind
    nulls = rng.random() < 0.3
    words = (attribute.en, attribute.zh)
    if kind in "nt":
        lang = "zh" if style.values == "zh" or (style.values == "both" and rng.random() < 0.4) else "en"
        which = "person" if rng.random() < 0.4 else "company"
        values: tuple[Value, ...] = tuple(dict.fromkeys(name(rng, which, lang) for _ in range(6)))
        return table.add(words, "VARCHAR", ColumnFacts(values, 300 if kind == "t" else 90, nulls))
    if kind == "k":
        form = rng.choice(CODE_FORMS)
        return table.add(words, "VARCHAR", ColumnFacts(tuple(code(rng, form) for _ in range(6)), 500, nulls, True))
    if kind == "c":
        chinese = style.values == "zh" or (style.values == "both" and rng.random() < 0.4)
        values = tuple(zh if chinese else en for en, zh in attribute.values)
        shown = ", ".join(map(str, values)) if style.documents_values else ""
        return table.add(words, "VARCHAR", ColumnFacts(values, len(values), nulls), values=shown)
    if kind == "b":
        return table.add(_whether(words, rng), "BOOLEAN", ColumnFacts((True, False), 2, nulls))
    if kind == "d":
        return table.add(
            words, rng.choice(["DATE", "DATE", "DATE", "TIMESTAMP"]), ColumnFacts(_dates(as_of, rng), 300, nulls)
        )
    return _add_number(table, attribute, words, nulls)


def _add_number(table: _TableDraft, attribute: Attribute, words: Said, nulls: bool) -> Column:
    rng = table.rng
    kind, unit, type_ = attribute.kind, ("", ""), rng.choice(["DOUBLE", "DOUBLE", "DECIMAL(18,4)"])
    if kind == "m":
        unit = rng.choice(MONEY_UNITS)
        low, high = {"元": (1e3, 1e9), "美元": (1e3, 1e8), "": (1e2, 1e6), "千元": (1e2, 1e6)}.get(unit[1], (1, 9e4))
        values = tuple(round(low * (high / low) ** rng.random(), 2) for _ in range(12))
    elif kind == "p":
        unit = ("%", "%") if rng.random() < 0.8 else ("", "")
        values = tuple(round(rng.uniform(0.1, rng.choice([3, 30, 95])), 2) for _ in range(12))
    elif kind == "r":
        unit = ("%", "%")
        values = tuple(round(rng.gauss(5, 15), 2) for _ in range(12))
    elif kind == "q":
        type_ = rng.choice(["INTEGER", "BIGINT", "INTEGER"])
        years = "year" in words[0][0] and "years" not in words[0][0]
        top = rng.choice([30, 300, 9000])
        values = tuple(rng.randint(1980, 2023) if years else rng.randint(1, top) for _ in range(12))
    else:
        low_text, high_text = re.fullmatch(r"(-?[\d.]+)-(-?[\d.]+)", attribute.extra or "0-100").groups()  # type: ignore[union-attr]
        low, high = float(low_text), float(high_text)
        digits = 4 if high < 5 else 2 if high < 500 else 0
        values = tuple(round(rng.uniform(low, high), digits) for _ in range(12))
    return table.add(words, type_, ColumnFacts(values, 200, nulls), unit)


def _whether(words: Said, rng: random.Random) -> Said:
    en, zh = words
    return tuple(f"whether {w}" for w in en), tuple(f"是否{w}" for w in zh)


def _dates(as_of: date, rng: random.Random) -> tuple[date, ...]:
    form = rng.choice(["day", "day", "month", "quarter"])
    days = [as_of - timedelta(days=rng.randrange(3000)) for _ in range(12)]
    if form == "day":
        return tuple(days)
    step = 1 if form == "month" else 3
    firsts = [date(d.year, (d.month - 1) // step * step + 1, 1) for d in days]
    return tuple(sorted({f - timedelta(days=1) for f in firsts}))


def commented(words: Said, unit: Unit, values: str, style: Style) -> str:
    en, zh = words[0][0], words[1][0]
    en = en[0].upper() + en[1:] + (f", {unit[0]}" if unit[0] else "") + (f": {values}" if values else "")
    zh += f"（{unit[1]}）" if unit[1] else ""
    return {"both": f"{en} | {zh}", "en": en, "zh": zh, "none": ""}[style.comments]


def spelled_out(text: str, style: Style, rng: random.Random) -> str:
    words = re.findall(r"[a-z0-9]+", re.sub(r"'s\b", "", text.lower())) or [word(rng, "en")]
    spelling = style.spelling
    if spelling == "obscure":
        spelling = rng.choice(["obscure", "initials", "joined"])
    if spelling == "snake":
        spelt = "_".join(words)
    elif spelling == "short":
        spelt = "_".join(SHORT.get(w, w[: rng.choice([4, 5, 6, 8])]) for w in words)
    elif spelling == "joined":
        spelt = "".join(words)
    elif spelling == "camel":
        spelt = "".join(w.title() for w in words)
    elif spelling == "initials":
        spelt = "".join(w[0] for w in words) + rng.choice(["", "_", str(rng.randint(1, 99))])
    else:
        spelt = rng.choice("abcdefghklmnpqrstuvwxyz") + rng.choice(["", "_"]) + str(rng.randint(1, 99))
    if spelt.lower() in ("at", "do", "only", "some", "both"):  # words of DuckDB's grammar
        spelt += "_"
    return spelt if re.match(r"[A-Za-z]", spelt) else f"n{spelt}"
