"""A DuckDB file opened to be read, and its rows copied into another. Shared by the readers; no reader itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from errors import PackError, ResourceError
from plugins.readers.duckdb_schema import literal, quoted, schema_of


@contextmanager
def reading(database: Path) -> Iterator[Any]:
    """A read-only connection. Raises ResourceError when another process holds the file, PackError for a damaged one."""
    try:
        connection = duckdb.connect(str(database), read_only=True)
    except duckdb.Error as error:
        if "set lock on file" in str(error) or isinstance(error, duckdb.ConnectionException):
            raise ResourceError(
                f"database {database.name} is held by a process that writes to it; close that one and try again"
            ) from error
        raise PackError(f"database {database.name} cannot be opened as a DuckDB file; restore or rebuild it") from error
    with connection:
        try:
            yield connection
        except duckdb.Error as error:
            raise PackError(f"database {database.name} is damaged and cannot be read; restore or rebuild it") from error


def filler(database: Path) -> Callable[[Any], None]:
    """What Imported.fill asks for: every table and view of the file, into the tables of the same names."""

    def fill(connection: Any) -> None:
        with reading(database):  # says why, when it cannot be read
            pass
        connection.execute(f"ATTACH {literal(str(database))} AS source (READ_ONLY)")
        for table in schema_of(connection).tables:
            columns = ", ".join(quoted(column.name) for column in table.columns)
            name = quoted(table.name)
            connection.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM source.main.{name}")
        connection.execute("DETACH source")

    return fill
