"""Rules of a context-free grammar as llguidance's Lark dialect writes them, with one 64-bit parameter.

A rule may ask for bits of its parameter (``%if``) and hand a changed one down, so that a SELECT carries the tables it
reads (llguidance's parametric grammars). Its parser looks through a whole row of items for each one it adds: what
matters for speed is how many alternatives are open at once, so words that stand for each other are one alternative.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_TOKENS = re.compile(r"<\[([\d,]+)\]>")
_REFERENCE = re.compile(r"\b([a-z]\w*)::(_|[a-z]\w*\([^)]*\))")


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
        name = self._shared.setdefault(alternatives, f"{stem}_{len(self._shared)}")
        self.add(name, *alternatives)
        return name

    def text(self, start: str) -> str:
        """A rule that needs no parameter may not have one: which ones do is found out here.

        An alternative that refers to a rule without alternatives (there is no column of that kind) is left out.
        """
        rules = _disjoint(_without_aliases(self._without_dead_ends()))
        needing = _needing_parameter(rules)
        lines = ['%llguidance {"no_forcing": true}', f"start: {start}"]
        for name, alternatives in rules.items():
            plain = [_REFERENCE.sub(lambda m: m[0] if m[1] in needing else m[1], a) for a in alternatives]
            lines.append(f"{name}{'::_' if name in needing else ''}: " + "\n    | ".join(plain))
        return "\n".join(lines) + "\n"

    def _without_dead_ends(self) -> dict[str, list[str]]:
        named = {a: _named(a) for alternatives in self._rules.values() for a in alternatives}
        rules = {name: list(alternatives) for name, alternatives in self._rules.items()}
        while True:
            names = {name for name, alternatives in rules.items() if alternatives}
            kept = {name: [a for a in rules[name] if named[a] <= names] for name in rules if name in names}
            if kept == rules:
                return rules
            rules = kept


def _named(alternative: str) -> set[str]:
    """The rules that an alternative refers to."""
    body = alternative.partition(" %if ")[0]
    return {word.partition("::")[0].strip("()") for word in re.split(r"[ |]+", body) if re.match(r"\(?[a-z]", word)}


def _disjoint(rules: dict[str, list[str]]) -> dict[str, list[str]]:
    """llguidance 1.9 follows one set of tokens where several hold a token: sets are split until none share one."""
    sets = dict.fromkeys(found for alternatives in rules.values() for a in alternatives for found in _TOKENS.findall(a))
    holders: dict[int, list[str]] = {}
    for tokens in sets:
        for token in map(int, tokens.split(",")):
            holders.setdefault(token, []).append(tokens)
    classes: dict[tuple[str, ...], list[int]] = {}
    for token, within in holders.items():
        classes.setdefault(tuple(within), []).append(token)
    parts: dict[str, list[str]] = {tokens: [] for tokens in sets}
    for within_sets, members in classes.items():
        for each in within_sets:
            parts[each].append(f"<[{','.join(map(str, members))}]>")
    several = {tokens: f"tokens_{n}" for n, tokens in enumerate(sets) if len(parts[tokens]) > 1}

    def spelt(match: re.Match[str]) -> str:
        return several.get(match[1]) or parts[match[1]][0]

    spelt_out = {name: [_TOKENS.sub(spelt, a) for a in alternatives] for name, alternatives in rules.items()}
    return spelt_out | {name: parts[tokens] for tokens, name in several.items()}


def _without_aliases(rules: dict[str, list[str]]) -> dict[str, list[str]]:
    """llguidance 1.9 fails on a rule that is another name of a second one where it is handed a changed parameter."""
    while True:
        aliases = {
            name: found[1]
            for name, alternatives in rules.items()
            if len(alternatives) == 1 and (found := re.fullmatch(r"([a-z]\w*)(::_)?", alternatives[0]))
        }
        name = next(iter(aliases), None)
        if name is None:
            return rules
        pattern, target = re.compile(rf"(?<![\w:]){name}(?=::|[ )|]|$)"), aliases[name]
        rules = {n: [pattern.sub(target, a) for a in rest] for n, rest in rules.items() if n != name}


def _needing_parameter(rules: dict[str, list[str]]) -> set[str]:
    needing: set[str] = set()
    while True:
        more = {
            name
            for name, alternatives in rules.items()
            if name not in needing
            and any("%if" in a or any(r[0] in needing for r in _REFERENCE.findall(a)) for a in alternatives)
        }
        if not more:
            return needing
        needing |= more


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
