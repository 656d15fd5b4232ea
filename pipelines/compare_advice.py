"""What a comparison says to pick, case by case; where its numbers cannot tell, it says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipelines.compare_placement import PLACES

Row = Mapping[str, Any]
GOOD = 0.8  # of the highest gain: what a cheaper method must bring to be advised


@dataclass(frozen=True)
class Case:
    """Who wants it, which methods come into question, and which of them is best: the lowest ``cost``."""

    wants: str
    fits: Callable[[Row], bool]
    cost: Callable[[Row], float]
    says: Callable[[Row], str]


CASES = (
    Case("the best answers", lambda r: True, lambda r: -r["gain"], lambda r: ""),
    Case(
        "the base as it is, weights merged, nothing to pay at answering",
        lambda r: bool(r.get("traits", {}).get("merges")),
        lambda r: -r["gain"],
        lambda r: "",
    ),
    Case(
        "several tasks' adapters in one batch",
        lambda r: bool(r.get("traits", {}).get("mixes_in_batch")),
        lambda r: -r["gain"],
        lambda r: "",
    ),
    Case(
        "the fewest trained parameters",
        lambda r: bool(r.get("n_trainable")),
        lambda r: r["n_trainable"],
        lambda r: f"{r['n_trainable']:,}",
    ),
    Case(
        "the smallest file", lambda r: bool(r["losses"]), lambda r: r["bytes"], lambda r: f"{r['bytes'] / 1e6:,.2f} MB"
    ),
    Case(
        "the least memory in training",
        lambda r: "memory" in r,
        lambda r: r["memory"]["peak"],
        lambda r: f"{r['memory']['peak'] / 1e6:,.0f} MB",
    ),
    Case(
        "the fastest step",
        lambda r: bool(r["losses"]),
        lambda r: r["forward_s"] + r["backward_s"],
        lambda r: f"{1000 * (r['forward_s'] + r['backward_s']):,.0f} ms",
    ),
    Case(
        "what the base could do before",
        lambda r: r["forgets"] is not None,
        lambda r: r["forgets"],
        lambda r: f"forgets {r['forgets']:+.3f}",
    ),
    Case("no training at all", lambda r: not r["losses"], lambda r: -r["gain"], lambda r: ""),
)


def advice(rows: Sequence[Row]) -> list[str]:
    """Who wins, who is not told apart from the winner, and what to pick for which case."""
    if not rows:
        return []
    best = rows[0]
    if best["gain"] <= 0:
        return [f"None is likelier than the bare base ({best['tuner']}, {best['gain']:+.2f} nats): train for longer."]
    worth = [r["tuner"] for r in rows if r["tuner"] != "lora" and r["beside_interval"][0] > 0]
    worse = [r["tuner"] for r in rows if r["beside_interval"][1] < 0]
    close = [r["tuner"] for r in rows[1:] if r["gain_interval"][1] >= best["gain_interval"][0]]
    lines = [
        f"The highest gain is {best['tuner']}'s, {best['gain']:+.2f} nats; the intervals of {len(close)} others reach "
        f"into its own" + (f", {', '.join(close[:8])}{' ...' if len(close) > 8 else ''} among them." if close else ".")
    ]
    if any(r["tuner"] == "lora" for r in rows):
        lines.append(
            f"Likelier than LoRA's by a whole interval: {', '.join(worth) or 'none'}. "
            f"Less likely by one: {', '.join(worse) or 'none'}."
        )
    placed = [r for r in rows if r["tuner"] in PLACES or r["tuner"] == "lora"]
    if len(placed) > 1:
        ranked = [f"{r['tuner']} (rank {r['options']['r']}, {r['n_trainable']:,}) {r['gain']:+.2f}" for r in placed]
        lines.append(f"LoRA's place against its rank, at as many parameters: {'; '.join(ranked)}.")
    return lines + [f"For {wants}: {pick}." for wants, pick in picks(rows).items()]


def picks(rows: Sequence[Row]) -> dict[str, str]:
    """By case: of the methods with four fifths of the highest gain, the one that suits it best, and its number.

    What trains nothing is named with its gain, whatever that is.
    """
    rows = [row for row in rows if row["tuner"] not in PLACES]  # those are LoRA with options
    if not rows or rows[0]["gain"] <= 0:
        return {}
    good = [r for r in rows if r["gain"] >= GOOD * rows[0]["gain"]]
    found = {}
    for case in CASES:
        fitting = [r for r in (rows if case.wants == "no training at all" else good) if case.fits(r)]
        if fitting:
            row = min(fitting, key=case.cost)
            number = case.says(row)
            found[case.wants] = f"{row['tuner']} ({number + ', ' if number else ''}{row['gain']:+.2f} nats)"
    return found
