"""Trains the cross-encoder of a pack: one visible loop, labels from gold SQL, resumed where it was stopped."""

from __future__ import annotations

import functools
import hashlib
import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, Field
from torch import Tensor
from torch.nn.functional import logsigmoid

from errors import TrainingError
from records import Pair, Schema
from retrieval import linker_checkpoint
from retrieval.association import fit_held_out, items_of
from retrieval.cross_encoder import CrossEncoder, Network
from retrieval.gold import GoldItems
from retrieval.linker_checkpoint import Progress
from retrieval.linker_examples import Example, Negatives, Scored, parts, scored_tables, with_gold


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


def train(
    pairs: Sequence[Pair],
    dev: Sequence[Pair],
    schema: Schema,
    config: LinkerConfig,
    checkpoint: Path | None = None,
    report: Callable[[Epoch], None] = lambda epoch: None,
) -> CrossEncoder:
    """The linker of the best epoch by table AUC + column AUC on dev, the start included; of the last one without dev.

    ``checkpoint`` is a file: a run that was stopped goes on there, with the result it would have had, if nothing that
    it was made from has changed. It is removed at the end. Raises TrainingError when no pair can be learnt from.
    """
    linker, examples, judged = _prepare(pairs, dev, schema, config)
    network = linker.network
    optimizer = make_optimizer(network, config)
    negatives = Negatives(config.negatives, config.hard, config.association_dropout)
    n_steps = config.epochs * math.ceil(len(examples) / config.batch)
    identity = _identity(pairs, dev, schema, config)
    progress = linker_checkpoint.resume(checkpoint, identity, network, optimizer) if checkpoint else None
    progress = progress or Progress(0, _copy(network), sum(_judge(linker, schema, judged)))  # the association alone

    for number in range(progress.epoch, config.epochs):
        random = np.random.default_rng([config.seed, number])
        step = number * math.ceil(len(examples) / config.batch)
        total = 0.0
        network.train()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed * 1000 + number)  # dropout; an epoch is the same after a restart
            for batch in _batches(examples, config.batch, random):
                set_rate(optimizer, _schedule(step, n_steps, config.warmup))
                scored = scored_tables(batch, linker, schema, negatives, random)
                loss = train_step(network, optimizer, scored, config)
                if not math.isfinite(loss):
                    raise TrainingError(f"the linker's loss is {loss} at step {step}: try a smaller lr")
                total += loss * len(batch)
                step += 1
        network.eval()
        table_auc, column_auc = _judge(linker, schema, judged)
        if table_auc + column_auc >= progress.best_score or not judged:
            progress = Progress(number + 1, _copy(network), table_auc + column_auc)
        else:
            progress = replace(progress, epoch=number + 1)
        if checkpoint:
            linker_checkpoint.save(checkpoint, identity, network, optimizer, progress)
        report(Epoch(number, total / len(examples), table_auc, column_auc))

    network.load_state_dict(progress.best)
    network.eval()
    if checkpoint is not None:
        checkpoint.unlink(missing_ok=True)
    return linker


def train_step(
    network: Network, optimizer: torch.optim.Optimizer, scored: Sequence[Scored], config: LinkerConfig
) -> float:
    """One optimizer step over (question, table) pairs; the loss, infinite or not a number where nothing was changed."""
    optimizer.zero_grad()
    total = 0.0
    for part in parts(scored, 2):
        with torch.autocast("cpu", torch.bfloat16, enabled=_has_bf16()):
            tables, columns = network(part.inputs)  # (B,), (B, I-1)
        loss = focal(tables, part.labels[:, 0], config).sum() / len(scored)
        of_columns = focal(columns, part.labels[:, 1:], config) * part.mask[:, 1:]
        loss = loss + of_columns.sum() / sum(s.n_columns for s in scored)
        total += loss.item()
        if not math.isfinite(total):
            return total
        loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), config.clip)
    optimizer.step()
    return total


def set_rate(optimizer: torch.optim.Optimizer, share: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


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
) -> tuple[CrossEncoder, list[Example], list[tuple[Pair, GoldItems]]]:
    usable = list(with_gold(pairs, schema))
    if not usable:
        raise TrainingError("no pair to learn linking from: expected gold SQL that reads a table of the schema")
    questions = [pair.question for pair, _ in usable]
    association, held_out = fit_held_out(schema, questions, [gold for _, gold in usable], config.seed)
    linker = CrossEncoder.new(schema, association, config.seed)
    readings = (r.half() for r in linker.reader.questions(questions))
    known = zip(usable, held_out, association.kin(held_out), readings, strict=True)
    examples = [Example(pair, gold, *rest) for (pair, gold), *rest in known]
    judged = list(with_gold(dev, schema))
    chosen = np.random.default_rng(config.seed).permutation(len(judged))[: config.n_dev]
    return linker, examples, [judged[i] for i in chosen]


def _batches(examples: Sequence[Example], size: int, random: np.random.Generator) -> Iterator[list[Example]]:
    order = random.permutation(len(examples))
    for start in range(0, len(order), size):
        yield [examples[i] for i in order[start : start + size]]


def _judge(linker: CrossEncoder, schema: Schema, judged: Sequence[tuple[Pair, GoldItems]]) -> tuple[float, float]:
    """AUC of all tables, and of the columns of the gold tables: a column competes with those beside it only."""
    of_tables: list[tuple[float, bool]] = []
    of_columns: list[tuple[float, bool]] = []
    for pair, gold in judged:
        tables, columns = linker.score(pair.question, schema.tables)
        of_tables += [(p, name in gold.tables) for name, p in tables.items()]
        beside = (c.key for t in schema.tables if t.name in gold.tables for c in t.columns)
        of_columns += [(columns[key], key in gold.columns) for key in beside]
    return auc(*_unzip(of_tables)), auc(*_unzip(of_columns))


def _copy(network: torch.nn.Module) -> dict[str, Tensor]:
    return {name: tensor.clone() for name, tensor in network.state_dict().items()}


def _unzip(scored: Sequence[tuple[float, bool]]) -> tuple[list[float], list[bool]]:
    return [p for p, _ in scored], [gold for _, gold in scored]


def make_optimizer(network: torch.nn.Module, config: LinkerConfig) -> torch.optim.Optimizer:
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


def _identity(pairs: Sequence[Pair], dev: Sequence[Pair], schema: Schema, config: LinkerConfig) -> str:
    """What a run is made from: another one's checkpoint is not gone on with."""
    made_from = [[(p.question, p.sql) for p in split] for split in (pairs, dev)]
    text = json.dumps([made_from, items_of(schema), config.model_dump()], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
