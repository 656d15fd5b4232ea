"""The rules of what stands in a SELECT: numbers, texts, dates, conditions, aggregates and windows, each of its kind.

DuckDB's binder refuses a text compared with a number and an average of names, so the kinds are kept apart. A rule's
parameter says what is in scope (sql_grammar.py). Functions are those of the allow-list that the model was taught.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from pipelines.lark_rules import Rules, any_of
from pipelines.sql_terminals import BOOLEAN, DATE, KINDS, NUMBER, TEXT, Shown, Spelling

DATE_PARTS = ("YEAR", "MONTH", "QUARTER", "DAY", "WEEK", "HOUR", "MINUTE", "DECADE")
UNITS = (*DATE_PARTS, "DAYS", "MONTHS", "YEARS")


class Scope(Protocol):
    """What the rules of a scope are called and what its parameter's bits mean."""

    prefix: str

    def references(self) -> Iterable[Any]: ...

    handed_in: str  # the bits that a subquery is told

    def columns(self, rules: Rules, rule: str, kind: str) -> None:
        """Adds a column of the kind to the rule, where it is in scope."""


class Expressions:
    """Adds the rules of one scope; ``r("number")`` is what a rule is called."""

    def __init__(self, rules: Rules, spelling: Spelling, shown: Shown, scope: Scope) -> None:
        self._rules, self._spelling, self._shown, self._scope = rules, spelling, shown, scope

    def r(self, name: str, parameter: str = "_") -> str:
        return f"{self._scope.prefix}{name}::{parameter}"

    def sub(self, kind: str) -> str:
        """A SELECT of one column of the kind, or of any, and the bracket that closes it."""
        return self.r(f"sub_{kind}", f"bit_and({self._scope.handed_in})")

    def w(self, *alternatives: str) -> str:
        return self._spelling.words(*alternatives)

    def add(self, name: str, *alternatives: str, when: str = "") -> None:
        self._rules.add(f"{self._scope.prefix}{name}", *alternatives, when=when)

    def values(self, kind: str) -> list[str]:
        said = self._shown.values_of(kind)
        return [self.w(*said)] if said else []

    def write(self) -> None:
        self.number_literal = self._spelling.number
        self.date_literal = self._spelling.date
        self.days = self._spelling.days
        self.text_literal = self._spelling.literal([said for said, _ in self._shown.values])
        self.comma, self.close, self.end = self.w(","), self.w(")"), self._spelling.end
        for kind in KINDS:
            self._scope.columns(self._rules, f"{self._scope.prefix}{kind}_column", kind)
            self._any_kind(kind)
        self._scope.columns(self._rules, f"{self._scope.prefix}boolean_column", BOOLEAN)
        self._numbers()
        self._dates()
        self._texts()
        self._conditions("condition", {kind: self.r(kind) for kind in KINDS})
        self._aggregates()
        self._conditions("group_condition", {kind: self.r(f"grouped_{kind}") for kind in KINDS}, of_groups=True)
        self._windows()

    def call(self, functions: Sequence[str], *arguments: str) -> str:
        opened = self.w(*(f"{function} (" for function in functions))
        return f"{opened} {f' {self.comma} '.join(arguments)} {self.close}"

    # -- plain values -------------------------------------------------------------------------

    def _any_kind(self, kind: str) -> None:
        """What there is of every kind; a factor binds tightest, what is made is more than a column."""
        value, factor = self.r(kind), f"{kind}_made_factor"
        self.add("value", value)
        self.add(f"list_{kind}", value, f"{self.r(f'list_{kind}')} {self.comma} {value}")
        self.add(f"{kind}_factor", self.r(f"{kind}_column"), self.r(factor))
        self.add("made", self.r(f"{kind}_made"))
        self.add(
            factor,
            *self.values(kind),
            f"{self.w('(')} {value} {self.close}",
            f"{self.w('(')} {self.sub(kind)}",
            self.call(("COALESCE", "NULLIF", "GREATEST", "LEAST"), value, value),
            self.call(("IF",), self.r("condition"), value, value),
            f"{self.w('CASE')} {self.r(f'whens_{kind}')}",
        )
        when = f"{self.w('WHEN')} {self.r('condition')} {self.w('THEN')} {value}"
        end = self.w("END", "ELSE NULL END")
        self.add(
            f"whens_{kind}",
            f"{when} {end}",
            f"{when} {self.w('ELSE')} {value} {self.w('END')}",
            f"{when} {self.r(f'whens_{kind}')}",
        )

    def _numbers(self) -> None:
        number, factor, date = self.r("number"), self.r("number_factor"), self.r("date")
        term, times = self.r("number_term"), self.w("*", "/", "/ /", "%")
        self.add("number", self.r("number_column"), self.r("number_made"))
        apart = f"{self.r('date_column')} {self.w('-')} {self.r('date_column')}"
        self.add("number_made", f"{number} {self.w('+', '-')} {term}", apart)
        dates = any_of(*(said.seen for said in self._scope.references() if said.kind == DATE))
        self.add("number_made", f"{self.w('CURRENT_DATE -')} {self.r('date_column')}", when=dates)
        self.add("number_made", self.r("number_made_factor"), f"{term} {times} {factor}")
        self.add("number_term", factor, f"{term} {times} {factor}")
        self.add(
            "number_made_factor",
            self.number_literal,
            f"{self.w('-')} {factor}",
            self.r("date_part"),
            self.call(("DATE_DIFF", "DATE_SUB"), self.text_literal, date, date),
            self.call(("ROUND", "ABS", "FLOOR", "CEIL"), number),
            self.call(("ROUND",), number, number),
            self.call(("LENGTH",), self.r("text")),
            self.call(("STRPOS",), self.r("text"), self.r("text")),
            self.cast(self.r("value"), "INT", "BIGINT", "DOUBLE", "DECIMAL"),
        )
        self.add(
            "date_part",
            self.call(DATE_PARTS, date),
            f"{self.w(*(f'EXTRACT ( {unit} FROM' for unit in DATE_PARTS))} {date} {self.close}",
            self.call(("DATE_PART",), self.text_literal, date),
        )

    def cast(self, value: str, *types: str) -> str:
        size = f"{self.w('(')} {self.number_literal} {self.comma} {self.number_literal} {self.close}"
        plain = self.w(*types)
        sized = (
            f" | {self.w('CAST (')} {value} {self.w('AS DECIMAL')} {size} {self.close}" if "DECIMAL" in types else ""
        )
        return f"{self.w('CAST (')} {value} {self.w('AS')} {plain} {self.close}{sized}"

    def _dates(self) -> None:
        """A date, moved once at most: a literal alone is a text to DuckDB until something makes a date of it."""
        date, number, moved = self.r("date"), self.r("number"), self.w("+", "-")
        self.add("date", self.r("date_column"), self.r("date_made"))
        moment = f"{self.r('date_moment')} {moved} {self.r('interval')}"
        self.add(
            "date_made", self.r("date_made_factor"), moment, f"{self.r('date_column')} {moved} {self.r('interval')}"
        )
        self.add("date_made", f"{self.w('CURRENT_DATE')} {moved} {self.number_literal}")
        self.add("date_made_factor", self.date_literal, self.r("date_moment"))
        known = [self.date_literal, *self.values(DATE)]
        self.add(
            "date_moment",
            self.w("CURRENT_DATE"),
            *(f"{self.w('DATE', 'TIMESTAMP')} {literal}" for literal in known),
            self.call(("DATE_TRUNC",), self.text_literal, date),
            self.call(("LAST_DAY",), self.r("date_column")),
            self.call(("LAST_DAY",), self.r("date_moment")),
            self.call(("MAKE_DATE",), number, number, number),
            self.cast(self.r("value"), "DATE", "TIMESTAMP"),
        )
        units = self.w(*UNITS)
        self.add(
            "interval",
            f"{self.w('INTERVAL')} {self.days} {units}",
            f"{self.w('INTERVAL')} {self.number_literal} {units}",
            *(f"{self.w('INTERVAL')} {value} {units}" for value in self.values(NUMBER)),
        )

    def _texts(self) -> None:
        text, number, value = self.r("text"), self.r("number"), self.r("value")
        self.add("text", self.r("text_column"), self.r("text_made"))
        self.add("text_made", self.r("text_made_factor"), f"{text} {self.w('||')} {self.r('text_factor')}")
        self.add(
            "text_made_factor",
            self.text_literal,
            self.call(("LOWER", "UPPER", "TRIM"), text),
            self.call(("SUBSTRING", "LEFT", "RIGHT"), text, number),
            self.call(("SUBSTRING",), text, number, number),
            self.call(("REPLACE",), text, text, text),
            self.call(("CONCAT",), self.r("values")),
            self.call(("STRFTIME",), self.r("date"), self.text_literal),
            self.cast(value, "VARCHAR", "TEXT"),
        )
        self.add("values", value, f"{self.r('values')} {self.comma} {value}")

    # -- conditions ---------------------------------------------------------------------------

    def _conditions(self, name: str, left: dict[str, str], *, of_groups: bool = False) -> None:
        """``left``: what stands on the left of a comparison, by kind."""
        whole, both, one, test = (self.r(f"{name}{part}") for part in ("", "_and", "_one", "_test"))
        self.add(name, both, f"{whole} {self.w('OR')} {both}")
        self.add(f"{name}_and", one, f"{both} {self.w('AND')} {one}")
        self.add(f"{name}_one", test, f"{self.w('NOT')} {one}", f"{self.w('(')} {whole} {self.close}")
        for kind, operand in left.items():
            self.add(f"{name}_test", f"{operand} {self.r(f'after_{kind}')}")
            if of_groups:
                self.add(f"{name}_test", f"{operand} {self.compare(kind)} {operand}")
            else:
                self._after(kind)
        if not of_groups:
            text = self.r("text")
            self.add(
                f"{name}_test",
                self.r("boolean"),
                f"{self.r('boolean')} {self.w('=', '<>', '!=')} {self.r('boolean')}",
                f"{self.r('boolean')} {self.w('IS NULL', 'IS NOT NULL')}",
                f"{self.w('EXISTS (')} {self.sub('any')}",
                self.call(("STARTS_WITH", "ENDS_WITH", "CONTAINS"), text, text),
            )
            self.add("boolean", self.r("boolean_column"), self.w("TRUE", "FALSE"))

    def compare(self, kind: str) -> str:
        return self.w("=", "<>", "!=", "<", ">", "<=", ">=")

    def _after(self, kind: str) -> None:
        """What may follow a value of the kind to make a condition of it."""
        value = self.r(kind)
        self.add(
            f"after_{kind}",
            f"{self.compare(kind)} {value}",
            f"{self.w('BETWEEN', 'NOT BETWEEN')} {value} {self.w('AND')} {value}",
            f"{self.w('IN (', 'NOT IN (')} {self.r(f'list_{kind}')} {self.close}",
            f"{self.w('IN (', 'NOT IN (')} {self.sub(kind)}",
            self.w("IS NULL", "IS NOT NULL"),
        )
        if kind == TEXT:
            self.add("after_text", f"{self.w('LIKE', 'ILIKE', 'NOT LIKE', 'NOT ILIKE')} {value}")
            for number in (self.number_literal, *self.values(NUMBER)):  # a code written without quotes
                self.add("after_text", f"{self.w('=', '<>', '!=')} {number}")

    # -- aggregates ---------------------------------------------------------------------------

    def opened(self, kind: str) -> str:
        """The aggregates over a value of the kind, up to their bracket."""
        of_numbers = ("SUM", "AVG", "MEDIAN", "STDDEV") if kind == NUMBER else ()
        return self.w("MIN (", "MAX (", *(f"{f} {d}" for f in of_numbers for d in ("(", "( DISTINCT")))

    def _aggregates(self) -> None:
        """Values of whole groups: one aggregate over a column, or what is made of several."""
        number = self.r("aggregate_number")
        for kind in KINDS:
            column = self.r(f"{kind}_column")
            self.add(f"aggregate_bare_{kind}", f"{self.opened(kind)} {column} {self.close}")
            self.add(f"aggregate_{kind}", self.r(f"aggregate_bare_{kind}"), self.r(f"aggregate_made_{kind}"))
            self.add(
                "aggregate_made_factor" if kind == NUMBER else f"aggregate_made_{kind}",
                f"{self.opened(kind)} {self.r(f'{kind}_made')} {self.close}",
                self.call(("ARG_MAX", "ARG_MIN"), self.r(kind), self.r("value")),
                f"{self.w('(')} {self.sub(kind)}",
                self.call(("COALESCE",), self.r(f"aggregate_{kind}"), self.r(kind)),
            )
            self.add(f"grouped_{kind}", self.r(f"aggregate_{kind}"), self.r(f"key_{kind}"))
            self.add(f"computed_{kind}", *self._computed(kind))
        date = self.r("aggregate_date")
        self.add("aggregate_made_date", f"{self.r('aggregate_bare_date')} {self.w('+', '-')} {self.r('interval')}")
        term, factor = self.r("aggregate_term"), self.r("aggregate_factor")
        times, counted = self.w("*", "/", "/ /", "%"), self.w("COUNT (", "COUNT ( DISTINCT")
        for kind in (*KINDS, BOOLEAN):
            self.add("aggregate_bare_number", f"{counted} {self.r(f'{kind}_column')} {self.close}")
        self.add("aggregate_factor", self.r("aggregate_bare_number"), self.r("aggregate_made_factor"))
        self.add("aggregate_term", factor, f"{term} {times} {factor}")
        self.add("aggregate_made_number", self.r("aggregate_made_factor"), f"{number} {self.w('+', '-')} {term}")
        self.add("aggregate_made_number", f"{term} {times} {factor}", f"{date} {self.w('-')} {date}")
        self.add(
            "aggregate_made_factor",
            f"{self.w('SUM (')} {self.r('condition')} {self.close}",
            f"{counted} {self.r('made')} {self.close}",
            self.w("COUNT ( * )"),
            self.number_literal,
            *self.values(NUMBER),
            f"{self.w('(')} {number} {self.close}",
            f"{self.w('-')} {factor}",
            self.call(("ROUND", "ABS", "FLOOR", "CEIL"), number),
            self.call(("ROUND",), number, self.number_literal),
            self.call(("NULLIF", "GREATEST", "LEAST"), number, number),
            self.cast(number, "INT", "BIGINT", "DOUBLE", "DECIMAL"),
            self.call(("DATE_DIFF",), self.text_literal, date, date),
            self.call(DATE_PARTS, date),
        )

    def _computed(self, kind: str) -> list[str]:
        """What people group by besides columns."""
        date, text, number = self.r("date"), self.r("text"), self.r("number")
        whens = f"{self.w('CASE')} {self.r(f'whens_{kind}')}"
        if kind == NUMBER:
            term = f"{self.r('number_term')} {self.w('*', '/', '/ /', '%')} {self.r('number_factor')}"
            return [self.r("date_part"), term, self.call(("ROUND", "FLOOR"), number), whens]
        if kind == DATE:
            return [self.call(("DATE_TRUNC",), self.text_literal, date), self.call(("LAST_DAY",), date)]
        return [
            self.call(("SUBSTRING",), text, number, number),
            self.call(("LEFT", "RIGHT"), text, number),
            self.call(("LOWER", "UPPER"), text),
            self.call(("STRFTIME",), date, self.text_literal),
            whens,
        ]

    # -- windows ------------------------------------------------------------------------------

    def _windows(self) -> None:
        number, window = self.r("number"), self.r("window")
        self.add("over", f"{self.w('OVER (')} {self.r('partition')}")
        self.add("partition", self.r("sorted"), f"{self.w('PARTITION BY')} {self.r('values')} {self.r('sorted')}")
        self.add("sorted", self.r("frame"), f"{self.w('ORDER BY')} {self.r('sort_keys')} {self.r('frame')}")
        self.add("sort_keys", f"{self.r('value')} {self.r('direction')}")
        self.add("sort_keys", f"{self.r('value')} {self.r('direction')} {self.comma} {self.r('sort_keys')}")
        self.add("direction", '""', self.w(*DIRECTIONS))
        numbers = ("SUM", "AVG", "MIN", "MAX", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE")
        over_numbers, over = self.call(numbers, number), self.r("over")
        edges = ("UNBOUNDED PRECEDING", "UNBOUNDED FOLLOWING", "CURRENT ROW")
        self.add("edge", self.w(*edges), f"{self.number_literal} {self.w('PRECEDING', 'FOLLOWING')}")
        self.add(
            "frame",
            self.close,
            f"{self.w('ROWS BETWEEN')} {self.r('edge')} {self.w('AND')} {self.r('edge')} {self.close}",
        )
        self.add(
            "window",
            f"{self.w('ROW_NUMBER ( )', 'RANK ( )', 'DENSE_RANK ( )', 'COUNT ( * )')} {self.r('over')}",
            f"{over_numbers} {over}",
            f"{self.call(('LAG', 'LEAD'), number, self.number_literal)} {self.r('over')}",
        )
        signs = self.w("+", "-", "*", "/", "%")
        self.add(
            "ranked",
            window,
            f"{self.r('ranked')} {signs} {self.r('number_factor')}",
            f"{self.r('ranked')} {signs} {window}",
            f"{self.r('number_factor')} {signs} {self.r('ranked')}",
            f"{self.w('(')} {self.r('ranked')} {self.close}",
        )


DIRECTIONS = tuple(
    f"{way}NULLS {end}".strip() if end else way.strip()
    for way in ("ASC ", "DESC ", "")
    for end in ("", "FIRST", "LAST")
    if way or end
)
