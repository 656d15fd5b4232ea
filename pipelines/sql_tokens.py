"""SQL as a row of words from a closed vocabulary, one space between them: what the embedded base reads and writes.

Keywords, functions, operators and symbols are one word each; a number and what stands between quotes are spelt
character by character, so nothing is lost to a lower-case word-piece tokenizer and every literal can be written:
``LIMIT 10`` is ``LIMIT 1 0`` and ``'New York'`` is ``' N e w ▁ Y o r k '``.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from itertools import pairwise

from pipelines.symbols import NotExpressible, vocabulary

KEYWORDS = tuple(
    """
    SELECT FROM WHERE GROUP BY HAVING ORDER LIMIT OFFSET DISTINCT JOIN LEFT ON AS AND OR NOT IN IS NULL LIKE ILIKE
    BETWEEN EXISTS UNION ALL INTERSECT EXCEPT CASE WHEN THEN ELSE END ASC DESC NULLS FIRST LAST CAST TRUE FALSE DATE
    TIMESTAMP INTERVAL DAY DAYS WEEK MONTH MONTHS QUARTER YEAR YEARS HOUR MINUTE VARCHAR TEXT DOUBLE INT BIGINT
    DECIMAL BOOLEAN OVER PARTITION WITH QUALIFY COUNT SUM AVG MIN MAX MEDIAN STDDEV ARG_MAX ARG_MIN ROUND ABS FLOOR
    CEIL COALESCE NULLIF LENGTH LOWER UPPER TRIM SUBSTRING LEFT RIGHT REPLACE CONCAT STRPOS STRFTIME DATE_TRUNC
    DATE_DIFF DATE_PART DATE_ADD DATE_SUB EXTRACT CURRENT_DATE LAST_DAY ROW_NUMBER RANK DENSE_RANK LAG LEAD
    FIRST_VALUE LAST_VALUE IF GREATEST LEAST CROSS USING ROWS PRECEDING FOLLOWING CURRENT ROW UNBOUNDED
    STARTS_WITH ENDS_WITH CONTAINS MAKE_DATE DECADE
    """.split()  # noqa: SIM905
)
OPERATORS = ("<=", ">=", "<>", "!=", "||", "::", "''")
DERIVED = tuple(f"k{n}" for n in range(1, 7))  # aliases of computed columns
BEFORE_BRACKET = frozenset(  # keywords that are no functions
    """
    AND OR IN AS BY ON WHERE SELECT OVER NOT HAVING THEN WHEN ELSE FROM JOIN BETWEEN EXISTS UNION ALL INTERSECT EXCEPT
    DISTINCT LIKE ILIKE
    """.split()  # noqa: SIM905
)
SPACE = "▁"
CHARACTERS = tuple(c for c in string.printable if not c.isspace())

_WORD = re.compile(
    r"(?P<text>'(?:[^']|'')*')|(?P<symbol>@[tcv]\d+)|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign><=|>=|<>|!=|\|\||::|\S)"
)
_INSIDE = re.compile(r"@v\d+|''|.", re.DOTALL)


def words() -> list[str]:
    """Every word that an answer may be made of."""
    return list(dict.fromkeys((*vocabulary(), *KEYWORDS, *DERIVED, *OPERATORS, SPACE, *CHARACTERS)))


_ALLOWED = frozenset(words())


def to_tokens(sql: str) -> str:
    """Raises NotExpressible for a name that is no keyword, alias or symbol, and for a character that is not ASCII."""
    return " ".join(_tokens(sql))


def _tokens(sql: str) -> Iterator[str]:
    for match in _WORD.finditer(sql):
        for word in _spelt(match):
            if word not in _ALLOWED:
                raise NotExpressible(f"{word[:20]!r} is no word of the answer's vocabulary")
            yield word


def _spelt(match: re.Match[str]) -> list[str]:
    word = match[0]
    if match["text"]:
        inside = [SPACE if c == " " else c for c in _INSIDE.findall(word[1:-1])]
        return ["'", *inside, "'"] if inside else ["''"]
    if match["number"]:
        return list(word)
    return [word.upper() if word.upper() in KEYWORDS else word]


def from_tokens(text: str) -> str:
    """The SQL that the words spell. Never raises: a quote that is not closed stays open, and the SQL does not parse."""
    plain: list[str] = []
    literal: list[str] | None = None
    for token in text.split():
        if literal is None:
            if token == "'":
                literal = []
            else:
                plain.append(token)
        elif token == "'":
            plain.append("'" + "".join(literal) + "'")
            literal = None
        else:
            literal.append(" " if token == SPACE else token)
    if literal is not None:
        plain.append("'" + "".join(literal))
    return _joined(plain)


def _joined(parts: list[str]) -> str:
    text = "".join(parts[:1])
    for left, right in pairwise(parts):
        text += right if _glued(left, right) else f" {right}"
    return text


def _glued(left: str, right: str) -> bool:
    """Whether nothing stands between the two: digits of a number, an alias and its column, a function's bracket."""
    if right == "(":
        return left.isupper() and left not in BEFORE_BRACKET
    if left == right == "/":  # a whole division is two words
        return True
    return "." in (left, right) or right in (")", ",") or left == "(" or (left.isdigit() and right.isdigit())
