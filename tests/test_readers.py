"""Public layouts and a user's own tables are read whole: names, types, joins, evidence, and what was turned away."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import duckdb
import pytest

from errors import PackError
from plugins.contracts import Imported, Reader
from plugins.registry import get, names

DATA = Path(os.environ.get("ADAPTQL_DATA") or "no-data")
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="ADAPTQL_DATA is not set")

SQLITE = """
CREATE TABLE singer (Singer_ID INT, Name TEXT, Age INT);
CREATE TABLE concert (id INT, Singer TEXT, Year TEXT);
INSERT INTO singer VALUES (1, 'Ann', 30), (2, 'Bob', 20);
INSERT INTO concert VALUES (1, '1', '2014'), (2, '2', '2015');
"""
TABLES_JSON = [
    {
        "db_id": "music",
        "table_names_original": ["singer", "concert"],
        "table_names": ["the singers", "concert"],
        "column_names_original": [[-1, "*"], [0, "Singer_ID"], [0, "Name"], [0, "Age"], [1, "id"], [1, "Singer"],
                                  [1, "Year"]],
        "column_names": [[-1, "*"], [0, "singer id"], [0, "name"], [0, "age"], [1, "concert id"], [1, "singer"],
                         [1, "year held"]],
        "foreign_keys": [[5, 1]],
    }
]  # fmt: skip


def sqlite_file(path: Path, sql: str = SQLITE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    return path


def write_json(path: Path, rows: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows))


def read(reader: str, source: Path) -> list[Imported]:
    plugin: Reader = get("readers", reader)
    return list(plugin.read(source))


def rows(imported: Imported, sql: str) -> list[tuple[object, ...]]:
    assert imported.fill is not None
    with duckdb.connect() as connection:
        connection.execute(imported.schema_sql)
        imported.fill(connection)
        found: list[tuple[object, ...]] = connection.execute(sql).fetchall()
        return found


@pytest.mark.parametrize("name", names("readers"))
def test_every_reader_keeps_the_contract_and_refuses_another_layout(name: str, tmp_path: Path) -> None:
    reader = get("readers", name)
    assert isinstance(reader, Reader) and reader.name == name and reader.summary
    with pytest.raises(PackError, match=rf"{tmp_path.name}|found no table"):
        list(reader.read(tmp_path))


def test_spider_names_become_comments_and_keys_joins(tmp_path: Path) -> None:
    sqlite_file(tmp_path / "database" / "music" / "music.sqlite")
    write_json(tmp_path / "tables.json", TABLES_JSON)
    asked = [
        {"db_id": "music", "question": "Who is Ann?", "query": 'SELECT Age FROM singer WHERE Name = "Ann"'},
        {"db_id": "music", "question": "Broken?", "query": "SELECT FROM"},
        {"db_id": "gone", "question": "Where?", "query": "SELECT 1"},
    ]
    write_json(tmp_path / "dev.json", asked)
    write_json(tmp_path / "train_others.json", asked[:1])
    gone, music = read("spider", tmp_path)
    assert [c.comment for c in music.schema.columns] == [
        *("singer id", "name", "age", "concert id", "singer", "year held")
    ]
    assert music.schema.tables[0].comment == "the singers"
    assert music.schema.joins == (("concert.Singer", "singer.Singer_ID"),)
    assert music.splits["dev"][0].sql == "SELECT Age FROM singer WHERE Name = 'Ann'"
    assert [pair.id for pair in music.splits["train"]] == ["train_others-0"]
    assert [row["id"] for row in music.rejected] == ["dev-1"] and "not SQLite" in str(music.rejected[0]["reason"])
    assert rows(music, 'SELECT "Year" FROM concert ORDER BY 1') == [("2014",), ("2015",)]
    assert gone.fill is None and "the database file of gone is missing" in str(gone.rejected[0]["reason"])


def test_a_spider_file_of_another_layout_is_named(tmp_path: Path) -> None:
    write_json(tmp_path / "tables.json", [])
    write_json(tmp_path / "dev.json", [{"db": "x"}])
    with pytest.raises(PackError, match=r"dev.json: object 1: expected the key 'db_id', got db"):
        read("spider", tmp_path)


def test_bird_keeps_evidence_difficulty_and_descriptions(tmp_path: Path) -> None:
    database = sqlite_file(tmp_path / "dev" / "dev_databases" / "music" / "music.sqlite")
    description = database.parent / "database_description" / "singer.csv"
    description.parent.mkdir()
    text = "original_column_name,column_name,column_description,data_format,value_description\n"
    description.write_bytes((text + "Age,age,age in years,integer,20 – 30\nName,,,text,\n").encode("cp1252"))
    write_json(tmp_path / "dev" / "dev_tables.json", TABLES_JSON)
    asked = {"question_id": 7, "db_id": "music", "question": "How old is Ann?", "evidence": "old means Age",
             "SQL": "SELECT CAST(Age AS REAL) / 4 FROM singer WHERE Name = 'Ann'", "difficulty": "simple"}  # fmt: skip
    write_json(tmp_path / "dev" / "dev.json", [asked])
    (music,) = read("bird", tmp_path)
    pair = music.splits["dev"][0]
    assert (pair.id, pair.evidence, pair.difficulty) == ("dev-7", "old means Age", "simple")
    comments = {c.key: c.comment for c in music.schema.columns}
    assert comments["singer.Age"] == "age in years; 20 – 30" and comments["singer.Name"] == "name"
    assert rows(music, pair.sql) == [(7.5,)]


def test_bull_as_published_is_translated(tmp_path: Path) -> None:
    sqlite_file(
        tmp_path / "database_en" / "ccks_fund" / "ccks_fund.sqlite",
        "CREATE TABLE nav (code TEXT, enddate DATE); INSERT INTO nav VALUES ('000001', '2021-03-31');",
    )
    sql = "select code from nav where strftime('%Y', enddate)='2021' and round(strftime('%m',enddate)/3.0 + 0.495)=1;"
    asked = [{"q_id": 3, "question": "第一季度的基金代码", "db_name": "ccks_fund", "sql_query": sql}]
    write_json(tmp_path / "train.json", asked)
    (fund,) = read("bull", tmp_path)
    assert fund.languages == ("zh",) and fund.splits["train"][0].lang == "zh"
    assert fund.splits["train"][0].sql == "SELECT code FROM nav WHERE YEAR(enddate) = 2021 AND QUARTER(enddate) = 1"
    assert rows(fund, fund.splits["train"][0].sql) == [("000001",)]


@needs_data
@pytest.mark.parametrize(("lang", "n_pairs"), [("en", 3914), ("cn", 3939)])
def test_bull_in_duckdb_form_gives_three_databases(lang: str, n_pairs: int) -> None:
    found = read("bull", DATA / "bull" / lang)
    assert [imported.name for imported in found] == ["fund", "macro", "stock"]
    assert {imported.as_of for imported in found} == {"2026-11-20"}
    assert sum(len(imported.splits["train"]) for imported in found) == n_pairs
    assert sum(len(imported.rejected) for imported in found) == 3966 - n_pairs
    assert sum(len(imported.schema.tables) for imported in found) == 78
    assert all(row["reason"] for imported in found for row in imported.rejected)
    assert rows(found[1], "SELECT COUNT(*) > 0 FROM ed_grossdomesticproduct") == [(True,)]


@needs_data
def test_spider_lists_the_questions_of_databases_that_are_missing() -> None:
    reader = get("readers", "spider")
    for imported in reader.read(DATA / "spider"):
        if imported.name == "baseball_1":
            assert imported.fill is None and len(imported.rejected) > 0
            return
    raise AssertionError("baseball_1 has questions and was not mentioned")


# -- a user's own tables ----------------------------------------------------------------------


def test_codes_in_a_csv_keep_their_zeros_and_digits(tmp_path: Path) -> None:
    (tmp_path / "my sales.csv").write_text(
        "code,isin,price,day,n,flag\n"
        "7,12345678901234567890,1.5,2021-01-02,1,true\n"
        "007,12345678901234567891,2,2021-01-03,,false\n"
    )
    (imported,) = read("tables", tmp_path)
    assert {c.name: c.type for c in imported.schema.columns} == {
        "code": "VARCHAR", "isin": "VARCHAR", "price": "DOUBLE", "day": "DATE", "n": "BIGINT", "flag": "BOOLEAN"
    }  # fmt: skip
    assert rows(imported, "SELECT code, isin, n FROM my_sales") == [
        ("7", "12345678901234567890", 1),
        ("007", "12345678901234567891", None),
    ]


def test_parquet_keeps_its_types(tmp_path: Path) -> None:
    with duckdb.connect() as connection:
        file = tmp_path / "t.parquet"
        connection.execute(f"COPY (SELECT 1::SMALLINT AS a, [1, 2] AS b, 1.10::DECIMAL(9, 2) AS c) TO '{file}'")
    (imported,) = read("tables", tmp_path)
    assert [c.type for c in imported.schema.columns] == ["SMALLINT", "INTEGER[]", "DECIMAL(9,2)"]
    assert len(rows(imported, "SELECT * FROM t")) == 1


def test_a_duckdb_file_keeps_comments_keys_and_views(tmp_path: Path) -> None:
    file = tmp_path / "my.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute(
            "CREATE TABLE a (id INT PRIMARY KEY, kind ENUM ('x', 'y')); COMMENT ON COLUMN a.kind IS 'it''s a kind';"
            "CREATE TABLE b (a_id INT REFERENCES a (id)); CREATE VIEW v AS SELECT a_id + 1 AS c FROM b;"
            "INSERT INTO a VALUES (1, 'x'); INSERT INTO b VALUES (1);"
        )
    (imported,) = read("tables", file)
    assert imported.schema.joins == (("b.a_id", "a.id"),)
    assert {c.key: c.comment for c in imported.schema.columns}["a.kind"] == "it's a kind"
    assert rows(imported, "SELECT c, kind FROM v, a") == [(2, "x")]


def test_a_sqlite_file_is_told_from_a_duckdb_file_by_its_content(tmp_path: Path) -> None:
    (imported,) = read("tables", sqlite_file(tmp_path / "music.db"))
    assert rows(imported, "SELECT Name FROM singer WHERE Age > 25") == [("Ann",)]


@pytest.mark.parametrize("content", [b"", b"hello, this is neither of the two"])
def test_a_file_that_is_neither_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.db").write_bytes(content)
    with pytest.raises(PackError, match=r"x\.db: expected a DuckDB or a SQLite database"):
        read("tables", tmp_path / "x.db")


def test_two_files_for_one_table_are_refused(tmp_path: Path) -> None:
    for name in ("a-b.csv", "a b.csv"):
        (tmp_path / name).write_text("x\n1\n")
    with pytest.raises(PackError, match="makes a table 'a_b' too"):
        read("tables", tmp_path)


def test_one_csv_is_a_database_and_its_name_is_no_pattern(tmp_path: Path) -> None:
    (tmp_path / "report[1].csv").write_text("a,b\n1,x\n")
    (tmp_path / "report1.csv").write_text("c\n2\n")
    (imported,) = read("tables", tmp_path / "report[1].csv")
    assert rows(imported, "SELECT a, b FROM report_1_") == [(1, "x")]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("t.parquet", b"PAR1xxxxPAR1", "cannot be read as Parquet"),
        ("t.csv", b"", "the file is empty"),
        ("t.csv", "\u540d\u79f0,b\n\u534e,1\n".encode("gbk"), "save it as UTF-8"),
        ("t.csv", b"a,b\n1,2\n1,2,3\n4\n", "different numbers of fields"),
    ],
)
def test_a_file_that_would_be_misread_is_refused_by_name(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PackError, match=f"^t.*{why}"):
        read("tables", tmp_path)
