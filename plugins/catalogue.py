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
