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
from plugins.contracts import ActsOnGradients, AddsLoss, Calibrates, HooksSteps, MakesOptimizer
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


@dataclass(frozen=True)
class Shot:
    """An example as methods that look at some before training see it."""

    place: int
    n_answer: int  # tokens of the right choice


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
    tuner: tuple[Any, Any] = (None, None),
) -> list[float]:
    """Trains what the tuner left trainable; every step's loss. Raises TrainingError for one that is no number.

    ``tuner`` and its options are needed where the method brings an optimizer, a loss or hooks of its own.
    """
    trainable = [p for p in model.parameters() if p.requires_grad]
    if not trainable:
        raise TrainingError("the tuner left nothing to train: choose one that adds or frees parameters")
    torch.manual_seed(options.seed)
    method, method_options = tuner
    tokens = choice_tokens(tokenizer, choices, reads_apart(model))

    def loss_of(rows: Sequence[int]) -> torch.Tensor:
        logits, labels = choice_logits(model, tokenizer, [prompts[i] for i in rows], tokens.repeat(len(rows), 1))
        return losses(logits, labels, torch.tensor([right[i] for i in rows], device=labels.device)).total

    if isinstance(method, Calibrates):
        lengths = (tokens != IGNORED).sum(1).tolist()
        shots = [Shot(i, lengths[choice]) for i, choice in enumerate(right)]
        method.prepare(model, method_options, shots, lambda rows: loss_of([shot.place for shot in rows]))
        model.zero_grad(set_to_none=True)
    optimizer = _optimizer(model, trainable, options, method, method_options)
    hooks = method if isinstance(method, HooksSteps) else None
    per_epoch = max(1, -(-len(prompts) // options.batch))
    n_steps = min(round(options.epochs * per_epoch), options.most_steps or 1_000_000)
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
        if hooks:
            hooks.before_step(model, step, n_steps)
        loss = loss_of(rows)
        if not torch.isfinite(loss):
            raise TrainingError(f"the loss is {loss.item()} at step {step}: a lower learning_rate may help")
        extra = method.extra_loss(model) if isinstance(method, AddsLoss) else None
        (loss if extra is None else loss + extra).backward()
        if isinstance(method, ActsOnGradients):
            method.on_gradients(model, step, n_steps)
        torch.nn.utils.clip_grad_norm_(trainable, options.clip)
        optimizer.step()
        if hooks:
            hooks.after_step(model, step, n_steps)
        optimizer.zero_grad(set_to_none=True)
        found.append(loss.item())
        progress(step + 1, n_steps, loss.item())
    model.eval()
    return found


def _optimizer(model: Any, trainable: list[Any], options: RowTuning, method: Any, method_options: Any) -> Any:
    if isinstance(method, MakesOptimizer):
        return method.optimizer(model, method_options, options.learning_rate, 0.0)
    from transformers.optimization import Adafactor

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Adafactor(
            trainable, lr=options.learning_rate, relative_step=False, scale_parameter=True, warmup_init=False
        )
