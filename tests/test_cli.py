"""The command line: exit codes, one clear line for each error, data on stdout and nothing else there."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest

import asking
import cli
from errors import HubError, PolicyError, UsageError
from pipelines import doctor
from pipelines.hub import Hub
from pipelines.packs import read_pack
from plugins.models import hash_base
from tests.shop import TRAIN, scripted, write_shop
from tests.tiny_models import save_tiny_base

ROOT = Path(__file__).resolve().parent.parent
QUICK = ("--tuner", "lora", "--augment", "0", "--set", "r=2", "--set", "alpha=4", "--epochs", "1", "--no-engine")
STORED = "How many sales are there?"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def shop(tmp_path: Path) -> str:
    return str(write_shop(tmp_path / "shop"))


@pytest.fixture
def base(tmp_path: Path) -> str:
    folder = save_tiny_base(tmp_path / "base")
    (folder / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')
    return str(folder)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.run(arguments)
    said = capsys.readouterr()
    return code, said.out, said.err


# -- usage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("fintune", "-d", "finance"), "Did you mean 'finetune'?"),
        (("ask", "--domian", "finance", "q"), "Did you mean --domain?"),
        (("ask", "-d", "finanse", "how many funds"), "Did you mean 'finance'?"),
        (("finetune", "-d", "finance", "--tuner", "qlroa", "--no-engine"), "Did you mean 'qlora'?"),
        (("finetune", "-d", "finance", "--set", "epcohs=2", "--no-engine"), "Did you mean 'epochs'?"),
        (("finetune", "-d", "finance", "--set", "r=-1", "--no-engine"), "option 'r'"),
        (("finetune", "-d", "finance", "--set", "r", "--no-engine"), "key=value"),
        (("finetune", "-d", "finance", "--set", "r=[1", "--no-engine"), "--set r=[1: expected a value"),
        (("finetune", "-d", "finance", "--set", "seed=2020-13-45", "--no-engine"), "expected a value"),
        (("evaluate", "-d", "finance", "--seed", "-1", "--no-engine"), "option 'seed'"),
        (("classify", "--table", "x.csv", "--target", "y", "--name", "a b", "--no-engine"), "--name 'a b'"),
        (("ask", "-d", "finance", "how many\x00 funds"), "control characters"),
        (("finetune", "-d", "finance", "--what", "linkre", "--no-engine"), "Did you mean 'linker'?"),
        (("evaluate", "-d", "finance", "--votes", "0"), "--votes"),
        (("ask", "-d", "finance", ""), "the question is empty"),
        (("ask", "-d", "finance", "x" * 2001), "2,001 characters"),
        (("ask",), "--domain"),
        (("import", "bul", "here", "there"), "Did you mean 'bull'?"),
        (("hub", "list"), "unknown command 'hub'. Known: adapters, ask"),
    ],
)
def test_wrong_usage_is_exit_2_and_one_line_with_a_hint(
    arguments: tuple[str, ...], hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2 and out == ""
    assert hint in err and err.startswith("error: ") and err.count("\n") == 1, err


def test_with_json_an_error_is_an_object_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "ask", "-d", "finanse", "how many", "--json")
    assert code == 2 and out == ""
    problem = json.loads(err)["error"]
    assert problem["kind"] == "UsageError" and problem["exit_code"] == 2 and "finance" in problem["message"]


def test_help_is_on_stdout_and_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--help")
    assert code == 0 and err == ""
    for command in (
        "finetune",
        "ask",
        "evaluate",
        "domain",
        "init",
        "import",
        "packs",
        "adapters",
        "plugins",
        "doctor",
    ):
        assert f"  {command} " in out or f"  {command}\n" in out, command
    assert run(capsys) == (code, out, err), "no arguments, the same"


def test_help_answers_at_once() -> None:
    """Under half a second where nothing else runs; four times that where much does."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "flows.py", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0 and "Usage: adaptql" in done.stdout
    assert time.perf_counter() - start < 2.0


# -- lists ------------------------------------------------------------------------------------


def test_plugins_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "plugins", "--json")
    found = json.loads(out)
    assert code == 0 and {"kind", "name", "summary", "origin"} == set(found[0])
    assert {"qlora", "lora", "local", "bull"} <= {plugin["name"] for plugin in found}


def test_packs_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "packs", "--json")
    finance = next(pack for pack in json.loads(out) if pack["name"] == "finance")
    assert code == 0 and finance["train"] >= 360 and finance["language"] == "en zh"


def test_a_table_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "plugins")
    assert code == 0 and out.splitlines()[0].split() == ["kind", "name", "summary", "origin"]


# -- doctor -----------------------------------------------------------------------------------


def test_no_two_installed_versions_are_known_not_to_work_together() -> None:
    assert [found for found in doctor._pairs() if not found["ok"]] == []


# -- packs ------------------------------------------------------------------------------------


def test_init_writes_a_pack_that_can_be_asked(tmp_path: Path, base: str, capsys: pytest.CaptureFixture[str]) -> None:
    with duckdb.connect(str(tmp_path / "my.duckdb")) as connection:
        connection.execute("CREATE TABLE item (id INTEGER, name VARCHAR); INSERT INTO item VALUES (1, 'a'), (2, 'b')")
    code, out, _ = run(capsys, "init", "mine", "--from", str(tmp_path / "my.duckdb"), "--dest", str(tmp_path), "--json")
    assert code == 0 and Path(json.loads(out)[0]["folder"], "pack.yaml").is_file()
    assert read_pack(tmp_path / "mine").schema.tables[0].name == "item"
    code, _, err = run(capsys, "init", "mine", "--from", str(tmp_path / "my.duckdb"), "--dest", str(tmp_path))
    assert code == 2 and "exists" in err


def test_a_path_that_cannot_be_is_exit_1_and_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file.csv").write_text("a\n1\n")
    below = tmp_path / "file.csv" / "below"
    code, out, err = run(capsys, "init", "mine", "--from", str(tmp_path / "file.csv"), "--dest", str(below))
    assert (code, out) == (1, "") and err == "error: 'below': Not a directory; name another path\n"
    monkeypatch.setenv("ADAPTQL_HOME", str(below))
    code, out, err = run(capsys, "adapters")
    assert (code, out) == (1, "") and "ADAPTQL_HOME" in err and err.count("\n") == 1


def test_a_broken_pack_is_exit_1_with_file_and_line(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Path(shop, "questions", "train.jsonl").open("a") as lines:
        lines.write("{not json}\n")
    code, out, err = run(capsys, "evaluate", "-d", shop, "--no-engine")
    assert code == 1 and out == "" and f"questions/train.jsonl:{len(TRAIN) + 1}:" in err


def test_a_database_that_another_process_writes_to_is_exit_1(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    database = read_pack(shop).database
    code = f"import duckdb, time; c = duckdb.connect({str(database)!r}); print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None and holder.stdout.readline().strip() == "held"
        exit_code, out, err = run(capsys, "ask", "-d", shop, "how many shops")
        holder.kill()
    assert exit_code == 1 and out == "" and "close that one and try again" in err


# -- asking -----------------------------------------------------------------------------------


def test_an_answer_is_data_on_stdout(shop: str, base: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "ask", "-d", shop, "--base-model", base, STORED, "--json")
    assert code == 0, err
    found = json.loads(out)
    assert found["rows"] == [[199]] and found["sql"] == "SELECT COUNT(*) FROM sale" and found["confidence"] == 1.0
    code, out, _ = run(capsys, "ask", "-d", shop, "--base-model", base, STORED)
    assert code == 0 and "SELECT COUNT(*)" in out and "199" in out and "stored question" in out


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", 3),
        ("which", 3),
        ("a b", 3),
        ("SELECT FROM WHERE", 3),
        ("SELCT * FROM read_csv('/etc/passwd')", 4),
        ("DROP TABLE shop", 4),
    ],
)
def test_no_sql_is_exit_3_and_sql_that_may_not_run_is_exit_4(
    written: str, expected: int, shop: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "open_domain", lambda domain, **_: scripted(Path(domain), {"": [written] * 4}))
    code, out, err = run(capsys, "ask", "-d", shop, "Why?", "--json")
    assert code == expected and json.loads(out)["abstained"] is True, out + err


STATEMENTS = """
    SELECT 1; (SELECT 1); WITH a AS (SELECT 1) SELECT * FROM a; SELECT 1 UNION SELECT 2; FROM t; VALUES (1);
    PIVOT t ON a USING SUM(b); DESCRIBE t; SUMMARIZE t; SHOW TABLES; EXPLAIN SELECT 1; INSERT INTO t VALUES (1);
    UPDATE t SET a = 1; DELETE FROM t; CREATE TABLE t (a INT); DROP TABLE x; ALTER TABLE t ADD COLUMN b INT; TRUNCATE t;
    COPY t TO 'x'; PRAGMA x; SET x = 1; RESET x; USE x; ATTACH 'x'; DETACH x; INSTALL httpfs; LOAD httpfs; CALL f();
    BEGIN; COMMIT; ROLLBACK; VACUUM
"""
EXPRESSIONS = """
    which; a b; a AS b; a, b; (a, b); 1 + 1; a = 1; 'x'; *; f(x); NOT a; EXISTS (SELECT 1); [1]; INTERVAL '1' DAY;
    x -> y; which funds grew most; SELECT FROM WHERE; -- why
"""


@pytest.mark.parametrize("text", [*map(str.strip, STATEMENTS.split(";")), "a; FROM t"])
def test_a_statement_is_sql(text: str) -> None:
    assert asking._is_sql(text)


@pytest.mark.parametrize("text", [*map(str.strip, EXPRESSIONS.split(";")), "", " ", ";", "a; b", "SELECT \x00"])
def test_an_expression_is_no_sql(text: str) -> None:
    assert not asking._is_sql(text)


def test_what_is_nested_too_deeply_for_the_parser_is_not_read() -> None:
    assert not asking._is_sql("SELECT " + "(" * 3000 + "1" + ")" * 3000)


def test_json_lines_go_on_after_a_bad_one(
    shop: str, base: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        json.dumps({"id": 7, "question": STORED}),
        "nonsense",
        '{"question": ""}',
        "[" * 100_000,
        '{"question": "how many \\ud800 funds"}',
        "",
        json.dumps({"question": "List all cities"}),
    ]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines)))
    code, out, _ = run(capsys, "ask", "-d", shop, "--base-model", base)
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 1 and [("error" in line) for line in found] == [False, True, True, True, True, False]
    assert found[0]["id"] == 7 and found[5]["rows"] == [["Berlin"], ["Oslo"], ["Rome"]]


def test_an_error_carries_its_exit_code() -> None:
    assert PolicyError.exit_code == 4 and UsageError.exit_code == 2


# -- training ---------------------------------------------------------------------------------


def test_an_adapter_is_trained_listed_promoted_and_rolled_back(
    shop: str, base: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in ("1", "2"):
        arguments = ("finetune", "-d", shop, "--base-model", base, *QUICK, "--seed", seed, "--json")
        code, out, err = run(capsys, *arguments)
        assert code == 0, err
    tuned = json.loads(out)
    assert tuned["version"] == "v0002" and tuned["n_examples"] == len(TRAIN) and tuned["n_dev"] == 2
    assert {p.name for p in Path(tuned["folder"]).iterdir()} >= {
        "report.json",
        "training.png",
        "card.json",
        "README.md",
    }
    assert not list(home.glob("runs/*")), "a whole run leaves nothing to go on from"
    assert len(list(home.glob("confidence/shop-*-v000[12].json"))) == 2, "what each one's answers are worth was learnt"
    _, out, _ = run(capsys, "adapters", "--json")
    assert [(a["version"], a["served"]) for a in json.loads(out)] == [("v0001", False), ("v0002", True)]
    code, out, _ = run(capsys, "adapters", "rollback", "-d", shop, "--base-model", base, "--json")
    assert code == 0 and json.loads(out)[0]["version"] == "v0001"
    run(capsys, "adapters", "tag", "v0002", "second", "-d", shop, "--base-model", base)
    code, out, _ = run(capsys, "adapters", "promote", "second", "-d", shop, "--base-model", base, "--json")
    assert code == 0 and json.loads(out)[0]["served"] is True
    by_name = ("-d", json.loads(out)[0]["pack"], "--base-model", base, "--json")
    code, out, _ = run(capsys, "adapters", "rollback", *by_name)
    assert code == 0 and json.loads(out)[0]["version"] == "v0001", "the hub knows the pack by its name alone"
    code, _, err = run(capsys, "adapters", "promote", "v0003", "-d", shop, "--base-model", base)
    assert code == 2 and "Known: second, v0001, v0002" in err


def test_dev_that_repeats_train_costs_the_confidence_and_not_the_adapter(
    shop: str, base: str, home: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    train = (Path(shop) / "questions" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    repeated = json.loads(train[0]) | {"id": "dev-1"}
    (Path(shop) / "questions" / "dev.jsonl").write_text(json.dumps(repeated) + "\n", encoding="utf-8")
    code, out, err = run(capsys, "finetune", "-d", shop, "--base-model", base, *QUICK, "--json")
    assert code == 0 and json.loads(out)["version"] == "v0001", err
    assert "memory test" in caplog.text and not list(home.glob("confidence/*"))


def test_an_adapter_of_another_schema_or_damaged_is_refused_and_another_can_be_served(
    shop: str, base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "finetune", "-d", shop, "--base-model", base, *QUICK)
    assert code == 0, err
    with Path(shop, "schema.sql").open("a") as schema:
        schema.write("CREATE TABLE more (x INTEGER);\n")
    code, out, err = run(capsys, "ask", "-d", shop, "--base-model", base, STORED)
    assert code == HubError.exit_code == 1 and out == "" and "was trained on schema" in err
    assert run(capsys, "ask", "-d", shop, "--base-model", base, STORED, "--no-adapter")[0] == 0
    schema_sql = Path(shop, "schema.sql")
    schema_sql.write_text(schema_sql.read_text().replace("CREATE TABLE more (x INTEGER);\n", ""))
    adapter = Hub(Path(shop).parent / "home").current(hash_base(Path(base)), "shop")
    assert adapter is not None
    weights = adapter.folder / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    code, _, err = run(capsys, "ask", "-d", shop, "--base-model", base, STORED)
    assert code == 1 and "cut short" in err


@pytest.mark.slow
def test_ctrl_c_stops_cleanly_and_the_same_command_goes_on(
    shop: str, base: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["finetune", "-d", shop, "--base-model", base, *QUICK, "--set", "tokens_per_batch=400", "--epochs", "30"]
    with subprocess.Popen(
        [sys.executable, "flows.py", *command], cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as training:
        assert training.stderr is not None
        for line in training.stderr:
            if line.startswith("step "):
                training.send_signal(signal.SIGINT)
                break
        _, rest = training.communicate(timeout=120)
    assert training.returncode != 0 and "Traceback" not in rest, rest
    assert "goes on from here" in rest
    assert not list(home.glob("hub/*/*/v*")), "nothing half-made is served"
    assert list(home.glob("runs/shop-*/checkpoint.safetensors"))
    code, out, err = run(capsys, *command, "--json")
    assert code == 0 and json.loads(out)["version"] == "v0001", err


@pytest.mark.slow
def test_the_linker_is_trained_and_used(shop: str, base: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = (
        "finetune",
        "-d",
        shop,
        "--base-model",
        base,
        "--what",
        "linker",
        "--epochs",
        "1",
        "--no-engine",
        "--json",
    )
    code, out, err = run(capsys, *arguments)
    assert code == 0, err
    assert json.loads(out)["what"] == "linker" and list(home.glob("linkers/shop-*/linker.safetensors"))
    assert run(capsys, "ask", "-d", shop, "--base-model", base, STORED)[0] == 0
