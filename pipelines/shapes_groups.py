"""Shapes with aggregates: over rows, by group, by period, and groups against each other."""

from __future__ import annotations

from datetime import date

from pipelines import periods, written
from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.shape_words import (
    Draft,
    aggregated,
    column_name,
    functions_of,
    group_slots,
    grouping,
    ordered_by,
    row_slots,
    some_functions,
    superlative,
)
from pipelines.wording import plural


def aggregate(s: Scene) -> Draft:
    """One to three aggregates over rows or over one parent's events."""
    s.start("number")
    columns = [s.measure_column()]
    functions = some_functions(s, columns[0])
    said = [aggregated(s, f, columns[0]) for f in functions]
    sqls = [f"{f}([[{columns[0].key}]])" for f in functions]
    if len(functions) == 1 and s.rng.random() < 0.12:
        other = s.measure_column()
        if other != columns[0]:
            said.append(
                aggregated(s, functions[0], other)
                if functions[0] in functions_of(s, other)
                else aggregated(s, "AVG", other)
            )
            sqls.append(f"{functions[0] if functions[0] in functions_of(s, other) else 'AVG'}([[{other.key}]])")
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
            when = periods.period(
                s.lang,
                [v for v in s.facts.of(dates[0]).values if not isinstance(v, str | bool | int | float)],
                s.facts.as_of,
                s.rng,
            )
            found.append(Condition(when.sql.replace("{}", f"[[{dates[0].key}]]")))
            text = s.put(text, when.said)
        return Draft(("agg_who",), {**slots, "who": text}, f"SELECT {', '.join(sqls)} {s.from_()}{s.where(found)}")
    found = s.filters(s.rng.choice([0, 1, 1, 1, 2]), avoid=columns)
    return Draft(("agg",), slots | row_slots(s, found), f"SELECT {', '.join(sqls)} {s.from_()}{s.where(found)}")


def extremes(s: Scene) -> Draft:
    s.start("number")
    column = s.measure_column()
    found = s.filters(s.rng.choice([0, 1, 1]), avoid=[column])
    high, low = superlative(s, column, True), superlative(s, column, False)
    slots = row_slots(s, found) | {"col": s.say(column), "super": high, "super2": low}
    return Draft(
        ("range_of",), slots, f"SELECT MAX([[{column.key}]]), MIN([[{column.key}]]) {s.from_()}{s.where(found)}"
    )


def group(s: Scene) -> Draft:
    """Counts or aggregates for each group."""
    s.start()
    if s.rng.random() < 0.5:
        g = grouping(s, two=s.rng.random() < 0.15)
        found = s.filters(s.rng.choice([0, 0, 1, 1, 2]), avoid=g.columns)
        slots = row_slots(s, found) | group_slots(g)
        sql = f"SELECT {g.select}, COUNT(*) {s.from_()}{s.where(found)} GROUP BY {g.group}"
        if s.rng.random() < 0.15:
            return Draft(("group_count",), slots, f"{sql} ORDER BY COUNT(*) DESC", ("most_first",))
        return Draft(("group_count",), slots, sql)
    s.start("number")
    column = s.measure_column()
    g = grouping(s, two=s.rng.random() < 0.1)
    functions = some_functions(s, column)
    found = s.filters(s.rng.choice([0, 0, 1, 1]), avoid=(*g.columns, column))
    slots = row_slots(s, found) | group_slots(g) | {"aggs": s.listed([aggregated(s, f, column) for f in functions])}
    selected = ", ".join(f"{f}([[{column.key}]])" for f in functions)
    return Draft(("group_agg",), slots, f"SELECT {g.select}, {selected} {s.from_()}{s.where(found)} GROUP BY {g.group}")


def group_most(s: Scene) -> Draft:
    """The group with the most rows, or the highest aggregate."""
    down = s.rng.random() < 0.8
    way = ordered_by(down)
    if s.rng.random() < 0.5:
        s.start()
        g = grouping(s)
        found = s.filters(s.rng.choice([0, 0, 1]), avoid=g.columns)
        most = ("最多" if down else "最少") if s.zh else ("most" if down else "fewest")
        slots = row_slots(s, found) | group_slots(g) | {"most": most}
        return Draft(
            ("group_most",),
            slots,
            f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} ORDER BY COUNT(*){way} LIMIT 1",
        )
    s.start("number")
    column = s.measure_column()
    g = grouping(s)
    function = s.pick([f for f in functions_of(s, column) if f in ("AVG", "SUM", "SUM")])
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=(*g.columns, column))
    aggregate_sql = f"{function}([[{column.key}]])"
    slots = (
        row_slots(s, found)
        | group_slots(g)
        | {"agg": aggregated(s, function, column), "super": superlative(s, column, down)}
    )
    if s.rng.random() < 0.45:
        k = s.rng.choice([2, 3, 3, 5, 5, 10])
        slots["k"] = written.small(k, s.lang, s.rng)
        rows = f"{s.from_()}{s.where(found)}"
        sql = f"SELECT {g.select}, {aggregate_sql} {rows} GROUP BY {g.group} ORDER BY {aggregate_sql}{way} LIMIT {k}"
        if not down:
            raise NoFit
        return Draft(("group_top",), slots, sql)
    return Draft(
        ("group_most_agg",),
        slots,
        f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} ORDER BY {aggregate_sql}{way} LIMIT 1",
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
        slots = row_slots(s, found) | group_slots(g) | {"op": zh if s.zh else en, "n": written.small(n, s.lang, s.rng)}
        return Draft(
            ("having_count",),
            slots,
            f"SELECT {g.select} {s.from_()}{s.where(found)} GROUP BY {g.group} HAVING COUNT(*) {operator} {n}",
        )
    s.start("number")
    column = s.measure_column()
    g = grouping(s)
    function = s.pick([f for f in functions_of(s, column) if f in ("AVG", "SUM")])
    operator, en, zh = s.rng.choice(
        [(">", "above", "高于"), (">", "over", "超过"), ("<", "below", "低于"), (">=", "at least", "不低于")]
    )
    value = written.round_number(
        float(s.pick([v for v in s.facts.of(column).values if isinstance(v, int | float)])), s.rng
    )
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=(*g.columns, column))
    agg = aggregated(s, function, column)
    slots = row_slots(s, found) | group_slots(g) | {
        "op": zh if s.zh else en, "agg": agg, "an": "an" if agg[0] in "aeiou" else "a",
        "n": written.number(value, s.unit(column), s.lang, s.rng),
    }  # fmt: skip
    rows = f"{s.from_()}{s.where(found)}"
    kept = f"{function}([[{column.key}]]) {operator} {written.plain(value)}"
    sql = f"SELECT {g.select} {rows} GROUP BY {g.group} HAVING {kept}"
    return Draft(("having_agg",), slots, sql)


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
        en_period, zh_period = (f"{en} of {s.say(date_column)}", f"{s.say(date_column)}{zh}") if not verb else (en, zh)
        found = [*found] if not verb else found
    slots = row_slots(s, found) | {"period": zh_period if s.zh else en_period, "date": s.say(date_column)}
    if several and verb:
        noun = f"{verb}的{s.noun(s.table)}" if s.zh else f"{s.nouns(s.table)} {verb}"
        slots["things"] = s.things(found, noun=noun)
    measures = s.usable(s.table, "number")
    if measures and s.rng.random() < 0.5:
        column = s.measure_column()
        aggregate = s.pick(functions_of(s, column))
        slots["agg"] = aggregated(s, aggregate, column)
        rows = f"{s.from_()}{s.where(found)}"
        sql = f"SELECT {period}, {aggregate}([[{column.key}]]) {rows} GROUP BY {period} ORDER BY {period}"
        return Draft(("agg_by_period",), slots, sql)
    return Draft(
        ("by_period",),
        slots,
        f"SELECT {period}, COUNT(*) {s.from_()}{s.where(found)} GROUP BY {period} ORDER BY {period}",
    )


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
    slots = group_slots(g) | {"one": said[0], "two": said[1]}
    return Draft((key,), slots, f"{parts[0]} {word} {parts[1]}")


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
        key = f"[[{edge.child.key}]]"
        sql = f"WITH x AS (SELECT {key}, COUNT(*) AS n_rows {s.from_()} GROUP BY {key}) SELECT AVG(n_rows) FROM x"
        return Draft(("average_count",), slots, sql)
    category = s.pick(s.usable(s.table, "category"))
    found = s.filters(s.rng.choice([0, 0, 1]), avoid=[category], parents=False)
    said = s.say(category)
    slots = row_slots(s, found) | {"group": said, "group_plural": said if s.zh else plural(said)}
    inner = f"SELECT [[{category.key}]], COUNT(*) AS n_rows {s.from_()}{s.where(found)} GROUP BY [[{category.key}]]"
    sql = (
        f"WITH x AS ({inner}) SELECT {column_name(category)}, n_rows FROM x WHERE n_rows > (SELECT AVG(n_rows) FROM x)"
    )
    if s.zh:
        return Draft(("average_group_count",), slots, sql, extra={"both": "yes"})
    return Draft(("average_group_count",), slots, sql)
