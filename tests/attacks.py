"""The attack list and the small database it is aimed at. An attack passes if it reads outside the allow-list, changes
state, makes an error speak a cell's value, or costs more than 2 s or 1.5 GB."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from records import Column, Schema, Table

COST_ONLY = ("CPU bomb", "memory bomb", "parser bomb", "huge fetch", "error leak")  # these may answer, if cheaply
CELLS = ("Zanzibar", "Quixotic", "Marmalade", "Wolverine", "Kestrel", "1848.25")

_DDL = """
    CREATE TABLE company (id INTEGER, name VARCHAR, city VARCHAR, revenue DOUBLE, founded DATE);
    INSERT INTO company VALUES
      (1, 'Zanzibar Holdings', 'Oslo', 1848.25, DATE '1999-03-01'),
      (2, 'Quixotic Mills', 'Rome', 7.5, DATE '2004-10-31'),
      (3, 'Marmalade Works', 'Oslo', NULL, DATE '2021-01-04'), (4, 'Wolverine Metals', 'Bern', 12.0, NULL);
    CREATE TABLE big AS SELECT i::INTEGER AS id, 'Kestrel number ' || i AS name FROM range(100000) t(i);
    CREATE TABLE hidden (note VARCHAR);
    INSERT INTO hidden VALUES ('secret');
"""


@dataclass(frozen=True)
class Attack:
    kind: str
    sql: str  # with {dir} and {db} where a file is named


def schema() -> Schema:
    """What the guard may let through: hidden is in the database and not here."""
    company = {"id": "INTEGER", "name": "VARCHAR", "city": "VARCHAR", "revenue": "DOUBLE", "founded": "DATE"}
    return Schema(
        (
            Table("company", tuple(Column("company", name, kind) for name, kind in company.items())),
            Table("big", (Column("big", "id", "INTEGER"), Column("big", "name", "VARCHAR"))),
        )
    )


def build_database(folder: Path) -> Path:
    path = folder / "target.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(_DDL)
    (folder / "secret.csv").write_text("a,b\nsecret,1\n")
    (folder / "secret.json").write_text('[{"a": "secret"}]')
    return path


def attacks(folder: Path, database: Path) -> Iterator[Attack]:
    lines = (Path(__file__).parent / "fixtures" / "attacks.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        entry = json.loads(line)
        sql = entry.get("sql") or (
            entry["head"]
            + entry["before"] * entry["times"]
            + entry["middle"]
            + entry["after"] * entry["times"]
            + entry["tail"]
        )
        yield Attack(entry["class"], sql.replace("{dir}", str(folder)).replace("{db}", str(database)))
