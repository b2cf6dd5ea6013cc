"""The application: what xlwings asks of Excel itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from live.bridge import enum
from live.engine.books import Book, Books
from live.engine.native import Native, speaks_plainly
from live.engine.ranges import Range
from live.engine.sheets import Sheet

if TYPE_CHECKING:
    from live.engine.registered import Engine

_BOXES = {"info": "INFOBOX", "critical": "ERRORBOX", None: "MESSAGEBOX"}
_CHOICES = {"ok": 1, "ok_cancel": 2, "yes_no": 3, "yes_no_cancel": 4}
_ANSWERS = {0: "cancel", 1: "ok", 2: "yes", 3: "no"}
_SPREADSHEET = "com.sun.star.sheet.SpreadsheetDocument"


@speaks_plainly
class App(base_classes.App):
    """One running LibreOffice.

    `answers` are given to alerts in turn, with no box shown; `alerts` keeps what was asked.
    `moved` tells that cells came or went while calculation was held.
    """

    version = "16.0"
    visible = True
    interactive = True
    display_alerts = True
    enable_events = True
    cut_copy_mode = None
    hwnd = None
    pid = 0
    engine: Any = None

    def __init__(self, engine: Engine, desktop: Any, pid: int) -> None:
        self.engine, self.pid = engine, pid
        self.desktop = desktop
        self.alerts: list[tuple[str, str | None, str]] = []
        self.answers: list[str] = []
        self._updating = True
        self.moved = False
        self._status: str | bool = False
        self._indicator: Any = None

    @property
    def api(self) -> Native:
        return Native(self.desktop)

    @property
    def books(self) -> Books:
        return Books(self)

    def documents(self) -> list[Any]:
        """Return the open spreadsheets in the order in which they were opened."""
        found, components = [], self.desktop.Components.createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if hasattr(component, "supportsService") and component.supportsService(_SPREADSHEET):
                found.append(component)
        return found

    def active_document(self) -> Any:
        """Return the spreadsheet in front; a hidden office has none, so the one opened last."""
        current = self.desktop.CurrentComponent
        if current is not None and current.supportsService(_SPREADSHEET):
            return current
        documents = self.documents()
        return documents[-1] if documents else None

    def activate(self, steal_focus: bool = False) -> None:
        self.engine.apps.first(self)

    def quit(self) -> None:
        self.engine.apps.remove(self)
        self.desktop.terminate()

    kill = quit

    @property
    def selection(self) -> Range | None:
        book = self.books.active
        selected = book.model.CurrentSelection
        if selected is None or not hasattr(selected, "RangeAddress"):
            return None
        return Range(Sheet(book, selected.Spreadsheet), selected)

    @property
    def calculation(self) -> str:
        document = self.active_document()
        automatic = document is None or document.isAutomaticCalculationEnabled()
        return "automatic" if automatic else "manual"

    @calculation.setter
    def calculation(self, mode: str) -> None:
        for document in self.documents():
            document.enableAutomaticCalculation(mode != "manual")
        if self.moved and mode != "manual":
            # LibreOffice forgets what depends on cells that moved meanwhile.
            for document in self.documents():
                document.calculateAll()
            self.moved = False

    def calculate(self) -> None:
        for document in self.documents():
            document.calculate()

    @property
    def screen_updating(self) -> bool:
        return self._updating

    @screen_updating.setter
    def screen_updating(self, shown: bool) -> None:
        if shown != self._updating:
            for document in self.documents():
                (document.unlockControllers if shown else document.lockControllers)()
        self._updating = shown

    @property
    def status_bar(self) -> str | bool:
        return self._status

    @status_bar.setter
    def status_bar(self, text: str | bool) -> None:
        if self._indicator is not None:
            self._indicator.end()
            self._indicator = None
        document = self.active_document()
        if text is not False and document is not None:
            frame = document.CurrentController.Frame
            self._indicator = frame.createStatusIndicator()
            self._indicator.start(str(text), 100)
        self._status = text

    def alert(
        self,
        prompt: str,
        title: str | None,
        buttons: str,
        mode: str | None,
        callback: object,
    ) -> str:
        self.alerts.append((prompt, title, buttons))
        if self.answers:
            return self.answers.pop(0)
        window = self.active_document().CurrentController.Frame.ContainerWindow
        kind = enum("awt.MessageBoxType", _BOXES[mode])
        choices = _CHOICES[buttons]
        box = window.Toolkit.createMessageBox(window, kind, choices, title or "", prompt)
        return _ANSWERS[box.execute()]

    def run(self, macro: str, args: tuple[object, ...]) -> object:
        """Run a macro; xlwings writes `'book'!Module.Sub` or a bare name."""
        book, _, name = macro.rpartition("!")
        where = self.books(book.strip("'")) if book else self.books.active
        return where.run(name, args)

    def book_of(self, document: Any) -> Book:
        """Return an open document as a book."""
        return Book(self, document)
