"""Text as retrieval compares it: case, width, hyphens and English plurals set aside, offsets kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN = re.compile(rf"\d+(?:[.,]\d+)*|[{CJK}]|(?:(?![{CJK}])[^\W\d_])+(?P<possessive>['’]s\b)?")
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@dataclass(frozen=True)
class Token:
    text: str  # lower case, narrow, singular
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case and narrow, as long as the text: offsets stay what they were."""
    narrow = text.translate(_NARROW)
    lower = narrow.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in narrow)


def tokens(text: str) -> list[Token]:
    """Words, numbers and single Chinese, Japanese or Korean characters; a possessive 's belongs to no token."""
    found = []
    for match in _TOKEN.finditer(fold(text)):
        end = match.start("possessive") if match["possessive"] else match.end()
        found.append(Token(singular(match.string[match.start() : end]), match.start(), end))
    return found


def singular(word: str) -> str:
    """A crude English singular: the same for both sides of a comparison is all that is asked of it."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]


def is_cjk(text: str) -> bool:
    return re.search(f"[{CJK}]", text) is not None
