"""Methods that PEFT lacks and that are no update of one layer: a module of ours that a model wears.

A method brings its adapter, an ``nn.Module`` that knows how to put itself on a model (by hooks: the base's own modules
and weights stay what they are) and that says which tensors are to be saved. A model may hold several and wears one.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from torch import nn

from errors import HubError, UsageError
from plugins.contracts import LoadSpec, Traits, refuse
from plugins.tuners.folder import METHOD, check_fit, check_method, damaged, read_adapter, write_adapter
from plugins.tuners.injected import FIRST, is_4bit, seeded


class SeedOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    seed: int = Field(default=0, ge=0, description="of the random start")


class Adapter(nn.Module, ABC):
    """A method's parameters and what they do to the model they are put on."""

    made_of: Mapping[str, Any] = MappingProxyType({})  # what to know beside the options to build it again, as JSON

    @abstractmethod
    def put_on(self, model: Any) -> list[Any]:
        """Registers hooks and returns their handles; a handle's ``remove`` undoes its part."""

    def kept(self) -> dict[str, torch.Tensor]:
        """What is saved, by name."""
        return self.state_dict(keep_vars=True)

    def fill(self, tensors: Mapping[str, torch.Tensor]) -> None:
        """Takes saved tensors. Raises HubError where a name or a shape differs."""
        live = self.kept()
        check_fit(live, tensors)
        with torch.no_grad():
            for name, tensor in tensors.items():
                live[name].copy_(tensor)

    def merge(self, model: Any) -> None:
        """Adds itself into the model's weights; it has been taken off before."""
        raise AssertionError(f"a method whose trait says that it merges: {type(self).__name__} does not say how")


class Held(nn.Module):
    """The adapters a model holds, and which of them it wears."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self.method = method
        self.served: str | None = None
        self.options: dict[str, BaseModel] = {}
        self.adapters: Any = nn.ModuleDict()
        self.handles: list[Any] = []

    @property
    def members(self) -> int:
        """Of the ensemble that is worn; the generator asks."""
        return 1 if self.served is None else int(getattr(self.adapters[self.served], "members", 1))

    def wear(self, model: Any, name: str | None) -> None:
        for handle in self.handles:
            handle.remove()
        self.handles = [] if name is None else self.adapters[name].put_on(model)
        self.served = name


class Wearing(ABC):
    """Everything of a tuner but its adapter: a method's class derives from it and writes ``make``."""

    name: str
    summary: str
    Options: type[BaseModel]
    traits: Traits

    @abstractmethod
    def make(self, model: Any, options: Any, sources: Sequence[Path]) -> Adapter:
        """A fresh adapter for this model; random starts are drawn under the options' seed."""

    def restored(self, model: Any, options: Any, tensors: Mapping[str, torch.Tensor], made_of: Any) -> Adapter:
        """The adapter that was saved. Raises HubError where it does not fit."""
        with seeded(getattr(options, "seed", 0)):
            adapter = self.make(model, options, ())
        adapter.fill(tensors)
        return adapter

    def load_spec(self, options: Any) -> LoadSpec:
        return LoadSpec("bf16")

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        if is_4bit(model) and not self.traits.trains_on_4bit:
            raise refuse(self, "trains_on_4bit")
        if sources and not self.traits.needs_sources:
            raise UsageError(
                f"{self.name} starts from its base alone: {len(sources)} source adapters given, expected 0"
            )
        model.requires_grad_(False)
        with seeded(getattr(options, "seed", 0)):
            adapter = self.make(model, options, sources).to(model.device)
        return hold(model, self.name, FIRST, adapter.train(model.training), options)

    def save(self, model: Any, folder: Path) -> None:
        adapter = adapter_of(model)
        own = {METHOD: self.name, "options": worn_options(model).model_dump(mode="json")}
        if adapter.made_of:
            own["made_of"] = dict(adapter.made_of)
        write_adapter(folder, model, {**self.peft(model), **own}, adapter.kept())

    def peft(self, model: Any) -> dict[str, Any]:
        """The configuration that PEFT reads the same tensors with, where it knows the method."""
        return {}

    def load(self, model: Any, folder: Path) -> Any:
        adapter, options = self._read(model, folder)
        model.requires_grad_(False)
        return hold(model, self.name, FIRST, adapter, options).eval()

    def _read(self, model: Any, folder: Path) -> tuple[Adapter, BaseModel]:
        config, tensors = read_adapter(folder, model)
        check_method(config, self.name)
        try:
            options = self.Options.model_validate(config["options"])
            adapter = self.restored(model, options, tensors, config.get("made_of", {}))
        except (KeyError, ValidationError) as error:
            raise damaged("its options are not the method's") from error
        except UsageError as error:
            raise HubError(f"the adapter does not fit this base: {error}") from error
        adapter = adapter.to(model.device).eval().requires_grad_(False)
        for parameter in adapter.parameters():  # the base's own type: no casts at every layer of every step
            parameter.data = parameter.data.to(model.dtype)
        return adapter, options

    def merge(self, model: Any) -> Any:
        """The base with the adapter in its weights."""
        if not self.traits.merges:
            raise refuse(self, "merges")
        adapter = adapter_of(model)
        take_off(model)
        with torch.no_grad():
            adapter.merge(model)
        return model

    def add(self, model: Any, folder: Path, name: str) -> None:
        adapter, options = self._read(model, folder)
        held = held_by(model)
        held.adapters[name], held.options[name] = adapter, options

    def switch(self, model: Any, name: str | None) -> None:
        held = held_by(model)
        if name is not None and name not in held.adapters:
            raise UsageError(f"no adapter {name!r} is loaded: expected one of {sorted(held.adapters)}")
        held.wear(model, name)

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        raise refuse(self, "fuses")


# -- the model's side -------------------------------------------------------------------------


def hold(model: Any, method: str, name: str, adapter: Adapter, options: BaseModel) -> Any:
    """The model wearing the adapter. It is a module of the model's, so that its parameters are found."""
    held = Held(method)
    held.adapters[name], held.options[name] = adapter, options
    model.adaptql = held
    held.wear(model, name)
    return model


def take_off(model: Any) -> Any:
    """The base as it was."""
    held_by(model).wear(model, None)
    del model.adaptql
    return model


def held_by(model: Any) -> Held:
    held: Held = model.adaptql
    return held


def adapter_of(model: Any) -> Any:
    """The adapter that is worn, or the first where none is."""
    held = held_by(model)
    return held.adapters[held.served or FIRST]


def worn_options(model: Any) -> Any:
    held = held_by(model)
    return held.options[held.served or FIRST]


class Instead:
    """An attribute of the model's in place of its class's, until it is removed."""

    def __init__(self, model: Any, name: str, value: Any) -> None:
        self.model, self.name = model, name
        model.__dict__[name] = value

    def remove(self) -> None:
        del self.model.__dict__[self.name]


class Caches:
    """The caches of models that write the same samples, and tensors that belong to a sample each."""

    def __init__(self, caches: Sequence[Any], kept: Sequence[torch.Tensor | None] = ()) -> None:
        self.caches, self.kept = list(caches), list(kept)

    def batch_select_indices(self, rows: torch.Tensor) -> None:
        for cache in self.caches:
            cache.batch_select_indices(rows)
        self.kept = [None if tensor is None else tensor[rows] for tensor in self.kept]

    def get_seq_length(self) -> int:
        return int(self.caches[0].get_seq_length())


def alike(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """``x`` in the weight's type; autocast does that by itself, and in the cheaper direction."""
    return x if torch.is_autocast_enabled(x.device.type) else x.to(weight.dtype)
