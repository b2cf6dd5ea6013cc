"""`check` names a conditional format that is not the declared one; a user's own is left alone."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path
from types import SimpleNamespace

import pytest

from doing import BookOf, checked, ranked
from made_books import cards, lead, part_of, reached, replace_text
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.domain.values import Problem
from repbook.entrypoints.cli import main
from repbook.ooxml.conditions import read_conditions
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_file
from repbook.text import LANGUAGES

FOUR = cards(reached(1, area="A"), lead(2), lead(3), lead(4))
LATE = re.compile(r'<conditionalFormatting sqref="(\w+:\w+)">((?:(?!</cond).)*&lt;AsOf.*?</cond)')


def late(path: Path) -> tuple[str, str, str]:
    """Return the sheet's part, and the cells and the content of the look of days that passed."""
    part, _ = part_of(path, "customers")
    found = LATE.search(open_package(path).read(part).decode())
    assert found is not None
    return part, found[1], found[2]


def problems(path: Path) -> list[Problem]:
    return FileBook(path).looks()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_built_and_written_has_every_look(book_of: BookOf, lang: str) -> None:
    path = book_of(FOUR, lang=lang)
    assert problems(path) == []
    ranked(path)
    changes = Changes("test")
    changes.insert("customers", [lead(number) for number in range(10, 20)])
    FileBook(path).write(changes)
    assert problems(path) == []


@pytest.mark.parametrize("edit", [("&lt;AsOf", "&gt;=AsOf"), ("AND(", "OR("), ("expression", "x")])
def test_a_changed_look_is_named_with_its_cells_and_formula(
    book_of: BookOf, edit: tuple[str, str]
) -> None:
    path = book_of(FOUR)
    part, cells, content = late(path)
    replace_text(path, part, content, content.replace(*edit))
    found = checked(path).problems
    column = cells.split("2:")[0]
    assert [problem.where for problem in found] == [f"Customers!{cells}"]
    assert f"=AND(ISNUMBER(${column}2),${column}2<AsOf)" in found[0].message


def test_a_look_that_lost_a_row_is_named(book_of: BookOf) -> None:
    path = book_of(FOUR)
    part, cells, _ = late(path)
    column = cells.split("2:")[0]
    replace_text(path, part, f'sqref="{cells}"', f'sqref="{column}2:{column}3 {column}5"')
    assert [problem.where for problem in problems(path)] == [f"Customers!{cells}"]


def test_a_look_cut_in_two_by_the_user_is_the_same_look(book_of: BookOf) -> None:
    path = book_of(FOUR)
    part, cells, content = late(path)
    column = cells.split("2:")[0]
    lower = content.replace(f"{column}2", f"{column}4")
    blocks = (
        f'{column}2:{column}3">{content}itionalFormatting>'
        f'<conditionalFormatting sqref="{column}4:{column}5">{lower}'
    )
    replace_text(path, part, f'{cells}">{content}', blocks)
    assert problems(path) == []


def test_a_users_own_formats_are_no_problem(book_of: BookOf) -> None:
    path = book_of(FOUR)
    part, cells, content = late(path)
    own = content.replace("&lt;AsOf", "=AsOf")
    blocks = f'{content}itionalFormatting><conditionalFormatting sqref="{cells}">{own}'
    replace_text(path, part, content, blocks)
    assert problems(path) == []


def test_a_changed_highlight_outside_tables_is_named(book_of: BookOf) -> None:
    path = book_of(FOUR)
    part = next(s.part for s in FileBook(path).layout().workbook.sheets if s.name == "Home")
    data = open_package(path).read(part)
    some = read_conditions(data)[0]
    text = some.formula.replace("<", "&lt;").replace(">", "&gt;")
    replace_text(path, part, f"<formula>{text}<", f"<formula>NOT({text})<")
    found = problems(path)
    told = [
        f"Home!{rule.areas[0]}" for rule in read_conditions(data) if rule.formula == some.formula
    ]
    assert [problem.where for problem in found] == told
    assert f"={some.formula}" in found[0].message


def sheet_of(path: Path, part: str) -> str:
    return open_package(path).read(part).decode()


def rules_of(path: Path, sheet: str) -> list[tuple[str, str]]:
    """Return the cells and formula of each look of a sheet, the first that counts first."""
    part, _ = part_of(path, sheet)
    found = [
        (int(number), cells, text)
        for cells, rules in ELEMENT.findall(sheet_of(path, part))
        for number, text in RULE.findall(rules)
    ]
    return [(cells, unescape(text)) for _, cells, text in sorted(found)]


ELEMENT = re.compile(r'<conditionalFormatting sqref="([^"]+)">(.*?)</conditionalFormatting>')
RULE = re.compile(r'<cfRule [^>]*priority="(\d+)"[^>]*><formula>([^<]+)')
OWN = (
    '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="99">'
    "<formula>$A2=1</formula></cfRule></conditionalFormatting>"
)


@pytest.mark.parametrize(
    ("count", "lang"), [(1, "en"), pytest.param(0, "zh-TW", marks=pytest.mark.full)]
)
def test_repair_puts_deleted_looks_back_in_their_order(
    book_of: BookOf, count: int, lang: str
) -> None:
    path = book_of(FOUR, lang=lang)
    before = rules_of(path, "customers")
    part, _ = part_of(path, "customers")
    data = sheet_of(path, part)
    start = data.index("<conditionalFormatting ")
    own = ELEMENT.sub("", data[start:], count=count)
    own = own.replace("<dataValidations", f"{OWN}<dataValidations", 1)
    replace_text(path, part, data[start:], own)
    assert problems(path) != []
    assert main(["repair", str(path)]) == 0
    assert problems(path) == []
    assert lint_file(path) == []
    assert validate_file(path) == []
    mine = ("A2:A3", "$A2=1")
    after = rules_of(path, "customers")
    assert [rule for rule in after if rule != mine] == before
    assert mine in after


def test_repair_makes_a_look_whole_and_leaves_a_recoloured_one(book_of: BookOf) -> None:
    path = book_of(FOUR)
    before = rules_of(path, "customers")
    part, cells, content = late(path)
    shorter = cells.replace(cells.split(":")[1], cells.split(":")[0].replace("2", "3"))
    start = '<conditionalFormatting sqref="'
    replace_text(path, part, f'{start}{cells}">{content}', f'{start}{shorter}">{content}')
    first = re.search(r'dxfId="(\d+)" priority="1"', sheet_of(path, part))
    assert first is not None
    recoloured = f'dxfId="{int(first[1]) + 1}" priority="1"'
    replace_text(path, part, first[0], recoloured)
    assert main(["repair", str(path)]) == 0
    assert problems(path) == []
    assert rules_of(path, "customers") == before
    assert recoloured in sheet_of(path, part)


def test_the_command_shows_it(book_of: BookOf, capsys: pytest.CaptureFixture[str]) -> None:
    path = book_of(FOUR)
    part, cells, content = late(path)
    replace_text(path, part, content, content.replace("&lt;AsOf", "&gt;AsOf"))
    assert main(["check", str(path)]) == 1
    assert f"Customers!{cells}" in capsys.readouterr().out


def open_in_excel(path: Path) -> LiveBook:
    """Lend a workbook that an application holds which saves copies as Excel does."""
    book = SimpleNamespace(
        name=path.name,
        app=SimpleNamespace(engine=SimpleNamespace(name="excel")),
        impl=SimpleNamespace(fullname=str(path)),
        api=SimpleNamespace(SaveCopyAs=lambda copy: shutil.copyfile(path, copy)),
    )
    return LiveBook(book)  # type: ignore[arg-type]  # as much of one as a copy takes


def test_the_live_check_names_a_look_that_is_gone_and_leaves_a_users_own(book_of: BookOf) -> None:
    path = book_of(FOUR)
    assert open_in_excel(path).looks() == []
    part, cells, content = late(path)
    mine = content.replace("AsOf", "AsOf-30")
    replace_text(path, part, content, mine)
    assert [problem.where for problem in open_in_excel(path).looks()] == [f"Customers!{cells}"]
    assert main(["repair", str(path)]) == 0
    assert open_in_excel(path).looks() == []
    assert "AsOf-30" in open_package(path).read(part).decode()


def test_what_another_application_writes_of_looks_tells_nothing(book_of: BookOf) -> None:
    path = book_of(FOUR)
    part, _, content = late(path)
    replace_text(path, part, content, content.replace("AND(", "OR("))
    replace_text(path, "docProps/app.xml", "Microsoft Excel", "LibreOffice/7.4")
    assert open_in_excel(path).looks() == []
