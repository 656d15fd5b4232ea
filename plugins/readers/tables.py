"""A user's own tables: a DuckDB file, a SQLite file, a CSV or Parquet file, or a folder of such, one a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb

from errors import PackError
from plugins.contracts import Imported
from plugins.readers.duckdb_files import filler as duckdb_filler
from plugins.readers.duckdb_files import reading
from plugins.readers.duckdb_schema import ddl, literal, quoted, schema_of
from plugins.readers.sqlite_files import filler as sqlite_filler
from plugins.readers.sqlite_files import schema_of_sqlite
from records import Column, Schema, Table

# A column of such texts read as numbers would lose leading zeros, or digits beyond what a DOUBLE keeps.
LOSSY = r"\s*[+-]?0[0-9].*|[^0-9]*([0-9][^0-9]*){16,}"
SUFFIXES = (".csv", ".tsv", ".parquet")
NUMBERS = ("BIGINT", "INTEGER", "HUGEINT", "DOUBLE", "DECIMAL")


class Tables:
    name = "tables"
    summary = "a DuckDB or SQLite file, a CSV or Parquet file, or a folder of such"

    def read(self, source: Path) -> Iterator[Imported]:
        if source.is_dir():
            schema, fill = _folder(source)
        elif source.is_file():
            schema, fill = _file(source)
        else:
            raise PackError(f"{source}: expected a DuckDB or SQLite file or a folder of CSV or Parquet, found nothing")
        if not schema.tables:
            raise PackError(
                f"{source.name}: found no table in it (of a DuckDB file's schemas, main is read, of a folder "
                f"{', '.join(SUFFIXES)} files); name a database or a folder that holds one"
            )
        yield Imported(
            name=re.sub(r"\W+", "_", source.stem),
            schema_sql=ddl(schema),
            fill=fill,
            schema=schema,
            splits={},
            rejected=(),
            description=f"tables of {source.name}",
        )


def _file(source: Path) -> tuple[Schema, Callable[[Any], None]]:
    with source.open("rb") as file:
        head = file.read(16)
    if head == b"SQLite format 3\0":
        schema = schema_of_sqlite(source)
        return schema, sqlite_filler(source, schema)
    if source.suffix.lower() in SUFFIXES:
        return _files([source])
    if head[8:12] == b"DUCK":
        with reading(source) as connection:
            return schema_of(connection), duckdb_filler(source)
    raise PackError(
        f"{source.name}: expected a DuckDB or a SQLite database, or a {', '.join(SUFFIXES)} file; name another"
    )


def _folder(source: Path) -> tuple[Schema, Callable[[Any], None]]:
    return _files(sorted(path for path in source.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file()))


def _files(files: Sequence[Path]) -> tuple[Schema, Callable[[Any], None]]:
    by_table: dict[str, Path] = {}
    for path in files:
        table = re.sub(r"\W+", "_", path.stem)
        if table.lower() in {name.lower() for name in by_table}:
            raise PackError(f"{path.name}: another file makes a table {table!r} too; rename one")
        by_table[table] = path
    selects = {table: _select(path) for table, path in by_table.items()}

    def fill(connection: Any) -> None:
        for table, select in selects.items():
            connection.execute(f"INSERT INTO {quoted(table)} {select}")

    return Schema(tuple(_table(table, select) for table, select in selects.items())), fill


def _table(name: str, select: str) -> Table:
    try:
        with duckdb.connect() as connection:
            columns = connection.execute(f"DESCRIBE {select}").fetchall()
    except duckdb.Error as error:
        raise PackError(f"{name}: cannot be read as Parquet; write the file again") from error
    return Table(name, tuple(Column(name, column, type_) for column, type_, *_ in columns))


def _select(path: Path) -> str:
    """Reads the file; a CSV column that looks like numbers but holds codes is read as text."""
    if path.stat().st_size == 0:
        raise PackError(f"{path.name}: the file is empty; expected a header and rows: fill it or take it away")
    file = literal(re.sub(r"[\[?*]", r"[\g<0>]", str(path.absolute())))  # report[1].csv is a name, not a pattern
    if path.suffix.lower() == ".parquet":
        return f"SELECT * FROM read_parquet({file})"
    try:
        with duckdb.connect() as connection:
            sniffed = connection.execute(f"DESCRIBE FROM read_csv({file}, sample_size = -1)").fetchall()
            numeric = [name for name, type_, *_ in sniffed if type_.startswith(NUMBERS)]
            tests = [f"bool_or(regexp_full_match({quoted(name)}, {literal(LOSSY)}))" for name in numeric]
            found = connection.execute(
                f"SELECT {', '.join(tests) or '1'} FROM read_csv({file}, sample_size = -1, all_varchar = true)"
            ).fetchone()
    except duckdb.Error as error:
        raise PackError(f"{path.name}: cannot be read as CSV in UTF-8; check its quotes, save it as UTF-8") from error
    if len(sniffed) == 1 and re.search(r"[,;\t|]", sniffed[0][0]):
        raise PackError(f"{path.name}: its rows have different numbers of fields; quote what holds a delimiter")
    codes = [name for name, is_code in zip(numeric, found or (), strict=False) if is_code]
    types = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in codes)
    return f"SELECT * FROM read_csv({file}, sample_size = -1{f', types = {{{types}}}' if codes else ''})"
