"""What this run has written so far, so that what fails later never calls it unchanged."""

from pathlib import Path

from repbook.record import NamedTuple


class Deed(NamedTuple):
    """One change that was written: the file, its backup, how many problems it left.

    One that is `aside` was a first step only, such as taking in the rows under a table.
    """

    file: str
    backup: Path | None = None
    problems: int = 0
    aside: bool = False


_deeds: list[Deed] = []


def note(deed: Deed) -> None:
    """Keep what was just written."""
    _deeds.append(deed)


def deeds() -> tuple[Deed, ...]:
    """Return what was written since `forget`, in its order."""
    return tuple(_deeds)


def set_aside() -> None:
    """Say that what was written so far is not yet what was asked for."""
    _deeds[:] = [deed._replace(aside=True) for deed in _deeds]


def forget() -> None:
    """Begin anew: before a run, and where what was written was a copy that is gone."""
    _deeds.clear()
