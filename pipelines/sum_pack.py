"""Adapters of the hub, of any method whose sum makes sense, summed by given weights into a version of a pack."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from safetensors.torch import save_file

from errors import HubError
from pipelines.cards import write_card
from pipelines.fuse import compose
from pipelines.hub import Adapter, Hub, check_at_work
from pipelines.idle import changes_nothing
from pipelines.profile import profile_of, write_profile
from pipelines.sums import CONFIG, WEIGHTS, Tensors, weighted_sum
from pipelines.weights import check_whole
from plugins.contracts import Embedder
from plugins.factors import read_lora
from plugins.registry import get
from records import Pack


def sum_adapters(
    hub: Hub, sources: Sequence[Adapter], weights: Sequence[float], pack: Pack, embedder: Embedder
) -> Adapter:
    """A new version, not yet served. LoRA is summed exactly and cut back to its rank; see sums.py for the others."""
    first = sources[0].card
    for source in sources:
        check_whole(source.folder)
        check_at_work(source)
        if source.card.tuner != first.tuner or source.card.base_hash != first.base_hash:
            raise HubError(
                f"adapters of one tuner and one base can be summed: {first.tuner} on {first.base_hash[:12]}, "
                f"{source.card.tuner} on {source.card.base_hash[:12]}; name those of one"
            )
    traits = get("tuners", first.tuner).traits
    plain = json.loads((sources[0].folder / CONFIG).read_text(encoding="utf-8")).get("peft_type") == "LORA"
    tensors, config, error = _lora(sources, weights) if plain else (*_other(sources, weights, traits), 0.0)
    names = [f"{a.card.pack}/{a.version}" for a in sources]
    fusion = {
        "method": "exact",
        "searcher": None,
        "weights": dict(zip(names, map(float, weights), strict=True)),
        "relative_error": error,
    }
    with hub.stage(first.base_hash, pack.name) as folder:
        save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
        (folder / CONFIG).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        changes = {
            "pack": pack.name,
            "schema_fingerprint": pack.fingerprint,
            "data_hash": hashlib.sha256("".join(a.card.data_hash for a in sources).encode()).hexdigest(),
            "config": {"fusion": fusion},
            "ex_before": None,
            "ex_after": None,
            "n_dev": 0,
            "created": datetime.now(UTC),
            "licence": "; ".join(sorted({a.card.licence for a in sources if a.card.licence})),
            "weights_sha256": "",
        }
        if changes_nothing(folder):
            raise HubError("the sum changes nothing: its update is zero; give weights that do not cancel")
        write_card(folder, first.model_copy(update=changes))
        write_profile(folder, profile_of(pack, embedder))
    return hub.versions(first.base_hash, pack.name)[-1]


def _lora(sources: Sequence[Adapter], weights: Sequence[float]) -> tuple[Tensors, dict[str, Any], float]:
    fused = compose([read_lora(a.folder, a.card.pack) for a in sources], weights, "exact")
    tensors: Tensors = {}
    for module, (a, b) in fused.updates.items():
        tensors[f"base_model.model.{module}.lora_A.weight"] = a.contiguous()
        tensors[f"base_model.model.{module}.lora_B.weight"] = b.contiguous()
    config = json.loads((sources[0].folder / CONFIG).read_text(encoding="utf-8"))
    plain = {"r": fused.rank, "lora_alpha": fused.rank, "use_rslora": False, "rank_pattern": {}, "alpha_pattern": {}}
    return tensors, config | plain | {"target_modules": sorted(fused.updates)}, fused.relative_error


def _other(sources: Sequence[Adapter], weights: Sequence[float], traits: Any) -> tuple[Tensors, dict[str, Any]]:
    try:
        return weighted_sum([a.folder for a in sources], weights)
    except HubError as error:
        why = getattr(traits, "reasons", {}).get("fuses")
        raise (HubError(f"{sources[0].card.tuner} adapters cannot be summed: {why}") if why else error) from error
