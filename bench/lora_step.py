"""Our whole LoRA step beside transformers' Trainer with PEFT, on the embedded encoder-decoder base, in turn.

The same base in bf16, LoRA, pairs, rows a step and learning rate. Trainer runs as its documentation has it for PEFT:
bf16 autocast, length grouping, the base's own attention, labels padded with -100, the whole vocabulary's logits at
every position. The processor's own time counts where there is no GPU, so that a busy machine does not; a turn's first
step (warming up) and its last (saving) do not count.
"""

from __future__ import annotations

import hashlib
import tempfile
import time
from collections.abc import Sequence
from typing import Any

import torch
from accelerate.state import AcceleratorState

from bench.record import Comparison
from bench.training import Turn
from errors import UsageError
from pipelines.batches import Encoded, encode, largest_part, plan_steps
from pipelines.finetune import TrainConfig, TrainingExample, train
from pipelines.made_up import made_up_sources
from pipelines.shards import examples as made_up_examples
from plugins.contracts import LoadSpec
from plugins.encoder_decoder import start_id
from plugins.models import EMBEDDED, load_base
from plugins.registry import get

TOKENS_PER_BATCH = 2048
LR = 1e-3
LONGEST = 1024


def run(seed: int = 0, rounds: int = 3, steps: int = 6) -> Comparison:
    """``steps`` optimizer steps a turn."""
    if steps < 4:
        raise UsageError(f"expected at least 4 steps a turn, got {steps}: the first and the last do not count")
    examples = _pairs(seed, rounds * steps)
    share = len(examples) // rounds
    ours: list[Turn] = []
    theirs: list[Turn] = []
    for r in range(rounds):
        mine = examples[r * share : (r + 1) * share]
        both = [(ours, our_turn), (theirs, trainer_turn)]
        for turns, turn in both if r % 2 == 0 else both[::-1]:
            turns.append(turn(mine, seed))
    rates = [sum(t.answer_tokens for t in turns) / sum(t.seconds for t in turns) for turns in (ours, theirs)]
    ratios = [a.rate / b.rate for a, b in zip(ours, theirs, strict=True)]
    return Comparison(
        name="lora_step",
        ratio=rates[0] / rates[1],
        ours=rates[0],
        theirs=rates[1],
        unit="answer tokens/s",
        n=rounds,
        interval=(min(ratios), max(ratios)),
        interval_is="lowest and highest ratio of one round",
        seed=seed,
        data_hash=hashlib.sha256(repr(examples).encode()).hexdigest(),
        details={
            "base": "embedded",
            "threads": torch.get_num_threads(),
            "steps_a_turn": steps,
            "tokens_per_batch": TOKENS_PER_BATCH,
            "time_of_ours": rates[1] / rates[0],
            "loss_ours": [round(t.loss, 4) for t in ours],
            "loss_theirs": [round(t.loss, 4) for t in theirs],
        },
    )


def _pairs(seed: int, n_steps: int) -> list[TrainingExample]:
    """Made-up questions, enough for so many steps."""
    from collections import Counter

    n = 12 * n_steps
    found = made_up_examples(list(made_up_sources(max(2, n // 20), 24, seed)), seed, Counter())
    return [TrainingExample(example.prompt, example.answer) for example in found][:n]


def our_turn(examples: Sequence[TrainingExample], seed: int) -> Turn:
    model, tokenizer = _adapted()
    rows, config = _planned(model, tokenizer, examples, seed)
    clock: list[float] = []
    _forget_accelerator()
    report = train(
        model, tokenizer, examples, config, checkpoint=None, progress=lambda step: clock.append(_now())
    )  # fmt: skip
    learnt = [sum(rows[i].n_answer for batch in step for i in batch) for step in plan_steps(rows, config, 1)[0]]
    return Turn(sum(learnt[1:-1]), clock[-2] - clock[0], sum(report.losses) / len(report.losses))


def trainer_turn(examples: Sequence[TrainingExample], seed: int) -> Turn:
    from transformers import Trainer, TrainerCallback, TrainingArguments

    model, tokenizer = _adapted()
    model.get_base_model().set_attn_implementation("sdpa")  # what its users have; the short one is ours
    rows, config = _planned(model, tokenizer, examples, seed)
    rows_a_step = round(len(rows) / len(plan_steps(rows, config, 1)[0]))
    clock: list[float] = []
    learnt: list[int] = []

    class Clock(TrainerCallback):
        def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            clock.append(_now())

    def collated(features: list[dict[str, list[int]]]) -> dict[str, torch.Tensor]:
        batch = _padded(features, tokenizer.pad_token_id, start_id(model))
        learnt.append(int((batch["labels"] != -100).sum()))
        return batch

    with tempfile.TemporaryDirectory() as folder:
        options = TrainingArguments(
            output_dir=folder,
            num_train_epochs=1,
            per_device_train_batch_size=rows_a_step,
            learning_rate=LR,
            lr_scheduler_type="cosine",
            warmup_steps=config.warmup_ratio,
            max_grad_norm=config.clip,
            seed=seed,
            bf16=True,
            train_sampling_strategy="group_by_length",
            remove_unused_columns=False,
            logging_strategy="no",
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
            use_cpu=not torch.cuda.is_available(),
        )
        data = [{"input_ids": list(r.ids[: -r.n_answer]), "labels": list(r.ids[-r.n_answer :])} for r in rows]
        _forget_accelerator()
        try:
            trainer = Trainer(
                model=model, args=options, train_dataset=data, data_collator=collated, callbacks=[Clock()]
            )
            loss = trainer.train().training_loss
        finally:
            _forget_accelerator()  # what runs next in this process has its own
    return Turn(sum(learnt[1 : len(clock) - 1]), clock[-2] - clock[0], loss)


def _padded(features: list[dict[str, list[int]]], pad: int, start: int) -> dict[str, torch.Tensor]:
    """As DataCollatorForSeq2Seq pads, with the decoder's inputs shifted right."""

    def filled(name: str, fill: int) -> torch.Tensor:
        width = max(len(f[name]) for f in features)
        return torch.tensor([f[name] + [fill] * (width - len(f[name])) for f in features])

    ids, labels = filled("input_ids", pad), filled("labels", -100)
    written = torch.cat([torch.full((len(labels), 1), start), labels[:, :-1].clamp(min=0)], dim=1)
    lengths = torch.tensor([len(f["input_ids"]) for f in features])
    mask = (torch.arange(ids.shape[1])[None] < lengths[:, None]).long()
    return {"input_ids": ids, "attention_mask": mask, "decoder_input_ids": written, "labels": labels}


def _planned(
    model: Any, tokenizer: Any, examples: Sequence[TrainingExample], seed: int
) -> tuple[list[Encoded], TrainConfig]:
    config = TrainConfig(epochs=1, tokens_per_batch=TOKENS_PER_BATCH, lr=LR, seed=seed, max_tokens=LONGEST)
    return encode(tokenizer, examples, LONGEST, largest_part(model))[0], config


def _adapted() -> tuple[Any, Any]:
    lora = get("tuners", "lora")
    loaded = load_base(EMBEDDED, LoadSpec("bf16"))
    return lora.attach(loaded.model, lora.Options(), ()), loaded.tokenizer


def _now() -> float:
    return time.perf_counter() if torch.cuda.is_available() else time.process_time()


def _forget_accelerator() -> None:
    """Accelerate keeps one precision a process; Trainer's is bf16 and ours none, as it is set elsewhere."""
    AcceleratorState._reset_state(reset_partial_state=True)
