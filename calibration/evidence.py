"""What speaks for an answer and against it, in numbers: what its confidence is learnt from.

All of it is seen before the answer is given: nothing here knows what is right.
"""

from __future__ import annotations

import math
from collections import Counter

import sqlglot
from sqlglot import exp

from calibration.confidence import confidence
from calibration.results import is_ordered, key
from records import Calibrated, Executed, SchemaLink

LEAST_LOGPROB = -3.0  # a token; below, one is as unlikely as the other
MOST = 3.0  # repairs or joins; beyond, more say no more

EVIDENCE = (
    "before",  # the confidence before anything is learnt, as log-odds
    "margin",  # votes ahead of the next result, of the samples drawn
    "prompts",  # share of the prompts that lead to the winner's result
    "other rows",  # share of the winner's voters that agree on other rows too
    "logprob",  # of the winner's likeliest SQL, a token
    "likelihood",  # of that SQL as a whole
    "failed",  # share of the samples that do not run
    "repairs",  # of the winner
    "nothing",  # the winner returns no row, or only NULL
    "joins",  # of the winner
    "values",  # share of the question's values that the winner uses
    "near",  # how alike the nearest stored question is
)


def evidence(calibrated: Calibrated, link: SchemaLink) -> tuple[float, ...]:
    """In the order of EVIDENCE. Raises ValueError where nothing won: there is nothing to weigh."""
    if calibrated.winner is None:
        raise ValueError("expected a vote with a winner, came one in which nothing could be run")
    executed, drawn = calibrated.executed, len(calibrated.executed)
    won = executed[calibrated.winner]
    results = _results(calibrated)
    votes = Counter(results.values())
    own = votes.pop(results[calibrated.winner])
    same = [i for i, result in results.items() if result == results[calibrated.winner]]
    odds = confidence(calibrated)
    prompts = {e.prompt for e in executed}
    found = {
        "before": math.log(odds / (1 - odds)),
        "margin": (own - max(votes.values(), default=0)) / drawn,
        "prompts": len({executed[i].prompt for i in same}) / len(prompts),
        "other rows": calibrated.groups[0].votes / own,
        "logprob": max(LEAST_LOGPROB, won.candidate.logprob / max(1, won.candidate.n_tokens)),
        "likelihood": math.exp(min(0.0, won.candidate.logprob)),
        "failed": sum(e.result is None for e in executed) / drawn,
        "repairs": min(MOST, len(won.repairs)),
        "nothing": float(_nothing(won)),
        "joins": min(MOST, _n_joins(won.sql)),
        "values": _values_used(won.sql, link),
        "near": link.pairs[0].score if link.pairs else 0.0,
    }
    return tuple(found[name] for name in EVIDENCE)


def _results(calibrated: Calibrated) -> dict[int, str]:
    """By sample that ran: what it returned on the pack's rows."""
    return {
        i: key(executed.result, is_ordered(executed.sql))
        for i, executed in enumerate(calibrated.executed)
        if executed.result is not None
    }


def _nothing(won: Executed) -> bool:
    rows = won.result.rows if won.result else ()
    return all(cell is None for row in rows for cell in row)


def _n_joins(sql: str) -> int:
    return len(list(sqlglot.parse_one(sql, dialect="duckdb").find_all(exp.Join)))


def _values_used(sql: str, link: SchemaLink) -> float:
    """1 where the question has none."""
    readings: dict[int, set[str]] = {}
    for value in link.values:
        readings.setdefault(value.start, set()).add(value.literal.strip("'%").lower())
    if not readings:
        return 1.0
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    said = {str(literal.this).strip("%").lower() for literal in tree.find_all(exp.Literal)}
    return sum(bool(literals & said) for literals in readings.values()) / len(readings)
