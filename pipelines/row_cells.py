"""A table's cells as the in-context row model reads them: what a value is, and what the labelled rows say of its like.

Beside its own value every cell carries evidence: the smoothed label of the labelled rows near it in its column (a
Nadaraya-Watson estimate; a category's near ones are its equals). A labelled row does not count for itself, so what is
read in the context is what will be read on a new row. The network is left with weighing columns and their interplay.
"""

# B tables, N rows, of which the first n are labelled, F columns
from __future__ import annotations

from dataclasses import dataclass

import torch

Tensor = torch.Tensor
WIDTH = 9  # numbers that describe a cell
BANDWIDTHS = (0.25, 0.8)  # in units of a standard normal
CLIP = 4.0
STRENGTH = 1.0  # labelled rows that the column's mean counts for


@dataclass(frozen=True)
class Scale:
    """What is known of each column before any label: of all rows at hand, labelled or not."""

    mean: Tensor  # (B, F)
    sd: Tensor  # (B, F)
    ordered: Tensor  # (B, M, F), sorted; missing last, as inf
    n_present: Tensor  # (B, F)


def scale_of(values: Tensor) -> Scale:
    """``values`` (B, M, F), NaN where missing; for a category, its code."""
    present = ~values.isnan()
    n = present.sum(1)  # (B, F)
    filled = values.nan_to_num(0.0)
    mean = filled.sum(1) / n.clamp(min=1)
    spread = ((filled - mean[:, None]) * present).square().sum(1) / n.clamp(min=1)
    ordered = values.nan_to_num(float("inf")).sort(1).values
    return Scale(mean, spread.sqrt().clamp(min=1e-6), ordered, n)


def gauss(values: Tensor, scale: Scale) -> Tensor:
    """(B, N, F): each number's place among the rows at hand as a standard normal quantile; ties in the middle."""
    columns = scale.ordered.transpose(1, 2).contiguous()  # (B, F, M)
    asked = values.nan_to_num(0.0).transpose(1, 2).contiguous()  # (B, F, N)
    below = torch.searchsorted(columns, asked) + torch.searchsorted(columns, asked, right=True)
    share = (below.transpose(1, 2) / 2 + 0.5) / (scale.n_present[:, None] + 1)
    return torch.special.ndtri(share.clamp(1e-3, 1 - 1e-3)).to(values.dtype)


@dataclass(frozen=True)
class Labelled:
    """The labelled rows as evidence needs them."""

    place: Tensor  # (B, n, F) gauss of a number, code of a category
    missing: Tensor  # (B, n, F)
    label: Tensor  # (B, n) in {-1, 1}


def cells(values: Tensor, categorical: Tensor, scale: Scale, labelled: Labelled, within: bool) -> Tensor:
    """(B, N, F, WIDTH). ``categorical`` (B, F); ``within``: the rows are the labelled ones, none counts for itself."""
    missing = values.isnan()
    kind = categorical[:, None].expand_as(missing)  # (B, N, F)
    z = ((values.nan_to_num(0.0) - scale.mean[:, None]) / scale.sd[:, None]).clamp(-CLIP, CLIP)
    rank = gauss(values, scale)
    number = (~kind & ~missing).to(values.dtype)
    place = torch.where(kind, values.nan_to_num(-1.0), rank)
    found = evidence(place, missing, categorical, labelled, within)
    flags = [missing.to(values.dtype), kind.to(values.dtype)]
    return torch.stack([z * number, rank * number, *flags, *found], -1)


def place_of(values: Tensor, categorical: Tensor, scale: Scale) -> Tensor:
    return torch.where(categorical[:, None], values.nan_to_num(-1.0), gauss(values, scale))


def evidence(place: Tensor, missing: Tensor, categorical: Tensor, labelled: Labelled, within: bool) -> list[Tensor]:
    """Five (B, N, F): smoothed label at both bandwidths, how many labelled rows that rests on, and its sure part."""
    mean = labelled.label.mean(1)  # (B,)
    apart = place[:, :, None] - labelled.place[:, None]  # (B, N, n, F)
    same_gap = missing[:, :, None] & labelled.missing[:, None]
    one_gap = missing[:, :, None] ^ labelled.missing[:, None]
    equal = (apart.abs() < 1e-6).to(place.dtype)
    kind = categorical[:, None, None]
    found, weights = [], []
    for width in BANDWIDTHS:
        near = torch.where(kind, equal, torch.exp(-0.5 * (apart / width).square()))
        near = torch.where(same_gap, 1.0, near.masked_fill(one_gap, 0.0))
        if within:
            near = near * (1 - torch.eye(near.shape[1], dtype=near.dtype, device=near.device))[None, :, :, None]
        total = near.sum(2)  # (B, N, F)
        lean = torch.einsum("bnmf,bm->bnf", near, labelled.label - mean[:, None])
        found.append(lean / (total + STRENGTH))
        weights.append(total)
    return [*found, torch.log1p(weights[0]), torch.log1p(weights[1]), found[1] * weights[1].sqrt()]


def opposite() -> Tensor:
    """(WIDTH,): what cells are multiplied by when every label turns into the other; only the evidence leans."""
    return torch.tensor([1.0, 1.0, 1.0, 1.0, -1.0, -1.0, 1.0, 1.0, -1.0])
