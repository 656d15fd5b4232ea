"""Four pictures of a comparison, as PNG: quality by parameters, memory, time, forgetting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pipelines.pictures import BLUE, GREY, ORANGE, figure_of, png_of

Row = Mapping[str, Any]
MEGABYTE = 1e6
PARTS = {"weights": GREY, "activations": BLUE, "gradients": ORANGE, "optimizer": "#6a9a4b"}


def draw_comparison(report: Mapping[str, Any]) -> dict[str, bytes]:
    """PNG by file name."""
    rows = report["tuners"]
    trained = [row for row in rows if row["losses"]]
    return {
        "quality.png": _quality(trained),
        "memory.png": _memory(trained),
        "time.png": _time(trained),
        "forgetting.png": _forgetting(rows),
    }


def _quality(rows: Sequence[Row]) -> bytes:
    def draw(axes: Any) -> None:
        for row in rows:
            low, high = row["gain_interval"]
            colour = ORANGE if _nothing_beats(row, rows) else BLUE
            axes.plot([row["n_trainable"]] * 2, [low, high], color=GREY, linewidth=0.5, alpha=0.5, zorder=1)
            axes.plot(row["n_trainable"], row["gain"], "o", color=colour, markersize=4)
        axes.set_xscale("log")
        axes.axhline(0, color=GREY, linewidth=0.8)
        label_points(axes, [(row["tuner"], row["n_trainable"], row["gain"]) for row in rows])
        axes.set_xlabel("trainable parameters", fontsize=9)
        axes.set_ylabel("gain in an answer's log-probability, nats", fontsize=9)

    return _one("quality against trainable parameters; orange: nothing smaller is better", draw, (9, 6.5))


def _nothing_beats(row: Row, rows: Sequence[Row]) -> bool:
    return not any(r["n_trainable"] <= row["n_trainable"] and r["gain"] > row["gain"] for r in rows)


def label_points(axes: Any, points: Sequence[tuple[str, float, float]], size: float = 6.0) -> None:
    """A name beside each point, on the side that least is written on already."""
    to_points = 72 / axes.figure.dpi
    places = [axes.transData.transform((x, y)) * to_points for _, x, y in points]
    taken = [(x - 2, y - 2, x + 2, y + 2) for x, y in places]
    for (name, *at), (x, y) in zip(points, places, strict=True):
        width = 0.6 * size * len(name)
        offsets = [(4, -2), (-width - 4, -2), (-width / 2, 4), (-width / 2, -size - 4), (4, 5), (4, -size - 3)]
        boxes = [(x + dx, y + dy, x + dx + width, y + dy + size) for dx, dy in offsets]
        covered = [sum(_overlap(box, other) for other in taken) for box in boxes]
        best = covered.index(min(covered))
        taken.append(boxes[best])
        axes.annotate(name, at, fontsize=size, xytext=offsets[best], textcoords="offset points")


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """The area that two boxes (left, bottom, right, top) share."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)


def _memory(rows: Sequence[Row]) -> bytes:
    ordered = sorted(rows, key=lambda row: row["memory"]["peak"])

    def draw(axes: Any) -> None:
        left = [0.0] * len(ordered)
        for part, colour in PARTS.items():
            widths = [row["memory"][part] / MEGABYTE for row in ordered]
            axes.barh(range(len(ordered)), widths, left=left, color=colour, label=part)
            left = [a + b for a, b in zip(left, widths, strict=True)]
        axes.set_xlabel("memory in training, MB", fontsize=9)
        axes.legend(fontsize=8, frameon=False, loc="lower right")
        _names(axes, ordered)

    return _one("what memory in training is for", draw, _tall(ordered))


def _time(rows: Sequence[Row]) -> bytes:
    ordered = sorted(rows, key=lambda row: row["forward_s"] + row["backward_s"])

    def draw(axes: Any) -> None:
        forward = [1000 * row["forward_s"] for row in ordered]
        axes.barh(range(len(ordered)), forward, color=BLUE, label="forward")
        backward = [1000 * row["backward_s"] for row in ordered]
        axes.barh(range(len(ordered)), backward, left=forward, color=ORANGE, label="backward")
        axes.set_xlabel("milliseconds for one small batch", fontsize=9)
        axes.legend(fontsize=8, frameon=False, loc="lower right")
        _names(axes, ordered)

    return _one("forward and backward time", draw, _tall(ordered))


def _forgetting(rows: Sequence[Row]) -> bytes:
    ordered = sorted((row for row in rows if row["forgets"] is not None), key=lambda row: row["forgets"])

    def draw(axes: Any) -> None:
        axes.barh(range(len(ordered)), [row["forgets"] for row in ordered], color=BLUE)
        axes.axvline(0, color=GREY, linewidth=0.8)
        axes.set_xlabel("loss gained on other trades' questions, nats an answer token (less is better)", fontsize=9)
        _names(axes, ordered)

    return _one("what is forgotten", draw, _tall(ordered))


def _one(title: str, draw: Callable[[Any], None], size: tuple[float, float]) -> bytes:
    figure, (axes,) = figure_of(1, size)
    draw(axes)
    axes.set_title(title, fontsize=11, loc="left")
    return png_of(figure)


def _names(axes: Any, rows: Sequence[Row]) -> None:
    axes.set_yticks(range(len(rows)), [row["tuner"] for row in rows], fontsize=7)
    axes.set_ylim(-0.7, max(len(rows), 1) - 0.3)


def _tall(rows: Sequence[Row]) -> tuple[float, float]:
    return 8, 1.5 + 0.16 * len(rows)
