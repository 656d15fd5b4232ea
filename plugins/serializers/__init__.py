"""Rows as text: TabLLM's nine serializations (Hegselmann et al. 2023, arXiv 2210.10723) and ours."""
