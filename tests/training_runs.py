"""A tiny model trained on forty pairs: what the tests of the training loop and of its batches begin from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from pipelines.batches import PairBatch, batch_for, encode
from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.registry import get
from tests.tiny_models import tiny_model, tiny_seq2seq, tiny_tokenizer

EXAMPLES = [
    TrainingExample(f"which fund {'very ' * (i % 7)}{i}<sql>", f"SELECT name WHERE year = {i}") for i in range(40)
]
CONFIG = TrainConfig(epochs=2, tokens_per_batch=200, lr=5e-3, grad_accum=2, save_every=3)


MODELS = {"causal": tiny_model, "encoder-decoder": tiny_seq2seq}
both = pytest.mark.parametrize("kind", MODELS)


def lora_model(dropout: float = 0.0, dtype: torch.dtype = torch.float32, kind: str = "causal") -> Any:
    lora = get("tuners", "lora")
    return lora.attach(MODELS[kind](dtype=dtype), lora.Options(r=8, alpha=16, dropout=dropout))


def run(folder: Path, config: TrainConfig = CONFIG, **kwargs: Any) -> Any:
    return train(kwargs.pop("model", lora_model()), tiny_tokenizer(), EXAMPLES, config, checkpoint=folder, **kwargs)


def pair_batch(model: Any, n: int) -> PairBatch:
    rows, _ = encode(tiny_tokenizer(), EXAMPLES[:n], 100)
    batch = batch_for(model, rows, pad_id=0)
    assert isinstance(batch, PairBatch)
    return batch
