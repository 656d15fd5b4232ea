"""How the generic linker was made: the pack's linker without a pack, taught on the public pairs.

    python -m pipelines.pretrain_linker --data $ADAPTQL_DATA --out models/linker --minutes 25

Each step is a batch of questions to one database, the databases in turns by chance; the reserved databases, Spider dev
and BULL are not among them (corpus.py). What it keeps on the reserved databases, with and without it, stands in
training.json beside the weights, and is measured after the cut to low rank: as it ships.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sqlglot.errors import SqlglotError

from errors import PackError, TrainingError
from pipelines.corpus import RESERVED, Source, bird, kaggle, reserved, small_sets, spider
from records import Pair, Question
from retrieval import generic_linker
from retrieval.association import items_of
from retrieval.cross_encoder import CrossEncoder, Network
from retrieval.embed import embedder
from retrieval.gold import GoldItems, gold_items
from retrieval.index import PackIndex
from retrieval.link import LinkConfig, Reranker, link
from retrieval.linker_examples import Example, Negatives, scored_tables
from retrieval.reader import Reader
from retrieval.train_linker import LinkerConfig, make_optimizer, set_rate, train_step
from retrieval.values import ValueIndex

MOST_PAIRS = 300  # of a database, so that the large ones do not drown the others
MEASURED = 60  # questions of a reserved database
Asked = tuple[Source, list[tuple[Pair, GoldItems]]]


def train(sources: Sequence[Asked], minutes: float, config: LinkerConfig) -> tuple[Network, Reader, dict[str, Any]]:
    """For so many minutes of one core; the rate warms up and falls as a cosine of those that are over."""
    network, reader = generic_linker.fresh()
    optimizer, negatives = make_optimizer(network, config), Negatives(config.negatives, 0, 1.0)
    rng, random_numbers = random.Random(config.seed), np.random.default_rng(config.seed)
    linkers: dict[str, CrossEncoder] = {}
    start, steps, seen, losses = time.process_time(), 0, 0, []
    network.train()
    while (done := (time.process_time() - start) / (60 * minutes)) < 1:
        source, pairs = rng.choices(sources, weights=[min(MOST_PAIRS, len(p)) for _, p in sources])[0]
        linker = linkers.setdefault(source.database, generic_linker.over(source.schema, network, reader))
        batch = _batch(source, rng.sample(pairs, min(config.batch, len(pairs))), linker)
        warm = min(1.0, done / config.warmup) if config.warmup else 1.0
        set_rate(optimizer, max(0.02, warm * 0.5 * (1 + math.cos(math.pi * done))))
        loss = train_step(
            network, optimizer, scored_tables(batch, linker, source.schema, negatives, random_numbers), config
        )
        if not math.isfinite(loss):
            raise TrainingError(f"the linker's loss is {loss} at step {steps}: try a smaller lr")
        losses.append(loss)
        steps, seen = steps + 1, seen + len(batch)
        if steps % 50 == 0:
            print(f"step {steps}, {seen} questions, loss {np.mean(losses[-50:]):.4f}, {done:.0%}", file=sys.stderr)
    spent = time.process_time() - start
    return network.eval(), reader, {"steps": steps, "questions": seen, "cpu_seconds": round(spent), "loss": losses[-1]}


def _batch(source: Source, pairs: Sequence[tuple[Pair, GoldItems]], linker: CrossEncoder) -> list[Example]:
    nothing = np.zeros(len(items_of(source.schema)), np.float32)
    readings = linker.reader.questions([pair.question for pair, _ in pairs])
    return [Example(p, g, nothing, nothing, r.half()) for (p, g), r in zip(pairs, readings, strict=True)]


# -- what it is worth -------------------------------------------------------------------------


def kept(sources: Sequence[Asked], network: Network | None, reader: Reader | None) -> dict[str, float]:
    """Shares of questions whose gold tables, and gold columns, are linked with no pair stored; without a network: by
    search alone."""
    tables, columns = [], []
    for source, pairs in sources:
        index = PackIndex.of(source.schema, (), ValueIndex.of({}), embedder())
        linker: Reranker | None = None
        if network is not None and reader is not None:
            linker = generic_linker.over(source.schema, network, reader)
        for pair, gold in pairs:
            linked = link(Question(pair.question, pair.lang), index, LinkConfig(), reranker=linker)
            tables.append(gold.tables <= {t.table.name for t in linked.tables})
            columns.append(gold.columns <= {c.column.key for t in linked.tables for c in t.columns})
    return {"n": len(tables), "tables": float(np.mean(tables)), "columns": float(np.mean(columns))}


def asked(sources: Sequence[Source], most: int, seed: int = 0) -> list[Asked]:
    """Databases of several tables with the pairs whose gold is known, drawn by seed."""
    found: list[Asked] = []
    for source in sources:
        known = []
        for pair in source.pairs:
            try:
                gold = gold_items(pair.sql, source.schema)
            except (PackError, SqlglotError):
                continue
            if gold.tables:
                known.append((pair, gold))
        if known and len(source.schema.tables) > 1:
            found.append((source, random.Random(seed).sample(known, min(most, len(known)))))
    return found


def make(data: Path, out: Path, minutes: float, config: LinkerConfig) -> dict[str, Any]:
    """Trains, writes, and says what the written linker is worth."""
    public = [source for reader in (spider, bird, small_sets, kaggle) for source in reader(data)]
    learnt, apart = asked(public, 10**6), asked(list(reserved(data)), MEASURED)
    if not learnt or not apart:
        raise TrainingError(f"no public pairs in {data.name}: expected spider/ with its train questions there")
    network, reader, about = train(learnt, minutes, config)
    generic_linker.save(network, out)
    shipped = generic_linker.load(out)
    about |= {
        "databases": len(learnt),
        "pairs": sum(len(pairs) for _, pairs in learnt),
        "reserved": sorted(RESERVED),
        "search": kept(apart, None, None),
        "linker": kept(apart, *shipped),
        "before_the_cut": kept(apart, network, reader),
        "bytes": (out / generic_linker.NAME).stat().st_size,
        "config": config.model_dump(),
    }
    (out / "training.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return about


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True, help="where the public data is")
    parser.add_argument("--out", type=Path, default=Path("models/linker"))
    parser.add_argument("--minutes", type=float, default=25.0, help="of one core, whatever else runs")
    parser.add_argument("--seed", type=int, default=42)
    given = parser.parse_args()
    torch.set_num_threads(1)
    config = LinkerConfig.model_validate({"batch": 8, "lr": 2e-4, "head_lr": 1e-3, "seed": given.seed})
    print(json.dumps(make(given.data, given.out, given.minutes, config)))


if __name__ == "__main__":
    main()
