"""Methods that PEFT has: put on by its configuration, saved in its layout, read back strictly."""

from __future__ import annotations

import warnings
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from peft import PeftConfig, get_peft_model, get_peft_model_state_dict, set_peft_model_state_dict
from peft.tuners.lora import LoraLayer
from pydantic import BaseModel

from errors import HubError, UsageError
from plugins.contracts import LoadSpec, Traits, refuse
from plugins.encoder_decoder import reads_apart
from plugins.tuners.folder import check_fit, check_method, damaged, read_adapter, write_adapter
from plugins.tuners.injected import is_4bit, seeded


class OverPeft(ABC):
    """Everything of a tuner but its configuration: a method's class derives from it and writes ``config``."""

    name: str
    summary: str
    Options: type[BaseModel]
    traits: Traits
    peft_type = "LORA"

    @abstractmethod
    def config(self, model: Any, options: Any) -> PeftConfig:
        """The method as PEFT knows it."""

    def load_spec(self, options: Any) -> LoadSpec:
        return LoadSpec("bf16")

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        no_sources(self, sources)
        if is_4bit(model) and not self.traits.trains_on_4bit:
            raise refuse(self, "trains_on_4bit")
        with seeded(getattr(options, "seed", 0)):
            try:
                return put_on(model, self.config(model, options))
            except ValueError as error:  # PEFT's word for targets that match no layer, and for options that clash
                targets = getattr(options, "targets", None)
                raise UsageError(f"{self.name} cannot adapt targets {targets!r}: {error}") from error

    def save(self, model: Any, folder: Path) -> None:
        write_adapter(folder, model, plain_config(model), state_of(model))

    def load(self, model: Any, folder: Path) -> Any:
        fields, tensors = read_adapter(folder, model)
        check_method(fields, self.peft_type)
        try:
            adapted = put_on(model, config_of(fields), autocast_adapter_dtype=False)
        except ValueError as error:
            raise HubError(f"the adapter does not fit this base: {error}") from error
        check_fit(state_of(adapted), tensors)
        set_peft_model_state_dict(adapted, tensors)
        trainable = [p for p in adapted.parameters() if p.requires_grad]
        for parameter in trainable:  # the base's own type: no casts at every layer of every step
            parameter.data = parameter.data.to(model.dtype)
        return adapted.eval().requires_grad_(False)

    def merge(self, model: Any) -> Any:
        """The base with the update added into its weights, without the adapter's layers."""
        if not self.traits.merges:
            raise refuse(self, "merges")
        return model.merge_and_unload()

    def add(self, model: Any, folder: Path, name: str) -> None:
        if not self.traits.switches:
            raise refuse(self, "switches")
        fields, tensors = read_adapter(folder, model)
        check_method(fields, self.peft_type)
        served = model.active_adapter
        model.add_adapter(name, config_of(fields))
        check_fit(state_of(model, name), tensors)
        set_peft_model_state_dict(model, tensors, adapter_name=name)
        model.set_adapter(served)
        model.eval().requires_grad_(False)

    def switch(self, model: Any, name: str | None) -> None:
        if not self.traits.switches:
            raise refuse(self, "switches")
        tuner = model.base_model
        if name is None:
            tuner.disable_adapter_layers()
            return
        if name not in model.peft_config:
            raise UsageError(f"no adapter {name!r} is loaded: expected one of {sorted(model.peft_config)}")
        tuner.enable_adapter_layers()
        model.set_adapter(name)
        model.requires_grad_(False)

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        """By concatenation, which is exact; PEFT's "linear" mixes A's and B's apart and is not the sum."""
        if not self.traits.fuses:
            raise refuse(self, "fuses")
        model.add_weighted_adapter(list(weights), list(weights.values()), name, combination_type="cat")
        # PEFT 0.21 puts the scales into the factors and then scales an rsLoRA's once more, by sqrt(r)
        model.peft_config[name].use_rslora = False
        for module in model.modules():
            if isinstance(module, LoraLayer) and name in module.scaling:
                module.scaling[name] = 1.0


def no_sources(tuner: Any, sources: Sequence[Path]) -> None:
    if sources:
        raise UsageError(f"{tuner.name} starts from its base alone: {len(sources)} source adapters given, expected 0")


def task_of(model: Any) -> str:
    return "SEQ_2_SEQ_LM" if reads_apart(model) else "CAUSAL_LM"


def put_on(model: Any, config: PeftConfig, **options: Any) -> Any:
    with warnings.catch_warnings():
        # PEFT 0.21 asks transformers 5.23 for a property by its old name; nobody here can act on that
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        return get_peft_model(model, config, **options)


def state_of(model: Any, adapter: str = "default") -> dict[str, torch.Tensor]:
    """The adapter's tensors. PEFT would ask the model hub whether the embeddings were changed; they never are."""
    state: dict[str, torch.Tensor] = get_peft_model_state_dict(model, adapter_name=adapter, save_embedding_layers=False)
    return state


def plain_config(model: Any) -> dict[str, Any]:
    config: dict[str, Any] = model.peft_config["default"].to_dict()
    # where the base lies is nobody's business
    return config | {"inference_mode": True, "base_model_name_or_path": None}


def config_of(fields: Mapping[str, Any]) -> PeftConfig:
    try:
        return PeftConfig.from_peft_type(**fields)
    except (ValueError, TypeError, KeyError) as error:
        raise damaged(type(error).__name__) from error
