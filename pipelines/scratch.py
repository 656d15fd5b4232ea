"""Nothing is ever half-written: work happens in a folder beside its target, and a rename publishes it."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from errors import ResourceError


@contextmanager
def scratch(parent: Path, what: str) -> Iterator[Path]:
    """A new folder in ``parent``, gone afterwards unless it was renamed; ``what`` is written there, for messages.

    Raises ResourceError where the disk is full or may not be written. What a killed process left behind
    is removed by the next one here.
    """
    try:
        parent.mkdir(parents=True, exist_ok=True)
        _sweep(parent)
        folder = parent / f".making-{os.getpid()}-{secrets.token_hex(4)}"
        folder.mkdir()
    except OSError as error:
        raise _unwritable(error, what) from error
    try:
        yield folder
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES):
            raise _unwritable(error, what) from error
        raise
    except Exception as error:
        if "No space left" in str(error):  # as DuckDB and safetensors put it
            raise _unwritable(OSError(errno.ENOSPC, "No space left on device"), what) from error
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unwritable(error: OSError, what: str) -> ResourceError:
    return ResourceError(f"{what} cannot be written ({error.strerror}); free or unlock the disk and try again")


def _sweep(parent: Path) -> None:
    for folder in parent.glob(".making-*-*"):
        try:
            os.kill(int(folder.name.split("-")[1]), 0)
        except ProcessLookupError:
            shutil.rmtree(folder, ignore_errors=True)
        except (PermissionError, ValueError):  # another user's process, or no folder of ours
            continue
