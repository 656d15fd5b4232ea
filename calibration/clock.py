"""What "now" means in a statement: the day that the pack names, wherever SQL asks the clock."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from functools import cache
from typing import Any

from calibration.functions import CLOCK
from calibration.tree import Node, ask

_WORDS = frozenset(name for name in CLOCK if name.startswith(("current_", "local")))  # no brackets needed


def moment_of(as_of: date | None) -> datetime:
    """Midnight of the day that stands for today; without one, the clock."""
    return datetime.combine(as_of, time.min) if as_of else datetime.now()


def set_clock(node: Any, moment: datetime, column_names: frozenset[str]) -> None:
    """Replaces, in place, each question to the clock by a literal; a column that is called like one stays a column."""
    for child in node if isinstance(node, list) else node.values() if isinstance(node, dict) else ():
        set_clock(child, moment, column_names)
    if not isinstance(node, dict):
        return
    if name := _asked(node, column_names):
        alias = node.get("alias", "")
        node.clear()
        node.update(_literal(CLOCK[name], moment), alias=alias)
    elif node.get("function_name") == "age" and len(node["arguments"]) == 1:  # age(x) is age(today, x)
        node["arguments"].insert(0, {"name": "", "expression": _literal("date", moment)})


def _asked(node: Node, column_names: frozenset[str]) -> str | None:
    if node.get("class") == "COLUMN_REF" and len(node["column_names"]) == 1:
        name = node["column_names"][0].lower()
        return name if name in _WORDS - column_names else None
    if node.get("class") == "FUNCTION" and not node["arguments"]:
        name = node["function_name"].lower()
        return name if name in CLOCK else None
    return None


def _literal(type_name: str, moment: datetime) -> Node:
    """``CAST('2026-11-20' AS DATE)`` as a node."""
    text = {"date": f"{moment:%Y-%m-%d}", "timestamp": f"{moment:%Y-%m-%d %H:%M:%S}", "time": f"{moment:%H:%M:%S}"}
    tree = json.loads(_template(type_name).replace("$", text[type_name]))
    return dict(tree["statements"][0]["node"]["select_list"][0])


@cache
def _template(type_name: str) -> str:
    return ask("SELECT json_serialize_sql(?)", f"SELECT CAST('$' AS {type_name.upper()})")
