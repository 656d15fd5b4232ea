"""Few-shot rows on the nine sets of TabLLM: ours, baselines in the same run, published columns beside.

Resumable: every trial that is done is a line in ``<home>/bench/rows/``, kept while the code and weights it used stay
the same. ``python -m bench.rows PART`` runs one part alone, ``python -m bench.rows carry`` takes over what earlier code
measured once it is shown to measure the same; ``python -m bench rows`` runs what is left and records.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.record import ROOT, Comparison
from bench.row_sets import SEEDS, SETS, data_hash, folder, target_of, trial
from errors import unknown_name
from pipelines.databases import home
from pipelines.row_measures import auc

N_TEST = 500
TARGETS_FIRST = (4, 16, 64, 256, 8, 32, 128, 512, None)
N_TEXT = 100  # test rows where an encoder reads every row
STUDY_SHOTS, STUDY_SEEDS = (4, 16, 64), 2
SAME = {"auc": 5e-4, "ece": 5e-3}  # sums round anew; one row may change its place among ties or its bin
Key = tuple[Any, ...]
DEADLINE = time.monotonic() + 60 * float(os.environ.get("BENCH_MINUTES", "inf"))  # what is not done by then is left out
OURS = (
    *(f"pipelines/row_{name}.py" for name in ("cells", "context", "kernel", "members", "model", "table", "wording")),
    "pipelines/tabular.py",
    "models/rows/rows.safetensors",
)
LANGUAGE = ("pipelines/row_language.py", "pipelines/row_wording.py", "plugins/serializers/templates.py",
            "plugins/serializers/structured.py", "plugins/serializers/words.py")  # fmt: skip


class Ledger:
    """What is done, a JSON line each; a line of other code or weights does not count."""

    def __init__(self, part: str, version: str) -> None:
        self.path = home() / "bench" / "rows" / f"{part}-{version}.jsonl"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._done: dict[Key, dict[str, Any]] = {}
        if self.path.is_file():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                if line.endswith("}"):  # a killed run may leave half a line
                    found = json.loads(line)
                    self._done[tuple(found.pop("key"))] = found

    def trials(self, keys: Iterable[Key], measure: Callable[..., dict[str, Any]]) -> dict[Key, dict[str, Any]]:
        keys = list(keys)
        for n, key in enumerate(keys, start=1):
            if key not in self._done and time.monotonic() < DEADLINE:
                began = time.perf_counter()
                found = measure(*key)
                with self.path.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"key": key, **found}) + "\n")
                self._done[key] = found
                print(f"{self.path.stem} {n}/{len(keys)} {key} {time.perf_counter() - began:.1f} s", file=sys.stderr)
        return {key: self._done[key] for key in keys if key in self._done}


def carry(n: int = 9) -> None:
    """Trials of ours that an earlier version of the code made count for this one if ``n`` of them, drawn by seed over
    the sets and done again, give the same numbers; else nothing is carried and SystemExit tells what differs."""
    ledger = Ledger("ours", version_of(*OURS))
    older = [path for path in ledger.path.parent.glob("ours-*.jsonl") if path != ledger.path]
    if ledger.path.is_file() or not older:
        raise SystemExit(f"{ledger.path.name} is there already" if older else "no earlier trials are there")
    source = max(older, key=lambda path: path.stat().st_mtime)
    lines = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines() if line.endswith("}")]
    rng = np.random.default_rng(0)
    for name in rng.permutation(SETS)[:n]:
        there = [line for line in lines if line["key"][0] == name and (line["key"][1] or 1000) <= 256]
        line = there[int(rng.integers(len(there)))]
        again = _ours(*line["key"])
        apart = {measure: abs(again[measure] - line[measure]) for measure in SAME}
        print(f"{source.stem} {line['key']}: AUC {line['auc']:.6f}, apart by {apart}", file=sys.stderr, flush=True)
        if any(apart[measure] > most for measure, most in SAME.items()):
            raise SystemExit(f"{line['key']} differs: measure anew")
    ledger.path.write_text(
        "".join(json.dumps(line | {"made_by": source.stem}) + "\n" for line in lines), encoding="utf-8"
    )


def version_of(*files: str) -> str:
    """Of what a part's numbers depend on, code and weights."""
    digest = hashlib.sha256()
    for file in files:
        digest.update((ROOT / file).read_bytes())
    return digest.hexdigest()[:12]


# -- parts ------------------------------------------------------------------------------------


def ours() -> dict[Key, dict[str, Any]]:
    keys = [(name, shots, seed) for shots in TARGETS_FIRST for seed in SEEDS for name in SETS]
    return Ledger("ours", version_of(*OURS)).trials(keys, _ours)


def _ours(name: str, n_shots: int | None, seed: int) -> dict[str, Any]:
    import torch

    from pipelines.row_table import encode
    from pipelines.tabular import RowClassifier

    torch.set_num_threads(1)
    drawn = trial(name, n_shots, seed, N_TEST)
    began = time.perf_counter()
    model = RowClassifier(random_state=seed).fit(drawn.shots, drawn.label, unlabelled=drawn.pool)
    fitted = time.perf_counter()
    found = model.predict_proba(drawn.test)
    rows = encode(model.columns_, drawn.test)
    members = {kind: auc(drawn.truth, np.exp(m.log_probability(rows))) for kind, m in model.fitted_.items()}
    ece = equal_width_error(found.max(1), found.argmax(1) == drawn.truth)
    return {"auc": auc(drawn.truth, found), "ece": ece, "members": members, "fit_s": fitted - began}


def equal_width_error(confidence: NDArray[np.float64], right: NDArray[np.bool_], n_bins: int = 10) -> float:
    """ECE as Guo et al. 2017 have it; ``classify`` tells that over bins of equal mass."""
    where = np.minimum((confidence * n_bins).astype(int), n_bins - 1)
    gaps = [abs(confidence[where == b].sum() - right[where == b].sum()) for b in range(n_bins)]
    return float(sum(gaps) / len(confidence))


def baselines() -> dict[Key, dict[str, Any]]:
    keys = [(name, shots, seed) for shots in TARGETS_FIRST for seed in SEEDS for name in SETS]
    return Ledger("baselines", version_of("pipelines/row_baselines.py")).trials(keys, _baselines)


def _baselines(name: str, n_shots: int | None, seed: int) -> dict[str, Any]:
    import pandas as pd

    from pipelines.row_baselines import OneHot, scores

    drawn = trial(name, n_shots, seed, N_TEST)
    one_hot = OneHot(pd.concat([drawn.shots, drawn.pool], ignore_index=True))
    found = scores(one_hot(drawn.shots), drawn.label, one_hot(drawn.test), drawn.n_classes, seed)
    return {method: auc(drawn.truth, probability) for method, probability in found}


def zero() -> dict[Key, dict[str, Any]]:
    """No label at all: MiniLM's nearness of a row's text to "yes" and "no" of the column's own name."""
    keys = [(name, seed) for name in SETS for seed in SEEDS]
    return Ledger("zero", version_of(*LANGUAGE)).trials(keys, _zero)


def _zero(name: str, seed: int) -> dict[str, Any]:
    from pipelines.row_language import zero_shot
    from pipelines.row_table import learn_columns
    from pipelines.row_wording import words_of

    drawn = trial(name, 4, seed, N_TEXT)
    target = target_of(name)
    choices = ["no", "yes"] if drawn.n_classes == 2 else [str(c) for c in range(drawn.n_classes)]
    facts = learn_columns(drawn.pool)
    found = zero_shot(drawn.test, facts, drawn.pool, choices, f"{words_of(target)}:")
    return {"auc": auc(drawn.truth, np.exp(found))}


def serializers() -> dict[Key, dict[str, Any]]:
    """Each way of saying a row, read by the frozen encoder with a linear head: no other member helps."""
    from plugins import registry

    names = [n for n in registry.names("serializers") if not registry.get("serializers", n).needs_writer]
    keys = [(name, serializer, seed) for seed in SEEDS[:STUDY_SEEDS] for name in SETS for serializer in names]
    return Ledger("serializers", version_of(*LANGUAGE)).trials(keys, _serializer)


def _serializer(name: str, serializer: str, seed: int) -> dict[str, Any]:
    """AUC at every number of shots; fewer shots are the first of more, so that each text is read once."""
    from pipelines.row_study import auc_by_shots

    drawn = trial(name, max(STUDY_SHOTS), seed, N_TEXT)
    return auc_by_shots(drawn, serializer, STUDY_SHOTS)


def tuned() -> dict[Key, dict[str, Any]]:
    """MiniLM with LoRA and a head, trained on the shots as text."""
    keys = [(name, shots, seed) for seed in SEEDS[:3] for shots in STUDY_SHOTS for name in SETS]
    return Ledger("tuned", version_of(*LANGUAGE, "pipelines/row_adapted.py")).trials(keys, _tuned)


def _tuned(name: str, n_shots: int, seed: int) -> dict[str, Any]:
    from pipelines.tabular import RowClassifier

    drawn = trial(name, n_shots, seed, N_TEXT)
    began = time.perf_counter()
    model = RowClassifier(("adapted",), calibrate=False, random_state=seed)
    model.fit(drawn.shots, drawn.label, unlabelled=drawn.pool)
    fitted = time.perf_counter() - began
    return {"auc": auc(drawn.truth, model.predict_proba(drawn.test)), "fit_s": fitted}


def speed() -> dict[Key, dict[str, Any]]:
    return Ledger("speed", version_of(*OURS, "pipelines/row_scoring.py")).trials([("heart",), ("car",)], _speed)


def _speed(name: str) -> dict[str, Any]:
    from bench.row_speed import speeds

    return speeds(trial(name, 16, SEEDS[0], N_TEST))


PARTS: dict[str, Callable[[], Any]] = {
    "ours": ours,
    "baselines": baselines,
    "zero": zero,
    "serializers": serializers,
    "tuned": tuned,
    "speed": speed,
}


# -- the record -------------------------------------------------------------------------------


def run(seed: int, rounds: int) -> Comparison:
    """All parts; ``rounds`` is not used, the five seeds are the paper's."""
    from bench.row_record import details

    found = {part: measure() for part, measure in PARTS.items()}
    record = details(found, _published())
    mine, theirs = (record["macro"][method]["16"]["mean"] for method in ("ours", "logistic regression"))
    return Comparison(
        name="rows",
        ratio=mine / theirs,
        ours=mine,
        theirs=theirs,
        unit="mean AUC over nine sets at 16 shots",
        n=len(SETS) * len(SEEDS),
        interval=tuple(record["ratio_interval"]),
        interval_is="95 % bootstrap over sets and seeds, against logistic regression",
        seed=seed,
        data_hash=data_hash(),
        details=record,
    )


def _published() -> list[dict[str, str]]:
    with (folder() / "published_auc.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    for part in sys.argv[1:] or PARTS:
        if part == "carry":
            carry()
            continue
        if part not in PARTS:
            raise unknown_name("part", part, PARTS)
        PARTS[part]()


if __name__ == "__main__":
    main()
