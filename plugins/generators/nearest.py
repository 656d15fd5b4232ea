"""Copies the SQL of the nearest stored pair: the baseline that any trained model must beat."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from errors import GenerationError
from plugins.contracts import Event, Finished, GenerationRequest, Token
from records import Candidate

NEAREST = "nearest_sql"  # the symbol of the prompt that holds the pair's SQL


class Nearest:
    """One candidate a request, however many are asked for; an empty one where no pair is near."""

    name = "nearest"
    summary = "copies the SQL of the nearest stored pair; a baseline"
    prompt_style = "names"

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(
        self, requests: Sequence[GenerationRequest], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        for row, request in enumerate(requests):
            if stop(row):
                continue
            sql = request.prompt.symbols.get(NEAREST, "")
            yield row, Token(0, sql)
            yield row, Finished(0, Candidate(sql, sql, n_tokens=self.count_tokens(sql)))

    def score(self, prompts: Sequence[str], choices: Sequence[Sequence[str]]) -> list[list[float]]:
        raise GenerationError("nearest copies SQL and knows no probabilities: use a model to score choices")
