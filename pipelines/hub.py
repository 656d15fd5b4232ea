"""Adapters on disk, ``<home>/hub/<base hash>/<pack>/<version>/``: staged, promoted, rolled back, and never half-made.

``<pack>/current`` is a small file that names the version which is served; ``<pack>/history`` those served before;
``<pack>/tags`` people's names for versions. Whoever changes one of them holds the hub's lock, which the system takes
back from a process that was killed; each change is one rename, so a reader needs no lock.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from errors import HubError, UsageError
from pipelines.cards import AdapterCard, read_card, write_card
from pipelines.idle import changes_nothing
from pipelines.packs import NAME
from pipelines.scratch import scratch
from pipelines.weights import check_whole, seal

__all__ = ["Adapter", "AdapterCard", "Hub", "read_card", "verify", "write_card"]

BASE_HASH = r"^[0-9a-f]{8,64}$"
VERSION = r"^v\d{4,8}$"
TAG = r"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"
NEEDED = ("adapter_model.safetensors", "adapter_config.json", "card.json")


@dataclass(frozen=True)
class Adapter:
    folder: Path
    version: str
    card: AdapterCard


class Hub:
    """Names come in here and are checked; no path does."""

    def __init__(self, home: Path) -> None:
        self.root = home / "hub"

    @contextmanager
    def stage(self, base_hash: str, pack: str) -> Iterator[Path]:
        """A folder for the adapter's files and card (write_card); the newest version, once the block has ended well.

        On any error nothing remains and what was served still is. Raises HubError for what may not be served,
        ResourceError when the disk is full.
        """
        with scratch(self._shelf(base_hash, pack), "the adapter") as folder:
            yield folder
            for name in NEEDED:
                if not (folder / name).is_file():
                    raise HubError(f"the adapter lacks {name}; a tuner saves the first two, write_card the third")
            card = read_card(folder)
            if (card.base_hash, card.pack) != (base_hash, pack):
                raise HubError(f"the card names pack {card.pack!r} and another place than the one it is staged for")
            digest = hashlib.sha256((folder / NEEDED[0]).read_bytes()).hexdigest()
            write_card(folder, card.model_copy(update={"weights_sha256": digest}))
            seal(folder)
            check_whole(folder)
            self._publish(folder, base_hash, pack)

    def promote(self, adapter: Adapter) -> None:
        """From now on it is served. Raises HubError when its files are not whole, or when it changes nothing."""
        self._check_ours(adapter)
        check_whole(adapter.folder)
        check_at_work(adapter)
        shelf = adapter.folder.parent
        with self._locked():
            if not adapter.folder.is_dir():
                raise HubError(f"{_shown(adapter)} was pruned in the meantime; promote another version")
            served = self._served(shelf)
            if served is not None and served != adapter.version:
                _swap(shelf / "history", "".join(f"{version}\n" for version in (*self._history(shelf), served)))
            _swap(shelf / "current", f"{adapter.version}\n")

    def roll_back(self, base_hash: str, pack: str) -> Adapter:
        """Serves what was served before. Raises HubError when nothing was."""
        shelf = self._shelf(base_hash, pack)
        with self._locked():
            history = list(self._history(shelf))
            while history and (history[-1] == self._served(shelf) or not (shelf / history[-1]).is_dir()):
                history.pop()
            if not history:
                raise HubError(f"pack {pack!r} has no version that was served before; promote one or train again")
            adapter = self._read(shelf / history[-1])
            check_whole(adapter.folder)
            _swap(shelf / "current", f"{adapter.version}\n")
            _swap(shelf / "history", "".join(f"{version}\n" for version in history[:-1]))
        return adapter

    def tag(self, adapter: Adapter, tag: str) -> None:
        """Gives a version a name that pruning respects; the name moves if another version of the pack bore it."""
        self._check_ours(adapter)
        if not re.fullmatch(TAG, tag) or re.fullmatch(VERSION, tag):
            raise UsageError(f"expected a tag that starts with a letter, such as 'audited', got {tag[:80]!r}")
        shelf = adapter.folder.parent
        with self._locked():
            if not adapter.folder.is_dir():
                raise HubError(f"{_shown(adapter)} was pruned in the meantime; tag another version")
            tags = self._tags(shelf) | {tag: adapter.version}
            _swap(shelf / "tags", json.dumps(tags, indent=1, sort_keys=True) + "\n")

    def tags(self, base_hash: str, pack: str) -> dict[str, str]:
        """Version by tag."""
        return self._tags(self._shelf(base_hash, pack))

    def prune(self, base_hash: str, pack: str, keep: int = 2) -> tuple[str, ...]:
        """Removes versions, damaged ones too, and returns their names. What is served, was served before or is tagged
        stays, and so do the newest."""
        shelf = self._shelf(base_hash, pack)
        if keep < 1:
            raise UsageError(f"expected to keep at least the newest version, got keep = {keep}")
        with self._locked():
            spared = {
                self._served(shelf),
                *self._history(shelf)[-1:],
                *self._tags(shelf).values(),
                *_version_names(shelf)[-keep:],
            }
            gone = tuple(name for name in _version_names(shelf) if name not in spared)
            for name in gone:
                with scratch(shelf, "what is pruned") as bin_:  # one rename takes it away, whole
                    os.rename(shelf / name, bin_ / name)
        return gone

    def shelves(self) -> tuple[tuple[str, str], ...]:
        """(base hash, pack) of all that the hub holds, served or not."""
        found = (path for path in sorted(self.root.glob("*/*")) if path.is_dir() and _version_names(path))
        return tuple((p.parent.name, p.name) for p in found if re.fullmatch(NAME, p.name))

    def current(self, base_hash: str, pack: str) -> Adapter | None:
        """What is served for a pack on a base; None when none was promoted. Its files are checked by verify()."""
        shelf = self._shelf(base_hash, pack)
        version = self._served(shelf)
        if version is None:
            return None
        if not (shelf / version).is_dir():
            raise HubError(f"pack {pack!r} is to be served by {version}, which is gone; promote another or train again")
        return self._read(shelf / version)

    def versions(self, base_hash: str, pack: str) -> tuple[Adapter, ...]:
        """Oldest first; the last is the newest, served or not. Raises HubError where one of them is damaged."""
        return tuple(self.read(base_hash, pack, name) for name in self.version_names(base_hash, pack))

    def version_names(self, base_hash: str, pack: str) -> tuple[str, ...]:
        """As ``versions``, those whose card is damaged among them."""
        return tuple(_version_names(self._shelf(base_hash, pack)))

    def read(self, base_hash: str, pack: str, version: str) -> Adapter:
        """One of ``version_names``. Raises HubError where its card is damaged."""
        return self._read(self._shelf(base_hash, pack) / version)

    def served(self, base_hash: str, pack: str) -> str | None:
        """The version that is served, whatever its state. Raises HubError where the hub cannot tell."""
        return self._served(self._shelf(base_hash, pack))

    def list(self) -> tuple[Adapter, ...]:
        """What is served, of every base and pack."""
        shelves = sorted(path for path in self.root.glob("*/*") if path.is_dir() and re.fullmatch(NAME, path.name))
        found = [self.current(shelf.parent.name, shelf.name) for shelf in shelves]
        return tuple(adapter for adapter in found if adapter is not None)

    def _shelf(self, base_hash: str, pack: str) -> Path:
        if not re.fullmatch(BASE_HASH, base_hash):
            raise UsageError(f"expected a base's sha256 in hexadecimal, got {base_hash[:80]!r}")
        if not re.fullmatch(NAME, pack):
            raise UsageError(f"expected a pack name of letters, digits, _ and -, got {pack[:80]!r}")
        return self.root / base_hash / pack

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / ".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _tags(self, shelf: Path) -> dict[str, str]:
        path = shelf / "tags"
        if not path.is_file():
            return {}
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            return {tag: v for tag, v in found.items() if re.fullmatch(TAG, tag) and re.fullmatch(VERSION, v)}
        except (ValueError, AttributeError, TypeError) as error:
            raise HubError(f"the file tags of pack {shelf.name!r} cannot be read; correct or remove it") from error

    def _publish(self, folder: Path, base_hash: str, pack: str) -> None:
        shelf = self._shelf(base_hash, pack)
        number = max((int(name[1:]) for name in _version_names(shelf)), default=0)
        while True:  # another run may take the number first: a rename onto a filled folder fails
            number += 1
            try:
                os.rename(folder, shelf / f"v{number:04}")
            except OSError:
                if not (shelf / f"v{number:04}").exists():
                    raise
            else:
                return

    def _read(self, folder: Path) -> Adapter:
        return Adapter(folder, folder.name, read_card(folder))

    def _served(self, shelf: Path) -> str | None:
        path = shelf / "current"
        if not path.exists():
            return None
        version = path.read_text(encoding="utf-8", errors="replace").strip()
        if not re.fullmatch(VERSION, version):
            raise HubError(f"the file current of pack {shelf.name!r} names no version; promote one or train again")
        return version

    def _history(self, shelf: Path) -> tuple[str, ...]:
        path = shelf / "history"
        lines = path.read_text(encoding="utf-8", errors="replace").split() if path.exists() else []
        versions = [line for line in lines if re.fullmatch(VERSION, line)]
        # A promotion killed between its two files leaves what is still served at the end: it was not served before.
        return tuple(versions[:-1] if versions and versions[-1] == self._served(shelf) else versions)

    def _check_ours(self, adapter: Adapter) -> None:
        shelf = self._shelf(adapter.card.base_hash, adapter.card.pack)
        if not re.fullmatch(VERSION, adapter.version) or adapter.folder != shelf / adapter.version:
            raise HubError(f"adapter {adapter.version[:40]!r} is not of this hub; take it from versions()")


def verify(adapter: Adapter, base_hash: str, fingerprint: str) -> None:
    """Raises HubError unless the adapter is whole, of this base and of this schema."""
    card, shown = adapter.card, _shown(adapter)
    if card.base_hash != base_hash:
        raise HubError(
            f"{shown} was trained on base {card.base_hash[:12]}, this base is {base_hash[:12]}; "
            f"name the base it was trained on, or train on this one"
        )
    if card.schema_fingerprint != fingerprint:
        raise HubError(
            f"{shown} was trained on schema {card.schema_fingerprint[:12]}, the pack's is now {fingerprint[:12]}: "
            f"a table, column or type has changed; train again"
        )
    check_whole(adapter.folder)
    check_at_work(adapter)


def check_at_work(adapter: Adapter) -> None:
    """Raises HubError for an adapter that changes nothing, or whose weights are not those its card vouches for."""
    if adapter.card.weights_sha256:
        digest = hashlib.sha256((adapter.folder / NEEDED[0]).read_bytes()).hexdigest()
        if digest != adapter.card.weights_sha256:
            raise HubError(f"{_shown(adapter)}: the weights are not those of its card; roll back or train again")
    if changes_nothing(adapter.folder):
        raise HubError(
            f"{_shown(adapter)} changes nothing: its update is zero, so its answers are the base's; "
            "train again, or ask the base itself with --no-adapter"
        )


def _shown(adapter: Adapter) -> str:
    return f"adapter {adapter.card.pack}/{adapter.version}"


def _version_names(shelf: Path) -> list[str]:
    names = [path.name for path in shelf.iterdir() if re.fullmatch(VERSION, path.name)] if shelf.is_dir() else []
    return sorted(names, key=lambda name: int(name[1:]))


def _swap(path: Path, text: str) -> None:
    """The file as a whole, or as it was."""
    with scratch(path.parent, "the adapter's place") as folder:
        (folder / path.name).write_text(text, encoding="utf-8")
        os.replace(folder / path.name, path)
