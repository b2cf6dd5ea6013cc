"""Every failure Repbook raises on purpose.

RepbookError
├── FileError            the file itself: missing, damaged, encrypted, locked, too large
│   ├── NotAWorkbook     it is something else than an .xlsx/.xlsm package
│   ├── DamagedFile      a part cannot be read
│   ├── UnsafeFile       zip bomb, XML entities, absurd counts
│   └── CannotWrite      locked, read-only, disk full, no permission
├── BookError            a sound workbook that is not (or no longer) a Repbook one
│   └── MissingName      a table, column, sheet or named cell was deleted or renamed
├── LiveError            the workbook lies open, and the application cannot or must not change it
├── Refused              an action's own rules say no; nothing was changed
└── UsageError           the call itself is wrong
"""

from __future__ import annotations

from repbook.text import say
from repbook.text.visible import one_line

# A message box holds some 1,000 signs: what is quoted must leave room for what to do about it.
LONGEST, _HEAD, _TAIL = 600, 480, 100


class RepbookError(Exception):
    """Carry a catalogue key and its facts; print as a plain sentence with the mend."""

    def __init__(self, key: str, /, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts

    def text(self, lang: str | None = None) -> str:
        """Return the sentence in `lang`, or in the user's language; an over-long fact in short.

        `facts` keep it whole, so that JSON has all of it.
        """
        return say(self.key, lang, **{key: _short(fact) for key, fact in self.facts.items()})

    def __str__(self) -> str:
        return self.text()


def _short(fact: object) -> object:
    """Return what is quoted on one line: its line ends would make lines that Repbook never said."""
    if not isinstance(fact, str):
        return fact
    short = fact if len(fact) <= LONGEST else f"{fact[:_HEAD]} … {fact[-_TAIL:]}"
    return one_line(short)


class FileError(RepbookError):
    """The file cannot be used as it is."""


class NotAWorkbook(FileError):
    """The file is something else than an .xlsx or .xlsm package."""


class DamagedFile(FileError):
    """A part of the package cannot be read."""


class UnsafeFile(FileError):
    """The file would exhaust memory or reach outside itself, so it is not opened."""


class CannotWrite(FileError):
    """The file is locked, read-only, or there is no room or permission."""


class BookError(RepbookError):
    """The workbook is sound but not one that Repbook can work on."""


class MissingName(BookError):
    """A table, column, sheet or named cell is gone or renamed."""


class LiveError(RepbookError):
    """The application that holds the workbook is busy, gone, or keeps a sheet protected."""


class Refused(RepbookError):
    """An action declined by its own rules; nothing was changed."""


class UsageError(RepbookError):
    """The call itself is wrong."""
