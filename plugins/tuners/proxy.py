"""Proxy-tuning: a large model is steered by what tuning changed in a small one, at decoding.

s = s_M + s_M+ - s_M-, M the base, M- a small model as it was, M+ the same tuned; the three share a vocabulary and no
more (Liu et al. 2024, arXiv 2401.08565, section 2, equation 1). M+ trains by itself, M is not even run.
The source is the folder of M-; a second one may hold an M+ to start from. What is saved holds both, so that the adapter
needs no other folder.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import BaseModel, ConfigDict, Field
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM

from errors import HubError, UsageError
from plugins.contracts import LoadSpec, Traits
from plugins.encoder_decoder import reads_apart
from plugins.models import load_base
from plugins.tuners.worn import Adapter, Caches, Instead, Wearing

UNNEEDED = ("_name_or_path", "transformers_version", "_attn_implementation_internal")


class ProxyOptions(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    strength: float = Field(default=1.0, ge=0, description="of the difference M+ - M- (paper: 1)")


class Proxy(Adapter):
    """M- and M+."""

    def __init__(self, small: Any, tuned: Any, strength: float) -> None:
        super().__init__()
        self.small, self.tuned, self.strength = small.requires_grad_(False), tuned, strength
        config = {k: v for k, v in small.config.to_dict().items() if k not in UNNEEDED}
        self.made_of = {"config": config | {"dtype": None}}

    def put_on(self, model: Any) -> list[Any]:
        three = Three(model, self)
        return [
            Instead(model, "forward", three.forward),
            Instead(model, "get_output_embeddings", three.get_output_embeddings),
        ]

    def kept(self) -> dict[str, torch.Tensor]:
        return _untied("small", self.small) | _untied("tuned", self.tuned)


class Three:
    """The three models under one call."""

    def __init__(self, model: Any, proxy: Proxy) -> None:
        self.model, self.proxy = model, proxy
        self.base_forward = type(model).forward.__get__(model)
        self.base_head = type(model).get_output_embeddings.__get__(model)

    def get_output_embeddings(self) -> Any:
        """The head that says what a training pass returns."""
        return self.proxy.tuned.get_output_embeddings() if self.proxy.training else self.base_head()

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        if self.proxy.training and torch.is_grad_enabled():
            return self.proxy.tuned(*args, **kwargs)
        models = (self.base_forward, self.proxy.tuned, self.proxy.small)
        cache, known = kwargs.pop("past_key_values", None), kwargs.pop("encoder_outputs", None)
        said = []
        for number, each in enumerate(models):
            own = dict(kwargs)
            if cache is not None:
                own["past_key_values"] = cache.caches[number]
            if known is not None:
                own["encoder_outputs"] = (cache.kept[number],)
            said.append(each(*args, **own))
        base, tuned, small = said
        steered = tuned.logits.float() - small.logits.float()
        base.logits = (base.logits.float() + self.proxy.strength * steered).to(base.logits.dtype)
        if base.past_key_values is not None:
            encoded = [getattr(each, "encoder_last_hidden_state", None) for each in said]
            base.past_key_values = Caches([each.past_key_values for each in said], encoded)
        return base


class ProxyTuning(Wearing):
    name = "proxy"
    summary = "proxy-tuning: base + tuned small - untuned small, at decoding (Liu et al. 2024)"
    lr = 2e-4  # a whole model trains, if a small one
    Options: type[Any] = ProxyOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=False,
        mixes_in_batch=False,
        needs_sources=True,
        extra_layers=True,
        reasons={
            "merges": "three models' logits are added, no weights",
            "fuses": "a sum of two differences would need all four small models",
            "mixes_in_batch": "the small models read the whole batch",
        },
    )

    def make(self, model: Any, options: ProxyOptions, sources: Sequence[Path]) -> Proxy:
        if not 1 <= len(sources) <= 2:
            raise UsageError(
                f"proxy needs the folder of a small base as its source, and perhaps that of a tuned one: "
                f"{len(sources)} sources given"
            )
        spec = LoadSpec("fp32" if model.dtype == torch.float32 else "bf16")
        small = load_base(sources[0], spec).model
        tuned = load_base(sources[1], spec).model if len(sources) == 2 else copy.deepcopy(small)
        check_alike(model, small)
        check_alike(model, tuned)
        return Proxy(small, tuned.float().requires_grad_(True), options.strength)

    def restored(self, model: Any, options: ProxyOptions, tensors: Mapping[str, torch.Tensor], made_of: Any) -> Proxy:
        try:
            config = AutoConfig.for_model(**made_of["config"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise HubError("the adapter is damaged (its small model is not described): train it again") from error
        kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
        small = kind.from_config(config, attn_implementation=model.config._attn_implementation).to(model.dtype)
        check_alike(model, small)
        proxy = Proxy(small, copy.deepcopy(small), options.strength)
        proxy.fill(tensors)
        return proxy


def check_alike(model: Any, small: Any) -> None:
    """Raises UsageError where the logits could not be added."""
    if reads_apart(model) != reads_apart(small):
        raise UsageError("the small base and the base differ in kind: expected both causal, or both encoder-decoders")
    if model.config.vocab_size != small.config.vocab_size:
        raise UsageError(
            f"the small base has {small.config.vocab_size} words and the base {model.config.vocab_size}: "
            "expected one vocabulary"
        )


def _untied(prefix: str, model: Any) -> dict[str, torch.Tensor]:
    found: dict[int, tuple[str, torch.Tensor]] = {}
    for name, tensor in model.state_dict(keep_vars=True).items():
        found.setdefault(tensor.data_ptr(), (f"{prefix}.{name}", tensor))
    return dict(found.values())
