"""Train, dev and test out of one list of pairs: by row, and by what the SQL is once its values are masked."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from errors import UsageError
from records import Pack, Pair


def split_pairs(pairs: Sequence[Pair], seed: int, n_test: int) -> dict[str, tuple[Pair, ...]]:
    """train, dev and test; half of test is tagged ``ordinary``, half ``unseen``.

    ordinary: random rows. unseen: rows whose SQL, values masked, is nowhere in train or dev. Twins stay together.
    A group larger than what a half still lacks is passed over, so the halves are never larger than asked; a test pair
    that train or dev repeat word for word is left out.
    """
    if n_test > len(pairs) // 2:
        raise UsageError(f"a test of {n_test} needs at least {2 * n_test} pairs, got {len(pairs)}; ask for fewer")
    rng = random.Random(seed)
    unseen = _draw(pairs, n_test // 2, rng, lambda pair: mask_values(pair.sql))
    rest = [pair for pair in pairs if pair.id not in unseen]
    ordinary = _draw(rest, n_test - n_test // 2, rng, lambda pair: pair.id)
    train, dev = carve_dev([pair for pair in rest if pair.id not in ordinary], seed)
    tags = {id_: "unseen" for id_ in unseen} | {id_: "ordinary" for id_ in ordinary}
    known = {(pair.question, pair.sql) for pair in (*train, *dev)}
    asked = [pair for pair in pairs if pair.id in tags and (pair.question, pair.sql) not in known]
    test = tuple(replace(pair, tags=(*pair.tags, tags[pair.id])) for pair in asked)
    return {"train": train, "dev": dev, "test": test}


def carve_dev(train: Sequence[Pair], seed: int = 0) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """(train, dev): a tenth of the pairs, those of one SQL and twins together; no dev out of fewer than ten.

    Half of dev has SQL that train lacks even with its values masked, as far as there are such groups: questions to come
    are of both kinds, and an adapter is surer of itself on what it was trained on.
    """
    n, rng = len(train) // 10, random.Random(seed)
    unseen = _draw(train, n // 2, rng, lambda pair: mask_values(pair.sql))
    rest = [pair for pair in train if pair.id not in unseen]
    dev = unseen | _draw(rest, n - len(unseen), rng, lambda pair: " ".join(pair.sql.lower().split()))
    return tuple(p for p in train if p.id not in dev), tuple(p for p in train if p.id in dev)


def carved(pack: Pack, seed: int = 0) -> Pack:
    """The pack as fine-tuning sees it: unchanged where it has a dev split, else a tenth of train is dev."""
    if pack.dev:
        return pack
    train, dev = carve_dev(pack.train, seed)
    return replace(pack, train=train, dev=dev)


ENOUGH_TO_HALVE = 10  # dev questions


def for_steps(dev: Sequence[Pair]) -> tuple[Pair, ...]:
    """The half of dev that chooses an adapter's best step; all of it where there are too few to halve."""
    chosen = _steps(dev)
    return tuple(p for p in dev if p.id in chosen)


def for_confidence(dev: Sequence[Pair]) -> tuple[Pair, ...]:
    """The other half: on the questions that chose the step, the adapter looks better than it is."""
    chosen = _steps(dev) if len(dev) >= ENOUGH_TO_HALVE else set()
    return tuple(p for p in dev if p.id not in chosen)


def _steps(dev: Sequence[Pair]) -> set[str]:
    if len(dev) < ENOUGH_TO_HALVE:
        return {p.id for p in dev}
    return _draw(dev, len(dev) // 2, random.Random(0), lambda pair: " ".join(pair.sql.lower().split()))


def mask_values(sql: str) -> str:
    """The SQL with every value a ``?``, lists of values one ``?``, names in lower case: equal for equal structure."""
    try:
        tree = sqlglot.parse_one(sql, read="duckdb")
    except SqlglotError:
        return " ".join(re.sub(r"'[^']*'|\b\d+(\.\d+)?\b", "?", sql.lower()).split())
    for node in list(tree.find_all(exp.Literal)):
        masked = node.parent if isinstance(node.parent, exp.Neg) else node
        masked.replace(exp.Placeholder())
    for listed in tree.find_all(exp.In):
        if listed.expressions and all(isinstance(value, exp.Placeholder) for value in listed.expressions):
            listed.set("expressions", [exp.Placeholder()])
    for interval in tree.find_all(exp.Interval):
        if interval.unit is not None:
            interval.set("unit", exp.var(interval.unit.name.upper().rstrip("S")))
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("quoted", False)
        identifier.set("this", identifier.this.lower())
    return tree.sql(dialect="duckdb", comments=False, copy=False)


def _draw(pairs: Sequence[Pair], n: int, rng: random.Random, key: Callable[[Pair], str]) -> set[str]:
    """Ids of at most n pairs, in random order, each with all that share its key or its twin."""
    groups = _groups(pairs, key)
    order = list(pairs)
    rng.shuffle(order)
    drawn: set[str] = set()
    for pair in order:
        group = groups[pair.id]
        if pair.id not in drawn and len(drawn) + len(group) <= n:
            drawn |= group
    return drawn


def _groups(pairs: Sequence[Pair], key: Callable[[Pair], str]) -> dict[str, set[str]]:
    """Each id's group: the pairs it is linked to by key or twin, through others too (union-find)."""
    parent: dict[tuple[str, str], tuple[str, str]] = {}

    def root(mark: tuple[str, str]) -> tuple[str, str]:
        while parent.setdefault(mark, mark) != mark:
            parent[mark] = parent[parent[mark]]
            mark = parent[mark]
        return mark

    for pair in pairs:
        parent[root(("key", key(pair)))] = root(("id", pair.id))
        if pair.twin:
            parent[root(("twin", pair.twin))] = root(("id", pair.id))
    group_by_root: dict[tuple[str, str], set[str]] = {}
    for pair in pairs:
        group_by_root.setdefault(root(("id", pair.id)), set()).add(pair.id)
    return {pair.id: group_by_root[root(("id", pair.id))] for pair in pairs}
