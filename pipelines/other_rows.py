"""A copy of a pack's database with other rows, where queries that agree by luck on the real ones part.

Zhong et al. 2020 (arXiv 2010.02840, "distilled test suites") tell queries apart by running them on databases made for
it. Here one copy is made for any query: every table loses some rows, so that counts differ; columns are dealt anew to
the rows that stay, keys and the names that go with them apart, so that joins still join and filters still find their
values; a tenth of the values moves by one step, so that a filter that kept every row no longer does. The same database
gives the same copy. It only ever splits votes: nothing is answered from it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import duckdb

from pipelines.databases import home
from pipelines.scratch import scratch
from plugins.readers.duckdb_files import reading
from plugins.readers.duckdb_schema import literal, quoted
from records import Column, Pack, Table

log = logging.getLogger(__name__)

MAX_ROWS = 3_000_000  # of the whole database; beyond, the copy costs more than it tells
MAX_BLOCKS = 6  # columns dealt together; each block is one sort of the table
_VERSION = "1"  # of what is done here: another one makes other copies
_TEXT = ("VARCHAR",)
_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT",
          "UHUGEINT")  # fmt: skip
_REAL = re.compile(r"DOUBLE|FLOAT|DECIMAL\(\d+,\d+\)")


@dataclass(frozen=True)
class Copy:
    database: Path | None
    reason: str = ""  # why there is none


def other_rows(pack: Pack) -> Copy:
    """The pack's copy, made once under the home folder; none, with the reason, for what is too large or odd."""
    stat = pack.database.stat()
    key = f"{_VERSION} {duckdb.__version__} {pack.fingerprint} {stat.st_size} {stat.st_mtime_ns} {pack.schema.joins}"
    target = home() / "copies" / f"{pack.name}-{hashlib.sha256(key.encode()).hexdigest()[:16]}.duckdb"
    if target.is_file():
        return Copy(target)
    n_rows = _n_rows(pack)
    if n_rows > MAX_ROWS:
        return Copy(None, f"{n_rows:,} rows, more than {MAX_ROWS:,}: candidates are compared on the real rows alone")
    try:
        with scratch(target.parent, "the copy with other rows") as made:
            _make(pack, made / "copy.duckdb")
            os.replace(made / "copy.duckdb", target)
    except duckdb.Error as error:  # a type or a view that cannot be copied
        log.warning("%s: no copy with other rows: %s", pack.name, str(error).splitlines()[0])
        return Copy(None, f"the database could not be copied: {str(error).splitlines()[0]}")
    return Copy(target)


def _n_rows(pack: Pack) -> int:
    with reading(pack.database) as connection:
        found = connection.execute("SELECT coalesce(sum(estimated_size), 0) FROM duckdb_tables()").fetchone()
    return int(found[0])


def _make(pack: Pack, target: Path) -> None:
    connection = duckdb.connect(str(target))
    with connection:
        connection.execute(f"ATTACH {literal(str(pack.database.resolve()))} AS source (READ_ONLY)")
        kinds = "SELECT table_name FROM duckdb_tables() WHERE database_name = 'source' AND schema_name = 'main'"
        real = {name for (name,) in connection.execute(kinds).fetchall()}  # views have no rows of their own
        for table in pack.schema.tables:
            if table.name in real:
                _copy(connection, table, _keys(connection, table, pack))
        connection.execute("DETACH source")


def _keys(connection: Any, table: Table, pack: Pack) -> frozenset[str]:
    """Columns that relate tables or tell rows apart: they stay as they are."""
    declared = connection.execute(
        "SELECT unnest(constraint_column_names) FROM duckdb_constraints() WHERE database_name = 'source' "
        "AND table_name = ? AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')",
        [table.name],
    ).fetchall()
    joined = {
        key.rpartition(".")[2] for join in pack.schema.joins for key in join if key.rpartition(".")[0] == table.name
    }
    return frozenset({name for (name,) in declared} | joined)


# -- one table --------------------------------------------------------------------------------


def _copy(connection: Any, table: Table, keys: frozenset[str]) -> None:
    name = quoted(table.name)
    distinct = ", ".join(f"count(DISTINCT {quoted(c.name)})" for c in table.columns)
    n_rows, *counts = connection.execute(f"SELECT count(*), {distinct} FROM source.main.{name}").fetchone()
    n_distinct = dict(zip((c.name for c in table.columns), counts, strict=True))
    source = f"(SELECT rowid AS row_of_source, * FROM source.main.{name})"  # DuckDB 2.0 fails on rowid beside QUALIFY
    drawn = f"ORDER BY {_hash(table.name)} LIMIT {_n_kept(table.name, n_rows)}"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM {source} {drawn}")
    blocks = list(_blocks(connection, table, keys, n_distinct))
    parts = [_dealt(table, block, keys, n_distinct, shuffled=n > 0) for n, block in enumerate(blocks)]
    columns = ", ".join(quoted(c.name) for c in table.columns)
    connection.execute(f"CREATE TABLE {name} AS SELECT {columns} FROM {' POSITIONAL JOIN '.join(parts)}")


def _n_kept(table: str, n_rows: int) -> int:
    """Half to four fifths of the rows, another share for each table: two tables of one size are none any more."""
    share = 0.5 + 0.3 * int(hashlib.sha256(table.encode()).hexdigest()[:4], 16) / 0xFFFF
    return max(1, min(round(share * n_rows), n_rows - 1))


def _blocks(connection: Any, table: Table, keys: frozenset[str], n_distinct: dict[str, int]) -> Iterator[list[Column]]:
    """Keys and their names first, which stay where they are; then what is dealt anew, by a hash of the column."""
    bound = _bound(connection, table, keys, n_distinct)
    yield [c for c in table.columns if c.name in bound]
    dealt: dict[int, list[Column]] = {}
    for column in table.columns:
        if column.name not in bound:
            digest = hashlib.sha256(column.key.encode()).digest()
            dealt.setdefault(digest[0] % (MAX_BLOCKS - 1), []).append(column)
    yield from (dealt[block] for block in sorted(dealt))


def _bound(connection: Any, table: Table, keys: frozenset[str], n_distinct: dict[str, int]) -> set[str]:
    """Keys, and texts that name one thing each as another column does: a fund's code and its name stay together."""
    named = [c.name for c in table.columns if (c.name in keys or c.type in _TEXT) and n_distinct[c.name] > 1]
    bound = set(keys)
    for a, b in combinations(named, 2):
        if n_distinct[a] == n_distinct[b] and not {a, b} <= bound and not {a, b} <= keys:
            pairs = f"SELECT count(*) FROM (SELECT DISTINCT {quoted(a)}, {quoted(b)} FROM kept)"
            either = f"SELECT count(DISTINCT {quoted(a)}) FROM kept"
            (n_pairs,), (n,) = connection.execute(pairs).fetchone(), connection.execute(either).fetchone()
            if n_pairs == n:
                bound |= {a, b}
    return bound


def _dealt(
    table: Table, block: Sequence[Column], keys: frozenset[str], n_distinct: dict[str, int], shuffled: bool
) -> str:
    """A subquery: the block's columns, in the order of their new rows."""
    if not block:
        return "(SELECT 1 AS no_key FROM kept)"
    moved = ", ".join(
        f"{_moved(c, n_distinct[c.name]) if shuffled else quoted(c.name)} AS {quoted(c.name)}" for c in block
    )
    order = _hash(block[0].key) if shuffled else "row_of_source"
    return f"(SELECT {moved} FROM kept ORDER BY {order})"


def _moved(column: Column, n_distinct: int) -> str:
    """A tenth of the values one step on; text only where there is but one, and then no date."""
    name, type_ = quoted(column.name), column.type
    step = None
    if _REAL.fullmatch(type_):
        step = f"TRY_CAST({name} * 1.1 AS {type_})"
    elif type_ in _WHOLE:
        step = f"TRY_CAST({name}::HUGEINT + 1 AS {type_})"
    elif type_ == "DATE" or type_.startswith("TIMESTAMP"):
        step = f"TRY_CAST({name} + INTERVAL 1 YEAR AS {type_})"
    elif type_ == "BOOLEAN":
        step = f"NOT {name}"
    elif type_ in _TEXT and n_distinct == 1:
        step = (
            f"CASE WHEN TRY_CAST({name} AS DATE) IS NULL AND TRY_CAST({name} AS DOUBLE) IS NULL THEN {name} || '~' END"
        )
    if step is None:
        return name
    return f"CASE WHEN {_hash('move ' + column.key)} % 10 = 0 THEN coalesce({step}, {name}) ELSE {name} END"


def _hash(salt: str) -> str:
    return f"hash(row_of_source, {literal(salt)})"
