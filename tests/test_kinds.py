"""What the databases of the corpus tell apart."""

import sqlite3
from datetime import date
from pathlib import Path

from pipelines.facts import ColumnFacts, Facts
from pipelines.kinds import kinds_of_facts, kinds_of_golds, kinds_of_sqlite
from records import Column, Pair, Schema, Table

COLUMNS = (Column("t", "sex", "VARCHAR"), Column("t", "name", "VARCHAR"), Column("t", "n", "INTEGER"))
SCHEMA = Schema((Table("t", COLUMNS),))


def test_rows_of_a_sqlite_file_tell_what_repeats(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.sqlite")
    connection.execute("CREATE TABLE t (sex, name, n)")
    rows = [("m", f"name {i}") for i in range(4)] + [("f'", "x")] * 2
    connection.executemany("INSERT INTO t VALUES (?, ?, 1)", rows)
    connection.commit()
    connection.close()
    assert kinds_of_sqlite(tmp_path / "a.sqlite", SCHEMA) == {"t.sex": ("'m'", "'f'''")}
    assert kinds_of_sqlite(tmp_path / "missing.sqlite", SCHEMA) == {}


def test_golds_tell_what_is_asked_for_often_and_not_names_asked_for_once() -> None:
    sql = "SELECT n FROM t WHERE sex = '{}' AND name = '{}'"
    asked = [("m", "Ann"), ("f", "Bea"), ("m", "Cy"), ("f", "Di")]
    pairs = [Pair(str(i), "q", sql.format(*both)) for i, both in enumerate(asked)]
    assert kinds_of_golds(pairs, SCHEMA) == {"t.sex": ("'m'", "'f'")}


def test_a_made_up_column_has_kinds_when_all_its_values_are_known() -> None:
    facts = {"t.sex": ColumnFacts(("m", "f"), 2), "t.name": ColumnFacts(("Ann", "Bea"), 300)}
    assert kinds_of_facts(Facts(date(2026, 1, 1), facts)) == {"t.sex": ("'m'", "'f'")}
