"""Trained vectors before the embedded prompt, [P; X]; a causal model's cache then starts with them.

The model is called as its base is: masks, positions and the places whose logits are wanted are widened by M on the way
in, the logits of P are cut off on the way out. In an encoder with learnt positions X keeps its own and P has none:
whatever position a vector of P stood at would be added to a free parameter.
Letters: B sequences, T tokens, M prompt length, D width, N members of an ensemble.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from errors import UsageError
from plugins.encoder_decoder import reads_apart
from plugins.tuners.worn import Adapter, held_by

BASE = "__base__"  # among adapter_names: a row without any
PROMPT = "prompt_embeddings"  # PEFT's name for what is saved


class Direct(nn.Module):
    """The prompt itself, (M, D); of an ensemble (N, M, D)."""

    def __init__(self, vectors: torch.Tensor) -> None:
        super().__init__()
        self.vectors = nn.Parameter(vectors.detach().float().clone())

    def forward(self) -> torch.Tensor:
        return self.vectors


class SoftPrompt(Adapter):
    """``maker`` says P, (M, D), or (N, M, D) with ``members`` N: then each row of a batch reads one member's."""

    def __init__(self, maker: nn.Module, length: int, members: int = 1) -> None:
        super().__init__()
        self.maker, self.length, self.members = maker, length, members

    def put_on(self, model: Any) -> list[Any]:
        reader = Reader(model, self)
        handles = [
            model.register_forward_pre_hook(reader.enter, with_kwargs=True),
            model.register_forward_hook(reader.leave, with_kwargs=True),
        ]
        positions = getattr(model.get_encoder(), "embed_positions", None) if reads_apart(model) else None
        if positions is not None:
            handles.append(positions.register_forward_pre_hook(reader.hide))
            handles.append(positions.register_forward_hook(reader.show))
        return handles

    def rows(self, n: int, tasks: torch.Tensor | None) -> torch.Tensor:
        """(B, M, D): the prompt of each of ``n`` rows."""
        if tasks is not None:
            raise UsageError("task_ids name no task here: expected them with multitask_prompt alone")
        vectors: torch.Tensor = self.maker()
        if self.members == 1:
            return vectors.reshape(1, *vectors.shape[-2:]).expand(n, -1, -1)
        if self.training and torch.is_grad_enabled():  # each member learns from rows of its own
            return vectors[torch.randint(self.members, (n,), device=vectors.device)]
        blocks = n // self.members if n % self.members == 0 else n
        return vectors[torch.arange(n, device=vectors.device) // blocks]

    def kept(self) -> dict[str, torch.Tensor]:
        if isinstance(self.maker, Direct):
            return {PROMPT: self.maker.vectors}
        with torch.no_grad():
            return {PROMPT: self.maker()}


class Reader:
    """What one forward pass widens, and by how much."""

    def __init__(self, model: Any, prompt: SoftPrompt) -> None:
        self.model, self.prompt = model, prompt
        self.width = 0  # columns put before X in this pass

    def enter(self, _: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        kwargs = dict(kwargs)
        if args:
            kwargs["input_ids"] = args[0]
        names, tasks = kwargs.pop("adapter_names", None), kwargs.pop("task_ids", None)
        apart = reads_apart(self.model)
        cache = kwargs.get("past_key_values")
        read = kwargs.get("encoder_outputs") is not None if apart else cache is not None and cache.get_seq_length() > 0
        n_rows = _n_rows(kwargs)
        vectors, real = self._rows(n_rows, names, None if read else tasks)
        kwargs["attention_mask"] = _widened(kwargs.get("attention_mask"), real, kwargs, read, self.model)
        if not apart:
            kwargs["position_ids"] = _moved(kwargs.get("position_ids"), real, read, kwargs)
        self.width = 0
        if not read:
            self.width = real.shape[1]
            self._embed(kwargs, vectors, apart)
        return (), {name: value for name, value in kwargs.items() if value is not None}

    def leave(self, _: Any, __: Any, ___: Any, output: Any) -> Any:
        if self.width and not reads_apart(self.model) and output.logits.dim() == 3 and self.cut:
            output.logits = output.logits[:, self.width :]
        self.width = 0
        return output

    def hide(self, _: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
        return (args[0][:, self.width :], *args[1:])

    def show(self, _: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
        return functional.pad(said, (0, 0, self.width, 0))

    def _embed(self, kwargs: dict[str, Any], vectors: torch.Tensor, apart: bool) -> None:
        ids = kwargs.pop("input_ids", None)
        embedded = kwargs["inputs_embeds"] if ids is None else self.model.get_input_embeddings()(ids)
        kwargs["inputs_embeds"] = torch.cat([vectors.to(embedded.dtype), embedded], 1)
        if apart and kwargs.get("decoder_input_ids") is None and ids is not None:  # as the base does it
            kwargs["decoder_input_ids"] = self.model.prepare_decoder_input_ids_from_labels(labels=ids)
        keep = kwargs.get("logits_to_keep")
        self.cut = not isinstance(keep, torch.Tensor) and not keep
        if isinstance(keep, torch.Tensor):
            kwargs["logits_to_keep"] = (
                functional.pad(keep, (self.width, 0)) if keep.dtype == torch.bool else keep + self.width
            )

    def _rows(
        self, n: int, names: Sequence[str] | None, tasks: torch.Tensor | None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """(prompts (B, M, D), which of their places are real (B, M)); shorter ones are padded on the left."""
        if names is None:
            vectors = self.prompt.rows(n, tasks)
            return vectors, torch.ones(vectors.shape[:2], dtype=torch.bool, device=vectors.device)
        adapters = held_by(self.model).adapters
        unknown = sorted(set(names) - {BASE, *adapters})
        if unknown or len(names) != n:
            raise UsageError(f"adapter_names: expected one of {[BASE, *adapters]} for each of {n} rows, got {names}")
        found = [None if name == BASE else adapters[name].rows(n, None)[i] for i, name in enumerate(names)]
        width = max((len(v) for v in found if v is not None), default=0)
        like = next((v for v in found if v is not None), None)
        depth = self.model.get_input_embeddings().weight.shape[1] if like is None else like.shape[1]
        device = self.model.device
        vectors = torch.stack(
            [
                torch.zeros(width, depth, device=device)
                if v is None
                else functional.pad(v.float(), (0, 0, width - len(v), 0))
                for v in found
            ]
        )
        lengths = torch.tensor([0 if v is None else len(v) for v in found], device=device)
        return vectors, torch.arange(width, device=device)[None] >= width - lengths[:, None]


def _n_rows(kwargs: dict[str, Any]) -> int:
    for name in ("input_ids", "inputs_embeds", "decoder_input_ids"):
        if kwargs.get(name) is not None:
            return len(kwargs[name])
    raise UsageError("a forward pass without input_ids, inputs_embeds or decoder_input_ids")


def _widened(
    mask: torch.Tensor | None, real: torch.Tensor, kwargs: dict[str, Any], read: bool, model: Any
) -> torch.Tensor | None:
    """The attention mask over P and X, None where all is real."""
    if mask is None:
        if bool(real.all()):
            return None
        if not read:
            given = kwargs["input_ids"] if kwargs.get("input_ids") is not None else kwargs["inputs_embeds"]
            mask = real.new_ones(given.shape[:2])
        elif reads_apart(model):
            mask = real.new_ones(len(real), kwargs["encoder_outputs"][0].shape[1] - real.shape[1])
        else:
            seen = kwargs["past_key_values"].get_seq_length() + kwargs["input_ids"].shape[1]
            mask = real.new_ones(len(real), seen - real.shape[1])
    return torch.cat([real.to(mask.dtype), mask], 1)


def _moved(
    positions: torch.Tensor | None, real: torch.Tensor, read: bool, kwargs: dict[str, Any]
) -> torch.Tensor | None:
    """A causal model's positions of P and X: each row's count of real tokens so far."""
    lengths = real.sum(1, keepdim=True)  # (B, 1)
    if positions is None:
        if bool(real.all()):
            return None
        given = kwargs["input_ids"] if kwargs.get("input_ids") is not None else kwargs["inputs_embeds"]
        past = kwargs["past_key_values"].get_seq_length() - real.shape[1] if read else 0
        positions = torch.arange(past, past + given.shape[1], device=real.device)[None].expand(len(real), -1)
    positions = positions + lengths
    if read:
        return positions
    return torch.cat([(real.long().cumsum(1) - 1).clamp(min=0), positions.expand(len(real), -1)], 1)
