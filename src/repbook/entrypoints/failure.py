"""Turn a failure into one sentence, true to what was written before it, and a log entry."""

from __future__ import annotations

import os
import re
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from repbook.adapters.backups import home
from repbook.book.deeds import deeds
from repbook.datafolder import private
from repbook.errors import RepbookError, UsageError
from repbook.ooxml.package import last_read
from repbook.record import NamedTuple
from repbook.scratch import FOLDERS
from repbook.text import say, sentences

UNEXPECTED, UNFORESEEN = "commands.unexpected", "files.unforeseen"
SCRATCH = "commands.scratch"
AFTER, HALF = "commands.after", "commands.half"
# How large the log grows before it becomes the old one; how many steps of a failure it holds.
MOST, STEPS = 1 << 20, 60
_FILES = ("repbook.ooxml", "repbook.adapters")
UNCHANGED = r"(?i)\bnothing was|\bunchanged|\bnot (?:changed|written|saved)|\bas it was"
"""What sentences of the catalogue say of a workbook that was not written."""


class Failure(NamedTuple):
    """How a failure is told, and what had been written by then, to scripts as `written`.

    `done` is whether that is what was asked for; it may have left `problems`.
    """

    key: str
    text: str
    written: bool = False
    done: bool = False
    problems: int = 0
    backup: Path | None = None
    is_usage: bool = False


def failure(error: BaseException, *, said: bool = False) -> Failure:
    """Return what to say of an error: never that nothing was changed after something was.

    `said` is whether the user is told anyway what was done in a first step.
    """
    is_usage = isinstance(error, UsageError)
    written = deeds()
    if not written:
        if isinstance(error, RepbookError):
            return Failure(error.key, str(error), is_usage=is_usage)
        if folder := _scratch(error):
            note(error)
            return Failure(SCRATCH, say(SCRATCH, folder=folder, reason=_reason(error)))
        return Failure(UNEXPECTED, record(error))
    own = [deed for deed in written if not deed.aside]
    backup = next((deed.backup for deed in written if deed.backup), None)
    key = AFTER if own else HALF
    text = _text(key, error, written[-1].file, said=said and not own)
    if backup and not said:
        text = f"{text}\n{say('commands.backup', path=backup)}"
    problems = sum(deed.problems for deed in own)
    return Failure(key, text, True, bool(own), problems, backup, is_usage)


def _scratch(error: BaseException) -> str:
    """Return the system's folder of temporary files where an error is about one of ours there."""
    name = str(error.filename or "") if isinstance(error, OSError) else ""
    place, ours, _ = name.partition(f"{os.sep}{FOLDERS}")
    return place if ours else ""


def _reason(error: BaseException) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or type(error).__name__


def _text(key: str, error: BaseException, file: str, *, said: bool) -> str:
    """Return the sentence of an error after a write, in its own words where they stay true."""
    if isinstance(error, RepbookError) and not re.search(UNCHANGED, error.text("en")):
        return str(error) if said else say(key, None, file=file, what=error)
    note(error)
    if reason := _why(error):
        what = say("commands.step_unwritten", None, reason=reason)
    else:
        name = error.key if isinstance(error, RepbookError) else type(error).__name__
        what = say("commands.unforeseen", None, what=name, log=log_file())
    return what if said else say(key, None, file=file, what=what)


def _why(error: BaseException) -> str:
    """Return in a few words what the system or the file is in the way with, "" for a fault."""
    cause = error.__cause__ if isinstance(error, RepbookError) else error
    if isinstance(cause, OSError):
        return _reason(cause)
    if isinstance(error, RepbookError) and (key := f"why.{error.key}") in sentences():
        return say(key, None, **error.facts)
    return ""


def log_file() -> Path:
    """Return where failures are written down."""
    return home() / "repbook.log"


def record(error: BaseException) -> str:
    """Append the traceback to the log and return the sentence for the user.

    What came of reading or writing a file names the part that was looked at last.
    """
    note(error)
    place = last_read() if _is_of_a_file(error) else None
    if place is not None:
        file, part = place
        return say(UNFORESEEN, file=file, part=part, what=type(error).__name__, log=log_file())
    return say(UNEXPECTED, what=type(error).__name__, log=log_file())


def note(error: BaseException) -> None:
    """Append the traceback to the log, as far as that can be written."""
    log = log_file()
    try:
        private(log.parent)
        _turn(log)
        with open(log, "a", encoding="utf-8", opener=_unfollowed) as file:
            file.write(f"{datetime.now(UTC).isoformat()}\n")
            file.writelines(_trail(error))
    except OSError:
        pass


def _unfollowed(path: str, flags: int) -> int:
    """Open the log as one's own; never through a link, nor waiting for who reads a pipe."""
    more = (getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK"))
    return os.open(path, flags | sum(more), 0o600)


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
