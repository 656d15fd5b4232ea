"""Gives the candidates it was given, one script a prompt: a generator for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Self

from errors import GenerationError
from plugins.contracts import Event, Finished, GenerationRequest, Token
from records import Candidate


class Scripted:
    name = "scripted"
    summary = "gives the candidates it was given; for tests"
    prompt_style = "names"

    def __init__(self) -> None:
        self._scripts: dict[str, tuple[Candidate, ...]] = {}
        self._scores: dict[tuple[str, str], float] = {}
        self.asked: list[GenerationRequest] = []  # every request, in order

    def open(
        self,
        scripts: Mapping[str, Sequence[Candidate | str]],
        scores: Mapping[tuple[str, str], float] | None = None,
        prompt_style: str = "names",
    ) -> Self:
        """``scripts``: a piece of the prompt's text -> its candidates, cheapest first; "" fits every prompt."""
        self._scripts = {
            piece: tuple(c if isinstance(c, Candidate) else Candidate(c, "", n_tokens=len(c.split())) for c in given)
            for piece, given in scripts.items()
        }
        self._scores, self.prompt_style = dict(scores or {}), prompt_style
        return self

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(
        self, requests: Sequence[GenerationRequest], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        """At most n candidates a request, in order; a request that is asked to stop gives no more."""
        self.asked.extend(requests)
        for row, request in enumerate(requests):
            n = request.n if request.temperature > 0 else 1
            for number, candidate in enumerate(self._script(request.prompt.text)[:n]):
                if stop(row):
                    break
                yield row, Token(number, candidate.text)
                yield row, Finished(number, candidate)

    def score(self, prompts: Sequence[str], choices: Sequence[Sequence[str]]) -> list[list[float]]:
        return [[self._scores[p, c] for c in options] for p, options in zip(prompts, choices, strict=True)]

    def _script(self, text: str) -> tuple[Candidate, ...]:
        for piece, candidates in self._scripts.items():
            if piece in text:
                return candidates
        raise GenerationError(f"no script fits the prompt: expected one of {list(self._scripts)} in its text")
