"""What a model remembers of the samples it writes: a causal model's cache, an encoder-decoder's two.

A prompt is read once, however many samples or requests share it; what was read is then copied to them.
Letters: P prompts, R samples being written, T tokens, V vocabulary, D hidden width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from plugins.encoder_decoder import PROMPT_STEP, n_positions, pad_right, reads_apart, start_id


@dataclass
class Joined:
    """A causal model goes on from the prompt: its keys and values, then the answer's."""

    model: Any
    cache: Any
    mask: torch.Tensor | None  # (R, T): False is padding on the left; None where there is none
    positions: torch.Tensor  # (R,): of the next token
    logits: torch.Tensor  # (R, V): of the next token

    def keep(self, rows: torch.Tensor) -> None:
        rows = rows.to(self.positions.device)
        self.cache.batch_select_indices(rows)
        self.mask = None if self.mask is None else self.mask[rows]
        self.positions = self.positions[rows]
        self.logits = self.logits[rows]

    def follow(self, ids: torch.Tensor) -> torch.Tensor:
        """The logits after each of the samples' next tokens (R, T), which join the cache: (R, T, V)."""
        if self.mask is not None:
            self.mask = torch.cat([self.mask, self.mask.new_ones(ids.shape)], dim=1)
        output = self.model(
            input_ids=ids,
            attention_mask=self.mask,
            position_ids=self.positions[:, None] + torch.arange(ids.shape[1], device=ids.device),
            past_key_values=self.cache,
            use_cache=True,
        )
        self.positions = self.positions + ids.shape[1]
        logits: torch.Tensor = output.logits
        return logits


@dataclass
class Apart:
    """An encoder has read the prompt: its keys and values stay as they are, beside those of the answer."""

    model: Any
    cache: Any
    mask: torch.Tensor | None  # (R, T): False is the prompt's padding on the right; None where there is none
    encoded: torch.Tensor  # (R, T, D): the model asks for it at every step, though the cache has all it needs
    logits: torch.Tensor  # (R, V): of the next token

    def keep(self, rows: torch.Tensor) -> None:
        rows = rows.to(self.encoded.device)
        self.cache.batch_select_indices(rows)
        self.mask = None if self.mask is None else self.mask[rows]
        self.encoded = self.encoded[rows]
        self.logits = self.logits[rows]

    def follow(self, ids: torch.Tensor) -> torch.Tensor:
        """As of a causal model. All samples have written as much, so that no mask is needed among their tokens."""
        output = self.model(
            encoder_outputs=(self.encoded,),
            attention_mask=self.mask,
            decoder_input_ids=ids,
            past_key_values=self.cache,
            use_cache=True,
        )
        logits: torch.Tensor = output.logits
        return logits


State = Joined | Apart


@torch.inference_mode()  # on the parts, not on generate: a generator would leave it on for its caller between events
def read(model: Any, prompts: Sequence[Sequence[int]], owners: torch.Tensor) -> State:
    """Each prompt read once, then its state copied to the samples it owns."""
    state = _read_apart(model, prompts) if reads_apart(model) else _read_joined(model, prompts)
    state.keep(owners)
    return state


@torch.inference_mode()
def step(state: State, tokens: torch.Tensor) -> None:
    state.logits = state.follow(tokens[:, None])[:, -1]


@torch.inference_mode()
def score(model: Any, prompt: Sequence[int], answers: Sequence[Sequence[int]], members: int = 1) -> list[float]:
    """Summed log-probabilities; the prompt is read once, the answers side by side, padded on the right.

    An ensemble reads it once a member, and the members' log-probabilities are averaged.
    """
    state = read(model, [prompt] * members, torch.arange(members).repeat_interleave(len(answers)))
    ids, real = (part.to(model.device) for part in pad_right(list(answers) * members))
    logits = torch.cat([state.logits[:, None], state.follow(ids)[:, :-1]], dim=1)  # (R, T, V)
    logprobs = logits.float().log_softmax(-1).gather(-1, ids[:, :, None])[:, :, 0]
    scores: list[float] = (logprobs * real).sum(-1).view(members, -1).mean(0).tolist()
    return scores


def _read_joined(model: Any, prompts: Sequence[Sequence[int]]) -> Joined:
    lengths = torch.tensor([len(prompt) for prompt in prompts])
    width = int(lengths.max())
    ids = torch.zeros((len(prompts), width), dtype=torch.long)  # (P, T)
    for i, prompt in enumerate(prompts):
        ids[i, width - len(prompt) :] = torch.tensor(prompt)
    mask = torch.arange(width)[None] >= (width - lengths)[:, None]  # (P, T)
    positions = (mask.long().cumsum(-1) - 1).clamp(min=0)
    device = model.device
    needed = None if bool(mask.all()) else mask.to(device)
    output = model(
        input_ids=ids.to(device),
        attention_mask=needed,
        position_ids=positions.to(device),
        use_cache=True,
        logits_to_keep=1,
    )
    return Joined(model, output.past_key_values, needed, lengths.to(device), output.logits[:, -1])


def _read_apart(model: Any, prompts: Sequence[Sequence[int]]) -> Apart:
    """The decoder's first step is done here, once a prompt: it computes the keys and values of what was read."""
    ids, real = pad_right(prompts, PROMPT_STEP, n_positions(model))
    device = model.device
    mask = None if bool(real.all()) else real.to(device)
    output = model(
        input_ids=ids.to(device),
        attention_mask=mask,
        decoder_input_ids=torch.full((len(prompts), 1), start_id(model), device=device),
        use_cache=True,
    )
    encoded = output.encoder_last_hidden_state
    return Apart(model, output.past_key_values, mask, encoded, output.logits[:, -1])
