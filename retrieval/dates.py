"""Written dates, months, quarters, halves and ends of years. The year beside one is a number of its own (numbers.py).

Relative dates (last year, 去年) depend on the day of asking: relative.py.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from retrieval.numbers import FreeLiteral

_MONTH_NAMES = (
    "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct "
    "november,nov december,dec"
)
MONTHS = {name: n for n, names in enumerate(_MONTH_NAMES.split(), start=1) for name in names.split(",")}
_MONTHS_ZH = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9} | {
    "十": 10,
    "十一": 11,
    "十二": 12,
}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip

_NAMES = "|".join(m.capitalize() for m in sorted(MONTHS, key=len, reverse=True))
_MONTH = rf"(?P<month>{_NAMES})\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WHOLE = [
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep){_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?[日号]?",
        rf"(?<!\d){_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)",
        rf"\b{_MONTH}\s{_DAY}(?:,\s?|\s){_YEAR}\b",
        rf"\b{_DAY}\s(?:of\s)?{_MONTH},?\s{_YEAR}\b",
        rf"(?<![\d/])(?P<month>\d{{1,2}})/{_DAY}/{_YEAR}(?![\d/])",  # American; a first number above 12 is no month
        rf"(?<![\d/.])(?P<day>\d{{1,2}})(?P<sep>[/.])(?P<month>\d{{1,2}})(?P=sep){_YEAR}(?![\d/])",
    )
]
_MONTH_ALONE = [
    re.compile(pattern)
    for pattern in (
        rf"\b{_MONTH}(?=(?:,|\sof)?\s{_YEAR}\b)",
        rf"\b{_MONTH}(?=\s(?:and|to|until|through)\s(?:{_NAMES})\b\.?\s{_YEAR}\b)",  # between March and May 2023
        rf"(?<!\d){_YEAR}-(?P<month>0[1-9]|1[0-2])(?![\d-])",
        r"(?<=[\d年])(?P<month>(?<!\d)\d{1,2}|十[一二]?|[一二三四五六七八九])月份?",
        r"(?<![\d个近前后])(?P<month>\d{1,2})月份?",
        rf"(?:(?<=[Ii]n )|(?<=of )|(?<=for )|(?<=[Ss]ince )){_MONTH}",
    )
]
_QUARTER = [
    re.compile(pattern)
    for pattern in (
        r"\b[Qq](?P<quarter>[1-4])\b|(?<=\d)[Qq](?P<after>[1-4])\b",
        r"\b(?P<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]quarter\b",
        r"第?(?P<quarter>[一二三四1-4])\s?季(?:度|报)?",
    )
]
_IN_YEAR = rf"(?=[\s-](?:of\s)?(?:the\syear\s)?{_YEAR}\b)"
_PART_OF_YEAR = [  # pattern, months of the period; its last day is the likelier reading unless it is a start
    (re.compile(pattern), first, last)
    for pattern, first, last in (
        (rf"\b(?:year[\s-]?end|end){_IN_YEAR}|(?<=\d\s)year[\s-]?end\b|(?<=\d\d\d\d)年?年[末底终]", 1, 12),
        (rf"\b(?:start|beginning){_IN_YEAR}|(?<=\d\d\d\d)年?年初", 12, 1),
        (r"\b(?:first|1st)\shalf\b|\b[Hh]1\b|上半年", 1, 6),
        (r"\b(?:second|2nd)\shalf\b|\b[Hh]2\b|下半年", 7, 12),
    )
]
_SHORT_PERIOD = [  # 1H21, 2021H1, H1 FY22, 3Q2021, Q3'21
    re.compile(pattern)
    for pattern in (
        r"\b(?P<number>[1-4])(?P<kind>[HQ])\s?['’]?(?P<year>(?:20)?\d\d)\b",
        r"\b(?P<year>20\d\d)[\s-]?(?P<kind>H)(?P<number>[12])\b",
        r"\b(?P<kind>[HQ])(?P<number>[1-4])\s?(?:FY\s?|['’])(?P<year>(?:20)?\d\d)\b",
        r"\bFY\s?['’]?(?P<year>(?:20)?\d\d)[\s-]?(?P<kind>[HQ])(?P<number>[1-4])\b",
        r"\b(?P<kind>FY)\s?['’]?(?P<year>(?:20)?\d\d)(?P<number>)\b",
    )
]
_SINCE = re.compile(
    r"\b(?:[Ss]ince|[Ff]rom)\s(?P<en>(?:19|20)\d\d)\b(?![-/.]\d)|(?<!\d)(?P<zh>(?:19|20)\d\d)(?=\s?年?(?:以来|至今))"
    r"|自(?P<from>(?:19|20)\d\d)(?=年(?!\d|初|末|底))"
    r"|\b(?P<on>(?:19|20)\d\d)(?=\s(?:or\s)?(?:later|after|onwards?)\b)"
    r"|(?<!\d)(?P<later>(?:19|20)\d\d)(?=\s?年?(?:及以后|及之后|以后|之后|起))"
)
_ANNUAL = re.compile(  # what is reported for a year is stored on its last day
    rf"(?<!\d){_YEAR}(?=\s(?:full[\s-]year|annual)\b|年?(?:年报|全年|年度|财年|年報))"
    r"|\b(?:fiscal(?:\syear)?|financial\syear|full[\s-]year|annual\sreports?\s(?:for|of))\s(?P<of>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?年?$")
_NEAR_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def dates(text: str) -> Iterator[FreeLiteral]:
    """Whole dates, then months, quarters and parts of years; spans may overlap, whole dates come first."""
    for pattern in _WHOLE:
        for match in pattern.finditer(text):
            day = _day(int(match["year"]), _month(match["month"]), int(match["day"]))
            if day:
                yield FreeLiteral(match.start(), match.end(), (f"'{day.isoformat()}'",))
    for pattern in _SHORT_PERIOD:
        for match in pattern.finditer(text):
            if literals := _short_period(match):
                yield FreeLiteral(match.start(), match.end(), literals)
    for match in _SINCE.finditer(text):
        kind = match.lastgroup or "en"
        yield FreeLiteral(match.start(kind), match.end(kind), (match[kind], f"'{match[kind]}-01-01'"))
    for match in _ANNUAL.finditer(text):
        kind = match.lastgroup or "year"
        yield FreeLiteral(match.start(kind), match.end(kind), (match[kind], f"'{match[kind]}-12-31'"))
    for pattern in _MONTH_ALONE:
        for match in pattern.finditer(text):
            month = _month(match["month"])
            if 1 <= month <= 12:
                yield FreeLiteral(match.start(), match.end(), _period(text, match, month, month))
    for pattern in _QUARTER:
        for match in pattern.finditer(text):
            quarter = next(g for g in match.groups() if g)
            number = ORDINALS[quarter]
            yield FreeLiteral(match.start(), match.end(), _period(text, match, 3 * number - 2, 3 * number, number))
    for pattern, first, last in _PART_OF_YEAR:
        for match in pattern.finditer(text):
            before = _YEAR_BEFORE.search(text[: match.start()])
            said = match.groupdict().get("year") or (before[1] if before else _year_beside(text, match))
            if said:
                yield FreeLiteral(match.start(), match.end(), _ends(int(said), first, last))


def _short_period(match: re.Match[str]) -> tuple[str, ...]:
    """Calendar years: when a firm's own year ends, its pack must say."""
    year = int(match["year"]) % 2000 + 2000
    if match["kind"] == "FY":
        return (str(year), *_ends(year, 1, 12))
    number, months = int(match["number"]), 6 if match["kind"] == "H" else 3
    return _ends(year, months * (number - 1) + 1, months * number) if months * number <= 12 else ()


def _ends(year: int, first: int, last: int) -> tuple[str, ...]:
    """Last and first day of the months; only the first day of the year where they run backwards: its start."""
    if first > last:
        return (f"'{year}-01-01'",)
    return (f"'{year}-{last:02}-{monthrange(year, last)[1]}'", f"'{year}-{first:02}-01'")


def _month(written: str) -> int:
    return int(written) if written.isdecimal() else MONTHS.get(written.lower(), _MONTHS_ZH.get(written, 0))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _period(text: str, match: re.Match[str], first: int, last: int, number: int | None = None) -> tuple[str, ...]:
    """Last day, first day and number of a month or quarter; the number alone when no year stands beside it."""
    year = _year_beside(text, match)
    named = str(number or last)
    if year is None:
        return (named,)
    ends = f"'{year}-{last:02}-{monthrange(year, last)[1]}'"
    return (ends, f"'{year}-{first:02}-01'", named)


def _year_beside(text: str, match: re.Match[str]) -> int | None:
    if own := match.groupdict().get("year"):
        return int(own)
    around = text[max(0, match.start() - 8) : match.end() + 12]
    years = _NEAR_YEAR.findall(around)
    return int(years[0]) if len(set(years)) == 1 else None
