"""The in-context network as a member: it reads the labelled rows once, then answers any number of new ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from errors import ResourceError
from pipelines.row_cells import Labelled, Scale, cells, opposite, place_of, scale_of
from pipelines.row_members import Floats, Known, State, log_of
from pipelines.row_model import RowModel, RowModelConfig
from pipelines.row_table import Encoded

SHIPPED = Path(__file__).resolve().parent.parent / "models" / "rows"
WEIGHTS, CONFIG = "rows.safetensors", "config.json"
MOST_COLUMNS = 64
MOST_ROWS = 512  # labelled rows that one context holds
MOST_SCALE = 2048  # rows that scales are taken from
CHUNK_CELLS = 40_000


@lru_cache(maxsize=2)
def load_row_model(folder: Path = SHIPPED) -> RowModel:
    from safetensors.torch import load_file

    if not (folder / WEIGHTS).is_file():
        raise ResourceError(f"the row model is missing: expected {WEIGHTS} in models/rows; run pipelines.pretrain_rows")
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    model = RowModel(RowModelConfig(**{k: config[k] for k in RowModelConfig.__dataclass_fields__}))
    model.load_state_dict({name: tensor.float() for name, tensor in load_file(folder / WEIGHTS).items()})
    return model.eval().requires_grad_(False)


class InContext:
    """One reading for two classes; for more, one against the rest. Both signs of the label are read and averaged."""

    least_rows = 2

    def __init__(self) -> None:
        self._columns: NDArray[np.int64]
        self._categorical: torch.Tensor  # (1, F)
        self._scale: Scale
        self._context: torch.Tensor  # (1, n, F)
        self._label: NDArray[np.int64]  # (n,)
        self._n_classes = 2
        self._read: list[Any] = []

    def fit(self, known: Known, seed: int) -> InContext:
        rng = np.random.default_rng(seed)
        self._columns = _telling_columns(known)
        kept = _balanced_rows(known.label, MOST_ROWS, rng)
        pool = known.pool.values[:, self._columns]
        pool = pool[rng.permutation(len(pool))[:MOST_SCALE]]
        self._categorical = torch.tensor(known.pool.categorical[self._columns])[None]
        self._scale = scale_of(torch.tensor(pool, dtype=torch.float32)[None])
        self._context = torch.tensor(known.rows.values[kept][:, self._columns], dtype=torch.float32)[None]
        self._label, self._n_classes = known.label[kept], known.n_classes
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        values = torch.tensor(rows.values[:, self._columns], dtype=torch.float32)
        size = max(16, CHUNK_CELLS // (len(self._columns) * max(16, len(self._label) // 8)))
        with torch.inference_mode():
            odds = [self._odds(values[i : i + size][None]) for i in range(0, len(values), size)]
        found = np.concatenate(odds) if odds else np.zeros((0, max(2, self._n_classes)))
        return log_of(found)

    def _odds(self, values: torch.Tensor) -> Floats:
        """(N, C) probabilities: for each class, the mean of what is read from its label and from the opposite."""
        sides = []
        for known, contexts, balance in self._readings():
            query = cells(values, self._categorical, self._scale, known, within=False)
            both = torch.cat([query, query * opposite()])  # (2, N, F, WIDTH)
            odds = load_row_model().answer(both, contexts, balance)  # (2, N)
            sides.append(torch.sigmoid(torch.stack([odds[0], -odds[1]])).mean(0).double().numpy())
        return np.stack([1 - sides[0], sides[0]], 1) if len(sides) == 1 else np.stack(sides, 1)

    def _readings(self) -> list[Any]:
        if not self._read:
            place = place_of(self._context, self._categorical, self._scale)
            for which in [1] if self._n_classes == 2 else range(self._n_classes):
                label = torch.tensor(np.where(self._label == which, 1.0, -1.0), dtype=torch.float32)[None]
                known = Labelled(place, self._context.isnan(), label)
                read = cells(self._context, self._categorical, self._scale, known, within=True)
                labels = torch.cat([label, -label])
                contexts = load_row_model().read(torch.cat([read, read * opposite()]), labels)
                self._read.append((known, contexts, labels.mean(1)))
        return self._read

    def state(self) -> State:
        scale = {n: getattr(self._scale, n).numpy() for n in ("mean", "sd", "ordered", "n_present")}
        arrays = scale | {
            "columns": self._columns, "categorical": self._categorical.numpy(), "context": self._context.numpy(),
            "label": self._label,
        }  # fmt: skip
        return arrays, {"n_classes": self._n_classes}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> InContext:
        made = cls()
        tensors = {name: torch.tensor(array) for name, array in arrays.items()}
        made._scale = Scale(*(tensors[n] for n in ("mean", "sd", "ordered", "n_present")))
        made._categorical, made._context = tensors["categorical"].bool(), tensors["context"]
        made._columns, made._label = arrays["columns"], arrays["label"]
        made._n_classes = int(facts["n_classes"])
        return made


def _telling_columns(known: Known) -> NDArray[np.int64]:
    """All of them, or the 64 whose values differ most between classes among the labelled rows."""
    n = known.rows.values.shape[1]
    if n <= MOST_COLUMNS:
        return np.arange(n)
    values = known.rows.values
    filled = np.where(np.isnan(values), np.nanmean(known.pool.values, 0), values)
    means = np.stack([filled[known.label == c].mean(0) for c in np.unique(known.label)])
    telling = means.std(0) / (filled.std(0) + 1e-9)
    return np.sort(np.argsort(-np.nan_to_num(telling), kind="stable")[:MOST_COLUMNS])


def _balanced_rows(label: NDArray[np.int64], most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """At most ``most`` rows, every class kept in its share but no class lost."""
    if len(label) <= most:
        return np.arange(len(label))
    kept = rng.permutation(len(label))[:most]
    lost = [np.flatnonzero(label == c)[:1] for c in np.setdiff1d(np.unique(label), label[kept])]
    return np.sort(np.concatenate([kept, *lost]))
