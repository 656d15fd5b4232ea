"""fuse: an adapter for a new pack out of those of others."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.console import BaseModel, Domain, Engine, Json, app, show, work


@app.command()
def fuse(
    domain: Domain,
    shots: Annotated[int, typer.Option(min=1, help="training pairs that mixes are judged by")] = 16,
    sources: Annotated[str, typer.Option("--from", help="a,b/v0002,...: packs whose adapters to mix")] = "",
    candidates: Annotated[int, typer.Option(min=1, help="without --from: how many of the nearest")] = 8,
    method: Annotated[str, typer.Option(help="lorahub, exact, linear, ties, dare or uniform")] = "lorahub",
    searcher: Annotated[str, typer.Option(help="of the weights; plugins lists them")] = "shiwa",
    evaluations: Annotated[int, typer.Option(min=1, help="mixes to try")] = 40,
    seconds: Annotated[float | None, typer.Option(help="no mix is tried later")] = None,
    objective: Annotated[str, typer.Option(help="loss or ex of the shots, or both")] = "loss",
    at_once: Annotated[
        int | None, typer.Option(min=1, max=64, help="mixes scored in one batch; by default 8 on a GPU, else 1")
    ] = None,
    rank: Annotated[int | None, typer.Option(min=1, help="of the fused adapter")] = None,
    polish: Annotated[int, typer.Option(min=0, help="most gradient steps on the shots")] = 16,
    baselines: Annotated[bool, typer.Option(help="also measure few-shot LoRA and merge-then-tune")] = True,
    seed: Annotated[int, typer.Option(min=0, help="of the shots and the search")] = 42,
    base_model: BaseModel = None,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Mix the hub's adapters for a pack with a handful of pairs, without gradients; then a few steps."""
    from errors import unknown_name
    from pipelines.fuse import METHODS
    from pipelines.fuse_settings import FuseRequest
    from plugins.registry import names

    for what, given, known in (
        ("method", method, METHODS),
        ("searcher", searcher, names("searchers")),
        ("objective", objective, ("loss", "ex", "both")),
    ):
        if given not in known:
            raise unknown_name(what, given, known)
    request = FuseRequest.model_validate(
        {
            "domain": domain,
            "shots": shots,
            "sources": [name.strip() for name in sources.split(",") if name.strip()],
            "candidates": candidates,
            "method": method,
            "searcher": searcher,
            "evaluations": evaluations,
            "seconds": seconds,
            "objective": objective,
            "at_once": at_once,
            "rank": rank,
            "polish": polish,
            "baselines": baselines,
            "seed": seed,
            "base_model": base_model,
        }
    )
    show(work("fuse", request, engine), as_json, "fused_text")
