"""Whether an adapter is heard at all: the logits of a few fixed tokens, with it and without."""

from __future__ import annotations

from typing import Any

import torch

from plugins.encoder_decoder import reads_apart, start_id

N_TOKENS = 24


@torch.inference_mode()
def probe_logits(model: Any) -> torch.Tensor:
    """(N_TOKENS, V): after ids spread over the vocabulary, so that no tokenizer is needed."""
    n = int(model.get_input_embeddings().weight.shape[0])
    ids = torch.linspace(0, n - 1, N_TOKENS).long()[None].to(model.device)
    if not reads_apart(model):
        logits: torch.Tensor = model(input_ids=ids, use_cache=False).logits
    else:
        written = torch.cat([torch.full((1, 1), start_id(model), device=ids.device), ids[:, :-1]], dim=1)
        logits = model(input_ids=ids, decoder_input_ids=written, use_cache=False).logits
    return logits[0].float()


def largest_change(before: torch.Tensor, after: torch.Tensor) -> float:
    """In nats of log-probability; 0.0 says that the adapter is not heard."""
    return float((before.log_softmax(-1) - after.log_softmax(-1)).abs().max())
