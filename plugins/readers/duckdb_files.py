"""A DuckDB file opened to be read, and its rows copied into another. Shared by the readers; no reader itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from errors import PackError, ResourceError
from plugins.readers.duckdb_schema import literal, quoted, schema_of

# A view in a file from somewhere else may name any file, any address and any variable of ours.
CLOSED = (
    "SET enable_external_access = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    "SET python_enable_replacements = false",
)


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
            close_doors(connection)
            yield connection
        except duckdb.Error as error:
            raise PackError(f"database {database.name} is damaged and cannot be read; restore or rebuild it") from error


def close_doors(connection: Any) -> None:
    """From now on it reads what is attached, and nothing else."""
    for setting in CLOSED:
        connection.execute(setting)


def filler(database: Path) -> Callable[[Any], None]:
    """What Imported.fill asks for: every table and view of the file, into the tables of the same names."""

    def fill(connection: Any) -> None:
        with reading(database):  # says why, when it cannot be read
            pass
        connection.execute(f"ATTACH {literal(str(database))} AS source (READ_ONLY)")
        close_doors(connection)
        for table in schema_of(connection).tables:
            columns = ", ".join(quoted(column.name) for column in table.columns)
            name = quoted(table.name)
            connection.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM source.main.{name}")
        connection.execute("DETACH source")

    return fill
