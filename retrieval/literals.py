"""Literals that a question brings along itself, whatever the database holds: quoted text, dates, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from retrieval.dates import dates
from retrieval.fractions import fractions
from retrieval.numbers import FreeLiteral, numbers
from retrieval.patterns import isins, patterns

__all__ = ["FreeLiteral", "free_literals", "quoted", "quoted_text"]

_MAX_QUOTED = 80
_QUOTES = re.compile(
    r"\"([^\"]+)\"|“([^”]+)”|「([^」]+)」|『([^』]+)』|《([^》]+)》|【([^】]+)】|‘([^’]+)’"
    r"|(?<!\w)'([^']+(?:'s [^']+)?)'(?!\w)"
)

# Full-width digits, letters and signs; a comma stays, for 100，200 are two numbers and 100,200 is one.
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F) if chr(wide) not in "，（）：；？！"}
# Characters of amounts and dates in traditional writing; names keep theirs, the database holds them so.
_SIMPLIFIED = str.maketrans("億萬兩點過個於達這後來", "亿万两点过个于达这后来")

_SURNAME = re.compile(
    r"姓\s?[\"“]?(?P<zh>[\u4e00-\u9fff])(?<!名)|\b(?:sur|last |family )names?\s(?:is\s|of\s)?(?P<en>[A-Z][a-z]+)\b"
)


def free_literals(text: str) -> list[FreeLiteral]:
    """By start; none overlaps another: quoted text before surnames, patterns, dates and numbers, the longer first."""
    text = text.translate(_NARROW)
    simple = text.translate(_SIMPLIFIED)
    kept: list[FreeLiteral] = []
    for source in (
        quoted_text(text),
        surnames(text),
        patterns(text),
        isins(text),
        dates(simple),
        fractions(simple),
        numbers(simple),
    ):
        for literal in sorted(source, key=lambda f: f.start - f.end):
            if not overlaps(literal.start, literal.end, ((k.start, k.end) for k in kept)):
                kept.append(literal)
    return sorted(kept, key=lambda f: f.start)


def quoted_text(text: str) -> Iterator[FreeLiteral]:
    """What stands between quotation marks: a string, and a number too when it looks like one."""
    for match in _QUOTES.finditer(text):
        start, end = match.span(match.lastindex or 0)
        while end > start and text[end - 1] in " ,.?!;，。？！；、":  # American typesetting: "one month,"
            end -= 1
        start += len(text[start:end]) - len(text[start:end].lstrip())
        span = text[start:end]
        if not span or len(span) > _MAX_QUOTED:
            continue
        inside = [n for n in (*dates(span), *numbers(span)) if (n.start, n.end) == (0, len(span))]
        literals = dict.fromkeys([quoted(span), *(r for n in inside for r in n.literals)])
        yield FreeLiteral(start, end, tuple(literals)[:4])


def surnames(text: str) -> Iterator[FreeLiteral]:
    """姓张的: one character that no list of values would let through."""
    for match in _SURNAME.finditer(text):
        name = match.lastgroup or "zh"
        yield FreeLiteral(match.start(name), match.end(name), (quoted(match[name]),))


def quoted(value: str) -> str:
    """A SQL string."""
    return "'" + value.replace("'", "''") + "'"


def overlaps(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < e and s < end for s, e in spans)
