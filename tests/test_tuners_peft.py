"""Methods reached by PEFT's name: where they are put, what they need, and that what is said of them holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from errors import UsageError
from plugins.contracts import LoadSpec
from plugins.models import load_base
from plugins.registry import get
from tests.probe_traits import PROBED, Probe
from tests.tiny_models import save_tiny_base, tiny_model, tiny_seq2seq

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:peft")


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """In fp32 and in 4 bits."""
    folder: Path = save_tiny_base(tmp_path_factory.mktemp("base") / "base")
    return load_base(folder, LoadSpec("fp32")).model.eval(), load_base(folder, LoadSpec("nf4")).model.eval()


def test_any_method_of_peft_is_reached_by_its_name_with_its_own_options() -> None:
    tuner = get("tuners", "peft:vera")
    assert tuner.name == "peft:VERA"
    model = tuner.attach(tiny_model(), tuner.Options(r=8), ())
    assert model.peft_config["default"].r == 8
    with pytest.raises(UsageError, match="Did you mean 'VERA'"):
        get("tuners", "peft:VERRA")
    with pytest.raises(UsageError, match=r"does not take these options|cannot adapt"):
        tuner.attach(tiny_model(), tuner.Options(target_modules=["no_such_layer"]), ())


def test_a_method_that_is_no_update_of_linear_layers_goes_where_peft_puts_it() -> None:
    """LN_TUNING once trained copies of every linear layer, IA3 scaled every output."""
    model = get("tuners", "peft:LN_TUNING").attach(tiny_model(), get("tuners", "peft:LN_TUNING").Options(), ())
    trained = {name for name, p in model.named_parameters() if p.requires_grad}
    assert trained and all("norm" in name for name in trained), trained
    ia3 = get("tuners", "peft:IA3")
    scaled = {
        n.split(".")[-3] for n, p in ia3.attach(tiny_model(), ia3.Options(), ()).named_parameters() if p.requires_grad
    }
    assert scaled == {"k_proj", "v_proj", "down_proj"}


@pytest.mark.parametrize(("method", "instead"), [("PROMPT_TUNING", "take prompt"), ("poly", "take multitask_prompt")])
def test_a_method_of_peft_that_cannot_be_served_says_what_to_take(method: str, instead: str) -> None:
    with pytest.raises(UsageError, match=instead):
        get("tuners", f"peft:{method}")


@pytest.mark.parametrize("method", ["IA3", "ROAD", "LN_TUNING", "TRAINABLE_TOKENS"])
def test_what_is_said_of_a_method_of_peft_is_what_a_probe_finds(method: str, bases: tuple[Any, Any]) -> None:
    probe = Probe(method, *bases)
    assert probe.found() == {trait: getattr(probe.said, trait) for trait in PROBED}


def test_a_method_of_peft_says_what_it_needs() -> None:
    tuner = get("tuners", "peft:ADAPTION_PROMPT")
    with pytest.raises(UsageError, match=r"without a value are: .*adapter_layers"):
        tuner.attach(tiny_model(), tuner.Options(), ())


def test_tokens_before_an_encoders_prompt_are_refused_where_nothing_could_be_generated() -> None:
    cartridge = get("tuners", "peft:CARTRIDGE")
    with pytest.raises(UsageError, match="take prefix"):
        cartridge.attach(tiny_seq2seq(), cartridge.Options(num_virtual_tokens=4), ())
