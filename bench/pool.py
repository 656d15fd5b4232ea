"""Evaluations of several packs as one: every question counts the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pipelines.evaluation_report import SPLITS
from pipelines.metrics import auroc, brier, calibration_error, rate, reliability

Scores = dict[str, Any]


def pooled(reports: Sequence[Scores]) -> Scores:
    """The numbers of evaluation_report.report over all questions."""
    means = {key: _mean(reports, lambda r, k=key: r[k]) for key in ("em", "ves", "oracle", "abstained")}
    linking = {key: _mean(reports, lambda r, k=key: r["linking"][k]) for key in ("tables_in_top_k", "columns_kept")}
    by_tag = {tag: [r["by_tag"][tag] for r in reports if tag in r["by_tag"]] for tag in SPLITS}
    return {
        **_scores(reports),
        **means,
        **_trust(reports),
        "linking": linking,
        "by_votes": _by_votes(reports),
        "by_tag": {tag: _scores(parts) for tag, parts in by_tag.items() if parts},
        "by_pack": {r["pack"]: _scores([r]) for r in reports},
    }


def _trust(reports: Sequence[Scores]) -> Scores:
    said, right = zip(*(pair for r in reports for pair in r["confidence"]), strict=True)
    return {
        "calibration_error": calibration_error(said, right),
        "auroc": auroc(said, right),
        "brier": brier(said, right),
        "reliability": reliability(said, right),
    }


def _by_votes(reports: Sequence[Scores]) -> Scores:
    return {
        n: {key: _mean(reports, lambda r, n=n, k=key: r["by_votes"][n][k]) for key in ("vote", "oracle")}
        for n in reports[0]["by_votes"]
    }


def _scores(parts: Sequence[Mapping[str, Any]]) -> Scores:
    n = [part["n"] for part in parts]
    baselines = {
        system: _rate([part["baselines"][system]["ex"] for part in parts], n) for system in parts[0]["baselines"]
    }
    return {**_rate([part["ex"] for part in parts], n), "n": sum(n), "baselines": baselines}


def _rate(shares: Sequence[float], n: Sequence[int]) -> Scores:
    right = sum(round(share * count) for share, count in zip(shares, n, strict=True))
    found = rate([1.0] * right + [0.0] * (sum(n) - right), [str(i) for i in range(sum(n))])
    return {"ex": found.share, "ex_interval": list(found.interval)}


def _mean(reports: Sequence[Scores], of: Any) -> float:
    return float(sum(of(r) * r["n"] for r in reports) / sum(r["n"] for r in reports))
