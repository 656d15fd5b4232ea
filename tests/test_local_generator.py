"""The local generator says what the model would say, whoever else is in the batch; so do the small ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from errors import GenerationError, HubError
from plugins.contracts import Event, Finished, GenerationRequest, Generator, LoadSpec, Token
from plugins.generators.local import Local
from plugins.models import load_base
from plugins.registry import get, names
from plugins.short_attention import use_short_attention
from records import Candidate, Prompt
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_model, tiny_seq2seq, tiny_tokenizer

TEXTS = ["which funds grew most<sql>", "基金<sql>", "SELECT name FROM fund WHERE year = 2021 ORDER BY<sql>", "a"]


MODELS = {"causal": tiny_model, "encoder-decoder": tiny_seq2seq}
both = pytest.mark.parametrize("kind", MODELS)


def local(kind: str = "causal", dtype: torch.dtype = torch.float32) -> Local:
    model = MODELS[kind](dtype=dtype)
    use_short_attention(model)
    return Local().take(model, tiny_tokenizer(), "symbols")


def ask(text: str, **options: Any) -> GenerationRequest:
    return GenerationRequest(Prompt(text, "symbols"), **{"max_new_tokens": 12, **options})


def next_logits(model: Any, prompt: list[int], written: list[int]) -> torch.Tensor:
    """The logits after the prompt and after each written token, by one plain forward."""
    if model.config.is_encoder_decoder:
        decoded = torch.tensor([[model.config.decoder_start_token_id, *written]])
        return model(input_ids=torch.tensor([prompt]), decoder_input_ids=decoded).logits[0]
    return model(torch.tensor([prompt + written])).logits[0, len(prompt) - 1 :]


def never(row: int) -> bool:
    return False


def finished(generator: Local, requests: list[GenerationRequest]) -> dict[tuple[int, int], Candidate]:
    events = generator.generate(requests, never)
    return {(row, event.sample): event.candidate for row, event in events if isinstance(event, Finished)}


@both
@pytest.mark.parametrize("text", TEXTS)
def test_greedy_is_hugging_faces_greedy(kind: str, text: str) -> None:
    generator, tokenizer, model = local(kind), tiny_tokenizer(), MODELS[kind]().eval()
    prompt = torch.tensor([tokenizer(text)["input_ids"]])
    n_before = 1 if kind == "encoder-decoder" else prompt.shape[1]  # the decoder's start, or the prompt
    theirs = model.generate(prompt, max_new_tokens=12, do_sample=False, num_beams=1)[0, n_before:]
    candidate = finished(generator, [ask(text)])[0, 0]
    assert candidate.text == tokenizer.decode(theirs, skip_special_tokens=True)
    assert candidate.n_tokens == len(theirs) and candidate.sql == ""


@both
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_batch_says_what_each_prompt_says_alone(kind: str, dtype: torch.dtype) -> None:
    generator = local(kind, dtype)
    requests = [ask(text, n=n, temperature=0.8, top_p=0.9, seed=3) for n, text in enumerate(TEXTS, 1)]
    together = finished(generator, requests)
    for row, request in enumerate(requests):
        for (_, number), alone in finished(generator, [request]).items():
            if dtype == torch.float32:
                assert together[row, number].text == alone.text
                assert together[row, number].logprob == pytest.approx(alone.logprob, abs=1e-3)
            else:  # rounding may tip a draw late; the first letters may not differ
                assert together[row, number].text[:3] == alone.text[:3]
    assert len(together) == 1 + 2 + 3 + 4


def test_an_encoder_reads_a_prompt_once_for_all_its_samples() -> None:
    generator = local("encoder-decoder")
    read: list[int] = []
    written: list[tuple[int, ...]] = []
    crossed: list[int] = []
    model = generator._model.model
    model.encoder.register_forward_hook(lambda m, args, output: read.append(len(output[0])))
    model.decoder.register_forward_pre_hook(
        lambda m, args, kwargs: written.append(tuple(kwargs["input_ids"].shape)), with_kwargs=True
    )
    model.decoder.layers[0].encoder_attn.k_proj.register_forward_hook(lambda m, args, out: crossed.append(len(out)))
    finished(generator, [ask(TEXTS[0]), ask(TEXTS[0], n=5, temperature=1.0)])
    assert read == crossed == [1], "read more than once"
    assert written[:2] == [(1, 1), (6, 1)], "the start token, then a greedy and five warm samples"


def test_the_samples_of_a_prompt_share_one_reading() -> None:
    generator = local()
    shapes: list[tuple[int, ...]] = []
    generator._model.register_forward_pre_hook(
        lambda m, args, kwargs: shapes.append(tuple(kwargs["input_ids"].shape)), with_kwargs=True
    )
    finished(generator, [ask(TEXTS[0]), ask(TEXTS[0], n=5, temperature=1.0)])
    n_prompt = len(tiny_tokenizer()(TEXTS[0])["input_ids"])
    assert shapes[0] == (1, n_prompt), "read more than once"
    assert shapes[1] == (6, 1), "a greedy and five warm samples"


@both
def test_the_first_of_several_is_greedy_and_the_others_differ_by_seed(kind: str) -> None:
    generator = local(kind)
    greedy = finished(generator, [ask(TEXTS[0])])[0, 0]
    one = finished(generator, [ask(TEXTS[0], n=4, temperature=1.5, seed=1)])
    again = finished(generator, [ask(TEXTS[0], n=4, temperature=1.5, seed=1)])
    other = finished(generator, [ask(TEXTS[0], n=4, temperature=1.5, seed=2)])
    assert one == again
    assert one[0, 0].text == other[0, 0].text == greedy.text
    assert len({one[0, i].text for i in range(4)} | {other[0, i].text for i in range(1, 4)}) > 3


def test_a_prompt_asked_greedily_beside_has_only_warm_samples() -> None:
    rows = finished(local(), [ask(TEXTS[0]), ask(TEXTS[0], n=3, temperature=1.5)])
    assert all(rows[1, i].text != rows[0, 0].text for i in range(3))


def test_copies_of_a_greedy_candidate_are_one_candidate() -> None:
    assert len(finished(local(), [ask(TEXTS[0], n=4)])) == 1


@both
def test_tokens_add_up_to_the_text_and_characters_come_whole(kind: str) -> None:
    heard: dict[int, str] = {}
    generator = local(kind)
    for _, event in generator.generate([ask("基金", n=6, temperature=2.0, max_new_tokens=40)], never):
        if isinstance(event, Token):
            heard[event.sample] = heard.get(event.sample, "") + event.text
        else:
            assert heard.get(event.sample, "") == event.candidate.text


@both
def test_draws_follow_the_models_probabilities(kind: str) -> None:
    generator, n = local(kind), 4000
    rows = finished(generator, [ask("a", n=n, temperature=1.0, max_new_tokens=1)])
    with torch.no_grad():
        truth = next_logits(generator._model, tiny_tokenizer()("a")["input_ids"], [])[-1].softmax(-1)
    # a token is known by its log-probability: many are a lone byte and read the same
    counts = Counter(round(rows[0, i].logprob, 3) for i in range(1, n))
    for probability in truth.topk(5).values:
        share = counts[round(probability.log().item(), 3)] / (n - 1)
        assert share == pytest.approx(probability.item(), abs=0.03)
    assert rows[0, 0].logprob == pytest.approx(truth.max().log().item(), abs=1e-4)


def test_a_nucleus_keeps_only_the_likeliest() -> None:
    rows = finished(local(), [ask("a", n=50, temperature=1.0, top_p=0.01)])
    assert len({candidate.text for candidate in rows.values()}) == 1


@both
def test_stop_ends_a_row_and_no_other(kind: str) -> None:
    heard: list[tuple[int, Event]] = []

    def stop(row: int) -> bool:
        return row == 0 and len([e for r, e in heard if r == 0]) >= 4

    for row, event in local(kind).generate([ask(t, n=2, temperature=1.0, max_new_tokens=30) for t in TEXTS[:2]], stop):
        heard.append((row, event))
    done = {(row, event.sample) for row, event in heard if isinstance(event, Finished)}
    assert not any(row == 0 for row, _ in done)
    assert {(1, 0), (1, 1)} <= done


def test_the_callers_gradients_stay_on_between_events() -> None:
    for _ in local().generate([ask("a")], never):
        assert not torch.is_inference_mode_enabled() and torch.is_grad_enabled()


@both
def test_more_prompts_than_a_batch_are_all_answered(kind: str) -> None:
    requests = [ask(f"fund {i}", max_new_tokens=2) for i in range(70)]
    assert sorted(finished(local(kind), requests)) == [(row, 0) for row in range(70)]


def test_a_prompt_longer_than_the_model_is_refused() -> None:
    with pytest.raises(GenerationError, match="exceed the model's 512"):
        list(local().generate([ask("fund " * 600)], never))


def test_an_encoder_decoder_has_a_limit_for_the_prompt_and_one_for_the_answer() -> None:
    generator = local("encoder-decoder")
    assert finished(generator, [ask("1" * 512, max_new_tokens=8), ask("1" * 30, max_new_tokens=512)])
    for request in (ask("1" * 513), ask("1", max_new_tokens=513)):
        with pytest.raises(GenerationError, match="exceed the model's 512 each"):
            list(generator.generate([request], never))
    with pytest.raises(GenerationError, match="exceed the model's 512 each"):
        generator.score(["1"], [["1" * 513]])


@both
def test_a_sample_that_is_lost_ends_there_and_no_other(kind: str) -> None:
    whole = finished(local(kind), [ask(text) for text in TEXTS])
    least = sorted(c.logprob for c in whole.values())[1] + 1e-3  # two of the four fall below
    cut = finished(local(kind), [ask(text, least_logprob=least) for text in TEXTS])
    for row, candidate in whole.items():
        if candidate.logprob > least:
            assert cut[row].text == candidate.text and cut[row].n_tokens == candidate.n_tokens
        else:
            assert cut[row].logprob < least and cut[row].n_tokens <= candidate.n_tokens
            assert candidate.text.startswith(cut[row].text.rstrip("\ufffd"))
    assert sum(c.n_tokens for c in cut.values()) <= sum(c.n_tokens for c in whole.values())


@both
def test_scores_are_the_models_log_probabilities(kind: str) -> None:
    generator, tokenizer = local(kind), tiny_tokenizer()
    choices = [["yes", "no, never", "是"], ["SELECT name"]]
    scores = generator.score(TEXTS[:2], choices)
    for prompt, options, found in zip(TEXTS, choices, scores, strict=False):
        start = tokenizer(prompt)["input_ids"]
        for option, score in zip(options, found, strict=True):
            ids = tokenizer(option)["input_ids"]
            with torch.no_grad():
                steps = next_logits(generator._model, start, ids).log_softmax(-1)
            expected = sum(steps[i, token].item() for i, token in enumerate(ids))
            assert score == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("save", [save_tiny_base, save_tiny_seq2seq_base])
@pytest.mark.parametrize("name", ["lora", "qlora"])
def test_it_serves_a_saved_adapter(tmp_path: Path, name: str, save: Callable[[Path], Path]) -> None:
    tuner = get("tuners", name)
    folder = save(tmp_path / "base")
    spec = tuner.load_spec(tuner.Options())
    model = tuner.attach(load_base(folder, spec).model, tuner.Options(), ())
    with torch.no_grad():
        for parameter_name, parameter in model.named_parameters():
            if "lora_B" in parameter_name:
                parameter.normal_(std=0.05, generator=torch.Generator().manual_seed(1))
    tuner.save(model, tmp_path / "adapter")
    generator: Local = get("generators", "local")
    generator.open(load_base(folder, spec, for_inference=True), tuner, tmp_path / "adapter")
    plain = Local().open(load_base(folder, spec, for_inference=True))
    assert generator.prompt_style == "symbols"
    assert finished(generator, [ask(TEXTS[0])]) != finished(plain, [ask(TEXTS[0])])
    with pytest.raises(HubError):
        Local().open(load_base(folder, LoadSpec("fp32")), tuner, tmp_path / "nothing")


def test_a_generator_without_a_model_says_so() -> None:
    with pytest.raises(GenerationError, match="open"):
        list(get("generators", "local").generate([ask("a")], never))


def test_an_empty_choice_is_refused() -> None:
    with pytest.raises(GenerationError, match="empty choice"):
        local().score(["a"], [["yes", ""]])


def test_tokens_are_counted_as_the_model_reads_them() -> None:
    assert local().count_tokens(TEXTS[0]) == len(tiny_tokenizer()(TEXTS[0])["input_ids"])


# -- the small ones ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", [n for n in names("generators") if n in ("local", "nearest", "scripted")])
def test_it_is_a_generator(name: str) -> None:
    assert isinstance(get("generators", name), Generator)


def test_scripted_gives_its_candidates_until_stopped() -> None:
    generator = get("generators", "scripted").open({"fund": ["SELECT 1", "SELECT 2", "SELECT 3"]})
    heard: list[str] = []
    for _, event in generator.generate([ask("fund", n=3, temperature=1.0)], lambda row: len(heard) == 2):
        if isinstance(event, Finished):
            heard.append(event.candidate.text)
    assert heard == ["SELECT 1", "SELECT 2"]
    assert generator.asked[0].n == 3
    with pytest.raises(GenerationError, match="no script fits"):
        list(generator.generate([ask("stock")], never))


def test_nearest_copies_the_stored_sql() -> None:
    prompts = [Prompt("q", "names", {"nearest_sql": "SELECT 1"}), Prompt("q", "names")]
    events = list(
        get("generators", "nearest").generate([GenerationRequest(p, n=3, temperature=1.0) for p in prompts], never)
    )
    assert [e.candidate.sql for _, e in events if isinstance(e, Finished)] == ["SELECT 1", ""]
