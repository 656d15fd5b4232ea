"""init, import, packs, augment: packs made and grown; plugins and doctor: what is at hand."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from commands.console import Domain, Json, app, show


@app.command()
def init(
    name: Annotated[str, typer.Argument(help="of the new pack")],
    source: Annotated[
        Path, typer.Option("--from", help="a .duckdb, .sqlite, .csv or .parquet file, or a folder of tables")
    ],
    dest: Annotated[Path, typer.Option(help="the folder to write it in")] = Path("datasets"),
    as_json: Json = False,
) -> None:
    """Write a first pack for a database."""
    from pipelines.imports import init_pack

    show([{"pack": name, "folder": str(init_pack(name, source, dest))}], as_json, "rows_text")


@app.command(name="import")
def import_(
    reader: Annotated[str, typer.Argument(help="bull, spider or bird; plugins lists them")],
    source: Annotated[Path, typer.Argument(help="the layout's folder")],
    dest: Annotated[Path, typer.Argument(help="a pack a database is written here")],
    split: Annotated[int | None, typer.Option(min=2, help="split all pairs anew, with so many test questions")] = None,
    seed: Annotated[int, typer.Option(help="of the split")] = 0,
    as_json: Json = False,
) -> None:
    """Turn a public layout into packs; what does not run is listed in rejected.jsonl."""
    from pipelines.imports import import_layout

    found = import_layout(reader, source, dest, split, seed, on_report=lambda r: print(r.name, file=sys.stderr))
    show([asdict(report) for report in found], as_json, "rows_text")


@app.command()
def packs(as_json: Json = False) -> None:
    """The packs at hand."""
    from pipelines.shelf import packs as found

    show(found(), as_json, "rows_text")


@app.command()
def augment(
    domain: Domain,
    n: Annotated[int, typer.Option("-n", min=1, help="about so many pairs beside the pack's own")] = 2000,
    generator: Annotated[str | None, typer.Option(help="also let it write paraphrases; plugins lists them")] = None,
    base_model: Annotated[str | None, typer.Option(help="that the generator writes with")] = None,
    seed: Annotated[int, typer.Option(help="of what is drawn")] = 0,
    write: Annotated[bool, typer.Option(help="put them into the pack's train.jsonl too")] = False,
    as_json: Json = False,
) -> None:
    """Grow a pack's training pairs, each checked by running it."""
    from pipelines.growing import grow
    from reports import progress

    with progress("augment") as tell:
        show([grow(domain, n, seed, generator, write, tell, base_model)], as_json, "rows_text")


@app.command()
def plugins(as_json: Json = False) -> None:
    """Every tuner, generator, reader and serializer, ours and others'."""
    from plugins.registry import KINDS, entries

    found = [entry for kind in KINDS for entry in entries(kind).values()]
    show([{k: getattr(e, k) for k in ("kind", "name", "summary", "origin")} for e in found], as_json, "rows_text")


@app.command()
def doctor(as_json: Json = False) -> None:
    """What this machine can do, and what is wrong with it."""
    from pipelines.doctor import examine

    found = examine()
    show(found, as_json, "rows_text")
    raise typer.Exit(0 if all(check["ok"] for check in found) else 1)
