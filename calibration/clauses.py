"""Where the clauses of a SELECT stand in its text, found by its tokens."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import Token, TokenType, exp

from calibration.draft import Draft, place_of

_AFTER_SELECT = {TokenType.UNION, TokenType.INTERSECT, TokenType.EXCEPT, TokenType.SEMICOLON}
AFTER_GROUP = _AFTER_SELECT | {
    TokenType.HAVING,
    TokenType.QUALIFY,
    TokenType.WINDOW,
    TokenType.ORDER_BY,
    TokenType.LIMIT,
}
AFTER_WHERE = AFTER_GROUP | {TokenType.GROUP_BY}
AFTER_FROM = AFTER_WHERE | {TokenType.WHERE}


def end_before(draft: Draft, select: exp.Select, stops: set[TokenType]) -> int | None:
    """The end of the SELECT's text before the first of the stops; None where it has no FROM."""
    end = None
    for depth, token in _level(draft, select):
        if depth == 0 and token.token_type in stops:
            break
        end = token.end + 1
    return end


def where_tokens(draft: Draft, select: exp.Select) -> list[Token]:
    """From the word WHERE on."""
    found: list[Token] = []
    for depth, token in _level(draft, select):
        if depth == 0 and found and token.token_type in AFTER_WHERE:
            break
        if found or (depth == 0 and token.token_type == TokenType.WHERE):
            found.append(token)
    return found


def call_end(draft: Draft, start: int) -> int | None:
    """The end of the first call or group in brackets from the place on."""
    depth = 0
    for token in draft.tokens:
        if token.start >= start:
            depth += _step(token)
            if token.token_type == TokenType.R_PAREN and depth == 0:
                return token.end + 1
    return None


def select_at(draft: Draft) -> exp.Select | None:
    """The innermost SELECT around the complaint's place, else the outermost."""
    place = draft.complaint.place
    around = [s for s in draft.selects if place is not None and any(n.meta.get("start") == place for n in s.walk())]
    return around[-1] if around else next(iter(draft.selects), None)


def _level(draft: Draft, select: exp.Select) -> Iterator[tuple[int, Token]]:
    """(depth, token) from the first table of the SELECT's FROM to the SELECT's end; a bracket counts as outside."""
    origin = select.args.get("from_")
    start = place_of(origin.this) if origin else None
    depth = 0
    for token in draft.tokens:
        if start is None or token.start < start:
            continue
        closing = token.token_type == TokenType.R_PAREN
        if closing:
            depth -= 1
        if depth < 0:
            return
        yield depth, token
        if not closing:
            depth += _step(token)


def _step(token: Token) -> int:
    return {TokenType.L_PAREN: 1, TokenType.R_PAREN: -1}.get(token.token_type, 0)
