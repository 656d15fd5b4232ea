"""Two-layer models and a byte-level tokenizer made on the spot, for tests of everything that needs tensors."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    BartConfig,
    BartForConditionalGeneration,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)

torch.set_num_threads(1)

TEXT = ["SELECT name FROM fund WHERE year = 2021 ORDER BY growth DESC LIMIT 5", "which funds grew most", "基金 名称"]


def tiny_tokenizer() -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=320,
        special_tokens=["<pad>", "<end>", "<sql>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXT, trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token="<pad>", eos_token="<end>")


def tiny_model(
    seed: int = 0, n_layers: int = 2, hidden: int = 64, dtype: torch.dtype = torch.float32
) -> LlamaForCausalLM:
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=320,
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=n_layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        tie_word_embeddings=True,
        initializer_range=0.2,  # far from uniform, so that the likeliest token is clear
        pad_token_id=0,
        bos_token_id=None,
        eos_token_id=1,
    )
    return LlamaForCausalLM(config).to(dtype)


def tiny_seq2seq(
    seed: int = 0, n_layers: int = 2, hidden: int = 64, dtype: torch.dtype = torch.float32
) -> BartForConditionalGeneration:
    """An encoder of ``n_layers`` and a decoder of one, with a bias on its logits as the embedded base has."""
    torch.manual_seed(seed)
    config = BartConfig(
        vocab_size=320,
        d_model=hidden,
        encoder_layers=n_layers,
        decoder_layers=1,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=2 * hidden,
        decoder_ffn_dim=2 * hidden,
        max_position_embeddings=512,
        dropout=0.0,
        init_std=0.2,
        pad_token_id=0,
        bos_token_id=None,
        eos_token_id=1,
        decoder_start_token_id=1,
        forced_eos_token_id=None,
    )
    model = BartForConditionalGeneration(config)
    model.final_logits_bias.normal_(std=0.3)
    with torch.no_grad():  # louder than the residual, or a random model says its last token for ever
        for layer in model.model.decoder.layers:
            for linear in (layer.self_attn.out_proj, layer.encoder_attn.out_proj, layer.fc2):
                linear.weight.mul_(3)
    return model.to(dtype)


def save_tiny_base(folder: Path, seed: int = 0, style: str = "symbols", hidden: int = 64) -> Path:
    return _save(tiny_model(seed, hidden=hidden), folder, style)


def save_tiny_seq2seq_base(folder: Path, seed: int = 0, style: str = "symbols", hidden: int = 64) -> Path:
    return _save(tiny_seq2seq(seed, hidden=hidden), folder, style)


def _save(model: PreTrainedModel, folder: Path, style: str) -> Path:
    model.to(torch.bfloat16).save_pretrained(folder, max_shard_size="100KB")
    tiny_tokenizer().save_pretrained(folder)
    (folder / "base.json").write_text(json.dumps({"prompt_style": style}))
    return folder
