"""Several tasks in one batch, each row with its own task's prompt or adapter; and each method's variants by --set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from commands.console import key_values
from pipelines.batches import TrainingExample, batch_for, encode
from pipelines.finetune import TrainConfig, train
from pipelines.settings import TuneRequest, settle
from pipelines.training_forward import answer_loss, training_mode
from pipelines.tune_pack import link_and_prompt, open_run, with_tasks
from plugins.registry import get
from plugins.tuners.worn import adapter_of
from tests.shop import write_shop
from tests.tiny_models import save_tiny_seq2seq_base, tiny_model, tiny_seq2seq, tiny_tokenizer

MODELS = {"causal": tiny_model, "encoder-decoder": tiny_seq2seq}
KINDS = {
    "multitask_prompt": {"n_tokens": 3, "n_tasks": 3},
    "adapter_fusion": {"stage": "multi_task", "n_tasks": 3, "r": 4},
}
EXAMPLES = [TrainingExample(f"fund {i}<sql>", f"SELECT name WHERE year = {i}", i % 2) for i in range(8)]


VARIANTS = [
    "prompt start=random",
    "prompt start=text text=funds",
    "prompt start=class_names class_names=[rise,fall]",
    "prompt_ensemble members=3",
    "spot choose=weighted similarity=pairs top=2",
    "multitask_prompt n_tasks=3 task=1",
    "prefix hidden=512",
    "prefix hidden=null",
    "p_tuning network=lstm layers=1",
    "p_tuning network=mlp",
    "p_tuning_v2 hidden=64",
    "serial_adapter placement=attention norms=false head=true",
    "parallel_adapter placement=both scale=1",
    "adapter_fusion shared=true near_identity=0",
    "adapter_fusion stage=multi_task n_tasks=2 task=1",
    "ladder start=random reduction=4",
    "bitfit head=false only=[q_proj,fc1]",
    "pafi share=0.01 embeddings=true",
    "fishmask share=0.01 n_examples=8",
    "sam_mask each=false curvature=fisher",
    "fish_dip every=10 worst=0.2",
    "lt_sft norms=true first_phase=0.3",
    "diff_pruning structured=false",
    "lora targets=[q_proj,v_proj] rslora=true",
    "qlora double_quantization=false optimizer=paged_adamw_8bit",
    "dylora serve_rank=4",
    "sparse_adapter score=magnitude sparsity=0.8",
    "peft:VERA r=16",
]


@pytest.mark.parametrize("said", VARIANTS)
def test_what_a_method_can_be_told_is_reached_by_set(said: str) -> None:
    name, *pairs = said.split(" ")
    given = key_values(pairs)
    tuner, options, config = settle(name, {**given, "epochs": 1, "lr": 0.5})
    assert tuner.name == name and config.epochs == 1 and config.lr == 0.5
    for key, value in given.items():
        found = getattr(options, key)
        assert (list(found) if isinstance(value, list) else found) == value


def own(model: Any, name: str, task: int) -> list[torch.Tensor]:
    """A task's parameters."""
    adapter = adapter_of(model)
    if name == "multitask_prompt":
        return [adapter.maker.prefix_task_cols[task], adapter.maker.prefix_task_rows[task]]
    return [p for each in adapter.adapters for p in each[task].parameters()]


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("name", KINDS)
def test_rows_of_different_tasks_learn_in_one_batch_what_they_would_alone(name: str, kind: str) -> None:
    tuner = get("tuners", name)
    options = tuner.Options(**KINDS[name])
    model = tuner.attach(MODELS[kind](), options, ())
    with torch.no_grad():
        for parameter in adapter_of(model).parameters():
            parameter.normal_(std=0.3)
    rows = encode(tiny_tokenizer(), EXAMPLES[:2], 500)[0]
    with training_mode(model), torch.no_grad():
        both = answer_loss(model, batch_for(model, rows, 0))
        alone = [answer_loss(model, batch_for(model, [row], 0)) for row in rows]
        swapped = answer_loss(model, batch_for(model, [type(r)(r.ids, r.n_answer, 1 - (r.task or 0)) for r in rows], 0))
    assert torch.allclose(both, torch.stack(alone).sum(), rtol=1e-4)
    assert not torch.allclose(both, swapped, rtol=1e-3), "the task makes no difference"


@pytest.mark.parametrize("name", KINDS)
def test_a_task_without_rows_is_not_touched(name: str) -> None:
    tuner = get("tuners", name)
    options = tuner.Options(**KINDS[name])
    model = tuner.attach(tiny_model(), options, ())
    before = [[p.detach().clone() for p in own(model, name, task)] for task in range(3)]
    config = TrainConfig(epochs=2, tokens_per_batch=1000, lr=1e-2)
    train(model, tiny_tokenizer(), EXAMPLES, config, checkpoint=None, tuner=tuner, options=options)
    moved = [
        any(not torch.equal(a, b) for a, b in zip(own(model, name, task), before[task], strict=True))
        for task in range(3)
    ]
    assert moved == [True, True, False]


def test_packs_that_are_learnt_along_are_tasks_where_the_method_knows_tasks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADAPTQL_HOME", str(tmp_path / "home"))
    write_shop(tmp_path / "shop")
    write_shop(tmp_path / "other")
    base = save_tiny_seq2seq_base(tmp_path / "base")
    (base / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')

    def asked(tuner: str, **options: Any) -> TuneRequest:
        return TuneRequest(
            domain=str(tmp_path / "shop"), tuner=tuner, options=options, augment=0, base_model=str(base),
            beside=(str(tmp_path / "other"),),
        )  # fmt: skip

    assert with_tasks(asked("multitask_prompt")) == {"n_tasks": 2}
    assert with_tasks(asked("multitask_prompt", n_tasks=5)) == {"n_tasks": 5}
    assert with_tasks(asked("lora")) == {}
    for tuner, numbers in (("multitask_prompt", {None, 1}), ("lora", {None})):
        run = open_run(asked(tuner), lambda *_: None)
        examples = link_and_prompt(run, lambda *_: None)
        assert {example.task for example in examples} == numbers
        assert len(examples) > len(run.pack.train)
        assert {example.epoch for example in examples} == {0, 1, 2, None}, (
            "other prompts each pass, but for those along"
        )
        assert link_and_prompt(run, lambda *_: None) == examples, "read back from the run's folder"
