"""The study of fusion measures what it says, goes on where it was cut off, and its page is what the records make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench import leave_one_out, schemas
from bench.fusion_page import PAGE, page
from bench.leave_one_out import SYSTEMS, comparison, study, summary
from bench.record import write
from pipelines.packs import read_pack
from records import Pack
from tests.shop import write_shop
from tests.tiny_models import save_tiny_seq2seq_base

QUICK: dict[str, Any] = {"shots": (3,), "evaluations": 2, "polish": 1, "questions": 2, "candidates": 2}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[Pack], str]]:
    """Three packs that differ in name, and a tiny base; every pack's adapter is in the study's hub."""
    root = tmp_path_factory.mktemp("study")
    base = save_tiny_seq2seq_base(root / "base")
    (base / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(root / "home"))
        patch.setattr(schemas, "PAIRS", 6)
        every = []
        for name in ("one", "two", "three"):
            folder = write_shop(root / name)
            about = yaml.safe_load((folder / "pack.yaml").read_text()) | {"name": name}
            (folder / "pack.yaml").write_text(yaml.safe_dump(about))
            every.append(read_pack(folder))
        for pack in every:
            assert not schemas.trained(pack, str(base))
            schemas.train_adapter(pack, str(base))
            assert schemas.trained(pack, str(base))
        yield every, str(base)


@pytest.mark.slow
def test_a_study_leaves_each_schema_out_of_its_own_hub_and_goes_on_where_it_was_cut_off(
    world: tuple[list[Pack], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    every, base = world
    cells = study(every, [0], base, **QUICK)
    first = next(cells)
    assert first["pack"] == "one" and set(first["weights"]) == {"two", "three"}, "its own adapter is not among them"
    assert first["right"].keys() == set(SYSTEMS) and len(first["questions"]) == 2
    assert all(len(right) == 2 for right in first["right"].values())
    assert 0 < first["shots_scored"] <= first["shots_without_race"]
    made: list[str] = []
    monkeypatch.setattr(leave_one_out, "_cell", lambda pack, *_: made.append(pack.name) or first | {"pack": pack.name})
    assert [cell["pack"] for cell in study(every, [0], base, **QUICK)] == ["one", "two", "three"]
    assert made == ["two", "three"], "the first cell was kept"
    record = write(comparison([first], 0), "python -m bench leave_one_out", tmp_path)
    assert record["details"]["cells"] == 1 and "fused, then polished" in page(tmp_path)


def cell(pack: str, shots: int, seed: int, **right: list[int]) -> dict[str, Any]:
    n = len(next(iter(right.values())))
    every = {name: right.get(name, [0] * n) for name in SYSTEMS}
    return {
        "pack": pack, "shots": shots, "seed": seed, "questions": [f"q{i}" for i in range(n)], "right": every,
        "shots_scored": 50, "shots_without_race": 150, "seconds": 1.0,
    }  # fmt: skip


def test_gaps_are_paired_by_question_and_seeds_of_one_question_are_drawn_together() -> None:
    ahead = [1] * 30 + [0] * 10
    behind = [1] * 20 + [0] * 20
    found = summary([cell("a", 16, seed, polished=ahead, few_shot=behind, base=[1] * 10 + [0] * 30) for seed in (0, 1)])
    gap = found["all"]["minus"]["polished-few_shot"]
    low, high = gap["interval"]
    assert gap["gap"] == 0.25 and 0.1 < low < 0.25 < high < 0.45
    assert found["all"]["relative_gain_over_base"]["polished"] == 2.0 and found["racing_gain"] == 3.0
    alone = summary([cell("a", 16, 0, polished=ahead, few_shot=behind)])["all"]["minus"]["polished-few_shot"]
    assert alone["interval"] == pytest.approx(gap["interval"], abs=0.03), "two seeds of one are not two"
    same = summary([cell("a", 5, 0, polished=ahead, few_shot=ahead)])["by_shots"]["5"]["minus"]["polished-few_shot"]
    assert same == {"gap": 0.0, "interval": [0.0, 0.0]}


def test_the_page_of_fusion_is_what_the_records_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m bench.fusion_page"
