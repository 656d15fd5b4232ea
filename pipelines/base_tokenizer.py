"""The embedded base's tokenizer: MiniLM's word pieces, the words of SQL, the prompt's symbols, and Chinese.

Order of the vocabulary: special tokens, then every word an answer may be made of, then what only a prompt holds; the
output head needs the first part alone. SQL's words are upper case and a prompt is lower case, so they never meet.
Chinese, which MiniLM hardly knows, is cut into the commonest words of our own bilingual material and into characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from pipelines.prompts import MARKERS
from pipelines.sql_tokens import words

PAD, END, START, UNKNOWN = "<pad>", "<end>", "<start>", "[UNK]"
SPECIAL = (PAD, END, START, UNKNOWN)
FREQUENT = 14_000  # MiniLM's pieces are in order of frequency; later ones are kept where our texts use them

_HAN = re.compile(r"[㐀-鿿]+")


def output_words() -> list[str]:
    """Special tokens and the words of answers, in the order of their ids."""
    return [*SPECIAL, *words()]


def make_tokenizer(pieces: Sequence[str], texts: Iterable[str], n_chinese: int = 1_500) -> PreTrainedTokenizerFast:
    """``pieces`` are MiniLM's, in its order; ``texts`` decide which rare pieces stay and what the Chinese words are."""
    texts = list(texts)
    output = output_words()
    kept = _kept_pieces(pieces, texts, frozenset(output))
    chinese = chinese_words(texts, n_chinese)
    characters = sorted(set(common_characters()) | {c for text in texts for c in "".join(_HAN.findall(text))})
    vocabulary = list(dict.fromkeys([*output, *MARKERS, *kept, *"，。？！、：；（）《》“”％～", *characters, *chinese]))
    ids = {token: i for i, token in enumerate(vocabulary)}
    tokenizer = Tokenizer(models.WordPiece(ids, unk_token=UNKNOWN, max_input_chars_per_word=60))
    tokenizer.normalizer = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece(prefix="##", cleanup=False)
    whole = [w for w in output if w not in SPECIAL and (len(w) > 1 or w.isupper())]  # a lone small letter is a piece
    tokenizer.add_special_tokens([AddedToken(t, normalized=False) for t in (*SPECIAL, *MARKERS)])
    tokenizer.add_tokens([AddedToken(w, normalized=False, single_word=w.isalpha()) for w in whole])
    tokenizer.add_tokens([AddedToken(w, normalized=False) for w in chinese])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        bos_token=START,
        unk_token=UNKNOWN,
        clean_up_tokenization_spaces=False,
    )


def minilm_pieces(folder: Path) -> list[str]:
    return (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()


def _kept_pieces(pieces: Sequence[str], texts: Sequence[str], taken: frozenset[str]) -> list[str]:
    """Latin pieces that are frequent, short continuations, or a word of ``texts``."""
    said = Counter(word for text in texts for word in re.findall(r"[a-z]+", text.lower()))
    kept = []
    for rank, piece in enumerate(pieces):
        core = piece.removeprefix("##")
        latin = core.isascii() and not piece.startswith("[")
        wanted = rank < FREQUENT or (piece.startswith("##") and len(core) <= 4) or said[piece] >= 2
        if latin and core and wanted and piece not in taken:
            kept.append(piece)
    return kept


def chinese_words(texts: Iterable[str], n: int) -> list[str]:
    """The ``n`` commonest strings of two to four characters by merging pairs (byte-pair encoding on characters)."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    runs = (" ".join(_HAN.findall(text)) for text in texts)
    alphabet = 6_000
    trainer = trainers.BpeTrainer(
        vocab_size=alphabet + n, max_token_length=4, min_frequency=20, limit_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator((run for run in runs if run), trainer)
    merged = [w for w, _ in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1]) if len(w) > 1]
    return merged[:n]


def common_characters() -> list[str]:
    """The 3,755 characters of GB 2312's first level."""
    found = []
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                found.append(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return found
