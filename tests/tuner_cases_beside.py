"""Cases of the methods beside a base's layers and of those that choose its parameters; see tests/tuner_cases.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plugins.registry import get
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base


def prompts(base: Any, folder: Path) -> Sequence[Path]:
    """Two prompts as two other tasks would have them."""
    return _untrained("prompt", base, folder, n_tokens=4)


def adapters(base: Any, folder: Path) -> Sequence[Path]:
    return _untrained("serial_adapter", base, folder, r=4, norms=False, placement="ffn")


def small_base(base: Any, folder: Path) -> Sequence[Path]:
    save = save_tiny_seq2seq_base if base.whole.config.is_encoder_decoder else save_tiny_base
    return (save(folder / "small", seed=3, hidden=32),)


def _untrained(name: str, base: Any, folder: Path, **options: Any) -> list[Path]:
    tuner = get("tuners", name)
    for seed in (1, 2):
        tuner.save(tuner.attach(base.copy(), tuner.Options(seed=seed, **options), ()), folder / str(seed))
    return [folder / "1", folder / "2"]
