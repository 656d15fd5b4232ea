"""adapters: what is in the hub, and which version is served."""

from __future__ import annotations

import typer

from commands.console import BaseModel, Domain, Json, app, show

adapters = typer.Typer(invoke_without_command=True, help="Adapters: list, promote, rollback.", rich_markup_mode=None)
app.add_typer(adapters, name="adapters")


@adapters.callback()
def list_adapters(context: typer.Context, as_json: Json = False) -> None:
    if context.invoked_subcommand is None:
        from pipelines.shelf import adapters as found

        show(found(), as_json, "rows_text")


@adapters.command()
def promote(version: str, domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Serve this version from now on."""
    from pipelines.shelf import promote as serve

    show([serve(domain, version, base_model)], as_json, "rows_text")


@adapters.command()
def rollback(domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Serve what was served before."""
    from pipelines.shelf import roll_back

    show([roll_back(domain, base_model)], as_json, "rows_text")
