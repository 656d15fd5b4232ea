"""What an adapter learned from, kept beside its weights: for drift, and to find those that are near a new schema.

Names, types, and for columns of few texts a short hash of each (a guess can be checked against it, nothing is read from
it); and where tables and questions lie in MiniLM's space.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from errors import HubError
from plugins.contracts import Embedder
from plugins.readers.duckdb_files import reading
from plugins.readers.duckdb_schema import quoted
from records import Pack, Table

PROFILE = "profile.json"
MOST_VALUES = 200  # a column of more texts is free text or names
QUESTIONS = 32


class Profile(BaseModel):
    """profile.json."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tables: dict[str, dict[str, str]] = Field(description="type by column by table, as the database writes them")
    values: dict[str, tuple[str, ...]] = Field(description="hashes of a column's distinct texts, by table.column")
    table_rows: tuple[tuple[float, ...], ...] = Field(description="unit rows, one a table")
    question_rows: tuple[tuple[float, ...], ...] = Field(description="unit rows, of some training questions")


def profile_of(pack: Pack, embedder: Embedder) -> Profile:
    questions = [pair.question for pair in pack.train[:QUESTIONS]]
    tables = [_text(table) for table in pack.schema.tables]
    rows = np.round(np.asarray(embedder.embed([*tables, *questions]), dtype=float), 4)  # (tables + questions, D)
    return Profile(
        tables={t.name: {c.name: c.type for c in t.columns} for t in pack.schema.tables},
        values={key: tuple(sorted(map(hash_of, texts))) for key, texts in texts_of(pack).items()},
        table_rows=tuple(map(tuple, rows[: len(tables)].tolist())),
        question_rows=tuple(map(tuple, rows[len(tables) :].tolist())),
    )


def texts_of(pack: Pack) -> dict[str, list[str]]:
    """The distinct texts of every text column that has few, by table.column."""
    found = {}
    with reading(pack.database) as connection:
        for column in pack.schema.columns:
            if "VARCHAR" not in column.type or column.type.endswith("]"):
                continue
            name, table = quoted(column.name), quoted(column.table)
            query = (
                f"SELECT DISTINCT CAST({name} AS VARCHAR) FROM {table} WHERE {name} IS NOT NULL LIMIT {MOST_VALUES + 1}"
            )
            texts = [text for (text,) in connection.execute(query).fetchall()]
            if len(texts) <= MOST_VALUES:
                found[column.key] = sorted(texts)
    return found


def hash_of(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


def write_profile(folder: Path, profile: Profile) -> None:
    (folder / PROFILE).write_text(profile.model_dump_json() + "\n", encoding="utf-8")


def read_profile(folder: Path) -> Profile | None:
    """None for an adapter from before there were profiles. Raises HubError for a damaged one."""
    path = folder / PROFILE
    if not path.is_file():
        return None
    try:
        return Profile.model_validate_json(path.read_text(encoding="utf-8"))
    except (ValidationError, UnicodeDecodeError) as error:
        raise HubError(f"adapter {folder.parent.name}/{folder.name}: {PROFILE} is damaged; train again") from error


def similarity(new: Profile, known: Profile) -> float:
    """In [-1, 1]: how near the new schema's tables and questions find a neighbour among the known ones', on average.

    Directed: a schema that is a part of a larger one is near it, not the other way round.
    """
    pairs = ((new.table_rows, known.table_rows), (new.question_rows, known.question_rows))
    nearest = [_nearest(ours, theirs) for ours, theirs in pairs if ours and theirs]
    return float(np.mean(nearest)) if nearest else 0.0


def ranked(new: Profile, known: Mapping[str, Profile | None]) -> list[tuple[str, float]]:
    """(name, similarity), the nearest first; one without a profile comes last, with none."""
    found = [(name, similarity(new, profile) if profile else -1.0) for name, profile in known.items()]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def _nearest(ours: Sequence[Sequence[float]], theirs: Sequence[Sequence[float]]) -> float:
    return float((np.asarray(ours) @ np.asarray(theirs).T).max(axis=1).mean())


def _text(table: Table) -> str:
    said = [f"{table.comment} {table.name}", *(f"{c.comment} {c.name}" for c in table.columns)]
    return ", ".join(part.replace("_", " ").replace("|", " ").strip() for part in said)
