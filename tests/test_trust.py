"""What a vote is worth is learnt on dev, and starts from Laplace's rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from calibration.confidence import confidence
from errors import HubError
from pipelines.trust import PRIOR, Trust, learn, load, save
from records import Answer, Calibrated, Candidate, Executed, Group, Prompt, Question, SchemaLink

ASKED = Question("How many?")


def vote(votes: int, drawn: int) -> Calibrated:
    executed = tuple(Executed(Candidate("", "SELECT 1"), "SELECT 1") for _ in range(drawn))
    groups = (Group("SELECT 1", votes, tuple(range(votes))),) if votes else ()
    return Calibrated(executed, groups, 0 if votes else None, votes / 4, 4)


def answered(calibrated: Calibrated, prompts: tuple[Prompt, ...] = (Prompt("", "names"),)) -> Answer:
    return Answer(ASKED, "SELECT 1", None, 0.5, False, SchemaLink(ASKED, ()), prompts, calibrated)


def test_with_nothing_learnt_it_is_laplaces_rule() -> None:
    assert Trust().confidence(vote(3, 4)) == confidence(vote(3, 4)) == 4 / 6
    assert Trust().confidence(vote(0, 4)) == 0.0


def test_many_dev_questions_outweigh_the_rule() -> None:
    trust = learn([(answered(vote(3, 4)), n % 10 == 0) for n in range(200)])  # one of ten is right
    assert trust.confidence(vote(3, 4)) == pytest.approx((20 + PRIOR * 4 / 6) / (200 + PRIOR))
    assert trust.confidence(vote(4, 4)) == confidence(vote(4, 4)), "an outcome that dev never saw"


def test_recalled_answers_and_abstentions_teach_nothing() -> None:
    assert learn([(answered(vote(4, 4), prompts=()), True), (answered(vote(0, 4)), False)]) == Trust()


def test_it_is_kept_whole(tmp_path: Path) -> None:
    trust = learn([(answered(vote(2, 4)), True), (answered(vote(2, 4)), False)])
    save(trust, tmp_path / "trust.json")
    assert load(tmp_path / "trust.json") == trust == Trust({"2/4": 2}, {"2/4": 1})
    assert load(tmp_path / "missing.json") == Trust()
    (tmp_path / "trust.json").write_text('{"asked": ')
    with pytest.raises(HubError, match=r"trust\.json is damaged"):
        load(tmp_path / "trust.json")
