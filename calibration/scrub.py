"""What is told of a failure: its kind, and names that the statement itself contains; never a value, a path, the SQL.

DuckDB quotes cells in its errors, and error(name) lets a statement write them: only messages on this list are passed
on, in our words, and of what they quote only types and identifiers of the statement.
"""

from __future__ import annotations

import re

from sqlglot import TokenType

from calibration.caps import tokenize
from calibration.functions import FUNCTIONS, TYPES

_SAID: tuple[tuple[str, str], ...] = (
    (r'Referenced column "(.+?)" not found', "unknown column {0}"),
    (r'Table "(.+?)" does not have a column named "(.+?)"', "table {0} has no column {1}"),
    (r'Column "(.+?)" does not exist on (?:left|right) side of join', "unknown column {0} in USING"),
    (r'Referenced table "(.+?)" not found', "unknown table or alias {0}"),
    (r"Table with name (\S+) does not exist", "unknown table {0}"),
    (r"Function with name (\S+) does not exist", "unknown function {0}"),
    (r"No function matches the given name and argument types '([^(]+)\((.*?)\)'\.", "{0} does not take ({1})"),
    (r'best candidate function for the function call "([^(]+)\((.*?)\)"', "{0} needs a cast to choose between ({1})"),
    (r'column "(.+?)" must appear in the GROUP BY', "column {0} must appear in GROUP BY or in an aggregate"),
    (r'Ambiguous reference to column name "(.+?)"', "column {0} is in several tables: qualify it"),
    (r'Ambiguous reference to table "(.+?)"', "two tables are called {0}: give them aliases"),
    (r"WHERE clause cannot contain aggregates", "WHERE holds an aggregate: use HAVING"),
    (r"WHERE clause cannot contain window", "WHERE holds a window function: use QUALIFY"),
    (r"aggregate function calls cannot be nested", "an aggregate holds another"),
    (r"ORDER term out of range", "ORDER BY names a column by a number that there is not"),
    (r"GROUP BY term out of range", "GROUP BY names a column by a number that there is not"),
    (r"same number of result columns", "the two sides of a set operation have different numbers of columns"),
    (r"Subquery returns \d+ columns - expected 1", "a subquery that stands for one value has several columns"),
    (r"More than one row returned by a subquery", "a subquery that stands for one value has several rows"),
    (r"Cannot mix values of type (.+?) and (.+?) in", "{0} and {1} do not mix: add a cast"),
    (r"Cannot compare values of type (.+?) and (?:type )?(.+?) ?(?:-|in)", "{0} and {1} do not compare: add a cast"),
    (r"Unimplemented type for cast \((.+?) -> (.+?)\)", "{0} cannot become {1}"),
    (r"invalid (date|timestamp) field format|(?:date|time|timestamp) field value out of range", "a text is not a date"),
    (r"out of range for the destination type (\w+)", "a number is out of range for {0}"),
    (r"Could not convert string .* to (\w+)", "a text cannot become {0}"),
    (r"Could not parse string .* according to format", "a text does not fit the format"),
    (r"extract specifier .* not recognized", "unknown part of a date"),
    (r"Division by zero", "division by zero"),
    (r"[Oo]verflow in", "a number grew too large"),
    (r"LIMIT/OFFSET cannot be negative", "LIMIT is negative"),
    (r"Malformed JSON", "a text is not JSON"),
)
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), text) for pattern, text in _SAID)
_SOURCE = re.compile(r"when casting from source column (\w+)$", re.MULTILINE)
_TYPE = re.compile(r"([A-Z][A-Z0-9_ ]*)(\[\])*(\(\d+, ?\d+\))?")
_TYPES = TYPES | {"string_literal", "integer_literal", "null", "any"}


def scrub(kind: str, message: str, sql: str) -> str:
    """``kind`` is DuckDB's exception class, ``sql`` the statement that failed."""
    if kind in ("OutOfMemoryException", "MemoryError"):
        return "out of memory: the statement needs more than the sandbox gives"
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.removesuffix("Exception").removesuffix("Error")).lower()
    names = {token.text.lower() for token in tokenize(sql) if token.token_type != TokenType.STRING}
    for pattern, text in _PATTERNS:
        if found := pattern.search(message):
            said = text.format(*(_safe(group or "", names) for group in found.groups()))
            if source := _SOURCE.search(message):
                said += f" (column {_safe(source[1], names)})"
            return f"{words} error: {said}"
    return f"{words} error"


def _safe(text: str, names: set[str]) -> str:
    """The name if the statement has it, types as they are, else a blank: a cell may hold text like an error."""
    parts = [part.strip() for part in re.split(r",(?![^(]*\))", text)]
    if all(_is_type(part) for part in parts):
        return ", ".join(parts)
    return repr(text) if text.lower() in names | FUNCTIONS else "..."


def _is_type(text: str) -> bool:
    found = _TYPE.fullmatch(text)
    return found is not None and found[1].lower() in _TYPES
