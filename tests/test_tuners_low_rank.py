"""The low-rank family and the trainers do what their papers say, and take up a run exactly where it ended."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from errors import UsageError
from pipelines.finetune import TrainConfig, TrainingExample, TrainingStep, train
from plugins.registry import get
from plugins.tuners.injected import difference, injected, updates
from plugins.tuners.projections import walsh_hadamard
from plugins.tuners.rank_budgets import budget_at, least
from tests.tiny_models import tiny_model, tiny_tokenizer

EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}") for i in range(8)]
IDS = torch.arange(5, 45).view(2, 20)


def attached(name: str, **options: Any) -> tuple[Any, Any, Any]:
    tuner = get("tuners", name)
    made = tuner.Options(**options)
    return tuner, made, tuner.attach(tiny_model(), made, ())


def first_update(model: Any) -> Any:
    return next(updates(model))


def randomized(update: nn.Module) -> Any:
    torch.manual_seed(3)
    with torch.no_grad():
        for parameter in update.parameters():
            parameter.normal_()
    return update


def made_by(update: Any, n_in: int = 64) -> torch.Tensor:
    """The update as a matrix (D, K)."""
    found: torch.Tensor = update(torch.eye(n_in)).detach().T
    return found


# -- low_rank ---------------------------------------------------------------------------------


def test_dylora_trains_the_rank_that_is_drawn_and_serves_the_one_asked_for() -> None:
    tuner, _, model = attached("dylora", r=8, alpha=4, serve_rank=2)
    update = randomized(first_update(model))
    assert torch.allclose(made_by(update.eval()), update.B[:, :2] @ update.A[:2] * (4 / 2), atol=1e-5)
    drawn = set()
    for step in range(40):
        tuner.before_step(model, step, 40)
        drawn.add(update.drawn)
    b = update.drawn
    assert torch.allclose(made_by(update.train()), update.B[:, :b] @ update.A[:b] * (4 / b), atol=1e-4)
    assert drawn == set(range(1, 9))


def test_sora_shrinks_gates_and_makes_small_ones_zero() -> None:
    tuner, options, model = attached("sora", r=4, threshold=0.1)
    optimizer = tuner.optimizer(model, options, lr=0.2, weight_decay=0.1)
    update = first_update(model)
    assert {g["weight_decay"] for g in optimizer.param_groups if any(p is update.gate for p in g["params"])} == {0.0}
    with torch.no_grad():
        update.gate.copy_(torch.tensor([0.05, -0.05, 1.0, -1.0]))
    tuner.after_step(model, 0, 10)
    assert torch.allclose(update.gate, torch.tensor([0.0, 0.0, 0.9, -0.9]))


def test_melora_is_a_block_diagonal() -> None:
    _, _, model = attached("melora", n=4, r=2, alpha=2)
    update = randomized(first_update(model))
    blocks = [b @ a for a, b in zip(update.A, update.B, strict=True)]
    assert torch.allclose(made_by(update), torch.block_diag(*blocks), atol=1e-4)
    assert torch.linalg.matrix_rank(made_by(update)) == 8


def test_mora_is_of_more_than_the_squares_rank_with_loras_parameters() -> None:
    _, _, model = attached("mora", r=4)
    update = randomized(first_update(model))
    side = update.M.shape[0]
    assert side == int(math.sqrt((64 + 64) * 4)) // 2 * 2 and update.M.numel() <= (64 + 64) * 4
    assert torch.linalg.matrix_rank(made_by(update)) >= side > 4
    x = torch.randn(3, 64)  # by hand: groups, rotated by their place, multiplied, laid in a row
    padded = torch.cat([x, x[:, : -64 % side]], 1)
    rows = []
    for g in range(padded.shape[1] // side):
        group = padded[:, g * side : (g + 1) * side]
        angle = g * 10000 ** -(torch.arange(0, side, 2) / side)
        a, b = group[:, : side // 2], group[:, side // 2 :]
        turned = torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], 1)
        rows.append(turned @ update.M.T)
    assert torch.allclose(update(x), torch.cat(rows, 1)[:, :64], atol=1e-3)


def test_lotr_shares_its_factors_among_layers_of_a_kind() -> None:
    _, _, model = attached("lotr", r=8, alpha=4)
    layers = injected(model)
    a, b = (layers[f"model.layers.{i}.self_attn.q_proj"].update for i in (0, 1))
    assert a.left is b.left and a.right is b.right and a.core is not b.core
    assert a.left is not layers["model.layers.0.self_attn.k_proj"].update.left
    assert float(a.left.std().detach()) == pytest.approx(1, abs=0.15) and not a.core.any()
    randomized(a)
    assert torch.allclose(made_by(a), a.left @ a.core @ a.right * (4 / 8), atol=1e-3)


def test_sltrain_adds_a_sparse_part_to_a_low_rank_one() -> None:
    _, _, model = attached("sltrain", r=2, alpha=4, density=0.1)
    update = randomized(first_update(model))
    sparse = made_by(update) - update.B @ update.A * 2
    assert int((sparse.abs() > 1e-5).sum()) == round(0.1 * 64 * 64) == len(update.places.unique())


# -- kronecker --------------------------------------------------------------------------------


def test_krona_is_the_kronecker_product() -> None:
    _, _, model = attached("krona", scale=2.0)
    update = randomized(first_update(model))
    assert torch.allclose(made_by(update), 2 * torch.kron(update.A, update.B), atol=1e-4)
    assert torch.linalg.matrix_rank(made_by(update)) == 64


def test_kadaptation_is_a_sum_of_kronecker_products_with_shared_factors() -> None:
    _, _, model = attached("kadaptation", t=4, r=2, scale=1.0)
    update, other = list(updates(model))[:2]
    assert update.shared is other.shared
    randomized(update)
    expected = sum(torch.kron(a, u @ v) for a, u, v in zip(update.shared, update.u, update.v, strict=True))
    assert torch.allclose(made_by(update), expected, atol=1e-4)  # type: ignore[arg-type]


# -- restarts ---------------------------------------------------------------------------------


def test_a_knot_changes_nothing_and_the_next_link_starts_at_zero() -> None:
    _, _, model = attached("chain_of_lora", r=2, runs=3)
    update = first_update(model)
    with torch.no_grad():
        update.B.normal_()
    before = made_by(update)
    update.knot(0)
    assert torch.allclose(made_by(update), before, atol=1e-5) and not update.B.any()
    with torch.no_grad():
        update.B.normal_()
    assert torch.linalg.matrix_rank(made_by(update)) == 4


def test_relora_keeps_the_largest_hundredth_of_adams_states_and_climbs_again() -> None:
    tuner, options, model = attached("relora", r=4, runs=2, rewarm=0.5)
    optimizer = tuner.optimizer(model, options, lr=1.0, weight_decay=0.0)
    update = first_update(model)
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.grad = torch.randn_like(parameter)
    optimizer.step()
    largest = optimizer.state[update.A]["exp_avg_sq"].max().clone()
    for group in optimizer.param_groups:
        group["lr"] = 1.0
    tuner.before_step(model, 10, 20)
    states = optimizer.state[update.A]["exp_avg_sq"]
    assert int(states.ne(0).sum()) == round(0.01 * states.numel()) and states.max() == largest
    assert optimizer.param_groups[0]["lr"] == pytest.approx(1 / 6)


def test_chain_of_lora_forgets_adams_states_at_a_knot() -> None:
    tuner, options, model = attached("chain_of_lora", r=2, runs=2)
    optimizer = tuner.optimizer(model, options, lr=1.0, weight_decay=0.0)
    first_update(model).A.grad = torch.ones(2, 64)
    optimizer.step()
    tuner.before_step(model, 5, 10)
    assert not optimizer.state


# -- spectrum ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["pissa", "milora"])
def test_the_factors_start_as_the_weights_own_part(name: str) -> None:
    _, _, model = attached(name, r=4)
    layer = next(iter(injected(model).values()))
    u, s, v = torch.linalg.svd(layer.base_layer.weight.detach())
    chosen = slice(None, 4) if name == "pissa" else slice(-4, None)
    expected = u[:, chosen] * s[chosen] @ v[chosen]
    assert torch.allclose((layer.update.B @ layer.update.A).detach(), expected, atol=1e-4)  # type: ignore[operator]
    assert not difference(layer).any()


# -- rank budgets -----------------------------------------------------------------------------


def test_a_budget_falls_as_a_cubic_between_its_shares() -> None:
    found = [budget_at(share, 12, 8, 0.2, 0.6) for share in (0.0, 0.2, 0.4, 0.6, 1.0)]
    assert found == [12, 12, 8 + 4 * 0.5**3, 8, 8]


def test_the_budget_is_shared_by_all_layers() -> None:
    out = least([torch.tensor([5.0, 1.0]), torch.tensor([4.0, 3.0])], 3)
    assert [o.tolist() for o in out] == [[False, True], [False, False]]


@pytest.mark.parametrize("name", ["adalora", "dora_dynamic"])
def test_training_ends_with_the_budget(name: str) -> None:
    extra = {"every": 1, "settled": 0.6} if name == "adalora" else {}
    tuner, options, model = attached(name, init_r=6, target_r=4, alpha=12, **extra)
    trained(tuner, options, model, None)
    if name == "adalora":
        values = [p for n, p in model.named_parameters() if "lora_E" in n]
    else:
        values = [update.c for update in updates(model)]
    kept = [int(value.ne(0).sum()) for value in values]
    assert sum(kept) == 4 * len(values), kept
    assert len(set(kept)) > 1, "every layer kept as many: nothing was allocated"


def test_adaloras_regularizer_is_the_distance_from_orthonormal() -> None:
    tuner, _, model = attached("adalora", init_r=4, target_r=2, alpha=4, orthogonality=1.0)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_A" in name or "lora_B" in name:
                nn.init.orthogonal_(parameter)
    assert float(tuner.extra_loss(model).detach()) < 1e-5
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_A" in name or "lora_B" in name:
                parameter.mul_(math.sqrt(2))
    assert float(tuner.extra_loss(model).detach()) == pytest.approx(2.0, rel=1e-4)  # the norm of I of side 4


def test_a_components_share_is_its_norm_beside_the_whole_updates() -> None:
    _, _, model = attached("dora_dynamic", init_r=3, target_r=2, alpha=3)
    update = randomized(first_update(model))
    parts = [update.c[i] * torch.outer(update.B[:, i], update.A[i]) for i in range(3)]
    whole = sum(parts)
    expected = torch.stack([part.norm() / whole.norm() for part in parts])  # type: ignore[union-attr]
    assert torch.allclose(update.shares(), expected, atol=1e-4)


def test_components_start_at_nothing_and_are_held_even_until_pruning_is_done() -> None:
    tuner, _, model = attached("dora_dynamic", init_r=4, target_r=2, alpha=4, settled=0.5)
    update = first_update(model)
    assert not update.c.any() and update.A.any() and update.B.any(), "c starts at zero, both factors do not"
    variances = [(u.A.var(dim=1).mean() + u.B.var(dim=0).mean()) / 2 for u in updates(model)]
    tuner.before_step(model, 0, 10)
    assert torch.allclose(tuner.extra_loss(model), 0.1 * torch.stack(variances).mean())
    tuner.before_step(model, 6, 10)
    assert tuner.extra_loss(model) is None


@pytest.mark.parametrize("n_steps", [7, 23])
def test_adaloras_budget_is_the_targets_though_no_allocation_falls_on_that_step(n_steps: int) -> None:
    tuner, _, model = attached("adalora", init_r=6, target_r=4, every=5, settled=0.6)
    values = {n: p for n, p in model.named_parameters() if "lora_E" in n}
    for step in range(n_steps):
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter.grad = torch.randn_like(parameter)
        with torch.no_grad():
            for value in values.values():
                value.normal_()  # all of them would live, if they were let
        tuner.after_step(model, step, n_steps)
    assert sum(int(value.ne(0).sum()) for value in values.values()) == 4 * len(values)


# -- projections ------------------------------------------------------------------------------


def test_the_transform_is_hadamards() -> None:
    from scipy.linalg import hadamard

    x = torch.randn(3, 16, dtype=torch.float64)
    assert torch.allclose(walsh_hadamard(x), x @ torch.tensor(hadamard(16), dtype=torch.float64), atol=1e-9)


def test_said_spreads_few_numbers_over_all_weights_and_keeps_their_size() -> None:
    _, _, model = attached("said", d=256)
    layers = list(updates(model))
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    assert trainable == 256 + len(layers), "theta, and a strength for each layer"
    with torch.no_grad():
        layers[0].theta.normal_()
    spread = made_by(layers[0])
    assert float(spread.std()) == pytest.approx(1.0, abs=0.15)
    assert not torch.equal(spread, made_by(layers[1])[:64]) and torch.linalg.matrix_rank(spread) == 64


@pytest.mark.parametrize("score", ["snip", "magnitude", "random", "erdos_renyi"])
def test_a_sparse_adapter_trains_only_what_it_kept(score: str) -> None:
    tuner, options, model = attached("sparse_adapter", r=8, alpha=8, sparsity=0.5, score=score)
    trained(tuner, options, model, None)
    masks = [m for update in updates(model) for m in (update.keep_A, update.keep_B)]
    density = sum(int(m.sum()) for m in masks) / sum(m.numel() for m in masks)
    assert density == pytest.approx(0.5, abs=0.03)
    assert all(not update.B[~update.keep_B].any() for update in updates(model))


# -- one door ---------------------------------------------------------------------------------


def test_rslora_scales_by_the_root_of_the_rank() -> None:
    _, _, model = attached("rslora", r=16, alpha=8)
    assert model.base_model.model.model.layers[0].self_attn.q_proj.scaling["default"] == 8 / 4


def test_targets_that_match_nothing_are_refused() -> None:
    for name in ("dylora", "krona", "pissa", "lokr", "adalora"):
        tuner = get("tuners", name)
        with pytest.raises(UsageError, match="no_such_layer"):
            tuner.attach(tiny_model(), tuner.Options(targets=("no_such_layer",)), ())


# -- taken up again ---------------------------------------------------------------------------


class Cut(Exception):
    """The run ends here, as if killed."""


def trained(tuner: Any, options: Any, model: Any, folder: Path | None, cut_after: int | None = None) -> list[float]:
    def progress(step: TrainingStep) -> None:
        if step.step == cut_after:
            raise Cut

    config = TrainConfig(epochs=6, tokens_per_batch=1000, lr=1e-2, warmup_ratio=0.0, save_every=1)
    found = train(
        model, tiny_tokenizer(), EXAMPLES, config, checkpoint=folder, tuner=tuner, options=options, progress=progress
    )
    return list(found.losses)


STATEFUL = {
    "adalora": {"init_r": 6, "target_r": 4, "alpha": 12, "every": 1},
    "chain_of_lora": {"r": 2, "runs": 3},
    "dora_dynamic": {"init_r": 6, "target_r": 4, "alpha": 12},
    "dylora": {"r": 4},
    "galore": {"rank": 8, "every": 2},
    "lisa": {"layers": 1, "every": 2},
    "relora": {"r": 2, "runs": 3},
    "sora": {"r": 4},
    "sparse_adapter": {"r": 8, "alpha": 8},
}


@pytest.mark.parametrize("name", STATEFUL)
def test_a_run_that_was_cut_off_goes_on_exactly(name: str, tmp_path: Path) -> None:
    whole = trained(*attached(name, **STATEFUL[name]), None)
    with pytest.raises(Cut):
        trained(*attached(name, **STATEFUL[name]), tmp_path, cut_after=4)
    tuner, options, model = attached(name, **STATEFUL[name])
    resumed = trained(tuner, options, model, tmp_path)
    assert resumed == whole
