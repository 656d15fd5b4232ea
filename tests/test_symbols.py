"""The pointer vocabulary: SQL to symbols and back means the same."""

import json
from pathlib import Path

import duckdb
import pytest
import sqlglot

from pipelines.symbols import NotExpressible, Symbols, decode, encode, vocabulary
from records import Column, Schema, Table

CASES = [json.loads(line) for line in (Path(__file__).parent / "fixtures/symbols.jsonl").read_text().splitlines()]


def columns(table: str, **types: str) -> tuple[Column, ...]:
    return tuple(Column(table, name, kind) for name, kind in types.items())


SCHEMA = Schema(
    (
        Table("fund", columns("fund", code="VARCHAR", name="VARCHAR", type="VARCHAR", fee="DOUBLE")),
        Table("nav", columns("nav", code="VARCHAR", day="DATE", unit_nav="DOUBLE")),
    ),
    (("nav.code", "fund.code"),),
)


def symbols(values: list[str]) -> Symbols:
    made = Symbols()
    for table in SCHEMA.tables:
        made.add("t", table.name)
        for column in table.columns:
            made.add("c", column.key)
    for value in values:
        made.add("v", value)
    return made


@pytest.fixture(scope="module")
def database() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE fund (code VARCHAR, name VARCHAR, type VARCHAR, fee DOUBLE)")
    connection.execute("CREATE TABLE nav (code VARCHAR, day DATE, unit_nav DOUBLE)")
    connection.execute(
        "INSERT INTO fund VALUES ('001', 'A growth', 'bond', 0.5), ('002', 'B', 'equity', 1.5),"
        " ('003', 'C', 'bond', 0.9)"
    )
    connection.execute(
        "INSERT INTO nav VALUES ('001', DATE '2025-06-30', 1.1), ('002', DATE '2025-06-30', 2.4),"
        " ('001', DATE '2025-05-31', 1)"
    )
    return connection


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["sql"][:60])
def test_sql_is_said_in_symbols(case: dict) -> None:
    assert encode(case["sql"], symbols(case["values"]), SCHEMA) == case["symbols"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["sql"][:60])
def test_symbols_mean_the_same_rows(case: dict, database: duckdb.DuckDBPyConnection) -> None:
    back = decode(case["symbols"], symbols(case["values"]).meaning)
    assert sorted(database.execute(back).fetchall()) == sorted(database.execute(case["sql"]).fetchall()), back


def test_a_column_the_prompt_does_not_show_cannot_be_said() -> None:
    few = Symbols()
    few.add("t", "fund")
    with pytest.raises(NotExpressible, match=r"fund\.fee"):
        encode("SELECT fee FROM fund", few, SCHEMA)


def test_an_undefined_symbol_does_not_parse() -> None:
    text = decode("SELECT @c60 FROM @t1", symbols([]).meaning)
    with pytest.raises(duckdb.Error):
        duckdb.connect().execute(text)


def test_spaces_that_the_tokenizer_swallows_come_back() -> None:
    assert decode("SELECT@c2 FROM@t1 WHERE@c4 >@v1", symbols(["1"]).meaning) == "SELECT name FROM fund WHERE fee > 1"


def test_odd_names_are_quoted() -> None:
    schema = Schema((Table("my table", (Column("my table", "order", "INTEGER"),)),))
    made = Symbols()
    made.add("t", "my table")
    made.add("c", "my table.order")
    sql = decode("SELECT @c1 FROM @t1", made.meaning)
    assert sql == 'SELECT "order" FROM "my table"'
    assert encode(sql, made, schema) == "SELECT @c1 FROM @t1"


def test_a_symbol_table_is_bounded() -> None:
    made = Symbols()
    assert [made.add("t", f"t{i}") for i in range(9)][-2:] == ["@t8", None]
    assert len(vocabulary()) == len(set(vocabulary())) == 8 + 64 + 32


def test_values_never_leave_their_quotes() -> None:
    hostile = sqlglot.exp.Literal.string("x' OR 1=1 --").sql("duckdb")
    made = symbols([hostile])
    sql = decode("SELECT @c2 FROM @t1 WHERE @c3 = @v1", made.meaning)
    assert sqlglot.parse_one(sql, dialect="duckdb").find(sqlglot.exp.Or) is None, sql
