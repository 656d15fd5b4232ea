"""Where a transformer's attentions, feed-forward networks and norms are, by the structure of its modules.

Known are the names that Llama and its kin (q_proj ... o_proj, gate_proj, up_proj, down_proj) and BART and its kin
(q_proj ... out_proj, fc1, fc2) use.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from torch import nn

from errors import UsageError

Kind = Literal["attention", "cross", "ffn"]


@dataclass(frozen=True)
class Sublayer:
    """One residual branch: what enters ``entry`` comes out of ``exit`` and is then added to the residual."""

    name: str
    kind: Kind
    layer: int  # over the whole model, an encoder's layers before the decoder's
    stack: Literal["encoder", "decoder"]
    entry: nn.Module
    exit: nn.Module
    width: int


def layers_of(model: Any) -> list[tuple[str, nn.Module]]:
    """(name, layer) of every transformer layer, the encoder's first. Raises UsageError where none is known."""
    found = [
        (name, module)
        for name, module in model.named_modules()
        if any(_is_attention(child) for child in module.children()) and not name.startswith("adaptql")
    ]
    if not found:
        raise UsageError(
            f"{type(model).__name__} is not known: expected layers with q_proj, k_proj and v_proj as in Llama or BART"
        )
    return sorted(found, key=lambda entry: "decoder" in entry[0].split("."))


def sublayers(model: Any) -> list[Sublayer]:
    """All of them in the order they are computed."""
    found = []
    apart = bool(model.config.is_encoder_decoder)
    for number, (name, layer) in enumerate(layers_of(model)):
        stack: Literal["encoder", "decoder"] = "encoder" if apart and "encoder" in name.split(".") else "decoder"
        children = dict(layer.named_children())
        for child, module in children.items():
            if _is_attention(module):
                kind: Kind = "cross" if child in ("encoder_attn", "cross_attn") else "attention"
                out: Any = getattr(module, "out_proj", None) or module.o_proj
                width = out.out_features
                found.append(Sublayer(f"{name}.{child}", kind, number, stack, module, out, width))
        if {"fc1", "fc2"} <= children.keys():
            found.append(Sublayer(f"{name}.ffn", "ffn", number, stack, children["fc1"], children["fc2"], width))
        elif "mlp" in children and hasattr(children["mlp"], "down_proj"):
            mlp: Any = children["mlp"]
            found.append(Sublayer(f"{name}.mlp", "ffn", number, stack, mlp, mlp.down_proj, width))
        else:
            raise UsageError(
                f"{name} has no feed-forward network that is known: expected fc1 and fc2, or mlp.down_proj"
            )
    return found


def norms(model: Any) -> dict[str, nn.Module]:
    """Layer norms and RMS norms by name."""
    return {
        name: module
        for name, module in model.named_modules()
        if "norm" in type(module).__name__.lower() and not name.startswith("adaptql")
    }


def _is_attention(module: nn.Module) -> bool:
    return all(hasattr(module, part) for part in ("q_proj", "k_proj", "v_proj"))
