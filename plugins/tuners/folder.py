"""An adapter's folder: two files, each replaced whole; read back strictly, for the base they were made for alone."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from pydantic import BaseModel, ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes

from errors import HubError, ResourceError

Options = TypeVar("Options", bound=BaseModel)

WEIGHTS = "adapter_model.safetensors"
CONFIG = "adapter_config.json"
METHOD = "adaptql_method"  # in the configuration of what PEFT does not know


def base_shape(model: Any) -> str:
    """What two bases must share for one's adapter to fit the other; which weights they hold, the hub checks."""
    config = model.config
    sizes = (getattr(config, name, None) for name in ("num_hidden_layers", "hidden_size", "vocab_size"))
    return "{}: {} layers, width {}, vocabulary {}".format(config.model_type, *sizes)


def write_adapter(folder: Path, model: Any, config: Mapping[str, Any], tensors: Mapping[str, torch.Tensor]) -> None:
    """Raises ResourceError when the disk does not take it; what was there before is then unharmed."""
    plain = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}
    weights = to_bytes(plain, metadata={"format": "pt", "base": base_shape(model)})
    text = json.dumps(config, indent=2, sort_keys=True, default=_plain)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / WEIGHTS, weights)
        _replace(folder / CONFIG, (text + "\n").encode())
    except OSError as error:
        raise ResourceError(
            f"the adapter cannot be written ({error.strerror}): free some space and save again"
        ) from error


def write_own(folder: Path, model: Any, method: str, options: BaseModel, tensors: Mapping[str, torch.Tensor]) -> None:
    """The layout of a method that PEFT lacks: its name and options beside its tensors."""
    write_adapter(folder, model, {METHOD: method, "options": options.model_dump(mode="json")}, tensors)


def read_adapter(folder: Path, model: Any) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    """(configuration, tensors), finite and made for such a base. Raises HubError, saying what to do."""
    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            raise HubError(f"the adapter's {name} is missing: expected {CONFIG} and {WEIGHTS}; train it again")
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        with safe_open(folder / WEIGHTS, "pt") as file:
            made_for = (file.metadata() or {}).get("base")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  (no mapping)
    except (SafetensorError, ValueError, OSError) as error:
        raise damaged(type(error).__name__) from error
    if not isinstance(config, dict):
        raise damaged(f"{CONFIG} is no object")
    if made_for is not None and made_for != base_shape(model):
        raise HubError(
            f"the adapter does not fit this base: made for {made_for}; this is {base_shape(model)}; "
            "load the base it was trained on"
        )
    infinite = [name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if infinite:
        raise damaged(f"{infinite[0]} holds what is no finite number")
    return config, tensors


def read_own(folder: Path, model: Any, method: str, options: type[Options]) -> tuple[Options, dict[str, torch.Tensor]]:
    config, tensors = read_adapter(folder, model)
    check_method(config, method)
    try:
        return options.model_validate(config["options"]), tensors
    except (KeyError, ValidationError) as error:
        raise damaged("its options are not the method's") from error


def check_method(config: Mapping[str, Any], expected: str) -> None:
    """``expected`` is our method's name, or PEFT's in capitals."""
    found = config.get(METHOD, config.get("peft_type"))
    if found != expected:
        raise HubError(f"expected a {expected} adapter, found {found!r}: name the tuner that made it")


def check_fit(expected: Mapping[str, torch.Tensor], found: Mapping[str, torch.Tensor]) -> None:
    """Names and shapes, every one."""
    wrong = sorted(expected.keys() ^ found.keys())
    wrong += [name for name in expected.keys() & found.keys() if expected[name].shape != found[name].shape]
    if wrong:
        raise HubError(
            f"the adapter does not fit this base: {len(wrong)} of {len(expected)} tensors differ in name or shape, "
            f"first {wrong[0]}; load the base it was trained on"
        )


def damaged(why: str) -> HubError:
    return HubError(f"the adapter is damaged ({why}): promote an older version or train again")


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _plain(value: object) -> object:
    """PEFT keeps sets and enums in its configurations."""
    if isinstance(value, set | frozenset):
        return sorted(value)
    return getattr(value, "value", str(value))
