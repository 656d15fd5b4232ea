"""One batch, each row its own adapter: row by row what each adapter alone would say, and nothing left behind."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
import torch

from errors import GenerationError, HubError, UsageError
from pipelines.batches import Encoded, PairBatch, batch_for
from plugins.contracts import Finished, GenerationRequest
from plugins.generators.local import Local
from plugins.mixed_lora import MixedLinear, MixedLora
from plugins.models import LoadedBase
from plugins.registry import get
from records import Prompt
from tests.adapters import base_of, save_lora
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base

ROWS = [Encoded((*range(20 + i, 32 + i), 40, 41 + i, 1), 3) for i in range(5)]


@pytest.fixture(scope="module", params=[save_tiny_base, save_tiny_seq2seq_base], ids=["causal", "encoder-decoder"])
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> LoadedBase:
    return base_of(request.param(tmp_path_factory.mktemp("mixed") / "base"))


@pytest.fixture(scope="module")
def folders(base: LoadedBase, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Of different ranks, scales and layers."""
    shelf = tmp_path_factory.mktemp("adapters")
    return {
        "a": save_lora(base, shelf / "a", seed=1),
        "b": save_lora(base, shelf / "b", seed=2, r=2, alpha=16),
        "c": save_lora(base, shelf / "c", seed=3, r=6, targets=("q_proj", "v_proj")),
    }


@torch.no_grad()
def logits(model: object, rows: list[Encoded]) -> torch.Tensor:
    batch = batch_for(model, rows, 0)
    if isinstance(batch, PairBatch):
        out = model(input_ids=batch.prompts, attention_mask=batch.real, decoder_input_ids=batch.written)  # type: ignore[operator]
    else:
        out = model(input_ids=batch.ids)  # type: ignore[operator]
    return out.logits.float()


def test_each_row_of_a_mixed_batch_equals_its_adapter_alone(base: LoadedBase, folders: dict[str, Path]) -> None:
    mixed = MixedLora(base.model, folders)
    worn = ["c", "a", None, "b", "a"]
    mixed.wear(worn)
    together = logits(base.model, ROWS)
    mixed.close()
    for i, name in enumerate(worn):
        model = base_of(base.folder).model
        alone = model if name is None else get("tuners", "lora").load(model, folders[name])
        assert torch.allclose(together[i], logits(alone, ROWS)[i], atol=2e-5), f"row {i} with {name}"
    assert not torch.allclose(together[0], together[1], atol=1e-2)


def test_one_adapter_for_all_rows_takes_the_short_way_to_the_same_logits(
    base: LoadedBase, folders: dict[str, Path]
) -> None:
    bare = logits(base.model, ROWS)
    mixed = MixedLora(base.model, folders)
    mixed.wear(["a"] * 5)
    short = logits(base.model, ROWS)
    mixed.wear(["a"] * 4 + ["b"])
    assert torch.allclose(short[:4], logits(base.model, ROWS)[:4], atol=2e-5)
    mixed.wear([None] * 5)
    assert torch.equal(logits(base.model, ROWS), bare)
    mixed.close()
    assert torch.equal(logits(base.model, ROWS), bare) and not any(
        "Mixed" in type(m).__name__ for m in base.model.modules()
    )


def test_adapters_come_later_of_higher_rank_and_beyond_the_room(base: LoadedBase, folders: dict[str, Path]) -> None:
    mixed = MixedLora(base.model, {"b": folders["b"]}, room=2)
    mixed.add("a", folders["a"])
    mixed.add("c", folders["c"])
    mixed.wear(["a", "b", "c", "a", "b"])
    found = logits(base.model, ROWS)
    mixed.close()
    every = MixedLora(base.model, folders)
    every.wear(["a", "b", "c", "a", "b"])
    assert torch.allclose(found, logits(base.model, ROWS), atol=2e-5) and mixed.names == ("b", "a", "c")
    with pytest.raises(UsageError, match="unknown adapter 'd'"):
        every.wear(["d"])
    with pytest.raises(UsageError, match="there already"):
        every.add("a", folders["a"])
    every.wear(["a", "b", "c"])
    with pytest.raises(UsageError, match="for 3 rows"):
        logits(base.model, ROWS)
    every.close()


def test_a_decoding_step_takes_the_short_way_to_the_same_numbers(base: LoadedBase, folders: dict[str, Path]) -> None:
    mixed = MixedLora(base.model, folders)
    mixed.wear(["c", "a", None, "b", "a"])
    layers = [module for module in base.model.modules() if isinstance(module, MixedLinear)]
    for layer in layers:
        x = torch.randn(5, 2, layer.base.in_features, generator=torch.Generator().manual_seed(0))
        whole, steps = layer(x), torch.cat([layer(x[:, :1]), layer(x[:, 1:])], 1)
        assert torch.allclose(whole, steps, atol=1e-5) and torch.allclose(layer(x[:, 0]), steps[:, 0], atol=1e-5)
        assert torch.allclose(steps[2], layer.base(x)[2], atol=1e-5), "the third row wears none"
    assert len(layers) > 3
    mixed.close()


def test_an_adapter_that_is_loaded_leaves_nothing_behind_but_its_place(
    base: LoadedBase, folders: dict[str, Path]
) -> None:
    """Or every one would ask for fresh memory, and the hundredth take half as long again as the first."""
    mixed = MixedLora(base.model, {"c": folders["c"], "a": folders["a"]})
    before = tensors_alive()
    for n in range(3):
        mixed.add(f"a{n}", folders["a"])
    assert tensors_alive() == before
    mixed.close()


def tensors_alive() -> int:
    gc.collect()
    return sum(type(thing) in (torch.Tensor, torch.nn.Parameter) for thing in gc.get_objects())


def test_an_adapter_of_another_base_is_refused(base: LoadedBase, folders: dict[str, Path], tmp_path: Path) -> None:
    other = base_of(save_tiny_base(tmp_path / "other", hidden=32))
    with pytest.raises(HubError, match="layer"):
        MixedLora(other.model, {"a": folders["a"]})
    mixed = MixedLora(base.model, {"b": folders["b"]})
    with pytest.raises(HubError, match="layer"):
        mixed.add("of another base", save_lora(other, tmp_path / "foreign", r=9))
    mixed.wear(["b"] * 5)
    assert mixed.names == ("b",) and logits(base.model, ROWS).isfinite().all(), "nothing has changed"
    mixed.close()


def said(generator: Local, requests: list[GenerationRequest]) -> list[str]:
    found = {
        row: e.candidate.text for row, e in generator.generate(requests, lambda _: False) if isinstance(e, Finished)
    }
    return [found[row] for row in range(len(requests))]


def test_the_generator_serves_requests_of_many_adapters_in_one_batch(
    base: LoadedBase, folders: dict[str, Path]
) -> None:
    prompts = [Prompt("fund growth<sql>", "symbols"), Prompt("which<sql>", "symbols")]
    worn = ["a", "b", None, "c"]
    asked = [GenerationRequest(prompt, max_new_tokens=n, adapter=name)
             for prompt in prompts for n, name in zip((6, 9, 4, 12), worn, strict=True)]  # fmt: skip
    together = said(Local().open_many(base, folders), asked)
    fresh = base_of(base.folder)
    for request, text in zip(asked, together, strict=True):
        model = base_of(base.folder)
        tuner, folder = (get("tuners", "lora"), folders[request.adapter]) if request.adapter else (None, None)
        plain = GenerationRequest(request.prompt, max_new_tokens=request.max_new_tokens)
        assert said(Local().open(model, tuner, folder), [plain]) == [text], request.adapter
    assert len(set(together[:4])) > 1
    with pytest.raises(GenerationError, match="serves one alone"):
        said(Local().open(fresh), [asked[0]])
    with pytest.raises(GenerationError, match="open_many"):
        Local().open(fresh).add("d", folders["a"])
