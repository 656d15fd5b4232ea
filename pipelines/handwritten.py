"""Schemas and questions written by hand for the corpus: datasets/corpus/<name>/schema.sql and pairs.jsonl.

Many trades, finance most of all, asked as analysts ask, in English and Chinese; no rows. What a column tells apart
stands in its comment (``Status: active, closed``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import duckdb
from sqlglot import exp

from pipelines.corpus import Source
from pipelines.gold_link import Kinds
from pipelines.readings import stored_literals
from plugins.readers.duckdb_schema import schema_of
from records import Pair, Schema
from retrieval.values import LONGEST_KIND, MOST_KINDS

FOLDER = Path(__file__).resolve().parent.parent / "datasets" / "corpus"


def handwritten(folder: Path = FOLDER) -> Iterator[Source]:
    for schema_sql in sorted(folder.glob("*/schema.sql")):
        with duckdb.connect() as connection:
            connection.execute(schema_sql.read_text(encoding="utf-8"))
            schema = schema_of(connection, _relations(schema_sql.parent))
        lines = (schema_sql.parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
        pairs = tuple(Pair(**json.loads(line)) for line in lines)
        yield Source("handwritten", schema_sql.parent.name, schema, pairs, kinds_of_comments(schema, pairs))


def _relations(folder: Path) -> list[list[str]]:
    path = folder / "relations.json"
    return list(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else []


def kinds_of_comments(schema: Schema, pairs: tuple[Pair, ...]) -> Kinds:
    """What a comment lists after its colon, with what the gold queries compare the column to."""
    asked: dict[str, list[str]] = {}
    for pair in pairs:
        for text, column in stored_literals(pair.sql, schema):
            if column is not None:
                asked.setdefault(column.key, []).append(text)
    found = {}
    for column in schema.columns:
        listed = re.fullmatch(r"[^:|]*:([^|:;.()]+)(?:\|.*)?", column.comment)
        if column.type == "VARCHAR" and listed is not None:
            texts = _values([text.strip() for text in listed[1].split(",")], asked.get(column.key, []))
            if 2 <= len(texts) <= MOST_KINDS and all(0 < len(text) <= LONGEST_KIND for text in texts):
                found[column.key] = tuple(exp.Literal.string(text).sql(dialect="duckdb") for text in texts)
    return found


def _values(listed: list[str], asked: list[str]) -> list[str]:
    """``B buy, S sell`` lists codes with their meaning, as the queries tell."""
    codes = [text.partition(" ")[0] for text in listed]
    coded = any(text in codes and text not in listed for text in asked)
    return list(dict.fromkeys((codes if coded else listed) + asked))
