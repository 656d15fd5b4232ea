"""BULL on synthetic rows: one adapter a database, its test questions pooled, beside copying the nearest pair.

The packs are made from $ADAPTQL_DATA into the home folder once, split anew (half ``ordinary``, half ``unseen``); a
database without an adapter is taught one first. Never to be set beside the published numbers, which are on real rows.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from bench.pool import Scores, pooled
from bench.record import Comparison
from errors import UsageError
from pipelines.chain import evaluate, finetune
from pipelines.databases import home
from pipelines.domain import served_adapter
from pipelines.imports import import_layout
from pipelines.packs import read_pack
from pipelines.settings import EvaluateRequest, TuneRequest

TEST = 200  # questions a database
EPOCHS = 3  # as finetune does by itself; a count, which no other work on the machine can change
NOTE = "On synthetic rows, one LoRA adapter a database, three passes over its pairs: not comparable with published EX."


def english(seed: int, rounds: int) -> Comparison:
    return run("en", seed)


def chinese(seed: int, rounds: int) -> Comparison:
    return run("cn", seed)


def run(lang: str, seed: int) -> Comparison:
    """Execution accuracy over all questions; no clock is involved, so there is one round."""
    source = source_of(lang)
    reports = [_measured(folder, seed) for folder in packs(source, lang)]
    found = pooled(reports)
    low, high = found["ex_interval"]
    theirs = found["baselines"]["nearest"]["ex"]
    return Comparison(
        name=f"bull_{lang}",
        ratio=found["ex"] / max(theirs, 1 / found["n"]),
        ours=found["ex"],
        theirs=theirs,
        unit="EX",
        n=found["n"],
        interval=(low, high),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256((source / "train.jsonl").read_bytes()).hexdigest(),
        details={"note": NOTE, **found},
    )


def source_of(lang: str) -> Path:
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not (source := Path(data) / "bull" / lang).is_dir():
        raise UsageError("BULL is not here: expected its folder bull/ in $ADAPTQL_DATA")
    return source


def packs(source: Path, lang: str) -> list[Path]:
    dest = home() / "bull" / lang
    if not dest.is_dir():
        import_layout("bull", source, dest, TEST, on_report=lambda r: print(r.name, file=sys.stderr))
    return sorted(p.parent for p in dest.glob("*/pack.yaml"))


def _measured(folder: Path, seed: int) -> Scores:
    pack = read_pack(str(folder))
    if served_adapter(pack, None) is None:
        options = {"epochs": EPOCHS}
        finetune(TuneRequest(domain=str(folder), tuner="lora", options=options, augment=0), _tell)
    return evaluate(EvaluateRequest(domain=str(folder), seed=seed), _tell)


def _tell(what: str, done: int, total: int) -> None:
    if done == total:
        print(f"{what}: {total}", file=sys.stderr)
