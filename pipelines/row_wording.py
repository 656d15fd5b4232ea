"""Words for a table that brings none: a readable name for each column, a readable value, an order where words have one.

A pack may say better (pack.yaml, wording); nothing here knows any particular table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

# Words that stand on a scale of their own: (position on it); several scales never mix in one column.
SCALES: tuple[dict[str, float], ...] = (
    {"none": -3, "no": -3, "nil": -3, "zero": -3, "tiny": -2, "minimal": -2, "low": -1, "small": -1, "little": -1,
     "few": -1, "short": -1, "light": -1, "weak": -1, "mild": -1, "med": 0, "medium": 0, "mid": 0, "middle": 0,
     "moderate": 0, "average": 0, "normal": 0, "some": 0, "high": 1, "big": 1, "large": 1, "long": 1, "heavy": 1,
     "strong": 1, "many": 1, "much": 1, "severe": 2, "huge": 2, "extreme": 2},
    {"terrible": -3, "bad": -2, "poor": -2, "weak": -2, "fair": -1, "acceptable": 0, "ok": 0, "okay": 0, "average": 0,
     "typical": 0, "good": 1, "great": 2, "excellent": 3, "outstanding": 4, "perfect": 4},
    {"never": -3, "rarely": -2, "seldom": -2, "occasionally": -1, "sometimes": 0, "often": 1, "frequently": 1,
     "usually": 2, "always": 3},
    {"primary": 1, "elementary": 1, "secondary": 2, "tertiary": 3, "bachelor": 3, "master": 4, "doctorate": 5},
    {"preschool": 0, "school": 1, "high school": 3, "some college": 4, "college": 5, "bachelors": 6, "masters": 7,
     "doctorate": 8, "phd": 8},
    {"down": -1, "flat": 0, "level": 0, "stable": 0, "up": 1},
    {"disagree": -1, "neutral": 0, "agree": 1},
    {"child": 0, "young": 1, "adult": 2, "middle aged": 2, "old": 3, "elderly": 3},
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5},
    {"cold": -1, "cool": -0.5, "mild": 0, "warm": 0.5, "hot": 1},
)  # fmt: skip
STRONGER = {"very": 0.5, "extremely": 0.8, "strongly": 0.5, "v": 0.5, "rather": -0.25, "slightly": -0.5}
NUMBER = r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?"
MISSING = frozenset({"", "?", "na", "n/a", "nan", "null", "nil.", "<na>", "-", "nat"})
YES, NO = frozenset({"yes", "y", "true", "t"}), frozenset({"no", "n", "false", "f"})


def words_of(name: str) -> str:
    """``RestingBP`` as "resting bp", ``white_piece0_rank`` as "white piece 0 rank"."""
    spaced = re.sub(r"[_\-./]+", " ", name)
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)", " ", spaced)
    return " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in spaced.split()) or name


def value_words(value: str) -> str:
    """``Never-married`` as "never married", ``0<=X<200`` as "from 0 to below 200"; what is plain stays."""
    text = value.strip()
    if bounds := _bounds(text):
        return bounds[1]
    return " ".join(re.sub(r"[_/]+|(?<=[A-Za-z])-(?=[A-Za-z])", " ", text).split()) or text


def _bounds(text: str) -> tuple[float, str] | None:
    """Where an interval stands among its like, and in words."""
    tight = text.replace(" ", "").lower()
    if found := re.fullmatch(rf"({NUMBER})(<=?)[a-z]+(<=?)({NUMBER})", tight):
        low, _, last, high = found.groups()
        return (float(low) + float(high)) / 2, f"from {low} to {'below ' if last == '<' else ''}{high}"
    if found := re.fullmatch(rf"(?:[a-z]+)?(<=?|>=?)({NUMBER})", tight):
        sign, bound = found.groups()
        said = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}[sign]
        nudge = abs(float(bound)) * 1e-3 + 1e-3
        return float(bound) + (-nudge if sign[0] == "<" else nudge), f"{said} {bound}"
    if found := re.fullmatch(rf"({NUMBER})(?:-|to|\.\.)({NUMBER})", tight):
        low, high = found.groups()
        return (float(low) + float(high)) / 2, f"from {low} to {high}"
    if found := re.fullmatch(rf"({NUMBER})(?:\+|more|ormore|plus|andmore|andabove)", tight):
        return float(found[1]) + 1e-3, f"{found[1]} or more"
    if found := re.fullmatch(NUMBER, tight):
        return float(found[0]), text
    return None


def positions(levels: Sequence[str]) -> dict[str, float]:
    """Where each level stands if the levels have an order that words show; empty if they have none.

    Half of the levels, three at least (or two where there are no more), must stand on one scale; others have no place.
    """
    found = max((_on_scale(levels, scale) for scale in (None, *SCALES)), key=lambda placed: len(set(placed.values())))
    needed = max(min(3, len(levels)), len(levels) / 2)
    return found if len(set(found.values())) >= needed else {}


def _on_scale(levels: Sequence[str], scale: Mapping[str, float] | None) -> dict[str, float]:
    placed = {level: _position(level, scale) for level in levels}
    known = {level: position for level, position in placed.items() if position is not None}
    if scale is None and any(level.strip().lower() == "more" for level in levels) and known:  # 2, 4, more
        known |= {level: max(known.values()) + 1 for level in levels if level.strip().lower() == "more"}
    return known


def _position(level: str, scale: Mapping[str, float] | None) -> float | None:
    if scale is None:
        bounds = _bounds(level)
        return None if bounds is None else bounds[0]
    text = " ".join(re.split(r"[\s_-]+", level.strip().lower()))
    if text in scale:
        return scale[text]
    first, _, rest = text.partition(" ")
    if first not in STRONGER and text[:1] == "v" and text[1:] in scale:  # vhigh
        first, rest = "v", text[1:]
    if first in STRONGER and rest in scale:
        return scale[rest] + (1 if scale[rest] >= 0 else -1) * STRONGER[first]
    return None


def number_words(value: float, edges: Sequence[float]) -> str:
    """A number as a place among its column's quintiles."""
    names = ("very low", "low", "medium", "high", "very high")
    return names[min(sum(value > edge for edge in edges), 4)]


def plain_number(value: float) -> str:
    """Whole numbers without a fraction, others to six digits."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.6g}"
