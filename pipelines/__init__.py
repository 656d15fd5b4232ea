"""The verbs: plain functions of values; no Prefect, no HTTP."""
