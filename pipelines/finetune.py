"""Fine-tuning, one visible loop on Accelerate: answer tokens only, batches by length, exact resume after a kill."""

from __future__ import annotations

import itertools
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from accelerate.utils import broadcast
from pydantic import BaseModel

from errors import StoppedError, TrainingError
from pipelines.batches import Encoded, TrainingExample, batch_for, encode, largest_part, plan_steps
from pipelines.checkpoint import write_checkpoint, write_whole
from pipelines.interrupt import stop_requests
from pipelines.train_config import TrainConfig
from pipelines.training_forward import answer_loss, training_mode
from pipelines.training_state import Progress, fingerprint, random_state, restore, resume
from plugins.contracts import (
    ActsOnGradients,
    AddsLoss,
    Calibrates,
    HooksSteps,
    KeepsState,
    MakesOptimizer,
    Tuner,
)

__all__ = ["TrainConfig", "TrainingExample", "TrainingReport", "TrainingStep", "train"]


@dataclass(frozen=True)
class TrainingStep:
    """What a progress bar shows."""

    step: int
    n_steps: int  # expected: max_minutes may end the run before all its epochs
    loss: float  # nats an answer token
    lr: float
    tokens_per_s: float
    answer_tokens_per_s: float
    seconds_left: float
    ex: float | None  # the last evaluation


@dataclass(frozen=True)
class TrainingReport:
    losses: tuple[float, ...]  # one an optimizer step, nats an answer token
    ex_by_step: dict[int, float]
    best_step: int  # whose weights the model holds
    n_steps: int  # planned
    n_examples: int  # over all epochs, where each has its own
    n_too_long: int
    n_trainable: int
    n_tokens: int  # seen, without padding
    n_answer_tokens: int
    answer_tokens_per_s: float  # evaluations and checkpoints not counted
    elapsed_s: float  # all of it, over resumes
    optimizer_bytes: int  # of its states, at the end
    ended: str  # "whole", "early" (EX stopped rising), "time" (max_minutes) or "asked" (stop_after)


def train(
    model: Any,
    tokenizer: Any,
    examples: Sequence[TrainingExample],
    config: TrainConfig,
    *,
    checkpoint: Path | None,
    evaluate: Callable[[Any], float] | None = None,
    chance: float = 0.0,
    progress: Callable[[TrainingStep], None] | None = None,
    tuner: Tuner | None = None,
    options: BaseModel | None = None,
    stop_after: int | None = None,
) -> TrainingReport:
    """Trains the parameters that require a gradient, in place, and leaves the model in eval mode with the best ones.

    Best is the latest of those whose EX is within ``chance`` of the highest (Breiman et al.'s rule of one standard
    error, 1984: the rate falls to zero, so that what comes later is the likelier to be better); without ``evaluate``,
    the last step. ``checkpoint`` is a folder:
    a run with the same pairs and configuration goes on from what it holds (bit for bit, unless max_minutes makes
    the clock part of it) and ends with report.json in it; None keeps nothing. ``tuner`` and
    ``options`` are needed where the method brings an optimizer or hooks. ``stop_after`` ends the run after so many
    steps of its schedule.
    """
    accelerator = Accelerator(mixed_precision="no")  # precision is training_mode's, evaluation must not see it
    encoded, n_too_long = encode(tokenizer, examples, config.max_tokens, largest_part(model))
    epochs = plan_steps(encoded, config, accelerator.num_processes)
    steps = [step for epoch in epochs for step in epoch]
    if config.gradient_checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    torch.manual_seed(config.seed)
    if isinstance(tuner, Calibrates):
        _prepare(tuner, model, options, encoded, tokenizer)
    weights = {name: p for name, p in model.named_parameters() if p.requires_grad}
    if not weights:
        raise TrainingError("nothing to train: no parameter requires a gradient; attach a tuner first")
    optimizer = _optimizer(model, list(weights.values()), config, tuner, options)
    hooks = tuner if isinstance(tuner, HooksSteps) else None
    kept = {**weights, **(tuner.state(model) if isinstance(tuner, KeepsState) else {})}
    run = fingerprint(encoded, config, model, kept)
    at, best = (Progress(), {}) if checkpoint is None else resume(checkpoint, run, kept, optimizer)
    wrapped, optimizer = accelerator.prepare(model, optimizer)  # several processes: DDP around the model
    ends = set(itertools.accumulate(len(epoch) for epoch in epochs))
    evaluate_at = set(range(0, len(steps), config.eval_every)) if config.eval_every else ends
    start = time.monotonic() - at.elapsed_s

    def save() -> None:
        at.elapsed_s = time.monotonic() - start
        if checkpoint is not None and accelerator.is_main_process:
            state = {"run": run, "progress": asdict(at), "weights": kept, "best": best, "rng": random_state()}
            write_checkpoint(checkpoint, {**state, "optimizer": optimizer.state_dict()})

    with stop_requests() as stop_asked:
        while not at.ended:
            share = _share_done(accelerator, config, at.step, len(steps), time.monotonic() - start)
            began = time.monotonic()
            lr = config.lr * _schedule(share, config.warmup_ratio)
            for group in optimizer.param_groups:
                group["lr"] = lr
            n_steps = _n_expected(config, at.step, len(steps), share)
            if hooks:
                hooks.before_step(model, at.step, n_steps)
            batches = [[encoded[i] for i in rows] for rows in steps[at.step]]
            n_answer = sum(row.n_answer for rows in batches for row in rows)
            total = torch.zeros((), device=accelerator.device)
            regularizer = tuner if isinstance(tuner, AddsLoss) else None
            for rows in batches[accelerator.process_index :: accelerator.num_processes]:
                batch = batch_for(model, rows, tokenizer.pad_token_id, accelerator.device)
                with training_mode(model):
                    loss = answer_loss(wrapped, batch)
                    # every answer token of the step weighs the same, whatever batch or process it is in
                    objective = loss * (accelerator.num_processes / n_answer)
                    if regularizer and (extra := regularizer.extra_loss(model)) is not None:
                        objective = objective + extra
                    regularizer = None  # once a step
                    accelerator.backward(objective)
                total += loss.detach()
            if isinstance(tuner, ActsOnGradients):
                tuner.on_gradients(model, at.step, n_steps)
            loss_per_token = float(accelerator.reduce(total)) / n_answer
            norm = float(accelerator.clip_grad_norm_(weights.values(), config.clip))
            _check(loss_per_token, norm, at.step + 1, lr)
            optimizer.step()
            if hooks:
                hooks.after_step(model, at.step, n_steps)
            optimizer.zero_grad()

            at.step += 1
            at.losses.append(loss_per_token)
            at.n_answer_tokens += n_answer
            at.n_tokens += sum(len(row.ids) for rows in batches for row in rows)
            at.training_s += time.monotonic() - began
            share = _share_done(accelerator, config, at.step, len(steps), time.monotonic() - start)
            if share >= 1:
                at.ended = "whole" if at.step == len(steps) else "time"
            elif at.step == stop_after:
                at.ended = "asked"
            if evaluate and (at.step in evaluate_at or at.ended):
                best = _evaluate(evaluate, model, kept, at, best, chance)
                if at.n_worse >= config.patience:
                    at.ended = "early"
            stopping = stop_asked()
            if at.ended or stopping or at.step % config.save_every == 0:
                save()
            if progress:
                progress(_shown(at, lr, share, time.monotonic() - start))
            if stopping and not at.ended:
                kept_until = "it is saved, and the same command goes on from here"
                raise StoppedError(
                    f"stopped as asked after step {at.step} of {len(steps)}"
                    + (f"; {kept_until}" if checkpoint is not None else "")
                )

    restore(kept, best)
    report = _report(at, len(steps), len(encoded), n_too_long, weights, optimizer)
    if checkpoint is not None and accelerator.is_main_process:
        write_whole(checkpoint / "report.json", json.dumps(asdict(report), indent=2).encode())
    accelerator.wait_for_everyone()  # a process that ended first would take the others' connection with it
    return report


# -- time ------------------------------------------------------------------------------------


def _share_done(accelerator: Accelerator, config: TrainConfig, step: int, n_steps: int, elapsed_s: float) -> float:
    """In [0, 1]: by steps, or by the clock where that is further; the same in every process."""
    share = step / n_steps
    if config.max_minutes is None:
        return share
    share = max(share, min(1.0, elapsed_s / (60 * config.max_minutes)))
    if accelerator.num_processes == 1:
        return share
    return float(broadcast(torch.tensor(share, dtype=torch.float64, device=accelerator.device)))


def _n_expected(config: TrainConfig, step: int, n_steps: int, share: float) -> int:
    """Steps that the run will take, as far as its clock shows: what a hook's schedule ends with."""
    if config.max_minutes is None or not step:
        return n_steps
    return max(step + 1, min(n_steps, round(step / share)))


def _schedule(share: float, warmup: float) -> float:
    """The learning rate's factor: a straight climb, then half a cosine to zero (arXiv 1608.03983)."""
    if share < warmup:
        return max(share / warmup, 0.02)  # the first step must not be lost
    return 0.5 * (1 + math.cos(math.pi * (share - warmup) / (1 - warmup)))


# -- state ------------------------------------------------------------------------------------


def _optimizer(
    model: Any, parameters: list[Any], config: TrainConfig, tuner: Tuner | None, options: BaseModel | None
) -> torch.optim.Optimizer:
    if isinstance(tuner, MakesOptimizer):
        optimizer: torch.optim.Optimizer = tuner.optimizer(model, options, config.lr, config.weight_decay)
        return optimizer
    return torch.optim.AdamW(parameters, lr=config.lr, weight_decay=config.weight_decay)


def _prepare(tuner: Calibrates, model: Any, options: Any, encoded: Sequence[Encoded], tokenizer: Any) -> None:
    def loss(rows: Sequence[Encoded]) -> torch.Tensor:
        batch = batch_for(model, rows, tokenizer.pad_token_id, model.device)
        with training_mode(model):
            return answer_loss(model, batch) / sum(row.n_answer for row in rows)

    tuner.prepare(model, options, encoded, loss)
    model.zero_grad(set_to_none=True)


def _evaluate(
    evaluate: Callable[[Any], float],
    model: Any,
    weights: dict[str, Any],
    at: Progress,
    best: dict[str, torch.Tensor],
    chance: float,
) -> dict[str, torch.Tensor]:
    """Records EX at this step and returns the best weights so far."""
    ex = evaluate(model)
    highest = max(at.ex_by_step.values(), default=-math.inf)
    at.ex_by_step[at.step] = ex
    at.n_worse = 0 if ex > highest else at.n_worse + 1
    if ex < highest - chance:
        return best
    at.best_step = at.step
    return {name: p.detach().cpu().clone() for name, p in weights.items()}


def _check(loss: float, norm: float, step: int, lr: float) -> None:
    if not math.isfinite(loss) or not math.isfinite(norm):
        raise TrainingError(
            f"step {step}: the loss is {loss}, the gradient's norm {norm}, expected finite numbers; "
            f"lower lr (it was {lr:.2g}) or clip. The last checkpoint is from before"
        )
    if norm == 0:
        raise TrainingError(f"step {step}: no gradient reaches the adapter; was a 4-bit base loaded without load_base?")


# -- what is shown ----------------------------------------------------------------------------


def _shown(at: Progress, lr: float, share: float, elapsed_s: float) -> TrainingStep:
    return TrainingStep(
        step=at.step,
        n_steps=at.step if at.ended else round(at.step / share),
        loss=at.losses[-1],
        lr=lr,
        tokens_per_s=at.n_tokens / at.training_s,
        answer_tokens_per_s=at.n_answer_tokens / at.training_s,
        seconds_left=0.0 if at.ended else elapsed_s * (1 - share) / share,
        ex=next(reversed(at.ex_by_step.values()), None),
    )


def _state_bytes(optimizer: torch.optim.Optimizer) -> int:
    tensors = [t for state in optimizer.state.values() for t in state.values() if isinstance(t, torch.Tensor)]
    return sum(t.numel() * t.element_size() for t in tensors)


def _report(
    at: Progress,
    n_steps: int,
    n_examples: int,
    n_too_long: int,
    weights: dict[str, Any],
    optimizer: torch.optim.Optimizer,
) -> TrainingReport:
    return TrainingReport(
        losses=tuple(at.losses),
        ex_by_step=dict(at.ex_by_step),
        best_step=at.best_step or at.step,
        n_steps=n_steps,
        n_examples=n_examples,
        n_too_long=n_too_long,
        n_trainable=sum(p.numel() for p in weights.values()),
        n_tokens=at.n_tokens,
        n_answer_tokens=at.n_answer_tokens,
        answer_tokens_per_s=at.n_answer_tokens / at.training_s,
        elapsed_s=at.elapsed_s,
        optimizer_bytes=_state_bytes(optimizer),
        ended=at.ended,
    )
