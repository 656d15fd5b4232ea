"""How often a vote is right, learnt on dev questions: the confidence of a pack's answers.

What a vote of 3 of 4 is worth depends on the model and the pack. Right answers are counted on dev for each outcome of a
vote and drawn towards what Laplace's rule says with no questions at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from calibration.confidence import confidence
from errors import HubError
from pipelines.checkpoint import write_whole
from records import Answer, Calibrated

PRIOR = 5.0  # questions that Laplace's rule weighs as much as


@dataclass(frozen=True)
class Trust:
    """Questions and right answers by "votes of the winner/candidates drawn"."""

    asked: dict[str, int] = field(default_factory=dict)
    right: dict[str, int] = field(default_factory=dict)

    def confidence(self, calibrated: Calibrated) -> float:
        """A probability in [0, 1]; 0 where nothing won."""
        prior = confidence(calibrated)
        if calibrated.winner is None:
            return prior
        outcome = _outcome(calibrated)
        return (self.right.get(outcome, 0) + PRIOR * prior) / (self.asked.get(outcome, 0) + PRIOR)


def learn(judged: Iterable[tuple[Answer, bool]]) -> Trust:
    """From answers and whether each was right; recalled ones and abstentions say nothing about votes."""
    asked: dict[str, int] = {}
    right: dict[str, int] = {}
    for answer, is_right in judged:
        if answer.calibrated.winner is not None and answer.prompts:
            outcome = _outcome(answer.calibrated)
            asked[outcome] = asked.get(outcome, 0) + 1
            right[outcome] = right.get(outcome, 0) + is_right
    return Trust(asked, right)


def save(trust: Trust, path: Path) -> None:
    write_whole(path, json.dumps({"asked": trust.asked, "right": trust.right}, indent=2).encode())


def load(path: Path) -> Trust:
    """An empty one where nothing was learnt yet. Raises HubError for a damaged file."""
    if not path.is_file():
        return Trust()
    try:
        return Trust(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise HubError(f"{path.name} is damaged: remove it, or run the domain's chain again") from error


def _outcome(calibrated: Calibrated) -> str:
    votes = next(group.votes for group in calibrated.groups if calibrated.winner in group.members)
    return f"{votes}/{len(calibrated.executed)}"
