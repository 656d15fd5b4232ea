"""How sure a vote is before anything was learnt of it."""

from __future__ import annotations

import math

from records import Calibrated

LEAST, MOST = -30.0, -0.002  # log-probabilities beyond which no SQL is less or more likely


def confidence(calibrated: Calibrated) -> float:
    """Between what the votes say and what the winner's likelihood says; 0 where nothing won.

    The votes say Laplace's rule over the samples drawn, (votes + 1) / (drawn + 2). The likelihood says the root of the
    probability of the winner's SQL. Their log-odds are averaged (docs/log.md); a generator that gives no probability
    (0) leaves the word to the votes.
    """
    if calibrated.winner is None:
        return 0.0
    logprob = calibrated.executed[calibrated.winner].candidate.logprob
    votes = laplace(calibrated)
    if logprob >= 0:
        return votes
    likely = math.exp(max(LEAST, min(MOST, logprob)) / 2)
    odds = (math.log(votes / (1 - votes)) + math.log(likely / (1 - likely))) / 2
    return 1 / (1 + math.exp(-odds))


def laplace(calibrated: Calibrated) -> float:
    """Drawn, not asked for: a vote that stopped early at 5 of 5 is no worse than one that went on."""
    return (round(calibrated.vote_share * calibrated.n_asked) + 1) / (len(calibrated.executed) + 2)
