"""Conditions on a column: each as SQL and as the forms a sentence may need."""

from __future__ import annotations

import random
from dataclasses import dataclass

from pipelines import written
from pipelines.facts import Facts
from pipelines.periods import Period
from records import Column


@dataclass(frozen=True)
class Condition:
    sql: str  # columns in double brackets: [[t.c]] = 5
    whose: str = ""  # en: management fee is above 1%
    having: str = ""  # en: a management fee above 1%
    adjective: str = ""  # en, zh: equity, 股票型
    after: str = ""  # en: established in 2021, of Greenpine, in 2021
    clause: str = ""  # zh: 管理费率高于1%
    owner: str = ""  # zh: 松岭 (的...), 2021年
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """What a condition is made of: a column, the words for it, what is known of it."""

    column: Column
    said: str
    lang: str
    facts: Facts
    rng: random.Random
    unit: str = ""
    verb: str = ""
    bare: bool = False  # the column may go unsaid: the only date of its table

    @property
    def ref(self) -> str:
        return f"[[{self.column.key}]]"

    def value(self) -> str:
        values = [v for v in self.facts.of(self.column).values if isinstance(v, str)]
        return self.rng.choice(values)


OPERATORS = {
    ">": (("above", "over", "more than", "greater than", "higher than", "exceeding"),
          ("大于", "高于", "超过", "在{}以上", "多于")),
    ">=": (("at least", "no less than", "of at least", "not below"),
           ("不低于", "不少于", "至少为", "大于等于", "达到")),
    "<": (("below", "under", "less than", "lower than"), ("小于", "低于", "不足", "少于", "不到")),
    "<=": (("at most", "no more than", "up to", "not above"), ("不超过", "不高于", "至多为", "小于等于")),
}  # fmt: skip


def on_number(a: Asked, value: float) -> Condition:
    rng = a.rng
    threshold = written.round_number(value, rng)
    if rng.random() < 0.12:
        other = written.round_number(value * rng.uniform(1.3, 3), rng)
        if isinstance(value, int):
            other = int(other)
        low, high = sorted((threshold, other))
        if low != high:
            return _between(a, low, high)
    whole = isinstance(value, int) and abs(value) < 100
    operator = rng.choices([">", ">=", "<", "<=", "="], [38, 16, 26, 10, 10 if whole else 0])[0]
    if operator == "=":
        threshold = value
    said = written.number(threshold, a.unit, a.lang, rng)
    sql = f"{a.ref} {operator} {written.plain(threshold)}"
    if a.lang == "zh":
        if operator == "=":
            return Condition(sql, clause=f"{a.said}{rng.choice(['为', '等于', '是'])}{said}")
        form = rng.choice(OPERATORS[operator][1])
        return Condition(sql, clause=f"{a.said}{form.format(said)}" if "{}" in form else f"{a.said}{form}{said}")
    if operator == "=":
        return Condition(sql, whose=f"{a.said} is {said}", having=f"{a.said} of {said}")
    form = rng.choice(OPERATORS[operator][0])
    is_ = "" if form == "exceeding" else "is "
    verb = "exceeds" if form == "exceeding" else form.removeprefix("of ")
    return Condition(sql, whose=f"{a.said} {is_}{verb} {said}", having=f"{_a(a.said, rng)}{a.said} {form} {said}")


def _between(a: Asked, low: float, high: float) -> Condition:
    sql = f"{a.ref} BETWEEN {written.plain(low)} AND {written.plain(high)}"
    one, two = (written.number(v, "%" if "%" in a.unit else "", a.lang, a.rng) for v in (low, high))
    if a.lang == "zh":
        form = a.rng.choice(["在{}到{}之间", "介于{}和{}之间", "在{}至{}之间", "处于{}到{}"])
        return Condition(sql, clause=a.said + form.format(one, two))
    form = a.rng.choice(["between {} and {}", "from {} to {}"])
    return Condition(
        sql, whose=f"{a.said} is {form.format(one, two)}", having=f"{_a(a.said, a.rng)}{a.said} {form.format(one, two)}"
    )


def _a(said: str, rng: random.Random) -> str:
    if rng.random() < 0.5 or said.split()[0].endswith("s") or said.startswith(("last ", "total ")):
        return ""
    return "an " if said[0].lower() in "aeiou" else "a "


def on_text(a: Asked, *, category: bool) -> Condition:
    rng = a.rng
    form = rng.choices(["=", "<>", "in", "contains", "starts"], [76, 7 if category else 1, 9 if category else 2, 5, 3])[
        0
    ]
    value = a.value()
    values = list(dict.fromkeys([value, a.value(), a.value()]))
    if form == "in" and len(values) > 1:
        return _one_of(a, values[: rng.choice([2, 2, 3])])
    if form in ("contains", "starts") and len(value) > 3 and not category:
        return _part_of(a, value, form)
    spoken = a.facts.value_words.get((a.column.key, value, a.lang), ())
    said = rng.choice(spoken) if spoken and rng.random() < 0.75 else written.text(value, a.lang, rng)
    if form == "<>":
        sql = f"{a.ref} <> {written.literal_of(value)}"
        if a.lang == "zh":
            return Condition(sql, clause=f"{a.said}{rng.choice(['不是', '不为', '非'])}{said}")
        return Condition(sql, whose=f"{a.said} is not {said}", having=f"{a.said} other than {said}")
    return equal(a, value, said, adjective=category and rng.random() < 0.6)


def equal(a: Asked, value: str, said: str, *, adjective: bool) -> Condition:
    sql = f"{a.ref} = {written.literal_of(value)}"
    words = said if adjective and len(value) < 24 else ""
    if a.lang == "zh":
        return Condition(sql, adjective=words, clause=f"{a.said}{a.rng.choice(['为', '是', '为', ''])}{said}")
    return Condition(
        sql, adjective=words, whose=f"{a.said} is {said}", having=f"{a.said} {a.rng.choice(['', 'of ', '= '])}{said}"
    )


def _one_of(a: Asked, values: list[str]) -> Condition:
    sql = f"{a.ref} IN ({', '.join(map(written.literal_of, values))})"
    said = [
        a.rng.choice(spoken)
        if (spoken := a.facts.value_words.get((a.column.key, v, a.lang), ()))
        else written.text(v, a.lang, a.rng)
        for v in values
    ]
    if a.lang == "zh":
        joined = "、".join(said[:-1]) + a.rng.choice(["或", "或者", "和"]) + said[-1]
        return Condition(sql, clause=f"{a.said}{a.rng.choice(['为', '是'])}{joined}")
    joined = ", ".join(said[:-1]) + " or " + said[-1]
    return Condition(
        sql, whose=f"{a.said} is {a.rng.choice(['', 'either ', 'one of '])}{joined}", having=f"{a.said} {joined}"
    )


def _part_of(a: Asked, value: str, form: str) -> Condition:
    rng = a.rng
    if a.lang == "zh":
        part = value[:2] if form == "starts" else value[(i := rng.randrange(len(value) - 1)) : i + 2]
    else:
        words = value.split()
        part = words[0] if form == "starts" else rng.choice(words)
    if not part.strip() or "%" in part or "_" in part:
        return equal(a, value, value, adjective=False)
    said = rng.choice(["“{}”", "{}"] if a.lang == "zh" else ["'{}'", '"{}"', "{}"]).format(part)
    pattern = written.literal_of(f"{part}%" if form == "starts" else f"%{part}%")
    sql = f"{a.ref} LIKE {pattern}"
    if a.lang == "zh":
        return Condition(
            sql,
            clause=f"{a.said}以{said}开头"
            if form == "starts"
            else f"{a.said}{rng.choice(['包含', '中含有', '里带', '含'])}{said}",
        )
    if form == "starts":
        return Condition(
            sql,
            whose=f"{a.said} {rng.choice(['starts', 'begins'])} with {said}",
            having=f"{a.said} starting with {said}",
        )
    return Condition(
        sql,
        whose=f"{a.said} {rng.choice(['contains', 'includes', 'has'])} {said}{rng.choice(['', ' in it'])}",
        having=f"{said} in the {a.said}",
    )


def on_missing(a: Asked) -> Condition:
    missing = a.rng.random() < 0.6
    sql = f"{a.ref} IS {'' if missing else 'NOT '}NULL"
    if a.lang == "zh":
        return Condition(
            sql,
            clause=a.rng.choice(
                [f"{a.said}为空", f"没有{a.said}", f"缺少{a.said}"] if missing else [f"{a.said}不为空", f"有{a.said}"]
            ),
        )
    if missing:
        return Condition(
            sql,
            whose=f"{a.said} is {a.rng.choice(['missing', 'empty', 'not recorded', 'unknown'])}",
            having=f"no {a.said}",
        )
    return Condition(
        sql, whose=f"{a.said} is {a.rng.choice(['known', 'recorded', 'not empty'])}", having=f"a known {a.said}"
    )


def on_flag(a: Asked) -> Condition:
    yes = a.rng.random() < 0.75
    sql = a.ref if yes else f"NOT {a.ref}"
    if a.lang == "zh":
        return Condition(
            sql,
            clause=f"{'' if yes else '不'}是{a.said}",
            adjective="" if yes else f"非{a.said}" if len(a.said) < 6 else "",
        )
    whose = f"{a.said} flag is {'set' if yes else 'not set'}"
    after = f"{'' if yes else 'not '}{a.rng.choice(['flagged as', 'marked as', 'marked'])} {a.said}"
    return Condition(sql, whose=whose, after=after)


def on_date(a: Asked, when: Period) -> Condition:
    sql = when.sql.replace("{}", a.ref)
    if a.lang == "zh":
        if a.verb and a.rng.random() < 0.7:
            return Condition(sql, clause=f"{when.said}{a.verb}")
        if a.bare:
            return Condition(sql, owner=when.said)
        return Condition(sql, clause=f"{a.said}{when.is_}")
    if a.verb and a.rng.random() < 0.7:
        return Condition(sql, after=f"{a.verb} {when.said}")
    if a.bare:
        return Condition(sql, after=when.said)
    return Condition(sql, whose=f"{a.said} {when.is_}", having=f"{a.said} {when.said}")
