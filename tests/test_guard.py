"""The guard: what is not one plain SELECT over the schema does not get through, and no gold is refused."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from calibration.guard import check
from errors import PolicyError
from records import Column, Schema, Table
from tests.attacks import COST_ONLY, attacks, build_database, schema
from tests.bull import AS_OF, DATA, databases, golds, needs_data

BENIGN = """
SELECT name FROM company WHERE city = 'Oslo' ORDER BY revenue DESC NULLS LAST LIMIT 2 OFFSET 1
SELECT city, count(*) AS n, round(avg(revenue), 2) FROM company GROUP BY city HAVING count(*) > 1
SELECT c.name FROM main.company AS c LEFT JOIN big b ON b.id = c.id WHERE b.name IS NOT NULL
WITH oslo AS (SELECT * FROM company WHERE city = 'Oslo'), n AS (SELECT count(*) FROM oslo) SELECT * FROM n
SELECT name FROM company WHERE id IN (SELECT id FROM big WHERE id < 3) UNION ALL SELECT city FROM company
SELECT name, rank() OVER (PARTITION BY city ORDER BY revenue DESC) AS r FROM company QUALIFY r = 1
SELECT CASE WHEN revenue > 10 THEN 'large' ELSE 'small' END, coalesce(revenue, 0), nullif(city, '') FROM company
SELECT date_trunc('quarter', founded), strftime(founded, '%Y-%m'), founded - INTERVAL 1 YEAR FROM company
SELECT extract(year FROM founded), dayname(founded), monthname(founded), datediff('day', founded, today()) FROM company
SELECT name FROM company WHERE founded BETWEEN DATE '2000-01-01' AND current_date AND name NOT ILIKE '%x_%' ESCAPE '!'
SELECT sum(revenue) FILTER (WHERE city = 'Oslo'), string_agg(DISTINCT name, ', ' ORDER BY name) FROM company
SELECT lower(name) || '!', substring(name, 1, 3), split_part(name, ' ', 1), left(name, 2) FROM company
SELECT v.x FROM (VALUES (1, 'a'), (2, 'b')) v(x, y) WHERE regexp_matches(v.y, '^a')
SELECT count(*) FROM company GROUP BY CUBE (city, name), founded
SELECT CAST(revenue AS DECIMAL(10, 2)), try_cast(name AS INTEGER), revenue::VARCHAR FROM company
SELECT d.generate_series::DATE FROM generate_series(DATE '2024-01-01', DATE '2024-12-01', INTERVAL 1 MONTH) d
SELECT r.range FROM range(10) r WHERE r.range NOT IN (SELECT id FROM company)
SELECT quantile_cont(revenue, 0.9), median(revenue), arg_max(name, revenue), corr(revenue, id) FROM company
SELECT * EXCLUDE (founded) FROM company WHERE EXISTS (SELECT 1 FROM big WHERE big.id = company.id)
SELECT unnest([1, 2]), lpad(id::VARCHAR, 6, '0'), repeat('*', 3), printf('%.2f', revenue) FROM company
(SELECT name FROM company ORDER BY id LIMIT 1) EXCEPT (SELECT city FROM company)
FROM company SELECT name
SELECT a.id FROM company a, company b WHERE a.city = b.city AND a.id <> b.id
SELECT count(*) FROM company GROUP BY ROLLUP (city, name)
SELECT name FROM company TABLESAMPLE 50%
SELECT "name" FROM "company" -- a comment
"""


@pytest.mark.parametrize("sql", BENIGN.strip().splitlines())
def test_benign_statement_runs_as_it_reads(sql: str, tmp_path: Path) -> None:
    with duckdb.connect(str(build_database(tmp_path)), read_only=True) as connection:
        checked = check(sql, schema())
        if "TABLESAMPLE" not in sql:
            ours, theirs = (connection.execute(text).fetchall() for text in (checked, sql))
            assert sorted(map(repr, ours)) == sorted(map(repr, theirs))  # most of them leave the order open


def test_attacks_stop_at_the_guard_unless_only_their_cost_can_tell(tmp_path: Path) -> None:
    through = Counter(a.kind for a in attacks(tmp_path, tmp_path / "target.duckdb") if _passes(a.sql))
    assert set(through) <= set(COST_ONLY), through


def test_attack_list_covers_every_class(tmp_path: Path) -> None:
    kinds = Counter(a.kind for a in attacks(tmp_path, tmp_path))
    assert sum(kinds.values()) >= 130 and len(kinds) == 15, kinds


@pytest.mark.parametrize(
    "clock", ["current_date", "today()", "now()", "current_timestamp", "localtimestamp", "get_current_timestamp()"]
)
def test_every_clock_says_the_day_of_the_pack(clock: str) -> None:
    checked = check(
        f"SELECT CAST({clock} AS DATE) AS d, (SELECT max({clock})) FROM company", schema(), date(2026, 11, 20)
    )
    assert checked.count("2026-11-20") == 2 and clock.rstrip("()") not in checked.replace("get_", "")


def test_age_of_one_date_is_counted_from_the_day_of_the_pack() -> None:
    assert "2026-11-20" in check("SELECT age(founded) FROM company", schema(), date(2026, 11, 20))


def test_column_called_like_a_clock_stays_a_column() -> None:
    odd = Schema((Table("t", (Column("t", "current_date", "DATE"),)),))
    assert "CAST" not in check('SELECT "current_date" FROM t', odd, date(2026, 11, 20))


def test_clock_runs_without_a_day() -> None:
    assert str(date.today().year) in check("SELECT current_date", schema())


def test_name_of_a_with_is_known_only_where_it_stands() -> None:
    assert check("WITH hidden AS (SELECT 1 AS x) SELECT x FROM hidden", schema())
    for sql in (
        "WITH hidden AS (SELECT * FROM hidden) SELECT * FROM hidden",
        "SELECT * FROM (WITH hidden AS (SELECT 1) SELECT * FROM hidden), hidden",
        "WITH a AS (SELECT * FROM hidden), hidden AS (SELECT 1) SELECT * FROM a",
        "WITH hidden AS (SELECT 1) SELECT * FROM main.hidden",
    ):
        assert not _passes(sql), sql


def test_refusal_names_what_it_refuses() -> None:
    with pytest.raises(PolicyError, match="'read_csv'"):
        check("SELECT * FROM read_csv('x.csv')", schema())
    with pytest.raises(PolicyError, match="2 statements"):
        check("SELECT 1; SELECT 2", schema())


@pytest.mark.parametrize(
    "sql", ["", "  ", "-- nothing", "hello there", "SELECT 'x", "SELECT (1", "SELECT \x00", "SELECT '\ud800'"]
)
def test_text_that_is_no_sql_is_refused(sql: str) -> None:
    assert not _passes(sql)


def _passes(sql: str) -> bool:
    try:
        check(sql, schema())
    except PolicyError:
        return False
    return True


@needs_data
@pytest.mark.slow
def test_no_gold_of_bull_or_spider_is_refused() -> None:
    """But for those that name a table their database does not have: eleven."""
    refused, n_asked = [], 0
    for sql, gold_schema in _golds():
        n_asked += 1
        try:
            check(sql, gold_schema, AS_OF)
        except PolicyError as error:
            refused.append(f"{error}: {sql}")
    assert n_asked > 10_000
    assert all("expected a table of the schema" in line for line in refused) and len(refused) == 11, refused


def _golds() -> Iterator[tuple[str, Schema]]:
    """Each query of each database once."""
    for lang in ("en", "cn"):
        bull = databases(lang)
        yield from ((sql, bull[name][1]) for name, sql in dict.fromkeys((name, sql) for name, sql, _ in golds(lang)))
    tables = json.loads((DATA / "spider" / "tables.json").read_text())
    spider = {entry["db_id"]: _spider_schema(entry) for entry in tables}
    lines = map(json.loads, (DATA / "spider" / "duckdb_check.jsonl").read_text(encoding="utf-8").splitlines())
    kept = dict.fromkeys((g["db_id"], g["duckdb"]) for g in lines if g["status"] != "no_db" and g["duckdb"])
    yield from ((sql, spider[name]) for name, sql in kept)


def _spider_schema(entry: dict[str, list[str]]) -> Schema:
    names, columns = entry["table_names_original"], entry["column_names_original"]
    return Schema(
        tuple(
            Table(name, tuple(Column(name, column[1], "VARCHAR") for column in columns if column[0] == i))
            for i, name in enumerate(names)
        )
    )
