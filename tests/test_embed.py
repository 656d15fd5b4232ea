from pathlib import Path

import numpy as np
import pytest
import torch

from errors import ResourceError, UsageError
from plugins.contracts import Embedder
from retrieval import minilm
from retrieval.embed import MiniLM, SentenceTransformers, embedder

torch.set_num_threads(1)
TEXTS = ["How many funds are there?", "基金经理有多少位", "", "A fund " * 400, "count of the funds", "weather in Oslo"]


@pytest.fixture(scope="module")
def model() -> MiniLM:
    return MiniLM()


def test_rows_have_unit_length_and_keep_their_order(model: MiniLM) -> None:
    rows = model.embed(TEXTS)
    assert rows.shape == (len(TEXTS), model.dimensions) and rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for text, row in zip(TEXTS, rows, strict=True):
        assert np.allclose(model.embed([text])[0], row, atol=1e-5), text[:20]
    assert rows[0] @ rows[4] > rows[0] @ rows[5] + 0.3


def test_no_text_gives_no_row(model: MiniLM) -> None:
    assert model.embed([]).shape == (0, model.dimensions)


def test_a_cached_row_is_the_row_and_survives_a_torn_file(model: MiniLM, tmp_path: Path) -> None:
    plain = model.embed(TEXTS)
    assert np.allclose(MiniLM(tmp_path).embed([*TEXTS, TEXTS[0]])[:-1], plain, atol=1e-5)
    (file,) = tmp_path.iterdir()
    size = file.stat().st_size
    with file.open("ab") as torn:
        torn.write(b"half a record")
    again = MiniLM(tmp_path)
    assert np.allclose(again.embed(TEXTS), plain, atol=1e-5)
    assert file.stat().st_size == size + 13, "a known text was encoded again"
    again.embed(["one more"])
    assert file.stat().st_size == size + size // len(set(TEXTS))
    assert np.allclose(MiniLM(tmp_path).embed(["one more"]), model.embed(["one more"]), atol=1e-5)


def test_other_weights_than_the_published_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="reinstall"):
        minilm.check(tmp_path / "model.safetensors")
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    with pytest.raises(ResourceError, match=r"not the published ones.*reinstall"):
        minilm.check(tmp_path / "model.safetensors")


@pytest.mark.slow
def test_rows_equal_those_of_sentence_transformers(model: MiniLM) -> None:
    reference = SentenceTransformers(str(minilm.folder()))
    difference = np.abs(reference.embed(TEXTS) - model.embed(TEXTS)).max()
    assert difference < 1e-5, difference
    assert reference.dimensions == model.dimensions
    typed: list[Embedder] = [reference, model]
    assert len(typed) == 2


@pytest.mark.slow
def test_an_embedder_that_is_not_there_is_the_callers_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UsageError, match="expected 'minilm'"):
        embedder(str(tmp_path / "nothing"))
