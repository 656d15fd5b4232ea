"""Prefix tuning: trained keys and values before those of every attention.

prefix: P[i] = MLP(P'[i]) while training, P alone is kept (Li & Liang 2021, arXiv 2101.00190, sections 4.2 and 4.3).
An encoder-decoder gets three: for its encoder's attentions, its decoder's and its cross-attentions.
p_tuning_v2: the same without the network (Liu et al. 2022, arXiv 2110.07602, section 3.3: it helps some tasks, harms
others), prefixes drawn from N(0, 1) as in the authors' code.

Unlike PEFT's, which fills a decoder's cache alone, the prefixes reach an encoder and take no positions: rotary
positions start where the base's do, so that queries stand M nearer to the prefix than in PEFT.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pydantic import Field

from plugins.contracts import Traits
from plugins.tuners.attention_prefix import Prefixes, prefixes_for
from plugins.tuners.worn import SeedOptions, Wearing

TRAITS = Traits(
    trains_on_4bit=True,
    merges=False,
    fuses=False,
    mixes_in_batch=False,
    extra_tokens=True,
    reasons={
        "merges": "a prefix is read beside the prompt, no weight can hold it",
        "fuses": "a softmax over two prefixes is not the weighted sum of theirs",
        "mixes_in_batch": "one prefix is put before every row of a batch",
    },
)


class PrefixOptions(SeedOptions):
    n_tokens: int = Field(default=10, ge=1, le=512, description="prefix length (paper: 10 for tables to text)")
    hidden: int | None = Field(
        default=512, ge=1, description="of the network (paper: 512 for tables to text); None: without"
    )


class PTuningV2Options(PrefixOptions):
    n_tokens: int = Field(default=20, ge=1, le=512, description="prefix length (paper: below 20 for easy tasks)")
    hidden: int | None = Field(default=None, ge=1, description="of a network, where one helps; None: without")


class Prefix(Wearing):
    name = "prefix"
    summary = "prefix tuning: trained keys and values at every attention (Li & Liang 2021)"
    Options: type[Any] = PrefixOptions
    traits = TRAITS

    def make(self, model: Any, options: PrefixOptions, sources: Sequence[Path]) -> Prefixes:
        return prefixes_for(model, options.n_tokens, options.hidden)

    def restored(
        self, model: Any, options: PrefixOptions, tensors: Mapping[str, torch.Tensor], made_of: Any
    ) -> Prefixes:
        prefixes = prefixes_for(model, options.n_tokens, None)
        prefixes.fill(tensors)
        return prefixes


class PTuningV2(Prefix):
    name = "p_tuning_v2"
    summary = "P-tuning v2: prompts at every layer, without a network (Liu et al. 2022)"
    lr = 1e-2  # free vectors
    Options = PTuningV2Options
