"""Each way of fusing computes what it says; the live mix is the composed one; searches improve, resume and race."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file, save_file

from errors import HubError, UsageError
from pipelines.batches import Encoded, PairBatch, TrainingExample, batch_for, encode, largest_part
from pipelines.fuse import METHODS, compose
from pipelines.fuse_settings import SearchConfig
from pipelines.live_mix import LiveMix, with_fused
from pipelines.search import Search, search, starts
from pipelines.shot_loss import Race, answer_loss_of
from plugins.contracts import Searcher
from plugins.factors import CHUNK, ChunkedStack, Factors, Stack, Updates, read_lora
from plugins.models import LoadedBase
from plugins.registry import get, names
from tests.adapters import base_of, logits, save_lora
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base, tiny_tokenizer

WEIGHTS = (0.7, -0.4, 0.25)
EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i} LIMIT {i}") for i in range(8)]


@pytest.fixture(scope="module", params=[save_tiny_base, save_tiny_seq2seq_base], ids=["causal", "encoder-decoder"])
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> LoadedBase:
    return base_of(request.param(tmp_path_factory.mktemp("fuse") / "base"))


@pytest.fixture(scope="module")
def folders(base: LoadedBase, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    shelf = tmp_path_factory.mktemp("adapters")
    return [save_lora(base, shelf / f"a{n}", seed=n + 1) for n in range(3)]


@pytest.fixture(scope="module")
def mixed(base: LoadedBase, tmp_path_factory: pytest.TempPathFactory) -> list[Factors]:
    """Of three ranks, scales and sets of layers."""
    shelf = tmp_path_factory.mktemp("mixed")
    made = [
        save_lora(base, shelf / "a", seed=1),
        save_lora(base, shelf / "b", seed=2, r=2, alpha=16, rslora=True),
        save_lora(base, shelf / "c", seed=3, r=8, alpha=8, targets=("q_proj", "v_proj")),
    ]
    return [read_lora(folder) for folder in made]


def delta(updates: Updates, module: str) -> torch.Tensor:
    a, b = updates[module]
    return b @ a


def true_sum(adapters: Sequence[Factors], weights: Sequence[float], module: str) -> torch.Tensor:
    found = [w * delta(f.updates, module) for f, w in zip(adapters, weights, strict=True) if module in f.updates]
    return torch.stack(found).sum(0)


def test_the_factors_hold_the_scale_that_peft_applies(base: LoadedBase, folders: list[Path]) -> None:
    model = PeftModel.from_pretrained(base_of(base.folder).model, folders[0])
    factors = read_lora(folders[0])
    for module in factors.updates:
        theirs = model.get_submodule(f"base_model.model.{module}").get_delta_weight("default")
        assert torch.allclose(delta(factors.updates, module), theirs, atol=1e-5), module


def test_lorahub_is_the_product_of_the_two_sums(folders: list[Path]) -> None:
    adapters = [read_lora(folder) for folder in folders]
    fused = compose(adapters, WEIGHTS, "lorahub")
    for module in fused.updates:
        a = sum(w * f.updates[module][0] for f, w in zip(adapters, WEIGHTS, strict=True))
        b = sum(w * f.updates[module][1] for f, w in zip(adapters, WEIGHTS, strict=True))
        assert torch.allclose(delta(fused.updates, module), b @ a, atol=1e-5)  # type: ignore[operator]
    assert fused.rank == 4 and fused.relative_error == 0.0


def test_the_exact_sum_is_exact_over_ranks_scales_and_layers(mixed: list[Factors]) -> None:
    fused = compose(mixed, WEIGHTS, "exact", rank=24)
    assert fused.relative_error < 1e-6
    for module in fused.updates:
        assert torch.allclose(delta(fused.updates, module), true_sum(mixed, WEIGHTS, module), atol=1e-4), module


def test_truncation_is_the_best_of_its_rank_and_its_error_is_told(mixed: list[Factors]) -> None:
    fused = compose(mixed, WEIGHTS, "exact", rank=3)
    lost = whole = 0.0
    for module in fused.updates:
        truth = true_sum(mixed, WEIGHTS, module)
        values = torch.linalg.svdvals(truth)
        found = torch.linalg.norm(delta(fused.updates, module) - truth)
        assert float(found) == pytest.approx(float((values[3:] ** 2).sum() ** 0.5), rel=1e-3, abs=1e-4)
        lost, whole = lost + float(found**2), whole + float((values**2).sum())
    assert fused.relative_error == pytest.approx((lost / whole) ** 0.5, rel=1e-3) and fused.relative_error > 0.05


def test_mixed_ranks_are_padded_and_a_layer_that_one_lacks_counts_as_zero(mixed: list[Factors]) -> None:
    for alone in range(3):
        fused = compose(mixed, [float(i == alone) for i in range(3)], "lorahub")
        for module in fused.updates:
            found, own = delta(fused.updates, module), mixed[alone].updates
            assert torch.allclose(found, delta(own, module) if module in own else torch.zeros_like(found), atol=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_one_adapter_at_weight_one_comes_back_itself(folders: list[Path], method: str) -> None:
    one = read_lora(folders[0])
    fused = compose([one], [1.0], method, rank=64, density=1.0)
    assert all(torch.allclose(delta(fused.updates, m), delta(one.updates, m), atol=1e-4) for m in one.updates)


@pytest.mark.parametrize(
    ("method", "theirs", "options"),
    [
        ("linear", "linear", {}),
        ("exact", "cat", {}),
        ("exact", "svd", {"svd_rank": 6}),
        ("ties", "ties_svd", {"svd_rank": 32, "density": 0.5, "majority_sign_method": "total"}),
    ],
)
def test_peft_finds_the_same_sum(
    base: LoadedBase, folders: list[Path], method: str, theirs: str, options: dict[str, Any]
) -> None:
    model = PeftModel.from_pretrained(base_of(base.folder).model, folders[0], adapter_name="a0")
    for n, folder in enumerate(folders[1:], start=1):
        model.load_adapter(folder, f"a{n}")
    model.add_weighted_adapter(["a0", "a1", "a2"], list(WEIGHTS), "sum", combination_type=theirs, **options)
    rank = options.get("svd_rank", 24)
    adapters = [read_lora(folder) for folder in folders]
    ours = compose(adapters, WEIGHTS, method, rank=rank, density=options.get("density", 1.0))
    for module in ours.updates:
        expected = model.get_submodule(f"base_model.model.{module}").get_delta_weight("sum")
        found = delta(ours.updates, module)
        error = float(torch.linalg.norm(found - expected) / torch.linalg.norm(expected))
        assert error < (0.03 if method == "ties" else 1e-3), (module, error)


def test_dare_keeps_the_sum_on_average_and_is_seeded(folders: list[Path]) -> None:
    adapters = [read_lora(folders[0])]
    made = [compose(adapters, [1.0], "dare", rank=64, density=0.5, seed=seed) for seed in range(12)]
    module = next(iter(adapters[0].updates))
    mean = torch.stack([delta(m.updates, module) for m in made]).mean(0)
    truth = delta(adapters[0].updates, module)
    assert float(torch.linalg.norm(mean - truth) / torch.linalg.norm(truth)) < 0.45
    again = compose(adapters, [1.0], "dare", rank=64, density=0.5, seed=3)
    assert torch.equal(delta(again.updates, module), delta(made[3].updates, module))


@pytest.mark.parametrize("method", ["lorahub", "exact", "linear"])
def test_the_live_mix_answers_as_the_composed_one(base: LoadedBase, mixed: list[Factors], method: str) -> None:
    bare = logits(base.model)
    live = LiveMix(base.model, Stack(mixed), method)
    for weights in (WEIGHTS, (0.1, 1.2, 0.0)):
        live.set(weights)
        heard = logits(live.model)
        fused = with_fused(base_of(base.folder).model, compose(mixed, weights, method, rank=64))
        assert torch.allclose(heard, logits(fused), atol=1e-3), method
    live.set([0.0, 0.0, 0.0])
    assert torch.allclose(logits(live.model), bare, atol=1e-5)
    live.close()
    assert torch.equal(logits(base.model), bare)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_chunk_by_chunk_a_mix_is_the_same_sum(mixed: list[Factors], dtype: torch.dtype) -> None:
    stack, for_a, for_b = Stack(mixed, dtype), torch.tensor([0.5, -1.0, 0.25]), torch.tensor([1.0, 0.5, -0.125])
    summed = torch.empty_like(stack.rows[0])
    ChunkedStack(stack).mix(for_a, for_b, out=summed)
    rows = stack.rows.double()
    truth = torch.cat([for_a.double() @ rows[:, : stack.n_a], for_b.double() @ rows[:, stack.n_a :]])
    assert torch.allclose(summed.double(), truth, atol=1e-6, rtol=1e-6 if dtype is torch.float32 else 2**-8)
    assert truth.abs().max() > 0.1 and stack.n_a % CHUNK == 0 == len(truth) % CHUNK
    if dtype is torch.float32:
        assert torch.allclose(stack.mix(for_a, for_b), summed, atol=1e-6)


def test_what_cannot_be_summed_is_refused_with_a_reason(base: LoadedBase, folders: list[Path], tmp_path: Path) -> None:
    one = read_lora(folders[0])
    module = next(iter(one.updates))
    other = Factors("other", {module: (torch.ones(2, 7), torch.ones(9, 2))}, one.task_type)
    with pytest.raises(HubError, match="of different bases"):
        compose([one, other], [1, 1])
    for kind, change in {"no plain LoRA": {"use_dora": True}, "IA3": {"peft_type": "IA3"}}.items():
        folder = tmp_path / kind.replace(" ", "-")
        folder.mkdir()
        config = json.loads((folders[0] / "adapter_config.json").read_text()) | change
        (folder / "adapter_config.json").write_text(json.dumps(config))
        save_file(load_file(folders[0] / "adapter_model.safetensors"), folder / "adapter_model.safetensors")
        with pytest.raises(HubError, match=kind):
            read_lora(folder)
    with pytest.raises(UsageError, match="expected a weight an adapter"):
        compose([one], [1, 1])


# -- the search -------------------------------------------------------------------------------


def race_of(losses: Any, n_shots: int = 16) -> Race:
    """``losses(weights)`` by shot; the race sees what was set."""
    at: list[Sequence[float]] = [()]

    def per_shot(shots: Sequence[int]) -> list[float]:
        found = losses(at[0])
        return [found[i] for i in shots]

    race = Race(per_shot, n_shots)
    race.set = lambda weights: at.__setitem__(0, weights)  # type: ignore[attr-defined]
    return race


def bowl(weights: Sequence[float]) -> list[float]:
    """Sixteen shots, some harder; the best mix is at 0.8, -0.3, 0.1."""
    off = sum((w - best) ** 2 for w, best in zip(weights, (0.8, -0.3, 0.1), strict=True))
    return [(0.1 + off) * (1 + (shot * 7) % 16) / 8 for shot in range(16)]


def found_by(name: str, race: Race, journal: Path | None = None, **config: Any) -> Search:
    searcher: Searcher = get("searchers", name)
    settings = SearchConfig(searcher=name, **({"l1": 0.0} | config))
    return search(race, race.set, 3, searcher, settings, journal=journal)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", names("searchers"))
def test_every_searcher_keeps_its_contract(name: str) -> None:
    searcher: Searcher = get("searchers", name)
    assert isinstance(searcher, Searcher)
    asked: list[list[float]] = []

    def loss(weights: Sequence[float]) -> float:
        asked.append(list(weights))
        return sum(bowl(weights))

    found = searcher.minimize(loss, 3, 30, (-1.5, 1.5), 5)
    first, count = list(asked), len(asked)
    assert 2 <= count <= 30 and all(-1.5 <= w <= 1.5 for weights in asked for w in weights)
    assert sum(bowl(found)) == min(sum(bowl(weights)) for weights in asked)
    asked.clear()
    assert searcher.minimize(loss, 3, 30, (-1.5, 1.5), 5) == found and asked == first, "the same seed asks the same"


@pytest.mark.parametrize("name", names("searchers"))
def test_a_search_is_never_worse_than_base_single_and_even_mix(name: str) -> None:
    found = found_by(name, race_of(bowl), evaluations=25)
    assert [list(t.weights) for t in found.trials[:5]] == starts(3)
    assert found.best.loss <= min(sum(bowl(w)) / 16 for w in starts(3))
    if name != "random":
        assert found.best.loss < 0.25, f"{name} found {found.best}"


@pytest.mark.parametrize(("name", "gain"), [("random", 2.0), ("coordinate", 1.2)])
@pytest.mark.parametrize("optimism", [0.0, 0.8])
def test_a_race_finds_the_same_mix_for_fewer_shots(name: str, gain: float, optimism: float) -> None:
    """Searchers that only ask which is better are told the same by a race; those that crawl lose narrowly, and late."""
    whole = found_by(name, race_of(bowl), evaluations=40, racing=False)
    race = race_of(bowl)
    race.optimism = optimism
    raced = found_by(name, race, evaluations=40)
    assert raced.best.weights == whole.best.weights
    assert raced.n_scored * gain <= whole.n_scored, (raced.n_scored, whole.n_scored)
    assert any(not trial.whole for trial in raced.trials)


def uneven(weights: Sequence[float]) -> list[float]:
    """As a bowl, but each shot has its own best mix, some way off."""
    rng = random.Random(3)
    return [h * (0.3 + 0.5 * sum((w - 0.4 - rng.gauss(0, 0.15)) ** 2 for w in weights)) for h in (0.5, 2, 1, 4) * 4]


@pytest.mark.parametrize(("name", "gain"), [("random", 2.0), ("coordinate", 1.3)])
def test_shots_that_do_not_agree_are_raced_to_the_same_mix(name: str, gain: float) -> None:
    whole = found_by(name, race_of(uneven), evaluations=40, racing=False)
    raced = found_by(name, race_of(uneven), evaluations=40)
    assert raced.best == replace(whole.best, seconds=raced.best.seconds)
    assert raced.n_scored * gain <= whole.n_scored, (raced.n_scored, whole.n_scored)


def test_a_mix_that_is_a_little_worse_on_every_shot_is_dropped_early_and_one_that_is_not_is_not() -> None:
    race = race_of(lambda weights: [weights[0] * loss for loss in (1.0, 2.0, 3.0, 4.0) * 4])
    at: Any = race
    at.set((1.0,))
    assert race.score([1.0], math.inf).whole
    at.set((1.06,))
    dropped = race.score([1.06], 2.55)
    assert not dropped.whole and dropped.n_scored == 4 and dropped.loss > 2.55
    at = race = race_of(lambda weights: [5.0, 4.0, 4.0, 4.0] + [weights[0]] * 12)
    at.set((2.0,))
    assert race.score([2.0]).whole
    at.set((1.0,))
    assert race.score([1.0], 2.66).whole, "on the shots to come it is better"


def test_a_dropped_mix_is_told_no_less_than_what_it_had_to_beat() -> None:
    found = found_by("shiwa", race_of(bowl), evaluations=40)
    best = float("inf")
    for trial in found.trials:
        if trial.whole:
            best = min(best, trial.loss)
        else:
            assert trial.loss >= best and sum(bowl(trial.weights)) / 16 >= best, "it could have won"
    assert any(not trial.whole for trial in found.trials)


@pytest.mark.parametrize("name", ["shiwa", "cma", "coordinate"])
def test_a_search_that_was_cut_off_goes_on_as_if_it_had_not(name: str, tmp_path: Path) -> None:
    calls: list[object] = []

    def counted(weights: Sequence[float]) -> list[float]:
        calls.append(weights)
        return bowl(weights)

    through = found_by(name, race_of(counted), evaluations=30)
    n_calls = len(calls)
    calls.clear()

    class Cut(Exception):
        pass

    count = 0

    def until(weights: Sequence[float]) -> list[float]:
        nonlocal count
        count += 1
        if count > 24:
            raise Cut
        return bowl(weights)

    journal = tmp_path / "journal.jsonl"
    with pytest.raises(Cut):
        found_by(name, race_of(until), journal, evaluations=30)
    kept = len(journal.read_text().splitlines()) - 1
    assert kept > 5
    with journal.open("a") as file:
        file.write('{"weights": [0.1, ')  # killed while it wrote
    resumed = found_by(name, race_of(counted), journal, evaluations=30)
    assert [t.weights for t in resumed.trials] == [t.weights for t in through.trials]
    assert resumed.best.weights == through.best.weights
    assert len(calls) <= n_calls - 24 + 6, "what was scored is not scored again, but for the mix it was cut off in"
    other = found_by(name, race_of(bowl), journal, evaluations=30, seed=7)
    assert other.trials, "a journal of another search is not read"


def test_the_loss_of_a_shot_does_not_depend_on_its_company(base: LoadedBase) -> None:
    tokenizer = tiny_tokenizer()
    encoded, _ = encode(tokenizer, EXAMPLES, 400, largest_part(base.model))
    per_shot = answer_loss_of(base.model, encoded, tokenizer.pad_token_id)
    together, alone = per_shot(range(8)), [per_shot([i])[0] for i in range(8)]
    assert together == pytest.approx(alone, rel=1e-3)


@torch.no_grad()
def written_by(model: Any, prompt: list[int], n: int) -> Encoded:
    answer: list[int] = []
    while len(answer) < n:
        batch = batch_for(model, [Encoded((*prompt, *answer, 1), len(answer) + 1)], 0)
        if isinstance(batch, PairBatch):
            out = model(input_ids=batch.prompts, attention_mask=batch.real, decoder_input_ids=batch.written)
            answer.append(int(out.logits[0, len(answer)].argmax()))
        else:
            answer.append(int(model(input_ids=batch.ids).logits[0, len(prompt) + len(answer) - 1].argmax()))
    return Encoded((*prompt, *answer), n)


def test_a_search_over_a_model_finds_the_adapter_that_made_the_answers(base: LoadedBase, tmp_path: Path) -> None:
    """The shots are what adapter 1 itself writes, so that no mix does much better than adapter 1 alone."""
    adapters = [read_lora(save_lora(base, tmp_path / f"a{n}", seed=n + 1, size=0.4)) for n in range(3)]
    live = LiveMix(base.model, Stack(adapters))
    live.set([0.0, 1.0, 0.0])
    shots = [written_by(live.model, [20 + i, 40, 60 + i], 8) for i in range(6)]
    race = Race(answer_loss_of(live.model, shots, 0), len(shots))
    searcher: Searcher = get("searchers", "cobyla")
    found = search(race, live.set, 3, searcher, SearchConfig(searcher="cobyla", evaluations=20))
    live.close()
    losses = {t.weights: t.loss for t in found.trials[:5]}
    assert losses[0.0, 1.0, 0.0] < 0.7 * losses[0.0, 0.0, 0.0]
    assert found.best.loss <= losses[0.0, 1.0, 0.0] and found.best.weights[1] > 0.5
