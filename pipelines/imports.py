"""Public layouts and a user's own tables become packs: what runs is kept, the rest is listed in rejected.jsonl."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import duckdb
import yaml

from calibration.sandbox import Sandbox
from errors import PackError, UsageError
from pipelines.build_sql import scrubbed, statements_of
from pipelines.databases import schema_of
from pipelines.gold_check import EMPTY, GOLD_LIMITS, failures
from pipelines.joins import guess_joins
from pipelines.packs import NAME
from pipelines.questions import write_questions
from pipelines.scratch import scratch
from pipelines.splits import split_pairs
from plugins.contracts import Imported
from plugins.readers.duckdb_schema import with_joins
from plugins.registry import get
from records import Pair, Schema


@dataclass(frozen=True)
class ImportReport:
    """What became of one database."""

    name: str
    folder: Path | None  # None: there are no rows, so there is no pack
    n_tables: int
    n_pairs: Mapping[str, int]  # by split
    n_rejected: int
    reasons: Mapping[str, int]  # what stands before the first colon of each reason, counted


def import_layout(
    reader_name: str,
    source: Path,
    dest: Path,
    n_test: int | None = None,
    seed: int = 0,
    on_report: Callable[[ImportReport], object] = lambda _: None,
) -> list[ImportReport]:
    """A pack a database, in ``dest``. With ``n_test``, pairs are split anew (splits.py), at most half to test."""
    reader = get("readers", reader_name)
    if not source.exists():
        raise UsageError(f"{source}: expected the folder of the layout, found nothing; correct the path")
    dest.mkdir(parents=True, exist_ok=True)
    reports = []
    for imported in reader.read(source):
        pack_name = re.sub(r"[^A-Za-z0-9_-]", "_", f"{reader_name}-{imported.languages[0]}-{imported.name}")[:64]
        if imported.fill is None:
            _write_rejected(dest / f"{imported.name}.rejected.jsonl", imported.rejected)
            report = ImportReport(pack_name, None, 0, {}, len(imported.rejected), _counted(imported.rejected))
        else:
            report = _write(imported, dest / imported.name, pack_name, n_test, seed, guess=False)
        reports.append(report)
        on_report(report)
    return reports


def init_pack(name: str, source: Path, dest: Path) -> Path:
    """A first pack ``dest/name`` from any DuckDB, SQLite, CSV or Parquet, its joins declared or guessed."""
    if not re.fullmatch(NAME, name):
        raise UsageError(f"expected a pack name of letters, digits, _ and -, got {name!r}; choose another")
    if not source.exists():
        raise UsageError(f"{source}: expected a database or a folder of tables, found nothing; correct the path")
    dest.mkdir(parents=True, exist_ok=True)
    (imported,) = get("readers", "tables").read(source)
    _write(imported, dest / name, name, guess=True)
    return dest / name


def write_pack(imported: Imported, dest: Path) -> Path:
    """The pack folder ``dest``, whole or not at all; it may not exist yet. Gold that does not run is rejected."""
    _write(imported, dest, dest.name)
    return dest


def _write(
    imported: Imported, dest: Path, name: str, n_test: int | None = None, seed: int = 0, guess: bool = False
) -> ImportReport:
    if dest.exists():
        raise UsageError(f"{dest} exists; remove it or choose another folder, nothing is overwritten")
    with scratch(dest.parent, f"pack {name}") as folder:
        database = folder / f"{name}.duckdb"
        schema = _write_database(imported, folder, database, guess)
        splits, rejected = _kept(imported, database, schema)
        if n_test is not None:
            splits = _resplit(splits, seed, n_test)
        _write_files(imported, folder, name, schema, splits, rejected)
        os.rename(folder, dest)
    counts = {split: len(pairs) for split, pairs in splits.items()}
    return ImportReport(name, dest, len(schema.tables), counts, len(rejected), _counted(rejected))


def _write_database(imported: Imported, folder: Path, database: Path, guess: bool) -> Schema:
    """schema.sql and the rows; the schema as the file has it, with the import's joins and, if asked, guessed ones."""
    assert imported.fill is not None
    (folder / "schema.sql").write_text(imported.schema_sql, encoding="utf-8")
    with duckdb.connect(str(database)) as connection:
        try:
            for statement in statements_of(folder / "schema.sql", "schema.sql"):
                connection.execute(statement.sql)
            imported.fill(connection)
        except duckdb.Error as error:
            raise PackError(f"{imported.name}: {scrubbed(str(error), type(error).__name__)}") from error
        guessed = guess_joins(connection, imported.schema) if guess else ()
    return with_joins(schema_of(database), [*imported.schema.joins, *guessed])


def _kept(
    imported: Imported, database: Path, schema: Schema
) -> tuple[dict[str, tuple[Pair, ...]], list[Mapping[str, object]]]:
    """The pairs whose gold runs in the sandbox, tagged ``empty`` where it returns no rows, and all that is rejected."""
    kept: dict[str, list[Pair]] = {}
    rejected = list(imported.rejected)
    as_of = None if imported.as_of is None else date.fromisoformat(imported.as_of)
    with Sandbox(database, schema, as_of, GOLD_LIMITS) as sandbox:
        for split, pairs in imported.splits.items():
            for pair in pairs:
                failure = next(failures(pair, sandbox), None)
                if failure is None:
                    kept.setdefault(split, []).append(pair)
                elif failure[1] == EMPTY:
                    kept.setdefault(split, []).append(replace(pair, tags=(*pair.tags, "empty")))
                else:
                    row = {"id": pair.id, "question": pair.question, "sql": pair.sql, "reason": failure[1]}
                    rejected.append(row)
    return {split: tuple(pairs) for split, pairs in kept.items()}, rejected


def _resplit(splits: Mapping[str, Sequence[Pair]], seed: int, n_test: int) -> dict[str, tuple[Pair, ...]]:
    pairs = [pair for split in splits.values() for pair in split]
    return split_pairs(pairs, seed, min(n_test, len(pairs) // 2))


def _write_files(
    imported: Imported,
    folder: Path,
    name: str,
    schema: Schema,
    splits: Mapping[str, Sequence[Pair]],
    rejected: Sequence[Mapping[str, object]],
) -> None:
    about = {
        "name": name,
        "language": list(imported.languages),
        "description": imported.description,
        "licence": imported.licence,
        "as_of": imported.as_of,
        "database": f"{name}.duckdb",
    }
    manifest = yaml.safe_dump({key: said for key, said in about.items() if said}, sort_keys=False, allow_unicode=True)
    (folder / "pack.yaml").write_text(manifest, encoding="utf-8")
    if schema.joins:
        lines = ",\n".join(f"  {json.dumps(join, ensure_ascii=False)}" for join in schema.joins)
        (folder / "relations.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    write_questions(folder, splits)
    _write_rejected(folder / "rejected.jsonl", rejected)


def _write_rejected(path: Path, rejected: Iterable[Mapping[str, object]]) -> None:
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rejected)
    if text:
        path.write_text(text, encoding="utf-8")


def _counted(rejected: Iterable[Mapping[str, object]]) -> dict[str, int]:
    return dict(Counter(str(row["reason"]).partition(":")[0] for row in rejected))
