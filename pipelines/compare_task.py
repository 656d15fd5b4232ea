"""What a comparison gives every tuner: the pairs it trains on, those it is measured on, and who judges its answers.

A pack of questions asks for SQL; a pack of rows (one with a target, see pipelines/compare_rows.py) for a class.
"""

from __future__ import annotations

import copy
import hashlib
import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from calibration.sandbox import Sandbox
from errors import UsageError
from pipelines.batches import Encoded, TrainingExample, encode, largest_part
from pipelines.compare_settings import CompareRequest
from pipelines.databases import home
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.evaluate import Gold
from pipelines.examples import training_examples
from pipelines.linkers import linker_of
from pipelines.made_up import made_up_sources
from pipelines.measures import answering_seconds, logprobs
from pipelines.packs import Manifest, find_pack, read_pack
from pipelines.prompts import build, style_of
from pipelines.shards import examples as made_up_examples
from pipelines.splits import carved
from pipelines.strict import read_yaml
from plugins.contracts import ActsAtDecoding, Finished, GenerationRequest, LoadSpec, Tuner
from plugins.generators.local import Local
from plugins.models import LoadedBase, load_base
from records import Pair, Question
from retrieval.link import link

OTHER_SCHEMAS, OTHER_PAIRS = 4, 6  # of the other domain
TIMED = 2  # pairs of the batch that memory and time are measured on
ANSWER = 160  # tokens
LONGEST = 4096
PROBED = 64  # pairs that say how long the others are
SPARE = 1.25  # of the budget's pairs: too long ones are left out
COMMON = LoadSpec("bf16")  # the precision whose bare base every tuner is held against


@dataclass(frozen=True)
class Plain:
    """What the bare base says and how long it takes."""

    dev: list[float]
    other: list[float]
    answering_s: float


@dataclass(frozen=True)
class Material:
    """A pack's part of a task."""

    name: str
    fingerprint: str
    train: tuple[TrainingExample, ...]
    dev: Callable[[int], tuple[TrainingExample, ...]]  # with so many demonstrations; 0: as a question is asked
    judge: Callable[[Task, Tuner, Any, Path], list[bool]]  # whether a saved adapter's answers to dev are right


@dataclass(frozen=True)
class Task:
    """What every tuner is given; one comparison's results lie in one folder."""

    request: CompareRequest
    material: Material
    base_name: str
    base_hash: str
    pad_id: int
    tokenizer: Any
    longest: int | None  # tokens of a part: see batches.encode
    dev: tuple[Encoded, ...]
    other: tuple[Encoded, ...]  # pairs of another domain
    other_examples: tuple[TrainingExample, ...]
    bases: dict[LoadSpec, LoadedBase] = field(default_factory=dict)
    plains: dict[LoadSpec, Plain] = field(default_factory=dict)

    @cached_property
    def folder(self) -> Path:
        material = (self.base_hash, self.material.fingerprint, self.material.train, self.dev)
        digest = hashlib.sha256(repr(material).encode())
        asked = self.request.model_dump(exclude={"domain", "tuners", "placement", "seeds", "best", "base_model"})
        digest.update(repr(asked).encode())
        return home() / "compare" / f"{self.material.name}-{digest.hexdigest()[:16]}"

    def tokens(self, examples: Sequence[TrainingExample]) -> tuple[Encoded, ...]:
        return tuple(encode(self.tokenizer, examples, LONGEST, self.longest)[0])

    def base(self, spec: LoadSpec) -> LoadedBase:
        """A copy of its own; each precision is loaded once."""
        if spec not in self.bases:
            self.bases[spec] = load_base(self.request.base_model, spec)
        kept = self.bases[spec]
        return replace(kept, model=copy.deepcopy(kept.model))

    def plain(self, spec: LoadSpec) -> Plain:
        """The bare base's numbers in a precision, measured once."""
        if spec not in self.plains:
            model = self.base(spec).model
            self.plains[spec] = Plain(
                logprobs(model, self.dev, self.pad_id),
                logprobs(model, self.other, self.pad_id),
                answering_seconds(model, self.dev[:TIMED], self.pad_id),
            )
        return self.plains[spec]


def open_task(request: CompareRequest, tell: Any) -> Task:
    from pipelines.compare_rows import rows_material  # it judges by a task, and is no part of one

    base = load_base(request.base_model, COMMON)
    manifest, _ = read_yaml(find_pack(request.domain) / "pack.yaml", "pack.yaml", Manifest)
    material = (_questions if manifest.target is None else rows_material)(request, base)
    if not material.train or not material.dev(0):
        raise UsageError(f"pack {material.name} needs train and dev pairs to compare tuners on: write or import some")
    other = _other() if base.prompt_style == "symbols" else ()
    longest = largest_part(base.model)

    def tokens(examples: Sequence[TrainingExample]) -> tuple[Encoded, ...]:
        return tuple(encode(base.tokenizer, examples, LONGEST, longest)[0])

    task = Task(
        request=request,
        material=material,
        base_name=base.name,
        base_hash=base.base_hash,
        pad_id=base.tokenizer.pad_token_id,
        tokenizer=base.tokenizer,
        longest=longest,
        dev=tokens(material.dev(0)),
        other=tokens(other) if other else (),
        other_examples=other,
        bases={COMMON: base},
    )
    tell("linked", len(material.train), len(material.train))
    return task


def _other() -> tuple[TrainingExample, ...]:
    """Questions to made-up schemas of other trades, which the base can answer before it is taught anything."""
    found = made_up_examples(list(made_up_sources(OTHER_SCHEMAS, OTHER_PAIRS, seed=7)), 0, Counter())
    return tuple(TrainingExample(example.prompt, example.answer) for example in found)


# -- questions --------------------------------------------------------------------------------


def _questions(request: CompareRequest, base: LoadedBase) -> Material:
    pack = carved(read_pack(request.domain))
    index, linker, budget, config = open_index(pack), linker_of(pack), prompt_budget(base), linking_of(pack)
    chosen = tuple(random.Random(0).sample(list(pack.dev), min(request.n_dev, len(pack.dev))))

    def count(text: str) -> int:
        return len(base.tokenizer(text)["input_ids"])

    def made(pairs: Sequence[Pair], k: int | None = None) -> tuple[TrainingExample, ...]:
        """With neighbours of training, or exactly ``k`` as at question time."""
        linking = config if k is None else replace(config, k_pairs=k)
        found = training_examples(
            pairs, index, base.prompt_style, linking, budget, count, reranker=linker, as_asked=k is not None
        )
        return found.examples

    def judge(task: Task, tuner: Tuner, options: Any, adapter: Path) -> list[bool]:
        """By execution, greedy and uncalibrated."""
        generator = Local().open(task.base(tuner.load_spec(options)), tuner, adapter)
        shots = tuner.decoding(options).demonstrations if isinstance(tuner, ActsAtDecoding) else 0
        linking = replace(config, k_pairs=shots) if shots else config
        prompts = []
        for pair in chosen:
            linked = link(Question(pair.question, pair.lang, pair.evidence), index, linking, reranker=linker)
            prompts.append(build(linked, pack.schema, base.prompt_style, budget, count))
        style = style_of(base.prompt_style)
        with Sandbox(pack.database, pack.schema, pack.as_of) as sandbox:
            gold = Gold(sandbox)
            requests = [GenerationRequest(prompt, max_new_tokens=ANSWER) for prompt in prompts]
            return [
                gold.accepts(style.read(event.candidate.text, prompts[i]), chosen[i])
                for i, event in generator.generate(requests, lambda _: False)
                if isinstance(event, Finished)
            ]

    def train() -> tuple[TrainingExample, ...]:
        """In random order, and no more than the budget can read: linking a pair costs as much as learning it."""
        pairs = random.Random(0).sample(list(pack.train), len(pack.train))
        if request.unit == "seconds" or len(pairs) <= PROBED:
            return made(pairs)
        probed = made(pairs[:PROBED])
        each = sum(count(example.prompt) + count(example.answer) for example in probed) / PROBED
        rest = pairs[PROBED : math.ceil(SPARE * request.budget / each)]
        return (*probed, *made(rest)) if rest else probed

    return Material(pack.name, pack.fingerprint, train(), lambda k: made(chosen, k or config.k_pairs), judge)
