"""Made-up pairs over made-up schemas, as a corpus for the embedded base.

python -m pipelines.made_up --schemas 1500 --pairs 16 --seed 1 --run runs/pretrain
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb

from pipelines.corpus import Source
from pipelines.grammar import Grammar
from pipelines.kinds import kinds_of_facts
from pipelines.random_schemas import ddl, languages, random_schema
from pipelines.scene import NoFit
from records import Language, Pair


def made_up_sources(n_schemas: int, pairs_each: int, seed: int) -> Iterator[Source]:
    """Deterministic for a seed. Questions are distinct within a schema; SQL that does not bind is left out."""
    for number in range(n_schemas):
        rng = random.Random(f"{seed}-{number}")
        schema, facts = random_schema(rng)
        name = f"made-up-{seed}-{number}"
        spoken = languages(schema, facts)
        grammar = Grammar(schema, facts)
        with duckdb.connect() as connection:
            for statement in ddl(schema):
                connection.execute(statement)
            pairs = list(_pairs(grammar, spoken, pairs_each, rng, connection))
        numbered = tuple(replace(p, id=f"{name}-{i}") for i, p in enumerate(pairs))
        if numbered:
            yield Source("grammar", name, schema, numbered, kinds_of_facts(facts))


def _pairs(
    grammar: Grammar, spoken: tuple[Language, ...], n: int, rng: random.Random, connection: duckdb.DuckDBPyConnection
) -> Iterator[Pair]:
    seen: set[str] = set()
    for _ in range(2 * n):
        try:
            pair = grammar.sample(rng, rng.choice(spoken))
            connection.execute(f"EXPLAIN {pair.sql}")
        except (NoFit, duckdb.Error):
            continue
        if pair.question.lower() not in seen:
            seen.add(pair.question.lower())
            yield pair
        if len(seen) == n:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schemas", type=int, default=1500)
    parser.add_argument("--pairs", type=int, default=16, help="of each schema")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--name", default="grammar")
    parser.add_argument("--run", type=Path, default=Path("runs/pretrain"))
    chosen = parser.parse_args()
    from transformers import PreTrainedTokenizerFast

    from pipelines.shards import write_shards

    tokenizer = PreTrainedTokenizerFast.from_pretrained(chosen.run / "tokenizer")
    found = list(made_up_sources(chosen.schemas, chosen.pairs, chosen.seed))
    report = write_shards(found, tokenizer, chosen.run / "shards", chosen.seed, chosen.name)
    print(json.dumps(dict(report.most_common()), indent=1))


if __name__ == "__main__":
    main()
