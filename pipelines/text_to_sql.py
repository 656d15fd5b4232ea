"""A question becomes an answer in four steps: link, prompt, generate, calibrate."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from calibration.confidence import clarification
from calibration.repair import repair
from calibration.vote import Ballot
from errors import ExecutionError, PolicyError, UsageError
from pipelines.domain import Domain
from pipelines.prompts import build, style_of
from pipelines.sql_grammar import sql_grammar
from pipelines.trust import Trust
from plugins.contracts import Finished, GenerationRequest
from records import Answer, Calibrated, Candidate, Executed, Group, Language, Prompt, Question, SchemaLink, ValueMatch
from retrieval.link import link

LONGEST_QUESTION = 2_000  # characters
_CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Sampling:
    """How candidates are drawn and when an answer is held back."""

    votes: int = 4  # the first greedy, the others sampled
    temperature: float = 0.7
    top_p: float = 0.95
    max_new_tokens: int = 192
    seed: int = 0
    stop_early: bool = True  # once the leader cannot be overtaken; False: all votes are drawn all the same
    least_confidence: float = 0.0  # abstain below
    grammar: bool = True  # candidates keep to the prompt's grammar (sql_grammar.py)


def question_of(text: str, lang: str = "auto", evidence: str = "") -> Question:
    """Raises UsageError for an empty question, a very long one and a language we have no words for."""
    text = " ".join(text.split())
    if not text:
        raise UsageError("the question is empty: expected a sentence such as 'How many funds are there?'")
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
    """Answers in order; the generator sees all questions at once.

    ``heard`` is told (question, sample, candidate) as each is generated; sample 0 is the greedy one.
    """
    sampling, clock = sampling or Sampling(), Clock(len(questions))
    with clock.step("link"):
        links = [link_question(question, domain) for question in questions]
        recalled = [recall(linked, domain, sampling.votes) for linked in links]
    with clock.step("prompt"):
        prompts = {i: prompt_of(links[i], domain) for i, known in enumerate(recalled) if known is None}
    with clock.step("generate"):
        ballots = {i: Ballot(sampling.votes) for i in prompts}
        tried: dict[tuple[int, str], Executed] = {}  # samples often agree to the letter
        for i, sample, candidate in candidates(
            prompts, domain, sampling, lambda i: sampling.stop_early and ballots[i].decided
        ):
            if heard:
                heard(i, sample, candidate)
            with clock.step("calibrate", within="generate"):
                if (i, candidate.sql) not in tried:
                    tried[i, candidate.sql] = calibrate(candidate, links[i].values, domain)
                ballots[i].add(replace(tried[i, candidate.sql], candidate=candidate))
    return [
        conclude(links[i], prompts.get(i), known or ballots[i].close(), domain.trust, sampling, clock.seconds)
        for i, known in enumerate(recalled)
    ]


# -- the steps --------------------------------------------------------------------------------


def link_question(question: Question, domain: Domain) -> SchemaLink:
    return link(question, domain.index, domain.linking, reranker=domain.reranker, glossary=domain.pack.glossary)


def prompt_of(linked: SchemaLink, domain: Domain) -> Prompt:
    generator = domain.generator
    return build(linked, domain.pack.schema, generator.prompt_style, domain.prompt_tokens, generator.count_tokens)


def candidates(
    prompts: Mapping[int, Prompt], domain: Domain, sampling: Sampling, decided: Callable[[int], bool] = lambda _: False
) -> Iterator[tuple[int, int, Candidate]]:
    """(question, sample, candidate) as they are finished; the local generator's sample 0 is greedy."""
    asked = list(prompts)
    warm = sampling.temperature if sampling.votes > 1 else 0.0
    schema = domain.pack.schema if sampling.grammar else None
    requests = [
        GenerationRequest(
            prompts[i],
            sampling.votes,
            warm,
            sampling.top_p,
            sampling.max_new_tokens,
            sampling.seed,
            sql_grammar(prompts[i], schema) if schema else None,
        )
        for i in asked
    ]
    style = style_of(domain.generator.prompt_style)
    for row, event in domain.generator.generate(requests, lambda row: decided(asked[row])):
        if isinstance(event, Finished):
            sql = style.read(event.candidate.text, prompts[asked[row]])
            yield asked[row], event.sample, replace(event.candidate, sql=sql)


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
    return Executed(candidate, repaired.sql, repaired.repairs, result)


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
    prompt: Prompt | None,
    calibrated: Calibrated,
    trust: Trust,
    sampling: Sampling,
    seconds: Mapping[str, float],
) -> Answer:
    """The winner, or an abstention that asks what would settle it."""
    probability = 1.0 if prompt is None else trust.confidence(calibrated)
    won = None if calibrated.winner is None else calibrated.executed[calibrated.winner]
    abstained = won is None or probability < sampling.least_confidence
    return Answer(
        question=linked.question,
        sql=None if abstained or won is None else won.sql,
        result=None if abstained or won is None else won.result,
        confidence=probability,
        abstained=abstained,
        link=linked,
        prompts=(prompt,) if prompt else (),
        calibrated=calibrated,
        clarification=clarification(calibrated, linked.question.lang) if abstained else None,
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
