"""What classify can be asked; YAML, HTTP and the command line enter here."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from pipelines.packs import NAME
from pipelines.row_text import TextSettings


class _Asked(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FitRequest(_Asked):
    """A classifier of a table's rows: fitted on shots, measured on a held-out fifth, saved."""

    table: Path = Field(description="a .csv, .parquet or .duckdb file")
    table_name: str | None = Field(default=None, description="of a DuckDB file with several tables")
    target: str = Field(description="the column to predict")
    shots: int | None = Field(
        default=16, ge=2, description="labelled rows to learn from, evenly over the classes; None: all"
    )
    n_test: int = Field(default=2000, ge=20, description="held-out rows that are asked")
    name: str = Field(pattern=NAME, description="the classifier's name in the hub")
    delimiter: str | None = Field(default=None, description="of a CSV where it cannot be told")
    join: Path | None = Field(default=None, description="a table whose columns are added")
    on: str | None = Field(default=None, description="the column both tables share")
    members: tuple[str, ...] | None = Field(default=None, description="what is averaged; None: the default")
    text: TextSettings = Field(default=TextSettings(), description="of members that read rows as text")
    calibrate: bool = Field(default=True, description="a temperature from cross-fitting on the shots")
    seed: int = Field(default=0, ge=0, description="of the split, the shots and the members")


class ScoreRequest(_Asked):
    """A table's rows scored by a saved classifier."""

    model: str = Field(pattern=NAME)
    version: str | None = None
    table: Path
    table_name: str | None = None
    out: Path = Field(description="a .csv or .parquet file")
    escape: bool = Field(default=True, description="in CSV, an apostrophe before what a spreadsheet would run")
    delimiter: str | None = None
    join: Path | None = None
    on: str | None = None


class StudyRequest(_Asked):
    """Serializers compared on a pack of rows, at several numbers of shots."""

    domain: str = Field(description="a pack with a target: its name in datasets/, or a path")
    shots: tuple[int, ...] = (4, 16, 64)
    serializers: tuple[str, ...] = Field(default=("all",), description="names, or all")
    seeds: int = Field(default=3, ge=1, le=50)
    n_test: int = Field(default=200, ge=20)
    generator: str | None = Field(default=None, description="writes the serializations that a model writes")
    reader: TextSettings | None = Field(
        default=None, description="a language model that reads them, tuned on the shots; None: the frozen encoder"
    )


RowRequest = FitRequest | ScoreRequest | StudyRequest
