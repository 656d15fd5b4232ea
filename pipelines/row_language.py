"""Members that read rows as text: a sentence encoder with a linear head, frozen or tuned by any tuner of the catalogue.

The frozen one knows what words mean from its own training; a serialization's common part is taken away first (what all
rows of a table share says nothing). Several serializations and orders of columns are read and averaged. The tuned one
trains a tuner's parameters in the encoder with the head, as T-Few trains IA3 in T0.
"""

# N rows, D dimensions of the encoder, C classes
from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from errors import UsageError
from pipelines.row_members import Floats, Known, State, log_of, regress
from pipelines.row_table import ColumnFacts, Encoded, numbers_of, texts
from plugins import registry
from plugins.contracts import Embedder, RowColumn, Serializer
from retrieval.embed import embedder

DECILES = np.linspace(0, 1, 11)
MOST_SAID = 48  # columns of a row that are put in words; of more, those that tell most
STRENGTH = 10.0  # of the head: unit vectors are small


@dataclass(frozen=True)
class Reading:
    """One way of saying a row."""

    serializer: str = "text_template"
    order: int = 0  # 0: as the table has them; else the seed of a shuffle of the columns


def row_columns(facts: Sequence[ColumnFacts], pool: pd.DataFrame) -> tuple[RowColumn, ...]:
    """The columns as serializers see them."""
    made = []
    for i, column in enumerate(facts):
        edges: tuple[float, ...] = ()
        if column.kind == "number":
            known = numbers_of(column, pool.iloc[:, i])
            known = known[~np.isnan(known)]
            edges = tuple(np.quantile(known, DECILES).tolist()) if len(known) else ()
        said = dict(zip(column.levels, column.said, strict=True))
        made.append(RowColumn(column.name, column.words, column.kind, said, column.levels, edges))
    return tuple(made)


def with_importance(columns: Sequence[RowColumn], known: Known) -> tuple[RowColumn, ...]:
    """How far apart the classes' means lie in each column, in its standard deviations, among the labelled rows."""
    values = np.nan_to_num(known.rows.values)
    means = np.stack([values[known.label == c].mean(0) for c in np.unique(known.label)])
    apart = means.std(0) / (values.std(0) + 1e-9)
    best = [0.0] * len(columns)
    for score, column in zip(apart, known.rows.source, strict=True):
        best[column] = max(best[column], float(score))
    judged = [replace(column, importance=score) for column, score in zip(columns, best, strict=True)]
    kept = sorted(judged, key=lambda column: -column.importance)[:MOST_SAID]  # an encoder reads 256 tokens
    return tuple(column for column in judged if len(judged) <= MOST_SAID or column in kept)


def say(
    frame: pd.DataFrame, columns: Sequence[RowColumn], reading: Reading, serializer: Serializer | None = None
) -> list[str]:
    serializer = serializer or registry.get("serializers", reading.serializer)
    ordered = list(columns)
    if reading.order:
        random.Random(reading.order).shuffle(ordered)
    place = {str(name): i for i, name in enumerate(frame.columns)}
    plain = pd.DataFrame({c.name: _plain(frame.iloc[:, place[c.name]]) for c in columns})
    return [serializer.serialize({str(k): v for k, v in row.items()}, ordered) for row in plain.to_dict("records")]


def _plain(column: pd.Series) -> Any:
    if pd.api.types.is_bool_dtype(column) or pd.api.types.is_numeric_dtype(column):
        return column.astype(object).where(column.notna(), None).to_numpy()
    if pd.api.types.is_datetime64_any_dtype(column):
        return column.dt.strftime("%Y-%m-%d").astype(object).where(column.notna(), None).to_numpy()
    return texts(column)


@lru_cache(maxsize=2)
def encoder(name: str) -> Embedder:
    return embedder(name)


class Language:
    """A frozen sentence encoder and a logistic head."""

    least_rows = 2
    READINGS: tuple[Reading, ...] = (Reading(), Reading(order=1), Reading("ordinal_words"))
    ENCODER = "minilm"

    def __init__(self, readings: Sequence[Reading] | None = None) -> None:
        self._readings = tuple(readings or self.READINGS)
        self._columns: tuple[RowColumn, ...] = ()
        self._common: Floats  # (R, D) what all rows of a reading share
        self._weights: Floats  # (R, D, C)
        self._bias: Floats  # (R, C)

    def fit(self, known: Known, seed: int) -> Language:
        self._columns = with_importance(row_columns(known.columns, known.pool.frame), known)
        common, weights, bias = [], [], []
        for reading in self._readings:
            vectors = self._vectors(known.rows.frame, reading)
            common.append(vectors.mean(0))
            w, b = regress(vectors - common[-1], known.label, known.n_classes, STRENGTH)
            weights.append(w)
            bias.append(b)
        self._common, self._weights, self._bias = np.stack(common), np.stack(weights), np.stack(bias)
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        found = []
        for n, reading in enumerate(self._readings):
            logits = (self._vectors(rows.frame, reading) - self._common[n]) @ self._weights[n] + self._bias[n]
            found.append(logits - np.logaddexp.reduce(logits, 1, keepdims=True))
        return log_of(np.exp(np.mean(found, 0)))

    def _vectors(self, frame: pd.DataFrame, reading: Reading) -> Floats:
        return np.asarray(encoder(self.ENCODER).embed(say(frame, self._columns, reading)), float)

    def state(self) -> State:
        arrays = {"common": self._common, "weights": self._weights, "bias": self._bias}
        readings = [[r.serializer, r.order] for r in self._readings]
        return arrays, {"readings": readings, "columns": [vars(c) for c in self._columns]}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Language:
        made = cls([Reading(str(name), int(order)) for name, order in facts["readings"]])
        made._columns = tuple(RowColumn(**column) for column in facts["columns"])
        made._common, made._weights, made._bias = arrays["common"], arrays["weights"], arrays["bias"]
        return made


# -- no label at all --------------------------------------------------------------------------


def zero_shot(
    frame: pd.DataFrame,
    facts: Sequence[ColumnFacts],
    pool: pd.DataFrame,
    classes: Sequence[str],
    question: str,
    reading: Reading | None = None,
) -> Floats:
    """(N, C): how near a row's text lies to each answer of the question, of what neither shares with all rows."""
    reading = reading or Reading()
    if len(classes) < 2:
        raise UsageError(f"{len(classes)} answer choices: expected 2 at least")
    columns, model = row_columns(facts, pool), encoder(Language.ENCODER)
    base = np.asarray(model.embed(say(pool[:100], columns, reading)), float).mean(0)
    rows = np.asarray(model.embed(say(frame, columns, reading)), float) - base
    answers = np.asarray(model.embed([f"{question} {choice}." for choice in classes]), float)
    return log_of(_softmax(20 * rows @ (answers - answers.mean(0)).T))


def _softmax(logits: Floats) -> Floats:
    shifted = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(shifted / shifted.sum(1, keepdims=True))
