"""Turn an unforeseen failure into one sentence and a log entry."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from repbook.adapters.backups import home
from repbook.ooxml.package import last_read
from repbook.text import say

UNEXPECTED, UNFORESEEN = "commands.unexpected", "files.unforeseen"
# How large the log grows before it becomes the old one; how many steps of a failure it holds.
MOST, STEPS = 1 << 20, 60
_FILES = ("repbook.ooxml", "repbook.adapters")


def log_file() -> Path:
    """Return where failures are written down."""
    return home() / "repbook.log"


def record(error: Exception) -> str:
    """Append the traceback to the log and return the sentence for the user.

    What came of reading or writing a file names the part that was looked at last.
    """
    note(error)
    place = last_read() if _is_of_a_file(error) else None
    if place is not None:
        file, part = place
        return say(UNFORESEEN, file=file, part=part, what=type(error).__name__, log=log_file())
    return say(UNEXPECTED, what=type(error).__name__, log=log_file())


def note(error: Exception) -> None:
    """Append the traceback to the log, as far as that can be written."""
    log = log_file()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        _turn(log)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat()}\n")
            file.writelines(_trail(error))
    except OSError:
        pass


def _turn(log: Path) -> None:
    """Let a long log become the old one, in the place of the one before."""
    if log.is_file() and log.stat().st_size > MOST:
        log.replace(log.with_name(f"{log.stem}-old{log.suffix}"))


def _is_of_a_file(error: BaseException) -> bool:
    """Tell whether an error arose in what reads and writes files."""
    frames = traceback.walk_tb(error.__traceback__)
    return any(str(frame.f_globals.get("__name__")).startswith(_FILES) for frame, _ in frames)


def _number(error: BaseException) -> str:
    """Return the system's number of an error, which quotes nothing: Apple's, COM's, the disk's."""
    numbers = (getattr(error, name, None) for name in ("errornumber", "hresult", "errno"))
    found = next((number for number in numbers if type(number) is int), None)
    return "" if found is None else f" ({found})"


def _trail(error: BaseException | None) -> Iterator[str]:
    """Yield where an error and its causes arose, without their messages: those may quote a cell."""
    while error is not None:
        yield from traceback.format_tb(error.__traceback__, -STEPS)
        yield f"{type(error).__module__}.{type(error).__name__}{_number(error)}\n"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
