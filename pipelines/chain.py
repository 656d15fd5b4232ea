"""The long commands as plain functions: what flows.py runs as tasks, and what runs without Prefect's engine."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from errors import PackError
from pipelines.answer_json import answer_json
from pipelines.augment import augment, is_made
from pipelines.compare_settings import CompareRequest
from pipelines.databases import home
from pipelines.domain import base_generator, open_domain, trust_file
from pipelines.evaluate import BATCH, Gold, held_out
from pipelines.evaluate import evaluate as evaluate_domain
from pipelines.evaluation_report import questions, report
from pipelines.fuse_pack import fuse_pack
from pipelines.fuse_settings import FuseRequest
from pipelines.linkers import tune_linker
from pipelines.metrics import auroc, brier, calibration_error
from pipelines.packs import read_pack
from pipelines.pictures import draw_confidence, draw_evaluation
from pipelines.row_requests import FitRequest, RowRequest, ScoreRequest
from pipelines.scratch import scratch
from pipelines.settings import AnswerRequest, DomainRequest, EvaluateRequest, TuneRequest
from pipelines.splits import for_confidence
from pipelines.text_to_sql import Sampling, question_of
from pipelines.text_to_sql import answer_many as answer_all
from pipelines.trust import OF_BASE, learn, load, save
from pipelines.tune_pack import link_and_prompt as link_and_prompt_run
from pipelines.tune_pack import open_run, tune_pack
from plugins.models import find_base, hash_base
from records import Question

log = logging.getLogger(__name__)

Tell = Callable[[str, int, int], None]
FIRST_PAIRS = 2_000  # of the grammar, over a schema that nobody has asked yet
TRUSTED_ON = 60  # dev questions; their whole half where the chain calibrates


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


def fuse(request: FuseRequest, tell: Tell) -> dict[str, Any]:
    """An adapter for a pack with few pairs, out of the hub's; what its votes are worth is learnt at once."""
    fused = fuse_pack(request, tell)
    if fused["n_dev"] and fused["served"]:
        calibrate(EvaluateRequest(domain=request.domain, base_model=request.base_model, limit=TRUSTED_ON), tell)
    return fused


def calibrate(request: EvaluateRequest, tell: Tell) -> dict[str, Any]:
    """Learns what evidence is worth, on the half of dev that chose no step; its scores are cross-fitted."""
    with open_domain(request.domain, base_model=request.base_model, adapter=request.adapter) as domain:
        dev = [pair for pair in held_out(domain, "dev", None, request.seed) if not is_made(pair)]
        apart = for_confidence(dev)  # what nobody has asked says nothing of how hard questions are
        pairs = random.Random(request.seed).sample(apart, min(len(apart), request.limit or len(apart)))
        gold, judged = Gold(domain.sandbox), []
        for start in range(0, len(pairs), BATCH):
            batch = pairs[start : start + BATCH]
            asked = [Question(pair.question, pair.lang, pair.evidence) for pair in batch]
            answers = answer_all(asked, domain, Sampling(votes=request.votes, seed=request.seed))
            judged += [(a, gold.matches(a.sql, a.result, p)) for a, p in zip(answers, batch, strict=True)]
            tell("calibrated", len(judged), len(pairs))
        base = find_base(request.base_model)
        path = trust_file(domain.pack, hash_base(base), domain.adapter)
        trust = learn(judged, [pair.twin or pair.id for pair in pairs], load(base / OF_BASE))
    save(trust, path)
    said, right = [p for p, _ in trust.held_out], [r for _, r in trust.held_out]
    scores = {"ece": calibration_error(said, right), "auroc": auroc(said, right), "brier": brier(said, right)}
    return {"pack": domain.pack.name, "n": len(judged), "n_learnt": len(said), **scores, "folder": str(path)}


def make_pairs(request: TuneRequest, tell: Tell) -> dict[str, Any]:
    """A pack that nobody has asked yet gets its first training pairs from the grammar, in questions/train.jsonl."""
    pack, n = read_pack(request.domain), FIRST_PAIRS if request.augment is None else request.augment
    written = str(pack.folder / "questions" / "train.jsonl")
    if pack.train:
        tell("pairs at hand", len(pack.train), len(pack.train))
        return {"pack": pack.name, "n_made": 0, "n_pairs": len(pack.train), "folder": written}
    seed = int(request.options.get("seed", 0))
    made = augment(pack, n, seed, progress=tell, write=True)
    if not made.pairs:
        raise PackError(f"no pair could be made over {pack.name}: expected tables with rows; see {made.rejected}")
    return {"pack": pack.name, "n_made": made.kept, "n_pairs": made.kept, "folder": written}


def start(request: TuneRequest, tell: Tell) -> dict[str, Any]:
    """Pairs where there are none, the generic linker where none is trained, and a first adapter."""
    made = make_pairs(request, tell)
    return finetune(first_adapter(request), tell) | {"pairs": made}


def first_adapter(request: TuneRequest) -> TuneRequest:
    """The pairs lie in the pack by now: no more are made beside them."""
    return request.model_copy(update={"augment": 0})


def evaluate(request: EvaluateRequest, tell: Tell) -> dict[str, Any]:
    """The report; it lies with its picture and every answer under <home>/reports."""
    with open_domain(request.domain, base_model=request.base_model, adapter=request.adapter) as domain:
        evaluation = evaluate_domain(
            domain,
            request.split,
            base=base_generator(request.base_model, domain.adapter) if domain.adapter else None,
            limit=request.limit,
            sampling=Sampling(votes=request.votes, seed=request.seed, precision=request.target_precision),
            seed=request.seed,
            progress=tell,
        )
    made = report(evaluation)
    files = {
        "report.json": json.dumps(made, indent=2).encode(),
        "evaluation.png": draw_evaluation(made),
        "confidence.png": draw_confidence(made),
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


def compare(request: CompareRequest, tell: Tell) -> dict[str, Any]:
    """Tuners beside each other; the report and its pictures lie with each tuner's numbers."""
    from pipelines.compare import compare as compare_tuners

    return compare_tuners(request, tell)


def domain(request: DomainRequest, tell: Tell) -> dict[str, Any]:
    """Fine-tunes or fuses, learns what its votes are worth, and evaluates what came out."""
    few = few_pairs(request)
    tuned = fuse(few, tell) if few else finetune(request.tune, tell)
    trust = calibrate(request.evaluate, tell)
    return {"tuned": tuned, "trust": trust} | evaluate(request.evaluate, tell)


def few_pairs(request: DomainRequest) -> FuseRequest | None:
    """What to fuse where the pack has few pairs and the hub adapters of other packs; None: fine-tune."""
    from pipelines.hub import Hub
    from pipelines.packs import read_pack

    tune = request.tune
    pack = read_pack(tune.domain)
    if not 0 < len(pack.train) <= request.few:
        return None
    base_hash, hub = hash_base(find_base(tune.base_model)), Hub(home())
    if not any(b == base_hash and p != pack.name and hub.served(b, p) for b, p in hub.shelves()):
        return None
    return FuseRequest(domain=tune.domain, shots=request.few, base_model=tune.base_model)


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
