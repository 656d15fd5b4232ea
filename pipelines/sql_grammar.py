"""The grammar of the SQL that answers one question: only what its prompt names, spelt as its prompt's style does.

A candidate written under it parses, and reads columns only of the tables that it names, joins only what can be joined,
compares a number with a number, and groups by what it shows beside aggregates. (Grammar-constrained decoding: PICARD,
Scholak et al. 2021, arXiv 2109.05093; here the rules are a context-free grammar for llguidance, with parameters.)
"""

from __future__ import annotations

from pipelines.lark_rules import Rules, all_of, any_of, mask
from pipelines.sql_expressions import Expressions
from pipelines.sql_scopes import (
    BY_GROUP,
    CODE,
    COMPUTED,
    FOURTH,
    IN_ALL,
    KIND,
    KIND_AT,
    OVER_ROWS,
    SECOND,
    SORT,
    SORT_AT,
    THIRD,
    WANTED,
    WANTED_AT,
    WITHIN,
    WITHS,
    ByAlias,
    ByName,
    Reference,
)
from pipelines.sql_terminals import KINDS, NUMBER, SymbolSpelling, shown_by_symbols
from pipelines.sql_tokens import words
from plugins.contracts import Grammar
from records import Prompt, Schema

FORMS = {"rows": OVER_ROWS, "groups": BY_GROUP, "total": IN_ALL}


def sql_grammar(prompt: Prompt, schema: Schema) -> Grammar | None:
    """None where the prompt's style spells names, which are the tokenizer's own business."""
    return Grammar(symbols_grammar(prompt, schema), tuple(words())) if prompt.style == "symbols" else None


def symbols_grammar(prompt: Prompt, schema: Schema) -> str:
    """Lark text over the words of sql_tokens.py, naming what the prompt gave a symbol."""
    shown, rules = shown_by_symbols(prompt, schema), Rules()
    spelling = SymbolSpelling(rules)
    named = Select(rules, Expressions(rules, spelling, shown, scope := ByName(shown, spelling)), scope)
    named.write()
    rules.add("statement", "select::0")
    if shown.tables:
        aliased = Select(rules, Expressions(rules, spelling, shown, by_alias := ByAlias(shown, spelling)), by_alias)
        aliased.write()
        rules.add("statement", "aliased_select::0")
    w, x, both = named.e.w, mask(WITHS["x"]), mask(*WITHS.values())
    rules.add("statement", f"{w('WITH x AS (')} sub_table::0 with_x")
    rules.add("with_x", f"select::{x}", f"{w(', y AS (')} sub_table::{x} select::{both}")
    return rules.text("statement")


class Select:
    """A SELECT as a chain, each part followed by the rest: so the parameter can carry what was said before."""

    def __init__(self, rules: Rules, expressions: Expressions, scope: ByName | ByAlias) -> None:
        self.rules, self.e, self.scope = rules, expressions, scope

    def write(self) -> None:
        self.e.write()
        self._start()
        self._items()
        for form in FORMS:
            self._item_forms(form)
        self.scope.write_from(self.rules)
        self.e.add("on_more", self.e.r("joined"))
        for equal, seen in self.scope.equalities():
            self.e.add("on_more", f"{self.e.w('AND')} {equal} {self.e.r('on_more')}", when=seen)
        self.e.add("joined", self.e.r("where"), when=self.scope.done)
        self._groups()
        self._order()

    def _start(self) -> None:
        e = self.e
        e.add("select", f"{e.w('SELECT')} {e.r('body')}", f"{e.w('SELECT DISTINCT')} {e.r('body')}")
        for form, code in FORMS.items():
            e.add("body", e.r(f"{form}_item", f"bit_or({hex(code << SORT_AT)})"))
        for kind in (*KINDS, "any", "table"):
            one = 1 << WANTED_AT | CODE[kind] << KIND_AT if kind in CODE else 0
            self._select(f"sub_{kind}", 1 << WITHIN | one)

    def _select(self, name: str, bits: int) -> None:
        body = self.e.r("body", f"bit_or({hex(bits)})")
        self.e.add(name, f"{self.e.w('SELECT')} {body}", f"{self.e.w('SELECT DISTINCT')} {body}")

    def _items(self) -> None:
        """How many columns the result has, and of which kind one alone is, may have been asked for."""
        e = self.e
        free = f"eq({WANTED},0)"
        counts = self._counts()
        enough = any_of(free, *(all_of(f"eq({WANTED},{n})", count) for n, count in counts.items()))
        for form in FORMS:
            for (n, count), bit in zip(counts.items(), (SECOND, THIRD, FOURTH), strict=True):
                more = any_of(free, *(f"eq({WANTED},{m})" for m in counts if m > n))
                e.add(f"{form}_next", f"{e.comma} {e.r(f'{form}_item', f'set_bit({bit})')}", when=all_of(count, more))
            e.add(f"{form}_next", f"{e.comma} {e.r(f'{form}_item')}", when=f"bit_set({FOURTH})")
            e.add(f"{form}_next", f"{e.w('FROM')} {e.r('from')}", when=enough)
            e.add(f"{form}_named", e.r(f"{form}_next"))
            for name, bit in COMPUTED.items():
                e.add(f"{form}_named", f"{e.w(f'AS {name}')} {e.r(f'{form}_next', f'set_bit({bit})')}")
        e.add("rows_item", f"{e.w('* FROM')} {e.r('from')}", when=all_of(free, f"bit_clear({SECOND})"))

    def _counts(self) -> dict[int, str]:
        """The condition that there are so many columns."""
        second, third = f"bit_set({SECOND})", f"bit_set({THIRD})"
        return {
            1: f"bit_clear({SECOND})",
            2: all_of(second, f"bit_clear({THIRD})"),
            3: all_of(third, f"bit_clear({FOURTH})"),
        }

    def _item_forms(self, form: str) -> None:
        """A column, or an aggregate over one, says which table is needed; what is made of several too."""
        e = self.e
        for said in self.scope.references(apart=form == "groups"):
            here, then = all_of(said.may_need, self._fits(said.kind)), e.r(f"{form}_named", f"set_bit({said.needs})")
            if form == "rows":
                e.add("rows_item", f"{said.said} {then}", when=here)
            elif form == "groups":
                self._key_item(said, here, then)
        for said in self.scope.references() if form != "rows" else ():
            then = e.r(f"{form}_named", f"set_bit({said.needs})")
            if said.kind in KINDS:
                here = all_of(said.may_need, self._fits(said.kind))
                e.add(f"{form}_item", f"{e.opened(said.kind)} {said.said} {e.close} {then}", when=here)
            counted = f"{e.w('COUNT (', 'COUNT ( DISTINCT')} {said.said} {e.close}"
            e.add(f"{form}_item", f"{counted} {then}", when=all_of(said.may_need, self._fits(NUMBER)))
        made = {"rows": ("{}_made",), "groups": ("aggregate_made_{}", "computed_{}"), "total": ("aggregate_made_{}",)}
        for seen, needs, may_need in self.scope.together():
            named = e.r(f"{form}_named", f"bit_or({needs})")
            for kind in KINDS:
                for rule in made[form]:
                    item = f"{e.r(rule.format(kind), f'bit_or({seen})')} {named}"
                    e.add(f"{form}_item", item, when=all_of(may_need, self._fits(kind)))
            if form == "rows":
                item = f"{e.r('ranked', f'bit_or({seen})')} {named}"
                e.add("rows_item", item, when=all_of(may_need, self._fits(NUMBER)))

    def _fits(self, kind: str) -> str:
        return any_of(f"eq({KIND},0)", *([f"eq({KIND},{CODE[kind]})"] if kind in CODE else []))

    def _key_item(self, said: Reference, here: str, then: str) -> None:
        """A bare column beside aggregates: GROUP BY must name it."""
        e = self.e
        if said.key is None:
            e.add("groups_item", f"{said.said} {then}", when=here)
            return
        e.add("groups_item", f"{said.said} {e.r('groups_named', f'bit_or({mask(said.key, said.needs)})')}", when=here)

    def _groups(self) -> None:
        e = self.e
        e.add("where", e.r("group"), f"{e.w('WHERE')} {e.r('condition')} {e.r('group')}")
        e.add("group", e.r("order"), when=f"ne({SORT},{BY_GROUP})")
        qualify = f"{e.w('QUALIFY')} {e.r('ranked')} {e.compare(NUMBER)} {e.number_literal} {e.r('order')}"
        e.add("group", qualify, when=f"eq({SORT},{OVER_ROWS})")
        having = f"{e.w('HAVING')} {e.r('group_condition')} {e.r('order')}"
        e.add("group", having, when=f"eq({SORT},{IN_ALL})")
        e.add("group", f"{e.w('GROUP BY')} {e.r('key')}", when=f"eq({SORT},{BY_GROUP})")
        for said in self.scope.references(apart=True):
            named = f"bit_set({said.key + 1})" if said.key is not None else ""
            if said.kind in KINDS:
                e.add(f"key_{said.kind}", said.said, when=all_of(said.seen, named))
            then = e.r("keys", f"set_bit({said.key + 1})" if said.key is not None else "_")
            e.add("key", f"{said.said} {then}", when=said.seen)
        for name, bit in COMPUTED.items():
            for kind in KINDS:
                e.add(f"key_{kind}", e.w(name), when=f"bit_set({bit})")
            e.add("key", f"{e.w(name)} {e.r('keys')}", when=f"bit_set({bit})")
        e.add("key", *(f"{e.r(f'computed_{kind}')} {e.r('keys')}" for kind in KINDS))
        e.add("keys", f"{e.comma} {e.r('key')}")
        keys = getattr(self.scope, "keys", {}).values()
        complete = all_of(*(f"ne([{key}:{key + 2}],1)" for key in keys))
        e.add("keys", e.r("order"), having, when=complete)

    def _order(self) -> None:
        e = self.e
        e.add("order", e.r("limit"), f"{e.w('ORDER BY')} {e.r('order_key')}")
        again = e.w("UNION", "UNION ALL", "INTERSECT", "EXCEPT")
        kept = f"bit_and({hex(int(mask(*WITHS.values(), WITHIN), 16) | 3 << KIND_AT)})"
        for n, count in self._counts().items():
            e.add("order", f"{again} {e.r(f'again_{n}', kept)}", when=count)
            self._select(f"again_{n}", n << WANTED_AT)
        then = f"{e.r('direction')} {e.r('order_keys')}"
        for kind in KINDS:
            e.add("order_key", f"{e.r(kind)} {then}", when=f"eq({SORT},{OVER_ROWS})")
            e.add("order_key", f"{e.r(f'grouped_{kind}')} {then}", when=f"ne({SORT},{OVER_ROWS})")
            e.add("order_key", f"{e.r(f'computed_{kind}')} {then}", when=f"eq({SORT},{BY_GROUP})")
        e.add("order_key", f"{e.r('ranked')} {then}", when=f"eq({SORT},{OVER_ROWS})")
        e.add("order_keys", f"{e.comma} {e.r('order_key')}", e.r("limit"))
        count = "|".join([e.number_literal, *e.values(NUMBER)])
        e.add("limit", e.r("end"), f"{e.w('LIMIT')} ({count}) {e.r('offset')}")
        e.add("offset", e.r("end"), f"{e.w('OFFSET')} ({count}) {e.r('end')}")
        e.add("end", e.close, when=f"bit_set({WITHIN})")
        e.add("end", e.end, when=f"bit_clear({WITHIN})")
