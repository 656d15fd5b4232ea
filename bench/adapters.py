"""Many adapters on one base: a decoding step whose rows wear sixteen different ones, switching, and loading a hundred.

Beside PEFT on the same base, batch and adapters: ``adapter_names`` for the mixed batch, ``set_adapter`` for the switch,
``load_adapter`` for loading. Rank 8, as FinSQL's; times are medians, rounds interleaved.
"""

from __future__ import annotations

import copy
import hashlib
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from bench.record import Comparison
from plugins.contracts import LoadSpec
from plugins.mixed_lora import MixedLora
from plugins.models import LoadedBase, load_base
from plugins.registry import get

ROWS, PROMPT, RANK, STEPS = 16, 256, 8, 12
MANY = 100  # adapters to load
LOOKED_AT = 10  # the first so many, and the last, are averaged


def run(seed: int, rounds: int) -> Comparison:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        folders = [_adapter(Path(folder) / f"a{n}", seed + n) for n in range(ROWS)]
        ours, theirs = _Ours(folders), _Peft(folders)
        steps: dict[str, list[float]] = {}
        for _ in range(rounds):  # interleaved: the machine's other work meets all alike
            for name, step in (ours.steps() | theirs.steps()).items():
                steps.setdefault(name, []).append(step())
        found = {name: statistics.median(times) for name, times in steps.items()}
        ratios = [mixed / one for mixed, one in zip(steps["ours_mixed"], steps["ours_one"], strict=True)]
        switching = {"ours": ours.switch(folders, rounds), "peft": theirs.switch(rounds)}
        loading = {"ours": ours.load(folders[0]), "peft": theirs.load(folders[0])}
    mixed, peft = found["ours_mixed"], found["peft_mixed"]
    details = {
        "step_s": found,
        "mixed_over_one": mixed / found["ours_one"],
        "mixed_over_one_rounds": ratios,
        "mixed_over_one_peft_step": mixed / found["peft_one"],
        "peft_mixed_over_peft_one": peft / found["peft_one"],
        "switch_s": switching,
        "load_s": loading,
        "rows": ROWS,
        "rank": RANK,
        "prompt_tokens": PROMPT,
        "targets": {"mixed_over_one": 1.1, "switch_s": 0.001, "hundredth_over_first": 1.0},
    }
    gains = [theirs_s / ours_s for theirs_s, ours_s in zip(steps["peft_mixed"], steps["ours_mixed"], strict=True)]
    return Comparison(
        name="adapters",
        ratio=peft / mixed,
        ours=1000 * mixed,
        theirs=1000 * peft,
        unit="ms a decoding step of 16 rows with 16 adapters",
        n=rounds,
        interval=(min(gains), max(gains)),
        interval_is="range over rounds",
        seed=seed,
        data_hash=hashlib.sha256(f"{ROWS} {PROMPT} {RANK} {seed}".encode()).hexdigest(),
        details=details,
    )


def _base() -> LoadedBase:
    return load_base(None, LoadSpec("bf16"), for_inference=True)


def _adapter(folder: Path, seed: int) -> Path:
    """A LoRA with both factors drawn: what it says is of no account here."""
    tuner = get("tuners", "lora")
    model = tuner.attach(_base().model, tuner.Options(r=RANK, alpha=2 * RANK, seed=seed), ())
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.02)
    tuner.save(model, folder)
    return folder


def _timed(step: Callable[[], Any]) -> float:
    """Seconds of this thread's processor time for one of ``STEPS`` calls, after one that is not counted."""
    step()
    start = time.thread_time()
    for _ in range(STEPS):
        step()
    return (time.thread_time() - start) / STEPS


class _Decoding:
    """A batch that has read its prompts: the next token of every row, again and again at the same place.

    The base reads them, once for all: whose keys and values a step attends to does not change what it costs.
    """

    read: Any = None

    def __init__(self, model: Any, **how: Any) -> None:
        self.model, self.how, self.next = model, how, torch.full((ROWS, 1), 7)
        if _Decoding.read is None:
            ids = torch.randint(5, 20_000, (ROWS, PROMPT), generator=torch.Generator().manual_seed(0))
            with torch.inference_mode():
                out = _base().model(input_ids=ids, decoder_input_ids=self.next, use_cache=True)
            _Decoding.read = (out.past_key_values, (out.encoder_last_hidden_state,))
        cache, self.encoded = _Decoding.read
        self.cache = copy.deepcopy(cache)

    @torch.inference_mode()
    def __call__(self) -> Any:
        out = self.model(
            encoder_outputs=self.encoded,
            decoder_input_ids=self.next,
            past_key_values=self.cache,
            use_cache=True,
            **self.how,
        )
        self.cache.self_attention_cache.crop(-1)
        return out.logits


class _Ours:
    def __init__(self, folders: list[Path]) -> None:
        self.model = _base().model
        self.mixed = MixedLora(self.model, {path.name: path for path in folders})
        self.names = list(self.mixed.names)

    def steps(self) -> dict[str, Callable[[], float]]:
        def worn(names: list[str | None]) -> Callable[[], float]:
            def measure() -> float:
                self.mixed.wear(names)
                return _timed(_Decoding(self.model))

            return measure

        one: list[str | None] = [self.names[0]] * ROWS
        return {"base": worn([None] * ROWS), "ours_one": worn(one), "ours_mixed": worn([*self.names])}

    def switch(self, folders: list[Path], rounds: int) -> float:
        """Another adapter for the whole batch."""
        times = []
        for n in range(4 * rounds):
            start = time.thread_time()
            self.mixed.wear([self.names[n % ROWS]] * ROWS)
            times.append(time.thread_time() - start)
        return statistics.median(times)

    def load(self, folder: Path) -> dict[str, float]:
        mixed, times = MixedLora(_base().model), []
        for n in range(MANY):
            start = time.thread_time()
            mixed.add(f"n{n}", folder)
            times.append(time.thread_time() - start)
        return _first_and_last(times)


class _Peft:
    def __init__(self, folders: list[Path]) -> None:
        from peft import PeftModel

        self.model = PeftModel.from_pretrained(_base().model, folders[0], folders[0].name, autocast_adapter_dtype=False)
        for path in folders[1:]:
            self.model.load_adapter(path, path.name, autocast_adapter_dtype=False)
        self.model.to(torch.bfloat16).eval()
        self.names = [path.name for path in folders]

    def steps(self) -> dict[str, Callable[[], float]]:
        def one() -> float:
            self.model.set_adapter(self.names[0])
            return _timed(_Decoding(self.model))

        return {"peft_one": one, "peft_mixed": lambda: _timed(_Decoding(self.model, adapter_names=self.names))}

    def switch(self, rounds: int) -> float:
        times = []
        for n in range(4 * rounds):
            start = time.thread_time()
            self.model.set_adapter(self.names[n % ROWS])
            times.append(time.thread_time() - start)
        return statistics.median(times)

    def load(self, folder: Path) -> dict[str, float]:
        from peft import PeftModel

        times, start = [], time.thread_time()
        model = PeftModel.from_pretrained(_base().model, folder, "n0", autocast_adapter_dtype=False)
        times.append(time.thread_time() - start)
        for n in range(1, MANY):
            start = time.thread_time()
            model.load_adapter(folder, f"n{n}", autocast_adapter_dtype=False)
            times.append(time.thread_time() - start)
        return _first_and_last(times)


def _first_and_last(times: list[float]) -> dict[str, float]:
    """The very first also builds what all share, so the first few are those after it."""
    first = statistics.median(times[1 : 1 + LOOKED_AT])
    last = statistics.median(times[-LOOKED_AT:])
    return {"first_s": first, "hundredth_s": last, "hundredth_over_first": last / first}
