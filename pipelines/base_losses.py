"""What the embedded base learns from an example.

Two tasks besides the answer teach what an answer alone teaches slowly: at each column's symbol the encoder tells the
clauses that the gold SQL uses it in (schema linking; its head is thrown away), and the decoder's copying heads look
where the symbol to come stands (supervised attention: Liu et al. 2016, arXiv 1609.04186).
"""

# B: examples in a batch, T: prompt width, A: answer width, S: symbols, D: width, O: output words, W: a head's width

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional

from pipelines.base_tokenizer import output_words
from pipelines.shards import IGNORE, Batch, Tokenized, collate

POINTING = 0.3  # weight of the pointer loss


@dataclass(frozen=True)
class Losses:
    answer: torch.Tensor  # nats a word
    roles: torch.Tensor
    pointers: torch.Tensor
    whole: float  # share of answers that greedy decoding would get whole

    @property
    def total(self) -> torch.Tensor:
        return self.answer + self.roles + POINTING * self.pointers


def losses(model: Any, head: torch.nn.Linear, rows: Sequence[Tokenized]) -> Losses:
    batch = to(collate(rows), model.device)
    n_output = len(output_words())
    with torch.autocast(model.device.type, torch.bfloat16):
        seen = model.model.encoder(input_ids=batch.prompt, attention_mask=batch.mask).last_hidden_state  # (B, T, D)
        given = functional.pad(batch.answer.clamp(min=0)[:, :-1], (1, 0), value=model.config.decoder_start_token_id)
        with queries(model) as asked:
            states = model.model.decoder(
                input_ids=given, encoder_hidden_states=seen, encoder_attention_mask=batch.mask, use_cache=False
            ).last_hidden_state  # (B, A, D)
        logits = functional.linear(states, model.model.shared.weight[:n_output]) + model.final_logits_bias[:, :n_output]
        told = head(seen.flatten(0, 1)[batch.places])  # (S, 6)
        pointed = pointer_loss(model, seen, asked, batch)
    answer = functional.cross_entropy(logits.float().flatten(0, 1), batch.answer.flatten(), ignore_index=IGNORE)
    known = (batch.roles != IGNORE).float()
    role = functional.binary_cross_entropy_with_logits(told.float(), batch.roles.clamp(min=0), known)
    wrong = (logits.argmax(-1) != batch.answer) & (batch.answer != IGNORE)
    return Losses(answer, role, pointed, 1 - wrong.any(-1).float().mean().item())


@contextmanager
def queries(model: Any) -> Iterator[list[torch.Tensor]]:
    """What the upper decoder layers ask the prompt with, (B, A, D) each, gathered while the decoder runs."""
    found: list[torch.Tensor] = []

    def keep(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        found.append(kwargs["hidden_states"] if "hidden_states" in kwargs else args[0])

    hooks = [
        layer.encoder_attn.register_forward_pre_hook(keep, with_kwargs=True)
        for layer in model.model.decoder.layers[-2:]
    ]
    try:
        yield found
    finally:
        for hook in hooks:
            hook.remove()


def pointer_loss(model: Any, seen: torch.Tensor, asked: Sequence[torch.Tensor], batch: Batch) -> torch.Tensor:
    """Cross entropy of where the first copying head looks when a symbol is to be named."""
    total = seen.new_zeros((), dtype=torch.float32)
    for layer, states in zip(model.model.decoder.layers[-2:], asked, strict=True):
        attention = layer.encoder_attn
        w = attention.head_dim
        query = functional.linear(states, attention.q_proj.weight[:w], attention.q_proj.bias[:w])  # (B, A, W)
        key = functional.linear(seen, attention.k_proj.weight[:w], attention.k_proj.bias[:w])  # (B, T, W)
        scores = (query @ key.transpose(1, 2)).float() * attention.scaling  # (B, A, T)
        scores = scores.masked_fill(~batch.mask[:, None], -1e9)
        total = total + functional.cross_entropy(scores.flatten(0, 1), batch.pointers.flatten(), ignore_index=IGNORE)
    return total / len(asked)


def to(batch: Batch, device: Any) -> Batch:
    return Batch(*(getattr(batch, name).to(device) for name in batch.__dataclass_fields__))
