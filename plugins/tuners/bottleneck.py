"""Adapters with a bottleneck: two small layers with a non-linearity between, in a frozen transformer's branches.

serial_adapter: h <- h + f(h) after each attention and each feed-forward network, before the residual is added; the
layer norms train as well (Houlsby et al. 2019, arXiv 1902.00751, sections 2.1 and 3.6; GELU as in the authors' code).
parallel_adapter: h <- h + s f(x), x being what enters the branch; s = 1 is the parallel adapter, s = 4 the scaled one
(He et al. 2022, arXiv 2110.04366, table 1 and section 4.5).
mam: mix-and-match, prefixes of 30 at each attention and a scaled parallel adapter of 512 at each feed-forward network
(the same paper, section 4.6).
ciat: adapters with a norm of their own, parallel to self-attention and feed-forward networks, and one after the token
embeddings, against the interference of several languages or domains in one model (Zhu et al. 2021, arXiv 2104.08154;
the authors' decoder leaves cross-attention alone and takes half the width as bottleneck. It draws both matrices at
random; here the second is zero, or a pretrained base would be torn at once).

f(x) = act(x W_down + b_down) W_up + b_up. Houlsby's adapter starts near the identity, the others at it. The head is
Houlsby's to train because it is new in classification; a language model's is its pretrained embedding, so it stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import Field
from torch import nn

from errors import UsageError
from plugins.contracts import Traits
from plugins.tuners.attention_prefix import Prefixes, prefixes_for
from plugins.tuners.bottlenecks import Activation, Bottleneck, Bottlenecks, Start, norm_overlay
from plugins.tuners.overlay import Overlay, Part
from plugins.tuners.sublayers import Sublayer, sublayers
from plugins.tuners.worn import Adapter, SeedOptions, Wearing

Placement = Literal["both", "attention", "ffn"]
BESIDE = {
    "merges": "a non-linearity stands between its two matrices, so that no weight of the base's can hold it",
    "fuses": "the sum of two adapters' outputs is no adapter of that size",
    "mixes_in_batch": "its modules see a batch as a whole",
}


class BottleneckOptions(SeedOptions):
    r: int = Field(default=64, ge=1, le=8192, description="bottleneck (paper: 8 to 256, 64 as good as any)")
    activation: Activation = Field(default="relu", description="between the two layers")
    placement: Placement = Field(default="both", description="branches that get one: attention, ffn, both")


class SerialOptions(BottleneckOptions):
    activation: Activation = Field(default="gelu", description="between the two layers (the authors' code: GELU)")
    norms: bool = Field(default=True, description="train the layer norms too (paper, section 2.1)")
    head: bool = Field(default=False, description="train the output head too: the paper's is new, ours is pretrained")


class ParallelOptions(BottleneckOptions):
    placement: Placement = Field(default="ffn", description="feed-forward gains more from it (section 4.4)")
    r: int = Field(default=512, ge=1, le=8192, description="bottleneck (paper: 512 at feed-forward networks)")
    scale: float = Field(default=4.0, gt=0, description="s; 4 as the paper found best, 1 is the unscaled one")


class MamOptions(SeedOptions):
    n_prefix: int = Field(default=30, ge=1, le=512, description="prefix length at each attention (paper: 30)")
    r: int = Field(default=512, ge=1, le=8192, description="bottleneck at feed-forward networks (paper: 512)")
    scale: float = Field(default=4.0, gt=0, description="of the parallel adapter (paper: 4)")
    activation: Activation = Field(default="relu", description="between the adapter's two layers")
    hidden: int = Field(default=800, ge=1, description="of the prefixes' network while training (paper: 800)")


class CiatOptions(BottleneckOptions):
    r: int | None = Field(  # type: ignore[assignment]
        default=None,
        ge=1,
        le=8192,
        description="bottleneck of the layer adapters; None: half the width, as the paper's",
    )
    r_embedding: int | None = Field(
        default=None, ge=1, le=8192, description="bottleneck of the embedding adapter; None: half the width"
    )


class SerialAdapter(Wearing):
    name = "serial_adapter"
    summary = "serial adapters after each branch, layer norms trained (Houlsby et al. 2019)"
    Options = SerialOptions
    traits = Traits(
        trains_on_4bit=True, merges=False, fuses=False, mixes_in_batch=False, extra_layers=True, reasons=BESIDE
    )

    def make(self, model: Any, options: SerialOptions, sources: Sequence[Path]) -> Adapter:
        modules = _each(_chosen(model, options.placement), options.r, options.activation, "houlsby")
        overlay = norm_overlay(model) if options.norms else Overlay(())
        if options.head:
            overlay.parts.append(_head(model))
        return Bottlenecks(modules, serial=True, overlay=overlay if len(overlay.parts) else None)


class ParallelAdapter(Wearing):
    name = "parallel_adapter"
    summary = "scaled parallel adapters beside the feed-forward networks (He et al. 2022)"
    Options = ParallelOptions
    traits = SerialAdapter.traits

    def make(self, model: Any, options: ParallelOptions, sources: Sequence[Path]) -> Adapter:
        modules = _each(_chosen(model, options.placement), options.r, options.activation, "lora")
        return Bottlenecks(modules, serial=False, scale=options.scale)


class Mixed(Adapter):
    """Prefixes at the attentions and parallel adapters at the feed-forward networks."""

    def __init__(self, prefixes: Prefixes, adapters: Bottlenecks) -> None:
        super().__init__()
        self.prefixes, self.adapters = prefixes, adapters

    def put_on(self, model: Any) -> list[Any]:
        return self.prefixes.put_on(model) + self.adapters.put_on(model)

    def kept(self) -> dict[str, torch.Tensor]:
        return self.prefixes.kept() | self.adapters.kept()

    def fill(self, tensors: Any) -> None:
        self.prefixes.drop_network()
        super().fill(tensors)


class Mam(Wearing):
    name = "mam"
    summary = "mix-and-match: prefixes at attention, scaled parallel adapters at feed-forward (He et al. 2022)"
    Options = MamOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=False,
        mixes_in_batch=False,
        extra_tokens=True,
        extra_layers=True,
        reasons=BESIDE,
    )

    def make(self, model: Any, options: MamOptions, sources: Sequence[Path]) -> Adapter:
        modules = _each(_chosen(model, "ffn"), options.r, options.activation, "lora")
        adapters = Bottlenecks(modules, serial=False, scale=options.scale)
        return Mixed(prefixes_for(model, options.n_prefix, options.hidden), adapters)


class Ciat(Wearing):
    name = "ciat"
    summary = "counter-interference adapters: parallel in the layers, serial on the embeddings (Zhu et al. 2021)"
    Options = CiatOptions
    traits = SerialAdapter.traits

    def make(self, model: Any, options: CiatOptions, sources: Sequence[Path]) -> Adapter:
        width = sublayers(model)[0].width
        modules: dict[str, nn.Module] = {
            place.name: Normed(place.width, options.r or place.width // 2, options.activation)
            for place in _chosen(model, options.placement)
            if place.kind != "cross"
        }
        layers = Bottlenecks(modules, serial=False)
        return CounterInterference(Normed(width, options.r_embedding or width // 2, options.activation), layers)


class Normed(nn.Module):
    """f(LayerNorm(x)), zero at first."""

    def __init__(self, width: int, r: int, activation: Activation) -> None:
        super().__init__()
        self.norm, self.f = nn.LayerNorm(width), Bottleneck(width, r, activation, "lora")

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = self.f(self.norm(x.to(self.norm.weight.dtype)))
        return out


class CounterInterference(Adapter):
    def __init__(self, embedding: Normed, layers: Bottlenecks) -> None:
        super().__init__()
        self.embedding, self.layers = embedding, layers

    def put_on(self, model: Any) -> list[Any]:
        def hook(_: Any, __: Any, said: torch.Tensor) -> torch.Tensor:
            return said + self.embedding(said).to(said.dtype)

        embeddings = [
            module
            for name, module in model.named_modules()
            if name.rpartition(".")[2] == "embed_tokens" and isinstance(module, nn.Embedding)
        ]
        return self.layers.put_on(model) + [module.register_forward_hook(hook) for module in embeddings]

    def kept(self) -> dict[str, torch.Tensor]:
        embedding = self.embedding.state_dict(keep_vars=True, prefix="embedding.")
        return embedding | self.layers.kept()


def _chosen(model: Any, placement: Placement) -> list[Sublayer]:
    """Cross-attention counts as attention."""
    wanted = {"both": ("attention", "cross", "ffn"), "attention": ("attention", "cross"), "ffn": ("ffn",)}[placement]
    return [place for place in sublayers(model) if place.kind in wanted]


def _each(places: Sequence[Sublayer], r: int, activation: Activation, start: Start) -> dict[str, nn.Module]:
    return {place.name: Bottleneck(place.width, r, activation, start) for place in places}


def _head(model: Any) -> Part:
    weight = model.get_output_embeddings().weight
    name = next((n for n, p in model.named_parameters() if p is weight), None)
    if name is None:
        raise UsageError("the head's weight is not the model's own: expected an output embedding; leave head false")
    return Part(name, weight.shape)
