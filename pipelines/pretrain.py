"""How the embedded base was made: MiniLM's encoder and a new decoder, taught on public pairs and made-up ones.

    python -m pipelines.pretrain --data $ADAPTQL_DATA --out models/base --minutes 60

Rerun it to go on: it resumes from its checkpoint, or with ``--start models/base`` from a base that was exported; the
learning rate stays level and falls over the last quarter of the minutes asked for, or ``--decay`` (warm-up, stable,
decay: Hu et al. 2024, arXiv 2404.06395). ``--processes 2 --threads 1`` shares each step between processes: on a busy
machine they wait for each other once a step and not at every product. Prompts are built by pipelines/prompts.py,
exactly as at question time. What is learnt besides the answer: base_losses.py.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import distributed, multiprocessing
from transformers import PreTrainedTokenizerFast

from errors import PipelineError
from pipelines.base_losses import losses
from pipelines.base_model import fresh_base
from pipelines.base_optimizer import MOMENTS, BaseOptimizer
from pipelines.base_tokenizer import make_tokenizer, minilm_pieces
from pipelines.bilingual import parallel_texts
from pipelines.corpus import reserved, sources
from pipelines.handwritten import handwritten
from pipelines.made_up import made_up_sources
from pipelines.shards import (
    LONGEST,
    ROLES,
    Tokenized,
    batches,
    examples,
    read_shard,
    write_shards,
)
from plugins import short_attention
from plugins.packed import pack, unpacked
from retrieval import minilm

OWN_TIMES = 4  # a pass shows what we wrote by hand so often, each time among other tables and near pairs
MADE_UP, PAIRS_EACH = 2500, 16  # schemas of the grammar, pairs over each
DRAW = 8000  # rows of a draw: enough to batch by length, few enough to mix well


# -- the loop ---------------------------------------------------------------------------------


def level(step: int, share_done: float, peak: float, warmup: int = 50, decay: float = 0.25) -> float:
    """Warm-up, stable, decay: linear to a twentieth of the peak over the last ``decay`` of the time."""
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 if share_done < 1 - decay else max(0.05, (1 - share_done) / decay))


@dataclass(frozen=True)
class Pretraining:
    """The dials of one call."""

    minutes: float
    depth: int = 3  # decoder layers
    peak: float = 8e-4  # the decoder's learning rate
    decay: float = 0.25  # share of the time in which it falls
    tokens: int = 8192  # a step, padding included
    seed: int = 0
    start: Path | None = None  # an exported base to go on from


def train(run: Path, out: Path, chosen: Pretraining) -> None:
    """Trains until the minutes of this call are over, going on from ``run``'s checkpoint; writes ``out`` at the end."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(run / "tokenizer")
    model, head, optimizer, state = _start(run, tokenizer, chosen)
    minutes, tokens, peak = chosen.minutes, chosen.tokens, chosen.peak
    held_out = [r for path in sorted((run / "held-out").glob("*.npz")) for r in read_shard(path)][:1000]
    began, last_saved = time.monotonic(), time.monotonic()
    seen: Counter[str] = Counter()
    for rows in _stream(run / "shards", tokens, state):
        found = losses(model, head, rows)
        found.total.backward()
        share, n_rows = _meet(model, head, (time.monotonic() - began) / (60 * minutes), len(rows))
        if share >= 1:
            break
        optimizer.set_lr(level(int(state["step"]), share, peak, decay=chosen.decay))
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state["step"] += 1
        state["examples"] += n_rows
        for name in ("answer", "roles", "pointers"):
            seen[name] += getattr(found, name).item()
        seen["whole"] += found.whole  # type: ignore[assignment]
        seen["n"] += 1
        if _rank():
            continue
        if state["step"] % 50 == 0:
            rate = state["examples"] / max(1.0, state["seconds"] + time.monotonic() - began)
            shown = " ".join(f"{n} {seen[n] / seen['n']:.3f}" for n in ("answer", "roles", "pointers", "whole"))
            print(f"step {state['step']:.0f} {shown} {rate:.1f} examples/s {share:.0%}", file=sys.stderr, flush=True)
            seen.clear()
        if state["step"] % 500 == 0:
            _log(run, state, _held_out(model, head, held_out, tokens))
        if time.monotonic() - last_saved > 180:
            _save(run, model, head, optimizer, state, time.monotonic() - began)
            last_saved = time.monotonic()
    if _rank():
        return
    measured = _held_out(model, head, held_out, tokens)
    _log(run, state, measured)
    _save(run, model, head, optimizer, state, time.monotonic() - began)
    told = {**state, "seconds": state["seconds"] + time.monotonic() - began, "held_out": measured}
    before = chosen.start / "training.json" if chosen.start else None
    if before is not None and before.is_file():
        told["went_on_from"] = json.loads(before.read_text())
    export(model, tokenizer, out, told)


def _rank() -> int:
    return distributed.get_rank() if distributed.is_initialized() else 0


def _meet(model: Any, head: torch.nn.Linear, share: float, n_rows: int) -> tuple[float, int]:
    """Gradients are averaged over the processes, who all go on from the same share of the time; rows are counted."""
    if not distributed.is_initialized():
        return share, n_rows
    told = torch.tensor([share, float(n_rows)], device=model.device)
    parameters = [p for _, p in _named(model, head) if p.requires_grad]
    grads = [p.grad if p.grad is not None else torch.zeros_like(p) for p in parameters]
    flat = torch.cat([*(grad.flatten() for grad in grads), told])
    distributed.all_reduce(flat)
    n = distributed.get_world_size()
    told = flat[-2:].clone()
    flat /= n
    for parameter, mean in zip(parameters, flat[:-2].split([grad.numel() for grad in grads]), strict=True):
        parameter.grad = mean.view_as(parameter)
    return float(told[0]) / n, round(float(told[1]))


def _stream(folder: Path, tokens: int, state: dict[str, float]) -> Iterator[list[Tokenized]]:
    """Batches of rows drawn from all shards; shards written meanwhile are picked up at the next draw."""
    rows: dict[Path, list[Tokenized]] = {}
    while True:
        for path in sorted(folder.glob("[!.]*[0-9].npz")):
            if path not in rows:
                rows[path] = read_shard(path)
        if not rows:
            raise PipelineError(f"no shards in {folder}: run the corpus step first")
        rng = random.Random(int(state["draws"]) + (_rank() << 20))  # every process draws its own
        state["draws"] += 1
        pool = [row for path in rows for row in rows[path]]
        yield from batches(rng.sample(pool, min(DRAW, len(pool))), tokens, rng)


def _start(
    run: Path, tokenizer: PreTrainedTokenizerFast, chosen: Pretraining
) -> tuple[Any, torch.nn.Linear, BaseOptimizer, dict[str, float]]:
    model = fresh_base(tokenizer, minilm.folder(), chosen.depth, chosen.seed)
    if chosen.start is not None:
        _take(model, chosen.start)
    model.set_attn_implementation(short_attention.NAME)
    head = torch.nn.Linear(model.config.d_model, len(ROLES))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device)
    head.to(device)
    optimizer = BaseOptimizer(model, head, chosen.peak)
    state = {"step": 0.0, "examples": 0.0, "seconds": 0.0, "draws": 0.0}
    if (run / "checkpoint.json").is_file():
        state = json.loads((run / "checkpoint.json").read_text())
        saved = load_file(run / "checkpoint.safetensors", device=str(model.device))
        with torch.no_grad():
            for name, parameter in _named(model, head):
                parameter.copy_(saved[name])
                moments = {m: saved[f"{name}.{m}"] for m in MOMENTS if f"{name}.{m}" in saved}
                optimizer.remember(parameter, moments, state["step"])
    return model, head, optimizer, state


def _take(model: Any, base: Path) -> None:
    """The weights of an exported base. Raises PipelineError where they are not this model's."""
    found = {name: weight.float() for name, weight in unpacked(base).items()}
    shapes = {name: parameter.shape for name, parameter in model.named_parameters()}  # what is tied, once
    wrong = [name for name, shape in shapes.items() if name not in found or found[name].shape != shape]
    if wrong:
        raise PipelineError(
            f"{len(wrong)} of {len(shapes)} weights of {base.name} do not fit, first {wrong[0]}: expected a base that "
            "this command exported, with the same tokenizer and --depth"
        )
    model.load_state_dict(found, strict=False)  # not strict: tied weights have no names of their own in the file


def _named(model: Any, head: torch.nn.Linear) -> list[tuple[str, torch.nn.Parameter]]:
    return [*model.named_parameters(), *((f"roles.{n}", p) for n, p in head.named_parameters())]


def _save(
    run: Path, model: Any, head: torch.nn.Linear, optimizer: BaseOptimizer, state: dict[str, float], seconds: float
) -> None:
    tensors = {}
    for name, parameter in _named(model, head):
        tensors[name] = parameter.detach().contiguous()
        tensors |= {f"{name}.{m}": moment for m, moment in optimizer.moments(parameter).items()}
    save_file(tensors, run / "checkpoint.tmp")
    (run / "checkpoint.tmp").rename(run / "checkpoint.safetensors")
    kept = {**state, "seconds": state["seconds"] + seconds}
    (run / "checkpoint.json.tmp").write_text(json.dumps(kept))
    (run / "checkpoint.json.tmp").rename(run / "checkpoint.json")


@torch.no_grad()
def _held_out(model: Any, head: torch.nn.Linear, rows: Sequence[Tokenized], tokens: int) -> dict[str, float]:
    """Losses and whole-answer share on the reserved databases: schemas the model has never seen."""
    model.eval()
    total, count = np.zeros(4), 0
    for batch in batches(rows, tokens, random.Random(0)):
        found = losses(model, head, batch)
        total += np.array([found.answer.item(), found.roles.item(), found.pointers.item(), found.whole]) * len(batch)
        count += len(batch)
    model.train()
    return dict(zip(("answer", "roles", "pointers", "whole"), (total / max(1, count)).tolist(), strict=True))


def _log(run: Path, state: dict[str, float], measured: dict[str, float]) -> None:
    line = json.dumps({**state, "held_out": measured})
    with (run / "log.jsonl").open("a") as log:
        log.write(line + "\n")
    print(line, file=sys.stderr, flush=True)


def export(model: Any, tokenizer: PreTrainedTokenizerFast, out: Path, training: dict[str, Any]) -> None:
    """Packed weights in shards of at most 15 MB, the tokenizer, the prompt style, and how it was trained."""
    pack(model, out)
    tokenizer.save_pretrained(out)
    (out / "training.json").write_text(json.dumps(training, indent=1) + "\n")
    (out / "base.json").write_text(json.dumps({"prompt_style": "symbols", "max_tokens": LONGEST}, indent=1) + "\n")


# -- the command ------------------------------------------------------------------------------


def corpus(data: Path, run: Path, passes: int, seed: int) -> None:
    """Tokenizer (once), held-out shards from the reserved databases, ``passes`` training passes, and a report."""
    public, own, made_up = list(sources(data)), list(handwritten()), list(made_up_sources(MADE_UP, PAIRS_EACH, seed))
    if not (run / "tokenizer").is_dir():
        report: Counter[str] = Counter()
        texts = [e.prompt for e in examples([*public, *own, *made_up], seed, report)]
        texts += [text for both in parallel_texts() for text in both] * 3
        make_tokenizer(minilm_pieces(minilm.folder()), texts).save_pretrained(run / "tokenizer")
    tokenizer = PreTrainedTokenizerFast.from_pretrained(run / "tokenizer")
    write_shards(list(reserved(data)), tokenizer, run / "held-out", 0, "spider")
    total: Counter[str] = Counter()
    for number in range(seed, seed + passes):  # other distractors and neighbours each pass, and other schemas
        if number > seed:
            made_up = list(made_up_sources(MADE_UP, PAIRS_EACH, number))
        again = [source for source in public if source.origin != "wikisql"]  # few beside the others, and the hardest
        chosen = [*public, *again, *own * OWN_TIMES, *made_up]
        total.update(write_shards(chosen, tokenizer, run / "shards", number, "pairs"))
    (run / "report.json").write_text(json.dumps(dict(total.most_common()), indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of public data")
    parser.add_argument("--run", type=Path, default=Path("runs/pretrain"), help="shards, checkpoint, log")
    parser.add_argument("--out", type=Path, default=Path("models/base"))
    parser.add_argument("--minutes", type=float, default=60, help="training time of this call; 0: only the corpus")
    parser.add_argument("--passes", type=int, default=1, help="corpus passes to write when there are no shards yet")
    parser.add_argument("--depth", type=int, default=3, help="decoder layers")
    parser.add_argument("--lr", type=float, default=8e-4)
    parser.add_argument("--decay", type=float, default=0.25, help="share of the minutes in which the rate falls")
    parser.add_argument("--tokens", type=int, default=8192, help="tokens a step")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="1 where others share the cores")
    parser.add_argument("--processes", type=int, default=1, help="that share each step, --tokens each")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="an exported base to go on from, where there is no checkpoint")
    chosen = parser.parse_args()
    chosen.run.mkdir(parents=True, exist_ok=True)
    if chosen.start and not (chosen.run / "tokenizer").is_dir():
        PreTrainedTokenizerFast.from_pretrained(chosen.start).save_pretrained(chosen.run / "tokenizer")
    if not list((chosen.run / "shards").glob("*.npz")):
        corpus(chosen.data, chosen.run, chosen.passes, chosen.seed)
    if chosen.minutes > 0:
        dials = Pretraining(
            chosen.minutes, chosen.depth, chosen.lr, chosen.decay, chosen.tokens, chosen.seed, chosen.start
        )
        _processes(chosen.run, chosen.out, dials, chosen.threads, chosen.processes)


def _processes(run: Path, out: Path, dials: Pretraining, threads: int, n: int) -> None:
    if n == 1:
        torch.set_num_threads(threads)
        return train(run, out, dials)
    with tempfile.TemporaryDirectory() as meeting:
        multiprocessing.spawn(_one_of, (run, out, dials, threads, n, f"file://{meeting}/store"), nprocs=n)


def _one_of(rank: int, run: Path, out: Path, dials: Pretraining, threads: int, n: int, store: str) -> None:
    torch.set_num_threads(threads)
    distributed.init_process_group("gloo", init_method=store, rank=rank, world_size=n)
    try:
        train(run, out, dials)
    finally:
        distributed.destroy_process_group()


if __name__ == "__main__":
    main()
