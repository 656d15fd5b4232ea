"""A question becomes an answer in four steps: link, prompt, generate, calibrate.

Its samples are shared between at most two prompts, which see other near pairs: samples of one prompt agree even where
they are wrong. Each prompt is read once for its samples, its first one is greedy.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from calibration.clarify import clarification
from calibration.repair import repair
from calibration.sense import senseless
from calibration.vote import Ballot
from errors import ExecutionError, PolicyError, UsageError
from pipelines.domain import Domain
from pipelines.prompts import build, style_of
from pipelines.sql_grammar import sql_grammar
from pipelines.trust import Trust
from plugins.contracts import Finished, GenerationRequest
from records import (
    Answer,
    Calibrated,
    Candidate,
    Executed,
    Group,
    Language,
    Prompt,
    Question,
    Result,
    Schema,
    SchemaLink,
    ValueMatch,
)
from retrieval.link import links

LONGEST_QUESTION = 2_000  # characters
_NO_TEXT = re.compile(r"[\ud800-\udfff\x00-\x08\x0e-\x1f\x7f]")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Sampling:
    """How candidates are drawn and when an answer is held back."""

    votes: int = 4  # the first of each prompt greedy, the others sampled
    prompts: int = 2  # that share the votes
    temperature: float = 0.7
    top_p: float = 0.95
    max_new_tokens: int = 192
    seed: int = 0
    stop_early: bool = True  # once the leader cannot be overtaken; False: all votes are drawn all the same
    least_confidence: float = 0.0  # abstain below
    precision: float | None = None  # or below what this share of right answers asks for
    grammar: bool = True  # candidates keep to the prompt's grammar (sql_grammar.py)
    least_logprob: float = -60.0  # where a sample is given up: none so unlikely was ever right (docs/log.md)


def question_of(text: str, lang: str = "auto", evidence: str = "") -> Question:
    """Raises UsageError for an empty question, a very long one and a language we have no words for."""
    text = " ".join(text.split())
    if not text:
        raise UsageError("the question is empty: expected a sentence such as 'How many funds are there?'")
    if _NO_TEXT.search(text + evidence):
        raise UsageError("the question holds bytes that are no UTF-8 text, or control characters: write it as text")
    if len(text) > LONGEST_QUESTION:
        raise UsageError(
            f"the question has {len(text):,} characters, expected at most {LONGEST_QUESTION:,}: shorten it"
        )
    if lang not in ("auto", "en", "zh"):
        raise UsageError(f"unknown language {lang!r}: expected auto, en or zh")
    detected: Language = "zh" if lang == "zh" or (lang == "auto" and _CHINESE.search(text)) else "en"
    return Question(text, detected, evidence)


def answer(question: Question, domain: Domain, sampling: Sampling | None = None) -> Answer:
    return answer_many([question], domain, sampling)[0]


def answer_many(
    questions: Sequence[Question],
    domain: Domain,
    sampling: Sampling | None = None,
    heard: Callable[[int, int, Candidate], None] | None = None,
) -> list[Answer]:
    """Answers in order; the generator sees all questions at once. Raises UsageError for a precision out of reach.

    ``heard`` is told (question, sample, candidate) as each is generated; sample 0 is the greedy one.
    """
    sampling, clock = _settled(sampling or Sampling(), domain.trust), Clock(len(questions))
    with clock.step("link"):
        n_prompts = min(sampling.prompts, sampling.votes)
        found = [link_question(question, domain, n_prompts) for question in questions]
        recalled = [recall(readings[0], domain, sampling.votes) for readings in found]
    with clock.step("prompt"):
        prompts = {
            (i, number): prompt
            for i, readings in enumerate(found)
            if recalled[i] is None
            for number, prompt in enumerate(_different(prompt_of(linked, domain) for linked in readings))
        }
    with clock.step("generate"):
        ballots = {
            i: Ballot(sampling.votes, partial(on_other_rows, domain))
            for i, known in enumerate(recalled)
            if known is None
        }
        tried: dict[tuple[int, int, str], Executed] = {}  # samples often agree to the letter
        for i, number, sample, candidate in candidates(
            prompts, domain, sampling, lambda i: sampling.stop_early and ballots[i].decided
        ):
            if heard:
                heard(i, sample, candidate)
            with clock.step("calibrate", within="generate"):
                if (i, number, candidate.sql) not in tried:
                    tried[i, number, candidate.sql] = calibrate(candidate, found[i][number].values, domain)
                known = tried[i, number, candidate.sql]
                ballots[i].add(replace(known, candidate=candidate, sample=sample, prompt=number))
    return [
        conclude(
            readings[0],
            tuple(prompts[i, number] for number in range(len(readings)) if (i, number) in prompts),
            recalled[i] or ballots[i].close(),
            domain,
            sampling,
            clock.seconds,
        )
        for i, readings in enumerate(found)
    ]


# -- the steps --------------------------------------------------------------------------------


def _settled(sampling: Sampling, trust: Trust) -> Sampling:
    if sampling.precision is None:
        return sampling
    return replace(sampling, least_confidence=max(sampling.least_confidence, trust.threshold(sampling.precision)))


def link_question(question: Question, domain: Domain, n: int = 1) -> tuple[SchemaLink, ...]:
    """The link, and where ``n`` is 2 another one for the second prompt."""
    return links(question, domain.index, domain.linking, n, reranker=domain.reranker, glossary=domain.pack.glossary)


def prompt_of(linked: SchemaLink, domain: Domain) -> Prompt:
    generator = domain.generator
    return build(linked, domain.pack.schema, generator.prompt_style, domain.prompt_tokens, generator.count_tokens)


def candidates(
    prompts: Mapping[tuple[int, int], Prompt],
    domain: Domain,
    sampling: Sampling,
    decided: Callable[[int], bool] = lambda _: False,
) -> Iterator[tuple[int, int, int, Candidate]]:
    """(question, prompt, sample, candidate) as they are finished; ``prompts`` are by (question, number).

    Sample 0 is the first prompt's greedy one, sample 1 the second prompt's, and so on in turns.
    """
    asked, n_prompts = list(prompts), Counter(i for i, _ in prompts)
    schema = domain.pack.schema
    requests = [_request(prompts[i, number], number, n_prompts[i], sampling, schema) for i, number in asked]
    style = style_of(domain.generator.prompt_style)
    for row, event in domain.generator.generate(requests, lambda row: decided(asked[row][0])):
        if isinstance(event, Finished):
            i, number = asked[row]
            sql = style.read(event.candidate.text, prompts[i, number])
            yield i, number, event.sample * n_prompts[i] + number, replace(event.candidate, sql=sql)


def _request(prompt: Prompt, number: int, n_prompts: int, sampling: Sampling, schema: Schema) -> GenerationRequest:
    """The prompts take turns, the first one first; one with a single sample is answered greedily."""
    n = len(range(number, sampling.votes, n_prompts))
    warm = sampling.temperature if n > 1 else 0.0
    seed = sampling.seed * n_prompts + number
    return GenerationRequest(
        prompt,
        n,
        warm,
        sampling.top_p,
        sampling.max_new_tokens,
        seed,
        grammar=sql_grammar(prompt, schema) if sampling.grammar else None,
        least_logprob=sampling.least_logprob,
    )


def _different(prompts: Iterable[Prompt]) -> list[Prompt]:
    """Without stored pairs there is but one prompt."""
    return list({prompt.text: prompt for prompt in prompts}.values())


def calibrate(candidate: Candidate, values: Sequence[ValueMatch], domain: Domain) -> Executed:
    """The candidate, repaired and run once in the sandbox."""
    if not candidate.sql.strip():
        return Executed(candidate, "", error="the model wrote no SQL")
    repaired = repair(candidate.sql, domain.pack.schema, values)
    try:
        result = domain.sandbox.run(repaired.sql)
    except (ExecutionError, PolicyError) as error:
        refused = isinstance(error, PolicyError)
        return Executed(candidate, repaired.sql, repaired.repairs, error=str(error), refused=refused)
    odd = senseless(repaired.sql, domain.pack.schema)
    return Executed(candidate, repaired.sql, repaired.repairs, result, senseless=odd)


def on_other_rows(domain: Domain, sql: str) -> Result | None:
    """What a candidate that ran returns on the copy; None where there is no copy, or it does not run there."""
    try:
        return domain.other_rows.run(sql) if domain.other_rows else None
    except (ExecutionError, PolicyError):
        return None


def recall(linked: SchemaLink, domain: Domain, votes: int) -> Calibrated | None:
    """A stored question asked again is answered with its stored SQL, as long as that still runs."""
    if linked.recalled is None:
        return None
    sql = linked.recalled.sql
    try:
        result = domain.sandbox.run(sql)
    except (ExecutionError, PolicyError):
        return None
    executed = Executed(Candidate(sql, sql), sql, result=result)
    return Calibrated((executed,), (Group(sql, votes, (0,)),), 0, vote_share=1.0, n_asked=votes)


def conclude(
    linked: SchemaLink,
    prompts: tuple[Prompt, ...],
    calibrated: Calibrated,
    domain: Domain,
    sampling: Sampling,
    seconds: Mapping[str, float],
) -> Answer:
    """The winner, or an abstention that asks what would settle it."""
    probability = 1.0 if not prompts else domain.trust.confidence(calibrated, linked)
    won = None if calibrated.winner is None else calibrated.executed[calibrated.winner]
    abstained = won is None or probability < sampling.least_confidence
    return Answer(
        question=linked.question,
        sql=None if abstained or won is None else won.sql,
        result=None if abstained or won is None else won.result,
        confidence=probability,
        abstained=abstained,
        link=linked,
        prompts=prompts,
        calibrated=calibrated,
        clarification=clarification(calibrated, linked.question.lang, domain.pack.schema) if abstained else None,
        timings_s=dict(seconds),
    )


@dataclass
class Clock:
    """Seconds a question by step; a step within another is taken out of it."""

    n: int
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str, within: str | None = None) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - start) / self.n
            self.seconds[name] = self.seconds.get(name, 0.0) + spent
            if within:
                self.seconds[within] = self.seconds.get(within, 0.0) - spent
