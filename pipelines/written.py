"""Values as people write them in a question: numbers with units, dates in several forms, text quoted or not."""

from __future__ import annotations

import random
import re
from datetime import date
from decimal import Decimal

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DIGITS = "零一二三四五六七八九十"
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
UNITS = (("百万", 10**6), ("亿", 10**8), ("万", 10**4), ("千", 10**3), ("100 million", 10**8), ("million", 10**6),
         ("billion", 10**9), ("10,000", 10**4), ("thousand", 10**3))  # fmt: skip
MONEY = re.compile(r"yuan|元|USD|dollar|RMB|CNY", re.IGNORECASE)


def literal_of(value: object) -> str:
    """SQL."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, date):
        return f"DATE '{value.isoformat()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return plain(value)  # type: ignore[arg-type]


def plain(number: float | int | Decimal) -> str:
    text = format(Decimal(str(number)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def round_number(value: float, rng: random.Random) -> float | int:
    """What a person would say for a threshold near the value."""
    if value == 0:
        return 0
    digits = rng.choice([1, 1, 2])
    rounded = float(f"{value:.{digits - 1}e}")
    return int(rounded) if rounded == int(rounded) else rounded


def number(value: float | int, unit: str, lang: str, rng: random.Random) -> str:
    """``unit`` as the comment gives it: million yuan, 亿元, %; "" when unknown."""
    text = plain(value)
    if "%" in unit or "％" in unit:
        return text + rng.choice(["%", "%", "%", "", " percent" if lang == "en" else "%"])
    if not MONEY.search(unit):
        return _grouped(text, rng) if lang == "en" else text
    factor = next((f for name, f in UNITS if name in unit), 1)
    scaled = _scaled(Decimal(text) * factor, lang, rng)
    if scaled and rng.random() < 0.6:
        return scaled
    if factor == 1:
        return _grouped(text, rng) + rng.choice(
            ["", "", "元" if lang == "zh" else " yuan" if "yuan" in unit or "元" in unit else ""]
        )
    return text + rng.choice(["", _unit_text(factor, lang)])


def _unit_text(factor: int, lang: str) -> str:
    if lang == "zh":
        return {10**8: "亿元", 10**6: "百万元", 10**4: "万元", 10**3: "千元"}.get(factor, "")
    return {10**6: " million", 10**9: " billion", 10**3: " thousand"}.get(factor, "")


def _scaled(value: Decimal, lang: str, rng: random.Random) -> str:
    """500000000 -> 5亿, 500 million; "" where no unit makes it short."""
    scales = (
        [(10**8, "亿"), (10**4, "万")] if lang == "zh" else [(10**9, " billion"), (10**6, " million"), (10**3, "k")]
    )
    for factor, name in scales:
        short = value / factor
        if short >= 1 and len(plain(short)) <= 5:
            money = rng.choice(["", "元"]) if lang == "zh" else rng.choice(["", "", " yuan"]) if name != "k" else ""
            return plain(short) + name + money
    return ""


def _grouped(text: str, rng: random.Random) -> str:
    whole, dot, rest = text.partition(".")
    return f"{int(whole):,}" + dot + rest if len(whole) > 3 and rng.random() < 0.4 else text


def small(count: int, lang: str, rng: random.Random) -> str:
    """3, three, 三"""
    if count > 10 or rng.random() < 0.65:
        return str(count)
    if lang == "zh":
        return "两" if count == 2 else DIGITS[count]
    return WORDS[count]


def day(value: date, lang: str, rng: random.Random) -> str:
    if rng.random() < 0.4:
        return value.isoformat()
    if lang == "zh":
        return rng.choice(
            [f"{value.year}年{value.month}月{value.day}日"] * 3
            + [f"{value.year}/{value.month}/{value.day}", f"{value.year}{value.month:02}{value.day:02}"]
        )
    month = MONTHS[value.month - 1]
    return rng.choice(
        [f"{month} {value.day}, {value.year}", f"{value.day} {month} {value.year}",
         f"{month[:3]} {value.day}, {value.year}", f"{value.day} {month[:3]} {value.year}",
         f"{value.year}/{value.month:02}/{value.day:02}"]
    )  # fmt: skip


def text(value: str, lang: str, rng: random.Random) -> str:
    chance = rng.random()
    if chance < 0.86:
        return value
    if lang == "zh":
        return rng.choice(["“{}”", "‘{}’", '"{}"', "「{}」"]).format(value)
    return rng.choice(["'{}'", '"{}"']).format(value) if "'" not in value else f'"{value}"'
