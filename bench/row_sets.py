"""The nine sets of TabLLM with the paper's split and sampling (Hegselmann et al. 2023, section 4 and its code)."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from errors import ResourceError

SETS = ("bank", "blood", "calhousing", "car", "creditg", "diabetes", "heart", "income", "jungle")
SEEDS = (42, 1024, 0, 1, 32)  # one seed drives the split, the shots and the training
SHOTS = (4, 8, 16, 32, 64, 128, 256, 512, None)  # None: the whole training part
UNLABELLED = 2000  # rows of the training part that scales are taken from, as the paper's baselines do


@dataclass(frozen=True)
class Trial:
    shots: pd.DataFrame
    label: NDArray[np.int64]
    pool: pd.DataFrame
    test: pd.DataFrame
    truth: NDArray[np.int64]
    n_classes: int


def folder() -> Path:
    found = Path(os.environ.get("ADAPTQL_DATA", "../shared/data")) / "tabllm"
    if not (found / "heart.csv").is_file():
        raise ResourceError("the nine sets are missing: set ADAPTQL_DATA to the folder that holds tabllm/heart.csv")
    return found


@lru_cache(maxsize=2)
def read_set(name: str) -> tuple[pd.DataFrame, NDArray[np.int64]]:
    """Rows and labels 0 .. C-1; the label is the last column."""
    table = pd.read_csv(folder() / f"{name}.csv")
    return table.iloc[:, :-1], np.unique(table.iloc[:, -1], return_inverse=True)[1].astype(np.int64)


def target_of(name: str) -> str:
    with (folder() / f"{name}.csv").open(encoding="utf-8") as file:
        return file.readline().strip().rsplit(",", 1)[-1]


def trial(name: str, n_shots: int | None, seed: int, n_test: int) -> Trial:
    """80/20 of the whole set, not stratified; shots even over the classes, with replacement, the rest to the last."""
    from sklearn.model_selection import train_test_split

    rows, label = read_set(name)
    train, test = train_test_split(np.arange(len(label)), test_size=0.2, random_state=seed)
    rng = np.random.default_rng(seed)
    pool = rng.permutation(train)[:UNLABELLED]
    test = test[:n_test]
    chosen = train if n_shots is None else _even(label, train, n_shots, rng)
    return Trial(rows.iloc[chosen], label[chosen], rows.iloc[pool], rows.iloc[test], label[test], int(label.max()) + 1)


def _even(label: NDArray[np.int64], train: NDArray[Any], n_shots: int, rng: np.random.Generator) -> NDArray[Any]:
    n_classes = int(label.max()) + 1
    sizes = [n_shots // n_classes] * (n_classes - 1)
    sizes.append(n_shots - sum(sizes))
    drawn = [rng.choice(train[label[train] == c], size) for c, size in enumerate(sizes)]
    return rng.permutation(np.concatenate(drawn))


def data_hash() -> str:
    digest = hashlib.sha256()
    for name in SETS:
        digest.update((folder() / f"{name}.csv").read_bytes())
    return digest.hexdigest()
