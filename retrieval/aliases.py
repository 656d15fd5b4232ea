"""Other names that people use for a stored value: ISO codes and words, exchanges, initials, short forms of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from retrieval.tokens import fold, is_cjk

# Each line is one thing; whichever of its names is stored, any other one of the line finds it.
_SAME = """
US | USA | United States | United States of America | America | American | U.S. | 美国
UK | GB | United Kingdom | Britain | British | 英国
CN | China | PRC | Chinese | 中国
HK | Hong Kong | 香港
JP | Japan | Japanese | 日本
DE | Germany | German | 德国
FR | France | French | 法国
KR | South Korea | Korea | 韩国
EU | European Union | 欧盟
euro area | Eurozone | 欧元区
USD | US dollar | U.S. dollar | dollar | 美元
CNY | RMB | yuan | renminbi | 人民币
HKD | Hong Kong dollar | 港元 | 港币
EUR | euro | 欧元
JPY | yen | 日元
GBP | pound sterling | sterling | 英镑
SSE | XSHG | Shanghai | Shanghai Stock Exchange | 上交所 | 上海证券交易所 | 沪市
SZSE | XSHE | Shenzhen | Shenzhen Stock Exchange | 深交所 | 深圳证券交易所 | 深市
BSE | BJSE | Beijing Stock Exchange | 北交所 | 北京证券交易所
HKEX | SEHK | Hong Kong Stock Exchange | 港交所 | 香港交易所
male | M | men | man | 男 | 男性
female | F | women | woman | 女 | 女性
bond | bond fund | fixed income | 债券型 | 债券型基金 | 债券基金 | 债基
equity | equity fund | stock fund | 股票型 | 股票型基金 | 股票基金 | 股基
mixed | hybrid | hybrid fund | balanced | 混合型 | 混合型基金 | 混合基金
money market | money market fund | 货币型 | 货币型基金 | 货币基金 | 货基
index | index fund | tracker | 指数型 | 指数型基金 | 指数基金
closed-end | closed end | 封闭式
open-end | open end | 开放式
master | master's degree | 硕士 | 硕士研究生
bachelor | bachelor's degree | 本科 | 学士
doctor | PhD | doctorate | doctoral degree | 博士 | 博士研究生
"""
_GROUPS = [[name.strip() for name in line.split("|")] for line in _SAME.strip().splitlines()]
_OTHERS = {fold(name): [other for other in group if other != name] for group in _GROUPS for name in group}
SPOKEN_CODES = frozenset(("US", "UK", "EU", "HK"))  # two letters that a sentence may hold without meaning a word

_PLACES = (
    "北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 "
    "云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆"
)
_AFTER_PLACE = re.compile(rf"(?:{'|'.join(_PLACES.split())})(?P<rest>[\u4e00-\u9fff]{{2,4}})")
_KINDS = frozenset("银行 证券 保险 信托 基金 集团 股份 高速 机场 港口 电力 能源 建工 建设 发展 银行股份".split())  # noqa: SIM905
_BANK = re.compile(
    r"(?:中国)?(?P<first>[\u4e00-\u9fff])[\u4e00-\u9fff]+银行(?:股份有限公司)?|(?P<whole>中)国银行(?:股份有限公司)?"
)
_MINOR = frozenset("of and the for in on".split())  # noqa: SIM905
_TAIL = frozenset("ltd limited inc incorporated co corp corporation plc llc company".split())  # noqa: SIM905
_CODE = re.compile(
    r"(?:(?P<before>SH|SZ|BJ|HK|OF)[.:]?)?(?P<digits>\d{4,6})(?:\.(?P<after>SH|SS|SZ|BJ|HK|OF|XSHG|XSHE))?",
    re.IGNORECASE,
)


def aliases(value: str) -> Iterator[str]:
    """Other names of a value; initials are in capitals, as they are written."""
    yield from _OTHERS.get(fold(value), ())
    yield from _of_code(value)
    if is_cjk(value):
        yield from _of_chinese_name(value)
    elif initials := _initials(value):
        yield initials


def _of_code(value: str) -> Iterator[str]:
    """600519 of 600519.SH and SH600519; 700 and 0700 of 00700.HK."""
    match = _CODE.fullmatch(value)
    if match and (match["before"] or match["after"]):
        yield match["digits"]
        if "HK" in ((match["before"] or "").upper(), (match["after"] or "").upper()):
            bare = match["digits"].lstrip("0")
            yield from {bare.zfill(n) for n in (3, 4, 5)} - {match["digits"]}


def _of_chinese_name(value: str) -> Iterator[str]:
    """茅台 of 贵州茅台, 工行 of 中国工商银行."""
    if (place := _AFTER_PLACE.fullmatch(value)) and place["rest"] not in _KINDS:
        yield place["rest"]
    if bank := _BANK.fullmatch(value):
        yield (bank["whole"] or bank["first"]) + "行"


def _initials(value: str) -> str | None:
    """ICBC of 'Industrial and Commercial Bank of China'; none of fewer than three letters."""
    words = [w for w in re.findall(r"[A-Za-z]+", value) if w.lower() not in _MINOR]
    while words and words[-1].lower() in _TAIL:
        words.pop()
    named = len(words) >= 3 and all(w[0].isupper() for w in words) and not re.search(r"\d", value)
    return "".join(w[0] for w in words) if named and len(words) <= 6 else None
