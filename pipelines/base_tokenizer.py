"""The embedded base's tokenizer: byte-level BPE, cut so that copying and matching are easy.

Digits stand alone, so does each Chinese character, a plural or participle ending is split from its stem (a question's
"funds" then shares a token with a column's "fund"), and every prompt symbol is one token.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from pipelines.prompts import MARKERS
from pipelines.symbols import vocabulary

PAD, END = "<pad>", "<end>"

_PIECES = "|".join(
    [
        r"\p{Han}",
        r"\d",
        r" ?\p{L}+?(?=(?:s|ed|ing)?(?!\p{L}))",  # the stem ...
        r"(?:s|ed|ing)(?!\p{L})",  # ... and its ending
        r" ?[^\s\p{L}\p{N}]",
        r"\s+",
    ]
)


def train_tokenizer(texts: Iterable[str], size: int) -> PreTrainedTokenizerFast:
    """``size`` tokens in all: 256 bytes, the 3,755 characters of GB 2312's first level, English pieces, the symbols."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = [PAD, END, *MARKERS]
    symbols = vocabulary()
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(symbols),
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(chain(texts, _common_characters()), trainer)
    # lstrip: "= @v1" is two tokens, not three
    tokenizer.add_tokens([AddedToken(s, lstrip=True, normalized=False) for s in symbols])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token=PAD, eos_token=END, clean_up_tokenization_spaces=False
    )


def _common_characters(times: int = 300) -> Iterator[str]:
    """The commonest Chinese characters, so often that each becomes a token before rare English pieces do."""
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                character = bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                continue
            yield character * times
