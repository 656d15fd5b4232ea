"""Where a question names values that a database holds: by their words, by what is left without a generic last word
(Zhejiang for 'Zhejiang Province', 西安 for '西安市'), by another name of theirs, and but for a typing error."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from retrieval.aliases import SPOKEN_CODES, aliases
from retrieval.tokens import Token, fold, is_cjk, singular, tokens
from retrieval.typos import Typos

TYPO_THRESHOLD = 90
_SAME_CORE = 0.8
_ALIAS, _SAME_SCRIPT = 0.75, 0.02

# Words too common to name a value unless they stand between quotation marks.
_STOP_WORDS = (
    "a all an and any are as at be both by can day each few for from had has have her his how in into is it its last "
    "many may month more most much national new no non none normal not now null of off old on one only or other others "
    "our out over own past per same since some than that the their them then there they this to top total under "
    "unknown up use was week well were what when where which who why will with year yes you your "
    "其他 其它 全部 合计 没有 所有 一下 我们 哪些 多少 数量"
)
# What every question of the trade holds: these name a value only where it is one of a column's few kinds.
_TRADE_WORDS = (
    "fund stock bond company value index name date type code number list find show give which among between "
    "investment financial 公司 基金 股票 证券 债券 名称 代码 日期 类型 投资 金融"
)
_NEVER = frozenset("index name date type code number list find show give which among between value".split())  # noqa: SIM905
TRADE = frozenset(_TRADE_WORDS.split())
STOP = frozenset(_STOP_WORDS.split()) | TRADE
_SHORT = frozenset("男女")  # one character, and yet what it says
_GENERIC_WORDS = "province city county industry degree fund co ltd limited inc corp corporation company"
_GENERIC = frozenset(_GENERIC_WORDS.split()) | frozenset("市省县区")
_GENERIC_TAILS = ("股份有限公司", "有限责任公司", "有限公司", "公司", "基金", "行业", "学历")
_BETWEEN_TOKENS = frozenset(" -–—/'’.&()·_（）+")


class StoredSpan(NamedTuple):
    start: int
    end: int
    values: dict[str, float]  # stored form -> score


class StoredValues:
    """A dictionary of values under the words they are made of."""

    def __init__(self, values: Sequence[str], kinds: Iterable[str] = ()) -> None:
        """``kinds`` are the values of columns that hold only a few."""
        self._values = values
        self._kinds = frozenset(re.sub(r"\W+$", "", _singular(kind)) for kind in kinds)
        self._by_alias: dict[str, list[tuple[str, str]]] = defaultdict(list)  # key -> (alias, value)
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._by_core: dict[str, list[str]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)  # in tokens, of the keys that start with a token
        for value in values:
            if found := tokens(value):
                core = _core(found)
                self._by_key[key(found)].append(value)
                self._by_core[key(core)].append(value)
                self._lengths[found[0].text].update((len(found), len(core)))
            for alias in aliases(value):
                if named := tokens(alias):
                    self._by_alias[key(named)].append((alias, value))
                    self._lengths[named[0].text].add(len(named))
        kept = [fold(value) for value in values]
        self._typos = Typos(kept, frozenset(text for text in kept if _singular(text) in self._kinds))

    def named(self, question: str, in_quotes: Iterable[tuple[int, int]]) -> Iterator[StoredSpan]:
        """Every run of words that is a value, overlapping ones too; between quotation marks any word counts."""
        certain = set(in_quotes)
        found = tokens(question)
        for i, first in enumerate(found):
            for length in self._lengths.get(first.text, ()):
                run = found[i : i + length]
                span = (run[0].start, run[-1].end)
                if len(run) == length and (span in certain or self._telling(question[slice(*span)])):
                    values = self._of(question, run)
                    if values:
                        yield StoredSpan(*span, values)

    def misspelt(self, question: str) -> Iterator[StoredSpan]:
        """Best first."""
        for index, start, end, similarity in self._typos.near(fold(question), TYPO_THRESHOLD):
            if self._telling(question[start:end]):
                yield StoredSpan(start, end, {self._values[index]: round(0.9 * similarity / 100, 3)})

    def _telling(self, text: str) -> bool:
        """Long and rare enough to be a value when it stands in a sentence."""
        word = _singular(text)
        if word in _SHORT or text in SPOKEN_CODES:
            return True
        if word in TRADE:
            return word in self._kinds and word not in _NEVER
        if re.fullmatch(r"[a-z]+\s?\d+|\d+[a-z]+", fold(text)):
            return True  # R2, 5A: nobody writes one without meaning it
        if text.isupper() and text.isascii() and word in self._kinds:
            return len(text) >= 2  # AA
        return len(text) >= (2 if is_cjk(text) else 3) and fold(text) not in STOP and word not in STOP

    def _of(self, question: str, run: Sequence[Token]) -> dict[str, float]:
        written = question[run[0].start : run[-1].end]
        same = [v for v in self._by_key.get(key(run), ()) if _joined(question, run, v)]
        whole = max((len(v) for v in same if question.startswith(v, run[0].start)), default=0)  # AA+ before AA
        scores = {v: 1.0 if len(v) == whole and question.startswith(v, run[0].start) else 0.95 for v in same}
        if not scores:
            for alias, value in self._by_alias.get(key(run), ()):
                if _written_so(alias, written) and _joined(question, run, alias):
                    scores[value] = _ALIAS + _SAME_SCRIPT * (is_cjk(value) == is_cjk(written))
        core = _core(run)
        if not scores and len(core) < len(run):
            return {}  # 债券市 of 债券市场: the shorter run finds the value
        for value in self._by_core.get(key(core), ()):
            if _joined(question, run, value):
                scores.setdefault(value, _SAME_CORE)
        return scores


def key(found: Sequence[Token]) -> str:
    return "\x1f".join(t.text for t in found)


def _core(found: Sequence[Token]) -> Sequence[Token]:
    """Without the last words that say only what kind of thing it is; the same when too little would be left."""
    core = found
    while len(core) > 1 and core[-1].text in _GENERIC:
        core = core[:-1]
    text = "".join(t.text for t in core)
    tail = next((t for t in _GENERIC_TAILS if text.endswith(t)), "")
    core = core[: len(core) - len(tail)] if tail else core
    left = "".join(t.text for t in core)
    return core if len(left) >= (2 if is_cjk(left) else 4) else found


def _joined(question: str, run: Sequence[Token], value: str) -> bool:
    """Nothing but a space, a hyphen and the like stands between the tokens: a value spans no comma of the sentence."""
    allowed = _BETWEEN_TOKENS | set(value)
    between = (re.sub("['’]s", "", question[a.end : b.start]) for a, b in pairwise(run))
    return all(len(gap) <= 3 and allowed.issuperset(gap) for gap in between)


def _written_so(alias: str, written: str) -> bool:
    """Initials and codes of a country are written in capitals: us is no country."""
    return written == alias if alias.isascii() and alias.isupper() and len(alias) <= 6 else True


def _singular(text: str) -> str:
    return singular(fold(text))
