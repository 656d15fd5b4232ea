"""A training run on standard error: a bar with loss, EX, tokens/s and time left; in a log, a line now and then."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from pipelines.finetune import TrainingStep

LINE_EVERY_S = 15.0


class TrainingBar:
    """``with TrainingBar() as bar: train(..., progress=bar)``"""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._bar = Progress(
            TextColumn("step {task.completed:.0f}/{task.total:.0f}"),
            BarColumn(),
            TextColumn("{task.description}"),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task: TaskID | None = None
        self._last_line = 0.0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def __call__(self, step: TrainingStep) -> None:
        if self._console.is_terminal:
            if self._task is None:
                self._task = self._bar.add_task("", total=step.n_steps)
            self._bar.update(self._task, completed=step.step, description=in_words(step))
        elif step.step == step.n_steps or time.monotonic() - self._last_line >= LINE_EVERY_S:
            self._last_line = time.monotonic()
            self._console.print(f"step {step.step}/{step.n_steps}  {in_words(step)}", soft_wrap=True)


def in_words(step: TrainingStep) -> str:
    """``loss 0.412  EX 61.0 %  2,310 tokens/s (280 learnt)  3:05 left``"""
    ex = "" if step.ex is None else f"  EX {100 * step.ex:.1f} %"
    minutes, seconds = divmod(round(step.seconds_left), 60)
    speed = f"{step.tokens_per_s:,.0f} tokens/s ({step.answer_tokens_per_s:,.0f} learnt)"
    return f"loss {step.loss:.3f}{ex}  {speed}  {minutes}:{seconds:02d} left"
