"""Attention for short sequences on a CPU in bf16, by plain matrix products.

Torch's blocked kernel is made for long sequences. Measured on a CPU with AVX512_BF16, forward and backward: 15 rows
of 270 tokens, 6 heads of 64, 43 ms there, 20 ms here; 42 of 192 tokens, 12 heads of 32, 206 ms there, 225 ms all at
once, 120 ms row by row. One new token for 128 samples of 290 tokens: 18 ms and 4 ms.
Letters: B sequences, H heads, Q query tokens, K key tokens, D head width.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import repeat_kv, sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

NAME = "adaptql_short"
LARGEST = 1 << 26  # scores, B * H * Q * K: 128 MB in bf16; beyond, blocks are better
ROW_BY_ROW = 96 * 96  # scores of a head, Q * K, from which the cache counts for more than the calls
CACHED = 1 << 20  # scores at a time: 2 MB in bf16, a core's share of the cache


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
    if query.device.type == "cpu" and n_queries * n_keys >= ROW_BY_ROW and n_rows > 1:
        mask = _causal(n_queries, query.device) if causal else attention_mask
        heads = (query, repeat_kv(key, groups), repeat_kv(value, groups))
        mixed = RowByRow.apply(*heads, mask, scaling or width**-0.5)
        return mixed.transpose(1, 2), None
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


def _causal(n: int, device: torch.device) -> torch.Tensor:
    return torch.ones(1, 1, n, n, dtype=torch.bool, device=device).tril()


class RowByRow(torch.autograd.Function):
    """The same products, a few heads of a sequence at a time, so that scores never leave the processor's cache.

    Scores are computed anew in the backward pass, as FlashAttention does (Dao et al. 2022, arXiv 2205.14135): one
    product more, and nothing of the size of the scores is kept.
    """

    @staticmethod
    def forward(
        ctx: Any,
        query: torch.Tensor,  # (B, H, Q, D)
        key: torch.Tensor,  # (B, H, K, D)
        value: torch.Tensor,
        mask: torch.Tensor | None,  # (B or 1, 1, Q or 1, K) bool
        scaling: float,
    ) -> torch.Tensor:
        with torch.autocast(query.device.type, enabled=False):
            query, key, value = (query * scaling).contiguous(), key.contiguous(), value.contiguous()
            ctx.save_for_backward(query, key, value, mask)
            ctx.scaling = scaling
            mixed = _like(query)
            for row, heads in _parts(query, key):
                mixed[row, heads] = _weights(query, key, mask, row, heads) @ value[row, heads]
        return mixed

    @staticmethod
    def backward(ctx: Any, grad: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        query, key, value, mask = ctx.saved_tensors
        grad = grad.contiguous()
        of_query, of_key, of_value = _like(query), _like(key), _like(value)
        for row, heads in _parts(query, key):
            at = (row, heads)
            weights = _weights(query, key, mask, row, heads)
            of_value[at] = weights.transpose(1, 2) @ grad[at]
            of_weights = grad[at] @ value[at].transpose(1, 2)
            of_scores = torch._softmax_backward_data(of_weights, weights, -1, weights.dtype)
            of_query[at] = (of_scores @ key[at]).mul_(ctx.scaling)
            of_key[at] = of_scores.transpose(1, 2) @ query[at]
        return of_query, of_key, of_value, None, None


def _parts(query: torch.Tensor, key: torch.Tensor) -> Iterator[tuple[int, slice]]:
    n_rows, n_heads, n_queries, _ = query.shape
    size = max(1, CACHED // (n_queries * key.shape[2]))
    for row in range(n_rows):
        for first in range(0, n_heads, size):
            yield row, slice(first, min(first + size, n_heads))


def _weights(
    query: torch.Tensor, key: torch.Tensor, mask: torch.Tensor | None, row: int, heads: slice
) -> torch.Tensor:  # (heads, Q, K)
    keys = key[row, heads].transpose(1, 2)
    if mask is None:
        return torch.bmm(query[row, heads], keys).softmax(-1)
    seen = mask[row if len(mask) > 1 else 0]  # (1, Q or 1, K)
    bias = torch.zeros(seen.shape, dtype=query.dtype).masked_fill_(~seen, torch.finfo(query.dtype).min)
    return torch.baddbmm(bias.expand(len(keys), query.shape[2], -1), query[row, heads], keys).softmax(-1)


def _like(heads: torch.Tensor) -> torch.Tensor:
    """(B, H, T, D) whose memory is (B, T, H, D), as the layers around attention want it."""
    n_rows, n_heads, n, width = heads.shape
    return heads.new_empty(n_rows, n, n_heads, width).transpose(1, 2)


AttentionInterface.register(NAME, short_attention)
AttentionMaskInterface.register(NAME, sdpa_mask)
