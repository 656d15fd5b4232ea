"""Shapes of arithmetic, of change over time, and of what is missing."""

from __future__ import annotations

from datetime import date

from pipelines import periods, written
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.shape_words import (
    Draft,
    aggregated,
    ordered_by,
    refs,
    row_slots,
    superlative,
    table_name,
)
from records import Column


def without_children(s: Scene) -> Draft:
    """Parents that no child refers to, or that some do."""
    parents = [t for t in s.schema.tables if s.roles.children(t) and s.name(t)]
    s.table = s.pick(parents)
    edge = s.pick(s.roles.children(s.table))
    child = s.roles.table(edge.child)
    own = s.filters(s.rng.choice([0, 0, 1]), parents=False)
    name = s.name(s.table)
    assert name is not None
    inside, children = "", s.nouns(child)
    dates = s.usable(child, "date")
    if dates and s.rng.random() < 0.35:
        when = periods.period(
            s.lang, [v for v in s.facts.of(dates[0]).values if isinstance(v, date)], s.facts.as_of, s.rng
        )
        inside = " AND " + when.sql.replace("{}", f"[[{dates[0].key}]]")
        children = f"{when.said}的{children}" if s.zh else f"{children} {when.said}"
    absent = s.rng.random() < 0.75
    matching = f"SELECT 1 FROM {table_name(child)} WHERE [[{edge.child.key}]] = [[{edge.parent.key}]]{inside}"
    exists = f"{'NOT ' if absent else ''}EXISTS ({matching})"
    where = s.where([*own, Condition(exists)])
    slots = {"parents": s.things(own), "children": children, "measure": s.wording.measure(s.table)}
    if absent and s.rng.random() < 0.25:
        return Draft(("count_without",), slots, f"SELECT COUNT(*) {s.from_()}{where}")
    return Draft(("without",) if absent else ("with",), slots, f"SELECT [[{name.key}]] {s.from_()}{where}")


def arithmetic(s: Scene) -> Draft:
    """A difference, ratio or percentage of two columns of one row."""
    s.start("name|date", "number", min_columns=1)
    one, two = _alike(s)
    names = s.usable(s.table, "name")
    if names:
        who = [s.named(s.table)]
        text = who[0].owner
    else:
        edge = s.pick(s.roles.parents(s.table))
        who = [s.named(s.roles.table(edge.parent), edge)]
        dates = s.usable(s.table, "date")
        when = periods.exactly(
            s.lang, s.pick([v for v in s.facts.of(s.pick(dates)).values if isinstance(v, date)]), s.rng
        )
        who.append(Condition(when.sql.replace("{}", f"[[{dates[0].key}]]")))
        text = s.put(who[0].owner, when.said)
    kind = s.rng.choice(["difference", "ratio", "percent"])
    a, b = f"[[{one.key}]]", f"[[{two.key}]]"
    expression = {"difference": f"{a} - {b}", "ratio": f"{a} / {b}", "percent": f"{a} / {b} * 100"}[kind]
    slots = {"a": s.say(one), "b": s.say(two), "who": text}
    return Draft((kind,), slots, f"SELECT {expression} {s.from_()}{s.where(who)}")


def compared_columns(s: Scene) -> Draft:
    s.start("name", "number")
    one, two = _alike(s)
    name = s.name(s.table)
    assert name is not None
    up = s.rng.random() < 0.7
    side = s.rng.choice(["高于", "大于"] if up else ["低于", "小于"]) if s.zh else ("higher" if up else "lower")
    said = s.say(one)
    slots = row_slots(s, []) | {
        "a": said,
        "b": s.say(two),
        "side": side,
        "a_": "an " if said[0] in "aeiou" else "a ",
    }
    return Draft(
        ("compare",), slots, f"SELECT [[{name.key}]] {s.from_()} WHERE [[{one.key}]] {'>' if up else '<'} [[{two.key}]]"
    )


def share(s: Scene) -> Draft:
    """The percentage of rows that meet a condition."""
    s.start("category|bool|number")
    found = s.filters(1, parents=False)
    if not found:
        raise NoFit
    slots = row_slots(s, found) | {"all": s.nouns(s.table)}
    sql = f"SELECT 100.0 * SUM(CASE WHEN {found[0].sql} THEN 1 ELSE 0 END) / COUNT(*) {s.from_()}"
    return Draft(("share",), slots, sql)


def two_counts(s: Scene) -> Draft:
    s.start("category")
    category = s.pick(s.usable(s.table, "category"))
    values = [v for v in s.facts.of(category).values if isinstance(v, str)]
    if len(values) < 2:
        raise NoFit
    one, two = s.rng.sample(values, 2)
    ref = f"[[{category.key}]]"
    spoken = [s.value_said(category, v) for v in (one, two)]
    said = [f"{v}{s.noun(s.table)}" if s.zh else f"{v} {s.nouns(s.table)}" for v in spoken]
    counts = ", ".join(f"SUM(CASE WHEN {ref} = {written.literal_of(v)} THEN 1 ELSE 0 END)" for v in (one, two))
    slots = {"one": said[0], "two": said[1], "measure": s.wording.measure(s.table)}
    return Draft(("two_counts",), slots, f"SELECT {counts} {s.from_()}")


def series(s: Scene) -> Draft:
    """Date and figure of one parent over a period."""
    who, column, date_column = _one_series(s)
    if s.rng.random() < 0.35:
        down = s.rng.random() < 0.7
        slots = {
            "who": who.owner,
            "col": s.say(column),
            "super": superlative(s, column, down),
            "date": s.say(date_column),
        }
        rows = f"{s.from_()}{s.where([who])}"
        sql = f"SELECT [[{date_column.key}]] {rows} ORDER BY [[{column.key}]]{ordered_by(down)} LIMIT 1"
        return Draft(("when_most",), slots, sql)
    values = [v for v in s.facts.of(date_column).values if isinstance(v, date)]
    when = periods.period(s.lang, values, s.facts.as_of, s.rng)
    slots = {"who": who.owner, "col": s.say(column), "when": when.said}
    condition = Condition(when.sql.replace("{}", f"[[{date_column.key}]]"))
    rows = f"{s.from_()}{s.where([who, condition])}"
    sql = f"SELECT {refs([date_column, column])} {rows} ORDER BY [[{date_column.key}]]"
    return Draft(("series",), slots, sql)


def change(s: Scene) -> Draft:
    """One figure at two dates, or an aggregate in two years: the difference."""
    if s.rng.random() < 0.5:
        who, column, date_column = _one_series(s)
        values = sorted({v for v in s.facts.of(date_column).values if isinstance(v, date)})
        if len(values) < 2:
            raise NoFit
        one, two = sorted(s.rng.sample(values, 2))
        base = f"SELECT [[{column.key}]] {s.from_()}{s.where([who])} AND [[{date_column.key}]] = DATE "
        slots = {
            "who": who.owner,
            "col": s.say(column),
            "one": written.day(one, s.lang, s.rng),
            "two": written.day(two, s.lang, s.rng),
        }
        return Draft(("change",), slots, f"SELECT ({base}'{two}') - ({base}'{one}')")
    s.start("number", "date")
    column, date_column = s.measure_column(), s.usable(s.table, "date")[0]
    if len(s.usable(s.table, "date")) > 1 and s.table.name not in s.roles.facts_tables:
        raise NoFit
    years = [v.year for v in s.facts.of(date_column).values if isinstance(v, date)]
    year = s.pick(years)
    other = year - s.rng.choice([1, 1, 1, 2])
    found = s.filters(s.rng.choice([0, 1]), avoid=[column, date_column], parents=False)
    function = s.pick(["SUM", "AVG"] if s.roles.additive(column) else ["AVG"])
    cases = [
        f"{function}(CASE WHEN YEAR([[{date_column.key}]]) = {y} THEN [[{column.key}]] END)" for y in (year, other)
    ]
    said = [f"{y}年" if s.zh else str(y) for y in (other, year)]
    slots = row_slots(s, found) | {"agg": aggregated(s, function, column), "one": said[0], "two": said[1]}
    return Draft(("change_agg",), slots, f"SELECT {cases[0]} - {cases[1]} {s.from_()}{s.where(found)}")


def growth(s: Scene) -> Draft:
    """Year by year against the year before: LAG over an aggregate."""
    s.start("number", "date")
    dates = s.usable(s.table, "date")
    if len(dates) > 1 and s.table.name not in s.roles.facts_tables:
        raise NoFit
    column = s.measure_column()
    function = "SUM" if s.roles.additive(column) else "AVG"
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=[column, *dates], parents=False)
    year = f"YEAR([[{dates[0].key}]])"
    inner = f"SELECT {year} AS yr, {function}([[{column.key}]]) AS n_all {s.from_()}{s.where(found)} GROUP BY yr"
    sql = f"WITH x AS ({inner}) SELECT yr, n_all, n_all - LAG(n_all) OVER (ORDER BY yr) FROM x ORDER BY yr"
    slots = row_slots(s, found) | {"agg": aggregated(s, function, column)}
    return Draft(("growth",), slots, sql)


def _one_series(s: Scene) -> tuple[Condition, Column, Column]:
    s.start("number", "date", event=True)
    edge = s.pick(s.roles.parents(s.table))
    who = s.named(s.roles.table(edge.parent), edge)
    return who, s.measure_column(), s.usable(s.table, "date")[0]


def _alike(s: Scene) -> tuple[Column, Column]:
    """Two measures of one unit."""
    found = s.usable(s.table, "number")
    pairs = [
        (a, b)
        for a in found
        for b in found
        if a != b and s.unit(a) == s.unit(b) and s.roles.additive(a) == s.roles.additive(b) and a.type == b.type
    ]
    return s.pick(pairs)
