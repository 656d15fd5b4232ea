"""The sandbox: it answers, it holds its limits, and nothing that is thrown at it gets through or stays behind."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calibration.sandbox import Limits, Sandbox, sandbox_level
from errors import DeadlineError, ExecutionError, PipelineError, PolicyError, ResourceError
from records import Result
from tests.attacks import CELLS, COST_ONLY, attacks, build_database, schema

pytestmark = pytest.mark.skipif(sandbox_level() != "full", reason=f"the sandbox here is {sandbox_level()}")

SLOW_SELECT = "SELECT count(*) FROM big a JOIN big b ON a.id <> b.id"
UNSTOPPABLE = "SELECT max(levenshtein(s, reverse(s))) FROM (SELECT string_agg(name, '') AS s FROM big)"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_database(tmp_path_factory.mktemp("sandbox"))


@pytest.fixture(scope="module")
def sandbox(database: Path) -> Iterator[Sandbox]:
    with Sandbox(database, schema(), date(2026, 11, 20)) as sandbox:
        yield sandbox


def test_rows_come_over_with_their_types(sandbox: Sandbox) -> None:
    answer = sandbox.run(
        "SELECT 1, 2.5::DECIMAL(9, 2), 3::DECIMAL(9, 2), 'é', NULL, true, 12345678901234567890123::HUGEINT, 'ab'::BLOB,"
        "DATE '2020-01-31', TIMESTAMP '2020-01-31 01:02:03', TIME '01:02:03', INTERVAL 1 DAY,"
        "[1, 2], {'a': 1}, MAP {1: 'x'}"
    )
    numbers_and_texts = (1, 2.5, 3, "é", None, True, 12345678901234567890123, "6162")
    moments = ("2020-01-31", "2020-01-31 01:02:03", "01:02:03", "1 day, 0:00:00")
    assert answer.rows == ((*numbers_and_texts, *moments, (1, 2), {"a": 1}, ((1, "x"),)),)
    assert not answer.truncated and answer.elapsed_s > 0


def test_today_is_the_day_of_the_pack(sandbox: Sandbox) -> None:
    assert sandbox.run("SELECT current_date, today() - 1, year(now())").rows == (("2026-11-20", "2026-11-19", 2026),)


def test_unknown_names_are_told_and_values_are_not(sandbox: Sandbox) -> None:
    with pytest.raises(ExecutionError, match="unknown column 'nmae'"):
        sandbox.run("SELECT nmae FROM company")
    with pytest.raises(ExecutionError) as caught:
        sandbox.run("SELECT CAST(name AS INTEGER) FROM company")
    assert str(caught.value) == "conversion error: a text cannot become INT32 (column 'name')"


def test_rows_bytes_and_columns_are_capped_and_it_says_so(database: Path) -> None:
    with Sandbox(database, schema(), limits=Limits(max_rows=10, max_bytes=2_000, max_columns=3)) as small:
        by_rows = small.run("SELECT id FROM big")
        assert len(by_rows.rows) == 10 and by_rows.truncated
        assert not small.run("SELECT id FROM big LIMIT 10").truncated
        by_bytes = small.run("SELECT repeat('x', 900) FROM big")
        assert len(by_bytes.rows) == 2 and by_bytes.truncated
        by_columns = small.run("SELECT * FROM company")
        assert by_columns.columns == ("id", "name", "city") and by_columns.truncated


def test_overrun_is_interrupted_and_the_worker_lives_on(database: Path) -> None:
    with Sandbox(database, schema(), limits=Limits(timeout_s=0.6, grace_s=0.3)) as sandbox:
        worker = sandbox._child
        with pytest.raises(DeadlineError, match=r"0\.6 s"):
            sandbox.run(SLOW_SELECT)
        assert sandbox._child is worker
        assert sandbox.run("SELECT 1").rows == ((1,),)


def test_what_no_interrupt_stops_is_killed_and_the_next_statement_runs(database: Path) -> None:
    with Sandbox(database, schema(), limits=Limits(timeout_s=0.8)) as sandbox:
        started = time.monotonic()
        with pytest.raises(DeadlineError):
            sandbox.run(UNSTOPPABLE)
        assert time.monotonic() - started < 1.5
        assert sandbox.run("SELECT 1").rows == ((1,),)


def test_memory_is_held_by_the_operating_system(database: Path) -> None:
    with Sandbox(database, schema(), limits=Limits(timeout_s=20.0, memory_bytes=700_000_000)) as sandbox:
        with pytest.raises(ExecutionError, match="out of memory"):
            sandbox.run("SELECT length(string_agg(repeat(name, 1000), '')) FROM big")
        assert sandbox.run("SELECT 1").rows == ((1,),)


def test_worker_that_dies_between_statements_is_replaced(database: Path) -> None:
    with Sandbox(database, schema()) as sandbox:
        assert sandbox._child is not None
        sandbox._child.process.kill()
        sandbox._child.process.wait()
        assert sandbox.run("SELECT 1").rows == ((1,),)


def test_policy_comes_before_the_worker(sandbox: Sandbox) -> None:
    with pytest.raises(PolicyError):
        sandbox.run("DELETE FROM company")


def test_several_sandboxes_and_threads_share_one_file(database: Path, sandbox: Sandbox) -> None:
    found: list[Result] = []
    with Sandbox(database, schema()) as other:
        runs = [
            lambda s=s, i=i: found.append(s.run(f"SELECT {i}, count(*) FROM big"))
            for i in range(12)
            for s in (sandbox, other)
        ]
        threads = [threading.Thread(target=run) for run in runs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(r.rows[0] for r in found) == [(i, 100_000) for i in range(12) for _ in range(2)]


def test_missing_locked_and_foreign_files_are_told_apart(database: Path, tmp_path: Path) -> None:
    with (
        pytest.raises(ResourceError, match=r"'none\.duckdb', which is not there"),
        Sandbox(tmp_path / "none.duckdb", schema()),
    ):
        pass
    foreign = tmp_path / "foreign.duckdb"
    foreign.write_text("not a database" * 1000)
    with pytest.raises(ResourceError, match="is not a DuckDB database") as caught, Sandbox(foreign, schema()):
        pass
    assert str(tmp_path) not in str(caught.value)
    writer = build_database(tmp_path)
    hold = f"import duckdb, time; c = duckdb.connect({str(writer)!r}); print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", hold], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None and holder.stdout.readline()
        with pytest.raises(ResourceError, match="another process holds"), Sandbox(writer, schema()):
            pass
        holder.kill()


def test_worker_leaves_with_its_parent_even_while_it_runs(database: Path, tmp_path: Path) -> None:
    """The parent dies by SIGKILL in the middle of a statement: it cannot tidy up, the worker must."""
    script = f"""
from pathlib import Path
from calibration.sandbox import Limits, Sandbox
from tests.attacks import schema
import threading, time
sandbox = Sandbox(Path({str(database)!r}), schema(), limits=Limits(timeout_s=60.0)).__enter__()
threading.Thread(target=sandbox.run, args=({SLOW_SELECT!r},), daemon=True).start()
time.sleep(0.3)
print(sandbox._child.process.pid, flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        worker_pid = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    gone_by = time.monotonic() + 5
    while _alive(worker_pid) and time.monotonic() < gone_by:
        time.sleep(0.02)
    assert not _alive(worker_pid)


def test_closing_leaves_no_process(database: Path) -> None:
    with Sandbox(database, schema()) as sandbox:
        assert sandbox._child is not None
        pid = sandbox._child.process.pid
    assert not _alive(pid)


def test_worker_sees_no_environment_and_holds_its_limits(sandbox: Sandbox) -> None:
    sandbox.run("SELECT 1")
    assert sandbox._child is not None
    proc = Path(f"/proc/{sandbox._child.process.pid}")
    assert proc.joinpath("environ").read_bytes().strip(b"\0").split(b"=")[0] in (b"", b"LC_CTYPE")  # Python's own
    limits = {line[:26].strip(): line[26:47].strip() for line in proc.joinpath("limits").read_text().splitlines()}
    assert limits["Max file size"] == "0" and limits["Max core file size"] == "0"
    assert limits["Max address space"] == "1500000000" and int(limits["Max cpu time"]) < 3600


def test_weak_sandbox_must_be_asked_for(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(ResourceError, match="allow_weak"), Sandbox(database, schema()):
        pass


@pytest.mark.slow
def test_no_attack_passes(tmp_path: Path) -> None:
    database = build_database(tmp_path)
    before = _digest(tmp_path)
    passed = []
    with Sandbox(database, schema()) as sandbox:
        for attack in attacks(tmp_path, database):
            sandbox.run("SELECT 1")  # the worker is there: its start is not this attack's cost
            started = time.monotonic()
            answered, said = _outcome(sandbox, attack.sql)
            elapsed_s = time.monotonic() - started
            leaked = any(cell in said for cell in (*CELLS, "ignore your instructions"))
            if leaked or elapsed_s > 2.0 + _lag_s() or (answered and attack.kind not in COST_ONLY):
                passed.append((attack.kind, attack.sql[:100], said, elapsed_s))
            assert sandbox._child is None or _peak_bytes(sandbox._child.process.pid) <= sandbox.limits.memory_bytes
        assert sandbox.run("SELECT count(*), max(name) FROM company").rows == ((4, "Zanzibar Holdings"),)
    assert not passed, passed
    assert _digest(tmp_path) == before


def _outcome(sandbox: Sandbox, sql: str) -> tuple[bool, str]:
    try:
        sandbox.run(sql)
    except PipelineError as error:
        return False, str(error)
    return True, ""


def _lag_s() -> float:
    """What a busy machine adds: the attack's own cost is bounded by the kill, not by when we are woken."""
    return 0.2 * os.getloadavg()[0] / (os.cpu_count() or 1)


def _peak_bytes(pid: int) -> int:
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def _digest(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def _alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")")[-1].split()[0] != "Z"
