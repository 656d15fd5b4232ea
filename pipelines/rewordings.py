"""The same question in other words, by rules of asking and synonyms; the SQL stays as it is."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from pipelines.wording import SYNONYMS_EN, SYNONYMS_ZH
from records import Pair

_LITERAL = re.compile(r"'[^']+'|\b\d+(?:\.\d+)?\b")
Rule = tuple[str, tuple[str, ...]]


RULES_EN: tuple[Rule, ...] = (
    (
        r"^(?:What is|What's|What was|What are|What were) (the )?(?P<x>.+?)\?$",
        ("Show me the {x}", "Give me the {x}", "Tell me the {x}", "{x}?", "I need the {x}", "Please look up the {x}"),
    ),
    (
        r"^(?:Show|Give me|Show me|Tell me|Find|Get) (?:the )?(?P<x>.+?)[.?]?$",
        ("What is the {x}?", "{x}", "Could you show the {x}?", "I'd like to see the {x}"),
    ),
    (
        r"^(?:List|Name) (?:all |the |all the )?(?P<x>.+?)[.?]?$",
        ("Which are the {x}?", "Show me {x}", "{x}", "Please list {x}", "Give me the {x}"),
    ),
    (
        r"^How many (?P<x>.+?) (?:are there|do we have)(?P<y>.*)\?$",
        ("Number of {x}{y}", "Count the {x}{y}", "Total count of {x}{y}?", "{x}{y}: how many?"),
    ),
    (
        r"^(?:Count|number of|Number of) (?:the )?(?P<x>.+?)[.?]?$",
        ("How many {x}?", "Tell me the number of {x}", "Total number of {x}", "What is the number of {x}?"),
    ),
    (r"^(?P<x>[a-z].+?)$", ("{x}, please", "{x} - thanks", "{x}?")),
)


RULES_ZH: tuple[Rule, ...] = (
    (
        r"^(?P<x>.+?)(?:是多少|为多少|是什么|有多少)[？?]?$",
        ("{x}", "查一下{x}", "请问{x}是多少？", "帮我查{x}", "我想知道{x}", "{x}？"),
    ),
    (
        r"^(?P<x>.+?)(?:有哪些|是哪些|有哪几只|是谁|是哪只)[？?]?$",
        ("列出{x}", "查询{x}", "请问{x}有哪些", "帮我找{x}", "{x}都有哪些？"),
    ),
    (
        r"^(?:列出|查询|查一下|给出|找出|帮我查)(?P<x>.+?)[。？?]?$",
        ("{x}", "请给出{x}", "帮我看看{x}", "麻烦查一下{x}", "我想看{x}"),
    ),
    (r"^(?P<x>.+?)[？?]$", ("{x}", "请问{x}？", "帮我查一下：{x}", "想问下{x}")),
    (r"^(?P<x>.+)$", ("请问{x}", "查一下{x}", "帮我查{x}")),
)

OTHER_WORDS_EN = {
    "highest": ("largest", "top"),
    "lowest": ("smallest",),
    "biggest": ("largest",),
    "latest": ("most recent", "newest"),
    "more than": ("over", "above"),
    "over": ("more than", "above"),
    "at least": ("no less than",),
    "average": ("mean",),
    "mean": ("average",),
    "total": ("overall",),
    "funds": ("products",),
    "stocks": ("shares", "listed companies"),
    "each": ("every",),
    "list": ("show",),
    "Which": ("What",),
    "last year": ("the previous year",),
}
OTHER_WORDS_ZH = {
    "最高": ("最大",),
    "最新": ("最近一期",),
    "超过": ("高于", "大于"),
    "高于": ("超过",),
    "哪些": ("哪几个",),
    "列出": ("给出", "展示"),
    "去年": ("上一年",),
    "近一年": ("最近一年",),
    "近三个月": ("最近三个月",),
    "基金公司": ("基金管理公司",),
    "每个": ("各个",),
}


def reworded(pair: Pair, rng: random.Random, extra: Mapping[str, tuple[str, ...]] | None = None) -> Pair | None:
    """The question by another rule of asking, a synonym or both; the SQL stays as it is."""
    steps: list[Callable[[str], str]] = [
        lambda q: _by_rule(q, pair.lang, rng),
        lambda q: _by_synonym(q, pair.lang, rng, extra or {}),
    ]
    question = pair.question
    for step in rng.choice([steps, steps[:1], steps[1:]]):
        question = step(question)
    if question == pair.question:
        question = steps[0](question)
    lost = any(v in pair.question.lower() and v not in question.lower() for v in _literals(pair.sql))
    return None if lost or question == pair.question else replace(pair, question=question, tags=("reworded",))


def _literals(sql: str) -> list[str]:
    """Strings and numbers: what no synonym may touch (growth is a category, not an increase)."""
    return [core for found in _LITERAL.findall(sql) if (core := found.strip("'%").lower())]


def _by_rule(question: str, lang: str, rng: random.Random) -> str:
    for pattern, forms in RULES_ZH if lang == "zh" else RULES_EN:
        match = re.match(pattern, question)
        if match:
            parts = {k: v or "" for k, v in match.groupdict().items()}
            said = rng.choice(forms).format(**parts)
            return said[:1].upper() + said[1:] if lang == "en" and rng.random() < 0.6 else said
    return question


def _by_synonym(question: str, lang: str, rng: random.Random, extra: Mapping[str, tuple[str, ...]]) -> str:
    table = {
        **(SYNONYMS_ZH if lang == "zh" else SYNONYMS_EN),
        **(OTHER_WORDS_ZH if lang == "zh" else OTHER_WORDS_EN),
        **extra,
    }
    hits = [
        w for w in table if (w in question if lang == "zh" else re.search(rf"(?<!\w){re.escape(w)}(?!\w)", question))
    ]
    if not hits:
        return question
    word = rng.choice(hits)
    new = rng.choice(table[word])
    return (
        question.replace(word, new, 1)
        if lang == "zh"
        else re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: new, question, count=1)
    )
