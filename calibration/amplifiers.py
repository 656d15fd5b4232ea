"""Functions whose cost is set by an argument: the argument must be a literal, and a small one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from errors import PolicyError

MAX_REPEAT = 1_000  # characters or copies that one call may make of one value
MAX_SERIES = 100_000  # rows of range() and generate_series()

Node = dict[str, Any]  # of DuckDB's own tree, see tree.py

_WIDTH = re.compile(r"\d{4,}|\*|\{[^}]*\{")
_DAYS = {
    "to_days": 1.0, "to_weeks": 7.0, "to_months": 30.0, "to_quarters": 91.0, "to_years": 365.0, "to_decades": 3650.0,
    "to_hours": 1 / 24, "to_minutes": 1 / 1440, "to_seconds": 1 / 86400, "to_milliseconds": 1 / 86_400_000,
}  # fmt: skip
"""Length of an interval's unit, near enough to count rows."""

_INTERVAL = re.compile(r"(\d{1,6}) (second|minute|hour|day|week|month|quarter|year)s?", re.IGNORECASE)

SERIES = frozenset({"range", "generate_series"})
_COPIES = frozenset({"repeat", "lpad", "rpad"})
_FORMATS = frozenset({"printf", "format"})
AMPLIFIERS = SERIES | _COPIES | _FORMATS


def check_amplifier(name: str, arguments: Sequence[Node]) -> None:
    """Raises PolicyError unless the call's size is known from its text and small."""
    if name in SERIES:
        _check_series(name, arguments)
    elif name in _COPIES:
        count = _value(arguments[1]) if len(arguments) > 1 else None
        if not isinstance(count, float) or count > MAX_REPEAT:
            raise PolicyError(f"expected a literal of at most {MAX_REPEAT} as the second argument of {name}")
        if any(_amplifies(argument) for argument in arguments):
            raise PolicyError(f"expected no call inside {name} that itself grows its value")
    elif name in _FORMATS:
        text = _literal(arguments[0]) if arguments else None
        if text is None or _WIDTH.search(text):
            raise PolicyError(f"expected a literal without wide fields as the first argument of {name}")


def _check_series(name: str, arguments: Sequence[Node]) -> None:
    values = [_value(argument) for argument in arguments]
    if len(values) == 1:
        values = [0.0, *values]
    step = values[2] if len(values) > 2 else 1.0
    if len(values) not in (2, 3) or any(value is None for value in values):
        raise PolicyError(f"expected literals as the arguments of {name}")
    n_rows = (_days(values[1]) - _days(values[0])) / (_days(step) or 1e-12)
    if not n_rows <= MAX_SERIES:  # so that nan is refused too
        raise PolicyError(f"expected at most {MAX_SERIES} rows of {name}, came about {n_rows:.0f}")


def _amplifies(node: Any) -> bool:
    if isinstance(node, list):
        return any(_amplifies(child) for child in node)
    if not isinstance(node, dict):
        return False
    return node.get("function_name", "").lower() in AMPLIFIERS or any(_amplifies(child) for child in node.values())


def _days(value: float | datetime | timedelta | None) -> float:
    if isinstance(value, datetime):
        value -= datetime(1970, 1, 1)
    return value / timedelta(days=1) if isinstance(value, timedelta) else float(value or 0.0)


def _literal(node: Node) -> str | None:
    return str(node["literal"]["text"]) if node.get("class") == "CONSTANT" and node["literal"].get("text") else None


def _value(node: Node) -> float | datetime | timedelta | None:
    """A number, a moment or an interval when the expression is made of literals, else None."""
    if (text := _literal(node)) is not None:
        return _read(text)
    if node.get("class") == "CAST":
        return _value(node["child"])
    if node.get("class") != "FUNCTION":
        return None
    name, values = node["function_name"].lower(), [_value(argument["expression"]) for argument in node["arguments"]]
    return _computed(name, values)


def _computed(name: str, values: Sequence[Any]) -> float | datetime | timedelta | None:
    found: float | datetime | timedelta | None = None
    if not values or any(value is None for value in values):
        return found
    try:
        if name == "trunc":
            found = values[0]
        elif name in _DAYS:
            found = timedelta(days=_DAYS[name] * values[0])
        elif name == "-":
            found = -values[0] if len(values) == 1 else values[0] - values[1]
        elif name == "+" and len(values) == 2:
            found = values[0] + values[1]
    except (TypeError, OverflowError):
        return None
    return found


def _read(text: str) -> float | datetime | timedelta | None:
    try:
        return float(text)
    except ValueError:
        pass
    if interval := _INTERVAL.fullmatch(text):
        return timedelta(days=_DAYS["to_" + interval[2].lower() + "s"] * int(interval[1]))
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
