"""What training and generation must agree on when an encoder reads the prompt and a decoder writes the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from errors import UsageError

# oneDNN compiles its kernels anew for every shape, so widths come in steps; a mask covers what is added
PROMPT_STEP = 32
ANSWER_STEP = 8


def reads_apart(model: Any) -> bool:
    """Whether an encoder reads the prompt; a causal model goes on from it."""
    return bool(model.config.is_encoder_decoder)


def start_id(model: Any) -> int:
    """The token that a decoder's answer follows."""
    for config in (model.config, model.generation_config):
        found = getattr(config, "decoder_start_token_id", None)
        if found is not None:
            return int(found)
    raise UsageError("the encoder-decoder names no decoder_start_token_id: expected one in its config.json")


def n_positions(model: Any) -> int | None:
    """Tokens the model has places for: an encoder-decoder in the prompt and in the answer each; None: no limit."""
    return getattr(model.config, "max_position_embeddings", None)


def pad_right(
    rows: Sequence[Sequence[int]], step: int = 1, limit: int | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """(ids (B, T), which of them are real (B, T) bool); T is a multiple of ``step`` but for the limit."""
    longest = max(len(row) for row in rows)
    width = -(-longest // step) * step
    if limit is not None:
        width = max(longest, min(width, limit))
    ids = torch.zeros((len(rows), width), dtype=torch.long)
    lengths = torch.tensor([len(row) for row in rows])
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row, dtype=torch.long)
    return ids, torch.arange(width)[None] < lengths[:, None]
