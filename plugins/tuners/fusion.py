"""AdapterFusion: what the adapters of several tasks know, weighted anew at each layer and token.

Stage one: an adapter for each task, each trained alone (serial_adapter) or all together with rows of all tasks
(``stage="multi_task"``, forward passes with ``task_ids``; the base stays frozen here, where the paper's MT-A tunes it).
Stage two: base and adapters are frozen and z_n = h + f_n(h) are mixed, h being what the branch says:
s = softmax_n((Q h)^T (K z_n)), h <- sum of s_n V z_n, Q, K and V alone being trained, V from the identity and held
near it by 0.01 |V - I|^2 (Pfeiffer et al. 2021, arXiv 2005.00247, sections 3.1 and 3.2; the weight is that of the
authors' library). They may be shared by all layers.
"""

# B: sequences, T: tokens, D: width, N: adapters

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import Field
from torch import nn

from errors import HubError, UsageError
from plugins.contracts import Traits
from plugins.tuners.bottlenecks import Activation, Bottleneck
from plugins.tuners.folder import METHOD, read_adapter
from plugins.tuners.sublayers import sublayers
from plugins.tuners.worn import Adapter, SeedOptions, Wearing, adapter_of, alike, worn_options

SPREAD = 1e-6  # around the identity that V starts from, as in the authors' code


class FusionOptions(SeedOptions):
    stage: Literal["fusion", "multi_task"] = Field(
        default="fusion", description="mix the source adapters, or train one a task together as their stage one"
    )
    shared: bool = Field(default=False, description="one Q, K and V for all layers")
    near_identity: float = Field(default=0.01, ge=0, description="weight of |V - I|^2 in the loss (AdapterHub: 0.01)")
    n_tasks: int = Field(default=2, ge=1, description="for stage multi_task: adapters")
    task: int = Field(default=0, ge=0, description="for stage multi_task: of rows without task_ids")
    r: int = Field(default=64, ge=1, le=8192, description="for stage multi_task: bottleneck")
    activation: Activation = Field(default="relu", description="for stage multi_task: between the two layers")


class Fuse(nn.Module):
    """Attention over N adapters' outputs, a token at a time."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(width, width), nn.Linear(width, width)
        self.value = nn.Linear(width, width, bias=False)
        with torch.no_grad():
            self.value.weight.normal_(std=SPREAD).add_(torch.eye(width))

    def forward(self, h: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
        """h (B, T, D), z (N, B, T, D) -> (B, T, D)"""
        h, z = alike(h, self.query.weight), alike(z, self.query.weight)
        scores = (self.query(h)[None] * self.key(z)).sum(-1)  # (N, B, T)
        mixed: torch.Tensor = (scores.softmax(0).to(z.dtype)[..., None] * self.value(z)).sum(0)
        return mixed


class Fusion(Adapter):
    """N adapters at each place, and what mixes them."""

    identity: torch.Tensor

    def __init__(self, adapters: Mapping[str, Sequence[Bottleneck]], shared: bool, made_of: Mapping[str, Any]) -> None:
        super().__init__()
        self.order, self.made_of = list(adapters), made_of
        self.adapters = nn.ModuleList(nn.ModuleList(each) for each in adapters.values()).requires_grad_(False)
        width = next(iter(adapters.values()))[0].up.out_features
        self.register_buffer("identity", torch.eye(width), persistent=False)
        self.fuses = nn.ModuleList(Fuse(width) for _ in range(1 if shared else len(adapters)))

    def put_on(self, model: Any) -> list[Any]:
        places = {place.name: place for place in sublayers(model)}

        def mixing(adapters: Any, fuse: Any) -> Any:
            def hook(_: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
                z = torch.stack([said + f(said).to(said.dtype) for f in adapters])
                return fuse(said, z).to(said.dtype)

            return hook

        def enter(_: Any, args: Any, kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
            return args, {name: value for name, value in kwargs.items() if name != "task_ids"}  # one mixture for all

        handles = [
            places[name].exit.register_forward_hook(mixing(self.adapters[i], self.fuses[i % len(self.fuses)]))
            for i, name in enumerate(self.order)
        ]
        return [*handles, model.register_forward_pre_hook(enter, with_kwargs=True)]

    def from_identity(self) -> torch.Tensor:
        """|V - I|^2 over all layers."""
        fuses: Any = self.fuses
        return torch.stack([(fuse.value.weight - self.identity).square().sum() for fuse in fuses]).sum()

    def kept(self) -> dict[str, torch.Tensor]:
        fuses = {f"fuse.{name}": tensor for name, tensor in self.fuses.state_dict(keep_vars=True).items()}
        return fuses | _named(self.order, self.adapters)


class Together(Adapter):
    """Stage one for all tasks at once: each row goes through its task's adapter."""

    def __init__(self, adapters: Mapping[str, Sequence[Bottleneck]], task: int, made_of: Mapping[str, Any]) -> None:
        super().__init__()
        self.order, self.task, self.made_of = list(adapters), task, made_of
        self.adapters = nn.ModuleList(nn.ModuleList(each) for each in adapters.values())
        self.tasks: torch.Tensor | None = None  # (B,) of the pass that runs

    def put_on(self, model: Any) -> list[Any]:
        places = {place.name: place for place in sublayers(model)}

        def enter(_: Any, args: Any, kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
            self.tasks = kwargs.get("task_ids")
            return args, {name: value for name, value in kwargs.items() if name != "task_ids"}

        def choosing(adapters: Any) -> Any:
            def hook(_: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
                if self.tasks is None:
                    return said + adapters[self.task](said).to(said.dtype)
                every = torch.stack([f(said) for f in adapters])  # (N, B, T, D)
                own = every[self.tasks, torch.arange(len(said), device=said.device)]
                return said + own.to(said.dtype)

            return hook

        handles = [
            places[name].exit.register_forward_hook(choosing(self.adapters[i])) for i, name in enumerate(self.order)
        ]
        return [*handles, model.register_forward_pre_hook(enter, with_kwargs=True)]

    def kept(self) -> dict[str, torch.Tensor]:
        return _named(self.order, self.adapters)


class AdapterFusion(Wearing):
    name = "adapter_fusion"
    summary = "AdapterFusion: several tasks' adapters, mixed by attention (Pfeiffer et al. 2021)"
    Options = FusionOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=False,
        mixes_in_batch=False,
        needs_sources=True,
        extra_layers=True,
        reasons={
            "merges": "which adapter speaks is decided for each token, no weight can hold it",
            "fuses": "its own stage two is the fusion: name the source adapters of both",
            "mixes_in_batch": "its modules see a batch as a whole",
        },
    )

    def make(self, model: Any, options: FusionOptions, sources: Sequence[Path]) -> Adapter:
        if options.stage == "multi_task":
            if sources:
                raise UsageError(f"stage multi_task starts from its base alone: {len(sources)} source adapters given")
            return _together(model, options)
        if not sources:
            raise UsageError("adapter_fusion mixes other tasks' adapters: 0 source adapters given, expected at least 1")
        return _fusion(model, options, [task for folder in sources for task in _tasks_of(model, folder)])

    def extra_loss(self, model: Any) -> torch.Tensor | None:
        fusion, weight = adapter_of(model), worn_options(model).near_identity
        return weight * fusion.from_identity() if isinstance(fusion, Fusion) and weight else None

    def restored(
        self, model: Any, options: FusionOptions, tensors: Mapping[str, torch.Tensor], made_of: Any
    ) -> Adapter:
        if options.stage == "multi_task":
            adapter: Adapter = _together(model, options)
        else:
            try:
                shapes = [(int(t["r"]), t["activation"], tuple(t["places"])) for t in made_of["tasks"]]
            except (KeyError, TypeError, ValueError) as error:
                raise HubError("the adapter is damaged (its sources are not named): train it again") from error
            adapter = _fusion(model, options, [_Task(r, act, places, {}) for r, act, places in shapes])
        adapter.fill(tensors)
        return adapter


class _Task:
    """One source: a bottleneck at each of some places."""

    def __init__(self, r: int, activation: Activation, places: tuple[str, ...], tensors: Mapping[str, torch.Tensor]):
        self.r, self.activation, self.places, self.tensors = r, activation, places, tensors

    def at(self, place: str, width: int) -> Bottleneck:
        module = Bottleneck(width, self.r, self.activation)
        if self.tensors:
            module.load_state_dict({key: self.tensors[f"{place}.{key}"] for key in module.state_dict()})
        return module


def _tasks_of(model: Any, folder: Path) -> list[_Task]:
    """The adapters in a folder: one of serial_adapter, or all of a multi-task stage one."""
    config, tensors = read_adapter(folder, model)
    method, options = config.get(METHOD), config.get("options", {})
    places = tuple(place.name for place in sublayers(model) if any(n.startswith(f"{place.name}.") for n in tensors))
    if method == "serial_adapter" and not options.get("norms") and not options.get("head"):
        return [_Task(options["r"], options["activation"], places, tensors)]
    if method == "adapter_fusion" and options.get("stage") == "multi_task":
        return [
            _Task(options["r"], options["activation"], places, _without(tensors, places, number))
            for number in range(options["n_tasks"])
        ]
    trained = " with norms or head trained" if method == "serial_adapter" else ""
    raise UsageError(
        f"expected a serial_adapter of norms=false as a source, or adapter_fusion's stage multi_task; found "
        f"{method or config.get('peft_type')!r}{trained}: the base must be the same for all sources"
    )


def _fusion(model: Any, options: FusionOptions, tasks: Sequence[_Task]) -> Fusion:
    places = tasks[0].places
    if not places or any(task.places != places for task in tasks):
        raise UsageError("the source adapters stand at different places: expected one placement for all")
    width = {place.name: place.width for place in sublayers(model)}
    unknown = [name for name in places if name not in width]
    if unknown:
        raise UsageError(f"the base has no {unknown[0]}: load the base that the sources were trained on")
    adapters = {name: [task.at(name, width[name]) for task in tasks] for name in places}
    told = [{"r": task.r, "activation": task.activation, "places": list(places)} for task in tasks]
    return Fusion(adapters, options.shared, {"tasks": told})


def _together(model: Any, options: FusionOptions) -> Together:
    """After feed-forward networks, where Pfeiffer et al. found one adapter a layer to be enough."""
    if options.task >= options.n_tasks:
        raise UsageError(f"adapter_fusion has tasks 0 to {options.n_tasks - 1}: task {options.task} is none of them")
    adapters = {
        place.name: [Bottleneck(place.width, options.r, options.activation) for _ in range(options.n_tasks)]
        for place in sublayers(model)
        if place.kind == "ffn"
    }
    return Together(adapters, options.task, {})


def _named(order: Sequence[str], adapters: nn.ModuleList) -> dict[str, torch.Tensor]:
    return {
        f"{name}.{key}": tensor
        for name, each in zip(order, adapters, strict=True)
        for key, tensor in each.state_dict(keep_vars=True).items()
    }


def _without(tensors: Mapping[str, torch.Tensor], places: Sequence[str], number: int) -> dict[str, torch.Tensor]:
    """One task's tensors, named as a serial adapter's."""
    return {
        f"{place}.{name.removeprefix(f'{place}.{number}.')}": tensor
        for place in places
        for name, tensor in tensors.items()
        if name.startswith(f"{place}.{number}.")
    }
