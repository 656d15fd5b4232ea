"""Rows as text: the nine of the paper and ours, on what tables really hold."""

from __future__ import annotations

import json

import pytest

from errors import UsageError
from plugins import registry
from plugins.contracts import RowColumn, Serializer

COLUMNS = (
    RowColumn("age", "age", "number", edges=tuple(float(x) for x in range(20, 75, 5)), importance=0.1),
    RowColumn("personal_status", "personal status", "category", levels=("female : single", "male : single", "other")),
    RowColumn("safety", "safety", "ordered", {"vhigh": "very high"}, ("vhigh", "low"), importance=0.9),
    RowColumn("note", "note", "text"),
    RowColumn("same", "same", "constant"),
    RowColumn("smokes", "smokes", "flag"),
)
ROW = {"age": 42.0, "personal_status": "female : single", "safety": "vhigh", "note": None, "same": "x", "smokes": True}
NAMES = registry.names("serializers")
WITHOUT_A_MODEL = [name for name in NAMES if not registry.get("serializers", name).needs_writer]


@pytest.mark.parametrize("name", NAMES)
def test_every_serializer_keeps_the_contract(name: str) -> None:
    serializer = registry.get("serializers", name)
    assert isinstance(serializer, Serializer)
    assert serializer.name == name


@pytest.mark.parametrize("name", WITHOUT_A_MODEL)
def test_the_same_row_is_the_same_text_and_every_column_is_in_it(name: str) -> None:
    first, second = (registry.get("serializers", name).serialize(ROW, COLUMNS) for _ in range(2))
    assert first == second
    if "permuted" not in name:
        assert "female : single" in first
        assert "very high" in first, "a value's wording"
        assert "missing" in first or "null" in first, "a missing value is said"
    assert " x" not in first, "a constant column says nothing"


@pytest.mark.parametrize("name", WITHOUT_A_MODEL)
def test_an_empty_row_and_hundreds_of_columns_are_text(name: str) -> None:
    wide = [RowColumn(f"c{i}", f"column {i}", "number") for i in range(400)]
    text = registry.get("serializers", name).serialize({c.name: 1.5 for c in wide}, wide)
    assert text.count("1.5") == (10 if name == "list_short" else 400)
    registry.get("serializers", name).serialize({}, wide)


def said_by(name: str) -> str:
    return str(registry.get("serializers", name).serialize(ROW, COLUMNS))


def test_the_text_template_is_a_sentence_a_column() -> None:
    assert said_by("text_template") == (
        "The age is 42. The personal status is female : single. The safety is very high. The note is missing. "
        "The smokes is yes."
    )


def test_permuted_names_leave_no_name_with_its_value() -> None:
    plain, permuted = (said_by(n).splitlines() for n in ("list_template", "list_permuted_names"))
    assert not set(plain) & set(permuted)
    assert sorted(line.partition(": ")[0] for line in plain) == sorted(line.partition(": ")[0] for line in permuted)


def test_permuted_values_are_other_values_of_the_same_column() -> None:
    lines = dict(line.removeprefix("- ").split(": ", 1) for line in said_by("list_permuted_values").splitlines())
    assert lines["personal status"] in ("male : single", "other")
    assert lines["safety"] == "low"
    assert not 40 < float(lines["age"]) <= 45, "drawn from another bin"


def test_numbers_become_places_in_their_column() -> None:
    assert "The age is medium." in said_by("ordinal_words")
    assert "The age is between 40 and 50." in said_by("binned_words")


def test_what_matters_most_comes_first() -> None:
    assert said_by("importance").startswith("The safety is very high.")


def test_json_is_json() -> None:
    assert json.loads(said_by("json"))["age"] == 42
    assert json.loads(said_by("json"))["note"] is None


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(WITHOUT_A_MODEL)))
def test_what_a_model_writes_is_not_run_without_one(name: str) -> None:
    serializer = registry.get("serializers", name)
    with pytest.raises(UsageError, match="name a generator"):
        serializer.serialize(ROW, COLUMNS)
    serializer.writer = lambda prompts: [f"<{prompt}>" for prompt in prompts]
    assert "female : single" in serializer.serialize(ROW, COLUMNS), "a colon in a value does not cut it"
