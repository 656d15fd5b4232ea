"""Where checked SQL runs: a warm child process with limits of the operating system, replaced when it overruns."""

from __future__ import annotations

import sys
import threading
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from types import TracebackType

from calibration.child import Child, Reply
from calibration.guard import check
from calibration.scrub import scrub
from errors import DeadlineError, ExecutionError, ResourceError
from records import Result, Schema


@dataclass(frozen=True)
class Limits:
    timeout_s: float = 2.0  # no statement costs more
    grace_s: float = 0.4  # so much earlier the worker interrupts itself, and lives; soon after that it is killed
    memory_bytes: int = 1_500_000_000  # address space of the worker
    max_rows: int = 10_000
    max_columns: int = 256
    max_bytes: int = 16_000_000  # of the rows as JSON
    allow_weak: bool = False  # run where the operating system holds no limits, see sandbox_level()

    @property
    def interrupt_s(self) -> float:
        return max(self.timeout_s - self.grace_s, self.timeout_s / 2)

    @property
    def kill_s(self) -> float:
        return (self.interrupt_s + 3 * self.timeout_s) / 4


def sandbox_level() -> str:
    """``full``, or ``weak: `` or ``none: `` and what is missing."""
    if sys.platform == "linux":
        return "full"
    if sys.platform == "win32":
        return "none: Windows has neither the limits nor the pipes that the sandbox stands on; WSL has both"
    return f"weak: {sys.platform} does not hold a process to its memory; deadlines and the guard hold"


class Sandbox:
    """A database behind the guard, read-only. One statement at a time: other threads wait their turn."""

    def __init__(self, database: Path, schema: Schema, as_of: date | None = None, limits: Limits | None = None) -> None:
        self.database = database
        self.schema = schema
        self.as_of = as_of
        self.limits = limits or Limits()
        self._turn = threading.Lock()
        self._child: Child | None = None

    def __enter__(self) -> Sandbox:
        level = sandbox_level()
        if level != "full" and not (self.limits.allow_weak and level.startswith("weak")):
            raise ResourceError(f"expected a full sandbox, came {level}; Limits(allow_weak=True) accepts a weak one")
        with self._turn:
            self._ready().greet()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        with self._turn:
            if self._child is not None:
                self._child.bury()
                self._child = None

    def run(self, sql: str) -> Result:
        """Raises PolicyError before it runs, ExecutionError (DeadlineError) after, ResourceError if it cannot run."""
        checked = check(sql, self.schema, self.as_of)
        with self._turn:
            child = self._ready()
            child.greet()
            reply = child.ask(checked, self.limits.kill_s)
            if reply is None or reply.get("ends"):
                self._drop()
                self._ready()  # starts while the caller reads the news
        if reply is None or "error" in reply:
            raise self._failure(reply, child.overran, checked)
        rows = tuple(tuple(_frozen(cell) for cell in row) for row in reply["rows"])
        return Result(tuple(reply["columns"]), rows, reply["truncated"], reply["elapsed_s"])

    def _ready(self) -> Child:
        if self._child is not None and self._child.process.poll() is not None:
            self._drop()  # it died between two statements
        if self._child is None:
            self._child = Child(self.database, {**asdict(self.limits), "interrupt_s": self.limits.interrupt_s})
        return self._child

    def _drop(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _failure(self, reply: Reply | None, overran: bool, checked: str) -> ExecutionError:
        if overran or (reply is not None and reply.get("interrupted")):
            return DeadlineError(f"expected an answer within {self.limits.timeout_s:g} s, came none: ask for less")
        if reply is None:
            return ExecutionError("the statement ended the worker that ran it: out of memory or CPU time")
        return ExecutionError(scrub(reply["error"], reply["message"], checked))


def _frozen(cell: object) -> object:
    return tuple(_frozen(item) for item in cell) if isinstance(cell, list) else cell
