"""The forward pass of training: the loss of the answers' tokens, and nothing that does not serve it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from peft.helpers import disable_input_dtype_casting
from torch.nn import functional

from pipelines.batches import Batch


def answer_loss(model: Any, batch: Batch) -> torch.Tensor:
    """Summed cross-entropy of the answer tokens; the output head runs at the positions that predict one."""
    inner = getattr(model, "module", model)  # out of DDP
    # Autocast rounds the adapter's fp32 weights where the base computes in bf16.
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=inner.dtype == torch.bfloat16):
        logits = model(input_ids=batch.ids, logits_to_keep=batch.learnt, use_cache=False).logits  # (N, V)
    return functional.cross_entropy(logits.float(), batch.targets, reduction="sum")


@contextmanager
def training_mode(model: Any) -> Iterator[None]:
    """Train mode without detours through fp32 in a bf16 base; eval mode afterwards."""
    model.train()
    try:
        # PEFT would widen every activation to its fp32 weights, where autocast narrows the few weights instead
        with disable_input_dtype_casting(model, active=model.dtype == torch.bfloat16):
            yield
    finally:
        model.eval()
