"""A server that speaks the OpenAI protocol, in a process of its own on a loopback port: asked, retried, refused."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from errors import GenerationError, UsageError
from pipelines.domain import open_domain
from plugins.contracts import Connects, Finished, GenerationRequest, Generator, Grammar
from plugins.generators.local import Local
from plugins.generators.openai_compatible import KEY, URL, OpenAICompatible, Options
from records import Candidate, Prompt
from tests.openai_server import KEY as GOOD_KEY
from tests.shop import write_shop
from tests.tiny_models import tiny_model, tiny_tokenizer

ROOT = Path(__file__).resolve().parent.parent
PROMPT = Prompt("which funds grew most", "names")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "tests.openai_server", str(port)], cwd=ROOT, env={**os.environ})
    try:
        for _ in range(600):
            try:
                httpx.get(f"http://127.0.0.1:{port}/asked", timeout=1.0)
                break
            except httpx.TransportError:
                assert process.poll() is None, "the server ended"
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait(10)


def connected(server: str, model: str, key: str = "", **options: object) -> OpenAICompatible:
    quick = {"first_wait_s": 0.01, "retries": 2, "timeout_s": 20.0} | options
    return OpenAICompatible().connect(model, Options(url=server, key=SecretStr(key), **quick))  # type: ignore[arg-type]


def candidates(generator: OpenAICompatible, **options: object) -> list[Candidate]:
    request = GenerationRequest(PROMPT, max_new_tokens=8, **options)  # type: ignore[arg-type]
    events = [e for _, e in generator.generate([request], lambda _: False) if isinstance(e, Finished)]
    return [event.candidate for event in sorted(events, key=lambda e: e.sample)]


def times_asked(server: str, model: str) -> int:
    return int(httpx.get(server.removesuffix("/v1") + "/asked").json()["asked"].get(model, 0))


def test_it_keeps_the_contract() -> None:
    assert isinstance(OpenAICompatible(), Generator)
    assert isinstance(OpenAICompatible(), Connects)


def test_the_server_says_what_the_model_says_here(server: str) -> None:
    (there,) = candidates(connected(server, "tiny"))
    request = GenerationRequest(PROMPT, max_new_tokens=8)
    here = Local().take(tiny_model(), tiny_tokenizer(), "names").generate([request], lambda _: False)
    (local,) = [event.candidate for _, event in here if isinstance(event, Finished)]
    assert (there.text, there.n_tokens) == (local.text, local.n_tokens)
    assert there.logprob == pytest.approx(local.logprob, abs=1e-3)


def test_the_first_of_several_samples_is_greedy(server: str) -> None:
    generator = connected(server, "tiny")
    several = candidates(generator, n=4, temperature=2.0, seed=3)
    assert len(several) == 4
    assert several[0] == candidates(generator)[0]
    assert len({candidate.text for candidate in several}) > 1


def test_a_server_that_gives_one_choice_is_asked_until_there_are_enough(server: str) -> None:
    assert len(candidates(connected(server, "single"), n=3, temperature=1.0)) == 3
    assert times_asked(server, "single") == 3


def test_without_logprobs_a_candidate_has_none(server: str) -> None:
    (candidate,) = candidates(connected(server, "quiet"))
    assert (candidate.logprob, candidate.n_tokens) == (0.0, 0)
    assert candidate.text


def test_a_busy_server_is_asked_again(server: str) -> None:
    assert candidates(connected(server, "busy"))
    assert times_asked(server, "busy") == 3


def test_a_broken_server_is_given_up(server: str) -> None:
    with pytest.raises(GenerationError, match=r"3 attempts.*status 500: .*it does not start"):
        candidates(connected(server, "broken"))
    assert times_asked(server, "broken") == 3


def test_a_slow_server_is_not_waited_for(server: str) -> None:
    with pytest.raises(GenerationError, match=r"no reply within 0\.3 s"):
        candidates(connected(server, "slow", timeout_s=0.3, retries=0))


def test_what_will_never_do_is_asked_once(server: str) -> None:
    with pytest.raises(GenerationError, match=r"refused model 'unknown' with status 404: .*no such model"):
        candidates(connected(server, "unknown"))
    assert times_asked(server, "unknown") == 1


def test_no_server_is_said_plainly() -> None:
    with pytest.raises(GenerationError, match="cannot be reached"):
        candidates(connected("http://127.0.0.1:9/v1", "tiny", retries=0))


def test_a_reply_that_is_no_json_is_an_error(server: str) -> None:
    with pytest.raises(GenerationError, match="no JSON"):
        candidates(connected(server, "strange"))


def test_the_key_is_sent_and_never_shown(server: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert candidates(connected(server, "guarded", GOOD_KEY))
    wrong = "sk-wrong-but-still-secret"
    with pytest.raises(GenerationError, match=r"status 401: .*\*\*\*") as caught:
        candidates(connected(server, "guarded", wrong))
    shown = f"{caught.value} {connected(server, 'guarded', wrong).identity} {caplog.text}"
    assert wrong not in shown and GOOD_KEY not in shown


def test_choices_score_as_they_do_here(server: str) -> None:
    local = Local().take(tiny_model(), tiny_tokenizer(), "names")
    prompt, choices = "which funds", [" grew", " most"]
    assert connected(server, "tiny").score([prompt], [choices])[0] == pytest.approx(
        local.score([prompt], [choices])[0], abs=1e-3
    )


def test_a_server_that_does_not_echo_cannot_score(server: str) -> None:
    with pytest.raises(GenerationError, match="does not echo"):
        connected(server, "quiet").score(["a"], [["b"]])


def test_a_row_that_is_decided_is_not_asked_for(server: str) -> None:
    before = times_asked(server, "tiny")
    assert not list(connected(server, "tiny").generate([GenerationRequest(PROMPT)], lambda _: True))
    assert times_asked(server, "tiny") == before


def test_a_grammar_is_refused(server: str) -> None:
    with pytest.raises(GenerationError, match="grammar"):
        candidates(connected(server, "tiny"), grammar=Grammar('start: "SELECT"'))


def test_the_environment_says_where_the_server_is(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(URL, server)
    monkeypatch.setenv(KEY, GOOD_KEY)
    assert candidates(OpenAICompatible().connect("guarded"))
    monkeypatch.delenv(URL)
    with pytest.raises(UsageError, match=URL):
        OpenAICompatible().connect("tiny")
    with pytest.raises(UsageError, match="--base-model"):
        OpenAICompatible().connect(None)


def test_a_domain_is_asked_through_a_server(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from pipelines.text_to_sql import Sampling, answer, question_of

    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(URL, server)
    pack = write_shop(tmp_path / "shop")
    with open_domain(str(pack), base_model="tiny", generator="openai_compatible") as domain:
        answered = answer(question_of("which of these has the largest weight?"), domain, Sampling(votes=2))
    assert answered.prompts[0].style == "names"
    assert answered.calibrated.n_asked == 2
    with pytest.raises(UsageError, match="'nearest'"), open_domain(str(pack), base_model="x", generator="nearest"):
        pass
