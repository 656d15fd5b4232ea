"""A linker for schemas that nobody has asked about: what the public pairs have taught MiniLM's upper layers.

It ships as what differs from MiniLM: each weight's difference cut to its largest singular directions (the low-rank
adaptation of Hu et al. 2021, arXiv 2106.09685, taken after training), and the two heads whole, all in half precision.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from errors import HubError
from records import Schema
from retrieval import minilm
from retrieval.association import Association
from retrieval.cross_encoder import N_JOINT, CrossEncoder, Network, columns_and_tables
from retrieval.ngrams import presence, rarity
from retrieval.reader import Reader

RANK = 16
NAME = "linker.safetensors"
_FORMAT = "adaptql-generic-linker-1"


def over(schema: Schema, network: Network, reader: Reader) -> CrossEncoder:
    """The network asked about one schema: it knows no past question of it."""
    return CrossEncoder(network, reader, Association.nothing(schema), rarity(presence(columns_and_tables(schema))))


def fresh() -> tuple[Network, Reader]:
    """MiniLM's upper layers as they are, and untrained heads."""
    reader, layers = Reader.of_minilm(N_JOINT)
    return Network(layers).eval(), reader


def save(network: Network, folder: Path, rank: int = RANK) -> None:
    base = fresh()[0].state_dict()
    tensors: dict[str, Tensor] = {}
    for name, weight in network.state_dict().items():
        difference = (weight - base[name]).float()
        if name.startswith("layers.") and difference.ndim == 2:
            left, right = low_rank(difference, rank)
            tensors |= {f"left.{name}": left, f"right.{name}": right}
        else:  # heads are not MiniLM's: their start is chance
            tensors[f"whole.{name}"] = weight if not name.startswith("layers.") else difference
    halved = {name: tensor.half().contiguous() for name, tensor in tensors.items()}
    folder.mkdir(parents=True, exist_ok=True)
    save_file(halved, folder / NAME, metadata={"format": _FORMAT, "base_sha256": minilm.SHA256})


def low_rank(difference: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """(out, r) and (r, in), whose product is the nearest matrix of that rank (Eckart and Young 1936)."""
    u, s, v = torch.linalg.svd(difference, full_matrices=False)
    root = s[:rank].sqrt()
    return u[:, :rank] * root, root[:, None] * v[:rank]


def load(folder: Path) -> tuple[Network, Reader]:
    """Raises HubError when the file is not a generic linker of this base."""
    try:
        with safe_open(folder / NAME, framework="pt") as file:
            about = file.metadata() or {}
            found = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118, not a dict
    except (OSError, SafetensorError) as error:
        raise HubError(f"no readable {NAME} of the generic linker: check out models/linker again") from error
    if about.get("format") != _FORMAT or about.get("base_sha256") != minilm.SHA256:
        raise HubError(f"expected a linker of format {_FORMAT} on all-MiniLM-L6-v2: run pipelines.pretrain_linker")
    network, reader = fresh()
    weights = network.state_dict()
    for name, base in weights.items():
        if f"left.{name}" in found:
            weights[name] = base + found[f"left.{name}"] @ found[f"right.{name}"]
        else:
            whole = found[f"whole.{name}"]
            weights[name] = base + whole if name.startswith("layers.") else whole
    network.load_state_dict(weights)
    return network.eval(), reader
