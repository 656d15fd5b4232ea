"""Tables through DuckDB: CSV, Parquet or a DuckDB file, read in chunks, sampled, joined and written at any size."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow.parquet as pq

from errors import ResourceError, TableError, UsageError, unknown_name
from pipelines.checkpoint import write_whole
from plugins.readers.duckdb_files import close_doors
from plugins.readers.duckdb_schema import literal, quoted

CHUNK = 10_000
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
TYPES = "['BIGINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'VARCHAR']"  # no BOOLEAN: yes and no stay the words they are
ROW = "row_number_"  # a column of our own in queries
AS_TEXT = ("STRUCT", "MAP", "UNION", "BLOB", "TIME", "INTERVAL", "BIT", "UUID", "ENUM")


@dataclass(frozen=True)
class TableSource:
    """Where rows come from. ``join``: another file whose columns are added where ``on`` agrees."""

    path: Path
    table: str | None = None  # of a DuckDB file with several
    delimiter: str | None = None
    join: Path | None = None
    on: str | None = None


@dataclass(frozen=True)
class OpenTable:
    connection: duckdb.DuckDBPyConnection
    columns: tuple[str, ...]
    n_rows: int

    def frame(self, sql: str) -> pd.DataFrame:
        return self.connection.execute(sql).df()

    def chunks(self, start: int = 0, size: int = CHUNK) -> Iterator[pd.DataFrame]:
        """The rows from ``start`` on, in the file's order."""
        reader = self.connection.sql(f"SELECT * FROM rows OFFSET {start}").to_arrow_reader(size)
        for batch in reader:
            yield batch.to_pandas()


@contextmanager
def open_table(source: TableSource) -> Iterator[OpenTable]:
    """Raises TableError for a file that is empty, unreadable or wrongly cut, ResourceError for a locked one."""
    if not source.path.is_file():
        raise TableError(f"table {source.path} is missing: name a .csv, .parquet or .duckdb file")
    if source.path.stat().st_size == 0:
        raise TableError(f"table {source.path} is empty: expected a header and rows")
    with duckdb.connect(config={"autoinstall_known_extensions": "false", "threads": "1"}) as connection:
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
            raise TableError(
                f"{source.path.name} cannot be read as a table: {_first_line(error)}; for a CSV name its --delimiter"
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
        found = f"read_parquet({literal(str(path))})"
    elif suffix in (".duckdb", ".db"):
        found = _attached(connection, name, path, table)
    else:
        found = _csv(connection, path, delimiter)
    columns = connection.execute(f"DESCRIBE SELECT * FROM {found}").fetchall()
    plain = ", ".join(_plain(column, kind) for column, kind, *_ in columns)
    connection.execute(f"CREATE VIEW {quoted(name)} AS SELECT {plain} FROM {found}")


def _plain(column: str, kind: str) -> str:
    """As pandas holds it without surprise: exact numbers as doubles, what is nested as text."""
    if kind.startswith(("DECIMAL", "HUGEINT", "UHUGEINT", "UBIGINT")):
        return f"CAST({quoted(column)} AS DOUBLE) AS {quoted(column)}"
    if kind.endswith("]") or (kind.startswith(AS_TEXT) and not kind.startswith("TIMESTAMP")):
        return f"CAST({quoted(column)} AS VARCHAR) AS {quoted(column)}"
    return quoted(column)


def _csv(connection: duckdb.DuckDBPyConnection, path: Path, delimiter: str | None) -> str:
    given = f", delim = {literal(delimiter)}" if delimiter else ""
    options = f"header = true, nullstr = ['', 'NA', 'NULL'], auto_type_candidates = {TYPES}{given}"
    found = f"read_csv({literal(str(path))}, {options})"
    try:
        connection.execute(f"SELECT count(COLUMNS(*)) FROM {found}").fetchall()  # reads every value as its type
    except duckdb.ConversionException:
        found = found[:-1] + ", all_varchar = true)"  # a column whose later rows are of another kind
    names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {found}").fetchall()]
    inside = [d for d in DELIMITERS if d in names[0] and d != delimiter]
    if len(names) == 1 and inside:
        raise TableError(
            f"{path.name} was read as one column, {names[0][:60]!r}: its delimiter looks like {DELIMITERS[inside[0]]}, "
            f"name it with --delimiter {inside[0]!r}"
        )
    return found


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
        return
    if not source.on:
        raise TableError("a joined table needs the column that both share: name it with --on")
    _view(connection, "joined_table", source.join, None, None)
    for table, path in (("main_table", source.path), ("joined_table", source.join)):
        columns = [row[0] for row in connection.execute(f"DESCRIBE {table}").fetchall()]
        if source.on not in columns:
            raise unknown_name(f"column of {path.name} to join on", source.on, columns)
    on = quoted(source.on)
    twice = connection.execute(f"SELECT {on} FROM joined_table GROUP BY 1 HAVING count(*) > 1 LIMIT 1").fetchall()
    if twice:
        raise TableError(
            f"{source.join.name} has several rows of one {source.on}: a join would repeat rows; keep one each"
        )
    connection.execute(f"CREATE VIEW rows AS SELECT * FROM main_table LEFT JOIN joined_table USING ({on})")


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200]


# -- samples ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sampled:
    shots: pd.DataFrame  # labelled rows, as many of each class where there are
    unlabelled: pd.DataFrame  # of the same part, for the scales of columns
    test: pd.DataFrame  # of the held-out fifth


def sample(table: OpenTable, target: str, n_shots: int | None, n_test: int, seed: int) -> Sampled:
    """A fifth of the rows is held out, by a hash of the row's number; shots come from the rest, all of it if None."""
    goal = quoted(target)
    (n_classes,) = table.connection.execute(f"SELECT count(DISTINCT {goal}) FROM rows").fetchone() or (0,)
    if n_classes < 2:
        raise TableError(f"target {target!r} is constant: expected at least 2 classes, found {n_classes}")
    if n_classes > 100:
        raise TableError(f"target {target!r} has {n_classes} distinct values: expected classes, at most 100 of them")
    drawn = f"hash({ROW} * 1000003 + {seed})"
    with_numbers = f"(SELECT *, row_number() OVER () AS {ROW} FROM rows)"
    numbered = f"(SELECT *, {drawn} AS draw_ FROM {with_numbers} WHERE {goal} IS NOT NULL)"
    kept, aside = "draw_ % 5 <> 0", "draw_ % 5 = 0"
    out = f"SELECT * EXCLUDE ({ROW}, draw_) FROM"
    if n_shots is None:
        shots = f"{out} {numbered} WHERE {kept}"
    else:
        each = max(1, -(-n_shots // n_classes))
        turn = f"row_number() OVER (PARTITION BY {goal} ORDER BY draw_)"
        shots = (
            f"SELECT * EXCLUDE ({ROW}, draw_, turn_) FROM (SELECT *, {turn} AS turn_ FROM {numbered} WHERE {kept}) "
            f"WHERE turn_ <= {each} ORDER BY turn_, draw_ LIMIT {max(n_shots, n_classes)}"
        )
    ordered = "ORDER BY draw_ LIMIT"
    return Sampled(
        table.frame(shots),
        table.frame(f"{out} {numbered} WHERE {kept} {ordered} 2000").drop(columns=target),
        table.frame(f"{out} {numbered} WHERE {aside} {ordered} {n_test}"),
    )


# -- scoring ----------------------------------------------------------------------------------


def score_table(
    source: TableSource,
    out: Path,
    score: Callable[[pd.DataFrame], pd.DataFrame],
    model: str,
    tell: Callable[[str, int, int], None],
) -> int:
    """Writes every row with what ``score`` adds to it; a run that was cut off goes on where it stopped.

    Finished chunks wait in ``<out>.parts`` as Parquet; ``out`` itself appears whole or not at all.
    """
    if not out.parent.is_dir() or out.is_dir():
        raise UsageError(f"--out {out}: expected a file in a folder that is there; make the folder, or name another")
    parts = out.with_name(out.name + ".parts")
    stamp = source.path.stat()
    job = {"table": [source.path.name, stamp.st_size, stamp.st_mtime_ns], "model": model, "chunk": CHUNK}
    if not _same_job(parts, job):
        shutil.rmtree(parts, ignore_errors=True)
        write_whole(parts / "job.json", json.dumps(job).encode())
    with open_table(source) as table:
        finished = sorted(parts.glob("part-*.parquet"))
        done = sum(pq.read_metadata(path).num_rows for path in finished)
        for number, chunk in enumerate(table.chunks(done), start=len(finished)):
            _write(score(chunk), parts / f"part-{number:06d}.parquet")
            done += len(chunk)
            tell("rows scored", done, table.n_rows)
        _gathered(parts, out)
        shutil.rmtree(parts)
        return table.n_rows


def _same_job(parts: Path, job: dict[str, Any]) -> bool:
    path = parts / "job.json"
    return path.is_file() and json.loads(path.read_text(encoding="utf-8")) == job


def _write(frame: pd.DataFrame, path: Path) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        frame.to_parquet(part, index=False)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ResourceError(f"{path.name} cannot be written ({error.strerror}); free some space, run again") from error


def _gathered(parts: Path, out: Path) -> None:
    form = "FORMAT parquet" if out.suffix.lower() == ".parquet" else "FORMAT csv, HEADER"
    made = out.with_name(f".{out.name}.{os.getpid()}.part")
    with duckdb.connect() as connection:
        files = literal(str(parts / "part-*.parquet"))
        connection.execute(
            f"COPY (SELECT * FROM read_parquet({files}, union_by_name = true)) TO {literal(str(made))} ({form})"
        )
    os.replace(made, out)
