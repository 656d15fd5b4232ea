"""The embedded base before any training: BART's architecture, the encoder being all-MiniLM-L6-v2.

BART (Lewis et al. 2020, arXiv 1910.13461) normalises after each block as BERT does, so MiniLM's six layers map onto its
encoder one to one, with the token-type row folded into the positions: language comes for free. The decoder is new. It
starts able to copy: in its upper layers the first two cross-attention heads pass on a symbol's code unchanged, and only
where to look is left to learn.
"""

# V: vocabulary, O: output words, D: width, S: symbols, W: a head's width

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from transformers import BartConfig, BartForConditionalGeneration, PreTrainedTokenizerFast

from pipelines.base_tokenizer import END, PAD, START, output_words
from pipelines.bilingual import start_chinese
from pipelines.symbols import vocabulary
from retrieval import minilm

NEVER = -1e4  # a logit no sample ever draws, finite in bf16 and fp16
COPYING_HEADS = 2
# What a new token means, in words MiniLM knows; others start at random.
MEANING = {
    "<q>": "question", "<tab>": "table", "<join>": "join", "<val>": "value", "<near>": "example", "<sql>": "query",
    "<num>": "number", "<date>": "date", "<text>": "name", "<bool>": "yes or no", "<end>": "end", "<start>": "start",
    "SELECT": "select", "FROM": "from", "WHERE": "where", "GROUP": "group", "BY": "by", "HAVING": "having",
    "ORDER": "order", "LIMIT": "limit", "DISTINCT": "different", "JOIN": "join", "ON": "on", "AND": "and", "OR": "or",
    "NOT": "not", "IN": "in", "NULL": "missing", "LIKE": "like", "ILIKE": "contains", "BETWEEN": "between",
    "UNION": "union", "INTERSECT": "both", "EXCEPT": "except", "ASC": "ascending", "DESC": "descending",
    "COUNT": "count", "SUM": "sum", "AVG": "average", "MIN": "minimum", "MAX": "maximum", "MEDIAN": "median",
    "DATE": "date", "YEAR": "year", "MONTH": "month", "QUARTER": "quarter", "DAY": "day", "CASE": "case",
    ">=": "least", "<=": "most", "<>": "not", "CURRENT_DATE": "today", "LAST_DAY": "last day", "RANK": "rank",
}  # fmt: skip


def fresh_base(tokenizer: PreTrainedTokenizerFast, source: Path, depth: int, seed: int = 0) -> Any:
    """MiniLM's encoder with a new decoder of ``depth`` layers; deterministic for a seed."""
    torch.manual_seed(seed)
    encoder = minilm.load_encoder(source)
    model = BartForConditionalGeneration(base_config(encoder.config, tokenizer, depth))
    take_encoder(model, encoder)
    start_embeddings(model, tokenizer, encoder.embeddings.word_embeddings.weight.detach(), _pieces(source))
    seed_pointers(model, tokenizer)
    allowed = torch.arange(len(tokenizer)) < len(output_words())
    model.final_logits_bias[0, ~allowed] = NEVER
    model.final_logits_bias[0, : tokenizer.convert_tokens_to_ids(END)] = NEVER  # the pad token
    return model


def base_config(encoder: Any, tokenizer: PreTrainedTokenizerFast, depth: int) -> BartConfig:
    return BartConfig(
        vocab_size=len(tokenizer),
        d_model=encoder.hidden_size,
        encoder_layers=encoder.num_hidden_layers,
        decoder_layers=depth,
        encoder_attention_heads=encoder.num_attention_heads,
        decoder_attention_heads=encoder.num_attention_heads,
        encoder_ffn_dim=encoder.intermediate_size,
        decoder_ffn_dim=encoder.intermediate_size,
        max_position_embeddings=encoder.max_position_embeddings,
        activation_function="gelu",
        dropout=0.0,
        attention_dropout=0.0,
        init_std=0.02,
        tie_word_embeddings=True,
        pad_token_id=tokenizer.convert_tokens_to_ids(PAD),
        bos_token_id=tokenizer.convert_tokens_to_ids(START),
        eos_token_id=tokenizer.convert_tokens_to_ids(END),
        decoder_start_token_id=tokenizer.convert_tokens_to_ids(START),
        forced_eos_token_id=None,
    )


@torch.no_grad()
def take_encoder(model: Any, encoder: Any) -> None:
    """BERT's layers under BART's names; outputs agree to 2e-3 (the two differ in LayerNorm's epsilon)."""
    ours, bert = model.model.encoder, encoder.embeddings
    ours.layernorm_embedding.load_state_dict(bert.LayerNorm.state_dict())
    offset = ours.embed_positions.offset
    ours.embed_positions.weight[offset:] = bert.position_embeddings.weight + bert.token_type_embeddings.weight[0]
    for mine, theirs in zip(ours.layers, encoder.encoder.layer, strict=True):
        attention = theirs.attention
        for target, source in (
            (mine.self_attn.q_proj, attention.self.query),
            (mine.self_attn.k_proj, attention.self.key),
            (mine.self_attn.v_proj, attention.self.value),
            (mine.self_attn.out_proj, attention.output.dense),
            (mine.self_attn_layer_norm, attention.output.LayerNorm),
            (mine.fc1, theirs.intermediate.dense),
            (mine.fc2, theirs.output.dense),
            (mine.final_layer_norm, theirs.output.LayerNorm),
        ):
            target.load_state_dict(source.state_dict())


@torch.no_grad()
def start_embeddings(model: Any, tokenizer: PreTrainedTokenizerFast, known: torch.Tensor, rows: dict[str, int]) -> None:
    """MiniLM's vectors for its pieces, those of their meaning for new words, of their translation for Chinese ones."""
    weight = model.model.shared.weight  # (V, D)
    mean, spread = known[1000:].mean(0), known[1000:].std()
    weight[:] = mean + torch.randn_like(weight) * spread
    for token, i in tokenizer.get_vocab().items():
        if token in rows:
            weight[i] = known[rows[token]]
        elif token in MEANING:
            told = torch.stack([known[rows[word]] for word in MEANING[token].split()]).mean(0)
            weight[i] = told + 0.5 * torch.randn_like(told) * spread
    start_chinese(weight, tokenizer)


@torch.no_grad()
def seed_pointers(model: Any, tokenizer: PreTrainedTokenizerFast) -> None:
    """Symbols get codes in a subspace of 2 W dimensions, which the copying heads carry through unchanged."""
    config = model.config
    head = config.d_model // config.decoder_attention_heads
    wide = head * COPYING_HEADS
    subspace = torch.linalg.qr(torch.randn(config.d_model, wide))[0].T  # (2 W, D), orthonormal rows
    weight = model.model.shared.weight
    ids = [tokenizer.convert_tokens_to_ids(s) for s in vocabulary()]
    length = weight.norm(dim=-1).median()
    codes = torch.nn.functional.normalize(torch.randn(len(ids), wide), dim=-1) @ subspace  # (S, D)
    kinds = {k: torch.randn(config.d_model) for k in "tcv"}
    said = torch.stack([torch.nn.functional.normalize(kinds[s[1]], dim=0) for s in vocabulary()])
    weight[ids] = length * (0.9 * codes + 0.3 * said)
    for layer in model.model.decoder.layers[-2:]:
        attention = layer.encoder_attn
        attention.v_proj.weight[:wide] = subspace
        attention.v_proj.bias[:wide] = 0
        attention.out_proj.weight[:, :wide] = subspace.T


def _pieces(source: Path) -> dict[str, int]:
    return {piece: i for i, piece in enumerate((source / "vocab.txt").read_text(encoding="utf-8").splitlines())}
