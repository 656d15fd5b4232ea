"""What a command, a flow or a schedule asks for, checked before anything is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from errors import UsageError, unknown_name
from pipelines.strict import complaint
from pipelines.train_config import TrainConfig
from plugins import registry
from plugins.contracts import SuggestsRate, Tuner

Model = TypeVar("Model", bound=BaseModel)


class TuneRequest(BaseModel):
    """One adapter for one pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    domain: str = Field(description="a pack: its name in datasets/, or a path")
    tuner: str = "qlora"
    what: Literal["adapter", "linker"] = Field(default="adapter", description="what writes SQL, or what finds tables")
    options: dict[str, Any] = Field(default_factory=dict, description="of the tuner and of the training run, by name")
    augment: int | None = Field(
        default=None,
        ge=0,
        description="pairs made from the schema and the pack's own, beside them; None: what is missing to 2,500",
    )
    base_model: str | None = Field(default=None, description="in place of the embedded base")
    sources: tuple[Path, ...] = Field(
        default=(), description="folders that the method starts from: adapters of other tasks, or a small base"
    )
    beside: tuple[str, ...] = Field(
        default=(),
        description="packs whose training pairs are learnt along, a task each where the method knows tasks",
    )
    generator: str | None = Field(default=None, description="also writes paraphrases of the pack's pairs")
    generator_model: str | None = Field(default=None, description="that the generator writes with")
    resume: bool = Field(default=True, description="go on where the same run was cut off")


class EvaluateRequest(BaseModel):
    """One pack's questions, answered and judged."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    domain: str = Field(description="a pack: its name in datasets/, or a path")
    split: str = Field(default="test", description="dev, test, or the part of test with this tag")
    limit: int | None = Field(default=None, ge=1, description="so many questions, drawn by seed")
    votes: int = Field(default=4, ge=1, le=64)
    base_model: str | None = None
    adapter: bool = Field(default=True, description="False: the base alone")
    seed: int = Field(default=0, ge=0)
    target_precision: float | None = Field(
        default=None, gt=0, lt=1, description="abstain where so many answers are not right on held-out questions"
    )


class AnswerRequest(BaseModel):
    """Many questions to one pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    domain: str = Field(description="a pack: its name in datasets/, or a path")
    questions: tuple[str, ...] = Field(min_length=1)
    votes: int = Field(default=4, ge=1, le=64)
    base_model: str | None = None
    adapter: bool = True


class DomainRequest(BaseModel):
    """The whole chain for one pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tune: TuneRequest
    few: int = Field(default=32, ge=0, description="at most so many training pairs: fuse, not fine-tune")
    split: str = "test"
    votes: int = Field(default=4, ge=1, le=64)

    @property
    def evaluate(self) -> EvaluateRequest:
        return EvaluateRequest(
            domain=self.tune.domain, split=self.split, votes=self.votes, base_model=self.tune.base_model
        )


def settle(tuner_name: str, given: dict[str, Any]) -> tuple[Tuner, BaseModel, TrainConfig]:
    """(tuner, its options, the training run's dials): each given option goes where its name is known.

    Raises UsageError for an unknown tuner, an unknown option and a value that is not allowed.
    """
    tuner: Tuner = registry.get("tuners", tuner_name)
    known = {*tuner.Options.model_fields, *TrainConfig.model_fields}
    for name in given:
        if name not in known:
            raise unknown_name(f"option of {tuner.name}", name, known)
    return tuner, _filled(tuner.Options, given), _filled(TrainConfig, {"lr": rate_of(tuner), **given})


def rate_of(tuner: Tuner) -> float:
    """The learning rate a run has where none is given: the method's own, or the default."""
    return float(tuner.lr if isinstance(tuner, SuggestsRate) else TrainConfig.model_fields["lr"].default)


def _filled(model: type[Model], given: dict[str, Any]) -> Model:
    try:
        return model(**{name: value for name, value in given.items() if name in model.model_fields})
    except ValidationError as error:
        raise UsageError(f"option {complaint(error, model)[1].removeprefix('key ')}") from error
