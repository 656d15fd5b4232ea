"""A schema that nobody has asked yet is made ready in one command."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

import cli
from pipelines.augment import is_made
from pipelines.hub import Hub
from pipelines.linkers import linker_of
from pipelines.packs import read_pack
from pipelines.trust import Trust, load
from plugins.models import hash_base
from tests.shop import write_shop
from tests.tiny_models import save_tiny_base

BUDGET_S = 20.0  # of this process: another one on the machine must not fail the test


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def start(shop: Path, base: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    quick = ("--set", "r=2", "--set", "alpha=4", "--set", "epochs=1", "--max-minutes", "0.2", "--no-engine", "--json")
    code = cli.run(["start", "-d", str(shop), "--pairs", "40", "--base-model", str(base), *quick])
    said = capsys.readouterr()
    assert code == 0, said.err
    found: dict[str, object] = json.loads(said.out)
    return found


def test_a_pack_without_pairs_gets_pairs_and_an_adapter_in_one_command(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop, base = write_shop(tmp_path / "shop", train=(), dev=()), save_tiny_base(tmp_path / "base")
    (base / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')
    began = time.process_time()
    found = start(shop, base, capsys)
    assert time.process_time() - began < BUDGET_S
    pack = read_pack(shop)
    made = found["pairs"]
    assert isinstance(made, dict) and made["n_made"] == len(pack.train) == made["n_pairs"] >= 30
    assert all(is_made(pair) for pair in pack.train)
    asked = {p.question.lower() for p in pack.test}
    assert not asked & {p.question.lower() for p in pack.train}, "test questions are not learnt"
    served = Hub(home).current(hash_base(base), pack.name)
    assert served is not None and served.version == found["version"] == "v0001"
    trust = [load(path) for path in home.glob("confidence/*.json")]
    assert trust == [Trust()], "questions that nobody asked teach no confidence"
    again = start(shop, base, capsys)
    assert again["version"] == "v0002" and again["pairs"] == {**made, "n_made": 0}, "its pairs are at hand"


def test_the_generic_linker_serves_schemas_that_nobody_has_asked(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipelines import linkers
    from retrieval import generic_linker

    asked = read_pack(write_shop(tmp_path / "asked"))
    new = read_pack(write_shop(tmp_path / "new", train=(), dev=()))
    monkeypatch.setattr(linkers, "GENERIC", tmp_path / "linker")
    assert linker_of(new) is None, "none is shipped"
    generic_linker.save(generic_linker.fresh()[0], tmp_path / "linker")
    assert linker_of(asked) is None, "stored pairs link"
    found = linker_of(new)
    assert found is not None
    tables, columns = found.score("What is the mean price of tea?", new.schema.tables)
    assert max(tables, key=lambda t: tables[t]) == "product" and len(columns) == len(new.schema.columns)
