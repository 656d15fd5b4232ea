"""BIRD (Li et al. 2023, arXiv 2305.03111): questions with evidence over SQLite databases.

Read are dev.json and train.json, in the folder itself or in dev/ and train/, with <split>_tables.json,
<split>_databases/<db>/<db>.sqlite and the database_description/*.csv beside a database.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from errors import PackError
from plugins.contracts import Imported
from plugins.readers.public_layout import Asked, json_list, sqlite_imports

FILES = {"train.json": "train", "dev.json": "dev", "mini_dev_sqlite.json": "dev"}


class Bird:
    name = "bird"
    summary = "BIRD: questions with evidence over SQLite databases"

    def read(self, source: Path) -> Iterator[Imported]:
        folders = [folder for folder in (source, source / "train", source / "dev") if _questions(folder)]
        if not folders:
            raise PackError(f"{source.name}: expected BIRD's train.json or dev.json; name the folder that holds one")
        for folder in folders:
            yield from sqlite_imports(
                folder, _asked(folder), _descriptions(folder), licence="CC BY-SA 4.0", description="BIRD"
            )


def _questions(folder: Path) -> list[str]:
    return [name for name in FILES if (folder / name).exists()]


def _asked(folder: Path) -> Iterator[Asked]:
    for file in _questions(folder):
        for number, row in enumerate(json_list(folder / file, ("db_id", "question", "SQL"))):
            others = {"evidence": row.get("evidence") or "", "difficulty": row.get("difficulty") or None}
            id_ = f"{FILES[file]}-{row.get('question_id', number)}"
            yield FILES[file], row["db_id"], id_, row["question"], row["SQL"], others


def _descriptions(folder: Path) -> dict[str, dict[str, str]]:
    """By database, the comment of each column: its description, and what its values mean."""
    comments: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*/*/database_description/*.csv")):
        of_database = comments.setdefault(path.parent.parent.name, {})
        for row in csv.DictReader(io.StringIO(_text(path))):
            parts = [row.get("column_description") or row.get("column_name"), row.get("value_description")]
            said = "; ".join(" ".join(part.split()) for part in parts if part and part.strip())
            if said:
                of_database[f"{path.stem}.{(row.get('original_column_name') or '').strip()}".lower()] = said
    return comments


def _text(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")  # as some of BIRD's descriptions are written
