"""Tuners compared: what is measured is what was done, what is done is kept, and the page says what the record says."""

from __future__ import annotations

import copy
import io
import json
import math
import re
import signal
from pathlib import Path
from typing import Any

import pytest
import torch
from rich.console import Console
from typer.testing import CliRunner

import cli
from bench import tuner_page
from bench.tuners import record
from errors import ResourceError, StoppedError, UsageError
from pipelines import training_forward
from pipelines.batches import Encoded
from pipelines.compare import compare, compare_one, conclude
from pipelines.compare_advice import advice
from pipelines.compare_pictures import draw_comparison
from pipelines.compare_placement import PLACES, placed
from pipelines.compare_report import markdown
from pipelines.compare_rows import asked, rows_material
from pipelines.compare_settings import FIRST, CompareRequest
from pipelines.compare_task import open_task
from pipelines.domain import prompt_budget
from pipelines.measures import difference, memory, rank, tokens_to
from pipelines.settings import rate_of, settle
from pipelines.train_config import TrainConfig
from plugins import registry
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from reports import comparison_text
from tests.shop import write_shop
from tests.tiny_models import save_tiny_seq2seq_base, tiny_model, tiny_seq2seq

ROWS = (Encoded(tuple(range(5, 45)), 8), Encoded(tuple(range(6, 30)), 6))
NAMES = ("lora", "full", "in_context", "prompt_ensemble", "ladder")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("compare")
    write_shop(root / "shop")
    base = save_tiny_seq2seq_base(root / "base")
    (base / "base.json").write_text('{"prompt_style": "symbols", "max_tokens": 500}')
    return root


@pytest.fixture(scope="module")
def home(place: Path) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADAPTQL_HOME", str(place / "home"))
        yield place / "home"


def request(place: Path, **changed: Any) -> CompareRequest:
    asked = {"domain": str(place / "shop"), "tuners": NAMES, "budget": 1500, "n_dev": 3, "best": 1}
    return CompareRequest(**{**asked, "base_model": str(place / "base"), "tokens_per_batch": 512, **changed})


@pytest.fixture(scope="module")
def report(place: Path, home: Path) -> dict[str, Any]:
    return compare(request(place), lambda *_: None)


def test_each_tuner_is_measured_on_the_same_pairs(report: dict[str, Any]) -> None:
    assert not report["failed"]
    by_name = {row["tuner"]: row for row in report["tuners"]}
    assert by_name.keys() == set(NAMES)
    assert {tuple(by_name[n]["tokens"]) for n in ("lora", "full", "ladder")} == {tuple(by_name["lora"]["tokens"])}
    assert by_name["lora"]["n_tokens"] <= 1500 + 500 and not by_name["in_context"]["losses"]
    gained = [row["gain"] for row in report["tuners"]]
    assert gained == sorted(gained, reverse=True)
    assert [("ex" in row) for row in report["tuners"]] == [True, False, False, False, False]


def test_three_ways_to_count_what_is_changed(report: dict[str, Any]) -> None:
    by_name = {row["tuner"]: row for row in report["tuners"]}
    assert by_name["full"]["n_trainable"] == by_name["full"]["n_entries"] >= by_name["full"]["n_changed"]
    assert by_name["lora"]["rank"] <= by_name["lora"]["options"]["r"] < by_name["lora"]["n_trainable"]
    assert "n_changed" not in by_name["ladder"] and by_name["ladder"]["why_not_merged"]


def test_the_ladder_keeps_no_activations_of_its_base(report: dict[str, Any]) -> None:
    by_name = {row["tuner"]: row for row in report["tuners"]}
    assert by_name["ladder"]["memory"]["activations"] < by_name["lora"]["memory"]["activations"]


def test_what_is_measured_already_is_not_measured_again(
    place: Path, report: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr("pipelines.compare._measured", fails)
    again = compare(request(place), lambda *_: None)
    assert json.dumps(again["tuners"]) == json.dumps(report["tuners"])


def test_a_run_that_was_cut_off_says_what_is_missing(place: Path, report: dict[str, Any]) -> None:
    asked = request(place, tuners=(*NAMES, "bitfit"), seeds=2)
    found = conclude(open_task(asked, lambda *_: None), asked.names, lambda *_: None, asks=False)
    assert found["missing"] == ["bitfit"] and found["tuners"][0]["tuner"] in NAMES
    text = markdown(found)
    assert "Not measured yet: bitfit." in text and "fewer seeds so far: " in text and "lora (1)" in text


def test_every_seed_of_a_tuner_is_kept_by_itself_and_counted(
    place: Path, report: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = json.loads((Path(report["folder"]) / "lora-0.json").read_text())
    measured: list[tuple[str, int]] = []

    def again(task: Any, name: str, seed: int) -> dict[str, Any]:
        measured.append((name, seed))
        return {**one, "tuner": name, "dev_logprobs": [p - 1 for p in one["dev_logprobs"]]}

    monkeypatch.setattr("pipelines.compare._measured", again)
    found = compare(request(place, tuners=("lora", "full"), seeds=2, best=0), lambda *_: None)
    assert measured == [("lora", 1), ("full", 1)], "the first seeds are there; then a second of each"
    lora = next(row for row in found["tuners"] if row["tuner"] == "lora")
    assert lora["seeds"] == 2 and lora["beside"] == 0
    first = next(row for row in report["tuners"] if row["tuner"] == "lora")
    assert lora["gain"] == pytest.approx(first["gain"] - 0.5)


def test_rows_of_a_table_are_a_task_too(place: Path, home: Path) -> None:
    rows = write_rows(place / "rows")
    found = compare(request(place, domain=str(rows), tuners=("lora", "in_context"), n_dev=4), lambda *_: None)
    assert not found["failed"] and {row["tuner"] for row in found["tuners"]} == {"lora", "in_context"}
    best = found["tuners"][0]
    assert best["ex"]["n"] == found["n_dev"] == 4 and math.isfinite(best["gain"])
    assert found["n_train"] >= 25
    assert asked("age 30", "Rich?", {"no": "poor", "yes": "rich"}, "symbols") == "<q> Rich? 0 poor 1 rich age 30 <sql>"
    assert asked("age 30", "Rich?", {"no": "poor"}, "sentences") == "age 30\nRich?\nAnswer:"


def write_rows(rows: Path, n_columns: int = 1) -> Path:
    rows.mkdir()
    ages = [f"age{number or ''}" for number in range(n_columns)]
    lines = [",".join([str(age)] * n_columns) + f",{'yes' if age > 40 else 'no'}" for age in range(20, 60)]
    (rows / "rows.csv").write_text(",".join(ages) + ",rich\n" + "\n".join(lines) + "\n")
    (rows / "pack.yaml").write_text(
        'name: rows\ndatabase: rows.csv\ntarget: rich\nclasses: {"yes": "rich", "no": "poor"}\nquestion: Rich?\n'
    )
    return rows


@pytest.mark.parametrize("model", [tiny_model(), tiny_seq2seq()], ids=["causal", "encoder-decoder"])
def test_lora_in_a_part_of_the_model_has_as_many_parameters(model: Any) -> None:
    lora = get("tuners", "lora")

    def size(**options: Any) -> int:
        adapted = lora.attach(copy.deepcopy(model), lora.Options(**options), ())
        return sum(p.numel() for p in adapted.parameters() if p.requires_grad)

    whole = size()
    for place in PLACES:
        options = placed(model, place)
        assert size(**options) == pytest.approx(whole, rel=0.02), place
        assert options["alpha"] == 2 * options["r"]


def test_what_people_ask_for_is_measured_first_and_nothing_twice() -> None:
    names = CompareRequest(domain="finance", placement=True).names
    assert names[: len(FIRST)] == FIRST and len(set(names)) == len(names)
    assert set(names) == {*registry.names("tuners"), *PLACES}


def test_each_method_brings_its_learning_rate_unless_one_is_given() -> None:
    assert settle("full", {})[2].lr == rate_of(get("tuners", "full")) == 2e-4
    assert settle("full", {"lr": 1e-5})[2].lr == 1e-5
    assert settle("lora", {})[2].lr == TrainConfig().lr
    assert settle("peft:VERA", {})[2].lr == 1e-2


def test_the_rates_in_the_docs_are_the_methods_own() -> None:
    text = (Path(__file__).parent.parent / "docs" / "plugins.md").read_text(encoding="utf-8")
    said = text.partition("Learning rates that are not 1e-3:")[2].replace("\n", " ")
    told = {
        name: float(rate)
        for names, rate in re.findall(r"([^;]*?) (\d(?:\.\d)?e-\d)", said)
        for name in re.findall(r"`(\w+)`", names)
    }
    prompts = dict.fromkeys(("prompt", "prompt_ensemble", "spot", "multitask_prompt"), 3e-2)
    own = {name: rate_of(get("tuners", name)) for name in registry.names("tuners")}
    assert told | prompts == {name: rate for name, rate in own.items() if rate != 1e-3}


def test_one_that_cannot_learn_the_task_is_reported(place: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_: Any) -> None:
        raise UsageError("ia3 cannot: no such layers")

    monkeypatch.setattr("plugins.tuners.ia3.Ia3.attach", cannot)
    found = compare(request(place, tuners=("lora", "ia3"), best=0), lambda *_: None)
    assert [row["tuner"] for row in found["failed"]] == ["ia3"] and "no such layers" in markdown(found)


def test_a_run_that_is_stopped_is_no_failure_of_its_method(
    place: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in training once became the tuner's outcome, kept for good, and the next tuner began."""
    loss, steps = training_forward.answer_loss, []

    def interrupted(model: Any, batch: Any) -> Any:
        if torch.is_grad_enabled():
            steps.append(model)
            signal.raise_signal(signal.SIGINT)
        return loss(model, batch)

    asked = request(place, tuners=("rslora", "ia3"), best=0)
    with monkeypatch.context() as patch:
        patch.setattr("pipelines.finetune.answer_loss", interrupted)
        with pytest.raises(StoppedError, match=r"rslora: stopped as asked after step 1 .* the same command goes on"):
            compare(asked, lambda *_: None)
    assert len(steps) == 1, "the next tuner began"
    found = compare(asked, lambda *_: None)
    assert not found["failed"] and len(found["tuners"]) == 2


def test_what_failed_is_tried_again(place: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = open_task(request(place), lambda *_: None)
    outcomes: list[Any] = [RuntimeError("out of memory"), UsageError("no such layers"), {"tuner": "bitfit"}]

    def measured(*_: Any) -> Any:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr("pipelines.compare._measured", measured)
    found = [compare_one(task, "bitfit", 5) for _ in range(4)]
    assert [run.get("error") for run in found] == ["out of memory", "no such layers", None, None]


def test_a_busy_machine_is_no_failure_of_a_method(place: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: Any) -> None:
        raise ResourceError("no space left")

    monkeypatch.setattr("pipelines.compare._measured", busy)
    task = open_task(request(place), lambda *_: None)
    with pytest.raises(ResourceError):
        compare_one(task, "bitfit", 6)
    assert not (task.folder / "bitfit-6.json").exists()


def test_demonstrations_are_no_more_than_the_base_reads_and_cost_time(place: Path, home: Path) -> None:
    base = load_base(str(place / "base"), LoadSpec("fp32"))
    write_rows(place / "long", n_columns=12)
    material = rows_material(request(place, domain=str(place / "long"), n_dev=4), base)
    plain, shown = material.dev(0), material.dev(16)
    lengths = [len(base.tokenizer(example.prompt)["input_ids"]) for example in shown]
    assert max(lengths) <= prompt_budget(base)
    assert all(b.prompt.endswith(a.prompt) and len(b.prompt) > len(a.prompt) for a, b in zip(plain, shown, strict=True))


def test_a_base_that_knows_no_other_trade_forgets_nothing_that_can_be_told(report: dict[str, Any]) -> None:
    rows = [{**row, "forgets": None} for row in report["tuners"]]
    text = markdown({**report, "tuners": rows})
    assert "could do before" not in text and "+0.000" not in text
    assert draw_comparison({**report, "tuners": rows})["forgetting.png"].startswith(b"\x89PNG")


def test_memory_is_what_adamw_and_the_gradients_take() -> None:
    model = tiny_model()
    n = sum(p.numel() for p in model.parameters())
    found = memory(model, ROWS, 0, optimizer_bytes=8 * n)
    assert found.gradients == 4 * n and found.optimizer == 8 * n
    assert found.weights >= 4 * n and found.activations > 0
    assert found.peak == found.weights + found.activations + found.gradients + found.optimizer
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    lora = get("tuners", "lora")
    adapted = memory(lora.attach(model, lora.Options(r=2), ()), ROWS, 0, 0)
    assert 0 < adapted.gradients < 0.2 * found.gradients


def test_the_rank_of_a_difference_is_its_factors() -> None:
    torch.manual_seed(0)
    assert rank(torch.randn(40, 3) @ torch.randn(3, 30)) == 3
    base, merged = tiny_model(), tiny_model()
    with torch.no_grad():
        layer = merged.model.layers[0].self_attn.q_proj
        layer.weight.add_(torch.outer(torch.ones(64), torch.randn(64)))
    found = difference(merged, base)
    assert (found.n_changed, found.rank, found.full_rank) == (64 * 64, 1.0, 64.0)


def test_tokens_to_a_loss_reads_the_smoothed_curve() -> None:
    assert tokens_to(1.0, [3.0, 2.0, 1.0, 1.0, 0.0, 0.0, 0.0], list(range(10, 80, 10))) == 60
    assert tokens_to(0.0, [3.0, 1.0], [1, 2]) is None


def test_the_page_pictures_and_advice_come_of_the_record(report: dict[str, Any], tmp_path: Path) -> None:
    found = record([report])
    assert found.n == report["n_dev"] and math.isfinite(found.ratio)
    text = markdown(report)
    assert all(f"| {name} |" in text for name in NAMES)
    assert report["tuners"][0]["tuner"] in advice(report["tuners"])[0]
    Console(file=(shown := io.StringIO()), width=300).print(comparison_text(report))
    assert all(name in shown.getvalue() for name in NAMES)
    pictures = draw_comparison(report)
    assert pictures.keys() == set(tuner_page.FILES)
    assert all(picture.startswith(b"\x89PNG") for picture in pictures.values())


def test_the_page_says_for_every_task_what_to_pick(report: dict[str, Any], tmp_path: Path) -> None:
    """One task on which tuning helps and one on which it does not."""
    bare = {**report, "pack": "other", "tuners": [{**row, "gain": -1.0} for row in report["tuners"]]}
    helped = {**report, "tuners": [{**row, "gain": 5.0} for row in report["tuners"]]}
    path = tmp_path / "tuners.json"
    path.write_text(json.dumps({"command": "c", "commit": "x", "date": "d", "details": {"reports": [helped, bare]}}))
    text = tuner_page.page(path)
    assert f"| the best answers | {report['tuners'][0]['tuner']} (+5.00 nats) | none |" in text
    assert text.index("## What to pick") < text.index("## How it is counted") < text.index("## Measured")


@pytest.mark.parametrize(("budget", "complaint"), [("100", "tokens=N"), ("hours=2", "tokens=N"), ("tokens=0", "=N")])
def test_a_budget_says_what_it_counts(budget: str, complaint: str) -> None:
    done = CliRunner().invoke(cli.app, ["compare", "-d", "finance", "--budget", budget])
    assert isinstance(done.exception, UsageError) and complaint in str(done.exception)


def test_an_unknown_tuner_gets_a_hint() -> None:
    with pytest.raises(UsageError, match="Did you mean 'lora'"):
        _ = CompareRequest(domain="finance", tuners=("lroa",)).names
    with pytest.raises(UsageError, match="unknown PEFT method 'NOTHING'"):
        _ = CompareRequest(domain="finance", tuners=("lora", "peft:NOTHING")).names


def test_a_tuner_named_twice_is_measured_once() -> None:
    asked = CompareRequest(domain="finance", tuners=("lora", "peft:vera", "lora", "peft:VERA"))
    assert asked.names == ("lora", "peft:VERA")
