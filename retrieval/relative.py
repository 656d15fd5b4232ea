"""Relative dates, read against the day that the pack calls today: last quarter, 去年, year to date, past three months.

A period reads as its last day, its first day and, where it is a year, the year's number; an open one (since, to date,
past n months) as the day it starts, and the number it is made of. Weeks start on Monday.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from retrieval.numbers import DIGITS_ZH, WORDS, FreeLiteral, value_of_chinese

_NUMBER = r"(?P<n>\d{1,3}|" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
_NUMBER_ZH = r"(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,3}|半)"
_UNITS: dict[str, int | str] = {
    "day": 1,
    "week": 7,
    "month": "m",
    "quarter": "q",
    "year": "y",
    "天": 1,
    "日": 1,
    "周": 7,
    "个星期": 7,
}
_UNITS |= {"个月": "m", "月": "m", "个季度": "q", "季度": "q", "季": "q", "年": "y"}
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_MONTHS = "january february march april may june july august september october november december".split()  # noqa: SIM905


class Period(NamedTuple):
    first: date
    last: date

    @property
    def literals(self) -> tuple[str, ...]:
        days = tuple(dict.fromkeys((_said(self.last), _said(self.first))))
        whole_year = (self.first.month, self.first.day, self.last.month, self.last.day) == (1, 1, 12, 31)
        return (str(self.first.year), *days) if whole_year else days


Reading = Callable[[re.Match[str], date], tuple[str, ...] | None]


def relative_dates(text: str, today: date) -> Iterator[FreeLiteral]:
    """Longer expressions before what they hold; none overlaps another."""
    taken: list[tuple[int, int]] = []
    for pattern, reading in _READINGS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            literals = reading(match, today)
            if literals:
                taken.append(match.span())
                yield FreeLiteral(match.start(), match.end(), literals)


# -- periods ----------------------------------------------------------------------------------


def year(n: int) -> Period:
    return Period(date(n, 1, 1), date(n, 12, 31))


def half(n: int, number: int) -> Period:
    return Period(date(n, 6 * number - 5, 1), _month_end(n, 6 * number))


def quarter(n: int, number: int) -> Period:
    """Quarters outside 1 to 4 are those of the years around."""
    n, number = n + (number - 1) // 4, (number - 1) % 4 + 1
    return Period(date(n, 3 * number - 2, 1), _month_end(n, 3 * number))


def month(n: int, number: int) -> Period:
    n, number = n + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(date(n, number, 1), _month_end(n, number))


def _month_end(n: int, number: int) -> date:
    return date(n, number, monthrange(n, number)[1])


def _months_before(day: date, n: int) -> date:
    first = month(day.year, day.month - n).first
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def _said(day: date) -> str:
    return f"'{day.isoformat()}'"


# -- what each expression reads as ------------------------------------------------------------


_LAST = {"this": 0, "current": 0, "last": -1, "previous": -1, "prior": -1, "next": 1}
_LAST |= {"今年": 0, "本年": 0, "当年": 0, "去年": -1, "上年": -1, "上一年": -1, "前年": -2, "明年": 1}


def _shift(word: str) -> int:
    return _LAST[word.lower()]


def _of_kind(kind: str, today: date, shift: int) -> Period:
    if kind.startswith(("quarter", "季")):
        return quarter(today.year, (today.month + 2) // 3 + shift)
    if kind.startswith(("month", "月")):
        return month(today.year, today.month + shift)
    if kind.startswith(("week", "周")):
        monday = today - timedelta(days=today.weekday() - 7 * shift)
        return Period(monday, monday + timedelta(days=6))
    if kind.startswith("half"):
        number = (today.month > 6) + 1 + shift
        return half(today.year + (number - 1) // 2, (number - 1) % 2 + 1)
    return year(today.year + shift)


def _period(match: re.Match[str], today: date) -> tuple[str, ...]:
    return _of_kind(match["kind"].lower(), today, _shift(match["which"])).literals


def _edge(match: re.Match[str], today: date) -> tuple[str, ...]:
    """The end or the start of a period: one day."""
    found = _of_kind(match["kind"].lower(), today, _shift(match["which"]))
    return (_said(found.first if re.match(r"start|beginning|初", match["edge"].lower()) else found.last),)


def _chinese(match: re.Match[str], today: date) -> tuple[str, ...]:
    """上季度末, 本月初, 上个月, 本周."""
    shift = {"上": -1, "本": 0, "这": 0, "当": 0, "下": 1}[match["which"][0]]
    found = _of_kind({"季": "季", "月": "月", "周": "周", "星": "周"}[match["kind"][0]], today, shift)
    if match["edge"]:
        return (_said(found.first if match["edge"] == "初" else found.last),)
    return found.literals


def _chinese_year(match: re.Match[str], today: date) -> tuple[str, ...]:
    """去年, 去年底, 今年上半年, 去年三季度末, 今年3月."""
    n = today.year + _shift(match["which"])
    part = match["part"] or ""
    if "半年" in part:
        found = half(n, 1 if part[0] == "上" else 2)
    elif "季" in part:
        found = quarter(n, _small(part.lstrip("第")[0]))
    elif "月" in part:
        number = _small(part.partition("月")[0])
        if not 1 <= number <= 12:
            return ()
        found = month(n, number)
    else:
        found = year(n)
    if match["edge"]:
        return (_said(found.first if match["edge"] == "初" else found.last),)
    return found.literals


def _part_of_year(match: re.Match[str], today: date) -> tuple[str, ...]:
    """Q3 last year, first half of this year, March last year, last year's Q4."""
    part = match["part"].lower()
    n = today.year + _shift(match["which"])
    number = int(part[-1]) if part[-1].isdigit() else _ORDINAL.get(re.split(r"[\s-]", part)[0], 0)
    if "half" in part or part.startswith("h"):
        return half(n, number).literals if number <= 2 else ()
    if "quarter" in part or part.startswith("q"):
        return quarter(n, number).literals
    return month(n, _MONTHS.index(part) + 1).literals


def _half_alone(match: re.Match[str], today: date) -> tuple[str, ...]:
    return half(today.year, 1 if match[0][0] == "上" else 2).literals


def _to_date(match: re.Match[str], today: date) -> tuple[str, ...]:
    kind = match[0].lower()
    which = "quarter" if kind.startswith(("q", "本季")) else "month" if kind.startswith(("m", "本月")) else "year"
    found = _of_kind(which, today, 0)
    return tuple(dict.fromkeys((_said(found.first), _said(today))))


def _past(match: re.Match[str], today: date) -> tuple[str, ...]:
    """The day so long ago, and the number: ``d >= CURRENT_DATE - INTERVAL 3 MONTH`` needs that one."""
    written = match.groupdict().get("n") or "1"
    unit = _UNITS[match["unit"].lower().removesuffix("s")]
    if written == "半":
        if unit != "y":
            return ()
        return _said(_months_before(today, 6)), "6"
    n = _small(written)
    if n < 1:
        return ()
    if isinstance(unit, int):
        return _said(today - timedelta(days=n * unit)), str(n)
    start = _months_before(today, n * {"m": 1, "q": 3, "y": 12}[unit])
    return _said(start), str(n)


def _coming(match: re.Match[str], today: date) -> tuple[str, ...]:
    """The day that far ahead, the day it starts, and the number."""
    unit, n = _UNITS[match["unit"].lower().removesuffix("s")], _small(match["n"])
    if n < 1:
        return ()
    months = {"m": 1, "q": 3, "y": 12}
    end = today + timedelta(days=n * unit) if isinstance(unit, int) else _months_before(today, -n * months[str(unit)])
    return _said(end), _said(today), str(n)


def _half_year(match: re.Match[str], today: date) -> tuple[str, ...]:
    return _said(_months_before(today, 6)), "6"


def _decade(match: re.Match[str], today: date) -> tuple[str, ...]:
    return _said(_months_before(today, 120)), "10"


def _year_before_last(match: re.Match[str], today: date) -> tuple[str, ...]:
    return year(today.year - 2).literals


_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905


def _weekday(match: re.Match[str], today: date) -> tuple[str, ...]:
    """The last such day before today."""
    back = (today.weekday() - _WEEKDAYS.index(match["day"].lower()) - 1) % 7 + 1
    return (_said(today - timedelta(days=back)),)


def _ago_period(match: re.Match[str], today: date) -> tuple[str, ...]:
    """Two years ago, 三年前: that year, or that month."""
    n, unit = _small(match["n"]), _UNITS[match["unit"].lower().removesuffix("s")]
    if isinstance(unit, int):
        return (_said(today - timedelta(days=n * unit)), str(n))
    if unit == "y":
        return (str(today.year - n), _said(_months_before(today, 12 * n)), str(n))
    return (_said(_months_before(today, n * (1 if unit == "m" else 3))), str(n))


def _day(days: int) -> Reading:
    return lambda match, today: (_said(today + timedelta(days=days)),)


def _small(written: str) -> int:
    if written.isdecimal():
        return int(written)
    if written.lower() in WORDS:
        return WORDS[written.lower()]
    if written in DIGITS_ZH:
        return DIGITS_ZH[written]
    return int(value_of_chinese(written) or 0)


_WHICH = r"(?P<which>this|current|last|previous|prior|next)"
_KIND = r"(?P<kind>half[\s-]?year|quarter|month|week|year)"
_EDGE = r"(?P<edge>end|start|beginning)"
_PART = (
    r"(?P<part>[qh][1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?:quarter|half)|" + "|".join(_MONTHS) + ")"
)
_PAST = r"(?:past|last|previous|trailing|recent)"
_UNIT = r"(?P<unit>days?|weeks?|months?|quarters?|years?)"
_UNIT_ZH = r"(?P<unit>个月|个季度|季度|季|个星期|周|天|日|年|月)"
_PART_ZH = r"(?P<part>[上下]半年|第?[一二三四1-4]季度?|(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?)?"

_READINGS: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), reading)
    for pattern, reading in (
        (rf"\b{_EDGE}\s(?:of\s)?(?:the\s)?{_WHICH}\s{_KIND}\b(?!['’]s)", _edge),
        (rf"\b{_WHICH}\s{_KIND}[\s-](?P<edge>end|start)\b", _edge),
        (rf"\b{_PART}\s(?:of\s)?{_WHICH}\syear\b", _part_of_year),
        (rf"\b{_WHICH}\syear['’]s\s{_PART}\b", _part_of_year),
        (
            r"\b(?:year|quarter|month)[\s-]to[\s-]date\b|\b(?:ytd|qtd|mtd)\b|(?:今年|本年|年初|本季度?|本月)(?:以来|至今)",
            _to_date,
        ),
        (rf"\b{_PAST}\s{_NUMBER}\s{_UNIT}\b", _past),
        (r"\b(?:past|trailing)\s(?P<unit>day|week|month|quarter|year)\b", _past),
        (rf"\b(?:next|coming|following)\s{_NUMBER}\s{_UNIT}\b", _coming),
        (rf"(?:未来|今后|接下来){_NUMBER_ZH.replace('|半', '')}{_UNIT_ZH}", _coming),
        (rf"\b{_PAST}\shalf[\s-](?:a\s)?year\b", _half_year),
        (rf"\b{_PAST}\sdecade\b", _decade),
        (r"\byear\sbefore\slast\b", _year_before_last),
        (r"\bday\sbefore\syesterday\b", _day(-2)),
        (rf"\blast\s(?P<day>{'|'.join(_WEEKDAYS)})\b(?!\s(?:of|in)\b)", _weekday),
        (rf"\b{_NUMBER}\s{_UNIT}\sago\b", _ago_period),
        (rf"(?:最近|过去|近){_NUMBER_ZH}{_UNIT_ZH}(?!期)", _past),
        (rf"{_NUMBER_ZH}{_UNIT_ZH}(?:以)?前(?![十百\d])", _ago_period),
        (rf"\b{_WHICH}\s{_KIND}\b(?!['’]s|\s(?:on|in)\s(?:record|file))", _period),
        (rf"(?P<which>今年|本年|当年|去年|上年|上一年|前年|明年)度?{_PART_ZH}(?P<edge>[末底初])?", _chinese_year),
        (
            r"(?P<which>上|本|这|下)一?个?(?P<kind>季度?|月|周|星期)(?!度?报|以来|至今)(?P<edge>[末底初])?",
            _chinese,
        ),
        (r"(?<![年\d])[上下]半年", _half_alone),
        (r"\btoday\b|今天|今日", _day(0)),
        (r"\byesterday\b|昨天|昨日", _day(-1)),
        (r"前天", _day(-2)),
        (r"\btomorrow\b|明天", _day(1)),
    )
)
