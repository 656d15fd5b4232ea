"""A pack is what a user writes about their own database; this reads one, strictly.

Every complaint starts with the file, and the line where there is one.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import duckdb
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from errors import PackError, unknown_name
from pipelines.build_sql import statements_of
from pipelines.databases import database_of, fingerprint, home, schema_of
from pipelines.questions import read_questions
from pipelines.strict import did_you_mean, read_text, read_yaml
from plugins.readers.duckdb_schema import schema_of as schema_of_connection
from plugins.readers.duckdb_schema import with_joins
from records import Column, Language, Pack, Schema, Table, Term

__all__ = ["NAME", "Manifest", "find_pack", "home", "read_pack"]

NAME = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
CHECKOUT = Path(__file__).resolve().parent.parent / "datasets"
GLOSSARY = ("term", "meaning", "sql")


def _one_or_many(given: object) -> object:
    return (given,) if isinstance(given, str) else given


class Manifest(BaseModel):
    """pack.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=NAME, description="the pack's name in the hub and in messages: letters, digits, _ and -")
    language: Annotated[tuple[Language, ...], BeforeValidator(_one_or_many), Field(min_length=1)] = ("en",)
    description: str = ""
    licence: str = ""
    as_of: date | None = Field(None, description="what today means; without it, the clock")
    database: str | None = Field(
        None, description="a .duckdb file, build.sql or data; $ADAPTQL_DATA/... for public data"
    )
    k_tables: int = Field(4, ge=1, description="tables kept by linking")
    k_columns: int = Field(8, ge=1, description="columns kept in each table")
    target: str | None = Field(None, description="rows: the column to predict")
    classes: dict[str, str] | list[str] | None = Field(None, description="rows: the values of target, with their words")
    question: str | None = Field(None, description="rows: the question asked about a row")
    wording: dict[str, Any] | None = Field(None, description="rows: words for column names and values")


def find_pack(domain: str | Path) -> Path:
    """The folder of a pack: a name in datasets/, the checkout's or the working directory's, or a path."""
    shelves = (CHECKOUT, Path("datasets").absolute())
    for shelf in shelves:
        if isinstance(domain, str) and "/" not in domain and (shelf / domain / "pack.yaml").is_file():
            return shelf / domain
    folder = Path(domain)
    if (folder / "pack.yaml").is_file():
        return folder.absolute()
    if folder.is_dir():
        raise PackError(f"{folder}: expected a pack, found no pack.yaml in it; write one, or name another folder")
    known = {path.parent.name for shelf in shelves for path in shelf.glob("*/pack.yaml")}
    raise unknown_name("domain", str(domain), known)


def read_pack(domain: str | Path) -> Pack:
    """Everything the pack says, checked; its database is built on first use. Gold is run by check_gold, not here."""
    folder = find_pack(domain)
    manifest, lines = read_yaml(folder / "pack.yaml", "pack.yaml", Manifest)
    database = database_of(folder, manifest.name, manifest.database, f"pack.yaml:{lines.get('database', 1)}")
    schema = _documented(schema_of(database), folder)
    if not schema.tables:
        raise PackError(f"pack.yaml:{lines.get('database', 1)}: the database holds no table in schema main; fill it")
    schema = _related(schema, folder)
    questions = read_questions(folder, manifest.language)
    return Pack(
        name=manifest.name,
        folder=folder,
        database=database,
        schema=schema,
        fingerprint=fingerprint(schema),
        languages=manifest.language,
        description=manifest.description,
        licence=manifest.licence,
        as_of=manifest.as_of,
        k_tables=manifest.k_tables,
        k_columns=manifest.k_columns,
        glossary=_glossary(folder),
        **questions,
    )


def _documented(schema: Schema, folder: Path) -> Schema:
    """The database's tables with the comments and foreign keys of schema.sql, which may not name what is not there."""
    path = folder / "schema.sql"
    if not path.exists():
        return schema
    connection = duckdb.connect(config={"enable_external_access": "false"})
    with connection:
        for statement in statements_of(path, "schema.sql"):
            try:
                connection.execute(statement.sql)
            except duckdb.Error as error:
                raise PackError(f"{statement.at(str(error))}: {str(error).splitlines()[0]}") from error
        written = schema_of_connection(connection)
    for column in written.columns:
        table = schema.table(column.table)
        if table is None or table.column(column.name) is None:
            raise PackError(
                f"schema.sql:{_line_of(column.name if table else column.table, path)}: "
                f"the database has no {column.key}; make the two agree"
            )
    tables = tuple(_with_comments(table, written.table(table.name)) for table in schema.tables)
    return with_joins(Schema(tables), [*schema.joins, *written.joins])


def _with_comments(table: Table, written: Table | None) -> Table:
    if written is None:
        return table
    comments = {column.name.lower(): column.comment for column in written.columns}
    columns = tuple(Column(c.table, c.name, c.type, comments.get(c.name.lower()) or c.comment) for c in table.columns)
    return Table(table.name, columns, written.comment or table.comment)


def _related(schema: Schema, folder: Path) -> Schema:
    path = folder / "relations.json"
    if not path.exists():
        return schema
    text = read_text(path, "relations.json")
    try:
        joins = json.loads(text)
    except json.JSONDecodeError as error:
        raise PackError(f"relations.json:{error.lineno}: not JSON: {error.msg}") from error
    except RecursionError as error:
        raise PackError("relations.json:1: nested too deeply to be read; expected a list of pairs") from error
    if not isinstance(joins, list):
        raise PackError('relations.json:1: expected a list of pairs, such as [["t.c", "u.d"]]')
    for join in joins:
        if not (isinstance(join, list) and len(join) == 2 and all(isinstance(end, str) for end in join)):
            shown = json.dumps(join, ensure_ascii=False)[:80]
            line = _line_of(join[0] if isinstance(join, list) and join else join, path)
            raise PackError(f'relations.json:{line}: expected a pair such as ["t.c", "u.d"], got {shown}')
        _check_ends(join, schema, path)
    return with_joins(schema, [*schema.joins, *joins])


def _check_ends(join: Sequence[str], schema: Schema, path: Path) -> None:
    keys = {column.key.lower(): column.key for column in schema.columns}
    for end in join:
        if end.lower() not in keys:
            hint = did_you_mean(end, keys.values())
            raise PackError(f"relations.json:{_line_of(end, path)}: no column {end!r} in the database.{hint}")


def _glossary(folder: Path) -> tuple[Term, ...]:
    path = folder / "glossary.csv"
    if not path.exists():
        return ()
    rows = csv.reader(io.StringIO(read_text(path, "glossary.csv")))
    try:
        return tuple(_terms(rows))
    except csv.Error as error:
        raise PackError(f"glossary.csv:{rows.line_num}: not CSV: {error}; quote each field, shorten it") from error


def _terms(rows: Any) -> Iterator[Term]:
    header: list[str] = next(rows, [])
    if tuple(header) not in (GLOSSARY, GLOSSARY[:2]):
        raise PackError(f"glossary.csv:1: expected the header term,meaning,sql, got {','.join(header)[:80]!r}")
    for row in rows:
        if not row:
            continue
        if len(row) != len(header) or not row[0].strip() or not row[1].strip():
            raise PackError(
                f"glossary.csv:{rows.line_num}: expected {len(header)} fields with a term and a meaning, "
                f"got {len(row)}; quote a field that holds a comma"
            )
        yield Term(*row)


def _line_of(word: object, path: Path) -> int:
    """The first line that holds the word, case aside; 1 if none does."""
    lines = path.read_text(encoding="utf-8-sig").lower().splitlines()
    return next((number for number, line in enumerate(lines, start=1) if str(word).lower() in line), 1)
