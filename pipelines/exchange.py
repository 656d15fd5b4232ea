"""Adapters out of the hub and into it: PEFT's own layout, safetensors only, nothing believed that can be checked."""

from __future__ import annotations

import json
import math
import re
import shutil
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from errors import HubError, UsageError
from pipelines.cards import AdapterCard, model_card, read_card, write_card
from pipelines.hub import Adapter, Hub, check_at_work
from pipelines.probe import largest_change, probe_logits
from pipelines.profile import profile_of, write_profile
from pipelines.scratch import scratch
from pipelines.weights import EXPONENTS, PICKLES, check_safetensors, check_whole
from plugins.contracts import Embedder, LoadSpec
from plugins.models import LoadedBase, load_base
from plugins.registry import get
from records import Pack

WEIGHTS, CONFIG = "adapter_model.safetensors", "adapter_config.json"
TUNER_BY_PEFT_TYPE = {"LORA": "lora"}  # whose tensors are checked one by one
LARGEST_RANK = 1024
FACTOR = re.compile(r"base_model\.model\.(?P<module>.+)\.lora_(?P<side>[AB])\.weight")
LAYER = re.compile(r"\^?[\w.]+")  # PEFT takes the keys of its patterns for expressions, and some never end
# What a configuration may say: PEFT acts on some of the other keys when it loads (pissa, loftq change the base).
KEPT = ("peft_type", "r", "lora_alpha", "rank_pattern", "alpha_pattern", "use_rslora")
PLAIN = {"bias": "none", "modules_to_save": None, "fan_in_fan_out": False, "use_dora": False, "lora_bias": False}


def export_adapter(adapter: Adapter, dest: Path) -> dict[str, Any]:
    """A new folder that PEFT's ``from_pretrained`` loads. Raises HubError for a method that PEFT does not know."""
    from peft import PeftType

    check_whole(adapter.folder)
    check_at_work(adapter)
    config = json.loads((adapter.folder / CONFIG).read_text(encoding="utf-8"))
    kind = config.get("peft_type")
    if kind not in set(PeftType):
        raise HubError(
            f"{adapter.card.tuner} adapters are of a layout of our own ({kind!r} is no method of PEFT's): "
            "serve it with AdaptQL, or train one with lora"
        )
    if dest.exists():
        raise UsageError(f"{dest} exists; remove it or name another folder, nothing is overwritten")
    with scratch(dest.absolute().parent, "the export") as folder:
        made = folder / "adapter"
        made.mkdir()
        for name in (WEIGHTS, CONFIG, "README.md"):
            shutil.copyfile(adapter.folder / name, made / name)
        made.rename(dest)
    at = {"pack": adapter.card.pack, "version": adapter.version, "folder": str(dest), "peft": kind}
    return at | {"vllm": _served_by_vllm(config)}


def _served_by_vllm(config: dict[str, Any]) -> str:
    if config["peft_type"] != "LORA" or config.get("modules_to_save") or config.get("use_dora"):
        return "no: vLLM serves plain LoRA only"
    if config.get("rank_pattern") or config.get("alpha_pattern"):  # its PEFTHelper reads neither
        return "no: vLLM scales every layer by one rank and one alpha, this one has several"
    return f"yes, where vLLM serves the base, with --max-lora-rank {config['r']} or more"


def import_adapter(
    source: Path, pack: Pack, hub: Hub, base_model: str | None, embedder: Embedder, licence: str = ""
) -> Adapter:
    """Takes a LoRA from elsewhere into the hub, as a version that is not yet served.

    Checked: safetensors alone, finite values, every tensor a factor of a linear layer that the base has, ranks and
    shapes, the base and the schema its card names (where it brings one), and that the base's logits move.
    """
    given = _checked_files(source)
    came_with = _card_of(source)
    spec = LoadSpec(came_with.precision if came_with else "bf16")
    base = load_base(base_model, spec, for_inference=True)
    if came_with and came_with.base_hash != base.base_hash:
        raise HubError(
            f"the adapter's card names base {came_with.base_hash[:12]}, this base is {base.base_hash[:12]}; "
            "name the base it was trained on with --base-model"
        )
    if came_with and came_with.schema_fingerprint != pack.fingerprint:
        raise HubError(
            f"the adapter's card names schema {came_with.schema_fingerprint[:12]}, pack {pack.name} has "
            f"{pack.fingerprint[:12]}; name the pack it was made for, or fuse from it"
        )
    config = _checked_config(given, source / WEIGHTS, base)
    before = probe_logits(base.model)
    with hub.stage(base.base_hash, pack.name) as folder:
        shutil.copyfile(source / WEIGHTS, folder / WEIGHTS)
        (folder / CONFIG).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        moved = largest_change(before, probe_logits(_loaded(base, folder)))
        if not math.isfinite(moved):
            raise HubError("the adapter makes the base's logits infinite or no numbers; it is not taken in")
        if moved == 0.0:
            raise HubError("the adapter changes nothing: the base's logits are the same with it; it is not taken in")
        write_card(folder, _new_card(came_with, pack, base, config, moved, licence))
        write_profile(folder, profile_of(pack, embedder))
    return hub.versions(base.base_hash, pack.name)[-1]


def _loaded(base: LoadedBase, folder: Path) -> Any:
    """PEFT believes the configuration: what it cannot make of it is said in our words."""
    try:
        return get("tuners", "lora").load(base.model, folder)
    except (ValueError, TypeError, RuntimeError, AttributeError, KeyError) as error:
        raise HubError(
            f"{CONFIG} does not go with the weights ({type(error).__name__}): expected the ranks and target_modules "
            "of its tensors; save the adapter again"
        ) from error


def _checked_files(source: Path) -> dict[str, Any]:
    """The configuration, once the folder holds nothing that could run."""
    if not source.is_dir():
        raise UsageError(f"{source}: expected a folder with {WEIGHTS} and {CONFIG}; correct the path")
    for path in sorted(source.rglob("*")):
        if path.suffix.lower() in PICKLES:
            raise HubError(f"{path.name} could run code when it is loaded; expected safetensors alone: remove it")
    for name in (WEIGHTS, CONFIG):
        if not (source / name).is_file() or (source / name).is_symlink():
            raise HubError(f"{name} is missing or a link: expected PEFT's layout, {WEIGHTS} and {CONFIG}")
    check_safetensors(source / WEIGHTS)
    try:
        config = json.loads((source / CONFIG).read_text(encoding="utf-8"))
        kind = config["peft_type"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise HubError(
            f"{CONFIG} cannot be read: expected a JSON object with peft_type; save the adapter again"
        ) from error
    if not isinstance(kind, str) or kind not in TUNER_BY_PEFT_TYPE:
        raise HubError(
            f"expected a LoRA, whose tensors can be checked one by one, got peft_type {kind!r}: "
            f"train it here with its tuner, or convert it to LoRA"
        )
    for key, plain in PLAIN.items():
        if config.get(key) not in (plain, None, False):
            raise HubError(f"{CONFIG}: expected {key} = {plain}, got {str(config[key])[:40]}; export a plain LoRA")
    return dict(config)


def _card_of(source: Path) -> AdapterCard | None:
    if not (source / "card.json").is_file():
        return None
    try:
        card = read_card(source)
        model_card(card)  # of a fusion it may tell what no fusion is
    except (HubError, TypeError, KeyError, ValueError, AttributeError) as error:
        raise HubError(
            "card.json is damaged: expected the card of an adapter of ours; remove it, and it is made anew"
        ) from error
    return card


def _checked_config(config: dict[str, Any], weights: Path, base: LoadedBase) -> dict[str, Any]:
    """What PEFT is told: the layers that the tensors have, of ranks that are checked before memory is set aside."""
    from peft.utils.other import get_pattern_key

    ranks = _ranks(weights, base)
    for name in ("rank_pattern", "alpha_pattern"):
        pattern = config.get(name) or {}
        if not isinstance(pattern, dict) or not all(LAYER.fullmatch(key) for key in pattern):
            raise HubError(f"{CONFIG}: expected {name} to give numbers by plain layer names; write each layer's name")
    by_pattern = config.get("rank_pattern") or {}
    for module, rank in ranks.items():
        said = by_pattern.get(get_pattern_key(by_pattern, module), config.get("r"))
        if said != rank:
            raise HubError(
                f"{CONFIG} does not go with the weights: layer {module} is of rank {rank} there, "
                f"of {str(said)[:20]} in the configuration; save the adapter again"
            )
    kept = {key: config[key] for key in KEPT if config.get(key) is not None}
    task = "SEQ_2_SEQ_LM" if base.model.config.is_encoder_decoder else "CAUSAL_LM"
    named = {"target_modules": sorted(ranks), "task_type": task}
    return kept | PLAIN | named | {"inference_mode": True, "base_model_name_or_path": None}


def _ranks(weights: Path, base: LoadedBase) -> dict[str, int]:
    """By layer, once every tensor is a factor of a linear layer of the base."""
    try:
        return _ranks_of(weights, _linear_layers(base.model))
    except SafetensorError as error:
        raise HubError(f"{WEIGHTS} is no safetensors file: {str(error)[:120]}; save the adapter again") from error


def _ranks_of(weights: Path, linear: dict[str, tuple[int, int]]) -> dict[str, int]:
    ranks: dict[str, dict[str, int]] = {}
    with safe_open(weights, "pt") as file:
        for name in file.keys():  # noqa: SIM118  # not a mapping
            found, given = FACTOR.fullmatch(name), file.get_slice(name)
            shape, dtype = given.get_shape(), given.get_dtype()
            if not found or found["module"] not in linear:
                raise HubError(f"tensor {name[:120]!r} is no LoRA factor of a linear layer of this base; name its base")
            if len(shape) != 2 or dtype not in EXPONENTS:
                raise HubError(
                    f"tensor {name!r} is {dtype} of shape {tuple(shape)}: expected a matrix of F32, F16 or BF16"
                )
            n_in, n_out = linear[found["module"]]
            rank, other = (shape[0], shape[1]) if found["side"] == "A" else (shape[1], shape[0])
            expected = n_in if found["side"] == "A" else n_out
            if other != expected or not 0 < rank <= LARGEST_RANK:
                raise HubError(
                    f"tensor {name!r} has shape {tuple(shape)}: expected rank at most {LARGEST_RANK} by {expected} "
                    "for this base; name the base it was trained on"
                )
            ranks.setdefault(found["module"], {})[found["side"]] = rank
    for module, sides in ranks.items():
        if len(sides) != 2 or len(set(sides.values())) != 1:
            raise HubError(f"layer {module}: expected factors A and B of one rank, got {sides}; save the adapter again")
    if not ranks:
        raise HubError(f"{weights.name} holds no tensors: expected LoRA's factors; save the adapter again")
    return {module: sides["A"] for module, sides in ranks.items()}


def _linear_layers(model: Any) -> dict[str, tuple[int, int]]:
    """(in, out) by name."""
    layers = ((name, module) for name, module in model.named_modules() if hasattr(module, "in_features"))
    return {name: (int(layer.in_features), int(layer.out_features)) for name, layer in layers}


def _new_card(
    came_with: AdapterCard | None, pack: Pack, base: LoadedBase, config: dict[str, Any], moved: float, licence: str
) -> AdapterCard:
    if came_with:
        served = {"tuner": TUNER_BY_PEFT_TYPE[config["peft_type"]], "base_name": base.name}  # as it was checked
        return came_with.model_copy(update={"pack": pack.name, "weights_sha256": ""} | served)
    return AdapterCard(
        tuner=TUNER_BY_PEFT_TYPE[config["peft_type"]],
        base_hash=base.base_hash,
        base_name=base.name,
        precision=base.precision,
        compute_dtype=base.compute_dtype,
        pack=pack.name,
        schema_fingerprint=pack.fingerprint,
        data_hash="unknown",
        config={"imported": True, "largest_change_of_logprobs": moved} | config,
        seed=0,
        ex_before=None,
        ex_after=None,
        n_dev=0,
        versions={name: version(name) for name in ("torch", "transformers", "peft")},
        created=datetime.now(UTC),
        licence=licence or pack.licence,
    )
