"""Rows a second: the whole classifier, and a language model that reads a prompt once for all its choices."""

from __future__ import annotations

import time
from typing import Any

import pandas as pd
import torch

from bench.row_sets import Trial
from pipelines.row_language import Reading, row_columns, say
from pipelines.row_scoring import ChoiceScorer, row_prompt, whole_sequences
from pipelines.tabular import RowClassifier
from plugins.contracts import LoadSpec
from plugins.models import load_base

ROWS, TEXTS, ROUNDS = 5000, 64, 3
CHOICES = {2: ["no", "yes"], 4: ["unacceptable", "acceptable", "good", "very good"]}


def speeds(drawn: Trial) -> dict[str, Any]:
    """The best of three rounds each, ours and whole sequences in turn; one torch thread."""
    torch.set_num_threads(1)
    began = time.process_time()
    model = RowClassifier().fit(drawn.shots, drawn.label, unlabelled=drawn.pool)
    fitted = time.process_time() - began
    many = pd.concat([drawn.test] * (1 + ROWS // len(drawn.test)))[:ROWS]
    return {"fit_16_s": fitted, "rows_per_s": ROWS / _best(lambda: model.predict_proba(many)), **_shared(model, drawn)}


def _shared(fitted: RowClassifier, drawn: Trial) -> dict[str, Any]:
    base = load_base(None, LoadSpec("bf16"), for_inference=True)
    choices = CHOICES[drawn.n_classes]
    columns = row_columns(fitted.columns_, drawn.pool)
    texts = say(drawn.test[:TEXTS], columns, Reading("text_template"))
    prompts = [row_prompt(text, "Which class is it?") for text in texts]
    scorer = ChoiceScorer(base.model, base.tokenizer, choices)

    def apart() -> None:
        with torch.inference_mode():
            for start in range(0, TEXTS, 8):
                whole_sequences(base.model, base.tokenizer, prompts[start : start + 8], choices)

    ours, theirs = _best(lambda: scorer.log_probability(prompts)), _best(apart)
    return {
        "n_choices": len(choices),
        "shared_per_s": TEXTS / ours,
        "apart_per_s": TEXTS / theirs,
        "ratio": theirs / ours,
    }


def _best(work: Any) -> float:
    """Seconds of CPU: what else the machine does is not counted."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)
