"""The bilingual lexicon that made-up schemas draw on.

``# en/synonym = zh/同义 ; measure word ; kind of names ; parents`` begins an entity (``-``: an event without a name);
``kind en/synonym = zh/同义 : extra`` is an attribute. Kinds: n name, k code, c category (extra: its values), d date
(extra: a verb), m money, p percentage, r return that may be negative, q count, f other number (extra: its range),
b boolean, t prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pipelines.lexicon_banking import BANKING
from pipelines.lexicon_finance import FINANCE
from pipelines.lexicon_trades import TRADES

Words = tuple[str, ...]


@dataclass(frozen=True)
class Attribute:
    kind: str
    en: Words
    zh: Words
    extra: str = ""

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """(English, Chinese) of a category's values."""
        return tuple((a.strip(), b.strip()) for a, _, b in (v.partition("=") for v in self.extra.split(",")) if a)


@dataclass(frozen=True)
class Entity:
    en: Words
    zh: Words
    measure: str
    naming: str  # the kind of names it has; "" for events
    parents: Words
    attributes: tuple[Attribute, ...]
    trade: str


@cache
def entities() -> tuple[Entity, ...]:
    texts = {"finance": FINANCE + BANKING, **TRADES}
    return tuple(e for trade, text in texts.items() for e in _entities(text, trade))


def _entities(text: str, trade: str) -> Iterator[Entity]:
    for block in text.split("\n# ")[1:]:
        head, *lines = block.strip().splitlines()
        names, measure, naming, parents = (part.strip() for part in head.split(";"))
        en, zh = names.split(" = ")
        yield Entity(
            tuple(en.strip().split("/")), tuple(zh.strip().split("/")), measure, "" if naming == "-" else naming,
            tuple(p.strip() for p in parents.split(",") if p.strip()), tuple(map(_attribute, lines)), trade,
        )  # fmt: skip


def _attribute(line: str) -> Attribute:
    kind, rest = line[0], line[2:]
    words, _, extra = rest.partition(" : ")
    en, zh = words.split(" = ")
    return Attribute(kind, tuple(en.strip().split("/")), tuple(zh.strip().split("/")), extra.strip())


# measures with a qualifier in front: near-twins that only careful reading tells apart
QUALIFIERS = (
    ("previous", "上期"), ("adjusted", "调整后"), ("average", "平均"), ("opening", "期初"), ("closing", "期末"),
    ("maximum", "最高"), ("minimum", "最低"), ("quarterly", "季度"), ("monthly", "月度"), ("annual", "年度"),
    ("weekly", "周"), ("planned", "计划"), ("actual", "实际"), ("estimated", "预计"), ("budgeted", "预算"),
    ("after-tax", "税后"), ("pre-tax", "税前"), ("gross", "毛"), ("net", "净"), ("cumulative", "累计"),
    ("current", "当前"), ("initial", "初始"), ("last year's", "上年"), ("domestic", "国内"), ("overseas", "海外"),
    ("online", "线上"), ("offline", "线下"), ("weighted", "加权"), ("real", "实际"), ("nominal", "名义"),
    ("first-half", "上半年"), ("second-half", "下半年"), ("three-month", "三个月"), ("six-month", "六个月"),
    ("one-year", "一年"), ("three-year", "三年"), ("five-year", "五年"), ("target", "目标"), ("reported", "报告"),
    ("expected", "预期"), ("institutional", "机构"), ("retail", "零售"), ("seasonally adjusted", "季调"),
)  # fmt: skip

GENERIC = tuple(
    _attribute(line)
    for line in """c status/state = 状态 : active=启用, inactive=停用, pending=待审, archived=归档
t remarks/notes = 备注/说明
d creation date/date created = 创建日期/创建时间
d update date/last updated = 更新日期/更新时间
c region/area = 区域/地区 : North=华北, South=华南, East=华东, West=西部, Central=华中
c level/grade = 级别/等级 : high=高, medium=中, low=低
f score/overall score = 得分/综合得分 : 0-100
m total amount/total value = 总金额/总额
m amount/value = 金额/数额
m fee/charge = 费用/收费
m balance = 余额
q quantity/number of units = 数量/件数
q rank/ranking = 排名/名次
p growth rate/growth = 增长率/增速
p completion rate = 完成率
p share/proportion = 占比/比例
p tax rate = 税率
c source/channel = 来源/渠道 : internal=内部, partner=合作方, public=公开, purchased=采购
b valid = 有效
b confirmed = 已确认
n contact person/contact = 联系人
n approver = 审批人
c currency = 币种 : CNY=人民币, USD=美元, EUR=欧元, JPY=日元
d due date/deadline = 截止日期/到期日
d effective date = 生效日期
q version/version number = 版本号/版本
f latitude = 纬度 : -60-60
f longitude = 经度 : -170-170
m profit = 利润
m cost = 成本
m revenue/income = 收入/营收
p margin = 利润率
c risk level/risk class = 风险等级 : low=低, medium=中, high=高
c priority = 优先级 : low=低, normal=普通, urgent=紧急""".splitlines()
)
