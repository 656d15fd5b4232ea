"""docs/fusion.md, made from the records of the hub and of fusion; a test keeps the two the same.

python -m bench.fusion_page
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.record import RESULTS, ROOT

PAGE = ROOT / "docs" / "fusion.md"
HEAD = """# Fusion: a new schema from a handful of questions
Made from `bench/results/*.json` by `python -m bench.fusion_page`.

`python flows.py fuse --domain NEW --shots 16` takes the adapters of the hub whose schemas and questions are nearest to
the new pack's (MiniLM, directed: what the new schema holds must find a neighbour), looks without gradients for the mix
of them that answers the shots best, goes on with a few gradient steps, and publishes what came out with its sources,
weights and error on the card. A domain with at most 32 training pairs takes this way by itself in `flows.py domain`.

| `--method` | computes | weights |
|---|---|---|
| `lorahub` | (sum w A)(sum w B), as LoRAHub does: cross terms come with it, w and -w are one update | searched |
| `exact` | sum w B A: ranks side by side, then SVD back to the rank, the relative error reported | searched |
| `linear` | PEFT's: roots of the weights on both factors | searched |
| `uniform` | the exact mean | 1 / N |
| `ties`, `dare` | on whole differences, then SVD back to the rank | 1 |

The objective is the mean over examples of each example's mean loss over its own answer tokens, so no batch size moves
it, plus 0.05 times the mean |w|; or execution accuracy on the shots, or both. The base, every adapter alone and their
even mix are scored first: what is found is never worse than those, on the shots. A mix is scored on the hardest shots
first and dropped once what it has lost so far, and what it will at least lose on those to come, is more than the best
lost in all. That least is the larger of 0.8 times the least that any mix lost on each, and, from four shots on, the
best mix's own losses there times this mix's mean ratio to it on the shots seen, less two standard errors. With
`optimism` 0 in `Race` it is nothing, and the race exact. A search that is cut off goes on from its journal. On a GPU
eight mixes are scored in one batch, each row with its own weights (pipelines/mixes.py), where the searcher can wait:
`shiwa`, `cma` and `random`; `--at-once` says how many.

`--shots`, `--from a,b/v0002`, `--candidates`, `--searcher`, `--evaluations`, `--seconds`, `--objective loss|ex|both`,
`--rank`, `--polish` (most steps), `--at-once`, `--no-baselines` and `--seed` say how; `python flows.py fuse --help`
has the defaults. There is no `--set`: it holds a tuner's options, and what is fused is LoRA. `--no-engine` runs
without Prefect; as a flow `fuse` is retried while the machine is busy and never answered from a cache, for the hub it
reads changes. How many gradient steps are taken on the shots, the polish's and the baselines', cross-validation over
the shots says: each is left out once, and the step is kept after which the left-out ones are likeliest, of `--polish`
at most; none, where none helps. A searched mix has seen every shot, so it takes the steps that the even mix bears
out. All go at one learning rate, on the same shots, by the same rule (pipelines/polish.py).

An adapter that changes nothing is refused where it would be served. `adapters check --heard` loads each beside its
base and compares logits; `adapters drift` says what has moved in the database and what that means for each version.
IA3 adapters are summed as differences from one, sparse differences where their masks are the same, prompts are
averaged (pipelines/sums.py); every other method is refused with its reason.
"""
SYSTEMS = {
    "base": "base, no adapter",
    "router": "nearest schema's adapter",
    "best_single": "best single adapter, by the shots",
    "uniform": "even mix",
    "few_shot": "few-shot LoRA",
    "merge_then_tune": "even mix, then tuned",
    "fused": "fused",
    "polished": "fused, then polished",
}


def page(folder: Path = RESULTS) -> str:
    parts = [HEAD]
    for name, section in (("leave_one_out", _study), ("fusion", _composing), ("adapters", _serving)):
        path = folder / f"{name}.json"
        if path.is_file():
            parts.append(section(json.loads(path.read_text(encoding="utf-8"))))
        else:
            parts.append(f"## {name}\nNot measured yet: `python -m bench {name} --json`.\n")
    return "\n".join(parts)


def _said(record: dict[str, Any]) -> str:
    return f"`{record['command']}` at {record['commit']}, {record['date']}, n = {record['n']}, seed {record['seed']}"


def _study(record: dict[str, Any]) -> str:
    found = record["details"]
    shots = list(found["by_shots"])
    lines = [
        "## Leave one schema out",
        f"{_said(record)}. {found['cells']} cells of {len(found['packs'])} schemas ({', '.join(found['packs'])}), "
        f"seeds {', '.join(map(str, found['seeds']))}; one greedy answer a question, neither repaired nor voted on. "
        "EX in per cent, 95 % intervals.",
        "",
        f"| | {' | '.join(f'{n} shots' for n in shots)} |",
        f"|---|{'---|' * len(shots)}",
    ]
    for name, title in SYSTEMS.items():
        lines.append(f"| {title} | {' | '.join(_ex(found['by_shots'][n]['ex'][name]) for n in shots)} |")
    lines += [
        "",
        "| difference in points | " + " | ".join(f"{n} shots" for n in shots) + " |",
        f"|---|{'---|' * len(shots)}",
    ]
    for name in ("polished-few_shot", "polished-best_single", "polished-base", "fused-best_single", "fused-base"):
        ours, theirs = name.split("-")
        cells = " | ".join(_gap(found["by_shots"][n]["minus"][name]) for n in shots)
        lines.append(f"| {SYSTEMS[ours]} minus {SYSTEMS[theirs]} | {cells} |")
    gain = found["all"]["relative_gain_over_base"]
    lines += [
        "",
        f"Relative gain over the base: fused {gain['fused']:+.0%}, polished {gain['polished']:+.0%}, "
        f"few-shot LoRA {gain['few_shot']:+.0%} (FinSQL reports up to 36.64 %). "
        f"Racing scored 1/{found['racing_gain']:.2f} of the shots.",
        "",
    ]
    return "\n".join(lines)


def _composing(record: dict[str, Any]) -> str:
    found, times = record["details"], record["details"]["compose_s"]
    rows = [
        ("composing 20 adapters and having them at work, LoRAHub's loop", f"{1000 * times['theirs']:.1f} ms"),
        ("the loop alone", f"{1000 * times['theirs_loop_alone']:.1f} ms"),
        ("ours, one product in half precision", f"{1000 * times['ours']:.2f} ms, 1/{record['ratio']:.0f}"),
        ("ours in single precision", f"{1000 * times['ours_fp32']:.2f} ms"),
        ("share of an evaluation spent composing", f"{found['share_composing']:.2%}"),
        ("LoRAHub's share", f"{found['theirs_share_composing']:.1%}"),
    ]
    for name in ("random", "coordinate"):
        race = found["racing"][name]
        same = "the same mix" if race["same_mix"] else "another mix"
        gain = f"{race['gain']:.2f} ×, {race['gain_after_the_starts']:.2f} × after the starting points, {same}"
        rows.append((f"racing, `{name}`", gain))
    return _table("Composing and racing", record, rows)


def _serving(record: dict[str, Any]) -> str:
    found = record["details"]
    step, switch, load = found["step_s"], found["switch_s"], found["load_s"]
    rows = [
        (f"decoding step, {found['rows']} rows, base", f"{1000 * step['base']:.1f} ms"),
        ("one adapter for all rows, ours", f"{1000 * step['ours_one']:.1f} ms"),
        ("an adapter of its own for each row, ours", f"{1000 * step['ours_mixed']:.1f} ms"),
        ("the second over the first", f"{found['mixed_over_one']:.2f} ×"),
        ("one adapter, PEFT", f"{1000 * step['peft_one']:.1f} ms"),
        ("`adapter_names`, PEFT", f"{1000 * step['peft_mixed']:.1f} ms"),
        ("that over one, PEFT", f"{found['peft_mixed_over_peft_one']:.2f} ×"),
        ("switching, ours and PEFT's", f"{1000 * switch['ours']:.3f} and {1000 * switch['peft']:.2f} ms"),
        ("loading the 100th over the first, ours and PEFT's",
         f"{load['ours']['hundredth_over_first']:.2f} and {load['peft']['hundredth_over_first']:.2f} ×"),
        ("loading the 100th, ours and PEFT's",
         f"{1000 * load['ours']['hundredth_s']:.1f} and {1000 * load['peft']['hundredth_s']:.1f} ms"),
    ]  # fmt: skip
    return _table("Many adapters at once", record, rows)


def _table(title: str, record: dict[str, Any], rows: list[tuple[str, str]]) -> str:
    lines = [f"## {title}", f"{_said(record)}.", "", "| | |", "|---|---|", *(f"| {a} | {b} |" for a, b in rows), ""]
    return "\n".join(lines)


def _ex(found: dict[str, Any]) -> str:
    low, high = found["ex_interval"]
    return f"{100 * found['ex']:.1f} ({100 * low:.1f} to {100 * high:.1f})"


def _gap(found: dict[str, Any]) -> str:
    low, high = found["interval"]
    return f"{100 * found['gap']:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
