"""Methods in the input: their equations, their starts, and several tasks' prompts in one batch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PromptTuningConfig, get_peft_model
from peft.tuners.p_tuning.model import PromptEncoder
from safetensors.torch import load_file

from errors import HubError, UsageError
from plugins.contracts import Finished, GenerationRequest, LoadSpec
from plugins.generators.local import Local, majority
from plugins.models import load_base
from plugins.registry import get
from plugins.tuners.prompts import SpotOptions, similarity, source_weights
from plugins.tuners.worn import adapter_of
from records import Candidate, Prompt
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer

IDS = torch.arange(5, 45).view(2, 20)
SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}


@pytest.fixture(scope="module", params=SAVE)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SAVE[request.param](tmp_path_factory.mktemp("input") / "base")


@pytest.fixture(scope="module")
def causal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_base(tmp_path_factory.mktemp("causal") / "base")


def base(folder: Path) -> Any:
    return load_base(folder, LoadSpec("fp32")).model.eval()


def attached(name: str, folder: Path, **options: Any) -> Any:
    tuner = get("tuners", name)
    return tuner.attach(base(folder), tuner.Options(**options), ()).eval()


@torch.no_grad()
def logits(model: Any, **kwargs: Any) -> torch.Tensor:
    found: torch.Tensor = model(input_ids=IDS, **kwargs).logits
    return found


def test_a_prompt_is_put_before_the_embedded_question(causal: Path) -> None:
    model, plain = attached("prompt", causal, n_tokens=6), base(causal)
    vectors = adapter_of(model).maker.vectors
    joined = torch.cat([vectors.expand(2, -1, -1), plain.get_input_embeddings()(IDS)], 1)
    with torch.no_grad():
        expected = plain(inputs_embeds=joined).logits[:, 6:]
    assert torch.allclose(logits(model), expected, atol=1e-5)


def test_peft_reads_the_same_prompt_to_the_same_logits(causal: Path, tmp_path: Path) -> None:
    model = attached("prompt", causal, n_tokens=6)
    get("tuners", "prompt").save(model, tmp_path)
    config = PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=6, num_transformer_submodules=1)
    with pytest.warns(FutureWarning, match="is_gradient_checkpointing"):
        theirs = get_peft_model(base(causal), config)
    theirs.prompt_encoder["default"].embedding.weight.data.copy_(
        load_file(tmp_path / "adapter_model.safetensors")["prompt_embeddings"]
    )
    with torch.no_grad():
        expected = theirs.eval()(input_ids=IDS, attention_mask=torch.ones_like(IDS)).logits[:, 6:]
    assert torch.allclose(logits(model), expected, atol=1e-5)


def test_an_encoders_question_keeps_its_positions(tmp_path: Path) -> None:
    """A prompt as long as the model has places for none beside the question still runs."""
    folder = save_tiny_seq2seq_base(tmp_path / "base")
    model = attached("prompt", folder, n_tokens=500)
    with torch.no_grad():
        said = model(input_ids=torch.arange(5, 305).view(1, 300), decoder_input_ids=torch.tensor([[1, 7]]))
    assert said.encoder_last_hidden_state.shape[1] == 800


@pytest.mark.parametrize("start", ["vocabulary", "random", "text", "class_names"])
def test_a_prompt_starts_as_it_is_told(causal: Path, start: str) -> None:
    options = {"text": "which funds"} if start == "text" else {"class_names": ("SELECT", "funds")}
    model = attached("prompt", causal, n_tokens=6, start=start, **options)
    vectors, table = adapter_of(model).maker.vectors.detach(), model.get_input_embeddings().weight
    nearest = torch.cdist(vectors, table).min(1)
    tokenizer = tiny_tokenizer()
    if start == "random":
        assert float(vectors.abs().max()) <= 0.5 and float(nearest.values.min()) > 0.1
    elif start == "vocabulary":
        assert float(nearest.values.max()) < 1e-2
    elif start == "text":
        ids = tokenizer("which funds", add_special_tokens=False)["input_ids"]
        assert nearest.indices.tolist() == (ids * 6)[:6]
    else:
        ids = tokenizer("funds", add_special_tokens=False)["input_ids"]
        assert torch.allclose(vectors[1], table[ids].mean(0), atol=1e-6)
        assert float(nearest.values[2:].max()) < 1e-2, "the rest are words of the vocabulary"


@pytest.mark.parametrize(("start", "told"), [("text", "needs a text"), ("class_names", "needs names")])
def test_a_start_without_its_words_is_refused(causal: Path, start: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        attached("prompt", causal, start=start)


def test_prompts_of_several_tasks_share_a_batch(folder: Path, tmp_path: Path) -> None:
    """Of different lengths, and a row without any."""
    tuner = get("tuners", "prompt")
    expected = []
    for seed, n in ((1, 3), (2, 7)):
        model = attached("prompt", folder, n_tokens=n, seed=seed)
        tuner.save(model, tmp_path / str(seed))
        expected.append(logits(model))
    model = tuner.load(base(folder), tmp_path / "1")
    tuner.add(model, tmp_path / "2", "other")
    mixed = logits(model, adapter_names=["default", "other"])
    assert torch.allclose(mixed, torch.stack([expected[0][0], expected[1][1]]), atol=1e-4)
    mixed = logits(model, adapter_names=["__base__", "other"])
    assert torch.allclose(mixed, torch.stack([logits(base(folder))[0], expected[1][1]]), atol=1e-4)
    with pytest.raises(UsageError, match="adapter_names"):
        logits(model, adapter_names=["default", "third"])


@pytest.mark.parametrize("name", ["prompt", "p_tuning", "multitask_prompt", "prefix", "p_tuning_v2"])
def test_questions_of_different_lengths_are_answered_together_as_alone(folder: Path, name: str) -> None:
    model = attached(name, folder, n_tokens=5)
    generator = Local().take(model, tiny_tokenizer(), "symbols")
    texts = ["which funds grew most<sql>", "a<sql>", "基金 名称 of the fund<sql>"]

    def asked(texts: list[str]) -> list[float]:
        requests = [
            GenerationRequest(Prompt(text, "symbols"), n=3, temperature=0.7, max_new_tokens=6) for text in texts
        ]
        events = [
            (row, e.sample, e.candidate)
            for row, e in generator.generate(requests, lambda _: False)
            if isinstance(e, Finished)
        ]
        return [candidate.logprob for _, _, candidate in sorted(events, key=lambda e: e[:2])]

    together, alone = asked(texts), [logprob for text in texts for logprob in asked([text])]
    assert together == pytest.approx(alone, abs=1e-3)


@pytest.mark.parametrize("name", ["prompt", "prefix", "ladder"])
def test_choices_are_scored_as_one_pass_finds_them(folder: Path, name: str) -> None:
    model, tokenizer = attached(name, folder, **({} if name == "ladder" else {"n_tokens": 5})), tiny_tokenizer()
    text, choice = "which funds<sql>", "SELECT name"
    found = Local().take(model, tokenizer, "symbols").score([text], [[choice, "WHERE"]])[0][0]
    prompt, answer = tokenizer(text)["input_ids"], tokenizer(choice, add_special_tokens=False)["input_ids"]
    with torch.no_grad():
        if model.config.is_encoder_decoder:
            written = torch.tensor([[model.config.decoder_start_token_id, *answer[:-1]]])
            said = model(input_ids=torch.tensor([prompt]), decoder_input_ids=written).logits[0]
        else:
            said = model(input_ids=torch.tensor([prompt + answer[:-1]])).logits[0, len(prompt) - 1 :]
    expected = said.log_softmax(-1).gather(-1, torch.tensor(answer)[:, None]).sum()
    assert found == pytest.approx(float(expected), abs=1e-3)


# -- ensembles, tasks, networks ---------------------------------------------------------------


def test_members_of_an_ensemble_read_a_block_of_rows_each(folder: Path) -> None:
    model = attached("prompt_ensemble", folder, n_tokens=3, members=2)
    soft, plain = adapter_of(model), attached("prompt", folder, n_tokens=3)
    both = torch.cat([IDS[:1], IDS[:1]])
    with torch.no_grad():
        said = model(input_ids=both).logits
        for member in range(2):
            adapter_of(plain).maker.vectors.copy_(soft.maker.vectors[member])
            assert torch.allclose(said[member], plain(input_ids=IDS[:1]).logits[0], atol=1e-5)
    assert not torch.allclose(said[0], said[1], atol=1e-3)


def test_the_majority_of_an_ensemble_answers() -> None:
    written = [Candidate("a", "", -1.0), Candidate("b", "", -3.0), Candidate("b", "", -2.0)]
    assert majority(written) == written[2], "two of three, and the likelier of the two"
    assert majority(written[:2]) == written[0], "of equally many the likelier"


def test_an_ensembles_answer_is_one_that_a_member_writes_and_its_score_their_mean(folder: Path) -> None:
    model, tokenizer = attached("prompt_ensemble", folder, n_tokens=3, members=3), tiny_tokenizer()
    soft, plain = adapter_of(model), attached("prompt", folder, n_tokens=3)
    requests = [GenerationRequest(Prompt(t, "symbols"), max_new_tokens=4) for t in ("which funds<sql>", "a<sql>")]
    texts, choices = ["which funds<sql>"], [["SELECT", "WHERE name"]]

    def answers(model: Any) -> tuple[list[Candidate], list[float]]:
        generator = Local().take(model, tokenizer, "symbols")
        events = sorted(generator.generate(requests, lambda _: False), key=lambda event: event[0])
        return [e.candidate for _, e in events if isinstance(e, Finished)], generator.score(texts, choices)[0]

    found, score = answers(model)
    alone = []
    for member in range(3):
        adapter_of(plain).maker.vectors.data.copy_(soft.maker.vectors[member])
        alone.append(answers(plain))
    for row in range(2):
        assert found[row].text in [each[0][row].text for each in alone]
    assert score == pytest.approx([sum(each[1][i] for each in alone) / 3 for i in range(2)], abs=1e-3)


def test_a_task_scales_the_shared_prompt(folder: Path) -> None:
    """P_k = P o (u_k v_k^T), rows of two tasks in one batch."""
    model = attached("multitask_prompt", folder, n_tokens=3, n_tasks=2, rank=2)
    own = adapter_of(model).maker
    torch.nn.init.normal_(own.prefix_task_cols)
    torch.nn.init.normal_(own.prefix_task_rows)
    rows = adapter_of(model).rows(2, torch.tensor([1, 0])).detach()
    for row, task in ((0, 1), (1, 0)):
        expected = own.embedding.weight * (own.prefix_task_cols[task] @ own.prefix_task_rows[task])
        assert torch.allclose(rows[row], expected, atol=1e-6)
    together = logits(model, task_ids=torch.tensor([0, 1]))
    assert torch.allclose(together[0], logits(model)[0], atol=1e-5)
    assert not torch.allclose(together[1], logits(model)[1], atol=1e-3)


@pytest.mark.parametrize("network", ["lstm", "mlp"])
def test_p_tuning_keeps_what_its_network_says_and_drops_it(folder: Path, tmp_path: Path, network: str) -> None:
    model = attached("p_tuning", folder, n_tokens=3, network=network, hidden=16)
    encoder = adapter_of(model).maker.encoder
    assert isinstance(encoder, PromptEncoder) and hasattr(encoder, "lstm_head") == (network == "lstm")
    get("tuners", "p_tuning").save(model, tmp_path)
    tensors = load_file(tmp_path / "adapter_model.safetensors")
    assert tensors.keys() == {"prompt_embeddings"}
    assert torch.allclose(tensors["prompt_embeddings"], encoder(torch.arange(3)[None])[0], atol=1e-6)


# -- SPoT -------------------------------------------------------------------------------------


def test_similarity_is_a_cosine_of_means_or_a_mean_of_cosines() -> None:
    a, b = torch.tensor([[1.0, 0.0], [0.0, 1.0]]), torch.tensor([[1.0, 0.0], [1.0, 0.0]])
    assert similarity(a, b, "mean_vectors") == pytest.approx(2**-0.5)
    assert similarity(a, b, "pairs") == pytest.approx(0.5)


def test_the_most_similar_prompts_are_chosen() -> None:
    probe = torch.tensor([[1.0, 0.0]])
    sources = torch.tensor([[[0.0, 1.0]], [[1.0, 0.1]], [[1.0, 1.0]]])
    assert source_weights(probe, sources, SpotOptions()).tolist() == [0, 1, 0]
    weights = source_weights(probe, sources, SpotOptions(choose="weighted", top=2))
    similar = torch.tensor([(1 / 1.01) ** 0.5, 0.5**0.5])
    assert torch.allclose(weights[1:], similar / similar.sum(), atol=1e-5) and weights[0] == 0


def test_spot_starts_from_the_source_that_a_probe_finds_similar(causal: Path, tmp_path: Path) -> None:
    prompt, spot = get("tuners", "prompt"), get("tuners", "spot")
    for seed in (1, 2):
        prompt.save(attached("prompt", causal, n_tokens=4, seed=seed), tmp_path / str(seed))
    options = spot.Options(probe_steps=60, probe_lr=0.1)
    model = spot.attach(base(causal), options, [tmp_path / "1", tmp_path / "2"])
    soft = adapter_of(model)
    target = soft.sources[1]
    spot.prepare(model, options, list(range(8)), lambda rows: (soft.maker.vectors - target).square().sum())
    assert torch.equal(soft.maker.vectors.detach(), target)


def test_spot_refuses_what_is_no_prompt(causal: Path, tmp_path: Path) -> None:
    get("tuners", "bitfit").save(attached("bitfit", causal), tmp_path)
    spot = get("tuners", "spot")
    with pytest.raises(HubError, match="expected a prompt adapter as a source, found 'bitfit'"):
        spot.attach(base(causal), spot.Options(), [tmp_path])
