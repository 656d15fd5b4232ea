"""What nobody would ask is seen; what somebody did ask is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from calibration.sense import senseless
from pipelines.packs import read_pack
from pipelines.text_to_sql import calibrate
from records import Candidate
from tests.shop import scripted, write_shop

ODD = {
    "SELECT MIN(price), MIN(price) FROM product": "MIN(price) is selected 2 times",
    "SELECT p.name, p.name FROM product p": "p.name is selected 2 times",
    "SELECT s.day FROM sale s JOIN shop h ON s.shop_id = h.shop_id": "h is joined for nothing",
    "SELECT name FROM product WHERE kind > 'tea'": "kind > 'tea' puts texts in an order",
    "SELECT name FROM product WHERE price < price": "price is compared with itself",
    "SELECT city FROM shop WHERE opened > 3": "opened > 3 compares a date with a number",
    "SELECT p.name FROM product p JOIN sale s ON p.product_id = s.product_id WHERE p.kind = s.day":
        "p.kind = s.day compares a text with a date",
    "SELECT name FROM product WHERE kind = 'tea' AND kind = 'cake'": "kind is two things at once",
}  # fmt: skip
SENSE = (
    "SELECT COUNT(*) FROM sale s JOIN shop h ON s.shop_id = h.shop_id",
    "SELECT DISTINCT h.city FROM shop h JOIN sale s ON s.shop_id = h.shop_id",
    "SELECT city FROM shop EXCEPT SELECT h.city FROM shop h JOIN sale s ON h.shop_id = s.shop_id",
    "SELECT h.city FROM shop h LEFT JOIN sale s ON s.shop_id = h.shop_id WHERE s.sale_id IS NULL",
    "SELECT name FROM product WHERE kind = 'tea' OR kind = 'cake'",
    "SELECT name FROM product WHERE price > (SELECT AVG(price) FROM product)",
    "SELECT a.city FROM shop a JOIN shop b ON a.opened > b.opened WHERE b.city = 'Oslo'",
    "SELECT city FROM shop WHERE opened > '2020-01-01'",
    "SELECT this is no SQL",
    "SELECT s.city FROM shop s JOIN sale s ON s.shop_id = s.shop_id",
    "SELECT a.city FROM (SELECT city FROM shop) JOIN (SELECT day FROM sale) ON a.city = b.day",
    "",
)


@pytest.mark.parametrize(("sql", "line"), ODD.items())
def test_it_is_seen(tmp_path: Path, sql: str, line: str) -> None:
    assert senseless(sql, read_pack(write_shop(tmp_path / "shop")).schema) == (line,)


@pytest.mark.parametrize("sql", SENSE)
def test_it_is_left_alone(tmp_path: Path, sql: str) -> None:
    assert senseless(sql, read_pack(write_shop(tmp_path / "shop")).schema) == ()


def test_no_gold_query_of_finance_is_without_sense() -> None:
    pack = read_pack("finance")
    odd = {pair.id: found for pair in (*pack.train[::7], *pack.dev) if (found := senseless(pair.sql, pack.schema))}
    assert odd == {}


def test_a_calibrated_candidate_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    with scripted(write_shop(tmp_path / "shop"), {}) as domain:
        sql = "SELECT name, name FROM product"
        assert calibrate(Candidate(sql, sql), (), domain).senseless == ("name is selected 2 times",)
