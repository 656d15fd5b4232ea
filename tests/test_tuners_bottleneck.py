"""Methods in the model and at its output: their equations, against the base's own modules run by hand."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PrefixTuningConfig, get_peft_model
from safetensors.torch import load_file
from torch.nn import functional

from errors import HubError, UsageError
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from plugins.tuners.bottlenecks import Bottleneck
from plugins.tuners.fusion import Fuse
from plugins.tuners.sublayers import norms, sublayers
from plugins.tuners.worn import adapter_of
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base

IDS = torch.arange(5, 45).view(2, 20)
SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}
N_BRANCHES = {"causal": 4, "encoder-decoder": 7}  # two layers of two; two of two and one of three


@pytest.fixture(scope="module", params=SAVE)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def folder(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SAVE[kind](tmp_path_factory.mktemp("model") / "base")


@pytest.fixture(scope="module")
def causal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_base(tmp_path_factory.mktemp("causal") / "base")


def base(folder: Path) -> Any:
    return load_base(folder, LoadSpec("fp32")).model.eval()


def attached(name: str, folder: Path, sources: Any = (), **options: Any) -> Any:
    tuner = get("tuners", name)
    return tuner.attach(base(folder), tuner.Options(**options), sources).eval()


@torch.no_grad()
def logits(model: Any, **kwargs: Any) -> torch.Tensor:
    found: torch.Tensor = model(input_ids=IDS, **kwargs).logits
    return found


def stirred(model: Any) -> Any:
    """With an adapter that says something."""
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for p in model.parameters():
            if p.requires_grad:
                p.add_(0.1 * torch.randn(p.shape, generator=generator))
    return model


def llama_layer(model: Any, number: int, hidden: torch.Tensor, at_attention: Any, at_mlp: Any) -> torch.Tensor:
    """A layer written out; ``at_...(what enters, what the branch says)`` is added to the residual."""
    layer = model.model.layers[number]
    positions = model.model.rotary_emb(hidden, position_ids=torch.arange(hidden.shape[1])[None])
    entered = layer.input_layernorm(hidden)
    said = layer.self_attn(hidden_states=entered, position_embeddings=positions, attention_mask=None)[0]
    hidden = hidden + at_attention(entered, said)
    entered = layer.post_attention_layernorm(hidden)
    return hidden + at_mlp(entered, layer.mlp(entered))


# -- bottlenecks ------------------------------------------------------------------------------


def test_a_bottleneck_is_two_layers_and_starts_as_its_paper_says() -> None:
    torch.manual_seed(0)
    x = torch.randn(3, 16)
    f = Bottleneck(16, 4)
    expected = functional.relu(x @ f.down.weight.T + f.down.bias) @ f.up.weight.T + f.up.bias
    assert torch.allclose(f(x), expected, atol=1e-6)
    assert sum(p.numel() for p in f.parameters()) == 2 * 16 * 4 + 16 + 4
    wide = Bottleneck(256, 64).down.weight
    assert float(wide.detach().abs().max()) <= 2e-2 and 0.008 < float(wide.detach().std()) < 0.0095, (
        "cut at two standard deviations"
    )
    assert not Bottleneck(16, 4, start="lora").up.weight.any()


@pytest.mark.parametrize("name", ["serial_adapter", "parallel_adapter"])
def test_an_adapter_is_added_after_or_beside_each_branch(causal: Path, name: str) -> None:
    options = {"norms": False} if name == "serial_adapter" else {"placement": "both", "scale": 3.0}
    model, plain = stirred(attached(name, causal, r=4, **options)), base(causal)
    places = dict(zip(adapter_of(model).order, adapter_of(model).modules_, strict=True))

    def at(number: int, part: str) -> Any:
        f = places[f"model.layers.{number}.{part}"]
        return lambda entered, said: said + (f(said) if name == "serial_adapter" else 3.0 * f(entered))

    hidden = plain.model.embed_tokens(IDS)
    with torch.no_grad():
        for number in range(2):
            hidden = llama_layer(plain, number, hidden, at(number, "self_attn"), at(number, "mlp"))
        expected = plain.lm_head(plain.model.norm(hidden))
    assert torch.allclose(logits(model), expected, atol=1e-4)


@pytest.mark.parametrize(("placement", "kinds"), [("attention", {"attention", "cross"}), ("ffn", {"ffn"})])
def test_placement_chooses_the_branches(kind: str, folder: Path, placement: str, kinds: set[str]) -> None:
    model = attached("serial_adapter", folder, placement=placement)
    every = sublayers(model)
    assert len(every) == N_BRANCHES[kind]
    assert adapter_of(model).order == [place.name for place in every if place.kind in kinds]


def test_the_serial_adapter_trains_the_norms_and_the_head_where_asked(kind: str, folder: Path) -> None:
    model = attached("serial_adapter", folder, head=True)
    named = {part.name for part in adapter_of(model).overlay.parts}
    assert {name.rpartition(".")[0] for name in named} >= set(norms(model))
    assert {"causal": "model.embed_tokens.weight", "encoder-decoder": "model.shared.weight"}[kind] in named
    assert torch.allclose(logits(model), logits(attached("serial_adapter", folder)), atol=1e-6)


def test_mix_and_match_is_both_of_its_parts(folder: Path) -> None:
    mam = attached("mam", folder, n_prefix=3, r=4, hidden=16)
    prefixes, adapters = adapter_of(mam).prefixes, adapter_of(mam).adapters
    assert adapters.scale == 4 and all(name.endswith(("ffn", "mlp")) for name in adapters.order)
    prefix = attached("prefix", folder, n_tokens=3, hidden=16)
    adapter_of(prefix).load_state_dict(prefixes.state_dict())
    assert torch.allclose(logits(mam), logits(prefix), atol=1e-5), "at first the adapters say nothing"


def test_ciat_adapts_the_embeddings_too_and_no_cross_attention(folder: Path) -> None:
    model = attached("ciat", folder, r=4, r_embedding=4)
    before = logits(model)
    kinds = {place.name: place.kind for place in sublayers(model)}
    assert set(adapter_of(model).layers.order) == {name for name, kind in kinds.items() if kind != "cross"}
    f = adapter_of(attached("ciat", folder)).embedding
    assert f.f.down.out_features == f.f.down.in_features // 2, "half the width where nothing is said"
    x = torch.randn(3, f.f.down.in_features)
    f.f.up.weight.data.normal_()
    hidden = functional.relu(functional.layer_norm(x, x.shape[-1:]) @ f.f.down.weight.T)
    assert torch.allclose(f(x), hidden @ f.f.up.weight.T, atol=1e-4)
    adapter_of(model).embedding.f.up.weight.data.normal_()
    assert not torch.allclose(logits(model), before, atol=1e-3)


# -- prefixes ---------------------------------------------------------------------------------


def test_a_causal_prefix_says_what_pefts_says(causal: Path) -> None:
    """PEFT's stands in the cache, so that its questions start at position M."""
    model = attached("prefix", causal, n_tokens=4, hidden=None)
    config = PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=4)
    with pytest.warns(FutureWarning, match="is_gradient_checkpointing"):
        theirs = get_peft_model(base(causal), config).eval()
    theirs.prompt_encoder["default"].embedding.weight.data.copy_(adapter_of(model).makers["decoder"].prefix)
    with torch.no_grad():
        expected = theirs(input_ids=IDS, attention_mask=torch.ones_like(IDS)).logits
        found = model(input_ids=IDS, position_ids=torch.arange(4, 24)[None]).logits
    assert torch.allclose(found, expected, atol=1e-4)


def test_a_prefix_is_seen_before_the_keys_of_every_attention(tmp_path: Path) -> None:
    """softmax(Q [P_k; K]^T / sqrt(W)) [P_v; V] at an encoder's first attention."""
    model = attached("prefix", save_tiny_seq2seq_base(tmp_path / "base"), n_tokens=3, hidden=16)
    attention, seen = model.model.encoder.layers[0].self_attn, []
    attention.out_proj.register_forward_pre_hook(lambda _, args: seen.append(args[0]))
    entered: list[torch.Tensor] = []
    attention.register_forward_pre_hook(lambda _, args: entered.append(args[0]))
    logits(model)
    heads = (2, -1, 4, 16)
    with torch.no_grad():
        query, key, value = (
            getattr(attention, name)(entered[0]).view(heads).transpose(1, 2) for name in ("q_proj", "k_proj", "v_proj")
        )
        before = adapter_of(model).makers["encoder"]()[:, : 2 * 64].view(3, 2, 4, 16).permute(1, 2, 0, 3)
        keys, values = (torch.cat([p.expand(2, -1, -1, -1), x], 2) for p, x in zip(before, (key, value), strict=True))
        scores = (query @ keys.transpose(-1, -2) / 16**0.5).softmax(-1)
        expected = (scores @ values).transpose(1, 2).reshape(2, 20, 64)
    assert torch.allclose(seen[0], expected, atol=1e-5)


def test_the_prefixs_network_is_dropped(folder: Path, tmp_path: Path) -> None:
    tuner, model = get("tuners", "prefix"), attached("prefix", folder, n_tokens=3, hidden=16)
    tuner.save(model, tmp_path)
    assert all(name.startswith("prefix.") for name in load_file(tmp_path / "adapter_model.safetensors"))
    loaded = tuner.load(base(folder), tmp_path)
    assert sum(p.numel() for p in adapter_of(loaded).parameters()) < sum(
        p.numel() for p in adapter_of(model).parameters()
    )
    tuner.switch(loaded, None)
    assert torch.equal(logits(loaded), logits(base(folder))), "taken off, the base's own attention is back"


# -- fusion -----------------------------------------------------------------------------------


def test_fusion_is_attention_over_the_adapters() -> None:
    torch.manual_seed(0)
    fuse, h, z = Fuse(8), torch.randn(1, 2, 8), torch.randn(3, 1, 2, 8)
    for token in range(2):
        scores = torch.stack([fuse.query(h[0, token]) @ fuse.key(z[n, 0, token]) for n in range(3)]).softmax(0)
        expected = sum(scores[n] * fuse.value(z[n, 0, token]) for n in range(3))
        assert torch.allclose(fuse(h, z)[0, token], expected, atol=1e-5)
    assert torch.allclose(fuse.value.weight, torch.eye(8), atol=1e-4)


def test_fusion_holds_its_values_near_the_identity(folder: Path, tmp_path: Path) -> None:
    tuner = get("tuners", "serial_adapter")
    tuner.save(attached("serial_adapter", folder, r=4, norms=False), tmp_path / "one")
    model = attached("adapter_fusion", folder, [tmp_path / "one"], near_identity=0.5)
    fuses = adapter_of(model).fuses
    with torch.no_grad():
        for fuse in fuses:
            fuse.value.weight.copy_(3 * torch.eye(len(fuse.value.weight)))
    width = len(fuses[0].value.weight)
    assert float(get("tuners", "adapter_fusion").extra_loss(model)) == 0.5 * len(fuses) * width * 4


def test_one_adapter_fused_is_that_adapter(folder: Path, tmp_path: Path) -> None:
    source = stirred(attached("serial_adapter", folder, r=4, norms=False))
    get("tuners", "serial_adapter").save(source, tmp_path)
    fused = attached("adapter_fusion", folder, [tmp_path])
    assert torch.allclose(logits(fused), logits(source), atol=1e-3)


def test_adapters_of_all_tasks_train_together_and_are_fused(folder: Path, tmp_path: Path) -> None:
    tuner = get("tuners", "adapter_fusion")
    model = attached("adapter_fusion", folder, stage="multi_task", n_tasks=2, r=4)
    each = []
    for task in range(2):
        said = model(input_ids=IDS, task_ids=torch.tensor([task, task])).logits
        each.append(said.detach())
        said.square().mean().backward()
        touched = {n for n, p in adapter_of(model).named_parameters() if p.grad is not None and p.grad.any()}
        assert any(f".{task}." in name for name in touched)
        model.zero_grad()
    mixed = logits(model, task_ids=torch.tensor([1, 0]))
    assert torch.allclose(mixed, torch.stack([each[1][0], each[0][1]]), atol=1e-5)
    tuner.save(model, tmp_path)
    fused = attached("adapter_fusion", folder, [tmp_path], shared=True)
    assert len(adapter_of(fused).fuses) == 1 and all(len(n) == 2 for n in adapter_of(fused).adapters)


def test_sources_that_changed_the_base_are_refused(folder: Path, tmp_path: Path) -> None:
    get("tuners", "serial_adapter").save(attached("serial_adapter", folder, r=4), tmp_path)
    with pytest.raises(UsageError, match="with norms or head trained"):
        attached("adapter_fusion", folder, [tmp_path])


# -- beside and after the model ---------------------------------------------------------------


def test_no_gradient_passes_the_ladders_base(folder: Path) -> None:
    """Nothing the base computes has a graph, though its own weights could take gradients."""
    model = attached("ladder", folder).train()
    model.requires_grad_(True)
    graphs: list[bool] = []
    layers = [place.exit for place in sublayers(model)]
    for layer in layers:
        layer.register_forward_hook(lambda _, __, said: graphs.append(said.requires_grad))
    model(input_ids=IDS).logits.square().mean().backward()
    assert graphs and not any(graphs)
    own = [n for n, p in model.named_parameters() if not n.startswith("adaptql") and p.grad is not None]
    head = {"model.embed_tokens.weight", "model.shared.weight"}  # the head is the embeddings', and is passed
    assert set(own) <= head
    assert adapter_of(model).gates.grad.all() and adapter_of(model).up.weight.grad.any()


def test_a_rung_of_the_ladder_mixes_by_its_gate(folder: Path) -> None:
    model = attached("ladder", folder, temperature=0.5)
    ladder = adapter_of(model)
    side = next(m for n, m in ladder.side.named_modules() if n.endswith("layers.1"))
    entered: list[torch.Tensor] = []
    side.register_forward_pre_hook(lambda _, args: entered.append(args[0]))  # after the rung's own hook
    read: list[torch.Tensor] = []
    theirs = next(m for n, m in model.named_modules() if n.endswith("layers.1") and not n.startswith("adaptql"))
    theirs.register_forward_hook(lambda _, __, said: read.append(said))
    found = []
    for alpha in (-50.0, 50.0):
        ladder.gates.data[1] = alpha
        logits(model)
        found.append(entered[-1])
    assert torch.allclose(found[1], ladder.down[1](read[-1]), atol=1e-5), "an open gate lets the base's layer through"
    assert not torch.allclose(found[0], found[1], atol=1e-3)


def test_the_ladder_starts_as_its_base_pruned(causal: Path) -> None:
    """Kept are the dimensions with the largest embeddings, and the inner units with the largest weights around them."""
    model = attached("ladder", causal, reduction=2)
    ladder, own = adapter_of(model), model.model.layers[0].mlp
    width = model.get_input_embeddings().weight.abs().sum(0).topk(32).indices.sort().values
    units = (
        (own.gate_proj.weight * own.up_proj.weight * own.down_proj.weight.T).abs().sum(1).topk(64).indices.sort().values
    )
    side = ladder.side.layers[0].mlp
    assert torch.equal(side.down_proj.weight, own.down_proj.weight[width][:, units])
    assert torch.equal(side.up_proj.weight, own.up_proj.weight[units][:, width])
    assert torch.equal(ladder.side.norm.weight, model.model.norm.weight[width])
    assert torch.equal(ladder.down[0].weight.argmax(1), width) and torch.equal(ladder.up.weight.argmax(0), width)
    assert torch.equal(ladder.gates, torch.zeros(2))


def test_a_ladders_attention_keeps_the_same_outputs_in_all_its_matrices(tmp_path: Path) -> None:
    model = attached("ladder", save_tiny_seq2seq_base(tmp_path / "base"), reduction=2)
    own, side = model.model.decoder.layers[0].encoder_attn, adapter_of(model).side.decoder.layers[0].encoder_attn
    width = model.get_input_embeddings().weight.abs().sum(0).topk(32).indices.sort().values
    product = own.q_proj.weight * own.k_proj.weight * own.v_proj.weight * own.out_proj.weight.T
    units = product.abs().sum(1).topk(32).indices.sort().values
    assert torch.equal(side.q_proj.weight, own.q_proj.weight[units][:, width])
    assert torch.equal(side.out_proj.weight, own.out_proj.weight[width][:, units])
    assert torch.equal(side.v_proj.bias, own.v_proj.bias[units])


def test_proxy_tuning_adds_what_tuning_changed(folder: Path, kind: str, tmp_path: Path) -> None:
    small = SAVE[kind](tmp_path / "small", seed=3, hidden=32)
    tuned = SAVE[kind](tmp_path / "tuned", seed=4, hidden=32)
    model = attached("proxy", folder, [small, tuned], strength=0.5)
    expected = logits(base(folder)) + 0.5 * (logits(base(tuned)) - logits(base(small)))
    assert torch.allclose(logits(model), expected, atol=1e-4)
    model.train()
    assert torch.allclose(model(input_ids=IDS).logits, logits(base(tuned)), atol=1e-4), "the tuned one trains alone"


def test_a_small_model_of_other_words_or_another_kind_is_refused(causal: Path, tmp_path: Path) -> None:
    other = save_tiny_seq2seq_base(tmp_path / "other", hidden=32)
    with pytest.raises(UsageError, match="differ in kind"):
        attached("proxy", causal, [other])
    with pytest.raises(UsageError, match="22738 words and the base 320"):
        get("tuners", "proxy").attach(base(other), get("tuners", "proxy").Options(), ["embedded"])
    get("tuners", "bitfit").save(attached("bitfit", causal), tmp_path / "bitfit")
    with pytest.raises(HubError, match="expected a proxy adapter, found 'bitfit'"):
        get("tuners", "proxy").load(base(causal), tmp_path / "bitfit")


def test_ia3_scales_keys_values_and_inner_activations(folder: Path) -> None:
    model = attached("ia3", folder)
    scaled = {name.rpartition(".")[2] for name, m in model.named_modules() if hasattr(m, "ia3_l")}
    assert {"k_proj", "v_proj"} < scaled and len(scaled) == 3
    plain = copy.deepcopy(model.get_base_model())
    key = next(m for n, m in model.named_modules() if n.endswith("layers.0.self_attn.k_proj"))
    x = torch.randn(1, 2, 64)
    before = key(x)
    key.ia3_l["default"].data.fill_(2.0)
    assert torch.allclose(key(x), 2 * before, atol=1e-5) and plain is not None
