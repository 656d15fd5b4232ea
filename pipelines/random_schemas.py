"""Made-up schemas of many trades, with values to ask about: what the embedded base practises on."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipelines.facts import Facts
from pipelines.lexicon import GENERIC, QUALIFIERS, Attribute, Entity, entities
from pipelines.made_up_words import CODE_FORMS, word
from pipelines.random_tables import SchemaDraft, Style, add_table
from records import Column, Language, Schema


def random_schema(rng: random.Random) -> tuple[Schema, Facts]:
    """3 to 6 tables of one trade, or of several thrown together; deterministic for one state of ``rng``."""
    style = _style(rng)
    draft = SchemaDraft(style)
    as_of = date(2022, 1, 1) + timedelta(days=rng.randrange(1700))
    keys: dict[str, Column] = {}
    for entity in _chosen(rng):
        add_table(draft, _disguised(entity, rng), keys, as_of, rng)
    schema = Schema(tuple(draft.tables), tuple(draft.joins))
    return schema, Facts(as_of, draft.facts, draft.wordings, draft.verbs, draft.measures)


def languages(schema: Schema, facts: Facts) -> tuple[Language, ...]:
    """The languages that a schema's comments and values let people ask in."""
    comments = "".join(c.comment for c in schema.columns)
    stored = "".join(str(v) for f in facts.columns.values() for v in f.values[:2] if isinstance(v, str))
    english = re.search(r"[a-z]{3}", comments) is not None or not comments
    chinese = re.search(r"[一-鿿]", comments) is not None
    chinese_only = re.search(r"[一-鿿]", stored) is not None and re.search(r"[a-z]{4}", stored) is None
    spoken: list[Language] = ["en"] if english and not chinese_only else []
    return (*spoken, "zh") if chinese else tuple(spoken)


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


def ddl(schema: Schema) -> Sequence[str]:
    """CREATE TABLE statements: to check that SQL binds."""
    return [
        f'CREATE TABLE "{t.name}" ({", ".join(chr(34) + c.name + chr(34) + " " + c.type for c in t.columns)})'
        for t in schema.tables
    ]
