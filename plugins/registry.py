"""Names to plugins: a catalogue of ours and the entry points of others, through one door.

Nothing is imported until it is asked for: naming a tuner must not import torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any, Literal

from errors import PipelineError, UsageError, unknown_name
from plugins.catalogue import CATALOGUE

Kind = Literal["tuners", "generators", "readers", "serializers"]
KINDS: tuple[Kind, ...] = ("tuners", "generators", "readers", "serializers")


@dataclass(frozen=True)
class Entry:
    """Where a plugin comes from. ``target`` is ``module:Class``."""

    kind: Kind
    name: str
    target: str
    summary: str
    origin: str  # "built-in" or the distribution that brings it


@cache
def entries(kind: Kind) -> dict[str, Entry]:
    """All plugins of a kind by name. Raises UsageError when two claim one name."""
    found = {
        name: Entry(kind, name, target, summary, "built-in") for name, (target, summary) in CATALOGUE[kind].items()
    }
    for point in entry_points(group=f"adaptql.{kind}"):
        origin = point.dist.name if point.dist else "unknown"
        if point.name in found:
            raise UsageError(
                f"plugin name {point.name!r} of {origin} is taken by {found[point.name].origin}: rename the entry point"
            )
        found[point.name] = Entry(kind, point.name, point.value, "", origin)
    return found


def names(kind: Kind) -> tuple[str, ...]:
    return tuple(sorted(entries(kind)))


def get(kind: Kind, name: str) -> Any:
    """An instance of the plugin. Raises UsageError (unknown name) or PipelineError (broken import)."""
    known = entries(kind)
    if name not in known:
        raise unknown_name(kind.removesuffix("s"), name, known)
    entry = known[name]
    module, _, attribute = entry.target.partition(":")
    try:
        plugin = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise PipelineError(
            f"{kind.removesuffix('s')} {name!r} of {entry.origin} cannot be imported from {entry.target}: "
            f"{error}; reinstall it or remove its entry point"
        ) from error
    return plugin()
