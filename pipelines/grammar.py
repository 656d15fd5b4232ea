"""A SQL grammar with a question for each query (the synchronous grammars of GraPPa: Yu et al. 2020, arXiv 2009.13845).

Shapes are weighted after what people ask: lookups and plain lists first, nested queries rarely.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from pipelines import shapes_deep as deep
from pipelines import shapes_groups as groups
from pipelines import shapes_ranks as ranks
from pipelines import shapes_rows as rows
from pipelines.facts import Facts
from pipelines.phrases_en import EN
from pipelines.phrases_zh import ZH
from pipelines.roles import Roles
from pipelines.scene import REF, NoFit, Scene, spelled
from pipelines.shape_words import Draft
from pipelines.wording import Wording
from records import Language, Pair, Schema

Shape = Callable[[Scene], Draft]

SHAPES: tuple[tuple[int, Shape], ...] = (
    (16, rows.lookup), (13, rows.lookup_event), (13, rows.list_names), (6, rows.list_columns),
    (4, rows.list_event_names), (4, rows.of_parent), (4, rows.across), (3, rows.distinct), (9, rows.count),
    (9, groups.aggregate), (7, groups.group), (4, groups.group_most), (3, groups.having), (4, groups.by_period),
    (1, groups.extremes), (1, groups.both), (2, groups.average_count),
    (9, ranks.top), (6, ranks.top_events), (1, ranks.second), (2, ranks.ordered), (2, ranks.top_of_each_group),
    (2, ranks.above_average), (1, ranks.above_group_average),
    (3, deep.without_children), (3, deep.arithmetic), (1, deep.compared_columns), (2, deep.share), (1, deep.two_counts),
    (4, deep.series), (2, deep.change), (1, deep.growth),
)  # fmt: skip

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"{(\w+)}")


class Grammar:
    """A schema made ready to be asked about."""

    def __init__(self, schema: Schema, facts: Facts) -> None:
        self.schema, self.facts = schema, facts
        self.roles = Roles(schema, facts)
        self.wording = Wording(schema, facts, self.roles)

    def sample(self, rng: random.Random, lang: Language, number: int = 0) -> Pair:
        """One pair. Raises NoFit when nothing can be asked of the schema."""
        for _ in range(60):
            shape = rng.choices([s for _, s in SHAPES], [w for w, _ in SHAPES])[0]
            scene = Scene(self.schema, self.facts, self.roles, self.wording, rng, lang)
            try:
                draft = shape(scene)
                if _idle_join(draft.sql, scene):
                    continue
                question = said(draft, lang, rng)
            except NoFit:
                continue
            return Pair(f"g{number}", question, spelled(draft.sql), lang, tags=("grammar", shape.__name__))
        raise NoFit


_ON = re.compile(r" ON \[\[[^\]]+\]\] = \[\[[^\]]+\]\]")


def _idle_join(sql: str, scene: Scene) -> bool:
    """A table was joined that nothing is asked of."""
    used = {m[1] for m in REF.finditer(_ON.sub("", sql))}
    used |= {e.child.table for e in scene.joined if e.parent.table in used}
    return any(e.parent.table not in used for e in scene.joined)


def sample(schema: Schema, rng: random.Random, lang: Language, facts: Facts) -> Pair:
    return Grammar(schema, facts).sample(rng, lang)


# -- sentences --------------------------------------------------------------------------------


def said(draft: Draft, lang: str, rng: random.Random) -> str:
    """The draft in words: a template that its slots can fill, finished and at times careless."""
    phrases = ZH if lang == "zh" else EN
    templates = [t for key in draft.keys for t in phrases[key] if _fits(t, draft.slots)]
    if draft.slots.get("who", "")[-1:] in "'\"":  # no genitive behind a quotation mark
        templates = [t for t in templates if "{who}'s" not in t]
    if not templates:
        raise NoFit
    text = _filled(rng.choice(templates), draft.slots, rng)
    for key in draft.tail:
        text = re.sub(r"[?？]$", "", text) + _filled(rng.choice(phrases[key]), draft.slots, rng)
    text = _dated(text, draft, lang, rng)
    return _finished(text, lang, rng)


def _dated(text: str, draft: Draft, lang: str, rng: random.Random) -> str:
    """A snapshot's date goes before or behind the whole question."""
    if "latest" in draft.extra:
        date_said = draft.extra["latest"]
        if lang == "zh":
            return rng.choice(
                [f"最新{date_said}，{text}", f"截至最新{date_said}，{text}", f"最近一期{text}", f"最新一期{text}"]
            )
        end = re.sub(r"\?$", "", text)
        lead = rng.choice(["On", "As of", "At"])
        return rng.choice(
            [
                f"{lead} the latest {date_said}, {text}",
                f"{end} on the most recent {date_said}",
                f"{end} as of the latest {date_said}",
            ]
        )
    if "when" in draft.extra:
        when = draft.extra["when"]
        if lang == "zh":
            return rng.choice([f"{when}{text}", f"{when}，{text}"])
        return rng.choice([f"{when}, {text}", re.sub(r"\?$", "", text) + f" {when}"])
    return text


def _fits(template: str, slots: dict[str, str]) -> bool:
    return all(
        slots.get(name) is not None and (slots[name] or name in ("from_below",)) for name in _SLOT.findall(template)
    )


def _filled(template: str, slots: dict[str, str], rng: random.Random) -> str:
    while match := _CHOICE.search(template):
        template = template[: match.start()] + rng.choice(match[1].split("|")) + template[match.end() :]
    text = ""
    for n, piece in enumerate(_SLOT.split(template)):  # every other piece is a slot's name
        words = slots.get(piece, "") if n % 2 else piece
        apart = text[-1:].isalnum() and text[-1:].isascii() and words[:1].isascii() and words[:1].isalnum()
        text += f" {words}" if apart and n else words  # 中票002 2022年
    return text


def _finished(text: str, lang: str, rng: random.Random) -> str:
    if lang == "zh":
        text = re.sub(r"\s*([？，、])\s*", r"\1", text).strip()
        text = re.sub(r"的的|的、", "的", text)
        return text.rstrip("？") if rng.random() < 0.2 else text
    text = re.sub(r"\s+", " ", text).strip().replace(" ,", ",").replace(" ?", "?").replace("I 'd", "I'd")
    chance = rng.random()
    if chance < 0.75:
        text = text[:1].upper() + text[1:]
    if chance > 0.93:
        text = text.rstrip("?.")
    if rng.random() < 0.02:
        text = _misspelt(text, rng)
    return text


def _misspelt(text: str, rng: random.Random) -> str:
    """Two letters of a plain word swapped."""
    words = [m for m in re.finditer(r"\b[a-z]{5,}\b", text)]
    if not words:
        return text
    match = rng.choice(words)
    at = rng.randrange(match.start() + 1, match.end() - 2)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


assert set(EN) == set(ZH), set(EN) ^ set(ZH)
