"""DuckDB's own parse tree of a statement, and the way back to text.

What is checked is what runs: the text that leaves here was written by DuckDB from the tree that passed, and parses to
that same tree again. (sqlglot's writer is no substitute: it turns dayname into
STRFTIME(.., '%a') and to_binary into NULL.)
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import duckdb

from errors import PolicyError

Node = dict[str, Any]

_FORM = {"query_location", "query_location_length", "is_operator", "expected_types", "expected_names"}


def parse(sql: str) -> Node:
    """Raises PolicyError unless DuckDB reads exactly one SELECT."""
    try:
        with _connection().cursor() as cursor:
            statements = cursor.extract_statements(sql)
        tree = json.loads(ask("SELECT json_serialize_sql(?)", sql))
    except (
        duckdb.Error,
        ValueError,
        RecursionError,
    ) as error:  # ValueError: a kind of statement Python has no name for
        raise PolicyError("expected one SELECT, came text that DuckDB cannot read as one") from error
    if len(statements) != 1:
        raise PolicyError(f"expected one SELECT, came {len(statements)} statements")
    if tree["error"] or statements[0].type != duckdb.StatementType.SELECT:
        raise PolicyError("expected one SELECT, came another kind of statement")
    return dict(tree)


def write(tree: Node) -> str:
    text = ask("SELECT json_deserialize_sql(?::JSON)", json.dumps(tree))
    if _bare(parse(text)) != _bare(tree):
        raise PolicyError("expected a statement that DuckDB writes as it reads it, came one that it does not")
    return text


def ask(sql: str, argument: str) -> str:
    with _connection().cursor() as cursor:
        row = cursor.execute(sql, [argument]).fetchone()
    assert row is not None
    return str(row[0])


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    """Only ever parses: it holds no table and may open no file."""
    return duckdb.connect(
        ":memory:", config={"enable_external_access": "false", "threads": "1", "memory_limit": "256MB"}
    )


def _bare(node: Any) -> Any:
    """The tree without what DuckDB writes in another way: places, LIKE as like_escape(), CUBE as sets, VALUES twice."""
    if isinstance(node, list):
        return [_bare(child) for child in node]
    if not isinstance(node, dict):
        return node
    bare = {key: _bare(child) for key, child in node.items() if key not in _FORM}
    if node.get("group_sets"):
        groups = [json.dumps(group) for group in bare.pop("group_expressions")]
        bare["group_sets"] = sorted(sorted(groups[i] for i in group_set) for group_set in node["group_sets"])
    return _values_within(bare) or bare


def _values_within(bare: Node) -> Node | None:
    """VALUES, where the table is ``(SELECT * FROM (VALUES ...) AS valueslist) AS valueslist``."""
    select = bare["subquery"]["node"] if bare.get("type") == "SUBQUERY" and bare.get("alias") == "valueslist" else {}
    source = select.get("from_table", {})
    stars = [column["type"] for column in select.get("select_list", [])] == ["STAR"] and select["where_clause"] is None
    return dict(source) if stars and source.get("type") == "EXPRESSION_LIST" else None
