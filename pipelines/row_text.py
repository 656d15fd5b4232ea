"""How members that read rows as text do so: which model, tuned how, what it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from errors import UsageError

RUN = ("learning_rate", "epochs", "batch", "warmup", "clip", "most_steps")  # dials of row_tuning.RowTuning


class TextSettings(BaseModel):
    """What is not given is the member's own: LoRA in the encoder, T-Few's IA3 in a model that answers."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    base: str | None = Field(
        default=None, description="a folder or a Hugging Face model that answers; None: the embedded"
    )
    tuner: str | None = Field(default=None, description="of the catalogue; none: nothing is trained")
    options: dict[str, Any] = Field(default_factory=dict, description="of the tuner")
    training: dict[str, Any] = Field(default_factory=dict, description="of the run: learning_rate, epochs, batch, ..")
    serializer: str | None = Field(default=None, description="how a row is said; for several readings: a,b")
    order: int = Field(default=0, ge=0, description="of the columns: 0 as in the table, else the seed of a shuffle")
    readings: int = Field(default=1, ge=1, le=16, description="averaged, each its own serializer, order and adapter")
    question: str | None = Field(default=None, description="asked after each row; None: made from the target's name")
    answers: dict[str, str] = Field(default_factory=dict, description="a class in words; None: as it is called")


def text_settings(given: Mapping[str, Any] | TextSettings | None) -> TextSettings:
    """Raises UsageError for a key or value that is none."""
    if isinstance(given, TextSettings):
        return given
    try:
        return TextSettings(**(given or {}))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise UsageError(
            f"text setting {place}: {first['msg']}; known: {', '.join(TextSettings.model_fields)}"
        ) from error
