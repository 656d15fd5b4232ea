"""Sentence embeddings: all-MiniLM-L6-v2 out of the box, any sentence-transformers model by name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from errors import UsageError
from plugins.contracts import Embedder
from retrieval import minilm

Rows = NDArray[np.float32]
BATCH = 64


def embedder(name: str = "minilm", cache: Path | None = None) -> Embedder:
    """``minilm``, or a sentence-transformers model: its folder or its name on the hub."""
    return MiniLM(cache) if name == "minilm" else SentenceTransformers(name, cache)


class MiniLM:
    """Mean pooling over tokens, then unit length, as the published model does."""

    dimensions = minilm.DIMENSIONS

    def __init__(self, cache: Path | None = None) -> None:
        source = minilm.folder()
        self._model = minilm.load_encoder(source)
        self._tokenizer = minilm.load_tokenizer(source)
        self._cache = RowCache(cache, minilm.SHA256, self.dimensions) if cache else None

    def embed(self, texts: Sequence[str]) -> Rows:
        return self._cache.rows(texts, self._encode) if self._cache else self._encode(texts)

    def _encode(self, texts: Sequence[str]) -> Rows:
        import torch

        rows = np.zeros((len(texts), self.dimensions), np.float32)
        encoded = self._tokenizer.encode_batch([str(t) for t in texts])
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i].ids))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            longest = len(encoded[batch[-1]].ids)
            ids = torch.zeros(len(batch), longest, dtype=torch.long)  # (B, T)
            mask = torch.zeros(len(batch), longest, dtype=torch.long)  # (B, T)
            for n, i in enumerate(batch):
                length = len(encoded[i].ids)
                ids[n, :length] = torch.tensor(encoded[i].ids)
                mask[n, :length] = 1
            with torch.inference_mode():
                hidden = self._model(input_ids=ids, attention_mask=mask).last_hidden_state  # (B, T, D)
                weights = mask.unsqueeze(-1).to(hidden.dtype)
                mean = (hidden * weights).sum(1) / weights.sum(1)
                rows[batch] = torch.nn.functional.normalize(mean, dim=-1).numpy()
        return rows


class SentenceTransformers:
    """Any model that sentence-transformers loads; no code of the model's own is run."""

    def __init__(self, name: str, cache: Path | None = None) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model: Any = SentenceTransformer(name, device="cpu", trust_remote_code=False)
        except (OSError, ValueError) as error:
            raise UsageError(
                f"embedder {Path(name).name!r} cannot be loaded: expected 'minilm', a sentence-transformers folder or "
                "a model name that can be downloaded or is in the cache"
            ) from error
        self.dimensions = int(self._model.get_embedding_dimension())
        self._cache = RowCache(cache, _weights_digest(self._model), self.dimensions) if cache else None

    def embed(self, texts: Sequence[str]) -> Rows:
        return self._cache.rows(texts, self._encode) if self._cache else self._encode(texts)

    def _encode(self, texts: Sequence[str]) -> Rows:
        rows = self._model.encode(
            list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False, convert_to_numpy=True
        )
        return np.asarray(rows, np.float32).reshape(len(texts), self.dimensions)


class RowCache:
    """Rows by the sha256 of their text, in one append-only file a model."""

    def __init__(self, folder: Path, model_digest: str, dimensions: int) -> None:
        self._file = folder / f"{model_digest[:32]}.rows"
        self._record = np.dtype([("key", "V32"), ("row", "<f4", (dimensions,))])
        self._rows: dict[bytes, Rows] = {}
        if self._file.is_file():
            n_whole = self._file.stat().st_size // self._record.itemsize
            for record in np.fromfile(self._file, self._record, count=n_whole):
                self._rows[record["key"].tobytes()] = record["row"]

    def rows(self, texts: Sequence[str], encode: Any) -> Rows:
        keys = [hashlib.sha256(t.encode("utf-8", "replace")).digest() for t in texts]
        fresh = {k: t for k, t in zip(keys, texts, strict=True) if k not in self._rows}
        if fresh:
            made = encode(list(fresh.values()))
            self._rows.update(zip(fresh, made, strict=True))
            self._append(fresh.keys(), made)
        width = self._record["row"].shape[0]
        return np.stack([self._rows[k] for k in keys]) if keys else np.zeros((0, width), np.float32)

    def _append(self, keys: Any, rows: Rows) -> None:
        records = np.zeros(len(rows), self._record)
        for n, key in enumerate(keys):
            records[n] = (np.void(key), rows[n])
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("ab") as file:
            # a writer that was killed leaves half a record: cut it off, or every later one would be shifted
            os.ftruncate(file.fileno(), file.tell() // self._record.itemsize * self._record.itemsize)
            file.write(records.tobytes())


def _weights_digest(model: Any) -> str:
    digest = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().float().numpy().tobytes())
    return digest.hexdigest()
