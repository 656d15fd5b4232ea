"""A cell in words. What the paper's code got wrong is not repeated: a missing value is said to be missing instead of
leaving a sentence without its end, a whole number has no fraction, and a colon inside a value never cuts it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from plugins.contracts import RowColumn

LONGEST = 300  # characters of a value that are said
MISSING = "missing"


def cells(row: Mapping[str, object], columns: Sequence[RowColumn]) -> list[tuple[RowColumn, str]]:
    """(column, its value in words), in the columns' order; a constant column says nothing and is left out."""
    return [(column, said(row.get(column.name), column)) for column in columns if column.kind != "constant"]


def said(value: object, column: RowColumn) -> str:
    if is_missing(value):
        return MISSING
    if isinstance(value, bool) or column.kind == "flag":
        return "yes" if value in (True, 1, "1", "true", "True") else "no"
    if isinstance(value, int | float):
        return plain(float(value))
    text = " ".join(str(value).split())
    spoken = column.said.get(text, text)
    return spoken if len(spoken) <= LONGEST else spoken[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def is_missing(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value)) or str(value).strip() in ("", "?", "NaT")


def plain(number: float) -> str:
    whole = number.is_integer() and abs(number) < 1e15
    return str(int(number)) if whole else f"{number:.6g}"


def number(value: object) -> float | None:
    """The value as a number, None where it is none."""
    try:
        found = float(str(value)) if not is_missing(value) else math.nan
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def place(value: float, edges: Sequence[float]) -> int:
    """In which of the ``len(edges) - 1`` equal-count bins a value falls."""
    return min(max(sum(value > edge for edge in edges[1:-1]), 0), len(edges) - 2)
