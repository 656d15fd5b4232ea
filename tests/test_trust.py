"""What evidence is worth is learnt on dev, starts from what votes and likelihood say, and says where to abstain."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from pathlib import Path

import pytest

from calibration.confidence import confidence
from calibration.evidence import EVIDENCE, evidence
from errors import HubError, UsageError
from pipelines.metrics import auroc, calibration_error
from pipelines.splits import for_confidence, for_steps
from pipelines.trust import Trust, learn, load, save
from records import (
    Answer,
    Calibrated,
    Candidate,
    Executed,
    Group,
    Pair,
    Prompt,
    Question,
    Repair,
    Result,
    SchemaLink,
    ValueMatch,
)

ASKED = Question("How many funds of type bond?")
VALUES = (ValueMatch("bond", 23, "'bond'", "fund.type", 1.0),)
LINK = SchemaLink(ASKED, (), values=VALUES)


def vote(votes: int, drawn: int, logprob: float = -1.0, sql: str = "SELECT 1") -> Calibrated:
    won = Executed(Candidate("", sql, logprob, 10), sql, result=Result(("a",), ((1,),)))
    lost = [
        Executed(Candidate("", "SELECT 2"), "SELECT 2", result=Result(("a",), ((n + 2,),)), prompt=1)
        for n in range(drawn - votes)
    ]
    groups = (Group(sql, votes, tuple(range(votes))),) if votes else ()
    groups += tuple(Group("SELECT 2", 1, (votes + n,)) for n in range(drawn - votes))
    executed = tuple([won] * votes + (lost if votes else [Executed(Candidate("", ""), "", error="no")] * drawn))
    return Calibrated(executed, groups if votes else (), 0 if votes else None, votes / drawn, drawn)


def answered(calibrated: Calibrated, prompts: tuple[Prompt, ...] = (Prompt("", "names"),)) -> Answer:
    return Answer(ASKED, "SELECT 1", None, 0.5, False, LINK, prompts, calibrated)


def judged(n: int, seed: int = 0) -> list[tuple[Answer, bool]]:
    """Votes say little here, the likelihood of the SQL says most."""
    rng = random.Random(seed)
    found = []
    for _ in range(n):
        logprob = -rng.choice([0.5, 4.0, 12.0])
        right = rng.random() < {0.5: 0.9, 4.0: 0.5, 12.0: 0.1}[-logprob]
        found.append((answered(vote(rng.choice([2, 3, 4]), 4, logprob)), right))
    return found


def test_with_nothing_learnt_it_is_between_the_votes_and_the_likelihood() -> None:
    assert Trust().confidence(vote(3, 4), LINK) == confidence(vote(3, 4))
    assert confidence(vote(3, 4, logprob=0.0)) == 4 / 6, "no probability was given: Laplace's rule"
    assert confidence(vote(3, 4, logprob=-9.0)) < confidence(vote(3, 4, logprob=-1.0)) < 4 / 6
    assert confidence(vote(4, 4, logprob=-1e-9)) < 1 and confidence(vote(4, 4, logprob=-1e9)) > 0
    assert Trust().confidence(vote(0, 4), LINK) == 0.0


def test_a_few_dev_questions_move_the_rule_a_little_and_many_outweigh_it() -> None:
    few = learn([(answered(vote(4, 4)), False), (answered(vote(4, 4)), True)]).confidence(vote(4, 4), LINK)
    assert 0.5 < few < confidence(vote(4, 4))
    many = learn([(answered(vote(4, 4)), n % 10 == 0) for n in range(200)])  # one of ten is right
    assert many.confidence(vote(4, 4), LINK) == pytest.approx(0.1, abs=0.02)


def test_what_tells_right_from_wrong_is_found_and_held_on_questions_it_never_saw() -> None:
    trust = learn(judged(300))
    weights = dict(zip(EVIDENCE, trust.weights, strict=True))
    assert weights["logprob"] + weights["likelihood"] > 5 * abs(weights["margin"]), weights
    fresh = judged(1000, seed=1)
    said, right = [trust.confidence(a.calibrated, LINK) for a, _ in fresh], [r for _, r in fresh]
    assert calibration_error(said, right) < 0.06 and auroc(said, right) > 0.8
    plain = [confidence(a.calibrated) for a, _ in fresh]
    assert calibration_error(said, right) < calibration_error(plain, right) / 2


def test_what_it_was_learnt_on_is_judged_by_models_that_never_saw_it() -> None:
    """Labels by chance: in its own eyes a model would look better than a coin, cross-fitted it does not."""
    rng = random.Random(3)
    chance = [(answered(vote(rng.choice([2, 3, 4]), 4, -rng.random() * 9)), rng.random() < 0.5) for _ in range(60)]
    held_out = learn(chance).held_out
    assert len(held_out) == 60 and auroc(*zip(*held_out, strict=True)) < 0.65


def test_a_threshold_keeps_what_precision_asks_for() -> None:
    trust = learn(judged(400))
    fresh = judged(2000, seed=2)
    kept = [r for a, r in fresh if trust.confidence(a.calibrated, LINK) >= trust.threshold(0.8)]
    assert 0.76 <= sum(kept) / len(kept) <= 1 and len(kept) > 400
    assert trust.threshold(0.6) < trust.threshold(0.8)


def test_a_precision_that_nothing_vouches_for_is_refused() -> None:
    with pytest.raises(UsageError, match="not learnt yet"):
        Trust().threshold(0.9)
    with pytest.raises(UsageError, match=r"100% of the time on 40 held-out questions; the most .* is \d+%"):
        learn(judged(40)).threshold(1.0)


def test_recalled_answers_and_abstentions_teach_nothing() -> None:
    assert learn([(answered(vote(4, 4), prompts=()), True), (answered(vote(0, 4)), False)]) == Trust()


def test_a_translation_is_in_the_fold_of_its_twin() -> None:
    pairs = judged(40)
    doubled = [pair for pair in pairs for _ in range(2)]
    trust = learn(doubled, [str(n // 2) for n in range(80)])
    assert all(trust.held_out[n] == trust.held_out[n + 1] for n in range(0, 80, 2))
    assert len(trust.held_out) == 80


def test_evidence_says_what_it_is_named_for() -> None:
    sql = "SELECT COUNT(*) FROM fund JOIN nav USING (code) WHERE type = 'bond'"
    found = dict(zip(EVIDENCE, evidence(vote(3, 4, -2.0, sql), LINK), strict=True))
    assert found["margin"] == 2 / 4 and found["prompts"] == 1 / 2 and found["joins"] == 1
    assert found["values"] == 1.0 and found["logprob"] == -0.2 and found["failed"] == 0.0
    missed = dict(zip(EVIDENCE, evidence(vote(3, 4), LINK), strict=True))
    assert missed["values"] == 0.0
    mended = vote(4, 4)
    repaired = replace(mended.executed[0], repairs=(Repair("tables", "a", "b", ""),), result=Result(("a",), ((None,),)))
    found = dict(zip(EVIDENCE, evidence(replace(mended, executed=(repaired,) * 4), LINK), strict=True))
    assert found["repairs"] == 1 and found["nothing"] == 1.0
    with pytest.raises(ValueError, match="nothing could be run"):
        evidence(vote(0, 4), LINK)


def test_the_questions_that_chose_a_step_teach_no_confidence() -> None:
    dev = [Pair(str(n), f"question {n}", f"SELECT {n // 2}", twin=str(n // 2)) for n in range(40)]
    steps, trusted = for_steps(dev), for_confidence(dev)
    assert {p.id for p in steps} | {p.id for p in trusted} == {p.id for p in dev}
    assert not {p.twin for p in steps} & {p.twin for p in trusted} and len(steps) == len(trusted) == 20
    assert for_steps(dev[:4]) == for_confidence(dev[:4]) == tuple(dev[:4]), "too few to halve"


def test_it_is_kept_whole(tmp_path: Path) -> None:
    trust = learn(judged(30))
    save(trust, tmp_path / "trust.json")
    assert load(tmp_path / "trust.json") == trust
    assert load(tmp_path / "missing.json") == Trust()
    (tmp_path / "trust.json").write_text('{"evidence": ["vote"], "held_out": []}')
    assert load(tmp_path / "trust.json") == Trust(), "of another release, whose evidence was another"
    for damaged in ('{"asked": ', '{"asked": {}, "right": {}}', '{"evidence": 5}'):
        (tmp_path / "trust.json").write_text(damaged)
        with pytest.raises(HubError, match=r"trust\.json is damaged"):
            load(tmp_path / "trust.json")


def test_what_a_base_was_worth_elsewhere_is_where_a_pack_starts() -> None:
    elsewhere = replace(learn(judged(600)), held_out=())
    few = judged(12, seed=5)
    fresh = judged(1000, seed=1)
    right = [r for _, r in fresh]

    def loss(trust: Trust) -> float:
        said = [trust.confidence(a.calibrated, LINK) for a, _ in fresh]
        return -sum(math.log(p if r else 1 - p) for p, r in zip(said, right, strict=True)) / len(said)

    assert loss(learn(few, start=elsewhere)) < loss(learn(few)) - 0.02
    assert loss(learn(judged(600, seed=7), start=elsewhere)) == pytest.approx(loss(elsewhere), abs=0.02)
    wrong = learn([(a, not r) for a, r in judged(600, seed=8)], start=elsewhere)
    assert loss(wrong) > math.log(2), "what the pack's own questions say wins in the end"


def test_where_a_pack_starts_is_kept_while_its_questions_say_nothing(tmp_path: Path) -> None:
    elsewhere = learn(judged(60))
    one_sided = learn([(answered(vote(4, 4)), True)] * 5, start=elsewhere)
    assert one_sided == replace(elsewhere, held_out=()), "where to abstain is not known of other schemas"
    assert load(tmp_path / "missing.json", elsewhere) == elsewhere
    (tmp_path / "trust.json").write_text('{"evidence": ["vote"], "held_out": []}')
    assert load(tmp_path / "trust.json", elsewhere) == elsewhere


def test_evidence_that_never_varied_is_worth_nothing() -> None:
    trust = learn(judged(100))
    assert dict(zip(EVIDENCE, trust.weights, strict=True))["repairs"] == 0.0
