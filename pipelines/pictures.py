"""Pictures of an evaluation and of a training run, as PNG."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

Report = Mapping[str, Any]  # of evaluation_report

SYSTEM_NAMES = {"nearest": "nearest pair copied", "base": "base, no adapter", "adapter": "adapter, no calibration"}
BLUE, GREY, ORANGE = "#2f6db3", "#9aa5b1", "#d9822b"


def draw_evaluation(report: Report) -> bytes:
    """PNG: EX of AdaptQL and its baselines, on each half of the test where there are two, and EX by difficulty."""
    tags = [name for name in ("ordinary", "unseen") if name in report["by_tag"]]
    groups = [(name, report["by_tag"][name]) for name in tags] or [(report["split"], report)]
    difficulties = list(report["by_difficulty"].items())
    figure, axes = figure_of(2 if difficulties else 1, (5 + 2.5 * bool(difficulties) + len(groups), 3.6))
    _draw_systems(axes[0], groups)
    if difficulties:
        _bars(
            axes[1], [f"{name}\nn = {found['n']}" for name, found in difficulties], [f for _, f in difficulties], BLUE
        )
        axes[1].set_title("AdaptQL by difficulty", fontsize=10, loc="left")
    figure.suptitle(
        f"{report['pack']}: execution accuracy on {report['n']} {report['split']} questions", x=0.01, ha="left"
    )
    return png_of(figure)


def _draw_systems(axes: Any, groups: Sequence[tuple[str, Report]]) -> None:
    shown = {"nearest": GREY, "base": "#c3cad2", "adapter": ORANGE, "system": BLUE}
    systems = [s for s in shown if s == "system" or s in groups[0][1]["baselines"]]
    for i, system in enumerate(systems):
        found = [scores if system == "system" else scores["baselines"][system] for _, scores in groups]
        offset = (i - (len(systems) - 1) / 2) * 0.2
        _bars(axes, None, found, shown[system], offset, 0.18, SYSTEM_NAMES.get(system, "AdaptQL"))
    axes.set_xticks(range(len(groups)), [f"{name}\nn = {scores['n']}" for name, scores in groups])
    axes.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.18), ncols=2)
    axes.set_title("beside its baselines", fontsize=10, loc="left")


def _bars(
    axes: Any,
    names: Sequence[str] | None,
    found: Sequence[Report],
    colour: str,
    offset: float = 0.0,
    width: float = 0.6,
    label: str | None = None,
) -> None:
    """Bars in per cent with their 95 % intervals and the number above each."""
    places = [i + offset for i in range(len(found))]
    heights = [100 * scores["ex"] for scores in found]
    lows = [100 * (scores["ex"] - scores["ex_interval"][0]) for scores in found]
    highs = [100 * (scores["ex_interval"][1] - scores["ex"]) for scores in found]
    axes.bar(places, heights, width, color=colour, label=label)
    axes.errorbar(places, heights, [lows, highs], fmt="none", ecolor="#333333", elinewidth=1, capsize=2)
    for place, height, high in zip(places, heights, highs, strict=True):
        axes.annotate(
            f"{height:.0f}",
            (place, height + high),
            ha="center",
            va="bottom",
            fontsize=8,
            xytext=(0, 1),
            textcoords="offset points",
        )
    if names is not None:
        axes.set_xticks(places, names)
    axes.set_ylim(0, 108)
    axes.set_yticks(range(0, 101, 20))
    axes.set_ylabel("EX, % of questions (95 % interval)", fontsize=9)


def draw_confidence(report: Report) -> bytes:
    """PNG: what confidence says beside what is right (reliability), and what is wrong among so many answers given."""
    figure, (left, right) = figure_of(2, (9, 3.8))
    bins = report["reliability"]
    left.plot([0, 100], [0, 100], color=GREY, linewidth=0.8, label="as good as it says")
    said, found = ([100 * b[i] for b in bins] for i in (0, 1))
    left.plot(said, found, "o-", color=BLUE, markersize=4, label=f"{len(bins)} bins of {bins[0][2]} questions")
    left.set_xlabel("confidence, %", fontsize=9)
    left.set_ylabel("right, %", fontsize=9)
    left.set_title(
        f"ECE {report['calibration_error']:.3f}, AUROC {report['auroc']:.2f}, Brier {report['brier']:.3f}",
        fontsize=10,
        loc="left",
    )
    curve = [(100 * covered, 100 * wrong) for covered, wrong in report["risk_coverage"]]
    right.plot(*zip(*curve, strict=True), color=BLUE, linewidth=1.6, label="most confident first")
    right.axhline(curve[-1][1], color=GREY, linewidth=0.8, label="every question answered")
    given = 100 * (1 - report["abstained"])
    if 0 < given < 100:
        right.plot([given], [100 * (1 - report["precision"])], "o", color=ORANGE, label="answered in this run")
    right.set_xlabel("answered, % of questions", fontsize=9)
    right.set_ylabel("wrong, % of answers", fontsize=9)
    right.set_title("risk and coverage", fontsize=10, loc="left")
    for axes in (left, right):
        axes.set_xlim(0, 102)
        axes.set_ylim(-2, 102)
        axes.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=2)
    figure.suptitle(f"{report['pack']}: confidence on {report['n']} {report['split']} questions", x=0.01, ha="left")
    return png_of(figure)


def draw_training(losses: Sequence[float], ex_by_step: Mapping[int, float], title: str) -> bytes:
    """PNG: loss by optimizer step, smoothed too, and EX on dev where it was measured."""
    figure, (axes,) = figure_of(1, (6.4, 3.4))
    steps = range(1, len(losses) + 1)
    axes.plot(steps, losses, color=GREY, linewidth=0.7, label="each step")
    axes.plot(steps, _smooth(losses), color=BLUE, linewidth=1.8, label="smoothed")
    axes.set_xlabel("optimizer step", fontsize=9)
    axes.set_ylabel("loss, nats an answer token", fontsize=9)
    axes.set_ylim(0, 1.05 * max(losses))
    handles, labels = axes.get_legend_handles_labels()
    if ex_by_step:
        right = axes.twinx()
        points = sorted((int(step), 100 * ex) for step, ex in ex_by_step.items())
        line = right.plot(*zip(*points, strict=True), "o-", color=ORANGE, markersize=4, label="EX on dev (right)")
        right.set_ylim(0, 100)
        right.set_ylabel("EX on dev, %", fontsize=9)
        right.spines[["top"]].set_visible(False)
        handles, labels = handles + line, [*labels, "EX on dev (right)"]
    axes.legend(handles, labels, fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=3)
    axes.set_title(title, fontsize=11, loc="left")
    return png_of(figure)


def draw_search(trials: Sequence[Any], weights: Mapping[str, float], title: str) -> bytes:
    """PNG: the loss of every mix that was tried, those dropped in a race hollow, the best so far; and its weights."""
    figure, (axes, bars) = figure_of(2, (9.6, 3.6))
    for whole, colour in ((True, BLUE), (False, "none")):
        shown = [(i + 1, t.loss) for i, t in enumerate(trials) if t.whole == whole]
        if shown:
            label = "scored on all shots" if whole else "dropped, estimated"
            axes.scatter(*zip(*shown, strict=True), s=18, facecolors=colour, edgecolors=BLUE, label=label)
    best = [min(t.loss for t in trials[: i + 1] if t.whole) for i in range(len(trials))]
    axes.step(range(1, len(best) + 1), best, where="post", color=ORANGE, label="best so far")
    axes.set_ylim(0, min(max(t.loss for t in trials), 3 * trials[0].loss) * 1.05)
    axes.set_xlabel("mix (first the base, each adapter alone, their even mix)", fontsize=9)
    axes.set_ylabel("loss on the shots", fontsize=9)
    axes.legend(fontsize=8, frameon=False)
    axes.set_title(title, fontsize=11, loc="left")
    bars.barh(list(weights), list(weights.values()), color=[BLUE if w >= 0 else ORANGE for w in weights.values()])
    bars.axvline(0, color="#333333", linewidth=0.8)
    bars.invert_yaxis()
    bars.set_title("weights", fontsize=11, loc="left")
    return png_of(figure)


def _smooth(found: Sequence[float], share: float = 0.05) -> list[float]:
    """A running mean over the last twentieth of the run."""
    width = max(1, round(len(found) * share))
    return [sum(found[max(0, i - width + 1) : i + 1]) / min(i + 1, width) for i in range(len(found))]


def figure_of(n: int, size: tuple[float, float]) -> tuple[Any, Any]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(1, n, squeeze=False)[0]
    for each in axes:
        each.spines[["top", "right"]].set_visible(False)
        each.tick_params(labelsize=9)
    return figure, axes


def png_of(figure: Any) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=150, format="png")
    return buffer.getvalue()
