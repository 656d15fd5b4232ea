"""The grammar of the SQL that answers one question: only what its prompt names, spelt as its prompt's style does.

A candidate written under it parses, and reads columns only of the tables that it names, joins only what can be joined,
compares a number with a number, and groups by what it shows beside aggregates. (Grammar-constrained decoding: PICARD,
Scholak et al. 2021, arXiv 2109.05093; here the rules are a context-free grammar for llguidance, with parameters.)
"""

from __future__ import annotations

from pipelines.lark_rules import Rules, all_of, any_of, mask
from pipelines.sql_aggregates import write_aggregates, write_windows
from pipelines.sql_expressions import Expressions
from pipelines.sql_items import result_columns, write_items
from pipelines.sql_measures import PLAIN, SINGLE
from pipelines.sql_scopes import (
    AGAIN,
    AGGREGATED,
    ALIASED,
    BARE,
    CODE,
    COMPUTED,
    GROUPED,
    KIND_AT,
    WANTED_AT,
    WITHIN,
    WITHS,
    Place,
    Scopes,
)
from pipelines.sql_terminals import BOOLEAN, KINDS, NUMBER, SymbolSpelling, shown_by_symbols
from pipelines.sql_tokens import words
from plugins.contracts import Grammar
from records import Prompt, Schema

OF_GROUPS = any_of(f"bit_set({AGGREGATED})", f"bit_set({GROUPED})")


def sql_grammar(prompt: Prompt, schema: Schema) -> Grammar | None:
    """None where the prompt's style spells names, which are the tokenizer's own business."""
    return Grammar(symbols_grammar(prompt, schema), tuple(words())) if prompt.style == "symbols" else None


def symbols_grammar(prompt: Prompt, schema: Schema) -> str:
    """Lark text over the words of sql_tokens.py, naming what the prompt gave a symbol."""
    shown, rules = shown_by_symbols(prompt, schema), Rules()
    spelling = SymbolSpelling(rules)
    scopes = Scopes(rules, spelling, shown)
    over = [(Expressions(rules, spelling, shown, scopes, source), source) for source in scopes.sources()]
    e = Expressions(rules, spelling, shown, scopes)
    for each in (*(of for of, _ in over), e):
        each.write()
        write_aggregates(each)
        write_windows(each)
    e.conditions_of_groups()
    write_items(e, over)
    e.scopes.write_from()
    _write_select(e)
    _write_groups(e)
    _write_order(e)
    _write_statement(e)
    return rules.text("statement")


def _write_statement(e: Expressions) -> None:
    x, both = mask(WITHS["x"]), mask(*WITHS.values())
    for aliased in (mask(), mask(ALIASED)):
        e.add("statement", f"select::{aliased}", f"{e.w('WITH x AS (')} sub_table::{aliased} with_x::{aliased}")
    e.add("with_x", e.r("select", f"bit_or({x})"))
    e.add("with_x", f"{e.w(', y AS (')} {e.r('sub_table', f'bit_or({x})')} {e.r('select', f'bit_or({both})')}")


def _write_select(e: Expressions) -> None:
    for start in ("SELECT", "SELECT DISTINCT"):
        e.add("select", f"{e.w(start)} {e.r('item')}")
        for kind in (*KINDS, "any", "table"):
            one = 1 << WANTED_AT | CODE[kind] << KIND_AT if kind in CODE else 0
            e.add(f"sub_{kind}", f"{e.w(start)} {e.r('item', f'bit_or({hex(1 << WITHIN | one)})')}")
        for n in result_columns():
            e.add(f"again_{n}", f"{e.w(start)} {e.r('item', f'bit_or({hex(1 << AGAIN | n << WANTED_AT)})')}")
    e.add("select", f"{e.w('SELECT')} {e.r('lone')}")


def _write_groups(e: Expressions) -> None:
    e.add("where", e.r("group"), f"{e.w('WHERE')} {e.r('condition')} {e.r('group')}")
    e.add("group", e.r("order"), when=any_of(PLAIN, f"bit_clear({BARE})"))
    count = "|".join([e.number_literal, *e.values(NUMBER)])
    for of, name in (("", "qualified"), ("_of_groups", "qualified_groups")):
        compared = f"{e.compare(NUMBER)} ({count}) {e.r(f'{name}_more')}"
        e.add(f"{name}_more", e.r("order"), f"{e.w('AND')} {e.r(f'{name}_one')}")
        e.add(name, f"{e.w('QUALIFY')} {e.r(f'{name}_one')}")
        e.add(f"{name}_one", f"{e.r(f'ranked{of}')} {compared}")
        for alias, bit in COMPUTED.items():
            e.add(f"{name}_one", f"{e.w(alias)} {compared}", when=f"bit_set({bit})")
    e.add("group", e.r("qualified"), when=PLAIN)
    having = f"{e.w('HAVING')} {e.r('group_condition')}"
    e.add("group", f"{having} {e.r('order')}", when=all_of(f"bit_set({AGGREGATED})", f"bit_clear({BARE})"))
    e.add("group", f"{e.w('GROUP BY')} {e.r('key', f'set_bit({GROUPED})')}", when=SINGLE)

    def then(_: int, key: int | None) -> str:
        return e.r("keys", "_" if key is None else e.scopes.by_name.by_key(key))

    e.scopes.write("key", [*KINDS, BOOLEAN], Place("grouping", "", then, apart=True))
    for kind in KINDS:
        e.add("key", f"{e.r(f'computed_{kind}')} {e.r('keys')}")
    for name, bit in COMPUTED.items():
        e.add("key", f"{e.w(name)} {e.r('keys')}", when=f"bit_set({bit})")
    e.add("keys", f"{e.comma} {e.r('key')}")
    named = e.scopes.by_name.complete
    e.add("keys", e.r("grouped"), when=any_of(f"bit_set({ALIASED})", named) if named else "")
    e.add("grouped", e.r("order"), e.r("qualified_groups"), f"{having} {e.r('order')}")
    e.add("grouped", f"{having} {e.r('qualified_groups')}")


def _write_order(e: Expressions) -> None:
    e.add("order", e.r("limit"))
    e.add("order", f"{e.w('ORDER BY')} {e.r('order_key')}", when=f"bit_clear({AGAIN})")
    again = e.w("UNION", "UNION ALL", "INTERSECT", "EXCEPT")
    kept = f"bit_and({hex(int(mask(ALIASED, *WITHS.values(), WITHIN), 16) | 3 << KIND_AT)})"
    for n, count in result_columns().items():
        e.add("order", f"{again} {e.r(f'again_{n}', kept)}", when=count)
    then = f"{e.r('direction')} {e.r('order_keys')}"
    for kind in KINDS:
        for value in (f"{kind}_column", f"{kind}_made"):
            e.add("order_key", f"{e.r(value)} {then}", when=all_of(PLAIN, f"bit_clear({GROUPED})"))
        e.add("order_key", f"{e.r(f'grouped_{kind}')} {then}", when=OF_GROUPS)
        e.add("order_key", f"{e.r(f'computed_{kind}')} {then}", when=f"bit_set({GROUPED})")
    e.add("order_key", f"{e.r('ranked')} {then}", when=all_of(PLAIN, f"bit_clear({GROUPED})"))
    e.add("order_key", f"{e.r('ranked_of_groups')} {then}", when=f"bit_set({GROUPED})")
    e.add("order_keys", f"{e.comma} {e.r('order_key')}", e.r("limit"))
    count = "|".join([e.number_literal, *e.values(NUMBER)])
    e.add("limit", e.r("end"), f"{e.w('LIMIT')} ({count}) {e.r('offset')}")
    e.add("offset", e.r("end"), f"{e.w('OFFSET')} ({count}) {e.r('end')}")
    e.add("end", e.close, when=f"bit_set({WITHIN})")
    e.add("end", e.end, when=f"bit_clear({WITHIN})")
