"""What a pack's people call a stored value, learnt from its pairs: 医药 for 'Pharmaceuticals', annual report for 'FY'.

A phrase stands for a value where most questions that say it have SQL that compares a column with that value, though
the question does not spell it. Values that the question spells are found without this (values.py).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from records import Pair, ValueMatch
from retrieval.aliases import aliases
from retrieval.literals import overlaps, quoted
from retrieval.stored import STOP
from retrieval.tokens import Token, fold, is_cjk, tokens

LEAST_QUESTIONS = 3  # that must say so, translations counted once
LEAST_SHARE = 0.7  # of the questions with the phrase whose SQL holds the value
MOST_KEPT = 8  # questions kept as witnesses of a phrase
MOST_WORDS, MOST_CHARACTERS = 3, 5
SCORE = 0.8  # of a match, times the share: below what the question spells

_LITERAL = r"'(?:[^']|'')*'"
_COMPARED = re.compile(rf"\b(\w+)\"?\s*(?:=|<>|!=|IN\s*\()\s*({_LITERAL}(?:\s*,\s*{_LITERAL})*)", re.IGNORECASE)
_TEXT = re.compile(r"'((?:[^']|'')*)'")


class Spoken(NamedTuple):
    """A phrase's value."""

    value: str
    column: str  # "t.c"
    share: float  # of the phrase's questions
    n: int  # questions
    said_by: Mapping[str, str]  # pair id -> what its translations share; some of the witnesses

    def stands(self, without: frozenset[str]) -> bool:
        """Whether enough others say so. More witnesses than are kept outweigh what is left out."""
        if self.n > MOST_KEPT + LEAST_QUESTIONS:
            return True
        return len({group for pair, group in self.said_by.items() if pair not in without}) >= LEAST_QUESTIONS


class SpokenValues:
    """Phrases and their values; made by ``learn``, or of none."""

    def __init__(self, phrases: Mapping[str, Sequence[Spoken]] | None = None) -> None:
        self._phrases = dict(phrases or {})

    def __len__(self) -> int:
        return len(self._phrases)

    def match(
        self, question: str, known: Sequence[ValueMatch], without: frozenset[str] = frozenset()
    ) -> tuple[ValueMatch, ...]:
        """``known`` and what is said beside it, by where it starts; a longer phrase goes before those within it."""
        if not self._phrases:
            return tuple(known)
        taken = [(v.start, v.start + len(v.span)) for v in known]
        spelt = {v.literal for v in known}
        said: dict[tuple[int, int], list[Spoken]] = {}
        for start, end, phrase in _phrases(question):
            spoken = [s for s in self._phrases.get(phrase, ()) if s.stands(without) and quoted(s.value) not in spelt]
            if spoken and not overlaps(start, end, taken):
                said[start, end] = spoken
        added: list[ValueMatch] = []
        for span in sorted(said, key=lambda span: span[0] - span[1]):
            if not overlaps(*span, taken):
                taken.append(span)
                start, end = _core(span, said)
                added += [
                    ValueMatch(question[start:end], start, quoted(s.value), s.column, round(SCORE * s.share, 3))
                    for s in said[start, end]
                ]
        return tuple(sorted((*known, *added), key=lambda v: v.start))  # stable: a span's readings keep their order

    def state(self) -> dict[str, Any]:
        return {phrase: [[*s[:4], dict(s.said_by)] for s in spoken] for phrase, spoken in self._phrases.items()}

    @classmethod
    def of_state(cls, state: Mapping[str, Any]) -> SpokenValues:
        return cls({phrase: [Spoken(*each) for each in spoken] for phrase, spoken in state.items()})


def _core(span: tuple[int, int], said: Mapping[tuple[int, int], Sequence[Spoken]]) -> tuple[int, int]:
    """The part of a phrase that says the same most often: 年报 of 年报的."""
    first = said[span][0]
    same = [
        inner
        for inner, spoken in said.items()
        if span[0] <= inner[0] and inner[1] <= span[1] and spoken[0][:2] == first[:2]
    ]
    return max(same, key=lambda inner: (said[inner][0].n, inner[1] - inner[0]))


def learn(pairs: Sequence[Pair], values: Mapping[str, Sequence[str]]) -> SpokenValues:
    """From pairs and the stored values by column ("t.c")."""
    holders = _holders(values)
    compared = [sorted(_values_of(pair.sql, holders)) for pair in pairs]
    said: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)  # phrase, column, value -> pair -> group
    for pair, own in zip(pairs, compared, strict=True):
        unspelt = [(column, value) for column, value in own if not _spells(pair.question, value)]
        for phrase in {phrase for *_, phrase in _phrases(pair.question)} if unspelt else ():
            for column, value in unspelt:
                said[phrase, column, value][pair.id] = pair.twin or pair.id
    likely = {key: by for key, by in said.items() if len(set(by.values())) >= LEAST_QUESTIONS}
    asking = _asking(pairs, {phrase for phrase, *_ in likely})
    holding: dict[tuple[str, str], set[str]] = defaultdict(set)
    for pair, own in zip(pairs, compared, strict=True):
        for each in own:
            holding[each].add(pair.twin or pair.id)
    found: dict[str, list[Spoken]] = defaultdict(list)
    for (phrase, column, value), by in likely.items():
        both = asking[phrase] & holding[column, value]
        share = len(both) / len(asking[phrase])
        if share >= LEAST_SHARE:
            kept = dict(sorted(by.items())[:MOST_KEPT])
            found[phrase].append(Spoken(value, column, round(share, 3), len(both), kept))
    return SpokenValues({phrase: sorted(each, key=lambda s: (-s.share, s.column)) for phrase, each in found.items()})


def _asking(pairs: Iterable[Pair], phrases: set[str]) -> dict[str, set[str]]:
    """The questions that say each phrase, translations as one."""
    found: dict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        for *_, phrase in _phrases(pair.question):
            if phrase in phrases:
                found[phrase].add(pair.twin or pair.id)
    return found


def _holders(values: Mapping[str, Sequence[str]]) -> dict[tuple[str, str], list[str]]:
    """(column's name, value) -> the columns that hold it."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for column, held in values.items():
        for value in held:
            found[column.rpartition(".")[2].lower(), value].append(column)
    return found


def _values_of(sql: str, holders: Mapping[tuple[str, str], Sequence[str]]) -> set[tuple[str, str]]:
    """(column, value) of its comparisons, over the tables that it names."""
    words = {word.lower() for word in re.findall(r"\w+", sql)}
    return {
        (column, value)
        for name, literals in _COMPARED.findall(sql)
        for text in _TEXT.findall(literals)
        for value in (text.replace("''", "'"),)
        for column in holders.get((name.lower(), value), ())
        if column.rpartition(".")[0].lower() in words
    }


def _spells(question: str, value: str) -> bool:
    asked = fold(question)
    return any(fold(name) in asked for name in (value, *aliases(value)))


def _phrases(question: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, phrase): up to three words of Latin scripts or two to five characters; none of stop words alone."""
    found = tokens(question)
    for i, first in enumerate(found):
        chinese = is_cjk(first.text)
        for n in range(2 if chinese else 1, (MOST_CHARACTERS if chinese else MOST_WORDS) + 1):
            run = found[i : i + n]
            if len(run) < n or not _one_phrase(run, chinese):
                break
            if chinese or not {run[0].text, run[-1].text} <= STOP:
                yield run[0].start, run[-1].end, " ".join(token.text for token in run)


def _one_phrase(run: Sequence[Token], chinese: bool) -> bool:
    """One script, and nothing but a space or a hyphen between its words."""
    gaps = all(b.start - a.end <= (0 if chinese else 1) for a, b in pairwise(run))
    return gaps and all(is_cjk(token.text) == chinese for token in run)
