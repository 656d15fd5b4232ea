"""What a step's outcome depends on, as one hash: contents, never paths."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pipelines.domain import served_adapter
from pipelines.packs import read_pack
from pipelines.settings import AnswerRequest, EvaluateRequest, TuneRequest
from plugins.models import find_base, hash_base
from records import Pack

CODE = Path(__file__).resolve().parent.parent


def content_key(request: TuneRequest | EvaluateRequest | AnswerRequest) -> str:
    """Over the request, the pack, the base and our code; for answers, also over the adapter that gives them."""
    pack, base_hash = read_pack(request.domain), hash_base(find_base(request.base_model))
    digest = hashlib.sha256(request.model_dump_json(exclude={"domain", "resume"}).encode())
    for part in (type(request).__name__, pack_hash(pack), base_hash, code_hash()):
        digest.update(f"\0{part}".encode())
    if not isinstance(request, TuneRequest):
        served = served_adapter(pack, request.base_model) if request.adapter else None
        digest.update(f"\0{served and served.card.model_dump_json()}".encode())
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
