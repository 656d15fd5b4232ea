from pathlib import Path

import numpy as np
import pytest
import torch

from errors import HubError, TrainingError
from records import Column, Pair, Schema, Table
from retrieval.cross_encoder import CrossEncoder
from retrieval.train_linker import Epoch, LinkerConfig, auc, focal, train
from retrieval.wording import wording

torch.set_num_threads(1)


def table(name: str, comment: str, **columns: str) -> Table:
    return Table(name, tuple(Column(name, n, "VARCHAR", c) for n, c in columns.items()), comment)


SCHEMA = Schema(
    (
        table("t1", "funds", c1="name of the fund", c2="annual fee", c3="manager"),
        table("t2", "net asset values", c1="day", c2="value of a share"),
        table("t3", "companies", c1="city", c2="number of employees", c3="name of the company"),
        table("t4", "awards", c1="year of the award", c2="winner"),
    )
)
TOPICS = {
    "SELECT c1 FROM t1 ORDER BY c2": [
        "which funds have the lowest fee",
        "cheapest funds",
        "费用最低的基金",
        "funds by fee",
    ],
    "SELECT c1, c2 FROM t2": ["share values by day", "daily value of a share", "每天的净值", "value on each day"],
    "SELECT c3 FROM t3 WHERE c2 > 5": [
        "firms with more than 5 employees",
        "big companies",
        "员工最多的公司",
        "large firms",
    ],
    "SELECT c2 FROM t4 WHERE c1 = 2020": [
        "who won the award in 2020",
        "winners of 2020",
        "2020年的获奖者",
        "award winners",
    ],
}
PAIRS = [Pair(f"{s}{n}", q, sql) for s, (sql, asked) in enumerate(TOPICS.items()) for n, q in enumerate(asked)]
TRAIN, DEV = [p for p in PAIRS if p.id[1] != "3"], [p for p in PAIRS if p.id[1] == "3"]
CONFIG = LinkerConfig(epochs=12, batch=4, negatives=3, head_lr=3e-3)


@pytest.fixture(scope="module")
def trained() -> tuple[CrossEncoder, list[Epoch]]:
    epochs: list[Epoch] = []
    return train(TRAIN, DEV, SCHEMA, CONFIG, report=epochs.append), epochs


def test_a_toy_schema_is_learnt_in_seconds(trained: tuple[CrossEncoder, list[Epoch]]) -> None:
    linker, epochs = trained
    assert epochs[-1].loss < epochs[0].loss / 2, epochs
    assert max(e.table_auc for e in epochs) > 0.95 and max(e.column_auc for e in epochs) > 0.9, epochs
    for pair, name in zip(DEV, ("t1", "t2", "t3", "t4"), strict=True):
        tables, _ = linker.score(pair.question, SCHEMA.tables)
        assert max(tables, key=lambda t: tables[t]) == name, (pair.question, tables)


def test_scores_are_probabilities_of_every_table_and_column(trained: tuple[CrossEncoder, list[Epoch]]) -> None:
    tables, columns = trained[0].score("which funds", SCHEMA.tables)
    assert set(tables) == {t.name for t in SCHEMA.tables} and set(columns) == {c.key for c in SCHEMA.columns}
    assert all(0 <= p <= 1 for p in (*tables.values(), *columns.values()))
    assert trained[0].score("which funds", ()) == ({}, {})


def test_one_batch_scores_as_one_table_at_a_time(trained: tuple[CrossEncoder, list[Epoch]]) -> None:
    linker = trained[0]
    tables, columns = linker.score("winners of big companies", SCHEMA.tables)
    for one in SCHEMA.tables:
        alone, its_columns = linker.score("winners of big companies", [one])
        assert alone[one.name] == pytest.approx(tables[one.name], abs=1e-5)
        assert all(columns[key] == pytest.approx(p, abs=1e-5) for key, p in its_columns.items())


def test_a_saved_linker_scores_as_it_did(trained: tuple[CrossEncoder, list[Epoch]], tmp_path: Path) -> None:
    trained[0].save(tmp_path / "linker")
    loaded = CrossEncoder.load(tmp_path / "linker")
    for pair in DEV:
        before, after = (m.score(pair.question, SCHEMA.tables) for m in (trained[0], loaded))
        assert all(after[0][t] == pytest.approx(p, abs=1e-6) for t, p in before[0].items())
        assert all(after[1][c] == pytest.approx(p, abs=1e-6) for c, p in before[1].items())


def test_a_damaged_or_foreign_file_is_refused(trained: tuple[CrossEncoder, list[Epoch]], tmp_path: Path) -> None:
    with pytest.raises(HubError, match="train the linker again"):
        CrossEncoder.load(tmp_path)
    trained[0].save(tmp_path)
    file = tmp_path / "linker.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    with pytest.raises(HubError, match="train the linker again"):
        CrossEncoder.load(tmp_path)


@pytest.mark.slow
def test_a_stopped_run_ends_as_if_it_had_not_been_stopped(
    trained: tuple[CrossEncoder, list[Epoch]], tmp_path: Path
) -> None:
    def stop(epoch: Epoch) -> None:
        if epoch.number == 8:
            raise KeyboardInterrupt

    checkpoint = tmp_path / "linker.checkpoint"
    with pytest.raises(KeyboardInterrupt):
        train(TRAIN, DEV, SCHEMA, CONFIG, checkpoint, stop)
    epochs: list[Epoch] = []
    resumed = train(TRAIN, DEV, SCHEMA, CONFIG, checkpoint, epochs.append)
    assert [e.number for e in epochs] == [9, 10, 11] and epochs == trained[1][9:]
    assert resumed.score("cheapest", SCHEMA.tables) == trained[0].score("cheapest", SCHEMA.tables)
    assert not checkpoint.exists()


def test_another_runs_checkpoint_is_not_gone_on_with(tmp_path: Path) -> None:
    def stop(epoch: Epoch) -> None:
        raise KeyboardInterrupt

    checkpoint = tmp_path / "linker.checkpoint"
    with pytest.raises(KeyboardInterrupt):
        train(TRAIN, DEV, SCHEMA, CONFIG, checkpoint, stop)
    epochs: list[Epoch] = []
    train(TRAIN, DEV, SCHEMA, CONFIG.model_copy(update={"epochs": 1}), checkpoint, epochs.append)
    assert [e.number for e in epochs] == [0]


def test_nothing_to_learn_from_is_said() -> None:
    with pytest.raises(TrainingError, match="expected gold SQL"):
        train([Pair("1", "what", "SELECT 1"), Pair("2", "what", "SELECT ((")], [], SCHEMA, CONFIG)


def test_focal_loss_is_cross_entropy_when_gamma_is_zero() -> None:
    logits, labels = torch.randn(3, 5), (torch.rand(3, 5) > 0.5).float()
    found = focal(logits, labels, LinkerConfig(gamma=0.0, alpha=0.5)).mean()
    expected = torch.nn.functional.binary_cross_entropy_with_logits(logits, labels) / 2
    assert torch.allclose(found, expected)


def test_auc_counts_pairs_in_the_right_order() -> None:
    scores, labels = [0.1, 0.4, 0.35, 0.8, 0.4], [False, True, False, True, False]
    gold, other = ([s for s, wanted in zip(scores, labels, strict=True) if wanted is w] for w in (True, False))
    by_hand = np.mean([(g > o) + 0.5 * (g == o) for g in gold for o in other])
    assert auc(scores, labels) == pytest.approx(by_hand)
    assert auc([0.3], [True]) == 0.5


def test_a_table_wider_than_the_encoder_is_read_whole() -> None:
    wide = Table("wide", tuple(Column("wide", f"profitOfQuarter_{n}", "DOUBLE") for n in range(150)))
    linker = CrossEncoder.new(Schema((wide,)))
    assert linker.read(wide).vectors.shape == (151, 384)
    assert len(linker.score("profit of quarter 7", [wide])[1]) == 150
    assert wording(wide.columns[3]) == "profit Of Quarter 3"
