"""Every tuner on one task: the same pairs, the same budget, one way of counting.

A run's numbers (of one tuner and seed) are kept as they come, so that a comparison cut off goes on where it was; the
first seed of all is measured before the second of any. Quality is the likelihood of dev's answers beside the bare
base's, question by question; execution accuracy is asked of the best alone, as it costs a hundred times as much.
"""

from __future__ import annotations

import json
import logging
import math
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

from errors import PipelineError, ResourceError, StoppedError, TrainingError
from pipelines.batches import TrainingExample, encode, largest_part, plan_steps
from pipelines.checkpoint import write_whole
from pipelines.compare_pictures import draw_comparison
from pipelines.compare_placement import PLACES, placed
from pipelines.compare_report import LEGEND, markdown
from pipelines.compare_settings import CompareRequest, sources_for
from pipelines.compare_task import COMMON, LONGEST, TIMED, Task, open_task
from pipelines.finetune import train
from pipelines.measures import answering_seconds, clock, difference, logprobs, memory, seconds, tokens_to
from pipelines.settings import rate_of
from pipelines.train_config import TrainConfig
from plugins import registry
from plugins.contracts import ActsAtDecoding, Decoding, LoadSpec, Tuner

log = logging.getLogger(__name__)

Row = dict[str, Any]


def compare(request: CompareRequest, tell: Any) -> dict[str, Any]:
    """The report: one entry a tuner, the likeliest first, and the folder that holds it."""
    names, task = request.names, open_task(request, tell)
    for seed in range(request.seeds):
        for number, name in enumerate(names):
            tell("compared", seed * len(names) + number, request.seeds * len(names))
            compare_one(task, name, seed)
    tell("compared", request.seeds * len(names), request.seeds * len(names))
    return conclude(task, names, tell)


# -- one tuner --------------------------------------------------------------------------------


def compare_one(task: Task, name: str, seed: int) -> Row:
    """Its numbers at a seed, from the folder where they are there already; what failed is tried again."""
    kept = _kept(task, name, seed)
    if kept.is_file():
        known: Row = json.loads(kept.read_text(encoding="utf-8"))
        if "error" not in known:
            return known
    try:
        found = _measured(task, name, seed)
    except StoppedError as error:
        raise StoppedError(f"{name}: {error}; what is measured is kept, and the same command goes on") from error
    except ResourceError:  # the machine's trouble says nothing of the method
        raise
    except (PipelineError, RuntimeError) as error:  # one that cannot learn this task is an outcome too
        log.warning("%s: %s", name, error)
        found = {"tuner": name, "error": str(error)}
    write_whole(kept, json.dumps(found, indent=2).encode())
    return found


def _kept(task: Task, name: str, seed: int) -> Path:
    return task.folder / f"{name.replace(':', '-')}-{seed}.json"


def _settled(task: Task, name: str, seed: int) -> tuple[Tuner, Any]:
    """The tuner behind a name, or LoRA where the name is that of a place, and its options."""
    tuner: Tuner = registry.get("tuners", "lora" if name in PLACES else name)
    changed = placed(task.bases[COMMON].model, name) if name in PLACES else {}
    return tuner, tuner.Options(**changed, **({"seed": seed} if "seed" in tuner.Options.model_fields else {}))


def _measured(task: Task, name: str, seed: int) -> Row:
    tuner, options = _settled(task, name, seed)
    place = task.folder / f"{name.replace(':', '-')}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    sources: tuple[Path, ...] = ()
    if tuner.traits.needs_sources:
        sources = sources_for(tuner, task.request.base_model, task.other_examples, task.folder / "sources")
    base = task.base(tuner.load_spec(options))
    plain, own = task.plain(COMMON), task.plain(tuner.load_spec(options))
    model = tuner.attach(base.model, options, sources)
    decoding = tuner.decoding(options) if isinstance(tuner, ActsAtDecoding) else Decoding()
    dev = task.tokens(task.material.dev(decoding.demonstrations)) if decoding.demonstrations else task.dev
    if len(dev) != len(task.dev):
        raise TrainingError(
            f"with its demonstrations {len(task.dev) - len(dev)} of {len(task.dev)} dev prompts are too long"
        )
    learnt = _trained(task, tuner, model, options, seed, place) if tuner.traits.trains else {"losses": [], "tokens": []}
    timed = seconds(model, dev[:TIMED] * decoding.members, task.pad_id, tuner.traits.trains)
    tuner.save(model, place / "adapter")
    after = logprobs(model, dev, task.pad_id, decoding.members)
    other = logprobs(model, task.other, task.pad_id, decoding.members)
    return {
        "tuner": name,
        "method": tuner.name,
        "summary": tuner.summary,
        "traits": {k: v for k, v in asdict(tuner.traits).items() if k != "reasons"},
        "options": options.model_dump(mode="json"),
        "precision": base.precision,
        "n_base": sum(p.numel() for p in task.bases[tuner.load_spec(options)].model.parameters()),
        **learnt,
        "bytes": sum(path.stat().st_size for path in (place / "adapter").iterdir()),
        "forward_s": timed.forward,
        "backward_s": timed.backward,
        "overhead": timed.answering / own.answering_s,
        "base_logprobs": plain.dev,  # in one precision for all: what 4 bits lose is lost by the method that needs them
        "dev_logprobs": after,
        "forgets": _forgets(task, plain.other, other),
        **_merged(task, tuner, place / "adapter"),
    }


def _forgets(task: Task, before: Sequence[float], after: Sequence[float]) -> float | None:
    """Nats an answer token of another domain; None where the base knows none."""
    return (sum(before) - sum(after)) / sum(row.n_answer for row in task.other) if task.other else None


def _trained(task: Task, tuner: Tuner, model: Any, options: Any, seed: int, place: Path) -> dict[str, Any]:
    """Trains within the budget; the curve, what it took, and the memory at its fullest."""
    request = task.request
    everything = task.material.train
    n_tokens = sum(len(row.ids) for row in encode(task.tokenizer, everything, LONGEST, largest_part(model))[0])
    examples, epochs = everything, 1
    if request.unit == "tokens":
        share = request.budget / n_tokens
        epochs = max(1, round(share))
        examples = everything[: max(1, round(len(everything) * min(1.0, share)))]
    else:
        epochs = 1000  # the clock ends it
    config = TrainConfig(
        epochs=epochs,
        max_minutes=None if request.unit == "tokens" else request.budget / 60,
        tokens_per_batch=request.tokens_per_batch,
        lr=rate_of(tuner),
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


def conclude(task: Task, names: Sequence[str], tell: Any, asks: bool = True) -> dict[str, Any]:
    """Of what has been measured, the likeliest first; EX for the best of them, if it ``asks`` for what is not known."""
    runs = {name: _runs(task, name) for name in names}
    found = [_together(name, each) for name, each in runs.items() if each]
    measured = sorted((row for row in found if "error" not in row), key=gain, reverse=True)
    lora = next((row for row in measured if row["tuner"] == "lora"), measured[0] if measured else None)
    target = sum(lora["losses"][-5:]) / len(lora["losses"][-5:]) if lora and lora["losses"] else None
    for row in measured:
        assert lora is not None
        row["gain"], row["gain_interval"] = gain(row), interval(gains(row))
        beside = beside_of(row, lora)
        row["beside"], row["beside_interval"] = float(np.mean(beside)), interval(beside)
        row["tokens_to_loras_loss"] = tokens_to(target, row["losses"], row["tokens"]) if target is not None else None
    best = measured[: task.request.best]
    for number, row in enumerate(best):
        if (right := _judged(task, row, asks)) is not None:
            row["ex"] = right
        tell("asked", number + 1, len(best))
    report = {
        "pack": task.material.name,
        "base": task.base_name,
        "base_hash": task.base_hash,
        "budget": f"{task.request.budget:,} {task.request.unit}",
        "seeds": task.request.seeds,
        "n_train": len(task.material.train),
        "n_dev": len(task.dev),
        "n_other": len(task.other),
        "target_loss": target,
        "tuners": measured,
        "failed": [row for row in found if "error" in row],
        "missing": [name for name, each in runs.items() if not each],
    }
    write_whole(task.folder / "report.json", json.dumps(report, indent=2).encode())
    write_whole(task.folder / "report.md", f"{LEGEND}\n{markdown(report)}".encode())
    for name, picture in draw_comparison(report).items():
        write_whole(task.folder / name, picture)
    return report | {"folder": str(task.folder)}


def _runs(task: Task, name: str) -> list[Row]:
    """What is kept of a tuner, by seed."""
    kept = (_kept(task, name, seed) for seed in range(task.request.seeds))
    return [json.loads(path.read_text(encoding="utf-8")) for path in kept if path.is_file()]


def _together(name: str, runs: Sequence[Row]) -> Row:
    """One row of several seeds' runs: costs are the first's, likelihoods every one's."""
    failed = next((run for run in runs if "error" in run), None)
    if failed is not None:
        return failed
    curves = [run["losses"] for run in runs]
    losses = [sum(step) / len(step) for step in zip(*curves, strict=False)]
    forgotten = [run["forgets"] for run in runs if run["forgets"] is not None]
    forgets = sum(forgotten) / len(forgotten) if forgotten else None
    logprobs_by_seed = [run["dev_logprobs"] for run in runs]
    tokens = runs[0]["tokens"][: len(losses)]
    mean = {"losses": losses, "tokens": tokens, "forgets": forgets, "dev_logprobs": logprobs_by_seed}
    return {**runs[0], "seeds": len(runs), **mean}


def gain(row: Row) -> float:
    """Mean over questions and seeds of what the answer's log-probability rose by (nats)."""
    return float(np.mean(gains(row)))


def gains(row: Row) -> Any:
    """By seed and question, (S, Q)."""
    return np.asarray(row["dev_logprobs"]) - np.asarray(row["base_logprobs"])[None]


def beside_of(row: Row, other: Row) -> Any:
    """Likelier than another tuner's, answer by answer, at the seeds that both have: (S, Q)."""
    n = min(len(row["dev_logprobs"]), len(other["dev_logprobs"]))
    return np.asarray(row["dev_logprobs"][:n]) - np.asarray(other["dev_logprobs"][:n])


def interval(found: Any, draws: int = 2000) -> tuple[float, float]:
    """95 % of the mean of (S, Q), by bootstrap over seeds and over questions."""
    rng, values = np.random.default_rng(0), np.asarray(found)
    n_seeds, n_questions = values.shape
    seeds = rng.integers(0, n_seeds, (draws, n_seeds))
    questions = rng.integers(0, n_questions, (draws, n_questions))
    means = values[seeds[:, :, None], questions[:, None, :]].mean((1, 2))
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def _judged(task: Task, row: Row, asks: bool) -> dict[str, Any] | None:
    """How many of dev's answers are right, kept once it is known; None: not known, and not to be asked."""
    kept = task.folder / f"{row['tuner'].replace(':', '-')}-ex.json"
    if kept.is_file():
        found: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        return found
    if not asks:
        return None
    tuner: Tuner = registry.get("tuners", row["method"])
    options = tuner.Options.model_validate(row["options"])
    adapter = task.folder / f"{row['tuner'].replace(':', '-')}-0" / "adapter"
    right = task.material.judge(task, tuner, options, adapter)
    found = {"right": sum(right), "n": len(right), "interval": share_interval(sum(right), len(right))}
    write_whole(kept, json.dumps(found).encode())
    return found


def share_interval(right: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (1927)."""
    if not n:
        return 0.0, 1.0
    z, p = 1.96, right / n
    middle, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n)
