"""Scores are what they say: checked on gold first, beside baselines, with intervals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from errors import PackError, UsageError
from pipelines.domain import Domain
from pipelines.evaluate import evaluate
from pipelines.evaluation_report import questions, report
from pipelines.metrics import auroc, brier, calibration_error, efficiency, rate, reliability, risk_coverage
from pipelines.pictures import draw_confidence, draw_evaluation, draw_training
from pipelines.same_tree import same_tree
from pipelines.text_to_sql import Sampling
from pipelines.trust import Trust
from plugins.generators.scripted import Scripted
from records import Candidate, Column, Pair, Schema, Table
from reports import evaluation_markdown
from tests.shop import scripted, write_shop

COUNT, CAKE = "SELECT COUNT(*) FROM shop", "SELECT MIN(price) FROM product WHERE kind = 'cake'"
ALSO = "SELECT name, price FROM product WHERE kind = 'cake' ORDER BY price LIMIT 1"
# By a piece of the question: the first candidate is the greedy one.
SCRIPT = {
    "How many shops are": [Candidate("SELECT COUNT(*) FROM sale", "", -2.0), Candidate(COUNT, "", -1.0)],
    "cheapest": [ALSO] * 4,
    "": ["SELECT 99"] * 4,
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Domain]:
    folder = tmp_path_factory.mktemp("shop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(folder / "home"))
        with scripted(write_shop(folder / "shop"), SCRIPT) as domain:
            yield domain


def test_ex_counts_what_runs_like_gold_or_like_what_is_also_accepted(shop: Domain) -> None:
    evaluation = evaluate(shop, "test")
    assert [j.right["system"] for j in evaluation.judged] == [True, False, True]
    assert [j.oracle for j in evaluation.judged] == [True, False, True]
    found = report(evaluation)
    assert found["ex"] == pytest.approx(2 / 3) and found["n"] == 3
    assert found["by_difficulty"]["easy"]["ex"] == 0.5 and found["by_difficulty"]["medium"]["n"] == 1
    assert found["by_language"]["zh"]["ex"] == 0.0 and found["by_tag"]["unseen"]["ex"] == 1.0
    assert list(found["by_tag"]) == ["ordinary", "unseen"]


def test_the_best_of_n_stands_beside_the_vote_of_n(shop: Domain) -> None:
    by_n = report(evaluate(shop, "test"))["by_votes"]
    assert list(by_n) == ["1", "2", "4"]
    assert by_n["1"] == {"vote": pytest.approx(1 / 3), "oracle": pytest.approx(1 / 3)}, "each prompt's first is wrong"
    assert by_n["4"] == {"vote": pytest.approx(2 / 3), "oracle": pytest.approx(2 / 3)}


def test_a_baseline_is_one_greedy_sample_without_calibration(shop: Domain) -> None:
    found = report(evaluate(shop, "test"))
    assert found["baselines"]["base"]["ex"] == pytest.approx(1 / 3), "calibration won a question that greedy lost"
    assert found["baselines"]["nearest"]["ex"] == 0.0
    assert "adapter" not in found["baselines"], "this domain has none"


def test_with_an_adapter_the_base_is_asked_too(shop: Domain) -> None:
    base = Scripted().open({"cheapest": [CAKE], "": [COUNT]})
    adapted = replace(shop, adapter=_Adapter("v0007"))  # type: ignore[arg-type]  (only its version is read)
    found = report(evaluate(adapted, "test", base=base))
    assert found["adapter"] == "v0007" and found["baselines"]["base"]["ex"] == 1.0
    assert found["baselines"]["adapter"]["ex"] == pytest.approx(1 / 3)
    assert {r.n for r in base.asked} == {1} and {r.temperature for r in base.asked} == {0.0}


class _Adapter:
    def __init__(self, version: str) -> None:
        self.version = version


def test_exact_match_and_linking_are_reported(shop: Domain) -> None:
    found = report(evaluate(shop, "test"))
    assert found["em"] == pytest.approx(1 / 3), "the also accepted query is right but not the same tree"
    assert found["linking"]["tables_in_top_k"] == 1.0, "three tables of three"
    assert 0 < found["ves"] <= 3 and found["abstained"] == 0.0


def test_gold_that_contradicts_itself_stops_the_run_and_is_listed_by_line(tmp_path: Path, home: Path) -> None:
    bad = {"question": "broken", "sql": "SELECT nothing FROM shop"}
    folder = write_shop(tmp_path / "shop", test=[{"question": "fine", "sql": COUNT}, bad, bad])
    with scripted(folder, {"": [COUNT] * 4}) as domain, pytest.raises(PackError) as caught:
        evaluate(domain, "test")
    assert "2 of 3" in str(caught.value)
    assert "questions/test.jsonl:2: test-1: " in str(caught.value) and "questions/test.jsonl:3" in str(caught.value)


def test_a_held_out_pair_in_the_index_stops_the_run(shop: Domain) -> None:
    leaked = replace(shop, index=replace(shop.index, pairs=(*shop.index.pairs, shop.pack.test[0])))
    with pytest.raises(PackError, match="memory test: test-0"):
        evaluate(leaked, "test")
    copied = Pair("other", shop.pack.test[0].question, shop.pack.test[0].sql)
    with pytest.raises(PackError, match="memory test"):
        evaluate(replace(shop, index=replace(shop.index, pairs=(copied,))), "test")


def test_an_unknown_split_names_those_there_are(shop: Domain) -> None:
    with pytest.raises(UsageError, match="dev, test, ordinary, unseen"):
        evaluate(shop, "tset")


def test_a_limit_draws_the_same_questions_for_a_seed(shop: Domain) -> None:
    drawn = [[j.pair.id for j in evaluate(shop, "test", limit=2, seed=1).judged] for _ in range(2)]
    assert drawn[0] == drawn[1] and len(drawn[0]) == 2
    assert evaluate(shop, "ordinary").judged[0].pair.tags == ("ordinary",)


def test_a_stored_wording_with_another_meaning_is_no_gift_to_the_baselines(tmp_path: Path, home: Path) -> None:
    folder = write_shop(tmp_path / "shop", test=[{"question": "List all cities", "sql": COUNT}])
    with scripted(folder, {"": [COUNT] * 4}) as domain:
        found = report(evaluate(domain, "test"))
    assert found["ex"] == 0.0 and found["baselines"]["base"]["ex"] == 1.0


def test_the_report_is_json_and_its_table_and_picture_can_be_made(shop: Domain) -> None:
    evaluation = evaluate(shop, "test")
    found = json.loads(json.dumps(report(evaluation)))
    assert {"ex", "ex_interval", "n", "baselines", "em", "ves", "by_difficulty", "by_tag", "linking", "seconds"} <= set(
        found
    )
    assert "| AdaptQL | 66.7% |" in evaluation_markdown(found)
    assert draw_evaluation(found).startswith(b"\x89PNG")
    assert [line["right"]["system"] for line in questions(evaluation)] == [True, False, True]


def test_a_training_picture_can_be_made_with_and_without_ex() -> None:
    assert draw_training([2.0, 1.0, 0.5], {3: 0.4}, "shop").startswith(b"\x89PNG")
    assert draw_training([2.0], {}, "shop").startswith(b"\x89PNG")


# -- the measures -----------------------------------------------------------------------------


def test_an_interval_holds_the_mean_and_narrows_with_n() -> None:
    few = rate([1, 0] * 10, [str(i) for i in range(20)])
    many = rate([1, 0] * 200, [str(i) for i in range(400)])
    assert few.interval[0] < 0.5 < few.interval[1]
    # the normal approximation: 1.96 * sqrt(p (1 - p) / n) on either side
    assert many.interval[1] - many.interval[0] == pytest.approx(2 * 1.96 * 0.5 / 400**0.5, rel=0.1)
    assert rate([1, 0] * 10, [str(i) for i in range(20)]) == few, "seeded"


def test_translations_of_one_question_count_as_one_draw() -> None:
    alone = rate([1, 1, 0, 0] * 10, [str(i) for i in range(40)])
    twins = rate([1, 1, 0, 0] * 10, [str(i // 2) for i in range(40)])
    assert twins.interval[1] - twins.interval[0] > 1.2 * (alone.interval[1] - alone.interval[0])


def test_efficiency_is_the_root_of_golds_time_over_the_answers() -> None:
    assert efficiency([4.0, 4.0, 40.0], [1.0, 1.0, 1.0]) == 2.0
    assert efficiency([1.0], [4.0]) == 0.5


def test_calibration_error_is_zero_for_honest_confidence() -> None:
    assert calibration_error([0.75] * 4, [True, True, True, False]) == pytest.approx(0.0)
    assert calibration_error([0.9, 0.9], [False, False]) == pytest.approx(0.9)


def test_bins_hold_as_many_questions_each_and_equal_confidences_have_no_order() -> None:
    said, right = [n / 40 for n in range(40)], [n % 2 == 0 for n in range(40)]
    assert [n for _, _, n in reliability(said, right)] == [4] * 10
    tied = [0.5] * 20
    for order in ([True] * 10 + [False] * 10, [False, True] * 10):
        assert calibration_error(tied, order) == pytest.approx(0.0), "whatever came first"


def test_auroc_and_brier_are_what_scikit_learn_says() -> None:
    from sklearn.metrics import brier_score_loss, roc_auc_score

    rng = np.random.default_rng(0)
    said, right = rng.integers(0, 20, 300) / 20, rng.random(300) < 0.4
    assert auroc(list(said), list(right)) == pytest.approx(roc_auc_score(right, said))
    assert brier(list(said), list(right)) == pytest.approx(brier_score_loss(right, said))
    assert auroc([0.1, 0.9], [True, True]) == 0.5


def test_risk_and_coverage_go_from_the_surest_answer_to_all() -> None:
    assert risk_coverage([0.9, 0.9, 0.5, 0.1], [True, False, True, False]) == [(0.5, 0.5), (0.75, 1 / 3), (1.0, 0.5)]


def test_abstaining_by_precision_answers_less_and_is_right_more_often(shop: Domain) -> None:
    held_out = ((0.9, True),) * 9 + ((0.3, False),) * 9
    surer = replace(shop, trust=Trust(held_out=held_out))
    found = report(evaluate(surer, "test", sampling=Sampling(precision=0.85)))
    assert found["abstained"] == 1.0 and found["ex"] == 0.0, "Laplace's rule says at most 5 of 6, 0.9 is asked for"
    assert [right for _, right in found["confidence"]] == [True, False, True], "what would have been answered"
    assert {"auroc", "brier", "reliability", "risk_coverage"} <= set(found)
    assert draw_confidence(found).startswith(b"\x89PNG")
    with pytest.raises(UsageError, match="not learnt yet"):
        evaluate(shop, "test", sampling=Sampling(precision=0.85))


SCHEMA = Schema(
    (
        Table("fund", tuple(Column("fund", c, "INTEGER") for c in ("id", "name", "size"))),
        Table("gain", tuple(Column("gain", c, "INTEGER") for c in ("fund_id", "year"))),
    )
)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("SELECT f.name FROM fund f", 'select "name" as n from FUND', True),
        ("SELECT name FROM fund WHERE id = 1 AND size > 2", "SELECT name FROM fund WHERE size > 2 AND 1 = id", True),
        (
            "SELECT name, COUNT(*) AS n FROM fund f JOIN gain g ON f.id = g.fund_id GROUP BY name ORDER BY n",
            "SELECT name, COUNT(*) FROM fund INNER JOIN gain ON fund_id = id GROUP BY fund.name ORDER BY COUNT(*)",
            True,
        ),
        ("WITH a AS (SELECT id FROM fund) SELECT * FROM a", "WITH b AS (SELECT id FROM fund) SELECT * FROM b", True),
        ("SELECT name FROM fund WHERE id = 1 OR size > 2", "SELECT name FROM fund WHERE id = 1 AND size > 2", False),
        ("SELECT name FROM fund ORDER BY size", "SELECT name FROM fund ORDER BY size DESC", False),
        ("SELECT name FROM fund LIMIT 1", "SELECT name FROM fund LIMIT 2", False),
        ("SELECT name FROM fund WHERE size < id", "SELECT name FROM fund WHERE id < size", False),
        ("not sql at all (", "not sql at all (", False),
    ],
)
def test_exact_match_sees_through_spelling_alone(left: str, right: str, same: bool) -> None:
    assert same_tree(left, right, SCHEMA) is same


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"
