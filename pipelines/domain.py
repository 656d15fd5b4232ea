"""What answering questions about a pack needs, opened once and kept warm."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from calibration.sandbox import Sandbox
from errors import UsageError
from pipelines.databases import home
from pipelines.hub import Adapter, Hub, verify
from pipelines.linkers import linker_of
from pipelines.other_rows import other_rows
from pipelines.packs import read_pack
from pipelines.splits import carved
from pipelines.trust import OF_BASE, Trust, load
from plugins import registry
from plugins.contracts import ActsAtDecoding, Connects, Decoding, Generator, LoadSpec, Tuner
from plugins.encoder_decoder import n_positions, reads_apart
from plugins.models import LoadedBase, find_base, hash_base, load_base
from records import Pack
from retrieval.embed import embedder
from retrieval.index import PackIndex
from retrieval.link import LinkConfig, Reranker

log = logging.getLogger(__name__)

ANSWER = 192  # tokens that an answer may take
LOCAL = "local"  # the generator on this machine
PROMPT = 2048  # tokens of a prompt where the base does not say what it was taught


@dataclass(frozen=True)
class Domain:
    pack: Pack
    index: PackIndex
    generator: Generator
    sandbox: Sandbox
    prompt_tokens: int  # what a prompt may take
    adapter: Adapter | None = None  # what the generator writes with, None for the bare base
    reranker: Reranker | None = None
    linking: LinkConfig = field(default_factory=LinkConfig)
    trust: Trust = field(default_factory=Trust)
    other_rows: Sandbox | None = None  # a copy of the database that parts candidates which agree by luck


@contextmanager
def open_domain(
    domain: str, *, base_model: str | None = None, adapter: bool = True, generator: str = LOCAL
) -> Iterator[Domain]:
    """With the adapter that is served for the pack, if there is one. Raises HubError when that one does not fit.

    Another ``generator`` than the local one asks for ``base_model`` by its name; an adapter is such a name too.
    """
    pack = carved(read_pack(domain))
    if generator != LOCAL:
        with _open_elsewhere(pack, generator, base_model) as opened:
            yield opened
        return
    served = served_adapter(pack, base_model) if adapter else None
    with Sandbox(pack.database, pack.schema, pack.as_of) as sandbox:  # its worker starts while the models load
        base = load_base(base_model, _spec(served), for_inference=True)
        local = registry.get("generators", LOCAL)
        if served is None:
            local.open(base)
        else:
            local.open(base, registry.get("tuners", served.card.tuner), served.folder)
        index, linker = open_index(pack), linker_of(pack)
        trust = load(trust_file(pack, base.base_hash, served), load(base.folder / OF_BASE))
        budget = prompt_budget(base)
        linking = linking_of(pack, _decoding(served))
        with copied(pack) as other:
            yield Domain(pack, index, local, sandbox, budget, served, linker, linking, trust, other)


@contextmanager
def copied(pack: Pack) -> Iterator[Sandbox | None]:
    """The copy with other rows behind a sandbox of its own, which starts when candidates first disagree."""
    copy = other_rows(pack)
    if copy.database is None:
        log.info("%s: %s", pack.name, copy.reason)
        yield None
        return
    sandbox = Sandbox(copy.database, pack.schema, pack.as_of)
    try:
        yield sandbox
    finally:
        sandbox.close()


def _decoding(served: Adapter | None) -> Decoding:
    if served is None:
        return Decoding()
    return decoding_of(registry.get("tuners", served.card.tuner), served.card.config)


def decoding_of(tuner: Tuner, config: Mapping[str, Any]) -> Decoding:
    """What a method asks of prompts and generation, by the options on its card."""
    if not isinstance(tuner, ActsAtDecoding):
        return Decoding()
    return tuner.decoding(tuner.Options(**{k: v for k, v in config.items() if k in tuner.Options.model_fields}))


@contextmanager
def _open_elsewhere(pack: Pack, generator: str, model: str | None) -> Iterator[Domain]:
    connected = connect(generator, model)
    identity = hashlib.sha256(connected.identity.encode()).hexdigest()
    with Sandbox(pack.database, pack.schema, pack.as_of) as sandbox:
        index, linker, trust = open_index(pack), linker_of(pack), load(trust_file(pack, identity, None))
        with copied(pack) as other:
            yield Domain(pack, index, connected, sandbox, PROMPT, None, linker, linking_of(pack), trust, other)


def connect(generator: str, model: str | None) -> Any:
    """Raises UsageError for a generator whose models are not known by name."""
    found = registry.get("generators", generator)
    if not isinstance(found, Connects):
        raise UsageError(f"expected a generator that is asked for a model by name, came {generator!r}: use {LOCAL!r}")
    return found.connect(model)


def trust_file(pack: Pack, base_hash: str, served: Adapter | None) -> Path:
    version = served.version if served else "base"
    return home() / "confidence" / f"{pack.name}-{base_hash[:16]}-{version}.json"


def base_generator(base_model: str | None, like: Adapter) -> Generator:
    """The base without its adapter, in the precision that the adapter is served in."""
    opened: Generator = registry.get("generators", "local").open(load_base(base_model, _spec(like), for_inference=True))
    return opened


def served_adapter(pack: Pack, base_model: str | None) -> Adapter | None:
    """Checked: whole, of this base and of this schema."""
    base_hash = hash_base(find_base(base_model))
    found = Hub(home()).current(base_hash, pack.name)
    if found is not None:
        verify(found, base_hash, pack.fingerprint)
    return found


def open_index(pack: Pack) -> PackIndex:
    return PackIndex.open(pack, home(), embedder(cache=home() / "vectors"))


def linking_of(pack: Pack, decoding: Decoding | None = None) -> LinkConfig:
    """The pack's widths; a method that shows demonstrations says how many pairs each prompt holds."""
    config = LinkConfig(pack.k_tables, pack.k_columns)
    return replace(config, k_pairs=decoding.demonstrations) if decoding and decoding.demonstrations else config


def prompt_budget(base: LoadedBase) -> int:
    """Tokens a prompt may take: what the base was taught with or has places for, less an answer where it goes on."""
    card = base.folder / "base.json"
    taught = json.loads(card.read_text(encoding="utf-8")).get("max_tokens") if card.is_file() else None
    after = 0 if reads_apart(base.model) else ANSWER
    if taught:
        return int(taught) - after
    places = n_positions(base.model)
    return min(PROMPT, places - after) if places and places > after else PROMPT


def _spec(served: Adapter | None) -> LoadSpec:
    """The precision that the card names; half precision for a bare base."""
    if served is None:
        return LoadSpec("bf16")
    return LoadSpec(served.card.precision, bool(served.card.config.get("double_quantization", False)))
