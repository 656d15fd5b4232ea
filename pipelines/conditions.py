"""Conditions on a column: each as SQL and as the forms a sentence may need."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines import written
from pipelines.facts import Facts
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
    ">": (("above", "over", "more than", "greater than", "higher than", "exceeding"), ("大于", "高于", "超过", "在{}以上", "多于")),
    ">=": (("at least", "no less than", "of at least", "not below"), ("不低于", "不少于", "至少为", "大于等于", "达到")),
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


# -- text -------------------------------------------------------------------------------------


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


# -- dates ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Period:
    sql: str  # {} is the column
    said: str  # in 2021, 2021年
    is_: str  # falls in 2021: is in 2021, 在2021年


def period(lang: str, values: list[date], as_of: date, rng: random.Random) -> Period:
    """A stretch of time that holds some of the values."""
    value = rng.choice(values)
    makers: list[tuple[int, Callable[[str, date, date, random.Random], Period]]] = [
        (34, _year), (9, _month), (8, _quarter), (14, _side), (5, _range), (22, _relative), (6, _years)
    ]  # fmt: skip
    maker = rng.choices([m for _, m in makers], [w for w, _ in makers])[0]
    return maker(lang, value, as_of, rng)


def _year(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    y = value.year
    said = f"{y}年" if lang == "zh" else f"in {y}"
    return Period(f"YEAR({{}}) = {y}", said, f"在{y}年" if lang == "zh" else f"is in {y}")


def _years(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    y = value.year
    if rng.random() < 0.4:
        z = y + rng.randint(1, 4)
        said = f"{y}年到{z}年" if lang == "zh" else rng.choice([f"between {y} and {z}", f"from {y} to {z}"])
        return Period(f"YEAR({{}}) BETWEEN {y} AND {z}", said, f"在{said}之间" if lang == "zh" else f"is {said}")
    operator, en, zh = rng.choice(
        [(">=", f"since {y}", f"{y}年以来"), (">", f"after {y}", f"{y}年之后"), ("<", f"before {y}", f"{y}年之前")]
    )
    said = zh if lang == "zh" else en
    return Period(f"YEAR({{}}) {operator} {y}", said, f"在{zh}" if lang == "zh" else f"is {en}")


def _month(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    y, m = value.year, value.month
    name = written.MONTHS[m - 1]
    said = (
        rng.choice([f"{y}年{m}月", f"{y}年{m}月份"])
        if lang == "zh"
        else f"in {name if rng.random() < 0.7 else name[:3]} {y}"
    )
    return Period(f"YEAR({{}}) = {y} AND MONTH({{}}) = {m}", said, f"在{said}" if lang == "zh" else f"is {said}")


def _quarter(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    y, q = value.year, (value.month + 2) // 3
    zh = rng.choice([f"{y}年第{'一二三四'[q - 1]}季度", f"{y}年{'一二三四'[q - 1]}季度", f"{y}Q{q}", f"{y}年Q{q}"])
    en = rng.choice([f"in Q{q} {y}", f"in the {'first second third fourth'.split()[q - 1]} quarter of {y}"])
    said = zh if lang == "zh" else en
    return Period(f"YEAR({{}}) = {y} AND QUARTER({{}}) = {q}", said, f"在{zh}" if lang == "zh" else f"is {en}")


def _side(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    operator = rng.choice([">", "<", ">=", "<="])
    said = written.day(value, lang, rng)
    if lang == "zh":
        words = {">": "之后", "<": "之前", ">=": rng.choice(["及以后", "起"]), "<=": "及以前"}[operator]
        return Period(f"{{}} {operator} DATE '{value.isoformat()}'", said + words, f"在{said}{words}")
    words = {
        ">": "after",
        "<": "before",
        ">=": rng.choice(["on or after", "since"]),
        "<=": rng.choice(["on or before", "up to"]),
    }[operator]
    return Period(f"{{}} {operator} DATE '{value.isoformat()}'", f"{words} {said}", f"is {words} {said}")


def _range(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    end = value + timedelta(days=rng.choice([30, 90, 180, 365]))
    one, two = written.day(value, lang, rng), written.day(end, lang, rng)
    sql = f"{{}} BETWEEN DATE '{value.isoformat()}' AND DATE '{end.isoformat()}'"
    said = f"{one}到{two}" if lang == "zh" else rng.choice([f"between {one} and {two}", f"from {one} to {two}"])
    return Period(sql, said, f"在{said}之间" if lang == "zh" else f"is {said}")


def exactly(lang: str, value: date, rng: random.Random) -> Period:
    month_end = (value + timedelta(days=1)).day == 1
    if month_end and value.month % 3 == 0 and rng.random() < 0.15:
        said = (
            rng.choice(["上季度末", "上个季度末"])
            if lang == "zh"
            else rng.choice(["at the end of last quarter", "at last quarter-end"])
        )
        return Period(
            "{} = DATE_TRUNC('quarter', CURRENT_DATE) - INTERVAL 1 DAY",
            said,
            f"为{said}" if lang == "zh" else f"is {said[3:]}",
        )
    said = written.day(value, lang, rng)
    sql = f"{{}} = DATE '{value.isoformat()}'"
    if month_end and rng.random() < 0.45:
        month = written.MONTHS[value.month - 1]
        if lang == "zh":
            said = (
                f"{value.year}年末"
                if value.month == 12 and rng.random() < 0.5
                else f"{value.year}年{value.month}月{rng.choice(['末', '底'])}"
            )
            return Period(sql, said, f"为{said}")
        said = rng.choice([f"at the end of {month} {value.year}", f"as of end {month} {value.year}"])
        return Period(sql, said, f"is {said.removeprefix('at ').removeprefix('as of ')}")
    return Period(sql, said, f"为{said}") if lang == "zh" else Period(sql, f"on {said}", f"is {said}")


def _relative(lang: str, value: date, as_of: date, rng: random.Random) -> Period:
    year = "YEAR(CURRENT_DATE)"
    n = rng.choice([2, 3, 3, 5, 6, 6, 10, 12])
    unit, zh_unit = rng.choice([("month", "个月"), ("month", "个月"), ("year", "年"), ("day", "天")])
    if unit == "day":
        n *= 10
    if unit == "year":
        n = rng.choice([1, 2, 3, 5])
    en_n, zh_n = written.small(n, "en", rng), written.small(n, "zh", rng)
    last_n_en = f"{rng.choice(['in', 'over', 'during'])} the {rng.choice(['last', 'past'])} " + (
        f"{en_n} {unit}s" if n > 1 else unit
    )
    last_n_zh = rng.choice(["近", "最近", "过去"]) + ("一" if n == 1 else zh_n) + zh_unit
    table = [
        (4, f"YEAR({{}}) = {year}", "this year", "今年"),
        (5, f"YEAR({{}}) = {year} - 1", "last year", "去年"),
        (1, f"YEAR({{}}) = {year} - 2", "the year before last", "前年"),
        (7, f"{{}} >= CURRENT_DATE - INTERVAL {n} {unit.upper()}", last_n_en, last_n_zh),
        (2, "{} >= DATE_TRUNC('year', CURRENT_DATE)", rng.choice(["year to date", "YTD", "since the start of the year"]), rng.choice(["今年以来", "年初至今"])),
        (2, "{} >= DATE_TRUNC('quarter', CURRENT_DATE)", "this quarter", rng.choice(["本季度", "这个季度"])),
        (2, "{} >= DATE_TRUNC('month', CURRENT_DATE)", "this month", rng.choice(["本月", "这个月"])),
        (1, "{} >= DATE_TRUNC('month', CURRENT_DATE) - INTERVAL 1 MONTH AND {} < DATE_TRUNC('month', CURRENT_DATE)", "last month", "上个月"),
        (1, "{} >= DATE_TRUNC('quarter', CURRENT_DATE) - INTERVAL 3 MONTH AND {} < DATE_TRUNC('quarter', CURRENT_DATE)", "last quarter", "上季度"),
    ]  # fmt: skip
    _, sql, en, zh = rng.choices(table, [t[0] for t in table])[0]
    return Period(sql, zh if lang == "zh" else en, f"在{zh}" if lang == "zh" else f"is {en}")


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
