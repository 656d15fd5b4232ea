"""Keeps samples within a grammar: after each token, which ones may come next (llguidance, one matcher a sample).

Letters: R samples being written, V vocabulary, W words of the grammar.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from llguidance import LLMatcher, LLParserLimits, LLTokenizer
from llguidance.hf import from_tokenizer

from errors import GenerationError
from plugins.contracts import Grammar

log = logging.getLogger(__name__)

KEPT_GRAMMARS = 64  # the variants and retries of a question share one
LIMITS = LLParserLimits(max_items_in_row=20_000, step_max_items=200_000)


class Compiled:
    """A grammar at its start and after each first token, which is where most is open: read once for all samples."""

    def __init__(self, start: LLMatcher, ids: torch.Tensor | None) -> None:
        self.start, self.ids = start, ids
        self.place = None if ids is None else {token: i for i, token in enumerate(ids.tolist())}
        self._after: dict[int, LLMatcher] = {}

    def after(self, place: int) -> LLMatcher:
        if place not in self._after:
            matcher = self.start.deep_copy()
            matcher.consume_token(place)
            matcher.compute_bitmask()
            self._after[place] = matcher
        return self._after[place]


class Allowed:
    """What one sample may say next. A grammar that fails on the way lets the sample go on freely, and says so."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled, self.ids = compiled, compiled.ids
        self._matcher = compiled.start
        self.free = False

    def take(self, token: int) -> None:
        place = token if self._compiled.place is None else self._compiled.place.get(token)
        if self.free:
            return
        if self._matcher is self._compiled.start and place is not None:
            self._matcher = self._compiled.after(place).deep_copy()
            taken = not self._matcher.is_error()
        else:
            taken = place is not None and self._matcher.consume_token(place)
        if not taken:
            self._let_go()

    def mask(self, n_vocabulary: int) -> torch.Tensor | None:
        """(V,) True where a token may come; None when any may."""
        if (bits := self.bits()) is None:
            return None
        allowed = torch.zeros(n_vocabulary, dtype=torch.bool)
        if self.ids is None:
            allowed[: len(bits)] = bits[:n_vocabulary]
        else:
            allowed[self.ids] = bits
        return allowed

    def bits(self) -> torch.Tensor | None:
        """(W,) as the mask, over the grammar's words where it has its own."""
        if self.free:
            return None
        bits = np.unpackbits(np.frombuffer(self._matcher.compute_bitmask(), np.uint8), bitorder="little")
        if self._matcher.is_error() or not bits.any():
            self._let_go()
            return None
        return torch.from_numpy(bits if self.ids is None else bits[: len(self.ids)]).bool()

    def _let_go(self) -> None:
        self.free = True
        log.warning("a grammar could not be followed to its end: %s", self._matcher.get_error().split("\n")[0])


class Constraints:
    """Grammars compiled for one model's tokenizer."""

    def __init__(self, tokenizer: Any, n_vocabulary: int) -> None:
        self._tokenizer, self._n_vocabulary = tokenizer, n_vocabulary
        self._compiled = lru_cache(maxsize=KEPT_GRAMMARS)(self._compile)
        self._has = lru_cache(maxsize=4)(self._lacks_none)
        self._words = lru_cache(maxsize=4)(self._word_tokens)
        self._own: LLTokenizer | None = None

    def start(self, grammar: Grammar) -> Allowed | None:
        """None for a model without the grammar's words. Raises GenerationError for a grammar that is none."""
        if grammar.words and not self._has(grammar.words):
            return None
        return Allowed(self._compiled(grammar))

    def _compile(self, grammar: Grammar) -> Compiled:
        tokens, ids = self._words(grammar.words) if grammar.words else (self._own_tokens(), None)
        matcher = LLMatcher(tokens, grammar.lark, log_level=0, limits=LIMITS)
        if matcher.is_error():
            raise GenerationError(f"the grammar cannot be read: {matcher.get_error()[:500]}")
        return Compiled(matcher, ids)

    def _word_tokens(self, words: tuple[str, ...]) -> tuple[LLTokenizer, torch.Tensor]:
        """The grammar's own small vocabulary, and what its words are in the model's."""
        ids = [*self._tokenizer.convert_tokens_to_ids(list(words)), self._tokenizer.eos_token_id]
        return LLTokenizer(_Words(words)), torch.tensor(ids)

    def _lacks_none(self, words: tuple[str, ...]) -> bool:
        ids = self._tokenizer.convert_tokens_to_ids(list(words))
        unknown = [w for w, i in zip(words, ids, strict=True) if i is None or i == self._tokenizer.unk_token_id]
        if unknown:
            log.warning("the grammar's words %s are no tokens of this model: it writes freely", unknown[:5])
        return not unknown

    def _own_tokens(self) -> LLTokenizer:
        if self._own is None:
            self._own = from_tokenizer(self._tokenizer, n_vocab=self._n_vocabulary)
        return self._own


class _Words:
    """A vocabulary as llguidance wants one: the words, the text's end, and an end of its own that is never used."""

    is_tokenizer_wrapper = True
    bos_token_id = None

    def __init__(self, words: Sequence[str]) -> None:
        self.tokens = [f"{word} ".encode() for word in (*words, "<end>", "<unused>")]
        self.eos_token_id = len(words) + 1
        self.special_token_ids = [self.eos_token_id]
        self._place = {token: i for i, token in enumerate(self.tokens)}

    def __call__(self, text: bytes | str) -> list[int]:
        encoded = text if isinstance(text, bytes) else text.encode()
        return [self._place[piece + b" "] for piece in encoded.split(b" ") if piece + b" " in self._place]


def masked(logprobs: torch.Tensor, allowed: Sequence[Allowed | None]) -> torch.Tensor:
    """Log-probabilities (R, V), -inf where a sample's grammar forbids a token."""
    n_vocabulary = logprobs.shape[-1]
    bits = {i: found for i, a in enumerate(allowed) if a and (found := a.bits()) is not None}
    if not bits:
        return logprobs
    constrained = logprobs.new_full(logprobs.shape, -torch.inf)
    free = [i for i in range(len(allowed)) if i not in bits]
    constrained[free] = logprobs[free]
    for i, found in bits.items():
        ids = allowed[i].ids  # type: ignore[union-attr]
        places = found.nonzero()[:, 0] if ids is None else ids[found]
        places = places[places < n_vocabulary].to(logprobs.device)
        constrained[i, places] = logprobs[i, places]
    return constrained
