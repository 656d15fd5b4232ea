"""The rules of what stands in a SELECT: numbers, texts, dates, conditions, aggregates and windows, each of its kind.

DuckDB's binder refuses a text compared with a number and an average of names, so the kinds are kept apart. A rule's
parameter says what is in scope (sql_grammar.py). Functions are those of the allow-list that the model was taught.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipelines.lark_rules import Rules, all_of
from pipelines.sql_scopes import AGGREGATED, COMPUTED, GROUPED, Place, Scopes, Source
from pipelines.sql_terminals import (
    BOOLEAN,
    DATE,
    DATE_PARTS,
    KINDS,
    NUMBER,
    QUOTED,
    SPELT_UNITS,
    TEXT,
    Shown,
    Spelling,
)

UNITS = (*DATE_PARTS, "DAYS", "MONTHS", "YEARS")
WITHOUT_COLUMNS = frozenset(  # the same rules for every source
    ("interval", "direction", "edge", "frame", *(f"literal_{kind}" for kind in KINDS))
)


class Expressions:
    """Adds the rules; ``r("number")`` refers to one and hands the parameter on. Without a source: those behind FROM."""

    def __init__(
        self, rules: Rules, spelling: Spelling, shown: Shown, scopes: Scopes, source: Source | None = None
    ) -> None:
        self._rules, self._spelling, self._shown, self.scopes, self._source = rules, spelling, shown, scopes, source
        self._suffix = f"_of_{source.name}" if source else ""

    def _own(self, name: str) -> str:
        return name if name in WITHOUT_COLUMNS else f"{name}{self._suffix}"

    def r(self, name: str, parameter: str = "_") -> str:
        return f"{self._own(name)}::{parameter}"

    def sub(self, kind: str) -> str:
        """A SELECT of one column of the kind, or of any, and the bracket that closes it."""
        return f"apart_{kind}::_" if self._source else f"inner_{kind}::_"

    def w(self, *alternatives: str) -> str:
        return self._spelling.words(*alternatives)

    def add(self, name: str, *alternatives: str, when: str = "") -> None:
        self._rules.add(self._own(name), *alternatives, when=when)

    def values(self, kind: str) -> list[str]:
        said = self._shown.values_of(kind)
        return [self.w(*said)] if said else []

    def write(self) -> None:
        self.number_literal = self._spelling.number
        self.date_literal, self.unit = self._spelling.date, self.w(*SPELT_UNITS)
        self.days = self._spelling.days
        self.text_literal = self._spelling.literal([said for said, _ in self._shown.values])
        self.comma, self.close, self.end = self.w(","), self.w(")"), self._spelling.end
        for kind in (*KINDS, BOOLEAN):
            self._columns(kind)
        for kind in KINDS:
            self._any_kind(kind)
        self._numbers()
        self._dates()
        self._texts()
        self._conditions("condition", {kind: self.r(kind) for kind in KINDS})
        if self._source is None:
            self._lone()

    def _own_columns(self, source: Source, kind: str) -> None:
        if kind in source.columns:
            self.add(f"{kind}_column", source.columns[kind])
        for column, grouped in source.keys:
            if column.kind == kind:
                self.add(f"key_{kind}", self.w(column.said), when=grouped)

    def conditions_of_groups(self) -> None:
        left = {kind: self.r(f"grouped_{kind}") for kind in KINDS}
        self._conditions("group_condition", left, of_groups=True)

    def _columns(self, kind: str) -> None:
        """Those in scope; ``key_number`` and so on: those that GROUP BY names, or must."""
        if self._source is not None:
            self._own_columns(self._source, kind)
            return
        self.scopes.write(f"{kind}_column", [kind], Place("column", "", lambda *_: ""))
        if kind == BOOLEAN:
            return

        def grouped(key: int | None) -> str:
            return f"bit_set({GROUPED})" if key is None else self.scopes.by_name.grouped(key)

        self.scopes.write(f"key_{kind}", [kind], Place("column", "", lambda *_: "", apart=True, when=grouped))
        for name, bit in COMPUTED.items():
            plain = all_of(f"bit_set({bit})", f"bit_clear({AGGREGATED})", f"bit_clear({GROUPED})")
            self.add(f"{kind}_column", self.w(name), when=plain)
            self.add(f"key_{kind}", self.w(name), when=f"bit_set({bit})")

    def call(self, functions: Sequence[str], *arguments: str) -> str:
        opened = self.w(*(f"{function} (" for function in functions))
        return f"{opened} {f' {self.comma} '.join(arguments)} {self.close}"

    # -- plain values -------------------------------------------------------------------------

    def _any_kind(self, kind: str) -> None:
        """What there is of every kind; what is made is more than a column or a literal."""
        value, factor, literal = self.r(kind), f"{kind}_made_factor", self.r(f"literal_{kind}")
        literals = {NUMBER: self.number_literal, TEXT: self.text_literal, DATE: self.date_literal}
        self.add(f"literal_{kind}", literals[kind], *self.values(kind))
        self.add(kind, self.r(f"{kind}_column"), self.r(f"{kind}_made"), literal)
        self.add("value", value)
        self.add(f"list_{kind}", value, f"{self.r(f'list_{kind}')} {self.comma} {value}")
        self.add(f"{kind}_factor", self.r(f"{kind}_column"), self.r(factor), literal)
        self.add("made", self.r(f"{kind}_made"))
        self.add(
            factor,
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
        """A row of operands and signs: which sign binds tighter makes no difference to what may follow."""
        number, factor = self.r("number"), self.r("number_factor")
        date, known = self.r("date"), self.r("known_date")
        self.add("number_made", f"{number} {self.w(*SIGNS)} {factor}", self.r("number_made_factor"))
        self.add("number_made", self.r("days_between"))
        self.add("days_between", f"{self.r('date_column')} {self.w('-')} {self.r('date_column')}")
        apart = f"{self.r('date_moment')} {self.w('-')} {self.r('date_cast')}"
        self.add("days_between", f"{self.r('date_column')} {self.w('-')} {self.r('date_cast')}", apart)
        apart = f"{self.r('date_moment')} {self.w('-')} {self.r('date_column')}"
        if self._source is None or DATE in self._source.columns:
            self.add("days_between", apart, when="" if self._source else self.scopes.seen(DATE))
        self.add(
            "number_made_factor",
            f"{self.w('-')} {factor}",
            self.r("date_part"),
            self.call(("DATE_DIFF", "DATE_SUB"), self.unit, date, known),
            self.call(("DATE_DIFF", "DATE_SUB"), self.unit, known, date),
            self.call(("ROUND", "ABS", "FLOOR", "CEIL"), number),
            self.call(("ROUND",), number, number),
            self.call(("LENGTH",), self.r("text")),
            self.call(("STRPOS",), self.r("text"), self.r("text")),
            self.cast(self.r("value"), "INT", "BIGINT", "DOUBLE", "DECIMAL"),
        )
        self.add(
            "date_part",
            self.call(DATE_PARTS, known),
            f"{self.w(*(f'EXTRACT ( {unit} FROM' for unit in DATE_PARTS))} {known} {self.close}",
            self.call(("DATE_PART",), self.unit, known),
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
        number, moved = self.r("number"), self.w("+", "-")
        self.add("date_made", self.r("date_made_factor"), self.r("date_moved"))
        self.add("date_moved", *(f"{self.r(f'date_{of}')} {moved} {self.r('interval')}" for of in ("column", "moment")))
        self.add("date_moved", f"{self.w('(')} {self.sub(DATE)} {moved} {self.r('interval')}")
        self.add("known_date", *(self.r(f"date_{of}") for of in ("column", "moment", "moved")))
        days = "|".join([self.number_literal, *self.values(NUMBER)])
        self.add("date_made", f"({self.w('CURRENT_DATE')} | {self.r('date_cast')}) {moved} ({days})")
        self.add("date_made_factor", self.r("date_moment"))
        self.add("date_cast", self.cast(self.r("value"), "DATE"))
        known = [self.date_literal, *self.values(DATE)]
        self.add(
            "date_moment",
            self.w("CURRENT_DATE"),
            *(f"{self.w('DATE', 'TIMESTAMP')} {literal}" for literal in known),
            self.call(("DATE_TRUNC",), self.unit, self.r("known_date")),
            self.call(("LAST_DAY",), self.r("date_column")),
            self.call(("LAST_DAY",), self.r("date_moment")),
            self.call(("MAKE_DATE",), number, number, number),
            self.r("date_cast"),
            self.cast(self.r("value"), "TIMESTAMP"),
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
        self.add("text_made", self.r("text_made_factor"), f"{text} {self.w('||')} {self.r('text_factor')}")
        self.add(
            "text_made_factor",
            self.call(("LOWER", "UPPER", "TRIM"), text),
            self.call(("SUBSTRING", "LEFT", "RIGHT"), text, number),
            self.call(("SUBSTRING",), text, number, number),
            self.call(("REPLACE",), text, text, text),
            self.call(("CONCAT",), self.r("values")),
            self.call(("STRFTIME",), self.r("known_date"), self.text_literal),
            self.cast(value, "VARCHAR", "TEXT"),
        )
        self.add("values", value, f"{self.r('values')} {self.comma} {value}")

    # -- conditions ---------------------------------------------------------------------------

    def _conditions(self, name: str, left: dict[str, str], *, of_groups: bool = False) -> None:
        """``left``: what stands on the left of a comparison, by kind."""
        whole, one, test = (self.r(f"{name}{part}") for part in ("", "_one", "_test"))
        self.add(name, one, f"{whole} {self.w('OR', 'AND')} {one}")
        self.add(f"{name}_one", test, f"{self.w('NOT')} {one}", f"{self.w('(')} {whole} {self.close}")
        for kind, operand in left.items():
            self.add(f"{name}_test", f"{operand} {self.r(f'after_{kind}')}")
            if of_groups:
                self.add(f"{name}_test", f"{operand} {self.compare(kind)} {operand}")
            else:
                self._after(kind)
        if not of_groups:
            text, same = self.r("text"), "|".join([self.r("boolean"), *self.values(BOOLEAN)])
            self.add(
                f"{name}_test",
                self.r("boolean"),
                f"{self.r('boolean')} {self.w('=', '<>', '!=')} ({same})",
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
        if kind == NUMBER:
            quoted = "|".join([self._spelling.quoted, *self.values(QUOTED)])
            self.add("after_number", f"{self.compare(kind)} ({quoted})")
            some = f"({quoted}) ({self.comma} ({quoted}))*"
            self.add("after_number", f"{self.w('IN (', 'NOT IN (')} {some} {self.close}")
        if kind == TEXT:
            self.add("after_text", f"{self.w('LIKE', 'ILIKE', 'NOT LIKE', 'NOT ILIKE')} {value}")
            for number in (self.number_literal, *self.values(NUMBER)):  # a code written without quotes
                self.add("after_text", f"{self.w('=', '<>', '!=')} {number}")

    # -- without FROM -------------------------------------------------------------------------

    def _lone(self) -> None:
        """What is made of subqueries alone: a difference between two rows needs no FROM."""
        lone, operand = self.r("lone_number"), self.r("lone_operand")
        count = "|".join([self.number_literal, *self.values(NUMBER)])
        self.add("lone_first", f"{self.w('(')} {self.sub(NUMBER)}", f"{self.w('(')} {lone} {self.close}")
        self.add("lone_first", f"({count}) {self.w('*')} {self.r('lone_first')}")
        self.add("lone_first", self.call(("ROUND",), lone, self.number_literal), self.call(("ABS", "ROUND"), lone))
        self.add("lone_number", self.r("lone_first"), f"{lone} {self.w(*SIGNS)} {operand}")
        self.add("lone_operand", self.r("lone_first"), f"{count}")
        self.add("lone_operand", self.call(("NULLIF",), lone, self.number_literal))
        item = f"{lone}|{self.w('(')} {self.sub('any')}"
        self.add("lone", f"({item}) {self.r('end')}", f"({item}) {self.comma} {self.r('lone')}")


SIGNS = ("+", "-", "*", "/", "/ /", "%")
