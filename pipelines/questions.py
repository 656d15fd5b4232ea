"""The question-SQL pairs of a pack: questions/{train,dev,test}.jsonl, one object a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from errors import PackError
from pipelines.strict import did_you_mean, read_jsonl
from records import Language, Pair

SPLITS = ("train", "dev", "test")
NonEmpty = Annotated[str, StringConstraints(min_length=1, pattern=r"\S", strict=True)]


class PairLine(BaseModel):
    """What a line may hold."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: NonEmpty
    question: NonEmpty
    sql: NonEmpty
    lang: Language | None = None
    twin: NonEmpty | None = None
    evidence: str = ""
    difficulty: NonEmpty | None = None
    also_accepted: tuple[NonEmpty, ...] = ()
    tags: tuple[NonEmpty, ...] = ()


def read_questions(folder: Path, languages: Sequence[Language]) -> dict[str, tuple[Pair, ...]]:
    """All splits; a split without a file is empty. Ids are unique in the pack and twins stay in one split."""
    _only_known_files(folder)
    places: dict[str, str] = {}
    twins: dict[str, tuple[str, str]] = {}
    splits: dict[str, tuple[Pair, ...]] = {}
    for split in SPLITS:
        pairs = read_split(folder, split, languages)
        for line, pair in pairs:
            place = f"questions/{split}.jsonl:{line}"
            if pair.id in places:
                raise PackError(f"{place}: id {pair.id!r} is taken by {places[pair.id]}; give this pair its own")
            places[pair.id] = place
            if pair.twin:
                home, first = twins.setdefault(pair.twin, (split, place))
                if home != split:
                    raise PackError(
                        f"{place}: twin {pair.twin!r} is in {home} ({first}): "
                        f"translations of one question stay in one split, or the test leaks into training; move one"
                    )
        splits[split] = tuple(pair for _, pair in pairs)
    return splits


def read_split(folder: Path, split: str, languages: Sequence[Language]) -> tuple[tuple[int, Pair], ...]:
    """(line number, pair) as they stand in the file."""
    path, shown = folder / "questions" / f"{split}.jsonl", f"questions/{split}.jsonl"
    if not path.exists():
        return ()
    return tuple(
        (line, _pair(found, languages, f"{shown}:{line}")) for line, found in read_jsonl(path, shown, PairLine)
    )


def write_questions(folder: Path, splits: Mapping[str, Sequence[Pair]]) -> None:
    """A file for every split that holds pairs; keys at their defaults are left out."""
    (folder / "questions").mkdir(exist_ok=True)
    for split, pairs in splits.items():
        if pairs:
            lines = [json.dumps(_row(pair), ensure_ascii=False) for pair in pairs]
            path = folder / "questions" / f"{split}.jsonl"
            path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _pair(line: PairLine, languages: Sequence[Language], place: str) -> Pair:
    lang = line.lang or languages[0]
    if lang not in languages:
        raise PackError(
            f"{place}: lang {lang!r} is not one of pack.yaml's language ({', '.join(languages)}); add it there"
        )
    return Pair(**(line.model_dump() | {"lang": lang}))


def _row(pair: Pair) -> dict[str, object]:
    required = {"id": pair.id, "question": pair.question, "sql": pair.sql, "lang": pair.lang}
    optional = {
        "twin": pair.twin,
        "evidence": pair.evidence,
        "difficulty": pair.difficulty,
        "also_accepted": pair.also_accepted,
        "tags": pair.tags,
    }
    return required | {key: given for key, given in optional.items() if given}


def _only_known_files(folder: Path) -> None:
    for path in sorted((folder / "questions").glob("*")):
        if path.suffix in (".jsonl", ".json") and path.name not in {f"{split}.jsonl" for split in SPLITS}:
            hint = did_you_mean(path.stem, SPLITS)
            raise PackError(f"questions/{path.name}: no split has this name.{hint} Known: train, dev, test (.jsonl)")
