"""Public benchmark layouts and plain tables, read into packs."""
