"""What is built in: kind -> name -> (module:Class, one line for ``flows.py plugins``)."""

from __future__ import annotations

CATALOGUE: dict[str, dict[str, tuple[str, str]]] = {
    "tuners": {
        "in_context": (
            "plugins.tuners.in_context:InContext",
            "in-context learning: answered pairs in the prompt, nothing trains (Brown et al. 2020)",
        ),
        "prompt": (
            "plugins.tuners.prompts:Prompt",
            "prompt tuning: trained vectors before the question (Lester et al. 2021)",
        ),
        "prompt_ensemble": (
            "plugins.tuners.prompts:PromptEnsemble",
            "prompt ensembling: several prompts in one batch, the majority answers (Lester et al. 2021)",
        ),
        "spot": (
            "plugins.tuners.prompts:Spot",
            "SPoT: a prompt that starts from those of similar tasks (Vu et al. 2022)",
        ),
        "multitask_prompt": (
            "plugins.tuners.prompts:MultitaskPrompt",
            "multitask prompt tuning: one prompt for all tasks, a low-rank factor each (Wang et al. 2023)",
        ),
        "p_tuning": (
            "plugins.tuners.prompts:PTuning",
            "P-tuning: a prompt that an LSTM or a network relates (Liu et al. 2021)",
        ),
        "prefix": (
            "plugins.tuners.prefix:Prefix",
            "prefix tuning: trained keys and values at every attention (Li & Liang 2021)",
        ),
        "p_tuning_v2": (
            "plugins.tuners.prefix:PTuningV2",
            "P-tuning v2: prompts at every layer, without a network (Liu et al. 2022)",
        ),
        "serial_adapter": (
            "plugins.tuners.bottleneck:SerialAdapter",
            "serial adapters after each branch, layer norms trained (Houlsby et al. 2019)",
        ),
        "parallel_adapter": (
            "plugins.tuners.bottleneck:ParallelAdapter",
            "scaled parallel adapters beside the feed-forward networks (He et al. 2022)",
        ),
        "mam": (
            "plugins.tuners.bottleneck:Mam",
            "mix-and-match: prefixes at attention, scaled parallel adapters at feed-forward (He et al. 2022)",
        ),
        "ciat": (
            "plugins.tuners.bottleneck:Ciat",
            "counter-interference adapters: parallel in the layers, serial on the embeddings (Zhu et al. 2021)",
        ),
        "adapter_fusion": (
            "plugins.tuners.fusion:AdapterFusion",
            "AdapterFusion: several tasks' adapters, mixed by attention (Pfeiffer et al. 2021)",
        ),
        "ia3": ("plugins.tuners.ia3:Ia3", "IA3: scaled keys, values and inner activations (Liu et al. 2022)"),
        "ladder": (
            "plugins.tuners.side:LadderSideTuning",
            "ladder side-tuning: a narrow network beside the base, no backward pass through it (Sung et al. 2022)",
        ),
        "proxy": (
            "plugins.tuners.proxy:ProxyTuning",
            "proxy-tuning: base + tuned small - untuned small, at decoding (Liu et al. 2024)",
        ),
        "bitfit": (
            "plugins.tuners.selective:BitFit",
            "BitFit: biases alone, added where the architecture has none (Ben Zaken et al. 2022)",
        ),
        "attention_only": (
            "plugins.tuners.selective:AttentionOnly",
            "the attentions' matrices alone (Touvron et al. 2022)",
        ),
        "last_quarter": ("plugins.tuners.selective:LastQuarter", "the last quarter of the layers (Lee et al. 2019)"),
        "pafi": (
            "plugins.tuners.selective:PaFi",
            "PaFi: the weights of the smallest absolute value (Liao et al. 2023)",
        ),
        "fishmask": (
            "plugins.tuners.masks:FishMask",
            "FishMask: the weights of the highest Fisher information (Sung et al. 2021)",
        ),
        "child_tuning_d": (
            "plugins.tuners.masks:ChildTuningD",
            "Child-Tuning D: a task's subnetwork by Fisher information (Xu et al. 2021)",
        ),
        "sam_mask": (
            "plugins.tuners.masks:SamMask",
            "SAM: the mask of the second-order approximation (Fu et al. 2023)",
        ),
        "child_tuning_f": (
            "plugins.tuners.moving:ChildTuningF",
            "Child-Tuning F: a random part of each step's gradient (Xu et al. 2021)",
        ),
        "fish_dip": (
            "plugins.tuners.moving:FishDip",
            "Fish-Dip: the mask follows the examples the model is worst at (Das et al. 2023)",
        ),
        "lt_sft": (
            "plugins.tuners.moving:LtSft",
            "LT-SFT: the weights that a first phase moves farthest (Ansell et al. 2022)",
        ),
        "learned_mask": (
            "plugins.tuners.learned:LearnedMask",
            "learned binary masks over frozen weights (Zhao et al. 2020)",
        ),
        "diff_pruning": (
            "plugins.tuners.learned:DiffPruning",
            "DiffPruning: a sparse difference through hard-concrete gates (Guo et al. 2021)",
        ),
        "peft:": ("plugins.tuners.any_peft:AnyPeft", "any other method of Hugging Face PEFT: peft:VERA, peft:BOFT ..."),
        "adalora": (
            "plugins.tuners.rank_budgets:AdaLora",
            "AdaLoRA: singular values share one budget, the least important are pruned (Zhang et al. 2023)",
        ),
        "chain_of_lora": (
            "plugins.tuners.restarts:ChainOfLora",
            "Chain of LoRA: one LoRA after another, each on what the last has learnt (Xia et al. 2024)",
        ),
        "dora": (
            "plugins.tuners.lora:Dora",
            "DoRA: LoRA turns the weight's columns, a vector of their lengths is trained beside (Liu et al. 2024)",
        ),
        "dora_dynamic": (
            "plugins.tuners.rank_budgets:DoraDynamic",
            "dynamic-rank DoRA: single-rank components compete for one budget (Mao et al. 2024)",
        ),
        "dylora": (
            "plugins.tuners.low_rank:DyLora",
            "DyLoRA: every rank up to r is trained at once, and any of them serves (Valipour et al. 2022)",
        ),
        "full": ("plugins.tuners.whole:Full", "full fine-tuning: every parameter of the base"),
        "galore": (
            "plugins.tuners.whole:GaLore",
            "GaLore: full fine-tuning with AdamW's states in a low-rank projection (Zhao et al. 2024)",
        ),
        "kadaptation": (
            "plugins.tuners.kronecker:KAdaptation",
            "KAdaptation: a sum of Kronecker products of shared and low-rank factors (He et al. 2023)",
        ),
        "krona": (
            "plugins.tuners.kronecker:Krona",
            "KronA: the Kronecker product of two full matrices (Edalati et al. 2022)",
        ),
        "lisa": (
            "plugins.tuners.whole:Lisa",
            "LISA: embeddings, head and a few layers drawn anew every so many steps (Pan et al. 2024)",
        ),
        "loha": (
            "plugins.tuners.kronecker:Loha",
            "LoHa: the Hadamard product of two low-rank updates (Yeh et al. 2023; FedPara)",
        ),
        "lokr": (
            "plugins.tuners.kronecker:Lokr",
            "LoKr: a Kronecker product whose right factor is of low rank (Yeh et al. 2023)",
        ),
        "lotr": (
            "plugins.tuners.low_rank:Lotr",
            "LoTR: the layers' updates are one low-rank tensor with shared factors (Bershatsky et al. 2024)",
        ),
        "melora": (
            "plugins.tuners.low_rank:MeLora",
            "MELoRA: mini adapters side by side on the diagonal, higher rank at LoRA's size (Ren et al. 2024)",
        ),
        "milora": (
            "plugins.tuners.spectrum:Milora",
            "MiLoRA: LoRA that starts as the minor part of the weights (Wang et al. 2024)",
        ),
        "mora": (
            "plugins.tuners.low_rank:Mora",
            "MoRA: one square matrix between rotated groups, high rank at LoRA's size (Jiang et al. 2024)",
        ),
        "pissa": (
            "plugins.tuners.spectrum:Pissa",
            "PiSSA: LoRA that starts as the principal part of the weights (Meng et al. 2024)",
        ),
        "relora": (
            "plugins.tuners.restarts:ReLora",
            "ReLoRA: merge and restart, the optimizer's states pruned, the rate climbing anew (Lialin et al. 2023)",
        ),
        "rslora": (
            "plugins.tuners.lora:RsLora",
            "rsLoRA: LoRA scaled by alpha / sqrt(r), stable at high ranks (Kalajdzievski 2023)",
        ),
        "said": (
            "plugins.tuners.projections:Said",
            "SAID: a few thousand numbers, projected onto all weights by Fastfood (Aghajanyan et al. 2021)",
        ),
        "sltrain": (
            "plugins.tuners.low_rank:SlTrain",
            "SLTrain: a low-rank part and a sparse one on fixed random places (Han et al. 2024)",
        ),
        "sora": (
            "plugins.tuners.low_rank:Sora",
            "SoRA: gates between the factors, made sparse by proximal steps (Ding et al. 2023)",
        ),
        "sparse_adapter": (
            "plugins.tuners.projections:SparseAdapter",
            "SparseAdapter: a larger LoRA, pruned before it is trained (He et al. 2022)",
        ),
        "lora": ("plugins.tuners.lora:Lora", "LoRA: low-rank updates of every linear layer (Hu et al. 2021)"),
        "qlora": (
            "plugins.tuners.lora:QLora",
            "QLoRA: LoRA on a 4-bit base, double quantization (Dettmers et al. 2023)",
        ),
    },
    "generators": {
        "local": (
            "plugins.generators.local:Local",
            "a Hugging Face model, causal or encoder-decoder, with its adapter, on this machine",
        ),
        "openai_compatible": (
            "plugins.generators.openai_compatible:OpenAICompatible",
            "a model behind an OpenAI-compatible server such as vLLM or Ollama",
        ),
        "nearest": ("plugins.generators.nearest:Nearest", "copies the SQL of the nearest stored pair; a baseline"),
        "scripted": ("plugins.generators.scripted:Scripted", "gives the candidates it was given; for tests"),
    },
    "readers": {
        "bull": ("plugins.readers.bull:Bull", "BULL (FinSQL): fund, stock and macro, English or Chinese"),
        "spider": ("plugins.readers.spider:Spider", "Spider: tables.json, SQLite databases, train and dev"),
        "bird": ("plugins.readers.bird:Bird", "BIRD: questions with evidence over SQLite databases"),
        "tables": ("plugins.readers.tables:Tables", "a DuckDB or SQLite file, or a folder of CSV or Parquet"),
    },
    "searchers": {
        "shiwa": (
            "plugins.searchers.gradient_free:Shiwa",
            "nevergrad's Shiwa, which picks a method by dimension and budget (Liu et al. 2020)",
        ),
        "ngopt": ("plugins.searchers.gradient_free:NGOpt", "nevergrad's NGOpt, as LoRAHub's code has it"),
        "cma": (
            "plugins.searchers.gradient_free:Cma",
            "CMA-ES (Hansen and Ostermeier 2001): a Gaussian that learns its shape",
        ),
        "cobyla": (
            "plugins.searchers.gradient_free:Cobyla",
            "Cobyla (Powell 1994): linear models over a shrinking simplex",
        ),
        "coordinate": (
            "plugins.searchers.plain:Coordinate",
            "one weight after the other, halving its step (Hooke and Jeeves 1961)",
        ),
        "random": ("plugins.searchers.plain:Random", "uniform draws within the bounds, after the start; a baseline"),
    },
    "serializers": {
        "text_template": ("plugins.serializers.templates:TextTemplate", 'a sentence a column: "The age is 42."'),
        "list_template": ("plugins.serializers.templates:ListTemplate", 'a line a column: "- age: 42"'),
        "list_values": ("plugins.serializers.templates:ListValues", "values without names, a line each"),
        "list_permuted_names": (
            "plugins.serializers.templates:ListPermutedNames",
            "every name beside another column's value, the same way in every row",
        ),
        "list_permuted_values": (
            "plugins.serializers.templates:ListPermutedValues",
            "every value replaced by another of its column, the same way in every row",
        ),
        "list_short": (
            "plugins.serializers.templates:ListShort",
            "the list, of the ten columns that matter most where that is known, else of the first ten",
        ),
        "table_to_text": (
            "plugins.serializers.by_model:TableToText",
            "every cell put in a sentence by a table-to-text model (TabLLM: BLOOM on ToTTo)",
        ),
        "text_t0": (
            "plugins.serializers.by_model:TextInPairs",
            "two columns at a time put in a sentence by a model (TabLLM: T0)",
        ),
        "text_gpt3": (
            "plugins.serializers.by_model:TextAtOnce",
            "the whole list rewritten as text by a model (TabLLM: GPT-3)",
        ),
        "json": ("plugins.serializers.structured:Json", "a JSON object, numbers as numbers, missing as null"),
        "ddl": ("plugins.serializers.structured:Ddl", "a CREATE TABLE with the row's values as comments"),
        "binned_words": (
            "plugins.serializers.structured:BinnedWords",
            "the text template with numbers as ranges of their column's fifths",
        ),
        "ordinal_words": (
            "plugins.serializers.structured:OrdinalWords",
            'the text template with numbers as "very low" to "very high" in their column',
        ),
        "importance": (
            "plugins.serializers.structured:Importance",
            "the text template, the columns that say most about the label first",
        ),
    },
}
