"""The hub serves only whole adapters of the right base and schema, and a failed run leaves the old one served."""

from __future__ import annotations

import errno
import json
import signal
import struct
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import yaml
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

import cli
from errors import HubError, ResourceError, UsageError
from pipelines.hub import Adapter, AdapterCard, Hub, verify, write_card
from pipelines.weights import check_safetensors

BASE, OTHER, SCHEMA = "ab" * 32, "cd" * 32, "ef" * 32
WEIGHTS = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.ones((4,), dtype=np.float16)}

STAGE = """
import sys, time
from pathlib import Path
from pipelines.hub import Hub
with Hub(Path(sys.argv[1])).stage(sys.argv[2], "shop") as folder:
    (folder / "adapter_config.json").write_text("{}")
    print("staged", flush=True)
    time.sleep(60)
"""


def card(**changed: object) -> AdapterCard:
    fields: dict[str, object] = {
        "tuner": "qlora", "base_hash": BASE, "base_name": "embedded", "precision": "nf4", "compute_dtype": "bfloat16",
        "pack": "shop", "schema_fingerprint": SCHEMA, "data_hash": "12" * 32, "config": {"lr": 1e-3}, "seed": 3,
        "versions": {"torch": "2.13"}, "ex_before": 0.25, "ex_after": 0.5, "n_dev": 40,
        "created": datetime(2026, 11, 20, tzinfo=UTC),
    }  # fmt: skip
    return AdapterCard.model_validate(fields | changed)


def publish(hub: Hub, made: AdapterCard | None = None) -> Adapter:
    made = made or card()
    with hub.stage(made.base_hash, made.pack) as folder:
        save_file(WEIGHTS, folder / "adapter_model.safetensors")
        (folder / "adapter_config.json").write_text("{}")
        write_card(folder, made)
    return hub.versions(made.base_hash, made.pack)[-1]


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path)


def test_a_promoted_adapter_is_served_and_loads_to_the_same_weights(hub: Hub, tmp_path: Path) -> None:
    assert hub.current(BASE, "shop") is None
    adapter = publish(hub)
    assert hub.current(BASE, "shop") is None, "a staged version is not served before it is promoted"
    hub.promote(adapter)
    served = hub.current(BASE, "shop")
    assert served == adapter and served.folder == tmp_path / "hub" / BASE / "shop" / "v0001"
    verify(served, BASE, SCHEMA)
    loaded = load_file(served.folder / "adapter_model.safetensors")
    assert all((loaded[name] == weights).all() for name, weights in WEIGHTS.items())
    assert (served.folder.parent / "current").read_text() == "v0001\n" and hub.list() == (adapter,)


def test_roll_back_serves_what_was_served_before_not_what_was_only_staged(hub: Hub) -> None:
    first, _unserved, third = publish(hub), publish(hub), publish(hub)
    hub.promote(first)
    hub.promote(third)
    assert [adapter.version for adapter in hub.versions(BASE, "shop")] == ["v0001", "v0002", "v0003"]
    assert hub.roll_back(BASE, "shop") == first == hub.current(BASE, "shop")
    with pytest.raises(HubError, match="no version that was served before"):
        hub.roll_back(BASE, "shop")
    assert hub.current(BASE, "shop") == first


def test_the_model_card_opens_with_front_matter_that_names_base_and_library(hub: Hub) -> None:
    text = (publish(hub, card(licence="CC0", base_name="/home/someone/base")).folder / "README.md").read_text()
    front = yaml.safe_load(text.split("---\n")[1])
    assert front["library_name"] == "peft" and front["base_model"] == "base" and front["license_name"] == "CC0"
    assert "25.0% before, 50.0% after, 40" in text and "someone" not in text


@pytest.mark.parametrize("error", [RuntimeError("training broke"), KeyboardInterrupt()])
def test_a_run_that_fails_leaves_nothing_and_the_old_one_served(hub: Hub, error: BaseException) -> None:
    hub.promote(publish(hub))
    with pytest.raises(type(error)), hub.stage(BASE, "shop") as folder:
        save_file(WEIGHTS, folder / "adapter_model.safetensors")
        raise error
    served = hub.current(BASE, "shop")
    assert served is not None and served.version == "v0001"
    assert sorted(path.name for path in served.folder.parent.iterdir()) == ["current", "v0001"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"),
                                   SafetensorError("I/O error: No space left on device (os error 28)")])  # fmt: skip
def test_no_space_left_is_a_resource_error_and_the_old_one_is_served(hub: Hub, error: Exception) -> None:
    hub.promote(publish(hub))
    with pytest.raises(ResourceError, match="No space left"), hub.stage(BASE, "shop"):
        raise error
    served = hub.current(BASE, "shop")
    assert served is not None
    verify(served, BASE, SCHEMA)


def test_a_killed_run_leaves_no_version_and_is_swept_by_the_next(hub: Hub, tmp_path: Path) -> None:
    hub.promote(publish(hub))
    killed = subprocess.Popen([sys.executable, "-c", STAGE, str(tmp_path), BASE], stdout=subprocess.PIPE)
    assert killed.stdout is not None and killed.stdout.readline() == b"staged\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    shelf = tmp_path / "hub" / BASE / "shop"
    assert [adapter.version for adapter in hub.versions(BASE, "shop")] == ["v0001"]
    assert publish(hub).version == "v0002"
    assert sorted(path.name for path in shelf.iterdir()) == ["current", "v0001", "v0002"]


def test_an_adapter_of_another_base_or_schema_is_refused(hub: Hub) -> None:
    adapter = publish(hub)
    with pytest.raises(HubError, match="was trained on base abababababab, this base is cdcdcdcdcdcd"):
        verify(adapter, OTHER, SCHEMA)
    with pytest.raises(HubError, match="was trained on schema efefefefefef, the pack's is now 121212121212"):
        verify(adapter, BASE, "12" * 32)
    assert hub.current(OTHER, "shop") is None


def damage(adapter: Adapter, how: str) -> None:
    weights = adapter.folder / "adapter_model.safetensors"
    whole = weights.read_bytes()
    if how == "truncated":
        weights.write_bytes(whole[:-4])
    elif how == "truncated header":
        weights.write_bytes(whole[:20])
    elif how == "empty":
        weights.write_bytes(b"")
    elif how == "flipped":
        weights.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    elif how == "missing":
        weights.unlink()
    elif how == "config changed":
        (adapter.folder / "adapter_config.json").write_text('{"auto_mapping": "evil"}')
    elif how == "linked":
        (adapter.folder / "extra.json").symlink_to("/etc/hostname")
    elif how == "unsummed":
        (adapter.folder / "SHA256SUMS").unlink()
    else:
        (adapter.folder / how).write_bytes(b"x")


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("truncated", "expected .* bytes, found .*: it was cut short"),
        ("truncated header", "expected a header within its 20 bytes"),
        ("empty", "expected a header within its 0 bytes"),
        ("flipped", "was changed after it was made"),
        ("missing", r"adapter_model.safetensors is missing"),
        ("config changed", r"adapter_config.json was changed"),
        ("linked", "is a link or a device"),
        ("unsummed", "SHA256SUMS is missing"),
        ("pytorch_model.bin", "could run code"),
        ("optimizer.pt", "could run code"),
        ("x.PKL", "could run code"),
        ("notes.txt", "was added after the adapter was made"),
    ],
)
def test_a_damaged_adapter_is_neither_served_nor_promoted(hub: Hub, how: str, why: str) -> None:
    first, second = publish(hub), publish(hub)
    hub.promote(first)
    damage(second, how)
    with pytest.raises(HubError, match=why) as caught:
        verify(second, BASE, SCHEMA)
    assert str(hub.root) not in str(caught.value)
    with pytest.raises(HubError, match=why):
        hub.promote(second)
    assert hub.current(BASE, "shop") == first


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    for dtype in (np.float32, np.float16, np.float64):
        save_file({"w": np.array([1, np.inf], dtype=dtype)}, tmp_path / "w.safetensors")
        with pytest.raises(HubError, match="holds an infinity"):
            check_safetensors(tmp_path / "w.safetensors")
    header = b'{"w":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}'
    (tmp_path / "w.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + b"\x80\x3f\xc0\x7f")
    with pytest.raises(HubError, match="holds an infinity"):
        check_safetensors(tmp_path / "w.safetensors")


@pytest.mark.parametrize(
    "header",
    [
        b"not json",
        b"[1]",
        b'{"w":{"dtype":"F32","shape":[9],"data_offsets":[0,4]}}',
        b'{"w":{"dtype":"F32","shape":[1],"data_offsets":[-4,4]}}',
        b'{"w":{"dtype":"F32"}}',
        b'{"w":{"dtype":"F32","shape":"x","data_offsets":[0,4]}}',
        b'{"w":{"dtype":"F32","shape":null,"data_offsets":[0,4]}}',
        b'{"w":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}',
    ],
)
def test_a_header_that_lies_is_refused(tmp_path: Path, header: bytes) -> None:
    (tmp_path / "w.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + b"\0\0\0\0")
    with pytest.raises(HubError, match="is damaged"):
        check_safetensors(tmp_path / "w.safetensors")


@pytest.mark.parametrize("missing", ["adapter_model.safetensors", "adapter_config.json", "card.json"])
def test_an_adapter_that_lacks_a_file_is_not_published(hub: Hub, missing: str) -> None:
    with pytest.raises(HubError, match=f"lacks {missing}"), hub.stage(BASE, "shop") as folder:
        save_file(WEIGHTS, folder / "adapter_model.safetensors")
        (folder / "adapter_config.json").write_text("{}")
        write_card(folder, card())
        (folder / missing).unlink()
    assert hub.versions(BASE, "shop") == ()


def test_a_card_of_another_pack_is_not_published(hub: Hub) -> None:
    with pytest.raises(HubError, match="the card names pack 'other'"), hub.stage(BASE, "shop") as folder:
        save_file(WEIGHTS, folder / "adapter_model.safetensors")
        (folder / "adapter_config.json").write_text("{}")
        write_card(folder, card(pack="other"))


@pytest.mark.parametrize("name", ["../shop", "", ".", "a/b", "x" * 65, "shop\n"])
def test_a_name_is_never_a_path(hub: Hub, name: str) -> None:
    with pytest.raises(UsageError, match="expected a pack name"):
        hub.current(BASE, name)
    with pytest.raises(UsageError, match="expected a base's sha256"):
        hub.current("../" + BASE[3:], "shop")


@pytest.mark.parametrize("content", ["../../v0001", "", "v1", "\x00"])
def test_a_current_file_that_names_no_version_is_refused(hub: Hub, content: str) -> None:
    adapter = publish(hub)
    hub.promote(adapter)
    (adapter.folder.parent / "current").write_text(content)
    with pytest.raises(HubError, match="names no version"):
        hub.current(BASE, "shop")


def test_an_adapter_from_elsewhere_is_not_promoted(hub: Hub, tmp_path: Path) -> None:
    adapter = publish(hub)
    with pytest.raises(HubError, match="is not of this hub"):
        Hub(tmp_path / "another").promote(adapter)


def test_two_runs_at_once_each_get_a_version(hub: Hub) -> None:
    with hub.stage(BASE, "shop") as folder:
        inner = publish(hub)
        save_file(WEIGHTS, folder / "adapter_model.safetensors")
        (folder / "adapter_config.json").write_text("{}")
        write_card(folder, card(seed=4))
    assert inner.version == "v0001"
    assert [adapter.card.seed for adapter in hub.versions(BASE, "shop")] == [3, 4]


def test_a_card_with_an_unknown_key_is_damaged(hub: Hub) -> None:
    adapter = publish(hub)
    path = adapter.folder / "card.json"
    path.write_text(path.read_text().replace('"seed"', '"sead"'))
    with pytest.raises(HubError, match=r"card.json is damaged"):
        hub.versions(BASE, "shop")


# -- what is damaged hides nothing ------------------------------------------------------------


@pytest.fixture
def damaged(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hub:
    """Three versions: the first one's card, the second's sums, and the third is whole."""
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path))
    one, two, three = (publish(hub) for _ in range(3))
    (one.folder / "card.json").write_text("{")
    (two.folder / "SHA256SUMS").write_bytes(b"\xff\xfe  card.json\n")
    hub.promote(three)
    return hub


def test_every_version_is_listed_and_checked_whatever_ails_another(
    damaged: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["adapters", "list", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(a["version"], a["tuner"], a["served"]) for a in found] == [
        ("v0001", "damaged", False), ("v0002", "qlora", False), ("v0003", "qlora", True),
    ]  # fmt: skip
    assert cli.run(["adapters", "check", "--json"]) == 1, "what is damaged is a failure"
    one, two, three = (line["verdict"] for line in json.loads(capsys.readouterr().out))
    assert "card.json is damaged" in one and "added after" in two and three == "whole"
    (damaged.root / BASE / "shop" / "current").write_text("v0007\n")
    assert cli.run(["adapters", "check", "--json"]) == 1
    assert "served by v0007, which is gone" in json.loads(capsys.readouterr().out)[0]["verdict"]
    assert cli.run(["adapters"]) == 0


def test_what_is_damaged_can_be_pruned_and_an_adapter_that_went_is_not_tagged(damaged: Hub) -> None:
    assert damaged.version_names(BASE, "shop") == ("v0001", "v0002", "v0003")
    second = damaged.read(BASE, "shop", "v0002")
    assert damaged.prune(BASE, "shop", keep=1) == ("v0001", "v0002")
    with pytest.raises(HubError, match="was pruned"):
        damaged.tag(second, "mine")
    assert [a.version for a in damaged.versions(BASE, "shop")] == ["v0003"]


@pytest.mark.parametrize(
    ("header", "why"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "header cannot be read"),
        (b'{"a": {"dtype": [], "shape": [1], "data_offsets": [0, 4]}}', "a type that has no name"),
        (b'{"a": {"dtype": "F32", "shape": {"1": 2}, "data_offsets": [0, 4]}}', "a size that is no number"),
    ],
)
def test_a_header_that_was_made_to_hurt_is_damage(tmp_path: Path, header: bytes, why: str) -> None:
    path = tmp_path / "adapter_model.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(4))
    with pytest.raises(HubError, match=why):
        check_safetensors(path)
