"""FinSQL's parallel cross-encoder for schema linking (Zhang et al. 2024, arXiv 2401.10506).

Each sequence is the question and ONE table, ``question | table : column , column``; all tables of a question are one
batch; two heads tell which tables and columns the SQL will need.

Where it deviates, so that a CPU trains it in minutes and asks it in milliseconds:
- MiniLM, not RoBERTa-large; its lower layers read question and table apart (Cao et al. 2020, DeFormer), so that a table
  is read once and not once a question; the upper layers read them together and are trained.
- A name enters the upper layers as the mean of its tokens, the paper's BiLSTM and attention over columns are left out.
- Each head also sees how much of a name's n-grams the question holds and what the pack's past questions say about the
  item (association.py): MiniLM reads three of five Chinese tokens as unknown, n-grams do not.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from errors import HubError
from records import Column, Schema, Table
from retrieval import minilm
from retrieval.association import Association
from retrieval.ngrams import Matrix, ngrams, presence, rarity
from retrieval.reader import Reader
from retrieval.wording import wording

# B pairs, I items (the table and its columns), T items and question tokens, D = 384, F features
FEATURES = ("coverage", "context", "association", "kin")
# Where training starts, in logits: what past questions say, then words that question and name share. Weights from a
# coarse grid on BULL (200 and 1,500 training questions, English and Chinese).
_START = {"coverage": 1.6, "context": 0.8, "association": 8.0, "kin": 1.6}
_START_BIAS = -3.0
N_JOINT = 2  # of MiniLM's six layers; with 6 only the embeddings would be read apart
_FORMAT = "adaptql-linker-1"
_QUESTION, _TABLE, _COLUMN = range(3)


class Batch(NamedTuple):
    states: Tensor  # (B, T, D): the table, its columns, the question's tokens
    kinds: Tensor  # (B, T): _TABLE, _COLUMN or _QUESTION; -1 where padded
    features: Tensor  # (B, I, F)


class Network(nn.Module):
    """The upper layers of MiniLM over names and question tokens, and the two heads."""

    def __init__(self, layers: nn.ModuleList, width: int = minilm.DIMENSIONS) -> None:
        super().__init__()
        self.layers = layers
        self.kind = nn.Embedding(3, width)
        nn.init.normal_(self.kind.weight, std=0.02)
        self.table_head = _head(width)
        self.column_head = _head(2 * width)  # a column beside its table
        self.table_features = _start()
        self.column_features = _start(context=0.0)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logits of tables (B,) and of columns (B, I-1)."""
        hidden = batch.states + self.kind(batch.kinds.clamp(min=0))
        bias = (batch.kinds < 0).float()[:, None, None, :] * -1e4
        for layer in self.layers:
            out = layer(hidden, attention_mask=bias)
            hidden = out[0] if isinstance(out, tuple) else out  # (B, T, D); positions were added below
        table, columns = hidden[:, 0], hidden[:, 1 : batch.features.shape[1]]
        beside = torch.cat([columns, table[:, None].expand_as(columns)], -1)  # (B, I-1, 2D)
        table_logits = self.table_head(table) + self.table_features(batch.features[:, 0])
        column_logits = self.column_head(beside) + self.column_features(batch.features[:, 1:])
        return table_logits[..., 0].float(), column_logits[..., 0].float()


def _head(width: int) -> nn.Sequential:
    last = nn.Linear(256, 1)
    nn.init.zeros_(last.weight)  # so that training starts exactly at the association
    nn.init.zeros_(last.bias)
    return nn.Sequential(nn.Linear(width, 256), nn.LeakyReLU(), nn.Dropout(0.2), last)


def _start(**other: float) -> nn.Linear:
    """Training adds what the text says to where this starts."""
    linear = nn.Linear(len(FEATURES), 1)
    weights = _START | other
    with torch.no_grad():
        linear.weight.copy_(torch.tensor([[weights[name] for name in FEATURES]]))
        linear.bias.fill_(_START_BIAS)
    return linear


@dataclass(frozen=True)
class ReadTable:
    """What of a table does not depend on the question."""

    vectors: Tensor  # (I, D)
    buckets: np.ndarray  # n-grams of every name, one after the other
    weights: np.ndarray  # each n-gram's share of its name; those of a name add up to 1
    owners: np.ndarray  # which item each n-gram belongs to

    def coverage(self, asked: np.ndarray) -> np.ndarray:
        """Which share of each name the question holds; ``asked`` is 1 at the question's n-grams."""
        return np.bincount(self.owners, self.weights * asked[self.buckets], minlength=len(self.vectors))


class CrossEncoder:
    """A trained linker: which tables and columns of a schema a question needs."""

    def __init__(self, network: Network, reader: Reader, association: Association, name_rarity: np.ndarray) -> None:
        self.network = network
        self.reader = reader
        self.association = association
        self._item = {key: i for i, key in enumerate(association.items)}
        self._name_rarity = name_rarity
        self._tables: dict[tuple[str, ...], ReadTable] = {}

    @classmethod
    def new(cls, schema: Schema, association: Association | None = None, seed: int = 0) -> CrossEncoder:
        """Untrained heads on MiniLM."""
        reader, layers = Reader.of_minilm(N_JOINT)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = Network(layers)
        names = rarity(presence(columns_and_tables(schema)))
        return cls(network.eval(), reader, association or Association.nothing(schema), names)

    # -- asking ---------------------------------------------------------------------------------

    def score(self, question: str, tables: Sequence[Table]) -> tuple[dict[str, float], dict[str, float]]:
        """Probabilities of the tables by name and of their columns by "t.c": one batch."""
        if not tables:
            return {}, {}
        reading = self.reader.questions([question])[0]
        associated = self.association.scores([question])
        kin = self.association.kin(associated)
        features = [self.features(question, t, associated[0], kin[0]) for t in tables]
        with torch.inference_mode():
            batch = collate([reading] * len(tables), [self.read(t).vectors for t in tables], features)
            of_tables, of_columns = (torch.sigmoid(logits).tolist() for logits in self.network(batch))
        by_column = {
            column.key: p
            for table, row in zip(tables, of_columns, strict=True)
            for column, p in zip(table.columns, row, strict=False)  # a row goes on with padding
        }
        return {table.name: p for table, p in zip(tables, of_tables, strict=True)}, by_column

    def read(self, table: Table) -> ReadTable:
        names = tuple(wording(item) for item in _items(table))
        if names not in self._tables:
            self._tables[names] = self._read(names)
        return self._tables[names]

    def _read(self, names: Sequence[str]) -> ReadTable:
        counted = [list(ngrams(name)) or [0] for name in names]
        shares = [self._name_rarity[buckets] / self._name_rarity[buckets].sum() for buckets in counted]
        return ReadTable(
            vectors=self.reader.names(names),
            buckets=np.concatenate([np.array(b) for b in counted]),
            weights=np.concatenate(shares),
            owners=np.repeat(np.arange(len(names)), [len(b) for b in counted]),
        )

    def features(self, question: str, table: Table, associated: Matrix, kin: Matrix) -> Matrix:
        """(I, F) in the order of FEATURES. ``associated`` and ``kin`` are one question's scores by ``items``.

        Coverage is the share of the name's n-grams that the question holds; context is the mean coverage of its two
        best columns for a table, its table's coverage for a column.
        """
        covered = self.read(table).coverage(presence([question])[0])
        context = np.full_like(covered, covered[0])
        context[0] = np.sort(covered[1:])[-2:].mean() if len(covered) > 1 else 0.0
        places = [self._item.get(key, -1) for key in (table.name, *(c.key for c in table.columns))]
        known = [np.append(scores, 0.0)[places] for scores in (associated, kin)]  # 0 for an item younger than training
        return np.stack([covered, context, *known], 1).astype(np.float32)

    # -- on disk --------------------------------------------------------------------------------

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {f"network.{n}": t.contiguous() for n, t in self.network.state_dict().items()}
        tensors["association.weights"] = torch.from_numpy(self.association.weights)
        tensors["association.likeness"] = torch.from_numpy(self.association.likeness)
        tensors["association.rarity"] = torch.from_numpy(self.association.rarity)
        tensors["name_rarity"] = torch.from_numpy(self._name_rarity)
        about = {"format": _FORMAT, "base_sha256": minilm.SHA256, "items": json.dumps(self.association.items)}
        save_file(tensors, folder / "linker.safetensors", metadata=about)

    @classmethod
    def load(cls, folder: Path) -> CrossEncoder:
        """Raises HubError when the file is not a linker of this base."""
        try:
            with safe_open(folder / "linker.safetensors", framework="pt") as file:
                about = file.metadata() or {}
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, not a dict
        except (OSError, SafetensorError) as error:
            raise HubError("no readable linker.safetensors there: train the linker again") from error
        if about.get("format") != _FORMAT or about.get("base_sha256") != minilm.SHA256:
            raise HubError(f"expected a linker of format {_FORMAT} on all-MiniLM-L6-v2: train the linker again")
        association = Association(
            tuple(json.loads(about["items"])),
            tensors["association.rarity"].numpy(),
            tensors["association.weights"].numpy(),
            tensors["association.likeness"].numpy(),
        )
        reader, layers = Reader.of_minilm(N_JOINT)
        network = Network(layers)
        network.load_state_dict({n.removeprefix("network."): t for n, t in tensors.items() if n.startswith("network.")})
        return cls(network.eval(), reader, association, tensors["name_rarity"].numpy())


def columns_and_tables(schema: Schema) -> list[str]:
    """Every table's and column's wording."""
    return [wording(item) for table in schema.tables for item in _items(table)]


def _items(table: Table) -> tuple[Table | Column, ...]:
    return (table, *table.columns)


def collate(questions: Sequence[Tensor], items: Sequence[Tensor], features: Sequence[Matrix]) -> Batch:
    """Names first, so that a table stands at 0 and its columns at 1, 2, ... whatever the question's length."""
    states = [torch.cat([i.float(), q.float()]) for i, q in zip(items, questions, strict=True)]
    kinds = torch.full((len(states), max(map(len, states))), -1)
    for row, (item, state) in enumerate(zip(items, states, strict=True)):
        kinds[row, : len(state)] = _QUESTION
        kinds[row, : len(item)] = _COLUMN
        kinds[row, 0] = _TABLE
    pad = nn.utils.rnn.pad_sequence
    return Batch(pad(states, batch_first=True), kinds, pad([torch.from_numpy(f) for f in features], batch_first=True))
