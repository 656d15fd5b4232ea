"""How the base is made: the tokenizer's cuts, the model before training, the shards, the loop, the exported model."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import PreTrainedTokenizerFast

from errors import PipelineError
from pipelines.base_losses import losses
from pipelines.base_model import fresh_base
from pipelines.base_optimizer import BaseOptimizer
from pipelines.base_tokenizer import chinese_words, make_tokenizer, minilm_pieces, output_words
from pipelines.bilingual import parallel_texts, translations
from pipelines.corpus import RESERVED, Source, explicit_joins, sources
from pipelines.made_up import made_up_sources
from pipelines.pretrain import Pretraining, _named, level, train
from pipelines.shards import IGNORE, Tokenized, batches, collate, examples, read_shard, roles, write_shards
from pipelines.sql_tokens import words
from plugins.contracts import LoadSpec
from plugins.models import load_base
from retrieval import minilm


@pytest.fixture(scope="module")
def made_up() -> list[Source]:
    return list(made_up_sources(12, 8, seed=5))


@pytest.fixture(scope="module")
def tokenizer(made_up: list[Source]) -> PreTrainedTokenizerFast:
    texts = [e.prompt for e in examples(made_up, 0, Counter())]
    texts += [text for both in parallel_texts() for text in both] * 3
    return make_tokenizer(minilm_pieces(minilm.folder()), texts, n_chinese=800)


def pieces(tokenizer: PreTrainedTokenizerFast, text: str) -> list[str]:
    return tokenizer.convert_ids_to_tokens(tokenizer(text, add_special_tokens=False)["input_ids"])


def test_every_output_word_is_one_token_and_the_head_needs_no_other(tokenizer: PreTrainedTokenizerFast) -> None:
    assert tokenizer.convert_tokens_to_ids(output_words()) == list(range(len(output_words())))
    assert pieces(tokenizer, " ".join(words())) == words()


def test_a_small_prompt_and_large_sql_share_no_keyword(tokenizer: PreTrainedTokenizerFast) -> None:
    assert pieces(tokenizer, "select the count") == ["select", "the", "count"]
    assert pieces(tokenizer, "SELECT COUNT ( * )") == ["SELECT", "COUNT", "(", "*", ")"]


def test_symbols_and_markers_need_no_space(tokenizer: PreTrainedTokenizerFast) -> None:
    text = "<q> fee@c12 of bond@v1 funds<tab> fund@t1 fee<num>@c12<sql>"
    assert pieces(tokenizer, text) == (
        ["<q>", "fee", "@c12", "of", "bond", "@v1", "funds", "<tab>", "fund", "@t1", "fee", "<num>", "@c12", "<sql>"]
    )


def test_chinese_is_cut_into_words_that_start_at_their_translations(tokenizer: PreTrainedTokenizerFast) -> None:
    assert pieces(tokenizer, "基金净值")[0] == "基金"
    found = translations(tokenizer, parallel_texts())
    best = {tokenizer.convert_ids_to_tokens(z): max(row, key=row.__getitem__) for z, row in found.items()}
    said = {z: tokenizer.convert_ids_to_tokens(best[z]) for z in ("基金", "股票", "日期")}
    assert said in ({"基金": "fund", "股票": share, "日期": "date"} for share in ("stock", "equity")), said
    assert all(1 < len(w) <= 4 for w in chinese_words(["基金经理"] * 50, 10))


def test_the_encoder_is_minilms(tokenizer: PreTrainedTokenizerFast) -> None:
    """What BART's encoder makes of a text is what MiniLM makes of it, to 2e-3."""
    theirs = minilm.load_encoder(minilm.folder())
    ids = minilm.load_tokenizer(minilm.folder()).encode("which fund has the lowest management fee").ids[1:-1]
    text = tokenizer("which fund has the lowest management fee", add_special_tokens=False)["input_ids"]
    ours = fresh_base(tokenizer, minilm.folder(), depth=1).eval()
    with torch.no_grad():
        expected = theirs(input_ids=torch.tensor([ids])).last_hidden_state
        found = ours.model.encoder(input_ids=torch.tensor([text])).last_hidden_state
    assert (expected - found).abs().max() < 2e-3, (expected - found).abs().max()


def test_chinese_reads_as_its_english_from_the_start(tokenizer: PreTrainedTokenizerFast) -> None:
    model = fresh_base(tokenizer, minilm.folder(), depth=1).eval()

    def state(text: str) -> torch.Tensor:
        ids = torch.tensor([tokenizer(text, add_special_tokens=False)["input_ids"]])
        with torch.no_grad():
            return model.model.encoder(input_ids=ids).last_hidden_state.mean(1)

    fee, score = state("哪些基金的管理费率最低"), state("学生的身高是多少")
    english = state("which funds have the lowest management fee")
    near, far = torch.cosine_similarity(fee, english).item(), torch.cosine_similarity(score, english).item()
    assert near > far + 0.2, (near, far)


def test_roles_say_the_clauses_a_symbol_stands_in() -> None:
    answer = "SELECT @c1 , COUNT ( * ) FROM @t1 JOIN @t2 ON @c2 = @c3 WHERE @c4 > @v1 GROUP BY @c1 ORDER BY @c5 DESC"
    assert roles(answer) == {"@c1": 1 | 4, "@t1": 32, "@t2": 32, "@c2": 16, "@c3": 16, "@c4": 2, "@c5": 8}


def test_comma_joins_become_explicit_ones() -> None:
    said = explicit_joins("SELECT a.x FROM a, c, b WHERE a.i = b.i AND b.j = c.j AND c.y > 3")
    assert said == "SELECT a.x FROM a JOIN b ON a.i = b.i JOIN c ON b.j = c.j WHERE c.y > 3"
    untied = "SELECT a.x FROM a CROSS JOIN b WHERE a.y = 3"
    assert explicit_joins(untied) == untied


def rows_of(made_up: list[Source], tokenizer: PreTrainedTokenizerFast, folder: Path) -> list[Tokenized]:
    write_shards(made_up, tokenizer, folder, 0, "grammar")
    return read_shard(folder / "grammar-0-0000.npz")


def test_pointers_lead_to_the_symbol_that_comes(
    made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    rows = rows_of(made_up, tokenizer, tmp_path)
    symbols = {tokenizer.convert_tokens_to_ids(w) for w in words() if w[0] == "@"}
    led = 0
    for row in rows:
        for word, place in zip(row.answer, row.pointers, strict=True):
            if place != IGNORE:
                assert row.prompt[place] == word
                led += 1
            else:
                assert int(word) not in symbols or int(word) not in row.prompt
    assert led > 5 * len(rows), "every answer names tables and columns"


def test_batches_keep_every_row_and_few_shapes(
    made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    rows = rows_of(made_up, tokenizer, tmp_path)
    grouped = list(batches(rows, 1024, random.Random(0)))
    assert {id(r) for group in grouped for r in group} == {id(r) for r in rows}
    shapes = {(tuple(collate(group).prompt.shape), collate(group).answer.shape[1]) for group in grouped}
    widths = {(shape[1], answer) for shape, answer in shapes}
    assert len(shapes) == len(widths), "a width has one number of rows"


def test_padding_changes_no_loss(made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    rows = sorted(rows_of(made_up, tokenizer, tmp_path), key=lambda r: len(r.prompt))
    model = fresh_base(tokenizer, minilm.folder(), depth=1).eval()
    head = torch.nn.Linear(model.config.d_model, 6)
    short, long = rows[0], rows[-1]
    with torch.no_grad():
        apart = [losses(model, head, [row]).answer.item() * len(row.answer) for row in (short, long)]
        together = losses(model, head, [short, long]).answer.item() * (len(short.answer) + len(long.answer))
    assert together == pytest.approx(sum(apart), rel=2e-2), "bf16 apart, the same"


def test_the_learning_rate_warms_up_stays_and_falls() -> None:
    assert level(0, 0.0, 1.0) == pytest.approx(1 / 50)
    assert level(5000, 0.5, 1.0) == 1.0
    assert level(5000, 0.875, 1.0) == pytest.approx(0.5)
    assert level(5000, 1.0, 1.0) == pytest.approx(0.05)


@pytest.mark.slow
def test_a_run_learns_goes_on_where_it_stopped_and_exports_a_base(
    made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    torch.set_num_threads(1)
    tokenizer.save_pretrained(tmp_path / "tokenizer")
    write_shards(made_up, tokenizer, tmp_path / "shards", 0, "grammar")
    write_shards(made_up[:2], tokenizer, tmp_path / "held-out", 0, "grammar")
    train(tmp_path, tmp_path / "base", Pretraining(0.3, depth=1, peak=1e-3, tokens=512))
    first = json.loads((tmp_path / "checkpoint.json").read_text())
    train(tmp_path, tmp_path / "base", Pretraining(0.3, depth=1, peak=1e-3, tokens=512))
    second = json.loads((tmp_path / "checkpoint.json").read_text())
    assert second["step"] > first["step"] > 0 and second["examples"] > first["examples"]
    log = [json.loads(line)["held_out"]["answer"] for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1] < log[0], log

    other = tmp_path / "other"  # a new run over the same corpus, from what was exported
    for name in ("tokenizer", "shards", "held-out"):
        shutil.copytree(tmp_path / name, other / name)
    train(other, tmp_path / "next", Pretraining(0.05, depth=1, peak=1e-6, tokens=512, start=tmp_path / "base"))
    (start,) = [json.loads(line)["held_out"]["answer"] for line in (other / "log.jsonl").read_text().splitlines()]
    assert start == pytest.approx(log[-1], rel=0.05), "it goes on where the exported base was"
    (other / "checkpoint.json").unlink()
    with pytest.raises(PipelineError, match="do not fit"):
        train(other, tmp_path / "next", Pretraining(0.05, depth=2, start=tmp_path / "base"))

    base = load_base(tmp_path / "base", LoadSpec("bf16"))
    assert base.prompt_style == "symbols" and base.model.config.is_encoder_decoder
    assert base.tokenizer.eos_token == "<end>"
    assert all(p.stat().st_size < 15 * 2**20 for p in (tmp_path / "base").iterdir())


def test_the_optimizer_remembers_what_it_is_told(tokenizer: PreTrainedTokenizerFast) -> None:
    """A step after moments were saved and taken back is the step that would have come without."""

    def fresh() -> tuple[Any, torch.nn.Linear, BaseOptimizer]:
        model = fresh_base(tokenizer, minilm.folder(), depth=1)
        torch.manual_seed(0)
        head = torch.nn.Linear(model.config.d_model, 6)
        return model, head, BaseOptimizer(model, head, 1e-3)

    def step(model: Any, head: torch.nn.Linear, optimizer: BaseOptimizer, seed: int) -> None:
        random = torch.Generator().manual_seed(seed)
        for parameter in (*model.parameters(), *head.parameters()):
            parameter.grad = torch.randn(parameter.shape, generator=random)
        optimizer.set_lr(1e-3)
        optimizer.step()

    one, other = fresh(), fresh()
    step(*one, seed=1)
    other[0].load_state_dict(one[0].state_dict())
    other[1].load_state_dict(one[1].state_dict())
    pairs = list(zip(_named(*one[:2]), _named(*other[:2]), strict=True))
    kinds = Counter(tuple(one[2].moments(mine)) for (_, mine), _ in pairs)
    assert set(kinds) == {("momentum_buffer",), ("exp_avg", "exp_avg_sq")}, kinds
    for (_, mine), (_, theirs) in pairs:
        other[2].remember(theirs, {m: moment.clone() for m, moment in one[2].moments(mine).items()}, step=1)
    step(*one, seed=2)
    step(*other, seed=2)
    for (name, mine), (_, theirs) in pairs:
        assert torch.equal(mine, theirs), name


@pytest.mark.slow
def test_two_processes_share_a_run(made_up: list[Source], tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    tokenizer.save_pretrained(tmp_path / "tokenizer")
    write_shards(made_up, tokenizer, tmp_path / "shards", 0, "grammar")
    write_shards(made_up[:2], tokenizer, tmp_path / "held-out", 0, "grammar")
    dials = ["--minutes", "0.2", "--depth", "1", "--tokens", "512", "--threads", "1", "--processes", "2"]
    where = ["--data", str(tmp_path), "--run", str(tmp_path), "--out", str(tmp_path / "base")]
    done = subprocess.run(
        [sys.executable, "-m", "pipelines.pretrain", *where, *dials],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    state = json.loads((tmp_path / "checkpoint.json").read_text())
    per_step = 512 // max(len(row.prompt) for row in rows_of(made_up, tokenizer, tmp_path / "again"))
    assert state["step"] >= 2 and state["examples"] >= 2 * state["step"] * max(1, per_step), (
        "both processes' rows count"
    )
    assert len((tmp_path / "log.jsonl").read_text().splitlines()) == 1, "one of them writes"
    assert load_base(tmp_path / "base", LoadSpec("bf16")).prompt_style == "symbols"


def test_reserved_databases_and_bull_never_enter_the_corpus() -> None:
    data = os.environ.get("ADAPTQL_DATA")
    if not data or not Path(data).is_dir():
        pytest.skip("the public data is not here: set ADAPTQL_DATA")
    found = Counter((s.origin, s.database) for s in sources(Path(data)))
    assert found and not {d for o, d in found if o == "spider"} & RESERVED
    assert {o for o, _ in found} == {"spider", "bird", "text2sql-data", "kaggledbqa", "wikisql"}
