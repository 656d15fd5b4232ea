"""The corpus written by hand: every query binds over its schema, and comments tell what columns tell apart."""

from collections import Counter
from itertools import islice
from pathlib import Path

import duckdb
import pytest

from pipelines.handwritten import FOLDER, handwritten
from pipelines.shards import examples
from plugins.readers.duckdb_schema import ddl

SOURCES = list(handwritten())


def test_there_are_many_schemas_asked_in_two_languages() -> None:
    languages = [pair.lang for source in SOURCES for pair in source.pairs]
    assert len(SOURCES) >= 120 and languages.count("en") >= 6000 and languages.count("zh") >= 4500, len(languages)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.database)
def test_every_query_binds(source) -> None:  # type: ignore[no-untyped-def]
    with duckdb.connect() as connection:
        connection.execute(ddl(source.schema))
        for pair in source.pairs:
            connection.execute(f"EXPLAIN {pair.sql}")
    assert len({pair.id for pair in source.pairs}) == len(source.pairs), "ids repeat"
    assert len({pair.question for pair in source.pairs}) == len(source.pairs), "questions repeat"


def test_few_pairs_cannot_be_said_in_symbols() -> None:
    report: Counter[str] = Counter()
    n = sum(1 for _ in islice(examples(SOURCES, 0, report), 1500))  # in random order, of all schemas
    assert n == 1500 and n >= 0.95 * report["handwritten pairs"], report


def test_a_comment_lists_what_its_column_tells_apart(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "schema.sql").write_text(
        "CREATE TABLE t (side VARCHAR, state VARCHAR, note VARCHAR);"
        "COMMENT ON COLUMN t.side IS 'Side: B buy, S sell | 方向'; COMMENT ON COLUMN t.state IS 'State: open, shut';"
        "COMMENT ON COLUMN t.note IS 'Anything';"
    )
    line = '{"id": "1", "question": "How many were bought?", "sql": "SELECT COUNT(*) FROM t WHERE side = \'B\'"}'
    (tmp_path / "a" / "pairs.jsonl").write_text(line + "\n")
    (source,) = handwritten(tmp_path)
    assert source.kinds == {"t.side": ("'B'", "'S'"), "t.state": ("'open'", "'shut'")}


def test_the_folder_holds_no_pack() -> None:
    assert not list(FOLDER.glob("*/pack.yaml"))
