"""What the contract test must know of each tuner: options for tiny models, and what its paper says of its start.

A tuner without a line here is held to the default: it starts as its base and every trainable parameter is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Case:
    options: dict[str, Any] = field(default_factory=dict)
    lr: float = 1e-2
    trains: str = r"\.lora_[AB]\.|\.update\."  # of every trainable parameter's name; each alternative may be absent
    starts_as_base: bool = True
    start_tolerance: float = 0.0  # of logits, where the base's weights are taken apart and put together again
    reached_in_part: str = ""  # why some trainable parameters see no gradient in a few steps
    sources: Callable[[Any, Path], Sequence[Path]] | None = None  # (base, empty folder): folders that attach needs
    falls: float = 0.98  # the last loss of a few steps is below so much of the first


CASES: dict[str, Case] = {
    "lora": Case({"r": 4, "alpha": 8}),
    "qlora": Case({"r": 4, "alpha": 8}),
    "peft:VERA": Case({"r": 16}, lr=5e-2, trains=r"vera_lambda"),
    "peft:HIRA": Case({"r": 4}, trains=r"hira_[AB]"),
}
