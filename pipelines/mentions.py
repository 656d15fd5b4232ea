"""Where the question names a column or a table: exact and partial name matches, as IRNet (Guo et al. 2019, arXiv
1905.08205, section 2.1) and RAT-SQL (Wang et al. 2020, arXiv 1911.04942, section 4.4) mark them for their models.

A small model trained for an hour does not learn to compare words by itself; told where a name is meant, it does not
have to. Synonyms stay its own work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from retrieval.text import stem

PER_PLACE = 2  # symbols behind one span
ENOUGH = 0.5  # share of a name's words that a span must hold

_WORD = re.compile(r"[一-鿿]|[a-z]+|\d+")
_IDLE = frozenset("a an the of in on at for to and or is are was were by from with as per each all id".split())  # noqa: SIM905


def mentions(question: str, names: Sequence[tuple[str, str]]) -> dict[int, list[str]]:
    """End of a span in ``question`` -> symbols it names, best first; ``names`` are (symbol, description)."""
    words = [(_norm(m[0]), m.start(), m.end()) for m in _WORD.finditer(question.lower())]
    places: dict[str, list[int]] = {}
    for i, (word, _, _) in enumerate(words):
        places.setdefault(word, []).append(i)
    found: dict[int, list[tuple[float, int, str]]] = {}
    for order, (symbol, description) in enumerate(names):
        best = _best_span(_name_words(description), words, places)
        if best is not None:
            score, end = best
            found.setdefault(end, []).append((-score, order, symbol))
    return {end: [symbol for _, _, symbol in sorted(ranked)[:PER_PLACE]] for end, ranked in found.items()}


def _best_span(
    name: frozenset[str], words: Sequence[tuple[str, int, int]], places: dict[str, list[int]]
) -> tuple[float, int] | None:
    """(share of the name's words, end) of the run of question words that holds most of the name; None below ENOUGH."""
    hits = sorted(i for word in name for i in places.get(word, ()))
    if not hits:
        return None
    runs: list[list[int]] = [[hits[0]]]
    for i in hits[1:]:
        if i - runs[-1][-1] <= 2:  # one word in between: "value of the fund" for "fund value" needs more, and gets none
            runs[-1].append(i)
        else:
            runs.append([i])
    chinese = any("一" <= w <= "鿿" for w in name)
    scored = []
    for run in runs:
        held = {words[i][0] for i in run}
        share = len(held) / len(name)
        if (share >= ENOUGH and (not chinese or len(held) >= 2)) or len(held) >= 3:
            scored.append((share, -run[0], words[run[-1]][2]))
    if not scored:
        return None
    share, _, end = max(scored)
    return share, end


@lru_cache(maxsize=65536)
def _name_words(description: str) -> frozenset[str]:
    text = re.sub(r"[（(][^）)]*[）)]", "", description.lower())  # units in brackets are not part of the name
    return frozenset(_norm(w) for w in _WORD.findall(text) if w not in _IDLE) or frozenset(["-"])


@lru_cache(maxsize=65536)
def _norm(word: str) -> str:
    return stem(word)
