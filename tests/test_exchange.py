"""Adapters leave the hub in PEFT's layout and enter it checked; tags, pruning, drift; crowds of writers, one killed."""

from __future__ import annotations

import itertools
import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file, save_file

from errors import HubError, UsageError
from pipelines.compare_adapters import compare
from pipelines.drift import drift, meaning
from pipelines.exchange import export_adapter, import_adapter
from pipelines.hub import Hub, verify
from pipelines.idle import changes_nothing
from pipelines.packs import read_pack
from pipelines.profile import Profile, profile_of, ranked, similarity, texts_of
from plugins.contracts import Embedder
from plugins.models import LoadedBase
from records import Column, Pack, Schema, Table
from retrieval.embed import embedder
from tests.adapters import base_of, card, logits, publish, save_lora
from tests.shop import write_shop
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_model

WRITER = """
import sys, time
from pathlib import Path
from pipelines.hub import Hub
root, base, mark = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
hub = Hub(root)
mark.write_text("up")
while not (mark.parent / "go").exists():
    time.sleep(0.001)
for round_ in range(12):
    versions = hub.versions(base, "shop")
    hub.promote(versions[(round_ + hash(mark.name)) % len(versions)])
    hub.tag(versions[round_ % len(versions)], mark.name)
print("done", flush=True)
if len(sys.argv) > 4:
    while True:
        for adapter in hub.versions(base, "shop"):
            hub.promote(adapter)
"""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> LoadedBase:
    return base_of(save_tiny_base(tmp_path_factory.mktemp("exchange") / "base"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(tmp_path_factory.mktemp("home")))
        return read_pack(write_shop(tmp_path_factory.mktemp("packs") / "shop"))


@pytest.fixture(scope="module")
def meaning_of() -> Embedder:
    return embedder()


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path)


# -- out and in -------------------------------------------------------------------------------


@pytest.mark.parametrize("save", [save_tiny_base, save_tiny_seq2seq_base])
def test_peft_itself_loads_an_export_to_the_same_logits(save: object, hub: Hub, tmp_path: Path) -> None:
    base = base_of(save(tmp_path / "base"))  # type: ignore[operator]
    adapter = publish(hub, base, "shop", rslora=True)
    bare = logits(base.model)
    exported = export_adapter(adapter, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "README.md", "adapter_config.json", "adapter_model.safetensors"]  # fmt: skip
    assert exported["peft"] == "LORA" and "--max-lora-rank 4" in exported["vllm"]
    theirs = logits(PeftModel.from_pretrained(base_of(base.folder).model, tmp_path / "out"))
    from plugins.registry import get

    ours = logits(get("tuners", "lora").load(base_of(base.folder).model, adapter.folder))
    assert torch.allclose(ours, theirs, atol=1e-5) and not torch.allclose(ours, bare, atol=1e-2)


def test_an_export_comes_back_and_answers_the_same(
    base: LoadedBase, shop: Pack, meaning_of: Embedder, hub: Hub, tmp_path: Path
) -> None:
    adapter = publish(hub, base, "shop", fingerprint=shop.fingerprint)
    export_adapter(adapter, tmp_path / "out")
    taken = import_adapter(tmp_path / "out", shop, hub, str(base.folder), meaning_of, "CC0")
    assert taken.version == "v0002" and taken.card.licence == "CC0" and hub.current(base.base_hash, "shop") is None
    one, other = (load_file(a.folder / "adapter_model.safetensors") for a in (adapter, taken))
    assert one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)
    verify(taken, base.base_hash, shop.fingerprint)
    with pytest.raises(UsageError, match="exists"):
        export_adapter(adapter, tmp_path / "out")


def spoil(folder: Path, how: str) -> None:
    weights, config = folder / "adapter_model.safetensors", json.loads((folder / "adapter_config.json").read_text())
    tensors = load_file(weights)
    name = next(iter(tensors))
    if how == "pickle":
        (folder / "adapter_model.bin").write_bytes(b"x")
    elif how == "infinite":
        tensors[name][0, 0] = float("inf")
    elif how == "shape":
        tensors[name] = torch.ones(4, 7)
    elif how == "stranger":
        tensors["base_model.model.lm_head.evil.weight"] = torch.ones(2, 2)
    elif how == "half":
        del tensors[name]
    elif how == "zero":
        tensors = {key: value * ("lora_A" in key) for key, value in tensors.items()}
    elif how == "vector":
        tensors[name] = torch.ones(4)
    elif how == "whole numbers":
        tensors[name] = torch.ones(tensors[name].shape, dtype=torch.int8)
    elif how == "huge":
        tensors = {key: torch.full_like(value, 1e38) for key, value in tensors.items()}
    elif how == "no kind":
        config["peft_type"] = ["LORA"]
    elif how == "other rank":
        config["r"] = "four"
    elif how == "ia3":
        config["peft_type"] = "IA3"
    elif how == "saved head":
        config["modules_to_save"] = ["lm_head"]
    elif how == "other base":
        said = json.loads((folder / "card.json").read_text())
        (folder / "card.json").write_text(json.dumps(said | {"base_hash": "ab" * 32}))
    elif how == "other schema":
        text = (folder / "card.json").read_text()
        (folder / "card.json").write_text(text.replace("ef" * 32, "ab" * 32))
    elif how == "rank beyond memory":
        config["r"] = 10**6
    elif how == "pattern without end":
        config["rank_pattern"] = {"(.+)+!": 4}
    elif how == "alphas in a list":
        config["alpha_pattern"] = [8]
    elif how == "no fusion":
        (folder / "card.json").write_text((folder / "card.json").read_text().replace('"lr": 0.001', '"fusion": 5'))
    save_file(tensors, weights, metadata={"format": "pt"})
    (folder / "adapter_config.json").write_text(json.dumps(config))
    if how == "no metadata":  # which the format's own reader refuses
        weights.write_bytes(weights.read_bytes().replace(b'{"format":"pt"}', b"5".ljust(15)))


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("pickle", "could run code"),
        ("infinite", "holds an infinity"),
        ("shape", "expected rank at most 1024 by 128"),
        ("stranger", "is no LoRA factor of a linear layer"),
        ("half", "expected factors A and B of one rank"),
        ("vector", r"is F32 of shape \(4,\): expected a matrix"),
        ("whole numbers", "is I8 of shape"),
        ("huge", "infinite or no numbers"),
        ("no kind", "expected a LoRA"),
        ("other rank", "does not go with the weights"),
        ("zero", "changes nothing"),
        ("ia3", "expected a LoRA"),
        ("saved head", "expected modules_to_save = None"),
        ("rank beyond memory", "is of rank 4 there, of 1000000 in the configuration"),
        ("pattern without end", "expected rank_pattern to give numbers by plain layer names"),
        ("alphas in a list", "expected alpha_pattern to give numbers"),
        ("no metadata", "is no safetensors file"),
        ("no fusion", "card.json is damaged"),
        ("other base", "names base"),
        ("other schema", "names schema abab"),
    ],
)
def test_what_cannot_be_trusted_is_not_taken_in(
    base: LoadedBase, shop: Pack, meaning_of: Embedder, hub: Hub, tmp_path: Path, how: str, why: str
) -> None:
    folder = save_lora(base, tmp_path / "from")
    (folder / "card.json").write_text(card(base, "shop", "ef" * 32).model_dump_json(indent=1))
    spoil(folder, how)
    pack = shop if how == "other schema" else replace(shop, fingerprint="ef" * 32)
    with pytest.raises(HubError, match=why):
        import_adapter(folder, pack, hub, str(base.folder), meaning_of)
    assert hub.versions(base.base_hash, "shop") == ()


def test_a_card_from_elsewhere_names_no_method_and_no_base_of_its_own(
    base: LoadedBase, shop: Pack, meaning_of: Embedder, hub: Hub, tmp_path: Path
) -> None:
    folder = save_lora(base, tmp_path / "from")
    claimed = card(base, "shop", shop.fingerprint, tuner="prompt", base_name="somebody/something")
    (folder / "card.json").write_text(claimed.model_dump_json())
    taken = import_adapter(folder, shop, hub, str(base.folder), meaning_of)
    assert (taken.card.tuner, taken.card.base_name) == ("lora", str(base.folder))


def test_an_import_keeps_no_setting_that_would_change_the_base(
    base: LoadedBase, shop: Pack, meaning_of: Embedder, hub: Hub, tmp_path: Path
) -> None:
    folder = save_lora(base, tmp_path / "from")
    config = json.loads((folder / "adapter_config.json").read_text()) | {"init_lora_weights": "pissa", "layers": 1}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    taken = import_adapter(folder, shop, hub, str(base.folder), meaning_of)
    kept = json.loads((taken.folder / "adapter_config.json").read_text())
    assert "init_lora_weights" not in kept and "layers" not in kept and kept["r"] == 4


# -- nothing in silence -----------------------------------------------------------------------


def test_an_adapter_that_changes_nothing_is_refused_where_it_would_be_served(base: LoadedBase, hub: Hub) -> None:
    idle = publish(hub, base, "shop", size=0.0)
    assert changes_nothing(idle.folder)
    for serve in (lambda: hub.promote(idle), lambda: verify(idle, base.base_hash, "ef" * 32)):
        with pytest.raises(HubError, match="changes nothing"):
            serve()
    assert not changes_nothing(publish(hub, base, "shop").folder)


def test_the_card_vouches_for_the_weights_even_when_the_sums_are_made_anew(base: LoadedBase, hub: Hub) -> None:
    from pipelines.weights import seal

    adapter = publish(hub, base, "shop")
    path = adapter.folder / "adapter_model.safetensors"
    save_file({name: tensor * 2 for name, tensor in load_file(path).items()}, path, metadata={"format": "pt"})
    seal(adapter.folder)
    with pytest.raises(HubError, match="not those of its card"):
        hub.promote(adapter)


# -- tags, pruning, comparing -----------------------------------------------------------------


def test_pruning_leaves_what_is_served_was_served_and_is_tagged(base: LoadedBase, hub: Hub) -> None:
    made = [publish(hub, base, "shop", seed=n) for n in range(6)]
    hub.promote(made[0])
    hub.promote(made[1])
    hub.tag(made[2], "audited")
    gone = hub.prune(base.base_hash, "shop", keep=1)
    assert gone == ("v0004", "v0005")
    assert [a.version for a in hub.versions(base.base_hash, "shop")] == ["v0001", "v0002", "v0003", "v0006"]
    assert hub.roll_back(base.base_hash, "shop") == made[0] and hub.tags(base.base_hash, "shop") == {"audited": "v0003"}
    with pytest.raises(UsageError, match="starts with a letter"):
        hub.tag(made[0], "../x")


def test_comparing_says_how_far_two_updates_point_apart(base: LoadedBase, hub: Hub) -> None:
    one, same, other = (publish(hub, base, "shop", seed=seed) for seed in (1, 1, 2))
    assert compare(one, same)["weights"]["cosine"] == pytest.approx(1.0, abs=1e-4)
    found = compare(one, other)
    assert abs(found["weights"]["cosine"]) < 0.2 and found["weights"]["same_layers"] and found["card"] == {}


# -- crowds and kills -------------------------------------------------------------------------


@pytest.mark.slow
def test_writers_at_once_and_one_killed_leave_a_hub_that_serves(base: LoadedBase, hub: Hub, tmp_path: Path) -> None:
    for seed in range(3):
        publish(hub, base, "shop", seed=seed)
    marks = tmp_path / "marks"
    marks.mkdir()
    command = [sys.executable, "-c", WRITER, str(tmp_path), base.base_hash]
    writers = [
        subprocess.Popen([*command, str(marks / f"w{n}"), *(["for ever"] if n == 0 else [])], stdout=subprocess.PIPE)
        for n in range(4)
    ]
    while len(list(marks.iterdir())) < 4:
        time.sleep(0.02)
    (marks / "go").write_text("")
    for writer in writers:
        assert writer.stdout is not None and writer.stdout.readline() == b"done\n"
    time.sleep(0.05)
    writers[0].send_signal(signal.SIGKILL)
    for writer in writers:
        writer.communicate()
    assert [w.returncode for w in writers] == [-signal.SIGKILL, 0, 0, 0]
    hub.promote(hub.versions(base.base_hash, "shop")[0])  # the lock of the killed one is free, its leavings are swept
    served = hub.current(base.base_hash, "shop")
    assert served is not None and served.version == "v0001"
    assert set(hub.tags(base.base_hash, "shop")) == {"w0", "w1", "w2", "w3"}, "no writer's tag was lost to another's"
    left = {path.name for path in served.folder.parent.iterdir()}
    assert left == {"v0001", "v0002", "v0003", "current", "history", "tags"}
    history = (served.folder.parent / "history").read_text().split()
    assert all(one != next_ for one, next_ in itertools.pairwise(history)), "two served at once"


def test_a_promotion_killed_between_its_two_files_leaves_the_history_true(base: LoadedBase, hub: Hub) -> None:
    one, two, three = (publish(hub, base, "shop", seed=n) for n in range(3))
    hub.promote(one)
    hub.promote(two)
    history = two.folder.parent / "history"
    history.write_text(history.read_text() + f"{two.version}\n")  # what is served was noted, what was to come was not
    assert hub.prune(base.base_hash, "shop", keep=1) == (), "what was served before stays"
    hub.promote(three)
    assert history.read_text().split() == ["v0001", "v0002"]
    assert hub.roll_back(base.base_hash, "shop") == two and hub.roll_back(base.base_hash, "shop") == one


# -- drift and likeness -----------------------------------------------------------------------


def profile(tables: dict[str, dict[str, str]], values: dict[str, list[str]] | None = None) -> Profile:
    from pipelines.profile import hash_of

    hashed = {key: tuple(sorted(map(hash_of, texts))) for key, texts in (values or {}).items()}
    return Profile(tables=tables, values=hashed, table_rows=(), question_rows=())


def test_drift_tells_what_was_added_dropped_retyped_renamed_and_new() -> None:
    before = profile(
        {"shop": {"id": "INTEGER", "town": "VARCHAR", "size": "INTEGER"}, "old": {"x": "INTEGER"}, "k": {"y": "DATE"}},
        {"shop.town": ["Oslo", "Rome"]},
    )
    now = profile(
        {"shop": {"id": "BIGINT", "city": "VARCHAR", "open": "DATE"}, "fresh": {"z": "INTEGER"}, "kind": {"y": "DATE"}},
        {"shop.city": ["Oslo", "Rome", "Bern"]},
    )
    found = drift(before, now, {"shop.city": ["Bern", "Oslo", "Rome"]})
    assert found.retyped == {"shop.id": ("INTEGER", "BIGINT")} and found.renamed == {
        "shop.town": "shop.city", "k": "kind"}  # fmt: skip
    assert (found.tables_added, found.tables_dropped) == (("fresh",), ("old",))
    assert (found.columns_added, found.columns_dropped) == (("shop.open",), ("shop.size",))
    assert found.kind == "changed" and "train again" in meaning(found, False)


@pytest.mark.parametrize(
    ("now", "texts", "kind"),
    [
        ({"shop": {"id": "INTEGER"}}, {"shop.id": []}, "none"),
        ({"shop": {"id": "INTEGER", "city": "VARCHAR"}}, {}, "grown"),
        ({"shop": {}}, {}, "changed"),
    ],
)
def test_drift_means_more_the_more_is_gone(
    now: dict[str, dict[str, str]], texts: dict[str, list[str]], kind: str
) -> None:
    assert drift(profile({"shop": {"id": "INTEGER"}}), profile(now), texts).kind == kind


def test_new_values_are_counted_and_the_profile_holds_none_of_them(shop: Pack, meaning_of: Embedder) -> None:
    made = profile_of(shop, meaning_of)
    texts = texts_of(shop)
    assert texts["shop.city"] == ["Berlin", "Oslo", "Rome"] and "Oslo" not in made.model_dump_json()
    assert drift(made, made, texts).kind == "none"
    found = drift(made, made, texts | {"shop.city": ["Bern", "Oslo"]})
    assert found.new_values == {"shop.city": (1, ("Bern",))} and "found by search" in meaning(found, True)


def test_the_nearest_schema_is_the_one_about_the_same_things(shop: Pack, meaning_of: Embedder) -> None:
    def about(name: str, *columns: str) -> Pack:
        table = Table(name, tuple(Column(name, column, "VARCHAR") for column in columns))
        return replace(shop, schema=Schema((table,)), train=())

    made = {
        name: profile_of(replace(pack, database=shop.database, schema=pack.schema), meaning_of)
        for name, pack in {
            "stores": about("shop", "city", "shop_id"),
            "planets": about("sale", "day", "amount"),
        }.items()
    }
    new = made["stores"].model_copy()
    assert ranked(new, made | {"unknown": None})[0][0] == "stores" and ranked(new, made | {"unknown": None})[-1] == (
        "unknown", -1.0)  # fmt: skip
    assert similarity(new, new) == pytest.approx(1.0, abs=1e-3)


def test_the_tiny_model_is_of_the_same_shape_as_its_base(base: LoadedBase) -> None:
    assert {n for n, _ in tiny_model().named_parameters()} == {n for n, _ in base.model.named_parameters()}
