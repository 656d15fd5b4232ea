"""Every tuner on finance with one budget, then a few on a BULL database and on a row set: docs/tuners.md is made of it.

The comparison itself is ``python flows.py compare``. What a tuner has measured is kept, so that a run cut off goes on;
``python -m bench.tuners`` makes a record of what there is so far, training nothing.
A second base, if ADAPTQL_SECOND_BASE names its folder, is compared on finance last.
"""

from __future__ import annotations

import hashlib
import os
import sys
from typing import Annotated, Any

import typer

from bench.bull import packs, source_of
from bench.record import Comparison, write
from errors import PipelineError, UsageError
from pipelines.compare import compare, conclude
from pipelines.compare_settings import FIRST, CompareRequest
from pipelines.compare_task import open_task

BUDGET, N_DEV, BEST = 200_000, 60, 10
ROW_SET = "heart"
KEPT = (
    "tuner",
    "method",
    "summary",
    "traits",
    "options",
    "precision",
    "lr",
    "seeds",
    "gain",
    "gain_interval",
    "beside",
    "beside_interval",
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
    return record([compare(request, _tell) for request in requests(rounds)], seed)


def so_far(rounds: int = 1) -> Comparison:
    """Of what is measured already. Raises UsageError where that is nothing."""
    reports = [conclude(open_task(r, _tell), r.names, _tell, asks=False) for r in requests(rounds)]
    return record([report for report in reports if report["tuners"]])


def requests(seeds: int) -> list[CompareRequest]:
    """In this order: finance whole, then other tasks and another base, by the tuners that are asked for most."""
    dials: dict[str, Any] = {"budget": BUDGET, "n_dev": N_DEV, "best": BEST, "seeds": seeds}
    found = [CompareRequest(domain="finance", placement=True, **dials)]
    if os.environ.get("ADAPTQL_DATA"):
        found.append(CompareRequest(domain=str(packs(source_of("en"), "en")[0]), tuners=FIRST, **dials))
        found.append(CompareRequest(domain=ROW_SET, tuners=FIRST, **dials))
    if other := os.environ.get("ADAPTQL_SECOND_BASE"):
        found.append(CompareRequest(domain="finance", tuners=FIRST, base_model=other, **dials))
    return found


def record(reports: list[dict[str, Any]], seed: int = 0) -> Comparison:
    """Ours is the first task's best tuner, theirs LoRA: how much likelier dev's answers became, in nats."""
    rows = reports[0]["tuners"] if reports else []
    lora = next((row for row in rows if row["tuner"] == "lora"), None)
    if lora is None:
        raise UsageError(
            "lora, which the others are held against, is not measured yet: python -m bench tuners --rounds 3 does"
        )
    best = rows[0]
    return Comparison(
        name="tuners",
        ratio=best["gain"] / lora["gain"] if lora["gain"] else 0.0,
        ours=best["gain"],
        theirs=lora["gain"],
        unit="nats an answer",
        n=reports[0]["n_dev"],
        interval=tuple(best["gain_interval"]),
        interval_is="95 % bootstrap of ours over questions and seeds",
        seed=seed,
        data_hash=hashlib.sha256(reports[0]["folder"].rpartition("/")[2].encode()).hexdigest(),
        details={"page": "tuners.md", "reports": [_slim(report) for report in reports]},
    )


def _slim(report: dict[str, Any]) -> dict[str, Any]:
    rows = [
        {key: row[key] for key in KEPT if key in row} | {"losses": [round(loss, 4) for loss in row["losses"]]}
        for row in report["tuners"]
    ]
    return {key: value for key, value in report.items() if key != "folder"} | {"tuners": rows}


def _tell(what: str, done: int, total: int) -> None:
    print(f"{what}: {done} of {total}", file=sys.stderr)


def main(rounds: Annotated[int, typer.Argument(min=1, max=10, help="seeds of each tuner")] = 1) -> None:
    """A record of what is measured already."""
    try:
        write(so_far(rounds), f"python -m bench tuners --rounds {rounds}")
    except PipelineError as error:
        typer.echo(f"bench.tuners: {error}", err=True)
        raise typer.Exit(error.exit_code) from error


if __name__ == "__main__":
    typer.run(main)
