"""What a SELECT has in scope, in the bits of its grammar's parameter: tables by their names, or tables by aliases.

A SELECT's tables come behind the columns it shows: a column shown alone or within one aggregate sets its table's bit as
needed, and FROM does not end before it has named what is needed. From then on a column is allowed only where its table
was named. A longer expression before FROM is over one table, or over two that can be joined, and needs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipelines.lark_rules import Rules, all_of, any_of, mask
from pipelines.sql_terminals import BOOLEAN, DATE, NUMBER, TEXT, Shown, Spelling

# bits that both kinds of scope share; what is needed and what is named are neighbours: 1 is needed and not named yet
SECOND, THIRD, FOURTH = 54, 55, 56  # there is such a column in the result
WANTED, KIND, SORT = "[57:59]", "[59:61]", "[61:63]"
WANTED_AT, KIND_AT, SORT_AT = 57, 59, 61
WITHIN = 63  # brackets close this SELECT
CODE = {NUMBER: 1, TEXT: 2, DATE: 3}  # of a kind, in KIND
OVER_ROWS, BY_GROUP, IN_ALL = 0, 1, 2  # in SORT: no aggregates, GROUP BY, aggregates over all rows
COMPUTED = {"k1": 52, "k2": 53}  # names of computed columns
WITHS = {"x": 50, "y": 51}
DERIVED = 48  # a derived table is needed, and named
FREE = 48  # bits below are each scope's own
LETTERS = "abcd"


@dataclass(frozen=True)
class Reference:
    """A way to name columns of one table and kind."""

    kind: str
    said: str
    seen: str  # the condition that it is in scope behind FROM
    may_need: str  # the condition that it may be shown, before FROM
    needs: int  # the bit that this sets
    key: int | None = None  # the bit that says that GROUP BY must name it, and behind it that it does


class ByName:
    """Bits: for each table whether it is needed and joined; which are visible, outer ones too; GROUP BY's columns."""

    prefix = ""

    def __init__(self, shown: Shown, spelling: Spelling) -> None:
        self.shown, self.spelling, n = shown, spelling, len(shown.tables)
        self._visible = range(2 * n, 3 * n)
        self.handed_in = mask(*self._visible, *WITHS.values())  # to a subquery
        self.keys = dict(zip((c.key for c in shown.columns), range(3 * n, FREE - 1, 2), strict=False))
        self.done = all_of(*(f"ne([{2 * i}:{2 * i + 2}],1)" for i in range(n)), f"ne([{DERIVED}:{DERIVED + 2}],1)")
        self._adjacent = [{b.table for a, b in shown.joins if a.table == i} - {i} for i in range(n)]
        self._together = [_reached(i, self._adjacent) for i in range(n)]

    def _alone(self, table: int) -> str:
        """Nothing is needed that cannot be joined with the table."""
        return all_of(*(f"bit_clear({2 * i})" for i in range(len(self.shown.tables)) if i not in self._together[table]))

    def together(self) -> Iterator[tuple[str, str, str]]:
        """(bits that make them visible, bits that need them, condition) of what one expression may be over."""
        pairs = {(i, j) for i, adjacent in enumerate(self._adjacent) for j in adjacent if i < j}
        for tables in [*((i,) for i in range(len(self.shown.tables))), *sorted(pairs)]:
            seen, needs = (self._visible[i] for i in tables), (2 * i for i in tables)
            yield mask(*seen), mask(*needs), self._alone(tables[0])
        yield mask(DERIVED + 1), mask(DERIVED), any_of(*(f"bit_set({bit})" for bit in WITHS.values()))

    def equalities(self) -> Iterator[tuple[str, str]]:
        """(columns that may be set equal, the condition that both are in scope)."""
        for i, adjacent in enumerate(self._adjacent):
            for j in (j for j in adjacent if j > i):
                pairs = [(a, b) for a, b in self.shown.joins if (a.table, b.table) == (i, j)]
                yield self.spelling.equal(pairs), all_of(f"bit_set({2 * i + 1})", f"bit_set({2 * j + 1})")

    def references(self, *, apart: bool = False) -> Iterator[Reference]:
        """``apart``: each column for itself."""
        for i, table in enumerate(self.shown.tables):
            for kind in (*CODE, BOOLEAN):
                of_kind = [c for c in table.columns if c.kind == kind]
                for columns in [[c] for c in of_kind] if apart else [of_kind] if of_kind else []:
                    key = self.keys.get(columns[0].key) if apart else None
                    seen = f"bit_set({self._visible[i]})"
                    yield Reference(kind, self.spelling.columns(columns), seen, self._alone(i), 2 * i, key)
        for kind in CODE:
            yield Reference(kind, self.derived(kind), f"bit_set({DERIVED + 1})", "", DERIVED)

    def columns(self, rules: Rules, rule: str, kind: str) -> None:
        for said in self.references():
            if said.kind == kind:
                rules.add(rule, said.said, when=said.seen)
        for name, bit in COMPUTED.items() if kind in CODE else ():
            rules.add(rule, self.spelling.words(name), when=f"bit_set({bit})")

    def derived(self, kind: str) -> str:
        """A column of a derived table: which ones it has is not followed up."""
        said = [c.said for c in self.shown.columns if c.kind == kind]
        aliased = [f"{alias} . {name}" for alias in WITHS for name in (*said, *COMPUTED)]
        return self.spelling.words(*aliased, *COMPUTED)

    def write_from(self, rules: Rules) -> None:
        w = self.spelling.words
        for i, table in enumerate(self.shown.tables):
            said, named = self.spelling.table(table), f"bit_or({mask(2 * i + 1, self._visible[i])})"
            rules.add("from", f"{said} joined::{named}", when=self._alone(i))
            needed = f"eq([{2 * i}:{2 * i + 2}],1)"
            rules.add("joined", f"{w(',', 'CROSS JOIN')} {said} joined::{named}", when=needed)
            join, new = f"{w('JOIN', 'LEFT JOIN')} {said} {w('ON')}", f"bit_clear({2 * i + 1})"
            if partners := [f"bit_set({2 * j + 1})" for j in sorted(self._adjacent[i])]:
                rules.add("joined", f"{join} on_{i}::_", when=all_of(new, any_of(*partners)))
            for j in self._adjacent[i]:
                pairs = [(a, b) for a, b in self.shown.joins if (a.table, b.table) == (j, i)]
                rules.add(f"on_{i}", f"{self.spelling.equal(pairs)} on_more::{named}", when=f"bit_set({2 * j + 1})")
            for kind in CODE:
                if own := [c for c in table.columns if c.kind == kind]:
                    equal = f"{self.derived(kind)} {w('=')} {self.spelling.columns(own)}"
                    rules.add("joined", f"{join} {equal} on_more::{named}", when=all_of(new, f"bit_set({DERIVED + 1})"))
        self._write_derived(rules)

    def _write_derived(self, rules: Rules) -> None:
        """``( SELECT ... ) AS x``, or x where WITH made it."""
        w, named = self.spelling.words, f"joined::set_bit({DERIVED + 1})"
        on = f"{w('ON')} condition::set_bit({DERIVED + 1}) {named}"
        for name, bit in WITHS.items():
            inline = f"{w('(')} sub_table::bit_and({mask(*WITHS.values())}) {w(f'AS {name}')}"
            for source, known in ((inline, ""), (w(name), f"bit_set({bit})")):
                missing = all_of(f"eq([{DERIVED}:{DERIVED + 2}],1)", known)
                rules.add("from", f"{source} {named}", when=known)
                rules.add("joined", f"{w(',', 'CROSS JOIN')} {source} {named}", when=missing)
                rules.add("joined", f"{w('JOIN', 'LEFT JOIN')} {source} {on}", when=known or missing)


class ByAlias:
    """A table that a statement names twice: every column says an alias. Bits: for each letter and each table it may
    stand for, whether that is needed and whether FROM, or an outer SELECT's, says so."""

    prefix = "aliased_"

    def __init__(self, shown: Shown, spelling: Spelling) -> None:
        self.shown, self.spelling = shown, spelling
        self._tables = list(enumerate(shown.tables[:4]))
        self._letters = LETTERS[: 12 // len(self._tables)]
        self.handed_in = mask(*range(1, 24, 2))
        self.done = all_of(*(f"ne([{bit}:{bit + 2}],1)" for bit in range(0, 24, 2)))

    def _bit(self, letter: int, table: int) -> int:
        return 2 * (letter * len(self._tables) + table)

    def together(self) -> Iterator[tuple[str, str, str]]:
        for n, m in ((0, None), (0, 1)):
            for i, _ in self._tables:
                bits = [self._bit(n, i), *([] if m is None else [self._bit(m, i)])]
                may_need = all_of(self._no_other(n, i), "" if m is None else self._no_other(m, i))
                yield mask(*(bit + 1 for bit in bits)), mask(*bits), may_need

    def equalities(self) -> Iterator[tuple[str, str]]:
        """A table beside itself, in another column."""
        for i, table in self._tables:
            there = all_of(f"bit_set({self._bit(0, i) + 1})", f"bit_set({self._bit(1, i) + 1})")
            yield self.spelling.equal([(c, c) for c in table.columns], "a", "b"), there

    def references(self, *, apart: bool = False) -> Iterator[Reference]:
        """Whether GROUP BY names them again is not followed up."""
        for n, letter in enumerate(self._letters):
            for i, table in self._tables:
                for kind in (*CODE, BOOLEAN):
                    if of_kind := [c for c in table.columns if c.kind == kind]:
                        said, bit = self.spelling.columns(of_kind, letter), self._bit(n, i)
                        yield Reference(kind, said, f"bit_set({bit + 1})", self._no_other(n, i), bit)

    def _no_other(self, n: int, table: int) -> str:
        """The letter is not needed for another table."""
        return all_of(*(f"bit_clear({self._bit(n, i)})" for i, _ in self._tables if i != table))

    def columns(self, rules: Rules, rule: str, kind: str) -> None:
        for said in self.references():
            if said.kind == kind:
                rules.add(rule, said.said, when=said.seen)
        for name, bit in COMPUTED.items() if kind in CODE else ():
            rules.add(rule, self.spelling.words(name), when=f"bit_set({bit})")

    def write_from(self, rules: Rules) -> None:
        w = self.spelling.words
        for n, letter in enumerate(self._letters):
            unused = [f"bit_clear({self._bit(n, i) + 1})" for i, _ in self._tables]
            for i, table in self._tables:
                on, named = f"aliased_on_{letter}{i}", f"set_bit({self._bit(n, i) + 1})"
                new, said = all_of(*unused, self._no_other(n, i)), self.spelling.table(table, letter)
                rules.add("aliased_from", f"{said} aliased_joined::{named}", when=new)
                rules.add("aliased_joined", f"{w('JOIN', 'LEFT JOIN')} {said} {w('ON')} {on}::_", when=new)
                for m, other in enumerate(self._letters):
                    for j, _ in self._tables:
                        pairs = [(a, b) for a, b in self.shown.joins if (a.table, b.table) == (j, i)]
                        pairs += [(c, c) for c in table.columns] if i == j else []
                        if m != n and pairs:
                            equal = self.spelling.equal(pairs, other, letter)
                            rules.add(on, f"{equal} aliased_on_more::{named}", when=f"bit_set({self._bit(m, j) + 1})")


def _reached(start: int, adjacent: list[set[int]]) -> set[int]:
    reached, fresh = {start}, {start}
    while fresh:
        fresh = {j for i in fresh for j in adjacent[i]} - reached
        reached |= fresh
    return reached
