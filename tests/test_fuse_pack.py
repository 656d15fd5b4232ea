"""fuse: from a hub of other packs' adapters and a handful of pairs to an adapter that is served."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

import cli
from calibration.sandbox import Sandbox
from errors import HubError, UsageError
from pipelines import chain, polish
from pipelines.cards import write_card
from pipelines.domain import open_domain
from pipelines.finetune import TrainConfig, train
from pipelines.fuse import compose
from pipelines.fuse_pack import fuse_pack, search_mix
from pipelines.fuse_settings import FuseRequest
from pipelines.fusion_run import near, open_fusion
from pipelines.hub import Hub, read_card
from pipelines.packs import read_pack
from pipelines.profile import profile_of, read_profile
from pipelines.settings import DomainRequest, TuneRequest
from pipelines.sum_pack import sum_adapters
from pipelines.sums import weighted_sum
from plugins.factors import read_lora
from plugins.models import LoadedBase, hash_base
from plugins.registry import get
from reports import fused_markdown, fused_text
from retrieval.embed import embedder
from tests.adapters import base_of, card, logits, publish
from tests.shop import write_shop
from tests.tiny_models import save_tiny_seq2seq_base

SYSTEMS = {"base", "best_single", "router", "uniform", "fused", "polished", "few_shot", "merge_then_tune"}


class Place:
    """A home whose hub holds three adapters of other packs, one with the shop's own profile; the shop is new to it."""

    def __init__(self, root: Path) -> None:
        self.pack, self.folder = write_shop(root / "shop"), save_tiny_seq2seq_base(root / "base")
        (self.folder / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')
        self.base: LoadedBase = base_of(self.folder)
        self.hub = Hub(root / "home")
        profile = profile_of(read_pack(self.pack), embedder())
        for seed, name in enumerate(("bank", "farm", "near"), start=1):
            self.hub.promote(publish(self.hub, self.base, name, profile if name == "near" else None, seed=seed))

    def ask(self, **changed: object) -> FuseRequest:
        request = {"domain": str(self.pack), "shots": 4, "evaluations": 4, "polish": 2, "base_model": str(self.folder)}
        return FuseRequest.model_validate(request | changed)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    root = tmp_path_factory.mktemp("fusing")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(root / "home"))
        return Place(root)


@pytest.fixture(autouse=True)
def at_home(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(place.hub.root.parent))


def quiet(what: str, done: int, total: int) -> None:
    pass


def test_a_fused_adapter_is_published_served_and_says_what_it_is_made_of(place: Place) -> None:
    told: list[str] = []
    fused = fuse_pack(place.ask(), lambda what, done, total: told.append(what))
    fusion = fused["fusion"]
    assert fusion["systems"].keys() == SYSTEMS and fused["served"]
    assert next(iter(fusion["weights"])) == "near" and fusion["similarity"]["near"] > 0.99, "the nearest comes first"
    assert fusion["similarity"]["bank"] == -1.0, "one without a profile comes last"
    losses = {name: found["shot_loss"] for name, found in fusion["systems"].items()}
    assert losses["fused"] <= min(losses["base"], losses["best_single"]) + 0.06 and losses["polished"] < losses["base"]
    assert any(what.startswith("mixes: best loss") for what in told)
    served = place.hub.current(place.base.base_hash, "shop")
    assert served is not None and served.card.config["fusion"]["weights"] == fusion["weights"]
    assert "near" in (served.folder / "README.md").read_text() and read_profile(served.folder) is not None
    assert (served.folder / "fusion.png").read_bytes().startswith(b"\x89PNG")
    assert len(json.loads((served.folder / "fusion.json").read_text())) == fusion["evaluations"]
    with open_domain(str(place.pack), base_model=str(place.folder)) as domain:
        assert domain.adapter == served
    assert "near" in fused_markdown(fused) and fused_text(fused) is not None
    assert not (place.hub.root.parent / "fusions").exists() or not list((place.hub.root.parent / "fusions").iterdir())


def test_named_sources_and_fixed_methods_need_no_search(place: Place) -> None:
    fused = fuse_pack(place.ask(sources=("bank", "farm/v0001"), method="uniform", polish=0, rank=2), quiet)
    fusion = fused["fusion"]
    assert set(fusion["weights"]) == {"bank", "farm/v0001"} and set(fusion["weights"].values()) == {0.5}
    assert fusion["searcher"] is None and 0 < fusion["relative_error"] < 1 and "polished" not in fusion["systems"]
    assert read_card(Path(fused["folder"])).config["rank"] == 2
    tensors = load_file(Path(fused["folder"]) / "adapter_model.safetensors")
    assert all(tensor.shape[0] == 2 for name, tensor in tensors.items() if "lora_A" in name)


def test_what_is_one_adapter_under_two_names_is_measured_once_and_steps_differ_in_where_they_begin(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[bool, float, int]] = []

    def counted(model: Any, tokenizer: Any, examples: Any, config: TrainConfig, **how: Any) -> Any:
        scratch = all(bool((p == 0).all()) for name, p in model.named_parameters() if "lora_B" in name)
        begun.append((scratch, config.lr, config.epochs))
        return train(model, tokenizer, examples, config, **how)

    monkeypatch.setattr(polish, "train", counted)
    fused = fuse_pack(place.ask(sources=("bank",), dev=2, evaluations=2), quiet)
    systems = fused["fusion"]["systems"]
    assert systems["router"] == systems["best_single"] and systems["router"]["of"] == "bank"
    assert systems.keys() == SYSTEMS and len({tuple(rest) for _, *rest in begun}) == 1
    by_scratch = Counter(scratch for scratch, *_ in begun)
    assert 0 < by_scratch[True] <= polish.FOLDS + 1, "the few-shot LoRA alone begins from nothing"
    assert by_scratch[False] > 0, "merge-then-tune begins from adapters"
    assert all(0 <= systems[name]["steps"] <= 2 for name in ("polished", "few_shot", "merge_then_tune"))


def test_as_many_steps_are_taken_as_the_shots_left_out_bear_out(place: Place) -> None:
    learns, forgets = {0: 1.0, 2: 0.5, 4: 0.8}, {0: 1.0, 2: 1.2}
    assert polish.best_step([(learns, 2), (learns, 2)]) == 2
    assert polish.best_step([(learns, 1), (forgets, 4)]) == 0, "four shots are worse off, one better"
    assert polish.best_step([({0: 1.0, 2: 1.0}, 3)]) == 0, "a step that gives nothing is not taken"
    assert polish.best_step([({0: 1.0, 2: 0.2}, 1), ({0: 1.0, 2: 0.9, 4: 0.5}, 1)]) == 4, "a fold that ended stays"


def test_the_weights_after_the_chosen_step_are_kept_and_a_polish_of_none_is_what_it_began_from(
    place: Place,
) -> None:
    run = open_fusion(place.ask(), quiet)
    begin = compose(run.adapters, [1 / len(run.adapters)] * len(run.adapters), "exact")
    assert 0 <= polish.steps_for(run, begin, 4, 0) <= 4
    assert polish.polished(run, begin, 0, 4, 0) == polish.Polished(begin, 0)
    taken = {}
    for steps in (1, 3):
        found = polish.polished(run, begin, steps, 4, 0)
        assert found.steps == steps and found.fused is not None
        start = begin.updates
        taken[steps] = sum(
            float((b @ a - start[name][1] @ start[name][0]).norm()) for name, (a, b) in found.fused.updates.items()
        )
    assert 0 < taken[1] < taken[3], "three steps go further than one"


def test_mixes_can_be_scored_several_at_once(place: Place) -> None:
    found = []
    for at_once in (1, 3):
        request = place.ask(at_once=at_once, searcher="random", evaluations=6)
        run = open_fusion(request, quiet)
        with Sandbox(run.pack.database, run.pack.schema, run.pack.as_of) as sandbox:
            found.append(search_mix(request, run, sandbox, quiet))
        shutil.rmtree(run.folder, ignore_errors=True)
    alone, together = found
    assert together.best.weights == alone.best.weights, "the same mix wins"
    assert together.best.loss == pytest.approx(alone.best.loss, abs=1e-3)


@pytest.mark.parametrize("objective", ["ex", "both"])
def test_execution_accuracy_can_be_what_is_searched_for(place: Place, objective: str) -> None:
    fused = fuse_pack(place.ask(objective=objective, evaluations=2, polish=1, baselines=False, dev=0), quiet)
    assert fused["fusion"]["loss"] >= (1.0 if objective == "both" else 0.0) and fused["n_dev"] == 0


def test_what_cannot_be_fused_is_refused(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="packs with some: bank, farm, near"):
        fuse_pack(place.ask(sources=("bnak",)), quiet)
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "empty"))
    with pytest.raises(HubError, match="no LoRA of another pack"):
        fuse_pack(place.ask(), quiet)


def test_a_damaged_adapter_of_another_pack_is_left_out_unless_it_is_named(place: Place, tmp_path: Path) -> None:
    hub, profile = Hub(tmp_path), profile_of(read_pack(place.pack), embedder())
    for seed, name in enumerate(("bank", "farm"), start=1):
        hub.promote(publish(hub, place.base, name, profile, seed=seed))
    (hub.root / place.base.base_hash / "bank" / "v0001" / "card.json").write_text("{")
    assert [c.name for c in near(hub, place.base.base_hash, "shop", profile, (), 8)] == ["farm"]
    with pytest.raises(HubError, match=r"card\.json is damaged"):
        near(hub, place.base.base_hash, "shop", profile, ("bank",), 8)


def test_a_domain_with_few_pairs_is_fused_and_one_with_many_is_tuned(place: Place) -> None:
    tune = TuneRequest(domain=str(place.pack), base_model=str(place.folder))
    few = chain.few_pairs(DomainRequest(tune=tune))
    assert few is not None and few.shots == 32
    assert chain.few_pairs(DomainRequest(tune=tune, few=9)) is None
    assert chain.few_pairs(DomainRequest(tune=TuneRequest(domain=str(place.pack)))) is None, "no adapter on that base"


def test_the_command_fuses_and_prints_json(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["fuse", "-d", str(place.pack), "--base-model", str(place.folder), "--no-engine", "--json"]
    quick = ["--shots", "3", "--evaluations", "2", "--polish", "1", "--no-baselines", "--searcher", "random"]
    assert cli.run([*arguments, *quick, "--from", "near"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["fusion"]["searcher"] == "random" and list(found["fusion"]["weights"]) == ["near"]
    assert cli.run([*arguments, "--searcher", "shiwas"]) == 2
    assert "Did you mean 'shiwa'" in capsys.readouterr().err
    assert hash_base(place.folder) == place.base.base_hash
    for command in (["show"], ["check"], ["drift"], ["check", "--heard"]):
        named = [] if command[0] == "check" else ["-d", str(place.pack), "--base-model", str(place.folder)]
        assert cli.run(["adapters", *command, *named, "--json"]) == 0, capsys.readouterr().err
    assert cli.run(["adapters", "check"]) == 0


def test_given_weights_sum_adapters_of_any_method_that_sums(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    hub, base, pack = place.hub, place.base, read_pack(place.pack)
    sources = [hub.versions(base.base_hash, name)[0] for name in ("bank", "farm")]
    summed = sum_adapters(hub, sources, [0.6, -0.2], pack, embedder())
    truth = compose([read_lora(a.folder) for a in sources], [0.6, -0.2], "exact")
    found = read_lora(summed.folder)
    for module, (a, b) in truth.updates.items():
        assert torch.allclose(found.updates[module][1] @ found.updates[module][0], b @ a, atol=1e-4)
    assert summed.card.config["fusion"]["weights"] == {"bank/v0001": 0.6, "farm/v0001": -0.2}
    heard = logits(get("tuners", "lora").load(base_of(base.folder).model, summed.folder))
    assert torch.isfinite(heard).all()
    with pytest.raises(HubError, match="of one tuner"):
        sum_adapters(hub, [sources[0], replace(sources[1], card=sources[1].card.model_copy(
            update={"tuner": "ia3"}))], [1, 1], pack, embedder())  # fmt: skip
    asked = ["adapters", "sum", "bank", "farm/v0001", "-d", str(place.pack), "--base-model", str(place.folder)]
    assert cli.run([*asked, "--weights", "half"]) == 2 and "expected numbers" in capsys.readouterr().err
    assert cli.run([*asked, "--weights", "nan,0.5"]) == 2 and "none beyond 1000" in capsys.readouterr().err
    assert cli.run([*asked, "--weights", "0,0"]) == 1 and "changes nothing" in capsys.readouterr().err
    assert cli.run([*asked, "--weights", "0.5,0.5", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["served"] is False


def test_ia3_adapters_of_the_hub_are_summed(place: Place) -> None:
    hub, tuner, pack = place.hub, get("tuners", "ia3"), read_pack(place.pack)
    for n, name in enumerate(("ia-one", "ia-two")):
        model = tuner.attach(base_of(place.folder).model, tuner.Options(), ())
        for parameter in (p for p in model.parameters() if p.requires_grad):
            parameter.data += 0.1 * torch.randn(parameter.shape, generator=torch.Generator().manual_seed(n))
        with hub.stage(place.base.base_hash, name) as folder:
            tuner.save(model, folder)
            write_card(folder, card(place.base, name, tuner="ia3"))
    one, two = (hub.versions(place.base.base_hash, name)[0] for name in ("ia-one", "ia-two"))
    same = sum_adapters(hub, [one, two], [1.0, 0.0], pack, embedder())
    alone = logits(tuner.load(base_of(place.folder).model, one.folder))
    assert torch.allclose(logits(tuner.load(base_of(place.folder).model, same.folder)), alone, atol=1e-4)
    with pytest.raises(HubError, match="changes nothing"):
        sum_adapters(hub, [one, two], [0.0, 0.0], pack, embedder())


# -- what is no LoRA --------------------------------------------------------------------------


def save(folder: Path, kind: str, **tensors: torch.Tensor) -> Path:
    folder.mkdir(parents=True)
    save_file(tensors, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": kind}))
    return folder


def test_ia3_sums_differences_from_one_and_the_zero_mix_is_the_base(tmp_path: Path) -> None:
    a = save(tmp_path / "a", "IA3", x=torch.tensor([1.5, 1.0]))
    b = save(tmp_path / "b", "IA3", x=torch.tensor([1.0, 0.5]), y=torch.tensor([3.0]))
    tensors, config = weighted_sum([a, b], [1.0, 0.5])
    assert tensors["x"].tolist() == [1.5, 0.75] and tensors["y"].tolist() == [2.0] and config["peft_type"] == "IA3"
    assert all((t == 1).all() for t in weighted_sum([a, b], [0.0, 0.0])[0].values())


def test_masks_are_summed_where_they_are_the_same_and_prompts_are_averaged(tmp_path: Path) -> None:
    at, elsewhere = torch.tensor([[0, 1]], dtype=torch.int32), torch.tensor([[0, 2]], dtype=torch.int32)
    one = save(tmp_path / "m1", "SHIRA", w_weight=torch.tensor([1.0, 2.0]), w_indices=at)
    two = save(tmp_path / "m2", "SHIRA", w_weight=torch.tensor([1.0, 0.0]), w_indices=at)
    off = save(tmp_path / "m3", "SHIRA", w_weight=torch.tensor([1.0, 0.0]), w_indices=elsewhere)
    assert weighted_sum([one, two], [1.0, 2.0])[0]["w_weight"].tolist() == [3.0, 2.0]
    with pytest.raises(HubError, match="the masks differ"):
        weighted_sum([one, off], [1.0, 1.0])
    p = save(tmp_path / "p1", "PROMPT_TUNING", prompt_embeddings=torch.ones(2, 3))
    q = save(tmp_path / "p2", "PROMPT_TUNING", prompt_embeddings=torch.zeros(2, 3))
    assert weighted_sum([p, q], [3.0, 1.0])[0]["prompt_embeddings"][0, 0] == 0.75
    with pytest.raises(HubError, match="no zero that is the base"):
        weighted_sum([p, q], [1.0, -1.0])
    with pytest.raises(HubError, match="of one method"):
        weighted_sum([p, one], [1.0, 1.0])
    with pytest.raises(HubError, match="OFT adapters cannot be summed"):
        weighted_sum([save(tmp_path / "o", "OFT", x=torch.ones(1))], [1.0])
