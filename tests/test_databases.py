"""Databases of packs: built whole or not at all, and a file that cannot be read says why."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from errors import PackError, ResourceError
from pipelines.databases import database_of, schema_of

HOLD = "import duckdb, sys, time; c = duckdb.connect(sys.argv[1]); print('held', flush=True); time.sleep(60)"
READ = "import sys; from pipelines.databases import database_of; from pathlib import Path; " \
       "print(database_of(Path(sys.argv[1]), 'p', None, 'pack.yaml:1'))"  # fmt: skip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def make_folder(folder: Path, build: str) -> Path:
    folder.mkdir()
    (folder / "schema.sql").write_text("CREATE TABLE t (a BIGINT);")
    (folder / "build.sql").write_text(build)
    return folder


def test_a_database_locked_by_another_process_is_a_resource_error(tmp_path: Path) -> None:
    database = tmp_path / "a.duckdb"
    duckdb.connect(str(database)).close()
    with subprocess.Popen([sys.executable, "-c", HOLD, str(database)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        try:
            with pytest.raises(ResourceError, match=r"a\.duckdb is held by a process"):
                schema_of(database)
        finally:
            holder.kill()


@pytest.mark.parametrize("damage", ["random", "empty", "flipped", "folder"])
def test_a_damaged_database_is_a_pack_error(tmp_path: Path, damage: str) -> None:
    database = tmp_path / "a.duckdb"
    with duckdb.connect(str(database)) as connection:
        connection.execute("CREATE TABLE t AS SELECT i FROM range(10000) g(i)")
    if damage == "folder":
        database.unlink()
        database.mkdir()
    else:
        whole = database.read_bytes()
        flipped = bytes(byte ^ 255 if at > 12288 and at % 700 == 0 else byte for at, byte in enumerate(whole))
        database.write_bytes({"random": os.urandom(5000), "empty": b"", "flipped": flipped}[damage])
    with pytest.raises(PackError, match=r"a\.duckdb") as caught:
        schema_of(database)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize("secret", ["../secret.csv", "data/../../secret.csv", "link.csv"])
def test_a_build_reads_nothing_outside_its_folder(tmp_path: Path, secret: str) -> None:
    (tmp_path / "secret.csv").write_text("a\n1\n")
    folder = make_folder(tmp_path / "p", f"INSERT INTO t\nSELECT a FROM read_csv('{secret}');")
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "data").mkdir()
    with pytest.raises(PackError, match=r"build.sql:2: Permission Error"):
        database_of(folder, "p", None, "pack.yaml:1")


def test_python_in_a_packs_folder_is_not_run(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "p", "INSERT INTO t VALUES (1);")
    (folder / "duckdb.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    assert database_of(folder, "p", None, "pack.yaml:1").exists()
    assert not (tmp_path / "ran").exists()


def test_two_builders_at_once_leave_one_whole_database(tmp_path: Path, home: Path) -> None:
    folder = make_folder(tmp_path / "p", "INSERT INTO t SELECT * FROM range(200000);")
    with ThreadPoolExecutor(2) as pool:
        paths = list(pool.map(lambda _: database_of(folder, "p", None, "pack.yaml:1"), range(2)))
    assert paths[0] == paths[1] and [p.name for p in (home / "packs").iterdir()] == [paths[0].name]
    with duckdb.connect(str(paths[0]), read_only=True) as connection:
        assert connection.sql("SELECT COUNT(*) FROM t").fetchall() == [(200000,)]


def test_a_failed_build_leaves_nothing(tmp_path: Path, home: Path) -> None:
    folder = make_folder(tmp_path / "p", "INSERT INTO t VALUES (1);\nINSERT INTO t SELECT 'x';")
    with pytest.raises(PackError, match=r"build.sql:2"):
        database_of(folder, "p", None, "pack.yaml:1")
    assert list((home / "packs").iterdir()) == []


def test_a_killed_build_leaves_no_database_and_the_next_one_sweeps_up(tmp_path: Path, home: Path) -> None:
    slow = "INSERT INTO t SELECT count(*) FROM range(100000) a, range(1000000) b;"
    folder = make_folder(tmp_path / "p", slow)
    killed = subprocess.Popen([sys.executable, "-c", READ, str(folder)], start_new_session=True)
    until = time.monotonic() + 30
    while not list(home.glob("packs/.making-*/pack.duckdb")) and time.monotonic() < until:
        time.sleep(0.05)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.wait()
    assert not list((home / "packs").glob("*.duckdb"))
    (folder / "build.sql").write_text("INSERT INTO t VALUES (1);")
    made = database_of(folder, "p", None, "pack.yaml:1")
    assert [path.name for path in (home / "packs").iterdir()] == [made.name]
