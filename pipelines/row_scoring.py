"""Answer choices after a row's prompt: length-normalised log-likelihood, the prompt read once for all choices.

TabLLM's scoring, which is T-Few's (Liu et al. 2022, arXiv 2205.05638, section 3.4): a choice's score is the mean
log-probability of its tokens, the end included. Class priors are removed by contextual calibration (Zhao et al. 2021,
arXiv 2102.09690): what the model says of a row without content is taken off. Causal and encoder-decoder models alike.
"""

# B prompts, C choices, L tokens of the longest choice, V vocabulary
from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as fn
from transformers.modeling_outputs import BaseModelOutput

from plugins.encoder_decoder import n_positions, reads_apart, start_id

Floats = NDArray[np.float64]
IGNORED = -100
CONTENT_FREE = ("N/A", "", "[MASK]")  # the paper's three, averaged
MOST_TOKENS = 1024  # of a prompt (TabLLM)
SPARE = 128  # places of the model's own that are left to the answer and to a method's tokens


class ChoiceScorer:
    """The same choices after many prompts. ``shared`` False: each choice as a whole sequence, for a method that adds
    tokens of its own to what the model reads."""

    def __init__(
        self, model: Any, tokenizer: Any, choices: Sequence[str], batch: int = 32, shared: bool = True
    ) -> None:
        self.model, self.tokenizer, self.batch, self.shared = model, tokenizer, batch, shared
        self.choices = choice_tokens(tokenizer, choices, reads_apart(model))  # (C, L), IGNORED where there is none

    def log_probability(self, prompts: Sequence[str]) -> Floats:
        """(B, C): softmax over the choices' mean token log-probabilities, as natural logarithms."""
        asked = sorted(set(prompts), key=lambda prompt: (len(prompt), prompt))  # little padding, no row read twice
        scored = np.zeros((len(asked), len(self.choices)))
        self.model.eval()
        with torch.inference_mode():
            for start in range(0, len(asked), self.batch):
                scores = self._scores(asked[start : start + self.batch])
                scored[start : start + self.batch] = fn.log_softmax(scores.float(), -1).double().cpu().numpy()
        place = {prompt: i for i, prompt in enumerate(asked)}
        return scored[[place[prompt] for prompt in prompts]]

    def _scores(self, prompts: Sequence[str]) -> torch.Tensor:
        if not self.shared:
            logits, labels = choice_logits(self.model, self.tokenizer, prompts, self.choices.repeat(len(prompts), 1))
            return mean_log_probability(logits, labels).view(len(prompts), -1)
        ids, mask = padded(self.model, self.tokenizer, prompts)
        return (self._shared_encoder if reads_apart(self.model) else self._shared_cache)(ids, mask)

    def _shared_encoder(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The encoder runs once, and so do the keys and values that the decoder makes of what it says."""
        hidden = self.model.get_encoder()(input_ids=ids, attention_mask=mask).last_hidden_state  # (B, T, D)
        begun = torch.full((len(ids), 1), start_id(self.model), device=ids.device)
        read = self.model(
            encoder_outputs=BaseModelOutput(last_hidden_state=hidden),
            attention_mask=mask,
            decoder_input_ids=begun,
            use_cache=True,
        )

        def go_on(inputs: torch.Tensor, cache: Any) -> torch.Tensor:
            n = len(inputs) // len(ids)
            # the cache holds what the decoder asks of the encoder; only a shape is read off the states
            states = hidden[:, :1].expand(-1, ids.shape[1], -1).repeat_interleave(n, 0)
            logits: torch.Tensor = self.model(
                encoder_outputs=BaseModelOutput(last_hidden_state=states),
                attention_mask=mask.repeat_interleave(n, 0),
                decoder_input_ids=inputs,
                past_key_values=cache,
                use_cache=True,
            ).logits
            return logits

        return self._continued(read, go_on)

    def _shared_cache(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Keys and values of the prompt are kept and every choice goes on from them."""
        places = (mask.cumsum(1) - 1).clamp(min=0)
        read = self.model(input_ids=ids, attention_mask=mask, position_ids=places, use_cache=True, logits_to_keep=1)

        def go_on(inputs: torch.Tensor, cache: Any) -> torch.Tensor:
            n = len(inputs) // len(ids)
            seen = torch.cat([mask.repeat_interleave(n, 0), torch.ones_like(inputs)], 1)
            start = mask.sum(1).repeat_interleave(n)[:, None]
            logits: torch.Tensor = self.model(
                input_ids=inputs,
                attention_mask=seen,
                position_ids=start + torch.arange(inputs.shape[1], device=ids.device)[None],
                past_key_values=cache,
            ).logits
            return logits

        return self._continued(read, go_on)

    def _continued(self, read: Any, go_on: Callable[[torch.Tensor, Any], torch.Tensor]) -> torch.Tensor:
        """(B, C) from one reading. Its last logits tell every choice's first token; choices of one length go on
        together, so that nothing is computed for what only fills up."""
        n_prompts = len(read.logits)
        said = fn.log_softmax(read.logits[:, -1].float(), -1)  # (B, V)
        lengths = (self.choices != IGNORED).sum(1)  # (C,)
        sums = said[:, self.choices[:, 0].to(said.device)]  # (B, C)
        for length in sorted(set(lengths.tolist()) - {1}):
            chosen = (lengths == length).nonzero().flatten()
            labels = self.choices[chosen, :length].repeat(n_prompts, 1).to(said.device)  # (B n, L)
            cache = branched(read.past_key_values)
            if len(chosen) > 1:
                cache.batch_repeat_interleave(len(chosen))
            said = fn.log_softmax(go_on(labels[:, :-1], cache).float(), -1)  # (B n, L - 1, V)
            taken = said.gather(-1, labels[:, 1:, None]).squeeze(-1)
            sums[:, chosen] += taken.sum(1).view(n_prompts, -1)
        return sums / lengths.to(sums.device)


def branched(cache: Any) -> Any:
    """A cache that goes on from the same tensors: what is added to it makes new ones, and the old cache stays."""
    made = copy.copy(cache)
    for part in ("self_attention_cache", "cross_attention_cache"):  # of an encoder-decoder
        if hasattr(cache, part):
            setattr(made, part, branched(getattr(cache, part)))
    if hasattr(cache, "layers"):
        made.layers = [copy.copy(layer) for layer in cache.layers]
    if hasattr(cache, "is_updated"):
        made.is_updated = dict(cache.is_updated)
    return made


def whole_sequences(model: Any, tokenizer: Any, prompts: Sequence[str], choices: Sequence[str]) -> torch.Tensor:
    """(B, C) scores with gradients, a sequence a choice: for training, and what sharing is held against."""
    apart = reads_apart(model)
    labels = choice_tokens(tokenizer, choices, apart).repeat(len(prompts), 1)  # (B C, L)
    return mean_log_probability(*choice_logits(model, tokenizer, prompts, labels)).view(len(prompts), -1)


def choice_logits(
    model: Any, tokenizer: Any, prompts: Sequence[str], labels: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits (B C, L, V) that foretell ``labels`` (B C, L), which is returned beside them."""
    n, labels = len(labels) // len(prompts), labels.to(model.device)
    ids, mask = padded(model, tokenizer, prompts)
    if reads_apart(model):
        start = start_id(model)
        return model(
            input_ids=ids.repeat_interleave(n, 0),
            attention_mask=mask.repeat_interleave(n, 0),
            decoder_input_ids=shifted(labels, start),
        ).logits, labels
    ids, mask = ids.repeat_interleave(n, 0), mask.repeat_interleave(n, 0)
    known = labels != IGNORED
    whole = torch.cat([ids, labels.masked_fill(~known, 0)], 1)
    seen = torch.cat([mask, known.to(mask.dtype)], 1)
    logits = model(input_ids=whole, attention_mask=seen, position_ids=(seen.cumsum(1) - 1).clamp(min=0)).logits
    # a method may have put tokens of its own in front: what foretells the labels stands at the end
    return logits[:, -labels.shape[1] - 1 : -1], labels


def mean_log_probability(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """(N,): mean over a choice's tokens (length norm 1)."""
    known = labels != IGNORED
    taken = fn.log_softmax(logits.float(), -1).gather(-1, labels.clamp(min=0)[..., None]).squeeze(-1)
    return (taken * known).sum(-1) / known.sum(-1)


def choice_tokens(tokenizer: Any, choices: Sequence[str], apart: bool) -> torch.Tensor:
    """(C, L) token ids with the end; a causal model's choice starts with the space that parts it from the prompt."""
    texts = list(choices) if apart else [f" {choice}" for choice in choices]
    ids = [
        [*tokenizer(text, add_special_tokens=False, split_special_tokens=True).input_ids, tokenizer.eos_token_id]
        for text in texts
    ]
    longest = max(map(len, ids))
    return torch.tensor([i + [IGNORED] * (longest - len(i)) for i in ids])


def padded(model: Any, tokenizer: Any, prompts: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
    """(B, T) ids and mask. A prompt that is too long loses its beginning: the question stands at its end.

    A cell that holds the text of a special token, such as the end's, is read as text.
    """
    left, room = not reads_apart(model), min(MOST_TOKENS, (n_positions(model) or MOST_TOKENS) - SPARE)
    read = (tokenizer(prompt, split_special_tokens=True).input_ids for prompt in prompts)
    ids = [tokens[-room:] or [tokenizer.eos_token_id] for tokens in read]
    longest, pad = max(map(len, ids)), tokenizer.pad_token_id
    rows, masks = [], []
    for i in ids:
        gap = [pad] * (longest - len(i))
        rows.append(gap + i if left else i + gap)
        masks.append([0] * len(gap) + [1] * len(i) if left else [1] * len(i) + [0] * len(gap))
    return torch.tensor(rows, device=model.device), torch.tensor(masks, device=model.device)


def shifted(labels: torch.Tensor, start: int) -> torch.Tensor:
    inputs = labels.masked_fill(labels == IGNORED, 0).roll(1, 1)
    inputs[:, 0] = start
    return inputs


def without_prior(log_probability: Floats, content_free: Floats) -> Floats:
    """What is left when the mean answer to rows without content is divided out; log-probabilities again."""
    prior = np.logaddexp.reduce(content_free, 0) - np.log(len(content_free))
    left = log_probability - prior
    return np.asarray(left - np.logaddexp.reduce(left, 1, keepdims=True))


def row_prompt(text: str, question: str) -> str:
    """TabLLM's: the row, a blank line, the question, "Answer:" (appendix, templates)."""
    return f"{text}\n\n{question}\nAnswer:"
