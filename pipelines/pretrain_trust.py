"""How sure the base's answers start out to be: confidence learnt on schemas it has never seen.

    python -m pipelines.pretrain_trust --data $ADAPTQL_DATA --out models/base

The base answers the questions of the reserved Spider databases with no adapter and no stored pair, and a regression
learns what evidence told right answers from wrong ones (trust.py). ``trust.json`` in the base's folder is where every
pack's confidence starts; what a pack's own questions say moves it. Each database is judged by what the others say.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from calibration.evidence import evidence
from errors import UsageError
from pipelines.corpus import RESERVED
from pipelines.domain import open_domain
from pipelines.evaluate import Gold, complaint
from pipelines.imports import import_layout
from pipelines.metrics import auroc, brier, calibration_error
from pipelines.scratch import scratch
from pipelines.text_to_sql import Sampling, answer_many
from pipelines.trust import OF_BASE, Floats, Trust, fit, save
from records import Question

QUESTIONS = 110  # of a database, so that no one outweighs the others
VOTES = 4
BATCH = 16


def reserved_packs(data: Path, shelf: Path) -> list[Path]:
    """The reserved databases as packs whose questions are all dev: none is stored. Made where they are not there."""
    if not (shelf / "whole").is_file():
        if not (data / "spider" / "database").is_dir():
            raise UsageError("Spider is not here: expected its folder spider/ with databases in the public data")
        shelf.mkdir(parents=True, exist_ok=True)
        with scratch(shelf, "the reserved databases") as folder:
            for name in ("tables.json", "train_spider.spider_syn.json"):
                rows = json.loads((data / "spider" / name).read_text("utf-8"))
                kept = [row for row in rows if row["db_id"] in RESERVED]
                (folder / name).write_text(json.dumps(kept), encoding="utf-8")
            (folder / "database").symlink_to((data / "spider" / "database").resolve())
            import_layout("spider", folder, shelf / "packs")
        for stored in shelf.glob("packs/*/questions/train.jsonl"):
            stored.rename(stored.with_name("dev.jsonl"))
        (shelf / "whole").touch()
    return sorted(path.parent for path in shelf.glob("packs/*/pack.yaml"))


def judged(folder: Path, base: Path) -> tuple[list[tuple[float, ...]], list[bool]]:
    """(evidence, whether the answer was right) of the questions for which something could be run."""
    rows, right = [], []
    with open_domain(str(folder), base_model=str(base), adapter=False) as domain:
        gold = Gold(domain.sandbox)
        pairs = [pair for pair in domain.pack.dev if complaint(pair, domain, gold) is None][:QUESTIONS]
        for start in range(0, len(pairs), BATCH):
            batch = pairs[start : start + BATCH]
            asked = [Question(pair.question, pair.lang, pair.evidence) for pair in batch]
            for answer, pair in zip(answer_many(asked, domain, Sampling(votes=VOTES)), batch, strict=True):
                if answer.calibrated.winner is not None and answer.prompts:
                    rows.append(evidence(answer.calibrated, answer.link))
                    right.append(gold.matches(answer.sql or "", answer.result, pair))
    print(f"{folder.name}: {sum(right)} of {len(right)} right", file=sys.stderr, flush=True)
    return rows, right


def learn(found: Sequence[tuple[list[tuple[float, ...]], list[bool]]]) -> tuple[Trust, dict[str, Any]]:
    """One regression over all databases, and what the others' one says of each."""
    rows: Floats = np.array([row for each, _ in found for row in each])
    right = np.array([r for _, each in found for r in each], np.float64)
    folds = np.array([n for n, (each, _) in enumerate(found) for _ in each])
    trust = fit(rows, right, folds, Trust())
    said, known = zip(*trust.held_out, strict=True) if trust.held_out else ((), ())
    about = {
        "n": len(right),
        "databases": len(found),
        "right": round(float(right.mean()), 4),
        "ece": calibration_error(said, known),
        "auroc": auroc(said, known),
        "brier": brier(said, known),
    }
    return Trust(trust.bias, trust.weights), about  # of no other pack does it say where to abstain


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of public data")
    parser.add_argument("--out", type=Path, default=Path("models/base"), help="the base's folder")
    parser.add_argument("--run", type=Path, default=Path("runs/trust"), help="the reserved databases as packs")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    (given.out / OF_BASE).unlink(missing_ok=True)  # what is learnt starts from nothing
    trust, about = learn([judged(folder, given.out) for folder in reserved_packs(given.data, given.run)])
    save(trust, given.out / OF_BASE)
    print(json.dumps(about))


if __name__ == "__main__":
    main()
