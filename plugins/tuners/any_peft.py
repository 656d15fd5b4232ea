"""Any other method of Hugging Face PEFT by its name, its own configuration's fields as options (peft 0.21)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from peft import PeftConfig
from peft.mapping import PEFT_TYPE_TO_CONFIG_MAPPING
from pydantic import BaseModel, ConfigDict, Field, create_model

from errors import UsageError, unknown_name
from plugins.contracts import Traits
from plugins.encoder_decoder import reads_apart
from plugins.tuners.peft_layout import OverPeft, task_of

CLASSES: dict[str, type[Any]] = {str(kind.value): made for kind, made in PEFT_TYPE_TO_CONFIG_MAPPING.items()}
OURS = {field.name for field in dataclasses.fields(PeftConfig)} | {"runtime_config", "eva_config"}  # set by us

# what cannot be trained or asked here, as tests/probe_traits.py finds, and what to do
UNSERVED = {
    "CPT": "it learns the prompt's own tokens, which each question here has anew: take prompt",
    "MULTITASK_PROMPT_TUNING": "PEFT's does not generate with an encoder-decoder: take multitask_prompt",
    "POLY": "it wants a task for every row: take multitask_prompt or adapter_fusion",
    "PREFIX_TUNING": "PEFT's does not generate with an encoder-decoder: take prefix, the same method",
    "PROMPT_TUNING": "PEFT's does not generate with an encoder-decoder: take prompt, the same method",
    "P_TUNING": "PEFT's does not generate with an encoder-decoder: take p_tuning, the same method",
    "SHADOW": "its layers fail in a forward pass that asks for some logits alone: take ladder",
    "XLORA": "it mixes adapters that are there already: take adapter_fusion",
}
TOKENS = {"CARTRIDGE"}
# what PEFT's classes for 4-bit layers lack: updates computed from the weight's own shape or numbers, or its type kept
NOT_ON_4BIT = {
    "ADAMSS",
    "DEFT",
    "DELORA",
    "FROD",
    "GLORA",
    "HRA",
    "IA3",
    "LOHA",
    "LOKR",
    "OSF",
    "PEANUT",
    "PSOFT",
    "PVERA",
    "RANDLORA",
    "ROAD",
    "SUPERTUNING",
    "TINYLORA",
    "UNILORA",
}
NOT_MERGED = TOKENS | {"ADAPTION_PROMPT", "BEFT", "LILY"}
MIXED = {"LORA", "GLORA", "ROAD"}
# what is no update of every linear layer: PEFT knows its places in the models it knows
OWN_PLACES = {"ADAPTION_PROMPT", "IA3", "LN_TUNING", "TRAINABLE_TOKENS"}
RATES = {"VERA": 1e-2, "IA3": 1e-2}
ALONE = TOKENS | {"ADAPTION_PROMPT", "TRAINABLE_TOKENS"}


class AnyPeft(OverPeft):
    """Raises UsageError for a method that PEFT does not have."""

    def __init__(self, method: str) -> None:
        self.peft_type = method.upper()
        if self.peft_type not in CLASSES:
            raise unknown_name("PEFT method", method, CLASSES.keys() - UNSERVED)
        if self.peft_type in UNSERVED:
            raise UsageError(f"peft:{self.peft_type}: {UNSERVED[self.peft_type]}")
        self.name = f"peft:{self.peft_type}"
        self.summary = f"{self.peft_type} of Hugging Face PEFT"
        self.Options = _options(self.peft_type)
        if self.peft_type in RATES:
            self.lr = RATES[self.peft_type]
        self.traits = traits_of(self.peft_type)

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        if self.peft_type in TOKENS and reads_apart(model):
            raise UsageError(f"{self.name}: PEFT's does not generate with an encoder-decoder: take prefix")
        try:
            return super().attach(model, options, sources)
        except (TypeError, AttributeError, LookupError) as error:  # of a method that goes on without what it needs
            unset = ", ".join(name for name, value in options if value is None)
            raise UsageError(
                f"{self.name} cannot be put on this base with these options ({type(error).__name__}: {error}); "
                f"give what it needs with --set NAME=VALUE, without a value are: {unset or 'none'}"
            ) from error

    def config(self, model: Any, options: Any) -> PeftConfig:
        fields = options.model_dump(exclude={"seed"})
        if fields.get("target_modules", "") is None and self.peft_type not in OWN_PLACES:
            fields["target_modules"] = "all-linear"
        try:
            config: PeftConfig = CLASSES[self.peft_type](task_type=task_of(model), **fields)
        except (TypeError, ValueError) as error:
            raise UsageError(f"{self.name} does not take these options: {error}") from error
        return config


def _options(method: str) -> type[BaseModel]:
    """PEFT checks the values itself; names and help texts are its own."""
    fields: dict[str, Any] = {"seed": (int, Field(default=0, ge=0, description="of the random start"))}
    for field in dataclasses.fields(CLASSES[method]):
        if field.name in OURS or field.default is field.default_factory is dataclasses.MISSING:
            continue
        help_text = str(field.metadata.get("help", f"see PEFT's {CLASSES[method].__name__}"))
        made = field.default_factory
        default: Any = Field(description=help_text, default=field.default if made is dataclasses.MISSING else made())
        fields[field.name] = (Any, default)
    made_model: type[BaseModel] = create_model(
        f"Peft{CLASSES[method].__name__}", __config__=ConfigDict(frozen=True, extra="forbid"), **fields
    )
    return made_model


def traits_of(method: str) -> Traits:
    lacks = {
        "trains_on_4bit": ("PEFT's layers of this method do not go with 4-bit weights", method in NOT_ON_4BIT),
        "merges": ("what it learns is not a difference of the base's weights", method in NOT_MERGED),
        "fuses": ("PEFT adds weighted adapters of LoRA alone", method != "LORA"),
        "mixes_in_batch": ("PEFT ignores adapter_names for this method", method not in MIXED),
        "switches": ("PEFT keeps one of these beside a base; load the other on a base of its own", method in ALONE),
    }
    return Traits(
        **{trait: not lacking for trait, (_, lacking) in lacks.items()},
        extra_tokens=method in TOKENS,
        extra_layers=method in NOT_MERGED - TOKENS,
        reasons={trait: reason for trait, (reason, lacking) in lacks.items() if lacking},
    )
