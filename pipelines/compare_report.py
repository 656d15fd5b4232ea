"""A comparison as a table, in markdown: what is counted, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pipelines.compare_advice import advice

Row = Mapping[str, Any]

COLUMNS: dict[str, Callable[[Row], str]] = {
    "tuner": lambda row: row["tuner"],
    "gain, nats": lambda row: "{:+.2f} ({:+.2f} to {:+.2f})".format(row["gain"], *row["gain_interval"]),
    "beside LoRA": lambda row: "{:+.2f} ({:+.2f} to {:+.2f})".format(row["beside"], *row["beside_interval"]),
    "right": lambda row: _right(row["ex"]) if "ex" in row else "",
    "rate": lambda row: f"{row['lr']:g}" if "lr" in row else "",
    "trained": lambda row: _count(row.get("n_trainable", 0)),
    "changed": lambda row: _count(row["n_changed"]) if "n_changed" in row else "not merged",
    "rank": lambda row: f"{row['rank']:.0f} of {row['full_rank']:.0f}" if row.get("full_rank") else "",
    "on disk": lambda row: _megabytes(row["bytes"]),
    "peak": lambda row: _part(row, "peak"),
    "weights": lambda row: _part(row, "weights"),
    "activations": lambda row: _part(row, "activations"),
    "gradients": lambda row: _part(row, "gradients"),
    "optimizer": lambda row: _part(row, "optimizer"),
    "forward, ms": lambda row: _milliseconds(row["forward_s"]),
    "backward, ms": lambda row: _milliseconds(row["backward_s"]),
    "answering": lambda row: f"{row['overhead']:.2f}",
    "merged": lambda row: f"{row['overhead_merged']:.2f}" if "overhead_merged" in row else "",
    "tokens to LoRA's loss": lambda row: _reached(row),
    "forgets": lambda row: f"{row['forgets']:+.3f}" if row["forgets"] is not None else "",
}
LEGEND = """gain: by how much the log-probability of a dev answer rose over the bare base's in bf16, mean over
questions and seeds. beside LoRA: by how much it is above LoRA's, question by question and seed by seed. Both with a
95 % bootstrap interval over questions and seeds. right: dev questions whose SQL gives gold's rows, or rows whose class
is right, asked of the likeliest tuners' first seed, with Wilson's interval. rate: the peak learning rate, each method's
own. trained, changed and rank are three ways to count: parameters with a gradient, entries of the merged weights that
differ from the base's, and singular values of their difference (mean of a few). Memory is accounted for on one small
batch, peak is its four parts together. answering and merged: the time of a forward pass beside the bare base's of the
same precision, demonstrations and ensembles included. forgets: what the loss of an answer token rose by on made-up
questions of other trades.
"""


def table(rows: Sequence[Row]) -> str:
    head = "| " + " | ".join(COLUMNS) + " |\n|" + "---|" * len(COLUMNS) + "\n"
    return head + "".join("| " + " | ".join(cell(row) for cell in COLUMNS.values()) + " |\n" for row in rows)


def markdown(report: Mapping[str, Any]) -> str:
    """The whole of one base's comparison."""
    rows = report["tuners"]
    parts = [
        f"### {report['base']}, {report['pack']}\n"
        f"{report['budget']} of training for each tuner, {report['n_train']} pairs, seeds: {report['seeds']}, "
        f"{report['n_dev']} dev questions, {report['n_other']} of other trades.\n" + _missing(report),
        table(rows),
        *[f"\n- {line}" for line in advice(rows)],
        *[f"\n- {row['tuner']} could not: {row['error']}" for row in report["failed"]],
    ]
    return "\n".join(parts[:2]) + "".join(parts[2:]) + "\n"


def _missing(report: Mapping[str, Any]) -> str:
    """What a run that was cut off has not come to."""
    few = [f"{row['tuner']} ({row['seeds']})" for row in report["tuners"] if row["seeds"] < report["seeds"]]
    parts = []
    if report.get("missing"):
        parts.append(f"Not measured yet: {', '.join(report['missing'])}.")
    if few:
        parts.append(f"With fewer seeds so far: {', '.join(few)}.")
    return "\n" + " ".join(parts) + "\n" if parts else ""


def _right(ex: Mapping[str, Any]) -> str:
    return "{}/{} ({:.0%} to {:.0%})".format(ex["right"], ex["n"], *ex["interval"])


def _reached(row: Row) -> str:
    if not row["losses"]:
        return ""
    return _count(row["tokens_to_loras_loss"]) if row["tokens_to_loras_loss"] else "not reached"


def _part(row: Row, part: str) -> str:
    return _megabytes(row["memory"][part]) if "memory" in row else ""


def _count(n: int) -> str:
    return f"{n:,}"


def _megabytes(n: float) -> str:
    return f"{n / 1e6:,.1f} MB" if n >= 1e5 else f"{n / 1e3:,.1f} kB"


def _milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:,.0f}" if seconds else ""
