"""Run cases in parallel over the cores, each worker in a place of its own."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import TypeVar

from soak.deeds import reading
from soak.stage import Stage
from soak.states import EDIT, used

Task = TypeVar("Task")
Found = TypeVar("Found")
_EVERY = 5.0
"""Seconds between two lines of progress."""
_stage: list[Stage] = []


class Pool:
    """So many worker processes, each with a stage below `folder`."""

    def __init__(self, folder: Path, base: Path, jobs: int) -> None:
        self.folder, self.base = folder, base
        context = multiprocessing.get_context("spawn")
        self._workers = ProcessPoolExecutor(jobs, context, _begin, (folder, base))

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._workers.shutdown(cancel_futures=True)

    def map(
        self, work: Callable[[Stage, Task], Found], tasks: Sequence[Task], what: str
    ) -> list[Found]:
        """Return what `work` finds for each task, in their order; progress goes to stderr."""
        start = said = time.perf_counter()
        futures = {self._workers.submit(_inside, work, task): n for n, task in enumerate(tasks)}
        found: dict[int, Found] = {}
        for future in as_completed(futures):
            found[futures[future]] = future.result()
            now = time.perf_counter()
            if now - said > _EVERY or len(found) == len(tasks):
                said = now
                print(f"{what} {len(found)}/{len(tasks)}, {now - start:.0f} s", file=sys.stderr)
        return [found[number] for number in range(len(tasks))]


def _begin(folder: Path, base: Path) -> None:
    # In another place than the cases': what a process does once a folder is still to be done there.
    _warm(Stage(folder / f"warm-{os.getpid()}", base))
    _stage[:] = [Stage(folder / f"worker-{os.getpid()}", base)]


def _warm(stage: Stage) -> None:
    """Load, before any fork, the modules of all commands and of a save."""
    stage.put(used.__name__, used)
    stage.enter()
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
        for deed in (EDIT, *reading()):
            with suppress(SystemExit):
                deed.run(stage)


def _inside(work: Callable[[Stage, Task], Found], task: Task) -> Found:
    return work(_stage[0], task)
