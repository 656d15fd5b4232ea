"""LoRA: every linear layer learns a low-rank update B·A beside its frozen weight (Hu et al. 2021, arXiv 2106.09685).

QLoRA: the same on a base held in 4-bit NF4 with double quantization, AdamW in pageable memory (Dettmers et al. 2023,
arXiv 2305.14314). Both are thin over PEFT, and what they save is PEFT's own layout.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import torch
from peft import LoraConfig, get_peft_model, get_peft_model_state_dict, set_peft_model_state_dict
from pydantic import BaseModel, ConfigDict, Field
from safetensors import SafetensorError
from safetensors.torch import load_file
from safetensors.torch import save as to_bytes

from errors import HubError, ResourceError, UsageError
from plugins.contracts import LoadSpec, Traits
from plugins.encoder_decoder import reads_apart

WEIGHTS = "adapter_model.safetensors"
CONFIG = "adapter_config.json"


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


class Lora:
    name = "lora"
    summary = "LoRA: low-rank updates of every linear layer (Hu et al. 2021)"
    Options: type[BaseModel] = LoraOptions
    traits = Traits(trains_on_4bit=True, merges=True, fuses=True, mixes_in_batch=True)

    def load_spec(self, options: LoraOptions) -> LoadSpec:
        return LoadSpec("bf16")

    def attach(self, model: Any, options: LoraOptions, sources: Sequence[Path] = ()) -> Any:
        if sources:
            raise UsageError(
                f"{self.name} starts from its base alone: {len(sources)} source adapters given, expected 0"
            )
        config = LoraConfig(
            task_type="SEQ_2_SEQ_LM" if reads_apart(model) else "CAUSAL_LM",
            r=options.r,
            lora_alpha=options.alpha,
            lora_dropout=options.dropout,
            target_modules=options.targets if isinstance(options.targets, str) else list(options.targets),
            use_rslora=options.rslora,
        )
        with torch.random.fork_rng(devices=range(torch.cuda.device_count())):
            torch.manual_seed(options.seed)
            try:
                return _inject(model, config)
            except ValueError as error:  # PEFT's word for targets that match no layer
                raise UsageError(f"{self.name} cannot adapt targets {options.targets!r}: {error}") from error

    def save(self, model: Any, folder: Path) -> None:
        config = model.peft_config["default"].to_dict()
        config.update(inference_mode=True, base_model_name_or_path=None)  # where the base lies is nobody's business
        tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in _state(model).items()}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / WEIGHTS).write_bytes(to_bytes(tensors, metadata={"format": "pt"}))
            text = json.dumps(config, indent=2, sort_keys=True, default=_plain)
            (folder / CONFIG).write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise ResourceError(
                f"the adapter cannot be written ({error.strerror}): free some space and save again"
            ) from error

    def load(self, model: Any, folder: Path) -> Any:
        config, tensors = _read(folder)
        try:
            adapted = _inject(model, config, autocast_adapter_dtype=False)
        except ValueError as error:
            raise HubError(f"the adapter does not fit this base: {error}") from error
        _check_fit(_state(adapted), tensors)
        set_peft_model_state_dict(adapted, tensors)
        for name, parameter in adapted.named_parameters():
            if "lora_" in name:  # the base's own type: no casts at every layer of every step
                parameter.data = parameter.data.to(model.dtype)
        return adapted.eval().requires_grad_(False)

    def merge(self, model: Any) -> Any:
        """The base with the update added into its weights, without the adapter's layers."""
        return model.merge_and_unload()


class QLora(Lora):
    name = "qlora"
    summary = "QLoRA: LoRA on a 4-bit NF4 base, double quantization (Dettmers et al. 2023)"
    Options = QLoraOptions
    traits = Traits(trains_on_4bit=True, merges=False, fuses=True, mixes_in_batch=True)

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

    def merge(self, model: Any) -> Any:
        raise UsageError(
            "qlora does not merge: a 4-bit weight is rounded again when the update is added, which changes answers. "
            "Load the base in bf16 and merge there with lora"
        )


def _inject(model: Any, config: LoraConfig, **options: Any) -> Any:
    with warnings.catch_warnings():
        # PEFT 0.21 asks transformers 5.23 for a property by its old name; nobody here can act on that
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        return get_peft_model(model, config, **options)


def _state(model: Any) -> dict[str, torch.Tensor]:
    """The adapter's tensors. PEFT would ask the model hub whether the embeddings were changed; they never are."""
    state: dict[str, torch.Tensor] = get_peft_model_state_dict(model, save_embedding_layers=False)
    return state


def _read(folder: Path) -> tuple[LoraConfig, dict[str, torch.Tensor]]:
    """An adapter's configuration and tensors. Raises HubError when they are not whole or not LoRA's."""
    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            raise HubError(f"the adapter's {name} is missing: expected {CONFIG} and {WEIGHTS}; train it again")
    try:
        fields = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        config, tensors = LoraConfig.from_peft_type(**fields), load_file(folder / WEIGHTS)
    except (SafetensorError, ValueError, TypeError, KeyError) as error:
        raise HubError(
            f"the adapter is damaged ({type(error).__name__}): promote an older version or train again"
        ) from error
    if not isinstance(config, LoraConfig):
        raise HubError(f"expected a LORA adapter, found {fields.get('peft_type')!r}: name the tuner that made it")
    return config, tensors


def _check_fit(expected: dict[str, torch.Tensor], found: dict[str, torch.Tensor]) -> None:
    wrong = sorted(expected.keys() ^ found.keys())
    wrong += [name for name in expected.keys() & found.keys() if expected[name].shape != found[name].shape]
    if wrong:
        raise HubError(
            f"the adapter does not fit this base: {len(wrong)} of {len(expected)} tensors differ in name or shape, "
            f"first {wrong[0]}; load the base it was trained on"
        )


def _plain(value: object) -> object:
    """PEFT keeps sets and enums in its configurations."""
    if isinstance(value, set | frozenset):
        return sorted(value)
    return getattr(value, "value", str(value))
