"""How a question calls a column or a table: the words of its description, some left out, turned round or swapped."""

from __future__ import annotations

import random
import re

from pipelines.facts import Facts
from pipelines.roles import Roles
from records import Column, Schema, Table

PREFIXES = frozenset(["tbl", "dim", "ods", "fact", "lc", "mf", "dwd", "dws", "info", "data", "detail", "base", "list"])
CUT = re.compile(r"[:：;；]|, |，|\(|（|\be\.g\.|, NULL")
ACRONYM = re.compile(r"^[A-Z0-9&-]*[A-Z]{2}|^[A-Z]&")

SYNONYMS_EN = {
    "amount": ("value", "sum"), "value": ("amount",), "fee": ("charge",), "size": ("scale",), "ratio": ("percentage",),
    "total": ("overall",), "number of": ("count of",), "yearly": ("annual",), "annual": ("yearly",),
    "average": ("mean",), "highest": ("maximum",), "lowest": ("minimum",), "date": ("day",), "growth": ("increase",),
    "net asset value": ("NAV",), "short name": ("name",), "full name": ("name",), "percentage": ("share",),
    "return over the last": ("return for the past",), "price-to-earnings ratio": ("PE", "P/E"),
    "price-to-book ratio": ("PB", "P/B"), "market value": ("market cap",), "employees": ("staff",),
    "operating revenue": ("revenue",), "total assets": ("assets",), "return on equity": ("ROE",),
    "earnings per share": ("EPS",), "assets under management": ("AUM", "fund size"), "opening price": ("open",),
    "closing price": ("close",), "inception": ("establishment",), "description": ("text",),
}  # fmt: skip
SYNONYMS_ZH = {
    "金额": ("总额", "数额"), "数量": ("个数", "数目"), "比例": ("占比", "比率"), "日期": ("时间", "日子"),
    "名称": ("名字",),
    "简称": ("名称",), "费率": ("费用", "费"), "总数": ("总量",), "人数": ("人员数量",), "增长率": ("增速", "增幅"),
    "单位净值": ("净值",), "收益率": ("回报", "收益"), "涨跌幅": ("涨幅",), "成交额": ("成交金额",),
    "总市值": ("市值",),
    "市盈率": ("PE",), "市净率": ("PB",), "类型": ("类别", "种类"), "编号": ("编码", "ID"), "规模": ("大小",),
    "员工人数": ("员工数",), "营业收入": ("营收",), "净资产收益率": ("ROE",), "每股收益": ("EPS",), "所属": ("",),
}  # fmt: skip
RECORD_WORDS = re.compile(r"(基本)?(信息|资料|情况|数据|明细|目录)?(表|库)?$")
ZH_QUALIFIER = re.compile(r"^(最高|最低|首次|总部|所属|所在|当前|本季|本期|基金|股票|公司|年度|季度|期末|近期)")
ZH_TAIL = re.compile(r"(数量|金额|日期|名称|总额|比例|规模|情况|时间|总数)$")
JOINED_HEAD = re.compile(r" (?:and|of each|of all|at|by|with|for each|in|over) ")
JOINED_NOUNS = re.compile(r"[与、和及]")


class Wording:
    def __init__(self, schema: Schema, facts: Facts, roles: Roles) -> None:
        self.schema, self.facts, self.roles = schema, facts, roles
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def column(self, column: Column, lang: str, rng: random.Random) -> str:
        """One wording; never that of another column of the same table."""
        known = self.phrases(column, lang)
        phrase = known[0] if rng.random() < 0.62 else rng.choice(known)
        varied = _varied(phrase, lang, rng)
        return varied if varied != phrase and self._only(column, varied, lang) else phrase

    def phrases(self, column: Column, lang: str) -> tuple[str, ...]:
        key = (column.key, lang)
        if key not in self._known:
            given = self.facts.wordings.get(key)
            said = tuple(given) if given else (described(column.name, column.comment, lang),)
            if self.roles.of(column) == "bool":
                said = tuple(
                    re.sub(r"^(whether|if|is)( it is| the \w+ is|)\s|^是否(为|是|有)?", "", p) or p for p in said
                )
            self._known[key] = said
        return self._known[key]

    def thing(self, table: Table, lang: str, rng: random.Random) -> str:
        """What one row is."""
        given = self.facts.wordings.get((table.name, lang))
        if given:
            return given[0] if rng.random() < 0.7 else rng.choice(given)
        plain = noun_of(table, lang)
        short = self._short(table, plain, lang)
        return short if short and rng.random() < 0.5 else plain

    def _short(self, table: Table, noun: str, lang: str) -> str:
        """The noun cut short: fund for mutual fund, 基金 for 公募基金; "" where another table has that name."""
        if lang == "zh":
            short = noun[2:] if len(noun) == 4 else ""
        else:
            words = table.name.lower().split("_")
            short = " ".join(words) if all(w.isalpha() and len(w) > 2 and w not in PREFIXES for w in words) else ""
            short = singular(short) if short and not (len(words) > 2 and "record" in noun) else ""
        others = {noun_of(t, lang) for t in self.schema.tables if t.name != table.name}
        return "" if short in others or short in ("公司", "信息", "记录") else short

    def measure(self, table: Table) -> str:
        return self.facts.measures.get(table.name) or measure_of(noun_of(table, "zh"))

    def verb(self, column: Column, lang: str) -> str:
        given = self.facts.verbs.get((column.key, lang))
        if given:
            return given
        text = " ".join(self.phrases(column, lang))
        return next((v for pattern, v in VERBS[lang] if re.search(pattern, text, re.IGNORECASE)), "")

    def _only(self, column: Column, phrase: str, lang: str) -> bool:
        """No other column of the table could be meant."""
        table = self.roles.table(column)
        words = _pieces(phrase, lang)
        return bool(words) and not any(
            words <= _pieces(other, lang)
            for c in table.columns
            if c.key != column.key
            for other in self.phrases(c, lang)
        )


VERBS = {
    "en": [
        (r"inception|establish", "established"), (r"found", "founded"), (r"delist", "delisted"),
        (r"listing|IPO", "listed"), (r"launch", "launched"), (r"announce|publish|publication|release", "announced"),
        (r"hire|joining", "hired"),
    ],
    "zh": [
        ("成立|设立", "成立"), ("退市", "退市"), ("上市", "上市"), ("发布", "发布"), ("公告", "公告"), ("入职", "入职"),
        ("离任", "离任"),
    ],
}  # fmt: skip


def described(name: str, comment: str, lang: str) -> str:
    """The comment's head in the language, without unit, values or remark; without a comment, the words of the name."""
    parts = [p.strip() for p in comment.split("|")]
    text = parts[-1] if lang == "zh" else parts[0]
    head = CUT.split(re.sub(r"\s*\([^)]*\)|（[^）]*）", "", text))[0].strip()
    if not head:
        return " ".join(w for w in re.split(r"[_\W]+", name.lower()) if w) or name.strip() or "value"  # %, #
    return head if ACRONYM.match(head) or lang == "zh" else head[0].lower() + head[1:]


def noun_of(table: Table, lang: str) -> str:
    head = described(table.name, table.comment, lang)
    if lang == "zh":
        head = JOINED_NOUNS.split(head)[0]
        return RECORD_WORDS.sub("", head) or head
    head = JOINED_HEAD.split(head)[0]
    asks = re.match(r"(which|what|how|where)\b", head, re.IGNORECASE)
    if not asks and len(head.split()) <= 3:
        return singular(head)
    words = [w for w in re.split(r"[_\W]+", table.name.lower()) if w] if asks or len(head.split()) > 6 else head.split()
    words = words or head.split()
    return " ".join(words) + ("" if words[-1] in ("record", "list", "rating", "index", "dividend") else " record")


def measure_of(noun: str) -> str:
    known = {
        "基金": "只", "股票": "只", "债券": "只", "公司": "家", "企业": "家", "银行": "家", "机构": "家", "经理": "位",
        "人员": "位", "员工": "名", "客户": "位", "学生": "名", "分红": "次", "评级": "条", "指数": "个", "交易": "笔",
        "贷款": "笔", "产品": "款",
    }  # fmt: skip
    return next((m for n, m in known.items() if noun.endswith(n)), "条" if len(noun) > 3 else "个")


def singular(text: str) -> str:
    *before, last = text.split()
    if re.search(r"(ss|us|is)$", last) or not last.endswith("s"):
        return text
    if last.endswith("ies"):
        last = last[:-3] + "y"
    elif re.search(r"(ch|sh|x|ss|ic)es$", last) and last != "prices" and not last.endswith("ices"):
        last = last[:-2]
    elif last == "indices":
        last = "index"
    else:
        last = last[:-1]
    return " ".join([*before, last])


def plural(text: str) -> str:
    head, of, rest = text.partition(" of ")
    *before, last = head.split()
    if last in ("data", "info", "staff", "equipment", "news") or (
        last.endswith("s") and not last.endswith(("ss", "us", "is"))
    ):
        spelt = last
    elif re.search(r"[^aeiou]y$", last):
        spelt = last[:-1] + "ies"
    elif re.search(r"(s|x|z|ch|sh)$", last):
        spelt = "indices" if last == "index" else last + "es"
    else:
        spelt = {"person": "people", "index": "indices"}.get(last, last + "s")
    return " ".join([*before, spelt]) + of + rest


def _varied(phrase: str, lang: str, rng: random.Random) -> str:
    chance = rng.random()
    if chance < 0.14:
        table = SYNONYMS_ZH if lang == "zh" else SYNONYMS_EN
        hits = [w for w in table if (w in phrase if lang == "zh" else re.search(rf"\b{w}\b", phrase))]
        if hits:
            word = max(hits, key=len)
            return phrase.replace(word, rng.choice(table[word]), 1)
    elif chance < 0.24:
        return _shortened(phrase, lang, rng)
    elif chance < 0.3 and lang == "en":
        return _turned(phrase)
    return phrase


def _shortened(phrase: str, lang: str, rng: random.Random) -> str:
    """A word left out: management fee rate -> management fee; 最高申购费率 -> 申购费率."""
    if lang == "zh":
        return rng.choice([ZH_QUALIFIER.sub("", phrase), ZH_TAIL.sub("", phrase)]) if len(phrase) >= 5 else phrase
    words = phrase.split()
    if len(words) < 3 or "of" in words:
        return phrase
    del words[rng.choice([0, len(words) - 1])]
    return " ".join(words)


def _turned(phrase: str) -> str:
    """inception date -> date of inception; number of holders -> holder count."""
    match = re.fullmatch(r"(\w+(?: \w+)?) (date|rate|price|level|type)", phrase)
    if match:
        return f"{match[2]} of {match[1]}"
    match = re.fullmatch(r"number of (\w+)", phrase)
    return f"{singular(match[1])} count" if match else phrase


def _pieces(phrase: str, lang: str) -> frozenset[str]:
    if lang == "zh":
        return frozenset(phrase)
    return frozenset(w for w in re.findall(r"\w+", phrase.lower()) if w not in ("of", "the", "in", "a", "per"))
