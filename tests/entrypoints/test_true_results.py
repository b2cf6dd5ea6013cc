"""Results that a file holds are believed only where that is known; else they are computed."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from command_line import run

from doing import BookOf, checked, ranked
from made_books import card_id, card_of, cards, overwrite, reached, replace_text, type_in
from repbook.features.qualify.questions import QUESTIONS
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.seal import has_true_results

VETOED = 4
VETO_SLOT, VETO = next(
    (question.slot, option.label.en)
    for question in QUESTIONS
    for option in question.options
    if option.effect == "veto"
)
SAID = "were missing or older than their cells"
FAST = 0b110


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """Four cards worth a visit, but that the last is vetoed."""
    most = {"need": "Pain", "attitude": "Ready to buy", "chance": "Yes", "expected_order": 9e4}
    rows = (reached(number, area="A", **most) for number in range(1, VETOED + 1))
    return book_of(cards(*rows, answers={card_id(VETOED): {VETO_SLOT: VETO}}))


def saved_by_openpyxl(path: Path) -> None:
    """Save a workbook by a program that keeps no result of any formula."""
    openpyxl.load_workbook(path).save(path)


def saved_by_excel(path: Path, calculation: str) -> None:
    """Write the archive as Excel deflates it, with these properties of calculation."""
    replace_text(path, "xl/workbook.xml", ' fullCalcOnLoad="1"', calculation)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        places = [info.header_offset + 6 for info in archive.infolist()]
        start = archive.start_dir
    while data[start : start + 4] == b"PK\1\2":
        places.append(start + 8)
        start += 46 + sum(struct.unpack_from("<3H", data, start + 28))
    for place in places:
        flags = struct.unpack_from("<H", data, place)[0]
        struct.pack_into("<H", data, place, flags | FAST)
    path.write_bytes(data)


def believed(path: Path) -> bool:
    return has_true_results(Workbook(open_package(path)))


def planned(path: Path) -> list[str]:
    return [row.id for row in ranked(path, write=False).rows]


def test_missing_results_decide_nothing(book: Path) -> None:
    right = planned(book)
    saved_by_openpyxl(book)
    assert not believed(book)
    assert planned(book) == right
    assert card_id(VETOED) not in right


@pytest.mark.parametrize("command", ["why", "ask", "card"])
def test_every_command_goes_by_the_true_results(
    book: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    right = run(capsys, command, book, card_id(VETOED)).out
    saved_by_openpyxl(book)
    found = run(capsys, command, book, card_id(VETOED)).out
    assert [line for line in found.splitlines() if SAID not in line] == right.splitlines()
    assert SAID in found


@pytest.mark.parametrize("lang", ["zh-CN", "zh-TW"])
def test_what_a_save_cannot_put_right_is_said_with_the_languages_own_colon(
    book_of: BookOf, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    path = book_of(cards(reached(1)), lang=lang)
    saved_by_openpyxl(path)
    told = run(capsys, "edit", path, card_id(1), "--set", "contact=Lin", "--lang", lang, "--json")
    assert (told.code, len(told.json["notes"]) > 1) == (0, True)
    assert not [note for note in told.json["notes"] if ": " in note]


def test_the_next_write_heals_the_file_and_says_so(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved_by_openpyxl(book)
    assert checked(book).differences
    found = run(capsys, "rank", book).out
    assert SAID in found
    assert believed(book)
    assert checked(book).differences == ()
    # openpyxl leaves out what the labels of charts show, which repair alone brings back; a write
    # names the charts of the sheets that it looks at.
    charts = [one.message for one in checked(book).problems]
    assert any(message in found for message in charts)
    assert SAID not in run(capsys, "why", book, card_id(1)).out


def test_an_answer_changed_without_calculation_counts(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overwrite(book, "qualify", 0, VETO_SLOT, VETO)
    assert card_id(1) not in planned(book)
    found = run(capsys, "why", book, card_id(1), "--json")
    assert any(SAID in note for note in found.json["notes"])
    type_in(book, "customers", card_id(2), note="later")
    assert card_of(book, 1, "qualify")["verdict"] == "Drop"
    assert checked(book).differences == ()


def test_what_a_user_typed_over_a_formula_stands_and_counts(book: Path) -> None:
    """It is no outdated result, nor are those that follow from it; `check` names them."""
    saved_by_openpyxl(book)
    overwrite(book, "customers", 0, "grade", "A")
    assert card_of(book, 1)["grade"] == "A"
    type_in(book, "customers", card_id(2), note="later")
    assert card_of(book, 1)["grade"] == "A"


@pytest.mark.parametrize(
    ("calculation", "is_believed"),
    [
        ("", True),
        (' calcMode="manual"', False),
        (' calcCompleted="0"', False),
        (' fullCalcOnLoad="1"', False),
    ],
)
def test_excel_is_believed_where_it_has_calculated(
    book: Path, calculation: str, is_believed: bool
) -> None:
    overwrite(book, "qualify", 0, VETO_SLOT, VETO)
    saved_by_excel(book, calculation)
    assert believed(book) is is_believed
    assert (card_of(book, 1, "qualify")["verdict"] == "Drop") is not is_believed


def test_own_saves_are_believed_until_another_program_saves(book: Path) -> None:
    assert believed(book)
    type_in(book, "customers", card_id(2), note="later")
    assert believed(book)
    replace_text(book, "docProps/core.xml", "Repbook", "Somebody")
    assert believed(book)
    overwrite(book, "customers", 0, "note", "typed")
    assert not believed(book)
    assert planned(book) == planned(book)


def test_repair_puts_missing_results_right(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    saved_by_openpyxl(book)
    assert "missing or older" in run(capsys, "repair", book).out
    assert believed(book)
    assert checked(book).differences == ()
    assert "Nothing to mend" in run(capsys, "repair", book).out


@pytest.mark.parametrize("saved", [False, True])
def test_a_veto_given_by_the_numbers_of_options_keeps_a_card_off_the_day(
    book_of: BookOf, saved: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Digits are the numbers of options on Questions: 3 of Q02 is No, which vetoes."""
    path = book_of(cards(*(reached(n, area="A", need="Pain", chance="Yes") for n in (1, 2))))
    given = ("--set", "q04=3", "--set", "q02=3", "--set", "q01=2")
    assert run(capsys, "edit", path, card_id(2), *given).code == 0
    if saved:
        saved_by_openpyxl(path)
    assert planned(path) == [card_id(1)]
    assert card_of(path, 2, "qualify")["verdict"] == "Drop"
