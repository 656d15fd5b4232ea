"""The grammar's pairs: SQL that binds and says what it should, questions in the language asked for."""

from __future__ import annotations

import random
import re

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from pipelines.facts import ColumnFacts, Facts
from pipelines.grammar import SHAPES, Grammar
from pipelines.lexicon import entities
from pipelines.made_up import made_up_sources
from pipelines.phrases_en import EN
from pipelines.phrases_zh import ZH
from pipelines.random_schemas import ddl, languages, random_schema
from pipelines.readings import said_values
from pipelines.scene import NoFit
from pipelines.symbols import Symbols, decode, encode
from pipelines.wording import plural, singular
from records import Column, Pair, Schema


def _drawn(n_schemas: int, each: int) -> list[tuple[Schema, Facts, Pair]]:
    found = []
    for seed in range(n_schemas):
        rng = random.Random(seed)
        schema, facts = random_schema(rng)
        grammar = Grammar(schema, facts)
        for number in range(each):
            try:
                found.append((schema, facts, grammar.sample(rng, rng.choice(languages(schema, facts)), number)))
            except NoFit:
                continue
    return found


@pytest.fixture(scope="module")
def drawn() -> list[tuple[Schema, Facts, Pair]]:
    return _drawn(40, 10)


def test_the_lexicon_names_only_parents_it_has():
    known = {name for entity in entities() for name in entity.en}
    missing = {p for e in entities() for p in e.parents} - known
    assert not missing
    assert len(entities()) >= 60
    assert sum(len(e.attributes) for e in entities()) >= 400


def test_every_query_binds_and_survives_the_symbols(drawn):
    connections: dict[int, duckdb.DuckDBPyConnection] = {}
    for schema, _, pair in drawn:
        connection = connections.get(id(schema))
        if connection is None:
            connection = connections[id(schema)] = duckdb.connect()
            for statement in ddl(schema):
                connection.execute(statement)
        connection.execute(f"EXPLAIN {pair.sql}")
        symbols = Symbols()
        used = {t.name.lower() for t in sqlglot.parse_one(pair.sql, dialect="duckdb").find_all(exp.Table)}
        for table in schema.tables:
            if table.name.lower() in used:
                symbols.add("t", table.name)
                for column in table.columns:
                    symbols.add("c", column.key)
        text = encode(pair.sql, symbols, schema)
        back = decode(text, symbols.meaning)
        connection.execute(f"EXPLAIN {back}")
        assert encode(back, symbols, schema) == text
    for connection in connections.values():
        connection.close()


def test_questions_are_in_the_language_asked_for(drawn):
    for _, _, pair in drawn:
        assert bool(re.search(r"[一-鿿]", pair.question)) or pair.lang == "en", pair
        assert "{" not in pair.question and "[" not in pair.question, pair.question
        assert "  " not in pair.question and "None" not in pair.question, pair.question


def test_strings_of_the_sql_are_said_or_part_of_it(drawn):
    """Values are written into the question as they are stored, so that value search can find them."""
    for _, _, pair in drawn:
        for literal in sqlglot.parse_one(pair.sql, dialect="duckdb").find_all(exp.Literal):
            if literal.is_string and not isinstance(
                literal.parent, exp.Cast | exp.Interval | exp.Anonymous | exp.TimestampTrunc | exp.DateTrunc
            ):
                assert str(literal.this).strip("%").lower() in pair.question.lower(), pair


def test_values_of_equalities_are_stored_ones(drawn):
    for schema, facts, pair in drawn:
        stored = {str(v) for c in schema.columns for v in facts.of(c).values}
        for equal in sqlglot.parse_one(pair.sql, dialect="duckdb").find_all(exp.EQ):
            if (
                isinstance(equal.expression, exp.Literal)
                and equal.expression.is_string
                and isinstance(equal.this, exp.Column)
            ):
                assert str(equal.expression.this) in stored, pair


def test_the_same_seed_gives_the_same_pairs():
    first, second = (list(made_up_sources(6, 6, seed=3)) for _ in range(2))
    assert first == second
    assert first != list(made_up_sources(6, 6, seed=4))


def test_made_up_sources_repeat_no_id_and_no_question():
    found = list(made_up_sources(12, 8, seed=5))
    ids = [p.id for s in found for p in s.pairs]
    assert len(ids) == len(set(ids)) > 60
    for source in found:
        questions = [p.question.lower() for p in source.pairs]
        assert len(questions) == len(set(questions))
        assert source.origin == "grammar"


def test_every_shape_is_drawn():
    seen = {pair.tags[1] for _, _, pair in _drawn(150, 12)}
    assert {shape.__name__ for _, shape in SHAPES} == seen


def test_both_languages_have_words_for_every_shape():
    assert set(EN) == set(ZH)
    for key in EN:
        assert EN[key] and ZH[key]


def test_simple_questions_are_the_most_frequent(drawn):
    simple = {"lookup", "lookup_event", "list_names", "list_columns", "count", "distinct", "of_parent"}
    share = sum(pair.tags[1] in simple for _, _, pair in drawn) / len(drawn)
    assert 0.35 < share < 0.65, share


def test_a_chinese_question_needs_chinese_descriptions():
    for seed in range(60):
        schema, facts = random_schema(random.Random(seed))
        if "zh" in languages(schema, facts):
            assert any(re.search(r"[一-鿿]", c.comment) for c in schema.columns)


def test_readings_hold_every_way_a_number_may_be_meant():
    schema, _ = random_schema(random.Random(0))
    column = schema.columns[-1]
    pair = Pair("x", "规模大于5亿的基金", f"SELECT 1 FROM {column.table} WHERE 1 > 500000000", "zh")
    literals = [v.literal for v in said_values(pair, schema, schema.tables, random.Random(0), 1.0)]
    assert "500000000" in literals and "5" in literals


@pytest.mark.parametrize(
    ("one", "many"),
    [("company", "companies"), ("branch", "branches"), ("fund", "funds"), ("type of fund", "types of fund")],
)
def test_plurals(one, many):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("Market indices", "Market index"),
        ("companies", "company"),
        ("Stock prices", "Stock price"),
        ("status", "status"),
    ],
)
def test_singulars(many, one):
    assert singular(many) == one


def test_nothing_to_ask_is_said():
    column = Column("t", "blob", "BLOB")
    from datetime import date

    from records import Table

    schema = Schema((Table("t", (column,)),))
    grammar = Grammar(schema, Facts(date(2024, 1, 1), {column.key: ColumnFacts()}))
    pair = grammar.sample(random.Random(0), "en")  # rows can still be counted
    assert "COUNT(*)" in pair.sql
