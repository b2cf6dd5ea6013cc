"""`python -m repbook.entrypoints.button REQUEST`: what a button in Excel starts.

It leaves a mark beside the request at once, before anything heavy is imported, so that the launcher
knows that Python runs. Then it attaches to the workbook that lies open, presses the button and
leaves an answer beside the request, whatever happens, unless the user stopped waiting and the
request is gone.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.process import leave, without_collector
from repbook.entrypoints.request_file import (
    Request,
    counted,
    leave_mark,
    read_request,
    sweep,
    write_answer,
)
from repbook.errors import BookError, RepbookError

if TYPE_CHECKING:
    from repbook.book.open_book import OpenBook

DONE, FAILED = 0, 1


def main(argv: list[str] | None = None) -> int:
    """Answer one request; return 0 when an answer was written, 1 when none was."""
    words = sys.argv[1:] if argv is None else argv
    if len(words) != 1:
        return FAILED
    path = Path(words[0])
    try:
        if not leave_mark(path):
            return FAILED
        written = write_answer(path, answer(path))
    except OSError as error:
        _note(error)
        return FAILED
    # The user has the answer by now.
    with suppress(OSError):
        sweep(path.parent)
    return DONE if written else FAILED


def answer(path: Path) -> Outcome:
    """Return what came of a request; nothing is raised."""
    try:
        with without_collector():
            return _pressed(read_request(path))
    except Exception as error:
        return _failed(error)


def _pressed(request: Request) -> Outcome:
    from repbook.adapters.live.app import Wanted, attach
    from repbook.book.deeds import forget
    from repbook.entrypoints.frame_button import press
    from repbook.schema.source import using
    from repbook.text import use_language

    forget()
    desk = attach(Wanted(request.book, request.fullname, counted(request.hwnd) or 0))
    with using(desk.kind()):
        # A workbook that is broken has no language; it can still be repaired.
        with suppress(BookError):
            use_language(desk.language())
        try:
            offer = _offer(request, desk)
            return offer or press(request.action, desk, _asked(request))
        finally:
            # What was done stays done, even if Excel is too busy to give its status bar back.
            with suppress(Exception):
                desk.tell("")


def _offer(request: Request, desk: OpenBook) -> Outcome | None:
    """Return what is said first to a workbook of another template's version than today's."""
    from repbook.entrypoints.versions import offer

    return offer(request.action, request.template, desk)


def _asked(request: Request) -> str:
    """Return what the press is handed on; About asks for nothing but tells the add-in's version."""
    return request.version if request.action == "about" else request.asked


def _failed(error: Exception) -> Outcome:
    """Return a failure as an outcome, with what stands on little where the rest is broken."""
    from repbook.entrypoints.failure import failure, note

    if isinstance(error, RepbookError) and error.key == "live.automation":
        note(error)
    found = failure(error)
    return Outcome(Mood.DONE if found.done else Mood.REFUSED, found.text)


def _note(error: Exception) -> None:
    from repbook.entrypoints.failure import note

    note(error)


if __name__ == "__main__":
    # At an orderly exit xlwings would look for Excel processes it does not know, and end them.
    leave(main())
