"""The rules of the numbers that a SELECT shows: rows of operands over any tables, ``SUM(@c1 * @c9) / @c4``.

A chain from left to right: each operand is a column, or made by the rules of one table, and says that FROM must name
it. Brackets open around it are bits of the parameter, so there are few: ROUND, one bracket, one within an aggregate.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipelines.lark_rules import all_of, any_of, mask
from pipelines.sql_aggregates import COUNTS, opened
from pipelines.sql_expressions import SIGNS, Expressions
from pipelines.sql_scopes import (
    AGGREGATED,
    ALIASED,
    BARE,
    BRACKET,
    CODE,
    INNER,
    KIND,
    MADE,
    ROUNDED,
    WITHS,
    Place,
    Source,
    Then,
)
from pipelines.sql_terminals import BOOLEAN, DATE, KINDS, NUMBER, TEXT

SINGLE, PLAIN = f"bit_clear({MADE})", f"bit_clear({AGGREGATED})"
CLOSED = all_of(f"bit_clear({ROUNDED})", f"bit_clear({BRACKET})")
OWN = f"bit_and({mask(ALIASED, *WITHS.values())})"  # a source's own rules look at nothing else

Over = tuple[Expressions, Source]  # what one made operand may be over: the rules of a source's own


def fits(kind: str) -> str:
    """The condition that one column alone, if it was asked for, may be of the kind."""
    return any_of(f"eq({KIND},0)", *([f"eq({KIND},{CODE[kind]})"] if kind in CODE else []))


def leading_to(rule: str, bits: int, before: str = "") -> Then:
    def then(needs: int, key: int | None) -> str:
        return f"{before}{rule}::bit_or({hex(bits | needs | (0 if key is None else 1 << key))})"

    return then


def write_measures(e: Expressions, over: Sequence[Over]) -> None:
    """``measure`` is an operand of a row of them, ``measured`` what follows one."""
    e.add("measured", e.r("named"), when=CLOSED)
    e.add("measured", f"{e.w(*SIGNS)} {e.r('measure')}")
    _closing(e, "measured", BRACKET)
    _closing(e, "measured", ROUNDED, f"bit_clear({BRACKET})", f"{e.comma} {e.number_literal} ")
    e.add("measure", f"{e.w('(', 'ABS (')} {e.r('measure', f'set_bit({BRACKET})')}", when=f"bit_clear({BRACKET})")
    e.add("measure", f"{e.w('ROUND (', 'COALESCE (')} {e.r('measure', f'set_bit({ROUNDED})')}", when=CLOSED)
    for number in (e.number_literal, *e.values(NUMBER)):
        e.add("measure", f"{number} {e.r('measured')}")
    then = leading_to("measured", 1 << BARE)
    e.scopes.write("measure", [NUMBER], Place("measure", "", then, shown=True, apart=True))
    made = leading_to("measured", 1 << MADE | 1 << BARE)
    _each(e, "measure", ("number_made_factor", "days_between"), over, made, PLAIN)
    _aggregates(e, over)
    _looked_up(e, over)


def _looked_up(e: Expressions, over: Sequence[Over]) -> None:
    """``(SELECT COUNT(*) FROM @t2 WHERE @c4 = @c1)``: what another table says of each row of this one."""
    named, shown = dict(zip(e.scopes.shown.tables, over, strict=False)), e.scopes.shown
    for i, (_, source) in enumerate(named.values()):
        for j, (other, (of, _)) in enumerate(named.items()):
            if pairs := [(a, b) for a, b in shown.joins if (a.table, b.table) == (i, j) and i != j]:
                start = f"{of.r('aggregate_number', OWN)} {e.w('FROM')} {e.w(other.said)} {e.w('WHERE')} "
                equal, also = e.scopes.equal(pairs), of.r("condition_one", OWN)
                e.add(f"looked_up_{i}", f"{start}{equal} {e.r(f'looked_up_{i}_{j}')}")
                e.add(f"looked_up_{i}", f"{start}{also} {e.w('AND')} {equal} {e.r(f'looked_up_{i}_{j}')}")
                e.add(f"looked_up_{i}_{j}", e.close, f"{e.w('AND')} {also} {e.r(f'looked_up_{i}_{j}')}")
        then = e.r("measured", f"bit_or({hex(source.needs | 1 << MADE | 1 << BARE)})")
        when = all_of(PLAIN, source.possible)
        e.add("measure", f"{e.w('( SELECT')} {e.r(f'looked_up_{i}')} {then}", when=when)


def _closing(e: Expressions, rule: str, bit: int, when: str = "", argument: str = "") -> None:
    closed = f"{e.close} {e.r(rule, _without(bit))}"
    e.add(rule, closed, *([argument + closed] if argument else []), when=all_of(f"bit_set({bit})", when))


def _without(bit: int) -> str:
    return f"bit_and({hex((1 << 64) - 1 - (1 << bit))})"


def _each(e: Expressions, rule: str, made: Sequence[str], over: Sequence[Over], then: Then, when: str = "") -> None:
    for of, source in over:
        name, *others = made
        if others:
            name = "_or_".join(made)
            of.add(name, *(of.r(each) for each in made))
        e.add(rule, f"{of.r(name, OWN)} {then(source.needs, None)}", when=all_of(when, source.possible))


# -- aggregates -------------------------------------------------------------------------------


def _aggregates(e: Expressions, over: Sequence[Over]) -> None:
    """An aggregate over factors, ``SUM(@c1 * @c9)``, a count, or what is made of several over one table."""
    aggregated = f"bit_or({mask(AGGREGATED)})"
    e.add("measure", f"{opened(e, NUMBER)} {e.r('factor', aggregated)}", when=SINGLE)
    e.add("measure", f"{e.w('COUNT ( * )')} {e.r('measured', aggregated)}", when=SINGLE)
    then = leading_to("measured", 1 << AGGREGATED, f"{e.close} ")
    counted = Place("counted", f"{e.w(*COUNTS)} ", then, shown=True, when=lambda _: SINGLE)
    e.scopes.write("measure", [*KINDS, BOOLEAN], counted)
    whens = e.r("whens", f"bit_or({mask(AGGREGATED, INNER)})")
    e.add("measure", f"{e.w(*(f'{count} CASE' for count in COUNTS))} {whens}", when=SINGLE)
    _each(e, "measure", ("aggregate_called", "aggregate_days"), over, leading_to("measured", 1 << AGGREGATED), SINGLE)
    _days(e)
    _factors(e, over)
    _cases(e, over)


def _days(e: Expressions) -> None:
    """``AVG(@c3 - @c9)``: days between dates that may be of two tables."""
    first = leading_to("days_less", 1 << AGGREGATED)
    start = Place("days_from", f"{opened(e, NUMBER)} ", first, shown=True, when=lambda _: SINGLE)
    e.scopes.write("measure", [DATE], start)
    less = Place("days_less", f"{e.w('-')} ", leading_to("measured", 0, f"{e.close} "), shown=True)
    e.scopes.write("days_less", [DATE], less)


def _factors(e: Expressions, over: Sequence[Over]) -> None:
    then, free = leading_to("product", 0), f"bit_clear({INNER})"
    e.scopes.write("factor", [NUMBER], Place("factor", "", then, shown=True))
    for number in (e.number_literal, *e.values(NUMBER)):
        e.add("factor", f"{number} {e.r('product')}")
    _each(e, "factor", ("number_made_factor",), over, then)
    e.add("factor", f"{e.w('(', 'ABS (')} {e.r('factor', f'set_bit({INNER})')}", when=free)
    e.add("factor", f"{e.w('CASE')} {e.r('whens')}", when=free)
    e.add("product", f"{e.w(*SIGNS)} {e.r('factor')}")
    e.add("product", f"{e.close} {e.r('measured')}", when=free)
    _closing(e, "product", INNER)


# -- CASE -------------------------------------------------------------------------------------


def _cases(e: Expressions, over: Sequence[Over]) -> None:
    """``CASE WHEN @c1 = 'a' THEN @c9 ELSE 0 END``: within a sum, counted (INNER), or shown."""
    free = f"bit_clear({INNER})"
    for shown in ("measure", "item_text"):
        e.add(shown, f"{e.w('CASE')} {e.r('whens', f'set_bit({BARE})')}", when=PLAIN)
    e.add("whens", f"{e.w('WHEN')} {e.r('test')}")
    _tests(e, over)
    counted = f"bit_set({INNER})"
    when = {"case_number": fits(NUMBER), "case_text": all_of(PLAIN, fits(TEXT)), "case_count": counted}
    for name, kinds in (("case_number", [NUMBER]), ("case_text", [TEXT]), ("case_count", [*KINDS, BOOLEAN])):
        end, literal = f"{name}_end", e.r("literal_text" if name == "case_text" else "literal_number")
        e.scopes.write(name, kinds, Place(name, "", leading_to(end, 0), shown=True))
        e.add(name, f"{literal} {e.r(end)}")
        e.add(end, e.r("whens"), e.r(f"{name}_ended"), f"{e.w('ELSE NULL')} {e.r(f'{name}_ended')}")
        e.add(end, f"{e.w('ELSE')} {literal} {e.r(f'{name}_ended')}")
        e.add("tested", f"{e.w('THEN')} {e.r(name)}", when=all_of("" if name == "case_count" else free, when[name]))
    e.scopes.write("case_else", [NUMBER], Place("case_else", "", leading_to("case_number_ended", 0), shown=True))
    e.add("case_number_end", f"{e.w('ELSE', 'ELSE -')} {e.r('case_else')}")
    e.add("case_number_ended", f"{e.w('END')} {e.r('product')}", when=f"bit_set({AGGREGATED})")
    e.add("case_number_ended", f"{e.w('END')} {e.r('measured')}", when=PLAIN)
    e.add("case_text_ended", f"{e.w('END')} {e.r('named')}")
    e.add("case_count_ended", f"{e.w('END )')} {e.r('measured', _without(INNER))}")


def _tests(e: Expressions, over: Sequence[Over]) -> None:
    """A condition: rows of tests, each over one table's columns, or of two columns."""
    e.add("test", f"{e.w('NOT')} {e.r('test')}")
    _each(e, "test", ("condition_test",), over, leading_to("tested", 0))
    for kind in KINDS:
        after, literals = f"test_{kind}_after", f"literals_{kind}"
        e.scopes.write("test", [kind], Place(f"test_{kind}", "", leading_to(after, 0), shown=True))
        than = Place(f"{after}_than", f"{e.compare(kind)} ", leading_to("tested", 0), shown=True)
        e.scopes.write(after, [kind], than)
        literal, tested = e.r(f"literal_{kind}"), e.r("tested")
        if kind == NUMBER:
            times = Place("test_times", f"{e.compare(kind)} {literal} {e.w('*')} ", leading_to("tested", 0), shown=True)
            e.scopes.write(after, [kind], times)
        e.add(literals, literal, f"{literal} {e.comma} {e.r(literals)}")
        e.add(after, f"{e.compare(kind)} {literal} {tested}", f"{e.w('IS NULL', 'IS NOT NULL')} {tested}")
        e.add(after, f"{e.w('IN (', 'NOT IN (')} {e.r(literals)} {e.close} {tested}")
        e.add(after, f"{e.w('BETWEEN')} {literal} {e.w('AND')} {literal} {tested}")
    e.add("tested", f"{e.w('AND', 'OR')} {e.r('test')}")
