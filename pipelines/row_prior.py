"""Synthetic tables to learn learning from: a batch drawn at once from one family of causes.

Families, after the priors of TabPFN (Hollmann et al. 2023, app. C) and TabForestPFN: nodes of a random causal network
(causes and effects of the target both become columns), additive effects of correlated columns, forests over them, and
columns drawn given the class. Columns are then made to look like real ones: skewed, rounded, zero for many, cut into
ordered levels, turned into categories without an order, missing by chance or for a reason.
"""

# B tables, N rows, F columns
from __future__ import annotations

import math
from dataclasses import dataclass

import torch

Tensor = torch.Tensor
FAMILIES = ("network", "additive", "forest", "given_class")
ACTIVATIONS = (torch.tanh, torch.relu, torch.sin, torch.abs, lambda x: x, lambda x: torch.sign(x) * x.square())


@dataclass(frozen=True)
class Tables:
    values: Tensor  # (B, N, F), NaN where missing, codes of categories
    categorical: Tensor  # (B, F)
    label: Tensor  # (B, N) in {-1, 1}


def draw(n_tables: int, n_rows: int, n_columns: int, rng: torch.Generator) -> Tables:
    """Tables of one family and size, each with its own causes."""
    family = FAMILIES[int(torch.multinomial(torch.tensor([0.35, 0.35, 0.15, 0.15]), 1, generator=rng))]
    shape = (n_tables, n_rows, n_columns)
    features, target = {"network": _network, "additive": _additive, "forest": _forest, "given_class": _given_class}[
        family
    ](shape, rng)
    label = _label(target, rng)
    values, categorical = _dress(features, rng)
    return Tables(values, categorical, label)


def _normal(*shape: int, rng: torch.Generator) -> Tensor:
    return torch.randn(*shape, generator=rng)


def _uniform(*shape: int, rng: torch.Generator, low: float = 0.0, high: float = 1.0) -> Tensor:
    return low + (high - low) * torch.rand(*shape, generator=rng)


def _pick(choices: int, rng: torch.Generator) -> int:
    return int(torch.randint(choices, (1,), generator=rng))


def _standard(x: Tensor) -> Tensor:
    return (x - x.mean(1, keepdim=True)) / x.std(1, keepdim=True).clamp(min=1e-4)


# -- families ---------------------------------------------------------------------------------


def _network(shape: tuple[int, int, int], rng: torch.Generator) -> tuple[Tensor, Tensor]:
    b, n, f = shape
    width = f + 2 + _pick(f + 4, rng)
    x = _normal(b, n, width, rng=rng)
    noise = 10 ** _uniform(b, 1, 1, rng=rng, low=-2.0, high=0.2)
    nodes = []
    for _ in range(1 + _pick(3, rng)):
        weights = _normal(b, width, width, rng=rng) * (_uniform(b, width, width, rng=rng) < 0.2 + 0.6 * _share(rng))
        x = _standard(ACTIVATIONS[_pick(len(ACTIVATIONS), rng)](x @ weights / math.sqrt(0.5 * width)))
        x = x + noise * _normal(b, 1, width, rng=rng).abs() * _normal(b, n, width, rng=rng)
        nodes.append(x)
    pool = torch.cat(nodes, 2)
    order = _uniform(b, pool.shape[2], rng=rng).argsort(1)[:, : f + 1]  # (B, F + 1)
    chosen = _standard(pool.gather(2, order[:, None].expand(b, n, f + 1)))
    return chosen[:, :, 1:], chosen[:, :, 0]


def _share(rng: torch.Generator) -> float:
    return float(torch.rand(1, generator=rng))


def _correlated(shape: tuple[int, int, int], rng: torch.Generator) -> Tensor:
    b, n, f = shape
    factors = 1 + _pick(max(2, f), rng)
    loadings = _normal(b, factors, f, rng=rng) / math.sqrt(factors)
    unique = _uniform(b, 1, f, rng=rng, low=0.2, high=2.0)
    return _standard(_normal(b, n, factors, rng=rng) @ loadings + unique * _normal(b, n, f, rng=rng))


def _weights(b: int, f: int, rng: torch.Generator) -> Tensor:
    """Few columns matter much: signs at random, sizes far apart, some nothing."""
    size = torch.exp(_uniform(b, 1, rng=rng, low=0.0, high=1.5) * _normal(b, f, rng=rng))
    kept = _uniform(b, f, rng=rng) < _uniform(b, 1, rng=rng, low=0.3, high=1.0)
    return torch.sign(_normal(b, f, rng=rng)) * size * (kept | (torch.arange(f) == 0))


def _additive(shape: tuple[int, int, int], rng: torch.Generator) -> tuple[Tensor, Tensor]:
    b, _, f = shape
    x = _correlated(shape, rng)
    bent = torch.where(_uniform(b, 1, f, rng=rng) < 0.35, _bent(x, rng), x)
    target = (bent * _weights(b, f, rng)[:, None]).sum(2)
    if _share(rng) < 0.4 and f > 1:
        crossed = x * x.roll(1, 2)
        strength = _uniform(b, 1, rng=rng) * target.std(1, keepdim=True)
        target = target + strength * (crossed * _weights(b, f, rng)[:, None]).sum(2) / math.sqrt(f)
    return x, target


def _bent(x: Tensor, rng: torch.Generator) -> Tensor:
    b, _, f = x.shape
    knee = _normal(b, 1, f, rng=rng)
    forms = [torch.relu(x - knee), torch.tanh(2 * (x - knee)), (x - knee).square() / 2, (x > knee).float() * 2 - 1]
    which = torch.randint(len(forms), (b, 1, f), generator=rng)
    return torch.stack(forms, -1).gather(-1, which[..., None].expand(*x.shape, 1)).squeeze(-1)


def _forest(shape: tuple[int, int, int], rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Oblivious trees: each level of a tree asks one question of every row."""
    b, n, f = shape
    x = _correlated(shape, rng)
    trees, depth = 1 + _pick(12, rng), 1 + _pick(4, rng)
    liked = _weights(b, f, rng).abs() + 1e-3
    column = torch.multinomial(liked, trees * depth, replacement=True, generator=rng)  # (B, T d)
    asked = x.gather(2, column[:, None].expand(b, n, trees * depth))
    bits = (asked > 0.8 * _normal(b, 1, trees * depth, rng=rng)).long().view(b, n, trees, depth)
    leaf = (bits * 2 ** torch.arange(depth)).sum(-1)  # (B, N, T)
    values = _normal(b, trees, 2**depth, rng=rng)
    return x, values.gather(2, leaf.transpose(1, 2)).sum(1)


def _given_class(shape: tuple[int, int, int], rng: torch.Generator) -> tuple[Tensor, Tensor]:
    b, n, f = shape
    hidden = _normal(b, n, rng=rng)
    group = (hidden > _uniform(b, 1, rng=rng, low=-1.0, high=1.0)).float()[..., None]  # (B, N, 1)
    shift = _weights(b, f, rng)[:, None] * 10 ** _uniform(b, 1, 1, rng=rng, low=-0.8, high=0.1)
    spread = torch.exp(0.4 * _normal(b, 1, f, rng=rng) * group)
    x = group * shift + spread * _correlated(shape, rng)
    return _standard(x), group.squeeze(-1) * 2 + 0.05 * hidden


# -- labels and looks -------------------------------------------------------------------------


def _label(target: Tensor, rng: torch.Generator) -> Tensor:
    """A threshold somewhere, softer or harder; both classes occur among any few rows by the draw in pretrain_rows."""
    b, n = target.shape
    share = _uniform(b, rng=rng, low=0.12, high=0.88)
    threshold = torch.stack([t.quantile(q) for t, q in zip(target, share, strict=True)])[:, None]
    sharpness = 10 ** _uniform(b, 1, rng=rng, low=-0.1, high=1.4)
    odds = sharpness * (target - threshold) / target.std(1, keepdim=True).clamp(min=1e-4)
    return (_uniform(b, n, rng=rng) < torch.sigmoid(odds)).float() * 2 - 1


def _dress(x: Tensor, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    b, _, f = x.shape
    skew = _uniform(b, 1, f, rng=rng, low=0.1, high=1.5)
    skewed = torch.where(_uniform(b, 1, f, rng=rng) < 0.4, torch.exp(skew * x), x)
    heavy = torch.where(_uniform(b, 1, f, rng=rng) < 0.1, torch.sinh(1.5 * x.clamp(-4, 4)), skewed)
    floor = _normal(b, 1, f, rng=rng)
    values = torch.where(_uniform(b, 1, f, rng=rng) < 0.12, torch.maximum(heavy, floor), heavy)
    levels, codes = _levels(x, rng)
    kind = _uniform(b, 1, f, rng=rng)
    bias = _share(rng)  # tables of numbers, tables of categories, and between
    ordered, unordered = kind < 0.25, kind > 1 - 0.5 * bias
    values = torch.where(ordered, levels, torch.where(unordered, codes, values))
    return _with_gaps(values, rng), unordered.squeeze(1) & ~ordered.squeeze(1)


def _levels(x: Tensor, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """(B, N, F) twice: cut into 2 to 10 levels, and those levels under shuffled codes."""
    b, _, f = x.shape
    n_cuts = torch.randint(1, 10, (b, 1, f), generator=rng)
    levels = torch.zeros_like(x)
    for cut in range(9):
        levels = levels + ((x > 1.2 * _normal(b, 1, f, rng=rng)) & (cut < n_cuts)).float()
    shuffled = _uniform(b, 10, f, rng=rng).argsort(1).float()
    return levels, shuffled.gather(1, levels.long())


def _with_gaps(values: Tensor, rng: torch.Generator) -> Tensor:
    b, n, f = values.shape
    rate = _uniform(b, 1, f, rng=rng, low=0.0, high=0.5) * (_uniform(b, 1, f, rng=rng) < 0.12)
    lean = 1 + torch.tanh(_standard(values)) * (_uniform(b, 1, f, rng=rng) < 0.5)
    return values.masked_fill(_uniform(b, n, f, rng=rng) < rate * lean, float("nan"))
