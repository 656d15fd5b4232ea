"""What more candidates are worth and what they cost: EX, the best of n and wall time, with one prompt and with two."""

from __future__ import annotations

import sys
import time
from typing import Any

from bench.finance import PACK, content_hash
from bench.record import Comparison
from pipelines.domain import open_domain
from pipelines.evaluate import Gold, held_out
from pipelines.metrics import rate
from pipelines.text_to_sql import Sampling, answer
from records import Pair, Question

WARM_UP = 3  # questions before any clock runs
RUNS = ((1, 1), (4, 1), (8, 1), (2, 2), (4, 2), (8, 2))  # votes, prompts
Scores = dict[str, Any]


def run(seed: int, rounds: int) -> Comparison:
    """Finance dev, one question at a time as ``ask`` does; every setting sees the questions in the same order."""
    with open_domain("finance") as domain:
        pairs, gold = held_out(domain, "dev", None, seed), Gold(domain.sandbox)
        for pair in pairs[:WARM_UP]:
            answer(_question(pair), domain)
        curve = [_measured(pairs, domain, gold, Sampling(votes, prompts=n, seed=seed)) for votes, n in RUNS]
    greedy = curve[0]
    ours = next(c for c in curve if (c["votes"], c["prompts"]) == (4, 2))
    low, high = ours["ex_interval"]
    return Comparison(
        name="candidates",
        ratio=ours["ex"] / max(greedy["ex"], 1 / len(pairs)),
        ours=ours["ex"],
        theirs=greedy["ex"],
        unit="EX",
        n=len(pairs),
        interval=(low, high),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=content_hash(PACK),
        details={"note": "Finance dev; theirs is one greedy sample, calibrated too.", "curve": curve},
    )


def _measured(pairs: list[Pair], domain: Any, gold: Gold, sampling: Sampling) -> Scores:
    right, best, seconds = [], [], []
    for pair in pairs:
        start = time.perf_counter()
        found = answer(_question(pair), domain, sampling)
        seconds.append(time.perf_counter() - start)
        right.append(gold.matches(found.sql, found.result, pair))
        best.append(any(gold.matches(e.sql, e.result, pair) for e in found.calibrated.executed))
    scored = rate(right, [p.twin or p.id for p in pairs])
    made = {
        "votes": sampling.votes,
        "prompts": sampling.prompts,
        "ex": scored.share,
        "ex_interval": list(scored.interval),
        "oracle": sum(best) / len(best),
        "seconds_p50": sorted(seconds)[len(seconds) // 2],
        "seconds": sum(seconds) / len(seconds),
    }
    print(made, file=sys.stderr)
    return made


def _question(pair: Pair) -> Question:
    return Question(pair.question, pair.lang, pair.evidence)
