"""Growing a pack, as a command: what came of it in one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipelines.augment import augment
from pipelines.packs import read_pack
from pipelines.splits import carved
from plugins import registry
from plugins.contracts import Connects, LoadSpec


def writer(generator: str, model: str | None) -> Any:
    """A generator with its model: a name on its server, or a base on this machine; the others need none."""
    found = registry.get("generators", generator)
    if isinstance(found, Connects):
        return found.connect(model)
    if generator == "local":
        from plugins.models import load_base

        return found.open(load_base(model, LoadSpec("bf16"), for_inference=True))
    return found


def grow(
    domain: str,
    n: int,
    seed: int,
    generator_name: str | None,
    write: bool,
    tell: Callable[[str, int, int], None],
    base_model: str | None = None,
) -> dict[str, Any]:
    generator = writer(generator_name, base_model) if generator_name else None
    grown = augment(carved(read_pack(domain)), n, seed, generator, tell, write=write)
    return {
        "made": grown.made,
        "kept": grown.kept,
        "kinds": grown.kinds,
        "rejected": grown.rejected,
        "seconds": round(grown.seconds, 1),
        "cached": grown.cached,
        "file": str(grown.path),
    }
