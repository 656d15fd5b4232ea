"""Whether an adapter changes nothing at all: its answers are then its base's, and nobody may serve it in silence."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

from pipelines.weights import BYTES, EXPONENTS

WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
ONE = {"F64": 0x3FF0_0000_0000_0000, "F32": 0x3F80_0000, "F16": 0x3C00, "BF16": 0x3F80}  # the bits of 1.0


def changes_nothing(folder: Path) -> bool:
    """True where the weights alone prove it: a LoRA of which A or B is zero throughout, an IA3 of ones.

    Other methods, and a LoRA with more than its two factors, are never said to be idle: their logits tell (probe.py).
    """
    try:
        kind = json.loads((folder / CONFIG).read_text(encoding="utf-8")).get("peft_type")
        tensors = dict(_tensors(folder / WEIGHTS))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error):
        return False  # not readable is check_whole's business
    if kind == "LORA":
        factors = {"A": [n for n in tensors if ".lora_A." in n], "B": [n for n in tensors if ".lora_B." in n]}
        known = len(factors["A"]) + len(factors["B"]) == len(tensors)
        return known and any(all(_all_are(tensors[n], 0) for n in names) for names in factors.values())
    if kind == "IA3":
        return all(_all_are(tensor, 1) for tensor in tensors.values())
    return False


def _tensors(path: Path) -> Any:
    """(name, (dtype, bytes)) of each, without torch: promoting an adapter must not import it."""
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    for name, entry in json.loads(raw[8 : 8 + length]).items():
        if name != "__metadata__":
            start, stop = entry["data_offsets"]
            yield name, (entry["dtype"], raw[8 + length + start : 8 + length + stop])


def _all_are(tensor: tuple[str, bytes], value: int) -> bool:
    dtype, raw = tensor
    if dtype not in EXPONENTS:
        return False
    kind, _ = EXPONENTS[dtype]
    bits = np.frombuffer(raw, dtype=kind)
    if value == 0:
        sign = kind(1 << (8 * BYTES[dtype] - 1))
        return not bool((bits & ~sign).any())  # minus zero is zero
    return bool((bits == kind(ONE[dtype])).all())
