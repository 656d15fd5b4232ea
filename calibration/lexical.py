"""Repairs of the text before anything can be parsed: wrappings, foreign punctuation, quotes and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import TokenType

from calibration.draft import Draft, Edit

_FENCE = re.compile(r"```(?:\w+)?[ \t]*\n?(.*?)(?:```|\Z)", re.DOTALL)
_THOUGHT = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_START = re.compile(r"\b(SELECT|WITH)\b", re.IGNORECASE)
_WIDE = str.maketrans("（），；＝＜＞＊．！“”‘’「」　", '(),;=<>*.!""\'\'"" ')
_OPERATORS = (
    ("==", "="),
    ("=<", "<="),
    ("=>", ">="),
    ("&&", " AND "),
    ("! =", "!="),
    ("< >", "<>"),
    ("> =", ">="),
    ("< =", "<="),
)
_CLAUSES = re.compile(
    r"\b(FROM|WHERE|GROUP\s+BY|ORDER\s+BY|HAVING|LIMIT|UNION|INTERSECT|EXCEPT|AND|OR|ON|JOIN|LEFT|INNER|AS|THEN|WHEN|ELSE|END)\b|[,;)]",
    re.IGNORECASE,
)
_COMPARISON = re.compile(r"[=<>]|!=|\b(?:LIKE|ILIKE|IN|BETWEEN|IS)\b", re.IGNORECASE)
_ARITHMETIC = re.compile(r"[-+*/=<>]|!=|\b(?:IN|BETWEEN|IS)\b", re.IGNORECASE)


def unwrap(draft: Draft) -> Iterator[Edit]:
    """The last fenced block with a query in it, else the text from its first query on, without what follows."""
    text = _THOUGHT.sub("", draft.sql)
    blocks = [block for block in _FENCE.findall(text) if _START.search(block)]
    if blocks and "```" in text:
        yield _whole(draft, blocks[-1].strip(), "took the query out of its fence", 0.01)
    starts = [found.start() for found in _START.finditer(text)]
    if starts and (starts[0] > 0 or text != draft.sql):
        yield _whole(draft, text[starts[0] :].strip(), "cut what stands before the query", 0.05)
    for start in starts[1:3]:
        if text[:start].rstrip().endswith((":", "\n", ".")):
            yield _whole(draft, text[start:].strip(), "cut what stands before the query", 0.15)
    ends = [found.start() for found in re.finditer(r";|\n\s*\n|```|\n(?=[A-Z][a-z]+ )|\n(?=[-*#] )", draft.sql)]
    for end in ends[:3]:
        if draft.sql[end:].strip(" ;\n`") and _START.search(draft.sql[:end]):
            yield _whole(draft, draft.sql[:end].strip(), "cut what follows the query", 0.06)


def punctuation(draft: Draft) -> Iterator[Edit]:
    """Typographic quotes, full-width signs, operators of other languages; what stands in quotes is left alone."""
    pieces = re.split(r"('(?:[^']|'')*')", draft.sql)
    plain = "".join(piece if i % 2 else piece.translate(_WIDE) for i, piece in enumerate(pieces))
    if plain != draft.sql:
        yield _whole(draft, plain, "wrote typographic signs as SQL has them", 0.02)
        if "'" not in draft.sql:  # “Master” stands for a text
            yield _whole(draft, plain.replace('"', "'"), "wrote typographic quotes as SQL has them", 0.01)
    for wrong, right in _OPERATORS:
        fixed = "".join(piece if i % 2 else piece.replace(wrong, right) for i, piece in enumerate(pieces))
        if fixed != draft.sql:
            yield Edit(fixed, wrong, right.strip(), f"{wrong} is no operator of SQL", 0.03)
    fixed = draft.sql.replace("\\'", "''")
    if fixed != draft.sql:
        yield Edit(fixed, "\\'", "''", "a quote in a text is doubled", 0.03)


def quotes(draft: Draft) -> Iterator[Edit]:
    """A quote within a word doubled (Xi'an); one that has no partner given one."""
    sql = draft.sql
    for found in re.finditer(r"(?<=[A-Za-z])'(?=[a-z]{1,3}\b)", sql):
        yield draft.splice(found.start(), found.end(), "''", "a quote in a text is doubled", 0.1)
    for mark in "'\"":
        if sql.count(mark) % 2 == 0:
            continue
        for found in re.finditer(mark, sql):
            place = found.start()
            yield draft.splice(place, place + 1, "", f"dropped a {mark} without a partner", 0.5)
            for i, end in enumerate(_ends_after(sql, place + 1)):
                yield draft.splice(end, end, mark, "closed a text", 0.3 + 0.04 * i)
            for i, start in enumerate(_starts_before(sql, place)):
                yield draft.splice(start, start, mark, "opened a text", 0.3 + 0.04 * i)


def brackets(draft: Draft) -> Iterator[Edit]:
    """An opening one closed before the next clause, a closing one without a partner dropped."""
    open_places: list[int] = []
    for token in draft.tokens:
        if token.token_type == TokenType.L_PAREN:
            open_places.append(token.end + 1)
        elif token.token_type == TokenType.R_PAREN:
            if open_places:
                open_places.pop()
            else:
                yield draft.splice(token.start, token.end + 1, "", "dropped a bracket without a partner", 0.1)
    for place in open_places[-2:]:
        for i, stop in enumerate(_closings(draft.sql, place)):
            yield draft.splice(stop, stop, ")", "closed a bracket", 0.1 + 0.03 * i)
        yield draft.splice(place - 1, place, " ", "dropped a bracket without a partner", 0.3)


def _closings(sql: str, place: int) -> list[int]:
    """Where a bracket that opens before ``place`` may close: a call before an operator, anything before a clause."""
    called = re.search(r"(\w+)\s*\($", sql[:place])
    stops = [found.start() for found in _CLAUSES.finditer(sql, place)][:8]
    if called and called[1].upper() not in ("IN", "AND", "OR", "WHERE", "NOT", "FROM", "ON"):
        operators = _ARITHMETIC if called[1].upper() in ("YEAR", "MONTH", "DAY", "QUARTER") else _COMPARISON
        stops = [found.start() for found in operators.finditer(sql, place)][:1] + stops
    stops.append(len(sql.rstrip(" ;\n")))
    return list(dict.fromkeys(len(sql[:stop].rstrip()) for stop in stops))


def _whole(draft: Draft, text: str, why: str, cost: float) -> Edit:
    return Edit(text, draft.sql, text, why, cost)


def _ends_after(sql: str, place: int) -> list[int]:
    """Where a text that opens at ``place`` may end: before the next clauses, at the next blanks, at the end."""
    ends = [len(sql[: found.start()].rstrip()) for found in _CLAUSES.finditer(sql, place)][:3]
    ends += [len(sql.rstrip(" ;\n)")), len(sql.rstrip(" ;\n"))]
    return list(dict.fromkeys(end for end in ends if end > place))


def _starts_before(sql: str, place: int) -> list[int]:
    """Where a text that closes at ``place`` may start: after the last operator, comma or opening bracket."""
    starts = [
        found.end() for found in re.finditer(r"(?:=|<>|!=|<|>|\bLIKE\b|\bIN\b|\(|,)\s*", sql[:place], re.IGNORECASE)
    ]
    return starts[:-3:-1]
