"""Some of the base's own parameters train, chosen by a rule that needs no data.

bitfit: the biases (Ben Zaken et al. 2022, arXiv 2106.10199, section 3) and the head's. Where a linear layer has no
bias, as in Llama, one is added at zero: it is new, and no choice among the base's own parameters.
attention_only: the attentions' matrices (Touvron et al. 2022, arXiv 2203.09795, section 4).
last_quarter: the last quarter of the layers (Lee et al. 2019, arXiv 1911.03090: 90 % of full tuning's quality).
pafi: the numbers of the smallest absolute value, whatever the task (Liao et al. 2023, arXiv 2305.16742).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import Field
from torch import nn

from plugins.contracts import Traits
from plugins.tuners.overlay import own_parameters
from plugins.tuners.scores import best, choosable
from plugins.tuners.selecting import Selecting, ShareOptions
from plugins.tuners.sublayers import layers_of, sublayers
from plugins.tuners.worn import Adapter, SeedOptions, Wearing, held_by


class BitFitOptions(SeedOptions):
    head: bool = Field(
        default=True, description="the output head as well, by a bias on its logits: its matrix is the embeddings'"
    )
    only: tuple[str, ...] = Field(
        default=(),
        description="layers, by name, whose biases train; none: all (paper, section 4: q_proj and fc1 nearly do)",
    )


class LayersOptions(SeedOptions):
    share: float = Field(default=0.25, gt=0, le=1, description="of the layers, from the top (paper: a quarter)")


class PafiOptions(ShareOptions):
    share: float = Field(default=0.005, gt=0, le=1, description="of the numbers that may be chosen (paper: 0.005)")


class BitFit(Wearing):
    name = "bitfit"
    summary = "BitFit: biases alone, added where the architecture has none (Ben Zaken et al. 2022)"
    lr = 1e-2  # biases alone
    Options = BitFitOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=True,
        fuses=True,
        mixes_in_batch=False,
        reasons={"mixes_in_batch": "a layer has one bias for the whole batch"},
    )

    def make(self, model: Any, options: BitFitOptions, sources: Sequence[Path]) -> Adapter:
        return Biases({name: width for name, width in _biased(model, options)})

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        held = held_by(model)
        first = held.adapters[next(iter(weights))]
        fused = Biases(dict(zip(first.names, (len(v) for v in first.values), strict=True))).to(
            model.device, model.dtype
        )
        for at, value in enumerate(fused.values):
            value.data = torch.stack([w * held.adapters[e].values[at].detach() for e, w in weights.items()]).sum(0)
        held.adapters[name] = fused.eval().requires_grad_(False)
        held.options[name] = held.options[next(iter(weights))]


class Biases(Adapter):
    """What is added to the output of each layer: the difference of its bias, or the bias it lacks."""

    def __init__(self, widths: Mapping[str, int]) -> None:
        super().__init__()
        self.names = list(widths)
        self.values = nn.ParameterList(torch.zeros(width) for width in widths.values())

    def put_on(self, model: Any) -> list[Any]:
        def adding(value: nn.Parameter) -> Any:
            return lambda _, __, said: said + value.to(said.dtype)

        return [
            model.get_submodule(name).register_forward_hook(adding(value))
            for name, value in zip(self.names, self.values, strict=True)
        ]

    def kept(self) -> dict[str, torch.Tensor]:
        return {f"{name}.bias": value for name, value in zip(self.names, self.values, strict=True)}

    def merge(self, model: Any) -> None:
        for name, value in zip(self.names, self.values, strict=True):
            module = model.get_submodule(name)
            if module.bias is None:
                module.bias = nn.Parameter(value.detach().to(model.dtype), requires_grad=False)
            else:
                module.bias.add_(value.to(module.bias.dtype))


class AttentionOnly(Selecting):
    name = "attention_only"
    summary = "the attentions' matrices alone (Touvron et al. 2022)"
    lr = 2e-4
    Options = SeedOptions

    def places(self, model: Any, options: SeedOptions) -> Mapping[str, torch.Tensor | None]:
        inside = tuple(f"{place.name}." for place in sublayers(model) if place.kind != "ffn")
        return {name: None for name, p in own_parameters(model).items() if name.startswith(inside) and p.dim() > 1}


class LastQuarter(Selecting):
    name = "last_quarter"
    summary = "the last quarter of the layers (Lee et al. 2019)"
    lr = 2e-4
    Options = LayersOptions

    def places(self, model: Any, options: LayersOptions) -> Mapping[str, torch.Tensor | None]:
        """Of an encoder-decoder's layers, counted through, the decoder's come last."""
        layers = layers_of(model)
        n = max(1, round(options.share * len(layers)))
        inside = tuple(f"{name}." for name, _ in layers[-n:])
        return {name: None for name in own_parameters(model) if name.startswith(inside)}


class PaFi(Selecting):
    name = "pafi"
    summary = "PaFi: the weights of the smallest absolute value (Liao et al. 2023)"
    lr = 5e-4
    Options = PafiOptions

    def places(self, model: Any, options: PafiOptions) -> Mapping[str, torch.Tensor | None]:
        scores = {name: -p.detach().float().abs() for name, p in choosable(model, options.embeddings).items()}
        return dict(best(scores, options.share))


def _biased(model: Any, options: BitFitOptions) -> list[tuple[str, int]]:
    """(name, width) of every layer that has a bias or gets one: linear layers and layer norms, perhaps the head."""
    head = model.get_output_embeddings()
    found = []
    for name, module in model.named_modules():
        if isinstance(module, nn.Linear) and (module is not head or options.head):
            found.append((name, module.out_features))
        elif getattr(module, "bias", None) is not None and getattr(module.bias, "dim", lambda: 0)() == 1:
            found.append((name, len(module.bias)))
    if options.only:
        found = [
            (name, width) for name, width in found if name.rpartition(".")[2] in options.only or name in options.only
        ]
    return found
