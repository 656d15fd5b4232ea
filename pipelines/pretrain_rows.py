"""How the in-context row model was made: synthetic tables, a few rows labelled, the rest to be told.

    python -m pipelines.pretrain_rows --run RUN --out models/rows --minutes 60

Rerun it to go on from its checkpoint; the learning rate falls over the whole of the minutes asked for.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from torch.nn import functional as fn

from pipelines.checkpoint import read_checkpoint, write_checkpoint, write_whole
from pipelines.row_cells import Labelled, cells, place_of, scale_of
from pipelines.row_context import CONFIG, WEIGHTS
from pipelines.row_model import RowModel, RowModelConfig
from pipelines.row_prior import Tables, draw

QUERIES = 32
CELLS = 12_000  # of a batch: labelled and asked rows times columns times tables
LOG_CONTEXT = (math.log(3), math.log(200))  # how many rows are labelled, evenly in the logarithm
MOST_COLUMNS = 18


@dataclass(frozen=True)
class Batch:
    context: torch.Tensor  # (B, n, F, WIDTH)
    label: torch.Tensor  # (B, n) in {-1, 1}
    query: torch.Tensor  # (B, Q, F, WIDTH)
    asked: torch.Tensor  # (B, Q) in {-1, 1}


def batch(rng: torch.Generator, n_cells: int = CELLS) -> Batch:
    low, high = LOG_CONTEXT
    n = int(math.exp(low + (high - low) * float(torch.rand(1, generator=rng))))
    columns = 1 + int(MOST_COLUMNS ** float(torch.rand(1, generator=rng)) + 2 * float(torch.rand(1, generator=rng)))
    tables = max(2, n_cells // (columns * (n + QUERIES)))
    spare = n + QUERIES + 24  # so that both classes can be had
    balanced = float(torch.rand(1, generator=rng)) < 0.6
    drawn = _ordered(draw(tables, spare, columns, rng), n, balanced, rng)
    everything = float(torch.rand(1, generator=rng)) < 0.7
    scale = scale_of(drawn.values if everything else drawn.values[:, :n])
    context, query = drawn.values[:, :n], drawn.values[:, n : n + QUERIES]
    label = drawn.label[:, :n]
    known = Labelled(place_of(context, drawn.categorical, scale), context.isnan(), label)
    return Batch(
        cells(context, drawn.categorical, scale, known, within=True),
        label,
        cells(query, drawn.categorical, scale, known, within=False),
        drawn.label[:, n : n + QUERIES],
    )


def _ordered(drawn: Tables, n: int, balanced: bool, rng: torch.Generator) -> Tables:
    """Rows in an order whose first n hold both classes: half and half, or as they come but one of each at the front."""
    b, rows = drawn.label.shape
    chance = torch.rand(b, rows, generator=rng)
    turn = torch.empty(b, rows)
    for side in (-1.0, 1.0):
        mine = drawn.label == side
        place = chance.masked_fill(~mine, 2.0).argsort(1).argsort(1).float()  # my rows in random order: 0, 1, ...
        ahead = place < (n // 2 if balanced else 1)
        turn = torch.where(mine, torch.where(ahead, chance - 1, chance), turn)
    order = turn.argsort(1)
    values = drawn.values.gather(1, order[..., None].expand_as(drawn.values))
    return Tables(values, drawn.categorical, drawn.label.gather(1, order))


def loss_of(model: RowModel, found: Batch) -> torch.Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(found.context, found.label, found.query)
    return fn.binary_cross_entropy_with_logits(logits, (found.asked + 1) / 2)


# -- the loop ---------------------------------------------------------------------------------


def train(
    run: Path, minutes: float, config: RowModelConfig, peak: float = 1.5e-3, seed: int = 0
) -> tuple[RowModel, dict[str, Any]]:
    torch.manual_seed(seed)
    model = RowModel(config)
    optimizer = torch.optim.AdamW(model.parameters(), lr=peak, weight_decay=0.01, betas=(0.9, 0.98))
    averaged = {name: p.detach().clone() for name, p in model.named_parameters()}
    state: dict[str, Any] = {"step": 0, "tables": 0, "seconds": 0.0}
    saved = read_checkpoint(run)
    if saved is not None:
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        averaged, state = saved["averaged"], saved["state"]
    began = last_saved = time.monotonic()
    before, recent = state["seconds"], []
    while True:
        share = (before + time.monotonic() - began) / (60 * minutes)
        if share >= 1:
            break
        warm = min(1.0, (state["step"] + 1) / 200)
        for group in optimizer.param_groups:
            group["lr"] = peak * warm * (0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * share)))
        found = batch(torch.Generator().manual_seed(seed * 1_000_003 + state["step"]))
        loss = loss_of(model, found)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        state["step"] += 1
        state["tables"] += len(found.label)
        keep = min(0.998, state["step"] / (state["step"] + 20))
        with torch.no_grad():
            for name, p in model.named_parameters():
                averaged[name].lerp_(p, 1 - keep)
        recent.append(loss.item())
        state["seconds"] = before + time.monotonic() - began
        if state["step"] % 100 == 0:
            line = {"step": state["step"], "tables": state["tables"], "seconds": round(state["seconds"])}
            line["loss"] = round(sum(recent) / len(recent), 4)
            print(json.dumps(line), file=sys.stderr, flush=True)
            recent.clear()
        if time.monotonic() - last_saved > 60:
            _save(run, model, optimizer, averaged, state)
            last_saved = time.monotonic()
    _save(run, model, optimizer, averaged, state)
    model.load_state_dict(averaged)
    return model.eval(), state


def _save(run: Path, model: RowModel, optimizer: torch.optim.Optimizer, averaged: Any, state: dict[str, Any]) -> None:
    tree = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "averaged": averaged, "state": state}
    write_checkpoint(run, tree)


def export(model: RowModel, out: Path, made: dict[str, Any]) -> None:
    """bf16 weights and what they were made with."""
    weights = {name: tensor.detach().to(torch.bfloat16).contiguous() for name, tensor in model.state_dict().items()}
    write_whole(out / WEIGHTS, save(weights, metadata={"format": "pt"}))
    config = asdict(model.config) | {"made": made}
    write_whole(out / CONFIG, (json.dumps(config, indent=2, sort_keys=True) + "\n").encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--peak", type=float, default=1.5e-3)
    given = parser.parse_args()
    torch.set_num_threads(1)
    config = RowModelConfig(width=given.width, depth=given.depth, feedforward=2 * given.width)
    model, state = train(given.run, given.minutes, config, given.peak)
    if given.out is not None:
        export(model, given.out, {"minutes": given.minutes, "peak": given.peak} | state)


if __name__ == "__main__":
    main()
