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

    hub, lines = Hub(home()), []
    for base_hash, pack in hub.shelves():
        served, _ = _served(hub, base_hash, pack)
        names = hub.version_names(base_hash, pack)
        lines += [_version_line(hub, base_hash, pack, version, served) for version in names]
    return lines


def promote(domain: str, version: str, base_model: str | None) -> Line:
    """``version`` or the tag of one."""
    from pipelines.hub import Hub, verify

    pack, base_hash, hub = read_pack(domain), _base_hash(base_model), Hub(home())
    adapter = _version_of(hub, base_hash, pack.name, version)
    verify(adapter, base_hash, pack.fingerprint)
    hub.promote(adapter)
    return _adapter_line(adapter, served=True)


def roll_back(domain: str, base_model: str | None) -> Line:
    from pipelines.hub import Hub

    base_hash = _base_hash(base_model)
    return _adapter_line(Hub(home()).roll_back(base_hash, _pack_name(domain, base_hash)), served=True)


def show(domain: str, version: str | None, base_model: str | None) -> Line:
    """All that is known of one version; of the one that is served by default."""
    from pipelines.idle import changes_nothing

    hub, adapter = _found(domain, version, base_model)
    card, files = adapter.card, sorted(path for path in adapter.folder.iterdir() if path.is_file())
    served = hub.current(card.base_hash, card.pack)
    config = _config_of(adapter)
    return _adapter_line(adapter, served is not None and served.version == adapter.version) | {
        "tags": [tag for tag, v in hub.tags(card.base_hash, card.pack).items() if v == adapter.version],
        "base_hash": card.base_hash[:16],
        "precision": card.precision,
        "schema": card.schema_fingerprint[:16],
        "pairs": card.data_hash[:16],
        "method": config.get("peft_type", "our own"),
        "rank": config.get("r"),
        "changes_nothing": changes_nothing(adapter.folder),
        "weights_sha256": card.weights_sha256,
        "bytes": sum(path.stat().st_size for path in files),
        "fusion": card.config.get("fusion"),
        "licence": card.licence,
        "folder": str(adapter.folder),
    }


def compare(one: str, other: str, domain: str, base_model: str | None) -> Line:
    """Versions of ``domain``, or ``pack/version`` of any pack of the base."""
    from pipelines.compare_adapters import compare as beside

    adapters = []
    for named in (one, other):
        pack, slash, version = named.rpartition("/")
        adapters.append(_found(pack if slash else domain, version, base_model)[1])
    return beside(*adapters)


def export(domain: str, version: str | None, dest: str, base_model: str | None) -> Line:
    from pipelines.exchange import export_adapter

    return export_adapter(_found(domain, version, base_model)[1], Path(dest))


def take_in(source: str, domain: str, base_model: str | None, licence: str) -> Line:
    from pipelines.exchange import import_adapter
    from pipelines.hub import Hub
    from retrieval.embed import embedder

    pack, meaning = read_pack(domain), embedder(cache=home() / "vectors")
    return _adapter_line(import_adapter(Path(source), pack, Hub(home()), base_model, meaning, licence), served=False)


def sum_up(named: list[str], weights: list[float], domain: str, base_model: str | None) -> Line:
    """``named`` are pack or pack/version."""
    from pipelines.sum_pack import sum_adapters
    from retrieval.embed import embedder

    found = [_found(pack, version or None, base_model) for pack, _, version in (n.partition("/") for n in named)]
    pack, meaning = read_pack(domain), embedder(cache=home() / "vectors")
    summed = sum_adapters(found[0][0], [adapter for _, adapter in found], weights, pack, meaning)
    return _adapter_line(summed, served=False)


def tag(domain: str, version: str, name: str, base_model: str | None) -> Line:
    hub, adapter = _found(domain, version, base_model)
    hub.tag(adapter, name)
    return {"pack": adapter.card.pack, "version": adapter.version, "tag": name}


def prune(domain: str, keep: int, base_model: str | None) -> list[Line]:
    from pipelines.hub import Hub

    base_hash = _base_hash(base_model)
    gone = Hub(home()).prune(base_hash, _pack_name(domain, base_hash), keep)
    return [{"pack": _pack_name(domain, base_hash), "version": version, "was": "removed"} for version in gone]


def check(heard: bool) -> list[Line]:
    """Every version of the hub: whole, of its card, at work; ``heard`` also loads each beside its base's logits.

    What is damaged is a line like any other, and hides none.
    """
    from pipelines.hub import Hub

    hub, lines = Hub(home()), []
    for base_hash, pack in hub.shelves():
        served, trouble = _served(hub, base_hash, pack)
        base = {"base": base_hash[:12]}
        if trouble:
            lines.append({"pack": pack, "version": "current", "served": True} | base | {"verdict": trouble})
        for version in hub.version_names(base_hash, pack):
            at = {"pack": pack, "version": version, "served": version == served}
            lines.append(at | base | {"verdict": _verdict(hub, base_hash, pack, version, heard)})
    return lines


def _verdict(hub: Any, base_hash: str, pack: str, version: str, heard: bool) -> str:
    from errors import HubError
    from pipelines.hub import check_at_work
    from pipelines.weights import check_whole

    try:
        adapter = hub.read(base_hash, pack, version)
        check_whole(adapter.folder)
        check_at_work(adapter)
        return _heard(adapter) if heard else "whole"
    except HubError as error:
        return str(error)


def _served(hub: Any, base_hash: str, pack: str) -> tuple[str | None, str]:
    """(the version that is served, what is wrong with that)."""
    from errors import HubError

    try:
        served = hub.served(base_hash, pack)
    except HubError as error:
        return None, str(error)
    if served is None or served in hub.version_names(base_hash, pack):
        return served, ""
    return None, f"pack {pack!r} is to be served by {served}, which is gone; promote another or train again"


def _heard(adapter: Any) -> str:
    from pipelines.probe import largest_change, probe_logits
    from plugins.contracts import LoadSpec
    from plugins.models import load_base
    from plugins.registry import get

    name = None if adapter.card.base_name == "embedded" else adapter.card.base_name
    base = load_base(name, LoadSpec(adapter.card.precision), for_inference=True)
    before = probe_logits(base.model)
    after = probe_logits(get("tuners", adapter.card.tuner).load(base.model, adapter.folder))
    moved = largest_change(before, after)
    return f"whole, moves log-probabilities by up to {moved:.2g}" if moved else "changes nothing: logits are the base's"


def drift(domain: str, base_model: str | None) -> list[Line]:
    """What has moved in the database since each version was made, and what that means for it."""
    from dataclasses import asdict

    from errors import HubError
    from pipelines.drift import drift as moved
    from pipelines.drift import meaning
    from pipelines.hub import Hub
    from pipelines.profile import profile_of, read_profile, texts_of
    from retrieval.embed import embedder

    pack, base_hash, hub = read_pack(domain), _base_hash(base_model), Hub(home())
    now, texts = profile_of(pack, embedder(cache=home() / "vectors")), texts_of(pack)
    served, lines = _served(hub, base_hash, pack.name)[0], []
    for version in hub.version_names(base_hash, pack.name):
        at = {"pack": pack.name, "version": version, "served": served == version}
        try:
            adapter = hub.read(base_hash, pack.name, version)
            profile = read_profile(adapter.folder)
        except HubError as error:
            lines.append(at | {"means": f"not served: {error}"})
            continue
        found = moved(profile, now, texts) if profile else None
        same = adapter.card.schema_fingerprint == pack.fingerprint
        changed = {key: value for key, value in asdict(found).items() if value} if found else {}
        lines.append(at | changed | {"means": meaning(found, same)})
    return lines


def _found(domain: str, version: str | None, base_model: str | None) -> tuple[Any, Any]:
    """(hub, adapter): the served one where no version or tag is named."""
    from errors import HubError
    from pipelines.hub import Hub

    base_hash, hub = _base_hash(base_model), Hub(home())
    pack = _pack_name(domain, base_hash)
    if version is None:
        served = hub.current(base_hash, pack)
        if served is None:
            raise HubError(f"pack {pack} has no adapter that is served on this base; name a version or promote one")
        return hub, served
    return hub, _version_of(hub, base_hash, pack, version)


def _version_of(hub: Any, base_hash: str, pack: str, named: str) -> Any:
    """The adapter of a version or of a tag; another version that is damaged is of no account."""
    versions, tags = hub.version_names(base_hash, pack), hub.tags(base_hash, pack)
    version = tags.get(named, named)
    if version not in versions:
        raise unknown_name(f"version of {pack}", named, [*versions, *tags])
    return hub.read(base_hash, pack, version)


def _config_of(adapter: Any) -> Line:
    import json

    from errors import HubError

    try:
        return dict(json.loads((adapter.folder / "adapter_config.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise HubError(
            f"adapter {adapter.card.pack}/{adapter.version}: adapter_config.json is missing or damaged; "
            "roll back to another version or train again"
        ) from error


def _pack_name(domain: str, base_hash: str) -> str:
    """A pack's own name; one that the hub knows needs no pack at hand."""
    from pipelines.hub import Hub

    return domain if (base_hash, domain) in Hub(home()).shelves() else read_pack(domain).name


def _base_hash(base_model: str | None) -> str:
    from plugins.models import find_base, hash_base

    return hash_base(find_base(base_model))


def _version_line(hub: Any, base_hash: str, pack: str, version: str, served: str | None) -> Line:
    from errors import HubError

    try:
        return _adapter_line(hub.read(base_hash, pack, version), version == served)
    except HubError:  # adapters check says what is wrong with it
        at = {"pack": pack, "version": version, "served": version == served, "tuner": "damaged", "base": base_hash[:12]}
        return at | {"ex_before": None, "ex_after": None, "created": None}


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
