"""The packs at hand, as a list; nothing is built for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from errors import PackError
from pipelines.packs import CHECKOUT, Manifest
from pipelines.questions import read_questions
from pipelines.strict import read_yaml


def packs() -> list[dict[str, Any]]:
    """Those in datasets/ of the checkout and of the working directory; a broken one says what is wrong."""
    found = []
    for folder in folders():
        try:
            manifest, _ = read_yaml(folder / "pack.yaml", "pack.yaml", Manifest)
            counts = {split: len(pairs) for split, pairs in read_questions(folder, manifest.language).items()}
        except PackError as error:
            found.append(
                {
                    "name": folder.name,
                    "language": "",
                    "train": 0,
                    "dev": 0,
                    "test": 0,
                    "description": f"broken: {error}",
                }
            )
            continue
        found.append(
            {
                "name": manifest.name,
                "language": " ".join(manifest.language),
                **counts,
                "description": manifest.description,
            }
        )
    return found


def folders() -> list[Path]:
    shelves = dict.fromkeys((CHECKOUT, Path("datasets").absolute()))
    return sorted({manifest.parent for shelf in shelves for manifest in shelf.glob("*/pack.yaml")})
