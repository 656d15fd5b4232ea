"""What is shown: answers and tables for a terminal, markdown cards, and the same as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from pipelines.pictures import SYSTEM_NAMES
from records import Answer, Result

Report = Mapping[str, Any]  # of pipelines.evaluation_report

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
