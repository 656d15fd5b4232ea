"""Ablations: what a part is worth is found on the same samples, and paired by question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.ablations import AFTERWARDS, PARTS, WHOLE, _afterwards, _answers, _row
from pipelines.evaluate import Gold
from pipelines.text_to_sql import Sampling
from tests.shop import scripted, write_shop

SCRIPTS = {
    "products are there": ["SELECT COUNT(*) FROM sale", *["SELECT COUNT(*) FROM product"] * 3],
    "all kinds": ["SELECT DISTINCT kinds FROM product"] * 4,
}


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return write_shop(tmp_path / "shop")


def test_what_follows_the_samples_is_taken_out_of_them(shop: Path) -> None:
    vote, repair, *_, nothing = AFTERWARDS
    with scripted(shop, SCRIPTS) as domain:
        gold, pairs = Gold(domain.sandbox), domain.pack.dev
        answers = list(_answers(pairs, domain, Sampling(prompts=1)))
        found = _afterwards(pairs, answers, domain, gold)
    assert found[vote] == [False, True], "the greedy sample of the first is wrong"
    assert found[repair] == [True, False], "'kinds' is a column of nothing until it is repaired"
    assert found[nothing] == [False, False]


def test_each_part_is_one_that_the_domain_can_do_without(shop: Path) -> None:
    with scripted(shop, SCRIPTS) as domain:
        for part in PARTS.values():
            answers = list(_answers(domain.pack.dev, part.domain(domain), part.sampling(Sampling())))
            assert all(answer.sql for answer in answers)
        deaf = PARTS["values found in the question, spelt or spoken"].domain(domain)
        heard = domain.index.values.match("shops in Oslo", domain.index.as_of)
        assert heard and deaf.index.values.match("shops in Oslo", domain.index.as_of) == ()
        assert deaf.index.values.kinds("product.kind") == domain.index.values.kinds("product.kind")
        shown = PARTS["stored pairs in the prompt"].domain(domain)
        assert all(not a.link.pairs for a in _answers(domain.pack.dev, shown, Sampling()))


def test_what_a_part_is_worth_is_paired_by_question() -> None:
    found = {WHOLE: [True, True, True, False], "x": [True, False, False, False]}
    row = _row("x", found, ["a", "b", "c", "d"], 0)
    assert row["ex"] == 0.25 and row["worth"] == 0.5
    low, high = row["worth_interval"]
    assert 0 <= low < 0.5 < high <= 1, "never negative: no question was right only without it"
