"""The table of docs/decoding.md, made from bench/results/grammar.json; a test keeps the two the same.

python -m bench.decoding
"""

from __future__ import annotations

import json
from typing import Any

from bench.record import RESULTS, ROOT

PAGE = ROOT / "docs" / "decoding.md"
BEGIN, END = "<!-- made by python -m bench.decoding -->", "<!-- end -->"


def table() -> str:
    record = json.loads((RESULTS / "grammar.json").read_text(encoding="utf-8"))
    details = record["details"]
    head = (
        f"`{record['command']}` at {record['commit']}, {record['date']}: finance dev, "
        f"{details['adapter'] or 'the base without adapter'}, {record['n']} candidates, n and intervals in the record."
    )
    rows = [
        ("candidates that end in time", "ended", "{:.1%}"),
        ("of those, parse", "parses", "{:.1%}"),
        ("candidates that bind", "binds", "{:.1%}"),
        ("EX of the vote", "ex", "{:.1%}"),
        ("CPU seconds a question", "cpu_s_a_question", "{:.2f}"),
    ]
    lines = [head, "", "| | free | held to the grammar |", "|---|---|---|"]
    lines += [
        f"| {name} | {form.format(details['free'][k])} | {form.format(details['held'][k])} |" for name, k, form in rows
    ]
    return "\n".join([*lines, "", *_gold(details["gold_accepted"])])


def _gold(found: dict[str, Any]) -> list[str]:
    sets = {name: each for name, each in found.items() if isinstance(each, dict)}
    accepted = [f"| {name} | {each['accepted']:.1%} of {each['n']} |" for name, each in sets.items()]
    times = f"A grammar is built in {found['build_ms']:.0f} ms of CPU, a mask takes {found['mask_ms']:.2f} ms a token."
    return ["| gold SQL, linked by itself | accepted |", "|---|---|", *accepted, "", times]


def page() -> str:
    text = PAGE.read_text(encoding="utf-8")
    return text[: text.index(BEGIN)] + f"{BEGIN}\n{table()}\n{END}" + text[text.index(END) + len(END) :]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
