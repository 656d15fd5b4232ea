"""What is known of a table's columns before any label, and its rows as numbers and codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from errors import TableError
from pipelines.row_wording import MISSING, NO, YES, plain_number, positions, value_words, words_of

Kind = Literal["number", "flag", "date", "category", "ordered", "text", "constant"]
LONG_TEXT = 60  # characters, on average
MOST_LEVELS = 400  # of a category; rarer ones are told apart no more
QUINTILES = (0.2, 0.4, 0.6, 0.8)


@dataclass(frozen=True)
class ColumnFacts:
    """One column, as its rows at hand show it."""

    name: str
    kind: Kind
    words: str
    levels: tuple[str, ...] = ()  # of a category, most frequent first
    place: tuple[float | None, ...] = ()  # of each level, where words have an order
    said: tuple[str, ...] = ()  # each level in words
    edges: tuple[float, ...] = ()  # quintiles of a number


@dataclass(frozen=True)
class Encoded:
    """Rows as the models read them."""

    values: NDArray[np.float64]  # (N, E), NaN where missing, codes of categories
    categorical: NDArray[np.bool_]  # (E,)
    source: tuple[int, ...]  # the column of the table that each came from
    frame: pd.DataFrame  # the rows themselves, for members that read text

    def take(self, rows: NDArray[np.int64]) -> Encoded:
        return Encoded(self.values[rows], self.categorical, self.source, self.frame.iloc[rows])


def to_frame(rows: Any, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """A DataFrame of what scikit-learn would take: a frame, a 2-d array, a list of rows."""
    if isinstance(rows, pd.DataFrame):
        return rows
    array = rows if isinstance(rows, np.ndarray) else np.asarray(rows)
    names = list(columns) if columns is not None else [f"x{i}" for i in range(array.shape[1])]
    return pd.DataFrame(array, columns=names)


def learn_columns(frame: pd.DataFrame, wording: Mapping[str, Any] | None = None) -> tuple[ColumnFacts, ...]:
    """The kind, levels and words of every column. ``wording``: {"names": {..}, "values": {column: {..}}}."""
    given = wording or {}
    names, values = given.get("names") or {}, given.get("values") or {}
    stray = sorted(str(c) for c in {*names, *values} - {str(c) for c in frame.columns})
    if stray:
        raise TableError(f"wording names columns that the table lacks: {', '.join(stray)}; the table has "
                         f"{', '.join(map(str, frame.columns))}")  # fmt: skip
    return tuple(
        _facts(str(name), frame[name], str(names.get(str(name)) or words_of(str(name))), values.get(str(name)) or {})
        for name in frame.columns
    )


def _facts(name: str, column: pd.Series, words: str, said: Mapping[str, str]) -> ColumnFacts:
    if pd.api.types.is_bool_dtype(column):
        return ColumnFacts(name, "flag", words)
    if pd.api.types.is_datetime64_any_dtype(column):
        return _number_facts(name, _days(column), words, "date")
    if pd.api.types.is_numeric_dtype(column):
        return _number_facts(name, column.to_numpy(float, na_value=np.nan), words, "number")
    text = texts(column)
    known = text[text != ""]
    if not len(known):
        return ColumnFacts(name, "constant", words)
    numbers = pd.to_numeric(pd.Series(known), errors="coerce")
    if numbers.notna().mean() >= 0.98:
        return _number_facts(name, numbers.to_numpy(float), words, "number")
    if _looks_dated(known):
        return _number_facts(name, _days(pd.Series(known)), words, "date")
    distinct = pd.unique(known)
    if np.mean([len(t) for t in distinct]) > LONG_TEXT and len(distinct) > 20:
        return ColumnFacts(name, "text", words)
    return _level_facts(name, known, words, said)


def _number_facts(name: str, numbers: NDArray[np.float64], words: str, kind: Kind) -> ColumnFacts:
    known = numbers[np.isfinite(numbers)]
    if not len(known) or known.min() == known.max():
        return ColumnFacts(name, "constant", words)
    return ColumnFacts(name, kind, words, edges=tuple(float(q) for q in np.quantile(known, QUINTILES)))


def _level_facts(name: str, known: NDArray[np.str_], words: str, said: Mapping[str, str]) -> ColumnFacts:
    counts = pd.Series(known).value_counts()
    levels = tuple(sorted(counts.index, key=lambda level: (-counts[level], level)))[:MOST_LEVELS]
    if len(levels) == 1:
        return ColumnFacts(name, "constant", words)
    spoken = tuple(str(said.get(level, value_words(level))) for level in levels)
    lower = {level.lower() for level in levels}
    if len(levels) == 2 and lower & YES and lower & NO:
        place: dict[str, float] = {level: float(level.lower() in YES) for level in levels}
    else:
        place = positions(levels)
    kind: Kind = "ordered" if place else "category"
    return ColumnFacts(name, kind, words, levels, tuple(place.get(level) for level in levels), spoken)


def texts(column: pd.Series) -> NDArray[Any]:
    """Stripped strings, "" where missing."""
    codes, distinct = pd.factorize(column.astype(object))
    stripped = [plain_number(v) if isinstance(v, float) else str(v).strip() for v in distinct]
    clean = np.array(["" if t.lower() in MISSING else t for t in stripped] + [""], object)
    return clean[codes]  # -1, a missing value, is the last one


def _looks_dated(known: NDArray[Any]) -> bool:
    return bool(pd.Series(known).astype(str).str.match(r"^\d{4}-\d{1,2}-\d{1,2}([ T].*)?$").mean() >= 0.98)


def _days(column: pd.Series) -> NDArray[np.float64]:
    stamps = pd.to_datetime(column, errors="coerce", utc=True)
    days = (stamps - pd.Timestamp("1970-01-01", tz="UTC")).dt.total_seconds() / 86_400
    return np.asarray(days.to_numpy(float, na_value=np.nan), np.float64)


# -- rows -------------------------------------------------------------------------------------


def numbers_of(facts: ColumnFacts, column: pd.Series) -> NDArray[np.float64]:
    """A number, flag or date column as numbers; what cannot be read as one is missing."""
    if facts.kind == "date":
        return _days(column)
    if pd.api.types.is_numeric_dtype(column):
        numbers = column.to_numpy(float, na_value=np.nan)
    elif facts.kind == "flag":  # with gaps, or from CSV, a flag comes as words
        said = np.array([t.lower() for t in texts(column)])
        numbers = np.where(np.isin(said, ["1", *YES]), 1.0, np.where(np.isin(said, ["0", *NO]), 0.0, np.nan))
    else:
        numbers = pd.to_numeric(pd.Series(texts(column)), errors="coerce").to_numpy(float)
    return np.where(np.isfinite(numbers), numbers, np.nan)


def encode(facts: Sequence[ColumnFacts], frame: pd.DataFrame) -> Encoded:
    """Numbers as they are, categories as codes, ordered levels as both; an unseen level is missing."""
    made: list[tuple[NDArray[np.float64], bool, int]] = []
    for i, (column, name) in enumerate(zip(facts, frame.columns, strict=True)):
        if column.kind in ("number", "date", "flag"):
            made.append((numbers_of(column, frame[name]), False, i))
        elif column.kind == "text":
            text = texts(frame[name])
            made.append((np.array([np.log1p(len(t)) if t else np.nan for t in text]), False, i))
        elif column.kind in ("category", "ordered"):
            made += [(values, categorical, i) for values, categorical in _codes(column, frame[name])]
    if not made:
        empty = np.zeros((len(frame), 1))
        return Encoded(empty, np.zeros(1, bool), (0,), frame)
    values = np.stack([values for values, _, _ in made], 1)
    return Encoded(values, np.array([c for _, c, _ in made]), tuple(i for _, _, i in made), frame)


def _codes(facts: ColumnFacts, column: pd.Series) -> list[tuple[NDArray[np.float64], bool]]:
    code = {level: float(i) for i, level in enumerate(facts.levels)}
    text = texts(column)
    codes = np.array([code.get(t, np.nan) for t in text])
    if len(facts.levels) == 2 and None not in facts.place:
        return [(_placed(facts, codes), False)]
    if len(facts.levels) == 2:
        return [(codes, False)]
    if facts.kind == "category":
        return [(codes, True)]
    placed = [(_placed(facts, codes), False)]
    return placed if None not in facts.place else [*placed, (codes, True)]


def _placed(facts: ColumnFacts, codes: NDArray[np.float64]) -> NDArray[np.float64]:
    places = np.array([np.nan if p is None else p for p in facts.place] + [np.nan])
    return places[np.where(np.isnan(codes), len(facts.place), codes).astype(int)]


def to_json(facts: Sequence[ColumnFacts]) -> list[dict[str, Any]]:
    return [asdict(column) for column in facts]


def from_json(written: Sequence[Mapping[str, Any]]) -> tuple[ColumnFacts, ...]:
    return tuple(_from_json(column) for column in written)


def _from_json(column: Mapping[str, Any]) -> ColumnFacts:
    plain: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in column.items()}
    return ColumnFacts(**plain)
