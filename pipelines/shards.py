"""What the base is trained on: prompts and answers, tokenized once into shards, read back in batches of few shapes."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sqlglot
import torch
from transformers import PreTrainedTokenizerFast

from errors import PipelineError
from pipelines.corpus import Source
from pipelines.gold_link import Neighbours, Noise, gold_link
from pipelines.prompts import JOIN, MARKERS, NEAR, SQL, STYLES, TABLE, VALUE
from pipelines.symbols import NotExpressible

ROLES = ("select", "where", "group", "order", "join", "table")
LONGEST = 512
SHARD = 4000
WIDTHS = (48, 64, 80, 96, 128, 160, 192, 224, 256, 320, 384, LONGEST)  # tokens
IGNORE = -100
TABLE_ID, NEAR_ID, SQL_ID = (2 + MARKERS.index(marker) for marker in (TABLE, NEAR, SQL))  # behind PAD and END
AFTER_SCHEMA = [2 + MARKERS.index(marker) for marker in (JOIN, VALUE, NEAR, SQL)]
ROUND = 128  # answer and symbol positions are padded to a multiple of it


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
    noise = Noise(most_tables=rng.choice([1, 2, 3, 4]), most_columns=rng.choice([4, 6, 8]))
    link = gold_link(source.pairs[index], source.schema, near, rng, noise)
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


def write_shards(
    found: Sequence[Source], tokenizer: PreTrainedTokenizerFast, folder: Path, seed: int, name: str
) -> Counter[str]:
    """Tokenized examples in .npz files of SHARD each: ids, where each example and its answer start, symbol roles."""
    folder.mkdir(parents=True, exist_ok=True)
    report: Counter[str] = Counter()
    symbol_ids = {tokenizer.convert_tokens_to_ids(s): s for s in tokenizer.get_added_vocab() if s[:2] in ("@t", "@c")}
    batch: list[tuple[list[int], int, list[tuple[int, int]]]] = []
    written = 0
    for example in examples(found, seed, report):
        prompt = tokenizer(example.prompt, add_special_tokens=False)["input_ids"]
        answer = tokenizer(example.answer, add_special_tokens=False)["input_ids"] + [tokenizer.eos_token_id]
        if len(prompt) + len(answer) > LONGEST:
            report["left out: too long"] += 1
            continue
        used = roles(example.answer)
        places = [
            (place, used.get(symbol_ids[prompt[place]], 0))
            for place in range(*schema_part(np.array(prompt)))
            if prompt[place] in symbol_ids
        ]
        batch.append((prompt + answer, len(prompt), places))
        report["examples"] += 1
        report["tokens"] += len(prompt) + len(answer)
        if len(batch) == SHARD:
            _save_shard(batch, folder / f"{name}-{seed}-{written:04d}.npz")
            batch, written = [], written + 1
    if batch:
        _save_shard(batch, folder / f"{name}-{seed}-{written:04d}.npz")
    return report


def schema_part(ids: np.ndarray) -> tuple[int, int]:
    """Where a prompt's tables start and end: there each symbol stands once, behind its description."""
    tables = np.flatnonzero(ids == TABLE_ID)
    start = int(tables[0]) if len(tables) else len(ids)
    after = np.flatnonzero(np.isin(ids[start:], AFTER_SCHEMA))
    return start, start + int(after[0]) if len(after) else len(ids)


def _save_shard(batch: Sequence[tuple[list[int], int, list[tuple[int, int]]]], path: Path) -> None:
    lengths = np.array([len(ids) for ids, _, _ in batch], dtype=np.int32)
    symbols = [places for _, _, places in batch]
    temporary = path.with_suffix(".tmp.npz")
    np.savez(
        temporary,
        ids=np.concatenate([np.array(ids, dtype=np.uint16) for ids, _, _ in batch]),
        lengths=lengths,
        answers=np.array([start for _, start, _ in batch], dtype=np.int32),
        symbol_counts=np.array([len(p) for p in symbols], dtype=np.int32),
        symbols=np.array([pair for places in symbols for pair in places] or [(0, 0)], dtype=np.int32),
    )
    temporary.rename(path)


@dataclass(frozen=True)
class Tokenized:
    ids: np.ndarray  # (T,)
    answer: int  # where the answer starts
    symbols: np.ndarray  # (S, 2): position, role mask


def read_shard(path: Path) -> list[Tokenized]:
    with np.load(path) as shard:
        ends = np.cumsum(shard["lengths"])
        symbol_ends = np.cumsum(shard["symbol_counts"])
        ids, symbols, answers = shard["ids"], shard["symbols"], shard["answers"]
    rows = []
    for i, end in enumerate(ends):
        start = ends[i - 1] if i else 0
        s0 = symbol_ends[i - 1] if i else 0
        rows.append(Tokenized(ids[start:end], int(answers[i]), symbols[s0 : symbol_ends[i]]))
    return rows


def batches(rows: Sequence[Tokenized], tokens: int, rng: random.Random) -> Iterator[list[Tokenized]]:
    """Rows of like length together, ``tokens`` a batch with padding, batches in random order.

    Lengths are rounded up to WIDTHS and a width always has the same number of rows (the last batch of a width repeats
    some): oneDNN compiles its kernels anew for every shape it meets, which costs more than the padding.
    """
    by_width: dict[int, list[Tokenized]] = {}
    for row in rows:
        by_width.setdefault(next(w for w in WIDTHS if len(row.ids) <= w), []).append(row)
    groups = []
    for width, same in sorted(by_width.items()):
        rng.shuffle(same)
        size = max(1, tokens // width)
        for start in range(0, len(same), size):
            group = same[start : start + size]
            groups.append((group + [rng.choice(same) for _ in range(size)])[:size])
    rng.shuffle(groups)
    yield from groups


def collate(rows: Sequence[Tokenized]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Padded ids (B, T); flat places and targets of the answer (A,), flat symbol places (S,) and roles (S, 6).

    A and S are padded to a multiple of ROUND with place 0 and the target IGNORE: see ``batches``.
    """
    width = next(w for w in WIDTHS if max(len(r.ids) for r in rows) <= w)
    ids = np.zeros((len(rows), width), dtype=np.int64)
    where, targets, places, masks = [], [], [], []
    for i, row in enumerate(rows):
        ids[i, : len(row.ids)] = row.ids
        said = taught(row)
        where.append(said - 1 + i * width)
        targets.append(row.ids[said].astype(np.int64))
        places.append(row.symbols[:, 0] + i * width)
        masks.append(row.symbols[:, 1])
    bits = ((np.concatenate(masks)[:, None] >> np.arange(len(ROLES))) & 1).astype(np.float32)
    return (
        torch.from_numpy(ids),
        _padded(np.concatenate(where), 0),
        _padded(np.concatenate(targets), IGNORE),
        _padded(np.concatenate(places).astype(np.int64), 0),
        _padded(bits, IGNORE),
    )


def taught(row: Tokenized) -> np.ndarray:
    """Positions of SQL tokens: the answer's first, then the near pairs', which are questions with SQL too."""
    inside = np.zeros(len(row.ids), dtype=bool)
    for start in np.flatnonzero(row.ids[: row.answer - 1] == SQL_ID):
        following = np.flatnonzero(
            (row.ids[start + 1 : row.answer] == NEAR_ID) | (row.ids[start + 1 : row.answer] == SQL_ID)
        )
        end = start + 1 + (following[0] if len(following) else 0)
        if row.ids[end] == NEAR_ID or end == row.answer - 1:
            inside[start + 1 : end] = True
    return np.concatenate([np.arange(row.answer, len(row.ids)), np.flatnonzero(inside)])


def _padded(values: np.ndarray, fill: int) -> torch.Tensor:
    missing = -len(values) % ROUND
    return torch.from_numpy(np.concatenate([values, np.full((missing, *values.shape[1:]), fill, values.dtype)]))
