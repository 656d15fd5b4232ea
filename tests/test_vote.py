"""The vote over candidates, and the confidence it has before anything is learnt."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from calibration.confidence import confidence
from calibration.vote import Ballot
from records import Calibrated, Candidate, Executed, Result


def ran(sql: str, *cells: object, logprob: float = -1.0) -> Executed:
    return Executed(Candidate(sql, sql, logprob), sql, result=Result(("a",), tuple((cell,) for cell in cells)))


def failed(refused: bool = False) -> Executed:
    return Executed(Candidate("x", "x", -0.01), "x", error="binder error", refused=refused)


def vote(*executed: Executed, n: int | None = None) -> Calibrated:
    ballot = Ballot(n or len(executed))
    for one in executed:
        ballot.add(one)
    return ballot.close()


def winning_sql(calibrated: Calibrated) -> str | None:
    return None if calibrated.winner is None else calibrated.executed[calibrated.winner].sql


def test_majority_wins_over_likelihood() -> None:
    calibrated = vote(ran("A", 1, logprob=-0.1), ran("B", 2, logprob=-5), ran("C", 2, logprob=-4))
    assert winning_sql(calibrated) == "C"  # the likeliest of the larger group
    assert [(g.sql, g.votes, g.members) for g in calibrated.groups] == [("C", 2, (1, 2)), ("A", 1, (0,))]
    assert calibrated.vote_share == pytest.approx(2 / 3)


def test_ties_go_to_the_likelier_then_to_the_first() -> None:
    assert winning_sql(vote(ran("A", 1, logprob=-2), ran("B", 2, logprob=-1))) == "B"
    assert winning_sql(vote(ran("A", 1), ran("B", 2))) == "A"


def test_many_unlikely_samples_say_less_than_few_likely_ones() -> None:
    unlikely = [ran(f"A{n}", 1, logprob=-20) for n in range(3)]
    assert winning_sql(vote(*unlikely, ran("B", 2, logprob=-1))) == "B"
    assert winning_sql(vote(*unlikely, ran("B", 2, logprob=-14))) == "A0", "not so few that are hardly likelier"


def test_what_makes_no_sense_weighs_less() -> None:
    odd = replace(ran("A", 1, logprob=-0.5), senseless=("a is selected 2 times",))
    assert winning_sql(vote(odd, odd, ran("B", 2))) == "B"
    assert winning_sql(vote(odd, odd)) == "A", "but it is an answer where there is no other"


def test_errors_and_refusals_never_win() -> None:
    assert winning_sql(vote(failed(), failed(), failed(refused=True), ran("A", 1, logprob=-9))) == "A"
    nothing = vote(failed(), failed(refused=True))
    assert nothing.winner is None and nothing.groups == () and confidence(nothing) == 0.0


def test_empty_results_win_only_among_themselves() -> None:
    calibrated = vote(ran("A"), ran("B"), ran("C", 1))
    assert winning_sql(calibrated) == "C" and [g.votes for g in calibrated.groups] == [1, 2]
    assert winning_sql(vote(ran("A"), ran("B"), failed())) == "A"


def test_order_splits_groups_only_where_it_shows() -> None:
    ascending, descending = ran("SELECT a FROM t ORDER BY a", 1, 2), ran("SELECT a FROM t ORDER BY a DESC", 2, 1)
    assert len(vote(ascending, descending).groups) == 2
    assert len(vote(ran("SELECT a FROM t", 1, 2), ran("SELECT a FROM u", 2, 1)).groups) == 1
    assert len(vote(ran("SELECT a FROM t ORDER BY a LIMIT 1", 1), ran("SELECT min(a) FROM t", 1)).groups) == 1


@pytest.mark.parametrize("seed", range(20))
def test_vote_is_decided_only_when_nothing_can_change_it(seed: int) -> None:
    """Whatever the rest of the samples say, the winner of an early close is the winner of the whole vote."""
    rng = random.Random(seed)
    pool = [ran("A", 1), ran("B", 2, logprob=-0.5), ran("C"), failed()]
    draws = rng.choices(pool, weights=[5, 2, 1, 1], k=8)
    ballot = Ballot(8)
    for n, draw in enumerate(draws, start=1):
        ballot.add(draw)
        if ballot.decided:
            for rest in pool:
                assert winning_sql(vote(*draws[:n], *[rest] * (8 - n))) == winning_sql(ballot.close())
            return
    raise AssertionError("a full vote is decided")


def test_vote_stops_early_when_the_leader_cannot_be_overtaken() -> None:
    ballot = Ballot(8)
    for n in range(1, 6):
        assert not ballot.decided
        ballot.add(ran(f"A{n}", 1))
    assert ballot.decided  # five of eight
    assert ballot.close().vote_share == 5 / 8 and ballot.close().n_asked == 8


def test_confidence_grows_with_agreement_and_is_never_certain() -> None:
    said, other = ran("A", 1, logprob=0.0), ran("B", 2, logprob=0.0)  # 0: no probability is given
    shares = [confidence(vote(*[said] * k, *[other] * (8 - k))) for k in (4, 5, 6, 7, 8)]
    assert shares == sorted(shares) and shares[0] >= 0.5 and shares[-1] == 9 / 10
