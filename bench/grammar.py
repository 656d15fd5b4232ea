"""Candidates with and without the prompt's grammar: how many parse and bind, what gold it accepts, what it costs.

On finance's dev questions and with the adapter that is served for it, if there is one; gold from finance, BULL and
Spider train, linked by their own SQL among distractors.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
from sqlglot.errors import SqlglotError

from bench.record import ROOT, Comparison
from calibration.binder import binder_for
from pipelines.corpus import spider
from pipelines.domain import Domain, open_domain
from pipelines.evaluate import Gold, held_out
from pipelines.gold_link import Noise, gold_link
from pipelines.metrics import rate
from pipelines.packs import read_pack
from pipelines.prompts import symbols_of
from pipelines.sql_grammar import sql_grammar
from pipelines.sql_tokens import to_tokens
from pipelines.symbols import NotExpressible, encode
from pipelines.text_to_sql import Sampling, answer_many
from plugins.contracts import Grammar, LoadSpec
from plugins.generators.constraint import Constraints
from plugins.models import load_base
from plugins.readers.bull import Bull
from records import Candidate, Pair, Prompt, Question, Schema

QUESTIONS, GOLD, VOTES, BATCH = 24, 60, 4, 16


def run(seed: int, rounds: int) -> Comparison:
    """Shares of candidates that bind; ``rounds`` is not used: the clock is one of many numbers here."""
    with open_domain("finance") as domain:
        pairs = held_out(domain, "dev", QUESTIONS, seed)
        free, held = (_measured(domain, pairs, seed, grammar=grammar) for grammar in (False, True))
        adapter = domain.adapter.version if domain.adapter else None
    bound = rate(held.pop("bound"), held.pop("questions"))
    free.pop("bound"), free.pop("questions")
    return Comparison(
        name="grammar",
        ratio=held["binds"] / max(free["binds"], 1e-9),
        ours=100 * held["binds"],
        theirs=100 * free["binds"],
        unit="% of candidates that bind",
        n=held["n_candidates"],
        interval=bound.interval,
        interval_is="95 % bootstrap of ours over questions",
        seed=seed,
        data_hash=hashlib.sha256((ROOT / "datasets/finance/questions/dev.jsonl").read_bytes()).hexdigest(),
        details={"adapter": adapter, "free": free, "held": held, "gold_accepted": _gold_accepted(seed)},
    )


def _measured(domain: Domain, pairs: Sequence[Pair], seed: int, *, grammar: bool) -> dict[str, Any]:
    heard: list[tuple[int, Candidate]] = []
    sampling = Sampling(votes=VOTES, seed=seed, stop_early=False, grammar=grammar)
    gold, right, clock = Gold(domain.sandbox), 0, time.process_time()
    for start in range(0, len(pairs), BATCH):
        batch = pairs[start : start + BATCH]
        questions = [Question(p.question, p.lang, p.evidence) for p in batch]

        def hear(i: int, _: int, candidate: Candidate, at: int = start) -> None:
            heard.append((at + i, candidate))

        answers = answer_many(questions, domain, sampling, hear)
        right += sum(gold.matches(a.sql, a.result, p) for a, p in zip(answers, batch, strict=True))
    seconds, binder = time.process_time() - clock, binder_for(domain.pack.schema)
    whole = [c for _, c in heard if c.n_tokens < sampling.max_new_tokens]
    bound = [binder.complaint(c.sql) is None for _, c in heard]
    print(f"grammar {grammar}: {sum(bound)} of {len(bound)} bind", file=sys.stderr)
    return {
        "n_candidates": len(heard),
        "ended": len(whole) / len(heard),
        "parses": sum(_parses(c.sql) for c in whole) / max(1, len(whole)),
        "binds": sum(bound) / len(bound),
        "ex": right / len(pairs),
        "cpu_s_a_question": seconds / len(pairs),
        "bound": [float(b) for b in bound],
        "questions": [str(i) for i, _ in heard],
    }


def _parses(sql: str) -> bool:
    try:
        return len(duckdb.extract_statements(sql)) == 1
    except duckdb.Error:
        return False


# -- gold -------------------------------------------------------------------------------------


def _gold_accepted(seed: int) -> dict[str, Any]:
    """By set: how many golds that the symbols can say are in the grammar of their link; and the grammar's own times."""
    base = load_base(None, LoadSpec("bf16"), for_inference=True)
    constraints, found = Constraints(base.tokenizer, base.model.config.vocab_size), {}
    built, masks, n_masks = 0.0, 0.0, 0
    for name, pairs in _sets().items():
        rng, accepted, n = random.Random(seed), 0, 0
        for pair, schema in rng.sample(pairs, min(GOLD, len(pairs))):
            clock = time.process_time()
            said = _said(pair, schema, rng)
            if said is None:
                continue
            grammar, text = said
            allowed = constraints.start(grammar)
            assert allowed is not None
            built += time.process_time() - clock
            clock, whole = time.process_time(), True
            for word in [*text.split(), base.tokenizer.eos_token]:
                token = base.tokenizer.convert_tokens_to_ids(word)
                mask = allowed.mask(len(base.tokenizer))
                whole = whole and mask is not None and bool(mask[token])
                n_masks += 1
                if not whole:
                    break
                allowed.take(token)
            masks += time.process_time() - clock
            accepted, n = accepted + whole, n + 1
        found[name] = {"n": n, "accepted": accepted / n}
        print(f"gold of {name}: {accepted} of {n}", file=sys.stderr)
    n_all = sum(each["n"] for each in found.values())
    return found | {"build_ms": 1e3 * built / n_all, "mask_ms": 1e3 * masks / n_masks}


def _said(pair: Pair, schema: Schema, rng: random.Random) -> tuple[Grammar, str] | None:
    try:
        link = gold_link(pair, schema, [], rng, Noise())
        symbols = symbols_of(link)
        text = to_tokens(encode(pair.sql, symbols, schema))
    except (NotExpressible, SqlglotError):
        return None
    grammar = sql_grammar(Prompt(pair.question, "symbols", symbols.meaning), schema)
    return (grammar, text) if grammar else None


def _sets() -> dict[str, list[tuple[Pair, Schema]]]:
    pack = read_pack("finance")
    return {
        "finance train": [(p, pack.schema) for p in pack.train],
        "BULL-en train": list(_bull("en")),
        "BULL-cn train": list(_bull("cn")),
        "Spider train": [(p, s.schema) for s in spider(_data()) for p in s.pairs],
    }


def _bull(lang: str) -> Iterator[tuple[Pair, Schema]]:
    for imported in Bull().read(_data() / "bull" / lang):
        yield from ((pair, imported.schema) for pair in imported.splits.get("train", ()))


def _data() -> Path:
    return Path(os.environ["ADAPTQL_DATA"])
