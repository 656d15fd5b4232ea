"""Ladder side-tuning: a narrow transformer beside the frozen one reads its layers' outputs and writes the answer.

h_i <- mu_i down_i(base's layer i) + (1 - mu_i) h_(i-1), mu_i = sigmoid(alpha_i / T), before the side's own layer i;
what it says last is widened and goes to the base's head. No gradient passes the base, whose activations are not kept
(Sung et al. 2022, arXiv 2206.06522, sections 3.2 and 3.3; T = 0.1, alpha from 0, width 1/8).
The side network starts as the base pruned to its width (section 3.3), what matters most being kept: dimensions by the
size of the embeddings' columns, a feed-forward network's inner units and an attention's outputs by the size of the
product of the weights that they pass through, as in the authors' code.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import Field
from torch import nn
from transformers.modeling_outputs import CausalLMOutputWithPast, Seq2SeqLMOutput

from plugins.contracts import Traits
from plugins.encoder_decoder import reads_apart
from plugins.tuners.pruning import Kept
from plugins.tuners.sublayers import layers_of
from plugins.tuners.worn import Adapter, Caches, Instead, SeedOptions, Wearing, alike

TABLES = ("shared.", "embed_tokens.", "embed_positions.")  # of the side network: never used


class LadderOptions(SeedOptions):
    reduction: int = Field(default=8, ge=1, le=64, description="the side's width is the base's by this (paper: 8)")
    temperature: float = Field(default=0.1, gt=0, description="T of the gates (paper: 0.1)")
    start: Literal["pruned", "random"] = Field(default="pruned", description="of the side's layers (paper: pruned)")


class Ladder(Adapter):
    def __init__(self, model: Any, options: LadderOptions) -> None:
        super().__init__()
        body, config = model.base_model, model.config
        self.temperature = options.temperature
        self.side = type(body)(narrowed(config, options.reduction))
        width, narrow = config.hidden_size, self.side.config.hidden_size
        n_layers = len(layers_of(model))
        stacks = 2 if reads_apart(model) else 1
        self.first: Any = nn.ModuleList(nn.Linear(width, narrow) for _ in range(stacks))  # from the embeddings
        self.down: Any = nn.ModuleList(nn.Linear(width, narrow) for _ in range(n_layers))
        self.gates = nn.Parameter(torch.zeros(n_layers))
        self.up = nn.Linear(narrow, width)
        if options.start == "pruned":
            self._prune(body)
        for name, parameter in self.side.named_parameters():
            if any(table in f"{name}." for table in TABLES) or name.rpartition(".")[0].endswith(TABLES):
                parameter.requires_grad_(False)
                parameter.data.zero_()  # the base's embeddings hold the positions already

    @torch.no_grad()
    def _prune(self, body: Any) -> None:
        kept_of, base = Kept(body, self.side), dict(body.named_parameters())
        for name, own in self.side.named_parameters():
            if base[name].is_floating_point() and (cut := kept_of.cut(name, base[name], own.shape)) is not None:
                own.copy_(cut)
        kept = kept_of.width
        for linear in (*self.first, *self.down):
            linear.bias.zero_()
            linear.weight.zero_()[torch.arange(len(kept)), kept] = 1.0
        self.up.bias.zero_()
        self.up.weight.zero_()[kept, torch.arange(len(kept))] = 1.0

    def put_on(self, model: Any) -> list[Any]:
        steps = Steps(model, self)
        return [*steps.hooks, Instead(model, "forward", steps.forward)]

    def kept(self) -> dict[str, torch.Tensor]:
        return {
            name: tensor
            for name, tensor in self.state_dict(keep_vars=True).items()
            if not any(table in name for table in TABLES)
        }


class Steps:
    """Both networks on one model: the base without a graph, its layers' outputs kept, then the side."""

    def __init__(self, model: Any, ladder: Ladder) -> None:
        self.model, self.ladder = model, ladder
        self.read: dict[int, torch.Tensor] = {}  # outputs of the base's layers, by number
        self.embedded: dict[int, torch.Tensor] = {}  # what enters the first layer of a stack
        self.apart = reads_apart(model)
        ladder.side.config._attn_implementation = model.config._attn_implementation
        theirs = [layer for _, layer in layers_of(model)]
        side = [layer for _, layer in layers_of(ladder.side)]
        starts = [0] + ([len(ladder.side.encoder.layers)] if self.apart else [])
        self.hooks = [layer.register_forward_hook(self._keep(i)) for i, layer in enumerate(theirs)]
        self.hooks += [theirs[i].register_forward_pre_hook(self._enter(n)) for n, i in enumerate(starts)]
        self.hooks += [layer.register_forward_pre_hook(self._climb(i)) for i, layer in enumerate(side)]

    def forward(self, input_ids: Any = None, **kwargs: Any) -> Any:
        cache = kwargs.pop("past_key_values", None)
        keep = kwargs.pop("logits_to_keep", 0)
        parts = (None, None) if cache is None else cache.caches
        known = kwargs.pop("encoder_outputs", None)
        given = dict(kwargs) if input_ids is None else {"input_ids": input_ids, **kwargs}
        with torch.no_grad():
            base = self.model.base_model(**given, past_key_values=parts[0], **_if("encoder_outputs", known))
        told = {name: kwargs[name] for name in ("attention_mask", "position_ids", "use_cache") if name in kwargs}
        side = self.ladder.side(**told, past_key_values=parts[1], **self._entries(known, cache))
        self.read, self.embedded = {}, {}
        hidden = self.ladder.up(alike(side.last_hidden_state, self.ladder.up.weight))
        caches = None if base.past_key_values is None else Caches((base.past_key_values, side.past_key_values))
        return self._out(hidden, keep, caches, base, side)

    def _entries(self, known: Any, cache: Any) -> dict[str, Any]:
        """What the side is given in place of tokens."""
        first = list(self.ladder.first)
        if not self.apart:
            return {"inputs_embeds": first[0](alike(self.embedded[0], first[0].weight))}
        decoder = {"decoder_inputs_embeds": first[1](alike(self.embedded[1], first[1].weight))}
        if known is not None:
            return decoder | {"encoder_outputs": (cache.kept[0],)}
        return decoder | {"inputs_embeds": first[0](alike(self.embedded[0], first[0].weight))}

    def _out(self, hidden: torch.Tensor, keep: Any, caches: Caches | None, base: Any, side: Any) -> Any:
        if isinstance(keep, torch.Tensor):
            hidden = hidden[keep] if keep.dtype == torch.bool else hidden[:, keep]
        elif keep:
            hidden = hidden[:, -keep:]
        head = self.model.get_output_embeddings()
        logits = head(hidden.to(head.weight.dtype))
        if not self.apart:
            return CausalLMOutputWithPast(logits=logits, past_key_values=caches)
        bias = getattr(self.model, "final_logits_bias", None)
        if caches is not None:
            caches.kept = [side.encoder_last_hidden_state]
        return Seq2SeqLMOutput(
            logits=logits if bias is None else logits + bias,
            past_key_values=caches,
            encoder_last_hidden_state=base.encoder_last_hidden_state,
        )

    def _keep(self, number: int) -> Any:
        def hook(_: Any, __: Any, said: Any) -> None:
            self.read[number] = said if isinstance(said, torch.Tensor) else said[0]

        return hook

    def _enter(self, stack: int) -> Any:
        def hook(_: Any, args: tuple[Any, ...]) -> None:
            self.embedded[stack] = args[0]

        return hook

    def _climb(self, number: int) -> Any:
        def hook(_: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
            ladder = self.ladder
            gate = torch.sigmoid(ladder.gates[number] / ladder.temperature)
            down = ladder.down[number]
            rung = down(alike(self.read[number], down.weight))
            return (gate * rung + (1 - gate) * args[0], *args[1:])

        return hook


class LadderSideTuning(Wearing):
    name = "ladder"
    summary = "ladder side-tuning: a narrow network beside the base, no backward pass through it (Sung et al. 2022)"
    Options = LadderOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=False,
        mixes_in_batch=False,
        extra_layers=True,
        reasons={
            "merges": "it is a network of its own",
            "fuses": "two networks' sum is no network of that size",
            "mixes_in_batch": "the side network reads the whole batch",
        },
    )

    def make(self, model: Any, options: LadderOptions, sources: Sequence[Path]) -> Ladder:
        return Ladder(model, options)


def narrowed(config: Any, reduction: int) -> Any:
    """The side's configuration: the same depth, width and inner width by ``reduction``, heads as they divide it."""
    side = copy.deepcopy(config)
    width = max(8, config.hidden_size // reduction // 8 * 8)
    heads = max(n for n in range(1, config.num_attention_heads + 1) if width % n == 0 and width // n % 2 == 0)
    if width // heads < 8:
        heads = max(1, width // 8)
    sizes = {"vocab_size": 1, "pad_token_id": 0, "bos_token_id": None, "eos_token_id": None}
    if reads_apart_config(config):
        sizes |= {"d_model": width, "encoder_attention_heads": heads, "decoder_attention_heads": heads}
        sizes |= {name: max(8, getattr(config, name) // reduction) for name in ("encoder_ffn_dim", "decoder_ffn_dim")}
    else:
        sizes |= {"hidden_size": width, "num_attention_heads": heads, "num_key_value_heads": heads}
        sizes |= {"head_dim": width // heads, "intermediate_size": max(8, config.intermediate_size // reduction)}
    for name, value in sizes.items():
        setattr(side, name, value)
    return side


def reads_apart_config(config: Any) -> bool:
    return bool(config.is_encoder_decoder)


def _if(name: str, value: Any) -> dict[str, Any]:
    return {} if value is None else {name: value}
