"""Spider dev: the base with no adapter over schemas it has never seen, beside its own first word.

Every dev database whose SQLite file is at hand, at most 60 questions each. Cut off, it goes on at the next database:
what is measured lies under the home folder, by base, code and seed.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.pool import pooled
from bench.record import Comparison
from errors import UsageError
from pipelines.checkpoint import write_whole
from pipelines.content import code_hash
from pipelines.databases import home
from pipelines.domain import open_domain
from pipelines.evaluate import Gold, complaint, evaluate
from pipelines.evaluation_report import report
from pipelines.imports import import_layout
from pipelines.text_to_sql import Sampling
from plugins.models import find_base, hash_base

QUESTIONS = 60  # a database
NOTE = "Schemas never seen, no adapter and no stored pair; theirs is the base's first word, without calibration."
Scores = dict[str, Any]


def run(seed: int, rounds: int) -> Comparison:
    """Execution accuracy over all questions; no clock is involved, so there is one round."""
    source = _source()
    reports = [r for folder in _packs(source) if (r := _measured(folder, seed))["n"]]
    found = pooled(reports)
    low, high = found["ex_interval"]
    theirs = found["baselines"]["base"]["ex"]
    return Comparison(
        name="spider_dev",
        ratio=found["ex"] / max(theirs, 1 / found["n"]),
        ours=found["ex"],
        theirs=theirs,
        unit="EX",
        n=found["n"],
        interval=(low, high),
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256((source / "dev.json").read_bytes()).hexdigest(),
        details={"note": NOTE, "gold_left_out": sum(r["gold_left_out"] for r in reports), **found},
    )


def _source() -> Path:
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not (source := Path(data) / "spider").is_dir():
        raise UsageError("Spider is not here: expected its folder spider/ in $ADAPTQL_DATA")
    return source


def _packs(source: Path) -> list[Path]:
    """The dev databases as packs, imported once; the other 140 are not looked at."""
    shelf = home() / "spider_dev"
    if not (shelf / "imported").is_file():
        only = _only_dev(source, shelf / "source")
        known = {p.parent.name for p in shelf.glob("packs/*/pack.yaml")}
        for name in known & {p.name for p in (only / "database").iterdir()}:
            (only / "database" / name).unlink()  # imported before it was cut off
        import_layout("spider", only, shelf / "packs", on_report=lambda r: print(r.name, file=sys.stderr))
        (shelf / "imported").touch()
    return sorted(p.parent for p in shelf.glob("packs/*/pack.yaml"))


def _only_dev(source: Path, dest: Path) -> Path:
    """The layout with links to what dev needs."""
    (dest / "database").mkdir(parents=True, exist_ok=True)
    for name in ("dev.json", "tables.json"):
        _link(source / name, dest / name)
    for name in {row["db_id"] for row in json.loads((source / "dev.json").read_text(encoding="utf-8"))}:
        if (source / "database" / name).is_dir():
            _link(source / "database" / name, dest / "database" / name)
    return dest


def _link(target: Path, link: Path) -> None:
    link.unlink(missing_ok=True)
    link.symlink_to(target.resolve())


def _measured(folder: Path, seed: int) -> Scores:
    key = hashlib.sha256(f"{hash_base(find_base(None))} {code_hash()} {seed} {QUESTIONS}".encode()).hexdigest()[:16]
    kept = home() / "spider_dev" / "reports" / f"{folder.name}-{key}.json"
    if not kept.is_file():
        write_whole(kept, json.dumps(_evaluated(folder, seed)).encode())
    found: Scores = json.loads(kept.read_text(encoding="utf-8"))
    return found


def _evaluated(folder: Path, seed: int) -> Scores:
    """Gold that does not score 1.0 as its own prediction is left out and counted; {"n": 0} where none is left."""
    with open_domain(str(folder), adapter=False) as opened:
        gold = Gold(opened.sandbox)
        sound = tuple(pair for pair in opened.pack.dev if complaint(pair, opened, gold) is None)
        left_out = len(opened.pack.dev) - len(sound)
        if not sound:
            return {"n": 0, "gold_left_out": left_out}
        domain = replace(opened, pack=replace(opened.pack, dev=sound))
        found = evaluate(domain, "dev", limit=QUESTIONS, sampling=Sampling(seed=seed), seed=seed, progress=_tell)
        return report(found) | {"gold_left_out": left_out}


def _tell(what: str, done: int, total: int) -> None:
    if done == total:
        print(f"{what}: {total}", file=sys.stderr)
