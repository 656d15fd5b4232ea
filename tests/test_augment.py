"""Augmentation: what it makes runs, is new, is no question of dev or test, and is the same for the same seed."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calibration.sandbox import Limits, Sandbox
from errors import UsageError
from pipelines.answer_forms import reasoned_answer, skeleton_answer, skeleton_of
from pipelines.augment import AugmentReport, augment, question_hash, read_augmented
from pipelines.facts import facts_of
from pipelines.glossary_words import with_glossary
from pipelines.packs import read_pack
from pipelines.prompts import style_of
from pipelines.rewordings import reworded
from pipelines.value_swaps import swapped
from plugins.generators.scripted import Scripted
from records import Pack, Pair, Prompt

SCHEMA = """
CREATE TABLE company (id INTEGER PRIMARY KEY, name VARCHAR, name_cn VARCHAR, city VARCHAR, founded DATE, staff INTEGER);
CREATE TABLE fund (code VARCHAR PRIMARY KEY, short_name VARCHAR, short_name_cn VARCHAR, kind VARCHAR, fee DOUBLE,
  size DOUBLE, company_id INTEGER REFERENCES company (id), is_open BOOLEAN);
CREATE TABLE nav (fund_code VARCHAR REFERENCES fund (code), nav_date DATE, unit_nav DOUBLE, growth DOUBLE);
COMMENT ON TABLE company IS 'Fund companies | 基金公司';
COMMENT ON TABLE fund IS 'Mutual funds, one row a fund | 基金基本信息';
COMMENT ON TABLE nav IS 'Net asset value at month end | 基金净值';
COMMENT ON COLUMN company.name IS 'Company name | 公司英文名称';
COMMENT ON COLUMN company.name_cn IS 'Company name in Chinese | 公司名称';
COMMENT ON COLUMN company.city IS 'City of the head office | 所在城市';
COMMENT ON COLUMN company.founded IS 'Founding date | 成立日期';
COMMENT ON COLUMN company.staff IS 'Number of employees | 员工人数';
COMMENT ON COLUMN fund.code IS 'Fund code | 基金代码';
COMMENT ON COLUMN fund.short_name IS 'Short fund name | 基金英文简称';
COMMENT ON COLUMN fund.short_name_cn IS 'Short fund name in Chinese | 基金简称';
COMMENT ON COLUMN fund.kind IS 'Fund type: equity, bond, index | 基金类型';
COMMENT ON COLUMN fund.fee IS 'Management fee, % per year | 管理费率（%/年）';
COMMENT ON COLUMN fund.size IS 'Fund size, million yuan | 基金规模（百万元）';
COMMENT ON COLUMN fund.is_open IS 'Whether open to purchase | 是否开放申购';
COMMENT ON COLUMN nav.nav_date IS 'NAV date | 净值日期';
COMMENT ON COLUMN nav.unit_nav IS 'Unit net asset value, yuan | 单位净值（元）';
COMMENT ON COLUMN nav.growth IS 'Growth over the month, % | 月增长率（%）';
"""
BUILD = """
INSERT INTO company SELECT i, 'House ' || chr((64 + i)::INTEGER), '公司' || chr((64 + i)::INTEGER),
  ['Beijing', 'Shanghai', 'Shenzhen'][1 + i % 3],
  DATE '2001-03-05' + INTERVAL 1 YEAR * i, 40 * i FROM range(1, 9) g(i);
INSERT INTO fund SELECT lpad((1000 + i)::VARCHAR, 6, '0'), 'Fund ' || i || ' Growth', '成长' || i || '号',
  ['equity', 'bond', 'index'][1 + i % 3], 0.3 + i % 7 * 0.2, 100 + 37 * i, 1 + i % 8, i % 2 = 0 FROM range(1, 31) g(i);
INSERT INTO nav SELECT f.code, (DATE '2023-02-01' + INTERVAL 1 MONTH * m - INTERVAL 1 DAY)::DATE,
  round(1 + (hash(f.code) % 50) / 100 + m / 50, 3), round((hash(f.code, m) % 90) / 10 - 3, 2)
  FROM fund f, range(0, 30) g(m);
"""
GLOSSARY = "term,meaning,sql\n债券基金,Bond fund,fund.kind = 'bond'\nAUM,Size of a fund,fund.size\n"


def row(number: int, question: str, sql: str, lang: str = "en") -> str:
    return json.dumps({"id": f"q{number}", "question": question, "sql": sql, "lang": lang}, ensure_ascii=False)


TRAIN = [
    row(1, "What is the management fee of Fund 3 Growth?", "SELECT fee FROM fund WHERE short_name = 'Fund 3 Growth'"),
    row(2, "Top 5 funds by size", "SELECT short_name FROM fund ORDER BY size DESC LIMIT 5"),
    row(3, "How many bond funds are there?", "SELECT COUNT(*) FROM fund WHERE kind = 'bond'"),
    row(4, "成长4号的基金规模是多少？", "SELECT size FROM fund WHERE short_name_cn = '成长4号'", "zh"),
    row(5, "Average growth in 2024", "SELECT AVG(growth) FROM nav WHERE YEAR(nav_date) = 2024"),
    row(6, "Funds with a fee above 1.1", "SELECT short_name FROM fund WHERE fee > 1.1"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("funds")
    (folder / "questions").mkdir()
    (folder / "pack.yaml").write_text("name: funds\nlanguage: [en, zh]\nas_of: 2025-08-31\ndatabase: build.sql\n")
    (folder / "schema.sql").write_text(SCHEMA, encoding="utf-8")
    (folder / "build.sql").write_text(BUILD, encoding="utf-8")
    (folder / "glossary.csv").write_text(GLOSSARY, encoding="utf-8")
    (folder / "questions/train.jsonl").write_text("\n".join(TRAIN) + "\n", encoding="utf-8")
    held_out = row(9, "How many funds are there?", "SELECT COUNT(*) FROM fund")
    (folder / "questions/test.jsonl").write_text(held_out + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="module")
def pack(folder: Path, home: None) -> Pack:
    return read_pack(folder)


@pytest.fixture(scope="module")
def grown(pack: Pack) -> AugmentReport:
    return augment(pack, 80, seed=1)


def test_as_many_pairs_as_asked_for_each_of_which_gives_rows(pack: Pack, grown: AugmentReport) -> None:
    assert 70 <= grown.kept <= 80, (grown.made, grown.rejected)
    assert grown.made == grown.kept + sum(grown.rejected.values())
    with Sandbox(pack.database, pack.schema, pack.as_of, Limits(timeout_s=20)) as sandbox:
        for pair in grown.pairs:
            rows = sandbox.run(pair.sql).rows
            assert any(cell is not None for row in rows for cell in row), pair


def test_no_question_is_repeated_or_of_another_split(pack: Pack, grown: AugmentReport) -> None:
    hashes = [question_hash(p.question) for p in grown.pairs]
    assert len(hashes) == len(set(hashes))
    known = {question_hash(p.question) for p in (*pack.train, *pack.dev, *pack.test)}
    assert not known & set(hashes)


def test_both_languages_and_every_kind_are_made(grown: AugmentReport) -> None:
    assert {p.lang for p in grown.pairs} == {"en", "zh"}
    assert {"swap", "reworded", "grammar"} == set(grown.kinds)
    assert all(re.search(r"[一-鿿]", p.question) for p in grown.pairs if p.lang == "zh")


def test_the_same_seed_makes_the_same_and_the_second_time_reads_it(pack: Pack, grown: AugmentReport) -> None:
    again = augment(pack, 80, seed=1)
    assert again.cached and again.pairs == grown.pairs and again.forms == grown.forms
    grown.path.unlink()
    assert augment(pack, 80, seed=1).pairs == grown.pairs
    assert augment(pack, 80, seed=2).pairs != grown.pairs


def test_nothing_is_written_into_the_pack_unless_asked(folder: Path, pack: Pack, grown: AugmentReport) -> None:
    train = folder / "questions/train.jsonl"
    before = train.read_text(encoding="utf-8")
    assert before == "\n".join(TRAIN) + "\n"
    try:
        augment(pack, 80, seed=1, write=True)
        assert len(read_pack(folder).train) == len(TRAIN) + grown.kept
    finally:
        train.write_text(before, encoding="utf-8")


def test_a_pack_without_pairs_is_asked_by_the_grammar_alone(pack: Pack) -> None:
    bare = Pack(
        pack.name, pack.folder, pack.database, pack.schema, pack.fingerprint, languages=("en", "zh"), as_of=pack.as_of
    )
    grown = augment(bare, 30, seed=0)
    assert grown.kept == 30 and set(grown.kinds) == {"grammar"}
    assert grown.forms == ()


def test_a_report_reads_back_whole(grown: AugmentReport) -> None:
    again = read_augmented(grown.path)
    assert (again.pairs, again.made, again.rejected, again.kinds) == (
        grown.pairs,
        grown.made,
        grown.rejected,
        grown.kinds,
    )


# -- variants ---------------------------------------------------------------------------------


def test_a_swap_changes_question_and_sql_alike(pack: Pack) -> None:
    facts = with_glossary(facts_of(pack.database, pack.schema, pack.as_of), pack)
    seen = set()
    for seed in range(40):
        pair = swapped(pack.train[0], pack.schema, facts, random.Random(seed))
        if pair is not None:
            name = re.search(r"'([^']+)'", pair.sql)
            assert name is not None and name[1] in pair.question and "Fund 3 Growth" not in pair.question
            seen.add(name[1])
    assert len(seen) > 5
    limit = next(p for seed in range(20) if (p := swapped(pack.train[1], pack.schema, facts, random.Random(seed))))
    assert re.search(r"LIMIT (\d+)", limit.sql)[1] in limit.question  # type: ignore[index]


@pytest.mark.parametrize(
    ("question", "sql"),
    [
        ("Fund 3 Growth or Fund 3 Growth?", "SELECT fee FROM fund WHERE short_name = 'Fund 3 Growth'"),  # said twice
        ("What is the fee of that fund?", "SELECT fee FROM fund WHERE short_name = 'Fund 3 Growth'"),  # not said
        ("Between 2023 and 2024?", "SELECT AVG(growth) FROM nav WHERE YEAR(nav_date) = 2024"),  # two years said
    ],
)
def test_what_cannot_be_told_apart_is_not_swapped(pack: Pack, question: str, sql: str) -> None:
    facts = facts_of(pack.database, pack.schema, pack.as_of)
    assert all(swapped(Pair("x", question, sql), pack.schema, facts, random.Random(seed)) is None for seed in range(20))


def test_a_rewording_keeps_the_values(pack: Pack) -> None:
    for pair in pack.train:
        for seed in range(10):
            other = reworded(pair, random.Random(seed))
            if other is not None:
                assert other.sql == pair.sql and other.question != pair.question
                for name in re.findall(r"'([^']+)'", pair.sql):
                    assert name in other.question or name == "bond"


# -- answers in other forms -------------------------------------------------------------------


def test_a_skeleton_keeps_the_shape_and_no_name() -> None:
    joined = "fund f JOIN nav n ON f.code = n.fund_code"
    sql = f"SELECT f.short_name, AVG(n.growth) FROM {joined} WHERE f.kind = 'bond' GROUP BY f.short_name"
    assert skeleton_of(sql) == "SELECT _, AVG(_) FROM _ JOIN _ WHERE _ = _ GROUP BY _"


def test_every_form_ends_in_the_gold_sql(pack: Pack, grown: AugmentReport) -> None:
    assert {form for _, form, _ in grown.forms} == {"skeleton", "cot"}
    read = style_of("names").read
    for pair in pack.train:
        for text in (skeleton_answer(pair), reasoned_answer(pair, pack.schema)):
            assert read(text, Prompt("", "names")) == pair.sql
    assert "管理" in reasoned_answer(Pair("x", "费率", "SELECT fee FROM fund", "zh"), pack.schema)


# -- a generator ------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_paraphrase_is_kept_only_with_golds_result(pack: Pack) -> None:
    gold = {p.id: p for p in pack.train}
    scripts = {
        f"Question: {gold['q3'].question}\n": ["Count of bond funds, how large is it?"],
        "Ask this in other words": ["Some other question"],
        "换一种说法": ["另一个问题"],
        "Count of bond funds": ["```sql\nSELECT COUNT(*) FROM fund WHERE kind = 'bond'\n```"],
        "": ["SELECT 1"],
    }
    generator = Scripted().open(scripts)
    report = augment(pack, 12, seed=1, generator=generator)
    said = [p.question for p in report.pairs if p.tags[0] == "paraphrase"]
    assert said == ["Count of bond funds, how large is it?"]
    asked = len(generator.asked)
    report.path.unlink()
    assert augment(pack, 12, seed=1, generator=generator).pairs == report.pairs
    assert len(generator.asked) == asked, "replies are kept, so an interrupted run goes on"


def test_a_generator_that_writes_sql_only_is_refused(pack: Pack) -> None:
    with pytest.raises(UsageError, match="follows instructions"):
        augment(pack, 20, seed=1, generator=Scripted().open({"": ["x"]}, prompt_style="symbols"))


def test_the_glossary_gives_values_and_columns_their_names(pack: Pack) -> None:
    facts = with_glossary(facts_of(pack.database, pack.schema, pack.as_of), pack)
    assert facts.value_words["fund.kind", "bond", "zh"] == ("债券",)
    assert facts.wordings["fund.size", "en"] == ("fund size", "AUM")
    assert facts.as_of == date(2025, 8, 31)
