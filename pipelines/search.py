"""The search for a mix's weights: what each searcher asks about is scored, kept, and never scored twice.

Every score is a line of a journal. A search that was cut off asks the same questions again, for the same seed and
answers, and is answered from there up to the point where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pipelines.checkpoint import write_whole
from pipelines.fuse_settings import SearchConfig
from pipelines.shot_loss import PerMix, Race, Scored
from plugins.ask_tell import in_batches
from plugins.contracts import AsksAtOnce, Batches, Searcher


@dataclass(frozen=True)
class Trial:
    weights: tuple[float, ...]
    loss: float  # of a dropped mix an estimate
    whole: bool  # all shots were scored
    n_scored: int
    seconds: float  # since the search began
    by_shot: tuple[float, ...] = ()  # where it is whole


@dataclass(frozen=True)
class Search:
    best: Trial
    trials: tuple[Trial, ...]  # the first n + 2 are the base, each adapter alone and their even mix
    n_scored: int  # shots; len(trials) times all without a race
    ended: str  # "whole" or "time"


def starts(n: int) -> list[list[float]]:
    """The base, each adapter alone, the even mix: the mix that is found is never worse than any, on the shots."""
    alone = [[float(i == j) for j in range(n)] for i in range(n)]
    return [[0.0] * n, *alone, *([[1 / n] * n] if n > 1 else [])]


def search(
    race: Race,
    set_weights: Callable[[Sequence[float]], None] | None,
    n: int,
    searcher: Searcher,
    config: SearchConfig,
    *,
    per_mix: PerMix | None = None,
    journal: Path | None = None,
    about: str = "",
    tell: Callable[[str, int, int], None] = lambda *_: None,
) -> Search:
    """The best mix of ``n`` adapters. ``about`` says what is searched: a journal of something else is not read.

    With ``per_mix``, as many mixes as ``config.at_once`` says are scored at once, and ``set_weights`` may be None.
    """
    race.l1, race.racing = config.l1, config.racing
    known = _Journal(journal, f"{about} {n} {config.model_dump_json(exclude={'evaluations', 'seconds'})}")
    trials: list[Trial] = []
    total = len(starts(n)) + config.evaluations
    began = time.monotonic() - known.seconds

    def score(mixes: Sequence[tuple[float, ...]], to_beat: float) -> Iterator[Scored]:
        if per_mix is not None:
            yield from race.score_all(mixes, to_beat, per_mix)
            return
        assert set_weights is not None, "one mix at a time is set before it is scored"
        for weights in mixes:
            set_weights(weights)
            yield race.score(weights, to_beat)

    def judge(mixes: Sequence[Sequence[float]], contest: bool) -> list[float]:
        """Their losses, in their order."""
        asked = [tuple(float(w) for w in weights) for weights in mixes]
        to_beat = min((t.loss for t in trials if t.whole), default=float("inf")) if contest else float("inf")
        judged = {t.weights: t for t in trials if t.whole}
        for weights in asked:
            if weights not in judged and (trial := known.get(weights)) is not None:
                judged[weights] = trial
                if trial.whole:
                    race.remember(trial.by_shot, trial.loss < to_beat)
        new = list(dict.fromkeys(weights for weights in asked if weights not in judged))
        for weights, scored in zip(new, score(new, to_beat), strict=True):
            seconds = time.monotonic() - began
            trial = Trial(weights, scored.loss, scored.whole, scored.n_scored, seconds, scored.by_shot)
            known.add(trial)
            judged[weights] = trial
        trials.extend(judged[weights] for weights in asked)
        best = min(t.loss for t in trials if t.whole)
        tell(f"mixes: best loss {best:.4f}", len(trials), total)
        return [judged[weights].loss for weights in asked]

    at_once = config.at_once if per_mix is not None else 1
    begin = starts(n)
    for at in range(0, len(begin), at_once):
        judge(begin[at : at + at_once], contest=False)
    first = min(trials, key=lambda t: t.loss)
    bounds = (-config.bound, config.bound)
    ended = "whole"
    batches = _batches(searcher, n, config, bounds, first.weights, at_once)
    losses: list[float] | None = None
    while True:
        try:
            mixes = next(batches) if losses is None else batches.send(losses)
        except StopIteration:
            break
        if config.seconds is not None and time.monotonic() - began > config.seconds:
            ended = "time"
            break
        losses = judge(mixes, contest=True)
    best = min((t for t in trials if t.whole), key=lambda t: t.loss)
    return Search(best, tuple(trials), sum(t.n_scored for t in trials), ended)


def _batches(
    searcher: Searcher,
    n: int,
    config: SearchConfig,
    bounds: tuple[float, float],
    start: Sequence[float],
    at_once: int,
) -> Batches:
    """Of a searcher that waits for every answer, batches of one."""
    if at_once > 1 and isinstance(searcher, AsksAtOnce):
        return searcher.batches(n, config.evaluations, bounds, config.seed, start, at_once)
    return in_batches(searcher.proposals(n, config.evaluations, bounds, config.seed, start))


class _Journal:
    """Trials on disk, a line each; the first line says what they are of."""

    def __init__(self, path: Path | None, about: str) -> None:
        self._path, self._known = path, dict[tuple[float, ...], Trial]()
        self.seconds = 0.0
        if path is None:
            return
        key = hashlib.sha256(about.encode()).hexdigest()
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        for line in lines[1:] if lines and lines[0] == key else ():
            try:
                found = json.loads(line)
                whole = found | {"weights": tuple(found["weights"]), "by_shot": tuple(found["by_shot"])}
                trial = Trial(**whole)
            except (ValueError, TypeError, KeyError):
                continue  # torn by a kill
            self._known[trial.weights] = trial
            self.seconds = max(self.seconds, trial.seconds)
        kept = "".join(json.dumps(asdict(trial)) + "\n" for trial in self._known.values())
        write_whole(path, f"{key}\n{kept}".encode())

    def get(self, weights: tuple[float, ...]) -> Trial | None:
        return self._known.get(weights)

    def add(self, trial: Trial) -> None:
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(trial)) + "\n")
