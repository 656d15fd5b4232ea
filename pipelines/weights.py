"""Whether an adapter's folder is whole and holds nothing that could run: safetensors only, every byte accounted for."""

from __future__ import annotations

import hashlib
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np

from errors import HubError

SUMS = "SHA256SUMS"
PICKLES = (".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".npy", ".npz", ".py", ".so")
MAX_HEADER = 100_000_000  # bytes, the format's own limit
# the bits of a float's exponent: all ones is an infinity or not a number
EXPONENTS: dict[str, tuple[Any, int]] = {
    "F64": (np.uint64, 0x7FF0_0000_0000_0000),
    "F32": (np.uint32, 0x7F80_0000),
    "F16": (np.uint16, 0x7C00),
    "BF16": (np.uint16, 0x7F80),
}
BYTES = {"F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2, "I16": 2, "U16": 2}


def seal(folder: Path) -> None:
    """Writes SHA256SUMS, for ``sha256sum -c``, over every other file. Raises HubError for what may not be there."""
    files = _files(folder)
    lines = [f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files if path.name != SUMS]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def check_whole(folder: Path) -> None:
    """Raises HubError for a pickle, a file added, missing, cut short or changed, a weight that is no number."""
    if not (folder / SUMS).is_file():
        raise HubError(f"{_shown(folder)}: {SUMS} is missing, so nothing vouches for the weights; train again")
    files = {path.relative_to(folder).as_posix(): path for path in _files(folder) if path.name != SUMS}
    listed = (folder / SUMS).read_text("utf-8", "replace").splitlines()
    sums = dict(line.split("  ", 1)[::-1] for line in listed if "  " in line)
    if added := sorted(files.keys() - sums.keys()):
        raise HubError(f"{_shown(folder)}: {added[0]} was added after the adapter was made; remove it")
    if missing := sorted(sums.keys() - files.keys()):
        raise HubError(f"{_shown(folder)}: {missing[0]} is missing; roll back to another version or train again")
    for path in files.values():
        if path.suffix == ".safetensors":
            check_safetensors(path)
    for name, path in files.items():
        if _sha256(path) != sums[name]:
            raise HubError(f"{_shown(folder)}: {name} was changed after it was made; roll back or train again")


def check_safetensors(path: Path) -> None:
    """Header, sizes and finite values of one file. Raises HubError, saying what was expected and what came."""
    size = path.stat().st_size
    with path.open("rb") as file:
        length = struct.unpack("<Q", file.read(8))[0] if size >= 8 else -1
        if not 0 < length <= min(size - 8, MAX_HEADER):
            raise _damaged(path, f"expected a header within its {size} bytes, found none")
        spans = _spans(file.read(length), path)
        data = 8 + length
        end = max((stop for _, stop, *_ in spans), default=0)
        if size != data + end:
            raise _damaged(path, f"expected {data + end} bytes, found {size}: it was cut short or added to")
        position = 0
        for start, stop, name, dtype, shape in spans:
            if start != position or stop - start != math.prod(shape) * BYTES.get(dtype, 1):
                raise _damaged(path, f"tensor {name} does not lie where its shape says")
            position = stop
            if dtype in EXPONENTS and not _finite(file.read(stop - start), *EXPONENTS[dtype]):
                raise _damaged(path, f"tensor {name} holds an infinity or what is not a number")
            if dtype not in EXPONENTS:
                file.seek(stop - start, 1)


def _spans(header: bytes, path: Path) -> list[tuple[int, int, str, str, list[int]]]:
    """(start, stop, name, dtype, shape) of each tensor, in the order they lie."""
    try:
        entries = {name: entry for name, entry in json.loads(header).items() if name != "__metadata__"}
        spans = [(*entry["data_offsets"], name, entry["dtype"], entry["shape"]) for name, entry in entries.items()]
        numbers = [number for start, stop, _, _, shape in spans for number in (start, stop, *shape)]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _damaged(path, "its header cannot be read") from error
    if not all(isinstance(dtype, str) for _, _, _, dtype, _ in spans):
        raise _damaged(path, "its header holds a type that has no name")
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise _damaged(path, "its header holds a size that is no number")
    return sorted(spans)


def _finite(raw: bytes, kind: Any, exponent: int) -> bool:
    bits = np.frombuffer(raw, dtype=kind)
    return not bool(((bits & kind(exponent)) == kind(exponent)).any())


def _files(folder: Path) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise HubError(f"{_shown(folder)}: {path.name} is a link or a device; an adapter holds plain files only")
        if path.suffix.lower() in PICKLES:
            raise HubError(
                f"{_shown(folder)}: {path.name} could run code when it is loaded; only safetensors may be here"
            )
        if path.is_file():
            found.append(path)
    return found


def _shown(folder: Path) -> str:
    return f"adapter {folder.parent.name}/{folder.name}"


def _damaged(path: Path, why: str) -> HubError:
    return HubError(f"{_shown(path.parent)}: {path.name} is damaged: {why}; fetch it again, roll back or train again")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
