"""What ``make demo`` shows: the finance pack is taught to a small model, which then answers in two languages."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from asking import Asked
from pipelines.answer_json import answer_json
from pipelines.settings import EvaluateRequest, TuneRequest
from reports import answer_text, evaluation_text, show, tuned_text

Work = Callable[[str, Any], dict[str, Any]]  # a long command's name and request, to what it found

QUESTIONS = (
    "How many funds of each type are there?",
    "Which five equity funds have the largest size?",
    "What was the highest unemployment rate in the US, and in which quarter?",
    "哪些基金的风险等级是R5？",
)
SAMPLE = 40  # test questions, enough for a first impression


def run(max_minutes: float, work: Work, as_json: bool) -> int:
    start = time.monotonic()
    _say("1/3  teaching: QLoRA on the finance pack's training questions")
    tuned = work("finetune", TuneRequest(domain="finance", options={"max_minutes": max_minutes}))
    _tell(tuned, tuned_text, as_json)
    _say(f"2/3  measuring: {SAMPLE} test questions that it has never seen, beside three baselines")
    _tell(work("evaluate", EvaluateRequest(domain="finance", limit=SAMPLE)), evaluation_text, as_json)
    _say("3/3  asking")
    asked = Asked("finance")
    with asked.opened() as opened:
        for text in QUESTIONS:
            found = asked.answer(asked.question(text), opened)
            _say(text)
            _tell(answer_json(found) if as_json else found, answer_text, as_json)
    _say(f"done in {(time.monotonic() - start) / 60:.1f} minutes")
    return 0


def _say(text: str) -> None:
    print(f"\n== {text}", file=sys.stderr, flush=True)


def _tell(found: Any, text: Callable[[Any], Any], as_json: bool) -> None:
    show(found if as_json else text(found), as_json)
