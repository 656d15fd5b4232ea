"""What shapes share: a draft of a pair, and the words and SQL of aggregates, groups, orders and rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.conditions import Condition
from pipelines.scene import NoFit, Scene
from pipelines.symbols import _identifier as identifier
from pipelines.wording import plural
from records import Column, Table


@dataclass
class Draft:
    keys: tuple[str, ...]  # templates to choose from
    slots: dict[str, str]
    sql: str
    tail: tuple[str, ...] = ()  # templates of what is added at the end
    extra: dict[str, str] = field(default_factory=dict)


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
        (r"^age$", "oldest", "youngest"),
        (r"\b(price|cost|fare)$", "most expensive", "cheapest"),
        (r"height$", "tallest", "shortest"),
        (r"weight$", "heaviest", "lightest"),
        (r"(duration|length|running time)", "longest", "shortest"),
        (r"(salary|pay|wage)$", "best paid", "worst paid"),
        (r"(inception|founding|establishment|opening) date", "newest", "oldest"),
        (r"population", "most populous", "least populous"),
        (r"(floor |land |storage )?area$", "largest", "smallest"),
        (r"(score|rating)$", "best rated", "worst rated"),
        (r"(return|performance)", "best performing", "worst performing"),
    ),
    "zh": (
        (r"^年龄$", "年龄最大", "年纪最小"),
        (r"(价格|单价|票价|售价)$", "最贵", "最便宜"),
        (r"身高$", "最高", "最矮"),
        (r"(重量|体重)$", "最重", "最轻"),
        (r"(时长|长度|片长)$", "最长", "最短"),
        (r"成立(日期|时间)", "最新成立", "最早成立"),
        (r"面积$", "面积最大", "面积最小"),
        (r"人口$", "人口最多", "人口最少"),
    ),
}  # fmt: skip


def functions_of(s: Scene, column: Column) -> list[str]:
    return ["AVG", "AVG", "MAX", "MIN"][s.rng.randint(0, 1) :] + (["SUM"] if s.roles.additive(column) else [])


def some_functions(s: Scene, column: Column) -> list[str]:
    drawn = functions_of(s, column)
    s.rng.shuffle(drawn)
    return list(dict.fromkeys(drawn))[: s.rng.choice([1, 1, 1, 2])]


def asked_columns(s: Scene, table: Table, but: Column | None = None) -> list[Column]:
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


def parent_column(s: Scene) -> Column | None:
    edges = s.roles.parents(s.table)
    if not edges:
        return None
    edge = s.join(s.pick(edges))
    return s.pick(asked_columns(s, s.roles.table(edge.parent)))


def row_slots(s: Scene, found: Sequence[Condition]) -> dict[str, str]:
    slots = {"things": s.things(found), "thing": s.things(found, one=True), "measure": s.wording.measure(s.table)}
    predicate = s.predicate(found)
    if predicate:
        slots |= {"thing_only": s.nouns(s.table), "pred": predicate}
    return slots


def category_slots(s: Scene, column: Column) -> dict[str, str]:
    said = s.say(column)
    return {"cat": said, "cat_plural": said if s.zh else plural(said)}


def group_slots(g: Grouping) -> dict[str, str]:
    return {"group": g.said, "group_plural": g.plural}


def refs(columns: Sequence[Column]) -> str:
    return ", ".join(f"[[{c.key}]]" for c in columns)


def ordered_by(down: bool) -> str:
    return " DESC" if down else ""


def table_name(table: Table) -> str:
    return identifier(table.name)


def column_name(column: Column) -> str:
    return identifier(column.name)
