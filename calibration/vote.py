"""Candidates vote by what they return: self-consistency (Wang et al. 2022, arXiv 2203.11171) over execution results.

A vote weighs the eighth root of its SQL's probability, and less for what makes no sense in it (sense.py): many unlikely
samples that agree say less than as many likely ones (docs/log.md). An error has no vote, and an empty result wins only
where nothing returned rows: it is what wrong filters agree on. FinSQL (Zhang et al. 2024, arXiv 2401.10506, section 6)
votes by the parts of the query; results merge more rightly. Queries that agree on the real rows by luck part on other
rows, where there are some: the heavier part then speaks for its result, and breaks ties between results of one weight.
Other rows never outvote the real ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from calibration.results import is_ordered, key
from records import Calibrated, Executed, Group, Result

OtherRows = Callable[[str], Result | None]  # a query's result there; None where it has none
Members = list[int]  # indices into executed

FLATTENED = 8.0  # root of a probability that a vote weighs
SENSELESS = 0.3  # times, for each thing that makes no sense


class Ballot:
    """The vote over ``n`` samples that were asked for; they come in one by one."""

    def __init__(self, n: int, other_rows: OtherRows = lambda sql: None) -> None:
        if n < 1:
            raise ValueError(f"expected at least one sample, came {n}")
        self.n = n
        self.executed: list[Executed] = []
        self._members: dict[str, Members] = {}
        self._other_rows = other_rows
        self._other_keys: dict[str, str] = {}

    def add(self, executed: Executed) -> None:
        if executed.result is not None:
            ballot = key(executed.result, is_ordered(executed.sql))
            self._members.setdefault(ballot, []).append(len(self.executed))
        self.executed.append(executed)

    @property
    def decided(self) -> bool:
        """No sample that is still to come can change the winner: none weighs more than 1."""
        left = self.n - len(self.executed)
        if left <= 0:
            return True
        ranked = sorted(filter(self._has_rows, self._members.values()), key=self._weight, reverse=True)
        return bool(ranked) and self._ahead(ranked, left) and self._ahead(self._parts(ranked[0]), left)

    def _ahead(self, ranked: list[Members], left: int) -> bool:
        second = self._weight(ranked[1]) if ranked[1:] else 0.0
        return self._weight(ranked[0]) > second + left

    def close(self) -> Calibrated:
        ranked = sorted(self._members.values(), key=self._rank, reverse=True)
        first, *others = [part for members in ranked for part in self._parts(members)] or [[]]
        others.sort(key=len, reverse=True)  # stable: the better ranked first
        return Calibrated(
            executed=tuple(self.executed),
            groups=tuple(Group(self.executed[self._likeliest(m)].sql, len(m), tuple(m)) for m in (first, *others) if m),
            winner=self._likeliest(first) if first else None,
            vote_share=len(ranked[0]) / self.n if ranked else 0.0,
            n_asked=self.n,
        )

    def _rank(self, members: Members) -> tuple[bool, float, float, float, int]:
        best = self._parts(members)[0]
        likeliest = self._logprob(self._likeliest(best))
        return self._has_rows(members), self._weight(members), self._weight(best), likeliest, -members[0]

    def _weight(self, members: Members) -> float:
        return sum(_vote(self.executed[i]) for i in members)

    def _parts(self, members: Members) -> list[Members]:
        """Those that agree on other rows too, the heaviest first; one part where all say the same query."""
        if not self._differ(members):
            return [members]
        parts: dict[str, Members] = {}
        for i in members:
            parts.setdefault(self._other_key(self.executed[i].sql), []).append(i)
        return sorted(parts.values(), key=lambda m: (-self._weight(m), -self._logprob(self._likeliest(m)), m[0]))

    def _differ(self, members: Members) -> bool:
        return len({self.executed[i].sql for i in members}) > 1

    def _other_key(self, sql: str) -> str:
        if sql not in self._other_keys:
            found = self._other_rows(sql)
            self._other_keys[sql] = "" if found is None else key(found, is_ordered(sql))
        return self._other_keys[sql]

    def _has_rows(self, members: Members) -> bool:
        result = self.executed[members[0]].result
        return result is not None and bool(result.rows)

    def _likeliest(self, members: Members) -> int:
        return max(members, key=lambda i: (self._logprob(i), -i))

    def _logprob(self, i: int) -> float:
        """Summed, not per token: a vote is a draw from the model, and this is the same model's word on the same SQL."""
        return self.executed[i].candidate.logprob


def _vote(executed: Executed) -> float:
    """In [0, 1]. What a generator gives no probability for (0) weighs 1."""
    return math.exp(max(-700.0, min(0.0, executed.candidate.logprob) / FLATTENED)) * SENSELESS ** len(
        executed.senseless
    )
