"""The presses of the tools: check, undo, import, repair, help, about; on a file and live."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings
from hand_desk import HandDesk

from doing import BookOf, checked, ranked, sheet
from made_books import cards, label, lead, leads, overwrite, read, replace_text, type_in
from repbook import __version__
from repbook.adapters.live.book import LiveBook
from repbook.book.open_book import OpenBook
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import Mood, Outcome, press
from repbook.entrypoints.message_box import SHOWN_TEXT, fitted
from repbook.text import say

Desks = Callable[[Path], OpenBook]


# The live day of the fast run presses every button in a running office already.
@pytest.fixture(params=["file", pytest.param("live", marks=pytest.mark.full)])
def desk_of(request: pytest.FixtureRequest, live_books: Callable[[Path], xlwings.Book]) -> Desks:
    """Return what opens a workbook before a user: a file that plays it, or a running office."""
    return lambda path: HandDesk(path) if request.param == "file" else LiveBook(live_books(path))


def names(desk: OpenBook) -> list[object]:
    """Return the names of the cards."""
    return desk.read({"customers": ("name",)}).tables["customers"].columns["name"]


def test_check_finds_a_sound_book_sound(desk_of: Desks, book_of: BookOf) -> None:
    path = book_of(leads(3))
    found = press("check", desk_of(path))
    cells = checked(path).cells
    assert found == Outcome(
        Mood.DONE, say("commands.checked", None, cells=cells, differences=0, problems=0)
    )


def test_check_names_a_value_typed_over_a_formula(desk_of: Desks, book_of: BookOf) -> None:
    path = book_of(leads(3))
    where = overwrite(path, "customers", 1, "score", 99.0)
    type_in(path, "customers", 2, next_on="soon")
    found = press("check", desk_of(path))
    assert found.mood is Mood.DONE
    assert say("commands.difference", None, where=where, stored=99.0, computed=36.2) in found.text
    assert "'soon'" in found.text


def test_undo_takes_back_the_last_press(desk_of: Desks, book_of: BookOf) -> None:
    desk = desk_of(book_of(leads(30)))
    assert press("rank", desk).mood is Mood.DONE
    assert len(list(desk.read({"visits": ("id",)}).tables["visits"].filled())) == 30
    found = press("undo", desk)
    assert found.mood is Mood.DONE
    assert "rank" in found.text
    assert list(desk.read({"visits": ("id",)}).tables["visits"].filled()) == []
    again = press("undo", desk)
    assert again == Outcome(Mood.REFUSED, say("commands.nothing_to_undo", file=desk.name))


def repaired(path: Path) -> Path:
    """Mend a workbook by the command, so that its repair is the last change."""
    overwrite(path, "customers", 1, "score", 99.0)
    assert main(["repair", str(path)]) == 0
    return path


def test_undo_after_a_repair_says_so_and_asks_for_the_change_before(
    desk_of: Desks, book_of: BookOf
) -> None:
    path = book_of(leads(3))
    ranked(path)
    desk = desk_of(repaired(path))
    asked = press("undo", desk)
    assert (asked.mood, asked.follow) == (Mood.ASK, "undo_apply")
    assert f"close {desk.name}, open " in asked.text
    assert "repbook undo" not in asked.text
    assert "repbook rank" in asked.text
    assert len(list(desk.read({"visits": ("id",)}).tables["visits"].filled())) == 3
    assert press(asked.follow, desk, asked.asked).mood is Mood.DONE
    assert not list(desk.read({"visits": ("id",)}).tables["visits"].filled())


def test_undo_of_nothing_but_a_repair_says_how(book_of: BookOf) -> None:
    desk = HandDesk(repaired(book_of(leads(2))))
    found = press("undo", desk)
    assert found.mood is Mood.REFUSED
    assert "repbook undo" not in found.text
    backup = Path(found.text.partition(", open ")[2].partition(", which")[0])
    assert backup.is_file()
    backup.unlink()
    assert press("undo", desk).text == say("repair.whole", file=desk.name)


@pytest.mark.parametrize("key", ["repair", "upgrade"])
def test_undo_in_a_mended_copy_opens_the_workbook_again(
    key: str, book_of: BookOf, tmp_path: Path
) -> None:
    if key == "repair":
        path = book_of(leads(2))
        overwrite(path, "customers", 1, "score", 99.0)
    else:
        old = Path(__file__).parent.parent / "data" / "template_4_en.xlsx"
        path = Path(shutil.copyfile(old, tmp_path / "old.xlsx"))
    before = path.read_bytes()
    desk = HandDesk(path)
    assert press(key, desk).mood is Mood.DONE
    copy = HandDesk(desk.opened[-1])
    asked = press("undo", copy)
    assert (asked.mood, asked.follow) == (Mood.ASK, "undo_apply")
    assert str(path) in asked.text
    assert copy.name in asked.text
    done = press(asked.follow, copy, asked.asked)
    assert done.mood is Mood.DONE
    assert copy.opened == [path]
    assert path.read_bytes() == before
    # What was done in the copy since is taken back there, as ever.
    press("rank", copy)
    assert "rank" in press("undo", copy).text


def test_import_shows_first_and_a_press_takes_in(
    desk_of: Desks, book_of: BookOf, tmp_path: Path
) -> None:
    desk = desk_of(book_of(leads(2)))
    source = tmp_path / "名单.csv"
    source.write_text("Name,Phone\nFernton,02079460000\nOxley,02079460001\n", "utf-8")
    asked = press("import", desk, str(source))
    assert asked.mood is Mood.DONE
    counts = {"added": 2, "updated": 0, "duplicates": 0, "rejected": 0}
    assert say("commands.imported_dry", None, **counts) in asked.text
    assert asked.text.endswith(say("preview.opened"))
    assert names(desk) == ["Customer 1", "Customer 2"]
    done = press("import_take", desk)
    assert done.mood is Mood.DONE
    assert say("commands.imported", None, **counts) in done.text
    assert names(desk) == ["Customer 1", "Customer 2", "Fernton", "Oxley"]
    scores = desk.read({"customers": ("score",)}).tables["customers"].columns["score"]
    assert scores == [36.2] * 4


def test_an_import_without_news_says_so(book_of: BookOf, tmp_path: Path) -> None:
    desk = HandDesk(book_of(leads(2)))
    source = tmp_path / "again.csv"
    source.write_text("Name,Phone\nCustomer 1,13800000001\n", "utf-8")
    found = press("import", desk, str(source))
    assert found.mood is Mood.DONE
    assert say("handler.import_nothing") in found.text


def test_rejected_rows_are_named_and_written_beside_the_list(
    book_of: BookOf, tmp_path: Path
) -> None:
    desk = HandDesk(book_of(leads(2)))
    source = tmp_path / "list.csv"
    source.write_text("Name,Phone\n,1\nFernton,02079460000\n", "utf-8")
    done = press("import_apply", desk, str(source))
    assert str(tmp_path / "list-rejected.csv") in done.text
    assert (tmp_path / "list-rejected.csv").is_file()


def test_import_refuses_no_file_and_itself(desk_of: Desks, book_of: BookOf) -> None:
    path = book_of(leads(1))
    desk = desk_of(path)
    assert press("import", desk) == Outcome(Mood.REFUSED, say("handler.no_file"))
    itself = press("import", desk, str(path))
    assert itself == Outcome(Mood.REFUSED, say("bring.itself", file=path.name))


def test_repair_mends_a_copy_and_opens_it(book_of: BookOf) -> None:
    path = book_of(leads(2))
    replace_text(path, "xl/workbook.xml", 'name="FocusScore"', 'name="Focus"')
    before = path.read_bytes()
    desk = HandDesk(path)
    refused = press("rank", desk)
    assert refused.mood is Mood.REFUSED
    assert refused.text.endswith(say("handler.or_repair"))
    found = press("repair", desk)
    copy = path.with_name("book (repaired).xlsx")
    assert found.mood is Mood.DONE
    assert "FocusScore" in found.text
    assert str(copy) in found.text
    assert desk.opened == [copy]
    assert path.read_bytes() == before
    assert checked(copy).differences == ()
    assert press("rank", HandDesk(copy)).mood is Mood.DONE
    press("repair", desk)
    assert desk.opened[-1] == path.with_name("book (repaired 2).xlsx")


def test_repair_of_a_sound_book_leaves_nothing_behind(book_of: BookOf) -> None:
    path = book_of(leads(2))
    desk = HandDesk(path)
    assert press("repair", desk) == Outcome(Mood.DONE, say("commands.sound"))
    assert desk.opened == []
    assert list(path.parent.glob("*repaired*")) == []


def test_repair_of_an_open_book(
    book_of: BookOf, live_books: Callable[[Path], xlwings.Book]
) -> None:
    path = book_of(leads(2))
    opened = live_books(path)
    opened.sheets["Customers"].range("B1").raw_value = "Who"
    found = press("repair", LiveBook(opened))
    copy = path.with_name("book (repaired).xlsx")
    assert (found.mood, copy.is_file()) == (Mood.DONE, True), found.text
    assert "book (repaired).xlsx" in [book.name for book in opened.app.books]
    assert opened.sheets["Customers"].range("B1").raw_value == "Who"
    assert read(copy, "customers").tables["customers"].columns["name"] == [
        "Customer 1",
        "Customer 2",
    ]


def test_about_names_versions_and_places(desk_of: Desks, book_of: BookOf, tmp_path: Path) -> None:
    desk = desk_of(book_of(leads(1)))
    found = press("about", desk, "0.9")
    assert found.mood is Mood.DONE
    home = tmp_path / "home"
    for part in (__version__, "0.9", "book.xlsx", desk.application(), str(home / "repbook.log")):
        assert part in found.text
    assert str(home / "backups" / "made-en") in found.text


def test_long_news_fits_a_message_box() -> None:
    lines = [f"line {n} " + "x" * 90 for n in range(30)]
    text = fitted(lines, "the end")
    assert len(text) <= SHOWN_TEXT
    assert text.splitlines()[-1] == "the end"
    shown = sum(line.startswith("line") for line in text.splitlines())
    assert say("handler.more", count=30 - shown) in text
    assert fitted(["a", "b"]) == "a\nb"


def test_a_day_by_buttons(desk_of: Desks, book_of: BookOf) -> None:
    path = book_of(cards(*(lead(n) for n in range(1, 4))))
    desk = desk_of(path)
    assert press("rank", desk).mood is Mood.DONE
    from repbook.book.changes import Changes

    visits = desk.read({"visits": ("visit_id", "id")}).tables["visits"]
    typed = Changes("typed")
    first = str(visits.columns["visit_id"][0])
    typed.update(
        "visits", first, result="1", need="3", attitude=label("attitude.interested"), chance="3"
    )
    desk.write(typed)
    question = press("rank", desk)
    assert (question.mood, question.follow) == (Mood.ASK, "rank_apply")
    done = press(question.follow, desk)
    assert done.mood is Mood.DONE, done.text
    calls = desk.read({"calls": ("id", "need")}).tables["calls"]
    assert calls.columns["need"] == [label("need.pain")]
    assert calls.columns["id"] == [visits.columns["id"][0]]


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_live_and_file_plan_the_same_day(
    book_of: BookOf, live_books: Callable[[Path], xlwings.Book]
) -> None:
    path, other = book_of(leads(12)), book_of(leads(12), file="other.xlsx")
    live = LiveBook(live_books(path))
    press("rank", live)
    press("rank", HandDesk(other))
    keys = ("rank", "id", "why", "ask", "score", "verdict", "priority")
    rows = live.read({"visits": keys}).tables["visits"]
    stored = sheet(other)
    assert [[row[key] for key in keys] for row in stored] == [
        [rows.columns[key][row] for key in keys] for row in rows.filled()
    ]


def test_ranking_asks_to_return_first_and_then_to_go_on_without_what_is_unread(
    book_of: BookOf,
) -> None:
    path = book_of(leads(3))
    ranked(path)
    type_in(path, "visits", sheet(path)[0]["visit_id"], result="talked to owner")
    desk = HandDesk(path)
    asked = press("rank", desk)
    assert (asked.mood, asked.follow) == (Mood.ASK, "rank_apply")
    again = press("rank_apply", desk)
    assert (again.mood, again.follow) == (Mood.ASK, "rank_apply")
    assert "'talked to owner': perhaps Reached? (one of: Reached / No answer" in again.text
    assert "could not be returned: Customer" in again.text
    assert press("rank_apply", desk).mood is Mood.DONE
    rows = desk.read({"visits": ("result", "unread")}).tables["visits"]
    assert [rows.text(row, "result") for row in range(3)] == ["", "", "talked to owner"]
    assert rows.text(2, "unread") == "|result=talked to owner|"
