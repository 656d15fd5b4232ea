"""A pack of three tables with a few pairs, and what answers questions about it: for tests that need a whole domain."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from calibration.sandbox import Sandbox
from pipelines.databases import home
from pipelines.domain import Domain, linking_of
from pipelines.packs import read_pack
from plugins.generators.scripted import Scripted
from records import Candidate
from retrieval.embed import embedder
from retrieval.index import PackIndex

SCHEMA = """
CREATE TABLE shop (shop_id INTEGER PRIMARY KEY, city VARCHAR, opened DATE);
CREATE TABLE product (product_id INTEGER PRIMARY KEY, name VARCHAR, price DOUBLE, kind VARCHAR);
CREATE TABLE sale (sale_id INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES shop (shop_id),
                   product_id INTEGER REFERENCES product (product_id), day DATE, amount INTEGER);
COMMENT ON TABLE shop IS 'Shops | 商店';
COMMENT ON COLUMN shop.city IS 'City of the shop | 城市';
COMMENT ON TABLE product IS 'Products | 产品';
COMMENT ON COLUMN product.price IS 'Price, yuan | 价格';
COMMENT ON TABLE sale IS 'One row a sale | 销售';
COMMENT ON COLUMN sale.amount IS 'Pieces sold | 数量';
"""
ROWS = """
INSERT INTO shop SELECT i, ['Berlin', 'Oslo', 'Rome'][i], DATE '2020-01-01' + INTERVAL (i) MONTH FROM range(1, 4) g(i);
INSERT INTO product SELECT i, 'p' || i, i * 1.5, ['tea', 'cake'][1 + i % 2] FROM range(1, 9) g(i);
INSERT INTO sale SELECT i, 1 + i % 3, 1 + i % 8,
  DATE '2026-01-01' + INTERVAL (i % 90) DAY, i % 7 FROM range(1, 200) g(i);
"""
TRAIN = (
    ("How many sales are there?", "SELECT COUNT(*) FROM sale"),
    ("How many shops are in Oslo?", "SELECT COUNT(*) FROM shop WHERE city = 'Oslo'"),
    ("What is the mean price of tea?", "SELECT AVG(price) FROM product WHERE kind = 'tea'"),
    ("Which products cost more than 5?", "SELECT name FROM product WHERE price > 5"),
    ("When did the shop in Rome open?", "SELECT opened FROM shop WHERE city = 'Rome'"),
    ("How many pieces were sold?", "SELECT SUM(amount) FROM sale"),
    ("List all cities", "SELECT city FROM shop"),
    ("What is the dearest product?", "SELECT name FROM product ORDER BY price DESC LIMIT 1"),
    ("How many products of each kind?", "SELECT kind, COUNT(*) FROM product GROUP BY kind"),
    ("Which day had most sales?", "SELECT day FROM sale GROUP BY day ORDER BY COUNT(*) DESC, day LIMIT 1"),
)
DEV = (
    ("How many products are there?", "SELECT COUNT(*) FROM product"),
    ("List all kinds", "SELECT DISTINCT kind FROM product"),
)
TEST = (
    {
        "question": "How many shops are there?",
        "sql": "SELECT COUNT(*) FROM shop",
        "difficulty": "easy",
        "tags": ["ordinary"],
    },
    {
        "question": "有多少家商店？",
        "sql": "SELECT COUNT(*) FROM shop",
        "difficulty": "easy",
        "lang": "zh",
        "tags": ["ordinary"],
    },
    {
        "question": "What does the cheapest cake cost?",
        "sql": "SELECT MIN(price) FROM product WHERE kind = 'cake'",
        "also_accepted": ["SELECT name, price FROM product WHERE kind = 'cake' ORDER BY price LIMIT 1"],
        "difficulty": "medium",
        "tags": ["unseen"],
    },
)


def write_shop(folder: Path, **changed: Any) -> Path:
    """The pack on disk; ``train``, ``dev`` or ``test`` in place of the pairs here."""
    (folder / "questions").mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: shop\nlanguage: [en, zh]\nas_of: 2026-06-30\ndatabase: build.sql\n")
    (folder / "schema.sql").write_text(SCHEMA, encoding="utf-8")
    (folder / "build.sql").write_text(ROWS, encoding="utf-8")
    plain = {"train": TRAIN, "dev": DEV, "test": TEST} | changed
    for split, pairs in plain.items():
        rows = [pair if isinstance(pair, dict) else {"question": pair[0], "sql": pair[1]} for pair in pairs]
        lines = [json.dumps({"id": f"{split}-{n}"} | row, ensure_ascii=False) for n, row in enumerate(rows)]
        if lines:
            (folder / "questions" / f"{split}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@contextmanager
def scripted(folder: Path, scripts: Mapping[str, Sequence[Candidate | str]]) -> Iterator[Domain]:
    """A domain whose model says what the script says: a piece of the prompt -> its candidates."""
    pack = read_pack(folder)
    with Sandbox(pack.database, pack.schema, pack.as_of) as sandbox:
        index = PackIndex.open(pack, home(), embedder(cache=home() / "vectors"))
        yield Domain(pack, index, Scripted().open(scripts), sandbox, 2000, linking=linking_of(pack))


def with_script(domain: Domain, scripts: Mapping[str, Sequence[Candidate | str]]) -> Domain:
    return replace(domain, generator=Scripted().open(scripts))
