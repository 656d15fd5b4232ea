"""The face. As a script it is the command line; imported, it holds one Prefect flow for each long command.

A flow does what pipelines/chain.py does, in tasks: a machine that is busy is tried again, a step whose inputs have the
same content is not repeated, and what comes out is shown as artifacts. Interactive ``ask`` never comes here.
"""

from __future__ import annotations

if __name__ == "__main__":  # before prefect is imported: --help answers at once
    from cli import main

    main()

from pipelines.prefect_settings import settle_prefect

settle_prefect()  # read by prefect when it is imported

# ruff: noqa: E402
import base64
import re
import sys
from functools import partial
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_image_artifact, create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.context import TaskRunContext
from prefect.tasks import exponential_backoff

from errors import ResourceError
from pipelines.compare_settings import CompareRequest
from pipelines.fuse_settings import FuseRequest
from pipelines.row_requests import RowRequest
from pipelines.settings import AnswerRequest, DomainRequest, EvaluateRequest, TuneRequest
from reports import (
    answers_table,
    classified_markdown,
    comparison_markdown,
    evaluation_markdown,
    evaluation_table,
    fused_markdown,
    progress,
    tuned_markdown,
)

Found = dict[str, Any]


@flow(name="finetune")
def finetune(request: TuneRequest) -> Found:
    """An adapter for a pack, published."""
    if request.what == "adapter":
        _settled(link_and_prompt_step, request)
    tuned = _settled(tune_step, request)
    _show_tuned(tuned)
    return tuned


@flow(name="fuse")
def fuse(request: FuseRequest) -> Found:
    """An adapter for a pack with few pairs, out of the hub's others."""
    fused = fuse_step(request)
    key = _key("fuse", fused["pack"])
    create_markdown_artifact(fused_markdown(fused), key=key)
    _show_picture(Path(fused["folder"]) / "fusion.png", key)
    return dict(fused)


@flow(name="evaluate")
def evaluate(request: EvaluateRequest) -> Found:
    """A pack's held-out questions, judged."""
    report = _settled(evaluate_step, request)
    _show_report(report)
    return report


@flow(name="answer_many")
def answer_many(request: AnswerRequest) -> Found:
    """Many questions, answered; {"answers": [...]}, and a folder that holds them."""
    found = _settled(answer_step, request)
    create_table_artifact(answers_table(found["answers"]), key=_key("answers", request.domain))
    return found


@flow(name="compare")
def compare(request: CompareRequest) -> Found:
    """Tuners beside each other, a task each; what one has measured is kept, whatever becomes of the next."""
    from pipelines.compare import compare_one, conclude
    from pipelines.compare_task import open_task

    with progress("compare") as tell:
        opened = open_task(request, tell)

        @task(**BUSY, cache_policy=NO_CACHE)  # the comparison's own folder says what is done
        def compare_tuner(name: str, seed: int) -> None:
            compare_one(opened, name, seed)

        runs = [(name, seed) for seed in range(request.seeds) for name in request.names]
        for number, (name, seed) in enumerate(runs):
            tell("compared", number, len(runs))
            compare_tuner.with_options(name=f"compare-{name}-{seed}")(name, seed)
        tell("compared", len(runs), len(runs))
        report = conclude(opened, request.names, tell)
    create_markdown_artifact(comparison_markdown(report), key=_key("compare", report["pack"]))
    return report


@flow(name="domain")
def domain(request: DomainRequest) -> Found:
    """The whole chain for a pack: link and prompt, fine-tune (or fuse, with few pairs), calibrate, evaluate."""
    from pipelines.chain import few_pairs

    few = few_pairs(request)
    tuned = fuse(few) if few else finetune(request.tune)
    trust = _settled(calibrate_step, request.evaluate)
    return {"tuned": tuned, "trust": trust} | evaluate(request.evaluate)


@flow(name="start")
def start(request: TuneRequest) -> Found:
    """A pack that nobody has asked yet: pairs from the grammar, then a first adapter."""
    from pipelines.chain import first_adapter

    made = _settled(make_pairs_step, request)
    return finetune(first_adapter(request)) | {"pairs": made}


@flow(name="classify")
def classify(request: RowRequest) -> Found:
    """A table's rows: a classifier fitted and measured, a table scored, or serializers compared."""
    found = dict(classify_step(request))
    key = _key("classify", str(found.get("model") or found.get("domain")))
    create_markdown_artifact(classified_markdown(found), key=key)
    return found


# -- tasks ------------------------------------------------------------------------------------


def _machine_was_busy(_task: Any, _run: Any, state: Any) -> bool:
    return isinstance(state.result(raise_on_failure=False), ResourceError)


def _content(context: TaskRunContext, parameters: dict[str, Any]) -> str:
    from pipelines.content import content_key

    answers = context.task.name in ("evaluate", "answer")
    return f"{context.task.name}-{content_key(parameters['request'], answers=answers)}"


BUSY: dict[str, Any] = {
    "retries": 2,
    "retry_delay_seconds": exponential_backoff(5),
    "retry_condition_fn": _machine_was_busy,
}
_step = partial(
    task,
    **BUSY,
    cache_key_fn=_content,
    persist_result=True,
    result_serializer="json",  # no pickle
)


@_step(name="make-pairs")
def make_pairs_step(request: TuneRequest) -> Found:
    return _run("make_pairs", request)


@_step(name="link-and-prompt")
def link_and_prompt_step(request: TuneRequest) -> Found:
    return _run("link_and_prompt", request)


@_step(name="tune")
def tune_step(request: TuneRequest) -> Found:
    return _run("finetune", request)


# Never from a cache, for the hub it reads changes; a search that was cut off goes on from its own journal.
@task(name="fuse", retries=2, retry_delay_seconds=exponential_backoff(5), retry_condition_fn=_machine_was_busy)
def fuse_step(request: FuseRequest) -> Found:
    return _run("fuse", request)


@_step(name="calibrate")
def calibrate_step(request: EvaluateRequest) -> Found:
    return _run("calibrate", request)


@_step(name="evaluate")
def evaluate_step(request: EvaluateRequest) -> Found:
    return _run("evaluate", request)


@_step(name="answer")
def answer_step(request: AnswerRequest) -> Found:
    return _run("answer_many", request)


@task(name="classify", retries=2, retry_delay_seconds=exponential_backoff(5), retry_condition_fn=_machine_was_busy)
def classify_step(request: RowRequest) -> Found:
    """Not cached: it leaves a new version, or a file, each time."""
    return _run("classify", request)


def _run(name: str, request: Any) -> Found:
    from pipelines import chain

    with progress(name) as tell:
        return dict(getattr(chain, name)(request, tell))


def _settled(step: Any, request: Any) -> Found:
    """The step's outcome; one from the cache counts only while the files it names are still there."""
    state = step(request, return_state=True)
    found: Found = state.result()
    if state.name == "Cached":
        if not Path(found["folder"]).exists():
            return dict(step.with_options(refresh_cache=True)(request))
        print(f"note: {step.name}: nothing it depends on has changed; as found before", file=sys.stderr)
    return found


# -- what the engine's page shows -------------------------------------------------------------


def _show_tuned(tuned: Found) -> None:
    key = _key("finetune", tuned["pack"])
    create_markdown_artifact(tuned_markdown(tuned), key=key)
    _show_picture(Path(tuned["folder"]) / "training.png", key)


def _show_report(report: Found) -> None:
    key = _key("evaluate", report["pack"])
    create_markdown_artifact(evaluation_markdown(report), key=key)
    create_table_artifact(evaluation_table(report), key=f"{key}-table")
    _show_picture(Path(report["folder"]) / "evaluation.png", key)
    _show_picture(Path(report["folder"]) / "confidence.png", f"{key}-confidence")


def _show_picture(path: Path, key: str) -> None:
    if path.is_file():
        encoded = base64.b64encode(path.read_bytes()).decode()
        create_image_artifact(f"data:image/png;base64,{encoded}", key=f"{key}-picture")


def _key(kind: str, pack: str) -> str:
    """Lower-case letters, digits and dashes, as Prefect wants them."""
    return re.sub(r"[^a-z0-9]+", "-", f"{kind}-{Path(pack).name}".lower()).strip("-")


# -- the engine -------------------------------------------------------------------------------


def engine_trouble() -> str | None:
    """Why Prefect's server cannot be used, None when it can. Starts one for this process where none is named."""
    try:
        with get_client(sync_client=True) as client:
            failure = client.api_healthcheck()
    except RuntimeError as error:  # it did not start in time
        return str(error)
    return str(failure) if failure else None
