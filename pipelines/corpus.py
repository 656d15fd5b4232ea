"""The public pairs that the embedded base learns from, each with its schema, in DuckDB's dialect.

Left out: BULL (no licence), Spider dev, and RESERVED, eight Spider-train databases kept for measuring transfer.
A pair whose SQL does not parse or names what its schema lacks is counted, never repaired in silence.
"""

from __future__ import annotations

import bz2
import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import sqlglot
from sqlglot import exp

from pipelines.kinds import kinds_of_golds, kinds_of_sqlite
from records import Column, Pair, Schema, Table

RESERVED = frozenset(
    "bike_1 college_2 customers_and_invoices cre_Theme_park department_store hr_1 insurance_policies store_1".split()  # noqa: SIM905
)


WIKISQL_EVERY = 3  # one table in three: its one-table questions would outnumber everything else


@dataclass(frozen=True)
class Source:
    """One database of a public set: its schema and the pairs asked of it."""

    origin: str
    database: str
    schema: Schema
    pairs: tuple[Pair, ...]
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of columns that tell a few things apart


def sources(data: Path) -> Iterator[Source]:
    """Every database we may learn from. Missing sets are skipped: the report says what went in."""
    for reader in (spider, bird, small_sets, kaggle, wikisql):
        yield from reader(data)


def _pair(database: str, number: int, question: str, sql: str, evidence: str = "") -> Pair:
    sql = sql.replace(" NULLS FIRST", "").replace(" NULLS LAST", "")  # an artefact of translation from SQLite
    return Pair(f"{database}-{number}", " ".join(question.split()), sql, evidence=" ".join(evidence.split()))


def _grouped(rows: Iterator[tuple[str, str, str, str]]) -> Mapping[str, tuple[Pair, ...]]:
    found: dict[str, list[Pair]] = {}
    for database, question, sql, evidence in rows:
        if "ANY_VALUE(" in sql:  # stands for SQLite's bare columns; nobody would write it
            continue
        pairs = found.setdefault(database, [])
        pairs.append(_pair(database, len(pairs), question, sql, evidence))
    return {database: tuple(pairs) for database, pairs in found.items()}


# -- Spider, with Spider-Syn's paraphrases (CC BY-SA 4.0) -------------------------------------


def spider(data: Path) -> Iterator[Source]:
    yield from (s for s in _spider_train(data) if s.database not in RESERVED)


def reserved(data: Path) -> Iterator[Source]:
    """The eight databases kept for measuring transfer: never trained on."""
    yield from (s for s in _spider_train(data) if s.database in RESERVED)


def _spider_train(data: Path) -> Iterator[Source]:
    folder = data / "spider"
    if not folder.is_dir():
        return
    synonyms: dict[str, str] = {
        row["SpiderQuestion"].strip(): row["SpiderSynQuestion"].strip()
        for row in json.loads((folder / "train_spider.spider_syn.json").read_text())
    }

    def rows() -> Iterator[tuple[str, str, str, str]]:
        for line in (folder / "duckdb_check.jsonl").read_text().splitlines():
            row = json.loads(line)
            if row["split"] != "train" or not row.get("duckdb") or row["status"] == "fail":
                continue
            yield row["db_id"], row["question"], row["duckdb"], ""
            paraphrase = synonyms.get(row["question"].strip(), row["question"])
            if paraphrase != row["question"]:
                yield row["db_id"], paraphrase, row["duckdb"], ""

    schemas = spider_schemas(folder / "tables.json")
    for database, pairs in _grouped(rows()).items():
        stored = folder / "database" / database / f"{database}.sqlite"
        yield Source("spider", database, schemas[database], pairs, kinds_of_sqlite(stored, schemas[database]))


def spider_schemas(path: Path) -> dict[str, Schema]:
    """tables.json of Spider and KaggleDBQA: natural-language names (or descriptions) become comments."""
    schemas = {}
    for row in json.loads(path.read_text()):
        comments = row.get("column_descriptions") or [name for _, name in row["column_names"]]
        columns: dict[int, list[Column]] = {}
        keys: list[str] = []
        for i, (t, name) in enumerate(row["column_names_original"]):
            table = row["table_names_original"][t] if t >= 0 else ""
            keys.append(f"{table}.{name}")
            if t >= 0:
                kind = {"number": "DOUBLE", "time": "DATE", "boolean": "BOOLEAN"}.get(row["column_types"][i], "VARCHAR")
                columns.setdefault(t, []).append(Column(table, name, kind, str(comments[i])))
        tables = tuple(
            Table(row["table_names_original"][t], tuple(found), row["table_names"][t]) for t, found in columns.items()
        )
        schemas[row["db_id"]] = Schema(tables, tuple((keys[a], keys[b]) for a, b in row["foreign_keys"]))
    return schemas


# -- BIRD train (CC BY-SA 4.0) ----------------------------------------------------------------


def bird(data: Path) -> Iterator[Source]:
    folder = data / "bird_train"
    if not folder.is_dir():
        return
    import pandas

    frame = pandas.read_parquet(next(folder.glob("*.parquet")))
    ddl = dict(zip(frame["db_id"], frame["schema"], strict=True))

    def rows() -> Iterator[tuple[str, str, str, str]]:
        for line in (folder / "duckdb_bind_check.jsonl").read_text().splitlines():
            row = json.loads(line)
            if row["ok"]:
                yield row["db_id"], row["question"], row["duckdb"], row["evidence"]

    for database, pairs in _grouped(rows()).items():
        schema = schema_of_ddl(ddl[database])
        yield Source("bird", database, schema, pairs, kinds_of_golds(pairs, schema))


def schema_of_ddl(ddl: str) -> Schema:
    """CREATE TABLE statements of SQLite, their foreign keys as joins; names become words for comments."""
    tables, joins = [], []
    for statement in sqlglot.parse(ddl, dialect="sqlite"):
        if not isinstance(statement, exp.Create) or not isinstance(statement.this, exp.Schema):
            continue
        name = statement.this.this.name
        columns = []
        for part in statement.this.expressions:
            if isinstance(part, exp.ColumnDef):
                kind = part.kind.sql("duckdb").upper() if part.kind else "VARCHAR"
                columns.append(Column(name, part.name, kind, words(part.name)))
                joins += [(f"{name}.{part.name}", ref) for ref in _references(part)]
            for key in part.find_all(exp.ForeignKey):
                own = [f"{name}.{c.name}" for c in key.expressions]
                joins += list(zip(own, _references(key), strict=False))
        tables.append(Table(name, tuple(columns), words(name)))
    known = {f"{t.name}.{c.name}".lower() for t in tables for c in t.columns}
    return Schema(tuple(tables), tuple((a, b) for a, b in joins if a.lower() in known and b.lower() in known))


def _references(node: exp.Expression) -> list[str]:
    reference = node.find(exp.Reference)
    if reference is None or not isinstance(reference.this, exp.Schema):
        return []
    return [f"{reference.this.this.name}.{c.name}" for c in reference.this.expressions]


def words(name: str) -> str:
    """``HomeTown_ID`` -> ``home town id``."""
    return " ".join(re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name).replace("_", " ").lower().split())


# -- GeoQuery, Scholar, Academic, IMDB, Yelp, Restaurants (text2sql-data) ---------------------


def small_sets(data: Path) -> Iterator[Source]:
    folder = data / "text2sql_data"
    if not folder.is_dir():
        return

    def rows() -> Iterator[tuple[str, str, str, str]]:
        for line in (folder / "duckdb_check.jsonl").read_text().splitlines():
            row = json.loads(line)
            if row["ok"]:
                yield row["db_id"], row["question"], explicit_joins(row["duckdb"]), ""

    for database, pairs in _grouped(rows()).items():
        name = {"geo": "geography"}.get(database, database)
        schema = _schema_of_csv(folder / "data" / f"{name}-schema.csv")
        yield Source("text2sql-data", database, schema, pairs, kinds_of_golds(pairs, schema))


def explicit_joins(sql: str) -> str:
    """``FROM a, b WHERE a.x = b.y`` as ``FROM a JOIN b ON a.x = b.y``: one way to say it is enough to learn."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    for select in tree.find_all(exp.Select):
        where, joins = select.args.get("where"), select.args.get("joins") or []
        if where is None or not joins or any(j.args.get("on") or j.args.get("using") for j in joins):
            continue
        conditions = list(where.this.flatten()) if isinstance(where.this, exp.And) else [where.this]
        seen, waiting, ordered = {select.args["from_"].this.alias_or_name}, list(joins), []
        while waiting:
            ready = [(join, _links(conditions, seen, join.this.alias_or_name)) for join in waiting]
            join, on = next(((j, found) for j, found in ready if found), ready[0])
            if on:
                join.set("kind", None)
                join.set("on", exp.and_(*on, copy=False))
                conditions = [c for c in conditions if not any(c is used for used in on)]
            seen.add(join.this.alias_or_name)
            waiting.remove(join)
            ordered.append(join)
        select.set("joins", ordered)
        select.set("where", exp.Where(this=exp.and_(*conditions, copy=False)) if conditions else None)
    return tree.sql(dialect="duckdb")


def _links(conditions: list[exp.Expr], seen: set[str], alias: str) -> list[exp.Expr]:
    """Equalities of two columns that tie ``alias`` to a table already joined."""
    return [
        c
        for c in conditions
        if isinstance(c, exp.EQ)
        and isinstance(c.left, exp.Column)
        and isinstance(c.right, exp.Column)
        and alias in (sides := {c.left.table, c.right.table})
        and len(sides) == 2
        and sides - {alias} <= seen
    ]


def _schema_of_csv(path: Path) -> Schema:
    columns: dict[str, list[Column]] = {}
    with path.open(encoding="utf-8") as lines:
        for row in list(csv.reader(lines, skipinitialspace=True))[1:]:
            if len(row) >= 5 and row[0] not in ("", "-"):
                kind = "DOUBLE" if re.search(r"int|double|float|decimal|num", row[4], re.IGNORECASE) else "VARCHAR"
                columns.setdefault(row[0], []).append(Column(row[0], row[1], kind, words(row[1])))
    tables = tuple(Table(name, tuple(found), words(name)) for name, found in columns.items())
    return Schema(tables, _same_names(tables))


def _same_names(tables: tuple[Table, ...]) -> tuple[tuple[str, str], ...]:
    """Where a set declares no keys: columns of one name that ends like a key join."""
    by_name: dict[str, list[str]] = {}
    for table in tables:
        for column in table.columns:
            if re.search(r"(id|code|key|name)$", column.name.lower()):
                by_name.setdefault(column.name.lower(), []).append(column.key)
    return tuple((keys[0], other) for keys in by_name.values() for other in keys[1:])


# -- KaggleDBQA (CC BY-SA 4.0) ----------------------------------------------------------------


def kaggle(data: Path) -> Iterator[Source]:
    folder = data / "kaggledbqa"
    if not folder.is_dir():
        return
    for database, schema in spider_schemas(folder / "KaggleDBQA_tables.json").items():
        path = folder / "examples" / f"{database}.json"
        if path.is_file():
            rows = json.loads(path.read_text())
            pairs = tuple(_pair(database, i, row["question"], _kaggle_sql(row["query"])) for i, row in enumerate(rows))
            yield Source("kaggledbqa", database, schema, pairs, kinds_of_golds(pairs, schema))


def _kaggle_sql(sql: str) -> str:
    return sqlglot.transpile(re.sub(r'"([^"]*)"', r"'\1'", sql), "sqlite", "duckdb")[0]  # its "x" are literals


# -- WikiSQL: questions over tens of thousands of one-table schemas (BSD-3) --------------------


def wikisql(data: Path) -> Iterator[Source]:
    """Columns are those that any question about the table names; dev and test questions are left out."""
    path = data / "wikisql_text" / "wikisql.json.bz2"
    if not path.is_file():
        return
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in json.loads(bz2.decompress(path.read_bytes())):
        for sentence in entry["sentences"]:
            if sentence["question-split"] == "train":
                found.setdefault(sentence["table-id"], []).append(
                    (sentence["original"].strip(), _wikisql_query(entry["sql"][0], sentence["variables"]))
                )
    for table_id, rows in list(found.items())[::WIKISQL_EVERY]:
        source = _wikisql_source(table_id, [r for r in rows if r[1]])
        if source is not None:
            yield source


_FIELD = re.compile(r"TABLEalias0\.(.+?)_FIELD")
_CONDITION = re.compile(r'(TABLEalias0\..+?_FIELD) (=|>|<) ("?)(var\d+)"?')


def _wikisql_query(template: str, variables: Mapping[str, str]) -> str:
    head, _, tail = template.rstrip("; ").partition(" FROM TABLE AS TABLEalias0")
    selected = re.fullmatch(r"SELECT(?: (COUNT|MAX|MIN|SUM|AVG))? ?TABLEalias0\.(.+)_FIELD", head)
    if selected is None:
        return ""
    column = exp.to_identifier(selected[2], quoted=True).sql()
    conditions = []
    for place, operator, _, variable in _CONDITION.findall(tail):
        value = variables.get(variable, "")
        name = exp.to_identifier(_FIELD.match(place)[1], quoted=True).sql()  # type: ignore[index]
        number = re.fullmatch(r"-?\d+(\.\d+)?", value.replace(",", ""))
        spelt = value.replace(",", "") if number else exp.Literal.string(value).sql()
        conditions.append(f"{name} {operator} {spelt}")
    projection = f"{selected[1]}({column})" if selected[1] else column
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT {projection} FROM t{where}"


def _wikisql_source(table_id: str, rows: list[tuple[str, str]]) -> Source | None:
    numeric: Counter[str] = Counter()
    names: dict[str, None] = {}
    for _, sql in rows:
        for quoted, after in re.findall(r'"((?:[^"]|"")+)"(?: (?:=|<|>) (\S+))?', sql):
            names.setdefault(quoted.replace('""', '"'))
            numeric[quoted.replace('""', '"')] += 0 if not after else 1 if re.match(r"-?\d", after) else -5
        for aggregate in re.findall(r'(?:SUM|AVG|MAX|MIN)\("((?:[^"]|"")+)"\)', sql):
            numeric[aggregate.replace('""', '"')] += 1
    if len(names) < 3:
        return None
    columns = tuple(
        Column("t", name, "DOUBLE" if numeric[name] > 0 else "VARCHAR", name.replace("_", " ").lower())
        for name in names
    )
    pairs = tuple(_pair(table_id, i, question, sql) for i, (question, sql) in enumerate(rows))
    return Source("wikisql", table_id, Schema((Table("t", columns, "table"),)), pairs)
