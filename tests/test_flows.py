"""The long commands as Prefect flows: cached by content, retried when the machine is busy, shown as artifacts."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType

import psutil
import pytest
import yaml

from errors import UsageError
from pipelines.compare_settings import CompareRequest
from pipelines.fuse_settings import FuseRequest
from pipelines.hub import Hub
from pipelines.settings import AnswerRequest, DomainRequest, EvaluateRequest, TuneRequest
from tests.adapters import base_of, publish
from tests.shop import write_shop
from tests.tiny_models import save_tiny_base

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.slow

QUICK = {"epochs": 1, "tokens_per_batch": 2048, "r": 2, "alpha": 4}


class Place:
    """A home of its own with a pack and a tiny base."""

    def __init__(self, root: Path) -> None:
        self.home, self.pack = root / "home", write_shop(root / "shop")
        self.base = save_tiny_base(root / "base")
        (self.base / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')

    def tune(self, **changed: object) -> TuneRequest:
        request = {
            "domain": str(self.pack),
            "tuner": "lora",
            "options": QUICK,
            "augment": 0,
            "base_model": str(self.base),
        }
        return TuneRequest.model_validate(request | changed)

    def judge(self, **changed: object) -> EvaluateRequest:
        return EvaluateRequest.model_validate({"domain": str(self.pack), "base_model": str(self.base)} | changed)

    @property
    def environment(self) -> dict[str, str]:
        own = {"ADAPTQL_HOME": str(self.home), "PREFECT_HOME": str(self.home / "prefect"), "OMP_NUM_THREADS": "1"}
        return {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")} | own

    def versions(self) -> list[str]:
        return sorted(p.name for p in self.home.glob("hub/*/shop/v*"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    found = Place(tmp_path_factory.mktemp("flows"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(found.home))
        patch.setenv("PREFECT_LOGGING_LEVEL", "CRITICAL")
        yield found


@pytest.fixture(scope="module")
def flows(place: Place) -> Iterator[ModuleType]:
    from pipelines.prefect_settings import settle_prefect

    settle_prefect()
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=180):
        import flows

        yield flows


def artifacts() -> set[str]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return {str(found.key) for found in client.read_artifacts()}


def test_an_adapter_is_trained_once_for_the_same_content(place: Place, flows: ModuleType) -> None:
    first = flows.finetune(place.tune())
    assert first["version"] == "v0001" and place.versions() == ["v0001"]
    assert flows.finetune(place.tune()) == first, "nothing has changed"
    assert place.versions() == ["v0001"]
    assert {"finetune-shop", "finetune-shop-picture"} <= artifacts()


def test_another_option_trains_anew(place: Place, flows: ModuleType) -> None:
    before = place.versions()
    flows.finetune(place.tune(options=QUICK | {"seed": 5}))
    assert len(place.versions()) == len(before) + 1


def test_a_cached_outcome_whose_files_are_gone_is_made_again(place: Place, flows: ModuleType) -> None:
    report = flows.evaluate(place.judge())
    assert report["n"] == 3 and set(report["baselines"]) == {"nearest", "base", "adapter"}
    assert flows.evaluate(place.judge()) == report
    folder = Path(report["folder"])
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    again = flows.evaluate(place.judge())
    assert again["folder"] != report["folder"] and Path(again["folder"], "evaluation.png").is_file()
    assert {"evaluate-shop", "evaluate-shop-table", "evaluate-shop-picture"} <= artifacts()


def test_an_error_of_ours_comes_through_as_it_is_and_is_not_tried_again(place: Place, flows: ModuleType) -> None:
    start = time.monotonic()
    with pytest.raises(UsageError, match="tset"):
        flows.evaluate(place.judge(split="tset"))
    assert time.monotonic() - start < 60


def test_tuners_are_compared_a_task_each(place: Place, flows: ModuleType) -> None:
    asked = {"domain": str(place.pack), "base_model": str(place.base), "tuners": ("lora", "in_context")}
    report = flows.compare(CompareRequest(**asked, budget=400, n_dev=2, best=0, tokens_per_batch=256))
    assert {row["tuner"] for row in report["tuners"]} == {"lora", "in_context"}
    assert {"lora-0.json", "in_context-0.json", "report.json", "memory.png"} <= {
        path.name for path in Path(report["folder"]).iterdir()
    }
    assert "compare-shop" in artifacts()


def test_many_questions_are_answered_in_order(place: Place, flows: ModuleType) -> None:
    request = AnswerRequest(
        domain=str(place.pack),
        base_model=str(place.base),
        questions=("How many sales are there?", "有多少家商店？"),
        votes=2,
    )
    answers = flows.answer_many(request)["answers"]
    assert [a["question"] for a in answers] == list(request.questions)
    assert answers[0]["rows"] == [[199]], "a stored question"
    assert "answers-shop" in artifacts()


def test_a_locked_database_is_waited_for(place: Place, flows: ModuleType) -> None:
    database = next(place.home.glob("packs/shop-*.duckdb"))
    code = f"import duckdb, time; c = duckdb.connect({str(database)!r}); print('held', flush=True); time.sleep(4)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None and holder.stdout.readline().strip() == "held"
        report = flows.evaluate(place.judge(limit=1))
    assert report["n"] == 1


def test_the_whole_chain_runs_and_is_evaluated(place: Place, flows: ModuleType) -> None:
    found = flows.domain(DomainRequest(tune=place.tune(options=QUICK | {"seed": 9}), votes=2))
    assert found["n"] == 3 and found["adapter"] == found["tuned"]["version"] == place.versions()[-1]


def test_a_domain_with_few_pairs_is_fused_and_by_a_flow_of_its_own(
    flows: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a home of its own, whose hub holds adapters of two other packs."""
    place = Place(tmp_path)
    monkeypatch.setenv("ADAPTQL_HOME", str(place.home))
    hub, base = Hub(place.home), base_of(place.base)
    for seed, name in enumerate(("bank", "farm"), start=1):
        hub.promote(publish(hub, base, name, seed=seed))
    asked = {"domain": str(place.pack), "base_model": str(place.base), "shots": 3, "evaluations": 2, "polish": 1}
    fused = flows.fuse(FuseRequest.model_validate(asked | {"baselines": False}))
    assert fused["version"] == "v0001" and set(fused["fusion"]["weights"]) == {"bank", "farm"}
    assert {"fuse-shop", "fuse-shop-picture"} <= artifacts()
    found = flows.domain(DomainRequest(tune=place.tune(), votes=2))
    current = hub.current(base.base_hash, "shop")
    assert found["tuned"]["version"] == "v0002" and set(found["tuned"]["fusion"]["weights"]) == {"bank", "farm"}
    assert current is not None and found["adapter"] == current.version and found["n"] == 3


def test_a_schema_that_nobody_has_asked_is_started_in_one_flow(place: Place, flows: ModuleType, tmp_path: Path) -> None:
    fresh = write_shop(tmp_path / "fresh", train=(), dev=())
    (fresh / "pack.yaml").write_text((fresh / "pack.yaml").read_text().replace("name: shop", "name: fresh"))
    found = flows.start(place.tune(domain=str(fresh), augment=40))
    assert found["version"] == "v0001" and found["pairs"]["n_made"] == found["pairs"]["n_pairs"] >= 30
    assert (fresh / "questions" / "train.jsonl").is_file()


def test_the_command_line_prints_json_alone(place: Place) -> None:
    command = [sys.executable, "flows.py", "evaluate", "-d", str(place.pack), "--base-model", str(place.base), "--json"]
    done = subprocess.run(command, cwd=ROOT, env=place.environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["n"] == 3
    assert "Traceback" not in done.stderr and "Finished in state" not in done.stderr, done.stderr


def test_the_deployment_runs_on_its_schedule(place: Place, tmp_path: Path) -> None:
    """prefect.yaml as shipped, but for a pack of three tables and every minute in place of every night."""
    shipped = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))
    (deployment,) = shipped["deployments"]
    assert deployment["schedules"][0]["cron"] and deployment["entrypoint"] == "flows.py:domain"
    deployment["schedules"][0]["cron"] = "* * * * *"
    request = DomainRequest(tune=place.tune(options=QUICK | {"seed": 11}), votes=2)
    deployment["parameters"] = {"request": request.model_dump(mode="json")}
    deployment["work_pool"]["job_variables"]["env"] |= {"ADAPTQL_HOME": str(place.home)}
    (tmp_path / "prefect.yaml").write_text(yaml.safe_dump(shipped), encoding="utf-8")
    before = len(place.versions())
    with Server(place, tmp_path) as server:
        server.command("--no-prompt", "work-pool", "create", "adaptql", "--type", "process")
        server.command("--no-prompt", "deploy", "--all", "--prefect-file", str(tmp_path / "prefect.yaml"))
        with server.worker("adaptql"):
            state = server.first_finished(timeout_s=240)
        assert state == "COMPLETED", server.logs()
    assert len(place.versions()) == before + 1, "the scheduled run published an adapter"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Server:
    """A Prefect server on a port of its own, and what talks to it."""

    def __init__(self, place: Place, folder: Path) -> None:
        from pipelines.prefect_settings import QUIET

        port = free_port()
        self.url, self.folder = f"http://127.0.0.1:{port}/api", folder
        self.env = (
            place.environment
            | QUIET
            | {
                "PREFECT_API_URL": self.url,
                "PREFECT_SERVER_API_PORT": str(port),
                "PREFECT_HOME": str(folder / "prefect"),
                "PREFECT_WORKER_QUERY_SECONDS": "2",
            }
        )

    def __enter__(self) -> Server:
        self._server = self._start("server", "start", "--port", self.env["PREFECT_SERVER_API_PORT"])
        for _ in range(240):
            if self._get("/health") is not None:
                return self
            if self._server.poll() is not None:
                break
            time.sleep(0.5)
        self._stop(self._server)
        raise AssertionError(self.logs())

    def __exit__(self, *_: object) -> None:
        self._stop(self._server)

    def command(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "prefect", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.env, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr

    def worker(self, pool: str) -> _Running:
        return _Running(self._start("worker", "start", "--pool", pool))

    def first_finished(self, timeout_s: float) -> str:
        end = time.monotonic() + timeout_s
        while time.monotonic() < end:
            states = [run["state_type"] for run in self._post("/flow_runs/filter", {"sort": "START_TIME_ASC"})]
            finished = [s for s in states if s in ("COMPLETED", "FAILED", "CRASHED")]
            if finished:
                return str(finished[0])
            time.sleep(2)
        raise AssertionError(f"no scheduled run finished in {timeout_s} s: {states}\n{self.logs()}")

    def logs(self) -> str:
        return "\n".join(f"-- {path.name}\n{path.read_text()}" for path in sorted(self.folder.glob("*.log")))

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{arguments[0]}.log").open("wb")
        command = [sys.executable, "-m", "prefect", *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self.env, stdout=log, stderr=subprocess.STDOUT)

    @staticmethod
    def _stop(process: subprocess.Popen[bytes]) -> None:
        with suppress(psutil.NoSuchProcess):
            started = psutil.Process(process.pid).children(recursive=True)  # a flow run that the next minute began
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(30)
            process.kill()
            for child in started:
                with suppress(psutil.NoSuchProcess):
                    child.kill()
        process.wait()

    def _get(self, path: str) -> object:
        import httpx

        try:
            return httpx.get(self.url + path, timeout=2).json()
        except httpx.HTTPError:
            return None

    def _post(self, path: str, body: dict[str, object]) -> list[dict[str, object]]:
        import httpx

        found: list[dict[str, object]] = httpx.post(self.url + path, json=body, timeout=30).json()
        return found


class _Running:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        Server._stop(self.process)
