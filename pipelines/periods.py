"""Stretches of time as a question says them and as SQL bounds them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines import written

START = "DATE_TRUNC('{}', CURRENT_DATE)"
BEFORE = "{{}} >= {0} - INTERVAL {1} MONTH AND {{}} < {0}"
YTD = ("year to date", "YTD", "since the start of the year")


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
    en = rng.choice([f"in Q{q} {y}", f"in the {['first', 'second', 'third', 'fourth'][q - 1]} quarter of {y}"])
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
        (2, f"{{}} >= {START.format('year')}", rng.choice(YTD), rng.choice(["今年以来", "年初至今"])),
        (2, "{} >= DATE_TRUNC('quarter', CURRENT_DATE)", "this quarter", rng.choice(["本季度", "这个季度"])),
        (2, "{} >= DATE_TRUNC('month', CURRENT_DATE)", "this month", rng.choice(["本月", "这个月"])),
        (1, BEFORE.format(START.format("month"), 1), "last month", "上个月"),
        (1, BEFORE.format(START.format("quarter"), 3), "last quarter", "上季度"),
    ]  # fmt: skip
    _, sql, en, zh = rng.choices(table, [t[0] for t in table])[0]
    return Period(sql, zh if lang == "zh" else en, f"在{zh}" if lang == "zh" else f"is {en}")
