"""Words and names that nobody has heard of: what a model can only match by looking at them."""

from __future__ import annotations

import random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HANZI = "".join(
    bytes((row, cell)).decode("gb2312")
    for row in range(0xB0, 0xD8)
    for cell in range(0xA1, 0xFA if row == 0xD7 else 0xFF)
)  # level 1 of GB 2312: the 3755 commonest characters

_ONSETS = _words("b c d f g h j k l m n p r s t v w z br cr dr fl gr pl pr sh sl st th tr ch")
_VOWELS = _words("a e i o u ai ea ee io oa ou")
_CODAS = ("", "", "", *_words("n r l m s t x k nd rt lm st nk"))

SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪曾廖赖徐周叶苏庄江吕何罗高萧潘朱简钟彭詹胡施沈余赵卢梁孙姚韩"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文辉玲鹏华宇晨浩欣怡佳雪琳博思远嘉子轩雨"
SURNAMES_EN = _words(
    "Smith Jones Brown Taylor Wilson Davies Evans Thomas Johnson Walker Wright Hughes Green Hall Lewis "
    "Clarke Patel Cooper Ward Morris Chen Wang Li Zhang Liu Kim Garcia Novak Rossi Weber Dubois Silva "
    "Tanaka Singh"
)
GIVEN_EN = _words(
    "Oliver Amelia Noah Isla Leo Ava Arthur Mia Oscar Lily Grace Jack Emily Harry Sofia Lucas Emma Henry "
    "Anna Daniel Maria Ivan Yuki Wei Ming Elena Omar Priya Hugo Clara"
)
FIRST_EN = _words(
    "North Silver Green Blue Stone River Lake Golden Bright Oak Maple Iron Crown Harbor Summit Eagle "
    "Falcon Cedar Amber Coral Granite Willow Sterling Pioneer Horizon Meadow Copper Orchid Phoenix Alpine "
    "Delta Lunar Solar Crystal Ember"
)
SECOND_EN = _words(
    "bridge field gate wood ridge view port crest stone vale bay brook hill mark point land star line way ford"
)
FIRST_ZH = "华东南信泰恒盛嘉瑞鼎中海天银安汇富建国泓远博新长宏金诚景达万明康德联合同兴宝龙凤云星峰岭松湖江"
SECOND_ZH = "信泰恒盛嘉瑞鼎海天银安汇富国泓远博新宏金诚景达明康德联兴宝龙云星峰岭松湖江阳辰和源丰凯润晟"

# kind of entity -> the endings of its names, English=Chinese
ENDINGS = {
    "fund": (
        "Growth Mix A=成长混合A, Value Equity=价值股票, Bond C=债券C, Money Market=货币, Healthcare Equity=医药股票, "
        "Technology Mix=科技混合, Index Fund=指数, Balanced=平衡"
    ),
    "company": (
        "Capital=资本, Holdings=控股, Group=集团, Industries=实业, Ltd=有限公司, Technologies=科技, Asset "
        "Management=资产管理, Energy=能源"
    ),
    "bank": ("Bank=银行, Commercial Bank=商业银行, Savings Bank=储蓄银行"),
    "stock": (
        "Pharma=医药, Power=电力, Foods=食品, Steel=钢铁, Software=软件, Motors=汽车, Property=地产, "
        "Semiconductor=半导体, "
        "Bank=银行, Securities=证券"
    ),
    "bond": ("2027 Notes=转债, Corporate Bond 01=公司债01, MTN 002=中票002, Treasury 15=国债15"),
    "index": ("Composite=综合指数, 300=300, Technology=科技指数, Dividend=红利指数, Growth 50=成长50"),
    "industry": ("Manufacturing=制造, Services=服务, Chemicals=化工, Machinery=机械, Media=传媒"),
    "branch": ("Branch=支行, Road Branch=路支行, Square Branch=广场支行"),
    "shop": ("Store=店, Market=超市, Plaza=广场店, Kitchen=小馆, Bistro=酒楼"),
    "product": ("Pro=专业版, Plus=增强型, 100=100号, Basic=基础款, Plan A=A款, Care=安心"),
    "indicator": ("Output Index=产出指数, Price Index=价格指数, Loans=贷款, Retail Sales=零售总额"),
    "futures": ("2409=2409, 2412=2412, Future 03=期货03"),
    "option": ("Call 2406=购6月, Put 2409=沽9月"),
    "brand": ("=, & Co=坊, Home=家"),
    "event": ("Spring Sale=春季促销, Festival=节, Anniversary=周年庆"),
    "place": ("=, Park=园, City=市, Valley=谷, Bay=湾, Town=镇"),
    "line": ("Line 3=3号线, Line 12=12号线, Express=快线"),
    "department": ("Marketing=市场部, Research=研发部, Finance=财务部, Legal=法务部"),
    "course": ("Statistics=统计学, Accounting=会计学, Linear Algebra=线性代数, Leadership=领导力"),
    "project": ("Expansion=扩建工程, Upgrade=升级项目, Phase II=二期, Platform=平台建设"),
    "job": ("Engineer=工程师, Data Analyst=数据分析师, Account Manager=客户经理"),
    "school": ("High School=中学, University=大学, College=学院, Primary School=小学"),
    "hospital": ("Hospital=医院, Medical Centre=医疗中心, Clinic=诊所"),
    "drug": ("cillin=西林, mycin=霉素, vir=韦, tablets=片"),
    "plant": ("Power Station=电站, Wind Farm=风电场, Thermal Plant=热电厂"),
    "agency": ("Bureau=局, Commission=委员会, Office=办公室"),
    "team": ("United=联队, Tigers=猛虎队, Rovers=流浪者, FC=足球俱乐部"),
    "film": ("of the Night=之夜, Rising=崛起, Story=物语, Returns=归来"),
    "book": ("Notes=札记, A History=史话, Economics=经济学, Days=岁月"),
    "song": ("Blues=之歌, Love=之恋, Road=路上"),
    "hotelname": ("Hotel=酒店, Resort=度假村, Inn=客栈"),
    "device": ("X200=X200, M-7=M-7, Robot 3=机器人3型"),
    "factory": ("Works=工厂, Plant 2=二厂, Mill=加工厂"),
    "app": ("Go=通, Note=笔记, Pay=付, Chat=聊天"),
    "article": ("Review=评测, Guide=指南, Outlook=展望"),
}


def word(rng: random.Random, lang: str) -> str:
    if lang == "zh":
        return "".join(rng.choices(HANZI, k=rng.choice([2, 2, 3, 4])))
    return "".join(
        rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.choice([1, 2, 2, 3]))
    )


def name(rng: random.Random, kind: str, lang: str) -> str:
    if kind == "person":
        if lang == "zh":
            return rng.choice(SURNAMES) + "".join(rng.choices(GIVEN, k=rng.choice([1, 2, 2])))
        return f"{rng.choice(GIVEN_EN)} {rng.choice(SURNAMES_EN)}"
    en, _, zh = rng.choice(ENDINGS.get(kind, "=").split(", ")).partition("=")
    if rng.random() < 0.15:
        return word(rng, lang) + zh if lang == "zh" else f"{word(rng, lang).title()} {en}".strip()
    if lang == "zh":
        return rng.choice(FIRST_ZH) + rng.choice(SECOND_ZH) + zh
    return f"{rng.choice(FIRST_EN)}{rng.choice(SECOND_EN)} {en}".strip()


def code(rng: random.Random, form: str) -> str:
    """A code after its form: # a digit, A a capital."""
    return "".join(str(rng.randint(0, 9)) if c == "#" else chr(rng.randint(65, 90)) if c == "A" else c for c in form)


CODE_FORMS = ("######", "######", "A####", "AA###", "AA-####", "########", "A##-###", "AAA##", "######.AA")
