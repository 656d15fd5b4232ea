"""A base with a mix of adapters at work in it: one weighted sum sets the weights of all its layers."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import torch
from peft import LoraConfig, get_peft_model

from errors import UsageError, unknown_name
from pipelines.fuse import SEARCHED, Fused, coefficients
from plugins.factors import ChunkedStack, Stack, Updates


class LiveMix:
    """``set(weights)`` and the model answers as that mix. The layers' parameters are views of one buffer.

    ``exact`` keeps all ranks side by side, so its weights are those of columns; the rank is cut when it is composed.
    """

    def __init__(self, model: Any, stack: Stack, method: str = "lorahub") -> None:
        if method not in SEARCHED:
            raise unknown_name("method to search with", method, SEARCHED)
        self.n, self.method, self._stack = len(stack.names), method, stack
        if method == "exact":
            beside = stack.beside()
            rank = self.n * stack.rank
            self._b = torch.cat([b for _, b in beside.values()])  # (all n_out, N r)
            self._buffer = torch.zeros_like(self._b)
            parts = self._buffer.split([slot.n_out for slot in stack.slots])
            updates = {name: (a, part) for (name, (a, _)), part in zip(beside.items(), parts, strict=True)}
        else:
            rank, self._buffer = stack.rank, torch.zeros_like(stack.rows[0])
            self._chunks = ChunkedStack(stack)
            updates = stack.views(self._buffer)
        self.model = with_update(model, updates, rank, trainable=False)

    def set(self, weights: Sequence[float]) -> None:
        if len(weights) != self.n:
            raise UsageError(f"expected a weight an adapter, {self.n}, got {len(weights)}")
        w = torch.tensor(list(weights), dtype=torch.float32)
        if self.method == "exact":
            columns = w.repeat_interleave(self._stack.rank).to(self._b)
            torch.mul(self._b, columns, out=self._buffer)
        else:
            self._chunks.mix(*coefficients(self.method, w), out=self._buffer)

    def close(self) -> Any:
        """The base, without the mix."""
        return self.model.unload()


def with_update(model: Any, updates: Updates, rank: int, *, trainable: bool) -> Any:
    """The model with a LoRA of scale 1 whose factors are these very tensors; PEFT's, so that a tuner can save it."""
    config = LoraConfig(
        task_type="SEQ_2_SEQ_LM" if model.config.is_encoder_decoder else "CAUSAL_LM",
        r=rank,
        lora_alpha=rank,
        lora_dropout=0.0,
        target_modules=sorted(updates),
    )
    with warnings.catch_warnings():
        # PEFT 0.21 asks transformers 5.23 for a property by its old name; nobody here can act on that
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        adapted = get_peft_model(model, config, autocast_adapter_dtype=False)
    for module, (a, b) in updates.items():
        layer = adapted.get_submodule(f"base_model.model.{module}")
        layer.lora_A["default"].weight.data = a
        layer.lora_B["default"].weight.data = b
    adapted.requires_grad_(False)
    if trainable:
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:
                parameter.data = parameter.data.float().clone()
                parameter.requires_grad_(True)
    return adapted.eval()


def with_fused(model: Any, fused: Fused, *, trainable: bool = False) -> Any:
    """As it is served, in the model's own type; or in float32, to go on from."""
    dtype = torch.float32 if trainable else model.dtype
    updates = {m: (a.to(model.device, dtype), b.to(model.device, dtype)) for m, (a, b) in fused.updates.items()}
    return with_update(model, updates, fused.rank, trainable=trainable)
