"""Made-up schemas of many trades, with values to ask about: what the embedded base practises on."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from pipelines.facts import ColumnFacts, Facts, Value
from pipelines.lexicon import GENERIC, QUALIFIERS, Attribute, Entity, Words, entities
from pipelines.made_up_words import CODE_FORMS, code, name, word
from records import Column, Schema, Table

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
class _Draft:
    """What becomes Schema and Facts."""

    style: Style
    tables: list[Table] = field(default_factory=list)
    facts: dict[str, ColumnFacts] = field(default_factory=dict)
    wordings: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    verbs: dict[tuple[str, str], str] = field(default_factory=dict)
    measures: dict[str, str] = field(default_factory=dict)
    joins: list[tuple[str, str]] = field(default_factory=list)


def random_schema(rng: random.Random) -> tuple[Schema, Facts]:
    """3 to 6 tables of one trade, or of several thrown together; deterministic for one state of ``rng``."""
    style = _style(rng)
    draft = _Draft(style)
    as_of = date(2022, 1, 1) + timedelta(days=rng.randrange(1700))
    keys: dict[str, Column] = {}
    for entity in _chosen(rng):
        _add_table(draft, _disguised(entity, rng), keys, as_of, rng)
    schema = Schema(tuple(draft.tables), tuple(draft.joins))
    return schema, Facts(as_of, draft.facts, draft.wordings, draft.verbs, draft.measures)


def languages(schema: Schema, facts: Facts) -> tuple[str, ...]:
    """The languages that a schema's comments and values let people ask in."""
    comments = "".join(c.comment for c in schema.columns)
    stored = "".join(str(v) for f in facts.columns.values() for v in f.values[:2] if isinstance(v, str))
    english = re.search(r"[a-z]{3}", comments) is not None or not comments
    chinese = re.search(r"[一-鿿]", comments) is not None
    chinese_only = re.search(r"[一-鿿]", stored) is not None and re.search(r"[a-z]{4}", stored) is None
    return (("en",) if english and not chinese_only else ()) + (("zh",) if chinese else ())


def _style(rng: random.Random) -> Style:
    comments = rng.choices(["both", "en", "zh", "none"], [62, 14, 18, 6])[0]
    values = {"en": "en", "none": "en", "zh": "zh"}.get(comments) or rng.choices(["en", "zh", "both"], [40, 25, 35])[0]
    spellings = ["snake", "short", "joined", "camel"] if comments in ("en", "none") else None
    return Style(
        spelling=rng.choice(spellings or ["snake", "snake", "snake", "short", "joined", "camel", "obscure"]),
        prefix=rng.choice(["", "", "", "", "t_", "dim_", "lc_", "mf_", "tbl_", "ods_"]),
        comments=comments,
        values=values,
        key_form=rng.choice(CODE_FORMS),
        typed_keys=rng.choice(["INTEGER", "VARCHAR", "VARCHAR"]),
        documents_values=rng.random() < 0.4,
    )


def _chosen(rng: random.Random) -> list[Entity]:
    """An entity with its parents and children until there are enough; parents come before their children."""
    every = entities()
    by_name = {n: e for e in reversed(every) for n in e.en}
    size = rng.choice([2, 3, 3, 4, 4, 5, 6])
    found: list[Entity] = []
    while len(found) < size:
        weights = [3 if e.trade == "finance" else 2 for e in every]
        frontier = [rng.choices(every, weights)[0]]
        while frontier and len(found) < size:
            entity = frontier.pop(0)
            if entity in found or any(set(entity.en) & set(f.en) for f in found):
                continue
            found.append(entity)
            parents = [by_name[p] for p in entity.parents if p in by_name]
            children = [e for e in every if set(e.parents) & set(entity.en)]
            frontier += rng.sample(parents, len(parents)) + rng.sample(children, min(2, len(children)))
        if rng.random() < 0.8:
            break
    ordered = [e for e in found if not any(set(p.en) & set(e.parents) for p in found)]
    while len(ordered) < len(found):
        ordered += [
            e for e in found if e not in ordered
            and all(p in ordered for p in found if set(p.en) & set(e.parents) and p is not e)
        ] or [e for e in found if e not in ordered][:1]  # fmt: skip
    return ordered


def _disguised(entity: Entity, rng: random.Random) -> Entity:
    """Some attributes of the entity, near-twins of its measures, generic ones, and a few words nobody knows."""
    own = rng.sample(entity.attributes, min(len(entity.attributes), rng.randint(3, 10)))
    measures = [a for a in own if a.kind in "mpqfr"]
    if measures and rng.random() < 0.45:
        base = rng.choice(measures)
        own += [_qualified(base, q) for q in rng.sample(QUALIFIERS, rng.randint(1, 3))]
    own += rng.sample(GENERIC, rng.choice([0, 0, 1, 2]))
    strange = rng.choice([0, 0, 0, 0.15, 0.3, 0.9])
    own = [_made_up(a, rng) if rng.random() < strange else a for a in own]
    rng.shuffle(own)
    taken: set[str] = set()
    kept = []
    for attribute in own:
        words = {*attribute.en, *attribute.zh}
        if not words & taken:
            kept.append(attribute)
            taken |= words
    return replace(entity, attributes=tuple(kept))


def _qualified(base: Attribute, qualifier: tuple[str, str]) -> Attribute:
    en, zh = qualifier
    if en in base.en[0] or zh in base.zh[0] or base.en[0][0].isdigit():
        return base
    return replace(base, en=tuple(f"{en} {w}" for w in base.en[:2]), zh=tuple(f"{zh}{w}" for w in base.zh[:2]))


def _made_up(attribute: Attribute, rng: random.Random) -> Attribute:
    extra = ""
    if attribute.kind == "c":
        extra = ", ".join(f"{word(rng, 'en')}={word(rng, 'zh')}" for _ in range(rng.randint(3, 6)))
    head = {"d": ("date", "日期"), "p": ("ratio", "比例"), "q": ("count", "数量"), "m": ("amount", "金额")}
    en, zh = head.get(attribute.kind, ("", ""))
    spoken = [word(rng, "en") for _ in range(rng.choice([1, 1, 2]))]
    return Attribute(
        attribute.kind,
        (" ".join([*spoken, en]).strip(),),
        (word(rng, "zh") + (zh if rng.random() < 0.7 else ""),),
        extra if attribute.kind == "c" else attribute.extra if attribute.kind == "f" else "",
    )


# -- tables -----------------------------------------------------------------------------------


def _add_table(draft: _Draft, entity: Entity, keys: dict[str, Column], as_of: date, rng: random.Random) -> None:
    style = draft.style
    table = style.prefix + _spelt(entity.en[0], style, rng)
    while any(t.name.lower() == table.lower() for t in draft.tables):
        table += "_info"
    columns: list[Column] = []

    def add(
        words: tuple[Words, Words],
        type_: str,
        facts: ColumnFacts,
        unit: tuple[str, str] = ("", ""),
        values: str = "",
        spelt: str = "",
    ) -> Column:
        column_name = spelt or _spelt(words[0][0], style, rng)
        while any(c.name.lower() == column_name.lower() for c in columns):
            column_name += str(rng.randint(2, 9))
        column = Column(table, column_name, type_, _comment(words, unit, values, style))
        columns.append(column)
        draft.facts[column.key] = facts
        draft.wordings[column.key, "en"], draft.wordings[column.key, "zh"] = words
        return column

    _add_keys(draft, entity, keys, add, rng)
    if entity.naming:
        _add_names(entity, style, add, rng)
    for attribute in entity.attributes:
        column = _add_attribute(attribute, style, add, as_of, rng)
        verb_en, _, verb_zh = attribute.extra.partition("=") if attribute.kind == "d" else ("", "", "")
        if verb_zh:
            draft.verbs[column.key, "en"], draft.verbs[column.key, "zh"] = verb_en.strip(), verb_zh.strip()
    fixed = len(columns) - len(entity.attributes)
    rest = columns[fixed:]
    rng.shuffle(rest)
    comment = _comment((entity.en, entity.zh), ("", ""), "", style)
    draft.tables.append(Table(table, (*columns[:fixed], *rest), comment))
    draft.wordings[table, "en"], draft.wordings[table, "zh"] = entity.en, entity.zh
    draft.measures[table] = entity.measure


def _add_keys(draft: _Draft, entity: Entity, keys: dict[str, Column], add, rng: random.Random) -> None:  # type: ignore[no-untyped-def]
    """Its own key, and one for each parent that is there."""
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
        key = add(own, style.typed_keys, ColumnFacts(tuple(values), 500, False, True), spelt=spelt)
        for spoken in entity.en:
            keys.setdefault(spoken, key)
    for parent in entity.parents:
        target = keys.get(parent)
        if target is None or target.table == draft.style.prefix:
            continue
        facts = draft.facts[target.key]
        words = (draft.wordings[target.key, "en"], draft.wordings[target.key, "zh"])
        plain = target.name if target.name not in ("id", "code") else ""
        column = add(words, target.type, replace(facts, unique=False, n_distinct=300), spelt=plain)
        draft.joins.append((column.key, target.key))


def _add_names(entity: Entity, style: Style, add, rng: random.Random) -> None:  # type: ignore[no-untyped-def]
    langs = {"en": ["en"], "zh": ["zh"], "both": ["en", "zh"]}[style.values]
    kind, zh = rng.choice([("name", "名称"), ("name", "名称"), ("short name", "简称"), ("title", "名称")])
    if entity.naming == "person":
        kind, zh = "name", "姓名"
    for n, lang in enumerate(langs):
        en_words = (f"{entity.en[0]} {kind}", kind)
        zh_words = (f"{entity.zh[0]}{zh}", zh)
        if len(langs) == 2:
            en_words = (f"{entity.en[0]} {kind} in {'English' if lang == 'en' else 'Chinese'}",)
            zh_words = (f"{entity.zh[0]}{'英文' if lang == 'en' else '中文'}{zh}",)
        values: tuple[Value, ...] = tuple(dict.fromkeys(name(rng, entity.naming, lang) for _ in range(8)))
        spelt = _spelt(f"{entity.en[0]} {kind}", style, rng)
        if n or (len(langs) == 2 and rng.random() < 0.3):
            spelt += "_cn" if lang == "zh" else "_en"
        add((en_words, zh_words), "VARCHAR", ColumnFacts(values, 400, False, True), spelt=spelt)


def _add_attribute(attribute: Attribute, style: Style, add, as_of: date, rng: random.Random) -> Column:  # type: ignore[no-untyped-def]
    kind = attribute.kind
    nulls = rng.random() < 0.3
    words = (attribute.en, attribute.zh)
    if kind in "nt":
        lang = "zh" if style.values == "zh" or (style.values == "both" and rng.random() < 0.4) else "en"
        which = "person" if rng.random() < 0.4 else "company"
        values: tuple[Value, ...] = tuple(dict.fromkeys(name(rng, which, lang) for _ in range(6)))
        return add(words, "VARCHAR", ColumnFacts(values, 300 if kind == "t" else 90, nulls))
    if kind == "k":
        form = rng.choice(CODE_FORMS)
        return add(words, "VARCHAR", ColumnFacts(tuple(code(rng, form) for _ in range(6)), 500, nulls, True))
    if kind == "c":
        chinese = style.values == "zh" or (style.values == "both" and rng.random() < 0.4)
        values = tuple(zh if chinese else en for en, zh in attribute.values)
        shown = ", ".join(map(str, values)) if style.documents_values else ""
        return add(words, "VARCHAR", ColumnFacts(values, len(values), nulls), values=shown)
    if kind == "b":
        return add(_whether(words, rng), "BOOLEAN", ColumnFacts((True, False), 2, nulls))
    if kind == "d":
        return add(
            words, rng.choice(["DATE", "DATE", "DATE", "TIMESTAMP"]), ColumnFacts(_dates(as_of, rng), 300, nulls)
        )
    return _add_number(attribute, words, nulls, add, rng)


def _add_number(attribute: Attribute, words: tuple[Words, Words], nulls: bool, add, rng: random.Random) -> Column:  # type: ignore[no-untyped-def]
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
    return add(words, type_, ColumnFacts(values, 200, nulls), unit)


def _whether(words: tuple[Words, Words], rng: random.Random) -> tuple[Words, Words]:
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


# -- spelling and comments --------------------------------------------------------------------


def _comment(words: tuple[Words, Words], unit: tuple[str, str], values: str, style: Style) -> str:
    en, zh = words[0][0], words[1][0]
    en = en[0].upper() + en[1:] + (f", {unit[0]}" if unit[0] else "") + (f": {values}" if values else "")
    zh += f"（{unit[1]}）" if unit[1] else ""
    return {"both": f"{en} | {zh}", "en": en, "zh": zh, "none": ""}[style.comments]


def _spelt(text: str, style: Style, rng: random.Random) -> str:
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


def ddl(schema: Schema) -> Sequence[str]:
    """CREATE TABLE statements: to check that SQL binds."""
    return [
        f'CREATE TABLE "{t.name}" ({", ".join(chr(34) + c.name + chr(34) + " " + c.type for c in t.columns)})'
        for t in schema.tables
    ]
