"""Tables as people have them: each is read rightly and written back untouched, or told in one line what is wrong."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from commands.classify import _hub_name
from errors import ResourceError, TableError, UsageError
from pipelines.row_sample import sample
from pipelines.row_scored import is_formula, score_table
from pipelines.row_source import TableSource, open_table
from pipelines.row_table import encode, learn_columns

Scored = Callable[..., Path]


@pytest.fixture
def scored(tmp_path: Path) -> Scored:
    """A table written with a column "predicted" beside it."""

    def score(path: Path, out: str = "scored.csv", **named: Any) -> Path:
        escape = named.pop("escape", True)
        score_table(
            TableSource(path, **named), tmp_path / out, lambda rows: pd.DataFrame({"predicted": ["a"] * len(rows)}),
            "m v1", lambda *_: None, escape,
        )  # fmt: skip
        return tmp_path / out

    return score


def written(tmp_path: Path, text: str, encoding: str = "utf-8", name: str = "t.csv") -> Path:
    (tmp_path / name).write_bytes(text.encode(encoding))
    return tmp_path / name


def drawn(tmp_path: Path, frame: pd.DataFrame, n_shots: int | None = 16) -> Any:
    frame.to_parquet(tmp_path / "t.parquet")
    with open_table(TableSource(tmp_path / "t.parquet")) as table:
        return sample(table, "y", n_shots, 1000, 0)


# -- what is written --------------------------------------------------------------------------


def test_cells_that_a_spreadsheet_would_run_are_escaped_and_no_others(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, 'zip,=a,c\n007,=1+1,-5\n08,@x,"-1,5"\n9,+86 138,-\n')
    assert scored(path).read_text().splitlines() == [
        "zip,'=a,c,predicted",
        "007,'=1+1,-5,a",
        '08,\'@x,"-1,5",a',
        "9,+86 138,-,a",
    ]
    assert scored(path, escape=False).read_text().splitlines()[1] == "007,=1+1,-5,a"
    assert pq.read_table(scored(path, "scored.parquet"))["=a"].to_pylist() == ["=1+1", "@x", "+86 138"]


@pytest.mark.parametrize("cell", ["=1", "@a", "+1+1", "-x", "\t=1", "\r=1", "＝1"])
def test_what_runs_is_known(cell: str) -> None:
    assert is_formula(cell)


@pytest.mark.parametrize("cell", ["-5", "+5", "-2e5", "-5 %", "-", "=", "a=b", "", "5-3"])
def test_what_does_not_run_is_left(cell: str) -> None:
    assert not is_formula(cell)


def test_whole_numbers_with_gaps_decimals_and_nested_cells_are_written_as_they_were(
    tmp_path: Path, scored: Scored
) -> None:
    stored = pa.table(
        {
            "id": pa.array([2**62 + 1, None]),
            "big": pa.array([2**64 - 1, 0], pa.uint64()),
            "price": pa.array([Decimal("1.10"), None], pa.decimal128(30, 2)),
            "tags": pa.array([["a", "b"], None]),
            "where": pa.array([{"x": 1}, None]),
            "more": pa.array([[("k", 1)], None], pa.map_(pa.string(), pa.int64())),
            "at": pa.array([0, 10**15], pa.timestamp("us", "UTC")),
            "day": pa.array([0, 2_932_896], pa.date32()),
            "ok": pa.array([True, None]),
        }
    )
    pq.write_table(stored, tmp_path / "t.parquet")
    again = pq.read_table(scored(tmp_path / "t.parquet", "scored.parquet"))
    for name in stored.column_names:
        assert again[name].to_pylist() == stored[name].to_pylist(), name
    lines = scored(tmp_path / "t.parquet").read_text().splitlines()
    assert lines[1].startswith('4611686018427387905,18446744073709551615,1.10,"[a, b]"'), lines[1]


def test_a_name_that_the_table_has_already_is_given_a_number(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "predicted,b\nno,1\n")
    assert scored(path).read_text().splitlines() == ["predicted,b,predicted_2", "no,1,a"]


def test_the_table_itself_is_never_overwritten(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "a,b\n1,1\n")
    (tmp_path / "link.csv").symlink_to(path)
    for name in ("t.csv", "link.csv"):
        with pytest.raises(UsageError, match="is the table that is read"):
            scored(path, name)
    assert path.read_text() == "a,b\n1,1\n"


def test_a_file_that_is_there_is_replaced_whole_and_a_damaged_job_begun_afresh(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "a,b\n1,1\n")
    (tmp_path / "scored.csv").write_text("before")
    (tmp_path / "scored.csv.parts").mkdir()
    (tmp_path / "scored.csv.parts" / "job.json").write_text("{")
    assert scored(path).read_text() == "a,b,predicted\n1,1,a\n"
    assert not list(tmp_path.glob("*.parts"))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "a,b\n1,1\n")
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(ResourceError, match="may not be written"):
        scored(path, "locked/scored.csv")


def test_another_join_is_another_job(tmp_path: Path) -> None:
    path, other = written(tmp_path, "a,b\n1,1\n"), written(tmp_path, "a,c\n1,5\n", name="o.csv")

    def stopped(rows: pd.DataFrame) -> pd.DataFrame:
        raise KeyboardInterrupt

    found = []
    for join in (None, other):
        with pytest.raises(KeyboardInterrupt):
            source = TableSource(path, join=join, on="a" if join else None)
            score_table(source, tmp_path / "s.csv", stopped, "m v1", lambda *_: None)
        found.append(json.loads((tmp_path / "s.csv.parts" / "job.json").read_text()))
    assert found[0] != found[1]


def test_a_join_keeps_the_order_of_the_table(tmp_path: Path, scored: Scored) -> None:
    """With a far larger table beside, DuckDB reads that one first and the rows come in its order."""
    pd.DataFrame({"k": [(i * 7919) % 2000 for i in range(2000)], "n": range(2000)}).to_csv(
        tmp_path / "t.csv", index=False
    )
    duckdb.sql(f"COPY (SELECT range AS k, range * 2 AS w FROM range(1000000)) TO '{tmp_path}/o.csv' (HEADER)")
    found = pd.read_csv(scored(tmp_path / "t.csv", join=tmp_path / "o.csv", on="k"))
    assert found["n"].tolist() == list(range(2000))
    assert (found["w"] == 2 * found["k"]).all()


# -- what is read -----------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_are_seen(tmp_path: Path, scored: Scored, encoding: str, delimiter: str) -> None:
    path = written(tmp_path, f"年龄{delimiter}b\n30{delimiter}贷款\n40{delimiter}c\n", encoding)
    assert scored(path).read_text(encoding="utf-8") == "年龄,b,predicted\n30,贷款,a\n40,c,a\n"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        ("é,y\nü,a\n".encode("latin-1"), "t.csv", "save it as UTF-8"),
        ("a,y\n1,2\n".encode("utf-16-be"), "t.csv", "zero bytes"),
        (b"\xfe\xff" + "a,y\n1,2\n".encode("utf-16-be"), "t.csv", "big end first: save it as UTF-8"),
        (b"PK\x03\x04", "t.xlsx", "save it as .csv"),
        (b"PAR1 no parquet", "t.parquet", "cannot be read"),
        (b"a,y\n", "t.csv", "a header and no rows"),
        (b"a,b,y\n1,2,0\n1,2\n" + b"1,2,0\n2,3,1\n" * 20, "t.csv", "line 3 has 2 fields and the header has 3"),
        (b"no database" * 99, "t.duckdb", 'The file "t.duckdb" exists, but'),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line_and_nothing_is_left(
    tmp_path: Path, scored: Scored, content: bytes, name: str, expected: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError, match=expected) as error:
        scored(tmp_path / name)
    assert "\n" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(("delimiter", "quote"), [(";", ""), ("\t", ""), (",", '"')])
def test_a_comma_may_be_a_decimal_one(tmp_path: Path, scored: Scored, delimiter: str, quote: str) -> None:
    lines = "".join(f"{quote}{n},5{quote}{delimiter}{n}\n" for n in range(30))
    path = written(tmp_path, f"a{delimiter}b\n{lines}")
    with open_table(TableSource(path)) as table:
        assert table.frame("SELECT * FROM rows")["a"].tolist() == [n + 0.5 for n in range(30)]
    assert pd.read_csv(scored(path))["a"][0] == "0,5", "written as it was"


def test_a_giant_cell_is_read(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "a,b\n" + "x" * 5_000_000 + ",1\ny,2\n")
    assert len(scored(path).read_text()) > 5_000_000


def test_two_columns_of_one_name_are_told_apart(tmp_path: Path, scored: Scored) -> None:
    path = written(tmp_path, "a,A,a,\n1,2,3,4\n")
    header = scored(path).read_text().splitlines()[0].split(",")
    assert len({name.lower() for name in header}) == 5


def test_nested_cells_zones_and_numbers_that_are_none_are_features(tmp_path: Path) -> None:
    pq.write_table(
        pa.table(
            {
                "list": pa.array([[1], None, [2]]),
                "decimals": pa.array([[Decimal("1.00")], None, []], pa.list_(pa.decimal128(9, 2))),
                "empty": pa.nulls(3),
                "zone": pa.array([0, None, 10**15], pa.timestamp("us", "Asia/Shanghai")),
                "nan": pa.array([float("nan"), float("inf"), 1.0]),
                "time": pa.array([0, None, 5], pa.time64("us")),
            }
        ),
        tmp_path / "t.parquet",
    )
    with open_table(TableSource(tmp_path / "t.parquet")) as table:
        frame = next(table.chunks())
    facts = learn_columns(frame)
    kinds = {column.name: column.kind for column in facts}
    assert kinds == {
        "list": "category", "decimals": "category", "empty": "constant", "zone": "date", "nan": "constant",
        "time": "category",
    }  # fmt: skip
    assert np.isfinite(np.nan_to_num(encode(facts, frame).values)).all()


def test_a_flag_with_gaps_or_in_words_is_the_same_flag() -> None:
    facts = learn_columns(pd.DataFrame({"ok": [True, False, True]}))
    for told in ([True, None, False], ["true", "", "False"], [1, None, 0]):
        found = encode(facts, pd.DataFrame({"ok": pd.Series(told, dtype=object)})).values[:, 0]
        assert [found[0], found[2]] == [1.0, 0.0], told
        assert np.isnan(found[1])


def test_a_table_larger_than_the_memory_limit_is_sampled_and_scored(tmp_path: Path, scored: Scored) -> None:
    path = tmp_path / "big.parquet"
    duckdb.sql(f"COPY (SELECT range AS i, md5(range::VARCHAR) AS s, range % 2 AS y FROM range(1500000)) TO '{path}'")
    source = TableSource(path, memory_limit="60MB")  # 66 MB of text and numbers
    with open_table(source) as table:
        found = sample(table, "y", 16, 500, 0)
        assert (len(found.shots), len(found.test), table.n_rows) == (16, 500, 1_500_000)
        first = next(table.chunks(start=1_234_567))
    assert first["i"].iloc[0] == 1_234_567


# -- targets ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "classes", [[True, False], [0, 1], [0.0, 1.0], ["一", "二"], list(pd.to_datetime(["2020-01-01", "2021-05-03"]))]
)
def test_targets_of_every_type_are_classes(tmp_path: Path, classes: list[Any]) -> None:
    found = drawn(tmp_path, pd.DataFrame({"a": range(150), "y": pd.Series(classes * 75)}))
    assert found.shots["y"].value_counts().tolist() == [8, 8]
    assert found.test["y"].nunique() == 2


def test_rows_without_a_label_are_none_of_the_shots_but_teach_the_scales(tmp_path: Path) -> None:
    found = drawn(tmp_path, pd.DataFrame({"a": range(150), "y": [1.0, 0.0, float("nan")] * 50}))
    assert found.shots["y"].notna().all()
    assert found.test["y"].notna().all()
    assert len(found.unlabelled) > 100


def test_a_class_of_one_row_is_learnt_not_held_out(tmp_path: Path) -> None:
    for n_shots in (16, None):
        found = drawn(tmp_path, pd.DataFrame({"a": range(400), "y": ["rare", *(["a", "b", "c"] * 133)]}), n_shots)
        assert (found.shots["y"] == "rare").sum() == 1
        assert "rare" not in set(found.test["y"])


def test_forty_classes_and_few_rows_and_columns_named_like_ours(tmp_path: Path) -> None:
    found = drawn(tmp_path, pd.DataFrame({"draw_": range(800), "y": [f"c{i % 40}" for i in range(800)]}))
    assert found.shots["y"].value_counts().tolist() == [1] * 40
    found = drawn(tmp_path, pd.DataFrame({"turn_": range(8), "y": list("ab") * 4}))
    assert (len(found.shots), len(found.test)) == (8, 0)
    found = drawn(tmp_path, pd.DataFrame({"a": range(150), "y": list("ab") * 75}), 5000)
    assert len(found.shots) + len(found.test) == 150


def test_a_target_that_no_two_rows_share_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ids.csv"
    file.write_text("a,id\n" + "\n".join(f"{n % 3},x{n}" for n in range(9)) + "\n")
    with (
        open_table(TableSource(file)) as table,
        pytest.raises(TableError, match="differs in each of its 9 labelled rows"),
    ):
        sample(table, "id", 4, 100, 0)


def test_a_classifier_of_a_file_without_plain_letters_has_a_name_of_its_own() -> None:
    names = {_hub_name(Path(name)) for name in ("贷款.csv", "客户.csv", "loans 2024.csv")}
    assert len(names) == 3 and "loans-2024" in names
