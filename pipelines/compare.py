"""Every tuner on one task: the same pairs, the same budget, one way of counting.

A tuner's numbers are kept as they come, so that a comparison cut off goes on where it was. Quality is the likelihood of
dev's answers beside the bare base's, question by question; execution accuracy is asked of the best alone, as it costs a
hundred times as much.
"""

from __future__ import annotations

import copy
import hashlib
import json
import logging
import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from calibration.sandbox import Sandbox
from errors import PipelineError, UsageError
from pipelines.batches import Encoded, TrainingExample, encode, largest_part, plan_steps
from pipelines.checkpoint import write_whole
from pipelines.compare_pictures import draw_comparison
from pipelines.compare_settings import RATES, CompareRequest, sources_for
from pipelines.databases import home
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.evaluate import Gold
from pipelines.examples import training_examples
from pipelines.finetune import train
from pipelines.linkers import linker_of
from pipelines.made_up import made_up_sources
from pipelines.measures import answering_seconds, clock, difference, logprobs, memory, seconds, tokens_to
from pipelines.packs import read_pack
from pipelines.prompts import build, style_of
from pipelines.shards import examples as made_up_examples
from pipelines.splits import carved
from pipelines.train_config import TrainConfig
from plugins import registry
from plugins.contracts import ActsAtDecoding, Decoding, Finished, GenerationRequest, LoadSpec, Tuner
from plugins.generators.local import Local
from plugins.models import LoadedBase, load_base
from records import Pack, Pair, Prompt, Question
from retrieval.link import link

log = logging.getLogger(__name__)

OTHER_SCHEMAS, OTHER_PAIRS = 4, 6  # of the other domain
TIMED = 2  # pairs of the batch that memory and time are measured on
ANSWER = 160  # tokens
LONGEST = 4096


@dataclass(frozen=True)
class Plain:
    """What the bare base says and how long it takes."""

    dev: list[float]
    other: list[float]
    answering_s: float


@dataclass(frozen=True)
class Task:
    """What every tuner is given; one comparison's results lie in one folder."""

    request: CompareRequest
    pack: Pack
    base_name: str
    base_hash: str
    style: str
    pad_id: int
    tokenizer: Any
    examples: tuple[TrainingExample, ...]
    dev: tuple[Encoded, ...]
    other: tuple[Encoded, ...]  # pairs of another domain
    other_examples: tuple[TrainingExample, ...]
    shots: Callable[[int], tuple[Encoded, ...]]  # dev with so many demonstrations
    asked: tuple[Pair, ...]  # dev's pairs, and how each is asked
    prompt: Callable[[Pair, int | None], Prompt]
    bases: dict[LoadSpec, LoadedBase] = field(default_factory=dict)
    plains: dict[LoadSpec, Plain] = field(default_factory=dict)

    @cached_property
    def folder(self) -> Path:
        digest = hashlib.sha256(repr((self.base_hash, self.pack.fingerprint, self.examples, self.dev)).encode())
        asked = self.request.model_dump(exclude={"domain", "tuners", "seeds", "best", "base_model"})
        digest.update(repr(asked).encode())
        return home() / "compare" / f"{self.pack.name}-{digest.hexdigest()[:16]}"

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


def compare(request: CompareRequest, tell: Any) -> dict[str, Any]:
    """The report: one entry a tuner, the likeliest first, and the folder that holds it."""
    names, task = request.names, open_task(request, tell)
    for number, name in enumerate(names):
        tell("compared", number, len(names))
        compare_one(task, name)
    tell("compared", len(names), len(names))
    return conclude(task, names, tell)


def open_task(request: CompareRequest, tell: Any) -> Task:
    pack = carved(read_pack(request.domain))
    if not pack.train or not pack.dev:
        raise UsageError(f"pack {pack.name} needs train and dev pairs to compare tuners on: write or import some")
    base = load_base(request.base_model, LoadSpec("bf16"))
    index, linker, budget = open_index(pack), linker_of(pack), prompt_budget(base)
    config = linking_of(pack)

    def count(text: str) -> int:
        return len(base.tokenizer(text)["input_ids"])

    def made(pairs: Sequence[Pair], k: int | None = None) -> tuple[TrainingExample, ...]:
        """With neighbours of training, or exactly ``k`` as at question time."""
        linking = config if k is None else replace(config, k_pairs=k)
        found = training_examples(
            pairs, index, base.prompt_style, linking, budget, count, reranker=linker, as_asked=k is not None
        )
        return found.examples

    def tokens(found: Sequence[TrainingExample]) -> tuple[Encoded, ...]:
        return tuple(encode(base.tokenizer, found, LONGEST, largest_part(base.model))[0])

    def prompt(pair: Pair, k: int | None) -> Prompt:
        linking = config if k is None else replace(config, k_pairs=k)
        linked = link(Question(pair.question, pair.lang, pair.evidence), index, linking, reranker=linker)
        return build(linked, pack.schema, base.prompt_style, budget, count)

    chosen = tuple(random.Random(0).sample(list(pack.dev), min(request.n_dev, len(pack.dev))))
    other = _other() if base.prompt_style == "symbols" else ()
    task = Task(
        request=request,
        pack=pack,
        base_name=base.name,
        base_hash=base.base_hash,
        style=base.prompt_style,
        pad_id=base.tokenizer.pad_token_id,
        tokenizer=base.tokenizer,
        examples=made(pack.train),
        dev=tokens(made(chosen, config.k_pairs)),
        other=tokens(other) if other else (),
        other_examples=other,
        shots=lambda k: tokens(made(chosen, k)),
        asked=chosen,
        prompt=prompt,
    )
    tell("linked", len(task.examples), len(task.examples))
    return task


def _other() -> tuple[TrainingExample, ...]:
    """Questions to made-up schemas of other trades, which the base can answer before it is taught anything."""
    found = made_up_examples(list(made_up_sources(OTHER_SCHEMAS, OTHER_PAIRS, seed=7)), 0, Counter())
    return tuple(TrainingExample(example.prompt, example.answer) for example in found)


# -- one tuner --------------------------------------------------------------------------------


def compare_one(task: Task, name: str) -> dict[str, Any]:
    """Its numbers, from the folder where they are there already."""
    kept = task.folder / f"{name.replace(':', '-')}.json"
    if kept.is_file():
        found: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        if found["seeds"] >= task.request.seeds or "error" in found:
            return found
    try:
        runs = [_measured(task, name, seed) for seed in range(task.request.seeds)]
        found = {**runs[0], "seeds": len(runs), "dev_logprobs": [run["dev_logprobs"] for run in runs]}
    except PipelineError as error:  # one that cannot learn this task is an outcome too
        log.warning("%s: %s", name, error)
        found = {"tuner": name, "seeds": task.request.seeds, "error": str(error)}
    write_whole(kept, json.dumps(found, indent=2).encode())
    return found


def _measured(task: Task, name: str, seed: int) -> dict[str, Any]:
    tuner: Tuner = registry.get("tuners", name)
    place = task.folder / f"{name.replace(':', '-')}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    options = tuner.Options(**({"seed": seed} if "seed" in tuner.Options.model_fields else {}))
    sources: tuple[Path, ...] = ()
    if tuner.traits.needs_sources:
        sources = sources_for(tuner, task.request.base_model, task.other_examples, task.folder / "sources")
    base = task.base(tuner.load_spec(options))
    plain = task.plain(tuner.load_spec(options))
    model = tuner.attach(base.model, options, sources)
    decoding = tuner.decoding(options) if isinstance(tuner, ActsAtDecoding) else Decoding()
    learnt = _trained(task, tuner, model, options, seed, place) if tuner.traits.trains else {"losses": [], "tokens": []}
    timed = seconds(model, task.dev[:TIMED] * decoding.members, task.pad_id, tuner.traits.trains)
    tuner.save(model, place / "adapter")
    dev = task.shots(decoding.demonstrations) if decoding.demonstrations else task.dev
    after = logprobs(model, dev, task.pad_id, decoding.members)
    other = logprobs(model, task.other, task.pad_id, decoding.members)
    n_other = sum(row.n_answer for row in task.other)
    return {
        "tuner": name,
        "summary": tuner.summary,
        "traits": {k: v for k, v in asdict(tuner.traits).items() if k != "reasons"},
        "options": options.model_dump(mode="json"),
        "precision": base.precision,
        "n_base": sum(p.numel() for p in task.bases[tuner.load_spec(options)].model.parameters()),
        **learnt,
        "bytes": sum(path.stat().st_size for path in (place / "adapter").iterdir()),
        "forward_s": timed.forward,
        "backward_s": timed.backward,
        "overhead": timed.answering / plain.answering_s,
        "base_logprobs": plain.dev,
        "dev_logprobs": after,
        "forgets": (sum(plain.other) - sum(other)) / max(n_other, 1),  # nats an answer token
        **_merged(task, tuner, place / "adapter"),
    }


def _trained(task: Task, tuner: Tuner, model: Any, options: Any, seed: int, place: Path) -> dict[str, Any]:
    """Trains within the budget; the curve, what it took, and the memory at its fullest."""
    request = task.request
    n_tokens = sum(len(row.ids) for row in encode(task.tokenizer, task.examples, LONGEST, largest_part(model))[0])
    examples, epochs = task.examples, 1
    if request.unit == "tokens":
        share = request.budget / n_tokens
        epochs = max(1, round(share))
        examples = task.examples[: max(1, round(len(task.examples) * min(1.0, share)))]
    else:
        epochs = 1000  # the clock ends it
    config = TrainConfig(
        epochs=epochs,
        max_minutes=None if request.unit == "tokens" else request.budget / 60,
        tokens_per_batch=request.tokens_per_batch,
        lr=RATES.get(tuner.name, TrainConfig().lr),
        seed=seed,
        save_every=10**6,
        max_tokens=LONGEST,
    )
    began = clock(model)
    report = train(model, task.tokenizer, examples, config, checkpoint=None, tuner=tuner, options=options)
    spent = clock(model) - began
    fullest = memory(model, task.dev[:TIMED], task.pad_id, report.optimizer_bytes)
    return {
        "lr": config.lr,
        "n_trainable": report.n_trainable,
        "n_tokens": report.n_tokens,
        "train_s": spent,
        "losses": list(report.losses),
        "tokens": _tokens_by_step(task, model, examples, config)[: len(report.losses)],
        "memory": fullest.asdict(),
    }


def _tokens_by_step(task: Task, model: Any, examples: Sequence[TrainingExample], config: TrainConfig) -> list[int]:
    """Seen by the end of each step."""
    rows = encode(task.tokenizer, examples, config.max_tokens, largest_part(model))[0]
    steps = [step for epoch in plan_steps(rows, config, 1) for step in epoch]
    return list(accumulate(sum(len(rows[i].ids) for batch in step for i in batch) for step in steps))


def _merged(task: Task, tuner: Tuner, adapter: Path) -> dict[str, Any]:
    """What the merged weights differ in, in fp32, and what answering costs then."""
    if not tuner.traits.merges:
        return {"why_not_merged": tuner.traits.reasons["merges"]}
    spec = LoadSpec("fp32")
    merged = tuner.merge(tuner.load(task.base(spec).model, adapter))
    changed = difference(merged, task.bases[spec].model)
    spent = answering_seconds(merged, task.dev[:TIMED], task.pad_id)
    return {**asdict(changed), "overhead_merged": spent / task.plain(spec).answering_s}


# -- all of them ------------------------------------------------------------------------------


def conclude(task: Task, names: Sequence[str], tell: Any) -> dict[str, Any]:
    """The likeliest first; EX for the best of them."""
    found = [compare_one(task, name) for name in names]
    measured = sorted((row for row in found if "error" not in row), key=gain, reverse=True)
    lora = next((row for row in measured if row["tuner"] == "lora"), measured[0] if measured else None)
    target = sum(lora["losses"][-5:]) / len(lora["losses"][-5:]) if lora and lora["losses"] else None
    for row in measured:
        row["gain"], row["gain_interval"] = gain(row), interval(gains(row))
        row["tokens_to_loras_loss"] = tokens_to(target, row["losses"], row["tokens"]) if target is not None else None
    best = measured[: task.request.best]
    if best:
        for number, row in enumerate(best):
            row["ex"] = _asked(task, row)
            tell("asked", number + 1, len(best))
    report = {
        "pack": task.pack.name,
        "base": task.base_name,
        "base_hash": task.base_hash,
        "budget": f"{task.request.budget:,} {task.request.unit}",
        "seeds": task.request.seeds,
        "n_train": len(task.examples),
        "n_dev": len(task.dev),
        "n_other": len(task.other),
        "target_loss": target,
        "tuners": measured,
        "failed": [row for row in found if "error" in row],
    }
    write_whole(task.folder / "report.json", json.dumps(report, indent=2).encode())
    for name, picture in draw_comparison(report).items():
        write_whole(task.folder / name, picture)
    return report | {"folder": str(task.folder)}


def gain(row: dict[str, Any]) -> float:
    """Mean over questions and seeds of what the answer's log-probability rose by (nats)."""
    return sum(gains(row)) / len(row["base_logprobs"])


def gains(row: dict[str, Any]) -> list[float]:
    """By question, the seeds' mean."""
    mean = [sum(seeds) / len(seeds) for seeds in zip(*row["dev_logprobs"], strict=True)]
    return [after - before for after, before in zip(mean, row["base_logprobs"], strict=True)]


def interval(found: Sequence[float], draws: int = 1000) -> tuple[float, float]:
    """95 % of the mean, by bootstrap over questions."""
    rng = random.Random(0)
    means = sorted(sum(rng.choices(found, k=len(found))) / len(found) for _ in range(draws))
    return means[round(0.025 * (draws - 1))], means[round(0.975 * (draws - 1))]


def _asked(task: Task, row: dict[str, Any]) -> dict[str, Any]:
    """EX on dev, greedy and uncalibrated, kept once it is known."""
    kept = task.folder / f"{row['tuner'].replace(':', '-')}-ex.json"
    if kept.is_file():
        found: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        return found
    tuner: Tuner = registry.get("tuners", row["tuner"])
    options = tuner.Options.model_validate(row["options"])
    base = task.base(tuner.load_spec(options))
    generator = Local().open(base, tuner, task.folder / f"{row['tuner'].replace(':', '-')}-0" / "adapter")
    acts = tuner.decoding(options).demonstrations if isinstance(tuner, ActsAtDecoding) else 0
    prompts = [task.prompt(pair, acts or None) for pair in task.asked]
    style = style_of(task.style)
    with Sandbox(task.pack.database, task.pack.schema, task.pack.as_of) as sandbox:
        gold = Gold(sandbox)
        requests = [GenerationRequest(prompt, max_new_tokens=ANSWER) for prompt in prompts]
        right = [
            gold.accepts(style.read(event.candidate.text, prompts[i]), task.asked[i])
            for i, event in generator.generate(requests, lambda _: False)
            if isinstance(event, Finished)
        ]
    found = {"right": sum(right), "n": len(right)}
    write_whole(kept, json.dumps(found).encode())
    return found
