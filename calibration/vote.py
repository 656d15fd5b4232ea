"""Candidates vote by what they return: self-consistency (Wang et al. 2022, arXiv 2203.11171) over execution results.

An error has no vote, and an empty result wins only where nothing returned rows: it is what wrong filters agree on.
FinSQL (Zhang et al. 2024, arXiv 2401.10506, section 6) votes by the parts of the query; results merge more rightly.
"""

from __future__ import annotations

from calibration.results import is_ordered, key
from records import Calibrated, Executed, Group


class Ballot:
    """The vote over ``n`` samples that were asked for; they come in one by one."""

    def __init__(self, n: int) -> None:
        if n < 1:
            raise ValueError(f"expected at least one sample, came {n}")
        self.n = n
        self.executed: list[Executed] = []
        self._members: dict[str, list[int]] = {}

    def add(self, executed: Executed) -> None:
        if executed.result is not None:
            ballot = key(executed.result, is_ordered(executed.sql))
            self._members.setdefault(ballot, []).append(len(self.executed))
        self.executed.append(executed)

    @property
    def decided(self) -> bool:
        """No sample that is still to come can change the winner. A tie could: likelihood would break it."""
        left = self.n - len(self.executed)
        if left <= 0:
            return True
        ranked = self._ranked()
        if not ranked or not self._has_rows(ranked[0]):
            return False
        rivals = [len(members) for members in ranked[1:] if self._has_rows(members)]
        return len(ranked[0]) > max(rivals, default=0) + left

    def close(self) -> Calibrated:
        ranked = self._ranked()
        winner = self._likeliest(ranked[0]) if ranked else None
        groups = [Group(self.executed[self._likeliest(m)].sql, len(m), tuple(m)) for m in ranked]
        return Calibrated(
            executed=tuple(self.executed),
            groups=tuple(sorted(groups, key=lambda group: -group.votes)),  # stable: the winner leads its equals
            winner=winner,
            vote_share=len(ranked[0]) / self.n if ranked else 0.0,
            n_asked=self.n,
        )

    def _ranked(self) -> list[list[int]]:
        """The winner's group first."""
        return sorted(self._members.values(), key=self._rank, reverse=True)

    def _rank(self, members: list[int]) -> tuple[bool, int, float, int]:
        return self._has_rows(members), len(members), self._logprob(self._likeliest(members)), -members[0]

    def _has_rows(self, members: list[int]) -> bool:
        result = self.executed[members[0]].result
        return result is not None and bool(result.rows)

    def _likeliest(self, members: list[int]) -> int:
        return max(members, key=lambda i: (self._logprob(i), -i))

    def _logprob(self, i: int) -> float:
        """Summed, not per token: a vote is a draw from the model, and this is the same model's word on the same SQL."""
        return self.executed[i].candidate.logprob
