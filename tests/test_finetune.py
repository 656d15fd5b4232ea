"""The training loop: what it learns from, that it is exact after a kill, and how it stops."""

from __future__ import annotations

import io
import json
import math
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from rich.console import Console

from errors import ResourceError, TrainingError
from pipelines.batches import collate, encode
from pipelines.checkpoint import read_checkpoint, write_checkpoint, write_whole
from pipelines.finetune import TrainConfig, TrainingExample, TrainingStep, train
from pipelines.training_bar import TrainingBar
from pipelines.training_forward import answer_loss, training_mode
from plugins.contracts import Finished, GenerationRequest
from plugins.generators.local import Local
from plugins.registry import get
from records import Prompt
from tests.tiny_models import tiny_model, tiny_tokenizer
from tests.training_runs import CONFIG, EXAMPLES, both, lora_model, pair_batch, run

ROOT = Path(__file__).parent.parent

# -- the loss ---------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_loss_is_hugging_faces_own_with_everything_else_masked(dtype: torch.dtype) -> None:
    model = lora_model(dtype=dtype)
    rows, _ = encode(tiny_tokenizer(), EXAMPLES[:6], 100)
    batch = collate(rows, pad_id=0)
    labels = torch.full_like(batch.ids, -100)
    labels[:, 1:][batch.learnt[:, :-1]] = batch.targets
    mask = torch.tensor([[i < len(row.ids) for i in range(batch.ids.shape[1])] for row in rows]).long()
    trainable = [p for p in model.parameters() if p.requires_grad]

    with training_mode(model):
        ours = answer_loss(model, batch) / len(batch.targets)
        our_gradient = torch.autograd.grad(ours, trainable)
    model.train()
    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        theirs = model(input_ids=batch.ids, attention_mask=mask, labels=labels).loss
    their_gradient = torch.autograd.grad(theirs, trainable)

    tolerance = 1e-5 if dtype == torch.float32 else 2e-2
    assert abs(ours.item() - theirs.item()) < tolerance * theirs.item()
    a, b = (torch.cat([g.flatten() for g in gradient]) for gradient in (our_gradient, their_gradient))
    assert (a - b).norm() < tolerance * b.norm(), f"gradients differ by {(a - b).norm() / b.norm():.2g}"


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_an_encoder_decoders_loss_is_hugging_faces_own(dtype: torch.dtype) -> None:
    model = lora_model(dtype=dtype, kind="encoder-decoder")
    batch = pair_batch(model, 6)
    labels = torch.full_like(batch.written, -100)
    labels[batch.learnt] = batch.targets
    trainable = [p for p in model.parameters() if p.requires_grad]

    with training_mode(model):
        ours = answer_loss(model, batch) / len(batch.targets)
        our_gradient = torch.autograd.grad(ours, trainable)
    model.train()
    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        theirs = model(input_ids=batch.prompts, attention_mask=batch.real, labels=labels).loss
    their_gradient = torch.autograd.grad(theirs, trainable)

    tolerance = 1e-5 if dtype == torch.float32 else 2e-2
    assert abs(ours.item() - theirs.item()) < tolerance * theirs.item()
    a, b = (torch.cat([g.flatten() for g in gradient]) for gradient in (our_gradient, their_gradient))
    assert (a - b).norm() < tolerance * b.norm(), f"gradients differ by {(a - b).norm() / b.norm():.2g}"
    assert model(input_ids=batch.prompts, decoder_input_ids=batch.written).logits.ndim == 3, "the head is left changed"


@both
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_few_pairs_are_learnt_by_heart(tmp_path: Path, kind: str, dtype: torch.dtype) -> None:
    examples = [TrainingExample(f"which fund grew {i}<sql>", f"SELECT name FROM fund {i}") for i in range(3)]
    model, tokenizer = lora_model(dtype=dtype, kind=kind), tiny_tokenizer()
    report = train(model, tokenizer, examples, TrainConfig(epochs=60, lr=1e-2), checkpoint=tmp_path)
    assert report.losses[-1] < 0.1 * report.losses[0], report.losses
    requests = [GenerationRequest(Prompt(e.prompt, "symbols"), max_new_tokens=40) for e in examples]
    written = {
        row: event.candidate.text
        for row, event in Local().take(model, tokenizer, "symbols").generate(requests, lambda row: False)
        if isinstance(event, Finished)
    }
    assert [written[row] for row in range(3)] == [e.answer for e in examples]


def test_training_mode_leaves_no_trace() -> None:
    model = lora_model(dtype=torch.bfloat16)
    with training_mode(model):
        assert model.training
    assert not model.training
    assert all(getattr(m, "cast_input_dtype_enabled", True) for m in model.modules())


@both
def test_accumulated_batches_weigh_each_answer_token_the_same(tmp_path: Path, kind: str) -> None:
    one, many = lora_model(kind=kind), lora_model(kind=kind)
    config = TrainConfig(epochs=2, tokens_per_batch=10**6, lr=5e-3, clip=1e9)
    whole = run(tmp_path / "whole", config, model=one)
    config = config.model_copy(update={"tokens_per_batch": 200, "grad_accum": 99})
    parts = run(tmp_path / "parts", config, model=many)
    assert whole.losses == pytest.approx(parts.losses, rel=1e-4)


def test_the_loss_falls_and_the_report_is_written(tmp_path: Path) -> None:
    report = run(tmp_path, CONFIG.model_copy(update={"epochs": 10}))
    assert report.losses[-1] < 0.3 * report.losses[0], report.losses
    assert report.ended == "whole" and report.n_steps == len(report.losses) == report.best_step
    written = json.loads((tmp_path / "report.json").read_text())
    assert written["losses"] == list(report.losses)
    assert report.answer_tokens_per_s > 0


@both
def test_gradient_checkpointing_changes_no_loss(tmp_path: Path, kind: str) -> None:
    plain = run(tmp_path / "a", model=lora_model(kind=kind))
    config = CONFIG.model_copy(update={"gradient_checkpointing": True})
    spared = run(tmp_path / "b", config, model=lora_model(kind=kind))
    assert plain.losses == pytest.approx(spared.losses, rel=1e-5)


# -- resuming and stopping --------------------------------------------------------------------

CHILD = """
import sys, time
from pathlib import Path
from tests.test_finetune import CONFIG, lora_model, run

def slowly(step):
    print(step.step, flush=True)
    time.sleep(0.05)

model = lora_model(dropout=0.1, kind=sys.argv[2])
run(Path(sys.argv[1]), CONFIG.model_copy(update={"epochs": 6}), model=model, progress=slowly)
"""


def child(folder: Path, kind: str = "causal") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, str(folder), kind]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_for_step(process: subprocess.Popen[str], step: int) -> None:
    assert process.stdout
    for line in process.stdout:
        if int(line) >= step:
            return
    raise AssertionError(f"the child ended before step {step}: {process.stderr.read() if process.stderr else ''}")


@pytest.mark.slow
@both
def test_killed_and_resumed_is_the_uninterrupted_run_bit_for_bit(tmp_path: Path, kind: str) -> None:
    config = CONFIG.model_copy(update={"epochs": 6})
    # dropout: the random state counts too
    whole_model, model = lora_model(dropout=0.1, kind=kind), lora_model(dropout=0.1, kind=kind)
    whole = run(tmp_path / "whole", config, model=whole_model)
    killed = child(tmp_path / "killed", kind)
    wait_for_step(killed, 8)
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert not (tmp_path / "killed" / "report.json").exists()
    seen: list[int] = []
    resumed = run(tmp_path / "killed", config, model=model, progress=lambda step: seen.append(step.step))
    assert 3 <= seen[0] - 1 < whole.n_steps, f"it went on from step {seen[0] - 1}"
    assert resumed.losses == whole.losses
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), whole_model.parameters(), strict=True))


TWO = """
import sys
from pathlib import Path
from accelerate import PartialState
from tests.test_finetune import CONFIG, lora_model, run

config, model = CONFIG.model_copy(update={"grad_accum": 1}), lora_model(kind=sys.argv[2])
report = run(Path(sys.argv[1]), config, model=model, evaluate=lambda model: 0.5)
if PartialState().is_main_process:
    print(*report.losses)
PartialState().wait_for_everyone()
PartialState().destroy_process_group()  # left to the interpreter's end, gloo now and then aborts
"""


@pytest.mark.slow
@both
def test_two_processes_learn_what_one_does_with_twice_the_batches(tmp_path: Path, kind: str) -> None:
    (tmp_path / "two.py").write_text(TWO)
    one = run(tmp_path / "one", model=lora_model(kind=kind), evaluate=lambda model: 0.5)
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node=2"]
    environment = {**os.environ, "ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    two = subprocess.run(
        [*torchrun, str(tmp_path / "two.py"), str(tmp_path / "two"), kind],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert two.returncode == 0, two.stderr[-2000:]
    assert [float(loss) for loss in two.stdout.split()] == pytest.approx(one.losses, rel=1e-5)


@pytest.mark.slow
def test_ctrl_c_saves_and_says_so(tmp_path: Path) -> None:
    process = child(tmp_path)
    wait_for_step(process, 4)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode != 0
    assert "StoppedError: stopped as asked after step" in errors
    saved = read_checkpoint(tmp_path)
    assert saved and saved["progress"]["step"] >= 4
    assert [p.name for p in tmp_path.iterdir()] == ["checkpoint.safetensors"]


@pytest.mark.parametrize("name", ["lora", "qlora"])
def test_a_finished_run_is_not_run_again(tmp_path: Path, name: str) -> None:
    tuner = get("tuners", name)
    first, second = lora_model(), lora_model()
    kwargs = {"tuner": tuner, "options": tuner.Options()}
    report = run(tmp_path, model=first, **kwargs)
    steps: list[TrainingStep] = []
    again = run(tmp_path, model=second, progress=steps.append, **kwargs)
    assert not steps and again.losses == report.losses
    assert all(torch.equal(a, b) for a, b in zip(first.parameters(), second.parameters(), strict=True))


def test_a_checkpoint_of_another_configuration_is_not_taken_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run(tmp_path)
    steps: list[TrainingStep] = []
    run(tmp_path, CONFIG.model_copy(update={"lr": 1e-3}), progress=steps.append)
    assert steps[0].step == 1
    assert "starts afresh" in caplog.text


@both
def test_an_interrupted_8bit_optimizer_goes_on_exactly(tmp_path: Path, kind: str) -> None:
    qlora = get("tuners", "qlora")
    kwargs = {"tuner": qlora, "options": qlora.Options(optimizer="paged_adamw_8bit")}
    whole = run(tmp_path / "whole", model=lora_model(kind=kind), **kwargs)

    def interrupt(step: TrainingStep) -> None:
        if step.step == 4:
            raise KeyboardInterrupt  # the last checkpoint is of step 3

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "cut", model=lora_model(kind=kind), progress=interrupt, **kwargs)
    assert run(tmp_path / "cut", model=lora_model(kind=kind), **kwargs).losses == whole.losses


def test_the_best_weights_by_execution_are_kept(tmp_path: Path) -> None:
    scores = iter([0.2, 0.6, 0.5, 0.5, 0.1])
    model = lora_model()
    trainable = {name: p for name, p in model.named_parameters() if p.requires_grad}
    snapshots: list[dict[str, torch.Tensor]] = []

    def evaluate(evaluated: Any) -> float:
        assert not evaluated.training
        snapshots.append({name: p.detach().clone() for name, p in trainable.items()})
        return next(scores)

    config = CONFIG.model_copy(update={"epochs": 9, "patience": 2})
    report = run(tmp_path, config, model=model, evaluate=evaluate)
    assert report.ended == "early" and list(report.ex_by_step.values()) == [0.2, 0.6, 0.5, 0.5]
    assert report.best_step == list(report.ex_by_step)[1]
    assert all(torch.equal(p, snapshots[1][name]) for name, p in trainable.items())


def test_of_equal_scores_the_latest_is_kept(tmp_path: Path) -> None:
    report = run(tmp_path, CONFIG.model_copy(update={"patience": 9}), evaluate=lambda model: 0.5)
    assert report.best_step == report.n_steps


def test_a_later_step_is_kept_that_is_worse_by_no_more_than_chance(tmp_path: Path) -> None:
    for chance, kept in ((0.15, 2), (0.05, 1)):
        scores = iter([0.2, 0.6, 0.5, 0.4])
        config = CONFIG.model_copy(update={"epochs": 4, "patience": 9})
        report = run(tmp_path / str(chance), config, evaluate=lambda model, s=scores: next(s), chance=chance)
        assert report.best_step == list(report.ex_by_step)[kept]


def test_a_run_ends_after_the_steps_that_are_asked_for_with_the_weights_of_the_last(tmp_path: Path) -> None:
    whole, cut = lora_model(), lora_model()
    report = run(tmp_path / "cut", model=cut, stop_after=3)
    assert (report.ended, len(report.losses), report.best_step) == ("asked", 3, 3)
    assert report.losses == run(tmp_path / "whole", model=whole).losses[:3], "one schedule, wherever it ends"


def test_a_clock_ends_the_run_with_its_cosine(tmp_path: Path) -> None:
    rates: list[float] = []

    def slowly(step: TrainingStep) -> None:
        rates.append(step.lr)
        time.sleep(0.05)

    config = CONFIG.model_copy(update={"epochs": 500, "max_minutes": 0.02})
    report = run(tmp_path, config, progress=slowly)
    assert report.ended == "time" and len(rates) < report.n_steps
    assert max(rates) > 0.9 * config.lr and rates[-1] < 0.2 * config.lr
    assert report.elapsed_s < 10


# -- what can go wrong ------------------------------------------------------------------------


def test_a_loss_that_is_not_a_number_stops_and_keeps_the_checkpoint(tmp_path: Path) -> None:
    model = lora_model()

    def poison(step: TrainingStep) -> None:
        if step.step == 4:
            with torch.no_grad():
                next(p for p in model.parameters() if p.requires_grad).fill_(math.nan)

    with pytest.raises(TrainingError, match="step 5: the loss is nan"):
        run(tmp_path, model=model, progress=poison)
    saved = read_checkpoint(tmp_path)
    assert saved and saved["progress"]["step"] == 3


def test_a_model_without_an_adapter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="attach a tuner"):
        run(tmp_path, model=tiny_model().requires_grad_(False))


@pytest.mark.parametrize(("examples", "reason"), [([], "no training pairs"), (EXAMPLES, "fits in 3 tokens")])
def test_nothing_to_learn_from_is_refused(tmp_path: Path, examples: list[TrainingExample], reason: str) -> None:
    with pytest.raises(TrainingError, match=reason):
        train(lora_model(), tiny_tokenizer(), examples, TrainConfig(max_tokens=3), checkpoint=tmp_path)


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "weights"
    write_whole(path, b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))  # the kernel refuses, as it does when a disk is full
    try:
        with pytest.raises(ResourceError, match="cannot be written") as caught:
            write_whole(path, bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]
    assert str(tmp_path) not in str(caught.value)


def test_a_damaged_checkpoint_is_named(tmp_path: Path) -> None:
    run(tmp_path)
    path = tmp_path / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(TrainingError, match="damaged"):
        run(tmp_path)


def test_a_checkpoint_keeps_numbers_names_and_nesting(tmp_path: Path) -> None:
    tree = {
        "state": {0: {"step": 3, "m": torch.arange(3)}, 1: {}},
        "betas": [0.9, 0.99],
        "none": None,
        "a/b": {"c": "d"},
    }
    write_checkpoint(tmp_path, tree)
    found = read_checkpoint(tmp_path)
    assert found is not None
    assert torch.equal(found["state"][0].pop("m"), tree["state"][0].pop("m"))  # type: ignore[index]
    assert found == tree


# -- what is shown ----------------------------------------------------------------------------


def test_the_bar_says_speed_and_time_left_on_its_console(tmp_path: Path) -> None:
    shown = io.StringIO()
    with TrainingBar(Console(file=shown, force_terminal=True, width=150)) as bar:
        report = run(tmp_path / "a", progress=bar, evaluate=lambda model: 0.5)
    assert f"step {report.n_steps}/{report.n_steps}" in shown.getvalue()
    assert "tokens/s" in shown.getvalue() and "0:00 left" in shown.getvalue() and "EX 50.0 %" in shown.getvalue()
    logged = io.StringIO()
    with TrainingBar(Console(file=logged, force_terminal=False, width=40)) as bar:
        run(tmp_path / "b", progress=bar)
    first, last = logged.getvalue().splitlines()
    assert first.startswith("step 1/") and last.startswith(f"step {report.n_steps}/{report.n_steps}  loss")
