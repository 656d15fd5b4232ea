"""Trials of the nine sets joined into one record, and docs/rows.md made from it; a test keeps the two the same.

python -m bench.row_record
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from bench.record import RESULTS, ROOT

PAGE = ROOT / "docs" / "rows.md"
TARGETS = {"4": 0.643, "16": 0.747, "64": 0.831, "256": 0.868}  # TabPFN v1's published means
PUBLISHED = {
    "TabLLM": "TabLLM 11B, published",
    "TabPFN": "TabPFN v1, published",
    "Log. Reg.": "logistic regression, published",
    "XGBoost": "XGBoost, published",
    "LightGBM": "LightGBM, published",
    "SAINT": "SAINT, published",
}
Found = Mapping[tuple[Any, ...], Mapping[str, Any]]


def details(found: Mapping[str, Found], published: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """Everything the page shows: by set and shots with spread over seeds, and means over the sets."""
    cells: dict[str, dict[str, dict[str, list[float]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for (name, shots, _seed), scores in found["ours"].items():
        cells["ours"][_k(shots)][name].append(scores["auc"])
        for member, value in scores["members"].items():
            cells[f"{member} alone"][_k(shots)][name].append(value)
    for (name, shots, _seed), scores in found["baselines"].items():
        for method, value in scores.items():
            cells[method][_k(shots)][name].append(value)
    for (name, _seed), scores in found["zero"].items():
        cells["ours"]["0"][name].append(scores["auc"])
    for (name, shots, _seed), scores in found["tuned"].items():
        cells["MiniLM with LoRA, tuned"][_k(shots)][name].append(scores["auc"])
    by_set = {m: {k: {n: _spread(v) for n, v in sets.items()} for k, sets in ks.items()} for m, ks in cells.items()}
    return {
        "by_set": by_set,
        "macro": {m: {k: _macro(sets) for k, sets in ks.items()} for m, ks in cells.items()},
        "published": _published(published),
        "serializers": _serializers(found["serializers"]),
        "ece": _mean_by_shots(found["ours"], "ece"),
        "regret": _regret(found["ours"], found["baselines"]),
        "speed": {name: dict(scores) for (name,), scores in found["speed"].items()},
        "ratio_interval": _ratio_interval(found["ours"], found["baselines"]),
        "carried": sum("made_by" in scores for scores in found["ours"].values()),
        "n_test": 500,
        "n_test_text": 100,
    }


def _k(shots: int | None) -> str:
    return "all" if shots is None else str(shots)


def _spread(values: Sequence[float]) -> dict[str, float]:
    known = [v for v in values if not np.isnan(v)]
    return {"mean": float(np.mean(known)), "sd": float(np.std(known)), "n": len(known)}


def _macro(sets: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    """Mean over sets of the mean over seeds, with the 95 % interval over the seeds' means."""
    per_set = [np.nanmean(values) for values in sets.values()]
    fewest = min(map(len, sets.values()))
    per_seed = np.array([np.nanmean([values[i] for values in sets.values()]) for i in range(fewest)])
    half = 1.96 * per_seed.std(ddof=1) / np.sqrt(fewest) if fewest > 1 else float("nan")
    return {"mean": float(np.mean(per_set)), "half": float(half), "n_sets": len(sets), "n_seeds": fewest}


def _published(rows: Sequence[Mapping[str, str]]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row["method"] in PUBLISHED and row["auc_mean"]:
            found[row["method"]][row["shots"]].append(float(row["auc_mean"]))
    return {m: {k: float(np.mean(v)) for k, v in ks.items() if len(v) == 9} for m, ks in found.items()}


def _serializers(found: Found, n_sets: int = 9) -> dict[str, dict[str, Any]]:
    """Over the trials that every serializer has, once these cover all sets: one more set would weigh on some alone."""
    cells: dict[str, dict[str, dict[str, list[float]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    names = {serializer for _, serializer, _ in found}
    shared = {(name, seed) for name, _, seed in found if all((name, other, seed) in found for other in names)}
    if len({name for name, _ in shared}) < n_sets:
        return {}
    for (name, serializer, seed), scores in found.items():
        if (name, seed) not in shared:
            continue
        for shots, value in scores.items():
            cells[serializer][shots][name].append(value)
    made: dict[str, dict[str, Any]] = {}
    for serializer, ks in cells.items():
        made[serializer] = {}
        for shots, sets in ks.items():
            values = np.array([v for vs in sets.values() for v in vs if not np.isnan(v)])
            low, high = _bootstrap(values)
            made[serializer][shots] = {"mean": float(values.mean()), "interval": [low, high], "n": len(values)}
    return made


def _bootstrap(values: Any) -> tuple[float, float]:
    rng = np.random.default_rng(0)
    means = values[rng.integers(0, len(values), (1000, len(values)))].mean(1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def _mean_by_shots(found: Found, key: str) -> dict[str, float]:
    values: dict[str, list[float]] = defaultdict(list)
    for (_name, shots, _seed), scores in found.items():
        values[_k(shots)].append(scores[key])
    return {k: float(np.mean(v)) for k, v in values.items()}


def _regret(ours: Found, baselines: Found) -> dict[str, float]:
    """By shots: how far the better of the in-context network and the best tree lies above ours, where it does."""
    values: dict[str, list[float]] = defaultdict(list)
    trees = ("LightGBM lowered", "XGBoost lowered", "logistic regression")
    sums: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for key, scores in ours.items():
        if key in baselines:
            cell = sums[str(key[0]), _k(key[1])]
            cell["ours"].append(scores["auc"])
            cell["network"].append(scores["members"].get("in_context", 0.0))
            for tree in trees:
                cell[tree].append(baselines[key][tree])
    for (_, shots), cell in sums.items():
        better = max(float(np.mean(cell[name])) for name in ("network", *trees))
        values[shots].append(max(0.0, better - float(np.mean(cell["ours"]))))
    return {k: float(np.mean(v)) for k, v in values.items()}


def _ratio_interval(ours: Found, baselines: Found) -> list[float]:
    pairs = [
        (scores["auc"], baselines[key]["logistic regression"])
        for key, scores in ours.items()
        if key[1] == 16 and key in baselines
    ]
    values: Any = np.array(pairs)
    rng = np.random.default_rng(0)
    drawn = values[rng.integers(0, len(values), (1000, len(values)))].mean(1)
    return [float(x) for x in np.percentile(drawn[:, 0] / drawn[:, 1], [2.5, 97.5])]


# -- the page ---------------------------------------------------------------------------------

HEAD = """# Rows: few-shot classification of tables
Made from `bench/results/rows.json` by `python -m bench.row_record`. How to use it: [classify](classify.md).

The nine sets of TabLLM (Hegselmann et al. 2023) with its protocol: 80/20 split and shots by the seeds 42, 1024, 0, 1,
32, shots even over the classes and drawn with replacement, AUC (macro one against the rest for car). The split is
scikit-learn's with those seeds, not bit for bit the paper's. At most {n_test} rows of each test part are asked. One
setting for all sets and shots, chosen on rows that lie in no seed's test part; wording of names and values made
automatically, nothing is written for these sets. Baselines ran in the same run on the same shots and rows; their
boosting has one setting, where the paper searched. Published columns are from the paper's own figures' source.
"""


def _carried(found: Mapping[str, Any]) -> str:
    if not found.get("carried"):
        return ""
    return (
        f"\n{found['carried']} trials of ours were measured by earlier code and taken over (`bench.rows carry`):\n"
        "nine of them, drawn by seed over the sets and done again, gave the same numbers."
    )


def page(record: Mapping[str, Any]) -> str:
    found = record["details"]
    ks = ["0", "4", "8", "16", "32", "64", "128", "256", "512", "all"]
    parts = [
        HEAD.format(**found),
        f"`{record['command']}` at {record['commit']}, {record['date']}.{_carried(found)}\n",
        "## Mean AUC over the nine sets\n" + _means(found, ks),
        "The interval is 1.96 standard errors over the seeds' means. " + _against(found),
        "## Each set: ours, mean and standard deviation over seeds\n" + _sets(found["by_set"]["ours"], ks),
        "## What members do alone\n" + _members(found, ks),
        "## Trust\n" + _trust(found, ks),
        "## Serializers\n" + _study(found),
        "## Tuned as text\n" + _tuned(found),
        "## Speed\n" + _speed(found["speed"]),
    ]
    return "\n".join(parts)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


def _means(found: Mapping[str, Any], ks: Sequence[str]) -> str:
    titles = {"ours": "**ours, labels as context**"}
    order = ["ours", *(m for m in found["macro"] if m != "ours" and "alone" not in m and "tuned" not in m)]
    rows = [[titles.get(m, m), *(_interval(found["macro"][m].get(k)) for k in ks)] for m in order]
    rows += [[title, *(_number(found["published"].get(m, {}).get(k)) for k in ks)] for m, title in PUBLISHED.items()]
    return _table(["", *ks], rows)


def _interval(cell: Mapping[str, Any] | None) -> str:
    if cell is None or cell["n_sets"] < 9:
        return ""
    return _number(cell["mean"]) + ("" if np.isnan(cell["half"]) else f" ± {_number(cell['half'])}")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}".removeprefix("0")


def _against(found: Mapping[str, Any]) -> str:
    said = []
    for k, target in TARGETS.items():
        mine = found["macro"]["ours"].get(k)
        if mine is not None:
            verdict = "met" if round(mine["mean"], 3) >= target else "missed"
            said.append(f"{k} shots {_number(mine['mean'])} against {_number(target)}, {verdict}")
    return f"Targets (TabPFN v1's published means): {'; '.join(said)}.\n"


def _sets(cells: Mapping[str, Any], ks: Sequence[str]) -> str:
    names = sorted({name for sets in cells.values() for name in sets})
    rows = [[n, *(_with_sd(cells.get(k, {}).get(n)) for k in ks)] for n in names]
    return _table(["", *ks], rows)


def _with_sd(cell: Mapping[str, float] | None) -> str:
    return "" if cell is None else f"{cell['mean']:.2f} ± {cell['sd']:.2f}".replace("0.", ".")


def _members(found: Mapping[str, Any], ks: Sequence[str]) -> str:
    rows = [[m, *(_interval(found["macro"][m].get(k)) for k in ks)] for m in found["macro"] if "alone" in m]
    return _table(["", *ks], rows)


def _trust(found: Mapping[str, Any], ks: Sequence[str]) -> str:
    rows = [
        ["expected calibration error, ten bins of equal width", *(_number(found["ece"].get(k)) for k in ks)],
        ["regret", *(_number(found["regret"].get(k)) for k in ks)],
    ]
    regret = (
        "Regret: AUC by which the best of our network, logistic regression and boosting (lowered) is ahead of ours."
    )
    return _table(["", *ks], rows) + regret + "\n"


def _study(found: Mapping[str, Any]) -> str:
    ks = ("4", "16", "64")
    cells = found["serializers"]
    if not cells:
        return "Not measured yet: `python -m bench.rows serializers` reads every row with the encoder.\n"
    rows = [
        [f"`{name}`", *(_cell(cells[name].get(k)) for k in ks)]
        for name in sorted(cells, key=lambda n: -_last(cells[n]))
    ]
    rows += [
        [f"`{name}`", *("not run: no generator" for _ in ks)] for name in ("table_to_text", "text_t0", "text_gpt3")
    ]
    said = (
        f"Mean AUC over {_trials(cells)} trials (a set and a seed each) of the frozen MiniLM with a linear head, "
        f"{found['n_test_text']} test rows, with the 95 % bootstrap interval over trials. "
        "The ordering is of this encoder; the paper's is of T0. "
    )
    return _table(["", *ks], rows) + said + _ordering(cells) + "\n"


def _trials(cells: Mapping[str, Any]) -> int:
    return min(cell["n"] for ks in cells.values() for cell in ks.values())


def _last(ks: Mapping[str, Any]) -> float:
    return float(np.mean([cell["mean"] for cell in ks.values()]))


def _ordering(cells: Mapping[str, Any]) -> str:
    names = ("text_template", "list_template", "list_values")
    if not all(name in cells for name in names):
        return ""
    means = [_last(cells[name]) for name in names]
    shown = ", ".join(f"{name} {_number(mean)}" for name, mean in zip(names, means, strict=True))
    held = "reproduced" if means[0] >= means[1] >= means[2] else "not reproduced"
    return f"The paper's ordering, text template ≥ list ≥ only values, is {held} here over the three ({shown})."


def _cell(cell: Mapping[str, Any] | None) -> str:
    if cell is None:
        return ""
    low, high = cell["interval"]
    return f"{_number(cell['mean'])} ({_number(low)} to {_number(high)})"


def _tuned(found: Mapping[str, Any]) -> str:
    ks, name = ("4", "16", "64"), "MiniLM with LoRA, tuned"
    cells = found["macro"].get(name)
    if cells is None:
        return "Not measured yet: `python -m bench.rows tuned`.\n"
    row = [f"{name} ({min(c['n_seeds'] for c in cells.values())} seeds)", *(_interval(cells.get(k)) for k in ks)]
    return _table(["", *ks], [row]) + f"{found['n_test_text']} test rows.\n"


def _speed(found: Mapping[str, Any]) -> str:
    if not found:
        return "Not run.\n"
    rows = [
        [n, f"{s['fit_16_s']:.1f} s", f"{s['rows_per_s']:,.0f}", str(s["n_choices"]), f"{s['shared_per_s']:.1f}",
         f"{s['apart_per_s']:.1f}", f"{s['ratio']:.1f} ×"]
        for n, s in found.items()
    ]  # fmt: skip
    head = ["", "fit, 16 shots", "rows/s scored", "choices", "prompts/s, read once", "each choice whole", "ratio"]
    return _table(head, rows) + (
        "The first two columns are the classifier; the others a language model (the embedded base) scoring answer "
        "choices, by CPU seconds on one thread. Reading once can save a factor of the number of choices at most.\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page(json.loads((RESULTS / "rows.json").read_text(encoding="utf-8"))), encoding="utf-8")
