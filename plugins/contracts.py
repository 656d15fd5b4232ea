"""The contracts of every kind of plugin. Tensors appear here as ``Any``: naming a plugin must not import torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

from pydantic import BaseModel

from records import Candidate, Pair, Prompt, Schema

Precision = Literal["nf4", "bf16", "fp32"]


# -- tuners -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class LoadSpec:
    """How a tuner wants its base loaded."""

    precision: Precision
    double_quantization: bool = False


@dataclass(frozen=True)
class Traits:
    """What a method can do; each trait is probed by the contract tests, never guessed."""

    trains_on_4bit: bool
    merges: bool
    fuses: bool
    mixes_in_batch: bool
    needs_sources: bool = False


@runtime_checkable
class Tuner(Protocol):
    """One tuning method. ``Options`` is a frozen pydantic model whose defaults cite the paper."""

    name: str
    summary: str
    Options: type[BaseModel]
    traits: Traits

    def load_spec(self, options: Any) -> LoadSpec: ...

    def attach(self, model: Any, options: Any, sources: Sequence[Path]) -> Any:
        """The model with the method's parameters trainable and every other one frozen."""

    def save(self, model: Any, folder: Path) -> None:
        """Writes adapter_model.safetensors and adapter_config.json (PEFT's layout where PEFT knows the method)."""

    def load(self, model: Any, folder: Path) -> Any:
        """The base with the saved adapter in eval mode. Raises HubError when the two do not fit."""


@runtime_checkable
class MakesOptimizer(Protocol):
    """A tuner that is partly an optimizer (paged, GaLore, LISA)."""

    def optimizer(self, model: Any, options: Any, lr: float, weight_decay: float) -> Any: ...


@runtime_checkable
class HooksSteps(Protocol):
    """A tuner that acts around optimizer steps (masks, rank budgets, merge-and-restart)."""

    def before_step(self, model: Any, step: int, n_steps: int) -> None: ...

    def after_step(self, model: Any, step: int, n_steps: int) -> None: ...


# -- generators -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Grammar:
    """What a text may be, in llguidance's Lark dialect."""

    lark: str
    words: tuple[str, ...] = ()  # tokens of the model: ``<[i]>`` is the i-th, one behind the last is the text's end


@dataclass(frozen=True)
class GenerationRequest:
    prompt: Prompt
    n: int = 1
    temperature: float = 0.0  # 0: greedy, and n copies of one candidate are one candidate
    top_p: float = 1.0
    max_new_tokens: int = 256
    seed: int = 0
    grammar: Grammar | None = None  # every candidate that ends is one of its texts


@dataclass(frozen=True)
class Token:
    """A piece of text as it is generated."""

    sample: int
    text: str


@dataclass(frozen=True)
class Finished:
    """A sample is whole."""

    sample: int
    candidate: Candidate


Event = Token | Finished


@runtime_checkable
class Generator(Protocol):
    """Turns prompts into candidates; causal, encoder-decoder and remote models alike."""

    name: str
    summary: str
    prompt_style: str  # the style of prompts.STYLES that this model was taught

    def count_tokens(self, text: str) -> int: ...

    def generate(
        self, requests: Sequence[GenerationRequest], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        """(request's index, event) as they come; ``stop(row)`` is asked before each step and ends that row."""

    def score(self, prompts: Sequence[str], choices: Sequence[Sequence[str]]) -> list[list[float]]:
        """Natural-log probability of each choice after its prompt, summed over the choice's tokens."""


@runtime_checkable
class Connects(Protocol):
    """A generator whose models are elsewhere and known by name."""

    @property
    def identity(self) -> str:
        """Which model, and where; it names what is kept about its answers."""

    def connect(self, model: str | None) -> Any:
        """Takes a model into use and returns itself. Raises UsageError when it is not said where the model is."""


# -- retrieval, as calibration and plugins see it ----------------------------------------------


class Embedder(Protocol):
    dimensions: int

    def embed(self, texts: Sequence[str]) -> Any:
        """Unit rows, float32, (len(texts), dimensions)."""


# -- readers ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Imported:
    """One database of a public layout, before it is written as a pack."""

    name: str
    schema_sql: str  # DuckDB DDL with comments
    fill: Callable[[Any], None] | None  # given an open DuckDB connection with the schema, inserts the rows
    schema: Schema
    splits: Mapping[str, Sequence[Pair]]
    rejected: Sequence[Mapping[str, object]]  # id, question, sql, reason
    as_of: str | None = None
    languages: tuple[str, ...] = ("en",)
    licence: str = ""
    description: str = ""


@runtime_checkable
class Reader(Protocol):
    """Reads a public layout. Raises PackError, naming what is missing, when ``source`` is not one."""

    name: str
    summary: str

    def read(self, source: Path) -> Iterator[Imported]: ...
