"""The nine sets: the paper's protocol, and a page that is what its record makes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bench import row_sets
from bench.record import RESULTS
from bench.row_record import PAGE, _serializers, page
from bench.rows import Ledger
from errors import ResourceError

RECORD = RESULTS / "rows.json"


@pytest.fixture
def sets() -> Path:
    try:
        return row_sets.folder()
    except ResourceError as error:
        pytest.skip(str(error))


@pytest.mark.skipif(not RECORD.is_file(), reason="the nine sets were not measured yet")
def test_the_rows_page_is_what_the_record_makes() -> None:
    made = page(json.loads(RECORD.read_text(encoding="utf-8")))
    assert PAGE.read_text(encoding="utf-8") == made, "run python -m bench.row_record"


def test_a_trial_keeps_the_papers_protocol(sets: Path) -> None:
    drawn = row_sets.trial("car", 10, 42, 500)
    assert np.bincount(drawn.label).tolist() == [2, 2, 2, 4], "even over classes, the rest to the last"
    assert len(drawn.test) == 346, "a fifth of 1728"
    again = row_sets.trial("car", 10, 42, 500)
    assert drawn.shots.equals(again.shots)
    assert not set(drawn.test.index) & (set(drawn.shots.index) | set(drawn.pool.index))


def test_the_target_is_the_last_column_and_no_feature(sets: Path) -> None:
    rows, label = row_sets.read_set("diabetes")
    assert row_sets.target_of("diabetes") == "Outcome"
    assert "Outcome" not in rows.columns
    assert label.sum() == 268


def test_what_is_done_is_not_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path))
    asked = []

    def measure(name: str, seed: int) -> dict[str, float]:
        asked.append((name, seed))
        return {"auc": seed / 10}

    keys = [("a", 1), ("a", 2)]
    first = Ledger("part", "v").trials(keys, measure)
    with (tmp_path / "bench" / "rows" / "part-v.jsonl").open("a") as file:
        file.write('{"key": ["a", 3], "au')  # a killed run's last line
    assert Ledger("part", "v").trials(keys, measure) == first
    assert asked == keys
    Ledger("part", "other code").trials(keys[:1], measure)
    assert len(asked) == 3


def test_serializers_are_compared_on_the_same_sets_alone() -> None:
    found = {("a", "x", 1): {"4": 0.6}, ("a", "y", 1): {"4": 0.7}, ("b", "x", 1): {"4": 0.9}}
    made = _serializers(found, n_sets=1)
    assert {name: (ks["4"]["mean"], ks["4"]["n"]) for name, ks in made.items()} == {"x": (0.6, 1), "y": (0.7, 1)}
    assert not _serializers(found), "one set says nothing of nine"
