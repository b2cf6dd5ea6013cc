"""An open workbook is never left half written, nor the application in another state."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import xlwings
from live_helpers import FULL, LiveBooks, all_tables

from doing import NOW, BookOf, undone
from fast import in_full
from live.bridge import properties
from live.engine.books import Book as EngineBook
from made_books import TODAY, card_id, read
from repbook.adapters import backups
from repbook.adapters.file_book import FileBook
from repbook.adapters.live import busy as live_busy
from repbook.adapters.live import excel as live_excel
from repbook.adapters.live import grid as live_grid
from repbook.adapters.live.book import LiveBook
from repbook.book.apply import LOG, apply
from repbook.book.changes import Changes
from repbook.errors import LiveError, Refused
from repbook.features.plan.rank import gather, rank
from repbook.features.tools.undo import LOG_READS, last_batch, reads_for, undo
from repbook.text.label import LANGUAGES

STATE = ("screen_updating", "enable_events", "calculation", "status_bar")


class Busy(Exception):
    """What pywin32 raises while a cell is being edited."""

    def __init__(self, hresult: int = -2147418111, scode: int | None = None) -> None:
        super().__init__(hresult)
        self.hresult = hresult
        self.excepinfo = None if scode is None else (0, "", "", "", 0, scode)


def state(app: xlwings.App) -> list[object]:
    """Return what a user would notice if it were left otherwise."""
    return [getattr(app, name) for name in STATE]


def everything() -> Changes:
    """Return changes of every kind, which move rows of several tables."""
    changes = Changes("test")
    changes.update("customers", card_id(1), name="One", note="=1")
    changes.update("customers", card_id(3), name="Three")
    changes.insert("customers", [{"id": card_id(n), "name": f"N{n}"} for n in (4, 5)])
    changes.insert("calls", [{"call_id": f"C-{n}"} for n in (2, 3, 4)])
    changes.deletes["qualify"] = [card_id(2)]
    changes.replaces["visits"] = [{"visit_id": f"V{n}", "rank": n + 1.0} for n in range(4)]
    changes.replaces["missed"] = [{"id": card_id(2)}]
    changes.settings |= {"rep_name": "Li Wei", "focus_score": 75.0, "card_id": card_id(3)}
    return changes


@pytest.mark.parametrize("mode", ["manual", *in_full("automatic")])
def test_the_application_is_left_as_it_was(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    opened = live_books(book_of(FULL))
    opened.app.calculation = mode  # type: ignore[assignment]  # a mode of Excel's
    opened.app.enable_events = False
    before = state(opened.app)
    book = LiveBook(opened)
    try:
        book.write(everything())
        assert state(opened.app) == before
        score = book.read({"customers": ("score",)}).tables["customers"].columns["score"][0]
        assert score is not None

        def fails(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(live_grid.Grid, "write", fails)
        changes = Changes("test")
        changes.update("customers", card_id(1), name="Two")
        with pytest.raises(LiveError):
            book.write(changes)
        assert state(opened.app) == before
    finally:
        opened.app.calculation = "automatic"
        opened.app.enable_events = True


def fewer() -> Changes:
    """Return changes under which tables lose rows, after `everything`."""
    changes = Changes("test")
    changes.deletes["customers"] = [card_id(n) for n in (1, 4)]
    changes.deletes["calls"] = [f"C-{n}" for n in (1, 2, 3, 4)]
    changes.replaces["visits"] = [{"visit_id": "V9"}]
    changes.replaces["missed"] = []
    return changes


def cells_of(opened: xlwings.Book) -> dict[str, object]:
    """Return formulas and values of every sheet, as far as anything stands there."""
    areas = ((sheet.name, sheet.used_range) for sheet in opened.sheets)
    return {name: [row for row in cells.formula if any(row)] for name, cells in areas}


@pytest.mark.full
@pytest.mark.parametrize("change", ["everything", "fewer"])
def test_whatever_step_fails_everything_is_taken_back(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    steps = Steps(monkeypatch)
    if change == "fewer":
        book.write(everything())
    changes = {"everything": everything, "fewer": fewer}[change]
    before, values = cells_of(opened), all_tables(book)
    areas = {t.name: t.range.address for s in opened.sheets for t in s.tables}
    for step in range(100):
        steps.fail_at(step)
        try:
            book.write(changes())
        except ZeroDivisionError:
            steps.fail_at(-1)
            assert cells_of(opened) == before, step
            assert all_tables(book) == values, step
            assert {t.name: t.range.address for s in opened.sheets for t in s.tables} == areas
        else:
            break
    steps.fail_at(-1)
    assert 5 < step < 99
    assert all_tables(book) != values


class Steps:
    """Lets the nth change of cells fail, once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._left = -1
        for name in ("write", "clear", "fill", "do"):
            monkeypatch.setattr(live_grid.Grid, name, self._counting(getattr(live_grid.Grid, name)))

    def fail_at(self, step: int) -> None:
        """Let a step fail, counted from 0 and from now; -1 lets none."""
        self._left = step

    def _counting(self, real: Any) -> Any:
        def counted(*args: Any) -> Any:
            if self._left == 0:
                self._left = -1
                raise ZeroDivisionError
            self._left -= self._left > 0
            return real(*args)

        return counted


def test_what_cannot_be_taken_back_names_the_backup(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = LiveBook(live_books(book_of(FULL)))
    real, calls = live_grid.Grid.write, [0]

    def fails(*args: Any) -> None:
        calls[0] += 1
        if calls[0] > 1:
            raise ZeroDivisionError
        real(*args)

    book.read({})
    backup = book.backup()
    monkeypatch.setattr(live_grid.Grid, "write", fails)
    with pytest.raises(LiveError) as caught:
        book.write(everything())
    assert caught.value.key == "live.half_written"
    assert caught.value.facts["backup"] == backup


def test_a_protected_sheet_is_named_and_nothing_is_written(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    before = all_tables(book)
    for tab in ("Visits", "Policy"):
        opened.sheets[tab].impl.model.protect("")
        with pytest.raises(LiveError) as caught:
            book.write(everything())
        assert (caught.value.key, caught.value.facts["sheet"]) == ("live.protected", tab)
        opened.sheets[tab].impl.model.unprotect("")
    assert all_tables(book) == before


def test_a_book_never_saved_is_refused(book_of: BookOf, live_books: LiveBooks) -> None:
    other = live_books(book_of(FULL))
    engine = other.impl.app
    how = properties(Hidden=True, AsTemplate=True)
    url = Path(other.fullname).as_uri()
    model = engine.desktop.loadComponentFromURL(url, "_blank", 0, how)
    book = LiveBook(xlwings.Book(impl=EngineBook(engine, model)))
    snapshot = book.read({"customers": ("name",)})
    changes = Changes("test")
    changes.update("customers", card_id(1), name="One")
    with pytest.raises(LiveError) as caught:
        apply(book, snapshot, changes)
    assert caught.value.key == "live.never_saved"
    assert book.read({"customers": ("name",)}).tables["customers"].columns["name"][0] != "One"


@pytest.mark.parametrize("error", [Busy(), Busy(-2147417846), Busy(-2147352567, -2146777998)])
def test_a_busy_excel_is_waited_for(error: Exception) -> None:
    answers = [error, error, 7]

    def call() -> object:
        found = answers.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    assert live_busy.patiently(call) == 7


@pytest.mark.parametrize("number", [-1743, -1744, -600])
def test_what_macos_refuses_is_said_at_once(number: int) -> None:
    """No waiting mends it; the sentence has the number to search for."""
    asked = []

    def call() -> None:
        asked.append(1)
        error = RuntimeError("OSERROR")
        error.errornumber = number  # type: ignore[attr-defined]
        raise error

    for ask in (live_busy.patiently, live_busy.found):
        asked.clear()
        with pytest.raises(LiveError) as caught:
            ask(call)
        assert asked == [1]
        assert caught.value.key == "live.automation"
        for lang in LANGUAGES:
            assert str(number) in caught.value.text(lang)


def test_an_excel_that_stays_busy_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_busy, "PATIENCE", 0.2)
    asked = []

    def call() -> None:
        asked.append(1)
        raise Busy

    for ask in (live_busy.patiently, live_busy.found):
        with pytest.raises(LiveError) as caught:
            ask(call)
        assert caught.value.key == "live.busy"
    assert 2 < len(asked) < 20


def test_other_failures_are_not_waited_for() -> None:
    asked = []

    def call() -> None:
        asked.append(1)
        raise Busy(-2147352567, -2146827284)

    with pytest.raises(Busy):
        live_busy.patiently(call)
    assert len(asked) == 1
    assert live_busy.found(call) is None


def test_cells_typed_meanwhile_are_not_overwritten(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    seen = book.read({"customers": ("name", "note"), "visits": ("result",)})
    sheet = opened.sheets["Customers"]
    place = f"{seen.tables['customers'].letters['name']}{seen.tables['customers'].places[0]}"
    sheet.range(place).raw_value = "typed"
    changes = Changes("test")
    changes.update("customers", card_id(1), name="One")
    with pytest.raises(Refused) as caught:
        book.write(changes)
    assert caught.value.facts["cells"] == f"Customers!{place}"
    assert sheet.range(place).raw_value == "typed"
    other = Changes("test")
    other.update("customers", card_id(1), note="Two")
    book.write(other)
    assert sheet.range(place).raw_value == "typed"


@pytest.mark.full
def test_a_setting_typed_meanwhile_is_named(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    book.read({})
    cell = opened.names["RepName"].refers_to_range
    cell.raw_value = "typed"
    with pytest.raises(Refused) as caught:
        book.write(Changes("test", settings={"rep_name": "Li Wei"}))
    assert caught.value.facts["cells"] == f"Settings!{cell.address.replace('$', '')}"
    assert cell.raw_value == "typed"


@pytest.mark.full
def test_a_text_like_a_formula_is_put_back_as_text(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    first = Changes("test")
    first.update("customers", card_id(1), name="=1+1", note='=HYPERLINK("x")')
    book.write(first)
    second = Changes("test")
    second.update("customers", card_id(1), name="One", note="Two")
    steps = Steps(monkeypatch)
    steps.fail_at(1)
    with pytest.raises(ZeroDivisionError):
        book.write(second)
    steps.fail_at(-1)
    row = book.read({"customers": ("name", "note")}).tables["customers"].columns
    assert (row["name"][0], row["note"][0]) == ("=1+1", '=HYPERLINK("x")')


def test_a_result_typed_while_the_day_is_planned_is_kept(
    book_of: BookOf, live_books: LiveBooks
) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    snapshot = gather(book, NOW)
    found = rank(snapshot, NOW, day=TODAY)
    visits = snapshot.tables["visits"]
    place = f"{visits.letters['result']}{visits.places[0]}"
    opened.sheets["Visits"].range(place).raw_value = "reached"
    with pytest.raises(Refused):
        apply(book, snapshot, found.changes)
    assert opened.sheets["Visits"].range(place).raw_value == "reached"


def test_rows_sorted_meanwhile_are_found(book_of: BookOf, live_books: LiveBooks) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    rows = book.read({"customers": ("name",)}).tables["customers"]
    sheet = opened.sheets["Customers"]
    for key in ("id", "account", "name"):
        letter = rows.letters.get(key) or letter_of(book, key)
        cells = sheet.range(f"{letter}2:{letter}4")
        cells.raw_value = list(reversed(cells.raw_value))
    changes = Changes("test")
    changes.update("customers", card_id(1), name="One")
    book.write(changes)
    after = book.read({"customers": ("id", "name")}).tables["customers"].columns
    assert after["id"] == [card_id(n) for n in (3, 2, 1)]
    assert after["name"][2] == "One"


def letter_of(book: LiveBook, key: str) -> str:
    """Return the sheet column of a column of Customers."""
    return book.read({"customers": (key,)}).tables["customers"].letters[key]


def test_a_backup_holds_what_was_not_saved(book_of: BookOf, live_books: LiveBooks) -> None:
    path = book_of(FULL)
    opened = live_books(path)
    book = LiveBook(opened)
    changes = Changes("test")
    changes.update("customers", card_id(1), name="Unsaved")
    book.write(changes)
    copy = book.backup()
    assert copy is not None
    assert copy.parent == backups.folder("made-en")
    assert read(copy, "customers").tables["customers"].columns["name"][0] == "Unsaved"
    assert read(path, "customers").tables["customers"].columns["name"][0] == "Customer 1"


@pytest.mark.full
def test_a_saved_workbook_is_copied_not_saved_again(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of(FULL)
    book = LiveBook(live_books(path))
    saves: list[str] = []
    monkeypatch.setattr(live_excel, "copy_saver", lambda _: saves.append)
    copy = book.backup()
    assert copy is not None
    assert copy.read_bytes() == path.read_bytes()
    assert saves == []


@pytest.mark.parametrize("full_name", ["https://d.docs.live.net/1/Docs/book.xlsx", *in_full("")])
def test_a_backup_without_a_copy_of_the_application(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch, full_name: str
) -> None:
    """As on a Mac: the file is copied where it holds everything, else the tables are written."""
    import openpyxl

    path = book_of(FULL)
    opened = live_books(path)
    monkeypatch.setattr(live_excel, "copy_saver", lambda _: None)
    if full_name:
        monkeypatch.setattr(EngineBook, "fullname", full_name)
    book = LiveBook(opened)
    copy = book.backup()
    assert copy is not None
    if not full_name:
        assert copy.read_bytes() == path.read_bytes()
        changes = Changes("test")
        changes.update("customers", card_id(1), name="Unsaved")
        book.write(changes)
        copy = book.backup()
        assert copy is not None
    saved = openpyxl.load_workbook(copy)["Customers"]
    letter = letter_of(book, "name")
    assert saved[f"{letter}1"].value == "Customer"
    assert saved[f"{letter}2"].value == ("Customer 1" if full_name else "Unsaved")
    assert saved[f"{letter}3"].data_type == "s"


@pytest.mark.full  # a workbook in LibreOffice, several times
def test_a_book_in_the_cloud_is_worked_on(
    book_of: BookOf, live_books: LiveBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = live_books(book_of(FULL))
    url = "https://contoso.sharepoint.com/sites/Sales/book.xlsx"
    monkeypatch.setattr(EngineBook, "fullname", url)
    book = LiveBook(opened)
    snapshot = gather(book, NOW)
    done = apply(book, snapshot, rank(snapshot, NOW, day=TODAY).changes)
    assert done.backup is not None
    assert len(read(done.backup, "customers").tables["customers"]) == 3
    assert len(list(book.read({"visits": ("visit_id",)}).tables["visits"].filled())) > 0


@pytest.mark.full  # the live day of the fast run presses Undo
def test_a_live_change_is_undone_live_and_in_the_file(
    book_of: BookOf, live_books: LiveBooks, tmp_path: Path
) -> None:
    opened = live_books(book_of(FULL))
    book = LiveBook(opened)
    before = all_tables(book)
    snapshot = gather(book, NOW)
    apply(book, snapshot, rank(snapshot, NOW, day=TODAY).changes)
    kept = book.backup()
    assert kept is not None
    (tmp_path / "elsewhere").mkdir()
    copy = Path(shutil.copy(kept, tmp_path / "elsewhere" / "book.xlsx"))
    log = book.read(LOG_READS).tables[LOG]
    batch = last_batch(log, book.name)
    assert batch.action == "rank"
    snapshot = book.read(reads_for(log, batch))
    apply(book, snapshot, undo(snapshot, batch))
    for table in ("customers", "calls", "visits", "missed"):
        assert all_tables(book)[table] == before[table], table
    assert undone(copy).action == "rank"
    assert FileBook(copy).read({"visits": ("visit_id",)}).tables["visits"].columns == {
        "visit_id": [None]
    }
