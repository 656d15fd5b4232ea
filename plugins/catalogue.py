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
}
