"""Trains the cross-encoder of a pack: one visible loop, labels from gold SQL, resumed where it was stopped."""

from __future__ import annotations

import functools
import hashlib
import json
import math
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, Field
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.nn.functional import logsigmoid

from errors import PackError, TrainingError
from records import Pair, Schema, Table
from retrieval.association import fit_held_out, items_of
from retrieval.cross_encoder import Batch, CrossEncoder, collate
from retrieval.gold import GoldItems, gold_items
from retrieval.ngrams import Matrix


class LinkerConfig(BaseModel):
    """FinSQL's loss and schedule; a larger rate and fewer epochs, because two layers are trained and not 24."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    epochs: int = Field(3, ge=1)
    batch: int = Field(16, ge=1, description="questions a step")
    negatives: int = Field(3, ge=1, description="tables without gold beside each question's gold ones")
    hard: int = Field(2, ge=0, description="how many of the negatives are those that association ranks highest")
    lr: float = Field(1e-4, gt=0, description="of MiniLM's upper layers")
    head_lr: float = Field(1e-3, gt=0)
    warmup: float = Field(0.1, ge=0, le=1)
    weight_decay: float = Field(0.01, ge=0)
    clip: float = Field(1.0, gt=0)
    gamma: float = Field(2.0, description="focal loss, FinSQL's")
    alpha: float = Field(0.75, description="weight of gold items, FinSQL's")
    association_dropout: float = Field(0.2, ge=0, lt=1, description="so that unseen questions are read, not remembered")
    n_dev: int = Field(100, ge=1, description="dev questions that an epoch is judged on")
    seed: int = 42


@dataclass(frozen=True)
class Epoch:
    number: int
    loss: float
    table_auc: float
    column_auc: float


@dataclass(frozen=True)
class _Example:
    pair: Pair
    gold: GoldItems
    associated: np.ndarray  # (items,), as if the question had been left out
    reading: Tensor  # (Q, D) float16


class _Scored(NamedTuple):
    """A question and one table."""

    reading: Tensor  # (Q, D)
    vectors: Tensor  # (I, D)
    features: Matrix  # (I, F)
    labels: Tensor  # (I,)

    @property
    def n_columns(self) -> int:
        return len(self.labels) - 1


class _Part(NamedTuple):
    inputs: Batch
    labels: Tensor  # (B, I)
    mask: Tensor  # (B, I)


def train(
    pairs: Sequence[Pair],
    dev: Sequence[Pair],
    schema: Schema,
    config: LinkerConfig,
    checkpoint: Path | None = None,
    report: Callable[[Epoch], None] = lambda epoch: None,
) -> CrossEncoder:
    """The linker of the best epoch by table AUC + column AUC on dev; of the last one without dev.

    ``checkpoint`` is a file: a run that was stopped goes on there, with the result it would have had, if nothing that
    it was made from has changed. It is removed at the end. Raises TrainingError when no pair can be learnt from.
    """
    linker, examples, judged = _prepare(pairs, dev, schema, config)
    network = linker.network
    optimizer = _optimizer(network, config)
    n_steps = config.epochs * math.ceil(len(examples) / config.batch)
    identity = _identity(pairs, dev, schema, config)
    state = _resume(checkpoint, identity, network, optimizer)
    best, best_score, first = state.best, state.best_score, state.epoch

    for number in range(first, config.epochs):
        random = np.random.default_rng([config.seed, number])
        step = number * math.ceil(len(examples) / config.batch)
        total = 0.0
        network.train()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed * 1000 + number)  # dropout; an epoch is the same after a restart
            for batch in _batches(examples, config.batch, random):
                for group in optimizer.param_groups:
                    group["lr"] = group["peak"] * _schedule(step, n_steps, config.warmup)
                scored = _scored(batch, linker, schema, config, random)
                optimizer.zero_grad()
                for part in _parts(scored, 2):
                    with torch.autocast("cpu", torch.bfloat16, enabled=_has_bf16()):
                        tables, columns = network(part.inputs)  # (B,), (B, I-1)
                    loss = focal(tables, part.labels[:, 0], config).sum() / len(scored)
                    of_columns = focal(columns, part.labels[:, 1:], config) * part.mask[:, 1:]
                    loss = loss + of_columns.sum() / sum(s.n_columns for s in scored)
                    if not math.isfinite(loss.item()):
                        raise TrainingError(f"the linker's loss is {loss.item()} at step {step}: try a smaller lr")
                    loss.backward()
                    total += loss.item() * len(batch)
                torch.nn.utils.clip_grad_norm_(network.parameters(), config.clip)
                optimizer.step()
                step += 1
        network.eval()
        table_auc, column_auc = _judge(linker, schema, judged)
        if table_auc + column_auc >= best_score or not judged:
            best_score = table_auc + column_auc
            best = {name: tensor.clone() for name, tensor in network.state_dict().items()}
        _save(checkpoint, identity, network, optimizer, _State(number + 1, best, best_score))
        report(Epoch(number, total / len(examples), table_auc, column_auc))

    network.load_state_dict(best)
    network.eval()
    if checkpoint is not None:
        checkpoint.unlink(missing_ok=True)
    return linker


# -- the pieces -----------------------------------------------------------------------------------


def focal(logits: Tensor, labels: Tensor, config: LinkerConfig) -> Tensor:
    """Lin et al. 2017 (arXiv 1708.02002), equation 5, of every item."""
    signed = torch.where(labels > 0, logits, -logits)  # ln p of the right answer is logsigmoid of this
    weight = torch.where(labels > 0, config.alpha, 1 - config.alpha)
    return -weight * (1 - torch.sigmoid(signed)) ** config.gamma * logsigmoid(signed)


def auc(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The chance that a gold item scores above another one, ties count half; 0.5 where there is nothing to tell."""
    order = np.asarray(scores, np.float64)
    gold = np.asarray(labels, bool)
    n_gold, n_other = int(gold.sum()), int((~gold).sum())
    if not n_gold or not n_other:
        return 0.5
    _, inverse, counts = np.unique(order, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]  # mean rank of ties, from 1
    return float((ranks[gold].sum() - n_gold * (n_gold + 1) / 2) / (n_gold * n_other))


def _prepare(
    pairs: Sequence[Pair], dev: Sequence[Pair], schema: Schema, config: LinkerConfig
) -> tuple[CrossEncoder, list[_Example], list[tuple[Pair, GoldItems]]]:
    usable = list(_with_gold(pairs, schema))
    if not usable:
        raise TrainingError("no pair to learn linking from: expected gold SQL that reads a table of the schema")
    questions = [pair.question for pair, _ in usable]
    association, held_out = fit_held_out(schema, questions, [gold for _, gold in usable], config.seed)
    linker = CrossEncoder.new(schema, association, config.seed)
    readings = (r.half() for r in linker.reader.questions(questions))
    examples = [_Example(p, g, a, r) for (p, g), a, r in zip(usable, held_out, readings, strict=True)]
    judged = list(_with_gold(dev, schema))
    chosen = np.random.default_rng(config.seed).permutation(len(judged))[: config.n_dev]
    return linker, examples, [judged[i] for i in chosen]


def _with_gold(pairs: Sequence[Pair], schema: Schema) -> Iterator[tuple[Pair, GoldItems]]:
    for pair in pairs:
        try:
            gold = gold_items(pair.sql, schema)
        except PackError:
            continue  # the pack's reader has said so already; the linker learns from the rest
        if gold.tables:
            yield pair, gold


def _batches(examples: Sequence[_Example], size: int, random: np.random.Generator) -> Iterator[list[_Example]]:
    order = random.permutation(len(examples))
    for start in range(0, len(order), size):
        yield [examples[i] for i in order[start : start + size]]


def _scored(
    batch: Sequence[_Example], linker: CrossEncoder, schema: Schema, config: LinkerConfig, random: np.random.Generator
) -> list[_Scored]:
    """Every (question, table) of the batch."""
    scored = []
    for example in batch:
        for table in _tables_for(example, schema, linker, config, random):
            seen = linker.features(example.pair.question, table, example.associated)
            if random.random() < config.association_dropout:
                seen[:, -1] = 0
            wanted = [table.name in example.gold.tables, *(c.key in example.gold.columns for c in table.columns)]
            vectors = linker.read(table).vectors
            scored.append(_Scored(example.reading, vectors, seen, torch.tensor(wanted, dtype=torch.float32)))
    return scored


def _parts(scored: Sequence[_Scored], n: int) -> Iterator[_Part]:
    """By length, so that short sequences are not padded to the longest."""
    order = sorted(scored, key=lambda s: len(s.reading) + len(s.vectors))
    size = math.ceil(len(order) / n)
    pad = torch.nn.utils.rnn.pad_sequence
    for part in (order[start : start + size] for start in range(0, len(order), size)):
        inputs = collate([s.reading for s in part], [s.vectors for s in part], [s.features for s in part])
        labels = pad([s.labels for s in part], batch_first=True)
        yield _Part(inputs, labels, pad([torch.ones(len(s.labels)) for s in part], batch_first=True))


def _tables_for(
    example: _Example, schema: Schema, linker: CrossEncoder, config: LinkerConfig, random: np.random.Generator
) -> list[Table]:
    """The gold tables, the hardest others and some at random."""
    gold = [t for t in schema.tables if t.name in example.gold.tables]
    others = [t for t in schema.tables if t.name not in example.gold.tables]
    others = [others[i] for i in random.permutation(len(others))]  # ties fall at random
    others.sort(key=lambda t: -linker.associated(t.name, example.associated))
    n_hard = min(config.hard, config.negatives)
    rest = others[n_hard:]
    drawn = random.permutation(len(rest))[: config.negatives - n_hard]
    return gold + others[:n_hard] + [rest[i] for i in drawn]


def _judge(linker: CrossEncoder, schema: Schema, judged: Sequence[tuple[Pair, GoldItems]]) -> tuple[float, float]:
    """Table AUC and column AUC over all tables and columns of all questions."""
    of_tables: list[tuple[float, bool]] = []
    of_columns: list[tuple[float, bool]] = []
    for pair, gold in judged:
        tables, columns = linker.score(pair.question, schema.tables)
        of_tables += [(p, name in gold.tables) for name, p in tables.items()]
        of_columns += [(p, key in gold.columns) for key, p in columns.items()]
    return auc(*_unzip(of_tables)), auc(*_unzip(of_columns))


def _unzip(scored: Sequence[tuple[float, bool]]) -> tuple[list[float], list[bool]]:
    return [p for p, _ in scored], [gold for _, gold in scored]


def _optimizer(network: torch.nn.Module, config: LinkerConfig) -> torch.optim.Optimizer:
    upper = [p for name, p in network.named_parameters() if name.startswith("layers.")]
    heads = [p for name, p in network.named_parameters() if not name.startswith("layers.")]
    groups: list[dict[str, Any]] = [
        {"params": upper, "lr": config.lr, "peak": config.lr},
        {"params": heads, "lr": config.head_lr, "peak": config.head_lr},
    ]
    return torch.optim.AdamW(groups, weight_decay=config.weight_decay)


def _schedule(step: int, n_steps: int, warmup: float) -> float:
    n_warmup = max(1, round(warmup * n_steps))
    if step < n_warmup:
        return (step + 1) / n_warmup
    return 0.5 * (1 + math.cos(math.pi * (step - n_warmup) / max(1, n_steps - n_warmup)))


@functools.cache
def _has_bf16() -> bool:
    """Only where the processor multiplies bf16 itself: elsewhere it is slower than float32."""
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported()) and bool(torch.cpu._is_avx512_bf16_supported())


# -- stopping and going on ------------------------------------------------------------------------


@dataclass(frozen=True)
class _State:
    epoch: int
    best: dict[str, Tensor]
    best_score: float


def _identity(pairs: Sequence[Pair], dev: Sequence[Pair], schema: Schema, config: LinkerConfig) -> str:
    """What a run is made from: another one's checkpoint is not gone on with."""
    made_from = [[(p.question, p.sql) for p in split] for split in (pairs, dev)]
    text = json.dumps([made_from, items_of(schema), config.model_dump()], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _save(
    path: Path | None, identity: str, network: torch.nn.Module, optimizer: torch.optim.Optimizer, state: _State
) -> None:
    if path is None:
        return
    tensors = {f"now.{n}": t.clone() for n, t in network.state_dict().items()}
    tensors |= {f"best.{n}": t for n, t in state.best.items()}
    for name, parameter in network.named_parameters():
        tensors |= {f"{moment}.{name}": t.clone() for moment, t in optimizer.state[parameter].items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    about = {"identity": identity, "epoch": str(state.epoch), "best_score": repr(state.best_score)}
    save_file(tensors, path.with_suffix(".part"), metadata=about)
    os.replace(path.with_suffix(".part"), path)


def _resume(path: Path | None, identity: str, network: torch.nn.Module, optimizer: torch.optim.Optimizer) -> _State:
    fresh = _State(0, dict(network.state_dict()), -1.0)
    if path is None or not path.is_file():
        return fresh
    try:
        with safe_open(path, framework="pt") as file:
            about = file.metadata() or {}
            tensors: dict[str, Tensor] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, no dict
    except (OSError, SafetensorError):
        return fresh  # half a file costs the epochs in it, nothing else
    if about.get("identity") != identity:
        return fresh
    network.load_state_dict({n.removeprefix("now."): t for n, t in tensors.items() if n.startswith("now.")})
    for name, parameter in network.named_parameters():
        optimizer.state[parameter] = {m: tensors[f"{m}.{name}"] for m in ("step", "exp_avg", "exp_avg_sq")}
    best = {n.removeprefix("best."): t for n, t in tensors.items() if n.startswith("best.")}
    return _State(int(about["epoch"]), best, float(about["best_score"]))
