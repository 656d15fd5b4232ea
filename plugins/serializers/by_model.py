"""Serializations that a model writes: through whatever writer they are given, and not run without one.

Pairs are cut by column, never at a colon: the paper's table-to-text cut "female : single" in the middle.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence

from errors import UsageError
from plugins.contracts import RowColumn
from plugins.serializers.words import cells

Writer = Callable[[Sequence[str]], Sequence[str]]


class _Written(ABC):
    """What the three share: the prompts of a row, written by a model, joined."""

    name = ""
    needs_writer = True
    writer: Writer | None = None

    @abstractmethod
    def prompts(self, found: Sequence[tuple[str, str]]) -> list[str]:
        """What the model is asked; ``found`` is (words of the column, its value)."""

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        if self.writer is None:
            raise UsageError(f"serializer {self.name!r} is written by a model: name a generator, none is given")
        prompts = self.prompts([(column.words, value) for column, value in cells(row, columns)])
        return " ".join(text.strip() for text in self.writer(prompts) if text.strip())


class TableToText(_Written):
    name = "table_to_text"
    summary = "every cell put in a sentence by a table-to-text model (TabLLM: BLOOM on ToTTo)"

    def prompts(self, found: Sequence[tuple[str, str]]) -> list[str]:
        return [
            f"<page_title> row <table> <cell> {v} <col_header> {n} </col_header> </cell> </table>" for n, v in found
        ]


class TextInPairs(_Written):
    name = "text_t0"
    summary = "two columns at a time put in a sentence by a model (TabLLM: T0)"

    def prompts(self, found: Sequence[tuple[str, str]]) -> list[str]:
        pairs = [found[i : i + 2] for i in range(0, len(found), 2)]
        return ["Write this information as a sentence: " + ", ".join(f"{n}: {v}" for n, v in pair) for pair in pairs]


class TextAtOnce(_Written):
    name = "text_gpt3"
    summary = "the whole list rewritten as text by a model (TabLLM: GPT-3)"

    def prompts(self, found: Sequence[tuple[str, str]]) -> list[str]:
        listed = "\n".join(f"- {name}: {value}" for name, value in found)
        return [f"Rewrite all list items in the input as a natural text.\n\n{listed}\n\nText:"]
