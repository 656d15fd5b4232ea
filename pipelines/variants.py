"""Variants of hand-written pairs: another value in question and SQL alike, and the same question in other words."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import sqlglot
from sqlglot import exp

from pipelines import written
from pipelines.facts import Facts
from pipelines.wording import SYNONYMS_EN, SYNONYMS_ZH
from records import Column, Pair, Schema

_DATE_CAST = re.compile(r"CAST\(('\d{4}-\d\d-\d\d') AS DATE\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


# -- other values -----------------------------------------------------------------------------


def swapped(pair: Pair, schema: Schema, facts: Facts, rng: random.Random) -> Pair | None:
    """The pair with other values where its own can be told apart; None when nothing can be swapped safely."""
    question, tree = pair.question, sqlglot.parse_one(pair.sql, dialect="duckdb")
    changed: list[str] = []
    for literal, column in _strings(tree, schema):
        other = _other_value(str(literal.this), column, facts, rng) if rng.random() < 0.85 else None
        moved = _replaced(question, str(literal.this), other) if other else None
        if other and moved is not None:
            question = moved
            literal.replace(exp.Literal.string(other))
            changed.append("value")
    for swap in (_other_year, _other_limit, _other_threshold):
        done = swap(question, tree, facts, rng) if rng.random() < 0.7 else None
        if done is not None:
            question, tree = done
            changed.append(swap.__name__)
    if not changed or question == pair.question:
        return None
    sql = _DATE_CAST.sub(r"DATE \1", tree.sql(dialect="duckdb"))
    return replace(pair, question=question, sql=sql, also_accepted=(), tags=("swap",))


def _strings(tree: exp.Expression, schema: Schema) -> list[tuple[exp.Literal, Column]]:
    """String literals that a column of the schema is compared to, each value once."""
    by_name: dict[str, list[Column]] = {}
    for known in schema.columns:
        by_name.setdefault(known.name.lower(), []).append(known)
    tables = {t.name.lower() for t in tree.find_all(exp.Table)}
    found: dict[str, list[tuple[exp.Literal, Column]]] = {}
    for literal in tree.find_all(exp.Literal):
        parent = literal.parent
        if not literal.is_string or not isinstance(parent, exp.EQ | exp.NEQ | exp.In):
            continue
        column = parent.find(exp.Column)
        candidates = (
            [c for c in by_name.get(column.name.lower(), []) if c.table.lower() in tables] if column is not None else []
        )
        if candidates:
            found.setdefault(str(literal.this), []).append((literal, candidates[0]))
    return [places[0] for places in found.values() if len(places) == 1]


def _other_value(value: str, column: Column, facts: Facts, rng: random.Random) -> str | None:
    chinese = re.search(r"[一-鿿]", value) is not None
    others = [
        v for v in facts.of(column).values
        if isinstance(v, str) and v != value and (re.search(r"[一-鿿]", v) is not None) == chinese
    ]  # fmt: skip
    return rng.choice(others) if value in facts.of(column).values and others else None


def _replaced(question: str, old: str, new: str) -> str | None:
    """The question with the value's only mention replaced."""
    pattern = re.escape(old) if re.search(r"[一-鿿]", question) else rf"(?<!\w){re.escape(old)}(?!\w)"
    places = list(re.finditer(pattern, question, re.IGNORECASE))
    if len(places) != 1:
        return None
    return question[: places[0].start()] + new + question[places[0].end() :]


def _other_year(
    question: str, tree: exp.Expression, facts: Facts, rng: random.Random
) -> tuple[str, exp.Expression] | None:
    """One year in the question and the same one, alone, in the SQL."""
    sql = tree.sql(dialect="duckdb")
    said, used = set(_YEAR.findall(question)), set(_YEAR.findall(sql))
    if len(said) != 1 or said != used:
        return None
    year = int(next(iter(said)))
    other = year + rng.choice([-3, -2, -1, 1])
    if other > facts.as_of.year:
        return None
    return _YEAR.sub(str(other), question), sqlglot.parse_one(_YEAR.sub(str(other), sql), dialect="duckdb")


def _other_limit(
    question: str, tree: exp.Expression, facts: Facts, rng: random.Random
) -> tuple[str, exp.Expression] | None:
    limits = list(tree.find_all(exp.Limit))
    if len(limits) != 1 or not isinstance(limits[0].expression, exp.Literal):
        return None
    k = int(limits[0].expression.this)
    spoken = [str(k), written.WORDS[k] if k <= 10 else "", "一二三四五六七八九十"[k - 1] if k <= 10 else ""]
    mentions = [(w, re.findall(_number(w), question, re.IGNORECASE)) for w in spoken if w]
    hits = [(w, m) for w, m in mentions if m]
    if k == 1 or len(hits) != 1 or len(hits[0][1]) != 1:
        return None
    other = rng.choice([n for n in (2, 3, 4, 5, 6, 8, 10) if n != k])
    word = hits[0][0]
    new = (
        str(other) if word.isdigit() else written.WORDS[other] if word.isascii() else "一二三四五六七八九十"[other - 1]
    )
    limits[0].expression.replace(exp.Literal.number(other))
    return re.sub(_number(word), new, question, flags=re.IGNORECASE), tree


def _number(word: str) -> str:
    return rf"(?<![\w.]){word}(?![\w.%])" if word.isascii() and word.isalpha() else rf"(?<![\d.]){word}(?![\d.%])"


def _other_threshold(
    question: str, tree: exp.Expression, facts: Facts, rng: random.Random
) -> tuple[str, exp.Expression] | None:
    """A number that a column is compared to, said once and used once."""
    compared = [
        literal for node in tree.find_all(exp.GT, exp.GTE, exp.LT, exp.LTE)
        if isinstance(literal := node.expression, exp.Literal) and not literal.is_string and isinstance(node.this, exp.Column)
    ]  # fmt: skip
    if len(compared) != 1:
        return None
    old = str(compared[0].this)
    if _YEAR.fullmatch(old) or old in ("0", "1"):
        return None
    places = list(re.finditer(rf"(?<![\d.,]){re.escape(old)}(?![\d.,])", question))
    if len(places) != 1:
        return None
    new = written.plain(written.round_number(float(old) * rng.choice([0.5, 0.7, 0.8, 1.2, 1.5, 2]), rng))
    if new == old:
        return None
    compared[0].replace(exp.Literal.number(new))
    return question[: places[0].start()] + new + question[places[0].end() :], tree


# -- other words ------------------------------------------------------------------------------

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
    (r"^(?P<x>.+?)(?:是多少|为多少|是什么|有多少)[？?]?$", ("{x}", "查一下{x}", "请问{x}是多少？", "帮我查{x}", "我想知道{x}", "{x}？")),
    (r"^(?P<x>.+?)(?:有哪些|是哪些|有哪几只|是谁|是哪只)[？?]?$", ("列出{x}", "查询{x}", "请问{x}有哪些", "帮我找{x}", "{x}都有哪些？")),
    (r"^(?:列出|查询|查一下|给出|找出|帮我查)(?P<x>.+?)[。？?]?$", ("{x}", "请给出{x}", "帮我看看{x}", "麻烦查一下{x}", "我想看{x}")),
    (r"^(?P<x>.+?)[？?]$", ("{x}", "请问{x}？", "帮我查一下：{x}", "想问下{x}")),
    (r"^(?P<x>.+)$", ("请问{x}", "查一下{x}", "帮我查{x}")),
)  # fmt: skip


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
    return None if question == pair.question else replace(pair, question=question, tags=("reworded",))


def _by_rule(question: str, lang: str, rng: random.Random) -> str:
    for pattern, forms in RULES_ZH if lang == "zh" else RULES_EN:
        match = re.match(pattern, question)
        if match:
            parts = {k: v or "" for k, v in match.groupdict().items()}
            said = rng.choice(forms).format(**parts)
            return said[:1].upper() + said[1:] if lang == "en" and rng.random() < 0.6 else said
    return question


def _by_synonym(question: str, lang: str, rng: random.Random, extra: Mapping[str, tuple[str, ...]]) -> str:
    table = {**(SYNONYMS_ZH if lang == "zh" else SYNONYMS_EN), **(VERBS_ZH if lang == "zh" else VERBS_EN), **extra}
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


VERBS_EN = {
    "highest": ("largest", "top"), "lowest": ("smallest",), "biggest": ("largest",), "latest": ("most recent", "newest"), "more than": ("over", "above"),
    "over": ("more than", "above"), "at least": ("no less than",), "average": ("mean",), "mean": ("average",), "total": ("overall",), "funds": ("products",),
    "stocks": ("shares", "listed companies"), "by": ("per",), "each": ("every",), "list": ("show",), "Which": ("What",), "last year": ("the previous year",),
}  # fmt: skip
VERBS_ZH = {
    "最高": ("最大",), "最新": ("最近一期",), "超过": ("高于", "大于"), "高于": ("超过",), "哪些": ("哪几个",), "列出": ("给出", "展示"),
    "去年": ("上一年",), "近一年": ("最近一年",), "近三个月": ("最近三个月",), "基金公司": ("基金管理公司",), "每个": ("各个",),
}  # fmt: skip


def value_variants(
    pairs: Sequence[Pair], schema: Schema, facts: Facts, rng: random.Random, each: int
) -> Iterator[Pair]:
    """Up to ``each`` swaps of every pair, round by round."""
    for _ in range(each):
        for pair in pairs:
            other = swapped(pair, schema, facts, rng)
            if other is not None:
                yield other
