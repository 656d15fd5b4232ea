"""What a mix of adapters is judged by: its loss on a handful of examples, and a race that drops those who cannot win.

LoRAHub's objective (arXiv 2307.13269, section 3): cross-entropy plus 0.05 times the mean |w|. Theirs depends on the
batch size (sums of batch means over examples); here every example counts the mean over its own answer tokens.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from pipelines.batches import Encoded, batch_for
from pipelines.fuse_settings import L1
from pipelines.training_forward import answer_losses

CHUNK = 8  # shots in a forward pass
OPTIMISM = 0.8
PAIRED_AFTER, ERRORS = 4, 2.0  # shots, from which a mix is compared with the best shot by shot; standard errors

PerShot = Callable[[Sequence[int]], list[float]]  # the losses of the shots of these numbers; never negative
Weights = Sequence[float]
PerMix = Callable[[Sequence[Weights], Sequence[int]], list[list[float]]]  # the same of each of several mixes


@dataclass(frozen=True)
class Scored:
    """Of a mix that was dropped, ``loss`` is an estimate that is no less than the loss to beat."""

    loss: float
    n_scored: int  # shots
    whole: bool
    by_shot: tuple[float, ...] = ()  # of a mix that was scored whole


@dataclass
class Race:
    """Scores mixes shot by shot, and drops one once what it has lost, and what it will at least lose on the shots to
    come, is no less than the best in all. That least is the larger of two: ``optimism`` times the least that any mix
    lost there; and the best mix's own losses there times how much worse this one did, shot by shot, on those it was
    seen on, less two standard errors. With optimism 0 it is nothing: losses are never negative, so that the best is
    the one that scoring all would find. Otherwise a near tie may be lost (docs/log.md)."""

    per_shot: PerShot | None  # None where mixes are scored several at once
    n_shots: int
    l1: float = L1
    racing: bool = True
    optimism: float = OPTIMISM
    n_scored: int = 0  # in all
    _order: list[int] = field(default_factory=list)  # the hardest first, by the first mix that was scored whole
    _best: tuple[float, ...] = ()  # by shot, of the best so far
    _least: tuple[float, ...] = ()  # by shot, of any mix so far

    def score(self, weights: Weights, to_beat: float = math.inf) -> Scored:
        """Of the mix that the model is set to."""
        per_shot = self.per_shot
        assert per_shot is not None, "a race without per_shot scores several mixes at once"
        return self.score_all([weights], to_beat, lambda _, shots: [per_shot(shots)])[0]

    def score_all(self, mixes: Sequence[Weights], to_beat: float, per_mix: PerMix) -> list[Scored]:
        """Of several mixes at once, all against the same loss to beat; who is dropped leaves the batch."""
        order = self._order or list(range(self.n_shots))
        losses: list[list[float]] = [[] for _ in mixes]
        found: dict[int, Scored] = {}
        for chunk in self._chunks(order):
            left = [i for i in range(len(mixes)) if i not in found]
            for i, more in zip(left, per_mix([mixes[i] for i in left], chunk) if left else (), strict=True):
                losses[i] += more
                self.n_scored += len(chunk)
                if (dropped := self._dropped(order, losses[i], self._penalty(mixes[i]), to_beat)) is not None:
                    found[i] = dropped
        for i, weights in enumerate(mixes):
            if i not in found:
                by_shot = tuple(losses[i][order.index(shot)] for shot in range(self.n_shots))
                loss = sum(by_shot) / self.n_shots + self._penalty(weights)
                self.remember(by_shot, loss < to_beat)
                to_beat = min(to_beat, loss)
                found[i] = Scored(loss, self.n_shots, True, by_shot)
        return [found[i] for i in range(len(mixes))]

    def _penalty(self, weights: Weights) -> float:
        return self.l1 * sum(map(abs, weights)) / max(len(weights), 1)

    def _dropped(self, order: Sequence[int], losses: Sequence[float], penalty: float, to_beat: float) -> Scored | None:
        at_least = (sum(losses) + self._to_come(order, losses)) / self.n_shots + penalty
        if not self.racing or at_least < to_beat or len(losses) == self.n_shots:
            return None
        return Scored(max(self._estimate(order, losses) + penalty, to_beat), len(losses), False)

    def remember(self, by_shot: Sequence[float], is_best: bool) -> None:
        """Of a mix that was scored whole, here or before a search was cut off."""
        if not self._order:
            self._order = sorted(range(self.n_shots), key=lambda shot: -by_shot[shot])
        if is_best or not self._best:
            self._best = tuple(by_shot)
        self._least = tuple(map(min, self._least or by_shot, by_shot))

    def _to_come(self, order: Sequence[int], losses: Sequence[float]) -> float:
        """What a mix will at least lose on the shots it was not seen on."""
        seen, left = order[: len(losses)], order[len(losses) :]
        if not (left and self._best and self.optimism):
            return 0.0
        least = self.optimism * sum(self._least[shot] for shot in left)
        if len(seen) < PAIRED_AFTER:
            return least
        ratios = [loss / max(self._best[shot], 1e-9) for loss, shot in zip(losses, seen, strict=True)]
        error = statistics.stdev(ratios) * math.sqrt(1 / len(seen) + 1 / len(left))
        return max(least, (statistics.fmean(ratios) - ERRORS * error) * sum(self._best[shot] for shot in left))

    def _chunks(self, order: Sequence[int]) -> list[list[int]]:
        """Small ones first where a race is on: most mixes lose at once."""
        sizes = [max(1, self.n_shots // 8), max(1, self.n_shots // 8), max(1, self.n_shots // 4)]
        if not (self.racing and self._order):
            sizes = [CHUNK]
        chunks, at = [], 0
        while at < len(order):
            size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
            chunks.append(list(order[at : at + size]))
            at += size
        return chunks

    def _estimate(self, order: Sequence[int], losses: Sequence[float]) -> float:
        """Scaled by how much worse than the best it did on the shots it was seen on: searchers learn from size."""
        if not self._best:
            return sum(losses) / len(losses)
        same = sum(self._best[shot] for shot in order[: len(losses)])
        return sum(losses) / max(same, 1e-9) * sum(self._best) / self.n_shots


def answer_loss_of(model: Any, encoded: Sequence[Encoded], pad_id: int) -> PerShot:
    """By forward passes of the model as it is then; batches are made once for every set of shots."""
    made: dict[tuple[int, ...], Any] = {}

    @torch.inference_mode()
    def per_shot(shots: Sequence[int]) -> list[float]:
        found: list[float] = []
        for at in range(0, len(shots), CHUNK):
            key = tuple(shots[at : at + CHUNK])
            if key not in made:
                made[key] = batch_for(model, [encoded[i] for i in key], pad_id, model.device)
            losses: list[float] = answer_losses(model, made[key]).tolist()
            found += [min(loss, 1e3) if math.isfinite(loss) else 1e3 for loss in losses]
        return found

    return per_shot
