"""Tables that are none any more, by Convert to Range or a foreign save: repair makes them again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from doing import BookOf, checked, ranked, returned, sheet
from fast import in_full
from made_books import card_id, cards, label, lead, overwrite, reached, read, type_in, visit_row
from repbook.entrypoints.cli import main
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import column_letters
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.schema.registry import TABLES

Capsys = pytest.CaptureFixture[str]
LOG = "history"
_CELL = re.compile(r'(<c r="[A-Z]+(\d+)"[^>]*><f[^>]*>)([^<]+)(?=</f>)')
_NAME = re.compile(r"(<definedName[^>]*>)()([^<]+)(?=</)")
_ROW = re.compile(r"(tbl\w+)\[\[#This Row\],\[((?:[^\]']|'.)+)\]\]")
_COLUMN = re.compile(r"(tbl\w+)\[((?:[^\[\]']|'.)+)\]")
_SPAN = re.compile(r"(tbl\w+)\[\[#This Row\],\[([^\]]+)\]:\[([^\]]+)\]\]")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """A book in use: answers, a day's sheet, results returned, a log."""
    rows = (reached(number, area="A") for number in range(1, 4))
    path = book_of(cards(*rows, lead(4), lead(5), answers={card_id(2): {"q01": "Pain"}}))
    ranked(path)
    type_in(path, "visits", visit_row(1), result=label("result.no_answer"))
    returned(path)
    return path


def without_tables(path: Path, *names: str, addresses: bool = False) -> None:
    """Take tables (all where none is named) away and leave their cells.

    With `addresses`, formulas name cells in place of tables, as Excel's Convert to Range has it.
    """
    with open_package(path) as package:
        workbook, staged = Workbook(package), Staged(package)
        tables = {name: workbook.tables[name] for name in names or workbook.tables}
        if addresses:
            for part in (*(sheet.part for sheet in workbook.sheets), workbook.part):
                staged.write(part, _with_addresses(staged.read(part).decode(), tables).encode())
        for info in tables.values():
            staged.remove(info.part, info.sheet_part)
            text = staged.read(info.sheet_part).decode()
            staged.write(info.sheet_part, re.sub(r"<tableParts.*</tableParts>", "", text).encode())
        save_package(package, path, staged.parts)


def _with_addresses(text: str, tables: dict[str, TableInfo]) -> str:
    def one(found: re.Match[str]) -> str:
        row, formula = found[2], unescape(found[3])
        formula = _SPAN.sub(lambda m: _of_row(tables, m, row), formula)
        formula = _ROW.sub(lambda m: _of_row(tables, m, row), formula)
        return found[1] + escape(_COLUMN.sub(lambda m: _whole(tables, m), formula))

    return _NAME.sub(one, _CELL.sub(one, text))


def _letters(info: TableInfo, header: str) -> str:
    return column_letters(info.column_of(re.sub(r"'(.)", r"\1", header)))


def _of_row(tables: dict[str, TableInfo], found: re.Match[str], row: str) -> str:
    if found[1] not in tables:
        return found[0]
    return ":".join(f"${_letters(tables[found[1]], name)}{row}" for name in found.groups()[1:])


def _whole(tables: dict[str, TableInfo], found: re.Match[str]) -> str:
    if found[1] not in tables:
        return found[0]
    info = tables[found[1]]
    column = _letters(info, found[2])
    return f"'{info.sheet_name}'!${column}${info.header_row + 1}:${column}${info.last_row}"


def held(path: Path) -> dict[str, object]:
    """Return all rows of all tables but the log and the stamps, which a repair adds to."""
    return {key: sheet(path, key) for key in TABLES if key not in (LOG, "settings")}


def formulas_name_tables(path: Path) -> bool:
    with open_package(path) as package:
        parts = [package.read(each.part).decode() for each in Workbook(package).sheets]
    return not any(re.search(r"<f>[^<]*'(?:Customers|Qualify)'!", part) for part in parts)


@pytest.mark.parametrize("addresses", [True, *in_full(False)])
def test_everything_comes_back_in_one_step(book: Path, addresses: bool, capsys: Capsys) -> None:
    before, log = held(book), sheet(book, LOG)
    without_tables(book, addresses=addresses)
    assert main(["rank", str(book)]) == 1
    assert "repbook repair" in capsys.readouterr().err
    assert main(["repair", str(book)]) == 0
    assert held(book) == before
    assert sheet(book, LOG)[: len(log)] == log
    assert checked(book).differences == ()
    assert formulas_name_tables(book)
    assert lint_file(book) == []
    capsys.readouterr()
    assert main(["repair", str(book)]) == 0
    assert "Nothing to mend" in capsys.readouterr().out
    ranked(book)


@pytest.mark.parametrize(
    "table", ["tblCustomers", *in_full("tblVisits", "tblLists", "tblMan", "tblQualify")]
)
def test_one_table_comes_back_among_others(book: Path, table: str) -> None:
    before = held(book)
    without_tables(book, table, addresses=True)
    assert main(["repair", str(book)]) == 0
    assert held(book) == before
    assert checked(book).differences == ()


def test_undo_takes_the_tables_away_again(book: Path) -> None:
    without_tables(book)
    broken = book.read_bytes()
    assert main(["repair", str(book)]) == 0
    assert main(["undo", str(book)]) == 0
    assert book.read_bytes() == broken


def test_a_header_renamed_meanwhile_and_rows_after_a_gap_are_kept(book: Path) -> None:
    """A blank row was left between the rows typed into what was no table."""
    overwrite(book, "calls", 2, "call_id", "C-9")
    overwrite(book, "calls", 2, "note", "after the gap")
    overwrite(book, "calls", -1, "note", "Remarks")
    without_tables(book)
    assert main(["repair", str(book)]) == 0
    calls = read(book, "calls").tables["calls"]
    assert calls.columns["note"][-1] == "after the gap"
    assert calls.columns["call_id"][-2:] == [None, "C-9"]


def test_cells_that_are_gone_too_are_named(book: Path, capsys: Capsys) -> None:
    for key in TABLES["calls"].keys():  # noqa: SIM118  # a Table is no dict
        overwrite(book, "calls", -1, key, None)
    without_tables(book)
    held_bytes = book.read_bytes()
    assert main(["repair", str(book)]) == 1
    assert "tblCalls is gone" in capsys.readouterr().err
    assert book.read_bytes() == held_bytes


def as_exceljs_saves(path: Path) -> None:
    """Cut each table's columns after the first with a formula, and say that none has headers."""
    with open_package(path) as package:
        staged = Staged(package)
        for info in Workbook(package).tables.values():
            text = package.read(info.part).decode()
            before, formula, _ = text.partition("<calculatedColumnFormula>")
            if formula:
                text = f"{before}</tableColumn></tableColumns></table>"
            staged.write(info.part, text.replace("<table ", '<table headerRowCount="0" ').encode())
        save_package(package, path, staged.parts)


@pytest.mark.parametrize(
    ("lang", "said"),
    [("zh-CN", "与其列不符"), pytest.param("en", "does not fit", marks=pytest.mark.full)],
)
def test_tables_that_do_not_fit_their_columns_are_made_again(
    book: Path, lang: str, said: str, capsys: Capsys
) -> None:
    before, log = held(book), sheet(book, LOG)
    as_exceljs_saves(book)
    assert main(["rank", str(book), "--lang", lang]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert f"repbook repair {book.name}" in told
    assert main(["repair", str(book)]) == 0
    assert held(book) == before
    assert sheet(book, LOG)[: len(log)] == log
    assert (checked(book).differences, checked(book).problems) == ((), ())
    assert lint_file(book) == []
