"""What can go wrong, and who must act.

    PipelineError
    ├── UsageError        the caller: a name, an option or a question that cannot be served   (exit 2)
    │   └── TableError        a table or its labels cannot be learnt from or scored (a ValueError too)
    ├── PackError         the pack's author: a file, with its line, that breaks the contract  (exit 1)
    ├── HubError          whoever owns the adapter: another base, another schema, damaged     (exit 1)
    ├── GenerationError   whoever runs the model: it gave nothing usable                      (exit 1)
    ├── TrainingError     whoever started the run: no pairs, a loss that is not a number      (exit 1)
    │   └── StoppedError      nobody: it was asked to stop, by ctrl-C or SIGTERM
    ├── ExecutionError    the SQL: it failed or ran past its deadline in the sandbox          (exit 1)
    │   └── DeadlineError     it ran past its deadline
    ├── PolicyError       nobody: the SQL is not one the sandbox lets run                     (exit 4)
    └── ResourceError     the machine: no space left, a database that is locked               (exit 1)

A message says what was expected, what came and what to do. It never carries a cell's value
or a path of the serving machine that the caller did not name.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class PipelineError(Exception):
    """The root of the tree; caught only at the edges (cli.py, flows.py, serving/)."""

    exit_code = 1


class UsageError(PipelineError):
    """The caller asked for something that does not exist or cannot be read."""

    exit_code = 2


class TableError(UsageError, ValueError):
    """A table, its columns or its labels are not what a row classifier needs; scikit-learn expects a ValueError."""


class PackError(PipelineError):
    """A pack breaks its contract; the message starts with ``file:line:`` where there is one."""


class HubError(PipelineError):
    """An adapter cannot be served on this base or this schema."""


class GenerationError(PipelineError):
    """A generator gave nothing that can be used."""


class TrainingError(PipelineError):
    """A training run cannot start or cannot go on."""


class StoppedError(TrainingError):
    """A training run ended before its time because someone asked for it."""


class ExecutionError(PipelineError):
    """A statement failed in the sandbox; the text is scrubbed of values and paths."""


class DeadlineError(ExecutionError):
    """A statement ran past its deadline and was stopped."""


class PolicyError(PipelineError):
    """The sandbox does not run this statement."""

    exit_code = 4


class ResourceError(PipelineError):
    """The machine cannot do it now: no space, no lock, no memory."""


def unknown_name(what: str, name: str, known: Iterable[str]) -> UsageError:
    """``unknown tuner 'lroa'. Did you mean 'lora'? Known: lora, qlora``"""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    listed = ", ".join(names) if names else "none"
    return UsageError(f"unknown {what} {name!r}.{hint} Known: {listed}")
