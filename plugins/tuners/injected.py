"""Methods that PEFT lacks: a module of ours beside a frozen linear layer, put there, saved, switched and merged alike.

A method brings one thing: the update, an ``nn.Module`` that maps a layer's input (..., K) linearly to what is added to
its output (..., D). Merging reads the difference of weights (D, K) off what it makes of the unit vectors.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch import nn

from errors import HubError, UsageError
from plugins.contracts import LoadSpec, Traits, refuse
from plugins.tuners.folder import check_fit, read_own, write_own

FIRST = "default"  # the name of the adapter that was attached or loaded
Update = Callable[[str, nn.Linear], nn.Module]  # of a layer's name and the layer


class Injected(nn.Module):
    """A frozen layer and the update that is added to what it says."""

    def __init__(self, base_layer: nn.Linear, update: nn.Module) -> None:
        super().__init__()
        self.base_layer, self.update, self.served = base_layer, update, True

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        said: torch.Tensor = self.base_layer(x)
        return said + self.update(x).to(said.dtype) if self.served else said

    @property
    def weight(self) -> torch.Tensor:
        """BART's layers look at the type of their neighbours' weights."""
        return self.base_layer.weight


class TargetOptions(BaseModel):
    """What every method that adapts linear layers is told."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    targets: Literal["all-linear"] | tuple[str, ...] = Field(
        default="all-linear", description="layers to adapt, by name; all linear ones but the output head"
    )
    seed: int = Field(default=0, ge=0, description="of the random start")


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Random starts are the seed's, and the process's own randomness goes on as if nothing had been drawn."""
    with torch.random.fork_rng(devices=range(torch.cuda.device_count())):
        torch.manual_seed(seed)
        yield


# -- putting in, taking out -------------------------------------------------------------------


def inject(method: Any, model: Any, options: TargetOptions, make: Update) -> Any:
    """The model, its target layers replaced by ``Injected``; the updates alone train. Random starts are the seed's."""
    if is_4bit(model) and not method.traits.trains_on_4bit:
        raise refuse(method, "trains_on_4bit")
    targets = target_layers(method, model, options.targets)
    model.requires_grad_(False)
    with seeded(options.seed):
        for name, layer in targets.items():
            _put(model, name, Injected(layer, make(name, layer).to(layer.weight.device).train(model.training)))
    model.adaptql = Held(method.name, options)
    return model


def take_out(model: Any) -> Any:
    """The base as it was."""
    for name, layer in list(injected(model).items()):
        _put(model, name, layer.base_layer)
    if hasattr(model, "adaptql"):
        del model.adaptql
    return model


def merged(model: Any) -> Any:
    """The base with each update in its weights."""
    with torch.no_grad():
        for layer in injected(model).values():
            weight = layer.base_layer.weight
            weight.add_(difference(layer).to(weight.dtype))
    return take_out(model)


def difference(layer: Injected) -> torch.Tensor:
    """The update as a difference of weights (D, K), in fp32."""
    unit = torch.eye(layer.base_layer.in_features, device=layer.weight.device)
    made: torch.Tensor = layer.update(unit)
    return made.T.float()


def target_layers(method: Any, model: Any, targets: str | Sequence[str]) -> dict[str, nn.Linear]:
    """By their dotted names. Raises UsageError for names that match nothing."""
    head = model.get_output_embeddings()
    found = {n: m for n, m in model.named_modules() if isinstance(m, nn.Linear) and m is not head}
    if isinstance(targets, str):
        return found
    chosen = {n: m for n, m in found.items() if any(n == t or n.endswith(f".{t}") for t in targets)}
    if not chosen:
        known = sorted({n.rpartition(".")[2] for n in found})
        raise UsageError(f"{method.name} cannot adapt targets {tuple(targets)!r}: none of them is one of {known}")
    return chosen


def injected(model: Any) -> dict[str, Injected]:
    return {name: module for name, module in model.named_modules() if isinstance(module, Injected)}


def is_4bit(model: Any) -> bool:
    return any(type(parameter).__name__ == "Params4bit" for parameter in model.parameters())


def widths(layer: nn.Linear) -> tuple[int, int]:
    """(D, K); a 4-bit weight's own shape does not say."""
    return layer.out_features, layer.in_features


def _put(model: Any, name: str, module: nn.Module) -> None:
    parent, _, last = name.rpartition(".")
    setattr(model.get_submodule(parent), last, module)


# -- what is saved ----------------------------------------------------------------------------


class Held:
    """Beside the model: whose adapter it wears, and the others it holds."""

    def __init__(self, method: str, options: BaseModel) -> None:
        self.method, self.options = method, options
        self.others: dict[str, dict[str, torch.Tensor]] = {}
        self.served: str | None = FIRST


def own_tensors(model: Any) -> dict[str, torch.Tensor]:
    """The updates' parameters and buffers, by their names in the model; what several layers share, once."""
    found: dict[int, tuple[str, torch.Tensor]] = {}
    for name, layer in injected(model).items():
        for key, tensor in layer.update.state_dict(keep_vars=True).items():
            found.setdefault(id(tensor), (f"{name}.update.{key}", tensor))
    return dict(found.values())


def save_injected(model: Any, folder: Path) -> None:
    write_own(folder, model, model.adaptql.method, model.adaptql.options, own_tensors(model))


def load_injected(method: Any, model: Any, folder: Path) -> Any:
    options, tensors = read_own(folder, model, method.name, method.Options)
    try:
        adapted = method.attach(model, options, ())
    except UsageError as error:
        raise HubError(f"the adapter does not fit this base: {error}") from error
    fill(own_tensors(adapted), tensors)
    for parameter in own_tensors(adapted).values():
        if parameter.is_floating_point():  # the base's own type: no casts at every layer of every step
            parameter.data = parameter.data.to(adapted.dtype)
    return adapted.eval().requires_grad_(False)


def fill(live: Mapping[str, torch.Tensor], saved: Mapping[str, torch.Tensor]) -> None:
    """Raises HubError where names or shapes differ; ``live`` is then as it was."""
    check_fit(live, saved)
    with torch.no_grad():
        for name, tensor in saved.items():
            live[name].copy_(tensor)


def add_adapter(method: Any, model: Any, folder: Path, name: str) -> None:
    """Kept beside the served one; of the same options, or the modules would have to be rebuilt at each switch."""
    options, tensors = read_own(folder, model, method.name, method.Options)
    held: Held = model.adaptql
    if options != held.options:
        raise UsageError(
            f"{method.name} holds adapters of the same options side by side: {held.options!r} here, "
            f"{options!r} in {name!r}; serve that one on a base of its own"
        )
    live = own_tensors(model)
    check_fit(live, tensors)
    held.others[name] = tensors


def switch_adapter(model: Any, name: str | None) -> None:
    held: Held = model.adaptql
    if name is not None and name != held.served:
        live = own_tensors(model)
        if held.served is not None or FIRST not in held.others:
            held.others[held.served or FIRST] = {key: tensor.detach().clone() for key, tensor in live.items()}
        if name not in held.others:
            raise UsageError(f"no adapter {name!r} is loaded: expected one of {sorted(held.others)}")
        fill(live, held.others[name])
        held.served = name
    for layer in injected(model).values():
        layer.served = name is not None


ADDS = {  # why what is injected does neither
    "fuses": "only LoRA's factors can be concatenated; merge each adapter and average the weights instead",
    "mixes_in_batch": "its layers wear one adapter at a time; ask in a batch an adapter",
}


def adds(**changed: Any) -> Traits:
    """The traits of what is added to linear layers: trains on NF4, merges, is switched."""
    reasons = {**ADDS, **changed.pop("reasons", {})}
    usual = {"trains_on_4bit": True, "merges": True, "fuses": False, "mixes_in_batch": False}
    return Traits(**{**usual, **changed}, reasons=reasons)


class Injecting(ABC):
    """Everything of a tuner but its update: a method's class derives from it and writes that."""

    name: str
    summary: str
    Options: type[BaseModel]
    traits: Traits

    def load_spec(self, options: Any) -> LoadSpec:
        return LoadSpec("bf16")

    @abstractmethod
    def update(self, options: Any) -> Update:
        """Called once an attaching; what it remembers, the layers share."""

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        if sources:
            raise UsageError(
                f"{self.name} starts from its base alone: {len(sources)} source adapters given, expected 0"
            )
        return inject(self, model, options, self.update(options))

    def save(self, model: Any, folder: Path) -> None:
        save_injected(model, folder)

    def load(self, model: Any, folder: Path) -> Any:
        return load_injected(self, model, folder)

    def merge(self, model: Any) -> Any:
        if not self.traits.merges:
            raise refuse(self, "merges")
        return merged(model)

    def add(self, model: Any, folder: Path, name: str) -> None:
        add_adapter(self, model, folder, name)

    def switch(self, model: Any, name: str | None) -> None:
        switch_adapter(model, name)

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        raise refuse(self, "fuses")


# -- shared by the updates --------------------------------------------------------------------


def matrix(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """x (..., K) times weight (D, K), in the activations' own type."""
    return nn.functional.linear(x, weight.to(x.dtype))


def plain_weight(layer: nn.Linear) -> torch.Tensor:
    """(D, K) in fp32, a 4-bit one as its codes say."""
    weight = layer.weight
    if type(weight).__name__ == "Params4bit":
        from bitsandbytes.functional import dequantize_4bit

        plain: torch.Tensor = dequantize_4bit(weight.data, getattr(weight, "quant_state"))  # noqa: B009
        return plain.float()
    return weight.detach().float()


def kaiming(*shape: int) -> nn.Parameter:
    """LoRA's start of A: Kaiming uniform with a = sqrt(5), fan-in the last axis (microsoft/LoRA, layers.py)."""
    tensor = torch.empty(*shape)
    nn.init.kaiming_uniform_(tensor, a=math.sqrt(5))
    return nn.Parameter(tensor)


def zeros(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(*shape))


def updates(model: Any) -> Iterator[Any]:
    for layer in injected(model).values():
        yield layer.update
