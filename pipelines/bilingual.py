"""Where Chinese tokens start: at the mean of the English pieces they translate to.

MiniLM knows English. A Chinese word that starts between its translations is read as English is from the first step, so
what the English corpus teaches holds for Chinese questions. Translations come from IBM model 1 (Brown et al. 1993,
Computational Linguistics 19(2), section 4.2) over our own bilingual lexicon, templates and the finance pack.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast

from pipelines.lexicon import QUALIFIERS, entities
from pipelines.phrases_en import EN
from pipelines.phrases_zh import ZH

ROUNDS = 8
FINANCE = Path(__file__).parent.parent / "datasets" / "finance"

_HAN = re.compile(r"[㐀-鿿]")
_SLOT = re.compile(r"{\w+}|\[|\]")


def parallel_texts() -> Iterator[tuple[str, str]]:
    """(English, Chinese): terms of the lexicon, templates of one key, the finance pack's comments and train twins."""
    for entity in entities():
        yield from ((en, zh) for en in entity.en for zh in entity.zh)
        for attribute in entity.attributes:
            yield from ((en, zh) for en in attribute.en for zh in attribute.zh)
            yield from attribute.values
    yield from QUALIFIERS
    for key in EN.keys() & ZH.keys():
        for en, zh in zip(EN[key], ZH[key], strict=False):
            yield _SLOT.sub(" ", en.replace("|", " ")), _SLOT.sub(" ", zh.replace("|", " "))
    comments = re.findall(r"IS '([^']+?) \| ([^']+)'", (FINANCE / "schema.sql").read_text(encoding="utf-8"))
    yield from comments
    twins: dict[str, dict[str, str]] = defaultdict(dict)
    for line in (FINANCE / "questions" / "train.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        twins[pair.get("twin", pair["id"])][pair["lang"]] = pair["question"]
    yield from ((both["en"], both["zh"]) for both in twins.values() if len(both) == 2)


def translations(tokenizer: PreTrainedTokenizerFast, texts: Iterator[tuple[str, str]]) -> dict[int, dict[int, float]]:
    """Chinese token id -> English token id -> probability."""
    pairs = []
    for english, chinese in texts:
        en, zh = (tokenizer(text.lower(), add_special_tokens=False)["input_ids"] for text in (english, chinese))
        zh = [i for i in zh if _HAN.search(tokenizer.convert_ids_to_tokens(i))]
        en = [i for i in en if tokenizer.convert_ids_to_tokens(i).removeprefix("##").isalpha()]
        if en and zh:
            pairs.append((en, zh))
    # p(zh | en): a common English word cannot claim every rare Chinese one
    likely: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(lambda: 1.0))
    for _ in range(ROUNDS):
        counts: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for en, zh in pairs:
            for z in zh:
                total = sum(likely[e][z] for e in en)
                for e in en:
                    counts[e][z] += likely[e][z] / total
        likely = defaultdict(dict)
        for e, row in counts.items():
            whole = sum(row.values())
            likely[e] = {z: n / whole for z, n in row.items()}
    aligned: dict[int, dict[int, float]] = defaultdict(dict)  # how often z was read as e
    for e, row in counts.items():
        for z, n in row.items():
            aligned[z][e] = n
    return {z: _likeliest(row) for z, row in aligned.items()}


def _likeliest(row: dict[int, float], n: int = 4) -> dict[int, float]:
    best = sorted(row.items(), key=lambda pair: -pair[1])[:n]
    total = sum(count for _, count in best)
    return {e: count / total for e, count in best}


@torch.no_grad()
def start_chinese(weight: torch.Tensor, tokenizer: PreTrainedTokenizerFast) -> int:
    """Moves the rows of Chinese tokens in ``weight`` (V, D) to their translations' mean; how many were moved."""
    found = translations(tokenizer, parallel_texts())
    length = weight.norm(dim=-1).median()
    for z, row in found.items():
        mean = torch.stack([p * weight[e] for e, p in row.items()]).sum(0)
        weight[z] = 0.9 * length * mean / mean.norm() + 0.3 * weight[z]  # a part of its own: near-synonyms stay apart
    return len(found)
