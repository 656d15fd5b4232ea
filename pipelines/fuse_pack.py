"""One adapter for a new pack: near adapters of the hub mixed by a handful of shots, polished, and published.

Beside it, on the same shots and dev questions: the base, the best single adapter, the even mix, the nearest schema's
adapter, and with as many gradient steps a LoRA from nothing and one from the even mix (merge-then-tune).
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from calibration.sandbox import Sandbox
from errors import HubError, UsageError
from pipelines.cards import AdapterCard, write_card
from pipelines.databases import home
from pipelines.fuse import SEARCHED, Fused, compose
from pipelines.fuse_settings import FuseRequest
from pipelines.fusion_run import Fusion, open_fusion
from pipelines.fusion_worth import dev_judge, measured
from pipelines.greedy import Greedy
from pipelines.hub import Adapter, Hub
from pipelines.linkers import linker_of
from pipelines.live_mix import LiveMix, with_fused
from pipelines.mixes import Mixes
from pipelines.pictures import draw_search
from pipelines.profile import write_profile
from pipelines.search import Search, Trial, search, starts
from pipelines.shot_loss import PerMix, PerShot, Race, answer_loss_of
from pipelines.tune_pack import LIBRARIES, Tell
from plugins.factors import Stack
from plugins.registry import get

AT_ONCE = 8  # mixes in one batch on a GPU
ENOUGH_DEV = 10  # questions, from which they may decide what is published


def fuse_pack(request: FuseRequest, tell: Tell) -> dict[str, Any]:
    """What was published, and every baseline beside it. What the pack is served by stays unless it is beaten."""
    start, run = time.monotonic(), open_fusion(request, tell)
    with Sandbox(run.pack.database, run.pack.schema, run.pack.as_of) as sandbox:
        dev = dev_judge(request, run, sandbox)
        found = search_mix(request, run, sandbox, tell)
        fused = fused_of(request, run, found.best.weights)
        made = measured(request, run, found, fused, dev, tell)
    published = _publish(request, run, found, fused, made, start)
    shutil.rmtree(run.folder, ignore_errors=True)  # it is whole: nothing is left to go on from
    return published


# -- the mix ----------------------------------------------------------------------------------


def search_mix(request: FuseRequest, run: Fusion, sandbox: Sandbox, tell: Tell) -> Search:
    """The weights; methods whose weights are not searched get equal ones, and are judged like any other."""
    stack, at_once = Stack(run.adapters, run.base.model.dtype), at_once_of(request, run.base.model)
    if at_once > 1 and request.method in SEARCHED:
        return _search_at_once(request, run, stack, at_once, tell)
    live = LiveMix(run.base.model, stack, request.method if request.method in SEARCHED else "exact")
    race = Race(_objective(request, run, live.model, sandbox), len(run.encoded))
    try:
        if request.method not in SEARCHED:
            return _without_search(request, run, race, live)
        return _search(request, run, race, tell, live.set)
    finally:
        live.close()


def _search_at_once(request: FuseRequest, run: Fusion, stack: Stack, at_once: int, tell: Tell) -> Search:
    mixes, pad_id = Mixes(run.base.model, stack, request.method), run.base.tokenizer.pad_token_id

    def per_mix(weights: Sequence[Sequence[float]], shots: Sequence[int]) -> list[list[float]]:
        return mixes.losses(weights, [run.encoded[i] for i in shots], pad_id)

    try:
        return _search(request, run, Race(None, len(run.encoded)), tell, None, per_mix, at_once)
    finally:
        mixes.close()


def _search(
    request: FuseRequest,
    run: Fusion,
    race: Race,
    tell: Tell,
    set_weights: Callable[[Sequence[float]], None] | None,
    per_mix: PerMix | None = None,
    at_once: int = 1,
) -> Search:
    return search(
        race,
        set_weights,
        len(run.candidates),
        get("searchers", request.searcher),
        request.search.model_copy(update={"at_once": at_once}),
        journal=run.folder / "journal.jsonl",
        about=f"{run.names} {run.examples!r} {request.method} {request.objective}",
        tell=tell,
        per_mix=per_mix,
    )


def at_once_of(request: FuseRequest, model: Any) -> int:
    """One mix fills a processor; a GPU it does not. Raises UsageError for what cannot be scored in a batch."""
    if request.at_once is None:
        return AT_ONCE if model.device.type == "cuda" and request.objective == "loss" else 1
    if request.at_once > 1 and request.objective != "loss":
        raise UsageError(f"--at-once {request.at_once}: only the loss is scored in one batch; ask --objective loss")
    return request.at_once


def _without_search(request: FuseRequest, run: Fusion, race: Race, live: LiveMix) -> Search:
    trials = []
    for weights in starts(len(run.candidates)):
        live.set(weights)
        scored = race.score(weights)
        trials.append(Trial(tuple(weights), scored.loss, True, scored.n_scored, 0.0, scored.by_shot))
    weight = 1 / len(run.candidates) if request.method == "uniform" else 1.0
    best = Trial((weight,) * len(run.candidates), trials[-1].loss, True, 0, 0.0)
    return Search(best, tuple(trials), race.n_scored, "whole")


def _objective(request: FuseRequest, run: Fusion, model: Any, sandbox: Sandbox) -> PerShot:
    """Answer loss by shot, or whether the greedy answer is wrong, or their sum."""
    loss = answer_loss_of(model, run.encoded, run.base.tokenizer.pad_token_id)
    if request.objective == "loss":
        return loss
    judge = Greedy(run.shots[: len(run.encoded)], run.pack, run.base, run.index, sandbox, linker_of(run.pack))

    def wrong(shots: Sequence[int]) -> list[float]:
        return [float(not right) for right in judge.right(model, list(shots))]

    if request.objective == "ex":
        return wrong
    return lambda shots: [a + b for a, b in zip(loss(shots), wrong(shots), strict=True)]


def fused_of(request: FuseRequest, run: Fusion, weights: Sequence[float]) -> Fused:
    return compose(run.adapters, weights, request.method, rank=request.rank, seed=request.seed)


# -- what is published ------------------------------------------------------------------------


def _publish(
    request: FuseRequest, run: Fusion, found: Search, fused: Fused, made: dict[str, Fused], start: float
) -> dict[str, Any]:
    chosen = _chosen(run, made, found)
    hub, base = Hub(home()), run.base
    mix = dict(zip(run.names, found.best.weights, strict=True))
    fusion = {
        "method": request.method,
        "searcher": request.searcher if request.method in SEARCHED else None,
        "weights": {name: round(weight, 6) for name, weight in mix.items()},
        "sources": {c.name: f"{c.adapter.card.pack}/{c.adapter.version}" for c in run.candidates},
        "similarity": {c.name: c.similarity for c in run.candidates},
        "loss": found.best.loss,
        "evaluations": len(found.trials),
        "shots_scored": found.n_scored,
        "shots": len(run.shots),
        "relative_error": fused.relative_error,
        "what": chosen,
        "systems": run.systems,
    }
    card = _card(request, run, chosen, fusion)
    with hub.stage(base.base_hash, run.pack.name) as folder:
        model = with_fused(base.model, made[chosen])
        get("tuners", "lora").save(model, folder)
        model.unload()
        write_card(folder, card)
        write_profile(folder, run.profile)
        (folder / "fusion.json").write_text(json.dumps([asdict(t) for t in found.trials]), encoding="utf-8")
        (folder / "fusion.png").write_bytes(draw_search(found.trials, mix, f"{run.pack.name}: {request.method}"))
    adapter = hub.versions(base.base_hash, run.pack.name)[-1]
    served = _serve(hub, adapter)
    return {
        "pack": run.pack.name,
        "what": "adapter",
        "version": adapter.version,
        "served": served,
        "tuner": "lora",
        "base": base.name,
        "precision": base.precision,
        "ex_before": card.ex_before,
        "ex_after": card.ex_after,
        "n_dev": card.n_dev,
        "n_examples": len(run.examples),
        "n_steps": run.systems["polished"]["steps"] if chosen == "polished" else 0,
        "fusion": fusion,
        "seconds": time.monotonic() - start,
        "folder": str(adapter.folder),
    }


def _chosen(run: Fusion, made: dict[str, Fused], found: Search) -> str:
    """The polished mix, unless enough dev questions say that the steps cost more than they gave."""
    if not any(found.best.weights) and "polished" not in made:
        raise HubError(
            f"no mix of {', '.join(run.names)} is better than the base itself on these shots, so nothing is published; "
            "give it other adapters with --from, more shots, or a few steps with --polish"
        )
    if "polished" not in made:
        return "fused"
    fused, tuned = run.systems["fused"], run.systems["polished"]
    worse = tuned.get("n", 0) >= ENOUGH_DEV and tuned["ex"] < fused["ex"] and any(found.best.weights)
    return "fused" if worse else "polished"


def _card(request: FuseRequest, run: Fusion, chosen: str, fusion: dict[str, Any]) -> AdapterCard:
    before, after = run.systems["base"], run.systems[chosen]
    return AdapterCard(
        tuner="lora",
        base_hash=run.base.base_hash,
        base_name=run.base.name,
        precision=run.base.precision,
        compute_dtype=run.base.compute_dtype,
        pack=run.pack.name,
        schema_fingerprint=run.pack.fingerprint,
        data_hash=hashlib.sha256(repr(run.shots).encode()).hexdigest(),
        config=request.model_dump(mode="json", exclude={"domain", "base_model"}) | {"fusion": fusion},
        seed=request.seed,
        versions={name: version(name) for name in (*LIBRARIES, "nevergrad")},
        ex_before=before.get("ex"),
        ex_after=after.get("ex"),
        n_dev=after.get("n", 0),
        created=datetime.now(UTC),
        licence=run.pack.licence,
    )


def _serve(hub: Hub, adapter: Adapter) -> bool:
    """A served one of this pack gives way only to one that answers more of dev."""
    served = hub.current(adapter.card.base_hash, adapter.card.pack)
    if served is not None and (served.card.ex_after or 0.0) >= (adapter.card.ex_after or 0.0):
        return False
    hub.promote(adapter)
    return True
