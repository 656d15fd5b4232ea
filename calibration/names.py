"""How near a written name is to one of the schema's: case, underscores, plurals, typos, descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

LEAST = 0.6  # of likeness; below, a name is not a misspelling of the other

Named = tuple[str, str]  # a name and its comment


def nearest(written: str, known: Iterable[Named], n: int = 3) -> list[tuple[str, float]]:
    """(name, likeness in [0, 1]) of the ``n`` likest, best first; 1.0 where they differ in form only."""
    scored = [(name, likeness(written, name, comment)) for name, comment in known]
    return sorted((pair for pair in scored if pair[1] >= LEAST), key=lambda pair: -pair[1])[:n]


@lru_cache(maxsize=65_536)
def likeness(written: str, name: str, comment: str = "") -> float:
    a, b = _bare(written), _bare(name)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    typo = float(OSA.normalized_similarity(a, b))
    short, long = sorted((a, b), key=len)
    within = 0.6 + 0.35 * len(short) / len(long) if len(short) >= 4 and short in long else 0.0
    if name.lower().endswith(f"_{written.lower()}") or written.lower().endswith(f"_{name.lower()}"):
        within = max(within, 0.8)
    described = 0.95 if comment and a in {_bare(part) for part in re.split(r"[,;:/()（），；：]", comment)} else 0.0
    return max(typo, within, described)


def _bare(name: str) -> str:
    letters = re.sub(r"[\W_]+", "", name.lower())
    return letters[:-1] if letters.endswith("s") and len(letters) > 3 and not letters.endswith("ss") else letters
