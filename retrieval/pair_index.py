"""Stored pairs under their own words: who asks the same, who asks with the same terms, what a pair's SQL reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from records import Pair, Schema
from retrieval.gold import GoldItems, gold_items
from retrieval.text import terms

Floats = npt.NDArray[np.float32]

DOUBT = 2  # pairs that read a table and none of its columns, before any was seen
_NAME = re.compile(r'"([^"]+)"|(\w+)')


class PairIndex:
    """Term sets are kept as postings, SQL is read when it is first needed: a pack has thousands of pairs."""

    def __init__(self, pairs: Sequence[Pair], schema: Schema) -> None:
        self._schema = schema
        self._pairs = {pair.id: pair for pair in pairs}
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

    def usage(self, without: frozenset[str]) -> dict[str, float]:
        """Of each column, the share of the stored pairs that read its table whose SQL names it, less those ``without``.

        Names are looked for as words: a column that two tables of a query share counts for both.
        """
        tables, columns = (Counter(counted) for counted in self._named)
        for id_ in without & self._pairs.keys():
            own_tables, own_columns = self._names_of(self._pairs[id_])
            tables.subtract(own_tables)
            columns.subtract(own_columns)
        return {key: n / (tables[key.rpartition(".")[0]] + DOUBT) for key, n in columns.items()}

    @cached_property
    def _named(self) -> tuple[Counter[str], Counter[str]]:
        """How many pairs name each table, and each column beside its table."""
        tables: Counter[str] = Counter()
        columns: Counter[str] = Counter()
        for pair in self._pairs.values():
            own_tables, own_columns = self._names_of(pair)
            tables.update(own_tables)
            columns.update(own_columns)
        return tables, columns

    def _names_of(self, pair: Pair) -> tuple[list[str], list[str]]:
        said = {quoted or plain for quoted, plain in _NAME.findall(pair.sql.lower())}
        tables = [(name, keys) for folded, (name, keys) in self._by_name.items() if folded in said]
        return [name for name, _ in tables], [keys[word] for _, keys in tables for word in said & keys.keys()]

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, dict[str, str]]]:
        """Folded table -> its name, and folded column -> key."""
        return {t.name.lower(): (t.name, {c.name.lower(): c.key for c in t.columns}) for t in self._schema.tables}


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip("?.!？。！ ")
