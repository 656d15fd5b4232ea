"""LoRA: every linear layer learns a low-rank update B·A beside its frozen weight (Hu et al. 2021, arXiv 2106.09685).

QLoRA: the same on a base held in 4-bit NF4 with double quantization, AdamW in pageable memory (Dettmers et al. 2023,
arXiv 2305.14314). rsLoRA: scaled by alpha / sqrt(r) (Kalajdzievski 2023, 2312.03732). DoRA: the weight's columns keep a
length of their own, LoRA turns them (Liu et al. 2024, 2402.09353). All are thin over PEFT and save its own layout.
"""

from __future__ import annotations

from typing import Any, Literal

import torch
from peft import LoraConfig
from pydantic import BaseModel, ConfigDict, Field

from plugins.contracts import LoadSpec, Traits
from plugins.tuners.peft_layout import OverPeft, task_of


class LoraOptions(BaseModel):
    """The paper tunes r <= 8 at hidden sizes of 768 and more. Our base is 384 wide and learns a whole schema's names:
    r 32 is 3 % of its weights' rank budget and still trains in minutes. alpha = 2 r as most later work keeps it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    r: int = Field(
        default=32, ge=1, le=1024, description="rank of the update B·A (paper: 4 to 8, on much wider models)"
    )
    alpha: float = Field(default=64, gt=0, description="the update is scaled by alpha / r")
    dropout: float = Field(default=0.0, ge=0, lt=1, description="dropout on the update's input while training")
    targets: Literal["all-linear"] | tuple[str, ...] = Field(
        default="all-linear",
        description="layers to adapt, by name; all linear ones but the output head, as QLoRA found best",
    )
    rslora: bool = Field(default=False, description="scale by alpha / sqrt(r), stable at high ranks (arXiv 2312.03732)")
    seed: int = Field(
        default=0, ge=0, description="of A's random start; B starts at zero, so the model starts as its base"
    )


class QLoraOptions(LoraOptions):
    double_quantization: bool = Field(
        default=True, description="quantize the quantization constants too (paper, section 3)"
    )
    optimizer: Literal["paged_adamw_32bit", "paged_adamw_8bit"] = Field(
        default="paged_adamw_32bit",
        description="bitsandbytes' AdamW; its state pages out of GPU memory, on a CPU it just runs",
    )


class Lora(OverPeft):
    name = "lora"
    summary = "LoRA: low-rank updates of every linear layer (Hu et al. 2021)"
    Options: type[BaseModel] = LoraOptions
    traits = Traits(trains_on_4bit=True, merges=True, fuses=True, mixes_in_batch=True)

    def config(self, model: Any, options: LoraOptions) -> LoraConfig:
        return LoraConfig(
            task_type=task_of(model),
            r=options.r,
            lora_alpha=options.alpha,
            lora_dropout=options.dropout,
            target_modules=options.targets if isinstance(options.targets, str) else list(options.targets),
            use_rslora=options.rslora,
        )


class RsLoraOptions(LoraOptions):
    alpha: float = Field(default=16, gt=0, description="the update is scaled by alpha / sqrt(r) (paper: 16)")
    rslora: Literal[True] = Field(default=True, description="what makes it rsLoRA")


class RsLora(Lora):
    name = "rslora"
    summary = "rsLoRA: LoRA scaled by alpha / sqrt(r), stable at high ranks (Kalajdzievski 2023)"
    Options = RsLoraOptions


class Dora(Lora):
    name = "dora"
    summary = "DoRA: LoRA turns the weight's columns, a vector of their lengths is trained beside (Liu et al. 2024)"
    traits = Traits(
        trains_on_4bit=True,
        merges=True,
        fuses=False,
        mixes_in_batch=False,
        reasons={
            "fuses": "a weighted sum of factors says nothing about the columns' lengths; merge each and average",
            "mixes_in_batch": "PEFT computes one set of column lengths a batch; ask in a batch an adapter",
        },
    )

    def config(self, model: Any, options: LoraOptions) -> LoraConfig:
        config = super().config(model, options)
        config.use_dora = True
        return config


class QLora(Lora):
    name = "qlora"
    summary = "QLoRA: LoRA on a 4-bit NF4 base, double quantization (Dettmers et al. 2023)"
    Options = QLoraOptions
    traits = Traits(
        trains_on_4bit=True,
        merges=False,
        fuses=True,
        mixes_in_batch=True,
        extra_layers=True,
        reasons={
            "merges": "a 4-bit weight is rounded again when the update is added, which changes answers. "
            "Load the base in bf16 and merge there with lora"
        },
    )

    def load_spec(self, options: LoraOptions) -> LoadSpec:
        return LoadSpec("nf4", double_quantization=isinstance(options, QLoraOptions) and options.double_quantization)

    def optimizer(self, model: Any, options: QLoraOptions, lr: float, weight_decay: float) -> torch.optim.Optimizer:
        from bitsandbytes import optim  # seconds to import, and only training needs it

        trainable = [p for p in model.parameters() if p.requires_grad]
        bits = 8 if options.optimizer == "paged_adamw_8bit" else 32
        paged = trainable[0].is_cuda  # nothing to page on a CPU, bitsandbytes warns about it
        optimizer: torch.optim.Optimizer = optim.AdamW(
            trainable, lr=lr, weight_decay=weight_decay, optim_bits=bits, is_paged=paged
        )
        return optimizer
