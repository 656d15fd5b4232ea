"""Parts of a whole and mixed numbers in words: a quarter of, three quarters, 四分之一, 一半, one and a half million."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from retrieval.numbers import (
    DIGITS_ZH,
    SAID_IN_ENGLISH,
    SCALES,
    WORDS,
    FreeLiteral,
    plain,
    readings,
    value_of_chinese,
)

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_SMALL = "|".join(word for word in WORDS if WORDS[word] and WORDS[word] < 20)
_OF = re.compile(
    r"\b(?P<n>an?|one|two|three|four)[\s-](?P<part>third|quarter|fifth|tenth)s?(?=\sof\b)"
    r"|(?<!first\s)(?<!second\s)(?<!latter\s)(?<!last\s)(?<!1st\s)(?<!2nd\s)\b(?P<half>half)(?=\s(?:of\s)?(?:the|its|their|all)\b)",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(
    rf"\b(?P<n>\d{{1,3}}|{_SMALL}|an?)\sand\sa\s(?P<part>half|quarter)"
    rf"(?:\s(?P<unit>thousand|million|billion|trillion)\b)?(?P<percent>\s(?:percent|per\s?cent)\b)?",
    re.IGNORECASE,
)
_NUMERAL_ZH = r"[一二三四五六七八九十\d]{1,3}"
_OF_ZH = re.compile(rf"(?P<whole>{_NUMERAL_ZH})分之(?P<n>{_NUMERAL_ZH})|(?P<half>一半)")


def fractions(text: str) -> Iterator[FreeLiteral]:
    """As a share and as per cent: 0.25 and 25. A quarter of the year or of 2023 is a time."""
    yield from (found for found in _all(text) if found.literals)


def _all(text: str) -> Iterator[FreeLiteral]:
    for match in _AND_A_HALF.finditer(text):
        number = _small(match["n"]) + Decimal(1) / _PARTS[match["part"].lower()]
        unit = SCALES[match["unit"].lower()] if match["unit"] else 1
        literals = readings(number, unit, bool(match["percent"]), SAID_IN_ENGLISH)
        yield FreeLiteral(match.start(), match.end(), literals)
    for match in _OF.finditer(text):
        if re.match(r"\s(?:of\s)?(?:the\s)?(?:\d|year|month|fiscal|financial)", text[match.end() :], re.IGNORECASE):
            continue
        n = Decimal(1) if match["half"] else _small(match["n"])
        yield FreeLiteral(match.start(), match.end(), _share(n, _PARTS[(match["half"] or match["part"]).lower()]))
    for match in _OF_ZH.finditer(text):
        if match["half"]:
            yield FreeLiteral(match.start(), match.end(), _share(Decimal(1), 2))
        elif whole := _small_zh(match["whole"]):
            yield FreeLiteral(match.start(), match.end(), _share(Decimal(_small_zh(match["n"])), whole))


def _share(n: Decimal, of: int) -> tuple[str, ...]:
    share = n / of
    if share != round(share, 4):
        return ()  # a third has no end: two numbers, not one
    return (plain(share), plain(share * 100))


def _small(written: str) -> Decimal:
    return Decimal(written) if written.isdecimal() else Decimal(WORDS.get(written.lower(), 1))


def _small_zh(written: str) -> int:
    if written.isdecimal():
        return int(written)
    return DIGITS_ZH[written] if written in DIGITS_ZH else int(value_of_chinese(written) or 0)
