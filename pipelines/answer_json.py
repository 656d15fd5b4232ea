"""An answer as JSON: what ``ask --json``, the flows and the door say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from records import Answer, Repair


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
            {"rule": r.rule, "before": r.before, "after": r.after, "why": r.why} for r in winning_repairs(answer)
        ],
        "votes": {"asked": answer.calibrated.n_asked, "groups": [g.votes for g in answer.calibrated.groups]},
        "errors": [e.error for e in executed if e.error],
        "timings_s": {step: round(seconds, 4) for step, seconds in answer.timings_s.items()},
    }


def recalled(answer: Answer) -> bool:
    """Whether the answer is a stored pair's SQL: then no model was asked."""
    return answer.link.recalled is not None and not any(e.candidate.n_tokens for e in answer.calibrated.executed)


def winning_repairs(answer: Answer) -> Sequence[Repair]:
    winner = answer.calibrated.winner
    return () if winner is None else answer.calibrated.executed[winner].repairs
