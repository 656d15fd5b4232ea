"""Paraphrases and reasoning from a generator, each checked by execution as FinSQL does (arXiv 2401.10506, section 4.3).

A paraphrase is kept when the generator, asked the new question, writes SQL with gold's result; reasoning when the SQL
at its end has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from calibration.sandbox import Sandbox
from errors import ExecutionError, PolicyError, UsageError
from pipelines.prompts import style_of
from plugins.contracts import Finished, GenerationRequest
from records import LinkedColumn, LinkedTable, Pack, Pair, Prompt, Question, Result, SchemaLink
from retrieval.gold import gold_items

BATCH = 16


class Passes(Protocol):
    def passes(self, pair: Pair) -> bool: ...


def rewritten(pack: Pack, generator: Any, sandbox: Sandbox, sieve: Passes, notes: Path) -> Iterator[Pair]:
    """Checked paraphrases of the train split. ``notes`` keeps every reply, so that an interrupted run goes on."""
    replies = _Replies(notes)
    for at in range(0, len(pack.train), BATCH):
        batch = pack.train[at : at + BATCH]
        said = replies.of(generator, [_ask_paraphrase(p) for p in batch])
        candidates = [
            replace(p, question=q, also_accepted=(), tags=("paraphrase", generator.name))
            for p, q in zip(batch, map(_one_line, said), strict=True)
        ]
        back = replies.of(generator, [_ask_sql(c, pack) for c in candidates])
        for pair, text in zip(candidates, back, strict=True):
            sql = style_of("names").read(text, Prompt("", "names"))
            if pair.question and same_result(sandbox, sql, pair.sql) and sieve.passes(pair):
                yield pair


def must_follow_instructions(generator: Any) -> None:
    if generator.prompt_style != "names":
        raise UsageError(
            f"expected a generator that follows instructions, came {generator.name!r}, which was taught to write SQL "
            f"only; name another one, or augment without a generator"
        )


def same_result(sandbox: Sandbox, sql: str, gold: str) -> bool:
    """Both run, and their rows are the same, whatever their order."""
    try:
        return _bag(sandbox.run(sql)) == _bag(sandbox.run(gold))
    except (ExecutionError, PolicyError):
        return False


def _bag(result: Result) -> list[str]:
    return sorted(repr(row) for row in result.rows)


def _ask_paraphrase(pair: Pair) -> str:
    if pair.lang == "zh":
        return f"把下面的问题换一种说法，意思不变，只回复新的问题，不要解释。\n\n问题：{pair.question}\n"
    task = "Ask this in other words with the same meaning. Reply with the new question only."
    return f"{task}\n\nQuestion: {pair.question}\n"


def _ask_sql(pair: Pair, pack: Pack) -> str:
    """FinSQL's prompt over the gold tables, all their columns shown."""
    items = gold_items(pair.sql, pack.schema)
    tables = tuple(
        LinkedTable(t, 1.0, tuple(LinkedColumn(c, 1.0) for c in t.columns))
        for t in pack.schema.tables
        if t.name in items.tables
    )
    link = SchemaLink(Question(pair.question, pair.lang, pair.evidence), tables)
    return style_of("names").build(link, pack.schema).text


def _one_line(text: str) -> str:
    return next((line.strip().strip('"“”') for line in text.splitlines() if line.strip()), "")


class _Replies:
    """The generator's replies by prompt, on disk as they come."""

    def __init__(self, notes: Path) -> None:
        self._notes = notes
        self._known: dict[str, str] = {}
        if notes.exists():
            for line in notes.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                self._known[row["prompt"]] = row["reply"]

    def of(self, generator: Any, prompts: Sequence[str]) -> list[str]:
        unknown = [p for p in dict.fromkeys(prompts) if p not in self._known]
        requests = [GenerationRequest(Prompt(p, "names"), n=1, max_new_tokens=256) for p in unknown]
        for row, event in generator.generate(requests, lambda _: False) if requests else ():
            if isinstance(event, Finished):
                self._note(unknown[row], event.candidate.text)
        return [self._known.get(p, "") for p in prompts]

    def _note(self, prompt: str, reply: str) -> None:
        self._known[prompt] = reply
        self._notes.parent.mkdir(parents=True, exist_ok=True)
        with self._notes.open("a", encoding="utf-8") as notes:
            notes.write(json.dumps({"prompt": prompt, "reply": reply}, ensure_ascii=False) + "\n")
