"""What is at hand: packs, and the adapters in the hub."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from errors import PackError, unknown_name
from pipelines.databases import home
from pipelines.packs import CHECKOUT, Manifest, read_pack
from pipelines.questions import read_questions
from pipelines.strict import read_yaml

Line = dict[str, Any]


def packs() -> list[Line]:
    """Those in datasets/ of the checkout and of the working directory; a broken one says what is wrong."""
    found = []
    for folder in folders():
        try:
            manifest, _ = read_yaml(folder / "pack.yaml", "pack.yaml", Manifest)
            questions = read_questions(folder, manifest.language)
        except PackError as error:
            found.append(_pack_line(folder.name, (), {}, f"broken: {error}"))
        else:
            counts = {split: len(pairs) for split, pairs in questions.items()}
            found.append(_pack_line(manifest.name, manifest.language, counts, manifest.description))
    return found


def folders() -> list[Path]:
    shelves = dict.fromkeys((CHECKOUT, Path("datasets").absolute()))
    return sorted({manifest.parent for shelf in shelves for manifest in shelf.glob("*/pack.yaml")})


def _pack_line(name: str, languages: tuple[str, ...], counts: dict[str, int], description: str) -> Line:
    pairs = {split: counts.get(split, 0) for split in ("train", "dev", "test")}
    return {"name": name, "language": " ".join(languages)} | pairs | {"description": description}


# -- adapters ---------------------------------------------------------------------------------


def adapters() -> list[Line]:
    """Every version of every pack and base, the served ones marked."""
    from pipelines.hub import Hub

    hub = Hub(home())
    served = {adapter.folder for adapter in hub.list()}
    shelves = [(a.card.base_hash, a.card.pack) for a in hub.list()]
    found = [a for base_hash, pack in shelves for a in hub.versions(base_hash, pack)]
    return [_adapter_line(adapter, adapter.folder in served) for adapter in found]


def promote(domain: str, version: str, base_model: str | None) -> Line:
    from pipelines.hub import Hub, verify

    pack, base_hash, hub = read_pack(domain), _base_hash(base_model), Hub(home())
    known = {adapter.version: adapter for adapter in hub.versions(base_hash, pack.name)}
    if version not in known:
        raise unknown_name(f"version of {pack.name}", version, known)
    verify(known[version], base_hash, pack.fingerprint)
    hub.promote(known[version])
    return _adapter_line(known[version], served=True)


def roll_back(domain: str, base_model: str | None) -> Line:
    from pipelines.hub import Hub

    return _adapter_line(Hub(home()).roll_back(_base_hash(base_model), read_pack(domain).name), served=True)


def _base_hash(base_model: str | None) -> str:
    from plugins.models import find_base, hash_base

    return hash_base(find_base(base_model))


def _adapter_line(adapter: Any, served: bool) -> Line:
    card = adapter.card
    return {
        "pack": card.pack,
        "version": adapter.version,
        "served": served,
        "tuner": card.tuner,
        "base": Path(card.base_name).name,
        "ex_before": card.ex_before,
        "ex_after": card.ex_after,
        "created": card.created.isoformat(timespec="minutes"),
    }
