"""Whether a statement may run at all: exactly one SELECT, read alike by two parsers, and nothing that is on no list."""

from __future__ import annotations

import logging
from datetime import date

import sqlglot
from sqlglot import exp

from calibration.allow_list import tables_read
from calibration.caps import check_caps
from calibration.clock import moment_of, set_clock
from calibration.functions import names
from calibration.tree import parse, write
from errors import PolicyError
from records import Schema

MAX_CUBE = 6  # columns of CUBE: 2**n grouping sets

# What sqlglot may find besides functions, whose names are read off DuckDB's own tree.
_NODES = names("""
    Add Alias Aliases All And Any AtTimeZone Between BitwiseAnd BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift
    BitwiseXor Boolean Bracket ByteString CTE Collate Column Columns Cube DPipe DataType DataTypeParam Distinct Div Dot
    EQ Escape Except Fetch Filter From GT GTE Glob Group GroupingSets Having HexString ILike Identifier IgnoreNulls In
    IntDiv Intersect Interval Is JSONPath JSONPathKey JSONPathRoot JSONPathSubscript JSONPathWildcard Join LT LTE
    Lateral Like Limit LimitOptions Literal Mod Mul NEQ Neg Not Null NullSafeEQ NullSafeNEQ Offset Or Order Ordered
    Paren PropertyEQ Qualify RespectNulls Rollup Select SimilarTo Slice Star Sub Subquery Table TableAlias TableSample
    Tuple Union Unnest Values Var Where Window WindowSpec With WithinGroup
""")

# The parser says to the log what it cannot read; that is refused here anyway.
logging.getLogger("sqlglot").setLevel(logging.CRITICAL)


def check(sql: str, schema: Schema, as_of: date | None = None) -> str:
    """The statement as DuckDB writes it, every question to the clock answered with ``as_of``.

    Raises PolicyError where it is not one SELECT (or set operation, or WITH ... SELECT) over the schema's tables and
    the functions of functions.py, or where its text alone shows that it would cost too much.
    """
    check_caps(sql)
    named = _tables_by_sqlglot(sql)
    tree = parse(sql)
    set_clock(tree["statements"], moment_of(as_of), frozenset(column.name.lower() for column in schema.columns))
    if not tables_read(tree, schema) <= named:
        raise PolicyError("expected a statement that both parsers read alike, came one in which they see other tables")
    return write(tree)


def _tables_by_sqlglot(sql: str) -> frozenset[str]:
    """Lower-case names of all tables, CTEs too, in the one SELECT; PolicyError if it is something else."""
    try:
        statements = [statement for statement in sqlglot.parse(sql, dialect="duckdb") if statement is not None]
    except Exception as error:  # its C build also answers nonsense with TypeError and the like: refused all the same
        raise PolicyError("expected one SELECT, came text that cannot be read as SQL") from error
    if len(statements) != 1:
        raise PolicyError(f"expected one SELECT, came {len(statements)} statements")
    root = statements[0].unnest()
    if not isinstance(root, (exp.Select, exp.SetOperation)):
        raise PolicyError(f"expected one SELECT, came {type(root).__name__.upper()}")
    tables: set[str] = set()
    for node in root.walk():
        _check_node(node)
        if isinstance(node, exp.Table):
            tables.add(node.name.lower())
    return frozenset(tables)


def _check_node(node: exp.Expr) -> None:
    if not isinstance(node, exp.Func) and type(node).__name__ not in _NODES:
        raise PolicyError(f"expected plain parts of a SELECT, came {type(node).__name__.upper()}")
    if isinstance(node, exp.With) and node.recursive:
        raise PolicyError("expected no recursive WITH, came one")
    if isinstance(node, exp.Cube) and len(node.expressions) > MAX_CUBE:
        raise PolicyError(f"expected CUBE over at most {MAX_CUBE} columns, came {len(node.expressions)}")
