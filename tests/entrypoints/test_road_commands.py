"""Take along, return from a file and export, as commands and as buttons."""

from __future__ import annotations

import csv
import errno
import io
import os
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
import vobject

from doing import ranked, sheet
from entrypoints.command_line import run
from entrypoints.hand_desk import HandDesk
from fast import in_full
from made_books import DAY, TODAY, build, card_id, cards, lead, overwrite, reached, read, visit_row
from repbook.adapters.file_book import FileBook
from repbook.adapters.phone import page
from repbook.book.apply import LOG
from repbook.book.changes import Changes
from repbook.build.carried import HEADER_ROW
from repbook.domain.road import MOST_BYTES
from repbook.entrypoints.frame_button import Mood, press
from repbook.entrypoints.out_of_book import free_target, put
from repbook.errors import CannotWrite
from road_samples import REACHED, packed, row

Capsys = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def day_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ranked day of a book with people, tasks and some who may be written to."""
    path = tmp_path_factory.mktemp("road") / "book.xlsx"
    rows = (
        lead(1, mailing="Yes", contact="Ann"),
        reached(2, next_on=TODAY + 2.0, next_at=0.6, next_step="Offer", mailing="No", city="Omaha"),
        lead(3, mailing="Yes", address=None, next_on=TODAY + 1.0, next_step="Call back at 14:30"),
        reached(4, next_on=TODAY + 9.0, outcome="Lost"),
    )
    people = [
        {"contact_id": "LW-P00001", "account": card_id(2), "person": "Bo", "phone": "021 5550102",
         "birthday": "08-15", "calendar": "Solar"},
        {"contact_id": "LW-P00002", "account": card_id(2), "person": "Di", "birthday": "??"},
    ]  # fmt: skip
    tasks = [
        {"task_id": "LW-T00001", "due": TODAY + 1.0, "kind": "Send material", "id": card_id(1)},
        {"task_id": "LW-T00002", "due": TODAY - 1.0, "kind": "Office work", "done_on": TODAY - 1.0},
    ]
    build(path, cards(*rows, contacts=people, tasks=tasks))
    ranked(path)
    return path


@pytest.fixture
def book(day_book: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(day_book, tmp_path / "book.xlsx"))


def noted(book: Path) -> list[str]:
    """Return what the change log says of what left the workbook."""
    return [
        f"{each['action']} {each['now']}"
        for each in sheet(book, LOG)
        if each["action"] in ("carry", "export")
    ]


def test_the_day_goes_along_and_comes_back_in_the_workbook(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    target = tmp_path / "road.xlsx"
    told = run(capsys, "carry", book, "--day", DAY, "-o", target, "--json")
    assert (told.code, told.json["file"], told.json["cards"]) == (0, str(target), len(sheet(book)))
    assert all(each["seen"] for each in sheet(book))
    assert noted(book) == []
    again = run(capsys, "carry", book, "-o", target)
    assert (again.code, "exists already" in again.err) == (1, True)
    held = Path(book).read_bytes()
    lost = run(capsys, "export", book, "ics", "-o", tmp_path / "gone" / "x.ics")
    assert (lost.code, "no folder" in lost.err) == (1, True)
    assert Path(book).read_bytes() == held
    carried = openpyxl.load_workbook(target)
    day = carried.worksheets[0]
    headers = {cell.value: cell.column for cell in day[HEADER_ROW + 1]}
    for place in range(HEADER_ROW + 2, day.max_row + 1):
        if day.cell(place, headers["Visit ID"]).value == visit_row(1):
            day.cell(place, headers["Result"]).value = "no answer"
            day.cell(place, headers["Customer"]).value = "Changed"
    carried.save(target)
    back = run(capsys, "return", book, "--from", target, "--json")
    assert (back.code, back.json["logged"]) == (1, 1)
    assert [problem["kind"] for problem in back.json["problems"]] == ["road.sent_changed"]
    assert [call["id"] for call in sheet(book, "calls")] == [card_id(1)]


def test_a_phones_file_is_returned_once_and_dry_first(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    file = tmp_path / "results.json"
    file.write_text(packed(book, row(1, **REACHED)), encoding="utf-8")
    dry = run(capsys, "return", book, "--from", file, "--dry-run", "--json").json
    assert (dry["logged"], dry["dry_run"], sheet(book, "calls")) == (1, True, [])
    said = run(capsys, "return", book, "--from", file, "--dry-run").out
    assert ("1 result would be logged, 0 are" in said, "To be logged" in said) == (True, True)
    assert "Logged:" not in said
    assert run(capsys, "return", book, "--from", file, "--json").json["logged"] == 1
    again = run(capsys, "return", book, "--from", file)
    assert (again.code, "nothing was changed" in again.out) == (1, True)
    assert len(sheet(book, "calls")) == 1
    # Taken back, it can be returned anew.
    assert run(capsys, "undo", book).code == 0
    assert run(capsys, "return", book, "--from", file, "--json").json["logged"] == 1
    assert run(capsys, "return", book, "--from", tmp_path / "none").code == 1


def test_all_cards_and_exports_are_noted_and_undo_passes_over_them(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    run(capsys, "edit", book, card_id(1), "--set", "contact=Eve")
    assert run(capsys, "carry", book, "--all", "--html", "--json").json["cards"] == 4
    assert (tmp_path / f"book ({DAY}).html").is_file()
    found = run(capsys, "export", book, "labels", "-o", tmp_path / "labels.csv", "--json").json
    assert (found["rows"], found["left_out"]) == (1, 3)
    assert noted(book) == ["carry all cards: 4", "export Address labels: 1"]
    assert run(capsys, "undo", book, "--json").json["action"] == "edit"
    tried = run(capsys, "export", book, "labels", "-o", tmp_path / "other.csv", "--dry-run")
    assert (tried.code, (tmp_path / "other.csv").exists()) == (0, False)
    assert "1 would go into" in tried.out


def test_a_calendar_has_an_event_a_date_and_keeps_its_names(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    found = run(capsys, "export", book, "ics", "-o", tmp_path / "a.ics", "--json").json
    assert (found["rows"], found["left_out"]) == (4, 3)
    events = vobject.readOne((tmp_path / "a.ics").read_text(encoding="utf-8")).vevent_list
    names = {event.uid.value.split("@")[0]: event for event in events}
    assert names.keys() == {
        "card-LW-00002",
        "card-LW-00003",
        "task-LW-T00001",
        "birthday-LW-P00001",
    }
    appointment = names["card-LW-00002"]
    assert appointment.summary.value == "Appointment: Customer 2 (Offer)"
    assert appointment.dtstart.value.isoformat() == "2026-03-04T14:24:00"
    assert appointment.location.value == "2 Long Road, Omaha"
    promised = names["card-LW-00003"]
    assert promised.summary.value == "Contact: Customer 3 (Call back at 14:30)"
    assert promised.dtstart.value.isoformat() == "2026-03-03T14:30:00"
    assert promised.transp.value == "OPAQUE"
    assert (promised.dtend.value - promised.dtstart.value).seconds == 10 * 60
    run(capsys, "export", book, "ics", "-o", tmp_path / "b.ics")
    again = vobject.readOne((tmp_path / "b.ics").read_text(encoding="utf-8")).vevent_list
    assert [event.uid.value for event in again] == [event.uid.value for event in events]


def test_people_letters_and_labels(book: Path, tmp_path: Path, capsys: Capsys) -> None:
    found = run(capsys, "export", book, "vcard", "-o", tmp_path / "a.vcf", "--json").json
    assert (found["rows"], found["left_out"]) == (5, 1)
    people = [*vobject.readComponents((tmp_path / "a.vcf").read_text(encoding="utf-8"))]
    assert [person.fn.value for person in people] == [
        "Ann",
        "Customer 2",
        "Customer 3",
        "Customer 4",
        "Bo",
    ]
    given = ("--text", "letter.material", "-o", tmp_path / "a.csv", "--json")
    assert run(capsys, "export", book, "letters", *given).json["rows"] == 1
    (letter,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8-sig")))
    assert (letter["Firm"], letter["Person"], letter["Address"]) == (
        "Customer 1",
        "Ann",
        "1 Long Road",
    )
    assert list(letter)[3:7] == ["Address", "Postcode", "Town", "State or province"]
    for country, columns in (
        ("us", ["Address", "Town", "State or province", "Postcode"]),
        ("TW", ["Postcode", "State or province", "Town", "Address"]),
    ):
        set_to = Changes("typed", settings={"country": country})
        set_to.update("customers", card_id(1), province="NY")
        FileBook(book).write(set_to)
        assert run(capsys, "export", book, "labels", "-o", tmp_path / f"{country}.csv").code == 0
        (label,) = csv.DictReader(
            io.StringIO((tmp_path / f"{country}.csv").read_text(encoding="utf-8-sig"))
        )
        assert (list(label)[2:], label["State or province"]) == (columns, "NY")
    assert letter["Text"].startswith("Dear Ann, here is the material")
    unknown = run(capsys, "export", book, "letters", "--text", "??", "-o", tmp_path / "b.csv")
    assert (unknown.code, "Birthday greeting" in unknown.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--day", "2026-03-05"), 1, "is of 2026-03-02"),
        (("--day", DAY, "--all"), 2, "either --day or --all"),
        (("-o", "x.docx"), 2, ".xlsx, .pdf or .html"),
        (("--html", "-o", "x.xlsx"), 2, "with --html a page for the phone is written"),
    ],
)
def test_what_cannot_be_taken_along_is_said(
    day_book: Path, capsys: Capsys, words: tuple[str, ...], code: int, said: str
) -> None:
    told = run(capsys, "carry", day_book, *words)
    assert (told.code, said in told.err) == (code, True)


def test_the_buttons_do_the_same(book: Path, tmp_path: Path) -> None:
    outcome = press("carry", HandDesk(book))
    assert (outcome.mood, f"book ({DAY}).html" in outcome.text) == (Mood.DONE, True)
    assert (tmp_path / f"book ({DAY}).xlsx").is_file()
    file = tmp_path / "results.json"
    file.write_text(packed(book, row(1, **REACHED)), encoding="utf-8")
    assert press("return_file", HandDesk(book), str(file)).text.startswith("1 result logged")
    assert press("return_file", HandDesk(book)).mood is Mood.REFUSED
    assert press("export", HandDesk(book), "4").text.startswith("Address labels: 1 in ")
    assert "1 Calendar" in press("export", HandDesk(book), "9").text


@pytest.mark.parametrize("suffix", in_full(".pdf"))
def test_the_print_holds_the_sheet_and_the_cards(
    book: Path, tmp_path: Path, capsys: Capsys, suffix: str
) -> None:
    target = tmp_path / f"road{suffix}"
    assert run(capsys, "carry", book, "-o", target).code == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_reading_the_log_finds_no_change_where_only_the_day_went_along(
    book: Path, capsys: Capsys, tmp_path: Path
) -> None:
    before = len(read(book, LOG).tables[LOG])
    run(capsys, "carry", book, "-o", tmp_path / "x.html")
    assert len(read(book, LOG).tables[LOG]) == before


@pytest.mark.parametrize(
    ("owner", "step", "said"),
    [(page, "phone_page", "Somebody else has just made"), (FileBook, "write", "first step only")],
)
def test_what_comes_to_the_place_of_a_file_meanwhile_is_not_overwritten(
    book: Path,
    tmp_path: Path,
    capsys: Capsys,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    step: str,
    said: str,
) -> None:
    target, before = tmp_path / "x.html", book.read_bytes()
    as_is = getattr(owner, step)

    def slow(*given: object) -> object:
        target.write_text("another's", encoding="utf-8")
        return as_is(*given)

    monkeypatch.setattr(owner, step, slow)
    told = run(capsys, "carry", book, "-o", target)
    assert (told.code, target.read_text(encoding="utf-8")) == (1, "another's")
    assert told.err.count("Somebody else has just made x.html") == 1
    assert said in told.err
    assert (book.read_bytes() == before) is (owner is page)


@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (os, "stat"), (Path, "exists")])
def test_a_file_that_a_signal_kept_from_being_written_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str
) -> None:
    target = tmp_path / "x.html"
    check = free_target(target)

    def interrupted(*_: object, **__: object) -> None:
        raise InterruptedError(errno.EINTR, os.strerror(errno.EINTR))

    monkeypatch.setattr(owner, step, interrupted)
    with pytest.raises(CannotWrite) as refused:
        put(target, b"x", check)
    monkeypatch.undo()
    assert os.strerror(errno.EINTR) in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_all_cards_are_noted_and_counted_as_read_in_one_write(
    book: Path, tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Changes] = []
    write = FileBook.write
    monkeypatch.setattr(
        FileBook, "write", lambda self, changes: (written.append(changes), write(self, changes))[1]
    )
    assert run(capsys, "carry", book, "--all", "-o", tmp_path / "x.html").code == 0
    assert len(written) == 1
    assert all(each["seen"] for each in sheet(book))
    assert noted(book) == ["carry all cards: 4"]


def test_our_own_carried_workbook_comes_back_however_large_it_is(
    book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    target = tmp_path / "road.xlsx"
    assert run(capsys, "carry", book, "-o", target).code == 0
    with zipfile.ZipFile(target, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("xl/media/map.bin", b"\0" * (MOST_BYTES + 1))
    back = run(capsys, "return", book, "--from", target, "--json")
    assert (back.code, back.json["logged"]) == (0, 0)
    text = tmp_path / "long.txt"
    text.write_text("x" * (MOST_BYTES + 1), encoding="utf-8")
    told = run(capsys, "return", book, "--from", text)
    assert (told.code, "1 MB" in told.err) == (1, True)


def test_a_letter_is_named_for_letters_alone(
    day_book: Path, tmp_path: Path, capsys: Capsys
) -> None:
    for kind in ("ics", "vcard", "labels"):
        given = ("--text", "letter.material", "-o", tmp_path / "x")
        told = run(capsys, "export", day_book, kind, *given)
        assert (told.code, "--text names the text of letters" in told.err) == (2, True)


def test_dates_that_cannot_be_read_are_left_out_of_a_calendar_and_counted(
    tmp_path: Path, capsys: Capsys
) -> None:
    path = tmp_path / "book.xlsx"
    rows = (
        lead(1, next_on=20260305.0),
        lead(2, next_on="next week"),
        lead(3, next_on=TODAY + 1.0, next_at="early"),
        lead(4, next_on=TODAY + 1.0, next_at=900.0),
        lead(5, next_on=TODAY + 1.0),
        lead(6),
    )
    tasks = [
        {"task_id": "LW-T00001", "due": "Friday", "kind": "Send material", "id": card_id(1)},
        {"task_id": "LW-T00002", "due": TODAY - 0.0, "kind": "Office work"},
    ]
    build(path, cards(*rows, tasks=tasks))
    found = run(capsys, "export", path, "ics", "-o", tmp_path / "a.ics", "--json").json
    assert (found["rows"], found["left_out"]) == (2, 5)


def test_every_number_of_a_card_is_in_its_vcard(tmp_path: Path, capsys: Capsys) -> None:
    path = tmp_path / "book.xlsx"
    numbers = {"phone": "021-55550101 / 13800000000", "phones": "+44 20 7946 0958; 13800000000"}
    build(path, cards(lead(1, **numbers)))
    assert run(capsys, "export", path, "vcard", "-o", tmp_path / "a.vcf").code == 0
    (person,) = vobject.readComponents((tmp_path / "a.vcf").read_text(encoding="utf-8"))
    assert [line.value for line in person.tel_list] == [
        "021-55550101", "13800000000", "+44 20 7946 0958",
    ]  # fmt: skip


def test_a_row_under_the_call_log_becomes_a_question_and_a_yes_returns_the_file(
    book: Path, tmp_path: Path
) -> None:
    file = tmp_path / "results.json"
    file.write_text(packed(book, row(1, **REACHED)), encoding="utf-8")
    for key, value in {"id": card_id(2), "day": float(TODAY)}.items():
        overwrite(book, "calls", 1, key, value)
    outcome = press("return_file", HandDesk(book), str(file))
    assert (outcome.mood, outcome.follow, outcome.asked) == (
        Mood.ASK,
        "return_file_take_in",
        str(file),
    )
    assert "1 result logged" in press(outcome.follow, HandDesk(book), outcome.asked).text
    assert len(sheet(book, "calls")) == 2
