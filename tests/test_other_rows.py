"""A copy with other rows tells apart what agrees by luck, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from calibration.results import is_ordered, key
from calibration.vote import Ballot
from pipelines import other_rows as other_rows_module
from pipelines.domain import copied
from pipelines.other_rows import other_rows
from pipelines.packs import read_pack
from pipelines.text_to_sql import Sampling, answer, on_other_rows, question_of
from records import Pack, Result
from tests.shop import scripted, with_script, write_shop
from tests.test_vote import ran, winning_sql


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    folder = tmp_path_factory.mktemp("shop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(folder / "home"))
        yield read_pack(write_shop(folder / "shop"))


def agree(pack: Pack, *queries: str) -> tuple[bool, bool]:
    """On the real rows, and on the copy."""
    copy = other_rows(pack).database
    assert copy is not None
    keys = []
    for database in (pack.database, copy):
        with duckdb.connect(str(database), read_only=True) as connection:
            rows = [tuple(map(tuple, connection.execute(sql).fetchall())) for sql in queries]
        keys.append({key(Result(("",), r), is_ordered(sql)) for r, sql in zip(rows, queries, strict=True)})
    return len(keys[0]) == 1, len(keys[1]) == 1


@pytest.mark.parametrize(
    ("right", "lucky"),
    [
        ("SELECT COUNT(*) FROM shop", "SELECT 3"),
        ("SELECT COUNT(*) FROM product", "SELECT MAX(product_id) FROM product"),
        ("SELECT COUNT(*) FROM product WHERE kind = 'tea'", "SELECT COUNT(*) FROM product WHERE kind = 'cake'"),
        ("SELECT SUM(amount) FROM sale", "SELECT SUM(amount) FROM sale WHERE amount <= 6"),
        ("SELECT COUNT(*) FROM sale", "SELECT COUNT(*) FROM sale WHERE day < '2026-04-01'"),
    ],
)  # fmt: skip
def test_queries_that_agree_by_luck_are_told_apart(pack: Pack, right: str, lucky: str) -> None:
    assert agree(pack, right, lucky) == (True, False)


@pytest.mark.parametrize(
    "queries",
    [
        ("SELECT COUNT(*) FROM sale", "SELECT COUNT(sale_id) FROM sale", "SELECT SUM(1) FROM sale"),
        ("SELECT city FROM shop WHERE shop_id = 2", "SELECT s.city FROM shop s WHERE s.shop_id IN (2)"),
        (
            "SELECT p.name, SUM(s.amount) FROM sale s JOIN product p USING (product_id) GROUP BY 1",
            "SELECT p.name, SUM(amount) FROM product p JOIN sale ON sale.product_id = p.product_id GROUP BY p.name",
        ),
        ("SELECT kind FROM product GROUP BY kind", "SELECT DISTINCT kind FROM product"),
        ("SELECT AVG(price) FROM product", "SELECT SUM(price) / COUNT(*) FROM product"),
    ],
)
def test_queries_that_mean_the_same_stay_together(pack: Pack, queries: tuple[str, ...]) -> None:
    assert agree(pack, *queries) == (True, True)


def test_keys_still_join_and_filters_still_find_their_values(pack: Pack) -> None:
    copy = other_rows(pack).database
    assert copy is not None
    with duckdb.connect(str(copy), read_only=True) as connection:
        for sql in (
            "SELECT COUNT(*) FROM sale JOIN shop USING (shop_id) JOIN product USING (product_id) WHERE kind = 'tea'",
            "SELECT COUNT(*) FROM product WHERE kind = 'cake'",
        ):
            assert connection.execute(sql).fetchone()[0] > 0, sql
        types = connection.execute(
            "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
        ).fetchall()
    assert {(t, c): type_ for t, c, type_ in types} == {(c.table, c.name): c.type for c in pack.schema.columns}


def test_it_is_made_once_and_the_same_each_time(pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = other_rows(pack).database
    assert first is not None and other_rows(pack).database == first
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path))
    again = other_rows(pack).database
    assert again is not None and again != first
    rows = [duckdb.connect(str(p), read_only=True).execute("FROM sale ORDER BY ALL").fetchall() for p in (first, again)]
    assert rows[0] == rows[1]


def test_a_huge_database_has_none_and_says_why(pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path))
    monkeypatch.setattr(other_rows_module, "MAX_ROWS", 10)
    found = other_rows(pack)
    assert found.database is None and "210 rows, more than 10" in found.reason
    with copied(pack) as sandbox:
        assert sandbox is None


def test_the_larger_part_speaks_for_its_result() -> None:
    """Three candidates return 3; the likeliest of them is lucky, and on other rows alone."""
    on_copy = {"A": 2, "B": 2, "lucky": 3, "D": 7}
    ballot = Ballot(4, lambda sql: Result(("",), ((on_copy[sql],),)))
    for one in (ran("lucky", 3, logprob=-0.1), ran("A", 3, logprob=-3), ran("B", 3, logprob=-2), ran("D", 4)):
        ballot.add(one)
    closed = ballot.close()
    assert winning_sql(closed) == "B" and closed.vote_share == 3 / 4
    assert [(g.sql, g.votes) for g in closed.groups] == [("B", 2), ("lucky", 1), ("D", 1)]


def test_a_tie_goes_to_the_result_whose_queries_agree_on_other_rows() -> None:
    on_copy = {"A": 1, "B": 2, "C": 5, "D": 5}
    ballot = Ballot(4, lambda sql: Result(("",), ((on_copy[sql],),)))
    for one in (ran("A", 3, logprob=-2), ran("B", 3, logprob=-2), ran("C", 4, logprob=-2), ran("D", 4, logprob=-2)):
        ballot.add(one)
    assert winning_sql(ballot.close()) == "C"
    assert not Ballot(1).decided


def test_other_rows_never_outvote_the_real_ones() -> None:
    on_copy = {"A": 1, "B": 2, "C": 3, "D": 5}
    ballot = Ballot(5, lambda sql: Result(("",), ((on_copy[sql],),)))
    for one in (ran("A", 3), ran("B", 3), ran("C", 3), ran("D", 4), ran("D", 4)):
        ballot.add(one)
    assert winning_sql(ballot.close()) == "A"


def test_the_copy_is_asked_only_where_different_queries_agree(pack: Pack) -> None:
    asked: list[str] = []
    ballot = Ballot(3, lambda sql: asked.append(sql))  # type: ignore[func-returns-value]
    for one in (ran("A", 1), ran("A", 1), ran("B", 2)):
        ballot.add(one)
    ballot.close()
    assert not asked


def test_an_answer_is_never_read_from_the_copy(pack: Pack) -> None:
    queries = ["SELECT 3", "SELECT COUNT(*) FROM shop"]
    with scripted(pack.folder, {}) as domain, copied(pack) as other:
        domain = replace(with_script(domain, {"": [*queries, queries[1], queries[1]]}), other_rows=other)
        found = answer(question_of("How many shops?"), domain, Sampling(prompts=1, stop_early=False))
        assert found.sql == queries[1], "SELECT 3 came first and is as likely"
        assert found.result is not None and found.result.rows == ((3,),)
        told_apart = on_other_rows(domain, queries[1])
        assert told_apart is not None and told_apart.rows == ((2,),)
        assert [g.votes for g in found.calibrated.groups] == [3, 1] and found.calibrated.vote_share == 1.0
