"""Loading a base: what is refused, what identifies it, and that a 4-bit one still trains after an eval forward."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from errors import HubError, UsageError
from pipelines.domain import prompt_budget
from plugins.contracts import LoadSpec
from plugins.models import LoadedBase, encode_prompts, find_base, hash_base, load_base
from plugins.short_attention import short_attention, use_short_attention
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_model, tiny_seq2seq, tiny_tokenizer


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_base(tmp_path_factory.mktemp("models") / "base")


def copy(folder: Path, to: Path) -> Path:
    to.mkdir()
    for path in folder.iterdir():
        (to / path.name).write_bytes(path.read_bytes())
    return to


def test_a_sharded_base_loads_with_its_style_and_hash(folder: Path) -> None:
    assert len(list(folder.glob("*.safetensors"))) > 1, "the test needs shards"
    base = load_base(folder, LoadSpec("fp32"), for_inference=True)
    assert isinstance(base, LoadedBase)
    assert (base.prompt_style, base.name, base.folder) == ("symbols", str(folder), folder)
    assert base.model.dtype == torch.float32 and not base.model.training
    assert base.base_hash == hash_base(folder) and len(base.base_hash) == 64


def test_nf4_quantizes_every_linear_layer_but_the_head(folder: Path) -> None:
    base = load_base(folder, LoadSpec("nf4", double_quantization=True))
    kinds = {name: type(m).__name__ for name, m in base.model.named_modules()}
    assert kinds["model.layers.0.mlp.up_proj"] == "Linear4bit"
    assert kinds["lm_head"] == "Linear"
    assert base.model.model.layers[0].mlp.up_proj.weight.quant_state.nested, "no double quantization"


def test_an_encoder_decoder_loads_as_one(tmp_path: Path) -> None:
    model = load_base(save_tiny_seq2seq_base(tmp_path / "base"), LoadSpec("fp32")).model
    expected = tiny_seq2seq().to(torch.bfloat16).float().state_dict()
    found = model.state_dict()
    assert type(model).__name__ == "BartForConditionalGeneration" and found.keys() == expected.keys()
    assert all(torch.equal(found[name], tensor) for name, tensor in expected.items()), "the bias of the logits included"
    assert model.lm_head.weight is model.model.shared.weight


def test_nf4_quantizes_encoder_and_decoder_but_not_the_head(tmp_path: Path) -> None:
    model = load_base(save_tiny_seq2seq_base(tmp_path / "base"), LoadSpec("nf4")).model
    plain = {name for name, m in model.named_modules() if type(m).__name__ == "Linear"}
    packed = {name.split(".")[1] for name, m in model.named_modules() if type(m).__name__ == "Linear4bit"}
    assert plain == {"lm_head"} and packed == {"encoder", "decoder"}


@pytest.mark.parametrize("save", [save_tiny_base, save_tiny_seq2seq_base])
def test_a_4bit_base_has_the_same_gradient_after_an_eval_forward(tmp_path: Path, save: Callable[[Path], Path]) -> None:
    model = load_base(save(tmp_path / "base"), LoadSpec("nf4")).model
    ids = torch.arange(5, 25)[None]

    def gradient() -> torch.Tensor:
        model.train()
        inputs = model.get_input_embeddings()(ids).detach().requires_grad_()
        model(inputs_embeds=inputs, labels=ids).loss.backward()
        assert inputs.grad is not None
        return inputs.grad

    before = gradient()
    model.eval()
    with torch.no_grad():
        model(ids)
    after = gradient()
    assert before.abs().max() > 0
    assert torch.equal(before, after), f"largest difference {(before - after).abs().max()}"


def test_the_hash_changes_with_the_weights_and_with_the_tokenizer(folder: Path, tmp_path: Path) -> None:
    other_weights = save_tiny_base(tmp_path / "weights", seed=1)
    other_tokens = copy(folder, tmp_path / "tokens")
    tokenizer = json.loads((other_tokens / "tokenizer.json").read_text())
    (other_tokens / "tokenizer.json").write_text(json.dumps(tokenizer))  # the same tokens, written otherwise
    assert len({hash_base(f) for f in (folder, other_weights, other_tokens)}) == 3


def test_the_hash_sees_a_file_replaced_by_one_of_the_same_size(folder: Path, tmp_path: Path) -> None:
    base = copy(folder, tmp_path / "base")
    before = hash_base(base)
    shard = sorted(base.glob("*.safetensors"))[0]
    content = bytearray(shard.read_bytes())
    content[-1] ^= 1
    shard.write_bytes(content)
    os.utime(shard, ns=(1, 1))
    assert hash_base(base) != before


@pytest.mark.parametrize("cut", [5, 100, -1])
def test_truncated_weights_are_named(folder: Path, tmp_path: Path, cut: int) -> None:
    base = copy(folder, tmp_path / "base")
    shard = sorted(base.glob("*.safetensors"))[0]
    shard.write_bytes(shard.read_bytes()[:cut])
    with pytest.raises(HubError, match=rf"{shard.name} is damaged") as caught:
        load_base(base, LoadSpec("fp32"))
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_shard_is_named(folder: Path, tmp_path: Path) -> None:
    base = copy(folder, tmp_path / "base")
    shard = sorted(base.glob("*.safetensors"))[1]
    shard.unlink()
    with pytest.raises(HubError, match=shard.name):
        load_base(base, LoadSpec("fp32"))


def test_pickled_weights_are_not_read(folder: Path, tmp_path: Path) -> None:
    base = copy(folder, tmp_path / "base")
    for path in [*base.glob("*.safetensors"), base / "model.safetensors.index.json"]:
        path.unlink()
    torch.save({}, base / "pytorch_model.bin")
    with pytest.raises(HubError, match="safetensors"):
        load_base(base, LoadSpec("fp32"))


def test_remote_code_is_not_run(folder: Path, tmp_path: Path) -> None:
    base = copy(folder, tmp_path / "base")
    (base / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Evil: ...\n")
    config = json.loads((base / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "evil.Evil", "AutoConfig": "evil.Evil"}
    (base / "config.json").write_text(json.dumps(config))
    load_base(base, LoadSpec("fp32"))  # a known architecture: transformers' own code is used
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", ["/no/such/folder", Path("nowhere"), "a/b/c", "../no-such-base"])
def test_a_folder_that_is_not_there_is_a_usage_error(name: str | Path) -> None:
    with pytest.raises(UsageError, match="not a folder"):
        find_base(name)


def test_a_folder_without_configuration_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"config\.json"):
        find_base(tmp_path)


def test_prompts_are_never_closed_by_the_end_token() -> None:
    tokenizer = tiny_tokenizer()
    plain, closed = encode_prompts(tokenizer, ["which fund<sql>", "which fund<sql><end>"])
    assert plain == closed and plain[-1] == tokenizer.convert_tokens_to_ids("<sql>")


@pytest.mark.parametrize("padding", [0, 7])
def test_short_attention_is_torchs(padding: int) -> None:
    model = tiny_model(dtype=torch.bfloat16)
    ids = torch.randint(3, 320, (3, 40), generator=torch.Generator().manual_seed(0))
    mask = torch.ones_like(ids)
    mask[1, :padding] = 0  # on the left

    def run() -> list[torch.Tensor]:
        model.zero_grad()
        output = model(ids, attention_mask=mask, use_cache=True)
        output.logits[:, -1].float().logsumexp(-1).sum().backward()
        following = model(ids[:, :1], attention_mask=torch.nn.functional.pad(mask, (0, 1), value=1),
                          past_key_values=output.past_key_values)  # fmt: skip
        gradient = model.model.layers[0].self_attn.q_proj.weight.grad
        assert gradient is not None
        return [output.logits[:, padding:].detach(), following.logits.detach(), gradient.clone()]

    exact = tiny_model(dtype=torch.float32)
    exact.load_state_dict(model.state_dict())
    torchs = run()
    use_short_attention(model)
    assert model.config._attn_implementation == "adaptql_short"
    ours, model = run(), exact
    for a, b, truth in zip(ours, torchs, run(), strict=True):
        our_error, torchs_error = ((x.float() - truth).norm() / truth.norm() for x in (a, b))
        assert our_error < 1.5 * torchs_error, f"{our_error:.3g} from fp32, torch's kernel {torchs_error:.3g}"


@pytest.mark.parametrize("padding", [0, 7])
def test_short_attention_is_torchs_in_an_encoder_decoder(padding: int) -> None:
    """Encoder, decoder and between them; all of an answer at once, then one more token over the cache."""
    model = tiny_seq2seq(dtype=torch.bfloat16)
    random = torch.Generator().manual_seed(0)
    prompts, written = torch.randint(3, 320, (3, 40), generator=random), torch.randint(3, 320, (3, 9), generator=random)
    mask = torch.ones_like(prompts)
    mask[1, 40 - padding :] = 0  # on the right

    def run(model: Any) -> list[torch.Tensor]:
        model.zero_grad()
        output = model(prompts, attention_mask=mask, decoder_input_ids=written, use_cache=True)
        output.logits.float().logsumexp(-1).sum().backward()
        gradients = [
            layer.self_attn.q_proj.weight.grad.clone()
            for layer in (model.model.encoder.layers[0], model.model.decoder.layers[0])
        ]
        gradients.append(model.model.decoder.layers[0].encoder_attn.v_proj.weight.grad.clone())
        following = [
            model(encoder_outputs=(output.encoder_last_hidden_state,), attention_mask=mask,
                  decoder_input_ids=ids, past_key_values=output.past_key_values).logits.detach()
            for ids in (written[:, :1], written[:, :4])
        ]  # fmt: skip
        return [output.logits.detach(), *following, *gradients]

    exact = tiny_seq2seq()
    exact.load_state_dict(model.state_dict())
    torchs, truths = run(model), run(exact)
    use_short_attention(model)
    assert model.config._attn_implementation == "adaptql_short"
    for a, b, truth in zip(run(model), torchs, truths, strict=True):
        our_error, torchs_error = ((x.float() - truth).norm() / truth.norm() for x in (a, b))
        assert our_error < 1.5 * torchs_error, f"{our_error:.3g} from fp32, torch's kernel {torchs_error:.3g}"


@pytest.mark.parametrize("is_causal", [True, False])
@pytest.mark.parametrize("n_queries", [1, 5, 12])
@pytest.mark.parametrize("masked", [True, False])
def test_short_attention_follows_the_module_and_the_mask(is_causal: bool, n_queries: int, masked: bool) -> None:
    random = torch.Generator().manual_seed(0)
    module = SimpleNamespace(is_causal=is_causal)
    query, key, value = (torch.randn(2, 4, n, 16, generator=random) for n in (n_queries, 12, 12))
    mask = (torch.arange(12) < torch.tensor([[12], [8]]))[:, None, None].expand(2, 1, n_queries, 12) if masked else None
    ours, _ = short_attention(module, query, key, value, mask)
    theirs, _ = sdpa_attention_forward(module, query, key, value, mask)
    assert torch.allclose(ours, theirs, atol=1e-5), f"largest difference {(ours - theirs).abs().max()}"


@pytest.mark.parametrize("case", ["padded", "whole", "causal", "causal and padded", "fewer keys and heads"])
def test_long_sequences_row_by_row_are_torchs_with_its_gradients(case: str) -> None:
    random = torch.Generator().manual_seed(0)
    n_keys, n_key_heads = (100, 2) if case.startswith("fewer") else (130, 6)
    module = SimpleNamespace(is_causal=case.startswith("causal"), num_key_value_groups=6 // n_key_heads)
    shapes = (3, 6, 130, 16), (3, n_key_heads, n_keys, 16), (3, n_key_heads, n_keys, 16)
    inputs = [torch.randn(shape, generator=random) for shape in shapes]
    asked = torch.randn(3, 130, 6, 16, generator=random)  # the gradient that comes back
    mask = None
    if "padded" in case:
        mask = (torch.arange(n_keys) < torch.tensor([[n_keys], [70], [1]]))[:, None, None].expand(3, 1, 130, n_keys)
        mask = mask & torch.ones(130, n_keys, dtype=torch.bool).tril() if "causal" in case else mask

    def run(attention: Any, dtype: torch.dtype) -> list[torch.Tensor]:
        leaves = [part.to(dtype, copy=True).requires_grad_() for part in inputs]
        mixed, _ = attention(module, *leaves, mask)
        mixed.backward(asked.to(dtype))
        return [mixed.detach(), *(leaf.grad for leaf in leaves if leaf.grad is not None)]

    truths = run(sdpa_attention_forward, torch.float32)
    for ours, truth in zip(run(short_attention, torch.float32), truths, strict=True):
        assert torch.allclose(ours, truth, atol=1e-5), f"largest difference {(ours - truth).abs().max()}"
    for ours, theirs, truth in zip(
        run(short_attention, torch.bfloat16), run(sdpa_attention_forward, torch.bfloat16), truths, strict=True
    ):
        our_error, torchs_error = ((part.float() - truth).norm() / truth.norm() for part in (ours, theirs))
        assert our_error < 1.5 * torchs_error, f"{our_error:.3g} from fp32, torch's kernel {torchs_error:.3g}"


def test_a_float_model_keeps_torchs_attention() -> None:
    model = tiny_model()
    use_short_attention(model)
    assert model.config._attn_implementation == "sdpa"


@pytest.mark.parametrize(("save", "tokens"), [(save_tiny_base, 512 - 192), (save_tiny_seq2seq_base, 512)])
def test_a_prompt_fits_a_base_that_does_not_say_what_it_was_taught(
    tmp_path: Path, save: Callable[[Path], Path], tokens: int
) -> None:
    folder = save(tmp_path / "base")
    base = load_base(folder, LoadSpec("fp32"))
    assert prompt_budget(base) == tokens, "what it has places for, less an answer where it goes on from the prompt"
    (folder / "base.json").write_text('{"prompt_style": "names", "max_tokens": 400}')
    assert prompt_budget(base) == (400 if tokens == 512 else 400 - 192)
