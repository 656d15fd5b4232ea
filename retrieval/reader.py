"""The lower layers of MiniLM, frozen: they read questions and tables apart, each once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from retrieval import minilm

MAX_QUESTION = 64  # tokens, [CLS] and [SEP] included
MAX_NAME = 16
MAX_TABLE = 256  # a wider table is read in pieces, each after the table's name
BATCH = 64


class Reader:
    def __init__(self, embeddings: Any, layers: Sequence[Any], tokenizer: Any) -> None:
        self._embeddings, self._layers, self._tokenizer = embeddings, layers, tokenizer
        vocabulary = tokenizer.get_vocab()
        self._cls, self._sep, self._colon, self._comma, self._unknown = (
            vocabulary[t] for t in ("[CLS]", "[SEP]", ":", ",", "[UNK]")
        )

    @classmethod
    def of_minilm(cls, n_joint: int) -> tuple[Reader, nn.ModuleList]:
        """The reader, and the ``n_joint`` upper layers that are left for others to train."""
        source = minilm.folder()
        encoder = minilm.load_encoder(source)
        layers = list(encoder.encoder.layer)
        reader = cls(encoder.embeddings, layers[: len(layers) - n_joint], minilm.load_tokenizer(source, MAX_QUESTION))
        return reader, nn.ModuleList(layers[len(layers) - n_joint :])

    def questions(self, texts: Sequence[str]) -> list[Tensor]:
        """Hidden states (Q, D) of each."""
        encoded = [e.ids for e in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i]))
        states: dict[int, Tensor] = {}
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            states.update(zip(batch, self._states([encoded[i] for i in batch]), strict=True))
        return [states[i] for i in range(len(texts))]

    def names(self, names: Sequence[str]) -> Tensor:
        """Mean states (I, D) of a table's name and its columns' names, read as ``table : column , column``."""
        pieces = [
            e.ids[:MAX_NAME] or [self._unknown]
            for e in self._tokenizer.encode_batch(list(names), add_special_tokens=False)
        ]
        rows: list[Tensor] = []
        start = 1
        while start < len(pieces) or not rows:
            ids, spans = [self._cls, *pieces[0], self._colon], [(1, 1 + len(pieces[0]))]
            while start < len(pieces) and len(ids) + len(pieces[start]) < MAX_TABLE:
                spans.append((len(ids), len(ids) + len(pieces[start])))
                ids += [*pieces[start], self._comma]
                start += 1
            states = self._states([[*ids, self._sep]])[0]
            rows += [states[a:b].mean(0) for a, b in (spans[1:] if rows else spans)]
        return torch.stack(rows)

    def _states(self, batch: Sequence[list[int]]) -> list[Tensor]:
        longest = max(map(len, batch))
        ids = torch.zeros(len(batch), longest, dtype=torch.long)  # (B, T)
        mask = torch.zeros(len(batch), longest)  # (B, T)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, : len(tokens)] = 1
        with torch.no_grad():
            hidden = self._embeddings(input_ids=ids)
            for layer in self._layers:
                out = layer(hidden, attention_mask=(1.0 - mask[:, None, None, :]) * -1e4)
                hidden = out[0] if isinstance(out, tuple) else out  # (B, T, D)
        return [hidden[row, : len(tokens)].clone() for row, tokens in enumerate(batch)]
