"""Soft prompts: vectors before the embedded question are all that trains.

prompt: [P; X], P of M vectors (Lester et al. 2021, arXiv 2104.08691, section 2; starts in section 3.2).
prompt_ensemble: N prompts learnt side by side, read in one batch, the majority answers (the same paper, section 6).
spot: P starts from the prompts of other tasks, the ones most like this task's (Vu et al. 2022, arXiv 2110.07904,
section 3): sim = cos of the mean vectors, or the mean cosine over all pairs of vectors.
multitask_prompt: P_k = P o (u_k v_k^T), P shared by the tasks (Wang et al. 2023, arXiv 2303.02861). Their
distillation from single-task prompts is left out, as PEFT leaves it.
p_tuning: P is what a network says of M trained vectors: a bidirectional LSTM and two layers, or three layers (Liu et
al. 2021, arXiv 2103.10385); dropped after training.

The networks of the last two are PEFT's, and what is saved is PEFT's layout with one prompt, before the encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import torch
from peft import MultitaskPromptTuningConfig, PromptEncoderConfig, PromptTuningConfig
from peft.tuners.multitask_prompt_tuning.model import MultitaskPromptEmbedding
from peft.tuners.p_tuning.model import PromptEncoder
from pydantic import Field
from torch import nn
from torch.nn import functional
from transformers import AutoTokenizer

from errors import HubError, UsageError
from plugins.contracts import Decoding, Traits
from plugins.tuners.folder import METHOD, check_fit, read_adapter
from plugins.tuners.injected import seeded
from plugins.tuners.peft_layout import task_of
from plugins.tuners.soft_prompt import PROMPT, Direct, SoftPrompt
from plugins.tuners.worn import SeedOptions, Wearing, adapter_of, worn_options

COMMON = 5_000  # tokens that a prompt's words are drawn from (Lester et al., section 3.2)
TRAITS = Traits(
    trains_on_4bit=True,
    merges=False,
    fuses=False,
    mixes_in_batch=True,
    extra_tokens=True,
    reasons={
        "merges": "a prompt is read beside the question, no weight can hold it",
        "fuses": "two prompts' mean is no prompt that either task knows",
    },
)


class PromptOptions(SeedOptions):
    n_tokens: int = Field(default=20, ge=1, le=512, description="prompt length (paper: 100 at 11B; 20 is near as good)")
    start: Literal["vocabulary", "random", "text", "class_names"] = Field(
        default="vocabulary",
        description="vectors of common words, random ones, those of a text, those of the answers to choose from",
    )
    text: str = Field(default="", description="for start text: repeated or cut to the prompt's length")
    class_names: tuple[str, ...] = Field(
        default=(), description="for start class_names: a vector each, then common words"
    )


class EnsembleOptions(PromptOptions):
    members: int = Field(default=5, ge=2, le=64, description="prompts learnt side by side (paper: 5)")


class SpotOptions(SeedOptions):
    choose: Literal["similar", "weighted", "mean"] = Field(
        default="similar",
        description="the most similar task's prompt, the best ones' mean by similarity, the mean of all",
    )
    similarity: Literal["mean_vectors", "pairs"] = Field(
        default="mean_vectors",
        description="cosine of the prompts' mean vectors, or mean cosine of all pairs of vectors",
    )
    top: int = Field(default=3, ge=1, description="for choose weighted: of so many of the most similar tasks")
    probe_steps: int = Field(
        default=100, ge=1, description="steps on this task that give the prompt its similarity is judged by"
    )
    probe_lr: float = Field(default=0.03, gt=0, description="of those steps")
    seed: int = Field(default=0, ge=0, description="of the probe's start and of its batches")


class MultitaskOptions(SeedOptions):
    n_tokens: int = Field(default=20, ge=1, le=512, description="prompt length (paper: 100)")
    n_tasks: int = Field(default=1, ge=1, description="tasks that share P")
    rank: int = Field(default=1, ge=1, description="of each task's matrix (paper: 1)")
    task: int = Field(default=0, ge=0, description="the one that trains and answers where no task_ids are given")


class PTuningOptions(SeedOptions):
    n_tokens: int = Field(default=20, ge=1, le=512, description="prompt length")
    network: Literal["lstm", "mlp"] = Field(default="lstm", description="what relates the prompt's vectors")
    hidden: int | None = Field(default=None, ge=1, description="its width; None: the model's own")
    layers: int = Field(default=2, ge=1, description="of the LSTM")


class Prompt(Wearing):
    name = "prompt"
    summary = "prompt tuning: trained vectors before the question (Lester et al. 2021)"
    lr = 3e-2  # paper: 0.3 with Adafactor
    Options: type[Any] = PromptOptions
    traits = TRAITS

    def make(self, model: Any, options: Any, sources: Sequence[Path]) -> SoftPrompt:
        return SoftPrompt(Direct(started(model, options)), options.n_tokens)

    def restored(self, model: Any, options: Any, tensors: Mapping[str, torch.Tensor], made_of: Any) -> SoftPrompt:
        width = model.get_input_embeddings().weight.shape[1]
        check_fit({PROMPT: torch.empty(*self.shape(options), width)}, tensors)
        return SoftPrompt(Direct(tensors[PROMPT]), tensors[PROMPT].shape[-2], self.n_members(options))

    def shape(self, options: Any) -> tuple[int, ...]:
        return (options.n_tokens,)

    def n_members(self, options: Any) -> int:
        return 1

    def peft(self, model: Any) -> dict[str, Any]:
        return PromptTuningConfig(**shared(model, adapter_of(model).length)).to_dict()


class PromptEnsemble(Prompt):
    name = "prompt_ensemble"
    summary = "prompt ensembling: several prompts in one batch, the majority answers (Lester et al. 2021)"
    Options = EnsembleOptions
    traits = replace(TRAITS, acts_at_decoding=True)

    def make(self, model: Any, options: EnsembleOptions, sources: Sequence[Path]) -> SoftPrompt:
        vectors = torch.stack([started(model, options) for _ in range(options.members)])  # (N, M, D)
        return SoftPrompt(Direct(vectors), options.n_tokens, options.members)

    def shape(self, options: EnsembleOptions) -> tuple[int, ...]:
        return (options.members, options.n_tokens)

    def n_members(self, options: EnsembleOptions) -> int:
        return options.members

    def decoding(self, options: EnsembleOptions) -> Decoding:
        return Decoding(members=options.members)


class Spot(Prompt):
    name = "spot"
    summary = "SPoT: a prompt that starts from those of similar tasks (Vu et al. 2022)"
    lr = 3e-2
    Options = SpotOptions
    traits = replace(TRAITS, needs_sources=True)

    def make(self, model: Any, options: SpotOptions, sources: Sequence[Path]) -> SoftPrompt:
        if not sources:
            raise UsageError("spot starts from other tasks' prompts: 0 source adapters given, expected at least 1")
        prompts = torch.stack(_alike([_source(model, folder) for folder in sources]))  # (S, M, D)
        soft = SoftPrompt(Direct(prompts.mean(0)), prompts.shape[1])
        soft.sources, soft.made_of = prompts, {"n_tokens": prompts.shape[1]}
        return soft

    def prepare(
        self, model: Any, options: SpotOptions, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]
    ) -> None:
        """Chooses among several sources by a prompt that a few steps on this task give."""
        soft = adapter_of(model)
        if len(soft.sources) == 1 or options.choose == "mean":
            return
        soft.maker.vectors.data = soft.sources.mean(0).to(soft.maker.vectors)
        probe = _probed(soft.maker.vectors, options, examples, loss)
        weights = source_weights(probe, soft.sources.to(probe), options)
        with torch.no_grad():
            soft.maker.vectors.copy_((weights[:, None, None] * soft.sources.to(probe)).sum(0))

    def restored(
        self, model: Any, options: SpotOptions, tensors: Mapping[str, torch.Tensor], made_of: Any
    ) -> SoftPrompt:
        told = PromptOptions(n_tokens=made_of["n_tokens"])
        soft = super().restored(model, told, tensors, {})
        soft.made_of = {"n_tokens": told.n_tokens}
        return soft


class MultitaskPrompt(Prompt):
    name = "multitask_prompt"
    summary = "multitask prompt tuning: one prompt for all tasks, a low-rank factor each (Wang et al. 2023)"
    lr = 3e-2
    Options = MultitaskOptions

    def make(self, model: Any, options: MultitaskOptions, sources: Sequence[Path]) -> SoftPrompt:
        if options.task >= options.n_tasks:
            raise UsageError(
                f"multitask_prompt has tasks 0 to {options.n_tasks - 1}: task {options.task} is none of them"
            )
        return Shared(MultitaskPromptEmbedding(_multitask(model, options), model.get_input_embeddings()), options.task)

    def restored(
        self, model: Any, options: MultitaskOptions, tensors: Mapping[str, torch.Tensor], made_of: Any
    ) -> SoftPrompt:
        with seeded(options.seed):
            shared = self.make(model, options, ())
        shared.fill(tensors)
        return shared

    def peft(self, model: Any) -> dict[str, Any]:
        return _multitask(model, worn_options(model)).to_dict()


class PTuning(Prompt):
    name = "p_tuning"
    summary = "P-tuning: a prompt that an LSTM or a network relates (Liu et al. 2021)"
    lr = 1e-3  # a network trains
    Options = PTuningOptions

    def make(self, model: Any, options: PTuningOptions, sources: Sequence[Path]) -> SoftPrompt:
        return SoftPrompt(Encoded(PromptEncoder(_encoder(model, options)), options.n_tokens), options.n_tokens)

    def peft(self, model: Any) -> dict[str, Any]:
        return _encoder(model, worn_options(model)).to_dict() | {"inference_mode": True}


class Encoded(nn.Module):
    """What PEFT's prompt encoder says of its own vectors."""

    places: torch.Tensor

    def __init__(self, encoder: PromptEncoder, n: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.register_buffer("places", torch.arange(n), persistent=False)

    def forward(self) -> torch.Tensor:
        said: torch.Tensor = self.encoder(self.places[None])[0]
        return said


class Shared(SoftPrompt):
    """P o (u_k v_k^T), the task being each row's own where they are told."""

    maker: Any

    def __init__(self, embedding: MultitaskPromptEmbedding, task: int) -> None:
        super().__init__(embedding, embedding.num_virtual_tokens)
        self.task = task

    def rows(self, n: int, tasks: torch.Tensor | None) -> torch.Tensor:
        device = self.maker.embedding.weight.device
        if tasks is None:
            tasks = torch.full((n,), self.task, device=device)
        places = torch.arange(self.length, device=device).expand(n, -1)
        prompts: torch.Tensor = self.maker(places, tasks)
        return prompts

    def kept(self) -> dict[str, torch.Tensor]:
        own = self.maker
        return {
            PROMPT: own.embedding.weight,
            "prefix_task_cols": own.prefix_task_cols,
            "prefix_task_rows": own.prefix_task_rows,
        }


# -- starts -----------------------------------------------------------------------------------


def started(model: Any, options: PromptOptions) -> torch.Tensor:
    """(M, D). Raises UsageError for a start that lacks its text or names."""
    embeddings = model.get_input_embeddings()
    weight = embeddings.weight
    if options.start == "random":
        return torch.empty(options.n_tokens, weight.shape[1]).uniform_(-0.5, 0.5)
    drawn = torch.randint(min(COMMON, len(weight)), (options.n_tokens,))
    with torch.no_grad():
        common = embeddings(drawn.to(weight.device)).float().cpu()
        if options.start == "vocabulary":
            return common
        if options.start == "text":
            if not options.text:
                raise UsageError("start text needs a text: expected option text with at least one word")
            ids = _ids(model, options.text)
            repeated = (ids * (options.n_tokens // len(ids) + 1))[: options.n_tokens]
            return embeddings(torch.tensor(repeated, device=weight.device)).float().cpu()
        if not options.class_names:
            raise UsageError("start class_names needs names: expected option class_names with at least one")
        named = [
            embeddings(torch.tensor(_ids(model, name), device=weight.device)).float().mean(0).cpu()
            for name in options.class_names[: options.n_tokens]
        ]
    return torch.cat([torch.stack(named), common[len(named) :]])


def _ids(model: Any, text: str) -> list[int]:
    try:
        tokenizer = AutoTokenizer.from_pretrained(model.name_or_path, trust_remote_code=False, local_files_only=True)
    except (OSError, ValueError) as error:
        raise UsageError(
            "the base brings no tokenizer: a prompt cannot start from words; use start vocabulary"
        ) from error
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    if not ids:
        raise UsageError(f"{text!r} has no tokens: expected at least one word")
    return ids


# -- SPoT -------------------------------------------------------------------------------------


def similarity(a: torch.Tensor, b: torch.Tensor, how: str) -> float:
    """Of two prompts (M, D): the cosine of their mean vectors, or the mean cosine over all pairs of vectors."""
    if how == "mean_vectors":
        return float(functional.cosine_similarity(a.mean(0), b.mean(0), dim=0))
    return float((functional.normalize(a, dim=1) @ functional.normalize(b, dim=1).T).mean())


def source_weights(probe: torch.Tensor, sources: torch.Tensor, options: SpotOptions) -> torch.Tensor:
    """(S,), summing to 1: one for the most similar, or shares of similarity among the best (section 3)."""
    similar = torch.tensor([similarity(probe, source, options.similarity) for source in sources])
    n = 1 if options.choose == "similar" else min(options.top, len(sources))
    best = similar.topk(n)
    shares = best.values.clamp(min=1e-6)
    return torch.zeros(len(sources)).scatter(0, best.indices, shares / shares.sum()).to(probe)


def _probed(
    vectors: nn.Parameter, options: SpotOptions, examples: Sequence[Any], loss: Callable[[Sequence[Any]], Any]
) -> torch.Tensor:
    """The prompt after a few steps on this task, from where it stands; batches of 8 drawn by the seed."""
    optimizer = torch.optim.Adam([vectors], lr=options.probe_lr)
    generator = torch.Generator().manual_seed(options.seed)
    for _ in range(options.probe_steps):
        drawn = torch.randint(len(examples), (min(8, len(examples)),), generator=generator).tolist()
        optimizer.zero_grad()
        loss([examples[i] for i in drawn]).backward()
        optimizer.step()
    return vectors.detach().clone()


def _source(model: Any, folder: Path) -> torch.Tensor:
    config, tensors = read_adapter(folder, model)
    if PROMPT not in tensors or tensors[PROMPT].dim() != 2:
        found = config.get(METHOD, config.get("peft_type"))
        raise HubError(f"expected a prompt adapter as a source, found {found!r}: name one made by prompt or spot")
    return tensors[PROMPT].float()


def _alike(prompts: list[torch.Tensor]) -> list[torch.Tensor]:
    shapes = {tuple(prompt.shape) for prompt in prompts}
    if len(shapes) > 1:
        raise UsageError(f"the source prompts have different shapes {sorted(shapes)}: expected one length for all")
    return prompts


# -- PEFT's configurations --------------------------------------------------------------------


def shared(model: Any, n_tokens: int) -> dict[str, Any]:
    return {
        "task_type": task_of(model),
        "num_virtual_tokens": n_tokens,
        "token_dim": model.get_input_embeddings().weight.shape[1],
        "num_transformer_submodules": 1,
        "inference_mode": True,
    }


def _multitask(model: Any, options: MultitaskOptions) -> MultitaskPromptTuningConfig:
    return MultitaskPromptTuningConfig(
        **shared(model, options.n_tokens), num_tasks=options.n_tasks, num_ranks=options.rank
    )


def _encoder(model: Any, options: PTuningOptions) -> PromptEncoderConfig:
    fields = shared(model, options.n_tokens)
    return PromptEncoderConfig(
        **fields | {"inference_mode": False},
        encoder_reparameterization_type=options.network.upper(),
        encoder_hidden_size=options.hidden or fields["token_dim"],
        encoder_num_layers=options.layers,
        encoder_dropout=0.0,
    )
