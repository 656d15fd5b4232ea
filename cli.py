"""The commands. What one needs is imported when it runs, so that --help answers at once.

Data goes to stdout, progress and complaints to stderr. Exit codes: 0 ok, 1 failed, 2 usage, 3 abstained, 4 refused by
policy, 130 stopped by ctrl-C.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer
from typer.exceptions import TyperException

from errors import PipelineError, ResourceError, UsageError, unknown_name

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
Votes = Annotated[int, typer.Option(min=1, max=64, help="candidates that vote")]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """The exit code; every error of ours is one clear line on stderr, or one JSON object with --json."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # those of other people's libraries are not the user's business
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a terminal without Chinese
    try:
        code = app(list(arguments) or ["--help"], prog_name="adaptql", standalone_mode=False)
    except TyperException as error:
        return _complain(UsageError(_with_suggestion(error)), arguments)
    except PipelineError as error:
        return _complain(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        code = 130
    except BrokenPipeError:
        sys.stderr.close()  # or Python complains about the flush
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        return _complain(ResourceError("no space left; free some under ADAPTQL_HOME and run again"), arguments)
    if code == 130:
        print("stopped; what was there before is unharmed", file=sys.stderr)
    return int(code or 0)


def _complain(error: PipelineError, arguments: Sequence[str]) -> int:
    if "--json" in arguments:
        problem = {"kind": type(error).__name__, "message": str(error), "exit_code": error.exit_code}
        print(json.dumps({"error": problem}, ensure_ascii=False), file=sys.stderr)
    else:
        print(f"error: {error}", file=sys.stderr)
    return error.exit_code


def _with_suggestion(error: TyperException) -> str:
    message = error.format_message()
    wrong, known = getattr(error, "option_name", None), getattr(error, "possibilities", None)
    context = getattr(error, "ctx", None)
    if (wrong and context is not None and known is not None) or "No such option" in message:
        options = [name for p in context.command.params for name in p.opts] if context else list(known or ())
        close = get_close_matches(wrong or "", options, n=1, cutoff=0.5)
        message = f"no option {wrong}." + (f" Did you mean {close[0]}?" if close else f" Known: {', '.join(options)}")
    return f"{message} (see --help)"


def _show(found: Any, as_json: bool, text: str) -> None:
    """``text`` names the function of reports.py that makes it readable."""
    import reports

    reports.show(found if as_json else getattr(reports, text)(found), as_json)


# -- teaching and measuring -------------------------------------------------------------------


@app.command()
def finetune(
    domain: Domain,
    tuner: Annotated[str, typer.Option(help="the method; plugins lists them")] = "qlora",
    what: Annotated[str, typer.Option(help="adapter writes SQL, linker finds tables")] = "adapter",
    settings: Annotated[list[str], typer.Option("--set", help="key=value of the tuner or the run; repeats")] = [],  # noqa: B006
    epochs: Annotated[int | None, typer.Option(help="passes over the pairs")] = None,
    max_minutes: Annotated[float | None, typer.Option(help="training ends by then")] = None,
    seed: Annotated[int, typer.Option(help="of everything random")] = 0,
    augment: Augment = None,
    base_model: BaseModel = None,
    resume: Annotated[bool, typer.Option(help="go on where the same run was cut off")] = True,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Train an adapter for a pack; it is served once it is whole."""
    from pipelines.settings import TuneRequest

    options = {"seed": seed, "epochs": epochs, "max_minutes": max_minutes} | _key_values(settings)
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
        resume=resume,
    )
    _show(_work("finetune", request, engine), as_json, "tuned_text")


@app.command()
def evaluate(
    domain: Domain,
    split: Annotated[str, typer.Option(help="dev, test, or the part of test with this tag")] = "test",
    limit: Annotated[int | None, typer.Option(min=1, help="so many questions, drawn by seed")] = None,
    votes: Votes = 4,
    seed: Annotated[int, typer.Option(help="of samples and intervals")] = 0,
    base_model: BaseModel = None,
    adapter: Annotated[bool, typer.Option(help="with the pack's adapter")] = True,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Execution accuracy on held-out questions, beside three baselines, as a table and a picture."""
    from pipelines.settings import EvaluateRequest

    request = EvaluateRequest(
        domain=domain, split=split, limit=limit, votes=votes, seed=seed, base_model=base_model, adapter=adapter
    )
    _show(_work("evaluate", request, engine), as_json, "evaluation_text")


@app.command(name="domain")
def whole_domain(
    domain: Domain,
    tuner: Annotated[str, typer.Option(help="the method; plugins lists them")] = "qlora",
    settings: Annotated[list[str], typer.Option("--set", help="key=value of the tuner or the run; repeats")] = [],  # noqa: B006
    split: Annotated[str, typer.Option(help="what is evaluated at the end")] = "test",
    votes: Votes = 4,
    augment: Augment = None,
    base_model: BaseModel = None,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """The whole chain for a pack: link and prompt, fine-tune, calibrate, evaluate."""
    from pipelines.settings import DomainRequest, TuneRequest

    options = _key_values(settings)
    tune = TuneRequest(domain=domain, tuner=tuner, options=options, augment=augment, base_model=base_model)
    _show(_work("domain", DomainRequest(tune=tune, split=split, votes=votes), engine), as_json, "evaluation_text")


def _key_values(settings: Sequence[str]) -> dict[str, Any]:
    """``r=8`` as {"r": 8}, values read as YAML does."""
    import yaml

    pairs = [setting.partition("=") for setting in settings]
    for key, equals, _ in pairs:
        if not key or not equals:
            raise UsageError(f"--set {key!r}: expected key=value, such as --set r=16")
    return {key: yaml.safe_load(value) for key, _, value in pairs}


def _work(name: str, request: Any, engine: bool) -> dict[str, Any]:
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


# -- asking -----------------------------------------------------------------------------------


@app.command()
def ask(
    domain: Domain,
    question: Annotated[str | None, typer.Argument(help="without it: a prompt, or JSON lines on stdin")] = None,
    votes: Votes = 4,
    lang: Annotated[str, typer.Option(help="auto, en or zh")] = "auto",
    least_confidence: Annotated[float, typer.Option(min=0, max=1, help="abstain below")] = 0.0,
    base_model: BaseModel = None,
    adapter: Annotated[bool, typer.Option(help="with the pack's adapter")] = True,
    as_json: Json = False,
) -> None:
    """Answer one question, or many with everything kept warm."""
    from asking import Asked, ask_lines, prompt
    from asking import ask as ask_one

    asked = Asked(domain, votes, lang, least_confidence, base_model, adapter, as_json)
    if question is not None:
        code = ask_one(question, asked)
    else:
        code = prompt(asked) if sys.stdin.isatty() else ask_lines(sys.stdin, asked)
    raise typer.Exit(code)


@app.command()
def demo(
    max_minutes: Annotated[float, typer.Option(help="of training")] = 7.0,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Fine-tune the finance pack and ask it four questions, saying what happens on the way."""
    import demonstration

    raise typer.Exit(demonstration.run(max_minutes, lambda name, request: _work(name, request, engine), as_json))


# -- packs, adapters, plugins, the machine ----------------------------------------------------


@app.command()
def init(
    name: Annotated[str, typer.Argument(help="of the new pack")],
    source: Annotated[Path, typer.Option("--from", help="a .duckdb or .sqlite file, or a folder of CSV or Parquet")],
    dest: Annotated[Path, typer.Option(help="the folder to write it in")] = Path("datasets"),
    as_json: Json = False,
) -> None:
    """Write a first pack for a database."""
    from pipelines.imports import init_pack

    _show([{"pack": name, "folder": str(init_pack(name, source, dest))}], as_json, "rows_text")


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
    _show([asdict(report) for report in found], as_json, "rows_text")


@app.command()
def packs(as_json: Json = False) -> None:
    """The packs at hand."""
    from pipelines.shelf import packs as found

    _show(found(), as_json, "rows_text")


@app.command()
def augment(
    domain: Domain,
    n: Annotated[int, typer.Option("-n", min=1, help="about so many pairs beside the pack's own")] = 2000,
    generator: Annotated[str | None, typer.Option(help="also let it write paraphrases; plugins lists them")] = None,
    seed: Annotated[int, typer.Option(help="of what is drawn")] = 0,
    write: Annotated[bool, typer.Option(help="put them into the pack's train.jsonl too")] = False,
    as_json: Json = False,
) -> None:
    """Grow a pack's training pairs, each checked by running it."""
    from pipelines.growing import grow
    from reports import progress

    with progress("augment") as tell:
        _show([grow(domain, n, seed, generator, write, tell)], as_json, "rows_text")


adapters = typer.Typer(invoke_without_command=True, help="Adapters: list, promote, rollback.", rich_markup_mode=None)
app.add_typer(adapters, name="adapters")


@adapters.callback()
def list_adapters(context: typer.Context, as_json: Json = False) -> None:
    if context.invoked_subcommand is None:
        from pipelines.shelf import adapters as found

        _show(found(), as_json, "rows_text")


@adapters.command()
def promote(version: str, domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Serve this version from now on."""
    from pipelines.shelf import promote as serve

    _show([serve(domain, version, base_model)], as_json, "rows_text")


@adapters.command()
def rollback(domain: Domain, base_model: BaseModel = None, as_json: Json = False) -> None:
    """Serve what was served before."""
    from pipelines.shelf import roll_back

    _show([roll_back(domain, base_model)], as_json, "rows_text")


@app.command()
def plugins(as_json: Json = False) -> None:
    """Every tuner, generator and reader, ours and others'."""
    from plugins.registry import KINDS, entries

    found = [entry for kind in KINDS for entry in entries(kind).values()]
    _show([{k: getattr(e, k) for k in ("kind", "name", "summary", "origin")} for e in found], as_json, "rows_text")


@app.command()
def doctor(as_json: Json = False) -> None:
    """What this machine can do, and what is wrong with it."""
    from pipelines.doctor import examine

    found = examine()
    _show(found, as_json, "rows_text")
    raise typer.Exit(0 if all(check["ok"] for check in found) else 1)


if __name__ == "__main__":
    main()
