"""How a pack's database has moved away from what its adapters learned, and what that means for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from pipelines.profile import Profile, hash_of

ALIKE = 0.5  # of a dropped and an added column: shared values, or else shared letters, from which it was renamed
SHOWN = 3  # new values, as examples


@dataclass(frozen=True)
class Drift:
    """Since the adapter was made. Columns are ``table.column``."""

    tables_added: tuple[str, ...] = ()
    tables_dropped: tuple[str, ...] = ()
    columns_added: tuple[str, ...] = ()  # of tables that were there
    columns_dropped: tuple[str, ...] = ()
    retyped: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # (before, now) by column
    renamed: Mapping[str, str] = field(default_factory=dict)  # probably: name now, by name before
    new_values: Mapping[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)  # how many, and examples

    @property
    def kind(self) -> str:
        """``none``, ``values``, ``grown`` (all it learned is still there) or ``changed`` (some of it is not)."""
        if self.tables_dropped or self.columns_dropped or self.retyped or self.renamed:
            return "changed"
        if self.tables_added or self.columns_added:
            return "grown"
        return "values" if self.new_values else "none"


MEANS = {
    "none": "serves: nothing has moved",
    "values": "serves: new values are found by search; train again once answers miss them",
    "grown": "not served: it never saw what was added; train again, or start from it: fuse --from it --polish",
    "changed": "not served: names or types it learned are gone; train again on this schema",
    "unknown": "not served: the schema has changed, and it is from before adapters kept what they learned from",
    "same": "serves: the schema is the same; new values are not known for an adapter this old",
}


def drift(before: Profile, now: Profile, texts: Mapping[str, Sequence[str]]) -> Drift:
    """``texts`` are the database's own, by column, for the examples."""
    dropped = {name: before.tables[name] for name in before.tables.keys() - now.tables.keys()}
    added = {name: now.tables[name] for name in now.tables.keys() - before.tables.keys()}
    tables = _renamed_tables(dropped, added)
    columns_added, columns_dropped = [], []
    retyped: dict[str, tuple[str, str]] = {}
    for old in sorted(before.tables):
        new = tables.get(old, old)
        if new not in now.tables:
            continue
        was, is_ = before.tables[old], now.tables[new]
        columns_dropped += [f"{old}.{c}" for c in was if c not in is_]
        columns_added += [f"{new}.{c}" for c in is_ if c not in was]
        retyped |= {f"{new}.{c}": (was[c], is_[c]) for c in was if c in is_ and was[c] != is_[c]}
    columns = _renamed_columns(columns_dropped, columns_added, before, now, tables)
    return Drift(
        tables_added=tuple(sorted(added.keys() - set(tables.values()))),
        tables_dropped=tuple(sorted(dropped.keys() - tables.keys())),
        columns_added=tuple(c for c in columns_added if c not in columns.values()),
        columns_dropped=tuple(c for c in columns_dropped if c not in columns),
        retyped=retyped,
        renamed=tables | columns,
        new_values=_new_values(before, texts),
    )


def meaning(found: Drift | None, same_fingerprint: bool) -> str:
    """``found`` is None for an adapter without a profile."""
    if found is None:
        return MEANS["same" if same_fingerprint else "unknown"]
    return MEANS[found.kind]


def _renamed_tables(dropped: Mapping[str, Mapping[str, str]], added: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Most of their columns are the same by name and type."""
    found: dict[str, str] = {}
    for old, was in sorted(dropped.items()):
        shares = {
            new: len(was.items() & is_.items()) / len(was.keys() | is_.keys())
            for new, is_ in added.items()
            if new not in found.values()
        }
        best = max(shares, key=lambda name: (shares[name], name), default=None)
        if best is not None and shares[best] > ALIKE:
            found[old] = best
    return found


def _renamed_columns(
    dropped: Sequence[str], added: Sequence[str], before: Profile, now: Profile, tables: Mapping[str, str]
) -> dict[str, str]:
    """Of one table and one type, and alike in values where both have few, else in letters."""
    found: dict[str, str] = {}
    for old in dropped:
        table, _, name = old.partition(".")
        for new in added:
            its_table, _, its_name = new.partition(".")
            same_place = tables.get(table, table) == its_table and new not in found.values()
            if not same_place or before.tables[table][name] != now.tables[its_table][its_name]:
                continue
            values, its_values = set(before.values.get(old, ())), set(now.values.get(new, ()))
            both = len(values & its_values) / max(len(values | its_values), 1)
            alike = both if values and its_values else fuzz.ratio(name.lower(), its_name.lower()) / 100
            if alike >= ALIKE:
                found[old] = new
                break
    return found


def _new_values(before: Profile, texts: Mapping[str, Sequence[str]]) -> dict[str, tuple[int, tuple[str, ...]]]:
    found = {}
    for key, known in before.values.items():
        new = [text for text in texts.get(key, ()) if hash_of(text) not in set(known)]
        if new:
            found[key] = (len(new), tuple(new[:SHOWN]))
    return found
