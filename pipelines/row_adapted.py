"""A sentence encoder tuned on the shots: a tuner's parameters inside it, a head on its pooled output."""

# B texts, T tokens, D dimensions, C classes
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional as fn

from errors import UsageError
from pipelines.row_language import Reading, row_columns, say, with_importance
from pipelines.row_members import Floats, Known, State
from pipelines.row_table import Encoded
from pipelines.row_text import TextSettings
from plugins import registry
from plugins.contracts import RowColumn
from retrieval import minilm

MOST_TOKENS, BATCH = 192, 16
STEPS, LEARNING_RATE = 60, 1e-3


class AdaptedEncoder:
    """MiniLM with a tuner's parameters and a linear head, trained by cross-entropy, few passes."""

    least_rows = 4
    TUNER, OPTIONS = "lora", {"r": 8, "alpha": 16}

    def __init__(self, text: TextSettings | None = None) -> None:
        text = text or TextSettings()
        self._tuner = text.tuner or self.TUNER
        self._options = text.options or (self.OPTIONS if self._tuner == self.TUNER else {})
        self._reading = Reading(text.serializer or "text_template", text.order)
        self._columns: tuple[RowColumn, ...] = ()
        self._encoder: Any = None
        self._head = nn.Linear(minilm.DIMENSIONS, 2)

    def fit(self, known: Known, seed: int) -> AdaptedEncoder:
        torch.manual_seed(seed)
        self._columns = with_importance(row_columns(known.columns, known.pool.frame), known)
        self._build(known.n_classes)
        ids = self._tokens(say(known.rows.frame, self._columns, self._reading))
        label = torch.tensor(known.label)
        trainable = [p for p in [*self._encoder.parameters(), *self._head.parameters()] if p.requires_grad]
        optimizer = torch.optim.AdamW(trainable, lr=LEARNING_RATE, weight_decay=0.01)
        self._start_head(ids, label)
        rng = torch.Generator().manual_seed(seed)
        steps = min(STEPS, 15 * -(-len(ids) // 8))
        for step in range(steps):
            rows = torch.randperm(len(ids), generator=rng)[:8]
            for group in optimizer.param_groups:
                group["lr"] = LEARNING_RATE * (1 - step / steps)
            loss = fn.cross_entropy(self._logits([ids[i] for i in rows]), label[rows])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trainable, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return self

    def log_probability(self, rows: Encoded) -> Floats:
        ids = self._tokens(say(rows.frame, self._columns, self._reading))
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        found = np.zeros((len(ids), self._head.out_features))
        with torch.inference_mode():
            for start in range(0, len(order), 4 * BATCH):
                chunk = order[start : start + 4 * BATCH]
                logits = self._logits([ids[i] for i in chunk])
                found[chunk] = fn.log_softmax(logits.float(), -1).double().numpy()
        return found

    def _build(self, n_classes: int) -> None:
        source = minilm.folder()
        base = minilm.load_encoder(source)
        self._tokenizer = minilm.load_tokenizer(source, MOST_TOKENS)
        tuner: Any = registry.get("tuners", self._tuner)
        base.prepare_inputs_for_generation = None  # PEFT looks for it on what it takes for a causal model
        try:
            attached = tuner.attach(base, tuner.Options(**self._options), ())
        except (ValueError, AttributeError, TypeError) as error:
            raise UsageError(f"tuner {self._tuner!r} does not fit a sentence encoder: {error}") from error
        # the layers were changed in place; the wrapper around them expects a model that writes
        self._encoder = attached.get_base_model() if hasattr(attached, "get_base_model") else attached
        self._encoder.eval()  # dropout on a few rows is noise
        self._head = nn.Linear(minilm.DIMENSIONS, n_classes)

    def _start_head(self, ids: Sequence[list[int]], label: torch.Tensor) -> None:
        """The head starts as the frozen encoder's nearest-mean classifier, not at random."""
        with torch.no_grad():
            vectors = torch.cat([self._pooled(list(ids[i : i + BATCH])) for i in range(0, len(ids), BATCH)])
            self._common = vectors.mean(0)
            means = torch.stack([(vectors - self._common)[label == c].mean(0) for c in range(self._head.out_features)])
            self._head.weight.copy_(10 * means)
            self._head.bias.copy_(-5 * means.square().sum(1))

    def _tokens(self, said: Sequence[str]) -> list[list[int]]:
        return [encoding.ids for encoding in self._tokenizer.encode_batch(list(said))]

    def _logits(self, ids: Sequence[list[int]]) -> torch.Tensor:
        return self._head(self._pooled(ids) - self._common)

    def _pooled(self, ids: Sequence[list[int]]) -> torch.Tensor:
        longest = max(map(len, ids))
        rows = torch.tensor([i + [0] * (longest - len(i)) for i in ids])  # (B, T)
        mask = torch.tensor([[1] * len(i) + [0] * (longest - len(i)) for i in ids])
        with torch.autocast("cpu", torch.bfloat16):
            hidden = self._encoder(input_ids=rows, attention_mask=mask).last_hidden_state  # (B, T, D)
        weights = mask[..., None].float()
        return fn.normalize((hidden.float() * weights).sum(1) / weights.sum(1), dim=-1)

    def state(self) -> State:
        trained = {n: p for n, p in self._encoder.named_parameters() if p.requires_grad}
        arrays = {f"encoder.{n}": p.detach().numpy() for n, p in trained.items()}
        head = {"weight": self._head.weight, "bias": self._head.bias, "common": self._common}
        arrays |= {n: p.detach().numpy() for n, p in head.items()}
        facts = {"tuner": self._tuner, "options": self._options, "columns": [vars(c) for c in self._columns]}
        facts |= {"serializer": self._reading.serializer}
        return arrays, facts | {"order": self._reading.order, "n_classes": self._head.out_features}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], facts: Mapping[str, Any]) -> AdaptedEncoder:
        said = {"serializer": facts["serializer"], "order": facts.get("order", 0)}
        made = cls(TextSettings(tuner=facts["tuner"], options=facts["options"], **said))
        made._columns = tuple(RowColumn(**column) for column in facts["columns"])
        made._build(int(facts["n_classes"]))
        parameters = dict(made._encoder.named_parameters())
        with torch.no_grad():
            for name, array in arrays.items():
                if name.startswith("encoder."):
                    parameters[name.removeprefix("encoder.")].copy_(torch.tensor(array))
            made._head.weight.copy_(torch.tensor(arrays["weight"]))
            made._head.bias.copy_(torch.tensor(arrays["bias"]))
        made._common = torch.tensor(arrays["common"])
        return made
