"""What the training loop learns from: encoded pairs, in batches of a few widths."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from errors import TrainingError
from pipelines.batches import encode, largest_part, plan_epoch, plan_steps
from pipelines.finetune import TrainingExample
from tests.tiny_models import tiny_model, tiny_seq2seq, tiny_tokenizer
from tests.training_runs import CONFIG, EXAMPLES, pair_batch, run


def test_the_answer_starts_where_generation_starts() -> None:
    tokenizer = tiny_tokenizer()
    [row], _ = encode(tokenizer, [TrainingExample("which fund ", "SELECT name")], 100)
    prompt = tuple(tokenizer("which fund ")["input_ids"])
    assert row.ids[: len(prompt)] == prompt
    assert tokenizer.decode(row.ids[len(prompt) :]) == "SELECT name<end>"
    assert row.n_answer == len(row.ids) - len(prompt)


def test_batches_keep_to_their_tokens_and_hold_each_example_once() -> None:
    rows, _ = encode(tiny_tokenizer(), EXAMPLES, 100)
    batches = plan_epoch(rows, 200, seed=0, epoch=0)
    assert sorted(i for batch in batches for i in batch) == list(range(len(rows)))
    sizes = [max(len(rows[i].ids) for i in batch) * len(batch) for batch in batches]
    assert max(sizes) <= 200
    padding = 1 - sum(len(row.ids) for row in rows) / sum(sizes)
    assert padding < 0.1, f"{padding:.0%} of the tokens are padding"


def test_the_order_is_the_seeds_and_differs_by_epoch() -> None:
    rows, _ = encode(tiny_tokenizer(), EXAMPLES, 100)
    assert plan_epoch(rows, 200, 0, 0) == plan_epoch(rows, 200, 0, 0)
    assert plan_epoch(rows, 200, 0, 0) != plan_epoch(rows, 200, 0, 1)
    assert plan_epoch(rows, 200, 0, 0) != plan_epoch(rows, 200, 1, 0)


def test_an_epoch_reads_its_own_examples_and_those_of_every_epoch() -> None:
    examples = [replace(e, epoch=(0, 1, None)[n % 3]) for n, e in enumerate(EXAMPLES)]
    rows, _ = encode(tiny_tokenizer(), examples, 100)
    for epoch in (0, 1):
        read = {i for batch in plan_epoch(rows, 200, 0, epoch) for i in batch}
        assert read == {i for i in range(len(rows)) if i % 3 in (epoch, 2)}


@pytest.mark.parametrize("n_processes", [1, 2, 3])
def test_every_process_gets_as_many_batches_in_each_step(n_processes: int) -> None:
    rows, _ = encode(tiny_tokenizer(), EXAMPLES, 100)
    steps = [step for epoch in plan_steps(rows, CONFIG, n_processes) for step in epoch]
    assert steps and all(len(step) % n_processes == 0 for step in steps)
    with pytest.raises(TrainingError, match="for 100 processes"):
        plan_steps(rows, CONFIG, 100)


def test_long_pairs_are_left_out_and_counted(tmp_path: Path) -> None:
    lengths = sorted(len(row.ids) for row in encode(tiny_tokenizer(), EXAMPLES, 100)[0])
    limit = lengths[len(lengths) // 2]
    report = run(tmp_path, CONFIG.model_copy(update={"max_tokens": limit}))
    assert report.n_too_long == sum(n > limit for n in lengths) > 0
    assert report.n_examples + report.n_too_long == len(EXAMPLES)


def test_an_encoder_reads_the_prompt_and_the_decoder_writes_the_answer() -> None:
    tokenizer, batch = tiny_tokenizer(), pair_batch(tiny_seq2seq(), 12)
    spoken = batch.targets.split(batch.learnt.sum(1).tolist())
    for row, example in enumerate(EXAMPLES[:12]):
        answer = tokenizer(example.answer)["input_ids"]
        assert batch.prompts[row][batch.real[row]].tolist() == tokenizer(example.prompt)["input_ids"]
        assert batch.written[row][batch.learnt[row]].tolist() == [1, *answer], "the start token, then the answer"
        assert spoken[row].tolist() == [*answer, tokenizer.eos_token_id]
    assert batch.n_tokens == batch.real.sum() + len(batch.targets)


@pytest.mark.parametrize("n", [1, 12])
def test_the_widths_of_an_encoder_decoder_repeat_and_keep_to_its_places(n: int) -> None:
    batch = pair_batch(tiny_seq2seq(), n)
    assert batch.prompts.shape[1] % 32 == batch.written.shape[1] % 8 == 0
    model = tiny_seq2seq()
    model.config.max_position_embeddings = longest = int(batch.real.sum(1).max())
    assert pair_batch(model, n).prompts.shape[1] == longest


def test_an_encoder_decoder_counts_prompt_and_answer_apart() -> None:
    rows, _ = encode(tiny_tokenizer(), EXAMPLES, 100)
    prompts, answers = ([len(row.ids) - row.n_answer for row in rows], [row.n_answer for row in rows])
    limit = max(prompts)
    assert limit > max(answers) and limit < max(len(row.ids) for row in rows)
    assert encode(tiny_tokenizer(), EXAMPLES, 100, max_each=limit)[1] == 0
    assert encode(tiny_tokenizer(), EXAMPLES, 100, max_each=limit - 1)[1] == prompts.count(limit)
    assert encode(tiny_tokenizer(), [TrainingExample("1", "1" * 9)], 100, max_each=10)[1] == 0
    with pytest.raises(TrainingError, match="9 in prompt and answer each"):
        encode(tiny_tokenizer(), [TrainingExample("1", "1" * 9)], 100, max_each=9)
    assert (largest_part(tiny_seq2seq()), largest_part(tiny_model())) == (512, None)
