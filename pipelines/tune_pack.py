"""One adapter for one pack: link and prompt its pairs, train on them, publish what came out."""

from __future__ import annotations

import hashlib
import json
import math
import random
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from calibration.sandbox import Sandbox
from errors import TrainingError
from pipelines.augment import augment
from pipelines.checkpoint import write_whole
from pipelines.databases import home
from pipelines.domain import decoding_of, linking_of, open_index, prompt_budget
from pipelines.evaluate import Gold
from pipelines.examples import training_examples
from pipelines.finetune import TrainConfig, TrainingExample, TrainingReport, train
from pipelines.growing import writer
from pipelines.hub import AdapterCard, Hub, write_card
from pipelines.linkers import linker_of
from pipelines.packs import read_pack
from pipelines.pictures import draw_training
from pipelines.profile import profile_of, write_profile
from pipelines.prompts import build, style_of
from pipelines.settings import TuneRequest, settle
from pipelines.splits import carved, for_steps
from pipelines.training_bar import TrainingBar
from plugins import registry
from plugins.contracts import Decoding, Finished, GenerationRequest, Tuner
from plugins.generators.local import Local
from plugins.models import LoadedBase, load_base
from records import Pack, Pair, Prompt, Question
from retrieval.index import PackIndex
from retrieval.link import Reranker, link

DEV = 60  # questions that an evaluation during training asks
ANSWER = 160  # tokens
ENOUGH = 2_500  # pairs that a small base learns a schema from
OWN_TIMES = 3  # beside made pairs, those people wrote come so often, each time with other neighbours and distractors,
OWN_AT_MOST = 4_000  # unless they are many: then this many, and a short run still sees all of them
NOTHING = TrainingReport((), {}, 0, 0, 0, 0, 0, 0, 0, 0.0, 0.0, 0, "whole")  # of a method that does not train
LIBRARIES = ("torch", "transformers", "peft", "bitsandbytes", "duckdb", "sqlglot")

Tell = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Run:
    """All that a training run depends on; where it is cut off, the same run goes on in the same folder."""

    pack: Pack
    base: LoadedBase
    tuner: Tuner
    options: BaseModel
    config: TrainConfig
    index: PackIndex
    linker: Reranker | None
    grown: tuple[Pair, ...]  # made from the schema, learnt from and not searched
    sources: tuple[Path, ...] = ()  # adapters or a small base that the method starts from
    beside: tuple[Pack, ...] = ()  # learnt along: tasks 1 and on, the pack's own being 0

    @property
    def data_hash(self) -> str:
        along = [pair for pack in self.beside for pair in pack.train]
        pairs = (repr(pair) for pair in (*self.pack.train, *self.grown, *self.pack.dev, *along))
        return hashlib.sha256("\n".join(pairs).encode()).hexdigest()

    @property
    def folder(self) -> Path:
        parts: tuple[Any, ...] = (
            self.base.base_hash,
            self.base.precision,
            self.pack.fingerprint,
            self.data_hash,
            self.tuner.name,
        )
        parts += (self.sources,) if self.sources else ()
        digest = hashlib.sha256(f"{parts} {self.options!r} {self.config!r}".encode())
        return home() / "runs" / f"{self.pack.name}-{digest.hexdigest()[:16]}"


def tune_pack(request: TuneRequest, tell: Tell) -> dict[str, Any]:
    """What was published. The adapter that was served before is served until the new one is whole."""
    start, run = time.monotonic(), open_run(request, tell)
    examples = link_and_prompt(run, tell)
    with Sandbox(run.pack.database, run.pack.schema, run.pack.as_of) as sandbox:
        check = DevCheck(run, sandbox)
        before = check(run.base.model) if check.pairs else None
        model = run.tuner.attach(run.base.model, run.options, run.sources)
        check = DevCheck(run, sandbox, decoding_of(run.tuner, run.options.model_dump()))
        report = _trained(run, model, examples, check) if run.tuner.traits.trains else NOTHING
        after = check(model) if check.pairs else None
    tuned = publish(run, model, report, (before, after, len(check.pairs)))
    shutil.rmtree(run.folder, ignore_errors=True)  # it is whole: nothing is left to go on from
    return tuned | {"seconds": time.monotonic() - start}


def _trained(run: Run, model: Any, examples: list[TrainingExample], check: DevCheck) -> TrainingReport:
    with TrainingBar() as bar:
        return train(
            model,
            run.base.tokenizer,
            examples,
            run.config,
            checkpoint=run.folder,
            evaluate=check if check.pairs else None,
            chance=check.chance,
            progress=bar,
            tuner=run.tuner,
            options=run.options,
        )


def open_run(request: TuneRequest, tell: Tell) -> Run:
    tuner, options, config = settle(request.tuner, with_tasks(request))
    pack = carved(read_pack(request.domain))
    if not pack.train:
        raise TrainingError(f"pack {pack.name} has no training pairs: expected lines in questions/train.jsonl")
    missing = max(0, ENOUGH - len(pack.train)) if request.augment is None else request.augment
    model = writer(request.generator, request.generator_model) if request.generator else None
    grown = augment(pack, missing, config.seed, model, progress=tell).pairs if missing else ()
    base = load_base(request.base_model, tuner.load_spec(options))
    run = Run(
        pack, base, tuner, options, config, open_index(pack), linker_of(pack), grown, request.sources,
        tuple(carved(read_pack(domain)) for domain in request.beside),
    )  # fmt: skip
    if not request.resume:
        shutil.rmtree(run.folder, ignore_errors=True)
    return run


def with_tasks(request: TuneRequest) -> dict[str, Any]:
    """The options, with a task for each pack where the method knows tasks and nothing else is said."""
    knows = "n_tasks" in registry.get("tuners", request.tuner).Options.model_fields
    return ({"n_tasks": 1 + len(request.beside)} if knows and request.beside else {}) | request.options


def link_and_prompt(run: Run, tell: Tell) -> list[TrainingExample]:
    """The pairs as prompts and answers; made once and kept with the run."""
    kept = run.folder / "examples.jsonl"
    if kept.is_file():
        return [TrainingExample(**json.loads(line)) for line in kept.read_text(encoding="utf-8").splitlines()]
    times = max(1, min(OWN_TIMES, OWN_AT_MOST // len(run.pack.train))) if run.grown else 1
    pairs = (*run.pack.train * times, *run.grown)
    epochs = range(1 if run.config.max_minutes else run.config.epochs)  # a run against the clock links but once
    examples = list(_along(run))
    for epoch in epochs:  # with other neighbours and distractors each: read twice, a prompt is remembered, not read
        made = training_examples(
            pairs,
            run.index,
            run.base.prompt_style,
            linking_of(run.pack),
            prompt_budget(run.base),
            _counter(run.base),
            seed=run.config.seed + epoch,
            reranker=run.linker,
            progress=lambda done, total, before=epoch: tell("linked", before * total + done, len(epochs) * total),  # type: ignore[misc]
        )
        examples += [replace(e, epoch=epoch if len(epochs) > 1 else None) for e in made.examples]
    lines = [json.dumps(asdict(example), ensure_ascii=False) for example in examples]
    write_whole(kept, "".join(f"{line}\n" for line in lines).encode())
    return examples


def _along(run: Run) -> list[TrainingExample]:
    """The other packs' pairs, linked in their own schemas; numbered for a method that tells tasks apart."""
    numbered = "n_tasks" in type(run.options).model_fields
    found = []
    for number, pack in enumerate(run.beside, 1):
        made = training_examples(
            pack.train, open_index(pack), run.base.prompt_style, linking_of(pack), prompt_budget(run.base),
            _counter(run.base), seed=run.config.seed, reranker=linker_of(pack),
        )  # fmt: skip
        found += [replace(example, task=number if numbered else None) for example in made.examples]
    return found


def publish(run: Run, model: Any, report: TrainingReport, ex: tuple[float | None, float | None, int]) -> dict[str, Any]:
    """The adapter with its card, report and picture in the hub, served from now on."""
    before, after, n_dev = ex
    hub, base = Hub(home()), run.base
    with hub.stage(base.base_hash, run.pack.name) as folder:
        run.tuner.save(model, folder)
        write_card(folder, _card(run, before, after, n_dev))
        write_profile(folder, profile_of(run.pack, run.index.embedder))
        (folder / "report.json").write_text(json.dumps(asdict(report), indent=2), encoding="utf-8")
        title = f"{run.pack.name}: {run.tuner.name} on {Path(base.name).name}, {len(report.losses)} steps"
        if report.losses:
            (folder / "training.png").write_bytes(draw_training(report.losses, report.ex_by_step, title))
    adapter = hub.versions(base.base_hash, run.pack.name)[-1]
    hub.promote(adapter)
    return {
        "pack": run.pack.name,
        "what": "adapter",
        "version": adapter.version,
        "tuner": run.tuner.name,
        "base": base.name,
        "precision": base.precision,
        "ex_before": before,
        "ex_after": after,
        "n_dev": n_dev,
        "n_examples": report.n_examples,
        "n_steps": len(report.losses),
        "n_trainable": report.n_trainable,
        "answer_tokens_per_s": report.answer_tokens_per_s,
        "ended": report.ended,
        "folder": str(adapter.folder),
    }


def _card(run: Run, before: float | None, after: float | None, n_dev: int) -> AdapterCard:
    return AdapterCard(
        tuner=run.tuner.name,
        base_hash=run.base.base_hash,
        base_name=run.base.name,
        precision=run.base.precision,
        compute_dtype=run.base.compute_dtype,
        pack=run.pack.name,
        schema_fingerprint=run.pack.fingerprint,
        data_hash=run.data_hash,
        config=run.config.model_dump() | run.options.model_dump(),
        seed=run.config.seed,
        versions={name: version(name) for name in LIBRARIES},
        ex_before=before,
        ex_after=after,
        n_dev=n_dev,
        created=datetime.now(UTC),
        licence=run.pack.licence,
    )


# -- EX on dev --------------------------------------------------------------------------------


class DevCheck:
    """EX on dev, greedy and uncalibrated: what an evaluation in the middle of training can afford."""

    def __init__(self, run: Run, sandbox: Sandbox, decoding: Decoding | None = None) -> None:
        dev = for_steps(run.pack.dev)
        self.pairs = random.Random(0).sample(dev, min(DEV, len(dev)))  # the same ones whatever the run's seed
        self._base, self._gold = run.base, Gold(sandbox)
        self._prompts = [_prompt(pair, run, decoding) for pair in self.pairs]

    @property
    def chance(self) -> float:
        """The standard error of an EX, where it is largest."""
        return 0.5 / math.sqrt(max(1, len(self.pairs)))

    def __call__(self, model: Any) -> float:
        generator = Local().take(model, self._base.tokenizer, self._base.prompt_style)
        style = style_of(self._base.prompt_style)
        requests = [GenerationRequest(prompt, max_new_tokens=ANSWER) for prompt in self._prompts]
        right = [
            self._gold.accepts(style.read(event.candidate.text, self._prompts[row]), self.pairs[row])
            for row, event in generator.generate(requests, lambda _: False)
            if isinstance(event, Finished)
        ]
        return sum(right) / len(self.pairs)


def _prompt(pair: Pair, run: Run, decoding: Decoding | None) -> Prompt:
    question = Question(pair.question, pair.lang, pair.evidence)
    linked = link(question, run.index, linking_of(run.pack, decoding), reranker=run.linker)
    return build(linked, run.pack.schema, run.base.prompt_style, prompt_budget(run.base), _counter(run.base))


def _counter(base: LoadedBase) -> Callable[[str], int]:
    return lambda text: len(base.tokenizer(text)["input_ids"])
