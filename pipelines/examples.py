"""Training examples of a pack: each pair's question linked as at question time, its gold SQL as the answer.

A training question never sees itself, its translation or a question worded the same among its nearest pairs, and only
sometimes a pair with its own SQL: otherwise the model would learn to copy.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlglot.errors import SqlglotError

from errors import UsageError
from pipelines.batches import TrainingExample
from pipelines.prompts import build, style_of
from pipelines.splits import mask_values
from pipelines.symbols import NotExpressible
from records import LinkedColumn, LinkedTable, Pair, Question, Schema, SchemaLink
from retrieval.gold import GoldItems, gold_items
from retrieval.index import PackIndex
from retrieval.link import LinkConfig, Reranker, links, with_kinds

SECOND_PROMPT = 0.3  # share of examples prompted as a question's second prompt is (text_to_sql.py)
SAME_SQL_SHOWN = 0.35  # share of examples that may see a pair with their own SQL but for the values


@dataclass(frozen=True)
class Examples:
    examples: tuple[TrainingExample, ...]
    n_gold_added: int  # the linker had missed something that the gold SQL needs
    left_out: tuple[str, ...]  # ids of pairs that cannot be said in the prompt


def training_examples(
    pairs: Sequence[Pair],
    index: PackIndex,
    style: str,
    config: LinkConfig,
    budget: int,
    count: Callable[[str], int],
    *,
    seed: int = 0,
    reranker: Reranker | None = None,
    as_asked: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Examples:
    """One example a pair, in order; deterministic for a seed. ``as_asked``: with the widths of question time."""
    rng = random.Random(seed)
    alike = Alike(index.pairs)
    form, made, added, left_out = style_of(style), [], 0, []
    for number, pair in enumerate(pairs):
        varied = replace(
            config, k_columns=max(3, config.k_columns - rng.choice([0, 0, 1, 2])), k_pairs=rng.choice([0, 1, 2, 3, 3])
        )
        without = alike.to(pair, same_sql=rng.random() > SAME_SQL_SHOWN and not as_asked)
        if as_asked:
            varied = config
        question = Question(pair.question, pair.lang, pair.evidence)
        try:
            n = 2 if rng.random() < SECOND_PROMPT else 1
            linked = links(question, index, varied, n, without=without, reranker=reranker)[-1]
            complete = with_gold(linked, gold_items(pair.sql, index.schema), index.schema)
            if complete is not linked:
                added += 1
                complete = replace(complete, tables=tuple(with_kinds(t, index) for t in complete.tables))
            prompt = build(complete, index.schema, style, budget, count)
            made.append(
                TrainingExample(
                    prompt.text, form.answer(pair.sql, _as_prompted(complete, prompt.dropped), index.schema)
                )
            )
        except (NotExpressible, SqlglotError, UsageError):
            left_out.append(pair.id)
        if progress:
            progress(number + 1, len(pairs))
    return Examples(tuple(made), added, tuple(left_out))


class Alike:
    """Which stored pairs would tell a training question its answer: itself, its twin, the same question again."""

    def __init__(self, stored: Sequence[Pair]) -> None:
        self._ids: dict[tuple[str, str], set[str]] = {}
        self._masked: dict[str, str] = {}
        for pair in stored:
            for key in (*_telling(pair), ("sql", self._mask(pair))):
                self._ids.setdefault(key, set()).add(pair.id)

    def to(self, pair: Pair, *, same_sql: bool) -> frozenset[str]:
        """Their ids; ``same_sql``: also of those whose SQL differs in its values alone."""
        keys = [*_telling(pair), *([("sql", self._mask(pair))] if same_sql else [])]
        return frozenset().union(*(self._ids.get(key, ()) for key in keys))

    def _mask(self, pair: Pair) -> str:
        if pair.sql not in self._masked:
            self._masked[pair.sql] = mask_values(pair.sql)
        return self._masked[pair.sql]


def _telling(pair: Pair) -> list[tuple[str, str]]:
    twin = [("twin", pair.twin)] if pair.twin is not None else []
    return [("id", pair.id), ("question", pair.question.strip().lower()), *twin]


def with_gold(linked: SchemaLink, gold: GoldItems, schema: Schema) -> SchemaLink:
    """The link with what the gold SQL reads added, in place of the least likely tables; itself when nothing misses."""
    shown = {c.column.key for t in linked.tables for c in t.columns}
    present = {t.table.name for t in linked.tables}
    if gold.columns <= shown and gold.tables <= present:
        return linked
    tables = [_with_columns(t, gold) for t in linked.tables]
    for table in schema.tables:
        if table.name in gold.tables - present:
            columns = tuple(LinkedColumn(c, 0.0) for c in table.columns if c.key in gold.columns)
            spare = next((i for i in reversed(range(len(tables))) if tables[i].table.name not in gold.tables), None)
            if spare is not None:
                del tables[spare]
            tables.append(LinkedTable(table, 0.0, columns))
    names = {t.table.name for t in tables}
    kept = {c.column.key for t in tables for c in t.columns}
    joins = tuple(j for j in linked.joins if set(j) <= kept)
    joins += tuple(
        j for j in schema.joins if set(j) <= kept and j not in joins and {k.rpartition(".")[0] for k in j} <= names
    )[:3]
    return replace(linked, tables=tuple(tables), joins=joins)


def _with_columns(linked: LinkedTable, gold: GoldItems) -> LinkedTable:
    shown = {c.column.key for c in linked.columns}
    missing = [c for c in linked.table.columns if c.key in gold.columns and c.key not in shown]
    return replace(linked, columns=linked.columns + tuple(LinkedColumn(c, 0.0) for c in missing))


def _as_prompted(linked: SchemaLink, dropped: Sequence[str]) -> SchemaLink:
    """The link as the budget left it, so that the answer's symbols are the prompt's."""
    gone = {d.partition(" ")[2] for d in dropped}
    tables = tuple(
        replace(t, columns=tuple(c for c in t.columns if c.column.key not in gone))
        for t in linked.tables
        if t.table.name not in gone
    )
    return replace(linked, tables=tables)
