"""What is shown: answers, tables and progress for a terminal, markdown cards, and the same as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.markdown import Markdown
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from errors import PipelineError
from pipelines.answer_json import recalled, winning_repairs
from pipelines.compare_advice import advice
from pipelines.compare_report import COLUMNS, LEGEND, markdown
from pipelines.pictures import SYSTEM_NAMES
from records import Answer, Result

Report = Mapping[str, Any]  # of pipelines.evaluation_report

MOST_ROWS = 20  # shown in a terminal; JSON has them all


def show(found: Any, as_json: bool) -> None:
    """Data, on stdout: JSON on one line, or what rich can print."""
    if as_json:
        print(json.dumps(found, ensure_ascii=False, default=str), flush=True)
    else:
        width = None if sys.stdout.isatty() else 160  # no terminal to fold lines for
        Console(width=width).print(found)


def problem(error: PipelineError) -> dict[str, Any]:
    return {"error": {"kind": type(error).__name__, "message": str(error), "exit_code": error.exit_code}}


# -- an answer --------------------------------------------------------------------------------


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
    votes = round(calibrated.vote_share * calibrated.n_asked)
    drawn = len(calibrated.executed)
    said = f"confidence {answer.confidence:.0%} · {votes} of {drawn} candidates agree · {seconds:.1f} s"
    repairs = winning_repairs(answer)
    return said + (f" · repaired: {', '.join(dict.fromkeys(r.rule for r in repairs))}" if repairs else "")


def answers_table(answers: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    shown = ("question", "sql", "confidence", "abstained")
    return [{key: answer[key] for key in shown} | {"rows": len(answer["rows"] or ())} for answer in answers]


# -- an evaluation ----------------------------------------------------------------------------


def evaluation_text(report: Report) -> RenderableType:
    title = f"{report['pack']}, {report['split']}: {report['n']} questions, adapter {report['adapter'] or 'none'}"
    table = Table("", "EX", "95 % interval", "n", title=title, title_justify="left", header_style="bold")
    for row in _evaluation_rows(report):
        table.add_row(*row, style="bold" if row[0] == "AdaptQL" else "")
    picture = f"picture and every answer: {report['folder']}" if "folder" in report else ""
    return Group(table, Text(_evaluation_notes(report)), Text(picture))


def evaluation_table(report: Report) -> list[dict[str, str]]:
    return [dict(zip(("of", "EX", "95 % interval", "n"), row, strict=True)) for row in _evaluation_rows(report)]


def evaluation_markdown(report: Report) -> str:
    head = f"# {report['pack']}, {report['split']}\nn = {report['n']}, adapter {report['adapter'] or 'none'}\n\n"
    rows = ["| | EX | 95 % interval | n |", "|---|---|---|---|"]
    rows += [f"| {' | '.join(row)} |" for row in _evaluation_rows(report)]
    return head + "\n".join(rows) + "\n\n" + _evaluation_notes(report) + "\n"


def _evaluation_rows(report: Report) -> list[tuple[str, str, str, str]]:
    rows = [_row("AdaptQL", report, report["n"])]
    rows += [_row(SYSTEM_NAMES[name], found, report["n"]) for name, found in report["baselines"].items()]
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
        "right of those answered": report["precision"],
        "confidence off by": report["calibration_error"],
        "right above wrong (AUROC)": report["auroc"],
        "all gold tables linked": linking["tables_in_top_k"],
        "all gold columns": linking["columns_kept"],
    }
    said = [f"{name} {share:.1%}" for name, share in notes.items()]
    return " · ".join([*said, f"{report['seconds']:.0f} s"])


# -- a training run ---------------------------------------------------------------------------


def comparison_text(report: Mapping[str, Any]) -> RenderableType:
    shown = ("tuner", "gain, nats", "right", "trained", "on disk", "peak", "forward, ms", "backward, ms", "forgets")
    table = Table(*shown, title=f"{report['pack']}, {report['budget']} for each", title_justify="left")
    for row in report["tuners"]:
        table.add_row(*(COLUMNS[name](row) for name in shown))
    failed = [f"{row['tuner']} could not: {row['error']}" for row in report["failed"]]
    lines = [*advice(report["tuners"]), *failed, f"every number, and four pictures: {report['folder']}"]
    return Group(table, Text("\n".join(lines)))


def comparison_markdown(report: Mapping[str, Any]) -> str:
    return f"# {report['pack']}: tuners compared\n{LEGEND}\n{markdown(report)}"


def tuned_text(tuned: Mapping[str, Any]) -> RenderableType:
    if tuned["what"] == "linker":
        return Text(f"{tuned['pack']}: linker {tuned['version']} is in use ({tuned['seconds']:.0f} s)")
    return Text(
        f"{tuned['pack']}: adapter {tuned['version']} is served ({tuned['tuner']}, {tuned['n_steps']} steps, "
        f"{tuned['seconds']:.0f} s)\n{_gain(tuned)}"
    )


def started_text(started: Mapping[str, Any]) -> RenderableType:
    """What a first adapter was taught on: a score on made questions is no promise for asked ones."""
    made = started["pairs"]
    where = f"{made['n_pairs']:,} training pairs, {made['n_made']:,} of them made from the schema just now"
    return Group(Text(where), tuned_text(started))


def tuned_markdown(tuned: Mapping[str, Any]) -> str:
    """The card that the engine's page shows."""
    rows = "\n".join(f"| {key} | {value} |" for key, value in tuned.items() if isinstance(value, str | int | float))
    return f"# {tuned['pack']}: {tuned['what']} {tuned['version']}\n{_gain(tuned)}\n\n| | |\n|---|---|\n{rows}\n"


def _gain(tuned: Mapping[str, Any]) -> str:
    if tuned.get("ex_after") is None:
        return ""
    before, after = tuned["ex_before"], tuned["ex_after"]
    return f"EX on {tuned['n_dev']} dev questions, greedy: {before:.1%} before, {after:.1%} after"


# -- a fusion ---------------------------------------------------------------------------------

FUSION_NAMES = {
    "base": "base, no adapter",
    "best_single": "best single adapter",
    "router": "nearest schema's adapter",
    "uniform": "even mix",
    "few_shot": "few-shot LoRA",
    "merge_then_tune": "even mix, then tuned",
    "fused": "fused",
    "polished": "fused, then polished",
}


def fused_text(fused: Mapping[str, Any]) -> RenderableType:
    """Every system's loss and EX, the weights, and what is served."""
    fusion = fused["fusion"]
    table = Table("", "loss on shots", "EX on dev", "95 % interval", header_style="bold")
    for row in _fusion_rows(fused):
        table.add_row(*row, style="bold" if row[0] == FUSION_NAMES[fusion["what"]] else "")
    says = "is served" if fused["served"] else "is in the hub; what was served answers as much of dev and stays"
    mix = ", ".join(f"{weight:+.2f} {name}" for name, weight in fusion["weights"].items())
    head = f"{fused['pack']}: adapter {fused['version']} {says} ({fused['seconds']:.0f} s)\nmix: {mix}"
    notes = f"{fusion['evaluations']} mixes, {fusion['shots_scored']} shots scored; rank leaves out "
    return Group(Text(head), table, Text(notes + f"{fusion['relative_error']:.1%}", style="dim"))


def fused_markdown(fused: Mapping[str, Any]) -> str:
    fusion = fused["fusion"]
    mix = "\n".join(f"| {name} | {weight:+.3f} |" for name, weight in fusion["weights"].items())
    rows = "\n".join(f"| {' | '.join(row)} |" for row in _fusion_rows(fused))
    return (
        f"# {fused['pack']}: fused adapter {fused['version']}\n\n| adapter | weight |\n|---|---|\n{mix}\n\n"
        f"| | loss on shots | EX on dev | 95 % interval |\n|---|---|---|---|\n{rows}\n"
    )


def _fusion_rows(fused: Mapping[str, Any]) -> list[tuple[str, str, str, str]]:
    systems, rows = fused["fusion"]["systems"], []
    for name, title in FUSION_NAMES.items():
        if name in systems:
            found = systems[name]
            shown = f"{found['ex']:.1%}" if "ex" in found else ""
            interval = "{:.1%} to {:.1%}".format(*found["ex_interval"]) if "ex" in found else ""
            rows.append((title, f"{found['shot_loss']:.4f}", shown, interval))
    return rows


# -- progress, on stderr ----------------------------------------------------------------------

QUIET_S = 10.0  # between lines where there is no terminal


@contextmanager
def progress(title: str) -> Iterator[Callable[[str, int, int], None]]:
    """``tell(what, done, total)``: a bar on a terminal, elsewhere a line now and then."""
    console = Console(stderr=True)
    if console.is_terminal:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=console) as bars:
            tasks: dict[str, Any] = {}

            def move(what: str, done: int, total: int) -> None:
                name = what.partition(":")[0]  # what follows the colon changes: loss, tokens a second
                task = tasks.get(name) or tasks.setdefault(name, bars.add_task(what, total=total))
                bars.update(task, description=f"{title}: {what}", completed=done, total=total)

            yield move
        return
    last = 0.0

    def say(what: str, done: int, total: int) -> None:
        nonlocal last
        if done == total or time.monotonic() - last > QUIET_S:
            last = time.monotonic()
            print(f"{title}: {what} {done}/{total}", file=sys.stderr, flush=True)

    yield say


# -- rows -------------------------------------------------------------------------------------


def classified_text(found: Mapping[str, Any]) -> RenderableType:
    return Markdown(classified_markdown(found))


def classified_markdown(found: Mapping[str, Any]) -> str:
    """What classify found: a classifier beside its baselines, a scored table, or a study."""
    if "n_scored" in found:
        return f"{found['n_scored']:,} rows scored with {found['model']} {found['version']}: {found['out']}"
    if "study" in found:
        head = "| serializer | shots | AUC | 95 % |\n|---|---|---|---|"
        rows = [f"| {r['serializer']} | {r['shots']} | {_auc_cells(r)} |" for r in found["study"]]
        return "\n".join([f"{found['domain']}, {found['seeds']} seeds", "", head, *rows])
    rows = [f"| **this classifier** | {_auc_cells(found)} |"]
    rows += [f"| {name} | {_auc_cells(scores)} |" for name, scores in found["baselines"].items()]
    trained = f"{found['n_shots']} labelled rows in {found['fit_seconds']:.1f} s, {found['n_test']} held out"
    parts = ", ".join(f"{name} {weight:.0%}" for name, weight in found["members"].items())
    trust = "" if found["auc"] is None else f"ECE {found['ece']:.3f}, accuracy {found['accuracy']:.1%}; "
    notes = f"Measured on {found['measured_on']}. {trust}members: {parts}. {found['advice']}"
    saved = (
        f"Saved as {found['model']} {found['version']}: `classify --model {found['model']} --table NEW --out SCORED`"
    )
    return "\n".join([trained, "", "| | AUC | 95 % |", "|---|---|---|", *rows, "", notes, "", saved])


def _auc_cells(scores: Mapping[str, Any]) -> str:
    if scores.get("auc") is None:
        return f"{scores.get('note', 'not measured')} | "
    low, high = scores["auc_interval"]
    return f"{scores['auc']:.3f} | {low:.3f} to {high:.3f}"


# -- lists ------------------------------------------------------------------------------------


def rows_text(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    """One line each, the keys as the header."""
    if not rows:
        return Text("none")
    table = Table(*rows[0], header_style="bold", box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row.values()))
    return table


def fields_text(found: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> RenderableType:
    """One field a line; of several things, one after the other."""
    if not isinstance(found, Mapping):
        return Group(*(fields_text(each) for each in found)) if found else Text("none")
    table = Table(show_header=False, box=None, pad_edge=False)
    for name, value in found.items():
        shown = "\n".join(f"{k}: {v}" for k, v in value.items()) if isinstance(value, Mapping) else value
        shown = ", ".join(map(str, shown)) if isinstance(shown, list | tuple) else shown
        table.add_row(name.replace("_", " "), Text("" if shown is None else str(shown)))
    return table
