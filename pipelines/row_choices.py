"""TabLLM itself as a member: a language model reads a row and a question, the likelihoods of the answers are its odds.

Hegselmann et al. 2023 (arXiv 2210.10723), with T-Few's tuning (row_tuning.py) by any tuner of the catalogue, IA3 by
default, on the embedded base, a folder or a Hugging Face model. Class priors are taken off as contextual calibration
does. Without a tuner (``none``) nothing is trained: the labels only name the classes.
"""

# N rows, C classes
from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ValidationError

from errors import HubError, UsageError
from pipelines.row_language import Reading, row_columns, say, with_importance
from pipelines.row_members import Floats, Known, State
from pipelines.row_scoring import CONTENT_FREE, ChoiceScorer, row_prompt, without_prior
from pipelines.row_table import Encoded
from pipelines.row_text import TextSettings
from pipelines.row_tuning import RowTuning, tune
from pipelines.row_wording import NO, YES, value_words
from plugins import registry
from plugins.contracts import LoadSpec, RowColumn, Serializer
from plugins.models import LoadedBase, load_base

UNTUNED = "none"
FILE = re.compile(r"[A-Za-z0-9_.-]+\.(safetensors|json)")


class Choices:
    least_rows = 2
    TUNER = "ia3"  # T-Few's

    def __init__(self, text: TextSettings | None = None) -> None:
        self._text = text or TextSettings()
        self._columns: tuple[RowColumn, ...] = ()
        self._answers: tuple[str, ...] = ()
        self._files: dict[str, bytes] = {}  # of the adapter, as its tuner saves it
        self._hash = ""
        self._scorer: ChoiceScorer
        self._prior: Floats  # (3, C) answers to rows without content
        self.serializer: Serializer | None = None  # one that holds a writer; None: by its name

    def fit(self, known: Known, seed: int) -> Choices:
        self._columns = with_importance(row_columns(known.columns, known.pool.frame), known)
        self._answers = answers_of(known.classes or [str(c) for c in range(known.n_classes)], self._text.answers)
        name = self._text.tuner or self.TUNER
        if name == UNTUNED:
            return self._open(load_base(self._text.base, LoadSpec("bf16"), for_inference=True))
        tuner: Any = registry.get("tuners", name)
        options = checked(tuner.Options, self._text.options, f"tuner {name}")
        if tuner.traits.acts_at_decoding:
            raise UsageError(f"tuner {name!r} acts while answers are written: it cannot score choices; name another")
        base = load_base(self._text.base, tuner.load_spec(options))
        model = tuner.attach(base.model, options, ())
        if tuner.traits.trains:
            run = checked(RowTuning, {"seed": seed, **self._text.training}, "training")
            prompts = self._prompts(known.rows)
            tune(model, base.tokenizer, prompts, known.label.tolist(), self._answers, run, tuner=(tuner, options))
        with tempfile.TemporaryDirectory() as folder:
            tuner.save(model, Path(folder))
            self._files = {path.name: path.read_bytes() for path in Path(folder).iterdir() if FILE.fullmatch(path.name)}
        return self._open(base, model.eval())

    def log_probability(self, rows: Encoded) -> Floats:
        return without_prior(self._scorer.log_probability(self._prompts(rows)), self._prior)

    def _prompts(self, rows: Encoded) -> list[str]:
        reading = Reading(self._text.serializer or "text_template", self._text.order)
        said = say(rows.frame, self._columns, reading, self.serializer)
        return [self._prompt(text) for text in said]

    def _prompt(self, text: str) -> str:
        question = self._text.question or "Which class is it?"
        return row_prompt(text, f"{question} {' or '.join(self._answers)}?")

    def _open(self, base: LoadedBase, model: Any = None) -> Choices:
        name, self._hash = self._text.tuner or self.TUNER, base.base_hash
        traits = None if name == UNTUNED else registry.get("tuners", name).traits
        shared = traits is None or not (traits.extra_tokens or traits.extra_layers)  # these must see whole sequences
        self._scorer = ChoiceScorer(model or base.model, base.tokenizer, self._answers, shared=shared)
        self._prior = self._scorer.log_probability([self._prompt(text) for text in CONTENT_FREE])
        return self

    def state(self) -> State:
        arrays = {f"file.{name}": np.frombuffer(held, np.uint8) for name, held in self._files.items()}
        facts = {"text": self._text.model_dump(), "answers": list(self._answers), "base": self._hash}
        return dict(arrays), facts | {"columns": [vars(c) for c in self._columns]}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> Choices:
        made = cls(TextSettings(**facts["text"]))
        made._columns = tuple(RowColumn(**column) for column in facts["columns"])
        made._answers = tuple(facts["answers"])
        made._files = {name.removeprefix("file."): array.tobytes() for name, array in arrays.items()}
        name = made._text.tuner or cls.TUNER
        tuner: Any = None if name == UNTUNED else registry.get("tuners", name)
        options = tuner.Options(**made._text.options) if tuner else None
        base = load_base(made._text.base, tuner.load_spec(options) if tuner else LoadSpec("bf16"), for_inference=True)
        if base.base_hash != facts["base"]:
            raise HubError(f"the classifier was fitted on another model than {base.name} is now: fit it again")
        return made._open(base, made._worn(tuner, base.model) if tuner else None)

    def _worn(self, tuner: Any, model: Any) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            for name, held in self._files.items():
                if not FILE.fullmatch(name):
                    raise HubError("the classifier's adapter holds a file that is none of an adapter's: fit it again")
                (Path(folder) / name).write_bytes(held)
            return tuner.load(model, Path(folder))


def answers_of(classes: Sequence[str], said: Mapping[str, str]) -> tuple[str, ...]:
    """Each class in words: as told, no and yes for what is a flag, else as it is called."""
    stray = sorted(set(said) - set(classes))
    if stray:
        raise UsageError(f"answers name classes that the labels lack: {', '.join(stray)}; known: {', '.join(classes)}")
    lower = [c.lower() for c in classes]
    flag = len(classes) == 2 and lower[0] in {"0", *NO} and lower[1] in {"1", *YES}
    made = ("no", "yes") if flag else tuple(value_words(c) for c in classes)
    return tuple(said.get(c, words) for c, words in zip(classes, made, strict=True))


def checked(kind: type[BaseModel], given: Mapping[str, Any], what: str) -> Any:
    try:
        return kind(**given)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        known = ", ".join(kind.model_fields)
        raise UsageError(f"{what}: {place}: {first['msg']}; known: {known}") from error
