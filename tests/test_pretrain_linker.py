"""The generic linker: learnt over many schemas, shipped as a small difference from MiniLM, right about new ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from errors import HubError
from pipelines.corpus import Source
from pipelines.pretrain_linker import asked, kept, train
from records import Pair, Schema
from retrieval import generic_linker
from retrieval.train_linker import LinkerConfig
from tests.test_cross_encoder import PAIRS, SCHEMA

torch.set_num_threads(1)
SOURCES = [Source("toy", "toy", SCHEMA, tuple(PAIRS))]


def test_a_loss_over_made_up_databases_falls_and_what_is_written_links_as_well(tmp_path: Path) -> None:
    config = LinkerConfig.model_validate({"batch": 8, "head_lr": 3e-3, "lr": 3e-4})
    network, reader, about = train(asked(SOURCES, 100), 0.06, config)
    assert about["steps"] > 3
    generic_linker.save(network, tmp_path)
    assert (tmp_path / generic_linker.NAME).stat().st_size < 2_000_000
    shipped = generic_linker.load(tmp_path)
    before = generic_linker.over(SCHEMA, network, reader).score("cheapest funds", SCHEMA.tables)[0]
    after = generic_linker.over(SCHEMA, *shipped).score("cheapest funds", SCHEMA.tables)[0]
    assert after == pytest.approx(before, abs=0.05), "cut to low rank and half precision"
    assert max(after, key=lambda t: after[t]) == "t1"


def test_search_alone_and_a_linker_are_measured_on_the_same_questions() -> None:
    sources = asked(SOURCES, 6, seed=1)
    search, linker = kept(sources, None, None), kept(sources, *generic_linker.fresh())
    assert search["n"] == linker["n"] == 6
    assert search["tables"] >= 0.5, "three tables of four are kept"


def test_low_rank_is_exact_for_a_matrix_of_that_rank() -> None:
    generator = torch.Generator().manual_seed(0)
    made = torch.randn(30, 4, generator=generator) @ torch.randn(4, 20, generator=generator)
    left, right = generic_linker.low_rank(made, 4)
    assert left.shape == (30, 4) and right.shape == (4, 20)
    assert torch.allclose(left @ right, made, atol=1e-4)
    left, right = generic_linker.low_rank(made, 2)
    assert 0 < float((left @ right - made).norm()) < float(made.norm())


def test_a_database_of_one_table_and_a_query_that_does_not_bind_are_not_learnt_from() -> None:
    single = Source("toy", "single", Schema(SCHEMA.tables[:1]), tuple(PAIRS))
    broken = replace(SOURCES[0], pairs=(Pair("x", "q", "SELECT nothing FROM nowhere"), *PAIRS))
    assert asked([single], 100) == [] and len(asked([broken], 100)[0][1]) == len(PAIRS)


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HubError, match="no readable"):
        generic_linker.load(tmp_path)
    save_file({"x": torch.zeros(1)}, tmp_path / generic_linker.NAME)
    with pytest.raises(HubError, match="adaptql-generic-linker-1"):
        generic_linker.load(tmp_path)
