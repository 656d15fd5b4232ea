"""docs/results.md, made from bench/results/*.json; a test keeps the two the same.

python -m bench.tables
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.record import RESULTS, ROOT

PAGE = ROOT / "docs" / "results.md"
HEAD = """# Results
Made from `bench/results/*.json` by `python -m bench.tables`; each file holds the command, commit, seed, data hash, n,
interval and versions. EX is execution accuracy as [design](architecture.md) defines it, intervals are 95 %.
"""
ABLATED = (
    "Each part is taken out at question time, from adapters trained with it (but for what the pairs call values):\n"
    "trained without it they might miss it less. How votes weigh was chosen on some of these questions."
)
OWN_PAGES = {"rows"}  # docs/rows.md, by bench/row_record.py
SYSTEMS = {
    "system": "adapter and calibration, 4 votes",
    "adapter": "adapter, one greedy sample",
    "base": "base without adapter",
    "nearest": "nearest stored pair, copied",
}


def page(folder: Path = RESULTS) -> str:
    """The whole page; comparisons in the order of their names."""
    parts = [HEAD]
    for path in sorted(path for path in folder.glob("*.json") if path.stem not in OWN_PAGES):
        record = json.loads(path.read_text(encoding="utf-8"))
        if "page" in record["details"]:
            continue  # it has a page of its own
        made = _evaluation if "by_tag" in record["details"] else _comparison
        parts.append((_by_tuner if "by_tuner" in record["details"] else made)(record))
        if "curve" in record["details"]:
            parts.append(_curve(record["details"]["curve"]))
        if "ablations" in record["details"]:
            parts.append(_ablations(record["details"]))
    return "\n".join(parts)


def _comparison(record: dict[str, Any]) -> str:
    low, high = record["interval"]
    return (
        f"## {record['name']}\n`{record['command']}` at {record['commit']}, {record['date']}, n = {record['n']}, "
        f"seed {record['seed']}\n\n| ours | theirs | ratio | interval |\n|---|---|---|---|\n"
        f"| {record['ours']:,.1f} {record['unit']} | {record['theirs']:,.1f} {record['unit']} | {record['ratio']:.2f} "
        f"| {low:.2f} to {high:.2f} ({record['interval_is']}) |\n"
    )


def _curve(curve: list[dict[str, Any]]) -> str:
    rows = [
        f"| {c['votes']} | {c['prompts']} | {_cell(c)} | {c['oracle']:.1%} "
        f"| {c['seconds_p50']:.2f} | {c['seconds']:.2f} |"
        for c in curve
    ]
    head = "| votes | prompts | EX | best of them | seconds, median | mean |\n|---|---|---|---|---|---|"
    return "\n".join([head, *rows]) + "\n"


def _ablations(details: dict[str, Any]) -> str:
    whole = details["ablations"][0]
    rows = [
        f"| {'nothing' if row is whole else row['without']} | {_cell(row)} | {100 * row['worth']:+.1f} "
        f"({100 * row['worth_interval'][0]:+.1f} to {100 * row['worth_interval'][1]:+.1f}) |"
        for row in details["ablations"]
    ]
    head = "| without | EX | what it is worth, points, paired by question |\n|---|---|---|"
    return "\n".join([f"Dev questions of {', '.join(details['packs'])}.", ABLATED, "", head, *rows]) + "\n"


def _by_tuner(record: dict[str, Any]) -> str:
    rows = [
        f"| {name} | {found['n_trainable']:,} | {found['peak_mb']:,.0f} MB | {found['cpu_s_per_step']:.2f} s |"
        for name, found in record["details"]["by_tuner"].items()
    ]
    head = "| tuner | trainable | memory above base and adapter | processor time a step |\n|---|---|---|---|"
    return "\n".join([_comparison(record), head, *rows, ""])


def _evaluation(record: dict[str, Any]) -> str:
    report = record["details"]
    lines = [
        f"## {record['name']}",
        f"`{record['command']}` at {record['commit']}, {record['date']}, n = {record['n']}, seed {record['seed']}",
        *([report["note"]] if "note" in report else []),
        "",
        "| | all | ordinary | unseen |",
        "|---|---|---|---|",
    ]
    for name, title in SYSTEMS.items():
        scores = report if name == "system" else report["baselines"].get(name)
        if scores is not None:
            cells = [_cell(scores), *(_cell(_tagged(report, tag, name)) for tag in ("ordinary", "unseen"))]
            lines.append(f"| {title} | {' | '.join(cells)} |")
    linking = report["linking"]
    lines += [
        "",
        f"Gold tables kept by the linker {linking['tables_in_top_k']:.1%}, "
        f"all gold columns {linking['columns_kept']:.1%}; "
        f"best of the votes (oracle) {report['oracle']:.1%}; exact match {report['em']:.1%}; VES {report['ves']:.3f}.",
        *([_trust(report)] if "auroc" in report else []),
        "",
    ]
    return "\n".join(lines)


def _trust(report: dict[str, Any]) -> str:
    return (
        f"Confidence: ECE {report['calibration_error']:.3f} over ten bins of as many questions, "
        f"AUROC {report['auroc']:.2f}, Brier {report['brier']:.3f}."
    )


def _tagged(report: dict[str, Any], tag: str, system: str) -> dict[str, Any] | None:
    scores = report["by_tag"].get(tag)
    if scores is None or system == "system":
        return scores
    found: dict[str, Any] | None = scores.get("baselines", {}).get(system)
    return found


def _cell(scores: dict[str, Any] | None) -> str:
    if scores is None:
        return ""
    low, high = scores["ex_interval"]
    return f"{scores['ex']:.1%} ({low:.1%} to {high:.1%})"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
