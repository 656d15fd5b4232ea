"""LoRA adapters made on the spot, in a hub, for tests that need several."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

from pipelines.cards import AdapterCard, write_card
from pipelines.hub import Adapter, Hub
from pipelines.profile import Profile, write_profile
from plugins.contracts import LoadSpec
from plugins.models import LoadedBase, load_base
from plugins.registry import get


def base_of(folder: Path) -> LoadedBase:
    return load_base(folder, LoadSpec("fp32"))


def save_lora(base: LoadedBase, folder: Path, seed: int = 0, size: float = 0.1, **options: Any) -> Path:
    """A LoRA whose B is drawn too, so that it changes the base; ``size`` 0 leaves it as it starts."""
    tuner = get("tuners", "lora")
    model = tuner.attach(base.model, tuner.Options(**({"r": 4, "alpha": 8, "seed": seed} | options)), ())
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            parameter.data = size * torch.randn(parameter.shape, generator=generator)
    tuner.save(model, folder)
    model.unload()
    return folder


def card(base: LoadedBase, pack: str, fingerprint: str = "ef" * 32, **changed: Any) -> AdapterCard:
    fields: dict[str, Any] = {
        "tuner": "lora", "base_hash": base.base_hash, "base_name": str(base.folder), "precision": "fp32",
        "compute_dtype": "float32", "pack": pack, "schema_fingerprint": fingerprint, "data_hash": "12" * 32,
        "config": {"lr": 1e-3}, "seed": 3, "versions": {"torch": "2.13"}, "n_dev": 0,
        "created": datetime(2026, 11, 20, tzinfo=UTC),
    }  # fmt: skip
    return AdapterCard.model_validate(fields | changed)


def publish(hub: Hub, base: LoadedBase, pack: str, profile: Profile | None = None, **lora: Any) -> Adapter:
    fingerprint = lora.pop("fingerprint", "ef" * 32)
    with hub.stage(base.base_hash, pack) as folder:
        save_lora(base, folder, **lora)
        write_card(folder, card(base, pack, fingerprint))
        if profile:
            write_profile(folder, profile)
    return hub.versions(base.base_hash, pack)[-1]


def logits(model: Any, ids: torch.Tensor | None = None) -> torch.Tensor:
    """(T, V)."""
    from pipelines.probe import probe_logits

    return probe_logits(model.eval())
