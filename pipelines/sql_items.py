"""The rules of what a SELECT shows: columns, aggregates, and what is made of them.

Parts follow one another as a chain, so that the parameter can carry what was said before: a column or an aggregate says
which table is needed, a column beside an aggregate what GROUP BY must name.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipelines.lark_rules import all_of, any_of, mask
from pipelines.sql_aggregates import opened
from pipelines.sql_expressions import Expressions
from pipelines.sql_measures import OWN, PLAIN, SINGLE, Over, fits, leading_to, write_measures
from pipelines.sql_scopes import (
    AGGREGATED,
    BARE,
    COMPUTED,
    FOURTH,
    MADE,
    SECOND,
    THIRD,
    WANTED,
    Place,
)
from pipelines.sql_terminals import BOOLEAN, DATE, KINDS, NUMBER, TEXT


def result_columns() -> dict[int, str]:
    """The condition that there are so many columns."""
    second, third = f"bit_set({SECOND})", f"bit_set({THIRD})"
    return {
        1: f"bit_clear({SECOND})",
        2: all_of(second, f"bit_clear({THIRD})"),
        3: all_of(third, f"bit_clear({FOURTH})"),
    }


def write_items(e: Expressions, over: Sequence[Over]) -> None:
    _row_of_items(e)
    for kind in (*KINDS, BOOLEAN):
        e.add("item", e.r(f"item_{kind}"), when=fits(kind))
    e.add("item_number", e.r("measure"))
    write_measures(e, over)
    for kind in (TEXT, DATE, BOOLEAN):
        bare = Place("bare", "", leading_to("named", 1 << BARE), shown=True, apart=True)
        e.scopes.write(f"item_{kind}", [kind], bare)
    for kind in (TEXT, DATE):
        then = leading_to("named", 1 << AGGREGATED, f"{e.close} ")
        place = Place("aggregated", f"{opened(e, kind)} ", then, shown=True, when=lambda _: SINGLE)
        e.scopes.write(f"item_{kind}", [kind], place)
        e.add(f"item_{kind}", f"{e.r(f'literal_{kind}')} {e.r('named')}")
    for kind in KINDS:
        _made(e, kind, over)
    for of, source in over:  # its parameter is the SELECT's own: it says what GROUP BY must name
        named = e.r("named", f"bit_or({hex(source.needs | 1 << AGGREGATED)})")
        e.add("item_number", f"{of.r('ranked_of_groups')} {named}", when=all_of(SINGLE, source.possible))


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


def _made(e: Expressions, kind: str, over: Sequence[Over]) -> None:
    """What is made of several values over one table, and no row of operands."""
    forms = [(f"computed_{kind}", "named", 1 << BARE, SINGLE)]
    if kind == NUMBER:
        forms.append(("ranked", "named", 1 << MADE | 1 << BARE, PLAIN))
    else:
        forms.append((f"{kind}_made", "named", 1 << MADE | 1 << BARE, PLAIN))
        forms.append((f"aggregate_made_{kind}", "named", 1 << AGGREGATED, SINGLE))
        forms.append((f"window_{kind}", "named", 1 << MADE | 1 << BARE, PLAIN))
    for of, source in over:
        for rule, then, says, when in forms:
            item = f"{of.r(rule, OWN)} {e.r(then, f'bit_or({hex(source.needs | says)})')}"
            e.add(f"item_{kind}", item, when=all_of(when, source.possible))
