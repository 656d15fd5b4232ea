"""What a comparison leaves behind: its numbers with everything needed to run it again."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results"
PACKAGES = ("torch", "transformers", "peft", "accelerate", "bitsandbytes", "trl", "duckdb", "sqlglot")


@dataclass(frozen=True)
class Comparison:
    name: str
    ratio: float  # ours / theirs, more is better
    ours: float
    theirs: float
    unit: str
    n: int  # repetitions
    interval: tuple[float, float]  # of the ratio
    interval_is: str  # how it was made
    seed: int
    data_hash: str
    details: dict[str, Any] = field(default_factory=dict)


def write(comparison: Comparison, command: str, folder: Path = RESULTS) -> dict[str, Any]:
    """Writes ``<folder>/<name>.json`` and returns what it holds."""
    record = {
        **asdict(comparison),
        "command": command,
        "commit": commit(),
        "versions": versions(),
        "date": datetime.now(UTC).date().isoformat(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{comparison.name}.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return record


def commit() -> str:
    """The commit measured, marked when files differ from it; "unknown" outside a checkout."""
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return described.stdout.strip() or "unknown"


def versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "platform": f"{sys.platform} {platform.machine()}"}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
