"""Several readings of a row by one kind of member, each its own serialization, order of columns and adapter, averaged.

A model that reads text is moved by how a row is said (Hegselmann et al. 2023), by the order of the columns, and on few
rows by the seed of its training. The mean of the log-probabilities is moved by each a little.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipelines.row_members import Floats, Known, Member, State
from pipelines.row_table import Encoded
from pipelines.row_text import TextSettings

WAYS = ("text_template", "list_template", "ordinal_words")  # in turn, where no serializer is asked for


class Ensemble:
    def __init__(self, kind: Any, text: TextSettings) -> None:
        self._members: list[Member] = [kind(reading(text, n)) for n in range(text.readings)]

    def fit(self, known: Known, seed: int) -> Ensemble:
        for n, member in enumerate(self._members):
            member.fit(known, seed + n)
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        mean = np.mean([member.log_probability(rows) for member in self._members], 0)
        return np.asarray(mean - np.logaddexp.reduce(mean, 1, keepdims=True))

    def state(self) -> State:
        held = [member.state() for member in self._members]
        arrays = {f"{n}.{name}": array for n, (own, _) in enumerate(held) for name, array in own.items()}
        return arrays, {"ensemble": [facts for _, facts in held]}

    @classmethod
    def restore(cls, kind: Any, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Ensemble:
        made = cls(kind, TextSettings(readings=1))
        made._members = [
            kind.restore({k.removeprefix(f"{n}."): a for k, a in arrays.items() if k.startswith(f"{n}.")}, own)
            for n, own in enumerate(facts["ensemble"])
        ]
        return made


def reading(text: TextSettings, n: int) -> TextSettings:
    """The settings of the n-th: the first leaves the columns in their order."""
    ways = text.serializer.split(",") if text.serializer else WAYS
    return text.model_copy(update={"serializer": ways[n % len(ways)].strip(), "order": n, "readings": 1})
