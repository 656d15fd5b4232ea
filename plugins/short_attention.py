"""Attention for short sequences on a CPU in bf16, by plain matrix products.

Torch's blocked kernel is made for long sequences. Measured with 6 heads of 64 on a CPU with AVX512_BF16: 15 sequences
of 270 tokens forward and backward 43 ms there, 20 ms here; one new token for 128 samples of 290 tokens 18 ms and 4 ms.
Letters: B sequences, H heads, Q query tokens, K key tokens, D head width.
"""

from __future__ import annotations

from typing import Any

import torch
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import repeat_kv, sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

NAME = "adaptql_short"
LARGEST = 1 << 26  # scores, B * H * Q * K: 128 MB in bf16; beyond, blocks are better


def use_short_attention(model: Any) -> None:
    """Where it pays: a bf16 model on a CPU that would use torch's kernel."""
    if model.device.type == "cpu" and model.dtype == torch.bfloat16 and model.config._attn_implementation == "sdpa":
        model.set_attn_implementation(NAME)


def short_attention(
    module: Any,
    query: torch.Tensor,  # (B, H, Q, D)
    key: torch.Tensor,  # (B, H or fewer, K, D)
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,  # (B, 1, Q, K) bool, True is seen; None: causal where the module is, else all
    dropout: float = 0.0,
    scaling: float | None = None,
    **kwargs: Any,
) -> tuple[torch.Tensor, None]:
    """Causal, masked or whole attention; anything else, and anything long, goes to torch's kernel."""
    n_rows, n_heads, n_queries, width = query.shape
    n_keys = key.shape[2]
    masked = attention_mask is not None and attention_mask.dtype == torch.bool
    told = kwargs.get("is_causal")
    looks_back = getattr(module, "is_causal", True) if told is None else told  # as torch's kernel is told
    whole = attention_mask is None and (n_queries == 1 or not looks_back)
    causal = attention_mask is None and not whole and n_queries == n_keys
    plain = not dropout and kwargs.get("position_bias") is None
    if not (plain and (masked or whole or causal)) or n_rows * n_heads * n_queries * n_keys > LARGEST:
        output, _ = sdpa_attention_forward(module, query, key, value, attention_mask, dropout, scaling, **kwargs)
        return output, None
    groups = n_heads // key.shape[1]
    keys = repeat_kv(key, groups).reshape(n_rows * n_heads, n_keys, width).transpose(1, 2)
    values = repeat_kv(value, groups).reshape(n_rows * n_heads, n_keys, -1)
    scaled = (query * (scaling or width**-0.5)).reshape(n_rows * n_heads, n_queries, width)
    if attention_mask is not None:
        scores = torch.bmm(scaled, keys).view(n_rows, n_heads, n_queries, n_keys)
        # the smallest number, not infinity: a padding row that sees nothing must not become NaN and spread
        scores = scores.masked_fill(~attention_mask, torch.finfo(scores.dtype).min).flatten(0, 1)
    elif whole:
        scores = torch.bmm(scaled, keys)
    else:
        future = torch.full((n_queries, n_keys), float("-inf"), dtype=query.dtype, device=query.device).triu(1)
        scores = torch.baddbmm(future, scaled, keys)  # (B * H, Q, K)
    mixed = torch.bmm(scores.softmax(-1), values).view(n_rows, n_heads, n_queries, -1)
    return mixed.transpose(1, 2), None


AttentionInterface.register(NAME, short_attention)
AttentionMaskInterface.register(NAME, sdpa_mask)
