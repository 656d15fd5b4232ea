"""A model behind an OpenAI-compatible server: vLLM, Ollama, llama.cpp, any other that speaks the protocol.

An adapter is a model's name there (vLLM serves LoRA adapters so). What the server says is data: text and numbers, read
field by field. The key goes into one header and nowhere else, no error, no log.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from errors import GenerationError, UsageError
from plugins.contracts import Event, Finished, GenerationRequest, Token
from records import Candidate

URL, KEY = "ADAPTQL_OPENAI_URL", "ADAPTQL_OPENAI_KEY"
AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504})  # the server may do it later
LONGEST_WAIT_S = 30.0
LONGEST_REPLY = 4_000_000  # bytes


class Options(BaseModel):
    """Where the server is and how patient we are."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str = Field(pattern=r"^https?://", description="of the server, up to and with /v1")
    key: SecretStr = Field(default=SecretStr(""), description="sent as a bearer token; none is sent without it")
    timeout_s: float = Field(default=120.0, gt=0, description="for one reply")
    retries: int = Field(default=4, ge=0, description="of a request that the server may do later")
    first_wait_s: float = Field(default=0.5, ge=0, description="before the first retry; it doubles with each")
    at_once: int = Field(default=8, ge=1, description="requests in flight")
    logprobs: bool = Field(default=True, description="ask for log-probabilities; some servers refuse the question")


@dataclass(frozen=True)
class Reply:
    text: str
    logprob: float
    n_tokens: int


class OpenAICompatible:
    """The first of several samples is greedy, as the local generator's is."""

    name = "openai_compatible"
    summary = "a model behind an OpenAI-compatible server such as vLLM or Ollama"
    prompt_style = "names"

    def __init__(self) -> None:
        self._options: Options | None = None
        self._client: httpx.Client | None = None
        self._model = ""

    def connect(self, model: str | None, options: Options | None = None) -> Self:
        """Takes a model of the server into use; without options, the environment says where the server is."""
        if not model:
            raise UsageError("a server's model needs its name: give --base-model, as the server's /v1/models lists it")
        self._options, self._model = options or _from_environment(), model
        key = self._options.key.get_secret_value()
        self._client = httpx.Client(
            base_url=self._options.url.rstrip("/") + "/",
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(self._options.timeout_s, connect=min(10.0, self._options.timeout_s)),
            follow_redirects=False,  # the key goes to no other place
        )
        return self

    @property
    def identity(self) -> str:
        """Server and model, without the key."""
        return f"{self._host} {self._model}"

    def count_tokens(self, text: str) -> int:
        """An estimate from above: the server's tokenizer is not here. Latin text has about four characters a token."""
        n_latin = sum(character < "\u0250" for character in text)
        return -(-n_latin // 3) + len(text) - n_latin

    def generate(
        self, requests: Sequence[GenerationRequest], stop: Callable[[int], bool]
    ) -> Iterator[tuple[int, Event]]:
        options, _ = self._open()
        if any(request.grammar for request in requests):
            raise GenerationError("a grammar is kept to on this machine only: ask this server without one")
        with ThreadPoolExecutor(options.at_once) as pool:
            asked: dict[Future[list[Reply]], tuple[int, int]] = {}
            for row, request in enumerate(requests):
                for first, n, temperature in _parts(request):
                    asked[pool.submit(self._samples, row, request, n, temperature, first, stop)] = (row, first)
            try:
                for done in as_completed(asked):
                    row, first = asked[done]
                    for number, reply in enumerate(done.result(), start=first):
                        yield row, Token(number, reply.text)
                        yield row, Finished(number, Candidate(reply.text, "", reply.logprob, reply.n_tokens))
            finally:
                for future in asked:
                    future.cancel()

    def score(self, prompts: Sequence[str], choices: Sequence[Sequence[str]]) -> list[list[float]]:
        """By the completions route with ``echo``. Raises GenerationError where the server does not echo."""
        return [[self._score(prompt, choice) for choice in each] for prompt, each in zip(prompts, choices, strict=True)]

    # -- one request --------------------------------------------------------------------------

    def _samples(
        self,
        row: int,
        request: GenerationRequest,
        n: int,
        temperature: float,
        first: int,
        stop: Callable[[int], bool],
    ) -> list[Reply]:
        """Some servers give one choice whatever ``n`` is: then they are asked again."""
        options, _ = self._open()
        found: list[Reply] = []
        while len(found) < n and not stop(row):
            body: dict[str, Any] = {
                "model": self._model,
                "messages": [{"role": "user", "content": request.prompt.text}],
                "n": n - len(found),
                "temperature": temperature,
                "top_p": request.top_p if temperature else 1.0,
                "max_tokens": request.max_new_tokens,
                "seed": request.seed * 1_000 + first + len(found),
            }
            if options.logprobs:
                body["logprobs"] = True
            choices = [_reply(choice) for choice in _list(self._post("chat/completions", body), "choices")]
            if not choices:
                raise GenerationError(f"{self._host} gave no choices for model {self._model!r}: expected at least one")
            found += choices[: n - len(found)]
        return found

    def _score(self, prompt: str, choice: str) -> float:
        if not choice:
            raise GenerationError("an empty choice cannot be scored: expected at least one character")
        text = prompt + choice
        body = {"model": self._model, "prompt": text, "echo": True, "max_tokens": 1, "logprobs": 1, "temperature": 0}
        choices = _list(self._post("completions", body), "choices")
        said = choices[0].get("logprobs") if choices and isinstance(choices[0], dict) else None
        tokens, logprobs, offsets = (_list(said, name) for name in ("tokens", "token_logprobs", "text_offset"))
        if not tokens or len(tokens) != len(logprobs) or len(tokens) != len(offsets) or offsets[0] >= len(prompt):
            raise GenerationError(
                f"{self._host} does not echo a prompt's log-probabilities, so that it cannot score choices: expected "
                "tokens, token_logprobs and text_offset of the prompt; use vLLM, or a local model"
            )
        within = [
            float(logprob)
            for token, logprob, offset in zip(tokens, logprobs, offsets, strict=True)
            if offset + len(token) > len(prompt) and offset < len(text) and logprob is not None
        ]
        return sum(within)

    def _post(self, route: str, body: dict[str, Any]) -> Any:
        """The JSON of the reply; what may go better later is tried again, the wait doubling. Raises GenerationError."""
        options, client = self._open()
        for attempt in range(options.retries + 1):
            wait = min(LONGEST_WAIT_S, options.first_wait_s * 2**attempt * random.uniform(0.8, 1.2))
            try:
                response = client.post(route, json=body)
            except httpx.TimeoutException:
                trouble = f"no reply within {options.timeout_s:g} s"
            except httpx.TransportError as error:
                trouble = f"it cannot be reached ({type(error).__name__})"
            else:
                if response.status_code == 200:
                    return self._read(response)
                trouble = f"status {response.status_code}: {self._said(response)}"
                if response.status_code not in AGAIN:
                    raise GenerationError(f"{self._host} refused model {self._model!r} with {trouble}")
                wait = _asked_to_wait(response, wait)
            if attempt < options.retries:
                time.sleep(wait)
        raise GenerationError(
            f"{self._host} did not answer for model {self._model!r} in {options.retries + 1} attempts; the last one: "
            f"{trouble}. Is the server up, and {URL} its address?"
        )

    def _read(self, response: httpx.Response) -> Any:
        if len(response.content) > LONGEST_REPLY:
            raise GenerationError(
                f"{self._host} replied with more than {LONGEST_REPLY:,} bytes: expected a short answer"
            )
        try:
            return response.json()
        except ValueError as error:
            raise GenerationError(f"{self._host} replied with no JSON: is {URL} the address up to /v1?") from error

    def _said(self, response: httpx.Response) -> str:
        """The head of what the server says of its trouble; it may repeat the key."""
        options, _ = self._open()
        key, text = options.key.get_secret_value(), " ".join(response.text[:2_000].split())
        return (text.replace(key, "***") if key else text)[:200]

    @property
    def _host(self) -> str:
        """Without user, password and path."""
        address = urlsplit(self._options.url if self._options else "")
        return address.hostname + (f":{address.port}" if address.port else "") if address.hostname else "the server"

    def _open(self) -> tuple[Options, httpx.Client]:
        if self._options is None or self._client is None:
            raise GenerationError("the generator has no server yet: call connect(model) first")
        return self._options, self._client


def _from_environment() -> Options:
    url = os.environ.get(URL, "")
    if not url:
        raise UsageError(
            f"no server is named: set {URL}, such as http://localhost:8000/v1, and {KEY} if it wants a key"
        )
    try:
        return Options(url=url, key=SecretStr(os.environ.get(KEY, "")))
    except ValidationError:  # not chained: pydantic repeats what it was given
        raise UsageError(f"{URL} is no address: expected such as http://localhost:8000/v1") from None


def _parts(request: GenerationRequest) -> list[tuple[int, int, float]]:
    """(first sample, how many, temperature): one greedy, the others drawn."""
    if request.temperature == 0 or request.n == 1:
        return [(0, 1, request.temperature)]
    return [(0, 1, 0.0), (1, request.n - 1, request.temperature)]


def _reply(choice: Any) -> Reply:
    message = choice.get("message") if isinstance(choice, dict) else None
    text = message.get("content") if isinstance(message, dict) else None
    if not isinstance(text, str):
        text = ""  # a refusal, or a call of a tool: no SQL
    said = choice.get("logprobs") if isinstance(choice, dict) else None
    logprobs = [
        float(token["logprob"])
        for token in _list(said, "content")
        if isinstance(token, dict) and isinstance(token.get("logprob"), (int, float))
    ]
    return Reply(text, sum(logprobs), len(logprobs))


def _list(said: Any, name: str) -> list[Any]:
    found = said.get(name) if isinstance(said, dict) else None
    return found if isinstance(found, list) else []


def _asked_to_wait(response: httpx.Response, otherwise: float) -> float:
    try:
        return min(LONGEST_WAIT_S, max(0.0, float(response.headers.get("retry-after", ""))))
    except ValueError:
        return otherwise
