"""Eight samples of each question against one greedy answer, ours beside Hugging Face's generate.

The same model, the same prompts, one at a time, as an interactive question is answered.
"""

from __future__ import annotations

import hashlib
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import torch

from bench.record import ROOT, Comparison
from pipelines.domain import ANSWER, open_domain
from pipelines.evaluate import held_out
from pipelines.text_to_sql import link_question, prompt_of
from plugins.contracts import GenerationRequest
from plugins.models import encode_prompts
from records import Prompt, Question

QUESTIONS, VOTES = 8, 8


def run(seed: int, rounds: int) -> Comparison:
    """The wall time of eight votes over that of one greedy sample, per round; theirs by num_return_sequences."""
    with open_domain("finance") as domain:
        pairs = held_out(domain, "dev", QUESTIONS, seed)
        prompts = [prompt_of(link_question(Question(p.question, p.lang), domain)[0], domain) for p in pairs]
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(_ratio(lambda prompt, n: _ours(domain.generator, prompt, n, seed), prompts))
            theirs.append(_ratio(lambda prompt, n: _theirs(domain.generator, prompt, n), prompts))
            print(f"ours {ours[-1]:.2f}, theirs {theirs[-1]:.2f}", file=sys.stderr)
    by_round = [t / o for t, o in zip(theirs, ours, strict=True)]
    mine, other = statistics.median(ours), statistics.median(theirs)
    return Comparison(
        name="votes",
        ratio=other / mine,
        ours=mine,
        theirs=other,
        unit="times one greedy sample",
        n=rounds * len(prompts),
        interval=(min(by_round), max(by_round)),
        interval_is="least and largest of the rounds",
        seed=seed,
        data_hash=hashlib.sha256((ROOT / "datasets/finance/questions/dev.jsonl").read_bytes()).hexdigest(),
        details={"ours_by_round": ours, "theirs_by_round": theirs},
    )


def _ratio(write: Callable[[Prompt, int], None], prompts: list[Prompt]) -> float:
    """Eight over one, summed over the prompts, the two taking turns."""
    seconds = {1: 0.0, VOTES: 0.0}
    for prompt in prompts:
        for n in seconds:
            clock = time.perf_counter()
            write(prompt, n)
            seconds[n] += time.perf_counter() - clock
    return seconds[VOTES] / seconds[1]


def _ours(generator: Any, prompt: Prompt, n: int, seed: int) -> None:
    request = GenerationRequest(prompt, n, 0.7 if n > 1 else 0.0, 0.95, ANSWER, seed)
    list(generator.generate([request], lambda _: False))


@torch.inference_mode()
def _theirs(generator: Any, prompt: Prompt, n: int) -> None:
    model, tokenizer = generator._model, generator._tokenizer
    ids = torch.tensor(encode_prompts(tokenizer, [prompt.text]))
    warm = (
        {"do_sample": True, "temperature": 0.7, "top_p": 0.95, "num_return_sequences": n}
        if n > 1
        else {"do_sample": False}
    )
    model.generate(input_ids=ids, attention_mask=torch.ones_like(ids), max_new_tokens=ANSWER, **warm)
