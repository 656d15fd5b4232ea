"""Where every pack's confidence starts is learnt from the base's answers over schemas it has never seen."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from calibration.evidence import EVIDENCE
from errors import UsageError
from pipelines.packs import read_pack
from pipelines.pretrain_trust import judged, learn, reserved_packs
from pipelines.trust import Trust, load
from plugins.models import find_base

QUESTIONS = (
    ("How many stores are there?", "SELECT count(*) FROM store"),
    ("Show the cities of all stores.", "SELECT city FROM store"),
    ("Which stores opened after 2010?", "SELECT name FROM store WHERE opened > 2010"),
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Spider's layout with one reserved database and one that is not."""
    spider = tmp_path / "data" / "spider"
    rows = [{"db_id": name, "question": q, "query": sql} for name in ("store_1", "other") for q, sql in QUESTIONS]
    for name in ("store_1", "other"):
        (spider / "database" / name).mkdir(parents=True)
        with closing(sqlite3.connect(spider / "database" / name / f"{name}.sqlite")) as made:
            made.execute("CREATE TABLE store (id INTEGER PRIMARY KEY, name TEXT, city TEXT, opened INTEGER)")
            made.executemany(
                "INSERT INTO store VALUES (?, ?, ?, ?)", [(n, f"s{n}", f"c{n}", 2005 + n) for n in range(9)]
            )
            made.commit()
    schema = {
        "table_names_original": ["store"],
        "table_names": ["store"],
        "column_names_original": [[-1, "*"], [0, "id"], [0, "name"], [0, "city"], [0, "opened"]],
        "column_names": [[-1, "*"], [0, "id"], [0, "name"], [0, "city"], [0, "opened"]],
        "column_types": ["text", "number", "text", "text", "number"],
        "primary_keys": [1],
        "foreign_keys": [],
    }
    tables = [{"db_id": name, **schema} for name in ("store_1", "other")]
    (spider / "tables.json").write_text(json.dumps(tables))
    (spider / "train_spider.spider_syn.json").write_text(json.dumps(rows))
    return tmp_path / "data"


def test_reserved_databases_are_asked_with_nothing_stored_and_made_once(data: Path, tmp_path: Path) -> None:
    (folder,) = reserved_packs(data, tmp_path / "run")
    pack = read_pack(str(folder))
    assert [p.question for p in pack.dev] == [q for q, _ in QUESTIONS] and pack.train == ()
    made = (folder / "pack.yaml").stat().st_mtime_ns
    assert reserved_packs(data, tmp_path / "run") == [folder] and (folder / "pack.yaml").stat().st_mtime_ns == made


def test_the_embedded_base_is_judged_by_what_it_answers(data: Path, tmp_path: Path) -> None:
    (folder,) = reserved_packs(data, tmp_path / "run")
    rows, right = judged(folder, find_base(None))
    assert len(rows) == len(right) == len(QUESTIONS) and all(len(row) == len(EVIDENCE) for row in rows)
    assert right[0], "it counts the rows of the only table"


def test_each_database_is_judged_by_what_the_others_say() -> None:
    rng = random.Random(0)
    found = []
    for share in (0.9, 0.5, 0.1):  # right answers alike in evidence: only the others' share can be said of a database
        rows = [tuple(0.0 for _ in EVIDENCE)] * 100
        found.append((rows, [rng.random() < share for _ in rows]))
    trust, about = learn(found)
    assert trust.held_out == () and about["n"] == 300 and about["databases"] == 3
    assert about["right"] == pytest.approx(0.5, abs=0.07) and about["auroc"] < 0.4, "the others say the contrary"
    assert about["ece"] > 0.25


def test_without_spider_it_says_what_was_expected(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"Spider is not here: expected its folder spider/"):
        reserved_packs(tmp_path, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_what_is_shipped_can_be_read() -> None:
    shipped = load(find_base(None) / "trust.json")
    assert len(shipped.weights) == len(EVIDENCE) and shipped.held_out == () and shipped != Trust()
