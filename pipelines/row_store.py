"""Row classifiers on disk, ``<home>/rows/<name>/<version>/``: safetensors and JSON, never a pickle, never half-made."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from errors import HubError, UsageError, unknown_name
from pipelines.checkpoint import write_whole
from pipelines.packs import NAME
from pipelines.row_ensemble import Ensemble
from pipelines.row_table import from_json, to_json
from pipelines.scratch import scratch
from pipelines.tabular import RowClassifier, member

WEIGHTS, CARD, CURRENT = "classifier.safetensors", "classifier.json", "current"
FORMAT = 1


def save_classifier(model: RowClassifier, home: Path, name: str, about: Mapping[str, Any]) -> Path:
    """The new version's folder, served from then on. ``about`` goes into the card: target, measures, origin."""
    if not re.fullmatch(NAME, name):
        raise UsageError(f"model name {name!r}: expected letters, digits, _ and -, at most 64")
    shelf = home / "rows" / name
    with scratch(shelf, "the classifier") as folder:
        arrays: dict[str, Any] = {}
        members: dict[str, Any] = {}
        for kind, member in model.fitted_.items():
            own, facts = member.state()
            arrays |= {f"{kind}.{key}": _plain(array) for key, array in own.items()}
            members[kind] = facts
        save_file(arrays, folder / WEIGHTS)
        card = _card(model, members) | {"about": dict(about)}
        (folder / CARD).write_text(json.dumps(card, indent=1, default=_json) + "\n", encoding="utf-8")
        target = _published(folder, shelf)
    write_whole(shelf / CURRENT, f"{target.name}\n".encode())
    return target


def load_classifier(home: Path, name: str, version: str | None = None) -> tuple[RowClassifier, dict[str, Any]]:
    """(the classifier, its card). Raises UsageError for a name or version that is not there, HubError if damaged."""
    shelf = home / "rows" / name
    if not re.fullmatch(NAME, name) or not (shelf / CURRENT).is_file():
        known = [path.parent.name for path in (home / "rows").glob(f"*/{CURRENT}")]
        raise unknown_name("row classifier", name, known)
    version = version or (shelf / CURRENT).read_text(encoding="utf-8").strip()
    folder = shelf / version
    if not re.fullmatch(r"v\d{4,8}", version) or not folder.is_dir():
        raise unknown_name("version", version[:80], [path.name for path in shelf.glob("v*")])
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        return _restored(card, load_file(folder / WEIGHTS)), card
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, SafetensorError) as error:
        raise HubError(
            f"row classifier {name} {folder.name} is damaged ({type(error).__name__}): fit it again"
        ) from error


def _card(model: RowClassifier, members: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "params": {k: v for k, v in model.get_params().items() if k != "wording"},
        "columns": to_json(model.columns_),
        "named": hasattr(model, "feature_names_in_"),
        "classes": {"dtype": model.classes_.dtype.str, "values": model.classes_.tolist()},
        "weights": model.weights_.tolist(),
        "temperature": model.temperature_,
        "log_loss": model.log_loss_,
        "members": dict(members),
    }


def _restored(card: Mapping[str, Any], arrays: Mapping[str, Any]) -> RowClassifier:
    model = RowClassifier(**card["params"])
    model.columns_ = from_json(card["columns"])
    model.n_features_in_ = len(model.columns_)
    if card["named"]:
        model.feature_names_in_ = np.array([column.name for column in model.columns_], object)
    values, dtype = card["classes"]["values"], card["classes"]["dtype"]
    model.classes_ = np.array(values, object if dtype == "|O" else np.dtype(dtype))
    model.weights_, model.temperature_ = np.array(card["weights"]), float(card["temperature"])
    model.log_loss_ = card["log_loss"]
    model.fitted_ = {}
    for kind, facts in card["members"].items():
        own = {key.removeprefix(f"{kind}."): a for key, a in arrays.items() if key.startswith(f"{kind}.")}
        read: Any = partial(Ensemble.restore, member(kind)) if "ensemble" in facts else member(kind).restore
        model.fitted_[kind] = read(own, facts)
    return model


def _plain(array: Any) -> Any:
    """Contiguous; safetensors has no bool in numpy's sense of ``?`` on every platform, so uint8."""
    made = np.ascontiguousarray(array)
    return made.astype(np.uint8) if made.dtype == bool else made


def _json(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) else value.item()


def _published(folder: Path, shelf: Path) -> Path:
    while True:
        taken = [int(path.name[1:]) for path in shelf.glob("v*") if path.name[1:].isdigit()]
        target = shelf / f"v{max(taken, default=0) + 1:04d}"
        try:
            os.rename(folder, target)
        except OSError:
            if not target.exists():
                raise
            continue  # another process took the number
        return target
