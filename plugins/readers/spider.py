"""Spider (Yu et al. 2018, arXiv 1809.08887): tables.json, database/<db>/<db>.sqlite, train and dev questions.

Read are dev.json, train_spider.json, train_others.json, train.json and test.json, those that are there; where
train_spider.json is not, the copy that Spider-Syn (Gan et al. 2021, arXiv 2106.01065) ships of its questions.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from errors import PackError
from plugins.contracts import Imported
from plugins.readers.public_layout import Asked, json_list, sqlite_imports

FILES = {
    "train_spider.json": "train",
    "train_others.json": "train",
    "train.json": "train",
    "train_spider.spider_syn.json": "train",
    "dev.json": "dev",
    "test.json": "test",
}


class Spider:
    name = "spider"
    summary = "Spider: tables.json, SQLite databases, train and dev"

    def read(self, source: Path) -> Iterator[Imported]:
        found = [name for name in FILES if (source / name).exists()]
        if "train_spider.json" in found and "train_spider.spider_syn.json" in found:
            found.remove("train_spider.spider_syn.json")
        if not found or not (source / "tables.json").exists():
            raise PackError(
                f"{source.name}: expected Spider's tables.json and one of {', '.join(FILES)}; name the folder of Spider"
            )
        yield from sqlite_imports(source, _asked(source, found), licence="CC BY-SA 4.0", description="Spider")


def _asked(source: Path, found: list[str]) -> Iterator[Asked]:
    for file in found:
        for number, row in enumerate(json_list(source / file, ("db_id", "query"))):
            question = row.get("question") or row.get("SpiderQuestion") or ""
            yield FILES[file], row["db_id"], f"{file.partition('.')[0]}-{number}", question, row["query"], {}
