"""What is built in: kind -> name -> (module:Class, one line for ``flows.py plugins``)."""

from __future__ import annotations

CATALOGUE: dict[str, dict[str, tuple[str, str]]] = {
    "tuners": {
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
        "nearest": ("plugins.generators.nearest:Nearest", "copies the SQL of the nearest stored pair; a baseline"),
        "scripted": ("plugins.generators.scripted:Scripted", "gives the candidates it was given; for tests"),
    },
    "readers": {
        "bull": ("plugins.readers.bull:Bull", "BULL (FinSQL): fund, stock and macro, English or Chinese"),
        "spider": ("plugins.readers.spider:Spider", "Spider: tables.json, SQLite databases, train and dev"),
        "bird": ("plugins.readers.bird:Bird", "BIRD: questions with evidence over SQLite databases"),
        "tables": ("plugins.readers.tables:Tables", "a DuckDB or SQLite file, or a folder of CSV or Parquet"),
    },
}
