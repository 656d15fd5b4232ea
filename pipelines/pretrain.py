"""How the embedded base was made: a small Llama trained from scratch on public pairs and made-up ones.

    python -m pipelines.pretrain --data $ADAPTQL_DATA --out models/base --minutes 60

Rerun it to go on: it resumes from its checkpoint; the learning rate stays level and falls over the last quarter of the
minutes asked for (warm-up, stable, decay: Hu et al. 2024, arXiv 2404.06395). Prompts are built by pipelines/prompts.py,
exactly as at question time. Besides the answer's tokens the model learns, at each column's symbol in the prompt, the
clauses that the gold SQL uses that column in: schema linking as an auxiliary task, whose head is thrown away.
"""

# B: examples in a batch, T: tokens, A: taught positions of the batch, S: symbol positions, D: width, V: vocabulary

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch.nn import functional
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

from errors import PipelineError
from pipelines.base_tokenizer import END, PAD, train_tokenizer
from pipelines.corpus import reserved, sources
from pipelines.made_up import made_up_sources
from pipelines.shards import (
    IGNORE,
    LONGEST,
    ROLES,
    Tokenized,
    batches,
    collate,
    examples,
    read_shard,
    taught,
    write_shards,
)
from pipelines.symbols import vocabulary
from plugins import short_attention

VOCABULARY = 8192
MADE_UP, PAIRS_EACH = 2000, 16  # schemas of the grammar, pairs over each
DRAW = 8000  # rows of a draw: enough to batch by length, few enough to mix well


# -- model and loop ---------------------------------------------------------------------------


def base_config(depth: int, vocabulary: int) -> LlamaConfig:
    """One dial: the width is 32 a layer, heads are 64 wide; depth 8 is 256 wide and 8.4 M parameters."""
    width = 32 * depth
    return LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=width,
        intermediate_size=64 * (width * 11 // 4 // 64),
        num_hidden_layers=depth,
        num_attention_heads=width // 64,
        num_key_value_heads=width // 64,
        max_position_embeddings=2048,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
        tie_word_embeddings=True,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=None,
    )


class Roles(torch.nn.Module):
    """The auxiliary head: the clauses a column is used in, read off the state at its symbol.

    It reads below the last layers, so that they can attend by what it teaches: read off the last one, no column was
    pointed at after four million tokens (docs/log.md).
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.out = torch.nn.Linear(width, len(ROLES))


def read_after(depth: int) -> int:
    """The layer whose output tells a symbol's roles: two thirds up."""
    return depth * 2 // 3


@torch.no_grad()
def seed_pointers(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast) -> None:
    """Above that layer the first two heads start as copiers: what they attend to, they name.

    Their values and outputs are a projection onto 64 dimensions and back, and the symbols' embeddings lie in those
    dimensions; only whom to attend to is left to learn. Without it copying takes most of a short run to appear.
    """
    config = model.config
    wide = config.hidden_size
    subspace = torch.linalg.qr(torch.randn(wide, 64))[0].T  # (64, D), orthonormal rows
    ids = [tokenizer.convert_tokens_to_ids(s) for s in vocabulary()]
    codes = torch.nn.functional.normalize(torch.randn(len(ids), 64), dim=-1) @ subspace  # (symbols, D)
    model.get_input_embeddings().weight[ids] = codes * 0.05 * wide**0.5
    for layer in model.model.layers[read_after(config.num_hidden_layers) :]:
        attention = layer.self_attn
        for head in range(min(2, config.num_attention_heads)):
            rows = slice(64 * head, 64 * (head + 1))
            attention.v_proj.weight[rows] = subspace
            attention.o_proj.weight[:, rows] = subspace.T


def pointer_loss(model: LlamaForCausalLM, states: tuple[torch.Tensor, ...], rows: Sequence[Tokenized]) -> torch.Tensor:
    """Cross entropy of where the copying heads look when a symbol is to be named: at its place among the tables.

    Supervised attention (Liu et al. 2016, arXiv 1609.04186) on head 0 of the layers above ``read_after``.
    """
    asked = [(b, place - 1, _place_of(row, place)) for b, row in enumerate(rows) for place in taught(row)]
    kept = [(b, at, target) for b, at, target in asked if target >= 0]
    if not kept:
        return states[0].sum() * 0.0
    b, at, target = (torch.tensor(part) for part in zip(*kept, strict=True))
    width = states[0].shape[1]
    cos, sin = model.model.rotary_emb(states[0], torch.arange(width)[None])
    total = torch.zeros(())
    above = range(read_after(model.config.num_hidden_layers), model.config.num_hidden_layers)
    for number in above:
        layer = model.model.layers[number]
        normed = layer.input_layernorm(states[number])
        query = functional.linear(normed, layer.self_attn.q_proj.weight[:64])[:, None]  # (B, 1, T, 64)
        key = functional.linear(normed, layer.self_attn.k_proj.weight[:64])[:, None]
        query, key = apply_rotary_pos_emb(query, key, cos, sin)
        scores = torch.einsum("nd,ntd->nt", query[b, 0, at], key[b, 0]) / 8  # (asked, T)
        later = torch.arange(width)[None] > at[:, None]
        total = total + functional.cross_entropy(scores.float().masked_fill(later, -1e9), target)
    return total / len(above)


def _place_of(row: Tokenized, place: int) -> int:
    """Where the symbol at ``place`` stands among the tables; -1 for what is no table or column."""
    found = np.flatnonzero(row.ids[row.symbols[:, 0]] == row.ids[place])
    return int(row.symbols[found[0], 0]) if len(found) else -1


def losses(model: LlamaForCausalLM, head: Roles, rows: Sequence[Tokenized]) -> tuple[torch.Tensor, torch.Tensor, float]:
    """Answer loss, role and pointer loss, and the share of answers that greedy decoding would get whole."""
    ids, where, targets, places, bits = collate(rows)
    with torch.autocast("cpu", torch.bfloat16):
        states = model.model(ids, use_cache=False, output_hidden_states=True)
        hidden = states.last_hidden_state.flatten(0, 1)  # (B*T, D); padding is on the right and needs no mask
        logits = model.lm_head(hidden[where])  # (A, V)
        early = states.hidden_states[read_after(model.config.num_hidden_layers)].flatten(0, 1)
        role_logits = head.out(early[places])  # (S, 6)
        pointed = pointer_loss(model, states.hidden_states, rows)
    loss = functional.cross_entropy(logits.float(), targets, ignore_index=IGNORE)
    known = (bits != IGNORE).float()
    role_loss = functional.binary_cross_entropy_with_logits(role_logits.float(), bits.clamp(min=0), known)
    with torch.no_grad():
        answers = [len(r.ids) - r.answer for r in rows]
        sizes = [part for r, n in zip(rows, answers, strict=True) for part in (n, len(taught(r)) - n)]
        right = (logits.argmax(-1) == targets)[: sum(sizes)]
        whole = sum(bool(part.all()) for part in right.split(sizes)[::2]) / len(rows)
    return loss, role_loss + 0.3 * pointed, whole


def level(step: int, share_done: float, peak: float, warmup: int = 200, decay: float = 0.25) -> float:
    """Warm-up, stable, decay: linear to a twentieth of the peak over the last quarter."""
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 if share_done < 1 - decay else max(0.05, (1 - share_done) / decay))


def train(run: Path, out: Path, minutes: float, depth: int, peak: float, tokens: int, seed: int) -> None:
    """Trains until ``minutes`` of this call are over, going on from ``run``'s checkpoint; writes ``out`` at the end."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(run / "tokenizer")
    model, head, optimizer, state = _start(run, depth, len(tokenizer), peak, seed)
    held_out = [r for path in sorted((run / "held-out").glob("*.npz")) for r in read_shard(path)][:1000]
    began, last_saved = time.monotonic(), time.monotonic()
    seen: Counter[str] = Counter()
    for rows in _stream(run / "shards", tokens, state):
        share = (time.monotonic() - began) / (60 * minutes)
        if share >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = level(int(state["step"]), share, peak)
        loss, role_loss, whole = losses(model, head, rows)
        (loss + role_loss).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        state["step"] += 1
        state["tokens"] += sum(len(r.ids) for r in rows)
        for name, value in (("loss", loss.item()), ("roles", role_loss.item()), ("whole", whole), ("n", 1)):
            seen[name] += value  # type: ignore[assignment]
        if state["step"] % 100 == 0:
            rate = state["tokens"] / max(1.0, state["seconds"] + time.monotonic() - began)
            print(
                f"step {state['step']} tokens {state['tokens'] / 1e6:.2f}M loss {seen['loss'] / seen['n']:.3f} "
                f"roles {seen['roles'] / seen['n']:.3f} whole {seen['whole'] / seen['n']:.3f} {rate:.0f} tok/s "
                f"{share:.0%}",
                file=sys.stderr,
                flush=True,
            )
            seen.clear()
        if state["step"] % 1000 == 0:
            _log(run, state, _held_out(model, head, held_out, tokens))
        if time.monotonic() - last_saved > 120:
            _save(run, model, head, optimizer, state, time.monotonic() - began)
            last_saved = time.monotonic()
    _log(run, state, _held_out(model, head, held_out, tokens))
    _save(run, model, head, optimizer, state, time.monotonic() - began)
    export(model, tokenizer, out)


def _stream(folder: Path, tokens: int, state: dict[str, float]) -> Iterator[list[Tokenized]]:
    """Batches of rows drawn from all shards; shards written meanwhile are picked up at the next draw."""
    rows: dict[Path, list[Tokenized]] = {}
    while True:
        for path in sorted(folder.glob("[!.]*[0-9].npz")):
            if path not in rows:
                rows[path] = read_shard(path)
        if not rows:
            raise PipelineError(f"no shards in {folder}: run the corpus step first")
        rng = random.Random(int(state["shards"]))
        state["shards"] += 1
        pool = [row for path in rows for row in rows[path]]
        yield from batches(rng.sample(pool, min(DRAW, len(pool))), tokens, rng)


def _start(
    run: Path, depth: int, vocabulary: int, peak: float, seed: int
) -> tuple[LlamaForCausalLM, Roles, torch.optim.AdamW, dict[str, float]]:
    torch.manual_seed(seed)
    model = LlamaForCausalLM(base_config(depth, vocabulary))
    model.set_attn_implementation(short_attention.NAME)
    head = Roles(model.config.hidden_size)
    if not (run / "checkpoint.json").is_file():
        tokenizer = PreTrainedTokenizerFast.from_pretrained(run / "tokenizer")
        seed_embeddings(model, tokenizer)
        seed_pointers(model, tokenizer)
    matrices = [p for p in [*model.parameters(), *head.parameters()] if p.dim() > 1]
    vectors = [p for p in [*model.parameters(), *head.parameters()] if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.05}, {"params": vectors, "weight_decay": 0.0}],
        lr=peak,
        betas=(0.9, 0.98),
    )
    state = {"step": 0.0, "tokens": 0.0, "seconds": 0.0, "shards": 0.0}
    if (run / "checkpoint.json").is_file():
        state = json.loads((run / "checkpoint.json").read_text())
        saved = load_file(run / "checkpoint.safetensors")
        parameters = dict(_named(model, head))
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(saved[name])
                if f"{name}.m" in saved:
                    optimizer.state[parameter] = {
                        "step": torch.tensor(float(state["step"])),
                        "exp_avg": saved[f"{name}.m"],
                        "exp_avg_sq": saved[f"{name}.v"],
                    }
    return model, head, optimizer, state


@torch.no_grad()
def seed_embeddings(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast) -> None:
    """English word pieces start where all-MiniLM-L6-v2 puts them (its sentence vector, cut to the width by PCA).

    So "revenue" starts near "income" and far from "colour"; the model need not learn that from questions. Symbols,
    markers, bytes and Chinese characters, which MiniLM does not know, keep their random start.
    """
    from retrieval.embed import embedder

    pieces = {i: tokenizer.decode([i]).strip() for i in range(len(tokenizer))}
    known = [i for i, piece in pieces.items() if re.fullmatch(r"[A-Za-z]{2,}", piece)]
    vectors = torch.from_numpy(np.asarray(embedder("minilm").embed([pieces[i].lower() for i in known])))
    centred = vectors - vectors.mean(0)
    _, _, directions = torch.pca_lowrank(centred, q=min(model.config.hidden_size, vectors.shape[1]), center=False)
    cut = centred @ directions  # (n, D)
    weight = model.get_input_embeddings().weight
    weight[known, : cut.shape[1]] = cut / cut.std() * weight.std()


def _named(model: LlamaForCausalLM, head: Roles) -> list[tuple[str, torch.nn.Parameter]]:
    return [*model.named_parameters(), *((f"roles.{n}", p) for n, p in head.named_parameters())]


def _save(
    run: Path,
    model: LlamaForCausalLM,
    head: Roles,
    optimizer: torch.optim.AdamW,
    state: dict[str, float],
    seconds: float,
) -> None:
    tensors = {}
    for name, parameter in _named(model, head):
        tensors[name] = parameter.detach().contiguous()
        moments = optimizer.state.get(parameter, {})
        if moments:
            tensors[f"{name}.m"], tensors[f"{name}.v"] = moments["exp_avg"], moments["exp_avg_sq"]
    save_file(tensors, run / "checkpoint.tmp")
    (run / "checkpoint.tmp").rename(run / "checkpoint.safetensors")
    kept = {**state, "seconds": state["seconds"] + seconds}
    (run / "checkpoint.json.tmp").write_text(json.dumps(kept))
    (run / "checkpoint.json.tmp").rename(run / "checkpoint.json")


@torch.no_grad()
def _held_out(model: LlamaForCausalLM, head: Roles, rows: Sequence[Tokenized], tokens: int) -> dict[str, float]:
    """Loss and whole-answer share on the reserved databases: schemas the model has never seen."""
    model.eval()
    total, count = np.zeros(3), 0
    for batch in batches(rows, tokens, random.Random(0)):
        loss, role_loss, whole = losses(model, head, batch)
        total += np.array([loss.item(), role_loss.item(), whole]) * len(batch)
        count += len(batch)
    model.train()
    return dict(zip(("loss", "roles", "whole"), (total / max(1, count)).tolist(), strict=True))


def _log(run: Path, state: dict[str, float], measured: dict[str, float]) -> None:
    line = json.dumps({**state, "held_out": measured})
    with (run / "log.jsonl").open("a") as log:
        log.write(line + "\n")
    print(line, file=sys.stderr, flush=True)


def export(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast, out: Path) -> None:
    """bf16 shards of at most 15 MB, the tokenizer, and base.json, which names the prompt style it was taught."""
    weights = LlamaForCausalLM(base_config(model.config.num_hidden_layers, model.config.vocab_size))
    weights.load_state_dict(model.state_dict())
    weights.to(torch.bfloat16).save_pretrained(out, max_shard_size="14MB")
    tokenizer.save_pretrained(out)
    (out / "base.json").write_text(json.dumps({"prompt_style": "symbols", "max_tokens": LONGEST}, indent=1) + "\n")


# -- the command ------------------------------------------------------------------------------


def corpus(data: Path, run: Path, passes: int, seed: int) -> None:
    """Tokenizer (once), held-out shards from the reserved databases, ``passes`` training passes, and a report."""
    found = [*sources(data), *made_up_sources(MADE_UP, PAIRS_EACH, seed)]
    if not (run / "tokenizer").is_dir():
        report: Counter[str] = Counter()
        texts = [e.prompt + e.answer for e in examples(found, seed, report)][:60000]
        train_tokenizer(texts + _chinese() * 40, VOCABULARY).save_pretrained(run / "tokenizer")
    tokenizer = PreTrainedTokenizerFast.from_pretrained(run / "tokenizer")
    assert tokenizer.convert_tokens_to_ids([PAD, END]) == [0, 1]
    write_shards(list(reserved(data)), tokenizer, run / "held-out", 0, "spider")
    total: Counter[str] = Counter()
    for number in range(passes):
        total.update(write_shards(found, tokenizer, run / "shards", seed + number, "pairs"))
    (run / "report.json").write_text(json.dumps(dict(total.most_common()), indent=1) + "\n")


def _chinese() -> list[str]:
    """Chinese the tokenizer should meet: our own pack's comments."""
    text = (Path(__file__).parent.parent / "datasets/finance/schema.sql").read_text()
    return re.findall(r"\| ([^']+)'", text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of public data")
    parser.add_argument("--run", type=Path, default=Path("runs/pretrain"), help="shards, checkpoint, log")
    parser.add_argument("--out", type=Path, default=Path("models/base"))
    parser.add_argument("--minutes", type=float, default=60, help="training time of this call; 0: only the corpus")
    parser.add_argument("--passes", type=int, default=1, help="corpus passes to write when there are no shards yet")
    parser.add_argument("--depth", type=int, default=8)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--tokens", type=int, default=8192, help="tokens a step")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="1 where others share the cores")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    chosen.run.mkdir(parents=True, exist_ok=True)
    if not list((chosen.run / "shards").glob("*.npz")):
        corpus(chosen.data, chosen.run, chosen.passes, chosen.seed)
    torch.set_num_threads(chosen.threads)
    if chosen.minutes > 0:
        train(chosen.run, chosen.out, chosen.minutes, chosen.depth, chosen.lr, chosen.tokens, chosen.seed)


if __name__ == "__main__":
    main()
