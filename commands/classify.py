"""classify: a table's rows told apart from a few labels."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Annotated, Any

import typer

from commands.console import BaseModel, Engine, Json, Settings, app, key_values, show, work
from errors import UsageError


@app.command()
def classify(
    table: Annotated[Path | None, typer.Option(help="a .csv, .parquet or .duckdb file (file.duckdb:table)")] = None,
    target: Annotated[str | None, typer.Option(help="the column to predict: fit, measure and save")] = None,
    shots: Annotated[
        str, typer.Option(help="labelled rows to learn from, or all; several for a study: 4,16,64")
    ] = "16",
    model: Annotated[str | None, typer.Option(help="a saved classifier: score --table into --out")] = None,
    version: Annotated[str | None, typer.Option(help="of the saved classifier; default: its newest")] = None,
    out: Annotated[Path | None, typer.Option(help="scored rows: .csv or .parquet")] = None,
    escape: Annotated[
        bool, typer.Option(help="in a scored CSV, an apostrophe before cells that a spreadsheet would run as formulas")
    ] = True,
    domain: Annotated[
        str | None, typer.Option("--domain", "-d", help="a pack with a target: study serializers")
    ] = None,
    serializers: Annotated[
        str, typer.Option(help="of a study: names with commas, or all; of a fit, the one that says rows as text")
    ] = "all",
    name: Annotated[str | None, typer.Option(help="of the classifier in the hub; default: the table's")] = None,
    test_rows: Annotated[int, typer.Option(min=20, help="held-out rows that are asked")] = 2000,
    delimiter: Annotated[str | None, typer.Option(help="of a CSV where it cannot be told")] = None,
    join: Annotated[Path | None, typer.Option(help="a table whose columns are added where --on agrees")] = None,
    on: Annotated[str | None, typer.Option(help="the column both tables share")] = None,
    members: Annotated[
        str | None,
        typer.Option(help="averaged, with commas: linear, in_context, trees, kernel, language, adapted, choices"),
    ] = None,
    base_model: BaseModel = None,
    tuner: Annotated[
        str | None, typer.Option(help="how a language model learns the rows as text; none: it is asked untaught")
    ] = None,
    settings: Settings = [],  # noqa: B006
    question: Annotated[str | None, typer.Option(help="that a language model is asked after each row")] = None,
    readings: Annotated[
        int, typer.Option(min=1, max=16, help="of a row as text, averaged: each its own serializer, order and adapter")
    ] = 1,
    calibrate: Annotated[
        bool, typer.Option(help="a temperature by cross-fitting: each member is fitted once more a fold")
    ] = True,
    generator: Annotated[str | None, typer.Option(help="of a study: NAME:MODEL for what a model writes")] = None,
    seeds: Annotated[int, typer.Option(min=1, max=50, help="of a study")] = 3,
    seed: Annotated[int, typer.Option(min=0, help="of the split, the shots and the members")] = 0,
    engine: Engine = True,
    as_json: Json = False,
) -> None:
    """Fit a classifier on a few labelled rows, score a table with it, or study serializers."""
    from pipelines.row_requests import FitRequest, ScoreRequest, StudyRequest

    _one_thing({"--domain": domain, "--target": target, "--model": model})
    if target is not None and out is not None:
        raise UsageError("classify --target fits and writes no rows: leave --out away, then score with --model NAME")
    _plain_names({"--name": name, "--model": model})
    path, table_name = _table(table)
    place: dict[str, Any] = {"table": path, "table_name": table_name, "delimiter": delimiter, "join": join, "on": on}
    request: Any
    said = _text(base_model, tuner, settings, question, None if serializers == "all" else serializers, readings)
    if domain is not None:
        if readings > 1:
            raise UsageError("classify --domain compares single serializers: leave --readings away")
        read_by = said.model_copy(update={"serializer": None}) if base_model or tuner else None
        request = StudyRequest(
            domain=domain, shots=tuple(_number(s) for s in shots.split(",")), reader=read_by,
            serializers=_names(serializers) or ("all",), seeds=seeds, n_test=min(test_rows, 200), generator=generator,
        )  # fmt: skip
    elif path is None:
        raise UsageError("classify needs --table (with --target to fit, with --model and --out to score) or --domain")
    elif model is not None:
        if out is None or out.suffix.lower() not in (".csv", ".parquet"):
            raise UsageError("classify --model writes what it scored: name --out FILE.csv or FILE.parquet")
        request = ScoreRequest(model=model, version=version, out=out, escape=escape, **place)
    elif target is not None:
        n_shots = None if shots == "all" else _number(shots)
        asked = _names(members) or (("choices",) if base_model or tuner else None)
        request = FitRequest(
            target=target, shots=n_shots, n_test=test_rows, name=name or _hub_name(path), members=asked, text=said,
            calibrate=calibrate, seed=seed, **place,
        )  # fmt: skip
    else:
        raise UsageError("classify --table needs --target COLUMN to fit, or --model NAME --out FILE to score")
    show(work("classify", request, engine), as_json, "classified_text")


def _one_thing(given: dict[str, str | None]) -> None:
    named = [option for option, value in given.items() if value is not None]
    if len(named) > 1:
        raise UsageError(
            f"classify got {' and '.join(named)}: expected one of --target (fit), --model (score), --domain (study)"
        )


def _plain_names(given: dict[str, str | None]) -> None:
    from pipelines.packs import NAME

    for option, value in given.items():
        if value is not None and not re.fullmatch(NAME, value):
            raise UsageError(
                f"{option} {value[:80]!r}: expected at most 64 letters without accents, digits, _ and -, such as loans"
            )


def _text(
    base_model: str | None,
    tuner: str | None,
    settings: list[str],
    question: str | None,
    serializer: str | None,
    readings: int,
) -> Any:
    """``--set``: of the run where T-Few's recipe has a dial of that name, else of the tuner."""
    from pipelines.row_text import RUN, text_settings

    given = key_values(settings)
    run = {key: value for key, value in given.items() if key in RUN}
    options = {key: value for key, value in given.items() if key not in RUN}
    said: dict[str, Any] = {"base": base_model, "tuner": tuner, "question": question, "serializer": serializer}
    said["readings"] = readings
    return text_settings(said | {"options": options, "training": run})


def _table(given: Path | None) -> tuple[Path | None, str | None]:
    """``bank.duckdb:loans`` is a file and a table of it."""
    if given is None:
        return None, None
    file, colon, table = str(given).rpartition(":")
    return (Path(file), table) if colon and file.endswith((".duckdb", ".db")) else (given, None)


def _number(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()) or int(text) < 2:
        raise UsageError(f"--shots {text!r}: expected a number from 2 on, such as 16, or all")
    return int(text)


def _names(given: str | None) -> tuple[str, ...] | None:
    return tuple(part.strip() for part in given.split(",") if part.strip()) if given else None


def _hub_name(path: Path) -> str:
    """Of the file's letters without accents; where it has none, told from others by a few figures of its name."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", path.stem).strip("-_")[:64]
    return plain or f"table-{hashlib.sha256(path.stem.encode()).hexdigest()[:6]}"
