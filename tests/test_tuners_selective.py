"""Masked updates: how each method chooses, what its update is, and how small its difference is on the disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from pipelines.finetune import TrainConfig, TrainingExample, train
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from plugins.tuners.learned import DiffOptions, DiffPart, MaskOptions, MaskPart, packed, unpacked
from plugins.tuners.overlay import SparsePart, own_parameters
from plugins.tuners.scores import best, choosable, fisher, gradients
from plugins.tuners.worn import adapter_of
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer

IDS = torch.arange(5, 45).view(2, 20)
EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}") for i in range(8)]
SAVE = {"causal": save_tiny_base, "encoder-decoder": save_tiny_seq2seq_base}


@pytest.fixture(scope="module", params=SAVE)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return SAVE[request.param](tmp_path_factory.mktemp("selective") / "base")


@pytest.fixture(scope="module")
def causal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_base(tmp_path_factory.mktemp("causal") / "base")


def base(folder: Path, precision: str = "fp32") -> Any:
    return load_base(folder, LoadSpec(precision)).model.eval()  # type: ignore[arg-type]


def attached(name: str, folder: Path, **options: Any) -> Any:
    tuner = get("tuners", name)
    return tuner.attach(base(folder), tuner.Options(**options), ())


def trained(name: str, folder: Path, place: Path, epochs: int = 6, **options: Any) -> Any:
    tuner = get("tuners", name)
    chosen = tuner.Options(**options)
    model = tuner.attach(base(folder), chosen, ())
    config = TrainConfig(epochs=epochs, tokens_per_batch=1000, lr=1e-2)
    train(model, tiny_tokenizer(), EXAMPLES, config, checkpoint=place, tuner=tuner, options=chosen)
    return model


@torch.no_grad()
def logits(model: Any) -> torch.Tensor:
    model.eval()
    found: torch.Tensor = model(input_ids=IDS).logits.float()
    return found


def places_of(part: Any) -> Any:
    """A parameter may be chosen whole: a tiny model's biases are all zero."""
    return part.indices.long() if isinstance(part, SparsePart) else slice(None)


class Row:
    """An example of one number, whose loss is a function of a weight."""

    n_answer = 2

    def __init__(self, x: float) -> None:
        self.x = x


# -- choosing ---------------------------------------------------------------------------------


def test_the_best_numbers_are_chosen_over_all_parameters_together() -> None:
    scores = {"a": torch.tensor([[1.0, 9.0], [3.0, 2.0]]), "b": torch.tensor([8.0, 0.0, 7.0, 0.5])}
    assert {n: i.tolist() for n, i in best(scores, 3 / 8).items()} == {"a": [1], "b": [0, 2]}


def test_fisher_information_averages_squares_and_sams_gradient_does_not(causal: Path) -> None:
    """log p = -2 (x w) for each example: F = mean (2 x)^2, g = mean 2 x."""
    model, name = base(causal), "model.norm.weight"
    weight = dict(model.named_parameters())[name]
    rows = [Row(1.0), Row(-3.0)]

    def loss(batch: Any) -> torch.Tensor:
        return batch[0].x * weight.sum()

    assert torch.allclose(fisher(model, [name], rows, loss)[name], torch.full_like(weight, 20.0))
    assert torch.allclose(gradients(model, [name], rows, loss)[name], torch.full_like(weight, -2.0))
    assert weight.grad is None


def test_sams_mask_divides_by_the_curvature(causal: Path) -> None:
    tuner, name = get("tuners", "sam_mask"), "model.norm.weight"
    model = base(causal)
    weight = dict(model.named_parameters())[name]
    scale = torch.linspace(1, 2, len(weight))

    def loss(batch: Any) -> torch.Tensor:
        return batch[0].x * (scale * weight).sum()

    rows = [Row(1.0), Row(2.0)]
    plain = tuner.scores(model, tuner.Options(), [name], rows, loss)[name]
    assert torch.allclose(plain, (3 * scale).square())
    curved = tuner.scores(model, tuner.Options(curvature="fisher"), [name], rows, loss)[name]
    assert torch.allclose(curved, torch.full_like(curved, 0.9), atol=1e-4), "9 s^2 / 10 s^2, whatever s"


def test_sams_mask_takes_its_share_of_each_parameter_or_of_all(causal: Path) -> None:
    tuner = get("tuners", "sam_mask")
    scores = {"big": torch.arange(100.0).view(10, 10), "small": 1000 + torch.arange(10.0), "tiny": torch.ones(3)}
    each = tuner.highest(scores, tuner.Options(share=0.1))
    assert {n: i.tolist() for n, i in each.items()} == {"big": list(range(90, 100)), "small": [9]}
    together = tuner.highest(scores, tuner.Options(share=0.1, each=False))
    assert {n: i.tolist() for n, i in together.items()} == {"big": [99], "small": list(range(10))}


def test_lt_sft_leaves_norms_alone_unless_asked(folder: Path) -> None:
    few, all_ = ({p.name for p in adapter_of(attached("lt_sft", folder, norms=asked)).parts} for asked in (False, True))
    assert few < all_ and all("norm" in name for name in all_ - few)


def test_pafi_takes_the_smallest_weights_and_no_embedding(folder: Path) -> None:
    model = attached("pafi", folder, share=0.01)
    parameters = own_parameters(model)
    chosen = torch.cat([parameters[p.name].reshape(-1)[places_of(p)].abs() for p in adapter_of(model).parts])
    every = torch.cat([p.reshape(-1).abs() for p in choosable(model, embeddings=False).values()])
    assert len(chosen) == round(0.01 * len(every))
    assert float(chosen.max()) <= float(every.sort().values[len(chosen) - 1])
    assert not [p.name for p in adapter_of(model).parts if "embed_" in p.name or "shared" in p.name]


def test_fishmask_takes_what_the_examples_ask_for(folder: Path, tmp_path: Path) -> None:
    model = trained("fishmask", folder, tmp_path, share=0.02)
    total = sum(p.numel() for p in choosable(model, embeddings=False).values())
    assert sum(part.n_entries() for part in adapter_of(model).parts) == round(0.02 * total)
    assert all(isinstance(part, SparsePart) for part in adapter_of(model).parts)


def test_rules_name_the_parameters(folder: Path) -> None:
    attention = {part.name for part in adapter_of(attached("attention_only", folder)).parts}
    assert attention == {n for n, p in base(folder).named_parameters() if "attn." in n and p.dim() == 2}
    last = {part.name for part in adapter_of(attached("last_quarter", folder)).parts}
    top = "model.decoder.layers.0." if base(folder).config.is_encoder_decoder else "model.layers.1."
    assert last == {n for n, _ in base(folder).named_parameters() if n.startswith(top)}


def test_bitfit_adds_the_biases_an_architecture_lacks(folder: Path) -> None:
    model = attached("bitfit", folder)
    linear = {n for n, m in base(folder).named_modules() if isinstance(m, torch.nn.Linear)}
    assert set(adapter_of(model).names) >= linear, "the head's among them"
    only = attached("bitfit", folder, only=("q_proj",), head=False)
    assert {name.rpartition(".")[2] for name in adapter_of(only).names} == {"q_proj"}
    value = adapter_of(model).values[adapter_of(model).names.index("lm_head")]
    before = logits(model)
    with torch.no_grad():
        value[7] = 3.0
    assert torch.allclose((logits(model) - before)[..., 7], torch.tensor(3.0), atol=1e-5)


# -- the update -------------------------------------------------------------------------------


def test_what_trains_is_as_small_as_the_mask_and_so_is_the_file(causal: Path, tmp_path: Path) -> None:
    model = trained("pafi", causal, tmp_path / "run", share=0.01)
    values = [p for p in model.parameters() if p.requires_grad]
    n = sum(p.numel() for p in values)
    get("tuners", "pafi").save(model, tmp_path / "adapter")
    tensors = load_file(tmp_path / "adapter" / "adapter_model.safetensors")
    assert sum(t.numel() for name, t in tensors.items() if name.endswith(".values")) == n
    assert sum(t.numel() for name, t in tensors.items() if name.endswith(".indices")) == n
    merged = get("tuners", "pafi").merge(model)
    changed = sum(
        int((after != before).sum())
        for after, before in zip(merged.parameters(), base(causal).parameters(), strict=True)
    )
    assert 0 < changed <= n


def test_a_difference_finer_than_the_bases_type_is_kept(causal: Path) -> None:
    tuner = get("tuners", "attention_only")
    model = tuner.attach(base(causal, "bf16"), tuner.Options(), ())
    part = adapter_of(model).parts[0]
    for _ in range(64):  # each is lost beside a bf16 weight, all together are not
        part.values.data += 1e-4
    weight = own_parameters(model)[part.name]
    assert float((part.effective(weight).detach().float() - weight.float()).mean()) == pytest.approx(6.4e-3, rel=0.1)


def test_child_tuning_f_keeps_a_share_of_the_gradient_and_its_mean(causal: Path) -> None:
    tuner, model = get("tuners", "child_tuning_f"), attached("child_tuning_f", causal, p=0.25)
    for part in adapter_of(model).parts:
        part.values.grad = torch.ones_like(part.values)
    tuner.on_gradients(model, 0, 1)
    left = torch.cat([part.values.grad.reshape(-1) for part in adapter_of(model).parts])
    assert set(left.unique().tolist()) == {0.0, 4.0}
    assert float((left > 0).float().mean()) == pytest.approx(0.25, abs=0.01)


def test_fish_dips_mask_moves_and_what_left_it_stands_still(causal: Path, tmp_path: Path) -> None:
    tuner, options = get("tuners", "fish_dip"), {"share": 0.02, "every": 3}
    seen: list[tuple[torch.Tensor, torch.Tensor]] = []

    def look(model: Any) -> float:
        parts = adapter_of(model).parts
        seen.append(
            (torch.cat([p.mask.reshape(-1) for p in parts]), torch.cat([p.values.detach().reshape(-1) for p in parts]))
        )
        return float(len(seen))

    chosen = tuner.Options(**options)
    model = tuner.attach(base(causal), chosen, ())
    config = TrainConfig(epochs=6, tokens_per_batch=1000, lr=1e-2, eval_every=1)
    kwargs: dict[str, Any] = {"checkpoint": tmp_path, "tuner": tuner, "options": chosen, "evaluate": look}
    train(model, tiny_tokenizer(), EXAMPLES, config, **kwargs)
    masks, values = zip(*seen, strict=True)
    assert torch.equal(masks[0], masks[1]) and not torch.equal(masks[2], masks[4])
    assert len({int(mask.sum()) for mask in masks}) == 1
    left = masks[2] & ~masks[4]
    assert left.any() and values[2][left].any(), "what left the mask had been changed"
    assert torch.equal(values[2][left], values[4][left])


def test_lt_sft_tunes_anew_what_moved_farthest(causal: Path) -> None:
    tuner, model = get("tuners", "lt_sft"), attached("lt_sft", causal, share=0.01)
    overlay = adapter_of(model)
    tuner.optimizer(model, overlay.options, 1e-3, 0.0)
    torch.manual_seed(0)
    for part in overlay.parts:
        part.values.data.normal_()
    moved = torch.cat([part.values.detach().abs().reshape(-1) for part in overlay.parts])
    tuner.before_step(model, 4, 10)
    assert not bool(overlay.chosen), "the first phase is half of the steps"
    tuner.before_step(model, 5, 10)
    mask = torch.cat([part.mask.reshape(-1) for part in overlay.parts])
    assert int(mask.sum()) == round(0.01 * len(moved))
    assert float(moved[mask].min()) >= float(moved[~mask].max())
    assert not any(part.values.any() for part in overlay.parts), "all weights are back where they were"


def test_a_learned_mask_passes_the_gradient_through_its_step() -> None:
    """d L / d M = d L / d (W o m) o W, and a start of 5 % zeros."""
    torch.manual_seed(0)
    part, weight = MaskPart("w", (200, 200), MaskOptions()), torch.randn(200, 200)
    hard = part.values.detach() >= 0.01
    assert float((~hard).float().mean()) == pytest.approx(0.05, abs=0.01)
    direction = torch.randn(200, 200)
    effective = part.effective(weight)
    assert torch.allclose(effective, weight * hard)
    (direction * effective).sum().backward()
    assert torch.allclose(part.values.grad, direction * weight, atol=1e-6)


def test_bits_come_back_as_they_were_packed() -> None:
    bits = torch.rand(3, 7) < 0.5
    assert packed(bits).numel() == 3
    assert torch.equal(unpacked(packed(bits), 21), bits.reshape(-1))


def test_hard_concrete_gates_are_open_as_often_as_the_penalty_says() -> None:
    torch.manual_seed(0)
    part = DiffPart("w", (400, 400), DiffOptions(structured=False, start=0.5))
    part.values.data.fill_(1.0)
    drawn = part.difference()
    drawn = drawn.detach()
    assert float(drawn.min()) == 0 and float(drawn.max()) == 1
    assert float((drawn > 0).float().mean()) == pytest.approx(
        float(part.open_gates().detach()) / drawn.numel(), abs=0.01
    )
    assert float(DiffPart("w", (4,), DiffOptions(structured=False)).open_gates()) == pytest.approx(4 * 0.9933, abs=1e-3)


def test_diff_pruning_ends_with_the_share_it_was_told(causal: Path, tmp_path: Path) -> None:
    model = trained("diff_pruning", causal, tmp_path, share=0.02)
    parts = adapter_of(model).parts
    n = sum(part.values.numel() for part in parts)
    changed = sum(int(part.difference().ne(0).sum()) for part in parts)
    assert 0 < changed <= round(0.02 * n) and all(bool(part.projected) for part in parts)
