"""SQL as words of a closed vocabulary: nothing is lost on the way there and back."""

from __future__ import annotations

import pytest
import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.sql_tokens import from_tokens, to_tokens, words
from pipelines.symbols import NotExpressible

CASES = [
    ("SELECT COUNT(*) FROM @t1", "SELECT COUNT ( * ) FROM @t1"),
    ("SELECT @c1 FROM @t1 WHERE @c2 = 'New York' LIMIT 10",
     "SELECT @c1 FROM @t1 WHERE @c2 = ' N e w ▁ Y o r k ' LIMIT 1 0"),
    ("SELECT @c1 FROM @t1 WHERE @c2 ILIKE '%@v1%'", "SELECT @c1 FROM @t1 WHERE @c2 ILIKE ' % @v1 % '"),
    ("SELECT a.@c1, x.k1 FROM @t1 AS a", "SELECT a . @c1 , x . k1 FROM @t1 AS a"),
    ("SELECT @c1 FROM @t1 WHERE @c2 >= 1.50 AND @c3 <> ''", "SELECT @c1 FROM @t1 WHERE @c2 >= 1 . 5 0 AND @c3 <> ''"),
    ("SELECT 'it''s 1 . 5', @c1 FROM @t1", "SELECT ' i t '' s ▁ 1 ▁ . ▁ 5 ' , @c1 FROM @t1"),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "spelt"), CASES)
def test_sql_is_spelt_and_read_back(sql: str, spelt: str) -> None:
    assert to_tokens(sql) == spelt
    assert from_tokens(spelt) == sql


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_any_ascii_literal_survives(text: str) -> None:
    sql = f"SELECT {sqlglot.exp.Literal.string(text).sql('duckdb')} FROM @t1"
    assert from_tokens(to_tokens(sql)) == sql


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from(words()), max_size=30))
def test_any_row_of_words_is_read_without_an_error(said: list[str]) -> None:
    assert isinstance(from_tokens(" ".join(said)), str)


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_any_text_is_read_without_an_error(said: str) -> None:
    assert isinstance(from_tokens(said), str)


def test_a_literal_never_leaves_its_quotes() -> None:
    sql = from_tokens("SELECT @c1 FROM @t1 WHERE @c2 = ' x ▁ O R ▁ 1 = 1 '")
    tree = sqlglot.parse_one(sql.replace("@c", "c").replace("@t", "t"), dialect="duckdb")
    assert tree.find(sqlglot.exp.Or) is None, sql


@pytest.mark.parametrize("sql", ["SELECT secret FROM @t1", "SELECT PG_SLEEP(1)", "SELECT '基金'"])
def test_a_word_outside_the_vocabulary_cannot_be_said(sql: str) -> None:
    with pytest.raises(NotExpressible):
        to_tokens(sql)
