"""A few gradient steps on the shots, from a fused adapter or a LoRA's own start: as many as left-out shots bear out.

How many steps help depends on how far the base is from the schema: some learn for dozens, others forget from the first
on. So the shots are cross-validated, each left out once, and the steps whose answers to the left-out ones are likeliest
are taken on all of them; none, where none helps. A searched mix has seen every shot, which none can be left out of:
how many steps it takes is asked of the even mix, which has seen none.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipelines.batches import Encoded, TrainingExample
from pipelines.finetune import TrainConfig, TrainingReport, train
from pipelines.fuse import Fused
from pipelines.fusion_run import Fusion
from pipelines.live_mix import with_fused
from pipelines.shot_loss import answer_loss_of
from plugins.registry import get

LR = 1e-3  # of all gradient steps on the shots, wherever they begin: the systems differ in that alone
FOLDS = 2  # as dear as all the steps once more; four would be twice as dear
EVERY = 2  # steps between looks at the left-out shots
PATIENCE = 2  # looks without a likelier answer, after which a fold ends


@dataclass(frozen=True)
class Polished:
    """``fused`` is what the steps led to; without a step what they began from, None for a LoRA's own start."""

    fused: Fused | None
    steps: int


def steps_for(run: Fusion, begin: Fused | None, most: int, seed: int) -> int:
    """At most ``most``; for a single shot, which cannot be left out, all of them. ``begin`` must not know the shots."""
    return most if len(run.examples) < 2 else best_step(_trajectories(run, begin, most, seed))


def polished(run: Fusion, begin: Fused | None, steps: int, most: int, seed: int) -> Polished:
    """``steps`` of a schedule of ``most``, on all shots at once."""
    if not steps:
        return Polished(begin, 0)
    model = _begun(run, begin, seed)
    _train(run, model, run.examples, most, seed, stop_after=steps)
    made = _learnt(model, _rank_of(run, begin))
    model.unload()
    return Polished(made, steps)


def best_step(folds: Sequence[tuple[dict[int, float], int]]) -> int:
    """Of each fold (loss by step, number of shots), the step of the least mean loss a shot, of equals the earliest.

    A fold that ended early is taken to stay as bad as it was.
    """
    steps = sorted({step for losses, _ in folds for step in losses})
    total = dict.fromkeys(steps, 0.0)
    for losses, n in folds:
        last = losses[0]
        for step in steps:
            last = losses.get(step, last)
            total[step] += n * last
    return min(steps, key=lambda step: (total[step], step))


def _rank_of(run: Fusion, begin: Fused | None) -> int:
    return begin.rank if begin else max(a.shape[0] for f in run.adapters for a, _ in f.updates.values())


# -- the steps --------------------------------------------------------------------------------


def _trajectories(run: Fusion, begin: Fused | None, most: int, seed: int) -> list[tuple[dict[int, float], int]]:
    """Of each fold, mean loss a left-out shot by steps taken on the others."""
    order = list(range(len(run.examples)))
    random.Random(seed).shuffle(order)
    return [_trajectory(run, begin, most, seed, order[fold::FOLDS]) for fold in range(min(FOLDS, len(order)))]


def _trajectory(
    run: Fusion, begin: Fused | None, most: int, seed: int, left_out: Sequence[int]
) -> tuple[dict[int, float], int]:
    model = _begun(run, begin, seed)
    held: list[Encoded] = [run.encoded[i] for i in left_out]
    rest = [example for i, example in enumerate(run.examples) if i not in set(left_out)]

    def loss(model: Any) -> float:
        return sum(answer_loss_of(model, held, run.base.tokenizer.pad_token_id)(range(len(held)))) / len(held)

    losses = {0: loss(model)}
    report = _train(run, model, rest, most, seed, evaluate=lambda model: -loss(model))
    model.unload()
    return losses | {step: -less for step, less in report.ex_by_step.items()}, len(held)


def _begun(run: Fusion, begin: Fused | None, seed: int) -> Any:
    """The base with a LoRA to train; its ``unload`` gives the base back."""
    if begin is not None:
        return with_fused(run.base.model, begin, trainable=True)
    tuner, rank = get("tuners", "lora"), _rank_of(run, None)
    return tuner.attach(run.base.model, tuner.Options(r=rank, alpha=rank, seed=seed), ())


def _train(
    run: Fusion, model: Any, examples: Sequence[TrainingExample], most: int, seed: int, **how: Any
) -> TrainingReport:
    """Steps on all examples at once, under one schedule of ``most`` steps wherever they end."""
    config = TrainConfig(
        epochs=most,
        lr=LR,
        grad_accum=len(examples),
        eval_every=EVERY,
        patience=PATIENCE,
        max_tokens=4096,
        seed=seed,
    )
    return train(model, run.base.tokenizer, examples, config, checkpoint=None, **how)


def _learnt(model: Any, rank: int) -> Fused:
    """The factors out of a trained model, in float32."""
    updates = {}
    for name, module in model.named_modules():
        if hasattr(module, "lora_A") and "default" in module.lora_A:
            a, b = module.lora_A["default"].weight, module.lora_B["default"].weight
            place = name.removeprefix("base_model.model.")
            updates[place] = (a.detach().float().clone(), b.detach().float().clone() * module.scaling["default"])
    kind = "SEQ_2_SEQ_LM" if model.config.is_encoder_decoder else "CAUSAL_LM"
    return Fused(updates, rank, kind, 0.0)
