"""The parent's end of the pipe: a worker started, asked, and killed when its time is up."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import duckdb

from errors import ResourceError

Reply = dict[str, Any]

START_S = 20.0  # a worker starts in 0.2 s; a loaded machine needs more
SLACK_BYTES = 1 << 20  # of a reply: what is around its rows

_WHY_NOT = {
    "lock on file": "another process holds {name!r} open for writing: close it there, or copy the file",
    "newer version": "{name!r} was written by another version of DuckDB: upgrade duckdb or export the file again",
    "not a valid": "{name!r} is not a DuckDB database",
    "memory": "{name!r} cannot be opened within the worker's memory: raise Limits.memory_bytes",
}


class Child:
    def __init__(self, database: Path | None, limits: Mapping[str, float], setup: Sequence[str] = ()) -> None:
        """``None`` is an empty database in memory, where ``setup`` makes tables before anything is asked."""
        if database is not None and not database.is_file():
            raise ResourceError(f"expected a database file, came {database.name!r}, which is not there")
        self.name = database.name if database else "a database in memory"
        self.max_reply_bytes = int(limits["max_bytes"]) + SLACK_BYTES
        self.overran = False
        self.greeted = False
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).with_name("worker.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={},
            cwd=Path(__file__).anchor,
            start_new_session=True,  # ctrl-C in a terminal is for the parent alone
        )
        duckdb_home = str(Path(duckdb.__file__).parent.parent)
        path = str(database.resolve()) if database else ":memory:"
        self._write({**limits, "database": path, "setup": list(setup), "duckdb_home": duckdb_home})

    def greet(self) -> None:
        """Waits until the worker holds the database; ResourceError when it cannot."""
        if self.greeted:
            return
        reply = self._read(START_S)
        if reply is None or "error" in reply:
            self.kill()
            raise ResourceError(_why_not(reply, self.name))
        self.greeted = True

    def ask(self, sql: str, timeout_s: float) -> Reply | None:
        """The worker's reply; None where it died, with ``overran`` set where it was killed for its time."""
        self._write(sql)
        return self._read(timeout_s)

    def kill(self) -> None:
        """Returns at once: the kernel may take a second to take back a gigabyte."""
        self.process.kill()
        threading.Thread(target=self.bury, daemon=True).start()

    def bury(self) -> None:
        """Waits for its end, so that no zombie stays."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):  # what it was told last is still in the buffer
                pipe.close()

    def _write(self, message: object) -> None:
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):  # it died: the next read finds no reply
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()

    def _read(self, timeout_s: float) -> Reply | None:
        """One line; None where the worker died or, at the deadline, was killed."""
        assert self.process.stdout is not None
        pipe, deadline, received = self.process.stdout.fileno(), time.monotonic() + timeout_s, bytearray()
        ready = select.poll()
        ready.register(pipe, select.POLLIN)
        while not received.endswith(b"\n") and len(received) <= self.max_reply_bytes:
            if not ready.poll(max(deadline - time.monotonic(), 0) * 1000):
                self.overran = True
                self.process.kill()
                return None
            if not (piece := os.read(pipe, 1 << 20)):
                return None
            received += piece
        return dict(json.loads(received)) if received.endswith(b"\n") else None


def _why_not(reply: Reply | None, name: str) -> str:
    if reply is None:
        return f"expected a worker that opens {name!r}, came none within {START_S:.0f} s: is the machine out of memory?"
    message = str(reply["message"]).lower()
    known = next((text for mark, text in _WHY_NOT.items() if mark in message), "{name!r} cannot be opened: {error}")
    return known.format(name=name, error=reply["error"])
