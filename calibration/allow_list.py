"""Walks DuckDB's own parse tree and raises PolicyError at the first part that is on no list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from calibration.amplifiers import AMPLIFIERS, check_amplifier
from calibration.functions import FUNCTIONS, SESSION_WORDS, TABLE_FUNCTIONS, TYPES, names
from calibration.tree import Node
from errors import PolicyError
from records import Schema

MAX_NODES = 3_000
MAX_JOINS = 16  # commas too
MAX_IN_LIST = 1_000
MAX_SELECTS = 40  # planning a union of hundreds takes seconds that no interrupt ends

_KINDS = names("""
    SELECT_NODE SET_OPERATION_NODE BASE_TABLE JOIN SUBQUERY TABLE_FUNCTION EXPRESSION_LIST EMPTY
    ORDER_MODIFIER LIMIT_MODIFIER DISTINCT_MODIFIER ORDER_DEFAULT ASCENDING DESCENDING
    COLUMN_REF:COLUMN_REF CONSTANT:VALUE_CONSTANT FUNCTION:FUNCTION STAR:STAR CAST:OPERATOR_CAST TYPE:TYPE
    CASE:CASE_EXPR SUBQUERY:SUBQUERY COLLATE:COLLATE POSITIONAL_REFERENCE:POSITIONAL_REFERENCE
    CONJUNCTION:CONJUNCTION_AND CONJUNCTION:CONJUNCTION_OR BETWEEN:COMPARE_BETWEEN
    COMPARISON:COMPARE_EQUAL COMPARISON:COMPARE_NOTEQUAL COMPARISON:COMPARE_LESSTHAN COMPARISON:COMPARE_GREATERTHAN
    COMPARISON:COMPARE_LESSTHANOREQUALTO COMPARISON:COMPARE_GREATERTHANOREQUALTO
    COMPARISON:COMPARE_DISTINCT_FROM COMPARISON:COMPARE_NOT_DISTINCT_FROM
    OPERATOR:OPERATOR_NOT OPERATOR:OPERATOR_IS_NULL OPERATOR:OPERATOR_IS_NOT_NULL OPERATOR:OPERATOR_COALESCE
    OPERATOR:COMPARE_IN OPERATOR:ARRAY_EXTRACT OPERATOR:ARRAY_SLICE OPERATOR:ARRAY_CONSTRUCTOR
    OPERATOR:STRUCT_EXTRACT OPERATOR:GROUPING_FUNCTION
    WINDOW:WINDOW_AGGREGATE WINDOW:WINDOW_CUME_DIST WINDOW:WINDOW_FIRST_VALUE WINDOW:WINDOW_FILL WINDOW:WINDOW_LAG
    WINDOW:WINDOW_LAST_VALUE WINDOW:WINDOW_LEAD WINDOW:WINDOW_NTH_VALUE WINDOW:WINDOW_NTILE
    WINDOW:WINDOW_PERCENT_RANK WINDOW:WINDOW_RANK WINDOW:WINDOW_RANK_DENSE WINDOW:WINDOW_ROW_NUMBER
""")
_JOINS = frozenset({"REGULAR", "NATURAL", "CROSS", "POSITIONAL", "ASOF"})


def tables_read(tree: Node, schema: Schema) -> frozenset[str]:
    """The schema's tables that the statement names, lower case."""
    inspection = _Inspection(schema)
    inspection.visit(tree["statements"], frozenset())
    return frozenset(inspection.tables)


class _Inspection:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.tables: set[str] = set()
        self.session_words = SESSION_WORDS - {column.name.lower() for column in schema.columns}
        self.n_nodes = self.n_joins = self.n_selects = 0
        self.checks: dict[str, Callable[[Node, frozenset[str]], None]] = {
            "BASE_TABLE": self._table,
            "TABLE_FUNCTION": self._table_function,
            "JOIN": self._join,
            "SELECT_NODE": self._select,
            "FUNCTION:FUNCTION": self._function,
            "COLUMN_REF:COLUMN_REF": self._column,
            "TYPE:TYPE": self._type,
            "OPERATOR:COMPARE_IN": self._in_list,
        }

    def visit(self, node: Any, ctes: frozenset[str]) -> None:
        if isinstance(node, list):
            for child in node:
                self.visit(child, ctes)
        elif isinstance(node, dict):
            self._inspect(node, ctes)
            if "cte_map" in node:
                ctes = self._with(node["cte_map"]["map"], ctes)
            for key, child in node.items():
                if key not in ("cte_map", "sample"):  # a sample's size is a plain number
                    self.visit(child, ctes)

    def _inspect(self, node: Node, ctes: frozenset[str]) -> None:
        self.n_nodes += 1
        if self.n_nodes > MAX_NODES:
            raise PolicyError(f"expected a statement of at most {MAX_NODES} parts, came a longer one")
        if not isinstance(node.get("type"), str):
            return
        kind = f"{node['class']}:{node['type']}" if "class" in node else node["type"]
        if kind not in _KINDS:
            raise PolicyError(f"expected plain parts of a SELECT, came {kind.split(':')[-1].lower()}")
        if check := self.checks.get("FUNCTION:FUNCTION" if kind.startswith("WINDOW:") else kind):
            check(node, ctes)

    def _with(self, entries: list[Node], ctes: frozenset[str]) -> frozenset[str]:
        """A name is known to what follows it, not to itself: nothing recursive gets through."""
        for entry in entries:
            self.visit(entry["value"], ctes)
            ctes |= {entry["key"].lower()}
        return ctes

    def _select(self, _: Node, __: frozenset[str]) -> None:
        self.n_selects += 1
        if self.n_selects > MAX_SELECTS:
            raise PolicyError(f"expected at most {MAX_SELECTS} SELECTs in one statement, came more")

    def _table(self, node: Node, ctes: frozenset[str]) -> None:
        name, qualifier = node["table_name"].lower(), node["schema_name"].lower()
        if node["catalog_name"] or qualifier not in ("", "main") or node["at_clause"]:
            raise PolicyError(f"expected a table of the schema, came {node['table_name']!r} of another place or time")
        if name in ctes and not qualifier:
            return
        if self.schema.table(name) is None:
            raise PolicyError(f"expected a table of the schema, came {node['table_name']!r}")
        self.tables.add(name)

    def _table_function(self, node: Node, _: frozenset[str]) -> None:
        name = node["function"].get("function_name", "").lower()
        if name not in TABLE_FUNCTIONS:
            allowed = ", ".join(sorted(TABLE_FUNCTIONS))
            raise PolicyError(f"expected a table, came the table function {name!r}; allowed are {allowed}")

    def _join(self, node: Node, _: frozenset[str]) -> None:
        self.n_joins += 1
        if self.n_joins > MAX_JOINS:
            raise PolicyError(f"expected at most {MAX_JOINS} joins, came more")
        if node["ref_type"] not in _JOINS:
            raise PolicyError(f"expected a join of a usual kind, came {node['ref_type'].lower()}")

    def _function(self, node: Node, _: frozenset[str]) -> None:
        name = node["function_name"].lower()
        if name not in FUNCTIONS or node["schema"] or node["catalog"] or node.get("export_state"):
            raise PolicyError(f"expected a function of the allow-list, came {name!r}")
        if name in AMPLIFIERS:
            check_amplifier(name, [argument["expression"] for argument in node["arguments"]])

    def _column(self, node: Node, _: frozenset[str]) -> None:
        if len(node["column_names"]) == 1 and node["column_names"][0].lower() in self.session_words:
            raise PolicyError(f"expected a column, came {node['column_names'][0]!r}, which reads the session")

    def _type(self, node: Node, _: frozenset[str]) -> None:
        if node["type_name"].lower() not in TYPES or node["schema"] or node["catalog"]:
            raise PolicyError(f"expected a plain type, came {node['type_name']!r}")

    def _in_list(self, node: Node, _: frozenset[str]) -> None:
        if (n_values := len(node["children"]) - 1) > MAX_IN_LIST:
            raise PolicyError(f"expected at most {MAX_IN_LIST} values in one IN list, came {n_values}")
