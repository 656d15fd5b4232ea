"""What the public Text-to-SQL layouts share: SQLite databases, a tables.json of names and keys, JSON questions.

Spider (Yu et al. 2018, arXiv 1809.08887) set the layout, BIRD (Li et al. 2023, arXiv 2305.03111) and BULL follow it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from errors import PackError
from plugins.contracts import Imported
from plugins.readers.duckdb_schema import ddl, with_joins
from plugins.readers.sqlite_dialect import translate
from plugins.readers.sqlite_files import described, filler, schema_of_sqlite
from records import Pair, Schema

# split, database, id, question, SQLite query, other fields of the pair
Asked = tuple[str, str, str, str, str, Mapping[str, Any]]


@dataclass
class Questions:
    """Pairs by split, and what was turned away with the reason."""

    splits: dict[str, list[Pair]] = field(default_factory=dict)
    rejected: list[dict[str, object]] = field(default_factory=list)

    def add(self, split: str, id_: str, question: str, sql: str, **others: Any) -> None:
        if question.strip() and sql.strip():
            self.splits.setdefault(split, []).append(Pair(id_, question.strip(), sql.strip(), **others))
        else:
            self.reject(id_, question, sql, "the question or the SQL is empty")

    def reject(self, id_: str, question: str, sql: str, reason: str) -> None:
        self.rejected.append({"id": id_, "question": question, "sql": sql, "reason": reason})


def sqlite_imports(
    source: Path, asked: Iterable[Asked], comments: Mapping[str, Mapping[str, str]] | None = None, **about: Any
) -> Iterator[Imported]:
    """An import a database, its gold translated. A database without a file has only rejected questions.

    ``comments``: by database, further comments by lower-case ``table.column``. ``about``: fields of Imported.
    """
    named = _names(source)
    files = _databases(source)
    by_database: dict[str, list[Asked]] = {}
    for one in asked:
        by_database.setdefault(one[1], []).append(one)
    for name in sorted(by_database):
        if name not in files:
            yield _without_rows(name, by_database[name], about)
            continue
        schema = _schema(files[name], named.get(name), (comments or {}).get(name, {}))
        questions = Questions()
        for split, _, id_, question, sql, others in by_database[name]:
            try:
                questions.add(split, id_, question, translate(sql, schema), **others)
            except PackError as error:
                questions.reject(id_, question, sql, str(error))
        yield Imported(
            name=name,
            schema_sql=ddl(schema),
            fill=filler(files[name], schema),
            schema=schema,
            splits=questions.splits,
            rejected=questions.rejected,
            **about,
        )


def json_list(path: Path, keys: Sequence[str] = ()) -> list[dict[str, Any]]:
    """The objects of a JSON file that holds a list of them, each with these keys."""
    try:
        rows = json.loads(path.read_text("utf-8-sig"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path.name}: not JSON ({error}); fetch the file again") from error
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        raise PackError(f"{path.name}: expected a list of objects; fetch the file again")
    for number, row in enumerate(rows, start=1):
        _check_keys(row, keys, f"{path.name}: object {number}")
    return rows


def json_lines(path: Path, keys: Sequence[str] = ()) -> list[dict[str, Any]]:
    rows = []
    for number, line in enumerate(path.read_text("utf-8-sig").split("\n"), start=1):
        try:
            row = json.loads(line) if line.strip() else None
        except json.JSONDecodeError as error:
            raise PackError(f"{path.name}:{number}: not JSON ({error.msg}); fetch the file again") from error
        if row is not None:
            _check_keys(row, keys, f"{path.name}:{number}")
            rows.append(row)
    return rows


def _check_keys(row: Mapping[str, Any], keys: Sequence[str], place: str) -> None:
    for key in keys:
        if key not in row:
            raise PackError(f"{place}: expected the key {key!r}, got {', '.join(row)[:120]}; is this the right layout?")


def _without_rows(name: str, asked: Sequence[Asked], about: Mapping[str, Any]) -> Imported:
    questions = Questions()
    for _, _, id_, question, sql, _ in asked:
        questions.reject(id_, question, sql, f"the database file of {name} is missing")
    return Imported(
        name=name, schema_sql="", fill=None, schema=Schema(()), splits={}, rejected=questions.rejected, **about
    )


def _databases(source: Path) -> dict[str, Path]:
    """SQLite files by the name of their database: <any folder>/<db>/<db>.sqlite, or <db>.sqlite itself."""
    return {path.stem: path for pattern in ("*.sqlite", "*/*.sqlite", "*/*/*.sqlite") for path in source.glob(pattern)}


def _names(source: Path) -> dict[str, dict[str, Any]]:
    """The entries of every tables.json by database."""
    return {str(entry["db_id"]): entry for path in sorted(source.glob("*tables.json")) for entry in json_list(path)
            if "db_id" in entry}  # fmt: skip


def _schema(file: Path, named: Mapping[str, Any] | None, comments: Mapping[str, str]) -> Schema:
    """The file's tables; natural-language names of tables.json become comments, its foreign keys become joins."""
    schema = schema_of_sqlite(file)
    if named is None:
        return described(schema, {}, comments)
    tables, originals = named["table_names_original"], named["column_names_original"]
    table_comments = {t.lower(): name for t, name in zip(tables, named["table_names"], strict=True)}
    keys = [f"{tables[at]}.{column}" if at >= 0 else "" for at, column in originals]
    names = {key.lower(): name for key, (_, name) in zip(keys, named["column_names"], strict=True) if key}
    known = {column.key.lower() for column in schema.columns}
    joins = [
        (keys[left], keys[right])
        for left, right in named.get("foreign_keys", ())
        if {keys[left].lower(), keys[right].lower()} <= known
    ]
    return with_joins(described(schema, table_comments, names | dict(comments)), [*schema.joins, *joins])
