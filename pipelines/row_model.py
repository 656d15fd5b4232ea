"""The in-context row model: labelled rows are its context, a new row's class its answer; nothing is trained at use.

A prior-data fitted network (Hollmann et al. 2023, arXiv 2207.01848) with a token a cell, as TabPFN v2 has (Hollmann et
al. 2025): a layer mixes the cells of a row, then attends over the labelled rows of each column, so that neither the
order nor the number of columns matters, nor the order of rows. Ours is small (0.2 M parameters), binary (more classes
are one against the rest), reads evidence with each cell (row_cells.py) and mixes a row through one token, not by
attention over pairs of cells. Made by pipelines/pretrain_rows.py.
"""

# B tables, N rows, n labelled, T = F + 1 tokens a row: its columns and one that sums it up, D width, H heads
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import nn
from torch.nn import functional as fn

from pipelines.row_cells import WIDTH

Tensor = torch.Tensor


@dataclass(frozen=True)
class RowModelConfig:
    width: int = 64
    depth: int = 3
    heads: int = 4
    feedforward: int = 128


class Hub(nn.Module):
    """The row's last token reads its cells, then every cell hears of it: linear in the columns, unlike attention."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key_value, self.out = (nn.Linear(width, n * width, bias=False) for n in (1, 2, 1))
        self.tell = nn.Linear(width, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        key, value = (part.unflatten(-1, (self.heads, -1)) for part in self.key_value(x).chunk(2, -1))
        query = self.query(x[:, :, -1:]).unflatten(-1, (self.heads, -1))  # (B, N, 1, H, D/H)
        weights = ((query * key).sum(-1, keepdim=True) / query.shape[-1] ** 0.5).softmax(2)  # (B, N, T, H, 1)
        heard = self.out((weights * value).sum(2).flatten(2))  # (B, N, D)
        return torch.cat([self.tell(heard)[:, :, None].expand_as(x[:, :, 1:]), heard[:, :, None]], 2)


class Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key_value, self.out = (nn.Linear(width, n * width, bias=False) for n in (1, 2, 1))

    def keys_values(self, x: Tensor) -> tuple[Tensor, Tensor]:
        key, value = self.key_value(x).chunk(2, -1)
        return self._split(key), self._split(value)

    def forward(self, x: Tensor, keys_values: tuple[Tensor, Tensor]) -> Tensor:
        query = self._split(self.query(x))
        with torch.autocast(x.device.type, enabled=False):
            mixed = fn.scaled_dot_product_attention(query, *keys_values)  # (S, H, L, D/H)
        return cast(Tensor, self.out(mixed.transpose(1, 2).flatten(2)))

    def _split(self, x: Tensor) -> Tensor:
        return x.float().unflatten(-1, (self.heads, -1)).transpose(1, 2)  # (S, H, L, D/H); the kernel is slow in bf16


class Layer(nn.Module):
    def __init__(self, config: RowModelConfig) -> None:
        super().__init__()
        self.across = Hub(config.width, config.heads)
        self.along = Attention(config.width, config.heads)
        self.norms = nn.ModuleList(nn.LayerNorm(config.width) for _ in range(3))
        self.wide = nn.Linear(config.width, config.feedforward)
        self.narrow = nn.Linear(config.feedforward, config.width)

    def mix_columns(self, x: Tensor) -> Tensor:
        """(B, N, T, D): the cells of a row hear of each other."""
        return x + cast(Tensor, self.across(self.norms[0](x)))

    def context(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values of labelled rows, a sequence a column: (B T, H, n, D/H)."""
        return self.along.keys_values(self.norms[1](x).transpose(1, 2).flatten(0, 1))

    def mix_rows(self, x: Tensor, context: tuple[Tensor, Tensor]) -> Tensor:
        columns = self.norms[1](x).transpose(1, 2)  # (B, T, N, D)
        mixed = self.along(columns.flatten(0, 1), context).view_as(columns)
        x = x + mixed.transpose(1, 2)
        return x + cast(Tensor, self.narrow(fn.gelu(self.wide(self.norms[2](x)))))


class RowModel(nn.Module):
    def __init__(self, config: RowModelConfig) -> None:
        super().__init__()
        self.config = config
        self.cell = nn.Sequential(
            nn.Linear(WIDTH, config.width), nn.GELU(), nn.Linear(config.width, config.width, bias=False)
        )
        self.label = nn.Linear(3, 2 * config.width, bias=False)  # is it labelled, which class, how rare that is
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(config.width)
        self.head = nn.Linear(config.width, 1)

    def _layers(self) -> list[Layer]:
        return [cast(Layer, layer) for layer in self.layers]

    def tokens(self, cells: Tensor, label: Tensor | None, balance: Tensor) -> Tensor:
        """(B, N, T, D). ``label`` (B, N) in {-1, 1}, None on new rows; ``balance`` (B,): mean label of the context."""
        known = torch.zeros(cells.shape[:2], dtype=cells.dtype, device=cells.device) if label is None else label
        marks = torch.stack(
            [torch.full_like(known, float(label is not None)), known, balance[:, None].expand_as(known)], -1
        )
        on_cells, on_row = self.label(marks).chunk(2, -1)  # (B, N, D) each
        return torch.cat([self.cell(cells) + on_cells[:, :, None], on_row[:, :, None]], 2)

    def read(self, cells: Tensor, label: Tensor) -> list[Any]:
        """The labelled rows' keys and values at every layer, to be read by any number of new rows."""
        x, contexts = self.tokens(cells, label, label.mean(1)), []
        for layer in self._layers():
            x = layer.mix_columns(x)
            contexts.append(layer.context(x))
            x = layer.mix_rows(x, contexts[-1])
        return contexts

    def answer(self, cells: Tensor, contexts: list[Any], balance: Tensor) -> Tensor:
        """(B, N): log-odds of the positive class for new rows."""
        x = self.tokens(cells, None, balance)
        for layer, context in zip(self._layers(), contexts, strict=True):
            x = layer.mix_rows(layer.mix_columns(x), context)
        return self.head(self.norm(x[:, :, -1])).squeeze(-1).float()

    def forward(self, context: Tensor, label: Tensor, query: Tensor) -> Tensor:
        return self.answer(query, self.read(context, label), label.mean(1))
