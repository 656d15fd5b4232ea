"""Repairs where parsing stopped: a token misspelled, missing or too many, or a tail that breaks off."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA
from sqlglot import TokenType

from calibration.draft import Draft, Edit
from calibration.functions import names

_KEYWORDS = sorted(
    names("""
    SELECT FROM WHERE GROUP ORDER BY HAVING LIMIT JOIN LEFT INNER ON AND OR NOT IN LIKE BETWEEN IS NULL AS DISTINCT
    COUNT CASE WHEN THEN ELSE END UNION INTERSECT EXCEPT EXISTS DESC ASC OFFSET CAST WITH USING
    """)
)
_MISSING = (",", "AND", "=", "BY", "AS", "ON", "FROM", "END", "(", ")")
_NAMES = {TokenType.VAR, TokenType.IDENTIFIER, TokenType.STRING, TokenType.NUMBER}


def keywords(draft: Draft) -> Iterator[Edit]:
    """A word near the error that is nearly a keyword and no name of the schema."""
    at = draft.token_at(draft.complaint.place)
    if at is None:
        return
    known = {c.name.lower() for c in draft.schema.columns} | {t.name.lower() for t in draft.schema.tables}
    for i in range(max(at - 3, 0), min(at + 2, len(draft.tokens))):
        token = draft.tokens[i]
        word = token.text.upper()
        if token.token_type != TokenType.VAR or word.lower() in known or len(word) < 2:
            continue
        for keyword in _KEYWORDS:
            like = OSA.normalized_similarity(word, keyword)
            if 0.5 <= like < 1:
                why = f"{token.text} is nearly {keyword}"
                yield draft.splice(token.start, token.end + 1, keyword, why, 0.05 + 0.6 * (1 - like))
        for keyword in ("GROUP BY", "ORDER BY"):
            if word == keyword.replace(" ", ""):
                yield draft.splice(token.start, token.end + 1, keyword, f"{keyword} is two words", 0.05)


def tokens(draft: Draft) -> Iterator[Edit]:
    """One token dropped or put in where the parser stopped."""
    at = draft.token_at(draft.complaint.place)
    if at is None:
        return
    if 2 <= at < len(draft.tokens) and draft.tokens[at].token_type in (TokenType.DOT, TokenType.L_PAREN):
        place = draft.tokens[at - 2].end + 1  # a b.c and a max(b): the b was read as a's alias
        yield draft.splice(place, place, ",", "put in a missing ,", 0.35)
    for i in (at, at - 1, at + 1):
        if 0 <= i < len(draft.tokens):
            token = draft.tokens[i]
            doubled = i > 0 and token.text.upper() == draft.tokens[i - 1].text.upper()
            cost = 0.1 if doubled else 0.9 if token.token_type not in _NAMES else 1.3
            yield draft.splice(token.start, token.end + 1, " ", "dropped a word that does not fit", cost)
    for i in (at, at - 1, at + 1):
        if not 0 < i <= len(draft.tokens):
            continue
        place = draft.tokens[i - 1].end + 1
        selects = any(token.token_type == TokenType.SELECT for token in draft.tokens[:i])
        for word in _MISSING:
            if word == "FROM" and not selects:
                continue  # DuckDB's FROM x alone is a query: it would make one of any word
            text = word if word == "," else f" {word} " if draft.sql[place : place + 1].isalnum() else f" {word}"
            yield draft.splice(place, place, text, f"put in a missing {word}", 0.7 + (0.2 if i != at else 0.0))


def tail(draft: Draft) -> Iterator[Edit]:
    """A query that was cut off ends before the clause that it did not finish."""
    if not draft.tokens or (draft.complaint.place is not None and draft.complaint.place < draft.tokens[-1].start - 40):
        return
    for n in range(1, min(9, len(draft.tokens))):
        end = draft.tokens[-n].start
        yield Edit(draft.sql[:end].rstrip(), draft.sql[end:], "", "dropped an unfinished end", 0.8 + 0.08 * n)
