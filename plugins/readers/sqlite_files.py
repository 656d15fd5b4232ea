"""A SQLite file as DuckDB tables. DuckDB's own sqlite extension has to be downloaded, so the rows go through Python.

SQLite types its values, not its columns: each column gets the narrowest DuckDB type that holds every value it has,
in keeping with what it was declared as, and VARCHAR where none does. No value is lost.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from errors import PackError
from plugins.readers.duckdb_schema import ddl, quoted
from records import Column, Schema, Table

ROWS_AT_ONCE = 20_000
EXACT_DOUBLE = 2**53
ARROW = {
    "BIGINT": pa.int64(),
    "DOUBLE": pa.float64(),
    "VARCHAR": pa.string(),
    "BLOB": pa.binary(),
    "DATE": pa.date32(),
    "TIMESTAMP": pa.timestamp("us"),
}


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Read-only; texts are decoded as UTF-8, as Latin-1 where they are not."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        connection.text_factory = _text
        with closing(connection):
            connection.execute("SELECT count(*) FROM sqlite_master")
            yield connection
    except sqlite3.DatabaseError as error:
        raise PackError(f"{path.name} cannot be read as a SQLite database ({error}); restore the file") from error


def schema_of_sqlite(path: Path) -> Schema:
    """Tables, typed by their values, and the declared foreign keys that name columns which are there."""
    with opened(path) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid"
            )
        ]
        tables = tuple(_table(connection, name) for name in names)
        schema = Schema(tables)
        return Schema(tables, tuple(_foreign_keys(connection, schema)))


def copy_database(path: Path, schema: Schema, connection: Any) -> None:
    """Inserts the rows of a SQLite file into a DuckDB connection that has the schema's tables, empty."""
    with opened(path) as source:
        for table in schema.tables:
            columns = ", ".join(quoted(column.name) for column in table.columns)
            rows = source.execute(f"SELECT {columns} FROM {quoted(table.name)}")
            while batch := rows.fetchmany(ROWS_AT_ONCE):
                connection.register("batch", _arrow(batch, table))
                connection.execute(f"INSERT INTO {quoted(table.name)} SELECT * FROM batch")
                connection.unregister("batch")


def filler(path: Path, schema: Schema) -> Callable[[Any], None]:
    """What Imported.fill asks for."""
    return lambda connection: copy_database(path, schema, connection)


def described(schema: Schema, tables: Mapping[str, str], columns: Mapping[str, str]) -> Schema:
    """The schema with comments: by lower-case table name, and by lower-case ``table.column``."""
    return Schema(
        tuple(
            Table(
                table.name,
                tuple(Column(c.table, c.name, c.type, columns.get(c.key.lower(), "")) for c in table.columns),
                tables.get(table.name.lower(), ""),
            )
            for table in schema.tables
        ),
        schema.joins,
    )


def schema_sql(schema: Schema) -> str:
    return ddl(schema)


# -- types ------------------------------------------------------------------------------------


def _table(connection: sqlite3.Connection, name: str) -> Table:
    described_columns = connection.execute(f"PRAGMA table_info({quoted(name)})").fetchall()
    return Table(
        name,
        tuple(
            Column(name, column, _type_of(connection, name, column, declared or ""))
            for _, column, declared, *_ in described_columns
        ),
    )


def _type_of(connection: sqlite3.Connection, table: str, column: str, declared: str) -> str:
    c, t = quoted(column), quoted(table)
    classes = {kind for (kind,) in connection.execute(f"SELECT DISTINCT typeof({c}) FROM {t}")} - {"null"}
    if not classes:
        return _declared(declared)
    if classes == {"integer"}:
        return "BIGINT"
    if classes <= {"integer", "real"}:
        (largest,) = connection.execute(f"SELECT max(abs({c})) FROM {t} WHERE typeof({c}) = 'integer'").fetchone()
        return "DOUBLE" if (largest or 0) <= EXACT_DOUBLE else "VARCHAR"
    if classes == {"blob"}:
        return "BLOB"
    if classes == {"text"} and re.search("DATE|TIME", declared.upper()):
        texts = [text for (text,) in connection.execute(f"SELECT DISTINCT {c} FROM {t} WHERE {c} IS NOT NULL")]
        return next((kind for kind, reads in _MOMENTS.items() if all(map(reads, texts))), "VARCHAR")
    return "VARCHAR"


def _declared(declared: str) -> str:
    """The type of a column without values, by SQLite's own rules of affinity and by the names of dates."""
    upper = declared.upper()
    rules = (
        ("DATETIME|TIMESTAMP", "TIMESTAMP"),
        ("DATE", "DATE"),
        ("INT|BOOL", "BIGINT"),
        ("CHAR|CLOB|TEXT", "VARCHAR"),
        ("BLOB", "BLOB"),
        ("REAL|FLOA|DOUB|NUM|DEC", "DOUBLE"),
    )
    return next((kind for pattern, kind in rules if re.search(pattern, upper)), "VARCHAR")


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_timestamp(text: str) -> bool:
    try:
        return str(datetime.fromisoformat(text)) == text
    except ValueError:
        return False


_MOMENTS = {"DATE": _is_date, "TIMESTAMP": _is_timestamp}


def _foreign_keys(connection: sqlite3.Connection, schema: Schema) -> Iterator[tuple[str, str]]:
    for table in schema.tables:
        for _, _, other, column, target, *_ in connection.execute(f"PRAGMA foreign_key_list({quoted(table.name)})"):
            referenced = schema.table(other)
            if referenced is None:
                continue
            target = target or _primary_key(connection, referenced.name)
            left, right = table.column(column), referenced.column(target) if target else None
            if left is not None and right is not None and left != right:
                yield left.key, right.key


def _primary_key(connection: sqlite3.Connection, table: str) -> str | None:
    keys = [name for _, name, _, _, _, part in connection.execute(f"PRAGMA table_info({quoted(table)})") if part]
    return keys[0] if len(keys) == 1 else None


# -- values -----------------------------------------------------------------------------------


def _arrow(batch: Sequence[Sequence[object]], table: Table) -> pa.Table:
    arrays = [
        pa.array([_value(row[at], column.type) for row in batch], type=ARROW[column.type])
        for at, column in enumerate(table.columns)
    ]
    return pa.Table.from_arrays(arrays, names=[f"c{at}" for at in range(len(arrays))])


def _value(value: Any, kind: str) -> object:
    if value is None:
        return None
    if kind == "VARCHAR" and not isinstance(value, str):
        return _text(value) if isinstance(value, bytes) else str(value)
    if kind == "DOUBLE":
        return float(value)
    if kind == "DATE":
        return date.fromisoformat(value)
    if kind == "TIMESTAMP":
        return datetime.fromisoformat(value)
    return value


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
