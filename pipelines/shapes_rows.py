"""The everyday shapes: values of one row, lists of rows, their number."""

from __future__ import annotations

import re

from pipelines import periods
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.shape_words import (
    Draft,
    asked_columns,
    category_slots,
    parent_column,
    refs,
    row_slots,
)


def lookup(s: Scene) -> Draft:
    """One row by name: its values."""
    s.start("name|code")
    who = s.named(s.table)
    columns = asked_columns(s, s.table)
    names = [c for c in columns if s.roles.of(c) == "name"]
    if names and len(columns) == 1 and f"[[{names[0].key}]]" in who.sql:
        raise NoFit
    if s.rng.random() < 0.1:
        parent = parent_column(s)
        columns = [parent] if parent else columns
    if any(f"[[{c.key}]] =" in who.sql for c in columns):
        raise NoFit
    keys: tuple[str, ...] = ("lookup",)
    slots = {"who": who.owner, "cols": s.listed([s.say(c) for c in columns])}
    role = s.roles.of(columns[0])
    if len(columns) == 1 and s.rng.random() < 0.3:
        verb = s.wording.verb(columns[0], s.lang) if role == "date" else ""
        slots["verb"] = verb
        keys = (
            ("lookup_verb",)
            if verb
            else {"number": ("lookup_number",), "date": ("lookup_date",), "category": ("lookup_text",)}.get(
                role, ("lookup",)
            )
        )
    return Draft(keys, slots, f"SELECT {refs(columns)} {s.from_()}{s.where([who])}")


def lookup_event(s: Scene) -> Draft:
    """Figures of one parent at a date, latest, or in a period."""
    s.start("number", "date", event=True)
    edge = s.pick(s.roles.parents(s.table))
    who = s.named(s.roles.table(edge.parent), edge)
    columns = s.rng.sample(found := s.usable(s.table, "number"), min(len(found), s.rng.choice([1, 1, 1, 2])))
    date_column = s.usable(s.table, "date")[0]
    slots = {"who": who.owner, "cols": s.listed([s.say(c) for c in columns])}
    if s.rng.random() < 0.4:
        sql = f"SELECT {refs(columns)} {s.from_()}{s.where([who])} ORDER BY [[{date_column.key}]] DESC LIMIT 1"
        return Draft(("lookup_latest",), slots, sql)
    value = s.pick([v for v in s.facts.of(date_column).values if not isinstance(v, str | bool | int | float)])
    when = (
        periods.exactly(s.lang, value, s.rng)
        if s.rng.random() < 0.7
        else periods.period(s.lang, [value], s.facts.as_of, s.rng)
    )
    condition = Condition(when.sql.replace("{}", f"[[{date_column.key}]]"))
    return Draft(
        ("lookup_when",),
        {**slots, "when": when.said},
        f"SELECT {refs(columns)} {s.from_()}{s.where([who, condition])}",
    )


def of_parent(s: Scene) -> Draft:
    """The parent of one row: which company a fund belongs to."""
    s.start("name|code")
    who = s.named(s.table)
    edges = [e for e in s.roles.parents(s.table) if s.name(s.roles.table(e.parent))]
    edge = s.join(s.pick(edges))
    parent = s.roles.table(edge.parent)
    name = s.name(parent)
    assert name is not None
    slots = {"who": who.owner, "parent": s.noun(parent), "cols": s.noun(parent)}
    keys = ("of_parent", "of_parent", "lookup")
    return Draft((s.rng.choice(keys),), slots, f"SELECT [[{name.key}]] {s.from_()}{s.where([who])}")


def across(s: Scene) -> Draft:
    """From one parent over events to the other: who managed the fund."""
    s.start(event=True)
    edges = [e for e in s.roles.parents(s.table) if s.name(s.roles.table(e.parent))]
    if len(edges) < 2:
        raise NoFit
    from_edge, to_edge = s.rng.sample(edges, 2)
    target = s.roles.table(to_edge.parent)
    name = s.name(target)
    assert name is not None
    who = s.named(s.roles.table(from_edge.parent), from_edge)
    s.join(to_edge)
    found, text = [who], who.owner
    dates = s.usable(s.table, "date")
    if dates and s.rng.random() < 0.4:
        when = periods.period(
            s.lang,
            [v for v in s.facts.of(dates[0]).values if not isinstance(v, str | bool | int | float)],
            s.facts.as_of,
            s.rng,
        )
        found.append(Condition(when.sql.replace("{}", f"[[{dates[0].key}]]")))
        text = s.put(text, when.said)
    slots = {"who": text, "targets": s.nouns(target), "events": s.nouns(s.table), "measure": s.wording.measure(target)}
    if s.rng.random() < 0.3:
        return Draft(("across_count",), slots, f"SELECT COUNT(DISTINCT [[{name.key}]]) {s.from_()}{s.where(found)}")
    return Draft(("across",), slots, f"SELECT DISTINCT [[{name.key}]] {s.from_()}{s.where(found)}")


def list_names(s: Scene) -> Draft:
    """Names of the rows that meet conditions, with other columns at times."""
    s.start("name")
    found = s.filters(s.rng.choice([1, 1, 1, 2, 2, 3]))
    if not found:
        raise NoFit
    name = s.name(s.table)
    assert name is not None
    columns = [name]
    keys: tuple[str, ...] = ("list_names",)
    if s.rng.random() < 0.38:
        columns += [c for c in asked_columns(s, s.table, but=name) if not any(f"[[{c.key}]] =" in f.sql for f in found)]
    if len(columns) > 1:
        keys = ("list_names_cols",)
    slots = row_slots(s, found) | {"cols": s.listed([s.say(c) for c in columns[1:]]) if columns[1:] else ""}
    return Draft(keys, slots, f"SELECT {refs(columns)} {s.from_()}{s.where(found)}")


def list_columns(s: Scene) -> Draft:
    """Columns of the rows that meet conditions, without names."""
    s.start("number|category|date|name|text", min_columns=2)
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2, 2, 3]))
    columns = asked_columns(s, s.table)
    edges = [e for e in s.roles.parents(s.table) if s.name(s.roles.table(e.parent))]
    if s.table.name in s.roles.facts_tables and edges and s.rng.random() < 0.5:
        edge = s.join(s.pick(edges))
        name = s.name(s.roles.table(edge.parent))
        assert name is not None
        s.call(name, s.rng.choice([s.noun(s.roles.table(edge.parent)), s.say(name)]))
        columns = [name, *columns]
    if any(f"[[{c.key}]] =" in f.sql for c in columns for f in found):
        raise NoFit  # what is given is not asked
    keys = ("list_cols", "list_cols_filtered") if found else ("list_cols",)
    slots = row_slots(s, found) | {"cols": s.listed([s.say(c) for c in columns])}
    return Draft(keys, slots, f"SELECT {refs(columns)} {s.from_()}{s.where(found)}")


def list_event_names(s: Scene) -> Draft:
    """Names of the parents whose events meet conditions."""
    s.start("number|category|bool", event=True)
    edges = [e for e in s.roles.parents(s.table) if s.name(s.roles.table(e.parent))]
    edge = s.join(s.pick(edges))
    parent = s.roles.table(edge.parent)
    name = s.name(parent)
    assert name is not None
    found = s.filters(s.rng.choice([1, 2, 2]), parents=False)
    usual = [c for c in found if c.having or c.clause or c.owner or c.after]
    if (
        not usual
        or len(usual) != len(found)
        or (not s.zh and any(c.after and not c.having for c in found) and len(found) == 1)
    ):
        raise NoFit
    plain = [Condition(c.sql, c.whose, c.having, "", c.after, c.clause, c.owner) for c in found]
    if any(not (c.having or c.after) for c in plain) and not s.zh:
        raise NoFit
    if s.zh:
        things = s._things_zh(plain, s.noun(parent))
    else:
        have = [c.having for c in plain if c.having]
        things = " ".join(
            [s.nouns(parent), *(["with " + " and ".join(have)] if have else []), *(c.after for c in plain if c.after)]
        )
    snapshot = any("MAX(" in c.sql or re.search(r"= DATE", c.sql) for c in found)
    sql = f"SELECT {'' if snapshot else 'DISTINCT '}{refs([name])} {s.from_()}{s.where(found)}"
    slots = {"things": things, "measure": s.wording.measure(parent)}
    return Draft(("list_names",), slots, sql)


def distinct(s: Scene) -> Draft:
    s.start("category")
    category = s.pick(s.usable(s.table, "category"))
    found = s.filters(s.rng.choice([0, 0, 1, 1]), avoid=[category])
    slots = row_slots(s, found) | category_slots(s, category)
    if s.rng.random() < 0.35:
        return Draft(
            ("count_distinct",), slots, f"SELECT COUNT(DISTINCT [[{category.key}]]) {s.from_()}{s.where(found)}"
        )
    return Draft(("distinct",), slots, f"SELECT DISTINCT [[{category.key}]] {s.from_()}{s.where(found)}")


def count(s: Scene) -> Draft:
    s.start()
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2, 2, 3]))
    return Draft(("count",), row_slots(s, found), f"SELECT COUNT(*) {s.from_()}{s.where(found)}")
