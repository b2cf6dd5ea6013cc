"""Check finds what does not agree, by cell, and nothing where all is well."""

from __future__ import annotations

import json
import re
from pathlib import Path

import openpyxl
import pytest

from doing import BookOf, checked, ranked
from fast import spoken
from made_books import (
    card_id,
    cards,
    label,
    lead,
    leads,
    overwrite,
    part_of,
    reached,
    replace_text,
    set_name,
    type_in,
)
from repbook import text
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.values import NOT_AVAILABLE, CellError, Value
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS


@pytest.mark.parametrize("lang", spoken())
def test_a_built_book_agrees(book_of: BookOf, lang: str) -> None:
    answers = {card_id(1): {"q01": label("need.pain", lang)}}
    found = checked(book_of(cards(reached(1), lead(2), answers=answers), lang=lang))
    assert found.cells > 900
    assert (found.differences, found.problems) == ((), ())


@pytest.mark.parametrize("lang", spoken())
def test_an_empty_book_agrees(book_of: BookOf, lang: str) -> None:
    found = checked(book_of(lang=lang))
    assert (found.differences, found.problems) == ((), ())


@pytest.mark.parametrize(
    ("table", "key", "stored"),
    [("qualify", "score", 99.0), ("customers", "verdict", "Focus"), ("qualify", "a01", None)],
)
def test_a_tampered_result_is_found_at_its_cell(
    book_of: BookOf, table: str, key: str, stored: Value
) -> None:
    path = book_of(leads(3))
    where = overwrite(path, table, 1, key, stored)
    found = {d.where: d for d in checked(path).differences}
    assert found[where].stored == stored
    assert found[where].computed not in (stored, None)


def test_a_tampered_cell_of_a_page_is_found(book_of: BookOf) -> None:
    path = book_of(leads(3))
    book = FileBook(path)
    stored = book.computed()["visits.title"]
    part, _ = part_of(path, "visits")
    replace_text(path, part, f"<v>{stored.value}</v>", "<v>Another day</v>")
    (found,) = checked(path).differences
    assert (found.where, found.stored, found.computed) == (
        "Visits!A1",
        "Another day",
        stored.value,
    )


def test_a_renamed_tab_is_still_checked(book_of: BookOf) -> None:
    path = book_of(leads(3))
    before = checked(path).cells
    replace_text(path, "xl/workbook.xml", 'name="Home"', 'name="My start"')
    assert checked(path).cells == before


def test_a_result_that_no_longer_fits_its_inputs_is_found(book_of: BookOf) -> None:
    path = book_of(leads(3))
    overwrite(path, "qualify", 0, "q01", label("need.pain"))
    assert len(checked(path).differences) > 3


@pytest.mark.parametrize(
    ("table", "key", "value", "said"),
    [
        ("customers", "attitude", "Keen", "'Keen' is not in the list"),
        ("customers", "expected_order", "five", "'five' is text where a number"),
        ("customers", "next_on", "soon", "'soon' is text where a number or date"),
        ("customers", "expected_on", 9e9, "is no date"),
        ("customers", "phone", NOT_AVAILABLE, "the error #N/A"),
        ("customers", "name", CellError("#REF!"), "the error #REF!"),
        ("customers", "id", card_id(1), "stands twice; the first is Customers!2"),
    ],
)
def test_an_unusable_input_is_named_by_cell(
    book_of: BookOf, table: str, key: str, value: Value, said: str
) -> None:
    path = book_of(leads(3))
    where = overwrite(path, table, 1, key, value)
    (found,) = checked(path).problems
    assert found.where in (where, "Customers!3")
    assert said in found.message


@pytest.mark.parametrize(
    ("key", "value", "doubted"),
    [
        ("result", 1.0, False),
        ("need", "２", False),
        ("attitude", "banana", True),
        ("chance", 9.0, True),
        ("amount", "1.2万", False),
        ("amount", "lots", True),
        ("next_on", "2026-03-09", False),
        ("next_on", "whenever", True),
        ("result", NOT_AVAILABLE, True),
    ],
)
def test_results_are_doubted_as_return_doubts_them(
    book_of: BookOf, key: str, value: Value, doubted: bool
) -> None:
    path = book_of(leads(1))
    ranked(path)
    where = overwrite(path, "visits", 0, key, value)
    found = [problem.where for problem in checked(path).problems]
    assert found == ([where] if doubted else [])


@pytest.mark.parametrize("slot", ["Q99", "Q01"])
def test_a_question_without_a_slot_of_its_own_is_named(book_of: BookOf, slot: str) -> None:
    path = book_of(leads(1))
    where = overwrite(path, "questions", 4, "slot", slot)
    (found,) = checked(path).problems
    assert (found.where, f"The slot {slot} does not exist or" in found.message) == (where, True)


def test_an_answer_that_no_question_offers_is_named(book_of: BookOf) -> None:
    path = book_of(leads(2))
    where = overwrite(path, "qualify", 0, "q04", "Perhaps")
    assert where in [problem.where for problem in checked(path).problems]


def test_a_setting_that_is_no_number_is_named(book_of: BookOf) -> None:
    path = book_of(leads(1))
    ref = set_name(path, "VisitsPerDay", "eight")
    found = checked(path).problems
    assert [problem.where for problem in found] == [f"Settings!{ref}"]


def test_what_users_type_keeps_it_in_agreement(book_of: BookOf) -> None:
    path = book_of(cards(reached(1), lead(2)))
    type_in(path, "qualify", card_id(1), q01=label("need.pain"), q04="None", authority="Decides")
    type_in(path, "customers", card_id(2), expected_on=46200.0, quantity=5.0, minimum=2.0)
    changes = Changes("typed")
    changes.insert("orders", [{"account": card_id(1), "day": 46000.0, "amount": 9.0, "cost": 4.0}])
    FileBook(path).write(changes)
    assert not checked(path).differences


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(("lang", "said"), [("en", "hold no result"), ("zh-CN", "没有结果")])
def test_a_book_never_calculated_is_told_in_one_sentence(
    book_of: BookOf, lang: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(leads(3), lang=lang)
    openpyxl.load_workbook(path).save(path)
    assert main(["check", str(path), "--lang", lang]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) < len(SHEETS) + 5
    assert sum(said in line for line in lines) == 1
    assert "G2, G3, G4" in lines[1]
    assert all("None" not in line for line in lines)
    assert main(["check", str(path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert len(found["differences"]) > 100


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_check_and_repair_count_the_same_missing_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book.xlsx"
    assert main(["new", str(path)]) == 0
    openpyxl.load_workbook(path).save(path)
    capsys.readouterr()
    assert main(["check", str(path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)["differences"]
    assert main(["repair", str(path), "--dry-run"]) == 0
    assert f"{len(found)} results of formulas" in capsys.readouterr().out


def test_few_cells_without_a_result_are_named_each(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(leads(3))
    where = overwrite(path, "qualify", 1, "a01", None)
    assert main(["check", str(path)]) == 1
    assert f"{where}: holds nothing, should be" in capsys.readouterr().out


@pytest.mark.parametrize("lang", spoken())
def test_a_table_that_lost_the_formulas_of_its_columns_is_named(
    book_of: BookOf, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(leads(3), lang=lang)
    with open_package(path) as package:
        info = Workbook(package).tables["tblOrders"]
        bare = re.sub(
            rb"<calculatedColumnFormula.*?</calculatedColumnFormula>", b"", package.read(info.part)
        )
        save_package(package, path, {info.part: bare})
    text.use_language(lang)
    [found] = checked(path).problems
    assert found.where == info.sheet_name
    assert TABLES["orders"].column("profit").label.get(lang) in found.message
    assert "repbook repair" in found.message
    assert main(["repair", str(path)]) == 0
    assert checked(path).problems == ()
