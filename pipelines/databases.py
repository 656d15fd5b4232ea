"""A pack's rows: the DuckDB file it names, or one built once from its SQL and its data. Read-only for everyone."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb

from errors import PackError, ResourceError
from pipelines.build_sql import Statement, scrubbed, statements_of
from pipelines.scratch import scratch
from plugins.readers.duckdb_files import reading
from plugins.readers.duckdb_schema import literal, quoted
from plugins.readers.duckdb_schema import schema_of as _schema_of
from records import Schema

BUILDER = Path(__file__).with_name("builder.py")
DATA_SUFFIXES = (".csv", ".parquet")


def home() -> Path:
    """Where what we make lives: $ADAPTQL_HOME, or .adaptql in the working directory."""
    folder = Path(os.environ.get("ADAPTQL_HOME") or ".adaptql").absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ResourceError(
            f"the home folder {folder.name!r} cannot be made ({error.strerror}): "
            "set ADAPTQL_HOME to a folder that may be written"
        ) from error
    return folder


def database_of(folder: Path, name: str, database: str | None, place: str) -> Path:
    """The DuckDB file that holds the pack's rows, built on first use. ``place`` is file:line of the key."""
    named = database or _usual(folder, name)
    if named is None:
        raise PackError(f"pack.yaml: no database: expected {name}.duckdb, build.sql or data/; add one or name it")
    path = _expanded(folder, named, place)
    if not os.path.exists(path):  # where Path.exists raises, for a name too long, this is False
        raise PackError(f"{place}: database {named!r} is missing; put it there or correct the name")
    if path.is_dir():
        return _built(folder, name, _loads(path, folder))
    if path.suffix == ".sql":
        return _built(folder, name, statements_of(path, path.name))
    return path


def schema_of(database: Path, joins: Iterable[Sequence[str]] = ()) -> Schema:
    """Tables, columns, types, comments and joins as the file has them; ``joins`` come beside declared foreign keys."""
    with reading(database) as connection:
        return _schema_of(connection, joins)


def fingerprint(schema: Schema) -> str:
    """sha256 over tables, columns and types; neither comments nor any order count."""
    columns = sorted(f"{c.table.lower()}\t{c.name.lower()}\t{c.type}" for c in schema.columns)
    return hashlib.sha256("\n".join(columns).encode()).hexdigest()


def _usual(folder: Path, name: str) -> str | None:
    return next((n for n in (f"{name}.duckdb", "build.sql", "data") if (folder / n).exists()), None)


def _expanded(folder: Path, named: str, place: str) -> Path:
    variable, _, rest = named.partition("/")
    if variable not in ("$ADAPTQL_DATA", "${ADAPTQL_DATA}"):
        return folder / named
    root = os.environ.get("ADAPTQL_DATA")
    if not root:
        raise PackError(
            f"{place}: database {named!r} is public data, and ADAPTQL_DATA is not set; "
            f"set it to the folder that holds the data"
        )
    return Path(root) / rest


def _loads(data: Path, folder: Path) -> tuple[Statement, ...]:
    """A table a file: into the table schema.sql made for it, else as DuckDB reads the file."""
    files = sorted(path for path in data.iterdir() if path.suffix in DATA_SUFFIXES)
    if not files:
        raise PackError(f"{data.name}/: expected .csv or .parquet files, found none; add one a table")
    declared = (folder / "schema.sql").exists()
    return tuple(_load(path, path.relative_to(folder).as_posix(), declared) for path in files)


def _load(path: Path, shown: str, declared: bool) -> Statement:
    source = (
        f"read_csv({literal(shown)}, header = true)" if path.suffix == ".csv" else f"read_parquet({literal(shown)})"
    )
    table = quoted(path.stem)
    sql = (
        f"INSERT INTO {table} BY NAME SELECT * FROM {source}" if declared else f"CREATE TABLE {table} AS FROM {source}"
    )
    return Statement(sql, shown, 1)


# -- building ---------------------------------------------------------------------------------


def _built(folder: Path, name: str, filling: Sequence[Statement]) -> Path:
    target = home() / "packs" / f"{name}-{_content_hash(folder)}.duckdb"
    if target.exists():
        return target
    schema_sql = folder / "schema.sql"
    schema = statements_of(schema_sql, "schema.sql") if schema_sql.exists() else ()
    # Two processes may build at once: each in a folder of its own, and the last rename wins with the same content.
    with scratch(target.parent, "the pack's database") as made:
        _run((*schema, *filling), made / "pack.duckdb", folder)
        os.replace(made / "pack.duckdb", target)
    return target


def _run(statements: Sequence[Statement], database: Path, folder: Path) -> None:
    job = {"database": str(database), "statements": [statement.sql for statement in statements]}
    done = subprocess.run(
        [sys.executable, "-P", str(BUILDER)],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        check=False,
    )
    if done.returncode != 0:
        reason = "killed" if done.returncode < 0 else "failed"
        raise ResourceError(f"building the database was {reason} (exit {done.returncode}); free memory and try again")
    verdict = json.loads(done.stdout)
    if "failed" in verdict:
        statement = statements[verdict["failed"]]
        if "No space left" in verdict["error"]:
            raise OSError(errno.ENOSPC, "No space left on device")
        raise PackError(f"{statement.at(verdict['error'])}: {scrubbed(verdict['error'], verdict['kind'])}")


def _content_hash(folder: Path) -> str:
    """Over every file that the build may read, and DuckDB's version, for it sets the file format."""
    digest = hashlib.sha256(duckdb.__version__.encode())
    sources = [*folder.glob("*.sql"), *(p for s in DATA_SUFFIXES for p in folder.glob(f"*{s}"))]
    sources += [path for path in (folder / "data").rglob("*") if path.is_file()]
    for path in sorted(sources):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()[:16]
