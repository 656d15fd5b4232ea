"""Eight schemas that the embedded base has never seen, each with a short adapter of its own.

BULL's three in English, finance, and the four largest of the Spider databases that pretraining leaves out.
Packs and adapters are made once, under <home>/leave_one_out. Sealed test splits are never read: BULL and finance are
measured on dev.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from errors import UsageError
from pipelines.augment import augment
from pipelines.cards import AdapterCard, write_card
from pipelines.corpus import RESERVED
from pipelines.databases import home
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.examples import training_examples
from pipelines.finetune import TrainConfig, train
from pipelines.fusion_run import shots_of
from pipelines.hub import Adapter, Hub
from pipelines.imports import import_layout
from pipelines.packs import read_pack
from pipelines.profile import profile_of, write_profile
from pipelines.scratch import scratch
from pipelines.splits import carved
from plugins.contracts import LoadSpec
from plugins.models import LoadedBase, find_base, hash_base, load_base
from plugins.registry import get
from records import Pack, Pair

RANK, ALPHA = 16, 32.0
PAIRS = 160  # that an adapter learns from: those people wrote, and made ones up to here
EPOCHS = 2
SPIDER = ("college_2", "cre_Theme_park", "hr_1", "store_1")
SPIDER_TEST = 60  # questions of a Spider database that are held back, at most half


def packs() -> list[Pack]:
    """All eight, made on first use."""
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not (Path(data) / "spider" / "database").is_dir():
        raise UsageError("the schemas are not here: expected bull/ and spider/ with its databases in $ADAPTQL_DATA")
    shelf = home() / "leave_one_out" / "packs"
    if not (shelf / "bull").is_dir():
        import_layout("bull", Path(data) / "bull" / "en", shelf / "bull", 200)
    if not (shelf / "spider").is_dir():
        with scratch(shelf, "the reserved databases") as folder:
            _reserved(Path(data) / "spider", folder)
            import_layout("spider", folder, shelf / "spider", SPIDER_TEST)
    folders = [*sorted(path.parent for path in shelf.glob("bull/*/pack.yaml")), *(shelf / "spider" / n for n in SPIDER)]
    return [carved(read_pack(folder)) for folder in [*map(str, folders), "finance"]]


def _reserved(spider: Path, folder: Path) -> None:
    """Spider's layout with the reserved databases alone."""
    for name in ("tables.json", "train_spider.spider_syn.json"):
        rows = [row for row in json.loads((spider / name).read_text("utf-8")) if row["db_id"] in RESERVED]
        (folder / name).write_text(json.dumps(rows), encoding="utf-8")
    (folder / "database").symlink_to(spider / "database")


def held_back(pack: Pack) -> str:
    """The split that answers are judged on."""
    return "test" if pack.name.startswith("spider") else "dev"


def hub() -> Hub:
    """Of these adapters alone."""
    return Hub(home() / "leave_one_out")


def trained(pack: Pack, base_model: str | None = None) -> bool:
    """Whether its adapter is there."""
    return hub().current(hash_base(find_base(base_model)), pack.name) is not None


def train_adapter(pack: Pack, base_model: str | None = None) -> Adapter:
    """The pack's adapter, trained on its own pairs on first use and served in the study's hub."""
    base_hash = hash_base(find_base(base_model))
    if (served := hub().current(base_hash, pack.name)) is not None:
        return served
    tuner, base = get("tuners", "lora"), load_base(base_model, LoadSpec("bf16"))
    own, index = pack.train[:PAIRS], open_index(pack)
    grown = augment(pack, PAIRS - len(own), 0).pairs if len(own) < PAIRS else ()
    made = training_examples(
        (*own, *grown),
        index,
        base.prompt_style,
        linking_of(pack),
        prompt_budget(base),
        lambda text: len(base.tokenizer(text)["input_ids"]),
    )
    options = tuner.Options(r=RANK, alpha=ALPHA)
    model = tuner.attach(base.model, options, ())
    config = TrainConfig(epochs=EPOCHS, tokens_per_batch=1024, save_every=10_000)
    run = home() / "leave_one_out" / "runs" / f"{pack.name}-{base_hash[:16]}"
    report = train(model, base.tokenizer, made.examples, config, checkpoint=run, tuner=tuner)
    with hub().stage(base_hash, pack.name) as folder:
        tuner.save(model, folder)
        write_card(folder, _card(pack, base, config.model_dump() | options.model_dump(), [*own, *grown]))
        write_profile(folder, profile_of(pack, index.embedder))
    shutil.rmtree(run, ignore_errors=True)
    print(f"{pack.name}: {len(report.losses)} steps, loss {report.losses[-1]:.3f}", file=sys.stderr, flush=True)
    adapter = hub().versions(base_hash, pack.name)[-1]
    hub().promote(adapter)
    return adapter


def _card(pack: Pack, base: LoadedBase, config: dict[str, Any], pairs: list[Pair]) -> AdapterCard:
    return AdapterCard(
        tuner="lora",
        base_hash=base.base_hash,
        base_name=base.name,
        precision=base.precision,
        compute_dtype=base.compute_dtype,
        pack=pack.name,
        schema_fingerprint=pack.fingerprint,
        data_hash=hashlib.sha256(repr(pairs).encode()).hexdigest(),
        config=config,
        seed=0,
        versions={name: version(name) for name in ("torch", "transformers", "peft")},
        ex_before=None,
        ex_after=None,
        n_dev=0,
        created=datetime.now(UTC),
        licence=pack.licence,
    )


def with_shots(pack: Pack, shots: int, seed: int) -> Pack:
    """The pack as a newcomer has it: so many training pairs, drawn by seed, each with SQL of its own."""
    return replace(pack, train=shots_of(pack, shots, seed))
