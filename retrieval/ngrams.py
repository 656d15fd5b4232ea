"""Character n-grams hashed into buckets: the same view of English, Chinese and identifiers, no vocabulary to keep."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from retrieval.tokens import fold

BUCKETS = 1 << 13
SIZES = (1, 2, 3, 4)

Matrix = NDArray[np.float32]


def ngrams(text: str) -> Counter[int]:
    """Buckets with counts; what is neither letter nor digit is a space, words keep their borders."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    padded = f" {' '.join(words)} "
    grams = (padded[i : i + n] for n in SIZES for i in range(len(padded) - n + 1))
    return Counter(zlib.crc32(g.encode()) % BUCKETS for g in grams if g.strip())


def presence(texts: Sequence[str]) -> Matrix:
    """1 where a text has the n-gram: (len(texts), BUCKETS)."""
    rows = np.zeros((len(texts), BUCKETS), np.float32)
    for row, text in zip(rows, texts, strict=True):
        row[list(ngrams(text))] = 1
    return rows


def log_counts(texts: Sequence[str]) -> Matrix:
    """1 + ln(count): (len(texts), BUCKETS)."""
    rows = np.zeros((len(texts), BUCKETS), np.float32)
    for row, text in zip(rows, texts, strict=True):
        counted = ngrams(text)
        row[list(counted)] = 1 + np.log(np.fromiter(counted.values(), np.float32, len(counted)))
    return rows


def rarity(rows: Matrix) -> NDArray[np.float32]:
    """Smoothed inverse document frequency of every bucket."""
    n_with = (rows > 0).sum(0)
    return np.asarray(np.log((1 + len(rows)) / (1 + n_with)) + 1, np.float32)


def unit(rows: Matrix) -> Matrix:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
