"""What the linker learns from: questions with their gold items, each beside its gold tables and some others."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from errors import PackError
from records import Pair, Schema, Table
from retrieval.cross_encoder import Batch, CrossEncoder, collate
from retrieval.gold import GoldItems, gold_items
from retrieval.ngrams import Matrix


@dataclass(frozen=True)
class Negatives:
    n: int  # tables without gold beside each question's gold ones
    n_hard: int  # of them those that association ranks highest, the rest at random
    association_dropout: float


@dataclass(frozen=True)
class Example:
    pair: Pair
    gold: GoldItems
    associated: Matrix  # (items,), as if the question had been left out
    kin: Matrix  # (items,)
    reading: Tensor  # (Q, D) float16


class Scored(NamedTuple):
    """A question and one table."""

    reading: Tensor  # (Q, D)
    vectors: Tensor  # (I, D)
    features: Matrix  # (I, F)
    labels: Tensor  # (I,)

    @property
    def n_columns(self) -> int:
        return len(self.labels) - 1


class Part(NamedTuple):
    inputs: Batch
    labels: Tensor  # (B, I)
    mask: Tensor  # (B, I)


def with_gold(pairs: Sequence[Pair], schema: Schema) -> Iterator[tuple[Pair, GoldItems]]:
    for pair in pairs:
        try:
            gold = gold_items(pair.sql, schema)
        except PackError:
            continue  # the pack's reader has said so already; the linker learns from the rest
        if gold.tables:
            yield pair, gold


def scored_tables(
    batch: Sequence[Example], linker: CrossEncoder, schema: Schema, negatives: Negatives, random: np.random.Generator
) -> list[Scored]:
    """Every (question, table) of the batch."""
    scored = []
    for example in batch:
        for table in _tables_for(example, schema, linker, negatives, random):
            remembered = float(random.random() >= negatives.association_dropout)
            associated, kin = remembered * example.associated, remembered * example.kin
            seen = linker.features(example.pair.question, table, associated, kin)
            wanted = [table.name in example.gold.tables, *(c.key in example.gold.columns for c in table.columns)]
            vectors = linker.read(table).vectors
            scored.append(Scored(example.reading, vectors, seen, torch.tensor(wanted, dtype=torch.float32)))
    return scored


def parts(scored: Sequence[Scored], n: int) -> Iterator[Part]:
    """By length, so that short sequences are not padded to the longest."""
    order = sorted(scored, key=lambda s: len(s.reading) + len(s.vectors))
    size = math.ceil(len(order) / n)
    pad = torch.nn.utils.rnn.pad_sequence
    for part in (order[start : start + size] for start in range(0, len(order), size)):
        inputs = collate([s.reading for s in part], [s.vectors for s in part], [s.features for s in part])
        labels = pad([s.labels for s in part], batch_first=True)
        yield Part(inputs, labels, pad([torch.ones(len(s.labels)) for s in part], batch_first=True))


def _tables_for(
    example: Example, schema: Schema, linker: CrossEncoder, negatives: Negatives, random: np.random.Generator
) -> list[Table]:
    """The gold tables, the hardest others and some at random."""
    gold = [t for t in schema.tables if t.name in example.gold.tables]
    others = [t for t in schema.tables if t.name not in example.gold.tables]
    others = [others[i] for i in random.permutation(len(others))]  # ties fall at random
    place = {key: i for i, key in enumerate(linker.association.items)}
    others.sort(key=lambda t: -example.associated[place[t.name]])
    n_hard = min(negatives.n_hard, negatives.n)
    rest = others[n_hard:]
    drawn = random.permutation(len(rest))[: negatives.n - n_hard]
    return gold + others[:n_hard] + [rest[i] for i in drawn]
