"""Schema linking: which tables, columns, values and stored pairs a question is about.

Four witnesses for a column, each in [0, 1]: meaning (dense), words (BM25), the stored pairs that ask something alike
(what their SQL reads, weighted by how alike), and a value of the question that the column holds. FinSQL's parallel
cross-encoder (arXiv 2401.10506, section 4.1), where one is trained, is the fifth and the strongest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

import numpy as np

from records import (
    Column,
    LinkedColumn,
    LinkedTable,
    NearPair,
    Question,
    Schema,
    SchemaLink,
    Table,
    Term,
    ValueMatch,
)
from retrieval.index import Floats, PackIndex

SCREEN = 8  # tables that a cross-encoder reads


class Reranker(Protocol):
    """A trained cross-encoder: probabilities of the given tables and of their columns."""

    def score(self, question: str, tables: Sequence[Table]) -> tuple[Mapping[str, float], Mapping[str, float]]: ...


@dataclass(frozen=True)
class Weights:
    """How much each witness says; fitted by eye on train questions left out of the index (docs/log.md)."""

    dense: float = 1.0
    lexical: float = 1.0
    pairs: float = 2.0
    value: float = 0.8
    reranker: float = 4.0
    usage: float = 1.0


@dataclass(frozen=True)
class LinkConfig:
    k_tables: int = 4
    k_columns: int = 8
    k_pairs: int = 3
    weights: Weights = Weights()


def link(
    question: Question,
    index: PackIndex,
    config: LinkConfig,
    *,
    without: frozenset[str] = frozenset(),
    reranker: Reranker | None = None,
    glossary: Sequence[Term] = (),
) -> SchemaLink:
    """The link; ``without`` names stored pairs that must not be seen (a training question does not see itself)."""
    return links(question, index, config, 1, without=without, reranker=reranker, glossary=glossary)[0]


def links(
    question: Question,
    index: PackIndex,
    config: LinkConfig,
    n: int,
    *,
    without: frozenset[str] = frozenset(),
    reranker: Reranker | None = None,
    glossary: Sequence[Term] = (),
) -> tuple[SchemaLink, ...]:
    """``n`` readings of one search: the link, and others that show the pairs after its own and what those read.

    Samples of one prompt agree even where they are wrong; other pairs are what parts them (docs/log.md).
    """
    vector = index.embedder.embed([question.text])[0]
    near = nearest(question, index, vector, without)
    spelt = index.values.match(question.text, index.as_of or date.today())
    values = index.spoken.match(question.text, spelt, without)
    columns = _column_scores(question, index, vector, near[:8], values, config.weights)
    tables = _table_scores(question, index, vector, near[:8], columns, config.weights)
    if reranker is not None:
        _rerank(question, index.schema, tables, columns, reranker, config.weights)
    for key, share in index.asked.usage(without).items():  # which of a table's columns, not which table
        columns[key] += config.weights.usage * share
    terms = tuple(t for t in glossary if t.term.lower() in question.text.lower())
    recalled = index.asked.same(question.text, without)
    found = []
    for number in range(n):
        shown = near[number * config.k_pairs : (number + 1) * config.k_pairs]
        made = _shown(question, index, config, (tables, columns), values, shown)
        found.append(replace(made, terms=terms, recalled=recalled))
    return tuple(found)


def _shown(
    question: Question,
    index: PackIndex,
    config: LinkConfig,
    scores: tuple[Mapping[str, float], Mapping[str, float]],
    values: Sequence[ValueMatch],
    shown: Sequence[NearPair],
) -> SchemaLink:
    """What is kept of tables and columns beside the pairs shown."""
    tables, columns = scores
    kept = _kept_tables(index, tables, shown, config.k_tables)
    joins = _joins(index.schema, kept)
    wanted = _used(index, shown) | {key for join in joins for key in join} | _holders(values)
    linked = tuple(LinkedTable(t, tables[t.name], _kept_columns(t, columns, wanted, config.k_columns)) for t in kept)
    present = {c.column.key for t in linked for c in t.columns}
    return SchemaLink(
        question,
        tuple(with_kinds(t, index) for t in linked),
        joins=tuple(j for j in joins if set(j) <= present),
        values=_kept_values(values, {t.name for t in kept}),
        pairs=tuple(shown),
    )


# -- stored pairs -----------------------------------------------------------------------------


def nearest(question: Question, index: PackIndex, vector: Floats, without: frozenset[str]) -> list[NearPair]:
    """Stored pairs, nearest first, one a question text; ties in stored order."""
    by_meaning = 0.25 if question.lang == "zh" else 0.5  # MiniLM turns most Chinese tokens into [UNK]
    scores = by_meaning * index.questions.dense(vector) + (1 - by_meaning) * index.asked.overlap(question.text)
    found = []
    for i in np.argsort(-scores, kind="stable")[:24]:
        if index.pairs[i].id not in without:
            found.append(NearPair(index.pairs[i], float(np.clip(scores[i], 0, 1))))
    return found


def _used(index: PackIndex, near: Sequence[NearPair]) -> frozenset[str]:
    return frozenset(c for n in near for c in index.asked.items(n.pair).columns)


# -- scores -----------------------------------------------------------------------------------


def _column_scores(
    question: Question,
    index: PackIndex,
    vector: Floats,
    near: Sequence[NearPair],
    values: Sequence[ValueMatch],
    weights: Weights,
) -> dict[str, float]:
    dense = index.columns.dense(vector) * (0.4 if question.lang == "zh" else 1.0)
    total = weights.dense * dense + weights.lexical * index.columns.lexical(question.text)
    scores = {c.key: float(s) for c, s in zip(index.schema.columns, total, strict=True)}
    for key, share in _prior(index, near, "columns").items():
        scores[key] += weights.pairs * share
    for value in values:
        if value.column in scores:
            scores[value.column] = scores[value.column] + weights.value * value.score
    return scores


def _table_scores(
    question: Question,
    index: PackIndex,
    vector: Floats,
    near: Sequence[NearPair],
    columns: Mapping[str, float],
    weights: Weights,
) -> dict[str, float]:
    """A table counts by its own text, its best columns and the stored pairs."""
    dense = index.tables.dense(vector) * (0.4 if question.lang == "zh" else 1.0)
    own = weights.dense * dense + weights.lexical * index.tables.lexical(question.text)
    prior = _prior(index, near, "tables")
    scores = {}
    for table, score in zip(index.schema.tables, own, strict=True):
        best = sorted((columns[c.key] for c in table.columns), reverse=True)[:3]
        scores[table.name] = float(score) + weights.pairs * prior.get(table.name, 0.0) + sum(best) / 2
    return scores


def _prior(index: PackIndex, near: Sequence[NearPair], kind: str) -> dict[str, float]:
    """Share of the near pairs, weighted by likeness to the power of 6, whose SQL reads the table or column."""
    weights = np.array([n.score for n in near]) ** 6
    weights = weights / max(weights.sum(), 1e-9) * min(1.0, float(near[0].score) + 0.3 if near else 0.0)
    found: dict[str, float] = {}
    for pair, weight in zip(near, weights, strict=True):
        for key in getattr(index.asked.items(pair.pair), kind):
            found[key] = found.get(key, 0.0) + float(weight)
    return found


def _rerank(
    question: Question,
    schema: Schema,
    tables: dict[str, float],
    columns: dict[str, float],
    reranker: Reranker,
    weights: Weights,
) -> None:
    screened = sorted(schema.tables, key=lambda t: -tables[t.name])[:SCREEN]
    by_table, by_column = reranker.score(question.text, screened)
    for name, probability in by_table.items():
        tables[name] += weights.reranker * probability
    for key, probability in by_column.items():
        columns[key] += weights.reranker * probability


# -- what is kept -----------------------------------------------------------------------------


def _kept_tables(index: PackIndex, scores: Mapping[str, float], near: Sequence[NearPair], k: int) -> list[Table]:
    """The k best; the tables of the nearest pair are among them, so that its SQL can be shown."""
    ranked = sorted(index.schema.tables, key=lambda t: -scores[t.name])
    wanted = index.asked.items(near[0].pair).tables if near and near[0].score > 0.6 else frozenset()
    chosen = [t for t in ranked if t.name in wanted][:k]
    chosen += [t for t in ranked if t not in chosen][: max(0, k - len(chosen))]
    return sorted(chosen, key=lambda t: -scores[t.name])


def _joins(schema: Schema, kept: Sequence[Table]) -> tuple[tuple[str, str], ...]:
    """Two ways at most to join any two kept tables, keys and ids first."""
    names = {t.name for t in kept}
    by_tables: dict[frozenset[str], list[tuple[str, str]]] = {}
    for a, b in schema.joins:
        ends = frozenset((a.rpartition(".")[0], b.rpartition(".")[0]))
        if ends <= names and len(ends) == 2:
            by_tables.setdefault(ends, []).append((a, b))
    return tuple(j for joins in by_tables.values() for j in joins[:2])


def _holders(values: Sequence[ValueMatch]) -> frozenset[str]:
    """The likeliest column of each stored value that was named plainly."""
    first = {v.start: v for v in reversed(values)}
    return frozenset(v.column for v in first.values() if v.column and v.score >= 0.9)


def _kept_columns(
    table: Table, scores: Mapping[str, float], wanted: frozenset[str], k: int
) -> tuple[LinkedColumn, ...]:
    """The k best, and those that a join, a value or a shown pair needs; best first."""
    ranked = sorted(table.columns, key=lambda c: -scores[c.key])
    kept: list[Column] = [c for i, c in enumerate(ranked) if i < k or c.key in wanted]
    return tuple(LinkedColumn(c, scores[c.key]) for c in kept)


def with_kinds(linked: LinkedTable, index: PackIndex) -> LinkedTable:
    """Its columns with what they tell apart (type: bond, equity): conditions that go without saying name them."""
    return replace(linked, columns=tuple(replace(c, kinds=index.values.kinds(c.column.key)) for c in linked.columns))


def _kept_values(values: Sequence[ValueMatch], tables: set[str]) -> tuple[ValueMatch, ...]:
    """Readings in kept tables and free ones; a stored value of another table keeps its text without a column."""
    kept = []
    for value in values:
        if value.column is None or value.column.rpartition(".")[0] in tables:
            kept.append(value)
        elif not any(v.start == value.start and v.column and v.column.rpartition(".")[0] in tables for v in values):
            kept.append(ValueMatch(value.span, value.start, value.literal, None, value.score))
    return tuple(kept)
