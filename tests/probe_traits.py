"""Which traits hold for the methods that are reached by PEFT's name, tried one after another on a tiny causal base.

python -m tests.probe_traits [METHOD ...] prints each method's, and where plugins/tuners/any_peft.py says otherwise.
What a method cannot be asked without (a dataset, other adapters) is in NEEDS.
"""

from __future__ import annotations

import copy
import dataclasses
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from errors import PipelineError
from pipelines.batches import Encoded, batch_for
from pipelines.training_forward import answer_loss, training_mode
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from tests.tiny_models import save_tiny_base

IDS = torch.arange(5, 45).view(2, 20)
NEEDS: dict[str, dict[str, Any]] = {
    "ADALORA": {"total_step": 10},
    "ADAPTION_PROMPT": {"adapter_len": 4, "adapter_layers": 2},
    "C3A": {"block_size": 16},
    "CARTRIDGE": {"num_virtual_tokens": 4},
    "ROAD": {"group_size": 8},
    "SHIRA": {"r": 4},
    "TRAINABLE_TOKENS": {"token_indices": [5, 6, 7]},
    "VBLORA": {"vector_length": 16, "num_vectors": 32, "topk": 2},
    "WAVEFT": {"n_frequency": 100},
}
ERRORS = (
    PipelineError, ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
PROBED = ("trains_on_4bit", "merges", "mixes_in_batch", "switches")


class Probe:
    """One method's, with its refusals taken away."""

    def __init__(self, method: str, whole: Any, quantized: Any) -> None:
        self.tuner = get("tuners", f"peft:{method}")
        self.said = self.tuner.traits
        self.tuner.traits = dataclasses.replace(self.said, **dict.fromkeys(PROBED, True))
        self.whole, self.quantized = whole, quantized
        self.options = self.tuner.Options(**NEEDS.get(method, {}))

    def found(self) -> dict[str, bool]:
        """Raises what the method raises where it cannot be trained at all."""
        with tempfile.TemporaryDirectory() as place:
            self.folder = Path(place)
            model = self.trained(self.whole)
            self.logits = logits(model)
            self.tuner.save(model, self.folder)
            return {trait: holds(getattr(self, trait)) for trait in PROBED}

    def trained(self, base: Any) -> Any:
        """After a step uphill, so that it differs from its base."""
        model = self.tuner.attach(copy.deepcopy(base), self.options, ())
        trainable = [p for p in model.parameters() if p.requires_grad]
        optimizer = torch.optim.SGD(trainable, lr=0.01)
        batch = batch_for(model, [Encoded(tuple(row), 8) for row in IDS.tolist()], 0)
        for _ in range(2):
            with training_mode(model):
                answer_loss(model, batch).backward()
            if not any(p.grad is not None and bool(p.grad.any()) for p in trainable):
                raise ValueError("no gradient reaches it")
            optimizer.step()
            optimizer.zero_grad()
        return model.eval()

    def loaded(self) -> Any:
        return self.tuner.load(copy.deepcopy(self.whole), self.folder)

    def trains_on_4bit(self) -> bool:
        return bool(torch.isfinite(logits(self.trained(self.quantized))).all())

    def merges(self) -> bool:
        merged = self.tuner.merge(self.loaded())
        return type(merged) is type(self.whole) and close(logits(merged), self.logits, 1e-3)

    def mixes_in_batch(self) -> bool:
        mixed = logits(self.loaded(), adapter_names=["default", "__base__"])
        return close(mixed, torch.stack([self.logits[0], logits(self.whole)[1]]), 1e-4)

    def switches(self) -> bool:
        model = self.loaded()
        self.tuner.add(model, self.folder, "other")
        right = {"default": self.logits, "other": self.logits, None: logits(self.whole)}
        for name in ("other", None, "default", "other"):
            self.tuner.switch(model, name)
            if not close(logits(model), right[name], 1e-4):
                return False
        return True


@torch.no_grad()
def logits(model: Any, **kwargs: Any) -> torch.Tensor:
    said: torch.Tensor = model.eval()(input_ids=IDS, **kwargs).logits
    return said.float()


def close(one: torch.Tensor, other: torch.Tensor, within: float) -> bool:
    return one.shape == other.shape and bool((one - other).abs().max() < within)


def holds(trial: Callable[[], bool]) -> bool:
    """PEFT says no in many ways: by errors of all kinds, or by another answer."""
    try:
        return trial()
    except ERRORS as error:
        print(f"  {trial.__name__}: {type(error).__name__}: {str(error)[:150]}", file=sys.stderr)
        return False


def main(methods: list[str]) -> None:
    from plugins.tuners.any_peft import CLASSES, UNSERVED

    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as place:
        folder = save_tiny_base(Path(place) / "base")
        whole, quantized = (load_base(folder, LoadSpec(p)).model.eval() for p in ("fp32", "nf4"))  # type: ignore[arg-type]
        for method in methods or sorted(CLASSES.keys() - UNSERVED):
            try:
                probe = Probe(method, whole, quantized)
                found = probe.found()
            except ERRORS as error:
                print(f"{method}: cannot: {type(error).__name__}: {str(error)[:150]}", flush=True)
                continue
            wrong = [trait for trait in PROBED if found[trait] != getattr(probe.said, trait)]
            print(f"{method}: {found}{' SAID OTHERWISE: ' + ', '.join(wrong) if wrong else ''}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
