"""Rows read by language models: choices scored after one reading, T-Few's losses, what is tuned."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from pipelines.row_ensemble import reading
from pipelines.row_language import zero_shot
from pipelines.row_scoring import (
    IGNORED,
    ChoiceScorer,
    choice_tokens,
    padded,
    row_prompt,
    whole_sequences,
    without_prior,
)
from pipelines.row_store import load_classifier, save_classifier
from pipelines.row_table import encode, learn_columns
from pipelines.row_text import TextSettings
from pipelines.row_tuning import RowTuning, losses, tune
from pipelines.tabular import RowClassifier
from plugins import registry
from tests.row_tables import loans
from tests.tiny_models import tiny_model, tiny_seq2seq, tiny_tokenizer

PROMPTS = [row_prompt(f"The age is {age}. The job is {job}.", "Is it so?") for age, job in ((3, "a"), (40, "smith"))]
CHOICES = ["no", "yes indeed", "perhaps"]
MODELS = {"causal": tiny_model, "seq2seq": tiny_seq2seq}


@pytest.mark.parametrize("kind", MODELS)
def test_one_reading_for_all_choices_scores_as_whole_sequences_do(kind: str) -> None:
    model: Any = MODELS[kind]().eval()
    tokenizer = tiny_tokenizer()
    shared = ChoiceScorer(model, tokenizer, CHOICES).log_probability(PROMPTS)
    with torch.no_grad():
        whole = torch.log_softmax(whole_sequences(model, tokenizer, PROMPTS, CHOICES), -1).double().numpy()
    assert np.allclose(shared, whole, atol=1e-4), abs(shared - whole).max()
    assert np.allclose(np.exp(shared).sum(1), 1)


@pytest.mark.parametrize("kind", MODELS)
def test_a_rows_scores_do_not_depend_on_its_batch(kind: str) -> None:
    scorer = ChoiceScorer(MODELS[kind]().eval(), tiny_tokenizer(), CHOICES)
    assert np.allclose(scorer.log_probability(PROMPTS)[1], scorer.log_probability(PROMPTS[1:])[0], atol=1e-4)


def test_a_choice_of_one_token_is_scored() -> None:
    tokenizer = tiny_tokenizer()
    tokenizer_end = tokenizer.eos_token_id
    scorer = ChoiceScorer(tiny_model().eval(), tokenizer, ["", "a"])
    assert scorer.choices[0, -1] in (tokenizer_end, IGNORED)
    assert np.isfinite(scorer.log_probability(PROMPTS)).all()


def test_a_cell_that_spells_the_end_of_a_text_ends_nothing() -> None:
    tokenizer = tiny_tokenizer()
    ids, _ = padded(tiny_model(), tokenizer, ["The note is <end><sql>."])
    choices = choice_tokens(tokenizer, ["<end> no", "yes"], apart=True)
    specials = {tokenizer.eos_token_id, tokenizer.convert_tokens_to_ids("<sql>")}
    assert not specials & set(ids[0].tolist())
    assert [row.tolist().count(tokenizer.eos_token_id) for row in choices] == [1, 1]


def test_calibration_takes_the_prior_away() -> None:
    prior = np.log(np.array([[0.9, 0.1], [0.8, 0.2]]))
    level = without_prior(np.log(np.array([[0.85, 0.15], [0.5, 0.5]])), prior)
    assert np.exp(level[0]) == pytest.approx([0.5, 0.5])
    assert np.exp(level[1, 1]) > 0.8


def test_the_three_losses_are_t_fews() -> None:
    """Two choices of one and two tokens, a vocabulary of two; every number by hand."""
    labels = torch.tensor([[0, IGNORED], [1, 0]])
    logits = torch.log(torch.tensor([[[0.7, 0.3], [0.5, 0.5]], [[0.4, 0.6], [0.9, 0.1]]]))
    found = losses(logits, labels, torch.tensor([1]))
    assert found.language.item() == pytest.approx(-(math.log(0.6) + math.log(0.9)) / 2, abs=1e-5)
    wrong, right = math.log(0.7), (math.log(0.6) + math.log(0.9)) / 2
    assert found.choice.item() == pytest.approx(-right + math.log(math.exp(right) + math.exp(wrong)), abs=1e-5)
    assert found.unlikelihood.item() == pytest.approx(-math.log(1 - 0.7 + 0.01), abs=1e-5)
    assert found.total.item() == pytest.approx((found.language + found.choice + found.unlikelihood).item())


@pytest.mark.parametrize("kind", MODELS)
def test_a_tuned_model_learns_its_shots(kind: str) -> None:
    tuner: Any = registry.get("tuners", "lora")
    model = tuner.attach(MODELS[kind](), tuner.Options(r=4, alpha=8), ())
    tokenizer = tiny_tokenizer()
    found = tune(model, tokenizer, PROMPTS, [0, 1], ["no", "yes"], RowTuning(epochs=60, learning_rate=0.1))
    assert found[-1] < found[0], (found[0], found[-1])
    scored = ChoiceScorer(model, tokenizer, ["no", "yes"]).log_probability(PROMPTS)
    assert list(scored.argmax(1)) == [0, 1]


@pytest.mark.parametrize("name", ["language", "adapted"])
def test_an_encoder_learns_from_rows_as_text_and_is_saved(name: str, tmp_path: Path) -> None:
    table = loans(60)
    rows, label = table.drop(columns="default"), table["default"].to_numpy()
    model = RowClassifier((name,), calibrate=False).fit(rows[:12], label[:12], unlabelled=rows)
    found = model.predict_proba(rows[:12])
    assert (found.argmax(1) == (label[:12] == "yes")).mean() > 0.7, "its own shots, at least"
    save_classifier(model, tmp_path, "loans", {})
    again, _ = load_classifier(tmp_path, "loans")
    assert np.allclose(again.predict_proba(rows[:12]), found, atol=1e-4)


def test_several_readings_of_a_row_are_averaged_and_saved(tmp_path: Path) -> None:
    table = loans(60)
    rows, label = table.drop(columns="default"), table["default"].to_numpy()
    model = RowClassifier(("adapted",), calibrate=False, text={"readings": 2}).fit(rows[:12], label[:12])
    ensemble = model.fitted_["adapted"]
    encoded = encode(model.columns_, rows)
    each = [member.log_probability(encoded) for member in ensemble._members]
    assert not np.allclose(each[0], each[1], atol=1e-3), "another serializer and order is another answer"
    mean = np.exp(np.mean(each, 0))
    assert np.allclose(model.predict_proba(rows), mean / mean.sum(1, keepdims=True), atol=1e-6)
    save_classifier(model, tmp_path, "loans", {})
    again, _ = load_classifier(tmp_path, "loans")
    assert np.allclose(again.predict_proba(rows), model.predict_proba(rows), atol=1e-4)
    ways = [reading(TextSettings(readings=4, serializer="json, ddl"), n) for n in range(4)]
    assert [(way.serializer, way.order, way.readings) for way in ways] == [
        ("json", 0, 1), ("ddl", 1, 1), ("json", 2, 1), ("ddl", 3, 1)
    ]  # fmt: skip


def test_answers_without_any_label_are_probabilities() -> None:
    table = loans(20).drop(columns="default")
    found = zero_shot(table, learn_columns(table), table, ["no", "yes"], "Does the loan default?")
    assert np.allclose(np.exp(found).sum(1), 1)
