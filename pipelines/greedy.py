"""Which questions a model as it is now answers rightly: one greedy answer each, neither repaired nor voted on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from calibration.sandbox import Sandbox
from pipelines.domain import linking_of, prompt_budget
from pipelines.evaluate import Gold
from pipelines.prompts import build, style_of
from plugins.contracts import Finished, GenerationRequest
from plugins.generators.local import Local
from plugins.models import LoadedBase
from records import Pack, Pair, Question
from retrieval.index import PackIndex
from retrieval.link import Reranker, link

ANSWER = 160  # tokens


class Greedy:
    """Prompts are made once; a question never sees itself among the stored pairs."""

    def __init__(
        self,
        pairs: Sequence[Pair],
        pack: Pack,
        base: LoadedBase,
        index: PackIndex,
        sandbox: Sandbox,
        reranker: Reranker | None = None,
    ) -> None:
        self.pairs, self._base, self._gold = list(pairs), base, Gold(sandbox)
        self._style, self._prompts = style_of(base.prompt_style), []
        budget, count = prompt_budget(base), _counter(base)
        for pair in self.pairs:
            same = frozenset(p.id for p in index.pairs if p.id == pair.id or p.question == pair.question)
            question = Question(pair.question, pair.lang, pair.evidence)
            linked = link(question, index, linking_of(pack), without=same, reranker=reranker)
            self._prompts.append(build(linked, pack.schema, base.prompt_style, budget, count))

    def right(self, model: Any, rows: Sequence[int] | None = None) -> list[bool]:
        """In the order of ``rows``, all by default."""
        rows = range(len(self.pairs)) if rows is None else rows
        return [self.accepts(row, sql) for row, sql in zip(rows, self.written(model, rows), strict=True)]

    def written(self, model: Any, rows: Sequence[int]) -> list[str]:
        """The SQL of each; "" where there is none."""
        generator = Local().take(model, self._base.tokenizer, self._base.prompt_style)
        requests = [GenerationRequest(self._prompts[row], max_new_tokens=ANSWER) for row in rows]
        said: Mapping[int, str] = {
            number: self._style.read(event.candidate.text, self._prompts[rows[number]])
            for number, event in generator.generate(requests, lambda _: False)
            if isinstance(event, Finished)
        }
        return [said.get(number, "") for number in range(len(rows))]

    def accepts(self, row: int, sql: str) -> bool:
        return self._gold.accepts(sql, self.pairs[row])


def _counter(base: LoadedBase) -> Callable[[str], int]:
    return lambda text: len(base.tokenizer(text)["input_ids"])
