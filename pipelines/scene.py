"""One draw of the grammar: a table with what it is joined to, and the words and SQL that its parts give."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from pipelines import conditions, periods, written
from pipelines.conditions import Asked, Condition
from pipelines.facts import Facts
from pipelines.roles import CATEGORIES, Edge, Roles, chosen_name
from pipelines.symbols import _identifier as identifier
from pipelines.wording import Wording, plural
from records import Column, Schema, Table

T = TypeVar("T")
SHORT_NAME = re.compile(r"short|abbr|简称", re.IGNORECASE)
REF = re.compile(r"\[\[([^\]]+)\.([^\].]+)\]\]")


class NoFit(Exception):
    """The schema has nothing for this shape."""


class Scene:
    def __init__(
        self, schema: Schema, facts: Facts, roles: Roles, wording: Wording, rng: random.Random, lang: str
    ) -> None:
        self.schema, self.facts, self.roles, self.wording = schema, facts, roles, wording
        self.rng, self.lang = rng, lang
        self.joined: list[Edge] = []
        self.table: Table = schema.tables[0]
        self._said: dict[str, str] = {}

    # -- choosing -------------------------------------------------------------------------------

    @property
    def zh(self) -> bool:
        return self.lang == "zh"

    def start(self, *roles: str, event: bool | None = None, min_columns: int = 1) -> Table:
        """A main table that has columns of each role."""
        fit = [
            t for t in self.schema.tables
            if all(len(self.usable(t, *r.split("|"))) >= min_columns for r in roles)
            and (event is None or (t.name in self.roles.facts_tables) == event)
        ]  # fmt: skip
        self.table = self.pick(fit)
        return self.table

    def pick(self, found: Sequence[T]) -> T:
        if not found:
            raise NoFit
        return self.rng.choice(found)

    def usable(self, table: Table, *roles: str) -> list[Column]:
        """Columns of the roles that the question's language has words and values for."""
        return [c for c in self.roles.columns(table, *roles) if self.facts.of(c).values or self.roles.of(c) == "bool"]

    def name(self, table: Table) -> Column | None:
        names = self.names(table)
        short = [c for c in names if SHORT_NAME.search(f"{c.name} {c.comment}")]
        return next(iter(short or names), None)

    def names(self, table: Table) -> list[Column]:
        """Columns that name a row; a chairman's name does not, where something else does."""
        found = self.usable(table, "name")
        return [c for c in found if self.facts.of(c).unique] or found

    def measure_column(self, table: Table | None = None, *, additive: bool = False) -> Column:
        found = [c for c in self.usable(table or self.table, "number") if not additive or self.roles.additive(c)]
        return self.pick(found)

    # -- words ----------------------------------------------------------------------------------

    def say(self, column: Column) -> str:
        """The same words for a column throughout a question, with its owner when it is not the main table's."""
        if column.key not in self._said:
            words = self.wording.column(column, self.lang, self.rng)
            if column.table != self.table.name:
                owner = self.noun(self.roles.table(column))
                words = (
                    f"{owner}{self.rng.choice(['的', ''])}{words}"
                    if self.zh
                    else f"{owner}{self.rng.choice([chr(39) + 's', ''])} {words}"
                )
            self._said[column.key] = words
        return self._said[column.key]

    def call(self, column: Column, words: str) -> None:
        self._said[column.key] = words

    def noun(self, table: Table) -> str:
        key = table.name + "#"
        if key not in self._said:
            self._said[key] = self.wording.thing(table, self.lang, self.rng)
        return self._said[key]

    def nouns(self, table: Table) -> str:
        return self.noun(table) if self.zh else plural(self.noun(table))

    def listed(self, words: Sequence[str]) -> str:
        if len(words) == 1:
            return words[0]
        last = self.rng.choice(["和", "、", "以及"]) if self.zh else self.rng.choice([" and ", " and ", ", "])
        return ("、" if self.zh else ", ").join(words[:-1]) + last + words[-1]

    def put(self, text: str, after: str) -> str:
        """One behind the other; in Chinese with a space only between digits or letters."""
        apart = not self.zh or (text[-1:].isascii() and after[:1].isascii())
        return f"{text} {after}" if apart else text + after

    def unit(self, column: Column) -> str:
        found = re.search(
            r"%|％|(?:million|thousand|billion|10,000|100 million)? ?(?:yuan|USD)|[百千万亿]*元|美元", column.comment
        )
        return found[0].strip() if found else ""

    def value_said(self, column: Column, value: str) -> str:
        spoken = self.facts.value_words.get((column.key, value, self.lang), ())
        return (
            self.rng.choice(spoken) if spoken and self.rng.random() < 0.75 else written.text(value, self.lang, self.rng)
        )

    # -- conditions -----------------------------------------------------------------------------

    def asked(self, column: Column) -> Asked:
        dates = self.usable(self.roles.table(column), "date")
        bare = (
            bool(dates)
            and dates[0] == column
            and column.table == self.table.name
            and (len(dates) == 1 or self.table.name in self.roles.facts_tables)
        )
        bare = bare and self.rng.random() < 0.75
        own = column.table == self.table.name
        verb = self.wording.verb(column, self.lang) if self.roles.of(column) == "date" and own else ""
        return Asked(column, self.say(column), self.lang, self.facts, self.rng, self.unit(column), verb, bare)

    def condition(self, column: Column) -> Condition:
        role, asked = self.roles.of(column), self.asked(column)
        known = self.facts.of(column)
        if known.nulls and self.rng.random() < 0.05:
            return conditions.on_missing(asked)
        if role == "bool":
            return conditions.on_flag(asked)
        if role in ("number", "year"):
            return self._on_number(asked, role)
        if role == "date":
            dates = [v for v in known.values if isinstance(v, date)]
            return conditions.on_date(asked, periods.period(self.lang, dates, self.facts.as_of, self.rng))
        return conditions.on_text(asked, category=role == "category" and known.n_distinct <= CATEGORIES)

    def _on_number(self, asked: Asked, role: str) -> Condition:
        values = [
            v for v in self.facts.of(asked.column).values if isinstance(v, int | float) and not isinstance(v, bool)
        ]
        value = self.pick([v for v in values if v] if role == "number" else values)
        if role == "year":
            operator, en, zh = self.rng.choice(
                [
                    ("=", "is", "为"),
                    ("=", "is", "是"),
                    (">", "is after", "晚于"),
                    ("<", "is before", "早于"),
                    (">=", "is at least", "不早于"),
                ]
            )
            return Condition(
                f"{asked.ref} {operator} {value}",
                whose=f"{asked.said} {en} {value}",
                having=f"{asked.said} {'of' if operator == '=' else en[3:]} {value}",
                clause=f"{asked.said}{zh}{value}",
            )
        return conditions.on_number(asked, float(value) if not isinstance(value, int) else value)

    def filters(self, n: int, *, avoid: Sequence[Column] = (), parents: bool = True) -> list[Condition]:
        """``n`` conditions on different columns of the main table, at times on a joined one."""
        found: list[Condition] = []
        taken = {c.key for c in avoid}
        for _ in range(n):
            edges = self.edges()
            if parents and edges and self.rng.random() < 0.28 and len(self.joined) < 2:
                condition = self._parent_condition(self.rng.choice(edges))
                if condition:
                    found.append(condition)
                    continue
            columns = [
                c for c in self.usable(self.table, "category", "number", "date", "bool", "year", "text", "code", "name")
                if c.key not in taken and (self.roles.of(c) not in ("name", "code", "text") or self.rng.random() < 0.2)
            ]  # fmt: skip
            if not columns:
                break
            weights = [{"category": 6, "date": 5, "bool": 2}.get(self.roles.of(c), 3) for c in columns]
            column = self.rng.choices(columns, weights)[0]
            taken.add(column.key)
            found.append(self.condition(column))
        return self._with_or(found)

    def _with_or(self, found: list[Condition]) -> list[Condition]:
        """Now and then two conditions are alternatives."""
        if len(found) != 2 or self.rng.random() > 0.12 or any("[[" not in c.sql for c in found):
            return found
        one, two = found
        sql = f"({one.sql} OR {two.sql})"
        if self.zh and one.clause and two.clause:
            return [Condition(sql, clause=f"{one.clause}{self.rng.choice(['或', '或者'])}{two.clause}")]
        if not self.zh and one.whose and two.whose:
            return [Condition(sql, whose=f"{one.whose} or {two.whose}")]
        return found

    def edges(self) -> list[Edge]:
        """Ways to the main table's parents, and now and then to theirs."""
        found = self.roles.parents(self.table)
        if self.rng.random() < 0.25:
            own = {e.parent.table for e in found} | {self.table.name}
            further = [
                f for e in found for f in self.roles.parents(self.roles.table(e.parent)) if f.parent.table not in own
            ]
            return further or found
        return found

    def join(self, edge: Edge) -> Edge:
        if edge not in self.joined:
            if edge.child.table != self.table.name and all(e.parent.table != edge.child.table for e in self.joined):
                near = [e for e in self.roles.parents(self.table) if e.parent.table == edge.child.table]
                if not near:
                    raise NoFit
                self.join(near[0])
            if any(e.parent.table == edge.parent.table for e in self.joined) or edge.parent.table == self.table.name:
                raise NoFit
            self.joined.append(edge)
        return edge

    def _parent_condition(self, edge: Edge) -> Condition | None:
        parent = self.roles.table(edge.parent)
        columns = self.usable(parent, "category", "number", "name", "date", "bool")
        if not columns:
            return None
        weights = [{"category": 5, "name": 6}.get(self.roles.of(c), 2) for c in columns]
        column = self.rng.choices(columns, weights)[0]
        if self.roles.of(column) == "name":
            return self.named(parent, edge)
        self.join(edge)
        if self.roles.of(column) == "category" and self.rng.random() < 0.5:
            value = self.rng.choice([v for v in self.facts.of(column).values if isinstance(v, str)])
            said = self.value_said(column, value)
            sql = f"[[{column.key}]] = {written.literal_of(value)}"
            return Condition(
                sql, after=f"of {said} {self.nouns(parent)}", owner=f"{said}{'' if self.zh else ' '}{self.noun(parent)}"
            )
        return self.condition(column)

    def named(self, table: Table, edge: Edge | None = None) -> Condition:
        """One row of ``table`` by its name or code; the condition's ``owner`` says who."""
        names = sorted(self.names(table), key=lambda c: not SHORT_NAME.search(f"{c.name} {c.comment}"))
        column = chosen_name(names if self.rng.random() < 0.85 else names[::-1], self.facts, self.lang)
        codes = [c for c in self.usable(table, "code") if self.facts.of(c).unique]
        spoken = ""
        if codes and (column is None or self.rng.random() < 0.15):
            column = codes[0]
            spoken = self.rng.choice(["", self.noun(table), self.wording.column(column, self.lang, self.rng)])
        if column is None:
            raise NoFit
        on_child = edge is not None and column.key == edge.parent.key and edge.child.table == self.table.name
        if edge is not None and not on_child:
            self.join(edge)
        value = self.pick([v for v in self.facts.of(column).values if isinstance(v, str)])
        ref = edge.child.key if edge is not None and on_child else column.key
        said = written.text(value, self.lang, self.rng)
        if not spoken and self.rng.random() < 0.13:
            spoken = self.noun(table)
        who = (
            (
                f"{spoken}{said}"
                if self.rng.random() < 0.7
                else f"{said}这{self.wording.measure(table)}{self.noun(table)}"
            )
            if self.zh
            else f"{spoken} {said}"
        )
        if not self.zh and spoken and self.rng.random() < 0.3:
            who = f"the {who}"
        who = who.strip()
        preposition = self.rng.choice(["of", "of", "for", "from"])
        return Condition(f"[[{ref}]] = {written.literal_of(value)}", after=f"{preposition} {who}", owner=who)

    # -- phrases of rows ------------------------------------------------------------------------

    def things(
        self, found: Sequence[Condition], table: Table | None = None, *, one: bool = False, noun: str = ""
    ) -> str:
        """``equity funds of Greenpine established in 2021 whose management fee is above 1``."""
        noun = noun or (self.noun if one else self.nouns)(table or self.table)
        return self._things_zh(found, noun) if self.zh else self._things_en(found, noun)

    def _things_en(self, found: Sequence[Condition], noun: str) -> str:
        adjectives = [c for c in found if c.adjective and (self.rng.random() < 0.75 or not c.whose)][:1]
        rest = [c for c in found if c not in adjectives]
        afters = [c.after for c in rest if c.after]
        rest = [c for c in rest if not c.after]
        afters.sort(key=lambda a: not a.startswith(("of ", "for ", "from ")))
        words = [*(c.adjective for c in adjectives), noun, *afters]
        if rest:
            style = (
                "whose"
                if any(not c.having for c in rest)
                else self.rng.choice(["whose", "with", "with", "where", "having"])
            )
            if style in ("whose", "where"):
                words.append(f"{style} " + " and ".join(c.whose for c in rest))
            else:
                words.append(f"{style} " + " and ".join(c.having for c in rest))
        return " ".join(words)

    def _things_zh(self, found: Sequence[Condition], noun: str) -> str:
        adjectives = [c for c in found if c.adjective and (self.rng.random() < 0.7 or not c.clause)][:1]
        rest = [c for c in found if c not in adjectives]
        owners = sorted((c.owner for c in rest if c.owner), key=lambda o: o[:1].isdigit())
        clauses = [c.clause for c in rest if c.clause]
        before = "".join(owners)
        text = self.rng.choice(["、", "且", "并且", "，"]).join(clauses)
        joined = before + (("的" if before and self.rng.random() < 0.3 else "") + text if text else "")
        link = "的" if text or (before and self.rng.random() < 0.85) else ""
        return f"{joined}{link}{''.join(c.adjective for c in adjectives)}{noun}"

    def predicate(self, found: Sequence[Condition]) -> str | None:
        """``have a management fee above 1``, 管理费率高于1%: what follows "which funds"; None: not sayable so."""
        if (
            not found
            or (self.zh and any(not c.clause for c in found))
            or (not self.zh and any(not c.having for c in found))
        ):
            return None
        if self.zh:
            return "且".join(c.clause for c in found)
        return "have " + " and ".join(c.having for c in found)

    # -- SQL ------------------------------------------------------------------------------------

    def from_(self) -> str:
        text = f"FROM {identifier(self.table.name)}"
        for edge in self.joined:
            text += f" JOIN {identifier(edge.parent.table)} ON [[{edge.child.key}]] = [[{edge.parent.key}]]"
        return text

    def where(self, found: Sequence[Condition]) -> str:
        return " WHERE " + " AND ".join(c.sql for c in found) if found else ""


def spelled(sql: str) -> str:
    """Column references with their table only where the statement has several."""
    tables = {m[1] for m in REF.finditer(sql)}

    def spell(match: re.Match[str]) -> str:
        return f"{identifier(match[1])}.{identifier(match[2])}" if len(tables) > 1 else identifier(match[2])

    return REF.sub(spell, sql)
