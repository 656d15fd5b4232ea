"""The linker trained for a pack's schema, one file under <home>/linkers; without one, search alone links."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from errors import UsageError, unknown_name
from pipelines.augment import is_made
from pipelines.databases import home
from pipelines.packs import read_pack
from pipelines.scratch import scratch
from pipelines.settings import TuneRequest
from pipelines.splits import carved
from pipelines.strict import complaint
from records import Pack
from retrieval import generic_linker
from retrieval.cross_encoder import CrossEncoder
from retrieval.train_linker import Epoch, LinkerConfig, train

NAME = "linker.safetensors"
GENERIC = Path(__file__).resolve().parent.parent / "models" / "linker"


def linker_of(pack: Pack) -> CrossEncoder | None:
    """The pack's own; the generic one where nobody has asked about the schema yet; else none, for stored pairs link."""
    folder = _folder(pack)
    if (folder / NAME).is_file():
        return CrossEncoder.load(folder)
    if (GENERIC / NAME).is_file() and all(is_made(pair) for pair in pack.train):
        return generic_linker.over(pack.schema, *generic_linker.load(GENERIC))
    return None


def tune_linker(request: TuneRequest, tell: Callable[[str, int, int], None]) -> dict[str, Any]:
    """Trains it and puts it in the place of the one before, which is in use until then."""
    start, config = time.monotonic(), _config(request.options)
    pack = carved(read_pack(request.domain))
    folder = _folder(pack)
    checkpoint = folder / "checkpoint.safetensors"
    if not request.resume:
        checkpoint.unlink(missing_ok=True)

    def report(epoch: Epoch) -> None:
        tell(f"epoch: loss {epoch.loss:.3f}, AUC of tables {epoch.table_auc:.3f}", epoch.number + 1, config.epochs)

    with scratch(folder, "the linker") as made:
        train(pack.train, pack.dev, pack.schema, config, checkpoint, report).save(made)
        os.replace(made / NAME, folder / NAME)
    spent = time.monotonic() - start
    return {"pack": pack.name, "what": "linker", "version": 1, "folder": str(folder), "seconds": spent}


def _folder(pack: Pack) -> Path:
    return home() / "linkers" / f"{pack.name}-{pack.fingerprint[:16]}"


def _config(options: dict[str, Any]) -> LinkerConfig:
    for name in options:
        if name not in LinkerConfig.model_fields:
            raise unknown_name("option of the linker", name, LinkerConfig.model_fields)
    try:
        return LinkerConfig(**options)
    except ValidationError as error:
        raise UsageError(f"option {complaint(error, LinkerConfig)[1].removeprefix('key ')}") from error
