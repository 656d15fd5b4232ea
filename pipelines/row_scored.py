"""A table scored chunk by chunk and written whole: what the file held stays as it was, the classes stand beside it.

In CSV a cell that a spreadsheet would run as a formula is written with a leading apostrophe, as OWASP's note on CSV
injection asks; numbers, signs alone and every other cell are untouched, and Parquet is never changed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from errors import ResourceError, UsageError
from pipelines.checkpoint import write_whole
from pipelines.row_source import CHUNK, TableSource, open_table
from plugins.readers.duckdb_schema import literal, quoted

FORMULA = r"^[=+\-@\t\r\n＝＋－＠]"
HARMLESS = r"^(.|[+\-][0-9.,' %]+([eE][+\-]?[0-9]+)?)$"  # a sign alone, a signed number

Score = Callable[[pd.DataFrame], pd.DataFrame]


def score_table(
    source: TableSource,
    out: Path,
    score: Score,
    model: str,
    tell: Callable[[str, int, int], None],
    escape: bool = True,
) -> int:
    """Writes every row with the columns that ``score`` makes; a run that was cut off goes on where it stopped.

    Finished chunks wait in ``<out>.parts`` as Parquet; ``out`` itself appears whole or not at all.
    """
    _check(source, out)
    parts = out.with_name(out.name + ".parts")
    job: dict[str, Any] = {
        "source": [_stamp(source.path), _stamp(source.join), source.table, source.delimiter, source.on]
    }
    job |= {"model": model, "chunk": CHUNK, "format": 2}
    try:
        with open_table(source) as table:
            if not _same_job(parts, job):
                shutil.rmtree(parts, ignore_errors=True)
                write_whole(parts / "job.json", json.dumps(job).encode())
            finished = sorted(parts.glob("part-*.parquet"))
            done = sum(pq.read_metadata(path).num_rows for path in finished)
            for number, (rows, stored) in enumerate(table.chunks_stored(done), start=len(finished)):
                _write(_beside(stored, score(rows)), parts / f"part-{number:06d}.parquet")
                done += len(rows)
                tell("rows scored", done, table.n_rows)
            n_rows = table.n_rows
        _gather(sorted(parts.glob("part-*.parquet")), parts / f"whole{out.suffix.lower()}", escape)
        os.replace(parts / f"whole{out.suffix.lower()}", out)
        shutil.rmtree(parts, ignore_errors=True)
    except (OSError, duckdb.IOException, pa.ArrowException) as error:
        raise ResourceError(
            f"{out.name} cannot be written ({getattr(error, 'strerror', None) or str(error).splitlines()[0][:120]}): "
            "free some space or name another folder and run again; what is scored is kept"
        ) from error
    return n_rows


def _check(source: TableSource, out: Path) -> None:
    if not out.parent.is_dir() or out.is_dir():
        raise UsageError(f"--out {out}: expected a file in a folder that is there; make the folder, or name another")
    for path in (source.path, source.join):
        if path is not None and path.is_file() and out.exists() and out.samefile(path):
            raise UsageError(f"--out {out} is the table that is read: name another file")
    if not os.access(out.parent, os.W_OK):
        raise ResourceError(f"{out.parent} may not be written to: name a file in another folder")


def _stamp(path: Path | None) -> list[Any] | None:
    if path is None or not path.is_file():
        return None
    found = path.stat()
    return [str(path.resolve()), found.st_size, found.st_mtime_ns]


def _same_job(parts: Path, job: dict[str, Any]) -> bool:
    path = parts / "job.json"
    try:
        return path.is_file() and bool(json.loads(path.read_text(encoding="utf-8")) == job)
    except ValueError:
        return False


def _beside(stored: pa.Table, added: pd.DataFrame) -> pa.Table:
    """A name that the file has already is given a number."""
    taken = {name.lower() for name in stored.column_names}
    for name in added.columns:
        free, n = name, 2
        while free.lower() in taken:
            free, n = f"{name}_{n}", n + 1
        taken.add(free.lower())
        stored = stored.append_column(free, pa.array(added[name].to_numpy()))
    return stored


def _write(rows: pa.Table, path: Path) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        pq.write_table(rows, part)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _gather(parts: Sequence[Path], made: Path, escape: bool) -> None:
    if made.suffix == ".parquet":
        with pq.ParquetWriter(made, pq.read_schema(parts[0])) as writer:
            for path in parts:
                writer.write_table(pq.read_table(path))
        return
    with duckdb.connect() as connection:
        files = ", ".join(literal(str(path)) for path in parts)
        columns = connection.execute(f"DESCRIBE SELECT * FROM read_parquet([{files}])").fetchall()
        listed = ", ".join(_cell(name, kind == "VARCHAR" and escape, escape) for name, kind, *_ in columns)
        connection.execute(
            f"COPY (SELECT {listed} FROM read_parquet([{files}])) TO {literal(str(made))} (FORMAT csv, HEADER)"
        )


def _cell(column: str, text: bool, escape: bool) -> str:
    name = quoted(column)
    header = quoted(f"'{column}") if escape and is_formula(column) else name
    if not text:
        return f"{name} AS {header}"
    runs = f"regexp_matches({name}, {literal(FORMULA)}) AND NOT regexp_matches({name}, {literal(HARMLESS)})"
    return f"CASE WHEN {runs} THEN '''' || {name} ELSE {name} END AS {header}"


def is_formula(cell: str) -> bool:
    return bool(re.match(FORMULA, cell)) and not re.match(HARMLESS, cell)
