"""Every tuner on finance with one budget: docs/tuners.md is made of what this leaves.

The comparison itself is ``python flows.py compare``; what a tuner has measured is kept, so a run cut off goes on.
"""

from __future__ import annotations

import hashlib
import sys
from typing import Any

from bench.record import Comparison
from errors import UsageError
from pipelines.compare import compare
from pipelines.compare_settings import CompareRequest

BUDGET, N_DEV, BEST = 16_000, 24, 5
KEPT = (
    "tuner",
    "summary",
    "options",
    "precision",
    "lr",
    "gain",
    "gain_interval",
    "ex",
    "n_trainable",
    "n_changed",
    "n_entries",
    "rank",
    "full_rank",
    "bytes",
    "memory",
    "forward_s",
    "backward_s",
    "train_s",
    "n_tokens",
    "overhead",
    "overhead_merged",
    "tokens_to_loras_loss",
    "forgets",
)


def run(seed: int, rounds: int) -> Comparison:
    """``rounds`` seeds of each tuner."""
    return record(
        compare(CompareRequest(domain="finance", budget=BUDGET, n_dev=N_DEV, best=BEST, seeds=rounds), _tell), seed
    )


def record(report: dict[str, Any], seed: int = 0) -> Comparison:
    """Ours is the best tuner, theirs LoRA: how much likelier dev's answers became, in nats."""
    rows = report["tuners"]
    lora = next((row for row in rows if row["tuner"] == "lora"), None)
    if lora is None:
        raise UsageError("the comparison holds no lora, which the others are measured against: compare it too")
    best = rows[0]
    slim = [{key: row[key] for key in KEPT if key in row} | {"losses": _thin(row["losses"])} for row in rows]
    return Comparison(
        name="tuners",
        ratio=best["gain"] / lora["gain"] if lora["gain"] else 0.0,
        ours=best["gain"],
        theirs=lora["gain"],
        unit="nats an answer",
        n=report["n_dev"],
        interval=tuple(best["gain_interval"]),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256(report["folder"].rpartition("/")[2].encode()).hexdigest(),
        details={"page": "tuners.md", "report": {k: v for k, v in report.items() if k != "folder"} | {"tuners": slim}},
    )


def _thin(losses: list[float]) -> list[float]:
    return [round(loss, 4) for loss in losses]


def _tell(what: str, done: int, total: int) -> None:
    print(f"{what}: {done} of {total}", file=sys.stderr)
