"""What the contract test must know of each tuner: options for tiny models, and what its paper says of its start.

A tuner without a line here is held to the default: it starts as its base and every trainable parameter is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.tuner_cases_beside import adapters, prompts, small_base


@dataclass(frozen=True)
class Case:
    options: dict[str, Any] = field(default_factory=dict)
    lr: float = 1e-2
    trains: str = r"\.lora_[AB]\.|\.update\."  # of every trainable parameter's name; each alternative may be absent
    held: str = ""  # of what the method brings and does not train
    starts_as_base: bool = True
    start_tolerance: float = 0.0  # of logits, where the base's weights are taken apart and put together again
    reached_in_part: str = ""  # why some trainable parameters see no gradient in a few steps
    sources: Callable[[Any, Path], Sequence[Path]] | None = None  # (base, empty folder): folders that attach needs
    falls: float = 0.98  # the last loss of a few steps is below so much of the first


CASES: dict[str, Case] = {
    "lora": Case({"r": 4, "alpha": 8}),
    "qlora": Case({"r": 4, "alpha": 8}),
    "adalora": Case(
        {"init_r": 6, "target_r": 4, "alpha": 12, "every": 1}, lr=5e-2, trains=r"lora_[ABE]\.", held=r"\.ranknum\."
    ),
    "chain_of_lora": Case({"r": 4, "alpha": 8, "runs": 3}),
    "dora": Case({"r": 4, "alpha": 8}, trains=r"lora_", start_tolerance=1e-4),
    "dora_dynamic": Case({"init_r": 6, "target_r": 4, "alpha": 12}),
    "dylora": Case({"r": 4, "alpha": 8}),
    "full": Case(lr=1e-3, trains="."),
    "galore": Case({"rank": 8, "every": 2}, trains="."),
    "kadaptation": Case({"r": 2}),
    "lisa": Case({"layers": 2, "every": 1}, lr=1e-3, trains="."),
    "loha": Case({"r": 4, "alpha": 4}, trains=r"hada_"),
    "lokr": Case({"r": 4, "alpha": 4}, trains=r"lokr_"),
    "lotr": Case({"r": 8, "alpha": 8}),
    "melora": Case({"r": 2, "alpha": 4}),
    "milora": Case({"r": 8}),
    "mora": Case({"r": 4}),
    "pissa": Case({"r": 4}),
    "relora": Case({"r": 4, "alpha": 8, "runs": 2, "rewarm": 0.9}),
    "rslora": Case({"r": 4, "alpha": 8}),
    "said": Case({"d": 500}),
    "sltrain": Case({"r": 4, "alpha": 8}),
    "sora": Case({"r": 4, "alpha": 8}),
    "sparse_adapter": Case({"r": 8, "alpha": 16}),
    "peft:VERA": Case({"r": 16}, lr=5e-2, trains=r"vera_lambda"),
    "peft:HIRA": Case({"r": 4}, trains=r"hira_[AB]"),
}

OWN = r"^adaptql\."  # trainable parameters of the modules that a model wears
MASKED = r"^adaptql\..*\.parts\.\d+\.values$"  # differences at a mask's places, or whole
CASES |= {
    # in the input: random vectors before the prompt are no base any more
    "prompt": Case({"n_tokens": 4}, lr=0.1, trains=OWN, starts_as_base=False),
    "prompt_ensemble": Case({"n_tokens": 4, "members": 2}, lr=0.1, trains=OWN, starts_as_base=False),
    "spot": Case({"probe_steps": 3}, lr=0.1, trains=OWN, starts_as_base=False, sources=prompts),
    "multitask_prompt": Case({"n_tokens": 4, "n_tasks": 2}, lr=0.1, trains=OWN, starts_as_base=False),
    "p_tuning": Case({"n_tokens": 4, "hidden": 32}, trains=OWN, starts_as_base=False),
    # in the model
    "prefix": Case({"n_tokens": 4, "hidden": 32}, trains=r"\.makers\..*(small|network)", starts_as_base=False),
    "p_tuning_v2": Case({"n_tokens": 4}, lr=0.1, trains=r"\.makers\..*prefix$", starts_as_base=False),
    "serial_adapter": Case({"r": 8}, trains=OWN, starts_as_base=False),
    "parallel_adapter": Case({"r": 16}, trains=r"^adaptql\..*\.(down|up)\."),
    "mam": Case({"r": 16, "n_prefix": 4, "hidden": 32}, trains=OWN, starts_as_base=False),
    "ciat": Case({"r": 8, "r_embedding": 8}, trains=OWN),
    "adapter_fusion": Case(
        trains=r"^adaptql\..*\.fuses\.", held=r"\.default\.adapters\.", starts_as_base=False, sources=adapters
    ),
    "ia3": Case(lr=0.05, trains=r"\.ia3_l\."),
    "ladder": Case(trains=OWN, held=r"\.side\..*(embed_|shared)", starts_as_base=False),
    # at the output
    "proxy": Case(lr=1e-3, trains=r"^adaptql\..*\.tuned\.", held=r"\.default\.small\.", sources=small_base),
    # choosing among the base's own parameters
    "bitfit": Case(lr=0.05, trains=r"^adaptql\..*\.values\.\d+$"),
    "attention_only": Case(trains=MASKED),
    "last_quarter": Case(trains=MASKED),
    "pafi": Case({"share": 0.05}, lr=0.05, trains=MASKED),
    "fishmask": Case({"share": 0.05}, trains=MASKED),
    "child_tuning_d": Case(trains=MASKED),
    "sam_mask": Case({"share": 0.05}, trains=MASKED),
    "child_tuning_f": Case(trains=MASKED),
    "fish_dip": Case({"share": 0.05, "every": 2}, trains=MASKED),
    "lt_sft": Case(trains=MASKED),
    "learned_mask": Case(trains=OWN, starts_as_base=False),
    "diff_pruning": Case({"share": 0.05}, trains=OWN),
}
