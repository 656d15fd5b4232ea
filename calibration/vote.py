"""Candidates vote by what they return: self-consistency (Wang et al. 2022, arXiv 2203.11171) over execution results.

An error has no vote, and an empty result wins only where nothing returned rows: it is what wrong filters agree on.
FinSQL (Zhang et al. 2024, arXiv 2401.10506, section 6) votes by the parts of the query; results merge more rightly.
Queries that agree on the real rows by luck part on other rows, where there are some: the larger part then speaks for
its result, and breaks ties between results with as many votes. Other rows never outvote the real ones.
"""

from __future__ import annotations

from collections.abc import Callable

from calibration.results import is_ordered, key
from records import Calibrated, Executed, Group, Result

OtherRows = Callable[[str], Result | None]  # a query's result there; None where it has none
Members = list[int]  # indices into executed


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
        """No sample that is still to come can change the winner. A tie could: likelihood would break it."""
        left = self.n - len(self.executed)
        if left <= 0:
            return True
        most = sorted((len(members) for members in self._members.values() if self._has_rows(members)), reverse=True)
        if not most or most[0] <= (most[1] if most[1:] else 0) + left:
            return False
        leader = max(filter(self._has_rows, self._members.values()), key=len)
        parts = self._parts(leader)
        return len(parts[0]) > (len(parts[1]) if parts[1:] else 0) + left

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

    def _rank(self, members: Members) -> tuple[bool, int, int, float, int]:
        best = self._parts(members)[0]
        return self._has_rows(members), len(members), len(best), self._logprob(self._likeliest(best)), -members[0]

    def _parts(self, members: Members) -> list[Members]:
        """Those that agree on other rows too, the largest first; one part where all say the same query."""
        if not self._differ(members):
            return [members]
        parts: dict[str, Members] = {}
        for i in members:
            parts.setdefault(self._other_key(self.executed[i].sql), []).append(i)
        return sorted(parts.values(), key=lambda m: (-len(m), -self._logprob(self._likeliest(m)), m[0]))

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
