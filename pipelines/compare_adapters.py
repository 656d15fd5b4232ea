"""Two adapters beside each other: what their cards differ in, and how far apart their updates point."""

from __future__ import annotations

from typing import Any

import torch

from pipelines.hub import Adapter
from pipelines.weights import check_whole
from plugins.factors import read_lora

CARD = ("tuner", "base_hash", "pack", "precision", "schema_fingerprint", "data_hash", "seed", "ex_before", "ex_after")


def compare(one: Adapter, other: Adapter) -> dict[str, Any]:
    """Card fields and options that differ; where both are LoRA of the same layers, the angle between their updates.

    Raises HubError for a damaged one.
    """
    for adapter in (one, other):
        check_whole(adapter.folder)
    cards = {name: (getattr(one.card, name), getattr(other.card, name)) for name in CARD}
    keys = sorted(one.card.config.keys() | other.card.config.keys())
    options = {key: (one.card.config.get(key), other.card.config.get(key)) for key in keys}
    return {
        "adapters": [f"{a.card.pack}/{a.version}" for a in (one, other)],
        "card": {name: pair for name, pair in cards.items() if pair[0] != pair[1]},
        "options": {name: pair for name, pair in options.items() if pair[0] != pair[1]},
        "weights": _weights(one, other),
    }


def _weights(one: Adapter, other: Adapter) -> dict[str, Any]:
    """Cosine of the two updates as vectors, and their norms; computed through the factors, never as full matrices."""
    a, b = _factors(one), _factors(other)
    if not a or not b:
        return {}
    dots = {"aa": 0.0, "bb": 0.0, "ab": 0.0}
    for module in a.keys() | b.keys():
        for key, left, right in (("aa", a, a), ("bb", b, b), ("ab", a, b)):
            if module in left and module in right:
                dots[key] += _inner(left[module], right[module])
    norms = [dots["aa"] ** 0.5, dots["bb"] ** 0.5]
    cosine = dots["ab"] / (norms[0] * norms[1]) if min(norms) > 0 else 0.0
    return {"cosine": round(cosine, 4), "norms": [round(n, 4) for n in norms], "same_layers": a.keys() == b.keys()}


def _inner(one: tuple[torch.Tensor, torch.Tensor], other: tuple[torch.Tensor, torch.Tensor]) -> float:
    """<B1 A1, B2 A2> = sum of (B1ᵀ B2) * (A1 A2ᵀ): r x r products."""
    (a1, b1), (a2, b2) = one, other
    if a1.shape[1] != a2.shape[1] or b1.shape[0] != b2.shape[0]:
        return 0.0
    return float(((b1.T @ b2) * (a1 @ a2.T)).sum())


def _factors(adapter: Adapter) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """(A, B times its scale) by layer; empty for what is no plain LoRA."""
    if adapter.card.tuner not in ("lora", "qlora"):
        return {}
    return read_lora(adapter.folder).updates
