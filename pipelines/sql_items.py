"""The rules of what a SELECT shows: columns, aggregates, and what is made of them.

Parts follow one another as a chain, so that the parameter can carry what was said before: a column or an aggregate says
which table is needed, a column beside an aggregate what GROUP BY must name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipelines.lark_rules import all_of, any_of, mask
from pipelines.sql_aggregates import COUNTS, opened
from pipelines.sql_expressions import SIGNS, Expressions
from pipelines.sql_scopes import (
    AGGREGATED,
    BARE,
    CODE,
    COMPUTED,
    FOURTH,
    KIND,
    MADE,
    SECOND,
    THIRD,
    WANTED,
    Place,
    Then,
)
from pipelines.sql_terminals import BOOLEAN, KINDS, NUMBER

SINGLE, PLAIN = f"bit_clear({MADE})", f"bit_clear({AGGREGATED})"


def result_columns() -> dict[int, str]:
    """The condition that there are so many columns."""
    second, third = f"bit_set({SECOND})", f"bit_set({THIRD})"
    return {
        1: f"bit_clear({SECOND})",
        2: all_of(second, f"bit_clear({THIRD})"),
        3: all_of(third, f"bit_clear({FOURTH})"),
    }


def write_items(e: Expressions, by_table: Sequence[Expressions]) -> None:
    _row_of_items(e)
    for kind in (*KINDS, BOOLEAN):
        e.add("item", e.r(f"item_{kind}"), when=_fits(kind))
        bare = Place("bare", "", _then("named", 1 << BARE), shown=True, apart=True)
        e.scopes.write(f"item_{kind}", [kind], bare)
    _aggregated(e)
    for kind in KINDS:
        e.add(f"item_{kind}", f"{e.r(f'literal_{kind}')} {e.r('named')}")
        for of_table, (_, seen, needs, possible) in zip(by_table, e.scopes.by_name.alone(), strict=True):
            _made(e, kind, of_table, (seen, needs, possible))
        for over in e.scopes.together():
            _made(e, kind, e, over)


def _row_of_items(e: Expressions) -> None:
    """How many columns the result has, and of which kind one alone is, may have been asked for."""
    free, counts = f"eq({WANTED},0)", result_columns()
    enough = any_of(free, *(all_of(f"eq({WANTED},{n})", count) for n, count in counts.items()))
    for (n, count), bit in zip(counts.items(), (SECOND, THIRD, FOURTH), strict=True):
        more = any_of(free, *(f"eq({WANTED},{m})" for m in counts if m > n))
        e.add("next", f"{e.comma} {e.r('item', f'set_bit({bit})')}", when=all_of(count, more))
    e.add("next", f"{e.comma} {e.r('item')}", when=f"bit_set({FOURTH})")
    e.add("next", f"{e.w('FROM')} {e.r('from')}", when=enough)
    e.add("named", e.r("next"))
    for name, bit in COMPUTED.items():
        e.add("named", f"{e.w(f'AS {name}')} {e.r('next', f'set_bit({bit})')}", when=f"bit_clear({bit})")
    everything = f"{e.w('* FROM')} {e.r('from', f'bit_or({mask(BARE, MADE)})')}"
    e.add("item", everything, when=all_of(free, f"bit_clear({SECOND})"))


def _fits(kind: str) -> str:
    return any_of(f"eq({KIND},0)", *([f"eq({KIND},{CODE[kind]})"] if kind in CODE else []))


def _then(rule: str, bits: int, before: str = "") -> Then:
    def then(needs: int, key: int | None) -> str:
        return f"{before}{rule}::bit_or({hex(bits | needs | (0 if key is None else 1 << key))})"

    return then


def _aggregated(e: Expressions) -> None:
    """One over a column; a number may be divided by what it is grouped by: ``SUM(@c1) / @c2``."""
    for kind in KINDS:
        then = _then("measured" if kind == NUMBER else "named", 1 << AGGREGATED, f"{e.close} ")
        place = Place("aggregated", f"{opened(e, kind)} ", then, shown=True, when=lambda _: SINGLE)
        e.scopes.write(f"item_{kind}", [kind], place)
    then = _then("measured", 1 << AGGREGATED, f"{e.close} ")
    counted = Place("counted", f"{e.w(*COUNTS)} ", then, shown=True, when=lambda _: SINGLE)
    e.scopes.write("item_number", [*KINDS, BOOLEAN], counted)
    e.add("item_number", f"{e.w('COUNT ( * )')} {e.r('measured', f'set_bit({AGGREGATED})')}", when=SINGLE)
    e.add("measured", e.r("named"), f"{e.w(*SIGNS)} {e.r('measure')}")
    for number in (e.number_literal, *e.values(NUMBER)):
        e.add("measure", f"{number} {e.r('measured')}")
    e.scopes.write("measure", [NUMBER], Place("measure", "", _then("measured", 1 << BARE), shown=True, apart=True))
    then = _then("measured", 1 << AGGREGATED, f"{e.close} ")
    e.scopes.write("measure", [NUMBER], Place("aggregated", f"{opened(e, NUMBER)} ", then, shown=True))
    _products(e)


def _products(e: Expressions) -> None:
    """``SUM(@c1 * @c9)`` over columns of any tables."""
    inside = Place("product", f"{opened(e, NUMBER)} ", _then("product", 1 << AGGREGATED), shown=True)
    e.scopes.write("item_number", [NUMBER], replace(inside, when=lambda _: SINGLE))
    sign, then = f"{e.w(*SIGNS)} ", _then("product_more", 0)
    e.scopes.write("product", [NUMBER], Place("factor", sign, then, shown=True))
    e.add("product_more", e.r("product"), f"{e.close} {e.r('measured')}")
    for number in (e.number_literal, *e.values(NUMBER)):
        e.add("product", f"{sign}{number} {e.r('product_more')}")


def _made(e: Expressions, kind: str, of: Expressions, over: tuple[int, int, str]) -> None:
    """What is made of several values, by the rules ``of``: over tables that it sees and FROM must name."""
    seen, needs, possible = over
    measured = "measured" if kind == NUMBER else "named"
    forms = [
        (f"{kind}_made", "named", 1 << MADE | 1 << BARE, PLAIN),
        (f"computed_{kind}", "named", 1 << BARE, SINGLE),
        (f"aggregate_made_{kind}", measured, 1 << AGGREGATED, SINGLE),
    ]
    if kind == NUMBER:
        forms += [
            ("ranked", "named", 1 << MADE | 1 << BARE, PLAIN),
            ("ranked_of_groups", "named", 1 << AGGREGATED, SINGLE),
        ]
    for rule, then, says, when in forms:
        item = f"{of.r(rule, f'bit_or({hex(seen)})')} {e.r(then, f'bit_or({hex(needs | says)})')}"
        e.add(f"item_{kind}", item, when=all_of(when, possible))
