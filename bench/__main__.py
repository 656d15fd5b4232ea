"""``python -m bench`` lists the comparisons; ``python -m bench NAME --json`` runs one and records it."""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from importlib import import_module
from typing import Annotated

import typer

from bench.record import write
from errors import PipelineError, unknown_name

# name -> (module:function of seed and rounds, one line)
COMPARISONS = {
    "training": ("bench.training:run", "answer tokens/s of our fine-tuning loop beside TRL's SFTTrainer, LoRA in bf16"),
    "tuner_memory": (
        "bench.tuner_memory:run",
        "memory and time of ladder side-tuning and masked updates beside LoRA's",
    ),
    "finance": (
        "bench.finance:run",
        "execution accuracy on the finance test questions beside the nearest pair copied",
    ),
    "lora_step": ("bench.lora_step:run", "answer tokens/s of our LoRA step beside Trainer and PEFT, the embedded base"),
    "tuners": ("bench.tuners:run", "every tuner on finance with one budget: likelihood, memory, time, forgetting"),
    "grammar": ("bench.grammar:run", "candidates that parse and bind with and without the grammar, and what it costs"),
    "votes": ("bench.votes:run", "wall time of eight samples against one greedy, ours beside Hugging Face generate"),
    "bull_en": ("bench.bull:english", "execution accuracy on BULL in English, synthetic rows, an adapter a database"),
    "adapters": ("bench.adapters:run", "sixteen adapters in one batch, switching, loading a hundred, beside PEFT"),
    "fusion": ("bench.fusion:run", "composing twenty adapters beside LoRAHub's dictionary loop, and what a race saves"),
    "leave_one_out": (
        "bench.leave_one_out:run",
        "a new schema from 16 and 5 shots by fusion, beside seven baselines; resumable",
    ),
    "bull_cn": ("bench.bull:chinese", "execution accuracy on BULL in Chinese, synthetic rows, an adapter a database"),
    "spider_dev": ("bench.spider_dev:run", "execution accuracy on Spider dev, schemas never seen, no adapter"),
    "candidates": (
        "bench.candidates:run",
        "execution accuracy and wall time by number of candidates and prompts, finance dev",
    ),
    "ablations": ("bench.ablations:run", "execution accuracy without one part at a time, finance and BULL dev"),
    "rows": (
        "bench.rows:run",
        "few-shot AUC on the nine sets of TabLLM beside trees, logistic regression and neighbours",
    ),
}


def main(
    name: Annotated[str | None, typer.Argument(help="the comparison; none lists them all")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="machine-readable, on standard output")] = False,
    rounds: Annotated[int, typer.Option(min=1, help="repetitions, ours and theirs in turn")] = 5,
    seed: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """Measure ours beside its peers, in one run on this machine."""
    if name is None:
        listed = {known: line for known, (_, line) in COMPARISONS.items()}
        typer.echo(json.dumps(listed) if as_json else "\n".join(f"{k}  {line}" for k, line in listed.items()))
        return
    try:
        if name not in COMPARISONS:
            raise unknown_name("comparison", name, COMPARISONS)
        with redirect_stdout(sys.stderr):  # peers print as they please, ours is for machines
            module, _, function = COMPARISONS[name][0].partition(":")
            comparison = getattr(import_module(module), function)(seed=seed, rounds=rounds)
        record = write(comparison, f"python -m bench {name} --rounds {rounds} --seed {seed}")
    except PipelineError as error:
        typer.echo(f"bench: {error}", err=True)
        raise typer.Exit(error.exit_code) from error
    if as_json:
        typer.echo(json.dumps(record))
    else:
        low, high = comparison.interval
        ours, theirs = (f"{x:,.1f} {comparison.unit}" for x in (comparison.ours, comparison.theirs))
        typer.echo(f"{name}: ours {ours}, theirs {theirs}, ratio {comparison.ratio:.2f} ({low:.2f} to {high:.2f})")


if __name__ == "__main__":
    typer.run(main)
