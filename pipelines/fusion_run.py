"""What a fusion works with: the new pack's shots, and the adapters of the hub that are nearest to it."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from errors import HubError, TrainingError, UsageError
from pipelines.batches import Encoded, TrainingExample, encode, largest_part
from pipelines.databases import home
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.examples import training_examples
from pipelines.fuse_settings import FuseRequest
from pipelines.hub import Adapter, Hub, check_at_work
from pipelines.linkers import linker_of
from pipelines.packs import read_pack
from pipelines.profile import Profile, profile_of, ranked, read_profile
from pipelines.splits import carved, mask_values
from pipelines.tune_pack import Tell
from pipelines.weights import check_whole
from plugins.contracts import LoadSpec
from plugins.factors import Factors, read_lora
from plugins.models import LoadedBase, find_base, hash_base, load_base
from records import Pack, Pair
from retrieval.index import PackIndex

PLAIN = ("lora", "qlora")


@dataclass(frozen=True)
class Candidate:
    """An adapter of another pack."""

    name: str
    adapter: Adapter
    similarity: float  # of its schema and questions to the new ones, -1 where that is not known


@dataclass
class Fusion:
    """Everything a fusion works with; the base's model is bare between two steps."""

    pack: Pack
    base: LoadedBase
    candidates: tuple[Candidate, ...]
    adapters: tuple[Factors, ...]
    shots: tuple[Pair, ...]
    examples: tuple[TrainingExample, ...]
    encoded: list[Encoded]
    index: PackIndex
    profile: Profile
    folder: Path  # of the journal and of what gradient steps leave
    systems: dict[str, dict[str, Any]] = field(default_factory=dict)  # loss on the shots, EX on dev
    right: dict[str, list[bool]] = field(default_factory=dict)  # by system, question by question

    @property
    def names(self) -> list[str]:
        return [candidate.name for candidate in self.candidates]


def open_fusion(request: FuseRequest, tell: Tell, pack: Pack | None = None, hub: Hub | None = None) -> Fusion:
    """``pack`` in place of the one that is read, ``hub`` in place of the home's: for studies."""
    if pack is None:
        pack = read_pack(request.domain)
        if len(pack.train) > 2 * request.shots:  # of a handful nothing is held back
            pack = carved(pack)
    shots = shots_of(pack, request.shots, request.seed)
    base_hash, index = hash_base(find_base(request.base_model)), open_index(pack)
    profile = profile_of(pack, index.embedder)
    candidates = near(hub or Hub(home()), base_hash, pack.name, profile, request.sources, request.candidates)
    base = load_base(request.base_model, _spec(candidates[0].adapter))
    adapters = tuple(read_lora(c.adapter.folder, c.name) for c in candidates)
    made = training_examples(
        shots,
        index,
        base.prompt_style,
        linking_of(pack),
        prompt_budget(base),
        lambda text: len(base.tokenizer(text)["input_ids"]),
        seed=request.seed,
        reranker=linker_of(pack),
        progress=lambda done, total: tell("linked", done, total),
    )
    said = [pair for pair in shots if pair.id not in set(made.left_out)]
    fitting = [_fitting(base, example) for example in made.examples]
    kept = [(p, e, ids) for p, e, ids in zip(said, made.examples, fitting, strict=True) if ids is not None]
    if not kept:
        raise TrainingError(f"none of the {len(shots)} shots can be said in the base's prompt: expected simpler SQL")
    shots, examples, encoded = zip(*kept, strict=True)
    key = hashlib.sha256(f"{base_hash} {pack.fingerprint} {shots!r} {request!r}".encode()).hexdigest()[:16]
    folder = home() / "fusions" / f"{pack.name}-{key}"
    return Fusion(pack, base, candidates, adapters, shots, examples, list(encoded), index, profile, folder)


def _fitting(base: LoadedBase, example: TrainingExample) -> Encoded | None:
    """As tokens; None where the model has no place for as many."""
    try:
        return encode(base.tokenizer, [example], 4096, largest_part(base.model))[0][0]
    except TrainingError:
        return None


def shots_of(pack: Pack, n: int, seed: int) -> tuple[Pair, ...]:
    """Drawn by seed, different SQL first."""
    if not pack.train:
        raise TrainingError(f"pack {pack.name} has no training pairs: expected lines in questions/train.jsonl")
    drawn = random.Random(seed).sample(pack.train, len(pack.train))
    first: dict[str, Pair] = {}
    for pair in drawn:
        first.setdefault(mask_values(pair.sql), pair)
    others = [pair for pair in drawn if first[mask_values(pair.sql)] is not pair]
    return (*first.values(), *others)[:n]


def near(
    hub: Hub, base_hash: str, pack_name: str, profile: Profile, named: Sequence[str], n: int
) -> tuple[Candidate, ...]:
    """The adapters to mix, nearest first: those named, or the ``n`` nearest that are served for other packs."""
    if named:
        found = {name: _named(hub, base_hash, name) for name in named}
        for adapter in found.values():
            check_whole(adapter.folder)
            check_at_work(adapter)
    else:
        served = (_sound(hub, *shelf) for shelf in hub.shelves() if shelf[0] == base_hash and shelf[1] != pack_name)
        found = {a.card.pack: a for a in served if a is not None and a.card.tuner in PLAIN}
    if not found:
        raise HubError(
            "the hub has no LoRA of another pack on this base to fuse; train one with finetune, or name the base of "
            "those it has with --base-model"
        )
    order = ranked(profile, {name: read_profile(adapter.folder) for name, adapter in found.items()})
    kept = order if named else order[:n]
    return tuple(Candidate(name, found[name], round(similarity, 4)) for name, similarity in kept)


def _sound(hub: Hub, base_hash: str, pack: str) -> Adapter | None:
    """None where nothing is served, or something damaged: one pack's trouble is not the next one's."""
    try:
        adapter = hub.current(base_hash, pack)
        if adapter is not None:
            check_whole(adapter.folder)
            check_at_work(adapter)
        return adapter
    except HubError:  # adapters check says what is wrong with it
        return None


def _named(hub: Hub, base_hash: str, name: str) -> Adapter:
    pack, slash, wanted = name.partition("/")
    adapter = hub.current(base_hash, pack) if not slash else None
    versions = {a.version: a for a in hub.versions(base_hash, pack)}
    adapter = adapter or versions.get(hub.tags(base_hash, pack).get(wanted, wanted))
    if adapter is None:
        known = ", ".join(sorted(p for b, p in hub.shelves() if b == base_hash)) or "none"
        raise UsageError(f"no adapter {name!r} on this base: expected pack or pack/version; packs with some: {known}")
    return adapter


def _spec(nearest: Adapter) -> LoadSpec:
    return LoadSpec(nearest.card.precision, bool(nearest.card.config.get("double_quantization", False)))
