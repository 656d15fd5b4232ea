"""The rules of what is said of whole groups, and of windows over rows and over groups."""

from __future__ import annotations

from pipelines.sql_expressions import SIGNS, Expressions
from pipelines.sql_terminals import BOOLEAN, DATE, DATE_PARTS, KINDS, NUMBER, TEXT

COUNTS = ("COUNT (", "COUNT ( DISTINCT")
RANKS = ("ROW_NUMBER ( )", "RANK ( )", "DENSE_RANK ( )", "COUNT ( * )")
DIRECTIONS = tuple(
    f"{way}NULLS {end}".strip() if end else way.strip()
    for way in ("ASC ", "DESC ", "")
    for end in ("", "FIRST", "LAST")
    if way or end
)


def opened(e: Expressions, kind: str) -> str:
    """The aggregates over a value of the kind, up to their bracket."""
    of_numbers = ("SUM", "AVG", "MEDIAN", "STDDEV") if kind == NUMBER else ()
    return e.w("MIN (", "MAX (", *(f"{f} {d}" for f in of_numbers for d in ("(", "( DISTINCT")))


def write_aggregates(e: Expressions) -> None:
    """Values of whole groups: one aggregate over a column, or what is made of several and of what GROUP BY names."""
    for kind in KINDS:
        bare, made = f"aggregate_bare_{kind}", f"aggregate_made_{kind}"
        e.add(bare, f"{opened(e, kind)} {e.r(f'{kind}_column')} {e.close}")
        e.add(f"aggregate_{kind}", e.r(bare), e.r(made))
        e.add(
            "aggregate_called" if kind == NUMBER else made,
            f"{opened(e, kind)} {e.r(f'{kind}_made')} {e.close}",
            e.call(("ARG_MAX", "ARG_MIN"), e.r("date_column" if kind == DATE else kind), e.r("value")),
            f"{e.w('(')} {e.sub(kind)}",
            e.call(("COALESCE",), e.r(f"aggregate_{kind}"), e.r(kind)),
        )
        e.add(f"grouped_{kind}", e.r(f"aggregate_{kind}"), e.r(f"key_{kind}"))
        e.add(f"computed_{kind}", *_computed(e, kind))
    e.add("aggregate_made_date", f"{e.r('aggregate_bare_date')} {e.w('+', '-')} {e.r('interval')}")
    _aggregated_numbers(e)


def _aggregated_numbers(e: Expressions) -> None:
    number, date, factor = e.r("aggregate_number"), e.r("aggregate_date"), e.r("aggregate_factor")
    for kind in (*KINDS, BOOLEAN):
        e.add("aggregate_bare_number", f"{e.w(*COUNTS)} {e.r(f'{kind}_column')} {e.close}")
    e.add("aggregate_factor", e.r("aggregate_bare_number"), e.r("aggregate_made_factor"), e.r("key_number"))
    e.add("aggregate_made_number", e.r("aggregate_made_factor"), f"{number} {e.w(*SIGNS)} {factor}")
    e.add("aggregate_made_number", f"{e.r('key_number')} {e.w(*SIGNS)} {factor}", e.r("aggregate_days"))
    e.add("aggregate_days", f"{date} {e.w('-')} {date}")
    counted = e.w("COUNT ( * )", "COUNT ( 1 )")
    e.add("aggregate_made_factor", e.r("aggregate_called"), counted, e.number_literal, *e.values(NUMBER))
    e.add(
        "aggregate_called",
        f"{e.w('SUM (')} {e.r('condition')} {e.close}",
        f"{e.w(*COUNTS)} {e.r('made')} {e.close}",
        f"{e.w('(')} {number} {e.close}",
        f"{e.w('-')} {factor}",
        e.call(("ROUND", "ABS", "FLOOR", "CEIL"), number),
        e.call(("ROUND",), number, e.number_literal),
        e.call(("NULLIF", "GREATEST", "LEAST"), number, number),
        e.cast(number, "INT", "BIGINT", "DOUBLE", "DECIMAL"),
        e.call(("DATE_DIFF",), e.unit, date, date),
        e.call(DATE_PARTS, date),
    )


def _computed(e: Expressions, kind: str) -> list[str]:
    """What people group by besides columns."""
    text, number, known = e.r("text"), e.r("number"), e.r("known_date")
    whens = f"{e.w('CASE')} {e.r(f'whens_{kind}')}"
    if kind == NUMBER:
        arithmetic = f"{number} {e.w(*SIGNS)} {e.r('number_factor')}"
        return [e.r("date_part"), arithmetic, e.call(("ROUND", "FLOOR", "CEIL"), number), whens]
    if kind == DATE:
        return [e.call(("DATE_TRUNC",), e.unit, known), e.call(("LAST_DAY",), known), e.r("date_cast")]
    return [
        e.call(("SUBSTRING",), text, number, number),
        e.call(("LEFT", "RIGHT"), text, number),
        e.call(("LOWER", "UPPER"), text),
        e.call(("STRFTIME",), known, e.text_literal),
        whens,
    ]


# -- windows ----------------------------------------------------------------------------------


def write_windows(e: Expressions) -> None:
    number = e.r("number")
    e.add("direction", '""', e.w(*DIRECTIONS))
    edges = ("UNBOUNDED PRECEDING", "UNBOUNDED FOLLOWING", "CURRENT ROW")
    e.add("edge", e.w(*edges), f"{e.number_literal} {e.w('PRECEDING', 'FOLLOWING')}")
    e.add("frame", e.close, f"{e.w('ROWS BETWEEN')} {e.r('edge')} {e.w('AND')} {e.r('edge')} {e.close}")
    e.add("value_of_groups", *(e.r(f"{of}_{kind}") for of in ("grouped", "computed") for kind in KINDS))
    e.add("values_of_groups", e.r("value_of_groups"))
    e.add("values_of_groups", f"{e.r('values_of_groups')} {e.comma} {e.r('value_of_groups')}")
    for of, value, values, argument in (
        ("", "value", "values", number),
        ("_of_groups", "value_of_groups", "values_of_groups", e.r("aggregate_number")),
    ):
        _window(e, of, e.r(value), e.r(values), argument)
    signs, ranked, window = e.w("+", "-", "*", "/", "%"), e.r("ranked"), e.r("window")
    e.add("ranked", window, f"{ranked} {signs} {e.r('number_factor')}", f"{ranked} {signs} {window}")
    e.add("ranked", f"{e.r('number_factor')} {signs} {ranked}", f"{e.w('(')} {ranked} {e.close}")
    for kind in (TEXT, DATE):
        value = e.r(f"{kind}_column")
        moved = e.call(("LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE", "MIN", "MAX"), value)
        moved_by = e.call(("LAG", "LEAD"), value, _count(e))
        e.add(f"window_{kind}", f"{moved} {e.r('over')}", f"{moved_by} {e.r('over')}")
    date, window = e.r("date_column"), e.r("window_date")
    e.add("ranked", f"{date} {e.w('-')} {window}", f"{window} {e.w('-')} {date}")
    for between in ((window, date), (date, window)):
        e.add("ranked", e.call(("DATE_DIFF", "DATE_SUB"), e.unit, *between))
    ranked, window = e.r("ranked_of_groups"), e.r("window_of_groups")
    e.add("ranked_of_groups", window, f"{ranked} {signs} {e.r('aggregate_factor')}", f"{ranked} {signs} {window}")
    e.add("ranked_of_groups", f"{e.r('aggregate_number')} {signs} {window}", f"{e.w('(')} {ranked} {e.close}")
    e.add("ranked_of_groups", e.call(("ROUND",), ranked, e.number_literal))


def _window(e: Expressions, of: str, value: str, values: str, argument: str) -> None:
    over, keys, framed = e.r(f"over{of}"), e.r(f"sort_keys{of}"), e.r("frame")
    e.add(f"over{of}", f"{e.w('OVER (')} {e.r(f'partition{of}')}")
    e.add(f"partition{of}", e.r(f"sorted{of}"), f"{e.w('PARTITION BY')} {values} {e.r(f'sorted{of}')}")
    e.add(f"sorted{of}", framed, f"{e.w('ORDER BY')} {keys} {framed}")
    e.add(f"sort_keys{of}", f"{value} {e.r('direction')}", f"{value} {e.r('direction')} {e.comma} {keys}")
    of_numbers = ("SUM", "AVG", "MIN", "MAX", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE")
    e.add(
        f"window{of}",
        f"{e.w(*RANKS)} {over}",
        f"{e.call(of_numbers, argument)} {over}",
        f"{e.call(('LAG', 'LEAD'), argument, _count(e))} {over}",
    )


def _count(e: Expressions) -> str:
    return f"({'|'.join([e.number_literal, *e.values(NUMBER)])})"
