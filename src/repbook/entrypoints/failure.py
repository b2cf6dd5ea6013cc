"""Turn an unforeseen failure into one sentence and a log entry."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from repbook.adapters.backups import home
from repbook.datafolder import private
from repbook.text import say

UNEXPECTED = "commands.unexpected"


def log_file() -> Path:
    """Return where failures are written down."""
    return home() / "repbook.log"


def record(error: Exception) -> str:
    """Append the traceback to the log and return the sentence for the user."""
    note(error)
    return say(UNEXPECTED, what=type(error).__name__, log=log_file())


def note(error: Exception) -> None:
    """Append the traceback to the log, as far as that can be written."""
    log = log_file()
    try:
        private(log.parent)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()}\n")
            file.writelines(_trail(error))
    except OSError:
        pass


def _number(error: BaseException) -> str:
    """Return the system's number of an error, which quotes nothing: Apple's, COM's, the disk's."""
    numbers = (getattr(error, name, None) for name in ("errornumber", "hresult", "errno"))
    found = next((number for number in numbers if type(number) is int), None)
    return "" if found is None else f" ({found})"


def _trail(error: BaseException | None) -> Iterator[str]:
    """Yield where an error and its causes arose, without their messages: those may quote a cell."""
    while error is not None:
        yield from traceback.format_tb(error.__traceback__)
        yield f"{type(error).__module__}.{type(error).__name__}{_number(error)}\n"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
