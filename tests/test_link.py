"""Linking: what a question is about, from its words, its values and the stored pairs."""

import pytest

from pipelines.examples import training_examples, with_gold
from records import Column, Pair, Question, Schema, Table
from retrieval.embed import embedder
from retrieval.gold import GoldItems, gold_items
from retrieval.index import PackIndex
from retrieval.link import LinkConfig, Weights, link, links
from retrieval.values import ValueIndex


def table(name: str, comment: str, /, **columns: str) -> Table:
    return Table(name, tuple(Column(name, c, "VARCHAR", text) for c, text in columns.items()), comment)


SCHEMA = Schema(
    (
        table(
            "fund",
            "Mutual funds | 公募基金",
            code="Fund code | 基金代码",
            name="Fund name | 基金简称",
            type="Fund type | 基金类型",
        ),
        table(
            "nav",
            "Net asset values | 基金净值",
            code="Fund code | 基金代码",
            unit_nav="Unit net asset value | 单位净值",
        ),
        table("manager", "Fund managers | 基金经理", name="Manager name | 经理姓名", city="City of birth | 出生城市"),
        table("weather", "Daily weather | 天气", day="Day | 日期", rain="Rainfall | 降雨量"),
        table("staff", "Canteen staff | 食堂员工", nickname="Nickname | 昵称", wage="Hourly wage | 时薪"),
    ),
    (("nav.code", "fund.code"),),
)
PAIRS = (
    Pair("a", "Which bond funds are there?", "SELECT name FROM fund WHERE type = 'bond'"),
    Pair(
        "b", "What is the unit net asset value of 000001?", "SELECT unit_nav FROM nav WHERE code = '000001'", twin="b"
    ),
    Pair("b-zh", "000001的单位净值是多少？", "SELECT unit_nav FROM nav WHERE code = '000001'", lang="zh", twin="b"),
    Pair("c", "Which equity funds are there?", "SELECT name FROM fund WHERE type = 'equity'"),
)
CONFIG = LinkConfig(k_tables=2, k_columns=2, k_pairs=2)


@pytest.fixture(scope="module")
def index() -> PackIndex:
    values = ValueIndex.of(
        {"fund.type": ["bond", "equity"], "fund.name": ["Harvest Growth A"], "manager.city": ["Paris"]}
    )
    return PackIndex.of(SCHEMA, PAIRS, values, embedder())


def names(linked: object) -> list[str]:
    return [t.table.name for t in linked.tables]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("question", "lang", "wanted"),
    [
        ("How much did it rain yesterday?", "en", "weather"),
        ("各地的降雨量是多少", "zh", "weather"),
        ("What is the wage of the canteen staff?", "en", "staff"),
        ("食堂员工的时薪", "zh", "staff"),
        ("Where were the managers born?", "en", "manager"),
    ],
)
def test_the_table_asked_about_is_kept(index: PackIndex, question: str, lang: str, wanted: str) -> None:
    assert wanted in names(link(Question(question, lang), index, CONFIG))  # type: ignore[arg-type]


def test_a_value_brings_its_column(index: PackIndex) -> None:
    linked = link(Question("who comes from Paris"), index, CONFIG)
    assert ("manager.city", "'Paris'") in [(v.column, v.literal) for v in linked.values]
    assert "manager.city" in [c.column.key for t in linked.tables for c in t.columns]


def test_joined_tables_show_their_keys(index: PackIndex) -> None:
    linked = link(Question("unit net asset value of the bond funds by name"), index, CONFIG)
    shown = {c.column.key for t in linked.tables for c in t.columns}
    assert linked.joins == (("nav.code", "fund.code"),)
    assert {"nav.code", "fund.code"} <= shown


def test_a_stored_question_is_recalled_word_for_word(index: PackIndex) -> None:
    again = link(Question("  which BOND funds are there "), index, CONFIG)
    assert again.recalled is PAIRS[0]
    assert link(Question("which bond funds are here"), index, CONFIG).recalled is None
    assert link(Question("Which bond funds are there?"), index, CONFIG, without=frozenset("a")).recalled is None


def test_a_pair_left_out_is_not_near(index: PackIndex) -> None:
    linked = link(Question("Which bond funds are there?"), index, CONFIG, without=frozenset(["a"]))
    assert "a" not in [n.pair.id for n in linked.pairs]
    assert linked.pairs[0].pair.id == "c"


def test_linking_twice_gives_the_same(index: PackIndex) -> None:
    question = Question("unit net asset value of bond funds")
    assert link(question, index, CONFIG) == link(question, index, CONFIG)


def test_a_second_reading_shows_other_pairs_and_the_likeliest_still_first(index: PackIndex) -> None:
    question = Question("unit net asset value of the bond funds")
    first, second = links(question, index, CONFIG, 2)
    assert first == link(question, index, CONFIG)
    assert not {n.pair.id for n in first.pairs} & {n.pair.id for n in second.pairs} and second.pairs
    scores = [t.score for t in second.tables]
    assert scores == sorted(scores, reverse=True), "an adapter reads the order as likelihood"
    assert first.values == second.values and first.question == second.question


def test_gold_that_the_linker_missed_is_added(index: PackIndex) -> None:
    linked = link(Question("How much did it rain?"), index, LinkConfig(1, 1, 0))
    complete = with_gold(linked, GoldItems(frozenset(["staff"]), frozenset(["staff.wage"])), SCHEMA)
    assert "staff.wage" in [c.column.key for t in complete.tables for c in t.columns]
    assert with_gold(complete, GoldItems(frozenset(["staff"]), frozenset(["staff.wage"])), SCHEMA) is complete


def test_a_training_question_sees_neither_itself_nor_its_translation(index: PackIndex) -> None:
    made = training_examples(PAIRS, index, "symbols", CONFIG, 400, lambda text: len(text.split()), seed=3)
    assert len(made.examples) == len(PAIRS) and not made.left_out
    for pair, example in zip(PAIRS, made.examples, strict=True):
        near = example.prompt.split("<near>")[1:]
        assert not any(pair.question.lower() in n for n in near), example.prompt
        if pair.twin:
            others = [p.question.lower() for p in PAIRS if p.twin == pair.twin]
            assert not any(o in n for o in others for n in near), example.prompt


def test_examples_are_deterministic(index: PackIndex) -> None:
    def made(seed: int) -> object:
        return training_examples(PAIRS, index, "symbols", CONFIG, 400, lambda text: len(text.split()), seed=seed)

    assert made(1) == made(1)


def test_gold_items_see_through_aliases() -> None:
    items = gold_items("SELECT f.name FROM fund AS f JOIN nav ON nav.code = f.code", SCHEMA)
    assert items == GoldItems(frozenset({"fund", "nav"}), frozenset({"fund.name", "fund.code", "nav.code"}))


def test_columns_that_the_pairs_read_of_a_table_are_kept_though_the_question_does_not_name_them() -> None:
    """ "Which funds ..." means their names; nobody says so, and the schema has six columns like it."""
    columns = {f"return_{n}": f"Return over {n} months" for n in (1, 3, 6, 12, 24)}
    schema = Schema((table("rank", "Fund ranking", **columns, fullname="Chinese name"),))
    asked = [f"which one has a return over {n} months above {m}?" for n in (1, 3, 6) for m in (5, 10)]
    pairs = [
        Pair(f"p{i}", q, f'SELECT "fullname" FROM RANK WHERE return_{q.split()[6]} > 5') for i, q in enumerate(asked)
    ]
    index = PackIndex.of(schema, pairs, ValueIndex.of({}), embedder())
    usage = index.asked.usage(frozenset())
    assert usage["rank.fullname"] == 6 / 8 and usage["rank.return_1"] == 2 / 8 and "rank.return_24" not in usage
    assert index.asked.usage(frozenset({"p0", "p1", "elsewhere"})) == usage | {
        "rank.fullname": 4 / 6, "rank.return_1": 0.0, "rank.return_3": 2 / 6, "rank.return_6": 2 / 6,
    }  # fmt: skip
    question = Question("returns over 24 months below 2, please")
    kept, unread = (
        {c.column.name for c in link(question, index, config).tables[0].columns}
        for config in (LinkConfig(1, 2, 0), LinkConfig(1, 2, 0, Weights(pairs=0, usage=0)))
    )
    assert "fullname" in kept and "fullname" not in unread
