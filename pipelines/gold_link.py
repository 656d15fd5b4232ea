"""A schema link made from the gold SQL and random distractors, for pairs whose database is not at hand.

FinSQL trains on gold tables and columns with distractors and shuffled order (its noise_rate, arXiv 2401.10506, section
4.2). Here every item gets a score, gold ones a higher mean, and the order by score is as noisy as a real linker's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipelines.readings import said_values
from pipelines.symbols import literal_key
from records import (
    LinkedColumn,
    LinkedTable,
    NearPair,
    Pair,
    Question,
    Schema,
    SchemaLink,
    Table,
)
from retrieval.gold import GoldItems, gold_items

GOLD_MEAN, SPREAD = 1.0, 0.8


Kinds = Mapping[str, tuple[str, ...]]  # "t.c" -> SQL literals of a column that tells only a few things apart
_NO_KINDS: Kinds = {}


@dataclass(frozen=True)
class Noise:
    """How much of a schema a made-up link shows."""

    most_tables: int = 4
    most_columns: int = 8  # of a table, gold ones apart
    value_known: float = 0.97  # share of literals that value search finds
    kinds_known: float = 0.9  # share of columns whose kinds are shown


def gold_link(
    pair: Pair, schema: Schema, near: Sequence[NearPair], rng: random.Random, noise: Noise, kinds: Kinds = _NO_KINDS
) -> SchemaLink:
    """A link that shows what the gold SQL needs among distractors; deterministic for one ``rng`` state."""
    gold = _with_near(gold_items(pair.sql, schema), near, schema, rng)
    tables = _tables(gold, schema, rng, noise)
    joins = tuple(
        j for j in schema.joins if {k.rpartition(".")[0].lower() for k in j} <= {t.name.lower() for t in tables}
    )
    linked = [_with_kinds(_linked(t, gold, joins, rng, noise), kinds, rng, noise) for t in tables]
    linked.sort(key=lambda t: -t.score)
    shown = {c.column.key.lower() for t in linked for c in t.columns}
    return SchemaLink(
        Question(pair.question, pair.lang, pair.evidence),
        tuple(linked),
        joins=tuple((a, b) for a, b in joins if {a.lower(), b.lower()} <= shown)[:8],
        values=tuple(said_values(pair, schema, tables, rng, noise.value_known)),
        pairs=tuple(near),
    )


def _with_near(gold: GoldItems, near: Sequence[NearPair], schema: Schema, rng: random.Random) -> GoldItems:
    """A real link also shows what the nearest pairs use."""
    tables, columns = set(gold.tables), set(gold.columns)
    for pair in near:
        if rng.random() < 0.7:
            items = gold_items(pair.pair.sql, schema)
            if len(tables | items.tables) <= 4:
                tables |= items.tables
                columns |= items.columns
    return GoldItems(frozenset(tables), frozenset(columns))


def _tables(gold: GoldItems, schema: Schema, rng: random.Random, noise: Noise) -> list[Table]:
    kept = [t for t in schema.tables if t.name in gold.tables]
    others = [t for t in schema.tables if t.name not in gold.tables and t.columns]
    rng.shuffle(others)
    joined = {
        k.rpartition(".")[0]
        for j in schema.joins
        if any(t.name in (j[0].split(".")[0], j[1].split(".")[0]) for t in kept)
        for k in j
    }
    others.sort(key=lambda t: t.name not in joined)  # stable: joinable tables are the likelier distractors
    return kept + others[: max(0, rng.randint(1, noise.most_tables) - len(kept))]


def _linked(
    table: Table, gold: GoldItems, joins: Sequence[tuple[str, str]], rng: random.Random, noise: Noise
) -> LinkedTable:
    keys = {k.lower() for j in joins for k in j}
    needed = [c for c in table.columns if c.key in gold.columns]
    others = [c for c in table.columns if c.key not in gold.columns]
    rng.shuffle(others)
    keep = [c for c in others if c.key.lower() in keys]
    keep += [c for c in others if c.key.lower() not in keys][: rng.randint(2, noise.most_columns)]
    columns = [LinkedColumn(c, _score(True, rng)) for c in needed] + [LinkedColumn(c, _score(False, rng)) for c in keep]
    columns.sort(key=lambda c: -c.score)
    return LinkedTable(
        table, _score(table.name in gold.tables, rng), tuple(columns[:16] if len(needed) < 8 else columns)
    )


def _with_kinds(linked: LinkedTable, kinds: Kinds, rng: random.Random, noise: Noise) -> LinkedTable:
    """In random order: which comes first says nothing."""

    def shown(key: str) -> tuple[str, ...]:
        known = kinds.get(key, ())
        return tuple(rng.sample(known, len(known))) if known and rng.random() < noise.kinds_known else ()

    return replace(linked, columns=tuple(replace(c, kinds=shown(c.column.key)) for c in linked.columns))


def _score(is_gold: bool, rng: random.Random) -> float:
    return rng.gauss(GOLD_MEAN if is_gold else 0.0, SPREAD)


# -- near pairs -------------------------------------------------------------------------------


class Neighbours:
    """The pairs of one database by the words their questions share (Jaccard)."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = pairs
        self._words = [frozenset(re.findall(r"[一-鿿]|\w+", p.question.lower())) for p in pairs]
        self._by_word: dict[str, list[int]] = {}
        for i, words in enumerate(self._words):
            for word in words:
                self._by_word.setdefault(word, []).append(i)

    def of(self, index: int, k: int, *, same_sql: bool) -> list[NearPair]:
        """The ``k`` nearest, never the pair itself or one worded the same; without ``same_sql`` none of its SQL."""
        own, words = self.pairs[index], self._words[index]
        shared: dict[int, int] = {}
        for word in sorted(words, key=lambda w: (len(self._by_word[w]), w))[:6]:  # the rarest words find enough
            for other in self._by_word[word][:400]:
                shared[other] = shared.get(other, 0) + 1
        scored = []
        for other in sorted(shared, key=lambda o: (-shared[o], o))[:60]:
            pair = self.pairs[other]
            if other == index or self._words[other] == words or (not same_sql and _same_sql(pair.sql, own.sql)):
                continue
            union = len(words | self._words[other]) or 1
            scored.append((len(words & self._words[other]) / union, other))
        scored.sort(key=lambda s: (-s[0], s[1]))
        return [NearPair(self.pairs[other], score) for score, other in scored[:k]]


def _same_sql(a: str, b: str) -> bool:
    return literal_key(a) == literal_key(b) or " ".join(a.lower().split()) == " ".join(b.lower().split())
