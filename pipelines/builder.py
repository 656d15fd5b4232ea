"""Builds one DuckDB file in a process of its own, whose working directory is the pack's folder.

Run by databases.py as a script: a job as JSON on stdin, a verdict as JSON on stdout. It stands alone,
so that nothing in a pack's folder can be imported in place of ours.
"""

from __future__ import annotations

import json
import os
import sys

import duckdb


def build(job: dict) -> dict:
    """Runs the statements in order; the first that fails ends it: {"failed": index, "error": text}."""
    connection = duckdb.connect(job["database"])
    connection.execute("SET preserve_insertion_order = true")
    connection.execute(f"SET allowed_directories = ['{os.getcwd().replace(chr(39), chr(39) * 2)}']")
    connection.execute("SET autoinstall_known_extensions = false")
    connection.execute("SET autoload_known_extensions = false")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    for index, statement in enumerate(job["statements"]):
        try:
            connection.execute(statement).fetchall()
        except (duckdb.Error, RuntimeError) as error:
            return {"failed": index, "error": str(error), "kind": type(error).__name__}
    connection.close()
    return {}


if __name__ == "__main__":
    json.dump(build(json.load(sys.stdin)), sys.stdout)
