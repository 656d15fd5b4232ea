"""ask and demo: questions answered."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from commands.console import BaseModel, Domain, Engine, Generator, Grammar, Json, Votes, app, work


@app.command()
def ask(
    domain: Domain,
    question: Annotated[str | None, typer.Argument(help="without it: a prompt, or JSON lines on stdin")] = None,
    votes: Votes = 4,
    lang: Annotated[str, typer.Option(help="auto, en or zh")] = "auto",
    least_confidence: Annotated[float, typer.Option(min=0, max=1, help="abstain below")] = 0.0,
    precision: Annotated[
        float | None, typer.Option(min=0, max=1, help="abstain where fewer answers are right, as learnt on dev")
    ] = None,
    base_model: BaseModel = None,
    generator: Generator = "local",
    grammar: Grammar = True,
    adapter: Annotated[bool, typer.Option(help="with the pack's adapter")] = True,
    as_json: Json = False,
) -> None:
    """Answer one question, or many with everything kept warm."""
    from asking import Asked, ask_lines, prompt
    from asking import ask as ask_one

    asked = Asked(domain, votes, lang, least_confidence, precision, base_model, adapter, as_json, generator, grammar)
    if question is not None:
        code = ask_one(question, asked)
    else:
        if isinstance(sys.stdin, io.TextIOWrapper):  # a line that is no UTF-8 is told in its place
            sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
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

    raise typer.Exit(demonstration.run(max_minutes, lambda name, request: work(name, request, engine), as_json))
