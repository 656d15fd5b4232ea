"""GaLore and LISA do what their papers say."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from pipelines.finetune import TrainingExample
from plugins.registry import get
from plugins.tuners.injected import updates
from plugins.tuners.whole import GaLoreAdamW
from tests.tiny_models import tiny_model

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


def test_galore_is_adamw_where_nothing_is_projected() -> None:
    options = get("tuners", "galore").Options(rank=64)
    ours, theirs = (nn.Parameter(torch.ones(8, 6)) for _ in range(2))
    first = GaLoreAdamW([ours], 0.1, 0.01, options)
    second = torch.optim.AdamW([theirs], 0.1, weight_decay=0.01)
    for step in range(5):
        torch.manual_seed(step)
        ours.grad = torch.randn(8, 6)
        theirs.grad = ours.grad.clone()
        first.step()
        second.step()
    assert torch.allclose(ours, theirs, atol=1e-6)


@pytest.mark.parametrize("shape", [(32, 16), (16, 32)])
def test_galore_keeps_states_of_the_projected_gradient_and_steps_in_its_space(shape: tuple[int, int]) -> None:
    options = get("tuners", "galore").Options(rank=4, every=3)
    weight = nn.Parameter(torch.zeros(shape))
    optimizer = GaLoreAdamW([weight], 0.1, 0.0, options)
    weight.grad = torch.randn(shape)
    optimizer.step()
    state = optimizer.state[weight]
    assert sorted(state["exp_avg"].shape) == [4, 32], "states of rank 4 on the longer side"
    assert torch.linalg.matrix_rank(weight.detach()) == 4
    basis = state["basis"]
    assert torch.allclose(basis.T @ basis, torch.eye(4), atol=1e-5)
    for _ in range(3):
        weight.grad = torch.randn(shape)
        optimizer.step()
    assert not torch.allclose(basis, optimizer.state[weight]["basis"]), "the basis is drawn anew every three steps"


def test_galore_projects_the_layers_matrices_and_no_embedding() -> None:
    tuner, options, model = attached("galore", rank=8)
    optimizer = tuner.optimizer(model, options, 1e-3, 0.0)
    model(input_ids=IDS, labels=IDS).loss.backward()
    optimizer.step()
    projected = {n for n, p in model.named_parameters() if "basis" in optimizer.state[p]}
    assert projected == {n for n, p in model.named_parameters() if "proj" in n}
    assert optimizer.state[model.model.embed_tokens.weight]["exp_avg"].shape == model.model.embed_tokens.weight.shape


def test_lisa_trains_embeddings_and_few_layers_and_drops_the_others_states() -> None:
    tuner = get("tuners", "lisa")
    options = tuner.Options(layers=1, every=2)
    model = tuner.attach(tiny_model(n_layers=4), options, ())
    optimizer = tuner.optimizer(model, options, 1e-3, 0.0)
    active: list[set[str]] = []
    for step in range(8):
        tuner.before_step(model, step, 8)
        model(input_ids=IDS, labels=IDS).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        trains = {n for n, p in model.named_parameters() if p.requires_grad}
        active.append({n.split(".")[2] for n in trains if ".layers." in n})
        assert "model.embed_tokens.weight" in trains
        stateful = {n for n, p in model.named_parameters() if p in optimizer.state}
        assert stateful <= trains
    assert all(len(layers) == 1 for layers in active) and len(set.union(*active)) > 1
    assert active[0] == active[1] and active[2] == active[3]
