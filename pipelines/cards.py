"""An adapter's card: what it was made of and how well it answers; card.json for programs, README.md for people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from errors import HubError
from pipelines.packs import NAME
from plugins.contracts import Precision

CARD = "card.json"


class AdapterCard(BaseModel):
    """card.json."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tuner: str
    base_hash: str = Field(pattern=r"^[0-9a-f]{8,64}$", description="sha256 over the base as stored")
    base_name: str
    precision: Precision = Field(description="the base was loaded so, and is again to serve")
    compute_dtype: str
    pack: str = Field(pattern=NAME)
    schema_fingerprint: str
    data_hash: str = Field(description="sha256 over the pairs it was trained on")
    config: dict[str, Any] = Field(description="the full resolved configuration of the run")
    seed: int
    versions: dict[str, str] = Field(description="of the libraries that matter, by name")
    ex_before: float | None = Field(None, ge=0, le=1, description="execution accuracy on dev of the bare base")
    ex_after: float | None = Field(None, ge=0, le=1)
    n_dev: int = Field(0, ge=0)
    created: datetime
    licence: str = Field("", description="the pack's")
    weights_sha256: str = Field(default="", description="of adapter_model.safetensors, filled in when the hub takes it")


def write_card(folder: Path, card: AdapterCard) -> None:
    """card.json and README.md."""
    (folder / CARD).write_text(card.model_dump_json(indent=2) + "\n", encoding="utf-8")
    (folder / "README.md").write_text(model_card(card), encoding="utf-8")


def read_card(folder: Path) -> AdapterCard:
    """Raises HubError when the card is missing or says other than it may."""
    shown = f"adapter {folder.parent.name}/{folder.name}"
    try:
        return AdapterCard.model_validate_json((folder / CARD).read_text(encoding="utf-8"))
    except OSError as error:
        raise HubError(f"{shown}: {CARD} is missing; roll back to another version or train again") from error
    except (ValidationError, UnicodeDecodeError) as error:
        raise HubError(f"{shown}: {CARD} is damaged; roll back to another version or train again") from error


def model_card(card: AdapterCard) -> str:
    """README.md with the front matter that Hugging Face reads."""
    base = Path(card.base_name).name if card.base_name.startswith(("/", ".", "~")) else card.base_name
    front = {
        "base_model": base,
        "library_name": "peft",
        "pipeline_tag": "text-generation",
        "tags": ["text-to-sql", "duckdb", "adaptql", card.tuner],
        "datasets": [card.pack],
        "metrics": ["execution_accuracy"],
        **({"license": "other", "license_name": card.licence} if card.licence else {}),
    }
    made = card.created.date().isoformat()
    rows = {
        "tuner": card.tuner,
        "base": f"{base}, `{card.base_hash[:16]}`",
        "base precision, compute": f"{card.precision}, {card.compute_dtype}",
        "schema fingerprint": f"`{card.schema_fingerprint[:16]}`",
        "training pairs": f"`{card.data_hash[:16]}`",
        "seed": card.seed,
        **_fusion_rows(card.config.get("fusion") or {}),
        "EX on dev, n": f"{_percent(card.ex_before)} before, {_percent(card.ex_after)} after, {card.n_dev}",
        **({"weights, sha256": f"`{card.weights_sha256}`"} if card.weights_sha256 else {}),
        "libraries": ", ".join(f"{name} {version}" for name, version in sorted(card.versions.items())),
    }
    table = "\n".join(f"| {name} | {said} |" for name, said in rows.items())
    return (
        f"---\n{yaml.safe_dump(front, sort_keys=False, allow_unicode=True)}---\n\n"
        f"# {card.pack}: {card.tuner} adapter\n\n"
        f"Answers questions about the database of pack `{card.pack}` with DuckDB SQL. Made {made} by AdaptQL; "
        f"it serves this base and this schema only, and `card.json` holds the whole configuration.\n\n"
        f"| | |\n|---|---|\n{table}\n"
    )


def _fusion_rows(fusion: dict[str, Any]) -> dict[str, str]:
    """Of a fused adapter: what it is a mix of, and what its rank left out."""
    if not fusion:
        return {}
    mix = ", ".join(f"{weight:+.3f} {name}" for name, weight in fusion["weights"].items())
    error = f"{fusion['relative_error']:.1%} of the mix left out by its rank"
    return {"mix": mix, "fusion": f"{fusion['method']}, {fusion['searcher'] or 'no search'}, {error}"}


def _percent(share: float | None) -> str:
    return "not measured" if share is None else f"{share:.1%}"
