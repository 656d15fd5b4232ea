"""Tables through DuckDB: CSV, Parquet or a DuckDB file, read in chunks, sampled, joined and written at any size."""

from __future__ import annotations

import csv
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa

from errors import ResourceError, TableError, unknown_name
from plugins.readers.duckdb_files import close_doors
from plugins.readers.duckdb_schema import literal, quoted

CHUNK = 10_000
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
TYPES = "['BIGINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'VARCHAR']"  # no BOOLEAN: yes and no stay the words they are
ROW = "adaptql_row_"  # a column of our own in queries
LONGEST_LINE = 64_000_000  # bytes of a CSV's row
SHEETS = (".xlsx", ".xls", ".ods", ".json", ".jsonl", ".zip")
# a type that pandas holds without surprise; every other one is read as text
PLAIN = {"BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "VARCHAR", "DATE"}
EXACT = ("DECIMAL", "HUGEINT", "UHUGEINT", "UBIGINT", "BIGNUM")  # read as doubles
KEPT = {*PLAIN, "UBIGINT", "FLOAT", "DOUBLE", "BLOB"}  # written again as they are, in Parquet


@dataclass(frozen=True)
class TableSource:
    """Where rows come from. ``join``: another file whose columns are added where ``on`` agrees."""

    path: Path
    table: str | None = None  # of a DuckDB file with several
    delimiter: str | None = None
    join: Path | None = None
    on: str | None = None
    memory_limit: str | None = None  # of DuckDB, such as 500MB; what needs more is spilled to disk


@dataclass(frozen=True)
class OpenTable:
    """``rows`` is what classifiers read: numbers, dates, text; ``stored``, the same rows as the file has them."""

    connection: duckdb.DuckDBPyConnection
    columns: tuple[str, ...]
    n_rows: int

    def frame(self, sql: str) -> pd.DataFrame:
        return self.connection.execute(sql).df()

    def chunks(self, start: int = 0, size: int = CHUNK) -> Iterator[pd.DataFrame]:
        """The rows from ``start`` on, in the file's order."""
        for rows in self._batches("rows", start, size):
            yield rows.to_pandas()

    def chunks_stored(self, start: int = 0, size: int = CHUNK) -> Iterator[tuple[pd.DataFrame, pa.Table]]:
        """Each chunk as classifiers read it, and as the file has it."""
        for rows, stored in zip(self._batches("rows", start, size), self._batches("stored", start, size), strict=True):
            yield rows.to_pandas(), stored

    def _batches(self, view: str, start: int, size: int) -> Iterator[pa.Table]:
        """Exactly ``size`` rows each, but the last; DuckDB's own batches end where its vectors do."""
        with self.connection.cursor() as cursor:
            waiting: list[pa.RecordBatch] = []
            reader = cursor.sql(f"SELECT * FROM {view} OFFSET {start}").to_arrow_reader(size)
            for batch in reader:
                waiting.append(batch)
                while sum(map(len, waiting)) >= size:
                    whole = pa.Table.from_batches(waiting, reader.schema)
                    yield whole.slice(0, size)
                    waiting = whole.slice(size).to_batches()
            if sum(map(len, waiting)):
                yield pa.Table.from_batches(waiting, reader.schema)


@contextmanager
def open_table(source: TableSource) -> Iterator[OpenTable]:
    """Raises TableError for a file that is empty, unreadable or wrongly cut, ResourceError for a locked one."""
    if not source.path.is_file():
        raise TableError(f"table {source.path} is missing: name a .csv, .parquet or .duckdb file")
    if source.path.stat().st_size == 0:
        raise TableError(f"table {source.path} is empty: expected a header and rows")
    if source.path.suffix.lower() in SHEETS:
        raise TableError(f"{source.path.name} is no table classify reads: save it as .csv, .parquet or .duckdb")
    settings: dict[str, Any] = {"autoinstall_known_extensions": "false", "threads": "1"}
    if source.memory_limit:
        settings["memory_limit"] = source.memory_limit
    with tempfile.TemporaryDirectory() as spill, duckdb.connect(config=settings) as connection:
        connection.execute(f"SET temp_directory = {literal(spill)}")
        try:
            _only(connection, [source.path, *([source.join] if source.join else [])])
            _view(connection, "main_table", source.path, source.table, source.delimiter)
            _joined(connection, source)
            (n_rows,) = connection.execute("SELECT count(*) FROM rows").fetchone() or (0,)
        except duckdb.IOException as error:
            if "lock" in str(error).lower():
                raise ResourceError(
                    f"{source.path.name} is open for writing elsewhere: close it and try again"
                ) from error
            raise TableError(f"{source.path.name} cannot be read: {_first_line(error)}") from error
        except duckdb.Error as error:
            uneven = _uneven(source.path, source.delimiter)
            raise TableError(
                f"{source.path.name} cannot be read as a table: {uneven or f'{_first_line(error)}; {_way_out(error)}'}"
            ) from error
        columns = tuple(row[0] for row in connection.execute("DESCRIBE rows").fetchall())
        if not n_rows:
            raise TableError(f"table {source.path} has a header and no rows: expected at least a few")
        yield OpenTable(connection, columns, int(n_rows))


def _only(connection: duckdb.DuckDBPyConnection, paths: Sequence[Path]) -> None:
    """These files and no others: a DuckDB file may hold views that name some of their own."""
    named = [str(path) for path in paths]
    named += [f"{path}.wal" for path in named]
    connection.execute(f"SET allowed_paths = [{', '.join(map(literal, named))}]")
    close_doors(connection)


def _view(
    connection: duckdb.DuckDBPyConnection, name: str, path: Path, table: str | None, delimiter: str | None
) -> None:
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        found = stored = f"read_parquet({literal(str(path))})"
    elif suffix in (".duckdb", ".db"):
        found = stored = _attached(connection, name, path, table)
    else:
        found, stored = _csv(connection, path, delimiter)
    for view, place, column_of in ((name, found, _plain), (f"{name}_stored", stored, _as_stored)):
        columns = connection.execute(f"DESCRIBE SELECT * FROM {place}").fetchall()
        listed = ", ".join(column_of(column, kind) for column, kind, *_ in columns)
        connection.execute(f"CREATE VIEW {quoted(view)} AS SELECT {listed} FROM {place}")


def _plain(column: str, kind: str) -> str:
    """As pandas holds it without surprise: exact numbers as doubles, what is nested as text, NaN as missing."""
    name = quoted(column)
    if kind in PLAIN or (kind.startswith("TIMESTAMP") and not kind.endswith("]")):
        return name
    if kind in ("FLOAT", "DOUBLE") or (kind.startswith(EXACT) and not kind.endswith("]")):
        return f"nullif(CAST({name} AS DOUBLE), 'nan') AS {name}"
    return f"CAST({name} AS VARCHAR) AS {name}"


def _as_stored(column: str, kind: str) -> str:
    """Untouched where Parquet has the type, else as text."""
    name, nested = quoted(column), kind.endswith("]") or kind.startswith(("STRUCT", "MAP"))
    kept = kind in KEPT or kind.startswith(("DECIMAL", "TIMESTAMP")) or (nested and "UNION" not in kind)
    return name if kept else f"CAST({name} AS VARCHAR) AS {name}"


def _csv(connection: duckdb.DuckDBPyConnection, path: Path, delimiter: str | None) -> tuple[str, str]:
    """The file as typed columns, and as the text that it is: a postcode 007 is read as 7 and written as 007."""
    options = f"header = true, max_line_size = {LONGEST_LINE}"
    options += f", delim = {literal(delimiter)}" if delimiter else ""
    options += ", encoding = 'utf-16'" if _is_utf_16(path) else ""
    file = literal(str(path))
    missing = "nullstr = ['', 'NA', 'NULL']"
    found = f"read_csv({file}, {options}, {missing}, auto_type_candidates = {TYPES})"
    stored = f"read_csv({file}, {options}, nullstr = '', all_varchar = true)"
    try:
        connection.execute(f"SELECT count(COLUMNS(*)) FROM {found}").fetchall()  # reads every value as its type
    except duckdb.ConversionException:  # a column whose later rows are of another kind
        found = f"read_csv({file}, {options}, {missing}, all_varchar = true)"
    names, again = (
        [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {place}").fetchall()]
        for place in (found, stored)
    )
    with_comma = found.replace("header = true", "header = true, decimal_separator = ','")
    more = _numbers(connection, with_comma, names) > _numbers(connection, found, names)
    if more and _reads(connection, with_comma):
        found = with_comma  # 51,3 in a file whose delimiter is another
    inside = [d for d in DELIMITERS if d in names[0] and d != delimiter]
    if len(names) == 1 and inside and (uneven := _uneven(path, inside[0])):
        raise TableError(f"{path.name} cannot be read as a table: {uneven}")
    if len(names) == 1 and inside:
        raise TableError(
            f"{path.name} was read as one column, {names[0][:60]!r}: its delimiter looks like {DELIMITERS[inside[0]]}, "
            f"name it with --delimiter {inside[0]!r}"
        )
    return found, stored if again == names else found


def _numbers(connection: duckdb.DuckDBPyConnection, place: str, names: Sequence[str]) -> int:
    """Of its columns, as its first rows look; none where they are not called ``names``."""
    try:
        columns = connection.execute(f"DESCRIBE SELECT * FROM {place}").fetchall()
    except duckdb.Error:
        return 0
    return sum(row[1] in ("BIGINT", "DOUBLE") for row in columns) if [row[0] for row in columns] == [*names] else 0


def _reads(connection: duckdb.DuckDBPyConnection, place: str) -> bool:
    """To the last row: one far down may be of another kind."""
    try:
        connection.execute(f"SELECT count(COLUMNS(*)) FROM {place}").fetchall()
    except duckdb.Error:
        return False
    return True


def _uneven(path: Path, delimiter: str | None) -> str | None:
    """Which of the first lines has other than the header's number of fields."""
    if path.suffix.lower() not in (".csv", ".tsv", ".txt", "") or _is_utf_16(path):
        return None
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        header = file.readline()
        cut = delimiter or max(DELIMITERS, key=header.count)
        if len(cut) != 1 or cut not in header:
            return None
        file.seek(0)
        lines = csv.reader(islice(file, 1000), delimiter=cut)
        try:
            n = len(next(lines))
            wrong = next(((lines.line_num, len(fields)) for fields in lines if fields and len(fields) != n), None)
        except csv.Error:
            return None
    return wrong and f"line {wrong[0]} has {wrong[1]} fields and the header has {n}: correct it, or quote its text"


def _is_utf_16(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4096)
    little = start[:2] == b"\xff\xfe" or (start[1:2] == b"\0" and start[:1] != b"\0")
    if b"\0" in start and not little and not path.name.lower().endswith((".gz", ".zst")):
        kind = "in UTF-16, big end first" if start[:2] == b"\xfe\xff" else "no text: it holds zero bytes"
        raise TableError(f"{path.name} is {kind}: save it as UTF-8")
    return little


def _attached(connection: duckdb.DuckDBPyConnection, name: str, path: Path, table: str | None) -> str:
    alias = f"{name}_file"
    connection.execute(f"ATTACH {literal(str(path))} AS {quoted(alias)} (READ_ONLY)")
    found = connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_catalog = ? ORDER BY 1", [alias]
    ).fetchall()
    known = [row[0] for row in found]
    if table is None and len(known) != 1:
        raise TableError(f"{path.name} holds {len(known)} tables: name one, such as {path.name}:{(known or ['t'])[0]}")
    if table is not None and table not in known:
        raise unknown_name("table", table, known)
    return f"{quoted(alias)}.{quoted(table or known[0])}"


def _joined(connection: duckdb.DuckDBPyConnection, source: TableSource) -> None:
    if source.join is None:
        connection.execute("CREATE VIEW rows AS SELECT * FROM main_table")
        connection.execute("CREATE VIEW stored AS SELECT * FROM main_table_stored")
        return
    if not source.on:
        raise TableError("a joined table needs the column that both share: name it with --on")
    _view(connection, "joined_table", source.join, None, None)
    columns: dict[str, list[str]] = {}
    for table, path in (("main_table", source.path), ("joined_table", source.join)):
        columns[table] = [row[0] for row in connection.execute(f"DESCRIBE {table}").fetchall()]
        if source.on not in columns[table]:
            raise unknown_name(f"column of {path.name} to join on", source.on, columns[table])
    on = quoted(source.on)
    twice = connection.execute(f"SELECT {on} FROM joined_table GROUP BY 1 HAVING count(*) > 1 LIMIT 1").fetchall()
    if twice:
        raise TableError(
            f"{source.join.name} has several rows of one {source.on}: a join would repeat rows; keep one each"
        )
    both = {name.lower() for name in columns["main_table"]} & {n.lower() for n in columns["joined_table"]}
    if both - {source.on.lower()}:
        shared = ", ".join(sorted(both - {source.on.lower()}))
        raise TableError(f"both tables have columns called {shared}: rename them in one, or join on what they share")
    numbered = f"(SELECT *, row_number() OVER () AS {ROW} FROM main_table)"
    # a join keeps no order of its own: the larger side is read first
    connection.execute(
        f"CREATE VIEW rows AS SELECT * EXCLUDE ({ROW}) FROM {numbered} LEFT JOIN joined_table USING ({on}) "
        f"ORDER BY {ROW}"
    )
    added = ", ".join(quoted(name) for name in columns["joined_table"] if name != source.on)
    beside = f" POSITIONAL JOIN (SELECT {added} FROM rows)" if added else ""
    connection.execute(f"CREATE VIEW stored AS SELECT * FROM main_table_stored{beside}")


def _first_line(error: Exception) -> str:
    line = re.sub(r'"[^"]*/([^"/]+)"', r'"\1"', str(error).splitlines()[0])  # DuckDB writes whole paths
    return line[:200]


def _way_out(error: Exception) -> str:
    said = str(error).lower()
    if "not utf-8" in said or "unicode" in said:
        return "save it as UTF-8"
    return "for a CSV name its --delimiter"
