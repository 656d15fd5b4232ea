"""An evaluation as the numbers that ``evaluate --json`` prints and every table and picture is made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from pipelines.evaluate import SYSTEMS, Evaluation, Judged
from pipelines.metrics import auroc, brier, calibration_error, reliability, risk_coverage

SPLITS = ("ordinary", "unseen")  # first among the tags


def report(evaluation: Evaluation) -> dict[str, Any]:
    judged = evaluation.judged
    return {
        "pack": evaluation.pack,
        "split": evaluation.split,
        "adapter": evaluation.adapter,
        "votes": evaluation.votes,
        **_scores(evaluation),
        "em": _mean(j.same_tree for j in judged),
        "ves": _mean(j.efficiency for j in judged),
        "oracle": _mean(j.oracle for j in judged),
        "by_votes": {
            str(n): {"vote": _mean(j.by_votes[n][0] for j in judged), "oracle": _mean(j.by_votes[n][1] for j in judged)}
            for n in judged[0].by_votes
        },
        "ex_nonempty": evaluation.ex(keep=lambda j: not j.gold_is_empty).share,
        "abstained": _mean(j.answer.abstained for j in judged),
        **_trust(evaluation),
        "by_difficulty": _by(evaluation, lambda j: (j.pair.difficulty,)),
        "by_tag": _by(evaluation, lambda j: j.pair.tags),
        "by_language": _by(evaluation, lambda j: (j.pair.lang,)),
        "linking": {
            "tables_in_top_k": _mean(j.tables_kept for j in judged),
            "columns_kept": _mean(j.columns_kept for j in judged),
        },
        "seconds": evaluation.seconds,
        "seconds_per_step": dict(evaluation.seconds_per_step),
    }


def questions(evaluation: Evaluation) -> list[dict[str, Any]]:
    """What each question was answered, beside gold, for reading."""
    return [
        {
            "id": j.pair.id,
            "question": j.pair.question,
            "gold": j.pair.sql,
            "sql": j.answer.sql,
            "right": dict(j.right),
            "oracle": j.oracle,
            "confidence": j.answer.confidence,
            "vote_right": j.vote_right,
            "abstained": j.answer.abstained,
            "tables_kept": j.tables_kept,
            "columns_kept": j.columns_kept,
            "prompt": j.answer.prompts[0].text if j.answer.prompts else None,
            "candidates": [
                {
                    "sample": e.sample,
                    "prompt": e.prompt,
                    "text": e.candidate.text,
                    "logprob": e.candidate.logprob,
                    "sql": e.sql,
                    "error": e.error,
                    "repairs": [r.rule for r in e.repairs],
                }
                for e in j.answer.calibrated.executed
            ],
        }
        for j in evaluation.judged
    ]


def _trust(evaluation: Evaluation) -> dict[str, Any]:
    """How far the confidence can be trusted, whatever was abstained from; and how right the answers given are."""
    said, right = [j.answer.confidence for j in evaluation.judged], [j.vote_right for j in evaluation.judged]
    given = [j for j in evaluation.judged if not j.answer.abstained]
    return {
        "calibration_error": calibration_error(said, right),
        "auroc": auroc(said, right),
        "brier": brier(said, right),
        # lists, not tuples: a report out of a cache, which is JSON, equals the one that went in
        "reliability": [list(bin_) for bin_ in reliability(said, right)],
        "risk_coverage": [list(point) for point in risk_coverage(said, right)],
        "confidence": [
            list(both) for both in zip(said, right, strict=True)
        ],  # a question, so that reports can be pooled
        "precision": sum(j.right["system"] for j in given) / max(1, len(given)),
    }


def _scores(evaluation: Evaluation, keep: Callable[[Judged], bool] = lambda _: True) -> dict[str, Any]:
    """EX of the whole system and of each baseline, on the questions that ``keep`` lets through."""
    own = evaluation.ex(keep=keep)
    baselines = {}
    for system in SYSTEMS[:-1]:
        found = evaluation.ex(system, keep)
        if found.n:
            baselines[system] = {"ex": found.share, "ex_interval": list(found.interval)}
    return {"ex": own.share, "ex_interval": list(own.interval), "n": own.n, "baselines": baselines}


def _by(evaluation: Evaluation, keys: Callable[[Judged], Iterable[str | None]]) -> dict[str, dict[str, Any]]:
    known = {key for j in evaluation.judged for key in keys(j) if key}
    order = sorted(known, key=lambda key: (key not in SPLITS, _DIFFICULTY.get(key, 9), key))
    return {key: _scores(evaluation, partial(_holds, keys, key)) for key in order}


def _holds(keys: Callable[[Judged], Iterable[str | None]], key: str, judged: Judged) -> bool:
    return key in keys(judged)


_DIFFICULTY = {"easy": 0, "medium": 1, "hard": 2, "extra": 3}


def _mean(found: Iterable[float]) -> float:
    known = list(found)
    return sum(known) / len(known)
