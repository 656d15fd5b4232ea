"""The forward pass of training: the loss of the answers' tokens, and nothing that does not serve it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.nn import functional

from pipelines.batches import Batch, PairBatch


def answer_loss(model: Any, batch: Batch | PairBatch) -> torch.Tensor:
    """Summed cross-entropy of the answer tokens; the output head runs at the positions that predict one."""
    return functional.cross_entropy(_logits(model, batch), batch.targets, reduction="sum")


def answer_losses(model: Any, batch: Batch | PairBatch) -> torch.Tensor:
    """(B,): each example's mean over its answer tokens, so that neither its length nor its batch weighs it."""
    losses = functional.cross_entropy(_logits(model, batch), batch.targets, reduction="none")  # (N,)
    lengths = batch.learnt.sum(1)  # (B,)
    rows = torch.repeat_interleave(torch.arange(len(lengths), device=losses.device), lengths)
    return torch.zeros(len(lengths), device=losses.device).index_add_(0, rows, losses) / lengths


def _logits(model: Any, batch: Batch | PairBatch) -> torch.Tensor:
    """(N, V) in float32."""
    inner = getattr(model, "module", model)  # out of DDP
    # Autocast rounds the adapter's fp32 weights where the base computes in bf16.
    with torch.autocast(batch.targets.device.type, torch.bfloat16, enabled=inner.dtype == torch.bfloat16):
        logits = _joined(model, batch) if isinstance(batch, Batch) else _apart(model, batch)  # (N, V)
    return logits.float()


def _joined(model: Any, batch: Batch) -> torch.Tensor:
    logits: torch.Tensor = model(
        input_ids=batch.ids, logits_to_keep=batch.learnt, use_cache=False, **_tasks(batch)
    ).logits
    return logits


def _apart(model: Any, batch: PairBatch) -> torch.Tensor:
    """Encoder-decoders know no logits_to_keep: their head is handed the states of the learnt positions alone."""
    head = getattr(model, "module", model).get_output_embeddings()
    hook = head.register_forward_pre_hook(lambda module, states: states[0][batch.learnt])  # (B, A, D) -> (N, D)
    try:
        logits: torch.Tensor = model(
            input_ids=batch.prompts,
            attention_mask=batch.real,
            decoder_input_ids=batch.written,
            use_cache=False,
            **_tasks(batch),
        ).logits
    finally:
        hook.remove()
    return logits


def _tasks(batch: Batch | PairBatch) -> dict[str, torch.Tensor]:
    return {} if batch.tasks is None else {"task_ids": batch.tasks}


@contextmanager
def training_mode(model: Any) -> Iterator[None]:
    """Train mode without detours through fp32 in a bf16 base; eval mode afterwards."""
    # PEFT would widen every activation to its fp32 weights, where autocast narrows the few weights instead
    widening = [m for m in model.modules() if getattr(m, "cast_input_dtype_enabled", False)]
    narrow = model.dtype == torch.bfloat16
    model.train()
    try:
        for module in widening:
            module.cast_input_dtype_enabled = not narrow
        yield
    finally:
        for module in widening:
            module.cast_input_dtype_enabled = True
        model.eval()
