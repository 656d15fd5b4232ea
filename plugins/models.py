"""A base model with its tokenizer: the embedded one, a folder, a Hugging Face id. Safetensors only, no remote code."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer, BitsAndBytesConfig
from transformers.utils.logging import disable_progress_bar

from errors import HubError, UsageError
from plugins.contracts import LoadSpec, Precision
from plugins.packed import is_packed, packed_files, unpacked
from plugins.short_attention import use_short_attention

logging.getLogger("bitsandbytes.backends.cpu.ops").setLevel(logging.ERROR)  # as in plugins/tuners
disable_progress_bar()  # of transformers: loading takes moments, and standard error is for our own progress

EMBEDDED = Path(__file__).resolve().parent.parent / "models" / "base"
DEFAULT_STYLE = "names"  # of a base that brings no base.json
HF_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")
NEEDED = ["*.json", "*.safetensors", "tokenizer.model"]


@dataclass(frozen=True)
class LoadedBase:
    model: Any
    tokenizer: Any
    base_hash: str  # sha256 over configuration, tokenizer and weights as stored, whatever the precision
    name: str  # as the caller named it, "embedded" for ours
    prompt_style: str
    folder: Path
    precision: Precision
    compute_dtype: str  # "bfloat16" or "float32"


def load_base(name: str | Path | None, spec: LoadSpec, *, for_inference: bool = False) -> LoadedBase:
    """Raises UsageError for a base that is not there, HubError for one that is damaged."""
    folder = find_base(name)
    base_hash = hash_base(folder)
    tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False, local_files_only=True)
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    dtype = torch.bfloat16 if spec.precision != "fp32" and has_bf16() else torch.float32
    model = _load_model(folder, _four_bit(spec, dtype) if spec.precision == "nf4" else None, dtype)
    make_trainable_in_4bit(model)
    use_short_attention(model)
    if for_inference:
        model.eval().requires_grad_(False)
    shown = "embedded" if folder == EMBEDDED else str(name)
    compute = str(dtype).removeprefix("torch.")
    return LoadedBase(model, tokenizer, base_hash, shown, _style(folder), folder, spec.precision, compute)


def _load_model(folder: Path, quantization: BitsAndBytesConfig | None, dtype: torch.dtype) -> Any:
    config = AutoConfig.from_pretrained(folder, trust_remote_code=False, local_files_only=True)
    kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
    placed = {
        "dtype": dtype,
        "quantization_config": quantization,
        "device_map": {"": 0} if torch.cuda.is_available() else None,
    }
    if is_packed(folder):
        plain: Any = kind._model_mapping[type(config)]  # the class that the folder's own weights would get
        return plain.from_pretrained(None, config=config, state_dict=unpacked(folder), **placed)
    safely = {"use_safetensors": True, "trust_remote_code": False, "local_files_only": True}
    return kind.from_pretrained(folder, **placed, **safely)


def has_bf16() -> bool:
    """Whether bf16 is fast here; without AVX512_BF16 a CPU emulates it."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())


def make_trainable_in_4bit(model: Any) -> None:
    """Keeps bitsandbytes from re-packing 4-bit weights in an eval forward: the packed kernel has no gradient.

    On bitsandbytes 0.50 one eval-mode forward on a CPU with AVX512_BF16 silently zeroes every later gradient.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


def encode_prompts(tokenizer: Any, texts: Sequence[str]) -> list[list[int]]:
    """Each prompt's tokens, the same for training and generation: never closed by an end-of-sequence token."""
    end = tokenizer.eos_token_id
    return [ids[:-1] if ids and ids[-1] == end else ids for ids in tokenizer(list(texts))["input_ids"]]


# -- finding and checking ---------------------------------------------------------------------


def find_base(name: str | Path | None) -> Path:
    """The folder of a base; a Hugging Face id is fetched into the hub's own cache first."""
    if name is None or name == "embedded":
        if not (EMBEDDED / "config.json").is_file():
            raise UsageError("the embedded base is not in models/base: run pipelines/pretrain.py or name --base-model")
        return EMBEDDED
    folder = Path(name)
    if folder.is_dir():
        if not (folder / "config.json").is_file():
            raise UsageError(f"base {str(name)!r} holds no config.json: expected a folder made by save_pretrained")
        return folder.resolve()
    if isinstance(name, Path) or not HF_ID.fullmatch(name):
        raise UsageError(f"base {str(name)!r} is not a folder: name one, a Hugging Face id, or 'embedded'")
    return _fetch(name)


def _fetch(name: str) -> Path:
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, allow_patterns=NEEDED))
    except (OSError, ValueError) as error:  # every error of the hub's client is one of the two
        raise UsageError(
            f"base {name!r} is neither a folder here nor a model that could be fetched from Hugging Face "
            f"({type(error).__name__}): check the name, the network, or name a folder"
        ) from error


def weight_files(folder: Path) -> list[Path]:
    """The safetensors shards in order. Raises HubError when one is missing or cut short."""
    index = folder / "model.safetensors.index.json"
    if is_packed(folder):
        shards = [path.name for path in packed_files(folder)]
    elif index.is_file():
        shards = sorted(set(json.loads(index.read_text())["weight_map"].values()))
    else:
        shards = ["model.safetensors"]
    for shard in shards:
        if not (folder / shard).is_file():
            raise HubError(f"the base's weights {shard} are missing: expected safetensors; restore or fetch them again")
        _check_whole(folder / shard)
    return [folder / shard for shard in shards]


def _check_whole(path: Path) -> None:
    """A safetensors file is 8 bytes of header length, the header, and exactly the bytes the header announces."""
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            (n_header,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(min(n_header, size)))
        ends = [entry["data_offsets"][1] for key, entry in header.items() if key != "__metadata__"]
        expected = 8 + n_header + max(ends, default=0)
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise HubError(f"{path.name} is damaged: no readable safetensors header; restore or fetch it again") from error
    if size != expected:
        raise HubError(f"{path.name} is damaged: {expected} bytes expected, {size} found; restore or fetch it again")


def hash_base(folder: Path) -> str:
    """sha256 over the names and contents of configuration, tokenizer and weights."""
    files = [folder / name for name in ("config.json", "tokenizer.json", "tokenizer.model")]
    digest = hashlib.sha256()
    for path in [f for f in files if f.is_file()] + weight_files(folder):
        stat = path.stat()
        digest.update(f"{path.name} {_hash_file(path, stat.st_size, stat.st_mtime_ns)}\n".encode())
    return digest.hexdigest()


@lru_cache(maxsize=256)
def _hash_file(path: Path, size: int, mtime_ns: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _four_bit(spec: LoadSpec, dtype: torch.dtype) -> BitsAndBytesConfig:
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=spec.double_quantization,
        bnb_4bit_compute_dtype=dtype,
    )


def _style(folder: Path) -> str:
    card = folder / "base.json"
    return str(json.loads(card.read_text())["prompt_style"]) if card.is_file() else DEFAULT_STYLE
