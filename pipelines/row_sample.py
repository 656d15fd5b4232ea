"""Shots, rows at hand and rows to judge by, drawn from a table of any size by a hash of each row's number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from errors import TableError
from pipelines.row_source import ROW, OpenTable
from plugins.readers.duckdb_schema import quoted

DRAW, TURN = "adaptql_draw_", "adaptql_turn_"  # columns of our own in queries
MOST_CLASSES = 100
MOST_SHOTS = 200_000  # labelled rows that are held in memory
MOST_UNLABELLED = 2000  # rows that scales are taken from
ENOUGH_TO_SPARE = 100  # labelled rows from which a fifth is held out whatever the shots; of fewer, what is no shot


@dataclass(frozen=True)
class Sampled:
    shots: pd.DataFrame  # labelled rows, as many of each class where there are
    unlabelled: pd.DataFrame  # none of them in ``test``; rows without a label are among them
    test: pd.DataFrame  # held out; empty where every labelled row is a shot


def sample(table: OpenTable, target: str, n_shots: int | None, n_test: int, seed: int) -> Sampled:
    """Every class is among the shots, if with its only row. ``n_shots`` None: all that is not held out."""
    goal = quoted(target)
    counts = table.connection.execute(
        f"SELECT {goal}, count(*) FROM rows WHERE {goal} IS NOT NULL GROUP BY ALL LIMIT {MOST_CLASSES + 1}"
    ).fetchall()
    _check(target, counts)
    few = sum(n for _, n in counts) < ENOUGH_TO_SPARE
    kept, aside = ("true", "true") if few else (f"{DRAW} % 5 <> 0", f"{DRAW} % 5 = 0")
    numbered = (
        f"(SELECT *, hash({ROW} * 1000003 + {seed}) AS {DRAW} FROM (SELECT *, row_number() OVER () AS {ROW} FROM rows))"
    )
    labelled = f"{numbered} WHERE {goal} IS NOT NULL"
    each = "1" if n_shots is None else str(max(1, -(-n_shots // len(counts))))
    limit = MOST_SHOTS if n_shots is None else max(n_shots, len(counts))
    turn = f"row_number() OVER (PARTITION BY {goal} ORDER BY {kept} DESC, {DRAW})"
    wanted = f"{TURN} <= {each} AND ({kept} OR {TURN} = 1)" if n_shots is not None else f"{kept} OR {TURN} = 1"
    chosen = f"SELECT *, {turn} AS {TURN} FROM {labelled}"
    first = f"{TURN}, {DRAW}" if n_shots is not None else f"{TURN} > 1, {DRAW}"
    shots = table.frame(
        f"SELECT * EXCLUDE ({DRAW}, {TURN}) FROM ({chosen}) WHERE {wanted} ORDER BY {first} LIMIT {limit}"
    )
    table.connection.register("chosen_", shots[[ROW]])
    unused = f"{ROW} NOT IN (SELECT {ROW} FROM chosen_)"
    out = f"SELECT * EXCLUDE ({ROW}, {DRAW}) FROM"
    held = f"{aside} AND {unused}"
    test = table.frame(f"{out} {labelled} AND {held} ORDER BY {DRAW} LIMIT {n_test}")
    pool = table.frame(f"{out} {numbered} WHERE {goal} IS NULL OR NOT ({held}) ORDER BY {DRAW} LIMIT {MOST_UNLABELLED}")
    table.connection.unregister("chosen_")
    return Sampled(shots.drop(columns=ROW), pool.drop(columns=target), test)


def _check(target: str, counts: Sequence[tuple[Any, int]]) -> None:
    n_classes = len(counts)
    if n_classes == 0:
        raise TableError(f"target {target!r} is empty: expected rows with a label, at least one of every class")
    if n_classes < 2:
        raise TableError(f"target {target!r} is constant: expected at least 2 classes, found {n_classes}")
    if n_classes > MOST_CLASSES:
        raise TableError(
            f"target {target!r} has more than {MOST_CLASSES} distinct values: expected classes, {MOST_CLASSES} at most"
        )
    measured = any(isinstance(value, float | Decimal) for value, _ in counts)  # told as fractions, where they are
    if n_classes > 2 and max(n for _, n in counts) == 1 and not measured:
        raise TableError(
            f"target {target!r} differs in each of its {n_classes} labelled rows: expected classes that rows share"
        )
