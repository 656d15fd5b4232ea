"""What a question is about: tables, columns, values and stored pairs, found before a model writes SQL."""
