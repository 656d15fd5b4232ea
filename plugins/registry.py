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

Kind = Literal["tuners", "generators", "readers", "searchers", "serializers"]
KINDS: tuple[Kind, ...] = ("tuners", "generators", "readers", "searchers", "serializers")


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
    """All plugins of a kind by name, a colon at the end for a family. Raises UsageError when two claim one name."""
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
    """Without the families, whose members only they know."""
    return tuple(sorted(name for name in entries(kind) if not name.endswith(":")))


def get(kind: Kind, name: str) -> Any:
    """An instance of the plugin, a family's by what follows its colon (``peft:VERA``).

    Raises UsageError (unknown name) or PipelineError (broken import).
    """
    known = entries(kind)
    family, colon, member = name.partition(":")
    entry = known.get(family + colon)
    if entry is None:
        raise unknown_name(kind.removesuffix("s"), name, known)
    module, _, attribute = entry.target.partition(":")
    try:
        plugin = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise PipelineError(
            f"{kind.removesuffix('s')} {name!r} of {entry.origin} cannot be imported from {entry.target}: "
            f"{error}; reinstall it or remove its entry point"
        ) from error
    return plugin(member) if colon else plugin()
