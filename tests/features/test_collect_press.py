"""Collect as a button: over the open workbook it does what the command does to the file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlwings
from team_books import make_folder, rows

from entrypoints.command_line import run
from entrypoints.hand_desk import HandDesk
from made_books import build
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.book.ports import Book
from repbook.domain.values import Value
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.progress import in_status_bar
from repbook.errors import LiveError
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.source import REP, TEAM, using

Capsys = pytest.CaptureFixture[str]
APART = ("history", "settings")
STAMPS = {"files": ("read",)}
Content = dict[str, dict[str, list[Value]]]


@pytest.fixture(autouse=True)
def _of_a_team() -> Iterator[None]:
    with using(TEAM):
        yield


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of reps with the team's workbook beside it, and one rep's workbook for later."""
    from repbook.entrypoints.cli import main

    place = tmp_path_factory.mktemp("laid")
    with using(REP):
        make_folder(place / "reps")
        later = {"rep": "NO", "book_id": "book-NO", "currency": "USD", "as_of": None}
        build(place / "later.xlsx", rows("en", "NO", 5), settings=later)
        assert main(["team", str(place / "reps"), "-o", str(place / "team.xlsx")]) == 1
    with using(TEAM):
        typed = Changes("typed", settings={"window_days": 90.0})
        typed.update("people", "AN", name="Ann")
        typed.update("talks", 0, agreed="Call again together")
        FileBook(place / "team.xlsx").write(typed)
    return place


@pytest.fixture
def place(laid: Path, tmp_path: Path) -> Path:
    """The same, since when a rep has come, one has gone and a card was renamed."""
    place = Path(shutil.copytree(laid, tmp_path / "here"))
    (place / "later.xlsx").rename(place / "reps" / "later.xlsx")
    (place / "reps" / "chen.xlsx").unlink()
    (place / "reps" / "~$ann.xlsx").unlink()
    with using(REP):
        renamed = Changes("typed")
        renamed.update("customers", "AN-00001", name='=Not "a" formula', expected_order=77.5)
        FileBook(place / "reps" / "ann.xlsx").write(renamed)
    return place


def content(book: Book) -> Content:
    """Return every column of every table but the log, without the moments of reading."""
    found = book.read({key: TABLES[key].keys() for key in TABLES if key not in APART})
    tables = {key: dict(each.columns) for key, each in found.tables.items()}
    for table, keys in STAMPS.items():
        for key in keys:
            tables[table][key] = [bool(value) for value in tables[table][key]]
    return tables


def settings_of(book: Book) -> dict[str, Value]:
    found = dict(book.read({}).settings)
    assert found.pop("collected_at")
    found.pop("last_backup")
    return found


def shown(book: Book) -> dict[str, Value]:
    """Return what the pages say, but when it was collected."""
    scope = {"team.scope"}
    return {k: cell.value for k, cell in book.computed().items() if k not in scope}


def by_command(place: Path, capsys: Capsys) -> FileBook:
    """Collect into a copy of the team's workbook by the command."""
    target = place / "command.xlsx"
    shutil.copyfile(place / "team.xlsx", target)
    with using(REP):
        assert run(capsys, "team", place / "reps", "-o", target).code == 1
    return FileBook(target)


def pressed(desk: HandDesk | LiveBook) -> Outcome:
    outcome = press("team", desk)
    assert outcome.mood is Mood.DONE, outcome
    return outcome


def test_a_press_does_what_the_command_does(place: Path, capsys: Capsys) -> None:
    before = content(FileBook(place / "team.xlsx"))
    wanted = by_command(place, capsys)
    told = capsys.readouterr()
    desk = HandDesk(place / "team.xlsx")
    outcome = pressed(desk)
    again = FileBook(place / "team.xlsx")
    assert content(again) == content(wanted) != before
    assert settings_of(again) == settings_of(wanted)
    assert shown(again) == shown(wanted)
    assert desk.seen == [("team", "")]
    assert outcome.text.startswith("4 of 5 files read into team.xlsx: 20 cards.")
    assert "broken.xlsx" in outcome.text
    assert not told.err


@pytest.mark.full
def test_a_press_in_a_running_office_does_what_the_command_does(
    place: Path, capsys: Capsys, live_books: Callable[[Path], xlwings.Book]
) -> None:
    wanted = by_command(place, capsys)
    book = live_books(place / "team.xlsx")
    book.sheets.add("Mine", after=book.sheets[-1])
    book.sheets["Mine"].range("B2").value = "my note"
    desk = LiveBook(book)
    assert desk.kind() == TEAM
    pressed(desk)
    found = content(desk)
    for table, columns in content(wanted).items():
        for key, values in columns.items():
            assert same(found[table][key], values), (table, key)
    assert settings_of(desk) == settings_of(wanted)
    page = shown(desk)
    assert not [key for key, value in shown(wanted).items() if not same([page[key]], [value])]
    assert book.sheets["Mine"].range("B2").value == "my note"
    # Pressed once more with nothing new, it changes nothing; unsaved, the file is as it was.
    pressed(desk)
    assert all(same(content(desk)[t][k], v) for t, c in found.items() for k, v in c.items())
    assert "NO" not in content(FileBook(place / "team.xlsx"))["m_cards"]["book"]


def same(found: list[Value], wanted: list[Value]) -> bool:
    """Compare what two engines hold: blank is blank, numbers but for their last digits."""

    def plain(value: Value) -> Value:
        return "" if value is None else round(value, 8) if type(value) is float else value

    return [plain(value) for value in found] == [plain(value) for value in wanted]


@pytest.mark.full
def test_in_a_running_office_conflicts_come_into_sight_and_go(
    place: Path, live_books: Callable[[Path], xlwings.Book]
) -> None:
    rep = FileBook(place / "reps" / "li.xlsx")
    row: dict[str, Value] = {"conflict": "one", "kind": "内容不一致", "name": "Elm & Co"}
    with using(REP):
        came = Changes("typed")
        came.insert("conflicts", [row])
        rep.write(came)
    opened = live_books(place / "team.xlsx")
    desk, tab = LiveBook(opened), opened.sheets["Conflicts"]
    assert not tab.visible
    pressed(desk)
    assert tab.visible
    assert content(desk)["m_conflicts"]["kind"] == ["Same cell, two values"]
    tab.activate()
    with using(REP):
        settled = Changes("typed")
        settled.update("conflicts", "one", settled=46000.0)
        FileBook(rep.path).write(settled)
    pressed(desk)
    assert not tab.visible
    assert not any(content(desk)["m_conflicts"]["book"])


@pytest.mark.full
def test_a_write_that_fails_midway_leaves_the_mirrors_as_they_were(
    place: Path, live_books: Callable[[Path], xlwings.Book], monkeypatch: pytest.MonkeyPatch
) -> None:
    from repbook.adapters.live import by_column

    desk = LiveBook(live_books(place / "team.xlsx"))
    before = content(desk)
    put, calls = by_column.put_columns, []

    def fails(*given: object) -> None:
        calls.append(given[2])
        put(*given)  # type: ignore[arg-type]  # handed on as they came
        if len(calls) == 3:
            raise LiveError("live.busy")

    monkeypatch.setattr("repbook.adapters.live.writing.put_columns", fails)
    outcome = press("team", desk)
    assert outcome.mood is Mood.REFUSED
    assert len(calls) == 3
    after = content(desk)
    assert all(same(after[t][k], v) for t, c in before.items() for k, v in c.items())


def folder_of(path: Path, folder: str | None) -> HandDesk:
    FileBook(path).write(Changes("typed", settings={"folder": folder}))
    return HandDesk(path)


def test_a_folder_that_is_not_there_any_more_is_said(place: Path) -> None:
    (place / "reps").rename(place / "moved")
    before = (place / "team.xlsx").read_bytes()
    outcome = press("team", HandDesk(place / "team.xlsx"))
    assert outcome.mood is Mood.REFUSED
    assert str(place / "reps") in outcome.text
    assert "Settings" in outcome.text
    assert (place / "team.xlsx").read_bytes() == before
    pressed(folder_of(place / "team.xlsx", str(place / "moved")))
    assert settings_of(FileBook(place / "team.xlsx"))["folder"] == str(place / "moved")


def test_a_workbook_without_a_folder_says_where_to_type_one(place: Path) -> None:
    outcome = press("team", folder_of(place / "team.xlsx", None))
    assert (outcome.mood, "Folder of the reps" in outcome.text) == (Mood.REFUSED, True)


class InTheCloud:
    """A team's workbook without a path on this computer."""

    path = None

    def __init__(self, path: Path) -> None:
        self.name, self.read = path.name, FileBook(path).read


def test_what_is_open_in_the_cloud_needs_the_whole_path(place: Path) -> None:
    desk = InTheCloud(place / "team.xlsx")
    outcome = press("team", desk)  # type: ignore[arg-type]  # no more is asked of it
    assert (outcome.mood, "whole path" in outcome.text) == (Mood.REFUSED, True)


def test_each_button_is_refused_over_the_other_kind_of_workbook(place: Path) -> None:
    team = press("rank", HandDesk(place / "team.xlsx"))
    assert (team.mood, "Rank" in team.text, "rep's" in team.text) == (Mood.REFUSED, True, True)
    with using(REP):
        rep = press("team", HandDesk(place / "reps" / "ann.xlsx"))
    assert (rep.mood, "Collect" in rep.text) == (Mood.REFUSED, True)


@pytest.mark.parametrize("key", ["check", "about"])
def test_buttons_of_both_kinds_work_in_the_teams_workbook(place: Path, key: str) -> None:
    outcome = press(key, HandDesk(place / "team.xlsx"))
    assert outcome.mood is Mood.DONE, outcome
    assert outcome.text


def test_the_status_bar_names_each_file_and_how_many() -> None:
    told: list[str] = []

    class Desk:
        def tell(self, text: str) -> None:
            told.append(text)
            if "li" in text:
                raise LiveError("live.busy")

    with in_status_bar(Desk())(3) as step:  # type: ignore[arg-type]  # a desk that can only tell
        for name in ("ann.xlsx", "li.xlsx", "chen.xlsx"):
            step(name)
    assert told == [
        f"Working on {n} ({at} of 3)"
        for at, n in enumerate(("ann.xlsx", "li.xlsx", "chen.xlsx"), 1)
    ]


def test_every_link_of_the_teams_pages_leads_to_a_sheet_in_sight() -> None:
    links = {cell.link for sheet in SHEETS.values() for cell in sheet.cells if cell.link}
    doors = {door for sheet in SHEETS.values() for cell in sheet.cells for door in cell.doors}
    assert {"files", "people", "today"} <= links
    assert all(SHEETS[key].visible for key in links)
    # A door leads to what comes with rows only while there are some.
    assert all(SHEETS[key].visible or SHEETS[key].comes for key in doors)
