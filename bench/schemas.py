"""Eight schemas that the embedded base has never seen, each with a short adapter of its own.

BULL's three in English, finance, and the four largest of the Spider databases that pretraining leaves out.
Packs and adapters are made once, under <home>/leave_one_out. Sealed test splits are never read: BULL and finance are
measured on dev.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from errors import UsageError
from pipelines.augment import augment
from pipelines.corpus import RESERVED
from pipelines.databases import home
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.examples import training_examples
from pipelines.finetune import TrainConfig, train
from pipelines.imports import import_layout
from pipelines.packs import read_pack
from pipelines.scratch import scratch
from pipelines.splits import carved
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from records import Pack

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


def adapter_of(pack: Pack) -> Path:
    """The folder of the pack's adapter, trained on its own pairs on first use."""
    tuner, base = get("tuners", "lora"), load_base(None, LoadSpec("bf16"))
    key = hashlib.sha256(f"{base.base_hash} {pack.fingerprint} {RANK} {PAIRS} {EPOCHS}".encode()).hexdigest()[:12]
    target = home() / "leave_one_out" / "adapters" / f"{pack.name}-{key}"
    if target.is_dir():
        return target
    start = time.monotonic()
    own = pack.train[:PAIRS]
    grown = augment(pack, PAIRS - len(own), 0).pairs if len(own) < PAIRS else ()
    made = training_examples(
        (*own, *grown),
        open_index(pack),
        base.prompt_style,
        linking_of(pack),
        prompt_budget(base),
        lambda text: len(base.tokenizer(text)["input_ids"]),
    )
    options = tuner.Options(r=RANK, alpha=ALPHA)
    model = tuner.attach(base.model, options, ())
    config = TrainConfig(epochs=EPOCHS, tokens_per_batch=1024, save_every=10_000)
    linked_s = time.monotonic() - start
    with scratch(target.parent, "the adapter") as folder:
        report = train(model, base.tokenizer, made.examples, config, checkpoint=folder / "run", tuner=tuner)
        tuner.save(model, folder / "adapter")
        about = {"steps": len(report.losses), "losses": [round(x, 4) for x in report.losses[-10:]]}
        (folder / "adapter" / "about.json").write_text(json.dumps(about | {"linked_s": linked_s}), encoding="utf-8")
        (folder / "adapter").rename(target)
    print(f"{pack.name}: {len(made.examples)} examples, {about}", file=sys.stderr, flush=True)
    return target


def with_shots(pack: Pack, shots: int, seed: int) -> Pack:
    """The pack as a newcomer has it: so many training pairs, drawn by seed, each with SQL of its own."""
    import random

    from pipelines.splits import mask_values

    drawn = random.Random(seed).sample(pack.train, len(pack.train))
    first = {mask_values(pair.sql): pair for pair in reversed(drawn)}
    return replace(pack, train=tuple(list(reversed(list(first.values())))[:shots]))
