"""What a pack's people call a stored value is learnt from its pairs, and from enough of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipelines.databases import home
from pipelines.packs import read_pack
from records import Pair, Question, ValueMatch
from retrieval.embed import embedder
from retrieval.index import PackIndex
from retrieval.link import LinkConfig, link
from retrieval.spoken_values import SpokenValues, learn
from tests.shop import write_shop

VALUES = {"stock.industry": ["Pharmaceuticals", "Banking"], "stock.kind": ["FY", "H1"], "fund.kind": ["FY"]}


def pairs(*asked: tuple[str, str]) -> list[Pair]:
    return [Pair(str(n), question, sql, "zh") for n, (question, sql) in enumerate(asked)]


PHARMA = pairs(
    ("医药公司有多少家", "SELECT COUNT(*) FROM stock WHERE industry = 'Pharmaceuticals'"),
    ("列出医药股的代码", "SELECT code FROM stock s WHERE s.industry = 'Pharmaceuticals'"),
    ("哪些医药企业亏损", "SELECT code FROM stock WHERE industry IN ('Pharmaceuticals') AND profit < 0"),
    ("银行公司有多少家", "SELECT COUNT(*) FROM stock WHERE industry = 'Banking'"),
    ("列出公司的代码", "SELECT code FROM stock"),
)


def said(found: Sequence[ValueMatch]) -> list[tuple[str, str, str | None]]:
    return [(m.span, m.literal, m.column) for m in found]


def test_a_phrase_stands_for_the_value_that_its_questions_compare_with() -> None:
    spoken = learn(PHARMA, VALUES)
    assert said(spoken.match("今年医药行业的利润", ())) == [("医药", "'Pharmaceuticals'", "stock.industry")]
    assert spoken.match("今年银行业的利润", ()) == (), "one question is no rule"
    assert spoken.match("列出公司", ()) == (), "said with and without the value"


def test_its_own_question_and_its_translation_are_no_witnesses() -> None:
    spoken = learn(PHARMA[:3], VALUES)
    assert spoken.match("哪些医药企业亏损", (), frozenset({"2"})) == ()
    twins = [Pair(p.id, p.question, p.sql, "zh", twin="same") for p in PHARMA[:3]]
    assert len(learn(twins, VALUES)) == 0


def test_what_the_question_spells_goes_first() -> None:
    spoken = learn(PHARMA, VALUES)
    known = (ValueMatch("医药行业", 2, "'X'", "stock.industry", 1.0),)
    assert spoken.match("今年医药行业的利润", known) == known
    assert learn(pairs(*(("Banking stocks", f"SELECT {n} FROM stock WHERE industry = 'Banking'") for n in range(5))),
                 VALUES).match("Banking", ()) == ()  # fmt: skip


def test_the_column_is_of_a_table_that_the_sql_reads() -> None:
    annual = pairs(*((f"annual report {n}", f"SELECT a{n} FROM stock WHERE kind = 'FY'") for n in range(4)))
    found = said(learn(annual, VALUES).match("profit in the annual reports", ()))
    assert found == [("annual reports", "'FY'", "stock.kind")]


def test_it_is_kept_and_read_again() -> None:
    spoken = learn(PHARMA, VALUES)
    again = SpokenValues.of_state(spoken.state())
    assert again.match("医药", ()) == spoken.match("医药", ()) != ()


def test_the_link_holds_it_and_its_column(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    asked = [(f"{q} of pastry", f"SELECT {e} FROM product WHERE kind = 'cake'")
             for q, e in (("mean price", "AVG(price)"), ("names", "name"), ("number", "COUNT(*)"))]  # fmt: skip
    pack = read_pack(write_shop(tmp_path / "shop", train=asked))
    for _ in range(2):  # learnt, then read
        index = PackIndex.open(pack, home(), embedder(cache=home() / "vectors"))
        linked = link(Question("dearest pastry", "en"), index, LinkConfig())
        assert ("pastry", "'cake'", "product.kind") in said(linked.values)
