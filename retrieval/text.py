"""Words and character n-grams: what lexical search compares, in English and in Chinese."""

from __future__ import annotations

import re
from functools import lru_cache

_PIECES = re.compile(r"[一-鿿]+|[a-z]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@lru_cache(maxsize=65536)
def terms(text: str) -> tuple[str, ...]:
    """Stemmed words with their character 4-grams, single digits runs, Chinese characters and bigrams; repeats are kept.

    The 4-grams let an abbreviation or a typing error still share something; the bigrams stand in for Chinese words.
    """
    found: list[str] = []
    for piece in _PIECES.findall(_CAMEL.sub(" ", text).lower().replace("_", " ")):
        if "一" <= piece[0] <= "鿿":
            found += [*piece, *(piece[i : i + 2] for i in range(len(piece) - 1))]
        elif piece[0].isdigit():
            found.append(piece)
        elif piece not in _STOP:
            root = stem(piece)
            found.append(root)
            found += [f"#{root[i : i + 4]}" for i in range(len(root) - 3)] if len(root) > 4 else []
    return tuple(found)


def stem(word: str) -> str:
    """The word without its English ending, crude and the same everywhere."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


_STOP = frozenset(
    """
    a an the of in on at for to and or is are was were be been do does did with by from as that this these those
    which what who whose whom how many much show list give me find tell all each please there their its it have has
    had
    """.split()  # noqa: SIM905
)
