"""Stored values that the question nearly spells: candidates by shared character n-grams, judged by edit similarity."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

_BUCKETS = 1 << 16
_MIN_LENGTH = 5
_MIN_SHARED = 0.55  # one typing error in six characters leaves two of five bigrams wrong
_MIN_SHARED_OF_NAME = 0.3  # a wrong character inside one of four leaves one of three bigrams
_N_JUDGED = 40
_CHINESE_NAME = re.compile(r"[\u4e00-\u9fff]{4,12}")


class Typos:
    """N-gram lookup over folded values: bigrams of Chinese, trigrams of everything else."""

    def __init__(self, values: Sequence[str], kinds: frozenset[str] = frozenset()) -> None:
        """``kinds`` are values that differ from their like in one character that matters: 中高风险, 中低风险."""
        self._values = values
        self._is_name = np.array([_CHINESE_NAME.fullmatch(v) is not None and v not in kinds for v in values], bool)
        buckets, owners = _grams("\0".join(values) + "\0", len(values))
        order = np.argsort(buckets, kind="stable")
        self._owners = owners[order]
        self._starts = np.searchsorted(buckets[order], np.arange(_BUCKETS + 1))
        self._sizes = np.maximum(np.bincount(owners, minlength=len(values)), 1)

    def near(self, text: str, threshold: float) -> list[tuple[int, int, int, float]]:
        """(value's index, start, end, similarity in [0, 100]) of values that ``text`` holds but for a typing error."""
        if not self._values:
            return []
        found = []
        for i in self._candidates(text):
            value = self._values[i]
            if self._is_name[i]:
                found += [(i, *span) for span in _one_character_off(value, text)]
                continue
            if len(value) < _MIN_LENGTH:
                continue
            aligned = fuzz.partial_ratio_alignment(value, text, score_cutoff=threshold - 5)
            if aligned is None:
                continue
            start, end = _whole_words(text, aligned.dest_start, aligned.dest_end)
            similarity = fuzz.ratio(value, text[start:end])
            if similarity >= threshold and _is_typo(value, text[start:end]):
                found.append((i, start, end, similarity))
        return sorted(found, key=lambda f: -f[3])

    def _candidates(self, text: str) -> list[int]:
        buckets = np.unique(_grams(text + "\0", 1)[0])
        postings = [self._owners[self._starts[b] : self._starts[b + 1]] for b in buckets]
        if not postings:
            return []
        shared = np.bincount(np.concatenate(postings), minlength=len(self._values)) / self._sizes
        best = np.flatnonzero(shared >= np.where(self._is_name, _MIN_SHARED_OF_NAME, _MIN_SHARED))
        return [int(i) for i in best[np.argsort(-shared[best], kind="stable")][:_N_JUDGED]]


def _one_character_off(value: str, text: str) -> list[tuple[int, int, float]]:
    """(start, end, similarity) where ``text`` has the Chinese name with one other character in it: 贵州矛台."""
    n = len(value)
    near = [
        s for s in range(len(text) - n + 1) if sum(a != b for a, b in zip(value, text[s : s + n], strict=True)) == 1
    ]
    return [(s, s + n, 100 * (1 - 1 / n)) for s in near if _CHINESE_NAME.fullmatch(text, s, s + n)]


def _grams(text: str, n_texts: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(bucket, index of the text) of every n-gram of texts that each end in NUL."""
    codes = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32).astype(np.int64)
    if len(codes) < 3:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    owners = np.minimum(np.cumsum(codes == 0), n_texts - 1)[:-1]
    first, second = codes[:-1], codes[1:]
    third = np.append(codes[2:], 0)
    wide = (first >= 0x3040) & (second >= 0x3040)
    inside = (first > 0) & (second > 0) & (wide | (third > 0))
    hashed = first * 1_000_003 + second * 8_191 + np.where(wide, 0, third * 131)
    return hashed[inside] % _BUCKETS, owners[inside]


def _is_typo(value: str, written: str) -> bool:
    """CSI 300 and CSI 500, last month and past month: a letter apart and nothing alike."""
    if re.findall(r"\d+", value) != re.findall(r"\d+", written):
        return False
    words, others = (re.findall(r"[^\W\d_\u3040-\uffff]+", t) for t in (value, written))
    if len(words) != len(others):
        return "".join(words) == "".join(others)
    pairs = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    return all(len(a) >= _MIN_LENGTH and len(b) >= _MIN_LENGTH and fuzz.ratio(a, b) >= 75 for a, b in pairs)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span grown to word boundaries; Chinese has none."""
    while start > 0 and _latin(text[start - 1]) and start < len(text) and _latin(text[start]):
        start -= 1
    while end < len(text) and _latin(text[end]) and end > 0 and _latin(text[end - 1]):
        end += 1
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _latin(character: str) -> bool:
    return character.isalnum() and ord(character) < 0x3040
