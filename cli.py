"""The command line: every command of commands/, one clear line for every error of ours, and the exit codes.

Data goes to stdout, progress and complaints to stderr. Exit codes: 0 ok, 1 failed, 2 usage, 3 abstained, 4 refused by
policy, 130 stopped by ctrl-C. What a command needs is imported when it runs, so that --help answers at once.
"""

from __future__ import annotations

import errno
import json
import os
import re
import sys
import warnings
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

import typer
from typer.exceptions import TyperException

from commands import ask, classify, compare, fuse, hub, packs, start, teach
from commands.console import app
from errors import PipelineError, ResourceError, UsageError, unknown_name

__all__ = ["app", "main", "run"]

# A path that the user named, or ADAPTQL_HOME, is not what it should be.
_OF_A_PATH = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}
)
COMMANDS = (teach, compare, fuse, start, ask, classify, packs, hub)  # importing one registers it, in this order


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """The exit code; every error of ours is one clear line on stderr, or one JSON object with --json."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # those of other people's libraries are not the user's business
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a terminal without Chinese
    try:
        code = app(list(arguments) or ["--help"], prog_name="adaptql", standalone_mode=False)
    except TyperException as error:
        return _complain(UsageError(_with_suggestion(error)), arguments)
    except PipelineError as error:
        return _complain(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        code = 130
    except BrokenPipeError:
        sys.stderr.close()  # or Python complains about the flush
        return 1
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _complain(ResourceError("no space left; free some under ADAPTQL_HOME and run again"), arguments)
        if error.errno not in _OF_A_PATH or error.filename is None:
            raise
        named = Path(os.fsdecode(error.filename)).name
        return _complain(ResourceError(f"{named[:120]!r}: {error.strerror}; name another path"), arguments)
    except ValueError as error:
        if (wrong := _not_allowed(error)) is None:
            raise
        return _complain(wrong, arguments)
    if code == 130:
        print("stopped; what was there before is unharmed", file=sys.stderr)
    return int(code or 0)


def _not_allowed(error: ValueError) -> UsageError | None:
    """What a request's model says of an option beyond its limits, in one line."""
    if "pydantic" not in sys.modules:
        return None
    from pydantic import BaseModel, ValidationError

    from pipelines.strict import complaint

    if not isinstance(error, ValidationError):
        return None
    return UsageError(f"option {complaint(error, BaseModel)[1].removeprefix('key ')} (see --help)")


def _complain(error: PipelineError, arguments: Sequence[str]) -> int:
    if "--json" in arguments:
        problem = {"kind": type(error).__name__, "message": str(error), "exit_code": error.exit_code}
        print(json.dumps({"error": problem}, ensure_ascii=False), file=sys.stderr)
    else:
        print(f"error: {error}", file=sys.stderr)
    return error.exit_code


def _with_suggestion(error: TyperException) -> str:
    message = error.format_message()
    wrong, known = getattr(error, "option_name", None), getattr(error, "possibilities", None)
    context = getattr(error, "ctx", None)
    if (named := re.fullmatch(r"No such command '(.*)'\.", message)) and context is not None:
        return str(unknown_name("command", named[1][:80], context.command.commands))
    if (wrong and context is not None and known is not None) or "No such option" in message:
        options = [name for p in context.command.params for name in p.opts] if context else list(known or ())
        close = get_close_matches(wrong or "", options, n=1, cutoff=0.5)
        message = f"no option {wrong}." + (f" Did you mean {close[0]}?" if close else f" Known: {', '.join(options)}")
    return f"{message} (see --help)"


if __name__ == "__main__":
    main()
