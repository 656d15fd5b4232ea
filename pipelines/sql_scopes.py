"""What a SELECT has in scope, in the bits of its grammar's parameter: tables by their names, or tables by aliases.

A SELECT's tables come behind the columns it shows: a column shown alone or within one aggregate sets its table's bit as
needed, and FROM does not end before it has named what is needed. From then on a column is allowed only where its table
was named. A longer expression before FROM is over one source, a table, one by its alias or a derived one, and needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from pipelines.lark_rules import Rules, all_of, any_of, mask
from pipelines.sql_terminals import (
    BOOLEAN,
    DATE,
    KINDS,
    NUMBER,
    SPELT_UNITS,
    TEXT,
    Shown,
    ShownColumn,
    ShownTable,
    Spelling,
)

# bits that both kinds of scope share; what is needed and what is named are neighbours: 1 is needed and not named yet
FREE = 40  # bits below are each scope's own
ROUNDED, BRACKET, INNER = 40, 41, 42  # open around what is shown: ROUND(, a bracket, one within an aggregate
SECOND_DERIVED = 42  # behind FROM: a second derived table is named
AGAIN = 44  # behind UNION and its like
MADE = 45  # something is shown that is no column and that nothing can be grouped by
ALIASED = 46  # the statement says aliases
GROUPED = 47  # behind GROUP BY
DERIVED = 48  # a derived table is needed, and named
WITHS = {"x": 50, "y": 51}
COMPUTED = {"k1": 52, "k2": 53, "k3": 43}  # names of computed columns
SECOND, THIRD, FOURTH = 54, 55, 56  # there is such a column in the result
WANTED, KIND = "[57:59]", "[59:61]"
WANTED_AT, KIND_AT = 57, 59
BARE, AGGREGATED = 61, 62  # a column is shown, an aggregate
WITHIN = 63  # brackets close this SELECT
CODE = {NUMBER: 1, TEXT: 2, DATE: 3}  # of a kind, in KIND
NEEDED = f"eq([{DERIVED}:{DERIVED + 2}],1)"  # a derived table that is not named yet
LETTERS = "abcde"
SHIFTS = {NUMBER: "shift ", DATE: "shift_date "}

Then = Callable[[int, int | None], str]  # (bits that are needed, GROUP BY's bit of the one column): what follows
When = Callable[[int | None], str]


@dataclass(frozen=True)
class Place:
    """Where columns are named: behind FROM, or in what is shown, which decides what FROM must name."""

    name: str
    before: str
    then: Then
    shown: bool = False
    apart: bool = False  # each column for itself
    when: When = lambda _: ""


@dataclass(frozen=True)
class Source:
    """What an expression before FROM may be over, and FROM must name then.

    llguidance 1.9 takes a rule that ends for the same whatever parameter it was begun with: with one set of rules for
    all sources ``LOWER(a.@c1)`` would do for any of them. So each has its own: ``number_made_of_a0``.
    """

    name: str
    columns: Mapping[str, str]  # as they are spelt, by kind
    needs: int  # bits
    possible: str  # a condition
    keys: Sequence[tuple[ShownColumn, str]] = field(default=())  # (column, condition that GROUP BY will name it)


class Scopes:
    """Both, and what is derived: ``x.@c3`` and ``k1`` are the same for both."""

    def __init__(self, rules: Rules, spelling: Spelling, shown: Shown) -> None:
        self._rules, self._spelling, self.shown = rules, spelling, shown
        self.by_name = ByName(rules, shown, spelling)
        self.by_alias = ByAlias(rules, shown, spelling)

    def write(self, rule: str, kinds: Sequence[str], place: Place) -> None:
        """Adds the columns of these kinds to a rule."""
        self.by_name.write(rule, kinds, place)
        self.by_alias.write(rule, kinds, place)
        for kind in (k for k in kinds if k in CODE):
            then = place.then(1 << DERIVED, None)
            if place.shown:
                self._rules.add(rule, f"{place.before}{self.derived(kind)} {then}", when=place.when(None))
                continue
            there = all_of(f"bit_set({DERIVED + 1})", place.when(None))
            self._rules.add(rule, f"{place.before}{self.derived(kind, 'x')} {then}", when=there)
            second = any_of(f"bit_set({SECOND_DERIVED})", f"bit_set({WITHS['y']})")
            self._rules.add(rule, f"{place.before}{self.derived(kind, 'y')} {then}", when=all_of(there, second))

    def sources(self) -> Iterator[Source]:
        yield from self.by_name.sources()
        yield from self.by_alias.sources()
        yield Source("x", {kind: self.derived(kind) for kind in CODE}, 1 << DERIVED, "")

    def equal(self, pairs: Sequence[tuple[ShownColumn, ShownColumn]]) -> str:
        return self._spelling.equal(pairs)

    def seen(self, kind: str) -> str:
        """The condition that a column of the kind is in scope."""
        return any_of(*self.by_name.seen(kind), *self.by_alias.seen(kind), f"bit_set({DERIVED + 1})")

    def derived(self, kind: str, aliases: str = "xy") -> str:
        """A column of a derived table: which ones it has is not followed up."""
        said = [*(c.said for c in self.shown.columns if c.kind == kind), *COMPUTED]
        aliased = self._spelling.words(*(f"{alias} . {name}" for alias in aliases for name in said))
        computed = [self._spelling.words(*COMPUTED)] if "x" in aliases else []
        return self._rules.shared("derived", aliased, *computed)

    def write_from(self) -> None:
        """FROM does not end before all that is needed is named."""
        named = f"ne([{DERIVED}:{DERIVED + 2}],1)"
        for scope in (self.by_name, self.by_alias):
            self._rules.add("from", f"{scope.prefix}from::_", when=scope.chosen)
            scope.write_from(self.derived)
            self._rules.add(f"{scope.prefix}joined", "where::_", when=all_of(named, scope.done))
            self._rules.add(f"{scope.prefix}on_more", f"{scope.prefix}joined::_")
            condition = f"{self._spelling.words('AND')} condition_one::_ {scope.prefix}on_more::_"
            self._rules.add(f"{scope.prefix}on_more", condition)
            self._write_derived(scope.prefix)
        self._write_inner()

    def _write_inner(self) -> None:
        """A subquery, told what it may see; one ``apart`` sees nothing of the SELECT around it."""
        apart = mask(ALIASED, *WITHS.values())
        for kind in (*KINDS, "any"):
            self._rules.add(f"apart_{kind}", f"sub_{kind}::bit_and({apart})")
            for scope in (self.by_name, self.by_alias):
                self._rules.add(f"inner_{kind}", f"sub_{kind}::bit_and({scope.handed_in})", when=scope.chosen)

    def _write_derived(self, prefix: str) -> None:
        """``( SELECT ... ) AS x``, one more AS y, or those that WITH made; needed or not if a condition joins them."""
        w = self._spelling.words
        opened = f"{w('(')} sub_table::bit_and({mask(ALIASED, *WITHS.values())})"
        first, second = f"bit_clear({DERIVED + 1})", all_of(f"bit_set({DERIVED + 1})", f"bit_clear({SECOND_DERIVED})")
        named, both = mask(DERIVED + 1), mask(DERIVED + 1, SECOND_DERIVED)
        inline = {name: f"{opened} {w(f'AS {name}')}" for name in WITHS}
        sources = [(inline["x"], first, named), (inline["y"], second, both)]
        for name, bit in WITHS.items():
            sources.append((w(name), f"bit_set({bit})", named))
        self._rules.add(f"{prefix}from", f"{opened} {prefix}joined::_", when=f"bit_clear({DERIVED})")  # and no name
        for source, known, bits in sources:
            joined = f"{prefix}joined::bit_or({bits})"
            self._rules.add(f"{prefix}from", f"{source} {joined}", when="" if known == first else known)
            beside = known if bits == both else all_of(known, NEEDED)  # one row of totals beside another
            self._rules.add(f"{prefix}joined", f"{w(',', 'CROSS JOIN')} {source} {joined}", when=beside)
            on = f"{w('ON')} condition::bit_or({bits}) {joined}"
            self._rules.add(f"{prefix}joined", f"{w('JOIN', 'LEFT JOIN')} {source} {on}", when=known)


class ByName:
    """Bits: for each table whether it is needed and joined; which are visible, outer ones too; GROUP BY's columns, two
    bits each: whether it must name the column, and whether it does. Where there are too many columns for two, GROUP BY
    clears the one, and what is behind it may name any column."""

    prefix, chosen = "named_", f"bit_clear({ALIASED})"

    def __init__(self, rules: Rules, shown: Shown, spelling: Spelling) -> None:
        self.rules, self.shown, self.spelling, n = rules, shown, spelling, len(shown.tables)
        self._visible = range(2 * n, 3 * n)
        self.handed_in = mask(*self._visible, *WITHS.values())  # to a subquery
        self._both = 2 * len(shown.columns) <= FREE - 3 * n  # otherwise a column has the first of its two bits alone
        places = range(3 * n, FREE - 1, 2) if self._both else range(3 * n, FREE)
        self.keys = dict(zip((c.key for c in shown.columns), places, strict=False))
        self.done = all_of(*(f"ne([{2 * i}:{2 * i + 2}],1)" for i in range(n)))
        joined = (*shown.joins, *shown.periods)
        self._adjacent = [{b.table for a, b in joined if a.table == i} - {i} for i in range(n)]
        self._together = [_reached(i, self._adjacent) for i in range(n)]

    def _alone(self, table: int) -> str:
        """Nothing is needed that cannot be joined with the table."""
        return all_of(*(f"bit_clear({2 * i})" for i in range(len(self.shown.tables)) if i not in self._together[table]))

    def grouped(self, key: int) -> str:
        """The condition that GROUP BY names a column, or will have to."""
        return f"ne([{key}:{key + 2}],0)" if self._both else f"or(bit_set({key}),bit_set({GROUPED}))"

    def by_key(self, key: int) -> str:
        """What the parameter becomes where GROUP BY names a column."""
        return f"set_bit({key + 1})" if self._both else f"bit_and({hex((1 << 64) - 1 - (1 << key))})"

    @property
    def complete(self) -> str:
        """The condition that GROUP BY has named what it must."""
        keys = self.keys.values()
        if self._both or not keys:
            return all_of(*(f"ne([{key}:{key + 2}],1)" for key in keys))
        return f"eq([{min(keys)}:{max(keys) + 1}],0)"

    def sources(self) -> Iterator[Source]:
        for i, table in enumerate(self.shown.tables):
            keys = [(c, self.grouped(self.keys[c.key])) for c in table.columns if c.key in self.keys]
            columns, possible = _by_kind(table, self.spelling), all_of(self.chosen, self._alone(i))
            yield Source(str(i), columns, 1 << 2 * i, possible, keys)

    def write(self, rule: str, kinds: Sequence[str], place: Place) -> None:
        for i, table in enumerate(self.shown.tables):
            where = all_of(self.chosen, self._alone(i)) if place.shown else f"bit_set({self._visible[i]})"
            for columns in _parts([c for c in table.columns if c.kind in kinds], place.apart):
                key = self.keys.get(columns[0].key) if place.apart else None
                said = f"{place.before}{self.spelling.columns(columns)} {place.then(1 << 2 * i, key)}"
                self.rules.add(rule, said, when=all_of(where, place.when(key)))

    def seen(self, kind: str) -> list[str]:
        return [f"bit_set({self._visible[i]})" for i, table in enumerate(self.shown.tables) if table.has(kind)]

    def write_from(self, derived: Callable[[str], str]) -> None:
        add, w = self.rules.add, self.spelling.words
        for i, table in enumerate(self.shown.tables):
            said, named = self.spelling.table(table), f"bit_or({mask(2 * i + 1, self._visible[i])})"
            add("named_from", f"{said} named_joined::{named}", when=self._alone(i))
            needed = f"eq([{2 * i}:{2 * i + 2}],1)"
            add("named_joined", f"{w(',', 'CROSS JOIN')} {said} named_joined::{named}", when=needed)
            join, new = f"{w('JOIN', 'LEFT JOIN')} {said} {w('ON')}", f"bit_clear({2 * i + 1})"
            if partners := [f"bit_set({2 * j + 1})" for j in sorted(self._adjacent[i])]:
                add("named_joined", f"{join} named_on_{i}::_", when=all_of(new, any_of(*partners)))
            for j in sorted(self._adjacent[i]):
                pairs = [(a, b) for a, b in self.shown.joins if (a.table, b.table) == (j, i)]
                if pairs:
                    equal = self.spelling.equal(pairs)
                    add(f"named_on_{i}", f"{equal} named_on_more::{named}", when=f"bit_set({2 * j + 1})")
                for a, b in ((a, b) for a, b in self.shown.periods if {a.table, b.table} == {i, j}):
                    equal = f"{self._truncated(a)} {w('=')} {self._truncated(b)}"
                    add(f"named_on_{i}", f"{equal} named_on_more::{named}", when=f"bit_set({2 * j + 1})")
            for kind in CODE:
                if own := [c for c in table.columns if c.kind == kind]:
                    equal = f"{derived(kind)} {w('=')} {self.spelling.columns(own)}"
                    there = all_of(new, f"bit_set({DERIVED + 1})")
                    add("named_joined", f"{join} {equal} named_on_more::{named}", when=there)

    def _truncated(self, column: ShownColumn) -> str:
        w = self.spelling.words
        return f"{w('DATE_TRUNC (')} {w(*SPELT_UNITS)} {w(',')} {w(column.said)} {w(')')}"


class ByAlias:
    """Where a statement names a table twice every column says an alias. Bits: four a letter, which table it stands for
    (0: none yet) and whether FROM, or an outer SELECT's, says so. What GROUP BY must name is not followed up."""

    prefix, chosen = "aliased_", f"bit_set({ALIASED})"

    def __init__(self, rules: Rules, shown: Shown, spelling: Spelling) -> None:
        self.rules, self.shown, self.spelling = rules, shown, spelling
        self._start = 3 * len(shown.tables)
        self._tables = list(enumerate(shown.tables[:7]))
        self._letters = list(enumerate(LETTERS[: (FREE - self._start) // 4]))
        fields = (self._at(n) for n, _ in self._letters)
        self.handed_in = mask(ALIASED, *WITHS.values(), *(bit for at in fields for bit in range(at, at + 4)))
        self.done = all_of(*(f"or(eq({self._stands(n)},0),bit_set({self._at(n) + 3}))" for n, _ in self._letters))
        self._joined = {(a.table, b.table) for a, b in shown.joins}

    def _at(self, letter: int) -> int:
        return self._start + 4 * letter

    def _stands(self, letter: int) -> str:
        return f"[{self._at(letter)}:{self._at(letter) + 3}]"

    def _says(self, letter: int, table: int) -> str:
        """FROM names the table so."""
        return f"eq([{self._at(letter)}:{self._at(letter) + 4}],{table + 9})"

    def _may_say(self, letter: int, table: int) -> str:
        return f"or(eq({self._stands(letter)},0),eq({self._stands(letter)},{table + 1}))"

    def _unused(self, letter: int, table: int) -> str:
        """FROM does not say the letter yet, and may for the table."""
        bits = f"[{self._at(letter)}:{self._at(letter) + 4}]"
        return f"or(eq({bits},0),eq({bits},{table + 1}))"

    def _needs(self, letter: int, table: int) -> int:
        return table + 1 << self._at(letter)

    def _named(self, letter: int, table: int) -> int:
        return table + 9 << self._at(letter)

    def sources(self) -> Iterator[Source]:
        """Of the first letter alone: a set of rules for each would cost the start too much."""
        for i, table in self._tables:
            columns, possible = _by_kind(table, self.spelling, LETTERS[0]), all_of(self.chosen, self._may_say(0, i))
            yield Source(f"a{i}", columns, self._needs(0, i), possible)

    def write(self, rule: str, kinds: Sequence[str], place: Place) -> None:
        found = [(i, of) for i, t in self._tables if (of := [c for c in t.columns if c.kind in kinds])]
        then = all_of(self.chosen, place.when(None))
        for n, letter in self._letters if found else ():
            any_table = self._any_table(n, [i for i, _ in found], shown=place.shown)
            behind = f"{place.name}_{kinds[0] if len(kinds) == 1 else 'any'}_{letter}"
            self.rules.add(
                rule, f"{place.before}{self.spelling.words(f'{letter} .')} {behind}::_", when=all_of(then, any_table)
            )
            for i, columns in found:
                where = self._may_say(n, i) if place.shown else self._says(n, i)
                said = f"{self.spelling.columns(columns)} {place.then(self._needs(n, i), None)}"
                self.rules.add(behind, said.strip(), when=where)

    def _any_table(self, letter: int, tables: list[int], *, shown: bool) -> str:
        """The letter is one of the tables', or may be."""
        if not shown:
            return any_of(*(self._says(letter, i) for i in tables))
        if len(tables) == len(self._tables):
            return ""
        return any_of(f"eq({self._stands(letter)},0)", *(f"eq({self._stands(letter)},{i + 1})" for i in tables))

    def seen(self, kind: str) -> list[str]:
        tables = [i for i, table in self._tables if table.has(kind)]
        return [all_of(self.chosen, self._says(n, i)) for n, _ in self._letters for i in tables]

    def write_from(self, derived: Callable[[str], str]) -> None:
        add, w = self.rules.add, self.spelling.words
        for i, table in self._tables:
            partners = [j for j, _ in self._tables if (j, i) in self._joined and j != i]
            says = {j: [self._says(n, j) for n, _ in self._letters] for j in (i, *partners)}
            joinable = any_of(*(said for each in says.values() for said in each), f"bit_set({DERIVED + 1})")
            joinable = all_of(joinable, any_of(*(self._unused(n, i) for n, _ in self._letters)))
            add(
                "aliased_joined", f"{w('JOIN', 'LEFT JOIN')} {self.spelling.table(table)} joining_{i}::_", when=joinable
            )
            for n, letter in self._letters:
                named, new = f"bit_or({hex(self._named(n, i))})", self._unused(n, i)
                add(f"alias_{i}", w(letter), when=self._says(n, i))
                add("aliased_from", f"{self.spelling.table(table, letter)} aliased_joined::{named}", when=new)
                add(f"joining_{i}", f"{w(f'AS {letter} ON')} aliased_on_{i}::{named}", when=new)
            self._write_on(i, {j: any_of(*says[j]) for j in partners}, derived)
        add("shift", '""', f"{w('+', '-')} {self.spelling.number}")  # the year before: b . @c5 = a . @c5 - 1
        add("shift_date", '""', f"{w('+', '-')} interval")

    def _write_on(self, i: int, partners: dict[int, str], derived: Callable[[str], str]) -> None:
        """A table beside itself in any two columns of one kind: a manager is an employee."""
        w, on, more = self.spelling.words, f"aliased_on_{i}", "aliased_on_more::_"
        own, dot = f"alias_{i}::_ {w('.')}", w(".")
        for j, there in partners.items():
            for a, b in ((a, b) for a, b in self.shown.joins if (a.table, b.table) == (j, i)):
                other, this = f"alias_{j}::_ {dot} {w(a.said)}", f"{own} {w(b.said)}"
                self.rules.add(on, f"{other} {w('=')} {this} {more}", f"{this} {w('=')} {other} {more}", when=there)
        twice = any_of(
            *(all_of(self._says(n, i), self._says(m, i)) for n, m in combinations(range(len(self._letters)), 2))
        )
        self.rules.add(on, f"same_{i}::_", when=twice)
        for kind in KINDS:
            if alike := [c for c in self.shown.tables[i].columns if c.kind == kind]:
                said, shift = self.spelling.columns(alike), SHIFTS.get(kind, "")
                self.rules.add(f"same_{i}", f"{own} {said} {w('=')} {own} {said} {shift}{more}")
                there = f"bit_set({DERIVED + 1})"
                self.rules.add(on, f"{derived(kind)} {w('=')} {own} {said} {more}", when=there)


def _by_kind(table: ShownTable, spelling: Spelling, alias: str = "") -> dict[str, str]:
    own = {kind: [c for c in table.columns if c.kind == kind] for kind in (*KINDS, BOOLEAN)}
    return {kind: spelling.columns(columns, alias) for kind, columns in own.items() if columns}


def _parts(columns: list[ShownColumn], apart: bool) -> list[list[ShownColumn]]:
    return [[column] for column in columns] if apart else [columns] if columns else []


def _reached(start: int, adjacent: list[set[int]]) -> set[int]:
    reached, fresh = {start}, {start}
    while fresh:
        fresh = {j for i in fresh for j in adjacent[i]} - reached
        reached |= fresh
    return reached
