"""Our fine-tuning loop beside TRL's SFTTrainer: answer tokens/s, ours and theirs in turn so that drift cancels.

The same base, LoRA, pairs, tokens, optimizer steps' size and learning rate. TRL has its completion-only loss, length
grouping and bf16 on and gradient checkpointing off. The first step of a turn (warming up) and the last (saving) do not
count on either side. The bound is what the machine's bf16 matrix product would need for the arithmetic alone.
"""

from __future__ import annotations

import hashlib
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate.state import AcceleratorState
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoConfig, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from bench.record import Comparison
from errors import UsageError
from pipelines.batches import encode, plan_steps
from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.contracts import LoadSpec
from plugins.models import EMBEDDED, load_base
from plugins.registry import get

TEXT = "SELECT FROM WHERE fund stock name code date return net asset manager year growth 基金 净值 = , ( ) 2021 AND"
WORDS = TEXT.split()
TOKENS_PER_BATCH = 4096
LR = 1e-3
STAND_IN = "a random causal model of 12 M parameters"


@dataclass(frozen=True)
class Turn:
    """One turn of one side."""

    answer_tokens: int
    seconds: float
    loss: float  # mean, nats an answer token: both sides must learn the same

    @property
    def rate(self) -> float:
        return self.answer_tokens / self.seconds


def run(seed: int = 0, rounds: int = 5, steps: int = 12) -> Comparison:
    """``steps`` optimizer steps a turn. Raises UsageError when TRL is not installed."""
    if steps < 4:
        raise UsageError(f"expected at least 4 steps a turn, got {steps}: the first and the last do not count")
    with tempfile.TemporaryDirectory() as folder:
        embedded = _embedded_is_causal()
        base = EMBEDDED if embedded else _stand_in(Path(folder) / "base")
        tokenizer = load_base(base, LoadSpec("bf16")).tokenizer
        examples = pairs(tokenizer, 16 * steps * rounds, seed)
        share = len(examples) // rounds
        ours: list[Turn] = []
        theirs: list[Turn] = []
        for r in range(rounds):
            mine = examples[r * share : (r + 1) * share]
            both = [(ours, our_turn), (theirs, trl_turn)]
            for turns, turn in both if r % 2 == 0 else both[::-1]:
                turns.append(turn(base, mine, seed, Path(folder) / f"{turn.__name__}-{r}"))
        bound = _bound(base, tokenizer, examples)
    rates = [sum(t.answer_tokens for t in turns) / sum(t.seconds for t in turns) for turns in (ours, theirs)]
    ratios = [a.rate / b.rate for a, b in zip(ours, theirs, strict=True)]
    return Comparison(
        name="training",
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
            "base": "embedded" if embedded else f"{STAND_IN}: the embedded base is missing or no causal model",
            "threads": torch.get_num_threads(),
            "steps_a_turn": steps,
            "tokens_per_batch": TOKENS_PER_BATCH,
            "loss_ours": [round(t.loss, 4) for t in ours],
            "loss_theirs": [round(t.loss, 4) for t in theirs],
            "bound": {**bound, "share_reached": rates[0] / bound["answer_tokens_per_s"]},
        },
    )


def pairs(tokenizer: Any, n: int, seed: int) -> list[TrainingExample]:
    """Prompts of about 250 tokens (100 to 450), answers of about 30; words at random, as speed does not read them."""
    rng = random.Random(seed)
    tokens_a_word = len(tokenizer(" ".join(WORDS))["input_ids"]) / len(WORDS)

    def text(mean: float, spread: float, low: int, high: int) -> str:
        n_words = round(min(high, max(low, rng.gauss(mean, spread))) / tokens_a_word)
        return " ".join(rng.choices(WORDS, k=max(1, n_words)))

    return [TrainingExample(text(250, 60, 100, 450), text(29, 8, 10, 60)) for _ in range(n)]


# -- the two sides ----------------------------------------------------------------------------


def our_turn(base: Path, examples: Sequence[TrainingExample], seed: int, folder: Path) -> Turn:
    model, tokenizer = _adapted(base)
    rows, _ = encode(tokenizer, examples, 1024)
    config = TrainConfig(epochs=1, tokens_per_batch=TOKENS_PER_BATCH, lr=LR, seed=seed, save_every=10**6)
    clock: list[float] = []
    _forget_accelerator()
    report = train(
        model, tokenizer, examples, config, checkpoint=folder, progress=lambda step: clock.append(time.perf_counter())
    )
    learnt = [sum(rows[i].n_answer for batch in step for i in batch) for step in plan_steps(rows, config, 1)[0]]
    return Turn(sum(learnt[1:-1]), clock[-2] - clock[0], sum(report.losses) / len(report.losses))


def trl_turn(base: Path, examples: Sequence[TrainingExample], seed: int, folder: Path) -> Turn:
    from transformers import TrainerCallback
    from trl import SFTConfig, SFTTrainer

    from datasets import Dataset

    model, tokenizer = _adapted(base)
    model.get_base_model().set_attn_implementation("sdpa")  # what TRL's users have; the short one is ours
    rows, _ = encode(tokenizer, examples, 1024)
    config = TrainConfig(epochs=1, tokens_per_batch=TOKENS_PER_BATCH, seed=seed)
    rows_per_batch = round(len(rows) / len(plan_steps(rows, config, 1)[0]))
    masks = [[0] * (len(row.ids) - row.n_answer) + [1] * row.n_answer for row in rows]
    dataset = Dataset.from_dict({"input_ids": [list(row.ids) for row in rows], "completion_mask": masks})
    clock: list[float] = []
    learnt: list[int] = []

    def counted(batch: list[dict[str, Any]]) -> dict[str, Any]:
        collated: dict[str, Any] = collator(batch)  # TRL's own
        learnt.append(int((collated["labels"] != -100).sum()))
        return collated

    class Clock(TrainerCallback):
        def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            clock.append(time.perf_counter())

    options = SFTConfig(
        output_dir=str(folder),
        num_train_epochs=1,
        per_device_train_batch_size=rows_per_batch,
        learning_rate=LR,
        lr_scheduler_type="cosine",
        warmup_steps=config.warmup_ratio,
        max_grad_norm=config.clip,
        weight_decay=0.0,
        seed=seed,
        bf16=True,
        gradient_checkpointing=False,
        completion_only_loss=True,
        train_sampling_strategy="group_by_length",
        max_length=None,
        logging_strategy="no",
        save_strategy="no",
        report_to="none",
        disable_tqdm=True,
        use_cpu=not torch.cuda.is_available(),
    )
    _forget_accelerator()
    trainer = SFTTrainer(
        model=model,
        args=options,
        train_dataset=dataset,
        processing_class=tokenizer,
        callbacks=[Clock()],
    )
    collator, trainer.data_collator = trainer.data_collator, counted
    try:
        loss = trainer.train().training_loss
    finally:
        _forget_accelerator()  # what runs next in this process has its own
    return Turn(sum(learnt[1 : len(clock) - 1]), clock[-2] - clock[0], loss)


def _adapted(base: Path) -> tuple[Any, Any]:
    lora = get("tuners", "lora")
    options = lora.Options()
    loaded = load_base(base, lora.load_spec(options))
    return lora.attach(loaded.model, options, ()), loaded.tokenizer


def _forget_accelerator() -> None:
    """Accelerate keeps one precision a process; TRL's is bf16 and ours none, as it is set elsewhere."""
    AcceleratorState._reset_state(reset_partial_state=True)


# -- the bound, and a stand-in for the base ---------------------------------------------------


def _bound(base: Path, tokenizer: Any, examples: Sequence[TrainingExample]) -> dict[str, float]:
    """Answer tokens/s if every multiplication ran at the rate of one large bf16 product, and nothing else took time.

    A frozen weight is multiplied twice a token (forward, and backward to its input), a trained one three times;
    attention and everything element by element count as nothing.
    """
    model, _ = _adapted(base)
    rows, _ = encode(tokenizer, examples, 1024)
    head = model.get_output_embeddings().weight.numel()
    frozen = sum(p.numel() for p in model.parameters() if p.dim() == 2 and not p.requires_grad) - head
    if model.get_input_embeddings().weight is not model.get_output_embeddings().weight:
        frozen -= model.get_input_embeddings().weight.numel()
    trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
    n_tokens, n_answer = sum(len(row.ids) for row in rows), sum(row.n_answer for row in rows)
    flops = n_tokens * (4 * frozen + 6 * trained) + n_answer * 4 * head
    rate = _product_rate()
    return {
        "gflop_per_s": rate / 1e9,
        "mflop_per_token": flops / n_tokens / 1e6,
        "answer_tokens_per_s": n_answer * rate / flops,
    }


def _product_rate(n: int = 2048) -> float:
    """Floating-point operations a second of a (n, n) x (n, n) product in bf16, the best of ten."""
    a, b = (torch.randn(n, n, dtype=torch.bfloat16) for _ in range(2))
    seconds = []
    for _ in range(10):
        began = time.perf_counter()
        a @ b
        seconds.append(time.perf_counter() - began)
    return 2 * n**3 / min(seconds)


def _embedded_is_causal() -> bool:
    path = EMBEDDED / "config.json"
    return path.is_file() and not AutoConfig.from_pretrained(path).is_encoder_decoder


def _stand_in(folder: Path) -> Path:
    """For a base that SFTTrainer cannot train, or none: hidden 384, 6 layers, 6,144 tokens; single bytes as tokens."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(special_tokens=["<pad>", "<end>"], initial_alphabet=alphabet, show_progress=False)
    tokenizer.train_from_iterator(WORDS, trainer)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<pad>", eos_token="<end>").save_pretrained(folder)
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=6144,
        hidden_size=384,
        intermediate_size=1024,
        num_hidden_layers=6,
        num_attention_heads=6,
        num_key_value_heads=6,
        tie_word_embeddings=True,
        pad_token_id=0,
        bos_token_id=None,
        eos_token_id=1,
    )
    LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
    return folder
