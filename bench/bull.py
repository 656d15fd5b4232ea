"""BULL on synthetic rows: one adapter a database, its test questions pooled, beside copying the nearest pair.

The packs are made from $ADAPTQL_DATA into the home folder once, split anew (half ``ordinary``, half ``unseen``); a
database without an adapter is taught one first. Never to be set beside the published numbers, which are on real rows.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.record import Comparison
from errors import UsageError
from pipelines.chain import evaluate, finetune
from pipelines.databases import home
from pipelines.domain import served_adapter
from pipelines.evaluation_report import SPLITS
from pipelines.imports import import_layout
from pipelines.metrics import rate
from pipelines.packs import read_pack
from pipelines.settings import EvaluateRequest, TuneRequest

TEST = 200  # questions a database
MINUTES = 6.0  # of training a database
NOTE = "On synthetic rows, one LoRA adapter a database, six minutes of training each: not comparable with published EX."
Scores = dict[str, Any]


def english(seed: int, rounds: int) -> Comparison:
    return run("en", seed)


def chinese(seed: int, rounds: int) -> Comparison:
    return run("cn", seed)


def run(lang: str, seed: int) -> Comparison:
    """Execution accuracy over all questions; no clock is involved, so there is one round."""
    source = _source(lang)
    reports = [_measured(folder, seed) for folder in _packs(source, lang)]
    pooled = _pooled(reports)
    low, high = pooled["ex_interval"]
    theirs = pooled["baselines"]["nearest"]["ex"]
    return Comparison(
        name=f"bull_{lang}",
        ratio=pooled["ex"] / max(theirs, 1 / pooled["n"]),
        ours=pooled["ex"],
        theirs=theirs,
        unit="EX",
        n=pooled["n"],
        interval=(low, high),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256((source / "train.jsonl").read_bytes()).hexdigest(),
        details={"note": NOTE, **pooled},
    )


def _source(lang: str) -> Path:
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not (source := Path(data) / "bull" / lang).is_dir():
        raise UsageError("BULL is not here: expected its folder bull/ in $ADAPTQL_DATA")
    return source


def _packs(source: Path, lang: str) -> list[Path]:
    dest = home() / "bull" / lang
    if not dest.is_dir():
        import_layout("bull", source, dest, TEST, on_report=lambda r: print(r.name, file=sys.stderr))
    return sorted(p.parent for p in dest.glob("*/pack.yaml"))


def _measured(folder: Path, seed: int) -> Scores:
    pack = read_pack(str(folder))
    if served_adapter(pack, None) is None:
        options = {"max_minutes": MINUTES, "epochs": 6}
        finetune(TuneRequest(domain=str(folder), tuner="lora", options=options, augment=0), _tell)
    return evaluate(EvaluateRequest(domain=str(folder), seed=seed), _tell)


def _pooled(reports: Sequence[Scores]) -> Scores:
    pooled = _scores(reports)
    means = {key: _mean(reports, lambda r, k=key: r[k]) for key in ("em", "ves", "oracle", "calibration_error")}
    linking = {key: _mean(reports, lambda r, k=key: r["linking"][k]) for key in ("tables_in_top_k", "columns_kept")}
    tags = {tag: _scores([r["by_tag"][tag] for r in reports if tag in r["by_tag"]]) for tag in SPLITS}
    by_pack = {r["pack"]: _scores([r]) for r in reports}
    return {**pooled, **means, "linking": linking, "by_tag": tags, "by_pack": by_pack}


def _scores(parts: Sequence[Mapping[str, Any]]) -> Scores:
    n = [part["n"] for part in parts]
    baselines = {
        system: _rate([part["baselines"][system]["ex"] for part in parts], n) for system in parts[0]["baselines"]
    }
    return {**_rate([part["ex"] for part in parts], n), "n": sum(n), "baselines": baselines}


def _rate(shares: Sequence[float], n: Sequence[int]) -> Scores:
    right = sum(round(share * count) for share, count in zip(shares, n, strict=True))
    found = rate([1.0] * right + [0.0] * (sum(n) - right), [str(i) for i in range(sum(n))])
    return {"ex": found.share, "ex_interval": list(found.interval)}


def _mean(reports: Sequence[Scores], of: Any) -> float:
    return float(sum(of(r) * r["n"] for r in reports) / sum(r["n"] for r in reports))


def _tell(what: str, done: int, total: int) -> None:
    if done == total:
        print(f"{what}: {total}", file=sys.stderr)
