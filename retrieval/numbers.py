"""Numbers as people write them, in digits, English words and Chinese numerals, with every reading a unit allows.

A column may hold yuan, thousands, millions or 亿, so ``5 million`` reads 5000000, but also 5, 500 (万) and 0.05 (亿).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class FreeLiteral:
    start: int
    end: int
    literals: tuple[str, ...]  # SQL, likeliest first


_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS = {w: n for n, w in enumerate(_ONES.split())} | {w: 10 * n for n, w in enumerate(_TENS.split(), start=2)}
SCALES = {"dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SUFFIXES = {"k": 10**3, "K": 10**3, "mn": 10**6, "MM": 10**6, "M": 10**6, "mio": 10**6, "bn": 10**9, "B": 10**9}
SUFFIXES |= {"tn": 10**12}
DIGITS_ZH = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
SCALES_ZH = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
COLUMN_UNITS = (10**8, 10**4, 10**6, 10**3)  # what a column may count in, besides ones
SAID_IN_ENGLISH = (10**8, 10**6, 10**4, 10**3)  # who says billion counts in millions before 万

_SCALE = "|".join(SCALES)
_UNIT = rf"(?P<unit>\s?[十百千万亿]+(?!分之)|(?:[\s-]?(?:{_SCALE})s?\b)+|\s?(?:{'|'.join(SUFFIXES)})\b)?"
_PERCENT = r"(?P<percent>\s*[%％]|\s?(?:percent|per\s?cent|pct|percentage points?)\b|个百分点)?"
_IN_DIGITS = re.compile(
    r"(?<![A-Za-z0-9_.])(?P<sign>(?<![\w\d)）%])[-−])?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    + _UNIT
    + _PERCENT
    + r"(?:st|nd|rd|th)?(?:(?![A-Za-z0-9_])|(?=bps?\b))"
)
_IN_TWO_UNITS = re.compile(r"(?<![\d.])(?P<high>\d+(?:\.\d+)?)亿(?P<low>\d+(?:\.\d+)?)万")
_MILLIONS = re.compile(r"[$€£¥]\s?(?P<number>\d+(?:\.\d+)?)m\b")
_BASIS_POINTS = re.compile(r"\s?(?:bps?\b|basis\spoints?\b|个?基点|个?bp\b)", re.IGNORECASE)
_MINUS = re.compile(r"(?P<sign>\b(?:minus|negative)\s|负)$", re.IGNORECASE)
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_IN_WORDS = re.compile(
    rf"\b(?P<number>half an?|an?(?=\s(?:{_SCALE})\b)|(?:{_WORD})(?:[\s-](?:{_WORD}))?)\b"
    rf"(?P<unit>(?:[\s-](?:and\s)?(?:(?:{_WORD})[\s-])?(?:{_SCALE})s?\b)*)"
    rf"(?P<rest>\s(?:and\s)?(?:{_WORD})(?:[\s-](?:{_WORD}))?\b)?"
    rf"(?P<percent>\s(?:percent|per\s?cent|percentage points?)\b)?",
    re.IGNORECASE,
)
_NUMERAL = "零〇一二两三四五六七八九十百千万亿"
_IN_CHINESE = re.compile(rf"(?P<hundredth>百分之)?(?P<number>[{_NUMERAL}]+(?:点[零〇一二三四五六七八九]+)?)")
_MEASURE = re.compile(
    r"年|月|日|号|天|周|季|倍|成|大|名|位|个|家|支|只|种|次|条|笔|股|人|元|类|款|所|期|级|档|项|样|省|分钟|小时"
)
_TIME = re.compile(r"年|个月|月|日|天|周|季|个季|倍|成|个交易日|个工作日")
_RANKED = re.compile(r"(?:前|近|过去|超过|大于|小于|低于|高于|等于|达到|至少|不足|不到|这)$")


def numbers(text: str) -> Iterator[FreeLiteral]:
    """Every number of the text; digits inside identifiers (3D, 50ETF) are none. Spans may overlap."""
    for literal in (*_mixed(text), *_money(text), *_in_digits(text), *_in_words(text), *_in_chinese(text)):
        yield _negative(_in_basis_points(literal, text), text)


def _mixed(text: str) -> Iterator[FreeLiteral]:
    """1亿5000万."""
    for match in _IN_TWO_UNITS.finditer(text):
        value = Decimal(match["high"]) * 10**8 + Decimal(match["low"]) * 10**4
        yield FreeLiteral(match.start(), match.end(), readings(value / 10**8, 10**8))


def _money(text: str) -> Iterator[FreeLiteral]:
    """$5m: behind a sign of currency m is no metre."""
    for match in _MILLIONS.finditer(text):
        yield FreeLiteral(
            match.start("number"), match.end(), readings(Decimal(match["number"]), 10**6, column_units=SAID_IN_ENGLISH)
        )


def _in_basis_points(literal: FreeLiteral, text: str) -> FreeLiteral:
    """25 bps as per cent, as a share and as it stands."""
    match = _BASIS_POINTS.match(text, literal.end)
    if match is None or literal.literals[0].startswith("'"):
        return literal
    points = Decimal(literal.literals[0])
    found = tuple(plain(v) for v in (points / 100, points / 10_000, points))
    return FreeLiteral(literal.start, match.end(), tuple(dict.fromkeys(found)))


def _negative(literal: FreeLiteral, text: str) -> FreeLiteral:
    """minus 5 %, 负5%."""
    match = _MINUS.search(text, 0, literal.start)
    if match is None or literal.literals[0].startswith(("'", "-")):
        return literal
    negated = tuple(f"-{n}" for n in literal.literals if not n.startswith("'"))
    return FreeLiteral(match.start("sign"), literal.end, negated)


def plain(value: Decimal) -> str:
    """No exponent, no trailing zeros: what SQL text would say."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def readings(
    number: Decimal, unit: int = 1, percent: bool = False, column_units: tuple[int, ...] = COLUMN_UNITS
) -> tuple[str, ...]:
    value = number * unit
    found = [value]
    if percent:
        found.append(value / 100)
    if unit >= 10**3:
        found.append(number)
        found += [value / u for u in column_units if value >= u]
    return tuple(dict.fromkeys(plain(v) for v in found))[:4]


def _in_digits(text: str) -> Iterator[FreeLiteral]:
    for match in _IN_DIGITS.finditer(text):
        digits = match["number"].replace(",", "")
        number = Decimal(("-" if match["sign"] else "") + digits)
        unit = match["unit"] or ""
        column_units = SAID_IN_ENGLISH if unit.strip().isascii() else COLUMN_UNITS
        literals = readings(number, _scale(unit), bool(match["percent"]), column_units)
        if len(digits) >= 5 and digits.isdigit() and not match["unit"] and "," not in match["number"]:
            as_code = f"'{digits}'"  # five digits and more may be a code; with a leading zero it is one
            literals = (as_code, *literals) if digits.startswith("0") else (*literals, as_code)
        yield FreeLiteral(match.start(), match.end(), literals)


def _scale(unit: str) -> int:
    product = 1
    for word in re.findall(rf"[{_NUMERAL}]|[A-Za-z]+", unit):
        known = SCALES_ZH.get(word) or SUFFIXES.get(word) or SCALES.get(word.lower().removesuffix("s"))
        product *= known or 1
    return product


def _in_words(text: str) -> Iterator[FreeLiteral]:
    for match in _IN_WORDS.finditer(text):
        words = re.findall(r"[a-z]+", match[0].lower().replace("per cent", "percent"))
        scaled = [w.removesuffix("s") for w in words if w.removesuffix("s") in SCALES]
        if words == ["one"] and not re.match(r"[\s-](?:year|month|week|day|quarter)", text[match.end() :]):
            continue  # "which one", "one of": no number
        if words[0] == "half" and not scaled:
            continue
        unit = SCALES[scaled[-1]] if scaled and words[-1].removesuffix("s") == scaled[-1] else 1
        unit = unit if unit >= 10**3 else 1
        value = _value_of_words(words)
        yield FreeLiteral(
            match.start(), match.end(), readings(value / unit, unit, bool(match["percent"]), SAID_IN_ENGLISH)
        )


def _value_of_words(words: list[str]) -> Decimal:
    total = group = Decimal(0)
    for word in words:
        word = word if word in WORDS else word.removesuffix("s")
        if word in WORDS:
            group += WORDS[word]
        elif word == "half":
            group = Decimal("0.5")
        elif word in ("dozen", "hundred"):
            group = (group or Decimal(1)) * SCALES[word]
        elif word in SCALES:
            total, group = total + (group or Decimal(1)) * SCALES[word], Decimal(0)
    return total + group


def _in_chinese(text: str) -> Iterator[FreeLiteral]:
    for match in _IN_CHINESE.finditer(text):
        numeral = match["number"]
        before, after = text[: match.start()], text[match.end() :]
        if before[-1:].isdigit() or before.endswith(("几", "数", ".", "多少")):
            continue  # 5亿 is read with its digits, 几十 is no number, 多少百万 a unit
        value = value_of_chinese(numeral)
        if value is None or not (match["hundredth"] or _counts(numeral, before, after)):
            continue
        unit = {"万": 10**4, "亿": 10**8}.get(numeral[-1], 1)
        tenth = after.startswith("成") and value < 10
        value = value * 10 if tenth else value
        literals = readings(value / unit, unit, tenth or bool(match["hundredth"]))
        yield FreeLiteral(match.start(), match.end() + tenth, literals)


def _counts(numeral: str, before: str, after: str) -> bool:
    """三一重工, 四川, 统一, 一下: most single numerals in Chinese text are not numbers; a measure word tells."""
    if len(numeral) > 1:
        return _MEASURE.match(after) is not None or numeral[-1] in "万亿" or _RANKED.search(before) is not None
    if numeral in "一万亿百千零〇" and not _RANKED.search(before):
        return numeral == "一" and _TIME.match(after) is not None and not before.endswith("第")
    if before.endswith("第"):
        return after[:1] in ("名", "位", "季")
    return _MEASURE.match(after) is not None or _RANKED.search(before) is not None


def value_of_chinese(numeral: str) -> Decimal | None:
    """None when the characters follow no rule of numerals (三一, 万万)."""
    whole, _, decimals = numeral.partition("点")
    if len(whole) == 4 and all(c in DIGITS_ZH for c in whole):  # 二〇二一年
        return Decimal("".join(str(DIGITS_ZH[c]) for c in whole))
    total, section, digit = 0, 0, None
    for c in whole:
        if c in DIGITS_ZH:
            if digit:
                return None
            digit = DIGITS_ZH[c]
        elif c in "十百千":
            section, digit = section + (1 if digit is None else digit) * SCALES_ZH[c], None
        else:
            section, digit = section + (digit or 0), None
            if total > SCALES_ZH[c]:  # 一亿五千万
                total += section * SCALES_ZH[c]
            else:  # 三万亿
                total = (total + section or 1) * SCALES_ZH[c]
            section = 0
    value = Decimal(total + section + (digit or 0))
    if decimals:
        value += Decimal("0." + "".join(str(DIGITS_ZH[c]) for c in decimals))
    return value
