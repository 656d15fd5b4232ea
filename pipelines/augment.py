"""Growing a pack's train split: pairs of the grammar, variants of its own pairs, and answers in other forms.

Every pair is run in the sandbox and kept when it gives rows that are not all NULL. A question of dev or test, compared
by hash, is dropped. The outcome is cached by content under ``home()/augmented``; nothing is written into the pack
unless asked.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from calibration.sandbox import Limits, Sandbox
from errors import ExecutionError, PolicyError
from pipelines.answer_forms import reasoned_answer, skeleton_answer
from pipelines.databases import home
from pipelines.facts import Facts, facts_of
from pipelines.glossary_words import with_glossary
from pipelines.grammar import Grammar
from pipelines.rewordings import reworded
from pipelines.rewriting import must_follow_instructions, rewritten
from pipelines.scene import NoFit
from pipelines.value_swaps import value_variants
from records import Language, Pack, Pair

MOST_ROWS = 1000  # nobody asks for more
SAME_SQL = 3  # grammar pairs that may share one SQL
SWAPS, REWORDINGS = 4, 2  # of each hand-written pair
MADE = "aug-"  # how the ids of made pairs start
OWN_SHARE = 0.5  # of n: at most so many variants of hand-written pairs

Progress = Callable[[str, int, int], None]  # what, how many of how many


@dataclass(frozen=True)
class AugmentReport:
    pairs: tuple[Pair, ...]
    forms: tuple[tuple[str, str, str], ...]  # (id of a pair, "skeleton" or "cot", the answer's text)
    path: Path
    made: int
    rejected: dict[str, int] = field(default_factory=dict)  # by reason
    kinds: dict[str, int] = field(default_factory=dict)  # kept, by what made them
    seconds: float = 0.0
    cached: bool = False

    @property
    def kept(self) -> int:
        return len(self.pairs)


def augment(
    pack: Pack, n: int, seed: int, generator: Any = None, progress: Progress | None = None, *, write: bool = False
) -> AugmentReport:
    """About ``n`` pairs beside the pack's own; the same for the same pack, ``n``, ``seed`` and generator.

    ``write`` puts them into the pack as well, behind questions/train.jsonl.
    """
    if generator is not None:
        must_follow_instructions(generator)
    path = home() / "augmented" / f"{pack.name}-{_key(pack, n, seed, generator)}.jsonl"
    if path.exists():
        report = read_augmented(path)
    else:
        report = _grown(pack, n, seed, generator, progress or (lambda *_: None), path)
        _save(report)
    if write:
        _write_into(pack, report.pairs)
    return report


def is_made(pair: Pair) -> bool:
    """Whether nobody has asked it: augmentation made it, in the pack or beside it."""
    return pair.id.startswith(MADE)


def _grown(pack: Pack, n: int, seed: int, generator: Any, progress: Progress, path: Path) -> AugmentReport:
    began = time.monotonic()
    facts = with_glossary(facts_of(pack.database, pack.schema, pack.as_of), pack)
    with Sandbox(pack.database, pack.schema, pack.as_of, Limits(timeout_s=20, max_rows=MOST_ROWS + 1)) as sandbox:
        sieve = Sieve(pack, sandbox)
        own = _own_variants(pack, facts, seed, sieve, int(n * OWN_SHARE), progress)
        model = (
            list(
                rewritten(
                    pack, generator, sandbox, sieve, path.with_name(f"{pack.name}-{_writer(generator)}.replies.jsonl")
                )
            )
            if generator
            else []
        )
        kept = [*own, *model]
        kept += _of_grammar(pack, facts, seed, sieve, n - len(kept), progress)
    numbered = tuple(replace(p, id=f"{MADE}{seed}-{i}", twin=None) for i, p in enumerate(kept))
    return AugmentReport(
        numbered, tuple(_forms(pack)), path, sieve.made, dict(sieve.rejected.most_common()),
        dict(Counter(p.tags[0] for p in numbered).most_common()), round(time.monotonic() - began, 1),
    )  # fmt: skip


def _writer(generator: Any) -> str:
    """The generator's name and, where it has several models, which one."""
    identity = getattr(generator, "identity", "")
    return f"{generator.name}-{hashlib.sha256(identity.encode()).hexdigest()[:8]}" if identity else str(generator.name)


# -- what is kept -----------------------------------------------------------------------------


class Sieve:
    """Lets a pair pass once: new, not a question of dev or test, and its SQL gives something."""

    def __init__(self, pack: Pack, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._seen = {question_hash(p.question) for p in pack.train}
        self._held_out = {question_hash(p.question) for p in (*pack.dev, *pack.test)}
        self._verdicts: dict[str, str] = {}
        self.made = 0
        self.rejected: Counter[str] = Counter()

    def passes(self, pair: Pair) -> bool:
        self.made += 1
        reason = self._reason(pair)
        if reason:
            self.rejected[reason] += 1
        else:
            self._seen.add(question_hash(pair.question))
        return not reason

    def _reason(self, pair: Pair) -> str:
        key = question_hash(pair.question)
        if key in self._held_out:
            return "question of dev or test"
        if key in self._seen:
            return "asked before"
        if pair.sql not in self._verdicts:
            self._verdicts[pair.sql] = self._run(pair.sql)
        return self._verdicts[pair.sql]

    def _run(self, sql: str) -> str:
        try:
            result = self._sandbox.run(sql)
        except PolicyError:
            return "refused"
        except ExecutionError:
            return "does not run"
        if not result.rows or all(cell is None for row in result.rows for cell in row):
            return "gives nothing"
        if len(result.rows) > MOST_ROWS or result.truncated:
            return "gives too much"
        return "gives only zero" if result.rows == ((0,),) else ""


def question_hash(question: str) -> str:
    """Case, spaces and punctuation do not make another question."""
    plain = re.sub(r"[\W_]+", "", question.lower())
    return hashlib.sha256(plain.encode()).hexdigest()[:24]


# -- what is made -----------------------------------------------------------------------------


def _own_variants(pack: Pack, facts: Facts, seed: int, sieve: Sieve, most: int, progress: Progress) -> list[Pair]:
    """Swapped values first, then other wordings of the hand-written and the swapped."""
    rng = random.Random(f"{seed}-own")
    kept: list[Pair] = []
    for pair in value_variants(pack.train, pack.schema, facts, rng, SWAPS):
        if len(kept) >= most * 0.7:
            break
        if sieve.passes(pair):
            kept.append(pair)
            progress("variants", len(kept), most)
    for pair in (*pack.train * REWORDINGS, *kept):
        other = reworded(pair, rng) if len(kept) < most else None
        if other is not None and sieve.passes(other):
            kept.append(other)
            progress("variants", len(kept), most)
    return kept


def _of_grammar(pack: Pack, facts: Facts, seed: int, sieve: Sieve, most: int, progress: Progress) -> list[Pair]:
    rng = random.Random(f"{seed}-grammar")
    grammar = Grammar(pack.schema, facts)
    kept: list[Pair] = []
    same: Counter[str] = Counter()
    languages = _languages(pack)
    for _ in range(12 * max(0, most)):
        if len(kept) >= most:
            break
        try:
            pair = grammar.sample(rng, rng.choice(languages))
        except NoFit:
            continue
        if same[pair.sql] < SAME_SQL and sieve.passes(pair):
            same[pair.sql] += 1
            kept.append(pair)
            progress("grammar", len(kept), most)
    return kept


def _languages(pack: Pack) -> Sequence[Language]:
    """As often as the pack's own pairs are in a language, evenly without pairs."""
    own: list[Language] = [p.lang for p in pack.train]
    return own if own and set(own) == set(pack.languages) else pack.languages


def _forms(pack: Pack) -> Iterator[tuple[str, str, str]]:
    for pair in pack.train:
        yield pair.id, "skeleton", skeleton_answer(pair)
        yield pair.id, "cot", reasoned_answer(pair, pack.schema)


# -- where it is kept -------------------------------------------------------------------------


def _key(pack: Pack, n: int, seed: int, generator: Any) -> str:
    digest = hashlib.sha256()
    with pack.database.open("rb") as file:
        digest.update(hashlib.file_digest(file, "sha256").digest())
    held_out = sorted(question_hash(p.question) for p in (*pack.dev, *pack.test))
    parts = (
        _rules(),
        n,
        seed,
        getattr(generator, "identity", getattr(generator, "name", None)),
        pack.schema,
        pack.as_of,
        pack.glossary,
        pack.train,
        held_out,
    )
    digest.update(repr(parts).encode())
    return digest.hexdigest()[:16]


def _rules() -> str:
    """Other code may make other pairs. (content.code_hash would import torch.)"""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _save(report: AugmentReport) -> None:
    """The report's line first, then a line a pair and a line a form; renamed into place when whole."""
    report.path.parent.mkdir(parents=True, exist_ok=True)
    head = {"made": report.made, "rejected": report.rejected, "kinds": report.kinds, "seconds": report.seconds}
    lines: list[dict[str, object]] = [{"report": head}]
    lines += [
        {"id": p.id, "question": p.question, "sql": p.sql, "lang": p.lang, "tags": list(p.tags)} for p in report.pairs
    ]
    lines += [{"of": of, "form": form, "answer": answer} for of, form, answer in report.forms]
    temporary = report.path.with_suffix(f".{os.getpid()}.tmp")
    temporary.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    temporary.replace(report.path)


def read_augmented(path: Path) -> AugmentReport:
    head, *lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = tuple(
        Pair(line["id"], line["question"], line["sql"], line["lang"], tags=tuple(line["tags"]))
        for line in lines
        if "id" in line
    )
    forms = tuple((line["of"], line["form"], line["answer"]) for line in lines if "of" in line)
    return AugmentReport(pairs, forms, path, **head["report"], cached=True)


def _write_into(pack: Pack, pairs: Sequence[Pair]) -> None:
    from pipelines.questions import write_questions

    taken = {p.id for p in (*pack.train, *pack.dev, *pack.test)}
    fresh = [p for p in pairs if p.id not in taken]
    write_questions(pack.folder, {"train": (*pack.train, *fresh)})
