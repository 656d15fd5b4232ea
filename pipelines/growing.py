"""Growing a pack, as a command: what came of it in one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipelines.augment import augment
from pipelines.packs import read_pack
from pipelines.splits import carved
from plugins import registry


def grow(
    domain: str, n: int, seed: int, generator_name: str | None, write: bool, tell: Callable[[str, int, int], None]
) -> dict[str, Any]:
    generator = None if generator_name is None else registry.get("generators", generator_name)
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
