"""SQLite's queries and files carried to DuckDB: the same rows, the same values."""

from __future__ import annotations

import os
import sqlite3
from datetime import date
from pathlib import Path

import duckdb
import pytest

from errors import PackError
from plugins.readers.duckdb_schema import ddl
from plugins.readers.sqlite_dialect import translate
from plugins.readers.sqlite_files import copy_database, schema_of_sqlite
from records import Schema

DATA = Path(os.environ.get("ADAPTQL_DATA") or "no-data")
FIXTURE = Path(__file__).parent / "fixtures" / "sqlite_dialect.sql"
TABLES = """
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, city TEXT, age INT, height REAL, born DATE, zip VARCHAR(9),
  seen DATETIME, score TEXT, "order" INT, mixed INT, note BLOB, empty_date DATE);
CREATE TABLE visit (person_id INTEGER REFERENCES person, day DATE, amount NUMERIC, code TEXT);
INSERT INTO person VALUES
  (1, 'Ann', 'Paris', 31, 1.5, '1990-02-28', '00501', '2021-01-01 10:00:00', '9', 1, 1, x'00ff', NULL),
  (2, 'bob', 'paris', 24, 1.75, '1997-12-31', '94107', '2021-06-01 00:00:00', '10', 2, '', x'01', NULL),
  (3, 'Chloë', 'Lyon', NULL, 2, '2001-07-05', '94041-1724', NULL, '30', 3, 7, NULL, NULL),
  (4, NULL, 'Lyon', 45, 1.6, '1976-01-01', '10001', '2020-12-31 23:59:59', NULL, 4, 'x', NULL, NULL);
INSERT INTO visit VALUES (1, '2021-01-05', 10, 'a'), (1, '2021-03-05', 2.5, 'b'), (2, '2020-12-05', 7, 'a'),
  (3, '2021-11-05', 4, NULL), (3, '2021-11-06', 5, 'a'), (3, '2019-11-05', 6, 'c');
"""
# Run on both sides; the results must be equal as multisets.
QUERIES = [
    "SELECT name FROM person WHERE city = \"Paris\"",
    "SELECT name FROM person WHERE city LIKE 'PAR%'",
    "SELECT name FROM person WHERE name NOT LIKE '%B%'",
    "SELECT name FROM person WHERE zip = 94107",
    "SELECT name FROM person WHERE zip LIKE '941%' AND age LIKE '2%'",
    "SELECT age / 2, 7 / 2, -7 / 2, height / 2, SUM(age) / COUNT(*) FROM person",
    "SELECT COUNT(*) / (SELECT COUNT(*) - 4 FROM person) FROM visit",
    "SELECT CAST(height AS INTEGER), CAST(score AS INTEGER), CAST(age AS TEXT) FROM person",
    "SELECT SUM(score), AVG(score), MAX(age) - MIN(age) FROM person",
    "SELECT SUM(city = 'Lyon'), AVG(age > 30) FROM person WHERE age IS NOT NULL",
    "SELECT name FROM person WHERE strftime('%Y', born) > '1990' AND strftime('%m', born) <> '07'",
    "SELECT strftime('%Y', born), COUNT(*) FROM person GROUP BY strftime('%Y', born)",
    "SELECT name FROM person WHERE born > '1990-02-28' AND born LIKE '%-12-%'",
    "SELECT substr(born, 1, 4), length(age), upper(city) FROM person",
    "SELECT name FROM person WHERE date(seen) = '2021-06-01' OR seen < '2021-'",
    "SELECT julianday('2021-03-01') - julianday(day) FROM visit",
    "SELECT date(day, '+1 month', 'start of month') FROM visit",
    "SELECT name FROM person WHERE age IN ('24', '45') OR age = 'x'",
    "SELECT name FROM person WHERE id NOT IN (SELECT person_id FROM visit WHERE code = 'a')",
    "SELECT name FROM person WHERE zip NOT IN (SELECT id FROM person)",
    "SELECT T1.name, COUNT(*) FROM person AS T1 JOIN visit AS T2 ON T1.id = T2.person_id GROUP BY T1.id",
    "SELECT name, MAX(age) FROM person WHERE name IS NOT NULL",
    "SELECT city, name, MIN(height) FROM person WHERE name > '' GROUP BY city",
    "SELECT name FROM person GROUP BY city HAVING COUNT(*) > 5",
    "SELECT name FROM person p WHERE EXISTS (SELECT p.id FROM visit v WHERE v.person_id = p.id GROUP BY v.code)",
    "SELECT x.c FROM (SELECT city c, COUNT(*) n FROM person GROUP BY c) x WHERE x.n / 2 = 1",
    "WITH w AS (SELECT age a FROM person) SELECT a / 10 FROM w",
    "SELECT city FROM person EXCEPT SELECT city FROM person WHERE age > 40",
    "SELECT \"order\", [id], `name` FROM person WHERE name IS 'bob' OR age IS NULL",
    "SELECT TOTAL(age), IFNULL(name, '?'), IIF(age > 30, 'old', 'young') FROM person GROUP BY id",
    "SELECT name || '-' || age FROM person WHERE age BETWEEN '20' AND '40'",
    "SELECT SUM(CASE WHEN age > 30 THEN score ELSE 0 END), AVG(replace(score, '0', '')) FROM person",
    "SELECT group_concat(name) FROM person WHERE id = 1",
    "SELECT name FROM person ORDER BY age LIMIT 1",
    "SELECT name FROM person JOIN visit LIMIT 0",
]  # fmt: skip


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[sqlite3.Connection, duckdb.DuckDBPyConnection, Schema]:
    path = tmp_path_factory.mktemp("sqlite") / "people.sqlite"
    lite = sqlite3.connect(path)
    lite.executescript(TABLES)
    schema = schema_of_sqlite(path)
    duck = duckdb.connect()
    duck.execute(ddl(schema))
    copy_database(path, schema, duck)
    return lite, duck, schema


def comparable(rows: list[tuple[object, ...]]) -> list[str]:
    """Numbers as numbers, dates as SQLite's texts, in any order."""

    def plain(value: object) -> object:
        number = isinstance(value, (int, float)) or type(value).__name__ == "Decimal"
        return f"{float(value):.6g}" if number else value if value is None else str(value)  # type: ignore[arg-type]

    return sorted(str(tuple(plain(value) for value in row)) for row in rows)


@pytest.mark.parametrize("sql", QUERIES)
def test_a_translated_query_returns_what_sqlite_returns(
    sides: tuple[sqlite3.Connection, duckdb.DuckDBPyConnection, Schema], sql: str
) -> None:
    lite, duck, schema = sides
    translated = translate(sql, schema)
    assert comparable(duck.execute(translated).fetchall()) == comparable(lite.execute(sql).fetchall()), translated


def test_a_text_compared_in_order_with_a_number_is_compared_as_a_number(
    sides: tuple[sqlite3.Connection, duckdb.DuckDBPyConnection, Schema],
) -> None:
    """SQLite compares the digits, '9' > 20; the question never means that."""
    _, duck, schema = sides
    sql = translate("SELECT name FROM person WHERE score > 20", schema)
    assert duck.execute(sql).fetchall() == [("Chloë",)]


def fixture_pairs() -> list[tuple[str, str]]:
    lines = [line for line in FIXTURE.read_text().splitlines() if line and not line.startswith("--")]
    statements = [line.removesuffix(";") for line in lines]
    return list(zip(statements[::2], statements[1::2], strict=True))


@pytest.mark.parametrize(("sqlite", "expected"), fixture_pairs())
def test_an_idiom_is_written_as_duckdb_writes_it(sqlite: str, expected: str) -> None:
    assert translate(sqlite) == expected


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("DELETE FROM t", "expected one SELECT, got DELETE"),
        ("SELECT 1; SELECT 2", "expected one SELECT, got SELECT, SELECT"),
        ("", "got nothing"),
        ("SELECT FROM WHERE", "not SQLite's SQL"),
        ("SELECT 'a", "not SQLite's SQL"),
        ("SELECT date(d, 'weekday 1') FROM t", "the date modifier 'weekday 1'"),
        ("SELECT " + "(" * 100 + "1" + ")" * 100, "nested deeper than 60"),
    ],
)
def test_what_has_no_counterpart_says_so(sql: str, why: str) -> None:
    with pytest.raises(PackError, match=why):
        translate(sql)


def test_columns_get_the_type_that_holds_all_their_values(
    sides: tuple[sqlite3.Connection, duckdb.DuckDBPyConnection, Schema],
) -> None:
    _, duck, schema = sides
    types = {column.key: column.type for column in schema.columns}
    assert types == {
        "person.id": "BIGINT", "person.name": "VARCHAR", "person.city": "VARCHAR", "person.age": "BIGINT",
        "person.height": "DOUBLE", "person.born": "DATE", "person.zip": "VARCHAR", "person.seen": "TIMESTAMP",
        "person.score": "VARCHAR", "person.order": "BIGINT", "person.mixed": "VARCHAR", "person.note": "BLOB",
        "person.empty_date": "DATE", "visit.person_id": "BIGINT", "visit.day": "DATE", "visit.amount": "DOUBLE",
        "visit.code": "VARCHAR",
    }  # fmt: skip
    assert schema.joins == (("visit.person_id", "person.id"),)
    assert duck.execute("SELECT mixed, note, born, name, zip FROM person ORDER BY id").fetchall() == [
        ("1", b"\x00\xff", date(1990, 2, 28), "Ann", "00501"),
        ("", b"\x01", date(1997, 12, 31), "bob", "94107"),
        ("7", None, date(2001, 7, 5), "Chloë", "94041-1724"),
        ("x", None, date(1976, 1, 1), None, "10001"),
    ]


def test_numbers_a_double_cannot_hold_stay_texts(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.sqlite") as lite:
        lite.execute("CREATE TABLE t (x NUMERIC)")
        lite.executemany("INSERT INTO t VALUES (?)", [(2**60 + 1,), (0.5,)])
    lite.close()
    schema = schema_of_sqlite(tmp_path / "a.sqlite")
    with duckdb.connect() as duck:
        duck.execute(ddl(schema))
        copy_database(tmp_path / "a.sqlite", schema, duck)
        assert duck.execute("SELECT x FROM t").fetchall() == [(str(2**60 + 1),), ("0.5",)]


def test_a_text_that_is_not_utf8_is_kept(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.sqlite") as lite:
        lite.execute("CREATE TABLE t (x TEXT)")
        lite.execute("INSERT INTO t VALUES (CAST(x'63616665e9' AS TEXT))")
    lite.close()
    schema = schema_of_sqlite(tmp_path / "a.sqlite")
    with duckdb.connect() as duck:
        duck.execute(ddl(schema))
        copy_database(tmp_path / "a.sqlite", schema, duck)
        assert duck.execute("SELECT x FROM t").fetchall() == [("cafeé",)]


def test_a_file_that_is_not_sqlite_is_a_pack_error(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(os.urandom(4096))
    with pytest.raises(PackError, match=r"a\.sqlite cannot be read"):
        schema_of_sqlite(tmp_path / "a.sqlite")


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="no public data: set ADAPTQL_DATA")
def test_spiders_gold_agrees_with_sqlite_on_a_sample() -> None:
    """All of 7,873 queries: 97 % equal; the rest are ties, and texts compared as numbers."""
    import json

    root = DATA / "spider"
    wanted = {"concert_singer", "flight_2", "student_transcripts_tracking", "college_2", "world_1"}
    asked = [json.loads(line) for line in (root / "duckdb_check.jsonl").read_text().splitlines()]
    n = n_equal = 0
    for name in sorted(wanted):
        path = root / "database" / name / f"{name}.sqlite"
        schema = schema_of_sqlite(path)
        with duckdb.connect() as duck, sqlite3.connect(path) as lite:
            duck.execute(ddl(schema))
            copy_database(path, schema, duck)
            for row in asked:
                if row["db_id"] == name:
                    n += 1
                    gold = comparable(lite.execute(row["query"]).fetchall())
                    n_equal += comparable(duck.execute(translate(row["query"], schema)).fetchall()) == gold
        lite.close()
    assert n > 300 and n_equal / n > 0.95, f"{n_equal} of {n}"
