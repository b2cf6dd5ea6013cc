"""Workbooks: the documents that are open in the office."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xlwings import NoSuchObjectError, base_classes

from live.bridge import OfficeError, import_uno, properties
from live.engine.names import Names
from live.engine.native import Native, speaks_plainly
from live.engine.sheets import Sheets

if TYPE_CHECKING:
    from live.engine.app import App

_FILTERS = {
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xlsm": "Calc MS Excel 2007 VBA XML",
    ".ods": "calc8",
    ".pdf": "calc_pdf_Export",
}
_ALWAYS_RUN_MACROS = 4


@speaks_plainly
class Books(base_classes.Books):
    """All open workbooks."""

    def __init__(self, app: App) -> None:
        self.app = app

    @property
    def api(self) -> Native:
        return Native(self.app.desktop.Components)

    @property
    def active(self) -> Book:
        document = self.app.active_document()
        if document is None:
            raise NoSuchObjectError("no workbook is open")
        return Book(self.app, document)

    def __iter__(self) -> Iterator[Book]:
        return (Book(self.app, document) for document in self.app.documents())

    def __len__(self) -> int:
        return len(self.app.documents())

    def __call__(self, key: int | str) -> Book:
        books = list(self)
        if isinstance(key, int):
            return books[key - 1]
        for book in books:
            if key.lower() in (book.name.lower(), book.fullname.lower()):
                return book
        raise KeyError(key)

    def add(self) -> Book:
        return self._load("private:factory/scalc")

    def open(self, fullname: str, *_: object, **__: object) -> Book:
        return self._load(import_uno().systemPathToFileUrl(os.fspath(fullname)))

    def _load(self, url: str) -> Book:
        how = properties(Hidden=True, MacroExecutionMode=_ALWAYS_RUN_MACROS)
        document = self.app.desktop.loadComponentFromURL(url, "_blank", 0, how)
        if document is None:
            raise OfficeError(f"LibreOffice cannot open {url}")
        # Nothing to be undone by hand is kept: writes from outside empty Excel's list of it too.
        document.IsUndoEnabled = False
        return Book(self.app, document)


@speaks_plainly
class Book(base_classes.Book):
    """One open workbook; `model` is the UNO document."""

    app: Any = None

    def __init__(self, app: App, model: Any) -> None:
        self.app, self.model = app, model

    @property
    def api(self) -> Native:
        """Return the document, with what Excel's own Workbook object is asked for."""
        return Native(
            self.model,
            {
                "SaveCopyAs": lambda: self.save_copy,
                "Saved": lambda: not self.model.isModified(),
                "ReadOnly": self.model.isReadonly,
                "Path": lambda: str(Path(self.fullname).parent) if self.model.hasLocation() else "",
                "FullName": lambda: self.fullname,
                "Name": lambda: self.name,
            },
        )

    @property
    def name(self) -> str:
        return os.path.basename(self.fullname)

    @property
    def fullname(self) -> str:
        url = self.model.URL
        return str(import_uno().fileUrlToSystemPath(url)) if url else str(self.model.Title)

    @property
    def sheets(self) -> Sheets:
        return Sheets(self)

    @property
    def names(self) -> Names:
        return Names(self, self.model.NamedRanges)

    def activate(self) -> None:
        window = self.model.CurrentController.Frame.ContainerWindow
        if window.isVisible():
            window.toFront()

    def close(self) -> None:
        self.model.close(True)

    def save(self, path: str | None = None, password: str | None = None) -> None:
        """Save as LibreOffice does: styles of tables, slicers and the theme are lost."""
        if path is None and self.model.hasLocation():
            self.model.store()
        else:
            self._store(self.model.storeAsURL, path or f"{self.name}.xlsx")

    def save_copy(self, path: str) -> None:
        """Save a copy; the open workbook stays what and where it is."""
        self._store(self.model.storeToURL, path)

    def to_pdf(self, path: str, quality: object = None) -> None:
        self._store(self.model.storeToURL, path)

    def run(self, name: str, args: tuple[object, ...] = ()) -> object:
        """Run a macro of the workbook by `Module.Sub`, or by a name that only one module has."""
        libraries = self.model.BasicLibraries
        library = libraries.ProjectName if libraries.VBACompatibilityMode else "Standard"
        modules = libraries.getByName(library)
        if "." not in name:
            sub = f"sub {name.lower()}("
            holders = [
                module
                for module in modules.ElementNames
                if sub in modules.getByName(module).lower()
            ]
            name = f"{holders[0]}.{name}" if holders else name
        uri = f"vnd.sun.star.script:{library}.{name}?language=Basic&location=document"
        result, _, _ = self.model.getScriptProvider().getScript(uri).invoke(args, (), ())
        return result

    def _store(self, store: Any, path: str | os.PathLike[str]) -> None:
        target = Path(path).resolve()
        store(target.as_uri(), properties(FilterName=_FILTERS[target.suffix.lower()]))
