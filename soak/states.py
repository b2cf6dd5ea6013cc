"""The workbooks that deeds are done to, each made in its place by what a user does."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.books import make_book

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import Value
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.schema.registry import CUSTOMERS, TABLES
from soak.deeds import Deed, command, press
from soak.stage import CARD, DAY, Stage, Work

CARDS = 50
OLDER = Path(__file__).parents[1] / "tests" / "data" / "template_5.xlsm"
EDIT = command("edit", "leads.xlsx", "LW-00042", "--set", "area=North")
ADD = command("add", "leads.xlsx", "--name", "Saver", "--phone", "02079460001", "--anyway")
RANK = command("rank", "leads.xlsx", "--day", DAY)
RESULT: Mapping[str, Value] = {"result": 1.0, "need": 3.0, "attitude": 4.0, "chance": 3.0}
_LIST = "Company,Phone,Area\nNew Firm Ltd,13912345678,Area 3\nFirm 7 B Ltd,13912345679,Area 4\n"


def make_base(folder: Path) -> Path:
    """Build the workbook that most states begin with, once for all workers."""
    folder.mkdir(parents=True, exist_ok=True)
    return make_book(folder / "base.xlsx", CARDS)


def nothing(stage: Stage) -> None:
    """Leave only a list."""
    stage.list.write_text(_LIST, encoding="utf-8")


def used(stage: Stage) -> None:
    """Rank, type results and both forms, and edit a card: there is a change to take back."""
    nothing(stage)
    shutil.copyfile(stage.base, stage.book)
    _done(stage, RANK)
    _done(stage, _typed)
    _done(stage, EDIT)


def blank_form(stage: Stage) -> None:
    """Have a new card typed into the empty form."""
    nothing(stage)
    shutil.copyfile(stage.base, stage.book)
    _done(stage, press("new_card"))
    _done(stage, _new_card)


def previewed(stage: Stage) -> None:
    """Show what an import would do."""
    used(stage)
    _done(stage, press("import", "list.csv"))


def broken(stage: Stage) -> None:
    """Rename a header, as a user does who does not know."""
    used(stage)
    _done(stage, _renamed)


def older(stage: Stage) -> None:
    """Have a workbook of an older template, with macros."""
    nothing(stage)
    stage.book = stage.work / "leads.xlsm"
    shutil.copyfile(OLDER, stage.book)


STATES: Mapping[str, Callable[[Stage], None]] = {
    state.__name__: state for state in (used, previewed, blank_form, broken, older, nothing)
}
SAVES: Mapping[str, tuple[Deed, ...]] = {
    "nothing": (command("new", "leads.xlsx", "--force"), ADD),
    "broken": (command("repair", "leads.xlsx"), ADD),
    "older": (command("upgrade", "leads.xlsx"), ADD),
}
"""What saves a workbook of a state, whatever became of it; of all others a new card does."""


def saves(state: str) -> tuple[Deed, ...]:
    """Return the deeds after which a workbook of this state was saved in any case."""
    return SAVES.get(state, (ADD, ADD))


def _done(stage: Stage, work: Deed | Work) -> None:
    ended = stage.run(work.run if isinstance(work, Deed) else work)
    if ended.code:
        raise RuntimeError(f"{work}: {ended.words}")


def _typed(stage: Stage) -> int:
    book = FileBook(stage.book)
    visits = book.read({"visits": TABLES["visits"].keys()}).tables["visits"]
    changes = Changes("typed")
    for row in list(visits.filled())[:3]:
        changes.update("visits", row, **RESULT)
    form = {f"log_{key}": value for key, value in RESULT.items()}
    changes.settings = {"card_id": CARD, "edit_area": "South", **form}
    book.write(changes)
    return 0


def _new_card(stage: Stage) -> int:
    form: dict[str, Value] = {"edit_name": "Fernton Ltd", "edit_phone": "0207 946 0000"}
    FileBook(stage.book).write(Changes("typed", settings=form))
    return 0


def _renamed(stage: Stage) -> int:
    package = open_package(stage.book)
    book = Workbook(package)
    info = book.tables[TABLES[CUSTOMERS].name]
    editor = SheetEditor(book, info.sheet_part)
    column = info.first_col + TABLES[CUSTOMERS].keys().index("contact")
    editor.set(f"{column_letters(column)}{info.header_row}", "Renamed")
    save_package(package, stage.book, editor.parts())
    return 0
