"""The grammar of one prompt: what it lets a model say, and that a model keeps to it."""

from __future__ import annotations

from functools import lru_cache

import duckdb
import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import BartConfig, BartForConditionalGeneration, PreTrainedTokenizerFast

from errors import GenerationError
from pipelines.prompts import style_of
from pipelines.sql_grammar import sql_grammar
from pipelines.sql_tokens import to_tokens, words
from plugins.contracts import Finished, GenerationRequest, Grammar
from plugins.generators.constraint import Constraints
from plugins.generators.local import Local
from records import Column, Prompt, Schema, Table

FUND = Table(
    "fund", (Column("fund", "code", "VARCHAR"), Column("fund", "fee", "DOUBLE"), Column("fund", "begun", "DATE"))
)
HOLDING = Table("holding", (Column("holding", "fund_code", "VARCHAR"), Column("holding", "share", "DOUBLE")))
NEWS = Table("news", (Column("news", "headline", "VARCHAR"),))
SCHEMA = Schema((FUND, HOLDING, NEWS), (("fund.code", "holding.fund_code"),))
MEANING = {"@t1": "fund", "@c1": "fund.code", "@c2": "fund.fee", "@c3": "fund.begun", "@t2": "holding"}
MEANING |= {"@c4": "holding.fund_code", "@c5": "holding.share", "@t3": "news", "@c6": "news.headline"}
MEANING |= {"@v1": "'000123'", "@v2": "5", "@v3": "'2024-03-31'"}
PROMPT = Prompt("which funds", "symbols", MEANING)
GRAMMAR = sql_grammar(PROMPT, SCHEMA)


def tokenizer() -> PreTrainedTokenizerFast:
    vocabulary = {word: i for i, word in enumerate(["<pad>", "<end>", "<start>", "[UNK]", *words(), "which", "funds"])}
    made = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    made.pre_tokenizer, made.decoder = pre_tokenizers.WhitespaceSplit(), decoders.WordPiece(prefix="##", cleanup=False)
    return PreTrainedTokenizerFast(tokenizer_object=made, pad_token="<pad>", eos_token="<end>", unk_token="[UNK]")


def random_model(seed: int) -> BartForConditionalGeneration:
    torch.manual_seed(seed)
    sizes = {"d_model": 32, "encoder_layers": 1, "decoder_layers": 1, "encoder_ffn_dim": 32, "decoder_ffn_dim": 32}
    heads = {"encoder_attention_heads": 2, "decoder_attention_heads": 2, "max_position_embeddings": 256}
    ends = {"pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1, "decoder_start_token_id": 2}
    model = BartForConditionalGeneration(BartConfig(vocab_size=len(tokenizer()), **sizes, **heads, **ends))
    closing = tokenizer().convert_tokens_to_ids(["<end>", ")", "FROM", "'", "END"])
    model.final_logits_bias[0, closing] = 6.0  # or it opens brackets for ever
    return model


@lru_cache(maxsize=1)
def held_to() -> tuple[PreTrainedTokenizerFast, Constraints]:
    """Once for all: most tests read the same grammar."""
    return (ids := tokenizer()), Constraints(ids, len(ids))


def accepts(sql: str, grammar: Grammar | None = GRAMMAR) -> bool:
    """Whether every word, and the end, is allowed where it stands."""
    assert grammar is not None
    ids, constraints = held_to()
    allowed = constraints.start(grammar)
    assert allowed is not None
    for word in [*to_tokens(sql).split(), "<end>"]:
        mask, token = allowed.mask(len(ids)), ids.convert_tokens_to_ids(word)
        assert mask is not None
        if not mask[token]:
            return False
        allowed.take(token)
    return True


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT @c1 FROM @t1",
        "SELECT DISTINCT @c1 , @c2 FROM @t1 WHERE @c2 > @v2 AND NOT @c1 = @v1 ORDER BY @c2 DESC LIMIT 10",
        "SELECT @c1 , SUM(@c5) FROM @t1 JOIN @t2 ON @c1 = @c4 GROUP BY @c1 HAVING COUNT(*) > 2 ORDER BY SUM(@c5) DESC",
        "SELECT COUNT(*) FROM @t1 WHERE YEAR(@c3) = YEAR(CURRENT_DATE) - 1",
        "SELECT @c1 FROM @t1 WHERE @c3 = (SELECT MAX(@c3) FROM @t1) AND @c1 IN (SELECT @c4 FROM @t2)",
        "SELECT a.@c1 FROM @t1 AS a JOIN @t1 AS b ON a.@c2 = b.@c2 WHERE b.@c1 = @v1",
        "SELECT @c1 FROM @t1 WHERE @c3 >= DATE @v3 - INTERVAL '3' MONTH UNION SELECT @c4 FROM @t2",
        "SELECT @c2 // 10 * 10 AS k1 , COUNT(*) FROM @t1 GROUP BY k1 ORDER BY k1",
        "SELECT 100 * SUM(CASE WHEN @c2 > 1 THEN 1 ELSE 0 END) / COUNT(*) FROM @t1",
        "SELECT @c6 FROM @t3 WHERE @c6 LIKE '%New York%'",
        "SELECT AVG(k1) FROM (SELECT COUNT(*) AS k1 FROM @t2 GROUP BY @c4) AS x",
        "SELECT @c1 , ROW_NUMBER() OVER (PARTITION BY @c1 ORDER BY @c2 DESC) FROM @t1",
        "SELECT (SELECT @c2 FROM @t1 WHERE @c1 = @v1) - (SELECT @c2 FROM @t1 WHERE @c1 = '5')",
        "SELECT @c1 , SUM(@c5) / @c2 * 100 FROM @t1 JOIN @t2 ON @c1 = @c4 GROUP BY @c1 , @c2 ORDER BY SUM(@c5) / @c2",
        "SELECT SUM(@c2 * @c5) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT COUNT(*) * 100.0 / (SELECT COUNT(*) FROM @t1) FROM @t1 WHERE @c2 > 1",
        "SELECT @c1 , 100.0 * SUM(@c2) / SUM(SUM(@c2)) OVER () FROM @t1 GROUP BY @c1",
        "SELECT @c1 FROM @t1 QUALIFY ROW_NUMBER() OVER (PARTITION BY @c1 ORDER BY @c2 DESC) <= @v2",
        "SELECT @c1 FROM @t1 GROUP BY @c1 QUALIFY RANK() OVER (PARTITION BY @c1 ORDER BY COUNT(*) DESC) = 1",
        "SELECT a.@c2 - b.@c2 FROM @t1 AS a JOIN @t1 AS b ON a.@c2 = b.@c2 - 1 AND a.@c1 = b.@c1",
        "SELECT b.@c4 FROM @t1 AS a JOIN @t2 AS b ON a.@c1 = b.@c4 "
        "WHERE a.@c2 < (SELECT AVG(d.@c2) FROM @t1 AS d WHERE d.@c1 = a.@c1)",
        "SELECT COUNT(*) FROM (SELECT @c1 FROM @t1 GROUP BY @c1 HAVING COUNT(*) > @v2) AS x",
        "SELECT x.@c1 , k1 FROM (SELECT @c1 , @c2 - LAG(@c2) OVER (ORDER BY @c3) AS k1 FROM @t1) AS x WHERE k1 > 0",
        "SELECT @c1 FROM @t1 LEFT JOIN @t2 ON @c1 = @c4 AND @c5 > 1",
        "SELECT @c1 FROM @t1 WHERE @c3 = CAST(DATE_TRUNC('QUARTER', CURRENT_DATE) AS DATE) - 1",
        "SELECT 100.0 * SUM(CASE WHEN @c1 = @v1 THEN @c5 ELSE 0 END) / SUM(@c5) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT SUM(CASE WHEN @c2 >= 2 * @c5 THEN 1 END) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT COUNT(DISTINCT CASE WHEN @c5 > 1 AND @c2 < 2 THEN @c1 END) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT CASE WHEN @c5 > @c2 THEN @c1 ELSE 'none' END FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT @c1 , @c2 / @c5 * 100 FROM @t1 JOIN @t2 ON @c1 = @c4 ORDER BY @c2 / @c5 DESC LIMIT 5",
        "SELECT ROUND((SUM(@c5) - SUM(@c2)) / NULLIF(SUM(@c2), 0), 2) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT @c1 , @c2 - COALESCE(SUM(@c5), 0) FROM @t1 LEFT JOIN @t2 ON @c1 = @c4 GROUP BY @c1 , @c2",
        "SELECT AVG(ABS(@c2 - @c5)) , SUM((@c2 - @c5) * @c2) FROM @t1 JOIN @t2 ON @c1 = @c4",
        "SELECT (c.@c2 / b.@c2 - 1) * 100 FROM @t2 AS a JOIN @t1 AS b ON a.@c4 = b.@c1 JOIN @t1 AS c ON c.@c1 = b.@c1",
        "SELECT x.@c1 , x.k1 / y.k2 FROM (SELECT @c1 , SUM(@c2) AS k1 FROM @t1 GROUP BY @c1) AS x "
        "JOIN (SELECT @c4 , SUM(@c5) AS k2 FROM @t2 GROUP BY @c4) AS y ON x.@c1 = y.@c4",
        "SELECT @c1 FROM @t1 LEFT JOIN (SELECT @c4 , SUM(@c5) AS k1 FROM @t2 GROUP BY @c4) AS x ON @c1 = x.@c4 "
        "WHERE COALESCE(k1, 0) > 1",
        "SELECT COUNT(*) FROM (SELECT @c1 FROM @t1 INTERSECT SELECT @c4 FROM @t2)",
        "SELECT @c1 FROM @t1 QUALIFY COUNT(*) OVER (PARTITION BY @c1) > 2 AND RANK() OVER (ORDER BY @c2) = 1",
        "WITH x AS (SELECT @c3 - LAG(@c3) OVER (ORDER BY @c3) AS k1 FROM @t1) SELECT AVG(k1) FROM x",
        "SELECT @c1 , LAG(@c1 , @v2) OVER (ORDER BY @c3) FROM @t1",
        "SELECT YEAR(@c3) AS k1 , SUM(@c2) - LAG(SUM(@c2)) OVER (ORDER BY YEAR(@c3)) FROM @t1 GROUP BY k1",
        "SELECT CEIL(@c2 / 3.0) AS k1 , COUNT(*) FROM @t1 GROUP BY k1",
        "SELECT x.k1 / y.k2 FROM (SELECT SUM(@c2) AS k1 FROM @t1) AS x "
        "CROSS JOIN (SELECT SUM(@c5) AS k2 FROM @t2) AS y",
        "SELECT CURRENT_DATE - CAST(@c1 AS DATE) FROM @t1",
        "SELECT LAST_DAY(k1) FROM (SELECT MAX(@c3) AS k1 FROM @t1) AS x",
        "SELECT LOWER(a.@c1) , b.@c2 FROM @t1 AS a JOIN @t1 AS b ON a.@c1 = b.@c1",
        "SELECT LENGTH(x.@c4) FROM @t1 LEFT JOIN (SELECT @c4 FROM @t2) AS x ON @c1 = x.@c4",
        "SELECT @c1 , (SELECT COUNT(*) FROM @t2 WHERE @c4 = @c1) FROM @t1",
        "SELECT @c1 , 100 * (SELECT SUM(@c5) FROM @t2 WHERE @c5 > 1 AND @c4 = @c1) AS k1 FROM @t1 WHERE @c2 > 1",
        "SELECT MIN(@c2) AS k1 , MAX(@c2) AS k2 , AVG(@c2) AS k3 FROM @t1 GROUP BY @c1 ORDER BY k3",
        "SELECT @c1 FROM @t1 WHERE @c2 = '4' AND @c3 = (SELECT MAX(@c3) FROM @t1) - INTERVAL '1' MONTH",
    ],
)
def test_what_people_ask_is_in_the_grammar(sql: str) -> None:
    assert accepts(sql)


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("SELECT @c4 FROM @t1", "the column's table is not in FROM"),
        ("SELECT @c1 FROM @t1 WHERE @c5 > 1", "the column's table is not in FROM"),
        ("SELECT @c9 FROM @t1", "the prompt defines no such column"),
        ("SELECT @c1 FROM @t1 JOIN @t3 ON @c1 = @c6", "nothing joins the two"),
        ("SELECT @c1 , COUNT(*) FROM @t1", "a column beside an aggregate, without GROUP BY"),
        ("SELECT @c1 , COUNT(*) FROM @t1 GROUP BY @c2", "grouped by another column"),
        ("SELECT AVG(@c1) FROM @t1", "an average of texts"),
        ("SELECT @c1 FROM @t1 WHERE @c3 > @c2", "a date compared with a number"),
        ("SELECT @c1 FROM @t1 WHERE @c2 IN (SELECT @c4 FROM @t2)", "a number among texts"),
        ("SELECT @c1 , @c2 FROM @t1 UNION SELECT @c4 FROM @t2", "another number of columns"),
        ("SELECT @c1 FROM @t1 WHERE", "no condition"),
        ("SELECT LOWER(@c1) FROM @t2", "the table of a column within a function is not in FROM"),
        ("SELECT AVG(@c2 * 2) FROM @t2", "the table of a column within an expression is not in FROM"),
        ("SELECT SUM(@c2 * @c5) FROM @t1", "the table of one of two columns is not in FROM"),
        ("SELECT SUM(CASE WHEN @c1 = @v1 THEN @c5 ELSE 0 END) FROM @t2", "the table of the condition is not in FROM"),
        ("SELECT SUM(CASE WHEN @c1 = @v1 THEN @c5 ELSE 0 END) FROM @t1", "the table of the figure is not in FROM"),
        ("SELECT COUNT(CASE WHEN @c5 > 1 THEN @c1 END) FROM @t2", "the table of what is counted is not in FROM"),
        ("SELECT @c2 / @c5 FROM @t1", "the table of the divisor is not in FROM"),
        ("SELECT ROUND((@c2 - @c5) / @c2, 2) FROM @t2", "the table of one of three columns is not in FROM"),
        ("SELECT SUM(@c5) / COALESCE(SUM(@c2), 1) FROM @t2", "the table of a call's column is not in FROM"),
        ("SELECT SUM(@c2 - @c6) FROM @t1 JOIN @t2 ON @c1 = @c4", "a text among factors, of a table that nothing joins"),
        ("SELECT @c2 / @c5 , COUNT(*) FROM @t1 JOIN @t2 ON @c1 = @c4 GROUP BY @c2", "the divisor is not grouped by"),
        ("SELECT ROUND(@c2 / @c5 FROM @t1 JOIN @t2 ON @c1 = @c4", "a bracket stays open"),
        ("SELECT SUM(CASE WHEN @c1 = @v1 THEN @c5 ELSE 0) FROM @t1 JOIN @t2 ON @c1 = @c4", "CASE without END"),
        ("SELECT SUM(CASE WHEN @c2 > 1 THEN @c4 END) FROM @t1 JOIN @t2 ON @c1 = @c4", "a sum of texts"),
        ("SELECT @c1 FROM @t1 WHERE y.@c4 = '1'", "no derived table is named y"),
        ("SELECT COUNT(*) FROM (SELECT @c1 FROM @t1) WHERE x.@c1 = '1'", "the derived table has no name"),
        ("SELECT FLOOR(@v1) FROM @t1", "a text is no number"),
        ("SELECT SUM(@c5) / @c2 FROM @t1 JOIN @t2 ON @c1 = @c4 GROUP BY @c1", "divided by a column of no group"),
        ("SELECT @c1 , SUM(@c2) FROM @t1 HAVING SUM(@c2) > 1", "HAVING without GROUP BY"),
        ("SELECT @c1 FROM @t1 UNION SELECT @c4 FROM @t2 ORDER BY @c4", "a union has no columns of tables"),
        ("SELECT @c1 FROM @t1 ORDER BY '5'", "ordered by a literal"),
        ("SELECT YEAR('2024-03-31') FROM @t1", "a date that DuckDB takes for a text"),
        ("SELECT DATE_TRUNC('fortnight', @c3) FROM @t1", "no unit of time"),
        ("SELECT a.@c1 FROM @t1 AS b", "an alias that FROM does not say"),
        ("SELECT a.@c1 , @c2 FROM @t1 AS a", "with and without an alias"),
        ("SELECT LAST_DAY(k1) FROM @t1", "no derived table has computed k1"),
        ("SELECT LAST_DAY(k1) FROM @t1 AS a", "a table's alias is no derived table"),
        ("SELECT LOWER(a.@c1) FROM @t2 AS a", "the alias stands for another table"),
        ("SELECT LOWER(a.@c1) FROM @t1", "FROM says no alias"),
        ("SELECT LOWER(a.@c1) FROM (SELECT @c1 FROM @t1) AS x", "a derived table is no alias"),
        ("SELECT LOWER(x.@c1) FROM @t1 AS a", "FROM names no derived table"),
        ("SELECT ROW_NUMBER() OVER (ORDER BY k1) FROM @t1 AS a", "a window over what no derived table has computed"),
        ("SELECT COUNT(*) * 2 , SUM(SUM(a.@c2)) OVER () FROM @t2 AS a", "a sum of sums over another table's column"),
        ("SELECT (SELECT COUNT(*) FROM @t2 WHERE @c4 = @c1) FROM @t2", "what is looked up is of no row of the table"),
        ("SELECT (SELECT COUNT(*) FROM @t2 WHERE @c4 = @c1) FROM @t3", "what is looked up is of no row of the table"),
        ("SELECT 1", "no table at all"),
    ],
)
def test_what_cannot_be_bound_is_not(sql: str, why: str) -> None:
    assert not accepts(sql), why


@pytest.mark.parametrize("seed", [0, 1])
def test_whatever_a_model_would_rather_say_its_sql_parses(seed: int) -> None:
    generator = Local().take(random_model(seed), tokenizer(), "symbols")
    request = GenerationRequest(PROMPT, n=12, temperature=1.0, max_new_tokens=200, seed=seed, grammar=GRAMMAR)
    found = [
        event.candidate for _, event in generator.generate([request], lambda _: False) if isinstance(event, Finished)
    ]
    whole = [candidate for candidate in found if candidate.n_tokens < request.max_new_tokens]
    assert len(whole) >= 6, "too few candidates ended to say anything"
    for candidate in whole:
        sql = style_of("symbols").read(candidate.text, PROMPT)
        assert len(duckdb.extract_statements(sql)) == 1, sql


def test_without_a_grammar_the_same_model_says_what_it_likes() -> None:
    generator = Local().take(random_model(0), tokenizer(), "symbols")
    free = GenerationRequest(PROMPT, max_new_tokens=8)
    held = GenerationRequest(PROMPT, max_new_tokens=8, grammar=GRAMMAR)
    said = [e.candidate.text for _, e in generator.generate([free, held], lambda _: False) if isinstance(e, Finished)]
    assert sorted(text.startswith(("SELECT", "WITH")) for text in said) == [False, True], said


def test_every_letter_that_may_be_joined_has_a_table_to_stand_for() -> None:
    """Five of them, the fifth needed for a table: the fourth join may name no other."""
    joins = " ".join(f"JOIN @t2 AS {b} ON {a}.@c4 = {b}.@c4" for a, b in ("ab", "bc", "cd"))
    assert accepts(f"SELECT e.@c1 FROM @t2 AS a {joins} JOIN @t1 AS e ON e.@c1 = d.@c4")
    assert not accepts(f"SELECT e.@c1 FROM @t2 AS a {joins} JOIN @t2 AS e ON e.@c4 = d.@c4")


BOOLEANS = Table("account", (Column("account", "active", "BOOLEAN"), Column("account", "balance", "DOUBLE")))


def test_booleans_are_grouped_by_and_compared_with_what_passes_for_one() -> None:
    meaning = {"@t1": "account", "@c1": "account.active", "@c2": "account.balance", "@v1": "'1'", "@v2": "'north'"}
    grammar = sql_grammar(Prompt("which", "symbols", meaning), Schema((BOOLEANS,)))
    assert accepts("SELECT @c1 , SUM(@c2) FROM @t1 GROUP BY @c1", grammar)
    assert accepts("SELECT COUNT(*) FROM @t1 WHERE @c1 = @v1", grammar)
    assert not accepts("SELECT COUNT(*) FROM @t1 WHERE @c1 = @v2", grammar)


def test_what_ends_alike_joins_two_tables_that_nothing_else_does() -> None:
    wire = Table("wire", (Column("wire", "id", "VARCHAR"), Column("wire", "to_country", "VARCHAR")))
    risk = Table("risk", (Column("risk", "country", "VARCHAR"), Column("risk", "grade", "VARCHAR")))
    meaning = {"@t1": "wire", "@c1": "wire.id", "@c2": "wire.to_country", "@t2": "risk", "@c3": "risk.country"}
    grammar = sql_grammar(Prompt("which", "symbols", meaning), Schema((wire, risk)))
    assert accepts("SELECT @c1 FROM @t1 JOIN @t2 ON @c2 = @c3", grammar)
    assert not accepts("SELECT @c1 FROM @t1 JOIN @t2 ON @c1 = @c3", grammar)


def test_dates_of_one_month_join_two_tables_that_nothing_else_does() -> None:
    index = Table("index_price", (Column("index_price", "traded", "DATE"), Column("index_price", "pe", "DOUBLE")))
    macro = Table("macro", (Column("macro", "period", "DATE"), Column("macro", "figure", "DOUBLE")))
    meaning = {"@t1": "index_price", "@c1": "index_price.traded", "@c2": "index_price.pe"}
    meaning |= {"@t2": "macro", "@c3": "macro.period", "@c4": "macro.figure"}
    grammar = sql_grammar(Prompt("which", "symbols", meaning), Schema((index, macro)))
    on = "DATE_TRUNC('MONTH', @c1) = DATE_TRUNC('MONTH', @c3)"
    assert accepts(f"SELECT AVG(@c1 - @c3) FROM @t1 JOIN @t2 ON {on}", grammar)
    assert not accepts("SELECT AVG(@c1 - @c3) FROM @t1", grammar)
    assert accepts(f"SELECT 100 / @c2 - @c4 FROM @t1 JOIN @t2 ON {on} WHERE @c2 > 1", grammar)
    assert not accepts("SELECT 100 / @c2 - @c4 FROM @t1 JOIN @t2 ON @c2 = @c4", grammar)


def test_a_table_without_dates_leads_to_no_dead_end() -> None:
    """After ``CURRENT_DATE -`` only a date column could follow, and there is none."""
    assert not accepts("SELECT @c4 FROM @t2 WHERE @c5 >= CURRENT_DATE - 1")
    assert accepts("SELECT @c1 FROM @t1 WHERE CURRENT_DATE - @c3 > 30")


def test_a_grammar_that_is_none_is_refused() -> None:
    with pytest.raises(GenerationError, match="cannot be read"):
        Constraints(tokenizer(), len(tokenizer())).start(Grammar("start: (", ("SELECT",)))


def test_a_model_without_the_grammars_words_writes_freely_and_that_is_said(caplog: pytest.LogCaptureFixture) -> None:
    assert Constraints(tokenizer(), len(tokenizer())).start(Grammar("start: <[0]>", ("NOSUCHWORD",))) is None
    assert "NOSUCHWORD" in caplog.text


def test_group_by_is_followed_up_among_more_columns_than_have_two_bits() -> None:
    columns = tuple(Column("wide", f"c{i}", "DOUBLE") for i in range(1, 31))
    meaning = {"@t1": "wide"} | {f"@c{i}": f"wide.c{i}" for i in range(1, 31)}
    wide = sql_grammar(Prompt("which", "symbols", meaning), Schema((Table("wide", columns),)))
    assert accepts("SELECT @c29 , @c2 , COUNT(*) FROM @t1 GROUP BY @c2 , @c29 HAVING COUNT(*) > 3 ORDER BY @c2", wide)
    assert not accepts("SELECT @c29 , COUNT(*) FROM @t1 GROUP BY @c28", wide)
    assert not accepts("SELECT @c29 , COUNT(*) FROM @t1 GROUP BY @c28 HAVING COUNT(*) > 3", wide)
