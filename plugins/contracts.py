"""The contracts of every kind of plugin. Tensors appear here as ``Any``: naming a plugin must not import torch."""

from __future__ import annotations

import collections.abc
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

from pydantic import BaseModel

from errors import UsageError
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
    """What a method can do; each trait is probed by tests/test_tuner_contract.py, never guessed.

    ``reasons`` says why for each of ``REFUSABLE`` that is false: what ``refuse`` puts into its error.
    """

    trains_on_4bit: bool
    merges: bool  # into plain weights, which then give the same logits
    fuses: bool  # a weighted sum of saved adapters is an adapter again
    mixes_in_batch: bool  # rows of one batch may wear different adapters, or none
    needs_sources: bool = False  # attach takes the folders of other adapters
    switches: bool = True  # several saved adapters on one base, one served at a time
    extra_tokens: bool = False  # the model reads virtual tokens beside the prompt
    extra_layers: bool = False  # computes beside or between the base's layers, and cannot be merged into them
    changes_base: bool = False  # while attached, the base's own weights differ from the base's
    acts_at_decoding: bool = False  # see ActsAtDecoding
    trains: bool = True
    reasons: Mapping[str, str] = field(default_factory=dict)


REFUSABLE = ("trains_on_4bit", "merges", "fuses", "mixes_in_batch", "switches")
_CANNOT = {
    "trains_on_4bit": "does not train on a 4-bit base",
    "merges": "does not merge",
    "fuses": "does not fuse",
    "mixes_in_batch": "does not mix in one batch",
    "switches": "does not hold several adapters",
}


def refuse(tuner: Tuner, trait: str) -> UsageError:
    """``qlora does not merge: a 4-bit weight is rounded again ...``"""
    return UsageError(f"{tuner.name} {_CANNOT[trait]}: {tuner.traits.reasons[trait]}")


@runtime_checkable
class Tuner(Protocol):
    """One tuning method. ``Options`` is a frozen pydantic model whose defaults cite the paper.

    A model with an adapter is called as its base is (``forward``, ``config``, ``generation_config``, ``dtype``,
    ``device``, ``get_output_embeddings``), so that training and generation need not know the method.
    """

    name: str
    summary: str
    Options: type[BaseModel]
    traits: Traits

    def load_spec(self, options: Any) -> LoadSpec: ...

    def attach(self, model: Any, options: Any, sources: Sequence[Path]) -> Any:
        """The model with the method's parameters trainable and every other one frozen.

        Raises UsageError for a 4-bit base, sources or options that the method cannot use.
        """

    def save(self, model: Any, folder: Path) -> None:
        """Writes adapter_model.safetensors and adapter_config.json (PEFT's layout where PEFT knows the method)."""

    def load(self, model: Any, folder: Path) -> Any:
        """The base with the saved adapter in eval mode. Raises HubError when the two do not fit."""

    def merge(self, model: Any) -> Any:
        """The base's own class with the update in its weights; ``refuse(self, "merges")`` where there is no such."""

    def add(self, model: Any, folder: Path, name: str) -> None:
        """A second saved adapter beside the loaded one, which is called "default"; the served one stays."""

    def switch(self, model: Any, name: str | None) -> None:
        """Which adapter is served from now on; None: the bare base."""

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        """Adds the adapter whose update is the weighted sum of those named; the served one stays."""


# What a tuner may do beside that: each is looked for with isinstance, where training or generation comes by.


@runtime_checkable
class MakesOptimizer(Protocol):
    """A tuner that is partly an optimizer (paged, GaLore, LISA)."""

    def optimizer(self, model: Any, options: Any, lr: float, weight_decay: float) -> Any: ...


@runtime_checkable
class SuggestsRate(Protocol):
    """A tuner whose peak learning rate is another than a training run's default: one that fits an adapter of low rank
    tears a whole model apart, and teaches a soft prompt nothing."""

    lr: float


@runtime_checkable
class HooksSteps(Protocol):
    """A tuner that acts around optimizer steps (rank budgets, merge-and-restart).

    ``n_steps`` is what is expected: a run that ends by the clock learns it as it goes.
    """

    def before_step(self, model: Any, step: int, n_steps: int) -> None:
        """Before the forward pass; the step's learning rate is set already."""

    def after_step(self, model: Any, step: int, n_steps: int) -> None:
        """After the optimizer; the step's gradients are still there."""


@runtime_checkable
class ActsOnGradients(Protocol):
    """A tuner that changes gradients when they are whole, before they are clipped and used (masks)."""

    def on_gradients(self, model: Any, step: int, n_steps: int) -> None: ...


@runtime_checkable
class AddsLoss(Protocol):
    """A tuner with a regularizer (AdaLoRA's orthogonality, a sparsity)."""

    def extra_loss(self, model: Any) -> Any:
        """A scalar tensor, added once a step to the mean loss of the answer tokens (nats); None: nothing."""


@runtime_checkable
class Calibrates(Protocol):
    """A tuner that looks at training examples before the first step (Fisher masks, gradient-aligned starts)."""

    def prepare(self, model: Any, options: Any, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]) -> None:
        """``loss(rows)`` is the mean loss (nats a token) of some of the examples, with its graph, in train mode.

        What it leaves must be the same each time: a run that is taken up again prepares again. Gradients are
        cleared afterwards.
        """


@runtime_checkable
class KeepsState(Protocol):
    """A tuner with tensors beside its trainable parameters that change in training (masks, past factors)."""

    def state(self, model: Any) -> Mapping[str, Any]:
        """The live tensors by name, always the same names and shapes: checkpoints keep them, best weights too."""


@dataclass(frozen=True)
class Decoding:
    """What a method asks of those who prompt and generate."""

    demonstrations: int = 0  # answered pairs to show in each prompt, the nearest ones last
    members: int = 1  # of an ensemble; the generator reads each prompt once a member


@runtime_checkable
class ActsAtDecoding(Protocol):
    """A tuner that acts when answers are written (demonstrations, ensembles).

    A model with members takes the rows of a first forward pass in as many equal blocks, a block a member; later
    passes bring a cache and know their member by it. The generator's answer is the majority's, ties go to the
    likelier one. A method that combines logits (proxy-tuning) needs none of this: its model does it in ``forward``.
    """

    def decoding(self, options: Any) -> Decoding: ...


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
    adapter: str | None = None  # by name, of those that the generator was opened with; None: what it serves
    grammar: Grammar | None = None  # every candidate that ends is one of its texts
    least_logprob: float = -math.inf  # a sample that falls below is lost and ends there; a generator may ignore it


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


# -- searchers --------------------------------------------------------------------------------

# Yields weights and is sent their loss; it ends when its budget is spent.
Proposals = collections.abc.Generator[list[float], float, None]


@runtime_checkable
class Searcher(Protocol):
    """Looks for the weights of least loss without a gradient; the same questions for the same seed and losses."""

    name: str
    summary: str

    def proposals(
        self, n: int, budget: int, bounds: tuple[float, float], seed: int, start: Sequence[float] | None = None
    ) -> Proposals:
        """Asks at most ``budget`` times, from ``start`` (zeros by default). For progress, races and resuming."""

    def minimize(
        self,
        loss: Callable[[Sequence[float]], float],
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
    ) -> list[float]:
        """The best of the weights it asked about."""


# Yields several weights and is sent their losses, in their order.
Batches = collections.abc.Generator[list[list[float]], list[float], None]


@runtime_checkable
class AsksAtOnce(Protocol):
    """A searcher that can ask about several weights before it hears of any: a GPU scores them in one batch."""

    def batches(
        self,
        n: int,
        budget: int,
        bounds: tuple[float, float],
        seed: int,
        start: Sequence[float] | None = None,
        at_once: int = 1,
    ) -> Batches:
        """Asks about at most ``at_once`` weights at a time, and ``budget`` in all."""


# -- serializers ------------------------------------------------------------------------------


@dataclass(frozen=True)
class RowColumn:
    """A table's column as a serializer sees it."""

    name: str
    words: str  # the name in words
    kind: str  # number, flag, date, category, ordered, text or constant
    said: Mapping[str, str] = field(default_factory=dict)  # a level in words
    levels: Sequence[str] = ()
    edges: Sequence[float] = ()  # of a number's ten equal-count bins: eleven, lowest and highest included
    importance: float = 0.0  # what it says about the label, where that is known


@runtime_checkable
class Serializer(Protocol):
    """A row as text. One with ``needs_writer`` has an attribute ``writer`` (prompts -> texts), None until it is given,
    and raises UsageError without: it is never imitated."""

    name: str
    summary: str
    needs_writer: bool

    def serialize(self, row: Mapping[str, object], columns: Sequence[RowColumn]) -> str: ...
