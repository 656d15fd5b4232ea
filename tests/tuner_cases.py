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
    "adalora": Case({"init_r": 6, "target_r": 4, "alpha": 12, "every": 1}, lr=5e-2, trains=r"lora_[ABE]\."),
    "chain_of_lora": Case({"r": 4, "alpha": 8, "runs": 3}),
    "dora": Case({"r": 4, "alpha": 8}, trains=r"lora_", start_tolerance=1e-4),
    "dora_dynamic": Case({"init_r": 6, "target_r": 4, "alpha": 12}),
    "dylora": Case({"r": 4, "alpha": 8}),
    "full": Case(lr=1e-3, trains="."),
    "galore": Case({"rank": 8, "every": 2}, trains="."),
    "kadaptation": Case({"r": 2}),
    "lisa": Case({"layers": 1, "every": 1}, lr=1e-3, trains="."),
    "loha": Case({"r": 4, "alpha": 4}, trains=r"hada_"),
    "lokr": Case({"r": 4, "alpha": 4}, trains=r"lokr_"),
    "lotr": Case({"r": 8, "alpha": 8}),
    "melora": Case({"r": 2, "alpha": 4}),
    "milora": Case({"r": 8}),
    "mora": Case({"r": 4}),
    "pissa": Case({"r": 4}),
    "relora": Case({"r": 4, "alpha": 8, "runs": 2, "rewarm": 0.9}),
    "rslora": Case({"r": 4, "alpha": 8}),
    "said": Case({"d": 500}),
    "sltrain": Case({"r": 4, "alpha": 8}),
    "sora": Case({"r": 4, "alpha": 8}),
    "sparse_adapter": Case({"r": 8, "alpha": 16}),
    "peft:VERA": Case({"r": 16}, lr=5e-2, trains=r"vera_lambda"),
    "peft:HIRA": Case({"r": 4}, trains=r"hira_[AB]"),
}
