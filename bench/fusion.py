"""Composing twenty adapters beside LoRAHub's way, its share of an evaluation, and what racing saves.

LoRAHub's code walks two levels of dictionaries, parameter by parameter and adapter by adapter, and then loads the sum
into the model; the same is done here on the same modules. Racing is measured on the adapters of the leave-one-out
study, on shots of finance, by searchers that a race cannot mislead, so that the final mix must be the same.
"""

from __future__ import annotations

import hashlib
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from peft import get_peft_model_state_dict, set_peft_model_state_dict

from bench.adapters import _adapter, _base
from bench.record import Comparison
from bench.schemas import packs, train_adapter, trained, with_shots
from pipelines.batches import Encoded, encode, largest_part
from pipelines.domain import linking_of, open_index, prompt_budget
from pipelines.examples import training_examples
from pipelines.fuse_settings import SearchConfig
from pipelines.live_mix import LiveMix
from pipelines.search import search
from pipelines.shot_loss import PerShot, Race, answer_loss_of
from plugins.factors import ChunkedStack, Stack, read_lora
from plugins.models import LoadedBase
from plugins.registry import get

N, SHOTS, EVALUATIONS = 20, 16, 20
PROMPT, ANSWER = 300, 40  # tokens of a shot


def run(seed: int, rounds: int) -> Comparison:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        folders = [_adapter(Path(folder) / f"a{n}", seed + n) for n in range(N)]
        base = _base()
        stack = Stack([read_lora(path) for path in folders], base.model.dtype)
        single = Stack([read_lora(path) for path in folders], torch.float32)
        ours, in_single, mixed = LiveMix(base.model, stack), ChunkedStack(single), torch.empty(single.rows.shape[1])
        theirs = _Dictionaries(folders)
        weights = torch.linspace(-1, 1, N)
        times: dict[str, list[float]] = {}
        for _ in range(rounds):
            for name, step in (
                ("ours", lambda: ours.set(weights.tolist())),
                ("ours_fp32", lambda: in_single.mix(weights, weights, out=mixed)),
                ("theirs", lambda: theirs.set(weights.tolist())),
                ("theirs_loop_alone", lambda: theirs.sum(weights.tolist())),
            ):
                times.setdefault(name, []).append(_seconds(step, 20 if name.startswith("ours") else 3))
        found = {name: statistics.median(taken) for name, taken in times.items()}
        loss = answer_loss_of(ours.model, _shots(seed), base.tokenizer.pad_token_id)
        evaluation_s = _seconds(lambda: loss(range(SHOTS)), 1)
        ours.close()
    racing = _racing(seed)
    gains = [slow / fast for slow, fast in zip(times["theirs"], times["ours"], strict=True)]
    details = {
        "compose_s": found,
        "evaluation_s": evaluation_s,
        "share_composing": found["ours"] / (found["ours"] + evaluation_s),
        "theirs_share_composing": found["theirs"] / (found["theirs"] + evaluation_s),
        "numbers_an_adapter": stack.rows.shape[1],
        "racing": racing,
        "targets": {"compose": 30, "share_composing": 0.05, "racing_gain": 2.0},
    }
    return Comparison(
        name="fusion",
        ratio=found["theirs"] / found["ours"],
        ours=1000 * found["ours"],
        theirs=1000 * found["theirs"],
        unit=f"ms to compose {N} adapters and have them at work",
        n=rounds,
        interval=(min(gains), max(gains)),
        interval_is="range over rounds",
        seed=seed,
        data_hash=hashlib.sha256(f"{N} {SHOTS} {PROMPT} {seed}".encode()).hexdigest(),
        details=details,
    )


class _Dictionaries:
    """As LoRAHub composes: whole state dicts, key by key, then loaded into the model."""

    def __init__(self, folders: Sequence[Path]) -> None:
        tuner = get("tuners", "lora")
        self.model = tuner.load(_base().model, folders[0])
        self.states: list[dict[str, torch.Tensor]] = []
        for path in folders:
            loaded = tuner.load(_base().model, path)
            state = get_peft_model_state_dict(loaded, save_embedding_layers=False)
            self.states.append({key: tensor.clone() for key, tensor in state.items()})

    def sum(self, weights: Sequence[float]) -> dict[str, torch.Tensor]:
        total: dict[str, torch.Tensor] = {}
        for i, state in enumerate(self.states):
            for key in state:
                total[key] = weights[i] * state[key] if i == 0 else total[key] + weights[i] * state[key]
        return total

    def set(self, weights: Sequence[float]) -> None:
        set_peft_model_state_dict(self.model, self.sum(weights))


def _seconds(step: Callable[[], Any], times: int) -> float:
    """Of this thread's processor time: what else the machine does is not counted."""
    step()
    start = time.thread_time()
    for _ in range(times):
        step()
    return (time.thread_time() - start) / times


def _shots(seed: int) -> list[Encoded]:
    generator = torch.Generator().manual_seed(seed)
    rows = torch.randint(5, 20_000, (SHOTS, PROMPT + ANSWER), generator=generator).tolist()
    return [Encoded(tuple(row), ANSWER) for row in rows]


# -- racing -----------------------------------------------------------------------------------


def _racing(seed: int) -> dict[str, Any]:
    """Shots scored with and without a race, for the same search; each (mix, shot) is computed once for both."""
    every = packs()
    new = next(pack for pack in every if pack.name == "finance")
    sources = [pack for pack in every if pack is not new and trained(pack)] or every[:3]
    base, folders = _base(), [train_adapter(pack).folder for pack in sources[:4]]
    adapters = [read_lora(path, pack.name) for path, pack in zip(folders, sources, strict=False)]
    live = LiveMix(base.model, Stack(adapters, base.model.dtype))
    encoded = encoded_shots(base, with_shots(new, SHOTS, seed))
    at: list[tuple[float, ...]] = [()]
    per_shot = _remembered(answer_loss_of(live.model, encoded, base.tokenizer.pad_token_id), at)

    def put(weights: Sequence[float]) -> None:
        at[0] = tuple(weights)
        live.set(weights)

    found = {}
    for name in ("random", "coordinate"):
        searches = {}
        for racing in (False, True):
            race = Race(per_shot, len(encoded))
            config = SearchConfig(searcher=name, evaluations=EVALUATIONS, racing=racing, seed=seed)
            searches[racing] = search(race, put, len(adapters), get("searchers", name), config)
        whole, raced = searches[False], searches[True]
        n_starts = len(adapters) + 2
        scored = {True: raced.n_scored - n_starts * len(encoded), False: whole.n_scored - n_starts * len(encoded)}
        found[name] = {
            "gain": whole.n_scored / raced.n_scored,
            "gain_after_the_starts": scored[False] / max(scored[True], 1),
            "same_mix": whole.best.weights == raced.best.weights,
            "shots_scored": {"whole": whole.n_scored, "raced": raced.n_scored},
        }
    live.close()
    return found | {"adapters": [adapter.name for adapter in adapters], "shots": len(encoded)}


def _remembered(per_shot: PerShot, at: list[tuple[float, ...]]) -> PerShot:
    known: dict[tuple[tuple[float, ...], int], float] = {}

    def remembered(shots: Sequence[int]) -> list[float]:
        missing = [shot for shot in shots if (at[0], shot) not in known]
        if missing:
            known.update({(at[0], shot): loss for shot, loss in zip(missing, per_shot(missing), strict=True)})
        return [known[at[0], shot] for shot in shots]

    return remembered


def encoded_shots(base: LoadedBase, new: Any) -> list[Encoded]:
    """A pack's training pairs, linked and prompted as at question time."""
    made = training_examples(
        new.train,
        open_index(new),
        base.prompt_style,
        linking_of(new),
        prompt_budget(base),
        lambda text: len(base.tokenizer(text)["input_ids"]),
    )
    return encode(base.tokenizer, made.examples, 4096, largest_part(base.model))[0]
