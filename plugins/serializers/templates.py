"""TabLLM's serializations that need no model: a sentence or a line a column, and the ablations of names and values."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from plugins.contracts import RowColumn
from plugins.serializers.words import cells, is_missing, number, place, plain, said

SHORT = 10  # columns of List Short (section 5, the claims data)


def lines(found: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in found)


class TextTemplate:
    name = "text_template"
    summary = 'a sentence a column: "The age is 42."'
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return " ".join(f"The {column.words} is {value}." for column, value in cells(row, columns))


class ListTemplate:
    name = "list_template"
    summary = 'a line a column: "- age: 42"'
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return lines([(column.words, value) for column, value in cells(row, columns)])


class ListValues:
    name = "list_values"
    summary = "values without names, a line each"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return "\n".join(f"- {value}" for _, value in cells(row, columns))


class ListShort:
    name = "list_short"
    summary = "the list, of the ten columns that matter most where that is known, else of the first ten"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        kept = sorted(columns, key=lambda column: -column.importance)[:SHORT]  # sorted() keeps the order of ties
        names = {column.name for column in kept}
        return lines([(column.words, value) for column, value in cells(row, columns) if column.name in names])


class ListPermutedNames:
    name = "list_permuted_names"
    summary = "every name beside another column's value, the same way in every row"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        found = cells(row, columns)
        names = derangement([column.words for column, _ in found])
        return lines([(name, value) for name, (_, value) in zip(names, found, strict=True)])


class ListPermutedValues:
    name = "list_permuted_values"
    summary = "every value replaced by another of its column, the same way in every row"
    needs_writer = False

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str:
        return lines(
            [
                (column.words, said(_swapped(row.get(column.name), column), column))
                for column in columns
                if column.kind != "constant"
            ]
        )


def derangement(things: Sequence[str]) -> list[str]:
    """A fixed shuffle that leaves nothing in its place, where there are two at least."""
    order = list(range(len(things)))
    random.Random("\n".join(things)).shuffle(order)
    moved = dict(zip(order, order[1:] + order[:1], strict=True))
    return [things[moved[i]] for i in range(len(things))]


def _swapped(value: object, column: RowColumn) -> object:
    """A level becomes another level; a number, one drawn from another of its column's ten equal-count bins."""
    if is_missing(value):
        return value
    levels = list(column.levels)
    if levels:
        text = str(value)
        return dict(zip(levels, derangement(levels), strict=True)).get(text, text)
    found = number(value)
    if found is None or len(column.edges) < 3:
        return value
    bins = [str(i) for i in range(len(column.edges) - 1)]
    target = int(derangement(bins)[place(found, column.edges)])
    drawn = random.Random(f"{column.name} {value}").uniform(column.edges[target], column.edges[target + 1])
    whole = found.is_integer() and all(edge.is_integer() for edge in column.edges)
    return plain(float(round(drawn)) if whole else drawn)
