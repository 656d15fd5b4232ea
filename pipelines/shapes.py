"""The everyday shapes: looking up, listing, counting, aggregating, ranking. Each is SQL and the slots of its templates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines import conditions, written
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.wording import plural
from records import Column, Table


@dataclass
class Draft:
    keys: tuple[str, ...]  # templates to choose from
    slots: dict[str, str]
    sql: str
    tail: tuple[str, ...] = ()  # templates of what is added at the end
    extra: dict[str, str] = field(default_factory=dict)


def lookup(s: Scene) -> Draft:
    """One row by name: its values."""
    s.start("name|code")
    who = s.named(s.table)
    columns = _asked_columns(s, s.table)
    names = [c for c in columns if s.roles.of(c) == "name"]
    if names and len(columns) == 1 and f"[[{names[0].key}]]" in who.sql:
        raise NoFit
    if s.rng.random() < 0.1:
        parent = _parent_columns(s)
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
    return Draft(keys, slots, f"SELECT {_list(columns)} {s.from_()}{s.where([who])}")


def lookup_event(s: Scene) -> Draft:
    """Figures of one parent at a date, latest, or in a period."""
    s.start("number", "date", event=True)
    edge = s.pick(s.roles.parents(s.table))
    who = s.named(s.roles.table(edge.parent), edge)
    columns = s.rng.sample(found := s.usable(s.table, "number"), min(len(found), s.rng.choice([1, 1, 1, 2])))
    date_column = s.usable(s.table, "date")[0]
    slots = {"who": who.owner, "cols": s.listed([s.say(c) for c in columns])}
    if s.rng.random() < 0.4:
        sql = f"SELECT {_list(columns)} {s.from_()}{s.where([who])} ORDER BY [[{date_column.key}]] DESC LIMIT 1"
        return Draft(("lookup_latest",), slots, sql)
    value = s.pick([v for v in s.facts.of(date_column).values if not isinstance(v, str | bool | int | float)])
    when = (
        conditions.exactly(s.lang, value, s.rng)
        if s.rng.random() < 0.7
        else conditions.period(s.lang, [value], s.facts.as_of, s.rng)
    )
    condition = Condition(when.sql.replace("{}", f"[[{date_column.key}]]"))
    return Draft(
        ("lookup_when",),
        {**slots, "when": when.said},
        f"SELECT {_list(columns)} {s.from_()}{s.where([who, condition])}",
    )


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
        columns += [
            c for c in _asked_columns(s, s.table, but=name) if not any(f"[[{c.key}]] =" in f.sql for f in found)
        ]
    if len(columns) > 1:
        keys = ("list_names_cols",)
    slots = _things_slots(s, found) | {"cols": s.listed([s.say(c) for c in columns[1:]]) if columns[1:] else ""}
    return Draft(keys, slots, f"SELECT {_list(columns)} {s.from_()}{s.where(found)}")


def list_columns(s: Scene) -> Draft:
    """Columns of the rows that meet conditions, without names."""
    s.start("number|category|date|name|text", min_columns=2)
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2, 2, 3]))
    columns = _asked_columns(s, s.table)
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
    slots = _things_slots(s, found) | {"cols": s.listed([s.say(c) for c in columns])}
    return Draft(keys, slots, f"SELECT {_list(columns)} {s.from_()}{s.where(found)}")


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
        when = conditions.period(
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
    sql = f"SELECT {'' if snapshot else 'DISTINCT '}{_list([name])} {s.from_()}{s.where(found)}"
    slots = {"things": things, "measure": s.wording.measure(parent)}
    return Draft(("list_names",), slots, sql)


def distinct(s: Scene) -> Draft:
    s.start("category")
    category = s.pick(s.usable(s.table, "category"))
    found = s.filters(s.rng.choice([0, 0, 1, 1]), avoid=[category])
    slots = _things_slots(s, found) | _category_slots(s, category)
    if s.rng.random() < 0.35:
        return Draft(
            ("count_distinct",), slots, f"SELECT COUNT(DISTINCT [[{category.key}]]) {s.from_()}{s.where(found)}"
        )
    return Draft(("distinct",), slots, f"SELECT DISTINCT [[{category.key}]] {s.from_()}{s.where(found)}")


def count(s: Scene) -> Draft:
    s.start()
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2, 2, 3]))
    return Draft(("count",), _things_slots(s, found), f"SELECT COUNT(*) {s.from_()}{s.where(found)}")


def aggregate(s: Scene) -> Draft:
    """One to three aggregates over rows or over one parent's events."""
    s.start("number")
    columns = [s.measure_column()]
    functions = _some_functions(s, columns[0])
    said = [aggregated(s, f, columns[0]) for f in functions]
    sqls = [f"{f}([[{columns[0].key}]])" for f in functions]
    if len(functions) == 1 and s.rng.random() < 0.12:
        other = s.measure_column()
        if other != columns[0]:
            said.append(
                aggregated(s, functions[0], other)
                if functions[0] in _functions(s, other)
                else aggregated(s, "AVG", other)
            )
            sqls.append(f"{functions[0] if functions[0] in _functions(s, other) else 'AVG'}([[{other.key}]])")
    if len(sqls) == 1 and s.rng.random() < 0.05:
        said.append("数量" if s.zh else "number")
        sqls.append("COUNT(*)")
    edges = s.roles.parents(s.table)
    slots = {"aggs": s.listed(said)}
    if s.table.name in s.roles.facts_tables and s.rng.random() < 0.6:
        edge = s.pick(edges)
        who = s.named(s.roles.table(edge.parent), edge)
        found, text = [who], who.owner
        dates = s.usable(s.table, "date")
        if dates and s.rng.random() < 0.6:
            when = conditions.period(
                s.lang,
                [v for v in s.facts.of(dates[0]).values if not isinstance(v, str | bool | int | float)],
                s.facts.as_of,
                s.rng,
            )
            found.append(Condition(when.sql.replace("{}", f"[[{dates[0].key}]]")))
            text = s.put(text, when.said)
        return Draft(("agg_who",), {**slots, "who": text}, f"SELECT {', '.join(sqls)} {s.from_()}{s.where(found)}")
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2]), avoid=columns)
    return Draft(("agg",), slots | _things_slots(s, found), f"SELECT {', '.join(sqls)} {s.from_()}{s.where(found)}")


# -- groups -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Grouping:
    columns: tuple[Column, ...]
    said: str
    plural: str
    select: str
    group: str


def grouping(s: Scene, *, two: bool = False) -> Grouping:
    """By a category, by two, or by the parent's name."""
    edges = [e for e in s.edges() if s.name(s.roles.table(e.parent))]
    own = s.usable(s.table, "category", "bool")
    if edges and (not own or s.rng.random() < 0.35):
        edge = s.join(s.pick(edges))
        parent = s.roles.table(edge.parent)
        name = s.name(parent)
        assert name is not None
        return Grouping((name,), s.noun(parent), s.nouns(parent), f"[[{name.key}]]", f"[[{name.key}]]")
    told = [e for e in edges if s.usable(s.roles.table(e.parent), "category")]
    if told and s.rng.random() < 0.2:
        edge = s.join(s.pick(told))
        own = s.usable(s.roles.table(edge.parent), "category")
    columns = [s.pick([c for c in own if s.roles.of(c) == "category"])]
    others = [c for c in own if c not in columns and s.roles.of(c) == "category"]
    if two and others:
        columns.append(s.pick(others))
    said = s.listed([s.say(c) for c in columns])
    refs = ", ".join(f"[[{c.key}]]" for c in columns)
    many = said if s.zh or len(columns) > 1 else plural(said)
    return Grouping(tuple(columns), said, many, refs, refs)


def group(s: Scene) -> Draft:
    """Counts or aggregates for each group."""
    s.start()
    if s.rng.random() < 0.5:
        g = grouping(s, two=s.rng.random() < 0.15)
        found = s.filters(s.rng.choice([0, 0, 1, 1, 2]), avoid=g.columns)
        slots = _things_slots(s, found) | _group_slots(g)
        sql = f"SELECT {g.select}, COUNT(*) {s.from_()}{s.where(found)} GROUP BY {g.group}"
        if s.rng.random() < 0.15:
            return Draft(("group_count",), slots, f"{sql} ORDER BY COUNT(*) DESC", ("most_first",))
        return Draft(("group_count",), slots, sql)
    s.start("number")
    column = s.measure_column()
    g = grouping(s, two=s.rng.random() < 0.1)
    functions = _some_functions(s, column)
    found = s.filters(s.rng.choice([0, 0, 1, 1]), avoid=(*g.columns, column))
    slots = (
        _things_slots(s, found) | _group_slots(g) | {"aggs": s.listed([aggregated(s, f, column) for f in functions])}
    )
    selected = ", ".join(f"{f}([[{column.key}]])" for f in functions)
    return Draft(("group_agg",), slots, f"SELECT {g.select}, {selected} {s.from_()}{s.where(found)} GROUP BY {g.group}")


def group_most(s: Scene) -> Draft:
    """The group with the most rows, or the highest aggregate."""
    down = s.rng.random() < 0.8
    order = "DESC" if down else "ASC"
    if s.rng.random() < 0.5:
        s.start()
        g = grouping(s)
        found = s.filters(s.rng.choice([0, 0, 1]), avoid=g.columns)
        most = ("最多" if down else "最少") if s.zh else ("most" if down else "fewest")
        slots = _things_slots(s, found) | _group_slots(g) | {"most": most}
        return Draft(
            ("group_most",),
            slots,
            f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} ORDER BY COUNT(*){_order(order)} LIMIT 1",
        )
    s.start("number")
    column = s.measure_column()
    g = grouping(s)
    function = s.pick([f for f in _functions(s, column) if f in ("AVG", "SUM", "SUM")])
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=(*g.columns, column))
    aggregate_sql = f"{function}([[{column.key}]])"
    slots = (
        _things_slots(s, found)
        | _group_slots(g)
        | {"agg": aggregated(s, function, column), "super": superlative(s, column, down)}
    )
    if s.rng.random() < 0.45:
        k = s.rng.choice([2, 3, 3, 5, 5, 10])
        slots["k"] = written.small(k, s.lang, s.rng)
        sql = f"SELECT {g.select}, {aggregate_sql} {s.from_()}{s.where(found)} GROUP BY {g.group} ORDER BY {aggregate_sql}{_order(order)} LIMIT {k}"
        if not down:
            raise NoFit
        return Draft(("group_top",), slots, sql)
    return Draft(
        ("group_most_agg",),
        slots,
        f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} ORDER BY {aggregate_sql}{_order(order)} LIMIT 1",
    )


def having(s: Scene) -> Draft:
    operator, en, zh = s.rng.choice(
        [(">", "more than", "超过"), (">=", "at least", "不少于"), ("<", "fewer than", "少于"), (">", "over", "大于")]
    )
    if s.rng.random() < 0.6:
        s.start()
        g = grouping(s)
        n = s.rng.choice([1, 2, 3, 5, 10, 20, 50])
        if operator == "<" and n == 1:
            n = 2
        found = s.filters(s.rng.choice([0, 0, 1]), avoid=g.columns)
        slots = (
            _things_slots(s, found) | _group_slots(g) | {"op": zh if s.zh else en, "n": written.small(n, s.lang, s.rng)}
        )
        return Draft(
            ("having_count",),
            slots,
            f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} HAVING COUNT(*) {operator} {n}",
        )
    s.start("number")
    column = s.measure_column()
    g = grouping(s)
    function = s.pick([f for f in _functions(s, column) if f in ("AVG", "SUM")])
    operator, en, zh = s.rng.choice(
        [(">", "above", "高于"), (">", "over", "超过"), ("<", "below", "低于"), (">=", "at least", "不低于")]
    )
    value = written.round_number(
        float(s.pick([v for v in s.facts.of(column).values if isinstance(v, int | float)])), s.rng
    )
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=(*g.columns, column))
    agg = aggregated(s, function, column)
    slots = _things_slots(s, found) | _group_slots(g) | {
        "op": zh if s.zh else en, "agg": agg, "n": written.number(value, s.unit(column), s.lang, s.rng), "an": "an" if agg[0] in "aeiou" else "a"
    }  # fmt: skip
    sql = f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} HAVING {function}([[{column.key}]]) {operator} {written.plain(value)}"
    return Draft(("having_agg",), slots, sql)


# -- ranking ----------------------------------------------------------------------------------


def top(s: Scene) -> Draft:
    """The first k by a column; one of them is argmax."""
    s.start("name", "number|date")
    column = s.pick(s.usable(s.table, "number", "number", "date"))
    name = s.name(s.table)
    assert name is not None
    down = s.rng.random() < 0.78
    found = s.filters(s.rng.choice([0, 0, 1, 1, 2]), avoid=[column])
    k = s.rng.choice([1, 1, 1, 2, 3, 3, 5, 5, 5, 10, 10, 20])
    with_value = s.rng.random() < 0.45
    slots = _things_slots(s, found) | {
        "col": s.say(column),
        "super": superlative(s, column, down),
        "k": written.small(k, s.lang, s.rng),
    }
    tail = ("and_value" if k > 1 else "and_value_one",) if with_value else ()
    selected = [name, column] if with_value else [name]
    keys: tuple[str, ...] = (
        ("argmax",) if k == 1 else ("super",) if s.roles.of(column) == "date" else ("top",) if down else ("bottom",)
    )
    adjective = plain_superlative(s, column, down)
    if adjective and s.rng.random() < 0.5:
        slots["adj"] = adjective
        keys = ("argmax_adj",) if k == 1 else ("top_adj",)
    if k == 1 and not with_value and s.rng.random() < 0.25:
        others = _asked_columns(s, s.table, but=column)
        slots["cols"] = s.listed([s.say(c) for c in others])
        keys, selected = ("argmax_col",), others
    sql = f"SELECT {_list(selected)} {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')} LIMIT {k}"
    return Draft(keys, slots, sql, tail)


def top_events(s: Scene) -> Draft:
    """The first k parents by a figure of theirs, at the latest date or at one."""
    s.start("number", "date", event=True)
    edge = s.join(s.pick([e for e in s.roles.parents(s.table) if s.name(s.roles.table(e.parent))]))
    parent = s.roles.table(edge.parent)
    name = s.name(parent)
    assert name is not None
    column, date_column = s.measure_column(), s.usable(s.table, "date")[0]
    found: list[Condition] = []
    categories = s.usable(parent, "category")
    if categories and s.rng.random() < 0.4:
        category = s.pick(categories)
        value = s.pick([v for v in s.facts.of(category).values if isinstance(v, str)])
        found.append(
            Condition(f"[[{category.key}]] = {written.literal_of(value)}", adjective=s.value_said(category, value))
        )
    down = s.rng.random() < 0.8
    k = s.rng.choice([1, 1, 3, 3, 5, 5, 10])
    slots = {
        "things": s.things(found, parent),
        "thing": s.things(found, parent, one=True),
        "measure": s.wording.measure(parent),
        "col": s.say(column),
        "super": superlative(s, column, down),
        "k": written.small(k, s.lang, s.rng),
    }
    keys: tuple[str, ...] = ("argmax",) if k == 1 else ("top",) if down else ("bottom",)
    with_value = s.rng.random() < 0.4
    tail = ("and_value" if k > 1 else "and_value_one",) if with_value else ()
    extra = {}
    if s.rng.random() < 0.5:
        found.append(Condition(f"[[{date_column.key}]] = (SELECT MAX([[{date_column.key}]]) FROM {_table(s.table)})"))
        extra = {"latest": s.say(date_column)}
    else:
        value_date = s.pick([v for v in s.facts.of(date_column).values if not isinstance(v, str | bool | int | float)])
        when = conditions.exactly(s.lang, value_date, s.rng)
        found.append(Condition(when.sql.replace("{}", f"[[{date_column.key}]]")))
        extra = {"when": when.said}
    sql = f"SELECT {_list([name, column] if with_value else [name])} {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')} LIMIT {k}"
    return Draft(keys, slots, sql, tail, extra)


def second(s: Scene) -> Draft:
    s.start("name", "number")
    column, name = s.measure_column(), s.name(s.table)
    assert name is not None
    down = s.rng.random() < 0.85
    n = s.rng.choice([2, 2, 2, 3, 3, 4, 5])
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=[column])
    nth = "二三四五"[n - 2] if s.zh else ["second", "third", "fourth", "fifth"][n - 2]
    word = superlative(s, column, down)
    below = "" if down else ("（从低到高）" if s.zh else " from the bottom")
    slots = _things_slots(s, found) | {
        "col": s.say(column),
        "super": word,
        "super1": word.removeprefix("最"),
        "nth": nth,
        "from_below": below,
    }
    sql = f"SELECT [[{name.key}]] {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')} LIMIT 1 OFFSET {n - 1}"
    return Draft(("second",), slots, sql)


def ordered(s: Scene) -> Draft:
    """All rows in an order."""
    s.start("name", "number|date")
    column, name = s.pick(s.usable(s.table, "number", "date")), s.name(s.table)
    assert name is not None
    down = s.rng.random() < 0.5
    found = s.filters(s.rng.choice([1, 1, 2]), avoid=[column])
    date_like = s.roles.of(column) == "date"
    if s.zh:
        direction = (
            ("从晚到早" if down else "从早到晚") + "排列"
            if date_like
            else s.rng.choice(["从高到低", "降序", "由大到小"] if down else ["从低到高", "升序", "由小到大"])
            + s.rng.choice(["排列", "排序"])
        )
    else:
        direction = (
            s.rng.choice(
                [", latest first", " in descending order"] if down else [", earliest first", " in ascending order"]
            )
            if date_like
            else s.rng.choice(
                [", highest first", " in descending order", " from high to low"]
                if down
                else [", lowest first", " in ascending order", " from low to high"]
            )
        )
    slots = _things_slots(s, found) | {"col": s.say(column), "direction": direction}
    return Draft(
        ("sorted",),
        slots,
        f"SELECT [[{name.key}]] {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')}",
    )


# -- words and SQL that shapes share ----------------------------------------------------------


def aggregated(s: Scene, function: str, column: Column) -> str:
    """``average management fee``, 平均管理费率"""
    said = s.say(column)
    taken = (
        re.match(r"(average|mean|total|maximum|minimum|highest|lowest|largest|number|sum)\b", said)
        or re.search(r"^(平均|总|最|合计|累计)|均", said)
        or column.table != s.table.name
    )
    if s.zh:
        forms = {
            "AVG": ["平均{}", "{}的平均值", "{}均值"],
            "SUM": ["总{}", "{}总和", "{}合计", "{}之和"],
            "MIN": ["最低{}", "最小{}", "{}的最小值"],
            "MAX": ["最高{}", "最大{}", "{}的最大值"],
        }[function]
        plain = {"AVG": "{}的平均值", "SUM": "{}的总和", "MIN": "{}的最小值", "MAX": "{}的最大值"}[function]
    else:
        forms = {
            "AVG": ["average {}", "average {}", "mean {}", "avg {}"],
            "SUM": ["total {}", "total {}", "sum of {}", "combined {}"],
            "MIN": ["lowest {}", "minimum {}", "smallest {}"],
            "MAX": ["highest {}", "maximum {}", "largest {}"],
        }[function]
        plain = {
            "AVG": "average of the {}",
            "SUM": "sum of the {}",
            "MIN": "minimum of the {}",
            "MAX": "maximum of the {}",
        }[function]
    return (plain if taken else s.rng.choice(forms)).format(said)


def superlative(s: Scene, column: Column, down: bool) -> str:
    if s.roles.of(column) == "date":
        return (
            s.rng.choice(["最晚", "最新"] if down else ["最早"])
            if s.zh
            else s.rng.choice(["latest", "most recent"] if down else ["earliest"])
        )
    if s.zh:
        return s.rng.choice(["最高", "最大", "最高"] if down else ["最低", "最小", "最低"])
    return s.rng.choice(["highest", "highest", "largest", "biggest"] if down else ["lowest", "lowest", "smallest"])


def plain_superlative(s: Scene, column: Column, down: bool) -> str:
    """The oldest, the cheapest: the adjective that says the column without naming it; "" where there is none."""
    text = " ".join(s.wording.phrases(column, s.lang))
    alike = [c for c in s.usable(s.table, "number", "date") if c != column]
    for pattern, high, low in SUPERLATIVES[s.lang]:
        if re.search(pattern, text) and not any(
            re.search(pattern, " ".join(s.wording.phrases(c, s.lang))) for c in alike
        ):
            return high if down else low
    return ""


# what a column is about -> the adjective of its highest and of its lowest value; "" where nobody says it
SUPERLATIVES = {
    "en": (
        (r"^age$", "oldest", "youngest"), (r"\b(price|cost|fare)$", "most expensive", "cheapest"), (r"height$", "tallest", "shortest"),
        (r"weight$", "heaviest", "lightest"), (r"(duration|length|running time)", "longest", "shortest"), (r"(salary|pay|wage)$", "best paid", "worst paid"),
        (r"(inception|founding|establishment|opening) date", "newest", "oldest"), (r"population", "most populous", "least populous"), (r"(floor |land |storage )?area$", "largest", "smallest"),
        (r"(score|rating)$", "best rated", "worst rated"), (r"(return|performance)", "best performing", "worst performing"),
    ),
    "zh": (
        (r"^年龄$", "年龄最大", "年纪最小"), (r"(价格|单价|票价|售价)$", "最贵", "最便宜"), (r"身高$", "最高", "最矮"), (r"(重量|体重)$", "最重", "最轻"),
        (r"(时长|长度|片长)$", "最长", "最短"), (r"成立(日期|时间)", "最新成立", "最早成立"), (r"面积$", "面积最大", "面积最小"), (r"人口$", "人口最多", "人口最少"),
    ),
}  # fmt: skip


def _functions(s: Scene, column: Column) -> list[str]:
    return ["AVG", "AVG", "MAX", "MIN"][s.rng.randint(0, 1) :] + (["SUM"] if s.roles.additive(column) else [])


def _some_functions(s: Scene, column: Column) -> list[str]:
    drawn = _functions(s, column)
    s.rng.shuffle(drawn)
    return list(dict.fromkeys(drawn))[: s.rng.choice([1, 1, 1, 2])]


def _asked_columns(s: Scene, table: Table, but: Column | None = None) -> list[Column]:
    """What a person asks of a row: one column mostly, up to four."""
    roles = ("number", "category", "date", "text", "name", "year", "bool", "code")
    found = [
        c
        for c in s.usable(table, *roles)
        if c != but and (s.roles.of(c) not in ("bool", "code") or s.rng.random() < 0.3)
    ]
    if not found:
        raise NoFit
    n = min(len(found), s.rng.choice([1, 1, 1, 1, 1, 2, 2, 3, 4]))
    return s.rng.sample(found, n)


def _parent_columns(s: Scene) -> Column | None:
    edges = s.roles.parents(s.table)
    if not edges:
        return None
    edge = s.join(s.pick(edges))
    return s.pick(_asked_columns(s, s.roles.table(edge.parent)))


def _things_slots(s: Scene, found: Sequence[Condition]) -> dict[str, str]:
    slots = {"things": s.things(found), "thing": s.things(found, one=True), "measure": s.wording.measure(s.table)}
    predicate = s.predicate(found)
    if predicate:
        slots |= {"thing_only": s.nouns(s.table), "pred": predicate}
    return slots


def _category_slots(s: Scene, column: Column) -> dict[str, str]:
    said = s.say(column)
    return {"cat": said, "cat_plural": said if s.zh else plural(said)}


def _group_slots(g: Grouping) -> dict[str, str]:
    return {"group": g.said, "group_plural": g.plural}


def _list(columns: Sequence[Column]) -> str:
    return ", ".join(f"[[{c.key}]]" for c in columns)


def _order(order: str) -> str:
    return " DESC" if order == "DESC" else ""


def _table(table: Table) -> str:
    from pipelines.symbols import _identifier

    return _identifier(table.name)
