"""Rows of a table as a comparison's pairs: the prompt says a row and asks the pack's question, the answer is a class.

TabLLM's task (Hegselmann et al. 2023) for a model that writes: a row's text before the question, the class as a word.
A base that writes symbols alone is shown the classes with numbers, and answers with one.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from errors import PackError
from pipelines.batches import TrainingExample
from pipelines.compare_settings import CompareRequest
from pipelines.compare_task import Material, Task
from pipelines.domain import prompt_budget
from pipelines.measures import logprobs
from pipelines.prompts import QUESTION, SQL
from pipelines.row_language import Reading, row_columns, say
from pipelines.row_sample import sample
from pipelines.row_source import TableSource, open_table
from pipelines.row_study import rows_pack
from pipelines.row_table import learn_columns
from plugins.contracts import ActsAtDecoding, Decoding, Tuner
from plugins.models import LoadedBase

ROWS = 2000  # labelled rows to train on, evenly over the classes; how many are read is the budget's to say


def rows_material(request: CompareRequest, base: LoadedBase) -> Material:
    manifest, table = rows_pack(request.domain)
    target = str(manifest.target)
    with open_table(TableSource(table)) as opened:
        if target not in opened.columns:
            raise PackError(f"pack.yaml: target {target!r} is no column; the table has {', '.join(opened.columns)}")
        drawn = sample(opened, target, ROWS, request.n_dev, 0)
    columns = row_columns(learn_columns(drawn.unlabelled, manifest.wording), drawn.unlabelled)
    named = manifest.classes if isinstance(manifest.classes, Mapping) else {}
    question = manifest.question or f"What is {target}?"

    classes = {value: named.get(value, value) for value in sorted(set(drawn.shots[target].astype(str)))}
    answers = _answers(classes, base.prompt_style)

    def pairs(rows: pd.DataFrame) -> tuple[TrainingExample, ...]:
        """A class that no labelled row has cannot be learnt: such rows are left out."""
        known = rows[rows[target].astype(str).isin(classes)]
        said = say(known.drop(columns=target), columns, Reading())
        prompts = (asked(text, question, classes, base.prompt_style) for text in said)
        right = (answers[value] for value in known[target].astype(str))
        return tuple(TrainingExample(prompt, answer) for prompt, answer in zip(prompts, right, strict=True))

    shuffled = drawn.shots.sample(frac=1, random_state=0)
    n_held = 0 if len(drawn.test) else min(request.n_dev, len(shuffled) // 5)  # so few rows that none was spared
    train = pairs(shuffled[n_held:])
    test = pairs(drawn.test if len(drawn.test) else shuffled[:n_held])
    words = tuple(answers.values())

    budget = prompt_budget(base)

    def dev(k: int) -> tuple[TrainingExample, ...]:
        """With ``k`` demonstrations, or as many as leave the prompt no longer than the base has learnt to read."""
        shown = ["".join(f"{example.prompt} {example.answer}\n" for example in train[:n]) for n in range(k, -1, -1)]

        def longest(prompt: str) -> str:
            texts = [before + prompt for before in shown]
            return next((text for text in texts if len(base.tokenizer(text)["input_ids"]) <= budget), prompt)

        return tuple(TrainingExample(longest(example.prompt), example.answer) for example in test)

    def judge(task: Task, tuner: Tuner, options: Any, adapter: Path) -> list[bool]:
        return right_choices(task, tuner, options, adapter, dev, words)

    return Material(manifest.name, repr((target, manifest.classes, question)), train, dev, judge)


def _answers(classes: Mapping[str, str], style: str) -> dict[str, str]:
    if style != "symbols":
        return dict(classes)
    return {value: str(number) for number, value in enumerate(classes)}


def asked(text: str, question: str, classes: Mapping[str, str], style: str) -> str:
    """A row and the question about it, ended as a base of this style expects before it answers."""
    if style != "symbols":
        return f"{text}\n{question}\nAnswer:"
    choices = " ".join(f"{number} {word}" for number, word in enumerate(classes.values()))
    return f"{QUESTION} {question} {choices} {text} {SQL}"


def right_choices(
    task: Task, tuner: Tuner, options: Any, adapter: Path, dev: Any, words: tuple[str, ...]
) -> list[bool]:
    """Whether the right class is the likeliest, by the mean log-probability of its tokens."""
    decoding = tuner.decoding(options) if isinstance(tuner, ActsAtDecoding) else Decoding()
    model = tuner.load(task.base(tuner.load_spec(options)).model, adapter)
    found = []
    for example in dev(decoding.demonstrations):
        rows = task.tokens([TrainingExample(example.prompt, word) for word in words])
        if len(rows) < len(words):
            continue  # too long to be asked
        said = logprobs(model, rows, task.pad_id, decoding.members)
        scores = [value / row.n_answer for value, row in zip(said, rows, strict=True)]
        found.append(words[scores.index(max(scores))] == example.answer)
    return found
