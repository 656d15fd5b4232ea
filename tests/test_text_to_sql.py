"""A question becomes an answer: link, prompt, generate, calibrate."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from errors import UsageError
from pipelines.answer_json import answer_json, recalled
from pipelines.domain import Domain
from pipelines.text_to_sql import Sampling, answer, answer_many, question_of
from records import Candidate
from tests.shop import scripted, with_script, write_shop

ONE = Sampling(prompts=1)
RIGHT, WRONG = "SELECT COUNT(*) FROM shop", "SELECT COUNT(*) FROM product"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Domain]:
    folder = tmp_path_factory.mktemp("shop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(folder / "home"))
        with scripted(write_shop(folder / "shop"), {}) as domain:
            yield domain


def test_the_majority_of_results_wins(shop: Domain) -> None:
    found = answer(question_of("How many shops?"), with_script(shop, {"": [WRONG, RIGHT, "SELECT 3", RIGHT]}), ONE)
    assert found.sql == RIGHT and found.result is not None and found.result.rows == ((3,),)
    assert found.calibrated.groups[0].votes == 3, "a literal 3 and two counts agree on the result"
    assert not found.abstained and found.confidence == pytest.approx(4 / 6)


def test_sampling_stops_when_the_leader_cannot_be_overtaken(shop: Domain) -> None:
    found = answer(question_of("How many shops?"), with_script(shop, {"": [RIGHT, RIGHT, RIGHT, WRONG]}), ONE)
    assert len(found.calibrated.executed) == 3 and found.calibrated.n_asked == 4
    whole = answer(question_of("How many shops?"), with_script(shop, {"": [RIGHT] * 4}), Sampling(stop_early=False))
    assert len(whole.calibrated.executed) == 4


def test_two_prompts_share_the_votes_and_the_first_of_each_is_greedy(shop: Domain) -> None:
    domain = with_script(shop, {"": [RIGHT, WRONG]})
    found = answer(question_of("How many shops?"), domain, Sampling(stop_early=False))
    assert len(found.prompts) == 2 and found.prompts[0].text != found.prompts[1].text
    assert [(e.sample, e.prompt) for e in found.calibrated.executed] == [(0, 0), (2, 0), (1, 1), (3, 1)]
    assert [(r.n, r.temperature > 0) for r in domain.generator.asked] == [(2, True), (2, True)]  # type: ignore[attr-defined]
    assert len({r.seed for r in domain.generator.asked}) == 2, "the same draws would say the same"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("votes", "shares"), [(1, [1]), (2, [1, 1]), (3, [2, 1]), (5, [3, 2])])
def test_a_prompt_with_a_single_sample_is_answered_greedily(shop: Domain, votes: int, shares: list[int]) -> None:
    domain = with_script(shop, {"": [RIGHT] * 3})
    answer(question_of("How many shops?"), domain, Sampling(votes=votes, stop_early=False))
    asked = domain.generator.asked  # type: ignore[attr-defined]
    assert [r.n for r in asked] == shares
    assert [r.temperature == 0 for r in asked] == [n == 1 for n in shares]


def test_a_stored_question_is_answered_without_the_model(shop: Domain) -> None:
    found = answer(question_of("how many sales are there"), with_script(shop, {"never": ["SELECT 1"]}))
    assert found.sql == "SELECT COUNT(*) FROM sale" and found.confidence == 1.0
    assert recalled(found) and found.prompts == () and answer_json(found)["recalled"] == "train-0"


def test_it_abstains_when_no_candidate_runs(shop: Domain) -> None:
    found = answer(
        question_of("How many shops?"), with_script(shop, {"": ["no idea", "", "DROP TABLE shop", "SELECT"]})
    )
    assert found.abstained and found.sql is None and found.result is None and found.confidence == 0.0
    assert any(e.error for e in found.calibrated.executed)


def test_it_abstains_below_the_threshold_and_asks_what_would_settle_it(shop: Domain) -> None:
    script = {"": ["SELECT city FROM shop WHERE shop_id < 3", "SELECT city FROM shop WHERE shop_id < 2"] * 2}
    domain = with_script(shop, script)
    assert not answer(question_of("Which cities?"), domain).abstained
    found = answer(question_of("Which cities?"), domain, Sampling(least_confidence=0.9))
    assert found.abstained and found.clarification and "shop id" in found.clarification


def test_repairs_are_recorded(shop: Domain) -> None:
    found = answer(question_of("How many shops?"), with_script(shop, {"": ["SELECT COUNT(*) FROM shops"] * 4}))
    assert found.sql and "shops" not in found.sql, found.sql
    assert [r["rule"] for r in answer_json(found)["repairs"]] == ["tables"]


def test_many_answers_keep_their_order_and_equal_one_at_a_time(shop: Domain) -> None:
    domain = with_script(shop, {"cheapest": ["SELECT MIN(price) FROM product"] * 4, "": [RIGHT] * 4})
    questions = [question_of(q) for q in ("What is the cheapest?", "How many sales are there?", "How many shops?")]
    together = [found.sql for found in answer_many(questions, domain)]
    assert together == ["SELECT MIN(price) FROM product", "SELECT COUNT(*) FROM sale", RIGHT]
    assert together == [answer(question, domain).sql for question in questions]


def test_the_answer_says_how_it_was_made(shop: Domain) -> None:
    said = answer_json(
        answer(question_of("有多少家商店？"), with_script(shop, {"": [Candidate(RIGHT, "", -1.0, 9)] * 4}))
    )
    assert said["lang"] == "zh" and said["rows"] == [[3]] and said["columns"] == ["count_star()"]
    assert set(said["timings_s"]) == {"link", "prompt", "generate", "calibrate"}
    assert all(seconds >= 0 for seconds in said["timings_s"].values())
    assert "shop" in said["linked"]


@pytest.mark.parametrize("text", ["", "  \n", "x" * 2001])
def test_an_empty_or_endless_question_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        question_of(text)


def test_the_language_is_seen_from_the_question() -> None:
    assert question_of("List the R5 funds").lang == "en"
    assert question_of("R5基金有哪些").lang == "zh"
    assert question_of("R5基金有哪些", "en").lang == "en"
    with pytest.raises(UsageError, match="fr"):
        question_of("Combien", "fr")
