"""A model with its adapter on this machine, causal or encoder-decoder: our own decoding loop, token by token.

Letters: R samples being written, V vocabulary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

import torch

from errors import GenerationError
from plugins.contracts import Event, Finished, GenerationRequest, Token, Tuner
from plugins.encoder_decoder import n_positions, reads_apart
from plugins.generators.constraint import Allowed, Constraints, masked
from plugins.generators.decoding_state import read, score, step
from plugins.mixed_lora import MixedLora
from plugins.models import LoadedBase, encode_prompts
from records import Candidate

PROMPTS_AT_ONCE = 32
WORTH_COPYING = 0.75  # leaving the batch copies the keys and values of all who stay: not for every single one
NUCLEUS = 256  # top_p keeps at most so many tokens: beyond, each is less likely than one in 256


Asked = tuple[str, str | None]  # a prompt's text and the adapter it is read with


@dataclass
class Sample:
    """One candidate being written."""

    row: int  # the request's index
    number: int  # among the request's samples
    request: GenerationRequest
    greedy: bool
    draws: torch.Tensor  # (max_new_tokens,) uniform in [0, 1), the sample's own
    ids: list[int] = field(default_factory=list)
    logprob: float = 0.0
    said: str = ""  # the text already yielded as Token events
    allowed: Allowed | None = None  # what its grammar lets it say next
    ended: bool = False  # whole or cancelled; it leaves the batch when enough others have ended too
    member: int = 0  # of an ensemble, which writes it

    @property
    def asked(self) -> Asked:
        return self.request.prompt.text, self.request.adapter


class Local:
    """Of several samples of a warm request the first is greedy, so that a vote always hears the likeliest answer.

    Where the same prompt is also asked at temperature 0 in the same call, that one is it and all others are drawn.
    A sample depends on the request's seed and its number alone, not on what else is in the batch.
    Log-probabilities are the model's own, at temperature 1, the end-of-sequence token included, with and without a
    grammar. Each member of an ensemble writes each sample, all in one batch; the text that most of them wrote is the
    answer, of equals the likelier.
    """

    name = "local"
    summary = "a Hugging Face model, causal or encoder-decoder, with its adapter, on this machine"
    prompt_style = ""

    def __init__(self) -> None:
        self._model: Any = None
        self._tokenizer: Any = None
        self._mixed: MixedLora | None = None
        self._constraints: Constraints | None = None

    def open(self, base: LoadedBase, tuner: Tuner | None = None, adapter: Path | None = None) -> Self:
        """Takes the base, and an adapter on it, into use. Raises HubError when the two do not fit."""
        model = tuner.load(base.model, adapter) if tuner and adapter else base.model
        return self.take(model, base.tokenizer, base.prompt_style)

    def take(self, model: Any, tokenizer: Any, prompt_style: str) -> Self:
        """Generates with a model as it is now, for one in the middle of its training."""
        self._model, self._tokenizer, self.prompt_style = model.eval(), tokenizer, prompt_style
        self._constraints = None
        return self

    def open_many(self, base: LoadedBase, adapters: Mapping[str, Path]) -> Self:
        """Takes LoRA adapters by name into use: each request names its own, and all share one batch."""
        self._mixed = MixedLora(base.model, adapters)
        return self.take(base.model, base.tokenizer, base.prompt_style)

    def add(self, name: str, adapter: Path) -> None:
        """One more, while the others serve. Raises HubError when it does not fit."""
        if self._mixed is None:
            raise GenerationError("this generator serves one adapter: open it with open_many to add others")
        self._mixed.add(name, adapter)

    def count_tokens(self, text: str) -> int:
        return len(self._open_tokenizer()(text)["input_ids"])

    def generate(
        self, requests: Sequence[GenerationRequest], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        tokenizer = self._open_tokenizer()
        texts = list(dict.fromkeys(request.prompt.text for request in requests))
        ids = dict(zip(texts, encode_prompts(tokenizer, texts), strict=True)) if texts else {}
        self._check_lengths(requests, ids)
        self._check_adapters(requests)
        asked = list(dict.fromkeys((request.prompt.text, request.adapter) for request in requests))
        asked.sort(key=lambda one: len(ids[one[0]]))  # prompts of like length share a batch
        for start in range(0, len(asked), PROMPTS_AT_ONCE):
            group = asked[start : start + PROMPTS_AT_ONCE]
            samples = _samples(requests, group)
            yield from self._write(samples, [ids[text] for text, _ in group], group, stop)

    def score(self, prompts: Sequence[str], choices: Sequence[Sequence[str]]) -> list[list[float]]:
        tokenizer = self._open_tokenizer()
        scores = []
        for prompt, options in zip(encode_prompts(tokenizer, prompts), choices, strict=True):
            if any(not option for option in options):
                raise GenerationError("an empty choice cannot be scored: expected at least one character")
            answers = tokenizer(list(options), add_special_tokens=False)["input_ids"] if options else []
            if answers and reads_apart(self._model):  # learnt positions end, a causal model's rotary ones go on
                self._check_length(len(prompt), max(map(len, answers)))
            scores.append(score(self._model, prompt, answers, members_of(self._model)) if answers else [])
        return scores

    def _open_tokenizer(self) -> Any:
        if self._tokenizer is None:
            raise GenerationError("the local generator has no model yet: call open(base) first")
        return self._tokenizer

    def _check_lengths(self, requests: Sequence[GenerationRequest], ids: dict[str, list[int]]) -> None:
        for request in requests:
            n_prompt = len(ids[request.prompt.text])
            if not n_prompt:
                raise GenerationError("a prompt without tokens: expected text to go on from")
            self._check_length(n_prompt, request.max_new_tokens)

    def _check_adapters(self, requests: Sequence[GenerationRequest]) -> None:
        named = {request.adapter for request in requests} - {None}
        if named and self._mixed is None:
            raise GenerationError(f"adapter {min(map(str, named))!r} is asked for, and this generator serves one alone")

    def _wear(self, adapters: Sequence[str | None]) -> None:
        if self._mixed is not None:
            self._mixed.wear(adapters)

    def _check_length(self, n_prompt: int, n_new: int) -> None:
        limit, apart = n_positions(self._model), reads_apart(self._model)
        if limit and (max(n_prompt, n_new) if apart else n_prompt + n_new) > limit:
            raise GenerationError(
                f"a prompt of {n_prompt} tokens and {n_new} new ones exceed the model's {limit}"
                f"{' each' if apart else ''}: give the prompt a smaller budget"
            )

    def _write(
        self, samples: list[Sample], prompts: list[list[int]], asked: list[Asked], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        """All samples of a group of prompts, token by token; a finished or cancelled one leaves the batch."""
        ends = _end_ids(self._model, self._tokenizer)
        samples = [s for s in samples if not stop(s.row)]
        if not samples:
            return
        n_members, ballots = members_of(self._model), Ballots()
        samples = self._constrained([replace(s, ids=[], member=m) for m in range(n_members) for s in samples])
        owners = torch.tensor([s.member * len(prompts) + asked.index(s.asked) for s in samples])
        self._wear([adapter for _, adapter in asked] * n_members)
        state = read(self._model, prompts * n_members, owners)
        self._wear([s.request.adapter for s in samples])
        while True:
            chosen, logprobs = _choose(state.logits, samples)
            for sample, token, logprob in zip(samples, chosen.tolist(), logprobs.tolist(), strict=True):
                if not sample.ended:
                    sample.ids.append(token)
                    if sample.allowed is not None:
                        sample.allowed.take(token)
                    sample.logprob += logprob
                    lost = sample.logprob < sample.request.least_logprob
                    sample.ended = token in ends or lost or len(sample.ids) == sample.request.max_new_tokens
                    events = self._events(sample)
                    yield from events if n_members == 1 else ballots.elected(sample, events, n_members)
            writing = {s.row for s in samples if not s.ended}
            stopped = {row for row in writing if stop(row)}
            if writing == stopped:
                return
            for sample in samples:
                sample.ended = sample.ended or sample.row in stopped
            stays = [i for i, sample in enumerate(samples) if not sample.ended]
            if len(stays) <= WORTH_COPYING * len(samples):
                state.keep(torch.tensor(stays))
                samples, chosen = [samples[i] for i in stays], chosen[stays]
                self._wear([s.request.adapter for s in samples])
            step(state, chosen)

    def _constrained(self, samples: list[Sample]) -> list[Sample]:
        if any(sample.request.grammar for sample in samples) and self._constraints is None:
            self._constraints = Constraints(self._tokenizer, self._model.config.vocab_size)
        for sample in samples:
            if sample.request.grammar and self._constraints:
                sample.allowed = self._constraints.start(sample.request.grammar)
        return samples

    def _events(self, sample: Sample) -> Iterator[tuple[int, Event]]:
        text = self._tokenizer.decode(sample.ids, skip_special_tokens=True)
        if sample.ended or not text.endswith("\ufffd"):  # not in the middle of a character
            new, sample.said = text[len(sample.said) :], text
            if new:
                yield sample.row, Token(sample.number, new)
        if sample.ended:
            candidate = Candidate(text, "", sample.logprob, len(sample.ids))
            yield sample.row, Finished(sample.number, candidate)


# -- ensembles --------------------------------------------------------------------------------


def members_of(model: Any) -> int:
    """Of the ensemble that the model wears; 1 where it wears none."""
    return int(getattr(getattr(model, "adaptql", None), "members", 1))


class Ballots:
    """What the members of an ensemble have written, until all of a sample's have."""

    def __init__(self) -> None:
        self._written: dict[tuple[int, int], list[Candidate]] = {}

    def elected(
        self, sample: Sample, events: Iterator[tuple[int, Event]], n_members: int
    ) -> Iterator[tuple[int, Event]]:
        """The majority's text, whole, when the last member has written its own."""
        for row, event in events:
            if not isinstance(event, Finished):
                continue
            written = self._written.setdefault((row, sample.number), [])
            written.append(event.candidate)
            if len(written) == n_members:
                chosen = majority(written)
                yield row, Token(sample.number, chosen.text)
                yield row, Finished(sample.number, chosen)


def majority(candidates: Sequence[Candidate]) -> Candidate:
    """The likeliest candidate of the text that most have; of equally many the likelier text."""
    n_by_text = Counter(candidate.text for candidate in candidates)
    return max(candidates, key=lambda candidate: (n_by_text[candidate.text], candidate.logprob))


# -- samples ----------------------------------------------------------------------------------


def _samples(requests: Sequence[GenerationRequest], asked: Sequence[Asked]) -> list[Sample]:
    here = set(asked)
    asked_greedily = {(r.prompt.text, r.adapter) for r in requests if r.temperature == 0}
    samples = []
    for row, request in enumerate(requests):
        if (request.prompt.text, request.adapter) not in here:
            continue
        n = request.n if request.temperature > 0 else 1
        first_greedy = n > 1 and (request.prompt.text, request.adapter) not in asked_greedily
        for number in range(n):
            generator = torch.Generator().manual_seed(request.seed * 1_000_003 + number)
            draws = torch.rand(request.max_new_tokens, generator=generator, dtype=torch.float64)
            greedy = request.temperature == 0 or (first_greedy and number == 0)
            samples.append(Sample(row, number, request, greedy, draws))
    return samples


def _choose(logits: torch.Tensor, samples: Sequence[Sample]) -> tuple[torch.Tensor, torch.Tensor]:
    """(tokens, their log-probabilities at temperature 1), both (R,)."""
    logprobs = logits.float().log_softmax(-1)  # (R, V)
    said = masked(logprobs, [None if sample.ended else sample.allowed for sample in samples])
    chosen = said.argmax(-1)
    warm = [i for i, sample in enumerate(samples) if not sample.greedy]
    if warm:
        chosen[warm] = _draw(said[warm], [samples[i] for i in warm])
    return chosen, logprobs.gather(-1, chosen[:, None])[:, 0]


def _draw(logprobs: torch.Tensor, samples: Sequence[Sample]) -> torch.Tensor:
    """Each sample's next draw, through the inverse of its nucleus's distribution (Holtzman et al. 2020, 1904.09751)."""
    device = logprobs.device
    temperatures = torch.tensor([s.request.temperature for s in samples], device=device)
    top_p = torch.tensor([s.request.top_p for s in samples], device=device)
    probabilities = (logprobs / temperatures[:, None]).softmax(-1)
    if (top_p < 1).any():
        probabilities, order = probabilities.topk(min(NUCLEUS, probabilities.shape[-1]))
        before = probabilities.cumsum(-1) - probabilities
        probabilities = probabilities.masked_fill(before >= top_p[:, None], 0.0)
    else:
        order = None
    cumulative = probabilities.double().cumsum(-1)
    draws = torch.stack([s.draws[len(s.ids)] for s in samples]).to(device)
    places = torch.searchsorted(cumulative, (draws * cumulative[:, -1])[:, None], right=True)
    places = places.clamp(max=cumulative.shape[-1] - 1)
    return (places if order is None else order.gather(-1, places))[:, 0]


def _end_ids(model: Any, tokenizer: Any) -> set[int]:
    configured = getattr(model.generation_config, "eos_token_id", None)
    ends = configured if isinstance(configured, list) else [configured]
    return {int(end) for end in [*ends, tokenizer.eos_token_id] if end is not None}
