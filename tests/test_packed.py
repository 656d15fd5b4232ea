"""The base as it is shipped: small shards, every weight close to what was packed, loaded like any other base."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForSeq2SeqLM

from errors import HubError
from plugins.contracts import LoadSpec
from plugins.models import hash_base, load_base
from plugins.packed import pack, packed_files, unpacked
from tests.tiny_models import tiny_seq2seq, tiny_tokenizer

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pack(tiny_seq2seq(seed=3), tmp_path / "base")
    tiny_tokenizer().save_pretrained(tmp_path / "base")
    return tmp_path / "base"


def test_a_weight_is_off_by_half_a_step_at_most(folder: Path) -> None:
    found = unpacked(folder)
    for name, weight in tiny_seq2seq(seed=3).state_dict().items():
        if name in found and weight.dim() == 2 and weight.shape[0] > 1:
            step = weight.abs().amax(-1, keepdim=True) / 127
            bf16 = weight.abs() * 2**-8
            assert ((found[name].float() - weight).abs() <= step / 2 + bf16 + 1e-6).all(), name


@pytest.mark.parametrize("precision", ["bf16", "nf4"])
def test_it_loads_like_any_base(folder: Path, precision: str) -> None:
    loaded = load_base(folder, LoadSpec(precision), for_inference=True)
    ids = torch.tensor([[5, 6, 7]])
    with torch.inference_mode():
        ours = loaded.model(input_ids=ids, decoder_input_ids=ids).logits.float()
        whole = tiny_seq2seq(seed=3).eval()(input_ids=ids, decoder_input_ids=ids).logits
    assert loaded.model.lm_head.weight.data_ptr() == loaded.model.model.shared.weight.data_ptr(), "tied"
    likeness = torch.nn.functional.cosine_similarity(ours.flatten(), whole.flatten(), dim=0)
    assert likeness > {"bf16": 0.98, "nf4": 0.8}[precision], likeness


def test_a_shard_cut_short_is_refused(folder: Path) -> None:
    shard = packed_files(folder)[0]
    shard.write_bytes(shard.read_bytes()[:-10])
    with pytest.raises(HubError, match="damaged"):
        hash_base(folder)


def test_the_plain_folder_is_one_command_away(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "plugins.packed", str(folder), str(tmp_path / "plain")]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    model = AutoModelForSeq2SeqLM.from_pretrained(tmp_path / "plain", trust_remote_code=False)
    assert torch.equal(model.model.shared.weight, unpacked(folder)["model.shared.weight"])
