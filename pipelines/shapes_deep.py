"""The shapes that take more than one SELECT or some arithmetic."""

from __future__ import annotations

from datetime import date

from pipelines import conditions, written
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.shapes import (
    Draft,
    _functions,
    _group_slots,
    _list,
    _order,
    _table,
    _things_slots,
    aggregated,
    grouping,
    superlative,
)
from records import Column


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
    slots = _things_slots(s, []) | {"col": said, "side": side, "a": "an " if said[0] in "aeiou" else "a "}
    where = f"WHERE [[{column.key}]] {'>' if up else '<'} (SELECT AVG([[{column.key}]]) FROM {_table(s.table)})"
    if s.rng.random() < 0.3:
        return Draft(("count_above_average",), slots, f"SELECT COUNT(*) {s.from_()} {where}")
    return Draft(("above_average",), slots, f"SELECT [[{name.key}]] {s.from_()} {where}")


def above_group_average(s: Scene) -> Draft:
    s.start("name", "number", "category")
    column, name, category = s.measure_column(), s.name(s.table), s.pick(s.usable(s.table, "category"))
    assert name is not None
    said, table = s.say(column), _table(s.table)
    inner = f"SELECT AVG(b.{_bare(column)}) FROM {table} AS b WHERE b.{_bare(category)} = a.{_bare(category)}"
    sql = f"SELECT a.{_bare(name)} FROM {table} AS a WHERE a.{_bare(column)} > ({inner})"
    slots = _things_slots(s, []) | {"col": said, "group": s.say(category), "a": "an " if said[0] in "aeiou" else "a "}
    return Draft(("above_group_average",), slots, sql)


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
        when = conditions.period(
            s.lang, [v for v in s.facts.of(dates[0]).values if isinstance(v, date)], s.facts.as_of, s.rng
        )
        inside = " AND " + when.sql.replace("{}", f"[[{dates[0].key}]]")
        children = f"{when.said}的{children}" if s.zh else f"{children} {when.said}"
    absent = s.rng.random() < 0.75
    exists = f"{'NOT ' if absent else ''}EXISTS (SELECT 1 FROM {_table(child)} WHERE [[{edge.child.key}]] = [[{edge.parent.key}]]{inside})"
    where = s.where([*own, Condition(exists)])
    slots = {"parents": s.things(own), "children": children, "measure": s.wording.measure(s.table)}
    if absent and s.rng.random() < 0.25:
        return Draft(("count_without",), slots, f"SELECT COUNT(*) {s.from_()}{where}")
    return Draft(("without",) if absent else ("with",), slots, f"SELECT [[{name.key}]] {s.from_()}{where}")


def top_of_each_group(s: Scene) -> Draft:
    s.start("name", "number", "category")
    column, name, category = s.measure_column(), s.name(s.table), s.pick(s.usable(s.table, "category"))
    assert name is not None
    down = s.rng.random() < 0.85
    k = s.rng.choice([1, 1, 1, 2, 3, 3, 5])
    slots = _things_slots(s, []) | {
        "col": s.say(column), "group": s.say(category), "super": superlative(s, column, down), "k": written.small(k, s.lang, s.rng)
    }  # fmt: skip
    if k > 1 and not down:
        raise NoFit
    window = f"ROW_NUMBER() OVER (PARTITION BY [[{category.key}]] ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')})"
    sql = f"SELECT {_list([category, name])} {s.from_()} QUALIFY {window} {'= 1' if k == 1 else f'<= {k}'}"
    return Draft(("per_group_top",) if k == 1 else ("per_group_top_k",), slots, sql)


def average_count(s: Scene) -> Draft:
    """An aggregate of counts, through a CTE."""
    s.start()
    if s.rng.random() < 0.5:
        edge = s.pick(s.roles.parents(s.table))
        parent = s.roles.table(edge.parent)
        noun = s.noun(parent)
        article = "an" if noun[0] in "aeiou" else "a"
        slots = {
            "children": s.nouns(s.table),
            "parent": noun,
            "a_parent": f"{article} {noun}",
            "measure": s.wording.measure(s.table),
            "parent_measure": s.wording.measure(parent),
        }
        sql = f"WITH x AS (SELECT [[{edge.child.key}]], COUNT(*) AS n_rows {s.from_()} GROUP BY [[{edge.child.key}]]) SELECT AVG(n_rows) FROM x"
        return Draft(("average_count",), slots, sql)
    category = s.pick(s.usable(s.table, "category"))
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=[category], parents=False)
    said = s.say(category)
    from pipelines.wording import plural

    slots = _things_slots(s, found) | {"group": said, "group_plural": said if s.zh else plural(said)}
    inner = f"SELECT [[{category.key}]], COUNT(*) AS n_rows {s.from_()}{s.where(found)} GROUP BY [[{category.key}]]"
    sql = f"WITH x AS ({inner}) SELECT {_bare(category)}, n_rows FROM x WHERE n_rows > (SELECT AVG(n_rows) FROM x)"
    if s.zh:
        return Draft(("average_group_count",), slots, sql, extra={"both": "yes"})
    return Draft(("average_group_count",), slots, sql)


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
        when = conditions.exactly(
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
    slots = _things_slots(s, []) | {
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
    slots = _things_slots(s, found) | {"all": s.nouns(s.table)}
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
        sql = f"SELECT [[{date_column.key}]] {s.from_()}{s.where([who])} ORDER BY [[{column.key}]]{_order('DESC' if down else 'ASC')} LIMIT 1"
        return Draft(("when_most",), slots, sql)
    values = [v for v in s.facts.of(date_column).values if isinstance(v, date)]
    when = conditions.period(s.lang, values, s.facts.as_of, s.rng)
    slots = {"who": who.owner, "col": s.say(column), "when": when.said}
    condition = Condition(when.sql.replace("{}", f"[[{date_column.key}]]"))
    sql = f"SELECT {_list([date_column, column])} {s.from_()}{s.where([who, condition])} ORDER BY [[{date_column.key}]]"
    return Draft(("series",), slots, sql)


def by_period(s: Scene) -> Draft:
    """Counts or aggregates by year, quarter or month."""
    s.start("date")
    date_column = s.usable(s.table, "date")[0]
    function, en, zh = s.rng.choices(
        [("YEAR", "year", "年"), ("YEAR", "year", "年度"), ("MONTH", "month", "月"), ("QUARTER", "quarter", "季度")],
        [5, 3, 2, 2],
    )[0]
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=s.usable(s.table, "date"), parents=s.rng.random() < 0.4)
    period = f"{function}([[{date_column.key}]])"
    verb = s.wording.verb(date_column, s.lang)
    several = len(s.usable(s.table, "date")) > 1
    if function != "YEAR":
        year = s.pick([v for v in s.facts.of(date_column).values if isinstance(v, date)]).year
        found.append(Condition(f"YEAR([[{date_column.key}]]) = {year}", after=f"in {year}", owner=f"{year}年"))
    en_period, zh_period = en, zh
    if several:
        en_period, zh_period = (
            (f"{en} of {s.say(date_column)}", f"{s.say(date_column)}{'' if zh.startswith('年') else ''}{zh}")
            if not verb
            else (en, zh)
        )
        found = [*found] if not verb else found
    slots = _things_slots(s, found) | {"period": zh_period if s.zh else en_period, "date": s.say(date_column)}
    if several and verb:
        noun = f"{verb}的{s.noun(s.table)}" if s.zh else f"{s.nouns(s.table)} {verb}"
        slots["things"] = s.things(found, noun=noun)
    measures = s.usable(s.table, "number")
    if measures and s.rng.random() < 0.5:
        column = s.measure_column()
        aggregate = s.pick(_functions(s, column))
        slots["agg"] = aggregated(s, aggregate, column)
        sql = f"SELECT {period}, {aggregate}([[{column.key}]]) {s.from_()}{s.where(found)} GROUP BY {period} ORDER BY {period}"
        return Draft(("agg_by_period",), slots, sql)
    return Draft(
        ("by_period",),
        slots,
        f"SELECT {period}, COUNT(*) {s.from_()}{s.where(found)} GROUP BY {period} ORDER BY {period}",
    )


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
    slots = _things_slots(s, found) | {"agg": aggregated(s, function, column), "one": said[0], "two": said[1]}
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
    slots = _things_slots(s, found) | {"agg": aggregated(s, function, column)}
    return Draft(("growth",), slots, sql)


def both(s: Scene) -> Draft:
    """Groups in two sets of rows: INTERSECT and EXCEPT."""
    s.start("category", min_columns=2)
    g = grouping(s)
    others = [c for c in s.usable(s.table, "category") if c not in g.columns]
    column = s.pick(others)
    values = [v for v in s.facts.of(column).values if isinstance(v, str)]
    if len(values) < 2:
        raise NoFit
    one, two = s.rng.sample(values, 2)
    spoken = [s.value_said(column, v) for v in (one, two)]
    said = [f"{v}{s.noun(s.table)}" if s.zh else f"{v} {s.nouns(s.table)}" for v in spoken]
    parts = [f"SELECT {g.select} {s.from_()} WHERE [[{column.key}]] = {written.literal_of(v)}" for v in (one, two)]
    word, key = s.rng.choice([("INTERSECT", "both"), ("EXCEPT", "but_not")])
    slots = _group_slots(g) | {"one": said[0], "two": said[1]}
    return Draft((key,), slots, f"{parts[0]} {word} {parts[1]}")


def extremes(s: Scene) -> Draft:
    s.start("number")
    column = s.measure_column()
    found = s.filters(s.rng.choice([0, 1, 1]), avoid=[column])
    high, low = superlative(s, column, True), superlative(s, column, False)
    slots = _things_slots(s, found) | {"col": s.say(column), "super": high, "super2": low}
    return Draft(
        ("range_of",), slots, f"SELECT MAX([[{column.key}]]), MIN([[{column.key}]]) {s.from_()}{s.where(found)}"
    )


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


def _bare(column: Column) -> str:
    from pipelines.symbols import _identifier

    return _identifier(column.name)
