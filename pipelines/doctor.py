"""What this machine can do and what is wrong with it, one check a line."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from errors import PipelineError
from pipelines.databases import home

NEEDED = ("torch", "transformers", "peft", "bitsandbytes", "duckdb", "sqlglot", "faiss-cpu", "prefect")
ROOM = 2_000_000_000  # bytes that training and its checkpoints may take

Finding = dict[str, Any]  # check, ok, found, remedy


def examine() -> list[Finding]:
    return [finding for check in CHECKS for finding in check()]


def _finding(check: str, ok: bool, found: str, remedy: str = "") -> Finding:
    return {"check": check, "ok": ok, "found": found, "remedy": "" if ok else remedy}


def _tried(check: str, work: Callable[[], str]) -> Finding:
    try:
        return _finding(check, True, work())
    except PipelineError as error:
        return _finding(check, False, "failed", str(error))


def _python() -> Iterator[Finding]:
    found = ".".join(map(str, sys.version_info[:3]))
    yield _finding("python", sys.version_info >= (3, 11), found, "install Python 3.11 or newer")


def _packages() -> Iterator[Finding]:
    for name in NEEDED:
        try:
            yield _finding(name, True, version(name))
        except PackageNotFoundError:
            yield _finding(name, False, "missing", f"pip install {name}, or make setup")


def _pairs() -> Iterator[Finding]:
    """Versions that install together and do not work together."""
    for name, below, why in (
        ("fastapi", (0, 151), "prefect's server fails to import"),
        ("sqlalchemy", (2, 1), "prefect's server plans no scheduled run"),
    ):
        found = version(name)
        ok = tuple(int(part) for part in found.split(".")[:2]) < below
        wanted = f"{name}<{'.'.join(map(str, below))}"
        yield _finding(f"{name} for prefect", ok, found, f"with it {why}: pip install '{wanted}'")


def _sandbox() -> Iterator[Finding]:
    from calibration.sandbox import sandbox_level

    level = sandbox_level()
    yield _finding("sandbox", level == "full", level, "run on Linux, or ask for a weak sandbox knowingly")


def _disk() -> Iterator[Finding]:
    free = shutil.disk_usage(home()).free
    yield _finding("disk", free > ROOM, f"{free / 1e9:.1f} GB free", f"free {ROOM / 1e9:.0f} GB under ADAPTQL_HOME")


def _telemetry() -> Iterator[Finding]:
    from pipelines.prefect_settings import QUIET

    loud = [name for name, value in QUIET.items() if os.environ.get(name, value) != value]
    yield _finding("telemetry", not loud, "off" if not loud else "on", f"unset {', '.join(loud)}")


def _base() -> Iterator[Finding]:
    def look() -> str:
        from plugins.models import find_base, has_bf16, hash_base

        return f"{hash_base(find_base(None))[:16]}, {'bf16' if has_bf16() else 'fp32'} here"

    yield _tried("embedded base", look)


def _embedder() -> Iterator[Finding]:
    def look() -> str:
        from retrieval import minilm

        minilm.folder()  # checks the weights
        return minilm.SHA256[:16]

    yield _tried("embedder", look)


def _packs() -> Iterator[Finding]:
    from pipelines.packs import read_pack
    from pipelines.shelf import folders

    for folder in folders():

        def look(folder: Any = folder) -> str:
            pack = read_pack(folder)
            return f"{len(pack.schema.tables)} tables, {len(pack.train)} + {len(pack.dev)} + {len(pack.test)} pairs"

        yield _tried(f"pack {folder.name}", look)


def _plugins() -> Iterator[Finding]:
    """Those that other distributions bring; ours are tested."""
    from plugins.registry import KINDS, entries, get

    for kind in KINDS:
        for entry in entries(kind).values():
            if entry.origin != "built-in":

                def look(entry: Any = entry) -> str:
                    get(entry.kind, entry.name)
                    return str(entry.origin)

                yield _tried(f"{kind.removesuffix('s')} {entry.name}", look)


CHECKS = (_python, _packages, _pairs, _sandbox, _disk, _telemetry, _base, _embedder, _packs, _plugins)
