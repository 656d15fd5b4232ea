"""What a pack's questions are searched in: tables, columns and stored pairs, by meaning and by their words.

Dense vectors in FAISS (Johnson et al. 2017, arXiv 1702.08734) beside BM25 (Lu 2024, bm25s, arXiv 2407.03618). Only the
train split and accepted corrections are stored: evaluation stops when it finds a dev or test pair in here.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import bm25s
import faiss
import numpy as np
import numpy.typing as npt

from plugins.contracts import Embedder
from records import Pack, Pair, Schema
from retrieval.pair_index import PairIndex
from retrieval.spoken_values import SpokenValues, learn
from retrieval.text import terms
from retrieval.values import ValueIndex

Floats = npt.NDArray[np.float32]


class Corpus:
    """Texts under both searches; scores are over all texts, in their order."""

    def __init__(self, texts: Sequence[str], vectors: Floats) -> None:
        self.size = len(texts)
        self._lexical = bm25s.BM25(method="lucene")
        if self.size:
            self._lexical.index([list(terms(t)) or ["-"] for t in texts], show_progress=False)
        self._dense = faiss.IndexFlatIP(vectors.shape[1] if vectors.size else 1)
        if self.size:
            self._dense.add(vectors)

    def lexical(self, question: str) -> Floats:
        """BM25, (size,), divided by its largest so that questions compare."""
        if not self.size:
            return np.zeros(0, np.float32)
        known = [t for t in terms(question) if t in self._lexical.vocab_dict]
        scores = self._lexical.get_scores(known) if known else np.zeros(self.size)
        return np.asarray(scores / max(float(scores.max()), 1e-6), np.float32)

    def dense(self, vector: Floats) -> Floats:
        """Cosines, (size,)."""
        scores = np.zeros(self.size, np.float32)
        if self.size:
            found, order = self._dense.search(vector[None], self.size)
            scores[order[0]] = found[0]
        return scores


@dataclass(frozen=True)
class PackIndex:
    """One pack, ready to be linked against."""

    schema: Schema
    pairs: tuple[Pair, ...]
    asked: PairIndex  # the pairs by their words
    columns: Corpus
    tables: Corpus
    questions: Corpus
    values: ValueIndex
    embedder: Embedder
    as_of: date | None = None  # what "today" means; None: the clock
    spoken: SpokenValues = field(default_factory=SpokenValues)  # what the pairs call stored values

    @classmethod
    def open(cls, pack: Pack, home: Path, embedder: Embedder) -> PackIndex:
        """Values are read from the database once and kept under ``home``; vectors by the embedder's own cache."""
        values = _values(pack, home)
        made = cls.of(pack.schema, pack.train, values, embedder)
        return replace(made, as_of=pack.as_of, spoken=_spoken(pack, values, home))

    @classmethod
    def of(cls, schema: Schema, pairs: Sequence[Pair], values: ValueIndex, embedder: Embedder) -> PackIndex:
        titles = {t.name: _text(t.name, t.comment) for t in schema.tables}
        columns = [f"{titles[c.table]} : {_text(c.name, c.comment)}" for c in schema.columns]
        tables = [f"{titles[t.name]} : {', '.join(_text(c.name, c.comment) for c in t.columns)}" for t in schema.tables]
        questions = [p.question for p in pairs]
        vectors = embedder.embed([*columns, *tables, *questions])
        n, m = len(columns), len(columns) + len(tables)
        return cls(
            schema,
            tuple(pairs),
            PairIndex(pairs, schema),
            Corpus(columns, vectors[:n]),
            Corpus(tables, vectors[n:m]),
            Corpus(questions, vectors[m:]),
            values,
            embedder,
        )


def _text(name: str, comment: str) -> str:
    return f"{comment.replace('|', ' ')} {name.replace('_', ' ')}".strip()


def _values(pack: Pack, home: Path) -> ValueIndex:
    stat = pack.database.stat()
    key = hashlib.sha256(f"kinds {pack.fingerprint} {stat.st_size} {stat.st_mtime_ns}".encode()).hexdigest()[:16]
    path = home / "values" / f"{pack.name}-{key}.json"
    if path.is_file():
        return ValueIndex.load(path)
    values = ValueIndex.build(pack.database, pack.schema)
    _keep(path, values.save)
    return values


def _spoken(pack: Pack, values: ValueIndex, home: Path) -> SpokenValues:
    """Learnt once from the pairs as they are, and kept."""
    asked = repr([(pair.id, pair.question, pair.sql, pair.twin) for pair in pack.train])
    held = repr(sorted(values.by_column.items()))
    key = hashlib.sha256(f"spoken 1 {asked} {held}".encode()).hexdigest()[:16]
    path = home / "values" / f"{pack.name}-spoken-{key}.json"
    if path.is_file():
        return SpokenValues.of_state(json.loads(path.read_text(encoding="utf-8")))
    spoken = learn(pack.train, values.by_column)
    _keep(path, lambda file: file.write_text(json.dumps(spoken.state(), ensure_ascii=False), encoding="utf-8"))
    return spoken


def _keep(path: Path, save: Callable[[Path], object]) -> None:
    """Whole or not at all, whoever else writes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    save(temporary)
    temporary.replace(path)
