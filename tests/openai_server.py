"""A server that speaks the OpenAI protocol over a tiny model: ``python -m tests.openai_server PORT``.

The model's name says how it behaves: tiny is well, busy is told to come back twice, broken never answers, slow sleeps,
single gives one choice whatever n is, quiet knows no log-probabilities, strange speaks no JSON, guarded wants a key.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import Any

import torch
import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from tests.tiny_models import tiny_model, tiny_tokenizer

KEY = "sk-only-for-tests"
app, model, tokenizer = FastAPI(), tiny_model(), tiny_tokenizer()
asked: Counter[str] = Counter()
bodies: list[dict[str, Any]] = []


@app.get("/asked")
def told() -> dict[str, Any]:
    return {"asked": dict(asked), "last": bodies[-1] if bodies else None}


@app.post("/v1/chat/completions")
async def chat(request: Request) -> Response:
    body = await request.json()
    if (trouble := _trouble(body, request.headers.get("authorization", ""))) is not None:
        return trouble
    n = 1 if body["model"] == "single" else body.get("n", 1)
    torch.manual_seed(body.get("seed", 0))
    choices = []
    for index in range(n):
        text, logprobs = _write(body["messages"][-1]["content"], body)
        said = {"content": [{"token": "", "logprob": value} for value in logprobs]}
        known = body.get("logprobs") and body["model"] != "quiet"
        message = {"role": "assistant", "content": text}
        choices.append({"index": index, "message": message, "logprobs": said if known else None})
    return JSONResponse({"object": "chat.completion", "model": body["model"], "choices": choices})


@app.post("/v1/completions")
async def complete(request: Request) -> Response:
    body = await request.json()
    if (trouble := _trouble(body, request.headers.get("authorization", ""))) is not None:
        return trouble
    if body["model"] == "quiet":
        return JSONResponse({"choices": [{"text": "", "logprobs": None}]})
    ids = tokenizer(body["prompt"])["input_ids"]
    with torch.inference_mode():
        logprobs = model(torch.tensor([ids])).logits[0].log_softmax(-1)
    values = [None, *(float(logprobs[i - 1, ids[i]]) for i in range(1, len(ids)))]
    pieces = [tokenizer.decode([i]) for i in ids]
    offsets = [sum(map(len, pieces[:i])) for i in range(len(pieces))]
    said = {"tokens": pieces, "token_logprobs": values, "text_offset": offsets}
    return JSONResponse({"choices": [{"text": body["prompt"], "logprobs": said}]})


def _trouble(body: dict[str, Any], authorization: str) -> Response | None:
    name = body["model"]
    asked[name] += 1
    bodies.append(body)
    if name == "busy" and asked[name] <= 2:
        status, headers = ((429, {"Retry-After": "0.05"}), (500, {}))[asked[name] - 1]
        return JSONResponse({"error": {"message": "come back"}}, status, headers)
    if name == "broken":
        return JSONResponse({"error": {"message": "it does not start"}}, 500)
    if name == "slow":
        time.sleep(1.5)
    if name == "strange":
        return PlainTextResponse("<html>not here</html>")
    if name == "guarded" and authorization != f"Bearer {KEY}":
        return JSONResponse({"error": {"message": f"wrong key {authorization}"}}, 401)
    if name == "unknown":
        return JSONResponse({"error": {"message": "no such model"}}, 404)
    return None


def _write(prompt: str, body: dict[str, Any]) -> tuple[str, list[float]]:
    """The text and each token's log-probability."""
    ids, written, said = tokenizer(prompt)["input_ids"], [], []
    for _ in range(min(12, body["max_tokens"])):
        with torch.inference_mode():
            logprobs = model(torch.tensor([ids + written])).logits[0, -1].log_softmax(-1)
        warm = body.get("temperature", 1.0)
        drawn = torch.multinomial((logprobs / warm).softmax(-1), 1) if warm else logprobs.argmax()
        written.append(int(drawn))
        said.append(float(logprobs[written[-1]]))
        if written[-1] == tokenizer.eos_token_id:
            break
    return tokenizer.decode(written, skip_special_tokens=True), said


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
