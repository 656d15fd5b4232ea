"""What every command shares: the app they register with, options of one wording, how they work and show.

Nothing heavy is imported here: --help answers at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from errors import UsageError

app = typer.Typer(
    help="Ask a database in plain language and get an answer you can check; teach it your schema with small adapters.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Domain = Annotated[str, typer.Option("--domain", "-d", help="a pack: its name in datasets/, or a path")]
Json = Annotated[bool, typer.Option("--json", help="print JSON")]
Engine = Annotated[bool, typer.Option(help="run as a Prefect flow, with its retries, caching and artifacts")]
BaseModel = Annotated[str | None, typer.Option(help="a Hugging Face model or a folder, in place of the embedded base")]
Augment = Annotated[
    int | None,
    typer.Option(min=0, help="pairs made from the schema to learn from too; default: what is missing to 2,500"),
]
GENERATOR = "local, or openai_compatible: --base-model then names the server's model, ADAPTQL_OPENAI_URL the server"
Generator = Annotated[str, typer.Option(help=GENERATOR)]
Grammar = Annotated[bool, typer.Option(help="candidates keep to a grammar of what their prompt names")]
Votes = Annotated[int, typer.Option(min=1, max=64, help="candidates that vote")]
Settings = Annotated[list[str], typer.Option("--set", help="key=value of the tuner or the run; repeats")]


def show(found: Any, as_json: bool, text: str) -> None:
    """``text`` names the function of reports.py that makes it readable."""
    import reports

    reports.show(found if as_json else getattr(reports, text)(found), as_json)


def key_values(settings: Sequence[str]) -> dict[str, Any]:
    """``r=8`` as {"r": 8}, values read as YAML does."""
    import yaml

    pairs = [setting.partition("=") for setting in settings]
    for key, equals, _ in pairs:
        if not key or not equals:
            raise UsageError(f"--set {key!r}: expected key=value, such as --set r=16")
    return {key: _value(yaml, key, value) for key, _, value in pairs}


def _value(yaml: Any, key: str, text: str) -> Any:
    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a day that no calendar has
        raise UsageError(f"--set {key}={text[:80]}: expected a value such as 16, 1e-4 or [q_proj, v_proj]") from error


def work(name: str, request: Any, engine: bool) -> dict[str, Any]:
    """A long command, through Prefect's engine where that starts."""
    if engine:
        for variable in ("PREFECT_LOGGING_LEVEL", "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL"):
            os.environ.setdefault(variable, "CRITICAL")  # what fails is told once, by run()
        import flows

        trouble = flows.engine_trouble()
        if trouble is None:
            return dict(getattr(flows, name)(request))
        print(f"note: going on without Prefect: {trouble}", file=sys.stderr)
    from pipelines import chain
    from reports import progress

    with progress(name) as tell:
        return dict(getattr(chain, name)(request, tell))
