"""Rules of a context-free grammar as llguidance's Lark dialect writes them, with one 64-bit parameter.

A rule may ask for bits of its parameter (``%if``) and hand a changed one down, so that a SELECT carries the tables it
reads (llguidance's parametric grammars). Its parser looks through a whole row of items for each one it adds: what
matters for speed is how many alternatives are open at once, so words that stand for each other are one alternative.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(r"<\[([\d,]+)\]>|([a-z]\w*)(?:::(_|0x\w+|[a-z]\w*\([^)]*\)))?")


@dataclass(frozen=True)
class _Piece:
    text: str
    tokens: str = ""  # "3,17" of a set of tokens
    name: str = ""  # of a rule that is referred to
    parameter: str = ""  # that it is handed


@dataclass(frozen=True)
class _Alternative:
    pieces: tuple[_Piece, ...]
    when: str  # " %if ..." or nothing
    names: frozenset[str]  # of the rules that are referred to
    handed: frozenset[str]  # of those that get a parameter that is no constant

    @property
    def alias(self) -> str:
        """The rule that this is nothing but another name of."""
        only = self.pieces[0] if len(self.pieces) == 1 and not self.when else None
        return only.name if only is not None and only.parameter in ("", "_") else ""


@lru_cache(maxsize=20_000)  # most alternatives are the same for every prompt
def _read(alternative: str) -> _Alternative:
    body, _, condition = alternative.partition(" %if ")
    pieces, at = [], 0
    for found in _PIECE.finditer(body):
        if found.start() > at:
            pieces.append(_Piece(body[at : found.start()]))
        pieces.append(_Piece(found[0], found[1] or "", found[2] or "", found[3] or ""))
        at = found.end()
    if at < len(body):
        pieces.append(_Piece(body[at:]))
    names = frozenset(piece.name for piece in pieces if piece.name)
    handed = frozenset(piece.name for piece in pieces if piece.parameter and piece.parameter[0] != "0")
    return _Alternative(tuple(pieces), f" %if {condition}" if condition else "", names, handed)


class Rules:
    def __init__(self) -> None:
        self._rules: dict[str, dict[str, None]] = {}
        self._shared: dict[tuple[str, ...], str] = {}

    def add(self, name: str, *alternatives: str, when: str = "") -> None:
        """Alternatives of a rule; ``name::_`` in one hands the parameter on as it is."""
        condition = f" %if {when}" if when else ""
        self._rules.setdefault(name, {}).update({f"{alternative}{condition}": None for alternative in alternatives})

    def shared(self, stem: str, *alternatives: str) -> str:
        """The name of a rule with these alternatives, the same for the same ones."""
        if alternatives not in self._shared:
            self._shared[alternatives] = name = f"{stem}_{len(self._shared)}"
            self.add(name, *alternatives)
        return self._shared[alternatives]

    def text(self, start: str) -> str:
        """What can be reached from ``start``. A rule that needs no parameter may not have one: which ones do is found
        out here.

        An alternative that refers to a rule without alternatives (there is no column of that kind) is left out.
        """
        rules = _without_dead_ends({name: [_read(a) for a in each] for name, each in self._rules.items()})
        aliases = _aliases(rules, start)
        rules = {name: rules[name] for name in _reached(rules, aliases, start)}
        needing = _needing_parameter(rules, aliases)
        pieces = {p.text: p for each in rules.values() for a in each for p in a.pieces}  # the same few, again and again
        sets, several = _disjoint(p.tokens for p in pieces.values() if p.tokens)

        def spelt(piece: _Piece) -> str:
            if piece.tokens:
                return sets[piece.tokens]
            if not piece.name:
                return piece.text
            name = aliases.get(piece.name, piece.name)
            return f"{name}::{piece.parameter}" if piece.parameter and name in needing else name

        said = {text: spelt(piece) for text, piece in pieces.items()}
        lines = ['%llguidance {"no_forcing": true}', f"start: {start}"]
        for name, alternatives in rules.items():
            plain = ["".join([said[p.text] for p in a.pieces]) + a.when for a in alternatives]
            lines.append(f"{name}{'::_' if name in needing else ''}: " + "\n    | ".join(plain))
        lines += [f"{name}: " + "\n    | ".join(parts) for name, parts in several.items()]
        return "\n".join(lines) + "\n"


_ByName = dict[str, list[_Alternative]]


def _without_dead_ends(rules: _ByName) -> _ByName:
    users: dict[str, set[str]] = {}
    for name, each in rules.items():
        for used in {used for alternative in each for used in alternative.names}:
            users.setdefault(used, set()).add(name)
    dead = [name for name in users if name not in rules]
    gone, kept = set(dead), dict(rules)
    while dead:
        for name in users.get(dead.pop(), set()) - gone:
            kept[name] = [a for a in kept[name] if gone.isdisjoint(a.names)]
            if not kept[name]:
                gone.add(name)
                dead.append(name)
    return {name: each for name, each in kept.items() if each}


def _aliases(rules: _ByName, start: str) -> dict[str, str]:
    """llguidance 1.9 fails on a rule that is another name of a second one where it is handed a changed parameter."""
    direct = {n: each[0].alias for n, each in rules.items() if n != start and len(each) == 1 and each[0].alias}
    found = {}
    for name, target in direct.items():
        while target in direct:
            target = direct[target]
        found[name] = target
    return found


def _reached(rules: _ByName, aliases: dict[str, str], start: str) -> dict[str, None]:
    reached, fresh = {start: None}, [start]
    while fresh:
        for name in dict.fromkeys(aliases.get(p.name, p.name) for a in rules[fresh.pop()] for p in a.pieces if p.name):
            if name not in reached:
                reached[name] = None
                fresh.append(name)
    return reached


def _needing_parameter(rules: _ByName, aliases: dict[str, str]) -> set[str]:
    users: dict[str, list[str]] = {}
    for name, each in rules.items():
        for used in frozenset().union(*(a.handed for a in each)):
            users.setdefault(aliases.get(used, used), []).append(name)
    needing = {name for name, each in rules.items() if any(a.when for a in each)}
    fresh = list(needing)
    while fresh:
        more = set(users.get(fresh.pop(), ())) - needing
        needing |= more
        fresh += more
    return needing


def _disjoint(sets: Iterable[str]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """llguidance 1.9 follows one set of tokens where several hold a token: sets are split until none share one.

    (What stands for each set, the rules of those that are several now.)
    """
    holders: dict[str, list[str]] = {}
    for tokens in (distinct := dict.fromkeys(sets)):
        for token in tokens.split(","):
            holders.setdefault(token, []).append(tokens)
    classes: dict[tuple[str, ...], list[str]] = {}
    for token, within in holders.items():
        classes.setdefault(tuple(within), []).append(token)
    parts: dict[str, list[str]] = {tokens: [] for tokens in distinct}
    for within_sets, members in classes.items():
        for each in within_sets:
            parts[each].append(f"<[{','.join(members)}]>")
    several = {tokens: f"tokens_{n}" for n, tokens in enumerate(parts) if len(parts[tokens]) > 1}
    spelt = {tokens: several.get(tokens) or found[0] for tokens, found in parts.items()}
    return spelt, {name: parts[tokens] for tokens, name in several.items()}


# -- the parameter ----------------------------------------------------------------------------


def mask(*bits: int) -> str:
    return hex(sum(1 << bit for bit in set(bits)))


def all_of(*conditions: str) -> str:
    """Empty ones hold always."""
    return _nested("and", [c for c in conditions if c])


def any_of(*conditions: str) -> str:
    return _nested("or", conditions)


def _nested(function: str, conditions: Sequence[str]) -> str:
    *rest, last = conditions or ("",)
    for condition in reversed(rest):
        last = f"{function}({condition},{last})"
    return last
