"""Keys and values that every attention sees before its own: the prefixes of prefix tuning, P-tuning v2 and MAM.

They are put in where attention is computed, after positions are rotated into keys and after the cache, so that they
take no positions, enter no cache and serve an encoder, a decoder and cross-attention alike.
Letters: B sequences, H key heads, Q queries, K keys, M prefix, W head width, A attentions of a kind, D width.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn import functional
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

from plugins.short_attention import NAME as SHORT
from plugins.short_attention import short_attention
from plugins.tuners.sublayers import Sublayer, sublayers
from plugins.tuners.worn import Adapter

NAME = "adaptql_prefix"
WORN = "adaptql_prefix"  # the attention module's attribute


class Direct(nn.Module):
    """The prefixes themselves, (M, A * 2 * H * W)."""

    def __init__(self, n: int, size: int, spread: float = 1.0) -> None:
        super().__init__()
        self.prefix = nn.Parameter(torch.randn(n, size) * spread)

    def forward(self) -> torch.Tensor:
        return self.prefix


class Reparameterized(nn.Module):
    """P[i] = MLP(P'[i]), which optimizes better; dropped after training (Li & Liang 2021, section 4.3)."""

    def __init__(self, n: int, size: int, width: int, hidden: int) -> None:
        super().__init__()
        self.small = nn.Parameter(torch.randn(n, width))
        self.network = nn.Sequential(nn.Linear(width, hidden), nn.Tanh(), nn.Linear(hidden, size))

    def forward(self) -> torch.Tensor:
        prefix: torch.Tensor = self.network(self.small)
        return prefix


class Prefixes(Adapter):
    """A matrix for an encoder's attentions, a decoder's and its cross-attentions each, as the paper has it."""

    def __init__(self, places: list[Sublayer], n: int, hidden: int | None) -> None:
        super().__init__()
        self.n = n
        self.groups: dict[str, list[Sublayer]] = {}
        for place in places:
            self.groups.setdefault("cross" if place.kind == "cross" else place.stack, []).append(place)
        self.makers: Any = nn.ModuleDict()
        for group, members in self.groups.items():
            size = sum(2 * _key_size(place) for place in members)
            self.makers[group] = (
                Direct(n, size) if hidden is None else Reparameterized(n, size, members[0].width, hidden)
            )

    def put_on(self, model: Any) -> list[Any]:
        return [Put(model, self)]

    def made_now(self) -> dict[str, torch.Tensor]:
        """(M, A * 2 * H * W) by group."""
        return {group: maker() for group, maker in self.makers.items()}

    def kept(self) -> dict[str, torch.Tensor]:
        if all(isinstance(maker, Direct) for maker in self.makers.values()):
            return {f"prefix.{group}": maker.prefix for group, maker in self.makers.items()}
        with torch.no_grad():
            return {f"prefix.{group}": prefix for group, prefix in self.made_now().items()}

    def drop_network(self) -> None:
        """From now on the prefixes are what they are at this moment."""
        for group, prefix in self.made_now().items():
            direct = Direct(*prefix.shape)
            direct.prefix = nn.Parameter(prefix.detach().clone())
            self.makers[group] = direct


class Put:
    """Prefixes on a model, until they are removed. They are made once a forward pass."""

    def __init__(self, model: Any, prefixes: Prefixes) -> None:
        self.model, self.prefixes = model, prefixes
        self.before: str = model.config._attn_implementation
        model.set_attn_implementation(NAME)
        self.modules: list[nn.Module] = []
        own = {place.name: place for place in sublayers(model)}
        for group, members in prefixes.groups.items():
            start = 0
            for member in members:
                attention, size = own[member.name].entry, _key_size(member)
                setattr(attention, WORN, (self, group, start, size))
                self.modules.append(attention)
                start += 2 * size
        self.made: dict[str, torch.Tensor] = {}
        self.hook = model.register_forward_pre_hook(self._make)

    def remove(self) -> None:
        self.hook.remove()
        for module in self.modules:
            delattr(module, WORN)
        self.model.set_attn_implementation(self.before)

    def _make(self, *_: Any) -> None:
        self.made = self.prefixes.made_now()

    def of(self, module: nn.Module, like: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(keys, values), each (B, H, M, W)."""
        _, group, start, size = getattr(module, WORN)
        both = self.made[group][:, start : start + 2 * size]
        n_rows, n_heads, _, width = like.shape
        shaped = both.view(-1, 2, n_heads, width).permute(1, 2, 0, 3).to(like.dtype)  # (2, H, M, W)
        keys, values = shaped.unsqueeze(1).expand(-1, n_rows, -1, -1, -1)
        return keys, values


def prefix_attention(
    module: Any,
    query: torch.Tensor,  # (B, heads, Q, W)
    key: torch.Tensor,  # (B, H, K, W)
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,  # (B, 1, Q, K), bool; None: causal where the module is, else all
    dropout: float = 0.0,
    scaling: float | None = None,
    **kwargs: Any,
) -> tuple[torch.Tensor, None]:
    put: Put = getattr(module, WORN)[0]
    before_keys, before_values = put.of(module, key)
    n_queries, n_keys, n_prefix = query.shape[2], key.shape[2], before_keys.shape[2]
    if attention_mask is None and n_queries > 1 and n_queries == n_keys and _looks_back(module, kwargs):
        attention_mask = torch.ones(n_queries, n_keys, dtype=torch.bool, device=key.device).tril()[None, None]
    if attention_mask is not None:
        attention_mask = functional.pad(attention_mask, (n_prefix, 0), value=True)
        attention_mask = attention_mask.expand(query.shape[0], -1, -1, -1)
    attend: Any = short_attention if put.before == SHORT else sdpa_attention_forward
    kwargs["is_causal"] = False  # the mask says it
    keys, values = torch.cat([before_keys, key], 2), torch.cat([before_values, value], 2)
    said: torch.Tensor = attend(module, query, keys, values, attention_mask, dropout, scaling, **kwargs)[0]
    return said, None


def prefixes_for(model: Any, n: int, hidden: int | None) -> Prefixes:
    """``hidden`` None: without a network."""
    return Prefixes([place for place in sublayers(model) if place.kind != "ffn"], n, hidden)


def _looks_back(module: Any, kwargs: dict[str, Any]) -> bool:
    told = kwargs.get("is_causal")
    return bool(getattr(module, "is_causal", True) if told is None else told)


def _key_size(place: Sublayer) -> int:
    """H * W: what the key projection says."""
    return int(place.entry.k_proj.out_features)  # type: ignore[union-attr, arg-type]


AttentionInterface.register(NAME, prefix_attention)
AttentionMaskInterface.register(NAME, sdpa_mask)
