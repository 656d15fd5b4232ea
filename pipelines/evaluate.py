"""How often the answer is right, on a split, beside three baselines; checked first on the gold queries themselves.

Execution accuracy (EX) is calibration.results.execution_match over the pair's gold and also_accepted queries. The
baselines see the same questions and links: ``nearest`` copies the SQL of the nearest stored pair, ``base`` is the base
model and ``adapter`` the adapted one, each with one greedy sample and no calibration.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from calibration.results import execution_match
from calibration.sandbox import Sandbox
from calibration.vote import Ballot
from errors import ExecutionError, PackError, PolicyError, UsageError
from pipelines.domain import Domain
from pipelines.metrics import Rate, calibration_error, efficiency, rate
from pipelines.questions import read_split
from pipelines.same_tree import same_tree
from pipelines.text_to_sql import Sampling, answer_many, calibrate, candidates, on_other_rows, prompt_of
from plugins.contracts import Generator
from records import Answer, Candidate, Pair, Question, Result
from retrieval.gold import gold_items

BATCH = 16  # questions that the generator sees at once
TIMED_RUNS = 3  # of gold and answer, for VES
SYSTEMS = ("nearest", "base", "adapter", "system")

Progress = Callable[[str, int, int], None]  # what is done, how many, of how many


@dataclass(frozen=True)
class Judged:
    """One question and how each system did on it."""

    pair: Pair
    answer: Answer
    right: Mapping[str, bool]  # by system
    vote_right: bool  # the vote's winner was right, abstained or not
    oracle: bool  # some candidate was right
    by_votes: Mapping[int, tuple[bool, bool]]  # n -> whether the vote of the first n samples was right, and one of them
    same_tree: bool
    efficiency: float  # VES of this answer, 0 when wrong
    gold_is_empty: bool
    tables_kept: bool  # every table that gold reads was linked
    columns_kept: bool


@dataclass(frozen=True)
class Evaluation:
    pack: str
    split: str
    adapter: str | None  # its version
    votes: int
    judged: tuple[Judged, ...]
    seconds: float
    seconds_per_step: Mapping[str, float]  # a question

    def ex(self, system: str = "system", keep: Callable[[Judged], bool] = lambda _: True) -> Rate:
        kept = [j for j in self.judged if keep(j) and system in j.right]
        return rate([j.right[system] for j in kept], [j.pair.twin or j.pair.id for j in kept])


def evaluate(
    domain: Domain,
    split: str,
    *,
    base: Generator | None = None,
    limit: int | None = None,
    sampling: Sampling | None = None,
    seed: int = 0,
    progress: Progress | None = None,
) -> Evaluation:
    """Raises PackError, naming every offender, when gold does not match itself or the index holds a held-out pair.

    ``base`` is the base model without adapter; it is left out where the domain has none. All ``votes`` are drawn, so
    that the best of them is known: an early stop changes no answer.
    """
    sampling, start, tell = sampling or Sampling(), time.monotonic(), progress or (lambda *_: None)
    pairs = held_out(domain, split, limit, seed)
    gold = Gold(domain.sandbox)
    self_check(pairs, domain, gold, tell)
    judged: list[Judged] = []
    for batch in _batches(pairs):
        answers, plain = _answered(batch, domain, base, sampling)
        for pair, answer, sql in zip(batch, answers, plain, strict=True):
            judged.append(_judge(pair, answer, sql, domain, gold))
        tell("answered", len(judged), len(pairs))
    steps = _mean_timings([j.answer for j in judged])
    version = domain.adapter.version if domain.adapter else None
    return Evaluation(domain.pack.name, split, version, sampling.votes, tuple(judged), time.monotonic() - start, steps)


# -- before anything is measured --------------------------------------------------------------


def held_out(domain: Domain, split: str, limit: int | None, seed: int) -> list[Pair]:
    """The split's pairs, or a seeded sample of them; none may be in the index."""
    pairs = list(domain.pack.split(split))
    if not pairs:
        tags = {tag for pair in domain.pack.test for tag in pair.tags} & {"ordinary", "unseen"}
        known = [s for s in ("dev", "test") if domain.pack.split(s)] + sorted(tags)
        raise UsageError(
            f"pack {domain.pack.name} has no questions in split {split!r}; it has {', '.join(known) or 'none'}"
        )
    stored = {(p.question, p.sql) for p in domain.index.pairs} | {p.id for p in domain.index.pairs}
    leaked = [p.id for p in pairs if p.id in stored or (p.question, p.sql) in stored]
    if leaked:
        raise PackError(
            f"the index holds {len(leaked)} of the {len(pairs)} pairs of {split}, so the score would be a memory test: "
            f"{', '.join(leaked[:10])}; take them out of questions/train.jsonl"
        )
    if limit is not None and limit < len(pairs):
        chosen = set(random.Random(seed).sample([p.id for p in pairs], limit))
        pairs = [p for p in pairs if p.id in chosen]
    return pairs


def self_check(pairs: Sequence[Pair], domain: Domain, gold: Gold, tell: Progress) -> None:
    """Every gold query, sent the way of a candidate, must be right; those that are not are listed by file and line."""
    offenders = []
    for n, pair in enumerate(pairs, start=1):
        reason = complaint(pair, domain, gold)
        if reason:
            offenders.append(f"{_place(pair, domain)}: {pair.id}: {reason}")
        if n % 50 == 0 or n == len(pairs):
            tell("gold checked", n, len(pairs))
    if offenders:
        raise PackError(
            f"gold does not score 1.0 as its own prediction: {len(offenders)} of {len(pairs)} fail; correct or drop "
            "them:\n" + "\n".join(offenders)
        )


class Gold:
    """What gold queries return, each run once."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._results: dict[str, Result | str] = {}

    def result(self, sql: str) -> Result | str:
        """The result, or why there is none."""
        if sql not in self._results:
            try:
                self._results[sql] = self._sandbox.run(sql)
            except (ExecutionError, PolicyError) as error:
                self._results[sql] = str(error)
        return self._results[sql]

    def matches(self, sql: str | None, result: Result | None, pair: Pair) -> bool:
        if sql is None or result is None:
            return False
        golds = ((accepted, self.result(accepted)) for accepted in (pair.sql, *pair.also_accepted))
        return any(isinstance(known, Result) and execution_match(sql, result, text, known) for text, known in golds)

    def accepts(self, sql: str, pair: Pair) -> bool:
        """Whether a query as it stands, unrepaired, is right."""
        result = self.result(sql) if sql.strip() else ""
        return isinstance(result, Result) and self.matches(sql, result, pair)


def complaint(pair: Pair, domain: Domain, gold: Gold) -> str | None:
    """Why the gold query, sent the way of a candidate, is not right; None when it is."""
    known = gold.result(pair.sql)
    if isinstance(known, str):
        return f"does not run: {known}"
    executed = calibrate(Candidate(pair.sql, pair.sql), (), domain)
    if executed.result is None:
        return f"does not run as a candidate: {executed.error}"
    if not gold.matches(executed.sql, executed.result, pair):
        return "returns something else the second time (is it sorted by what has ties?)"
    return None


# -- a batch of questions ---------------------------------------------------------------------


def _answered(
    pairs: Sequence[Pair], domain: Domain, base: Generator | None, sampling: Sampling
) -> tuple[list[Answer], list[dict[str, str]]]:
    """(answers, each question's SQL by baseline: one greedy sample without calibration)."""
    greedy: dict[int, str] = {}

    def heard(i: int, sample: int, candidate: Candidate) -> None:
        if sample == 0:
            greedy[i] = candidate.sql

    questions = [Question(p.question, p.lang, p.evidence) for p in pairs]
    answers = answer_many(questions, domain, replace(sampling, stop_early=False), heard)
    one = replace(sampling, votes=1)
    prompts = {(i, 0): prompt_of(answer.link, domain) for i, answer in enumerate(answers)}
    recalled = {key: prompt for key, prompt in prompts.items() if key[0] not in greedy}  # a baseline has no such memory
    greedy |= {i: candidate.sql for i, _, _, candidate in candidates(recalled, domain, one)}
    systems = {"adapter" if domain.adapter else "base": greedy}
    if base is not None and domain.adapter is not None:
        without = replace(domain, generator=base)
        systems["base"] = {i: candidate.sql for i, _, _, candidate in candidates(prompts, without, one)}
    return answers, [{name: sql.get(i, "") for name, sql in systems.items()} for i in range(len(pairs))]


# -- one question -----------------------------------------------------------------------------


def _judge(pair: Pair, answer: Answer, plain: Mapping[str, str], domain: Domain, gold: Gold) -> Judged:
    near = answer.link.pairs[0].pair.sql if answer.link.pairs else ""
    right = {name: gold.accepts(sql, pair) for name, sql in {"nearest": near, **plain}.items()}
    right["system"] = gold.matches(answer.sql, answer.result, pair)
    vote = answer.calibrated
    won = None if vote.winner is None else vote.executed[vote.winner]
    needed, known = gold_items(pair.sql, domain.pack.schema), gold.result(pair.sql)
    tables = {t.table.name for t in answer.link.tables}
    columns = {c.column.key for t in answer.link.tables for c in t.columns}
    return Judged(
        pair,
        answer,
        right,
        vote_right=won is not None and gold.matches(won.sql, won.result, pair),
        oracle=any(gold.matches(e.sql, e.result, pair) for e in answer.calibrated.executed),
        by_votes=_by_votes(pair, answer, domain, gold),
        same_tree=answer.sql is not None and same_tree(answer.sql, pair.sql, domain.pack.schema),
        efficiency=_efficiency(pair.sql, answer.sql, domain) if right["system"] and answer.sql else 0.0,
        gold_is_empty=isinstance(known, Result) and not known.rows,
        tables_kept=needed.tables <= tables,
        columns_kept=needed.columns <= columns,
    )


def _by_votes(pair: Pair, answer: Answer, domain: Domain, gold: Gold) -> dict[int, tuple[bool, bool]]:
    """For 1, 2, 4, ... samples and all of them, in the order of their numbers: the prompts take turns."""
    drawn = sorted(answer.calibrated.executed, key=lambda e: e.sample)
    sizes = [n for n in (1, 2, 4, 8, 16, 32) if n < answer.calibrated.n_asked] + [answer.calibrated.n_asked]
    found = {}
    for n in sizes:
        ballot = Ballot(n, partial(on_other_rows, domain))
        for executed in drawn[:n]:
            ballot.add(executed)
        winner = ballot.close().winner
        won = winner is not None and gold.matches(drawn[winner].sql, drawn[winner].result, pair)
        found[n] = won, any(gold.matches(e.sql, e.result, pair) for e in drawn[:n])
    return found


def _efficiency(gold_sql: str, sql: str, domain: Domain) -> float:
    times: dict[str, list[float]] = {gold_sql: [], sql: []}
    for _ in range(TIMED_RUNS):  # taking turns, so that both meet the same machine
        for query, elapsed in times.items():
            try:
                elapsed.append(domain.sandbox.run(query).elapsed_s)
            except ExecutionError:  # it ran before: the machine is busy
                elapsed.append(domain.sandbox.limits.timeout_s)
    return efficiency(times[gold_sql], times[sql])


# -- small things -----------------------------------------------------------------------------


def _batches(pairs: Sequence[Pair]) -> Iterator[Sequence[Pair]]:
    for start in range(0, len(pairs), BATCH):
        yield pairs[start : start + BATCH]


def _place(pair: Pair, domain: Domain) -> str:
    for split in ("test", "dev", "train"):
        for line, found in read_split(domain.pack.folder, split, domain.pack.languages):
            if found.id == pair.id:
                return f"questions/{split}.jsonl:{line}"
    return "questions"


def _mean_timings(answers: Sequence[Answer]) -> dict[str, float]:
    steps = {step for answer in answers for step in answer.timings_s}
    return {step: sum(a.timings_s.get(step, 0.0) for a in answers) / len(answers) for step in sorted(steps)}


__all__ = ["Evaluation", "Judged", "Rate", "calibration_error", "evaluate"]
