"""The embedded base as it is shipped: matrices in int8 with a scale a row, half of what bf16 would take.

Rounding to 1/127 of a row's largest weight costs less than training in bf16 does (tests/test_packed.py). ``load_base``
unpacks in memory; ``python -m plugins.packed models/base OUT`` writes the plain Hugging Face folder.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

SCALE = ".row_scale"
SHARD_BYTES = 14_000_000


def packed_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("packed-*.safetensors"))


def is_packed(folder: Path) -> bool:
    return bool(packed_files(folder))


def unpacked(folder: Path) -> dict[str, torch.Tensor]:
    """Every weight by its name, in bf16."""
    tensors: dict[str, torch.Tensor] = {}
    for path in packed_files(folder):
        tensors |= load_file(path)
    return {name: _widened(name, tensors) for name in tensors if not name.endswith(SCALE)}


def pack(model: Any, folder: Path) -> None:
    """Writes configuration and packed shards of at most 15 MB in place of any weights there; what is tied, once."""
    folder.mkdir(parents=True, exist_ok=True)
    model.config.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config |= {"dtype": "bfloat16", "architectures": [type(model).__name__]}
    (folder / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    for old in folder.glob("*.safetensors"):
        old.unlink()
    for number, shard in enumerate(_shards(_untied(model))):
        save_file(shard, folder / f"packed-{number:02d}.safetensors", metadata={"format": "pt"})


def _shards(weights: Mapping[str, torch.Tensor]) -> list[dict[str, torch.Tensor]]:
    shards: list[dict[str, torch.Tensor]] = [{}]
    size = 0
    for name, tensor in weights.items():
        parts = _narrowed(name, tensor)
        n_bytes = sum(part.numel() * part.element_size() for part in parts.values())
        if shards[-1] and size + n_bytes > SHARD_BYTES:
            shards.append({})
            size = 0
        shards[-1] |= parts
        size += n_bytes
    return shards


def _narrowed(name: str, tensor: torch.Tensor) -> dict[str, torch.Tensor]:
    """Vectors stay in bf16: they are few, and a layer norm is sensitive."""
    if tensor.dim() < 2 or tensor.shape[0] == 1:
        return {name: tensor.detach().cpu().to(torch.bfloat16).contiguous()}
    weight = tensor.detach().cpu().float()
    scale = (weight.abs().amax(-1) / 127).clamp(min=1e-12)
    return {name: (weight / scale[:, None]).round().to(torch.int8).contiguous(), name + SCALE: scale.contiguous()}


def _widened(name: str, tensors: Mapping[str, torch.Tensor]) -> torch.Tensor:
    scale = tensors.get(name + SCALE)
    return tensors[name] if scale is None else (tensors[name].float() * scale[:, None]).to(torch.bfloat16)


def _untied(model: Any) -> dict[str, torch.Tensor]:
    found: dict[int, tuple[str, torch.Tensor]] = {}
    for name, tensor in model.state_dict().items():
        found.setdefault(tensor.data_ptr(), (name, tensor))
    return dict(found.values())


def main(source: Path, out: Path) -> None:
    shutil.copytree(source, out, ignore=shutil.ignore_patterns("packed-*"))
    save_file(unpacked(source), out / "model.safetensors", metadata={"format": "pt"})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
