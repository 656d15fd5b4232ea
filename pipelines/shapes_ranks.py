"""Shapes with an order: the first, the k first, the second, the first of each group."""

from __future__ import annotations

from pipelines import periods, written
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.shape_words import (
    Draft,
    asked_columns,
    column_name,
    ordered_by,
    plain_superlative,
    refs,
    row_slots,
    superlative,
    table_name,
)


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
    slots = row_slots(s, found) | {
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
        others = asked_columns(s, s.table, but=column)
        slots["cols"] = s.listed([s.say(c) for c in others])
        keys, selected = ("argmax_col",), others
    sql = f"SELECT {refs(selected)} {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{ordered_by(down)} LIMIT {k}"
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
        found.append(
            Condition(f"[[{date_column.key}]] = (SELECT MAX([[{date_column.key}]]) FROM {table_name(s.table)})")
        )
        extra = {"latest": s.say(date_column)}
    else:
        value_date = s.pick([v for v in s.facts.of(date_column).values if not isinstance(v, str | bool | int | float)])
        when = periods.exactly(s.lang, value_date, s.rng)
        found.append(Condition(when.sql.replace("{}", f"[[{date_column.key}]]")))
        extra = {"when": when.said}
    rows = f"{s.from_()}{s.where(found)}"
    selected = refs([name, column] if with_value else [name])
    sql = f"SELECT {selected} {rows} ORDER BY [[{column.key}]]{ordered_by(down)} LIMIT {k}"
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
    slots = row_slots(s, found) | {
        "col": s.say(column),
        "super": word,
        "super1": word.removeprefix("最"),
        "nth": nth,
        "from_below": below,
    }
    rows = f"{s.from_()}{s.where(found)}"
    sql = f"SELECT [[{name.key}]] {rows} ORDER BY [[{column.key}]]{ordered_by(down)} LIMIT 1 OFFSET {n - 1}"
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
    slots = row_slots(s, found) | {"col": s.say(column), "direction": direction}
    return Draft(
        ("sorted",),
        slots,
        f"SELECT [[{name.key}]] {s.from_()}{s.where(found)} ORDER BY [[{column.key}]]{ordered_by(down)}",
    )


def top_of_each_group(s: Scene) -> Draft:
    s.start("name", "number", "category")
    column, name, category = s.measure_column(), s.name(s.table), s.pick(s.usable(s.table, "category"))
    assert name is not None
    down = s.rng.random() < 0.85
    k = s.rng.choice([1, 1, 1, 2, 3, 3, 5])
    slots = row_slots(s, []) | {
        "col": s.say(column), "group": s.say(category), "super": superlative(s, column, down),
        "k": written.small(k, s.lang, s.rng),
    }  # fmt: skip
    if k > 1 and not down:
        raise NoFit
    window = f"ROW_NUMBER() OVER (PARTITION BY [[{category.key}]] ORDER BY [[{column.key}]]{ordered_by(down)})"
    sql = f"SELECT {refs([category, name])} {s.from_()} QUALIFY {window} {'= 1' if k == 1 else f'<= {k}'}"
    return Draft(("per_group_top",) if k == 1 else ("per_group_top_k",), slots, sql)


def above_average(s: Scene) -> Draft:
    s.start("name", "number")
    column, name = s.measure_column(), s.name(s.table)
    assert name is not None
    up = s.rng.random() < 0.75
    side = (
        s.rng.choice(["高于", "超过", "大于"] if up else ["低于", "小于"])
        if s.zh
        else s.rng.choice(["above", "over"] if up else ["below"])
    )
    said = s.say(column)
    slots = row_slots(s, []) | {"col": said, "side": side, "a": "an " if said[0] in "aeiou" else "a "}
    where = f"WHERE [[{column.key}]] {'>' if up else '<'} (SELECT AVG([[{column.key}]]) FROM {table_name(s.table)})"
    if s.rng.random() < 0.3:
        return Draft(("count_above_average",), slots, f"SELECT COUNT(*) {s.from_()} {where}")
    return Draft(("above_average",), slots, f"SELECT [[{name.key}]] {s.from_()} {where}")


def above_group_average(s: Scene) -> Draft:
    s.start("name", "number", "category")
    column, name, category = s.measure_column(), s.name(s.table), s.pick(s.usable(s.table, "category"))
    assert name is not None
    said, table = s.say(column), table_name(s.table)
    same = f"b.{column_name(category)} = a.{column_name(category)}"
    inner = f"SELECT AVG(b.{column_name(column)}) FROM {table} AS b WHERE {same}"
    sql = f"SELECT a.{column_name(name)} FROM {table} AS a WHERE a.{column_name(column)} > ({inner})"
    slots = row_slots(s, []) | {"col": said, "group": s.say(category), "a": "an " if said[0] in "aeiou" else "a "}
    return Draft(("above_group_average",), slots, sql)
