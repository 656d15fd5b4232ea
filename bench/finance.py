"""The finance test questions: the full system beside copying the nearest stored pair, by execution accuracy."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from bench.record import ROOT, Comparison
from pipelines.chain import evaluate
from pipelines.settings import EvaluateRequest

PACK = ROOT / "datasets" / "finance"


def run(seed: int, rounds: int) -> Comparison:
    """One evaluation of the adapter served for finance; ``rounds`` is not used: no clock is involved."""
    report = evaluate(EvaluateRequest(domain="finance", seed=seed), _tell)
    ours, theirs = report["ex"], report["baselines"]["nearest"]["ex"]
    low, high = report["ex_interval"]
    return Comparison(
        name="finance",
        ratio=ours / max(theirs, 1 / report["n"]),
        ours=ours,
        theirs=theirs,
        unit="EX",
        n=report["n"],
        interval=(low, high),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=content_hash(PACK),
        details={k: v for k, v in report.items() if k != "folder"},
    )


def _tell(what: str, done: int, total: int) -> None:
    if done == total:
        print(f"{what}: {total}", file=sys.stderr)


def content_hash(pack: Path) -> str:
    files = sorted(p for p in pack.rglob("*") if p.is_file())
    return hashlib.sha256(b"".join(p.read_bytes() for p in files)).hexdigest()
