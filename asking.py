"""The warm side of ``ask``: one question, a prompt, or JSON lines, all over one opened domain."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlglot
from sqlglot import exp

from calibration.caps import check_caps
from errors import PipelineError, UsageError
from pipelines.answer_json import answer_json
from pipelines.domain import Domain, open_domain
from pipelines.text_to_sql import Sampling, answer, question_of
from records import Answer, Executed, Question
from reports import answer_text, problem, show

OK, FAILED, ABSTAINED, REFUSED = 0, 1, 3, 4

# What sqlglot makes of a whole statement; of a bare word, a sum or "a b" it makes an expression.
_STATEMENTS = (
    *(exp.Query, exp.DDL, exp.DML, exp.Command, exp.Values, exp.Pivot, exp.Describe, exp.Summarize, exp.Show, exp.Use),
    *(exp.Alter, exp.Drop, exp.TruncateTable, exp.Comment, exp.Grant, exp.Revoke, exp.Analyze, exp.Kill),
    *(exp.Pragma, exp.Set, exp.Attach, exp.Detach, exp.Install, exp.Transaction, exp.Commit, exp.Rollback),
)


@dataclass(frozen=True)
class Asked:
    """How the user wants to be answered."""

    domain: str
    votes: int = 4
    lang: str = "auto"
    least_confidence: float = 0.0
    precision: float | None = None
    base_model: str | None = None
    adapter: bool = True
    as_json: bool = False
    generator: str = "local"
    grammar: bool = True

    def question(self, text: str, lang: str | None = None, evidence: str = "") -> Question:
        return question_of(text, lang or self.lang, evidence)

    def answer(self, question: Question, opened: Domain) -> Answer:
        sampling = Sampling(
            votes=self.votes,
            least_confidence=self.least_confidence,
            precision=self.precision,
            grammar=self.grammar,
        )
        return answer(question, opened, sampling)

    @contextmanager
    def opened(self) -> Iterator[Domain]:
        with open_domain(
            self.domain, base_model=self.base_model, adapter=self.adapter, generator=self.generator
        ) as opened:
            yield opened


def ask(text: str, asked: Asked) -> int:
    """Answers one question; the exit code."""
    question = asked.question(text)  # refused before anything is loaded
    with asked.opened() as opened:
        return _told(asked.answer(question, opened), asked)


def prompt(asked: Asked) -> int:
    """A prompt that stays warm; an empty line, ctrl-D or ctrl-C ends it."""
    import readline  # noqa: F401  (gives input() its history and editing)

    with asked.opened() as opened:
        print("ask away; an empty line ends", file=sys.stderr)
        while text := _line():
            try:
                _told(asked.answer(asked.question(text), opened), asked)
            except PipelineError as error:
                print(f"error: {error}", file=sys.stderr)
    return OK


def ask_lines(lines: Iterable[str], asked: Asked) -> int:
    """One JSON object out for each one in, in order; a line that fails says so, and the next one is read."""
    code = OK
    with asked.opened() as opened:
        for line in lines:
            if not line.strip():
                continue
            try:
                found = _line_answer(line, asked, opened)
            except PipelineError as error:
                found, code = problem(error), FAILED
            show(found, as_json=True)
    return code


def _line_answer(line: str, asked: Asked, opened: Domain) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(f"expected one JSON object a line: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise UsageError("expected one JSON object a line, came one that is nested too deeply") from error
    if not isinstance(given, dict) or not isinstance(given.get("question"), str):
        raise UsageError('expected {"question": "..."} on each line, with lang, evidence and id if you like')
    question = asked.question(given["question"], given.get("lang"), str(given.get("evidence") or ""))
    passed_on = {"id": given["id"]} if "id" in given else {}
    return passed_on | answer_json(asked.answer(question, opened))


def _line() -> str:
    try:
        return input("? ").strip()
    except (EOFError, KeyboardInterrupt):
        print(file=sys.stderr)
        return ""


def _told(found: Answer, asked: Asked) -> int:
    show(answer_json(found) if asked.as_json else answer_text(found), asked.as_json)
    if not found.abstained:
        return OK
    return REFUSED if _all_refused(found.calibrated.executed) else ABSTAINED


def _all_refused(tried: Sequence[Executed]) -> bool:
    """Every candidate, and not for being no SQL at all."""
    return all(e.refused for e in tried) and any(_is_sql(e.sql) for e in tried)


def _is_sql(text: str) -> bool:
    """Whether a statement is in it. Text beyond the guard's limits is not read."""
    try:
        check_caps(text)  # sqlglot dies on deep nesting
        parsed = sqlglot.parse(text, read="duckdb")
    except Exception:  # refused or no SQL; sqlglot's C build also answers nonsense with TypeError and the like
        return False
    return any(isinstance(root, _STATEMENTS) for root in parsed)
