"""Several mixes in one batch: each row answers as its mix does alone, and a search over batches finds what one mix at a
time finds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from errors import UsageError
from pipelines.batches import Encoded, TrainingExample, encode, largest_part
from pipelines.fuse import SEARCHED
from pipelines.fuse_pack import at_once_of
from pipelines.fuse_settings import FuseRequest, SearchConfig
from pipelines.live_mix import LiveMix
from pipelines.mixes import Mixes
from pipelines.search import Search, search
from pipelines.shot_loss import Race, answer_loss_of
from plugins.contracts import AsksAtOnce, Searcher
from plugins.factors import Factors, Stack, read_lora
from plugins.models import LoadedBase
from plugins.registry import get, names
from tests.adapters import base_of, logits, save_lora
from tests.tiny_models import save_tiny_base, save_tiny_seq2seq_base

MIXES = ([0.7, -0.4, 0.25], [0.0, 0.0, 0.0], [1.5, 0.3, -1.0], [0.0, 1.0, 0.0])


@pytest.fixture(scope="module", params=[save_tiny_base, save_tiny_seq2seq_base], ids=["causal", "encoder-decoder"])
def base(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> LoadedBase:
    return base_of(request.param(tmp_path_factory.mktemp("mixes") / "base"))


@pytest.fixture(scope="module")
def adapters(base: LoadedBase, tmp_path_factory: pytest.TempPathFactory) -> list[Factors]:
    """Of three ranks and sets of layers."""
    shelf = tmp_path_factory.mktemp("adapters")
    made = [
        save_lora(base, shelf / "a", seed=1, size=0.4),
        save_lora(base, shelf / "b", seed=2, r=2, alpha=16, size=0.4),
        save_lora(base, shelf / "c", seed=3, r=8, alpha=8, targets=("q_proj", "v_proj"), size=0.4),
    ]
    return [read_lora(folder) for folder in made]


@pytest.fixture(scope="module")
def shots(base: LoadedBase) -> list[Encoded]:
    asked = [TrainingExample(f"fund {'x' * i}<sql>", f"SELECT name WHERE year = {i}") for i in range(6)]
    return encode(base.tokenizer, asked, 200, largest_part(base.model))[0]


@pytest.mark.parametrize("method", SEARCHED)
def test_each_row_of_a_batch_answers_as_its_mix_does_alone(
    base: LoadedBase, adapters: list[Factors], shots: list[Encoded], method: str
) -> None:
    before, pad_id = logits(base.model), base.tokenizer.pad_token_id
    live = LiveMix(base.model, Stack(adapters), method)
    alone = []
    for weights in MIXES:
        live.set(weights)
        alone.append(answer_loss_of(live.model, shots, pad_id)(range(len(shots))))
    live.close()
    mixes = Mixes(base.model, Stack(adapters), method)
    together = mixes.losses(MIXES, shots, pad_id)
    for one, same in zip(alone, together, strict=True):
        assert same == pytest.approx(one, abs=1e-4)
    assert max(alone[0]) - max(alone[1]) != pytest.approx(0, abs=1e-3), "the mixes are not the base"
    assert mixes.losses(MIXES[2:3], shots[:2], pad_id)[0] == pytest.approx(alone[2][:2], abs=1e-4), "a smaller batch"
    with pytest.raises(UsageError, match="a weight an adapter, 3"):
        mixes.losses([[1.0]], shots, pad_id)
    mixes.close()
    assert logits(base.model).equal(before), "the base is as it was"


def bowl(weights: Sequence[float], shots: Sequence[int]) -> list[float]:
    """Sixteen shots, some harder; the best mix is at 0.8, -0.3, 0.1."""
    off = sum((w - best) ** 2 for w, best in zip(weights, (0.8, -0.3, 0.1), strict=True))
    return [(0.1 + off) * (1 + (shot * 7) % 16) / 8 for shot in shots]


def found_by(name: str, at_once: int, sizes: list[int], journal: Path | None = None, racing: bool = True) -> Search:
    now: list[Sequence[float]] = [()]

    def per_mix(mixes: Sequence[Sequence[float]], shots: Sequence[int]) -> list[list[float]]:
        sizes.append(len(mixes))
        return [bowl(weights, shots) for weights in mixes]

    config = SearchConfig(searcher=name, evaluations=21, l1=0.0, at_once=at_once, racing=racing)
    race = Race(lambda shots: bowl(now[0], shots), 16)
    put = lambda weights: now.__setitem__(0, weights)  # noqa: E731
    many = per_mix if at_once > 1 else None
    return search(race, put, 3, get("searchers", name), config, per_mix=many, journal=journal)


@pytest.mark.parametrize("racing", [False, True])
def test_a_search_in_batches_finds_what_one_mix_at_a_time_finds(racing: bool) -> None:
    sizes: list[int] = []
    together, alone = found_by("random", 4, sizes, racing=racing), found_by("random", 1, [], racing=racing)
    assert [t.weights for t in together.trials] == [t.weights for t in alone.trials]
    assert together.best.weights == alone.best.weights and together.best.loss == pytest.approx(alone.best.loss)
    assert max(sizes) == 4 and together.n_scored >= alone.n_scored, "those of a batch race the best before it"
    if racing:
        assert min(sizes) < 4, "who cannot win leaves the batch"
        assert together.n_scored < len(together.trials) * 16


@pytest.mark.parametrize("name", names("searchers"))
def test_every_searcher_goes_in_batches_or_waits_for_each_answer(name: str) -> None:
    sizes: list[int] = []
    found = found_by(name, 4, sizes)
    searcher: Searcher = get("searchers", name)
    assert len(found.trials) <= 5 + 21 and found.best.loss <= sum(bowl([0.0, 0.0, 0.0], range(16))) / 16
    if isinstance(searcher, AsksAtOnce):
        asked = [batch for batch in _talk(searcher)]
        assert max(asked) == 4 and sum(asked) == 10, "four at a time, as many as the budget"
        assert _talk(searcher) == asked
    else:
        assert name in ("cobyla", "coordinate", "ngopt") and max(sizes[2 * len(sizes) // 3 :]) == 1


def _talk(searcher: AsksAtOnce) -> list[int]:
    sizes, losses = [], None
    batches = searcher.batches(3, 10, (-1.5, 1.5), 0, None, 4)
    while True:
        try:
            mixes = next(batches) if losses is None else batches.send(losses)
        except StopIteration:
            return sizes
        sizes.append(len(mixes))
        losses = [sum(bowl(weights, range(16))) for weights in mixes]


def test_a_search_in_batches_goes_on_from_its_journal(tmp_path: Path) -> None:
    journal, sizes = tmp_path / "journal.jsonl", list[int]()
    whole = found_by("cma", 4, [], journal)
    lines = journal.read_text(encoding="utf-8").splitlines()
    journal.write_text("\n".join([*lines[:9], lines[9][:20]]) + "\n", encoding="utf-8")
    again = found_by("cma", 4, sizes, journal)
    assert [t.weights for t in again.trials] == [t.weights for t in whole.trials] and again.best.loss == whole.best.loss


def test_what_cannot_be_scored_in_a_batch_is_refused(base: LoadedBase) -> None:
    assert at_once_of(FuseRequest(domain="x"), base.model) == 1, "a processor is filled by one"
    assert at_once_of(FuseRequest(domain="x", at_once=3), base.model) == 3
    with pytest.raises(UsageError, match="--objective loss"):
        at_once_of(FuseRequest(domain="x", at_once=3, objective="ex"), base.model)
