"""How sure a vote is before anything was learnt of it."""

from __future__ import annotations

from records import Calibrated


def confidence(calibrated: Calibrated) -> float:
    """Laplace's rule over the samples drawn: (votes + 1) / (drawn + 2); 0 where nothing won.

    Drawn, not asked for: a vote that stopped early at 5 of 5 is no worse than one that went on.
    """
    if calibrated.winner is None:
        return 0.0
    return (round(calibrated.vote_share * calibrated.n_asked) + 1) / (len(calibrated.executed) + 2)
