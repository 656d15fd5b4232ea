"""What ladder side-tuning and masked updates take in memory and time, beside LoRA: each tuner in a process of its own.

The embedded base in bf16, the same pairs, batches and steps. Memory is the highest resident size while training above
the size with the base and its adapter in place: activations, gradients, optimizer state and what a method keeps beside
them. Time is the processor's of a step, which other work on the machine does not lengthen as it does the clock's.
"""

from __future__ import annotations

import ctypes
import gc
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.record import ROOT, Comparison
from errors import ResourceError

OURS, THEIRS = "ladder", "lora"
BESIDE = ("pafi",)  # a fixed mask: what trains is as small as the choice
STEPS = 3
TOKENS_PER_BATCH = 4096
MB = 1 << 20


def run(seed: int = 0, rounds: int = 5) -> Comparison:
    """The ratio is of tokens trained a megabyte. Raises ResourceError when a tuner's process fails."""
    turns: dict[str, list[dict[str, Any]]] = {name: [] for name in (THEIRS, OURS, *BESIDE)}
    for number in range(rounds):
        for name in turns if number == 0 else (THEIRS, OURS):
            turns[name].append(measured(name, seed))
            print(f"{name}: {turns[name][-1]}", file=sys.stderr, flush=True)
    both = [(_rate(a), _rate(b)) for a, b in zip(turns[OURS], turns[THEIRS], strict=True)]
    ratios = [a / b for a, b in both]
    first = turns[THEIRS][0]
    return Comparison(
        name="tuner_memory",
        ratio=sum(ratios) / rounds,
        ours=sum(a for a, _ in both) / rounds,
        theirs=sum(b for _, b in both) / rounds,
        unit="tokens/MB",
        n=rounds,
        interval=(min(ratios), max(ratios)),
        interval_is="lowest and highest ratio of one round",
        seed=seed,
        data_hash=first["data_hash"],
        details={"by_tuner": {name: found[0] for name, found in turns.items()}, "base": "embedded", "steps": STEPS},
    )


def measured(name: str, seed: int) -> dict[str, Any]:
    """One tuner's numbers, from a process that does nothing else."""
    command = [sys.executable, "-m", "bench.tuner_memory", name, str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ResourceError(f"measuring {name} failed: {done.stderr[-500:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def one(name: str, seed: int) -> dict[str, Any]:
    import torch

    from bench.training import pairs
    from pipelines.finetune import TrainConfig, TrainingStep, train
    from plugins.models import load_base
    from plugins.registry import get

    torch.set_num_threads(1)
    tuner = get("tuners", name)
    options = tuner.Options()
    base = load_base(None, tuner.load_spec(options))
    model = tuner.attach(base.model, options, ())
    examples = pairs(base.tokenizer, 16 * STEPS, seed)
    config = TrainConfig(epochs=1, tokens_per_batch=TOKENS_PER_BATCH, seed=seed, save_every=10**6)
    resident = settled()
    clock: list[float] = []

    def ticked(_: TrainingStep) -> None:
        clock.append(time.process_time())

    with tempfile.TemporaryDirectory() as folder:
        report = train(
            model, base.tokenizer, examples, config,
            checkpoint=Path(folder), progress=ticked, tuner=tuner, options=options,
        )  # fmt: skip
    steps = [after - before for before, after in pairwise(clock[:-1])]  # the last one saves
    return {
        "peak_mb": (status("VmHWM") - resident) / MB,
        "cpu_s_per_step": min(steps),
        "n_trainable": report.n_trainable,
        "tokens_per_step": report.n_tokens / len(report.losses),
        "data_hash": hashlib.sha256(repr(examples).encode()).hexdigest(),
    }


def settled() -> int:
    """Bytes resident after everything free was given back; the highest resident size starts anew from there."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return status("VmRSS")


def status(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    raise ResourceError(f"/proc/self/status has no {field}: this bench runs on Linux")


def _rate(found: dict[str, Any]) -> float:
    return float(found["tokens_per_step"] / found["peak_mb"])


if __name__ == "__main__":
    print(json.dumps(one(sys.argv[1], int(sys.argv[2]))))
