"""A pack's own words: glossary terms for columns and values, and the lexicon's Chinese for its English values."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache

from pipelines.facts import Facts
from pipelines.lexicon import GENERIC, entities
from pipelines.wording import described
from records import Pack

_COLUMN = re.compile(r"(\w+\.\w+)")
_VALUE = re.compile(r"(\w+\.\w+) = '([^']+)'")
_HEAD = re.compile(r"型?(基金|股|公司|债券)$")


def with_glossary(facts: Facts, pack: Pack) -> Facts:
    """``facts`` with the words that people use in this pack."""
    keys = {c.key.lower(): c for c in pack.schema.columns}
    terms: dict[tuple[str, str], list[str]] = defaultdict(list)
    values: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for term in pack.glossary:
        lang = "zh" if re.search(r"[一-鿿]", term.term) else "en"
        if (found := _COLUMN.fullmatch(term.sql)) and found[1].lower() in keys:
            terms[keys[found[1].lower()].key, lang].append(term.term)
        elif (stored := _VALUE.fullmatch(term.sql)) and stored[1].lower() in keys:
            values[keys[stored[1].lower()].key, stored[2], lang].append(_HEAD.sub("", term.term) or term.term)
    wordings = dict(facts.wordings)
    for (key, lang), said in terms.items():
        column = keys[key.lower()]
        wordings[key, lang] = (described(column.name, column.comment, lang), *said)
    if "zh" in pack.languages:
        for column in pack.schema.columns:
            for value in facts.of(column).values[:60]:
                chinese = _lexicon().get(str(value).lower())
                if isinstance(value, str) and chinese and (column.key, value, "zh") not in values:
                    values[column.key, value, "zh"].append(chinese)
    return replace(facts, wordings=wordings, value_words={k: tuple(v) for k, v in values.items()})


@cache
def _lexicon() -> dict[str, str]:
    """English values of the lexicon's categories to Chinese; those with more than one Chinese word are left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for attribute in (*(a for e in entities() for a in e.attributes), *GENERIC):
        if attribute.kind == "c":
            for en, zh in attribute.values:
                found[en.lower()].add(zh)
    return {en: next(iter(zh)) for en, zh in found.items() if len(zh) == 1 and next(iter(zh)).lower() != en}
