"""Where LoRA stands against its rank, at as many parameters: in attention alone, in feed-forward networks alone, in
queries and values alone (what the paper adapts), each at the rank that costs what every layer costs at the default."""

from __future__ import annotations

from typing import Any

from plugins import registry

PLACES = {
    "lora_attention": ("q_proj", "k_proj", "v_proj", "o_proj", "out_proj"),
    "lora_feed_forward": ("gate_proj", "up_proj", "down_proj", "fc1", "fc2"),
    "lora_query_value": ("q_proj", "v_proj"),
}


def placed(model: Any, place: str) -> dict[str, Any]:
    """LoRA's options for a place: its layers, and the rank at which they hold as many numbers as all layers do."""
    from torch import nn  # naming a place must not import it

    default = registry.get("tuners", "lora").Options()
    head = model.get_output_embeddings()
    sides = {
        name: module.in_features + module.out_features
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear) and module is not head
    }
    chosen = {name: side for name, side in sides.items() if name.rpartition(".")[2] in PLACES[place]}
    rank = max(1, round(default.r * sum(sides.values()) / max(1, sum(chosen.values()))))
    targets = tuple(sorted({name.rpartition(".")[2] for name in chosen}))
    return {"targets": targets, "r": rank, "alpha": rank * default.alpha / default.r}
