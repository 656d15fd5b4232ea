"""Runs every gold query of a pack in the sandbox: what fails or returns no rows is listed with its file and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calibration.sandbox import Limits, Sandbox
from errors import ExecutionError, PolicyError
from pipelines.questions import SPLITS, read_split
from records import Pack, Pair

EMPTY = "returns no rows"
GOLD_LIMITS = Limits(timeout_s=10.0)  # thousands of golds in a row, perhaps on a busy machine


@dataclass(frozen=True)
class Offender:
    place: str  # file:line
    id: str
    sql: str
    reason: str


def check_gold(pack: Pack, split: str | None = None) -> list[Offender]:
    """The gold and also_accepted queries of one split, or of all, that fail or return no rows."""
    offenders = []
    with Sandbox(pack.database, pack.schema, pack.as_of, GOLD_LIMITS) as sandbox:
        for name in SPLITS if split is None else (split,):
            for line, pair in read_split(pack.folder, name, pack.languages):
                for sql, reason in failures(pair, sandbox):
                    offenders.append(Offender(f"questions/{name}.jsonl:{line}", pair.id, sql, reason))
    return offenders


def failures(pair: Pair, sandbox: Sandbox) -> Iterator[tuple[str, str]]:
    """(sql, reason) for each query of the pair that does not do as gold must."""
    for sql in (pair.sql, *pair.also_accepted):
        try:
            result = sandbox.run(sql)
        except PolicyError as error:
            yield sql, f"refused by policy: {error}"
        except ExecutionError as error:
            yield sql, f"does not run: {error}"
        else:
            if not result.rows:
                yield sql, EMPTY
