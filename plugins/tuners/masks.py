"""Some of the base's own parameters train, chosen once from training examples.

fishmask: those of the highest Fisher information (Sung et al. 2021, arXiv 2111.09839, section 3).
child_tuning_d: the same choice, far larger, as one subnetwork (Xu et al. 2021, arXiv 2109.05687, section 2.3).
sam_mask: the second-order approximation method. Of L(theta) + g'd + d'H d / 2 with d = m o delta and a diagonal H the
best m has the highest g_i^2 / h_i (Fu et al. 2023, arXiv 2211.15583, "Second-order Approximation Method"). g is the
gradient of the mean loss, where Fisher information averages squares; h is one for all unless curvature is estimated.
The authors' code sums gradients over some hundred batches before the first step, and takes the same share of each
parameter, embeddings too, where their equation takes the highest of all together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import torch
from pydantic import Field

from plugins.tuners.scores import best, choosable, drawn, fisher, gradients
from plugins.tuners.selecting import SelectingByData, ShareOptions

Loss = Callable[[Sequence[Any]], Any]


class DataOptions(ShareOptions):
    n_examples: int = Field(default=256, ge=1, description="looked at to choose (paper: 1,024; few are enough)")


class ChildOptions(DataOptions):
    share: float = Field(default=0.3, gt=0, le=1, description="p_D (paper: 0.1, 0.2 or 0.3)")


class SamOptions(DataOptions):
    each: bool = Field(
        default=True, description="the same share of every parameter, as the authors' code; false: the best of all"
    )
    n_examples: int = Field(default=512, ge=1, description="looked at to choose (paper's code: 600 batches of 16)")
    curvature: Literal["constant", "fisher"] = Field(
        default="constant", description="h: one for all, so that |g| decides, or the Fisher information"
    )


class FishMask(SelectingByData):
    name = "fishmask"
    summary = "FishMask: the weights of the highest Fisher information (Sung et al. 2021)"
    lr = 5e-4  # few weights move, each by itself
    Options: type[Any] = DataOptions

    def places(self, model: Any, options: DataOptions) -> Mapping[str, torch.Tensor | None]:
        """Until examples are seen: random ones."""
        scores = {name: torch.rand(p.shape) for name, p in choosable(model, options.embeddings).items()}
        return dict(best(scores, options.share))

    def choose(
        self, model: Any, options: DataOptions, examples: Sequence[Any], loss: Loss
    ) -> Mapping[str, torch.Tensor | None]:
        names = list(choosable(model, options.embeddings))
        seen = drawn(examples, options.n_examples, options.seed)
        return self.highest(self.scores(model, options, names, seen, loss), options)

    def highest(self, scores: dict[str, torch.Tensor], options: Any) -> Mapping[str, torch.Tensor | None]:
        return dict(best(scores, options.share))

    def scores(
        self, model: Any, options: Any, names: Sequence[str], seen: Sequence[Any], loss: Loss
    ) -> dict[str, torch.Tensor]:
        return fisher(model, names, seen, loss)


class ChildTuningD(FishMask):
    name = "child_tuning_d"
    summary = "Child-Tuning D: a task's subnetwork by Fisher information (Xu et al. 2021)"
    lr = 2e-4  # a third of all weights moves
    Options = ChildOptions


class SamMask(FishMask):
    name = "sam_mask"
    summary = "SAM: the mask of the second-order approximation (Fu et al. 2023)"
    lr = 5e-4
    Options = SamOptions

    def highest(self, scores: dict[str, torch.Tensor], options: SamOptions) -> Mapping[str, torch.Tensor | None]:
        """Of each parameter its share, rounded down: a vector of fewer than 1 / share numbers gives none."""
        if not options.each:
            return super().highest(scores, options)
        chosen = {
            name: score.flatten().topk(int(options.share * score.numel())).indices.sort().values
            for name, score in scores.items()
        }
        found = {name: places for name, places in chosen.items() if len(places)}
        return found or super().highest(scores, options)

    def scores(
        self, model: Any, options: SamOptions, names: Sequence[str], seen: Sequence[Any], loss: Loss
    ) -> dict[str, torch.Tensor]:
        g = gradients(model, names, seen, loss)
        if options.curvature == "constant":
            return {name: each.square() for name, each in g.items()}
        h = fisher(model, names, seen, loss)
        return {name: each.square() / (h[name] + 1e-12) for name, each in g.items()}
