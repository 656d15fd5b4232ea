"""docs/tuners.md, made from bench/results/tuners.json; a test keeps the two the same.

python -m bench.tuner_page
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.record import RESULTS, ROOT
from pipelines.compare_advice import picks
from pipelines.compare_pictures import draw_comparison
from pipelines.compare_report import LEGEND, markdown

PAGE = ROOT / "docs" / "tuners.md"
RECORD = RESULTS / "tuners.json"
PICTURES = ROOT / "docs" / "pictures"


def page(path: Path = RECORD) -> str:
    """What was measured, and what was not: a record may be of a run that was cut off."""
    record = json.loads(path.read_text(encoding="utf-8"))
    reports = record["details"]["reports"]
    return (
        "# Tuners compared\n"
        "Made from `bench/results/tuners.json` by `python -m bench.tuner_page`. Measured by\n"
        f"`{record['command']}` at {record['commit']}, {record['date']}.\n\n"
        f"## What to pick\n{_picks(reports)}\n"
        f"## How it is counted\n{LEGEND}\n## Measured\n"
        + "\n".join(markdown(report) for report in reports)
        + f"\nPictures of {reports[0]['pack']}:\n\n"
        + "".join(f"![{name.partition('.')[0]}](pictures/tuners-{name})\n" for name in FILES)
    )


def _picks(reports: Sequence[Mapping[str, Any]]) -> str:
    """Case by task."""
    found = [picks(report["tuners"]) for report in reports]
    wanted = dict.fromkeys(case for by_case in found for case in by_case)
    tasks = [f"{report['pack']}, {report['base']}" for report in reports]
    lines = [
        "Among the methods with four fifths of the highest gain or more; its number, and its gain. none: no tuner was",
        "likelier than the bare base within this budget.",
        "",
        f"| you want | {' | '.join(tasks)} |",
        "|---|" + "---|" * len(tasks),
        *(f"| {case} | {' | '.join(by_case.get(case, 'none') for by_case in found)} |" for case in wanted),
    ]
    return "\n".join(lines) + "\n"


FILES = ("quality.png", "memory.png", "time.png", "forgetting.png")


def main() -> None:
    if not RECORD.is_file():
        sys.exit("nothing to show yet: python -m bench tuners --rounds 3 measures, python -m bench.tuners records")
    report = json.loads(RECORD.read_text(encoding="utf-8"))["details"]["reports"][0]
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, content in draw_comparison(report).items():
        (PICTURES / f"tuners-{name}").write_bytes(content)
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
