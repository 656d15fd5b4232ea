"""What a fused adapter is worth: beside the base, single adapters, the even mix, and as many steps from elsewhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from calibration.sandbox import Sandbox
from pipelines.fuse import Fused, compose
from pipelines.fuse_settings import FuseRequest
from pipelines.fusion_run import Fusion
from pipelines.greedy import Greedy
from pipelines.linkers import linker_of
from pipelines.live_mix import with_fused
from pipelines.metrics import rate
from pipelines.polish import Polished, polished, steps_for
from pipelines.search import Search
from pipelines.shot_loss import answer_loss_of
from pipelines.tune_pack import Tell


def dev_judge(request: FuseRequest, run: Fusion, sandbox: Sandbox) -> Greedy | None:
    dev = list(run.pack.dev)
    asked = random.Random(0).sample(dev, min(request.dev, len(dev)))
    return Greedy(asked, run.pack, run.base, run.index, sandbox, linker_of(run.pack)) if asked else None


def measured(
    request: FuseRequest, run: Fusion, found: Search, fused: Fused, dev: Greedy | None, tell: Tell
) -> dict[str, Fused]:
    """Fills ``run.systems`` with each system's loss on the shots and EX on dev; returns what can be published."""
    n, made = len(run.candidates), {"fused": fused}
    singles = found.trials[1 : 1 + n]
    best_single = min(range(n), key=lambda i: singles[i].loss)
    even = compose(run.adapters, [1 / n] * n, "exact", rank=request.rank)
    measure = _Measure(run, dev, tell, total=5 + 2 * bool(request.polish and request.baselines) + bool(request.polish))
    measure("base", None)
    measure("best_single", compose([run.adapters[best_single]], [1.0]), of=run.names[best_single])
    if best_single == 0:  # the nearest comes first
        measure.same("router", "best_single")
    else:
        measure("router", compose([run.adapters[0]], [1.0]), of=run.names[0])
    measure("uniform", even)
    measure("fused", fused)
    if request.polish:
        begin = fused if any(found.best.weights) else None  # a mix of nothing passes no gradient on
        most, seed = request.polish, request.seed
        steps = steps_for(run, even if begin else None, most, seed)
        tuned = polished(run, begin, steps, most, seed)
        if tuned.steps and tuned.fused is not None:
            made["polished"] = tuned.fused
        measure.steps("polished", tuned, "fused" if begin else "base")
        if request.baselines:
            if begin is None:  # the polished mix began there, with the same seed
                measure.same("few_shot", "polished")
            else:
                alone = steps_for(run, None, most, seed)
                measure.steps("few_shot", polished(run, None, alone, most, seed), "base")
            again = steps if begin else steps_for(run, even, most, seed)
            measure.steps("merge_then_tune", polished(run, even, again, most, seed), "uniform")
    return made


@dataclass
class _Measure:
    run: Fusion
    dev: Greedy | None
    tell: Callable[[str, int, int], None]
    total: int

    def __call__(self, name: str, fused: Fused | None, **more: Any) -> None:
        run = self.run
        model = run.base.model if fused is None else with_fused(run.base.model, fused)
        losses = answer_loss_of(model, run.encoded, run.base.tokenizer.pad_token_id)(range(len(run.encoded)))
        found: dict[str, Any] = {"shot_loss": sum(losses) / len(losses)} | more
        if self.dev is not None:
            right = run.right[name] = self.dev.right(model)
            share = rate([float(r) for r in right], [pair.twin or pair.id for pair in self.dev.pairs])
            found |= {"ex": share.share, "ex_interval": list(share.interval), "n": share.n}
        if fused is not None:
            model.unload()
        run.systems[name] = found
        self.tell(f"measured: {name}", len(run.systems), self.total)

    def steps(self, name: str, tuned: Polished, begun: str) -> None:
        """Of what began as ``begun``; without a step it still is that."""
        if tuned.steps:
            self(name, tuned.fused, steps=tuned.steps)
        else:
            self.same(name, begun)
            self.run.systems[name]["steps"] = 0

    def same(self, name: str, as_other: str) -> None:
        """Of two systems that are one adapter, which is asked once."""
        self.run.systems[name] = dict(self.run.systems[as_other])
        if as_other in self.run.right:
            self.run.right[name] = self.run.right[as_other]
        self.tell(f"measured: {name}", len(self.run.systems), self.total)
