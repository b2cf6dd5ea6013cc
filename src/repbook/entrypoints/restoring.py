"""Which backup is meant, and how backups are said: what commands and button share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from repbook.adapters import backups
from repbook.adapters.backups import Copy
from repbook.errors import Refused
from repbook.text import say, sentences


def chosen(
    file: Path, copies: Sequence[Copy], when: str, holds: Callable[[Copy], bool]
) -> tuple[int, Copy]:
    """Return a backup and its number, the newest being 1; `copies` stand newest first.

    `when` is its number or the beginning of its time; without it the last of this very file is
    meant that holds something else than the workbook. Raises Refused where there is none.
    """
    if not copies:
        raise Refused("restore.none", file=file.name, folder=backups.root())
    numbered = list(enumerate(copies, 1))
    asked = when.strip().replace("T", " ").replace("/", "-")
    if not asked:
        # A book's own copy elsewhere has its id and so its backups among these.
        here = backups.place_of(str(file))
        own = [each for each in numbered if each[1].place == here] or numbered
        return next((each for each in own if not holds(each[1])), own[0])
    if asked.isdecimal() and len(asked) < len("2026"):
        fitting = [each for each in numbered if each[0] == int(asked)]
    else:
        fitting = [each for each in numbered if exactly(each[1]).startswith(asked)]
    if not fitting:
        facts = {"when": when, "example": at(copies[0]), "choices": tuple(map(at, copies))}
        raise Refused("restore.no_such", file=file.name, **facts)
    return fitting[0]


def at(copy: Copy) -> str:
    """Return when a backup was made, by the clock on the wall."""
    return f"{copy.at.astimezone():%Y-%m-%d %H:%M:%S}"


def exactly(copy: Copy) -> str:
    """Return when a backup was made, to the microsecond: no two of a book were made then."""
    return f"{copy.at.astimezone():%Y-%m-%d %H:%M:%S.%f}"


def why(copy: Copy) -> str:
    """Return in words before which action a backup was made."""
    key = f"log.{copy.why}"
    if key in sentences():
        return say(key)
    return copy.why or say("restore.unknown")


def megabytes(copy: Copy) -> str:
    """Return a backup's size."""
    return f"{copy.size / backups.MEGABYTE:.1f}"


def as_json(number: int, copy: Copy) -> dict[str, object]:
    """Return a backup for scripts; its time in UTC."""
    return {
        "number": number,
        "at": copy.at.isoformat(timespec="seconds"),
        "why": copy.why,
        "file": copy.name,
        "size": copy.size,
        "path": str(copy.path),
    }
