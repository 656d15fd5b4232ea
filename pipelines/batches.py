"""Training examples as batches of tokens: each tokenized once, batched by length under a token budget."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from errors import TrainingError
from pipelines.train_config import TrainConfig
from plugins.encoder_decoder import ANSWER_STEP, PROMPT_STEP, n_positions, pad_right, reads_apart, start_id
from plugins.models import encode_prompts


@dataclass(frozen=True)
class TrainingExample:
    prompt: str
    answer: str
    task: int | None = None  # its number, for a method that learns several at once
    epoch: int | None = None  # the only one it is read in; None: every one


@dataclass(frozen=True)
class Encoded:
    ids: tuple[int, ...]  # prompt, answer, end of sequence
    n_answer: int  # tokens at the end that are learnt, end of sequence included
    task: int | None = None
    epoch: int | None = None


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # (B, T), padded on the right
    learnt: torch.Tensor  # (B, T) bool: the positions that predict an answer token
    targets: torch.Tensor  # (N,): what they should predict, row by row
    n_tokens: int  # without padding
    tasks: torch.Tensor | None = None  # (B,)


@dataclass(frozen=True)
class PairBatch:
    """For an encoder-decoder; what pads both sides is masked."""

    prompts: torch.Tensor  # (B, P), padded on the right
    real: torch.Tensor  # (B, P) bool
    written: torch.Tensor  # (B, A): the decoder's start, then the answer as far as it was written
    learnt: torch.Tensor  # (B, A) bool: the positions that predict an answer token
    targets: torch.Tensor  # (N,): what they should predict, row by row
    n_tokens: int  # without padding
    tasks: torch.Tensor | None = None  # (B,)


def encode(
    tokenizer: Any, examples: Sequence[TrainingExample], max_tokens: int, max_each: int | None = None
) -> tuple[list[Encoded], int]:
    """(examples as tokens, how many were left out as longer than ``max_tokens``).

    ``max_each`` limits the prompt and the answer apart, as an encoder-decoder does (``largest_part``).
    Prompt and answer are tokenized apart, because generation starts from the prompt's tokens alone: joined text
    could merge the last letter of the one with the first of the other.
    """
    if not examples:
        raise TrainingError("no training pairs: expected at least one question with its SQL")
    prompts = encode_prompts(tokenizer, [e.prompt for e in examples])
    answers = tokenizer([e.answer for e in examples], add_special_tokens=False)["input_ids"]
    encoded = []
    for example, prompt, answer in zip(examples, prompts, answers, strict=True):
        ids = (*prompt, *answer, tokenizer.eos_token_id)
        if len(ids) <= max_tokens and (not max_each or max(len(prompt), len(answer) + 1) <= max_each):
            encoded.append(Encoded(ids, len(answer) + 1, example.task, example.epoch))
    if not encoded:
        each = f" and {max_each} in prompt and answer each" if max_each else ""
        raise TrainingError(
            f"none of {len(examples)} pairs fits in {max_tokens} tokens{each}: raise max_tokens or shorten the prompts"
        )
    return encoded, len(examples) - len(encoded)


def largest_part(model: Any) -> int | None:
    """The tokens an encoder-decoder has places for, in the prompt and in the answer each; None for a causal model."""
    return n_positions(model) if reads_apart(model) else None


def plan_epoch(encoded: Sequence[Encoded], tokens_per_batch: int, seed: int, epoch: int) -> list[list[int]]:
    """Batches of indices, alike in length and in random order; the same for the same seed and epoch."""
    rng = random.Random(f"{seed}/{epoch}")
    # A little noise on the length mixes neighbours, so that an example meets other company in each epoch.
    read = [i for i, row in enumerate(encoded) if row.epoch in (None, epoch)]
    order = sorted(read, key=lambda i: len(encoded[i].ids) * rng.uniform(0.98, 1.02))
    batches: list[list[int]] = []
    longest = 0
    for i in order:
        longest = max(longest, len(encoded[i].ids))
        if not batches or longest * (len(batches[-1]) + 1) > tokens_per_batch:
            batches.append([])
            longest = len(encoded[i].ids)
        batches[-1].append(i)
    rng.shuffle(batches)
    return batches


def plan_steps(encoded: Sequence[Encoded], config: TrainConfig, n_processes: int) -> list[list[list[list[int]]]]:
    """Epochs of optimizer steps of batches of indices; each process takes every n-th batch of a step."""
    size = config.grad_accum * n_processes
    epochs = []
    for epoch in range(config.epochs):
        plan = plan_epoch(encoded, config.tokens_per_batch, config.seed, epoch)
        if len(plan) < n_processes:
            raise TrainingError(
                f"{len(plan)} batches for {n_processes} processes: lower tokens_per_batch or start fewer processes"
            )
        plan = plan[: len(plan) // n_processes * n_processes]  # no process may wait for another's batch
        epochs.append([plan[i : i + size] for i in range(0, len(plan), size)])
    return epochs


def batch_for(model: Any, rows: Sequence[Encoded], pad_id: int, device: Any = "cpu") -> Batch | PairBatch:
    if reads_apart(model):
        return collate_pairs(rows, start_id(model), n_positions(model), device)
    return collate(rows, pad_id, device)


def collate(rows: Sequence[Encoded], pad_id: int, device: Any = "cpu") -> Batch:
    """Right padding needs no attention mask in a causal model: no real token ever looks at what follows it."""
    width = max(len(row.ids) for row in rows)
    ids = torch.full((len(rows), width), pad_id)
    learnt = torch.zeros((len(rows), width), dtype=torch.bool)
    for i, row in enumerate(rows):
        n = len(row.ids)
        ids[i, :n] = torch.tensor(row.ids)
        learnt[i, n - row.n_answer - 1 : n - 1] = True
    targets = torch.cat([torch.tensor(row.ids[-row.n_answer :]) for row in rows])
    n_tokens = sum(len(row.ids) for row in rows)
    return Batch(ids.to(device), learnt.to(device), targets.to(device), n_tokens, _tasks(rows, device))


def collate_pairs(rows: Sequence[Encoded], start: int, max_each: int | None = None, device: Any = "cpu") -> PairBatch:
    """Widths are rounded up, so that shapes repeat. The decoder is causal, its padding needs no attention mask."""
    answers = [row.ids[-row.n_answer :] for row in rows]
    prompts, real = pad_right([row.ids[: -row.n_answer] for row in rows], PROMPT_STEP, max_each)
    written, learnt = pad_right([(start, *answer[:-1]) for answer in answers], ANSWER_STEP, max_each)
    targets = torch.tensor([token for answer in answers for token in answer])
    return PairBatch(
        prompts.to(device),
        real.to(device),
        written.to(device),
        learnt.to(device),
        targets.to(device),
        n_tokens=sum(len(row.ids) for row in rows),
        tasks=_tasks(rows, device),
    )


def _tasks(rows: Sequence[Encoded], device: Any) -> torch.Tensor | None:
    """(B,); None where no row is of a task, those without one being of the first otherwise."""
    if all(row.task is None for row in rows):
        return None
    return torch.tensor([row.task or 0 for row in rows], device=device)
