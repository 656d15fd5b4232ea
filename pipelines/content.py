"""What a step's outcome depends on, as one hash: contents, never paths."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pipelines.domain import served_adapter, trust_file
from pipelines.packs import read_pack
from pipelines.settings import AnswerRequest, EvaluateRequest, TuneRequest
from pipelines.trust import OF_BASE, load
from plugins.models import find_base, hash_base
from records import Pack

CODE = Path(__file__).resolve().parent.parent


def content_key(request: TuneRequest | EvaluateRequest | AnswerRequest, *, answers: bool) -> str:
    """Over the request, the pack, the base and our code; ``answers``: also over the adapter and its votes' worth."""
    pack, base_hash = read_pack(request.domain), hash_base(find_base(request.base_model))
    digest = hashlib.sha256(request.model_dump_json(exclude={"domain", "resume"}).encode())
    parts = [type(request).__name__, pack_hash(pack), base_hash, code_hash()]
    if not isinstance(request, TuneRequest):
        served = served_adapter(pack, request.base_model) if request.adapter else None
        parts.append(served.card.model_dump_json() if served else "")
        start = load(find_base(request.base_model) / OF_BASE)
        parts.append(repr(load(trust_file(pack, base_hash, served), start)) if answers else "")
    digest.update("\0".join(parts).encode())
    return digest.hexdigest()


def pack_hash(pack: Pack) -> str:
    """Its rows, documentation and questions, as read; where it lies does not count."""
    digest = hashlib.sha256()
    with pack.database.open("rb") as file:
        digest.update(hashlib.file_digest(file, "sha256").digest())
    for part in (pack.name, pack.schema, pack.as_of, pack.k_tables, pack.k_columns, pack.glossary):
        digest.update(repr(part).encode())
    for pair in (*pack.train, *pack.dev, *pack.test):
        digest.update(repr(pair).encode())
    return digest.hexdigest()


@cache
def code_hash() -> str:
    """Every module that can change an outcome."""
    return _hash_files(
        sorted(p for k in ("pipelines", "retrieval", "calibration", "plugins") for p in (CODE / k).rglob("*.py"))
    )


def _hash_files(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
