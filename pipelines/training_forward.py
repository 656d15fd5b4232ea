"""The forward pass of training: the loss of the answers' tokens, and nothing that does not serve it.

Letters: B sequences, T tokens, N answer tokens, V vocabulary, H heads, D head width.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from peft.helpers import disable_input_dtype_casting
from torch.nn import functional
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import repeat_kv, sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

from pipelines.batches import Batch

SHORT = "adaptql_short"
LONGEST = 1024  # tokens up to which a whole T x T matrix a head is cheaper than blocks of it


def answer_loss(model: Any, batch: Batch) -> torch.Tensor:
    """Summed cross-entropy of the answer tokens; the output head runs at the positions that predict one."""
    # Autocast rounds the adapter's fp32 weights where the base computes in bf16.
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=_base(model).dtype == torch.bfloat16):
        logits = model(input_ids=batch.ids, logits_to_keep=batch.learnt, use_cache=False).logits  # (N, V)
    return functional.cross_entropy(logits.float(), batch.targets, reduction="sum")


@contextmanager
def training_mode(model: Any) -> Iterator[None]:
    """Train mode in the base's own precision; eval mode with everything as it was afterwards."""
    device, bf16 = model.device, model.dtype == torch.bfloat16
    attention = model.config._attn_implementation
    short = bf16 and device.type == "cpu" and attention == "sdpa"
    model.train()
    if short:
        _base(model).set_attn_implementation(SHORT)
    try:
        with disable_input_dtype_casting(model, active=bf16):  # PEFT would widen every activation to fp32 first
            yield
    finally:
        if short:
            _base(model).set_attn_implementation(attention)
        model.eval()


def short_attention(
    module: Any,
    query: torch.Tensor,  # (B, H, T, D)
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    dropout: float = 0.0,
    scaling: float | None = None,
    **kwargs: Any,
) -> tuple[torch.Tensor, None]:
    """Causal attention by three plain products: half the time of torch's blocked kernel on a CPU in bf16.

    Anything but plain causal attention over a short sequence goes to torch's kernel.
    """
    n_rows, n_heads, n_tokens, width = query.shape
    plain = attention_mask is None and not dropout and module.is_causal and kwargs.get("is_causal") is not False
    if not plain or kwargs.get("position_bias") is not None or not key.shape[2] == n_tokens <= LONGEST:
        return sdpa_attention_forward(module, query, key, value, attention_mask, dropout, scaling, **kwargs)
    groups = n_heads // key.shape[1]
    keys = repeat_kv(key, groups).reshape(n_rows * n_heads, n_tokens, width)
    values = repeat_kv(value, groups).reshape(n_rows * n_heads, n_tokens, -1)
    scaled = (query * (scaling or width**-0.5)).reshape(n_rows * n_heads, n_tokens, width)
    future = torch.full((n_tokens, n_tokens), float("-inf"), dtype=query.dtype, device=query.device).triu(1)
    weights = torch.baddbmm(future, scaled, keys.transpose(1, 2)).softmax(-1)  # (B * H, T, T)
    mixed = torch.bmm(weights, values).view(n_rows, n_heads, n_tokens, -1)
    return mixed.transpose(1, 2), None


AttentionInterface.register(SHORT, short_attention)
AttentionMaskInterface.register(SHORT, sdpa_mask)


def _base(model: Any) -> Any:
    model = getattr(model, "module", model)  # out of DDP
    return model.get_base_model() if hasattr(model, "get_base_model") else model
