"""What each part is worth: the whole system without one part at a time, on the same questions with the same adapters.

Dev questions of finance and of BULL in English and Chinese, for the packs that are taught (``bench finance`` and
``bench bull_en`` say how); the sealed splits stay sealed. Parts that act after generation are taken out of the votes
already drawn; for the others every question is answered again. Resumable, a file for each pack and part.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from bench.record import Comparison
from calibration.vote import Ballot
from errors import ExecutionError, PolicyError, UsageError
from pipelines.checkpoint import write_whole
from pipelines.content import code_hash
from pipelines.databases import home
from pipelines.domain import Domain, open_domain, served_adapter
from pipelines.evaluate import BATCH, Gold, complaint
from pipelines.metrics import rate
from pipelines.packs import read_pack
from pipelines.text_to_sql import Sampling, answer_many, on_other_rows
from records import Answer, Executed, Pair, Question, Result
from retrieval.link import Weights
from retrieval.spoken_values import SpokenValues

QUESTIONS = 60  # a pack, at most
WHOLE = "the whole system"
NO_LINKING = 99  # tables and columns that are kept: what the prompt has room for
Right = list[bool]


@dataclass(frozen=True)
class Part:
    """How the system runs without it."""

    domain: Callable[[Domain], Domain] = lambda domain: domain
    sampling: Callable[[Sampling], Sampling] = lambda sampling: sampling


class _NoValues:
    """The value index, deaf to what a question says; what a column's kinds are stays known."""

    def __init__(self, values: Any) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        return getattr(self._values, name)

    def match(self, *asked: Any) -> tuple[()]:
        return ()


def _linking(**changed: Any) -> Callable[[Domain], Domain]:
    return lambda domain: replace(domain, linking=replace(domain.linking, **changed))


def _without_values(domain: Domain) -> Domain:
    values: Any = _NoValues(domain.index.values)
    return replace(domain, index=replace(domain.index, values=values))


def _without_spoken(domain: Domain) -> Domain:
    return replace(domain, index=replace(domain.index, spoken=SpokenValues()))


PARTS: Mapping[str, Part] = {
    WHOLE: Part(),
    "the grammar": Part(sampling=lambda s: replace(s, grammar=False)),
    "the second prompt": Part(sampling=lambda s: replace(s, prompts=1)),
    "values found in the question, spelt or spoken": Part(lambda domain: _without_spoken(_without_values(domain))),
    "what the pairs call stored values": Part(_without_spoken),
    "stored pairs in the prompt": Part(_linking(k_pairs=0)),
    "stored pairs as witnesses of the linker": Part(_linking(weights=Weights(pairs=0.0))),
    "the linker: the whole schema, as far as the prompt has room": Part(
        _linking(k_tables=NO_LINKING, k_columns=NO_LINKING)
    ),
    "the adapter": Part(),
}
AFTERWARDS = (
    "the vote: one greedy sample",
    "repair",
    "other rows",
    "the weights of votes: each counts the same",
    "all calibration: one greedy sample, unrepaired",
)


def run(seed: int, rounds: int) -> Comparison:
    """``rounds`` is not used: no clock is involved."""
    packs = [folder for folder in ("finance", *_bull()) if _taught(folder)]
    if not packs:
        raise UsageError("no pack is taught: expected an adapter of finance, of BULL or of both; see bench finance")
    found: dict[str, Right] = {name: [] for name in (*PARTS, *AFTERWARDS)}
    groups: list[str] = []
    names = []
    for pack in packs:
        judged = _pack(pack, seed)
        names.append(judged["pack"])
        groups += [f"{judged['pack']}/{group}" for group in judged["groups"]]
        for name, right in judged["right"].items():
            found[name] += right
    whole, bare = rate(found[WHOLE], groups, seed), rate(found[AFTERWARDS[-1]], groups, seed)
    return Comparison(
        name="ablations",
        ratio=whole.share / max(bare.share, 1 / whole.n),
        ours=100 * whole.share,
        theirs=100 * bare.share,
        unit="% EX",
        n=whole.n,
        interval=whole.interval,
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256("\n".join(groups).encode()).hexdigest(),
        details={"packs": names, "ablations": [_row(name, found, groups, seed) for name in found]},
    )


def _row(name: str, found: Mapping[str, Right], groups: Sequence[str], seed: int) -> dict[str, Any]:
    """EX without the part, and what the whole has more than that, paired by question."""
    own = rate(found[name], groups, seed)
    gaps = [float(a) - float(b) for a, b in zip(found[WHOLE], found[name], strict=True)]
    gap = rate(gaps, groups, seed)
    return {
        "without": name,
        "ex": own.share,
        "ex_interval": list(own.interval),
        "worth": gap.share,
        "worth_interval": list(gap.interval),
    }


# -- the packs --------------------------------------------------------------------------------


def _bull() -> list[str]:
    return sorted(str(p.parent) for p in (home() / "bull").glob("*/*/pack.yaml"))


def _taught(folder: str) -> bool:
    return served_adapter(read_pack(folder), None) is not None


def _pack(folder: str, seed: int) -> dict[str, Any]:
    """Right or wrong by part, of the same questions; kept as soon as a part is done."""
    with open_domain(folder) as domain:
        gold = Gold(domain.sandbox)
        pairs = [p for p in domain.pack.dev if complaint(p, domain, gold) is None][:QUESTIONS]
        kept = _Kept(domain, seed, pairs)
        for name, part in PARTS.items():
            if name != "the adapter" and name not in kept.right:
                answers = list(_answers(pairs, part.domain(domain), part.sampling(Sampling(seed=seed))))
                right = {name: [gold.matches(a.sql, a.result, p) for p, a in zip(pairs, answers, strict=True)]}
                if name == WHOLE:
                    right |= _afterwards(pairs, answers, domain, gold)
                kept.add(right)
    if "the adapter" not in kept.right:
        with open_domain(folder, adapter=False) as bare:
            gold = Gold(bare.sandbox)
            answers = list(_answers(pairs, bare, Sampling(seed=seed)))
            kept.add({"the adapter": [gold.matches(a.sql, a.result, p) for p, a in zip(pairs, answers, strict=True)]})
    return {"pack": domain.pack.name, "groups": [p.twin or p.id for p in pairs], "right": kept.right}


class _Kept:
    """What is measured, by pack, adapter, code and questions."""

    def __init__(self, domain: Domain, seed: int, pairs: Sequence[Pair]) -> None:
        served = domain.adapter.card.weights_sha256 if domain.adapter else "base"
        parts = (domain.pack.fingerprint, served, code_hash(), seed, [p.id for p in pairs])
        key = hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
        self._path: Path = home() / "ablations" / f"{domain.pack.name}-{key}.json"
        self.right: dict[str, Right] = json.loads(self._path.read_text("utf-8")) if self._path.is_file() else {}
        self._name = domain.pack.name

    def add(self, right: Mapping[str, Right]) -> None:
        self.right |= right
        write_whole(self._path, json.dumps(self.right).encode())
        for name, found in right.items():
            print(f"{self._name}, without {name}: {sum(found)} of {len(found)}", file=sys.stderr, flush=True)


# -- answers ----------------------------------------------------------------------------------


def _answers(pairs: Sequence[Pair], domain: Domain, sampling: Sampling) -> Iterator[Answer]:
    for start in range(0, len(pairs), BATCH):
        questions = [Question(p.question, p.lang, p.evidence) for p in pairs[start : start + BATCH]]
        yield from answer_many(questions, domain, replace(sampling, stop_early=False))


def _afterwards(pairs: Sequence[Pair], answers: Sequence[Answer], domain: Domain, gold: Gold) -> dict[str, Right]:
    """What the same samples come to without what follows them."""
    other = partial(on_other_rows, domain)
    found: dict[str, Right] = {name: [] for name in AFTERWARDS}
    for pair, answer in zip(pairs, answers, strict=True):
        drawn = sorted(answer.calibrated.executed, key=lambda e: e.sample)
        raw = [_unrepaired(e, domain) for e in drawn]
        alike = [replace(e, candidate=replace(e.candidate, logprob=0.0), senseless=()) for e in drawn]
        winners = (
            _voted(drawn[:1], other),
            _voted(raw, other),
            _voted(drawn),
            _voted(alike, other),
            _voted(raw[:1]),
        )
        for name, (sql, result) in zip(AFTERWARDS, winners, strict=True):
            found[name].append(gold.matches(sql, result, pair))
    return found


def _voted(drawn: Sequence[Executed], other: Callable[[str], Result | None] = lambda sql: None) -> tuple[Any, Any]:
    """(SQL, result) of the winner; (None, None) without one."""
    ballot = Ballot(len(drawn), other)
    for executed in drawn:
        ballot.add(executed)
    winner = ballot.close().winner
    return (None, None) if winner is None else (drawn[winner].sql, drawn[winner].result)


def _unrepaired(executed: Executed, domain: Domain) -> Executed:
    sql = executed.candidate.sql
    try:
        return replace(executed, sql=sql, result=domain.sandbox.run(sql) if sql.strip() else None)
    except (ExecutionError, PolicyError):
        return replace(executed, sql=sql, result=None)
