"""The child process that runs checked SQL: started as a script, it imports nothing but DuckDB and speaks JSON lines.

First line in: the database, the limits and what to set up. First line out: ready, or why not. Then a statement in, a
result or an error out. It leaves when its input ends, so it never outlives the process that started it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from datetime import date, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

Message = dict[str, Any]

FETCH_ROWS = 256
INTERRUPT_EVERY_S = 0.02  # DuckDB drops an interrupt that comes before execution starts
ORPHAN_CHECK_S = 0.5
PLAIN = (int, float, str, bool, type(None))
# What a statement with so much memory leaves behind is not worth keeping.
ENDS_WORKER = ("OutOfMemoryException", "MemoryError", "FatalException", "InternalException")


class Watchdog(threading.Thread):
    """Interrupts the running statement at its deadline, again and again until it ends; leaves with the parent."""

    def __init__(self, connection: Any) -> None:
        super().__init__(daemon=True)
        self.connection = connection
        self.condition = threading.Condition()
        self.deadline: float | None = None
        self.fired = False
        self.parent = os.getppid()

    def run(self) -> None:
        with self.condition:
            while True:
                if os.getppid() != self.parent:
                    os._exit(0)  # nobody wants the answer
                left_s = None if self.deadline is None else self.deadline - time.monotonic()
                if left_s is not None and left_s <= 0:
                    self.fired = True
                    self.connection.interrupt()
                    left_s = INTERRUPT_EVERY_S
                self.condition.wait(None if left_s is None else min(left_s, ORPHAN_CHECK_S))

    def set(self, deadline: float | None) -> None:
        with self.condition:
            self.deadline = deadline
            self.fired = self.fired and deadline is None
            self.condition.notify()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C is the parent's business
    config: Message = json.loads(sys.stdin.readline())
    sys.path.append(config["duckdb_home"])
    import duckdb

    limit_memory(config["memory_bytes"])
    try:
        connection = connect(duckdb, config)
    except duckdb.Error as error:
        send({"error": type(error).__name__, "message": str(error)})
        return
    watchdog = Watchdog(connection)
    watchdog.start()
    send({"ready": True})
    while line := sys.stdin.readline():  # empty once the parent is gone
        limit_cpu(config["timeout_s"])
        watchdog.set(time.monotonic() + config["interrupt_s"])
        reply = answer(duckdb, connection, json.loads(line), config)
        watchdog.set(None)
        if "error" in reply:
            reply["interrupted"] = watchdog.fired or reply["error"] == "InterruptException"
            reply["ends"] = reply["error"] in ENDS_WORKER
        send(reply)
        if reply.get("ends"):
            return


def limit_memory(n_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows; sandbox_level() says so
        return
    resource.setrlimit(resource.RLIMIT_AS, (n_bytes, n_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))


def limit_cpu(timeout_s: float) -> None:
    """Kills this process should the parent not: the deadline plus two seconds, counted from now."""
    try:
        import resource
    except ImportError:
        return
    used_s = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (int(used_s + timeout_s) + 3, hard))


def connect(duckdb: ModuleType, config: Message) -> Any:
    settings = {
        "enable_external_access": "false",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "allow_community_extensions": "false",
        "python_enable_replacements": "false",
        "memory_limit": f"{config['memory_bytes'] // 3_000_000}MB",  # string heaps are not counted in it
        "threads": "1",
        "temp_directory": "",  # nothing spills: what does not fit fails
        "max_temp_directory_size": "0MB",
        "max_expression_depth": "250",
        "max_execution_time": str(int(config["interrupt_s"] * 1000)),
    }
    in_memory = config["database"] == ":memory:"
    connection = duckdb.connect(config["database"], read_only=not in_memory, config=settings)
    for statement in config["setup"]:
        connection.execute(statement)
    connection.execute("SET lock_configuration = true")
    return connection


def answer(duckdb: ModuleType, connection: Any, sql: str, config: Message) -> Message:
    started = time.monotonic()
    try:
        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            return {"error": "NotOneSelect", "message": ""}
        connection.execute(statements[0])
        reply = fetch(connection, config)
        if reply["truncated"]:
            connection.execute("SELECT 1").fetchall()  # lets go of what the statement still holds
    except (duckdb.Error, MemoryError, ValueError, OverflowError, UnicodeError, RuntimeError) as error:
        return {"error": type(error).__name__, "message": str(error)}
    reply["elapsed_s"] = time.monotonic() - started
    return reply


def fetch(connection: Any, config: Message) -> Message:
    """Rows until there are no more, or the next one would break a limit."""
    columns = [description[0] for description in connection.description]
    n_columns = min(len(columns), config["max_columns"])
    truncated = n_columns < len(columns)
    rows: list[str] = []
    n_bytes = 0
    while chunk := connection.fetchmany(FETCH_ROWS):
        for row in chunk:
            line = json.dumps([plain(cell) for cell in row[:n_columns]])
            n_bytes += len(line)
            if len(rows) == config["max_rows"] or n_bytes > config["max_bytes"]:
                return {"columns": columns[:n_columns], "rows": rows, "truncated": True}
            rows.append(line)
    return {"columns": columns[:n_columns], "rows": rows, "truncated": truncated}


def plain(cell: Any) -> Any:
    """A value JSON has: numbers stay numbers, moments become ISO 8601 text, a map its list of pairs."""
    if isinstance(cell, PLAIN):
        return cell
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, (list, tuple)):
        return [plain(item) for item in cell]
    if isinstance(cell, dict):
        if all(isinstance(key, str) for key in cell):
            return {key: plain(value) for key, value in cell.items()}
        return [[plain(key), plain(value)] for key, value in cell.items()]
    return cell.hex() if isinstance(cell, (bytes, bytearray)) else str(cell)


def send(message: Message) -> None:
    rows = message.pop("rows", None)
    text = json.dumps(message)
    if rows is not None:  # each row is JSON already
        text = f'{text[:-1]}, "rows": [{",".join(rows)}]}}'
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
