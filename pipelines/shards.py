"""What the base is trained on: prompts and answers, tokenized once into shards, read back in batches of few shapes."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import sqlglot
import torch
from transformers import PreTrainedTokenizerFast

from errors import PipelineError
from pipelines.base_tokenizer import END
from pipelines.corpus import Source
from pipelines.gold_link import Neighbours, Noise, gold_link
from pipelines.prompts import JOIN, NEAR, SQL, STYLES, TABLE, VALUE
from pipelines.symbols import NotExpressible, vocabulary

ROLES = ("select", "where", "group", "order", "join", "table")
LONGEST, LONGEST_ANSWER = 500, 96  # tokens
SHARD = 4000
WIDTHS = (64, 96, 128, 160, 192, 256, 320, LONGEST)  # of prompts
ANSWER_WIDTHS = (24, 48, LONGEST_ANSWER)
IGNORE = -100
ROUND = 128  # symbol positions are padded to a multiple of it


# -- examples ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Example:
    prompt: str
    answer: str


def examples(found: Sequence[Source], seed: int, report: Counter[str]) -> Iterator[Example]:
    """One prompt and answer a pair, in random order; another seed makes other distractors, neighbours and orders."""
    rng = random.Random(seed)
    order = [(s, p) for s, source in enumerate(found) for p in range(len(source.pairs))]
    rng.shuffle(order)
    neighbours: dict[int, Neighbours] = {}
    for s, p in order:
        source = found[s]
        report[f"{source.origin} pairs"] += 1
        neighbours.setdefault(s, Neighbours(source.pairs))
        try:
            yield _example(source, p, neighbours[s], rng)
        except (NotExpressible, sqlglot.errors.SqlglotError, PipelineError):
            report[f"{source.origin} left out: not expressible"] += 1


def _example(source: Source, index: int, neighbours: Neighbours, rng: random.Random) -> Example:
    k = rng.choice([0, 1, 2, 3])
    near = neighbours.of(index, k, same_sql=rng.random() < 0.35) if k else []
    noise = Noise(most_tables=rng.choice([1, 2, 3, 4, 4]), most_columns=rng.choice([4, 6, 8, 8]))
    link = gold_link(source.pairs[index], source.schema, near, rng, noise, source.kinds)
    style = STYLES["symbols"]
    prompt = style.build(link, source.schema)
    return Example(prompt.text, style.answer(source.pairs[index].sql, link, source.schema))


_CLAUSE = re.compile(r"\b(SELECT|FROM|WHERE|HAVING|GROUP BY|ORDER BY|ON)\b|@([tc])(\d+)")
_ROLE_OF = {"SELECT": 0, "WHERE": 1, "HAVING": 1, "GROUP BY": 2, "ORDER BY": 3, "ON": 4, "FROM": 5}


def roles(answer: str) -> dict[str, int]:
    """Symbol -> bit mask over ROLES: the clauses of the answer it stands in."""
    found: dict[str, int] = {}
    clause = 0
    for keyword, kind, number in _CLAUSE.findall(answer):
        if keyword:
            clause = _ROLE_OF[keyword]
        else:
            symbol = f"@{kind}{number}"
            found[symbol] = found.get(symbol, 0) | (1 << (5 if kind == "t" else clause))
    return found


# -- shards: tokenized once, read many times --------------------------------------------------


@dataclass(frozen=True)
class Tokenized:
    prompt: np.ndarray  # (T,)
    answer: np.ndarray  # (A,), the end token included
    symbols: np.ndarray  # (S, 2): position of a table's or column's symbol in the prompt's schema, role mask
    pointers: np.ndarray  # (A,): where in the prompt the symbol that comes stands; IGNORE for other words


class Layout:
    """Which ids are symbols, and where a prompt's tables start and end: there each symbol stands once."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast) -> None:
        self.symbols = {tokenizer.convert_tokens_to_ids(s): s for s in vocabulary()}
        self.names = frozenset(i for i, s in self.symbols.items() if s[1] != "v")
        self.values = frozenset(self.symbols) - self.names
        self.end = tokenizer.convert_tokens_to_ids(END)
        self._table = tokenizer.convert_tokens_to_ids(TABLE)
        self._after = [tokenizer.convert_tokens_to_ids(m) for m in (JOIN, VALUE, NEAR, SQL)]

    def schema(self, prompt: np.ndarray) -> tuple[int, int]:
        tables = np.flatnonzero(prompt == self._table)
        start = int(tables[0]) if len(tables) else len(prompt)
        after = np.flatnonzero(np.isin(prompt[start:], self._after))
        return start, start + int(after[0]) if len(after) else len(prompt)


def tokenize(example: Example, tokenizer: PreTrainedTokenizerFast, layout: Layout) -> Tokenized:
    prompt = np.array(tokenizer(example.prompt, add_special_tokens=False)["input_ids"], dtype=np.int32)
    answer = tokenizer(example.answer, add_special_tokens=False)["input_ids"] + [layout.end]
    start, stop = layout.schema(prompt)
    place: dict[int, int] = {}
    for position in range(start):  # what the question says is copied from there
        if int(prompt[position]) in layout.values:
            place.setdefault(int(prompt[position]), position)
    for position in (*range(start, stop), *range(start)):
        place.setdefault(int(prompt[position]), position)
    used = roles(example.answer)
    named = [(p, used.get(layout.symbols[int(prompt[p])], 0)) for p in range(start, stop) if prompt[p] in layout.names]
    return Tokenized(
        prompt,
        np.array(answer, dtype=np.int32),
        np.array(named or np.zeros((0, 2)), dtype=np.int32),
        np.array([place.get(i, IGNORE) if i in layout.symbols else IGNORE for i in answer], dtype=np.int32),
    )


def write_shards(
    found: Sequence[Source], tokenizer: PreTrainedTokenizerFast, folder: Path, seed: int, name: str
) -> Counter[str]:
    """Tokenized examples in .npz files of SHARD each; what was written and what was left out."""
    folder.mkdir(parents=True, exist_ok=True)
    report: Counter[str] = Counter()
    layout = Layout(tokenizer)
    rows: list[Tokenized] = []
    written = 0
    for example in examples(found, seed, report):
        row = tokenize(example, tokenizer, layout)
        if len(row.prompt) > LONGEST or len(row.answer) > LONGEST_ANSWER:
            report["left out: too long"] += 1
            continue
        rows.append(row)
        report["examples"] += 1
        report["tokens"] += len(row.prompt) + len(row.answer)
        if len(rows) == SHARD:
            _save_shard(rows, folder / f"{name}-{seed}-{written:04d}.npz")
            rows, written = [], written + 1
    if rows:
        _save_shard(rows, folder / f"{name}-{seed}-{written:04d}.npz")
    return report


def _save_shard(rows: Sequence[Tokenized], path: Path) -> None:
    fields = {name: [getattr(row, name) for row in rows] for name in ("prompt", "answer", "symbols", "pointers")}
    lengths = {f"n_{name}": np.array([len(part) for part in parts], dtype=np.int32) for name, parts in fields.items()}
    arrays: dict[str, Any] = lengths | {name: np.concatenate(parts) for name, parts in fields.items()}
    temporary = path.with_suffix(".tmp.npz")
    np.savez(temporary, **arrays)
    temporary.rename(path)


def read_shard(path: Path) -> list[Tokenized]:
    with np.load(path) as shard:
        fields = [
            np.split(shard[name], np.cumsum(shard[f"n_{name}"])[:-1])
            for name in ("prompt", "answer", "symbols", "pointers")
        ]
    return [Tokenized(*parts) for parts in zip(*fields, strict=True)]


# -- batches ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Batch:
    """B examples; T and A are widths, S symbols of all of them padded to a multiple of ROUND."""

    prompt: torch.Tensor  # (B, T)
    mask: torch.Tensor  # (B, T)
    answer: torch.Tensor  # (B, A), IGNORE where there is none
    pointers: torch.Tensor  # (B, A), IGNORE where no symbol comes
    places: torch.Tensor  # (S,) flat positions of symbols in the prompts
    roles: torch.Tensor  # (S, 6), IGNORE in padding


def batches(rows: Sequence[Tokenized], tokens: int, rng: random.Random) -> Iterator[list[Tokenized]]:
    """Rows of like lengths together, ``tokens`` a batch with padding, batches in random order.

    Lengths are rounded up and a width always has the same number of rows (the last batch of a width repeats some):
    oneDNN compiles its kernels anew for every shape it meets, which costs more than the padding.
    """
    by_width: dict[tuple[int, int], list[Tokenized]] = {}
    for row in rows:
        by_width.setdefault((_up(len(row.prompt), WIDTHS), _up(len(row.answer), ANSWER_WIDTHS)), []).append(row)
    groups = []
    for (width, answer), same in sorted(by_width.items()):
        rng.shuffle(same)
        size = max(1, tokens // (width + answer))
        for start in range(0, len(same), size):
            group = same[start : start + size]
            groups.append((group + [rng.choice(same) for _ in range(size)])[:size])
    rng.shuffle(groups)
    yield from groups


def collate(rows: Sequence[Tokenized]) -> Batch:
    width = _up(max(len(r.prompt) for r in rows), WIDTHS)
    answer = _up(max(len(r.answer) for r in rows), ANSWER_WIDTHS)
    prompt = _filled([r.prompt for r in rows], width, 0)
    places = np.concatenate([r.symbols[:, 0] + i * width for i, r in enumerate(rows)])
    masks = np.concatenate([r.symbols[:, 1] for r in rows])
    bits = ((masks[:, None] >> np.arange(len(ROLES))) & 1).astype(np.float32)
    return Batch(
        torch.from_numpy(prompt),
        torch.from_numpy(np.arange(width)[None] < np.array([len(r.prompt) for r in rows])[:, None]),
        torch.from_numpy(_filled([r.answer for r in rows], answer, IGNORE)),
        torch.from_numpy(_filled([r.pointers for r in rows], answer, IGNORE)),
        _padded(places.astype(np.int64), 0),
        _padded(bits, IGNORE),
    )


def _up(length: int, widths: Sequence[int]) -> int:
    return next(w for w in widths if length <= w)


def _filled(parts: Sequence[np.ndarray], width: int, fill: int) -> np.ndarray:
    found = np.full((len(parts), width), fill, dtype=np.int64)
    for i, part in enumerate(parts):
        found[i, : len(part)] = part
    return found


def _padded(values: np.ndarray, fill: int) -> torch.Tensor:
    missing = -len(values) % ROUND
    return torch.from_numpy(np.concatenate([values, np.full((missing, *values.shape[1:]), fill, values.dtype)]))
