"""adapters: what is in the hub, what it holds of each version, and which one is served."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.console import BaseModel, Domain, Json, app, show
from errors import UsageError

adapters = typer.Typer(
    invoke_without_command=True, help="Adapters: list, show, compare, move, tag, check.", rich_markup_mode=None
)
LARGEST_WEIGHT = 1000  # of a sum: far beyond any that helps, near enough that no product overflows
app.add_typer(adapters, name="adapters")


@adapters.callback()
def list_adapters(context: typer.Context, as_json: Json = False) -> None:
    if context.invoked_subcommand is None:
        from pipelines.shelf import adapters as found

        show(found(), as_json, "rows_text")


@adapters.command(name="list")
def list_all(as_json: Json = False) -> None:
    """Every version of every pack and base, the served ones marked."""
    from pipelines.shelf import adapters as found

    show(found(), as_json, "rows_text")


@adapters.command()
def promote(
    version: Annotated[str, typer.Argument(help="a version or a tag")],
    domain: Domain,
    base_model: BaseModel = None,
    as_json: Json = False,
) -> None:
    """Serve this version from now on."""
    from pipelines.shelf import promote as serve

    show([serve(domain, version, base_model)], as_json, "rows_text")


@adapters.command()
def rollback(domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Serve what was served before."""
    from pipelines.shelf import roll_back

    show([roll_back(domain, base_model)], as_json, "rows_text")


Version = Annotated[str | None, typer.Argument(help="a version or a tag; the one that is served by default")]


@adapters.command(name="show")
def show_one(domain: Domain, version: Version = None, base_model: BaseModel = None, as_json: Json = False) -> None:
    """All that the hub holds of one version."""
    from pipelines.shelf import show as found

    show(found(domain, version, base_model), as_json, "fields_text")


@adapters.command()
def compare(one: str, other: str, domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Two versions beside each other, of one pack or as pack/version: what differs, and how far they point apart."""
    from pipelines.shelf import compare as beside

    show(beside(one, other, domain, base_model), as_json, "fields_text")


@adapters.command()
def export(
    to: Annotated[str, typer.Argument(help="a new folder")],
    domain: Domain,
    version: Version = None,
    base_model: BaseModel = None,
    as_json: Json = False,
) -> None:
    """Write a version in PEFT's plain layout, which PEFT and vLLM load."""
    from pipelines.shelf import export as write

    show(write(domain, version, to, base_model), as_json, "fields_text")


@adapters.command(name="import")
def take_in(
    source: Annotated[str, typer.Argument(help="a folder with adapter_model.safetensors and adapter_config.json")],
    domain: Domain,
    licence: Annotated[str, typer.Option(help="the adapter's, for its card")] = "",
    base_model: BaseModel = None,
    as_json: Json = False,
) -> None:
    """Take a LoRA from elsewhere into the hub, checked; promote it to serve it."""
    from pipelines.shelf import take_in as taken

    show([taken(source, domain, base_model, licence)], as_json, "rows_text")


@adapters.command(name="sum")
def sum_up(
    sources: Annotated[list[str], typer.Argument(help="pack or pack/version, two or more")],
    weights: Annotated[str, typer.Option(help="as many numbers, with commas between")],
    domain: Domain,
    base_model: BaseModel = None,
    as_json: Json = False,
) -> None:
    """Sum adapters of one method by given weights into a version of the pack; fuse looks for the weights itself."""
    from pipelines.shelf import sum_up as summed

    show([summed(sources, numbers(weights), domain, base_model)], as_json, "rows_text")


def numbers(given: str) -> list[float]:
    expected = f"--weights {given[:80]!r}: expected numbers with commas between, such as 0.6,0.4"
    try:
        found = [float(part) for part in given.split(",")]
    except ValueError as error:
        raise UsageError(expected) from error
    if not all(abs(number) <= LARGEST_WEIGHT for number in found):  # false of what is no number, too
        raise UsageError(f"{expected}, none beyond {LARGEST_WEIGHT}")
    return found


@adapters.command()
def tag(version: str, name: str, domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Give a version a name; prune leaves it alone."""
    from pipelines.shelf import tag as named

    show([named(domain, version, name, base_model)], as_json, "rows_text")


@adapters.command()
def prune(
    domain: Domain,
    keep: Annotated[int, typer.Option(min=1, help="so many of the newest stay")] = 2,
    base_model: BaseModel = None,
    as_json: Json = False,
) -> None:
    """Remove old versions; what is served, was served before or is tagged stays."""
    from pipelines.shelf import prune as removed

    show(removed(domain, keep, base_model), as_json, "rows_text")


@adapters.command()
def check(
    heard: Annotated[bool, typer.Option(help="also load each and compare its logits with its base's")] = False,
    as_json: Json = False,
) -> None:
    """Whether every version is whole, is what its card vouches for, and changes anything; fails where one does not."""
    from pipelines.shelf import check as checked

    lines = checked(heard)
    show(lines, as_json, "rows_text")
    if any(not line["verdict"].startswith("whole") for line in lines):
        raise typer.Exit(1)


@adapters.command()
def drift(domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """What has moved in the database since each adapter learned it, and what that means for it."""
    from pipelines.shelf import drift as moved

    lines = moved(domain, base_model)
    show(lines, as_json, "fields_text")
