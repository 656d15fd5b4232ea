"""A cut-off run's checkpoint: one safetensors file, replaced whole; what is not a tensor is JSON in its header."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from errors import ResourceError, TrainingError

NAME = "checkpoint.safetensors"


def write_whole(path: Path, content: bytes) -> None:
    """Replaces a file in one step, or leaves it as it was. Raises ResourceError when the disk does not take it."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ResourceError(
            f"{path.name} cannot be written ({error.strerror}): {len(content) / 1e6:.1f} MB are needed; "
            "free some space and run again, what was there before is unharmed"
        ) from error


def write_checkpoint(folder: Path, tree: Mapping[str, Any]) -> None:
    """``tree`` is nested dicts of tensors and JSON values; integer keys come back as integers."""
    tensors: dict[str, torch.Tensor] = {}
    shape = _take_tensors(tree, "", tensors)
    write_whole(folder / NAME, save(tensors, metadata={"tree": json.dumps(shape)}))


def read_checkpoint(folder: Path) -> dict[str, Any] | None:
    """What ``write_checkpoint`` was given, tensors on the CPU; None when there is none."""
    path = folder / NAME
    if not path.is_file():
        return None
    try:
        with safe_open(path, "pt") as file:
            shape = json.loads(file.metadata()["tree"])
            tree = _put_tensors(shape, file.get_tensor)
    except (SafetensorError, KeyError, TypeError, ValueError) as error:
        raise TrainingError(
            f"{NAME} is damaged ({type(error).__name__}): delete it to start this run afresh"
        ) from error
    assert isinstance(tree, dict)
    return tree


def _take_tensors(value: Any, path: str, tensors: dict[str, torch.Tensor]) -> Any:
    """The tree with each tensor replaced by its place; dicts become lists of pairs, so keys keep their type."""
    if isinstance(value, torch.Tensor):
        tensors[path] = value.detach().cpu().clone(memory_format=torch.contiguous_format)  # bitsandbytes shares some
        return {"tensor": path}
    if isinstance(value, Mapping):
        return {"pairs": [[key, _take_tensors(item, f"{path}/{key}", tensors)] for key, item in value.items()]}
    if isinstance(value, list | tuple):
        return [_take_tensors(item, f"{path}/{i}", tensors) for i, item in enumerate(value)]
    return value


def _put_tensors(shape: Any, tensor: Any) -> Any:
    if isinstance(shape, dict):
        if "tensor" in shape:
            return tensor(shape["tensor"])
        return {key: _put_tensors(item, tensor) for key, item in shape["pairs"]}
    if isinstance(shape, list):
        return [_put_tensors(item, tensor) for item in shape]
    return shape
