"""Dates that another program made texts of: check names them, repair turns back what is plain."""

from __future__ import annotations

from pathlib import Path

import pytest

from doing import BookOf, checked, sheet
from fast import spoken
from made_books import TODAY, cards, lead, overwrite, read, set_name
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.registry import SETTINGS, TABLES

DAY = float(TODAY)


def _mended(book: Path, key: str, *texts: Value) -> tuple[list[Value], int]:
    """Return a column of Customers after texts were put into it and the book was repaired."""
    for row, text in enumerate(texts):
        overwrite(book, "customers", row, key, text)
    main(["repair", str(book)])
    left = sum(problem.message.kind == "commands.not_numeric" for problem in checked(book).problems)
    return [card[key] for card in sheet(book, "customers")], left


CASES = [
    ("last_contact", ("2026-03-02", "2026/3/3", "2026年3月4日"), (DAY, DAY + 1, DAY + 2)),
    ("last_contact", ("2026-03-02 00:00:00", "46083", "20260302"), (DAY, 46083.0, DAY)),
    ("next_on", ("02/03/2026", "13/03/2026", "03/03/2026"), (DAY, DAY + 11, DAY + 1)),
    ("next_on", ("03/02/2026", "03/13/2026", "03/03/2026"), (DAY, DAY + 11, DAY + 1)),
    ("next_on", ("02/03/2026", "03/03/2026", "04/03/2026"), ("02/03/2026", DAY + 1, "04/03/2026")),
    ("next_on", ("13/03/2026", "03/14/2026", "04/03/2026"), (DAY + 11, DAY + 12, "04/03/2026")),
    ("next_on", ("2026-03-02", "soon", "2026-13-40"), (DAY, "soon", "2026-13-40")),
    ("next_on", ("2026-03-02 14:30", "2026-03-02", None), ("2026-03-02 14:30", DAY, None)),
    ("next_at", ("14:30", "9:15", "late"), (14.5 / 24, 9.25 / 24, "late")),
    ("expected_order", ("12500", "12500.5", "-3"), (12500.0, 12500.5, -3.0)),
    ("expected_order", ("12500", "1.250", "1,250"), (12500.0, "1.250", "1,250")),
]


FAST = CASES[1::4]


@pytest.mark.parametrize(
    ("key", "texts", "values"),
    [pytest.param(*case, marks=() if case in FAST else pytest.mark.full) for case in CASES],
)
def test_plain_texts_are_turned_back_and_doubtful_ones_stay_named(
    book_of: BookOf, key: str, texts: tuple[Value, ...], values: tuple[Value, ...]
) -> None:
    book = book_of(cards(lead(1), lead(2), lead(3)))
    found, left = _mended(book, key, *texts)
    assert found == pytest.approx(list(values))
    assert left == sum(isinstance(value, str) for value in values)
    assert not checked(book).differences


def test_a_repair_of_texts_is_said_and_taken_back(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = [{"day": DAY - 3, "id": "LW-00001", "result": "Reached"}]
    book = book_of(cards(lead(1), calls=calls))
    overwrite(book, "calls", 0, "day", "2026-02-27")
    named = [problem.message for problem in checked(book).problems]
    assert any("repbook repair" in message for message in named)
    assert main(["repair", str(book)]) == 0
    assert "1 text that was a value, such as “2026-02-27”" in capsys.readouterr().out
    assert [call["day"] for call in sheet(book, "calls")] == [DAY - 3]
    assert main(["repair", str(book)]) == 0
    assert "2026-02-27" not in capsys.readouterr().out
    assert main(["undo", str(book)]) == 0
    assert [call["day"] for call in sheet(book, "calls")] == ["2026-02-27"]


def test_a_cell_that_lost_its_format_shows_a_date_again(book_of: BookOf) -> None:
    book = book_of(cards(lead(1, next_on=DAY), lead(2)))
    first, second = (
        overwrite(book, "customers", row, "next_on", value).rpartition("!")[2]
        for row, value in enumerate((DAY, "2026-03-03"))
    )

    def editor() -> SheetEditor:
        workbook = Workbook(open_package(book))
        return SheetEditor(workbook, workbook.tables[TABLES["customers"].name].sheet_part)

    plain = editor()
    plain.restyle(second, 0)
    save_package(open_package(book), book, plain.parts())
    assert main(["repair", str(book)]) == 0
    assert editor().style(second) == editor().style(first) != "0"


def test_settings_and_policy_cells_are_turned_back_too(book_of: BookOf) -> None:
    book = book_of(cards(lead(1)))
    held = {"as_of": "2026-03-04", "large_order": "60000", "calls_max": "2.500", "rep": "12"}
    for name, text in held.items():
        set_name(book, SETTINGS[name].defined_name, text)
    assert main(["repair", str(book)]) == 0
    settings = read(book, "settings").settings
    assert (settings["as_of"], settings["large_order"]) == (DAY + 2, 60000.0)
    assert (settings["calls_max"], settings["rep"]) == ("2.500", "12")


@pytest.mark.parametrize("lang", spoken(among=("en", "zh-CN")))
def test_blanks_that_another_program_cut_from_entries_come_back(
    book_of: BookOf, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    book = book_of(cards(lead(1)), lang=lang)
    lists = read(book, "lists").tables["lists"]
    labels = lists.columns["label"]
    outer = [row for row, text in enumerate(labels) if str(text) != str(text).strip()]
    assert len(outer) > 2
    for row in outer:
        overwrite(book, "lists", row, "label", str(labels[row]).strip())
    named = [problem.message.kind for problem in checked(book).problems]
    assert named.count("commands.blank_lost") == len(outer)
    assert main(["repair", str(book)]) == 0
    assert read(book, "lists").tables["lists"].columns["label"] == labels
    assert not checked(book).problems
    assert not checked(book).differences
    overwrite(book, "lists", outer[0], "label", "My own word")
    capsys.readouterr()
    assert main(["repair", str(book)]) == 0
    assert read(book, "lists").tables["lists"].columns["label"][outer[0]] == "My own word"
