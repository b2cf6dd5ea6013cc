"""Find the workbook whose button was pressed among those open; no application is ever started."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from repbook.adapters.live.book import LiveBook
from repbook.adapters.live.busy import found, patiently
from repbook.adapters.live.engine import lean_xlwings
from repbook.adapters.live.excel import full_name
from repbook.errors import LiveError
from repbook.record import NamedTuple

if TYPE_CHECKING:
    import xlwings


class Wanted(NamedTuple):
    """A workbook as the application that holds it describes it.

    `hwnd` is a window of that application on Windows, 0 elsewhere.
    """

    name: str
    full_name: str = ""
    hwnd: int = 0


def attach(wanted: Wanted) -> LiveBook:
    """Return the open workbook.

    Raises LiveError where no application can be reached or none has the workbook open.
    """
    library = lean_xlwings()
    apps = list(_apps(library, wanted))
    if not apps:
        raise LiveError("live.no_excel")
    for fits in (_by_full_name, _by_name):
        for app in apps:
            for book in patiently(lambda app=app: list(app.books)):  # type: ignore[misc]  # binds app
                if fits(book, wanted):
                    return LiveBook(book)
    raise LiveError("live.not_open", file=wanted.name)


def _apps(library: Any, wanted: Wanted) -> Iterator[xlwings.App]:
    """Yield running applications, the one that was named first."""
    finders: list[Callable[[], xlwings.App]] = []
    if sys.platform == "win32" and wanted.hwnd:
        finders.append(lambda: library.App(impl=library._xlwindows.App(xl=wanted.hwnd)))
        finders.append(lambda: library.apps[_process(wanted.hwnd)])
    for finder in finders:
        app = found(finder)
        if app is not None:
            yield app
    yield from found(lambda: list(library.apps)) or []


def _process(window: int) -> int:
    """Return the process of a window; no macro needs to ask Windows for its own."""
    from win32process import GetWindowThreadProcessId  # type: ignore[import-untyped]

    return int(GetWindowThreadProcessId(window)[1])


def _by_full_name(book: xlwings.Book, wanted: Wanted) -> bool:
    return bool(wanted.full_name) and _folded(full_name(book)) == _folded(wanted.full_name)


def _by_name(book: xlwings.Book, wanted: Wanted) -> bool:
    return _folded(book.name) == _folded(wanted.name)


def _folded(name: str) -> str:
    """Return a name without what file systems change in it: case, and how accents are written."""
    return unicodedata.normalize("NFC", name).casefold()
