"""What the words of past questions have meant: ridge regression from n-grams of a question to gold tables and columns.

Closed form, a second to fit on a thousand questions, and by far the strongest voice on questions like the ones it has
seen (on BULL all gold tables are in its top 3 for 98 % of held-out questions). It knows nothing about items that no
question has asked for: that is the cross-encoder's part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from records import Schema
from retrieval.gold import GoldItems
from retrieval.ngrams import BUCKETS, Matrix, log_counts, presence, rarity, unit
from retrieval.wording import wording

RIDGE = 0.3
MAX_QUESTIONS = 6000  # the solution is cubic in them


def items_of(schema: Schema) -> tuple[str, ...]:
    """Tables and columns in the schema's order: "t", "t.c", "t.d", "u", ..."""
    return tuple(key for t in schema.tables for key in (t.name, *(c.key for c in t.columns)))


@dataclass(frozen=True)
class Association:
    items: tuple[str, ...]
    rarity: np.ndarray  # (BUCKETS,)
    weights: np.ndarray  # (BUCKETS, len(items)), float16: half the disk, no rank changes
    likeness: np.ndarray  # (len(items), len(items)), float16: of columns by their wording, 0 with itself

    @classmethod
    def nothing(cls, schema: Schema) -> Association:
        """Of a schema nobody has asked about yet: scores 0 everywhere."""
        items = items_of(schema)
        weights = np.zeros((BUCKETS, len(items)), np.float16)
        return cls(items, np.ones(BUCKETS, np.float32), weights, _likeness(schema))

    def scores(self, questions: Sequence[str]) -> Matrix:
        """About 1 for an item that such questions always need, about 0 for others: (len(questions), len(items))."""
        rows = unit(log_counts(questions) * self.rarity)
        return np.stack([row[row > 0] @ self.weights[row > 0].astype(np.float32) for row in rows])

    def kin(self, scores: Matrix) -> Matrix:
        """What the columns that are worded alike score: the same name in a table that few have asked about."""
        return np.asarray(scores @ self.likeness.astype(np.float32), np.float32)


def _likeness(schema: Schema) -> np.ndarray:
    """Cosine of the wordings' n-grams, to the fourth: only near-equal wordings count."""
    present = presence([w for t in schema.tables for w in (wording(t), *map(wording, t.columns))])
    rows = unit(present * rarity(present))
    is_column = np.array(["." in key for key in items_of(schema)], np.float32)
    likeness = (rows @ rows.T) ** 4 * is_column[:, None] * is_column[None, :]
    np.fill_diagonal(likeness, 0)
    return likeness.astype(np.float16)


def fit(schema: Schema, questions: Sequence[str], golds: Sequence[GoldItems], seed: int = 0) -> Association:
    return fit_held_out(schema, questions, golds, seed)[0]


def fit_held_out(
    schema: Schema, questions: Sequence[str], golds: Sequence[GoldItems], seed: int = 0
) -> tuple[Association, Matrix]:
    """Also what each question would score had it been left out, so that a model on top sees honest features."""
    items = items_of(schema)
    if not questions:
        return Association.nothing(schema), np.zeros((0, len(items)), np.float32)
    chosen = np.random.default_rng(seed).permutation(len(questions))[:MAX_QUESTIONS]
    counts = log_counts([questions[i] for i in chosen])  # (N, BUCKETS)
    rare = rarity(counts)
    rows = unit(counts * rare)
    wanted = np.array([[key in g.tables or key in g.columns for key in items] for g in golds], np.float32)[chosen]
    inverse = np.linalg.inv(rows @ rows.T + RIDGE * np.eye(len(rows), dtype=np.float32))  # (N, N)
    duals = inverse @ wanted  # (N, I)
    association = Association(items, rare, (rows.T @ duals).astype(np.float16), _likeness(schema))
    held_out = np.zeros((len(questions), len(items)), np.float32)
    held_out[chosen] = (
        wanted - duals / np.diag(inverse)[:, None]
    )  # the closed form of leave-one-out in ridge regression
    rest = np.setdiff1d(np.arange(len(questions)), chosen)
    if len(rest):
        held_out[rest] = association.scores([questions[i] for i in rest])
    return association, held_out
