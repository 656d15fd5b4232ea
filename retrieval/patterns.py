"""Text that a question compares by its beginning, its end or a part: starts with B, contains Chen, 以华夏开头."""

from __future__ import annotations

import re
from collections.abc import Iterator

from retrieval.numbers import FreeLiteral

_NOUN = r"(?:the\s)?(?:letters?|words?|characters?|prefix|suffix|digits?|text|string)\s"
_WHAT = r"(?P<what>[A-Z0-9][\w&.-]*(?:\s[A-Z][\w&-]*)*)"  # a name: what is said in small letters may be grammar
_WHAT_ZH = r"(?P<what>[\u4e00-\u9fff]{1,6}|[A-Za-z0-9]+)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:start|begin|end)(?:s|ing|ning)?\s(?:with|in)\s(?:{_NOUN})?{_WHAT}",
        rf"\b(?:names?|titles?|codes?|descriptions?|tickers?|symbols?|addresse?s?|e?mails?)"
        rf"\s(?:that\s|which\s)?(?:contain|include)(?:s|ing)?\s(?:{_NOUN})?{_WHAT}",
        rf"\bcontain(?:s|ing)?\s{_NOUN}(?P<what>[\w&-]+)",
        rf"以\s?{_WHAT_ZH}\s?(?:开头|结尾|打头|为首|開頭|結尾)",
        r"(?:名称|名字|简称|全称|标题|代码|姓名|名稱|代碼)(?:中|里)?(?:包含|含有|带有|含|带)(?:有)?"
        r"(?P<what>[\u4e00-\u9fffA-Za-z0-9]{1,6}?)(?=的|字|，|,|。|？|\?|$)",
    )
)
_YEAR = re.compile(r"(?:19|20)\d\d|Q[1-4]|(?:January|February|March|April|May|June|July|August|September|October"
                   r"|November|December)\b.*")  # fmt: skip
_ISIN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[A-Z0-9]{9}\d(?![A-Za-z0-9])")


def patterns(text: str) -> Iterator[FreeLiteral]:
    """The text alone; the query puts its % around it. Years and months that a period starts with are dates."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span("what")
            what = text[start:end].rstrip(".-")
            if what and not _YEAR.fullmatch(what):
                number = (what,) if what.isdecimal() and not what.startswith("0") else ()
                yield FreeLiteral(start, start + len(what), (f"'{what}'", *number))


def isins(text: str) -> Iterator[FreeLiteral]:
    """ISO 6166: a country's two letters, nine letters or digits, a check digit."""
    for match in _ISIN.finditer(text):
        if any(c.isdigit() for c in match[0][2:-1]):
            yield FreeLiteral(match.start(), match.end(), (f"'{match[0]}'",))
