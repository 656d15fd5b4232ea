"""YAML and JSON lines through a pydantic model, where every complaint names its file and line."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from errors import PackError

Model = TypeVar("Model", bound=BaseModel)


def read_text(path: Path, shown: str) -> str:
    """UTF-8, with or without a byte order mark. ``shown`` is the name that messages use."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PackError(f"{shown}: the file is missing; write it or name another") from error
    except UnicodeDecodeError as error:
        raise PackError(f"{shown}: expected UTF-8, byte {error.start} is not; save the file as UTF-8") from error
    except OSError as error:
        raise PackError(f"{shown}: cannot be read ({error.strerror}); check the file and its permissions") from error


def read_yaml(path: Path, shown: str, model: type[Model]) -> tuple[Model, dict[str, int]]:
    """The one mapping of a YAML file, and the line of each of its keys."""
    text = read_text(path, shown)
    try:
        lines = _key_lines(text, shown)
        loaded = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackError(f"{shown}:{line}: not YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise PackError(f"{shown}:1: not YAML: {' '.join(str(error).split())}") from error
    except RecursionError as error:
        raise PackError(f"{shown}:1: nested too deeply to be read; write it flat") from error
    except ValueError as error:  # a date that no calendar has
        raise PackError(f"{shown}:1: not YAML: {error}; correct the date") from error
    try:
        return model.model_validate(loaded), lines
    except ValidationError as error:
        key, why = complaint(error, model)
        raise PackError(f"{shown}:{lines.get(key, 1)}: {why}") from error


def read_jsonl(path: Path, shown: str, model: type[Model]) -> Iterator[tuple[int, Model]]:
    """(line number, model) for every line that is not blank."""
    for number, line in enumerate(read_text(path, shown).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, model.model_validate(_json_object(line, f"{shown}:{number}"))
        except ValidationError as error:
            raise PackError(f"{shown}:{number}: {complaint(error, model)[1]}") from error


def complaint(error: ValidationError, model: type[BaseModel]) -> tuple[str, str]:
    """The first thing wrong, as (key, sentence); the value itself is not repeated."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    known = tuple(model.model_fields)
    if first["type"] == "extra_forbidden":
        return key, f"unknown key {key!r}.{did_you_mean(key, known)} Known: {', '.join(known)}"
    if first["type"] == "missing":
        return key, f"key {key!r} is missing; add it"
    place = ".".join(str(part) for part in first["loc"])
    return key, f"key {place!r}: {first['msg']}" if place else f"expected a mapping of keys: {first['msg']}"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, tuple(known), n=1, cutoff=0.5)
    return f" Did you mean {close[0]!r}?" if close else ""


def _key_lines(text: str, shown: str) -> dict[str, int]:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        raise PackError(f"{shown}:1: expected a mapping of keys, such as 'name: finance'")
    lines: dict[str, int] = {}
    for key, _ in root.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise PackError(f"{shown}:{line}: expected a word as the key, came a list or a mapping")
        if key.value in lines:  # safe_load would keep the last one without a word
            raise PackError(f"{shown}:{line}: key {key.value!r} is already on line {lines[key.value]}; keep one")
        lines[key.value] = line
    return lines


def _json_object(line: str, place: str) -> object:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        if len(set(keys)) < len(keys):
            raise PackError(f"{place}: a key stands twice in one object; keep one")
        return dict(pairs)

    try:
        return json.loads(line, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        raise PackError(f"{place}: not JSON at column {error.colno}: {error.msg}; write one object a line") from error
    except RecursionError as error:
        raise PackError(f"{place}: nested too deeply to be read; write one flat object a line") from error
