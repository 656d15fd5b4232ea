"""A language model taught to choose: T-Few's recipe with any tuner (Liu et al. 2022; TabLLM, section 4).

Three losses, weighed alike: language modelling of the right choice, multiple choice over the scores, and
unlikelihood of the wrong choices' tokens. Adafactor at 3e-3 falling linearly after 6 % warm-up, clipped at 1, batches
of 4, 30 passes.
"""

# B prompts, C choices, L tokens of the longest choice
from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch.nn import functional as fn

from errors import TrainingError
from pipelines.row_scoring import IGNORED, choice_logits, choice_tokens, mean_log_probability
from plugins.encoder_decoder import reads_apart

FLOOR = 0.01  # in the unlikelihood: -log(1 - p + 0.01), as T-Few's code has it


class RowTuning(BaseModel):
    """The dials; defaults are TabLLM's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    learning_rate: float = Field(default=3e-3, gt=0, description="of Adafactor, without relative steps")
    epochs: float = Field(default=30, gt=0, description="passes over the shots; the paper trains 30 k / 4 steps of 4")
    batch: int = Field(default=4, ge=1)
    warmup: float = Field(default=0.06, ge=0, lt=1, description="share of the steps")
    clip: float = Field(default=1.0, gt=0)
    most_steps: int | None = Field(default=None, ge=1, description="where a run must be short")
    seed: int = Field(default=0, ge=0)


@dataclass(frozen=True)
class Losses:
    language: torch.Tensor
    choice: torch.Tensor
    unlikelihood: torch.Tensor

    @property
    def total(self) -> torch.Tensor:
        return self.language + self.choice + self.unlikelihood


def losses(logits: torch.Tensor, labels: torch.Tensor, right: torch.Tensor) -> Losses:
    """``logits`` (B C, L, V) foretell ``labels`` (B C, L); ``right`` (B,) is each prompt's choice."""
    n_choices = len(labels) // len(right)
    known = (labels != IGNORED).view(len(right), n_choices, -1)  # (B, C, L)
    taken = fn.log_softmax(logits.float(), -1).gather(-1, labels.clamp(min=0)[..., None]).squeeze(-1)
    taken = taken.view_as(known)
    of_right = fn.one_hot(right, n_choices).bool()[..., None] & known
    of_wrong = ~fn.one_hot(right, n_choices).bool()[..., None] & known
    scores = mean_log_probability(logits, labels).view(len(right), n_choices)
    unlikely = -torch.log((1 - taken.exp()).clamp(min=0) + FLOOR)
    return Losses(-taken[of_right].mean(), fn.cross_entropy(scores, right), unlikely[of_wrong].mean())


def tune(
    model: Any,
    tokenizer: Any,
    prompts: Sequence[str],
    right: Sequence[int],
    choices: Sequence[str],
    options: RowTuning,
    progress: Callable[[int, int, float], None] = lambda *_: None,
) -> list[float]:
    """Trains what the tuner left trainable; every step's loss. Raises TrainingError for one that is no number."""
    from transformers.optimization import Adafactor

    trainable = [p for p in model.parameters() if p.requires_grad]
    if not trainable:
        raise TrainingError("the tuner left nothing to train: choose one that adds or frees parameters")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        optimizer = Adafactor(
            trainable, lr=options.learning_rate, relative_step=False, scale_parameter=True, warmup_init=False
        )
    per_epoch = max(1, -(-len(prompts) // options.batch))
    n_steps = min(round(options.epochs * per_epoch), options.most_steps or 1_000_000)
    tokens = choice_tokens(tokenizer, choices, reads_apart(model))
    rng, found = random.Random(options.seed), []
    order: list[int] = []
    model.train()
    for step in range(n_steps):
        if not order:
            order = rng.sample(range(len(prompts)), len(prompts))
        rows, order = order[: options.batch], order[options.batch :]
        warm = max(1, round(options.warmup * n_steps))
        share = (step + 1) / warm if step < warm else (n_steps - step) / max(1, n_steps - warm)
        for group in optimizer.param_groups:
            group["lr"] = options.learning_rate * share
        logits, labels = choice_logits(model, tokenizer, [prompts[i] for i in rows], tokens.repeat(len(rows), 1))
        loss = losses(logits, labels, torch.tensor([right[i] for i in rows])).total
        if not torch.isfinite(loss):
            raise TrainingError(f"the loss is {loss.item()} at step {step}: a lower learning_rate may help")
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trainable, options.clip)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        found.append(loss.item())
        progress(step + 1, n_steps, loss.item())
    model.eval()
    return found
