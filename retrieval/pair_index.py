"""Stored pairs under their own words: who asks the same, who asks with the same terms, what a pair's SQL reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from records import Pair, Schema
from retrieval.gold import GoldItems, gold_items
from retrieval.text import terms

Floats = npt.NDArray[np.float32]


class PairIndex:
    """Term sets are kept as postings, SQL is read when it is first needed: a pack has thousands of pairs."""

    def __init__(self, pairs: Sequence[Pair], schema: Schema) -> None:
        self._schema = schema
        self._items: dict[str, GoldItems] = {}
        self._asking: dict[str, list[Pair]] = {}
        postings: dict[str, list[int]] = {}
        sizes = []
        for i, pair in enumerate(pairs):
            self._asking.setdefault(_plain(pair.question), []).append(pair)
            own = set(terms(pair.question))
            sizes.append(len(own))
            for term in own:
                postings.setdefault(term, []).append(i)
        self._sizes = np.array(sizes, np.float32)
        self._postings: Mapping[str, npt.NDArray[np.int64]] = {t: np.array(found) for t, found in postings.items()}

    def same(self, question: str, without: frozenset[str]) -> Pair | None:
        """The pair that asks the same, word for word but for case, spaces and closing punctuation."""
        return next((p for p in self._asking.get(_plain(question), ()) if p.id not in without), None)

    def overlap(self, question: str) -> Floats:
        """Dice coefficient of the question's terms and each pair's, (n,)."""
        own = set(terms(question))
        shared = np.zeros(len(self._sizes), np.float32)
        for term in own:
            if term in self._postings:
                shared[self._postings[term]] += 1
        return np.asarray(2 * shared / np.maximum(1, len(own) + self._sizes), np.float32)

    def items(self, pair: Pair) -> GoldItems:
        """The tables and columns that its SQL reads. Raises PackError when that is not SQL."""
        if pair.id not in self._items:
            self._items[pair.id] = gold_items(pair.sql, self._schema)
        return self._items[pair.id]


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip("?.!？。！ ")
