"""The long commands as plain functions: what flows.py runs as tasks, and what runs without Prefect's engine."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from errors import PackError
from pipelines.answer_json import answer_json
from pipelines.databases import home
from pipelines.domain import base_generator, open_domain, trust_file
from pipelines.evaluate import BATCH, Gold, held_out
from pipelines.evaluate import evaluate as evaluate_domain
from pipelines.evaluation_report import questions, report
from pipelines.linkers import tune_linker
from pipelines.pictures import draw_evaluation
from pipelines.row_requests import FitRequest, RowRequest, ScoreRequest
from pipelines.scratch import scratch
from pipelines.settings import AnswerRequest, DomainRequest, EvaluateRequest, TuneRequest
from pipelines.text_to_sql import Sampling, question_of
from pipelines.text_to_sql import answer_many as answer_all
from pipelines.trust import learn, save
from pipelines.tune_pack import link_and_prompt as link_and_prompt_run
from pipelines.tune_pack import open_run, tune_pack
from plugins.models import find_base, hash_base
from records import Question

log = logging.getLogger(__name__)

Tell = Callable[[str, int, int], None]
TRUSTED_ON = 60  # dev questions; the whole of dev where the chain calibrates


def link_and_prompt(request: TuneRequest, tell: Tell) -> dict[str, Any]:
    """The training examples, kept in the run's folder where fine-tuning finds them."""
    run = open_run(request, tell)
    return {"n_examples": len(link_and_prompt_run(run, tell)), "folder": str(run.folder)}


def finetune(request: TuneRequest, tell: Tell) -> dict[str, Any]:
    """What was published. What an adapter's votes are worth is learnt at once: until then its confidence is a guess."""
    if request.what == "linker":
        return tune_linker(request, tell)
    tuned = tune_pack(request, tell)
    if tuned["n_dev"]:
        asked = EvaluateRequest(domain=request.domain, base_model=request.base_model, limit=TRUSTED_ON)
        try:
            calibrate(asked, tell)
        except PackError as error:  # dev that repeats train measures nothing; the adapter is published all the same
            log.warning("the confidence of answers stays a guess: %s", error)
    return tuned


def calibrate(request: EvaluateRequest, tell: Tell) -> dict[str, Any]:
    """Learns on dev what the pack's votes are worth; the answers' confidence says so from then on."""
    with open_domain(request.domain, base_model=request.base_model, adapter=request.adapter) as domain:
        pairs = held_out(domain, "dev", request.limit, request.seed)
        gold, judged = Gold(domain.sandbox), []
        for start in range(0, len(pairs), BATCH):
            batch = pairs[start : start + BATCH]
            asked = [Question(pair.question, pair.lang, pair.evidence) for pair in batch]
            answers = answer_all(asked, domain, Sampling(votes=request.votes, seed=request.seed))
            judged += [(a, gold.matches(a.sql, a.result, p)) for a, p in zip(answers, batch, strict=True)]
            tell("calibrated", len(judged), len(pairs))
        base_hash = hash_base(find_base(request.base_model))
        path, trust = trust_file(domain.pack, base_hash, domain.adapter), learn(judged)
    save(trust, path)
    return {"pack": domain.pack.name, "asked": trust.asked, "right": trust.right, "folder": str(path)}


def evaluate(request: EvaluateRequest, tell: Tell) -> dict[str, Any]:
    """The report; it lies with its picture and every answer under <home>/reports."""
    with open_domain(request.domain, base_model=request.base_model, adapter=request.adapter) as domain:
        evaluation = evaluate_domain(
            domain,
            request.split,
            base=base_generator(request.base_model, domain.adapter) if domain.adapter else None,
            limit=request.limit,
            sampling=Sampling(votes=request.votes, seed=request.seed),
            seed=request.seed,
            progress=tell,
        )
    made = report(evaluation)
    files = {
        "report.json": json.dumps(made, indent=2).encode(),
        "evaluation.png": draw_evaluation(made),
        "questions.jsonl": _json_lines(questions(evaluation)),
    }
    return made | {"folder": str(_kept(request.split, made["pack"], files))}


def answer_many(request: AnswerRequest, tell: Tell) -> dict[str, Any]:
    """All answers, in order; they lie under <home>/reports too."""
    asked = [question_of(text) for text in request.questions]
    answers: list[dict[str, Any]] = []
    with open_domain(request.domain, base_model=request.base_model, adapter=request.adapter) as domain:
        for start in range(0, len(asked), BATCH):
            found = answer_all(asked[start : start + BATCH], domain, Sampling(votes=request.votes))
            answers += [answer_json(answer) for answer in found]
            tell("answered", len(answers), len(asked))
    folder = _kept("answers", domain.pack.name, {"answers.jsonl": _json_lines(answers)})
    return {"answers": answers, "folder": str(folder)}


def domain(request: DomainRequest, tell: Tell) -> dict[str, Any]:
    """Fine-tunes, learns what its votes are worth, and evaluates what came out."""
    tuned = finetune(request.tune, tell)
    trust = calibrate(request.evaluate, tell)
    return {"tuned": tuned, "trust": trust} | evaluate(request.evaluate, tell)


def _json_lines(rows: Sequence[Mapping[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows).encode()


def _kept(what: str, pack: str, files: Mapping[str, bytes]) -> Path:
    """A new folder that holds the files, whole."""
    shelf = home() / "reports" / pack
    with scratch(shelf, "the report") as folder:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
        return folder.rename(shelf / f"{what}-{stamp}-{folder.name[-4:]}")


def classify(request: RowRequest, tell: Tell) -> dict[str, Any]:
    """Rows told apart: a classifier fitted, a table scored, or a study of serializers."""
    from pipelines import classify as rows

    if isinstance(request, FitRequest):
        return rows.fit_table(request, tell)
    if isinstance(request, ScoreRequest):
        return rows.score(request, tell)
    return rows.study(request, tell)
