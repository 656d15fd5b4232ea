"""What is built in: kind -> name -> (module:Class, one line for ``flows.py plugins``)."""

from __future__ import annotations

CATALOGUE: dict[str, dict[str, tuple[str, str]]] = {
    "tuners": {
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
}
