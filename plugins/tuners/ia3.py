"""IA3: keys, values and the feed-forward networks' inner activations are scaled by trained vectors.

softmax(Q (l_k o K)^T) (l_v o V) and (l_ff o act(W_1 x)) W_2, every l starting at ones (Liu et al. 2022, arXiv
2205.05638, section 3.3). Thin over PEFT, whose own list for BART scales queries where the paper scales keys.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from peft import IA3Config, set_peft_model_state_dict
from pydantic import BaseModel, ConfigDict, Field

from errors import UsageError
from plugins.contracts import Traits
from plugins.tuners.peft_layout import OverPeft, state_of, task_of

INNER = ("down_proj", "fc2", "wo")  # what reads a feed-forward network's inner activations


class Ia3Options(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    attention: tuple[str, ...] = Field(
        default=("k_proj", "v_proj"), description="layers whose output is scaled, by name"
    )
    feedforward: tuple[str, ...] = Field(
        default=INNER, description="layers whose input is scaled, those that there are"
    )


class Ia3(OverPeft):
    name = "ia3"
    summary = "IA3: scaled keys, values and inner activations (Liu et al. 2022)"
    lr = 1e-2  # vectors of scales (paper: 3e-3 with Adafactor)
    Options: type[BaseModel] = Ia3Options
    peft_type = "IA3"
    traits = Traits(
        trains_on_4bit=True,
        merges=True,
        fuses=True,
        mixes_in_batch=False,
        reasons={"mixes_in_batch": "PEFT scales every row of a batch alike"},
    )

    def config(self, model: Any, options: Ia3Options) -> IA3Config:
        there = {name.rpartition(".")[2] for name, _ in model.named_modules()}
        inner = [name for name in options.feedforward if name in there]
        outer = [name for name in options.attention if name in there]
        if not inner and not outer:
            raise UsageError(f"ia3 cannot scale {options.attention + options.feedforward}: the base has none of them")
        return IA3Config(task_type=task_of(model), target_modules=outer + inner, feedforward_modules=inner)

    def attach(self, model: Any, options: Any, sources: Sequence[Path] = ()) -> Any:
        return narrow(super().attach(model, options, sources))

    def load(self, model: Any, folder: Path) -> Any:
        return narrow(super().load(model, folder))

    def fuse(self, model: Any, weights: Mapping[str, float], name: str) -> None:
        """l = 1 + sum of w (l_i - 1): the update is linear in l."""
        states = {each: state_of(model, each) for each in weights}
        first: dict[str, torch.Tensor] = next(iter(states.values()))
        summed = {key: 1 + sum(weight * (states[each][key] - 1) for each, weight in weights.items()) for key in first}
        served = model.active_adapter
        model.add_adapter(name, model.peft_config[next(iter(weights))])
        set_peft_model_state_dict(model, summed, adapter_name=name)
        model.set_adapter(served)
        model.eval().requires_grad_(False)


def narrow(model: Any) -> Any:
    """Each scaled layer answers in the type it was asked in: PEFT's 4-bit ones answer in 32 bits outside autocast."""
    for module in model.modules():
        if hasattr(module, "ia3_l"):
            module.register_forward_hook(lambda _, asked, said: said.to(asked[0].dtype))
    return model
