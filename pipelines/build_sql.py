"""schema.sql and build.sql as statements that know their line; what would build other rows each time is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import duckdb
import sqlglot
from sqlglot.errors import SqlglotError
from sqlglot.tokens import Token, TokenType

from errors import PackError
from pipelines.strict import read_text

# What a build may do; anything that writes outside the new database, or changes a setting, is not among it.
KINDS = {"CREATE", "INSERT", "UPDATE", "DELETE", "ALTER", "DROP", "SELECT", "MERGE_INTO"}
UNREPEATABLE = {
    *("random", "setseed", "uuid", "uuidv4", "uuidv7", "gen_random_uuid", "now", "today", "get_current_timestamp"),
    *("current_date", "current_timestamp", "current_time", "localtime", "localtimestamp", "transaction_timestamp"),
}
KEYWORDS = {"current_date", "current_timestamp", "current_time", "localtime", "localtimestamp"}


@dataclass(frozen=True)
class Statement:
    sql: str
    file: str
    line: int

    def at(self, error: str) -> str:
        """file:line of an error, by the LINE that DuckDB names within the statement."""
        inner = re.search(r"^LINE (\d+):", error, flags=re.MULTILINE)
        return f"{self.file}:{self.line + int(inner.group(1)) - 1 if inner else self.line}"


def statements_of(path: Path, shown: str) -> tuple[Statement, ...]:
    """Raises PackError with file and line for what does not parse, is not allowed, or is not repeatable."""
    text = read_text(path, shown)
    for line, name in _unrepeatable(text, shown):
        raise PackError(f"{shown}:{line}: {name} gives other rows every time; use range() and hash() of a key")
    try:
        parsed = duckdb.extract_statements(text)
    except (duckdb.Error, ValueError) as error:
        place = Statement(text, shown, 1).at(str(error))
        raise PackError(f"{place}: {scrubbed(str(error), type(error).__name__)}") from error
    found: list[Statement] = []
    position = 0
    for statement in parsed:
        start = text.index(statement.query, position)
        position = start + len(statement.query)
        found.append(Statement(statement.query, shown, text.count("\n", 0, start) + 1))
        if statement.type.name not in KINDS:
            raise PackError(
                f"{shown}:{found[-1].line}: a {statement.type.name} statement may not stand in a pack; "
                f"create and fill tables, reading files with read_csv or read_parquet"
            )
    return tuple(found)


def scrubbed(error: str, kind: str) -> str:
    """DuckDB's message on one line, without absolute paths and, where it quotes cells, without values."""
    text = " ".join(re.split(r"\n\nLINE|Original Line", error)[0].split())
    text = re.sub(r"(?<![\w.])/[^\s\"']+/", "", text)
    if kind in ("ConversionException", "ConstraintException", "OutOfRangeException"):
        text = re.sub(r"'[^']*'|\"[^\"]*\"", "'…'", text)
    return text


def _unrepeatable(text: str, shown: str) -> Iterator[tuple[int, str]]:
    try:
        tokens = sqlglot.tokenize(text, read="duckdb")
    except SqlglotError as error:
        raise PackError(f"{shown}:1: cannot be read as SQL: {str(error).splitlines()[0]}") from error
    for token, after in zip_longest(tokens, tokens[1:]):
        name = token.text.lower()
        if name in UNREPEATABLE and token.token_type not in (TokenType.STRING, TokenType.IDENTIFIER):
            called = isinstance(after, Token) and after.token_type == TokenType.L_PAREN
            if called or name in KEYWORDS:
                yield token.line, f"{name}()" if called else name
