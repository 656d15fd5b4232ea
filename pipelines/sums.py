"""Sums of adapters that are no LoRA, where a sum makes sense; where it makes none, the refusal says why.

IA3 (Liu et al. 2022, arXiv 2205.05638) multiplies, so that differences from one are summed. SHiRA's (arXiv 2406.13175)
sparse differences are summed where the masks are the same. Prompts have no zero that is the base: theirs is a mean.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from errors import HubError, UsageError

WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
PROMPTS = ("PROMPT_TUNING", "PREFIX_TUNING")

Tensors = dict[str, torch.Tensor]


def weighted_sum(folders: Sequence[Path], weights: Sequence[float]) -> tuple[Tensors, dict[str, Any]]:
    """(tensors, configuration) of one adapter in PEFT's layout. Raises HubError for what cannot be summed."""
    if len(folders) != len(weights) or not folders:
        raise UsageError(f"expected a weight an adapter, {len(folders)}, got {len(weights)}")
    configs = [json.loads((folder / CONFIG).read_text(encoding="utf-8")) for folder in folders]
    kinds = {config.get("peft_type") for config in configs}
    if len(kinds) != 1:
        raise HubError(f"adapters of one method can be summed, these are of {', '.join(sorted(map(str, kinds)))}")
    (kind,), adapters = kinds, [load_file(folder / WEIGHTS) for folder in folders]
    if kind == "IA3":
        return _factors(adapters, weights), configs[0]
    if kind == "SHIRA":
        return _same_masks(adapters, weights), configs[0]
    if kind in PROMPTS:
        return _mean(adapters, weights), configs[0]
    raise HubError(
        f"{kind} adapters cannot be summed: each trained its own coordinates, in which another's numbers mean nothing; "
        "train the schemas with lora, or serve the nearest one"
    )


def _factors(adapters: Sequence[Tensors], weights: Sequence[float]) -> Tensors:
    """1 + sum w (l - 1); a layer that an adapter lacks is its one."""
    found: Tensors = {}
    for name in sorted(set().union(*adapters)):
        parts = [
            w * (adapter[name].float() - 1) for adapter, w in zip(adapters, weights, strict=True) if name in adapter
        ]
        found[name] = 1 + torch.stack(parts).sum(0)
    return found


def _same_masks(adapters: Sequence[Tensors], weights: Sequence[float]) -> Tensors:
    found: Tensors = {}
    for name, first in adapters[0].items():
        others = [adapter.get(name) for adapter in adapters]
        if any(other is None or other.shape != first.shape for other in others):
            raise HubError(f"the masks differ at {name}: their sum would have more entries than the method keeps")
        stacked = torch.stack([other for other in others if other is not None])
        if not first.is_floating_point():  # where the entries lie
            if not bool((stacked == first).all()):
                raise HubError(f"the masks differ at {name}: their sum would have more entries than the method keeps")
            found[name] = first
        else:
            w = torch.tensor(list(weights)).view(-1, *[1] * first.dim())
            found[name] = (stacked.float() * w).sum(0)
    return found


def _mean(adapters: Sequence[Tensors], weights: Sequence[float]) -> Tensors:
    if sum(weights) <= 0 or min(weights) < 0:
        raise HubError(
            "prompts have no zero that is the base, so only a mean of them is a prompt: expected shares >= 0"
        )
    shapes = {tuple(adapter["prompt_embeddings"].shape) for adapter in adapters}
    if len(shapes) != 1:
        raise HubError(f"prompts of one length can be averaged, these are {sorted(shapes)}")
    shares = [w / sum(weights) for w in weights]
    rows = [share * a["prompt_embeddings"].float() for share, a in zip(shares, adapters, strict=True)]
    return {"prompt_embeddings": torch.stack(rows).sum(0)}
