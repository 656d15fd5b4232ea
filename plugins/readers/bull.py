"""BULL, the financial benchmark of FinSQL (Zhang et al., SIGMOD 2024, arXiv 2401.10506): fund, stock and macro.

Two layouts of one language are read: the DuckDB form (<db>.duckdb, <db>.schema.sql, <db>.relations.json, train.jsonl)
and the published one (train.json and dev.json with SQLite queries, tables.json, a SQLite file a database).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from errors import PackError
from plugins.contracts import Imported
from plugins.readers.duckdb_files import filler as duckdb_filler
from plugins.readers.duckdb_files import reading
from plugins.readers.duckdb_schema import schema_of
from plugins.readers.public_layout import Questions, json_lines, json_list, sqlite_imports
from records import Language

AS_OF = "2026-11-20"  # what CURRENT_DATE stands for in the DuckDB form's gold
LICENCE = "none stated: research use in development only, not for redistribution"
SPLITS = ("train", "dev", "test")
PUBLISHED = ("q_id", "db_name", "question", "sql_query")
HAN = re.compile(r"[\u4e00-\u9fff]")


class Bull:
    name = "bull"
    summary = "BULL (FinSQL): fund, stock and macro, English or Chinese"

    def read(self, source: Path) -> Iterator[Imported]:
        yield from _duckdb_form(source) if list(source.glob("*.schema.sql")) else _published(source)


def _duckdb_form(source: Path) -> Iterator[Imported]:
    files = {split: path for split in SPLITS if (path := source / f"{split}.jsonl").exists()}
    rows = {split: json_lines(path, ("id", "db", "question", "sql")) for split, path in files.items()}
    if not rows:
        raise PackError(f"{source.name}: expected train.jsonl beside the databases; name the folder of one language")
    language = _language([row for split in rows.values() for row in split])
    for schema_file in sorted(source.glob("*.schema.sql")):
        name = schema_file.name.removesuffix(".schema.sql")
        database, relations = source / f"{name}.duckdb", source / f"{name}.relations.json"
        with reading(database) as connection:
            schema = schema_of(connection, json.loads(relations.read_text("utf-8")) if relations.exists() else ())
        questions = Questions()
        for split, of_split in rows.items():
            for row in of_split:
                if row["db"] == name:
                    _take(questions, split, row, language)
        yield Imported(
            name=name,
            schema_sql=schema_file.read_text("utf-8"),
            fill=duckdb_filler(database),
            schema=schema,
            splits=questions.splits,
            rejected=questions.rejected,
            as_of=AS_OF,
            languages=(language,),
            licence=LICENCE,
            description=f"BULL {name}, synthetic rows",
        )


def _take(questions: Questions, split: str, row: dict[str, Any], language: Language) -> None:
    id_, published = str(row["id"]), row.get("sql_sqlite", "")
    if not row.get("sql"):
        questions.reject(id_, row["question"], published, "the published SQL has no DuckDB form")
    elif not row.get("runs", True):
        questions.reject(id_, row["question"], row["sql"], "the DuckDB form is marked as not running")
    else:
        questions.add(split, id_, row["question"], row["sql"], lang=language)


def _published(source: Path) -> Iterator[Imported]:
    files = {split: path for split in SPLITS if (path := source / f"{split}.json").exists()}
    if not files:
        raise PackError(
            f"{source.name}: expected BULL of one language (*.schema.sql and train.jsonl, or train.json and dev.json), "
            f"found neither; name such a folder"
        )
    rows = {split: json_list(path, PUBLISHED) for split, path in files.items()}
    language = _language([row for split in rows.values() for row in split])
    asked = [
        (split, str(row["db_name"]), f"{split}-{row['q_id']}", row["question"], row["sql_query"], {"lang": language})
        for split, of_split in rows.items()
        for row in of_split
    ]
    yield from sqlite_imports(source, asked, languages=(language,), licence=LICENCE, as_of=AS_OF)


def _language(rows: Sequence[dict[str, Any]]) -> Language:
    """zh when most questions hold a Chinese character."""
    return "zh" if sum(bool(HAN.search(row["question"])) for row in rows) > len(rows) / 2 else "en"
