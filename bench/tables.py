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
        parts.append(_evaluation(record) if "by_tag" in record["details"] else _comparison(record))
    return "\n".join(parts)


def _comparison(record: dict[str, Any]) -> str:
    low, high = record["interval"]
    return (
        f"## {record['name']}\n`{record['command']}` at {record['commit']}, {record['date']}, n = {record['n']}, "
        f"seed {record['seed']}\n\n| ours | theirs | ratio | interval |\n|---|---|---|---|\n"
        f"| {record['ours']:,.1f} {record['unit']} | {record['theirs']:,.1f} {record['unit']} | {record['ratio']:.2f} "
        f"| {low:.2f} to {high:.2f} ({record['interval_is']}) |\n"
    )


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
        "",
    ]
    return "\n".join(lines)


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
