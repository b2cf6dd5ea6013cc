"""Show that long work goes on: a bar on a terminal, a line in Excel's status bar."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from repbook.book.open_book import OpenBook
from repbook.book.progress import Progress, Step
from repbook.entrypoints.console import screen
from repbook.errors import RepbookError
from repbook.text import say
from repbook.text.visible import visible

PATIENCE = 1.0


@contextmanager
def working(file: str) -> Iterator[None]:
    """Show a progress bar on standard error while the body runs, if it takes over a second."""
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(file, done), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def _watch(file: str, done: threading.Event) -> None:
    if done.wait(PATIENCE):
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    console = Console(file=screen(sys.stderr))
    with Progress(*columns, console=console, transient=True) as bar:
        bar.add_task(visible(say("commands.working", file=file)), total=None)
        done.wait()


def in_status_bar(desk: OpenBook) -> Progress:
    """Return what shows in an open workbook's status bar which file of how many is worked on."""

    @contextmanager
    def show(count: int) -> Iterator[Step]:
        numbers = iter(range(1, count + 1))

        def step(file: str) -> None:
            facts = {"file": visible(file), "number": next(numbers, count), "count": count}
            # An Excel that is too busy to show it is no failure of the work.
            with suppress(RepbookError):
                desk.tell(say("commands.working_of", None, **facts))

        yield step

    return show


@contextmanager
def counting(count: int) -> Iterator[Step]:
    """Give what names the file that is worked on: on a terminal a bar of so many shows it."""
    if not sys.stderr.isatty():
        yield lambda file: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    console = Console(file=screen(sys.stderr))
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=count)

        def step(file: str) -> None:
            bar.update(task, description=visible(say("commands.working", file=file)))
            bar.advance(task)

        yield step
