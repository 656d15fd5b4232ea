"""Our serializations: what a code model reads, numbers as words, what matters first."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from plugins.contracts import RowColumn
from plugins.serializers.words import MISSING, cells, number, place, plain

FIFTHS = ("very low", "low", "medium", "high", "very high")


class Json:
    name = "json"
    summary = "a JSON object, numbers as numbers, missing as null"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        found = {column.words: _json(value, row.get(column.name), column) for column, value in cells(row, columns)}
        return json.dumps(found, ensure_ascii=False)


class Ddl:
    name = "ddl"
    summary = "a CREATE TABLE with the row's values as comments"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        types = {"number": "DOUBLE", "date": "DATE", "flag": "BOOLEAN"}
        lines = [
            f'  "{column.name}" {types.get(column.kind, "VARCHAR")}, -- {column.words}: {value}'
            for column, value in cells(row, columns)
        ]
        return "\n".join(["CREATE TABLE one_row (", *lines, ");"])


class BinnedWords:
    name = "binned_words"
    summary = "the text template with numbers as ranges of their column's fifths"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return _sentences(row, columns, _range)


class OrdinalWords:
    name = "ordinal_words"
    summary = 'the text template with numbers as "very low" to "very high" in their column'
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return _sentences(row, columns, lambda value, edges: FIFTHS[place(value, edges)])


class Importance:
    name = "importance"
    summary = "the text template, the columns that say most about the label first"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        found = sorted(cells(row, columns), key=lambda cell: -cell[0].importance)
        return " ".join(f"The {column.words} is {value}." for column, value in found)


def _json(value: str, raw: object, column: RowColumn) -> object:
    if value == MISSING:
        return None
    found = number(raw) if column.kind == "number" else None
    return value if found is None else int(found) if found.is_integer() else found


def _sentences(
    row: Mapping[str, object], columns: Sequence[RowColumn], say: Callable[[float, Sequence[float]], str]
) -> str:
    said = []
    for column, value in cells(row, columns):
        found = number(row.get(column.name)) if column.kind == "number" else None
        fifths = column.edges[::2]  # edges are deciles
        words = value if found is None or len(fifths) < 3 else say(found, fifths)
        said.append(f"The {column.words} is {words}.")
    return " ".join(said)


def _range(value: float, edges: Sequence[float]) -> str:
    i = place(value, edges)
    if i == 0:
        return f"at most {plain(edges[1])}"
    if i == len(edges) - 2:
        return f"more than {plain(edges[-2])}"
    return f"between {plain(edges[i])} and {plain(edges[i + 1])}"
