"""Splits hold out what they say: rows, or every SQL of one structure."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from errors import UsageError
from pipelines.splits import carve_dev, mask_values, split_pairs
from records import Pair

DATA = Path(os.environ.get("ADAPTQL_DATA") or "no-data")


def pairs_of(n: int, n_structures: int) -> list[Pair]:
    """n pairs over n_structures; every tenth has a twin in Chinese."""
    made = []
    for i in range(n):
        sql = f"SELECT c{i % n_structures} FROM t WHERE x = {i}"
        twin = f"t{i}" if i % 10 == 0 else None
        made.append(Pair(f"{i}", f"question {i}", sql, twin=twin))
        if twin:
            made.append(Pair(f"{i}-zh", f"问题 {i}", sql, lang="zh", twin=twin))
    return made


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        ("SELECT a FROM t WHERE x IN (1, 2) LIMIT 3", 'select a from "T" where x in (7) limit 9', True),
        ("SELECT a FROM t WHERE d > DATE '2021-01-01'", "SELECT a FROM t WHERE d > DATE '2022-02-02'", True),
        ("SELECT a FROM t WHERE x = -5", "SELECT a FROM t WHERE x = 5 -- five", True),
        ("SELECT a FROM t WHERE d > CURRENT_DATE - INTERVAL 1 YEAR",
         "SELECT a FROM t WHERE d > CURRENT_DATE - INTERVAL '2 years'", True),
        ("SELECT ( 1", "SELECT ( 2", True),
        ("SELECT a FROM t WHERE x = 1", "SELECT a FROM t WHERE x > 1", False),
        ("SELECT a FROM t WHERE x = 1", "SELECT b FROM t WHERE x = 1", False),
        ("SELECT a FROM t WHERE x BETWEEN 1 AND 2", "SELECT a FROM t WHERE x IN (1, 2)", False),
    ],
)  # fmt: skip
def test_masking_hides_values_and_nothing_else(left: str, right: str, equal: bool) -> None:
    assert (mask_values(left) == mask_values(right)) is equal, (mask_values(left), mask_values(right))


def test_the_unseen_half_shares_no_masked_sql_with_train_or_dev() -> None:
    splits = split_pairs(pairs_of(400, 60), seed=1, n_test=80)
    seen = {mask_values(p.sql) for p in (*splits["train"], *splits["dev"])}
    unseen = [p for p in splits["test"] if "unseen" in p.tags]
    ordinary = [p for p in splits["test"] if "ordinary" in p.tags]
    assert len(unseen) == 40 and len(ordinary) == 40
    assert not {mask_values(p.sql) for p in unseen} & seen
    assert {mask_values(p.sql) for p in ordinary} & seen, "ordinary rows are drawn by row, not by structure"


def test_every_pair_is_in_one_split_and_twins_in_the_same() -> None:
    pairs = pairs_of(400, 60)
    splits = split_pairs(pairs, seed=1, n_test=80)
    home = {p.id: name for name, split in splits.items() for p in split}
    assert sum(map(len, splits.values())) == len(pairs) and set(home) == {p.id for p in pairs}
    assert all(home[p.id] == home[p.id.removesuffix("-zh")] for p in pairs)
    assert len({p.id for p in splits["dev"]}) == pytest.approx(len(splits["train"]) / 9, abs=3)


def test_a_seed_gives_the_same_split_and_another_seed_another() -> None:
    pairs = pairs_of(200, 40)
    assert split_pairs(pairs, 3, 40) == split_pairs(pairs, 3, 40)
    assert split_pairs(pairs, 3, 40) != split_pairs(pairs, 4, 40)


def test_a_carved_dev_shares_no_sql_with_train() -> None:
    pairs = [Pair(f"{i}", "q", f"SELECT  {i // 3}") for i in range(90)]
    train, dev = carve_dev(pairs, seed=2)
    assert len(dev) == 9 and not {p.sql for p in train} & {p.sql for p in dev}
    assert carve_dev(pairs[:9])[1] == (), "nine pairs are too few to carve"


def test_half_of_a_carved_dev_has_a_structure_that_train_lacks() -> None:
    train, dev = carve_dev(pairs_of(400, 200), seed=2)
    known = {mask_values(p.sql) for p in train}
    unseen = [p for p in dev if mask_values(p.sql) not in known]
    assert len(dev) == 44 and len(dev) // 2 - 2 <= len(unseen) < len(dev)


def test_a_test_larger_than_half_the_pairs_is_refused() -> None:
    with pytest.raises(UsageError, match="needs at least 100 pairs, got 60"):
        split_pairs(pairs_of(60, 10)[:60], 0, 50)


@pytest.mark.skipif(not DATA.is_dir(), reason="no public data: set ADAPTQL_DATA")
@pytest.mark.parametrize(("lang", "db"), [("en", "fund"), ("cn", "stock"), ("en", "macro")])
def test_bull_gives_a_hundred_of_each(lang: str, db: str) -> None:
    lines = (DATA / "bull" / lang / "train.jsonl").read_text().splitlines()
    rows = [row for row in map(json.loads, lines) if row["db"] == db and row.get("runs")]
    splits = split_pairs([Pair(str(r["id"]), r["question"], r["sql"]) for r in rows], seed=0, n_test=200)
    tags = [tag for p in splits["test"] for tag in p.tags]
    assert tags.count("ordinary") in (99, 100) and tags.count("unseen") == 100
    known = {(p.question, p.sql) for p in (*splits["train"], *splits["dev"])}
    assert not [p.id for p in splits["test"] if (p.question, p.sql) in known], "BULL asks some questions twice"
