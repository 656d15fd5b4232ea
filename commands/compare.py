"""compare: every tuner on one pack, of questions or of rows, the same pairs and budget for each."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import typer

from commands.console import BaseModel, Domain, Engine, Json, app, show, work
from errors import UsageError


@app.command()
def compare(
    domain: Domain,
    tuners: Annotated[str, typer.Option(help="names, with commas between; default: all of them")] = "",
    budget: Annotated[str, typer.Option(help="for each tuner: tokens=N or seconds=N of training")] = "tokens=200000",
    placement: Annotated[bool, typer.Option(help="also LoRA in parts of the model, at as many parameters")] = False,
    seeds: Annotated[int, typer.Option(min=1, max=10, help="runs of each tuner")] = 1,
    n_dev: Annotated[int, typer.Option(min=1, help="dev questions whose answers' likelihood is measured")] = 60,
    best: Annotated[int, typer.Option(min=0, help="tuners that are asked dev's questions for EX, the likeliest")] = 10,
    base_model: BaseModel = None,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Measure tuners beside each other: quality, parameters, memory, time, forgetting. Cut off, it goes on."""
    from pipelines.compare_settings import CompareRequest

    unit, n = _budget(budget)
    request = CompareRequest(
        domain=domain,
        tuners=tuple(name for name in re.split(r"[\s,]+", tuners) if name),
        unit=unit,
        budget=n,
        placement=placement,
        seeds=seeds,
        n_dev=n_dev,
        best=best,
        base_model=base_model,
    )
    _ = request.names  # a name that does not exist is told before anything is started
    show(work("compare", request, engine), as_json, "comparison_text")


def _budget(text: str) -> tuple[Literal["tokens", "seconds"], int]:
    found = re.fullmatch(r"(tokens|seconds)[= ]([0-9_,]+)", text.strip())
    if not found or not (n := int(re.sub(r"[_,]", "", found[2]) or 0)):
        raise UsageError(f"budget {text!r}: expected tokens=N or seconds=N, such as tokens=200000")
    return ("tokens" if found[1] == "tokens" else "seconds"), n
