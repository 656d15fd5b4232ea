"""Packs are read strictly: what breaks the contract is refused with file and line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import duckdb
import pytest

from errors import PackError, UsageError
from pipelines.databases import fingerprint, schema_of
from pipelines.packs import find_pack, read_pack

PACK = {
    "pack.yaml": "name: shop\nlanguage: [en, zh]\nas_of: 2026-11-20\ndatabase: build.sql\nk_tables: 2\n",
    "schema.sql": (
        "CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR);\n"
        "CREATE TABLE sale (code VARCHAR, customer_id INTEGER REFERENCES customer (id), price DOUBLE, day DATE);\n"
        "COMMENT ON TABLE sale IS 'One row a sale';\n"
        "COMMENT ON COLUMN sale.price IS 'Price, yuan';\n"
    ),
    "build.sql": (
        "INSERT INTO customer SELECT i, 'c' || i FROM range(5) g(i);\n"
        "INSERT INTO sale SELECT code, customer_id, price, DATE '2026-01-01' FROM read_csv('data/sales.csv');\n"
    ),
    "data/sales.csv": "code,customer_id,price\n001,1,2.5\n002,1,3.5\n003,4,\n",
    "relations.json": '[["sale.customer_id", "customer.id"],\n ["sale.code", "customer.name"]]\n',
    "glossary.csv": 'term,meaning,sql\nturnover,"sum of prices, yuan",SUM(price)\n',
    "questions/train.jsonl": (
        '{"id": "1", "question": "How many sales?", "sql": "SELECT COUNT(*) FROM sale", "twin": "t1"}\n'
        '\n{"id": "2", "question": "有多少笔销售？", "sql": "SELECT COUNT(*) FROM sale", "lang": "zh", "twin": "t1"}\n'
    ),
    "questions/test.jsonl": (
        '{"id": "3", "question": "Which codes?", "sql": "SELECT code FROM sale", "tags": ["unseen"], '
        '"difficulty": "easy", "also_accepted": ["SELECT code FROM sale ORDER BY code"], "evidence": "none"}\n'
    ),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def make_pack(folder: Path, **changed: str | None) -> Path:
    """PACK on disk; a key such as ``build_sql`` changes build.sql, None leaves the file out."""
    files = PACK | {name: changed.get(name.replace("/", "_").replace(".", "_"), text) for name, text in PACK.items()}
    for name, text in files.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder


def test_a_whole_pack_is_read_with_every_key(tmp_path: Path) -> None:
    pack = read_pack(make_pack(tmp_path / "shop"))
    assert (pack.name, pack.languages, str(pack.as_of), pack.k_tables) == ("shop", ("en", "zh"), "2026-11-20", 2)
    assert [(t.name, t.comment) for t in pack.schema.tables] == [("customer", ""), ("sale", "One row a sale")]
    assert {c.key: c.comment for c in pack.schema.columns}["sale.price"] == "Price, yuan"
    assert pack.schema.joins == (("sale.customer_id", "customer.id"), ("sale.code", "customer.name"))
    assert [(p.id, p.lang) for p in pack.train] == [("1", "en"), ("2", "zh")]
    assert pack.split("unseen") == pack.test and pack.test[0].also_accepted
    assert pack.glossary[0].meaning == "sum of prices, yuan"
    assert duckdb.connect(str(pack.database), read_only=True).sql("SELECT code FROM sale").fetchall() == [
        ("001",),
        ("002",),
        ("003",),
    ], "leading zeros were lost"


def test_a_database_is_built_once_and_again_when_its_sources_change(tmp_path: Path, home: Path) -> None:
    folder = make_pack(tmp_path / "shop")
    first, made = read_pack(folder).database, os.stat(read_pack(folder).database).st_mtime_ns
    assert os.stat(read_pack(folder).database).st_mtime_ns == made
    (folder / "data" / "sales.csv").write_text("code,customer_id,price\n009,1,2\n")
    second = read_pack(folder).database
    assert second != first and first.exists()
    assert sorted(p.name for p in (home / "packs").iterdir()) == sorted([first.name, second.name])


def test_the_fingerprint_changes_with_a_type_but_not_with_a_comment_or_an_order() -> None:
    def of(sql: str) -> str:
        from plugins.readers.duckdb_schema import schema_of as of_connection

        connection = duckdb.connect()
        connection.execute(sql)
        return fingerprint(of_connection(connection))

    plain = of("CREATE TABLE a (x INT, y INT); CREATE TABLE b (z INT)")
    assert plain == of("CREATE TABLE b (z INT); CREATE TABLE a (y INT, x INT); COMMENT ON TABLE a IS 'c'")
    assert plain != of("CREATE TABLE a (x BIGINT, y INT); CREATE TABLE b (z INT)")


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("pack_yaml", "name: shop\nlangage: en\n", "pack.yaml:2: unknown key 'langage'. Did you mean 'language'?"),
        ("pack_yaml", "language: en\n", "pack.yaml:1: key 'name' is missing"),
        ("pack_yaml", "name: ../shop\n", "pack.yaml:1: key 'name'"),
        ("pack_yaml", "name: shop\nname: shop2\n", "pack.yaml:2: key 'name' is already on line 1"),
        ("pack_yaml", "name: shop\nk_tables: 0\n", "pack.yaml:2: key 'k_tables'"),
        ("pack_yaml", "name: [\n", "pack.yaml:2: not YAML"),
        ("pack_yaml", "name: shop\ndatabase: other.duckdb\n", "pack.yaml:2: database 'other.duckdb' is missing"),
        ("pack_yaml", "name: shop\ndatabase: $ADAPTQL_DATA/x.duckdb\n", "pack.yaml:2: database '$ADAPTQL_DATA"),
        ("pack_yaml", f"name: shop\ndatabase: {'x' * 5000}\n", "pack.yaml:2: database 'xxx"),
        ("pack_yaml", "name: shop\nas_of: 2020-13-45\n", "pack.yaml:1: not YAML: month must be in 1..12"),
        ("pack_yaml", "name: shop\n? [a]\n: b\n", "pack.yaml:2: expected a word as the key"),
        pytest.param("pack_yaml", "name: " + "[" * 5000, "pack.yaml:1: nested too deeply", id="deep yaml"),
        ("schema_sql", "-- nothing yet\n", "build.sql:1: Catalog Error"),
        ("schema_sql", "CREATE TABLE a (x INT);\n\nCREATE TABEL b (y INT);\n", "schema.sql:3: Parser Error"),
        ("build_sql", "INSERT INTO customer VALUES (1, 'a');\n\nINSERT INTO nope\nSELECT 1;\n", "build.sql:3: Catalog"),
        (
            "build_sql",
            "SELECT 1;\nINSERT INTO customer SELECT 1, random();\n",
            "build.sql:2: random() gives other rows",
        ),
        ("build_sql", "INSERT INTO customer SELECT 1, current_date;\n", "build.sql:1: current_date gives other rows"),
        ("build_sql", "SELECT 1;\nCOPY customer TO 'out.csv';\n", "build.sql:2: a COPY statement may not stand"),
        ("build_sql", "ATTACH 'x.duckdb';\n", "build.sql:1: a ATTACH statement may not stand"),
        ("build_sql", "INSERT INTO customer SELECT 'a7b', 'x';\n", "build.sql:1: Conversion Error"),
        ("relations_json", '[["sale.code", "customer.nam"]]', "relations.json:1: no column 'customer.nam'"),
        ("relations_json", '[["sale.code",\n "customer.name", "x"]]', "relations.json:1: expected a pair"),
        ("relations_json", "[[\n", "relations.json:2: not JSON"),
        pytest.param("relations_json", "[" * 100_000, "relations.json:1: nested too deeply", id="deep relations"),
        pytest.param("glossary_csv", f"term,meaning\n{'x' * 200_000},b\n", "glossary.csv:2: not CSV", id="long term"),
        pytest.param("questions_train_jsonl", "[" * 100_000, "train.jsonl:1: nested too deeply", id="deep line"),
        ("glossary_csv", "term,meanin\n", "glossary.csv:1: expected the header"),
        ("glossary_csv", "term,meaning,sql\na,b,c\na,b,c,d\n", "glossary.csv:3: expected 3 fields"),
        ("questions_train_jsonl", '{"id": "1", "question": "q", "sql": "s"}\n{\n', "questions/train.jsonl:2: not JSON"),
        (
            "questions_train_jsonl",
            '\n{"id": "1", "question": "q", "sq": "s"}\n',
            "questions/train.jsonl:2: key 'sql' is missing",
        ),
        (
            "questions_train_jsonl",
            '{"id": "1", "question": "q", "sql": "s", "twins": "a"}\n',
            "questions/train.jsonl:1: unknown key 'twins'. Did you mean 'twin'?",
        ),
        ("questions_train_jsonl", '{"id": "1", "question": " ", "sql": "s"}\n', "train.jsonl:1: key 'question'"),
        ("questions_train_jsonl", '{"id": 1, "question": "q", "sql": "s"}\n', "train.jsonl:1: key 'id'"),
        (
            "questions_train_jsonl",
            '{"id": "3", "question": "q", "sql": "s"}\n',
            "questions/test.jsonl:1: id '3' is taken by questions/train.jsonl:1",
        ),
    ],
)
def test_what_breaks_the_contract_is_refused_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, text: str, expected: str
) -> None:
    monkeypatch.delenv("ADAPTQL_DATA", raising=False)
    with pytest.raises(PackError) as caught:
        read_pack(make_pack(tmp_path / "shop", **{file: text}))
    assert expected in str(caught.value), caught.value
    assert str(tmp_path) not in str(caught.value) and "a7b" not in str(caught.value), "the message leaks"


def test_twins_in_two_splits_are_refused(tmp_path: Path) -> None:
    line = json.dumps({"id": "9", "question": "q", "sql": "SELECT 1", "twin": "t1"})
    with pytest.raises(PackError, match=r"questions/test.jsonl:1: twin 't1' is in train"):
        read_pack(make_pack(tmp_path / "shop", questions_test_jsonl=line + "\n"))


def test_a_language_the_pack_does_not_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"questions/train.jsonl:3: lang 'zh' is not one of"):
        read_pack(make_pack(tmp_path / "shop", pack_yaml="name: shop\n"))


def test_a_misnamed_split_is_refused(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "shop")
    (folder / "questions" / "trian.jsonl").write_text("")
    with pytest.raises(PackError, match=r"Did you mean 'train'"):
        read_pack(folder)


def test_schema_sql_may_not_name_a_column_the_database_lacks(tmp_path: Path) -> None:
    folder = make_pack(tmp_path / "shop", pack_yaml="name: shop\ndatabase: shop.duckdb\n")
    with duckdb.connect(str(folder / "shop.duckdb")) as connection:
        connection.execute("CREATE TABLE customer (id INT, name TEXT); CREATE TABLE sale (code TEXT, customer_id INT)")
    with pytest.raises(PackError, match=r"schema.sql:2: the database has no sale.price"):
        read_pack(folder)


def test_an_unknown_domain_offers_the_nearest_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_pack(tmp_path / "datasets" / "shop")
    monkeypatch.chdir(tmp_path)
    assert find_pack("shop") == tmp_path / "datasets" / "shop"
    with pytest.raises(UsageError, match=r"unknown domain 'shpo'. Did you mean 'shop'"):
        find_pack("shpo")
    with pytest.raises(PackError, match=r"found no pack.yaml"):
        find_pack(tmp_path / "datasets")


def test_a_pack_names_public_data_through_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with duckdb.connect(str(tmp_path / "x.duckdb")) as connection:
        connection.execute("CREATE TABLE t (a INT)")
    monkeypatch.setenv("ADAPTQL_DATA", str(tmp_path))
    folder = tmp_path / "p"
    folder.mkdir()
    (folder / "pack.yaml").write_text("name: p\ndatabase: $ADAPTQL_DATA/x.duckdb\n")
    assert read_pack(folder).schema == schema_of(tmp_path / "x.duckdb")


def test_a_folder_of_tables_needs_no_sql(tmp_path: Path) -> None:
    folder = make_pack(
        tmp_path / "shop", pack_yaml="name: shop\ndatabase: data\n", schema_sql=None, build_sql=None,
        relations_json=None, questions_train_jsonl=None, questions_test_jsonl=None,
    )  # fmt: skip
    pack = read_pack(folder)
    assert [c.key for c in pack.schema.columns] == ["sales.code", "sales.customer_id", "sales.price"]


@pytest.mark.slow
def test_the_finance_pack_is_whole() -> None:
    pack = read_pack("finance")
    assert len(pack.schema.tables) >= 14 and len(pack.schema.columns) >= 150
    assert all(column.comment for column in pack.schema.columns), "a column without a comment"
