"""When results are equal: the definition of execution accuracy, case by case."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.results import equal, execution_match, is_ordered, key, same_query
from calibration.sandbox import Limits, Sandbox
from records import Result
from tests.attacks import build_database, schema

CELLS = st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.floats(-1e6, 1e6) | st.text(max_size=3)


def one(*cells: object) -> Result:
    return Result(tuple("abcdefgh"[: len(cells)]), (cells,))


def rows(*cells: object) -> Result:
    return Result(("a",), tuple((cell,) for cell in cells))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (0.12341, 0.12344),
        (1, 1.0),
        (True, 1),
        (2.50001, 2.5),
        (0.00012341, 0.00012344),
        (1e10 + 0.001, 1e10 + 0.0012),
        (0.1 + 0.2, 0.3),
        (0.12345, 0.12344999999999999),
        (-0.00001234, -0.000012341),
        (float("nan"), float("nan")),
        ((1, 2.0), (1.0, 2)),
        ({"x": 1, "y": None}, {"y": None, "x": 1.0}),
    ],
)
def test_equal_values(a: object, b: object) -> None:
    assert equal(one(a), one(b), ordered=False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (0.1234, 0.1235),
        (10001, 10002),
        (0.00001, 0.00002),
        (None, 0),
        (None, ""),
        ("1", 1),
        ("a", "A"),
        ("a ", "a"),
        (123456789012345678, 123456789012345679),
        (float("inf"), "inf"),
        ("null", None),
        ((1, 2), (2, 1)),
    ],
)
def test_different_values(a: object, b: object) -> None:
    assert not equal(one(a), one(b), ordered=False)


def test_rows_are_a_multiset_unless_ordered() -> None:
    assert equal(rows(1, 2, 2), rows(2, 1, 2), ordered=False)
    assert not equal(rows(1, 2, 2), rows(2, 1, 2), ordered=True)
    assert not equal(rows(1, 2, 2), rows(1, 1, 2), ordered=False)


def test_columns_count_by_order_not_by_name() -> None:
    assert equal(Result(("a", "b"), ((1, 2),)), Result(("x", "y"), ((1, 2),)), ordered=False)
    assert not equal(one(1, 2), one(2, 1), ordered=False)
    assert not equal(Result(("a",), ()), Result(("a", "b"), ()), ordered=False)


def test_one_row_has_no_order() -> None:
    assert key(one(1), ordered=True) == key(one(1), ordered=False)
    assert key(rows(1, 2), ordered=True) != key(rows(1, 2), ordered=False)


def test_cut_result_is_not_a_whole_one() -> None:
    assert not equal(rows(1), Result(("a",), ((1,),), truncated=True), ordered=False)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5), st.randoms(use_true_random=False))
def test_shuffled_rows_have_one_key(table: list[tuple[object, object]], random: object) -> None:
    shuffled = list(table)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert equal(Result(("a", "b"), tuple(table)), Result(("a", "b"), tuple(shuffled)), ordered=False)


@pytest.mark.parametrize(
    ("sql", "ordered"),
    [
        ("SELECT 1 ORDER BY 1", True),
        ("(SELECT name FROM t ORDER BY 1)", True),
        ("(SELECT 1) UNION (SELECT 2) ORDER BY 1", True),
        ("WITH a AS (SELECT 1) SELECT * FROM a ORDER BY 1 LIMIT 3", True),
        ("SELECT * FROM (SELECT 1 ORDER BY 1)", False),
        ("WITH a AS (SELECT 1 ORDER BY 1) SELECT * FROM a", False),
        ("SELECT sum(x) OVER (ORDER BY y) FROM t", False),
    ],
)
def test_only_the_outermost_order_counts(sql: str, ordered: bool) -> None:
    assert is_ordered(sql) is ordered


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("SELECT A.x FROM T AS a WHERE (a.y = 1)", "select x from t where y = 1", True),
        ("SELECT u.x FROM t AS u JOIN v AS w ON u.i = w.i", "SELECT t.x AS z FROM t JOIN v ON t.i = v.i", True),
        ("SELECT x FROM t WHERE y = 1", "SELECT x FROM t WHERE y = 2", False),
        ("SELECT x FROM t WHERE y = 'a'", "SELECT x FROM t WHERE y = 'A'", False),
        ("SELECT u.x FROM t AS u JOIN v AS w ON u.i = w.i", "SELECT w.x FROM t AS u JOIN v AS w ON u.i = w.i", False),
    ],
)
def test_same_query_but_for_case_and_aliases(a: str, b: str, same: bool) -> None:
    assert same_query(a, b) is same


def test_calls_within_calls_are_compared_in_no_time() -> None:
    deep = "SELECT " + "length(" * 38 + "x" + ")" * 38 + " FROM t"
    started = time.monotonic()
    assert same_query(deep, deep.replace("SELECT", "select"))
    assert time.monotonic() - started < 2


def test_empty_results_match_only_for_the_same_query() -> None:
    nothing = Result(("x",), ())
    assert execution_match("select X from T as a where a.y=1", nothing, "SELECT x FROM t WHERE y = 1", nothing)
    assert not execution_match("SELECT x FROM t WHERE y = 2", nothing, "SELECT x FROM t WHERE y = 1", nothing)
    assert not execution_match("SELECT x FROM t", rows(1), "SELECT x FROM t WHERE y = 1", nothing)


def test_gold_decides_whether_order_counts() -> None:
    ordered, plain = "SELECT a FROM t ORDER BY a", "SELECT a FROM t"
    assert execution_match(ordered, rows(2, 1), plain, rows(1, 2))
    assert not execution_match(plain, rows(2, 1), ordered, rows(1, 2))


def test_numbers_of_any_type_agree_in_the_database(tmp_path: Path) -> None:
    with Sandbox(build_database(tmp_path), schema(), limits=Limits(timeout_s=10.0)) as sandbox:
        keys = {
            key(sandbox.run(f"SELECT {number}"), False)
            for number in ("1", "1.0", "1::DOUBLE", "1.00::DECIMAL(9, 2)", "true", "1::HUGEINT", "1::UTINYINT", "3 / 3")
        }
        assert len(keys) == 1
