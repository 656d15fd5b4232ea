"""What is shown: answers and tables for a terminal, markdown cards, and the same as JSON."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from records import Answer, Result

Report = Mapping[str, Any]  # of pipelines.evaluation_report

NAMES = {"nearest": "nearest pair copied", "base": "base, no adapter", "adapter": "adapter, no calibration"}
MOST_ROWS = 20  # shown in a terminal; JSON has them all


# -- an answer --------------------------------------------------------------------------------


def answer_json(answer: Answer) -> dict[str, Any]:
    executed = answer.calibrated.executed
    return {
        "question": answer.question.text,
        "lang": answer.question.lang,
        "sql": answer.sql,
        "columns": list(answer.result.columns) if answer.result else None,
        "rows": [list(row) for row in answer.result.rows] if answer.result else None,
        "truncated": bool(answer.result and answer.result.truncated),
        "confidence": round(answer.confidence, 4),
        "abstained": answer.abstained,
        "clarification": answer.clarification,
        "recalled": answer.link.recalled.id if recalled(answer) and answer.link.recalled else None,
        "linked": {t.table.name: [c.column.name for c in t.columns] for t in answer.link.tables},
        "repairs": [
            {"rule": r.rule, "before": r.before, "after": r.after, "why": r.why} for r in _winner_repairs(answer)
        ],
        "votes": {"asked": answer.calibrated.n_asked, "groups": [g.votes for g in answer.calibrated.groups]},
        "errors": [e.error for e in executed if e.error],
        "timings_s": {step: round(seconds, 4) for step, seconds in answer.timings_s.items()},
    }


def answer_text(answer: Answer) -> RenderableType:
    """SQL, rows and how sure it is; or what would settle an abstention."""
    if answer.abstained or answer.sql is None:
        why = sorted({e.error for e in answer.calibrated.executed if e.error})
        lines = [answer.clarification or "no candidate could be run", *(f"  {reason}" for reason in why)]
        return Text("no answer: " + "\n".join(lines))
    parts: list[RenderableType] = [Syntax(answer.sql, "sql", word_wrap=True, background_color="default")]
    if answer.result:
        parts.append(rows_table(answer.result))
    return Group(*parts, Text(_how_sure(answer), style="dim"))


def rows_table(result: Result) -> RenderableType:
    if not result.rows:
        return Text("no rows")
    table = Table(header_style="bold")
    for name in result.columns:
        table.add_column(Text(name))
    for row in result.rows[:MOST_ROWS]:
        table.add_row(*(Text(_cell(value)) for value in row))
    if len(result.rows) <= MOST_ROWS and not result.truncated:
        return table
    more = "more than " if result.truncated else ""
    return Group(table, Text(f"{MOST_ROWS} of {more}{len(result.rows):,} rows; --json has the others", style="dim"))


def _cell(value: object) -> str:
    if value is None:
        return "∅"
    if isinstance(value, float):
        return f"{value:,.4f}".rstrip("0").rstrip(".") if abs(value) >= 1e-3 or value == 0 else f"{value:.3g}"
    return str(value)


def _how_sure(answer: Answer) -> str:
    seconds = sum(answer.timings_s.values())
    if recalled(answer):
        return f"a stored question · {seconds:.1f} s"
    calibrated = answer.calibrated
    votes = calibrated.groups[0].votes if calibrated.groups else 0
    drawn = len(calibrated.executed)
    said = f"confidence {answer.confidence:.0%} · {votes} of {drawn} candidates agree · {seconds:.1f} s"
    repairs = _winner_repairs(answer)
    return said + (f" · repaired: {', '.join(dict.fromkeys(r.rule for r in repairs))}" if repairs else "")


def recalled(answer: Answer) -> bool:
    """Whether the answer is a stored pair's SQL: then no model was asked."""
    return answer.link.recalled is not None and not any(e.candidate.n_tokens for e in answer.calibrated.executed)


def _winner_repairs(answer: Answer) -> Sequence[Any]:
    winner = answer.calibrated.winner
    return () if winner is None else answer.calibrated.executed[winner].repairs


# -- an evaluation ----------------------------------------------------------------------------


def evaluation_text(report: Report) -> RenderableType:
    title = f"{report['pack']}, {report['split']}: {report['n']} questions, adapter {report['adapter'] or 'none'}"
    table = Table("", "EX", "95 % interval", "n", title=title, title_justify="left", header_style="bold")
    for row in _evaluation_rows(report):
        table.add_row(*row, style="bold" if row[0] == "AdaptQL" else "")
    return Group(table, Text(_evaluation_notes(report)))


def evaluation_markdown(report: Report) -> str:
    head = f"# {report['pack']}, {report['split']}\nn = {report['n']}, adapter {report['adapter'] or 'none'}\n\n"
    rows = ["| | EX | 95 % interval | n |", "|---|---|---|---|"]
    rows += [f"| {' | '.join(row)} |" for row in _evaluation_rows(report)]
    return head + "\n".join(rows) + "\n\n" + _evaluation_notes(report) + "\n"


def _evaluation_rows(report: Report) -> list[tuple[str, str, str, str]]:
    rows = [_row("AdaptQL", report, report["n"])]
    rows += [_row(NAMES[name], found, report["n"]) for name, found in report["baselines"].items()]
    for kind in ("by_difficulty", "by_language"):
        rows += [_row(f"  {name}", found, found["n"]) for name, found in report[kind].items()]
    for name in ("ordinary", "unseen"):
        if name in report["by_tag"]:
            rows.append(_row(f"  {name}", report["by_tag"][name], report["by_tag"][name]["n"]))
    return rows


def _row(name: str, found: Report, n: int) -> tuple[str, str, str, str]:
    low, high = found["ex_interval"]
    return name, f"{found['ex']:.1%}", f"{low:.1%} to {high:.1%}", str(n)


def _evaluation_notes(report: Report) -> str:
    linking = report["linking"]
    notes = {
        "exact match": report["em"],
        "VES": report["ves"],
        f"best of {report['votes']}": report["oracle"],
        "abstained": report["abstained"],
        "confidence off by": report["calibration_error"],
        "all gold tables linked": linking["tables_in_top_k"],
        "all gold columns": linking["columns_kept"],
    }
    said = [f"{name} {share:.1%}" for name, share in notes.items()]
    return " · ".join([*said, f"{report['seconds']:.0f} s"])


# -- lists ------------------------------------------------------------------------------------


def rows_text(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    """One line each, the keys as the header."""
    if not rows:
        return Text("none")
    table = Table(*rows[0], header_style="bold", box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row.values()))
    return table


# -- pictures ---------------------------------------------------------------------------------

BLUE, GREY, ORANGE = "#2f6db3", "#9aa5b1", "#d9822b"


def draw_evaluation(report: Report) -> bytes:
    """PNG: EX of AdaptQL and its baselines, on each half of the test where there are two, and EX by difficulty."""
    tags = [name for name in ("ordinary", "unseen") if name in report["by_tag"]]
    groups = [(name, report["by_tag"][name]) for name in tags] or [(report["split"], report)]
    difficulties = list(report["by_difficulty"].items())
    figure, axes = _figure(2 if difficulties else 1, (5 + 2.5 * bool(difficulties) + len(groups), 3.6))
    _draw_systems(axes[0], groups)
    if difficulties:
        _bars(
            axes[1], [f"{name}\nn = {found['n']}" for name, found in difficulties], [f for _, f in difficulties], BLUE
        )
        axes[1].set_title("AdaptQL by difficulty", fontsize=10, loc="left")
    figure.suptitle(
        f"{report['pack']}: execution accuracy on {report['n']} {report['split']} questions", x=0.01, ha="left"
    )
    return _png(figure)


def _draw_systems(axes: Any, groups: Sequence[tuple[str, Report]]) -> None:
    shown = {"nearest": GREY, "base": "#c3cad2", "adapter": ORANGE, "system": BLUE}
    systems = [s for s in shown if s == "system" or s in groups[0][1]["baselines"]]
    for i, system in enumerate(systems):
        found = [scores if system == "system" else scores["baselines"][system] for _, scores in groups]
        offset = (i - (len(systems) - 1) / 2) * 0.2
        _bars(axes, None, found, shown[system], offset, 0.18, NAMES.get(system, "AdaptQL"))
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


def draw_training(losses: Sequence[float], ex_by_step: Mapping[int, float], title: str) -> bytes:
    """PNG: loss by optimizer step, smoothed too, and EX on dev where it was measured."""
    figure, (axes,) = _figure(1, (6.4, 3.4))
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
    return _png(figure)


def _smooth(found: Sequence[float], share: float = 0.05) -> list[float]:
    """A running mean over the last twentieth of the run."""
    width = max(1, round(len(found) * share))
    return [sum(found[max(0, i - width + 1) : i + 1]) / min(i + 1, width) for i in range(len(found))]


def _figure(n: int, size: tuple[float, float]) -> tuple[Any, Any]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(1, n, squeeze=False)[0]
    for each in axes:
        each.spines[["top", "right"]].set_visible(False)
        each.tick_params(labelsize=9)
    return figure, axes


def _png(figure: Any) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=150, format="png")
    return buffer.getvalue()
