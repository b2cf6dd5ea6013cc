"""What an action needs of a workbook, closed or live: the port that adapters implement."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from repbook.book.changes import Changes
from repbook.book.snapshot import Reads, Snapshot
from repbook.domain.values import Problem, Value
from repbook.record import NamedTuple


class Written(NamedTuple):
    """What a write did: how many cells and rows, what could not be kept as it was, what to say."""

    cells: int
    rows: int
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()


class Stored(NamedTuple):
    """A computed cell as stored: its place for people, and its value."""

    where: str
    value: Value


class Book(Protocol):
    """A Repbook workbook.

    Reading gives only the named columns. Writing takes all changes or none: on a failure the
    workbook is as it was.
    """

    @property
    def name(self) -> str:
        """Return the workbook's file name, for messages."""

    def read(self, reads: Reads) -> Snapshot:
        """Return the named columns of the named tables, all settings and all labels."""

    def read_card(self, reads: Reads, card: str) -> Snapshot:
        """Return what `read` does; of Customers and Qualify other rows may be blank."""

    def computed(self) -> dict[str, Stored]:
        """Return the stored value of every computed cell outside the tables, by key."""

    def reckoned(self, tables: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return the keys of users' own columns that hold formulas, by table."""

    def faults(self) -> Sequence[Problem]:
        """Return what is wrong beside the cells: conditional formats, charts."""

    def backup(self, why: str = "") -> Path | None:
        """Save a copy, made before the action `why`; None where the book was never saved.

        Raises what keeps the book from being written, before a copy is made.
        """

    def write(self, changes: Changes) -> Written:
        """Write the changes with the values of every formula they move.

        A closed file is saved; an open workbook is left for its user to save. Where it fails with
        the workbook as it was, the copy made for it goes; after it, older copies may.
        """
