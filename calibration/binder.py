"""What DuckDB says of a statement over a schema, without the rows: each table holds one row of NULLs, in a worker."""

from __future__ import annotations

import re
import threading
import weakref
from dataclasses import asdict, dataclass
from functools import lru_cache

from calibration.child import Child
from calibration.functions import TYPES
from calibration.sandbox import Limits
from records import Schema, Table

_LIMITS = Limits(timeout_s=1.0, max_rows=1, max_bytes=100_000)

MAX_BRACKETS = 200  # the time DuckDB's parser takes grows with the square of those left open

_KINDS: tuple[tuple[str, str], ...] = (
    ("column", r'Referenced column "(.+?)" not found'),
    ("no_from", r'Referenced column "(.+?)" was not found because the FROM clause is missing'),
    ("column", r'Column "(.+?)" does not exist on (?:left|right) side of join'),
    ("table_column", r'Table "(.+?)" does not have a column named "(.+?)"'),
    ("alias", r'Referenced table "(.+?)" not found'),
    ("table", r"Table with name (\S+) does not exist"),
    ("table", r'schema.*"(.+?)".*does not exist|Catalog "(.+?)" does not exist'),
    ("function", r"Function with name (\S+) does not exist"),
    ("arguments", r"No function matches the given name and argument types '([^(]+)\((.*?)\)'\."),
    ("arguments", r'best candidate function for the function call "([^(]+)\((.*?)\)"'),
    ("group", r'column "(.+?)" must appear in the GROUP BY'),
    ("ambiguous", r'Ambiguous reference to column name "(.+?)"'),
    ("aggregate_in_where", r"WHERE clause cannot contain aggregates"),
    ("compare", r"Unimplemented type for cast \((.+?) -> (.+?)\)"),
    ("arguments", r"Wrong number of arguments provided to (\w+) function"),
    ("function", r"invalid (date) field format: \"(?:now|today)\""),
    ("compare", r"invalid (date|timestamp) field format: \"(.*?)\""),
    ("compare", r"Cannot (?:compare|mix) values of type (.+?) and (?:type )?(\S+)"),
    ("syntax", r"syntax error at|[Pp]arser [Ee]rror|unterminated|^$"),  # nothing is said where it is not one SELECT
)


@dataclass(frozen=True)
class Complaint:
    kind: str
    names: tuple[str, ...]
    text: str
    place: int | None  # in the statement, where DuckDB points to one


class Binder:
    def __init__(self, schema: Schema) -> None:
        self._setup = [*map(_create, schema.tables), *map(_one_row, schema.tables), "PRAGMA disable_optimizer"]
        self._turn = threading.Lock()
        self._child = self._start()

    def complaint(self, sql: str) -> Complaint | None:
        """None when it binds, and when it does not end: what it costs is the sandbox's business."""
        if sum(map(sql.count, "([{")) > MAX_BRACKETS:
            return Complaint("other", (), "too many brackets", None)
        with self._turn:
            if self._child.process.poll() is not None:
                self._child = self._start()
            self._child.greet()
            reply = self._child.ask(sql, _LIMITS.kill_s)
            overran = self._child.overran
        if reply is None:
            return None if overran else Complaint("other", (), "it ended the worker", None)
        return None if "error" not in reply or reply["interrupted"] else read_complaint(reply["message"], sql)

    def _start(self) -> Child:
        child = Child(None, {**asdict(_LIMITS), "interrupt_s": _LIMITS.interrupt_s}, self._setup)
        weakref.finalize(self, child.kill)
        return child


@lru_cache(maxsize=4)
def binder_for(schema: Schema) -> Binder:
    return Binder(schema)


def read_complaint(message: str, sql: str) -> Complaint:
    for kind, pattern in _KINDS:
        if found := re.search(pattern, message):
            names = tuple(group for group in found.groups() if group is not None)
            return Complaint(kind, names, message, _place(message, sql))
    return Complaint("other", (), message, _place(message, sql))


def _place(message: str, sql: str) -> int | None:
    """Where the caret points: DuckDB quotes a piece of one line with a caret under it."""
    found = re.search(r"\nLINE (\d+): (.*)\n( *)\^", message)
    if not found:
        return None
    lines = sql.split("\n")
    number, quoted = int(found[1]) - 1, found[2]
    if number >= len(lines):
        return None
    piece = quoted.removeprefix("...").removesuffix("...")
    caret = len(found[3]) - len(f"LINE {found[1]}: ") - (3 if quoted.startswith("...") else 0)
    start = lines[number].find(piece)
    return sum(len(line) + 1 for line in lines[:number]) + start + caret if start >= 0 else None


def _create(table: Table) -> str:
    columns = ", ".join(f"{_quoted(column.name)} {_type(column.type)}" for column in table.columns)
    return f"CREATE TABLE {_quoted(table.name)} ({columns})"


def _type(name: str) -> str:
    """A schema read from another database may name types that DuckDB does not have."""
    base = re.match(r"[A-Za-z_0-9 ]*", name)
    return name if base and base[0].strip().lower() in TYPES else "VARCHAR"


def _one_row(table: Table) -> str:
    return f"INSERT INTO {_quoted(table.name)} DEFAULT VALUES"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
