"""Serializers compared: the same rows said each way, read by the frozen sentence encoder with a linear head."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from errors import PackError, TableError, UsageError, unknown_name
from pipelines.packs import Manifest, find_pack
from pipelines.row_language import Language, Reading, encoder, row_columns, say, with_importance
from pipelines.row_measures import auc
from pipelines.row_members import Known, regress
from pipelines.row_requests import StudyRequest
from pipelines.row_sample import Sampled, sample
from pipelines.row_source import TableSource, open_table
from pipelines.row_table import encode, learn_columns
from pipelines.row_text import TextSettings
from pipelines.strict import read_yaml
from plugins import registry
from plugins.contracts import Connects, Finished, GenerationRequest, LoadSpec
from records import Prompt

Tell = Callable[[str, int, int], None]
WRITTEN_TOKENS = 96  # of a text that a model writes


class Shown(Protocol):
    """What a trial shows: labelled rows in random order, rows at hand, rows to judge by."""

    @property
    def shots(self) -> pd.DataFrame: ...
    @property
    def label(self) -> NDArray[np.int64]: ...
    @property
    def pool(self) -> pd.DataFrame: ...
    @property
    def test(self) -> pd.DataFrame: ...
    @property
    def truth(self) -> NDArray[np.int64]: ...
    @property
    def n_classes(self) -> int: ...


def auc_by_shots(
    shown: Shown,
    serializer: str,
    shots: Sequence[int],
    wording: dict[str, Any] | None = None,
    writer: Any = None,
    reader: TextSettings | None = None,
    classes: Sequence[str] = (),
) -> dict[str, float]:
    """{"4": AUC, ..}: fewer shots are drawn from more, evenly over the classes, so that every text is read once.

    ``reader``: a language model that answers, tuned on the shots, in place of the frozen encoder with a head.
    """
    facts = learn_columns(shown.pool, wording)
    pool = encode(facts, shown.pool)
    known = Known(encode(facts, shown.shots), shown.label, shown.n_classes, pool, facts)
    plugin: Any = registry.get("serializers", serializer)
    if writer is not None and plugin.needs_writer:
        plugin.writer = writer
    if reader is not None:
        return _answered(shown, shots, replace(known, classes=tuple(classes)), plugin, reader)
    columns = with_importance(row_columns(facts, shown.pool), known)
    read = encoder(Language.ENCODER).embed
    vectors, asked = (
        np.asarray(read(say(frame, columns, Reading(serializer), plugin)), float) for frame in (shown.shots, shown.test)
    )
    found = {}
    for n in shots:
        rows = _even(shown.label, n, shown.n_classes)
        common = vectors[rows].mean(0)
        weights, bias = regress(vectors[rows] - common, shown.label[rows], shown.n_classes, 10.0)
        logits = (asked - common) @ weights + bias
        found[str(n)] = auc(shown.truth, np.exp(logits - np.logaddexp.reduce(logits, 1, keepdims=True)))
    return found


def _answered(shown: Shown, shots: Sequence[int], known: Known, plugin: Any, reader: TextSettings) -> dict[str, float]:
    from pipelines.row_choices import Choices

    asked, found = encode(known.columns, shown.test), {}
    for n in shots:
        rows = _even(shown.label, n, shown.n_classes)
        member = Choices(reader)
        member.serializer = plugin
        member.fit(replace(known, rows=known.rows.take(rows), label=known.label[rows]), 0)
        found[str(n)] = auc(shown.truth, np.exp(member.log_probability(asked)))
    return found


def _even(label: NDArray[np.int64], n: int, n_classes: int) -> NDArray[np.int64]:
    each = [n // n_classes] * (n_classes - 1)
    each.append(n - sum(each))
    return np.concatenate([np.flatnonzero(label == c)[:size] for c, size in enumerate(each)])


# -- a pack's study ---------------------------------------------------------------------------


class _Drawn:
    """A sample of a pack's table as the study reads it."""

    def __init__(self, sampled: Sampled, target: str, seed: int) -> None:
        shuffled = sampled.shots.sample(frac=1, random_state=seed)
        classes = np.unique(shuffled[target].astype(str))
        place = {c: i for i, c in enumerate(classes)}
        self.classes, self.n_classes = tuple(classes.tolist()), len(classes)
        self.label = shuffled[target].astype(str).map(place).to_numpy(np.int64)
        kept = sampled.test[sampled.test[target].astype(str).isin(place)]
        self.truth = kept[target].astype(str).map(place).to_numpy(np.int64)
        self.shots, self.test = shuffled.drop(columns=target), kept.drop(columns=target)
        self.pool = sampled.unlabelled
        if len(np.unique(self.truth)) < 2:
            raise TableError(f"{len(kept)} rows are left to judge by, of one class or none: ask for fewer --shots")


def study_pack(request: StudyRequest, tell: Tell) -> dict[str, Any]:
    """Mean AUC of every serializer at every number of shots, with the seeds' 95 % bootstrap interval."""
    manifest, table = rows_pack(request.domain)
    target = str(manifest.target)
    names, writer = _serializers(request), _writer(request.generator)
    reader = _reader(request, manifest)
    with open_table(TableSource(table)) as opened:
        if target not in opened.columns:
            raise PackError(f"pack.yaml: target {target!r} is no column; the table has {', '.join(opened.columns)}")
        drawn = [
            _Drawn(sample(opened, target, max(request.shots), request.n_test, s), target, s)
            for s in range(request.seeds)
        ]
    found: list[dict[str, Any]] = []
    for n, name in enumerate(names):
        tell(f"serializer: {name}", n, len(names))
        if registry.get("serializers", name).needs_writer and writer is None:
            note = "not run: no generator is named"
            found += [{"serializer": name, "shots": k, "auc": None, "note": note} for k in request.shots]
            continue
        scores = [auc_by_shots(d, name, request.shots, manifest.wording, writer, reader, d.classes) for d in drawn]
        found += [{"serializer": name, "shots": k, **_mean([s[str(k)] for s in scores])} for k in request.shots]
    tell("serializers", len(names), len(names))
    read_by = Language.ENCODER if reader is None else reader.base or "embedded"
    return {"domain": manifest.name, "seeds": request.seeds, "encoder": read_by, "study": found}


def rows_pack(domain: str) -> tuple[Manifest, Path]:
    """A pack with a target, and its one table. Raises PackError where either is missing."""
    folder = find_pack(domain)
    manifest, lines = read_yaml(folder / "pack.yaml", "pack.yaml", Manifest)
    if manifest.target is None:
        raise PackError(f"pack.yaml:1: pack {manifest.name!r} has no target: name the column to predict")
    named = manifest.database or ""
    variable, _, rest = named.partition("/")
    root = os.environ.get("ADAPTQL_DATA") if variable in ("$ADAPTQL_DATA", "${ADAPTQL_DATA}") else None
    table = Path(root) / rest if root else folder / named
    if not named or not table.is_file():
        raise PackError(f"pack.yaml:{lines.get('database', 1)}: table {named!r} is missing; is ADAPTQL_DATA set?")
    return manifest, table


def _reader(request: StudyRequest, manifest: Manifest) -> TextSettings | None:
    """With the pack's question and names of classes where none are given."""
    if request.reader is None:
        return None
    said = {"question": request.reader.question or manifest.question}
    return request.reader.model_copy(update=said | {"answers": request.reader.answers or manifest.classes or {}})


def _serializers(request: StudyRequest) -> tuple[str, ...]:
    known = registry.names("serializers")
    if "all" in request.serializers:
        return known
    for name in request.serializers:
        if name not in known:
            raise unknown_name("serializer", name, known)
    return request.serializers


def _writer(generator: str | None) -> Any:
    """prompts -> texts through a generator of the catalogue, ``NAME:MODEL``: ``local`` with a Hugging Face model or a
    folder, ``openai_compatible`` with a model of its server; None without."""
    if generator is None:
        return None
    name, _, base = generator.partition(":")
    model: Any = registry.get("generators", name)
    if isinstance(model, Connects):
        model = model.connect(base or None)
    elif name == "local":
        from plugins.models import load_base

        model.open(load_base(base or None, LoadSpec("bf16"), for_inference=True))

    if model.prompt_style != "names":
        raise UsageError(f"generator {generator!r} was taught to write SQL only: name a model, such as local:FOLDER")

    def write(prompts: Sequence[str]) -> list[str]:
        asked = [GenerationRequest(Prompt(p, model.prompt_style), max_new_tokens=WRITTEN_TOKENS) for p in prompts]
        texts = [""] * len(prompts)
        for row, event in model.generate(asked, lambda _: False):
            if isinstance(event, Finished):
                texts[row] = event.candidate.text
        return texts

    return write


def _mean(scores: Sequence[float]) -> dict[str, Any]:
    rng = np.random.default_rng(0)
    values = np.asarray(scores)
    means = values[rng.integers(0, len(values), (1000, len(values)))].mean(1)
    low, high = np.percentile(means, [2.5, 97.5])
    return {"auc": float(values.mean()), "auc_interval": [float(low), float(high)]}
