"""Where a question names values that a database holds: by their words, by what is left without a generic last word
(Zhejiang for 'Zhejiang Province', 西安 for '西安市'), and but for a typing error."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from retrieval.tokens import Token, fold, is_cjk, singular, tokens
from retrieval.typos import Typos

TYPO_THRESHOLD = 90
_SAME_CORE = 0.8

# Words too common to name a value unless they stand between quotation marks.
_STOP_WORDS = (
    "a all an and any are as at be both by can day each few for from had has have her his how in into is it its last "
    "many may month more most much national new no non none normal not now null of off old on one only or other others "
    "our out over own past per same since some than that the their them then there they this to top total under "
    "unknown up use was week well were what when where which who why will with year yes you your "
    "fund stock bond company value index name date type code number list find show give which among between "
    "investment financial "
    "其他 其它 全部 合计 没有 所有 公司 基金 股票 证券 债券 一下 我们 哪些 多少 数量 名称 代码 日期 类型 投资 金融"
)
STOP = frozenset(_STOP_WORDS.split())
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

    def __init__(self, values: Sequence[str]) -> None:
        self._values = values
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._by_core: dict[str, list[str]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)  # in tokens, of the keys that start with a token
        for value in values:
            if found := tokens(value):
                core = _core(found)
                self._by_key[key(found)].append(value)
                self._by_core[key(core)].append(value)
                self._lengths[found[0].text].update((len(found), len(core)))
        self._typos = Typos([fold(value) for value in values])

    def named(self, question: str, in_quotes: Iterable[tuple[int, int]]) -> Iterator[StoredSpan]:
        """Every run of words that is a value, overlapping ones too; between quotation marks any word counts."""
        certain = set(in_quotes)
        found = tokens(question)
        for i, first in enumerate(found):
            for length in self._lengths.get(first.text, ()):
                run = found[i : i + length]
                span = (run[0].start, run[-1].end)
                if len(run) == length and (span in certain or _telling(question[slice(*span)])):
                    values = self._of(question, run)
                    if values:
                        yield StoredSpan(*span, values)

    def misspelt(self, question: str) -> Iterator[StoredSpan]:
        """Best first."""
        for index, start, end, similarity in self._typos.near(fold(question), TYPO_THRESHOLD):
            if _telling(question[start:end]):
                yield StoredSpan(start, end, {self._values[index]: round(0.9 * similarity / 100, 3)})

    def _of(self, question: str, run: Sequence[Token]) -> dict[str, float]:
        written = question[run[0].start : run[-1].end]
        same = [v for v in self._by_key.get(key(run), ()) if _joined(question, run, v)]
        scores = {value: 1.0 if value == written else 0.95 for value in same}
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


def _telling(text: str) -> bool:
    """Long and rare enough to be a value when it stands in a sentence."""
    word = fold(text)
    return word in _SHORT or (
        len(text) >= (2 if is_cjk(text) else 3) and word not in STOP and singular(word) not in STOP
    )
