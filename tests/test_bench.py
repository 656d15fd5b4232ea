"""The benches: listed, recorded whole, and the training one measures both sides over the same pairs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bench.__main__ import COMPARISONS
from bench.pool import pooled
from bench.record import Comparison, write
from bench.spider_dev import _only_dev
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base

ROOT = Path(__file__).parent.parent


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bench", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_without_a_name_the_comparisons_are_listed() -> None:
    shown = bench("--json")
    assert shown.returncode == 0 and json.loads(shown.stdout).keys() == COMPARISONS.keys()


def test_an_unknown_comparison_is_a_usage_error() -> None:
    failed = bench("trianing")
    assert failed.returncode == 2 and "Did you mean 'training'" in failed.stderr and failed.stdout == ""


def test_a_record_can_be_run_again(tmp_path: Path) -> None:
    comparison = Comparison("x", 2.0, 4.0, 2.0, "rows/s", 3, (1.9, 2.1), "lowest and highest", 0, "abc")
    record = write(comparison, "python -m bench x", tmp_path)
    assert json.loads((tmp_path / "x.json").read_text()) == json.loads(json.dumps(record))
    needed = {
        "name",
        "ratio",
        "ours",
        "theirs",
        "n",
        "interval",
        "seed",
        "data_hash",
        "command",
        "commit",
        "versions",
        "date",
    }
    assert needed <= record.keys()
    assert all(record["versions"].get(package) for package in ("torch", "python", "transformers"))


def test_pooled_reports_count_every_question_once() -> None:
    def one(pack: str, right: list[bool], tag: str | None) -> dict[str, Any]:
        n, ex = len(right), sum(right) / len(right)
        scores = {"ex": ex, "n": n, "baselines": {"base": {"ex": 0.0}}}
        return scores | {
            "pack": pack,
            **dict.fromkeys(("em", "ves", "oracle", "abstained"), ex),
            "linking": {"tables_in_top_k": ex, "columns_kept": ex},
            "by_votes": {"1": {"vote": ex, "oracle": ex}},
            "by_tag": {tag: scores} if tag else {},
            "confidence": [(0.9 if r else 0.1, r) for r in right],
        }

    found = pooled([one("a", [True] * 3, "unseen"), one("b", [False], None)])
    assert found["ex"] == found["oracle"] == found["linking"]["columns_kept"] == 0.75 and found["n"] == 4
    assert found["by_votes"] == {"1": {"vote": 0.75, "oracle": 0.75}} and list(found["by_tag"]) == ["unseen"]
    assert found["auroc"] == 1.0 and found["calibration_error"] == pytest.approx(0.1)
    assert found["brier"] == pytest.approx(0.01) and found["by_pack"]["b"]["ex"] == 0.0


def test_spiders_bench_sees_dev_alone(tmp_path: Path) -> None:
    source = tmp_path / "spider"
    for name in ("in_dev", "in_train"):
        (source / "database" / name).mkdir(parents=True)
        (source / "database" / name / f"{name}.sqlite").touch()
    (source / "tables.json").write_text("[]")
    (source / "dev.json").write_text(json.dumps([{"db_id": "in_dev"}, {"db_id": "not at hand"}]))
    for _ in range(2):  # a second time too: it may have been cut off
        only = _only_dev(source, tmp_path / "links")
    assert [p.name for p in (only / "database").iterdir()] == ["in_dev"]
    assert (only / "database" / "in_dev" / "in_dev.sqlite").is_file() and (only / "dev.json").is_file()


@pytest.mark.parametrize(("save", "is_causal"), [(save_tiny_base, True), (save_tiny_seq2seq_base, False)])
def test_an_encoder_decoder_base_is_not_measured_beside_a_causal_trainer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, save: Callable[[Path], Path], is_causal: bool
) -> None:
    from bench import training

    monkeypatch.setattr(training, "EMBEDDED", tmp_path / "base")
    assert not training._embedded_is_causal(), "there is none yet"
    save(tmp_path / "base")
    assert training._embedded_is_causal() == is_causal


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # TRL's own
def test_training_is_measured_on_both_sides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trl")
    from bench import training

    monkeypatch.setattr(training, "TOKENS_PER_BATCH", 1024)
    monkeypatch.setattr(training, "EMBEDDED", save_tiny_seq2seq_base(tmp_path / "base"))
    found = training.run(seed=1, rounds=1, steps=4)
    assert "causal" in found.details["base"]
    assert found.ratio == pytest.approx(found.ours / found.theirs)
    assert min(found.ours, found.theirs, found.details["bound"]["answer_tokens_per_s"]) > 0
    [ours], [theirs] = found.details["loss_ours"], found.details["loss_theirs"]
    assert ours == pytest.approx(theirs, rel=0.1), "the two sides do not learn the same"
