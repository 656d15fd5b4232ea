"""Textual limits that hold before any parser sees the statement: sqlglot's C build dies on deep nesting."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

from sqlglot import Dialect, Token, TokenType
from sqlglot.errors import SqlglotError
from sqlglot.parser import Parser

from errors import PolicyError

MAX_BYTES = 8_192
MAX_TOKENS = 2_000
MAX_DEPTH = 40  # the deepest gold of BULL, Spider and BIRD has 6
MAX_JOINS = 12  # sqlglot takes 2**n steps over JOINs that lack their ON
MAX_TYPE_DEPTH = 6  # and over DATE(DATE(DATE(
MAX_SAME = 100  # tokens of one kind but those below: NOT NOT NOT is a level a word, with no bracket to show it

MAX_NAMES = 20  # in a row: IF IF IF is one more such level

_CLOSES = {
    TokenType.R_PAREN: TokenType.L_PAREN,
    TokenType.R_BRACKET: TokenType.L_BRACKET,
    TokenType.R_BRACE: TokenType.L_BRACE,
}
_OPENS = frozenset(_CLOSES.values())
_PLENTY = {
    TokenType.VAR,
    TokenType.IDENTIFIER,
    TokenType.STRING,
    TokenType.NUMBER,
    TokenType.DOT,
    TokenType.COMMA,
    TokenType.EQ,
}


def check_caps(sql: str, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> None:
    """Raises PolicyError when the text is too long, too deep or not text. Brackets are counted as the parser's own
    tokens, so that none hides in a string or a comment."""
    if not sql.strip():
        raise PolicyError("expected one SELECT, came an empty text")
    try:
        n_bytes = len(sql.encode())
    except UnicodeEncodeError as error:
        raise PolicyError("expected text in UTF-8, came a lone surrogate") from error
    if n_bytes > max_bytes:
        raise PolicyError(f"expected at most {max_bytes} bytes of SQL, came {n_bytes}")
    if "\x00" in sql:
        raise PolicyError("expected text, came a NUL character")
    tokens = tokenize(sql)
    if len(tokens) > MAX_TOKENS:
        raise PolicyError(f"expected at most {MAX_TOKENS} tokens of SQL, came {len(tokens)}")
    if (n_joins := sum(token.token_type == TokenType.JOIN for token in tokens)) > MAX_JOINS:
        raise PolicyError(f"expected at most {MAX_JOINS} joins, came {n_joins}")
    if (depth := _depth(tokens)) > max_depth:
        raise PolicyError(f"expected nesting of at most {max_depth}, came {depth}")
    for kind, n_same in Counter(token.token_type for token in tokens).items():
        if n_same > MAX_SAME and kind not in _PLENTY:
            raise PolicyError(f"expected at most {MAX_SAME} tokens of one kind, came {n_same} of {kind.name}")
    runs = (len(list(run)) for kind, run in groupby(token.token_type for token in tokens) if kind == TokenType.VAR)
    if (longest := max(runs, default=0)) > MAX_NAMES:
        raise PolicyError(f"expected at most {MAX_NAMES} names in a row, came {longest}")


def tokenize(sql: str) -> list[Token]:
    try:
        return Dialect.get_or_raise("duckdb").tokenize(sql)
    except SqlglotError as error:
        raise PolicyError("expected one SELECT, came text with a quote or comment that does not end") from error


def _depth(tokens: list[Token]) -> int:
    open_brackets: list[tuple[TokenType, bool]] = []  # with whether a type's name stands before it
    deepest = 0
    for before, token in pairwise([*tokens[:1], *tokens]):
        if token.token_type in _OPENS:
            open_brackets.append((token.token_type, before.token_type in Parser.TYPE_TOKENS - {TokenType.VAR}))
            deepest = max(deepest, len(open_brackets))
            if sum(of_type for _, of_type in open_brackets) > MAX_TYPE_DEPTH:
                raise PolicyError(f"expected at most {MAX_TYPE_DEPTH} types called inside each other, came more")
        elif (opening := _CLOSES.get(token.token_type)) and (not open_brackets or open_brackets.pop()[0] != opening):
            raise PolicyError("expected one SELECT, came brackets that do not match")
    return deepest
