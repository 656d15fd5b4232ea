import numpy as np

from records import Column, Schema, Table
from retrieval.association import Association, fit, fit_held_out
from retrieval.gold import GoldItems
from retrieval.ngrams import log_counts, unit


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(name, c, "VARCHAR") for c in columns))


SCHEMA = Schema((table("fund", "name", "fee"), table("nav", "day", "value")))
ASKED = [
    ("which funds have the lowest fee", "fund", "fund.name fund.fee"),
    ("show funds by fee", "fund", "fund.name fund.fee"),
    ("what was the value on monday", "nav", "nav.value nav.day"),
    ("value of last week", "nav", "nav.value nav.day"),
    ("费率最低的基金", "fund", "fund.name fund.fee"),
    ("上周的净值", "nav", "nav.value nav.day"),
]
QUESTIONS = [q for q, _, _ in ASKED]
GOLDS = [GoldItems(frozenset(t.split()), frozenset(c.split())) for _, t, c in ASKED]


def test_words_lead_to_the_items_they_led_to_before() -> None:
    association = fit(SCHEMA, QUESTIONS, GOLDS)
    scores = association.scores(["the fee of funds", "净值是多少"])
    assert association.items == ("fund", "fund.name", "fund.fee", "nav", "nav.day", "nav.value")
    assert scores[0, 0] > scores[0, 3] and scores[0, 2] > scores[0, 5]
    assert scores[1, 3] > scores[1, 0]


def test_held_out_scores_are_those_of_a_fit_without_the_question() -> None:
    """The closed form against really leaving one out; rarities are those of all questions."""
    association, held_out = fit_held_out(SCHEMA, QUESTIONS, GOLDS)
    rows = unit(log_counts(QUESTIONS) * association.rarity)
    wanted = np.array([[i in g.tables or i in g.columns for i in association.items] for g in GOLDS], np.float32)
    for left_out in range(len(QUESTIONS)):
        keep = [i for i in range(len(QUESTIONS)) if i != left_out]
        duals = np.linalg.solve(rows[keep] @ rows[keep].T + 0.3 * np.eye(len(keep)), wanted[keep])
        expected = rows[left_out] @ rows[keep].T @ duals
        assert np.allclose(held_out[left_out], expected, atol=1e-4)


def test_nothing_asked_is_nothing_known() -> None:
    assert not fit(SCHEMA, [], []).scores(QUESTIONS).any()
    assert Association.nothing(SCHEMA).scores(["fee"]).shape == (1, 6)


def test_a_column_is_known_by_its_namesake_in_another_table() -> None:
    schema = Schema((table("fund", "company_name", "fee"), table("stock", "company_name", "price")))
    association = fit(schema, ["whose company"], [GoldItems(frozenset({"fund"}), frozenset({"fund.company_name"}))])
    scores = association.scores(["which company"])
    kin = dict(zip(association.items, association.kin(scores)[0], strict=True))
    assert kin["stock.company_name"] > 5 * abs(kin["stock.price"]) and kin["stock"] == 0
