"""start: a schema that nobody has asked yet, made ready to be asked in one command."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.console import BaseModel, Domain, Engine, Json, Settings, app, key_values, show, work


@app.command()
def start(
    domain: Domain,
    tuner: Annotated[str, typer.Option(help="the method; plugins lists them")] = "lora",
    pairs: Annotated[int | None, typer.Option(min=20, help="made from the schema where there are none")] = None,
    max_minutes: Annotated[float | None, typer.Option(help="training ends by then")] = 10.0,
    seed: Annotated[int, typer.Option(help="of everything random")] = 0,
    settings: Settings = [],  # noqa: B006
    base_model: BaseModel = None,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """A pack without training pairs: pairs from the grammar, the generic linker, a first adapter."""
    from pipelines.settings import TuneRequest

    given = {"seed": seed, "max_minutes": max_minutes} | key_values(settings)
    options = {name: value for name, value in given.items() if value is not None}
    request = TuneRequest(domain=domain, tuner=tuner, options=options, augment=pairs, base_model=base_model)
    show(work("start", request, engine), as_json, "started_text")
