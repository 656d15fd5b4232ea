"""finetune, evaluate, domain: teaching a pack's schema and measuring what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from commands.console import Augment, BaseModel, Domain, Engine, Json, Settings, Votes, app, key_values, show, work
from errors import unknown_name


@app.command()
def finetune(
    domain: Domain,
    tuner: Annotated[str, typer.Option(help="the method; plugins lists them")] = "qlora",
    what: Annotated[str, typer.Option(help="adapter writes SQL, linker finds tables")] = "adapter",
    settings: Settings = [],  # noqa: B006
    epochs: Annotated[int | None, typer.Option(help="passes over the pairs")] = None,
    max_minutes: Annotated[float | None, typer.Option(help="training ends by then")] = None,
    seed: Annotated[int, typer.Option(help="of everything random")] = 0,
    augment: Augment = None,
    base_model: BaseModel = None,
    source: Annotated[list[Path], typer.Option(help="a folder that the method starts from; repeats")] = [],  # noqa: B006
    beside: Annotated[list[str], typer.Option(help="a pack that is learnt along, as another task; repeats")] = [],  # noqa: B006
    generator: Annotated[str | None, typer.Option(help="also let it write paraphrases to learn from")] = None,
    generator_model: Annotated[str | None, typer.Option(help="that the generator writes with")] = None,
    resume: Annotated[bool, typer.Option(help="go on where the same run was cut off")] = True,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Train an adapter for a pack; it is served once it is whole."""
    from pipelines.settings import TuneRequest

    options = {"seed": seed, "epochs": epochs, "max_minutes": max_minutes} | key_values(settings)
    given = {name: value for name, value in options.items() if value is not None}
    if what not in ("adapter", "linker"):
        raise unknown_name("--what", what, ("adapter", "linker"))
    part: Literal["adapter", "linker"] = "linker" if what == "linker" else "adapter"
    request = TuneRequest(
        domain=domain,
        tuner=tuner,
        what=part,
        options=given,
        augment=augment,
        base_model=base_model,
        sources=tuple(source),
        beside=tuple(beside),
        generator=generator,
        generator_model=generator_model,
        resume=resume,
    )
    show(work("finetune", request, engine), as_json, "tuned_text")


@app.command()
def evaluate(
    domain: Domain,
    split: Annotated[str, typer.Option(help="dev, test, or the part of test with this tag")] = "test",
    limit: Annotated[int | None, typer.Option(min=1, help="so many questions, drawn by seed")] = None,
    votes: Votes = 4,
    seed: Annotated[int, typer.Option(help="of samples and intervals")] = 0,
    target_precision: Annotated[
        float | None, typer.Option(min=0.01, max=0.99, help="abstain where fewer answers are right, as learnt on dev")
    ] = None,
    base_model: BaseModel = None,
    adapter: Annotated[bool, typer.Option(help="with the pack's adapter")] = True,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Execution accuracy on held-out questions, beside three baselines, as a table and a picture."""
    from pipelines.settings import EvaluateRequest

    request = EvaluateRequest(
        domain=domain,
        split=split,
        limit=limit,
        votes=votes,
        seed=seed,
        target_precision=target_precision,
        base_model=base_model,
        adapter=adapter,
    )
    show(work("evaluate", request, engine), as_json, "evaluation_text")


@app.command(name="domain")
def whole_domain(
    domain: Domain,
    tuner: Annotated[str, typer.Option(help="the method; plugins lists them")] = "qlora",
    settings: Settings = [],  # noqa: B006
    split: Annotated[str, typer.Option(help="what is evaluated at the end")] = "test",
    votes: Votes = 4,
    augment: Augment = None,
    base_model: BaseModel = None,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """The whole chain for a pack: link and prompt, fine-tune, calibrate, evaluate."""
    from pipelines.settings import DomainRequest, TuneRequest

    options = key_values(settings)
    tune = TuneRequest(domain=domain, tuner=tuner, options=options, augment=augment, base_model=base_model)
    show(work("domain", DomainRequest(tune=tune, split=split, votes=votes), engine), as_json, "evaluation_text")
