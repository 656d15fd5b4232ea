"""Leave one schema out: what fusion answers on a schema that no adapter has seen, from 16 and from 5 of its questions.

Every other schema's adapter is in the hub. A cell is one schema, number of shots and seed; it is kept as soon as it is
done, so that a run that was cut off goes on, and the record is written after every cell. Intervals are paired
bootstraps over questions: one question's answers in all seeds are drawn together.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from bench.record import Comparison, write
from bench.schemas import held_back, hub, packs, train_adapter, with_shots
from calibration.sandbox import Sandbox
from pipelines.databases import home
from pipelines.fuse_pack import fused_of, search_mix
from pipelines.fuse_settings import FuseRequest
from pipelines.fusion_run import open_fusion
from pipelines.fusion_worth import measured
from pipelines.greedy import Greedy
from pipelines.metrics import rate
from pipelines.polish import EVERY, FOLDS, LR, PATIENCE
from pipelines.splits import mask_values
from plugins.models import find_base, hash_base
from records import Pack, Pair

SHOTS = (16, 5)
QUESTIONS = 40  # of a schema that are judged, at most
SETTINGS: dict[str, Any] = {"candidates": 7, "evaluations": 30, "polish": 16, "rank": None}
SYSTEMS = ("base", "router", "best_single", "uniform", "few_shot", "merge_then_tune", "fused", "polished")
Cell = dict[str, Any]


def run(seed: int, rounds: int) -> Comparison:
    """``rounds`` is the number of seeds."""
    torch.set_num_threads(1)
    every = packs()
    for pack in every:
        train_adapter(pack)
    cells: list[Cell] = []
    for cell in study(every, range(seed, seed + rounds)):
        cells.append(cell)
        command = f"python -m bench leave_one_out --rounds {rounds} --seed {seed}"
        write(comparison(cells, seed), command)
    return comparison(cells, seed)


def study(every: Sequence[Pack], seeds: Sequence[int], base_model: str | None = None, **changed: Any) -> Iterator[Cell]:
    """Cells in the order in which a study that is cut short is worth most: all schemas once, then fewer shots, ..."""
    settings = SETTINGS | changed
    shots_asked = settings.pop("shots", SHOTS)
    kept = home() / "leave_one_out" / f"cells-{_key(every, settings, base_model)}.jsonl"
    known = {(cell["pack"], cell["shots"], cell["seed"]): cell for cell in _lines(kept)}
    for seed in seeds:
        for shots in shots_asked:
            for pack in every:
                cell = known.get((pack.name, shots, seed))
                if cell is None:
                    cell = _cell(pack, shots, seed, settings, base_model)
                    kept.parent.mkdir(parents=True, exist_ok=True)
                    with kept.open("a", encoding="utf-8") as file:
                        file.write(json.dumps(cell) + "\n")
                yield cell


def _cell(pack: Pack, shots: int, seed: int, settings: Mapping[str, Any], base_model: str | None) -> Cell:
    start = time.monotonic()
    newcomer = with_shots(pack, shots, seed)
    asked = _asked(pack, newcomer.train, int(settings.get("questions", QUESTIONS)))
    given = {name: value for name, value in settings.items() if name != "questions"}
    request = FuseRequest(domain=str(pack.folder), shots=shots, seed=seed, base_model=base_model, **given)
    run = open_fusion(request, _quiet, newcomer, hub())
    with Sandbox(pack.database, pack.schema, pack.as_of) as sandbox:
        judge = Greedy(asked, newcomer, run.base, run.index, sandbox)
        found = search_mix(request, run, sandbox, _quiet)
        measured(request, run, found, fused_of(request, run, found.best.weights), judge, _quiet)
    shutil.rmtree(run.folder, ignore_errors=True)
    cell = {
        "pack": pack.name,
        "shots": shots,
        "seed": seed,
        "questions": [pair.id for pair in asked],
        "right": {name: [int(r) for r in right] for name, right in run.right.items()},
        "shot_loss": {name: round(system["shot_loss"], 5) for name, system in run.systems.items()},
        "steps": {name: system["steps"] for name, system in run.systems.items() if "steps" in system},
        "weights": dict(zip(run.names, (round(w, 4) for w in found.best.weights), strict=True)),
        "nearest": run.names[0],
        "best_single": run.systems["best_single"]["of"],
        "shots_scored": found.n_scored,
        "shots_without_race": len(found.trials) * len(run.encoded),
        "seconds": round(time.monotonic() - start, 1),
    }
    shown = {name: f"{sum(right)}/{len(right)}" for name, right in cell["right"].items()}
    print(f"{pack.name}, {shots} shots, seed {seed}: {shown} ({cell['seconds']:.0f} s)", file=sys.stderr, flush=True)
    return cell


def _asked(pack: Pack, shots: Sequence[Pair], n: int) -> list[Pair]:
    """The same questions for every seed, but for those whose SQL a shot shows."""
    shown = {mask_values(pair.sql) for pair in shots}
    pairs = random.Random(0).sample(pack.split(held_back(pack)), len(pack.split(held_back(pack))))
    return [pair for pair in pairs[:n] if mask_values(pair.sql) not in shown]


def _key(every: Sequence[Pack], settings: Mapping[str, Any], base_model: str | None) -> str:
    asked = sorted(
        {"questions": QUESTIONS, "lr": LR, "stop": ("even mix", FOLDS, EVERY, PATIENCE)}.items() | settings.items()
    )
    parts = (hash_base(find_base(base_model)), [(p.name, p.fingerprint) for p in every], asked)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]


def _lines(path: Path) -> list[Cell]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue  # torn by a kill
    return found


def _quiet(what: str, done: int, total: int) -> None:
    pass


# -- the record -------------------------------------------------------------------------------


def comparison(cells: Sequence[Cell], seed: int) -> Comparison:
    details = summary(cells)
    pooled = details["all"]
    ours, theirs = pooled["ex"]["polished"]["ex"], pooled["ex"]["few_shot"]["ex"]
    return Comparison(
        name="leave_one_out",
        ratio=ours / max(theirs, 1 / max(pooled["n"], 1)),
        ours=100 * ours,
        theirs=100 * theirs,
        unit="% EX",
        n=pooled["n"],
        interval=tuple(pooled["minus"]["polished-few_shot"]["interval"]),
        interval_is="95 % paired bootstrap of the difference in EX, polished minus few-shot LoRA",
        seed=seed,
        data_hash=hashlib.sha256("\n".join(q for cell in cells for q in cell["questions"]).encode()).hexdigest(),
        details=details,
    )


def summary(cells: Sequence[Cell]) -> dict[str, Any]:
    shots = sorted({cell["shots"] for cell in cells}, reverse=True)
    names = sorted({cell["pack"] for cell in cells})
    return {
        "cells": len(cells),
        "packs": names,
        "seeds": sorted({cell["seed"] for cell in cells}),
        "settings": SETTINGS | {"questions": QUESTIONS},
        "all": _scores(cells),
        "by_shots": {str(n): _scores([c for c in cells if c["shots"] == n]) for n in shots},
        "by_pack": {name: _scores([c for c in cells if c["pack"] == name]) for name in names},
        "racing_gain": sum(c["shots_without_race"] for c in cells) / sum(c["shots_scored"] for c in cells),
        "seconds": sum(c["seconds"] for c in cells),
    }


def _scores(cells: Sequence[Cell]) -> dict[str, Any]:
    """EX of every system, and how far fused and polished are from the others, question by question."""
    groups = [f"{cell['pack']}/{question}" for cell in cells for question in cell["questions"]]
    right = {name: [float(r) for cell in cells for r in cell["right"][name]] for name in SYSTEMS}
    ex = {name: _rate(right[name], groups) for name in SYSTEMS}
    minus = {}
    for ours in ("fused", "polished"):
        for theirs in SYSTEMS:
            if theirs not in ("fused", "polished"):
                gaps = [a - b for a, b in zip(right[ours], right[theirs], strict=True)]
                found = rate(gaps, groups)
                minus[f"{ours}-{theirs}"] = {"gap": found.share, "interval": list(found.interval)}
    base = max(ex["base"]["ex"], 1 / max(len(groups), 1))
    relative = {name: ex[name]["ex"] / base - 1 for name in ("fused", "polished", "few_shot")}
    return {"n": len(groups), "ex": ex, "minus": minus, "relative_gain_over_base": relative}


def _rate(right: Sequence[float], groups: Sequence[str]) -> dict[str, Any]:
    found = rate(right, groups)
    return {"ex": found.share, "ex_interval": list(found.interval)}
