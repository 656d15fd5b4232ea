"""Tuning methods, a family a file."""

import logging

# On import it misses an optional kernel, fetched from the model hub, and uses one of its own instead: no news.
logging.getLogger("bitsandbytes.backends.cpu.ops").setLevel(logging.ERROR)
