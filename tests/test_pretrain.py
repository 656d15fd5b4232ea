"""How the base is made: the tokenizer's cuts, the shards, the loop with its checkpoint, the exported model."""

import json
import os
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerFast

from pipelines.base_tokenizer import train_tokenizer
from pipelines.corpus import RESERVED, Source, sources
from pipelines.made_up import made_up_sources
from pipelines.pretrain import level, train
from pipelines.shards import (
    NEAR_ID,
    SQL_ID,
    Tokenized,
    batches,
    examples,
    read_shard,
    roles,
    taught,
    write_shards,
)
from pipelines.symbols import vocabulary


@pytest.fixture(scope="module")
def made_up() -> list[Source]:
    return list(made_up_sources(12, 8, seed=5))


@pytest.fixture(scope="module")
def tokenizer(made_up: list[Source]) -> PreTrainedTokenizerFast:
    texts = [e.prompt + e.answer for e in examples(made_up, 0, Counter())]
    return train_tokenizer(texts, 4700)


def pieces(tokenizer: PreTrainedTokenizerFast, text: str) -> list[str]:
    return [tokenizer.decode([i]) for i in tokenizer(text, add_special_tokens=False)["input_ids"]]


def test_every_symbol_is_one_token(tokenizer: PreTrainedTokenizerFast) -> None:
    for symbol in vocabulary():
        assert pieces(tokenizer, f" {symbol}") == [symbol]


def test_digits_and_chinese_characters_stand_alone(tokenizer: PreTrainedTokenizerFast) -> None:
    assert pieces(tokenizer, "2021") == ["2", "0", "2", "1"]
    assert pieces(tokenizer, "基金净值") == ["基", "金", "净", "值"]


def test_a_plural_shares_its_stem_with_the_singular(tokenizer: PreTrainedTokenizerFast) -> None:
    one, many = pieces(tokenizer, " fund"), pieces(tokenizer, " funds")
    assert many == [*one, "s"], (one, many)


def test_no_text_is_lost(tokenizer: PreTrainedTokenizerFast) -> None:
    text = " naïve 🎯 龘 O'Brien 3.5%\n"
    assert tokenizer.decode(tokenizer(text, add_special_tokens=False)["input_ids"]) == text


def test_roles_say_the_clauses_a_symbol_stands_in() -> None:
    answer = "SELECT @c1, COUNT(*) FROM @t1 JOIN @t2 ON @c2 = @c3 WHERE @c4 > @v1 GROUP BY @c1 ORDER BY @c5 DESC"
    assert roles(answer) == {"@c1": 1 | 4, "@t1": 32, "@t2": 32, "@c2": 16, "@c3": 16, "@c4": 2, "@c5": 8}


def test_the_sql_of_near_pairs_is_taught_too() -> None:
    ids = np.array([2, 50, NEAR_ID, 51, SQL_ID, 60, 61, NEAR_ID, 52, SQL_ID, 62, SQL_ID, 70, 71, 1])
    assert taught(Tokenized(ids, 12, np.zeros((0, 2)))).tolist() == [12, 13, 14, 5, 6, 10]


def test_batches_keep_every_row_and_few_shapes(
    made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    write_shards(made_up, tokenizer, tmp_path, 0, "grammar")
    rows = read_shard(tmp_path / "grammar-0-0000.npz")
    import random

    grouped = list(batches(rows, 1024, random.Random(0)))
    assert {id(r) for group in grouped for r in group} == {id(r) for r in rows}
    sizes: dict[int, set[int]] = {}
    for group in grouped:
        sizes.setdefault(max(len(r.ids) for r in group) // 32, set()).add(len(group))
    assert all(len(r.ids) <= 512 for r in rows)


def test_the_learning_rate_warms_up_stays_and_falls() -> None:
    assert level(0, 0.0, 1.0) == pytest.approx(1 / 200)
    assert level(5000, 0.5, 1.0) == 1.0
    assert level(5000, 0.875, 1.0) == pytest.approx(0.5)
    assert level(5000, 1.0, 1.0) == pytest.approx(0.05)


@pytest.mark.slow
def test_a_run_learns_goes_on_where_it_stopped_and_exports_a_plain_model(
    made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    tokenizer.save_pretrained(tmp_path / "tokenizer")
    write_shards(made_up, tokenizer, tmp_path / "shards", 0, "grammar")
    write_shards(made_up[:2], tokenizer, tmp_path / "held-out", 0, "grammar")
    train(tmp_path, tmp_path / "base", minutes=0.15, depth=2, peak=3e-3, tokens=1024, seed=0)
    first = json.loads((tmp_path / "checkpoint.json").read_text())
    train(tmp_path, tmp_path / "base", minutes=0.1, depth=2, peak=3e-3, tokens=1024, seed=0)
    second = json.loads((tmp_path / "checkpoint.json").read_text())
    assert second["step"] > first["step"] > 0 and second["tokens"] > first["tokens"]
    log = [json.loads(line)["held_out"]["loss"] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1] < log[0] < np.log(len(tokenizer)), log

    model = AutoModelForCausalLM.from_pretrained(tmp_path / "base", trust_remote_code=False)
    assert model.dtype == torch.bfloat16 and AutoTokenizer.from_pretrained(tmp_path / "base").eos_token == "<end>"
    assert all(p.stat().st_size < 15 * 2**20 for p in (tmp_path / "base").glob("*.safetensors"))


def test_reserved_databases_and_bull_never_enter_the_corpus() -> None:
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not Path(data).is_dir():
        pytest.skip("the public data is not here: set ADAPTQL_DATA")
    found = Counter((s.origin, s.database) for s in sources(Path(data)))
    assert found and not {d for o, d in found if o == "spider"} & RESERVED
    assert {o for o, _ in found} == {"spider", "bird", "text2sql-data", "kaggledbqa", "wikisql"}
