"""Several mixes of the same adapters in one batch, each row its own: for a GPU, which one mix does not fill.

The layers hold the factors of all adapters side by side; between A and B each row's ranks are weighed by its own mix.
So what a mix costs is its row, and no factors are summed.
Letters: N adapters, r rank, K mixes, S examples, R = K S rows of a batch, T tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from errors import UsageError, unknown_name
from pipelines.batches import Encoded, batch_for
from pipelines.fuse import SEARCHED, coefficients
from pipelines.live_mix import with_update
from pipelines.training_forward import answer_losses
from plugins.factors import Stack


class Mixes:
    """``losses`` of several mixes at once; ``close`` gives the base back."""

    def __init__(self, model: Any, stack: Stack, method: str = "lorahub") -> None:
        if method not in SEARCHED:
            raise unknown_name("method to search with", method, SEARCHED)
        self._n, self._rank, self._method = len(stack.names), stack.rank, method
        self._for_a = self._for_b = torch.zeros(0, self._n)  # (R, N) the weights of each row
        self.model = with_update(model, stack.beside(), self._n * stack.rank, trainable=False)
        self._hooks = [
            module.lora_A["default"].register_forward_hook(self._weigh)
            for module in self.model.modules()
            if hasattr(module, "lora_A") and "default" in module.lora_A
        ]

    def losses(self, mixes: Sequence[Sequence[float]], encoded: Sequence[Encoded], pad_id: int) -> list[list[float]]:
        """Of each mix, the mean loss of each example's answer tokens."""
        if not mixes or any(len(weights) != self._n for weights in mixes):
            raise UsageError(f"expected mixes of a weight an adapter, {self._n}")
        weights = torch.tensor([list(w) for w in mixes], dtype=torch.float32)
        pairs = [(w, w) if self._method == "exact" else coefficients(self._method, w) for w in weights]
        device, dtype = self.model.device, self.model.dtype
        self._for_a, self._for_b = (
            torch.stack([pair[side] for pair in pairs]).repeat_interleave(len(encoded), 0).to(device, dtype)
            for side in (0, 1)
        )
        with torch.inference_mode():
            batch = batch_for(self.model, list(encoded) * len(mixes), pad_id, device)
            found: list[float] = answer_losses(self.model, batch).tolist()
        return [found[k * len(encoded) : (k + 1) * len(encoded)] for k in range(len(mixes))]

    def close(self) -> Any:
        for hook in self._hooks:
            hook.remove()
        return self.model.unload()

    def _weigh(self, _: Any, __: Any, seen: torch.Tensor) -> torch.Tensor:
        """(R, T, N r): what A made of the rows, as B is to have it."""
        apart = seen.unflatten(-1, (self._n, self._rank))  # (R, T, N, r)
        for_a = self._for_a[:, None, :, None]
        if self._method == "exact":
            return (apart * for_a).flatten(-2)
        summed = (apart * for_a).sum(-2, keepdim=True)  # (R, T, 1, r)
        return (summed * self._for_b[:, None, :, None]).flatten(-2)
