"""What a comparison says: intervals, what to pick, and a page that is what its record makes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bench import tuner_page
from bench.tuners import record
from errors import UsageError
from pipelines.compare import beside_of, gain, gains, interval, share_interval
from pipelines.compare_advice import advice, picks
from pipelines.compare_pictures import label_points
from pipelines.pictures import figure_of


def test_gains_are_paired_by_question_and_averaged_over_seeds() -> None:
    row = {"base_logprobs": [-4.0, -2.0], "dev_logprobs": [[-1.0, -2.0], [-3.0, -4.0]]}
    assert gains(row).tolist() == [[3.0, 0.0], [1.0, -2.0]] and gain(row) == 0.5
    other = {"dev_logprobs": [[-2.0, -2.0]]}  # a run of one seed: the other's second has no partner
    assert beside_of(row, other).tolist() == [[1.0, 0.0]]
    low, high = interval([[1.0] * 9 + [2.0]])
    assert 1.0 <= low <= 1.1 <= high <= 1.4


def test_an_interval_is_of_seeds_as_well_as_of_questions() -> None:
    """The same answers, one seed apart from the others: resampling questions alone would see nothing of it."""
    low, high = interval([[0.0] * 20, [0.0] * 20, [3.0] * 20])
    assert low == 0.0 and high >= 2.0
    assert interval([[1.0] * 20]) == (1.0, 1.0)


def test_a_share_has_wilsons_interval() -> None:
    low, high = share_interval(8, 10)
    assert (low, high) == (pytest.approx(0.490, abs=1e-3), pytest.approx(0.943, abs=1e-3))
    assert share_interval(0, 10)[0] == pytest.approx(0.0, abs=1e-9)


def told(name: str, gain: float, **changed: Any) -> dict[str, Any]:
    row = {
        "tuner": name, "gain": gain, "gain_interval": (gain - 1, gain + 1), "beside_interval": (-1, 1), "forgets": 0.1,
        "n_trainable": 1000, "bytes": 4000, "losses": [1.0], "forward_s": 0.1, "backward_s": 0.2,
        "memory": {"peak": 1e8}, "traits": {"merges": True, "mixes_in_batch": False},
    }  # fmt: skip
    return {**row, **changed}


def test_what_to_pick_depends_on_the_case_and_a_cheap_method_that_learns_little_is_none() -> None:
    lean = {"merges": False, "mixes_in_batch": True}
    rows = [
        told("full", 10.0, n_trainable=27_000_000),
        told("lora", 9.0, forgets=0.01, traits={"merges": True, "mixes_in_batch": True}),
        told("ladder", 8.5, memory={"peak": 5e7}, traits=lean),
        told("ia3", 2.0, n_trainable=10, bytes=40, memory={"peak": 1e6}),
        told("in_context", 0.5, losses=[], traits=lean),
    ]
    found = {wants: pick.partition(" ")[0] for wants, pick in picks(rows).items()}
    assert found["the best answers"] == "full" and found["what the base could do before"] == "lora"
    assert found["several tasks' adapters in one batch"] == "lora"
    assert found["the least memory in training"] == "ladder" and "ia3" not in found.values()
    assert found["no training at all"] == "in_context"
    assert "For the least memory in training: ladder (50 MB, +8.50 nats)." in advice(rows)


def test_where_no_tuner_helps_none_is_advised() -> None:
    rows = [told("ia3", -0.2), told("full", -7.0)]
    said = "None is likelier than the bare base (ia3, -0.20 nats): train for longer."
    assert not picks(rows) and advice(rows) == [said]


def test_names_of_points_in_one_place_do_not_cover_each_other() -> None:
    _, (axes,) = figure_of(1, (5, 4))
    axes.plot([1], [1], "o")
    label_points(axes, [(name, 1.0, 1.0) for name in ("lora", "dora", "ia3")])
    assert len({text.xyann for text in axes.texts}) == 3


def test_a_record_of_nothing_is_refused() -> None:
    with pytest.raises(UsageError, match=r"lora, which .* is not measured yet"):
        record([])


def test_a_page_of_nothing_says_what_to_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tuner_page, "RECORD", tmp_path / "none.json")
    with pytest.raises(SystemExit, match="python -m bench tuners"):
        tuner_page.main()


def test_the_tuners_page_is_what_the_record_makes() -> None:
    if not tuner_page.RECORD.exists():
        assert not tuner_page.PAGE.exists(), "a page without the record that it is made of"
        return
    assert tuner_page.PAGE.read_text(encoding="utf-8") == tuner_page.page(), "run python -m bench.tuner_page"
