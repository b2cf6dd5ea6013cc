"""A workbook of an older template is refused with the way out, and imported as far as it goes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from doing import BookOf, checked
from made_books import (
    TODAY,
    Made,
    card_id,
    card_of,
    cards,
    lead,
    read,
    replace_text,
    type_in,
)
from repbook.adapters.file_book import FileBook
from repbook.adapters.older import OlderBook
from repbook.book.changes import Changes
from repbook.book.snapshot import Rows
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.declare import Kind, Table
from repbook.schema.registry import TABLES, TEMPLATE_VERSION

OLD = Path(__file__).parent.parent / "data" / "template_4.xlsx"
LINKED = ("calls", "visits", "missed", "orders")
NEW_COLUMNS = ("Confirmed grade", "Graded on", "Proposed grade")


@pytest.fixture
def older(made: Made, tmp_path: Path) -> Path:
    """Make a workbook as the template before this one had it: fewer columns, names, settings."""
    answers = {card_id(1): {"q01": "Pain"}}
    rows = cards(lead(1, contact="Dan"), lead(2), answers=answers)
    path = made.copy(tmp_path, rows, settings={"focus_score": 66.0}, file="older.xlsx")
    now, before = (f"<vt:i4>{TEMPLATE_VERSION - back}</vt:i4>" for back in (0, 1))
    replace_text(path, "docProps/custom.xml", now, before)
    package = open_package(path)
    info = Workbook(package).tables["tblCustomers"]
    table, book = package.read(info.part).decode(), package.read("xl/workbook.xml").decode()
    for header in NEW_COLUMNS:
        table = table.replace(f'name="{header}"', f'name="{header} of mine"')
    book = re.sub(r'<definedName name="(?:log|edit|press)_\w+"[^/]*</definedName>', "", book)
    book = re.sub(r'<definedName name="(?:LastTidied|TidiedBefore)"[^/]*</definedName>', "", book)
    assert "log_result" not in book
    save_package(package, path, {info.part: table.encode(), "xl/workbook.xml": book.encode()})
    return path


@pytest.mark.parametrize("command", ["rank", "return", "check", "repair", "undo"])
def test_commands_say_how_to_bring_it_over(
    older: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = older.read_bytes()
    assert main([command, str(older)]) == 1
    assert "repbook upgrade older.xlsx" in capsys.readouterr().err
    assert older.read_bytes() == before


def test_import_brings_over_what_the_older_book_has(
    older: Path, book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of()
    assert main(["import", str(path), str(older)]) in (0, 1)
    assert "2 added" in capsys.readouterr().out
    assert card_of(path, 1)["contact"] == "Dan"
    assert card_of(path, 1, "qualify")["q01"] == "Pain"
    assert read(path).settings["focus_score"] == 66.0
    assert not checked(path).differences


def test_what_an_older_book_lacks_reads_as_blank(older: Path) -> None:
    found = OlderBook(older).read({"customers": ("name", "grade_held")})
    assert found.tables["customers"].columns["name"] == ["Customer 1", "Customer 2"]
    assert found.tables["customers"].columns["grade_held"] == [None, None]
    assert found.settings["last_tidied"] is None
    assert found.settings["focus_score"] == 66.0


def test_import_refuses_what_would_lose_typed_results(
    book_of: BookOf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new, old = book_of(), Path(shutil.copy(OLD, tmp_path / "old.xlsx"))
    before = new.read_bytes()
    assert main(["import", str(new), str(old)]) == 1
    said = capsys.readouterr().err
    assert "repbook return old.xlsx" in said
    assert "安通机电" in said
    assert new.read_bytes() == before


def test_import_names_own_sheets_and_columns_that_stay_behind(
    book_of: BookOf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new, old = book_of(), Path(shutil.copy(OLD, tmp_path / "old.xlsx"))
    assert main(["upgrade", str(old)]) == 0
    for row in read(old, "visits").tables["visits"].columns["visit_id"]:
        type_in(old, "visits", str(row), result=None)
    assert main(["import", str(new), str(old)]) == 1
    said = capsys.readouterr().out
    for name in ("我的图表", "我的备注", "等级说明"):
        assert name in said
    assert not checked(new).differences


def test_import_loses_no_row_of_any_table(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every table of the schema, so that one to come cannot be forgotten."""
    source = made.copy(tmp_path, cards(lead(1)), file="source.xlsx")
    given = {key: _row_of(table) for key, table in TABLES.items() if not table.cells}
    for key, row in given.items():
        changes = Changes("typed")
        changes.insert(key, [row])
        FileBook(source).write(changes)
    target = made.copy(tmp_path, file="target.xlsx")
    assert main(["import", str(target), str(source)]) in (0, 1)
    found = read(target)
    lost = [key for key, row in given.items() if not _holds(found.tables[key], row)]
    assert set(lost) == {key for key in given if not TABLES[key].carried}
    # The day's sheet and its plan, the candidates behind it, the change log, what a preview shows,
    # what Analyse writes for the reports, what a merge of files left open and the list of a
    # handover belong to one workbook; entries of lists are named.
    of_one = [
        *(
            "conflicts",
            "contact_curve",
            "handover",
            "history",
            "lists",
            "match_points",
            "matrix",
            "missed",
        ),
        *("plan_other", "plan_sales", "preview", "preview_fields"),
        *("report_rows", "visits", "work_rows"),
    ]
    assert sorted(lost) == of_one
    assert "lists label" in capsys.readouterr().out


def _row_of(table: Table) -> dict[str, Value]:
    """Return a row whose texts are told from all others."""
    row: dict[str, Value] = {}
    for column in table.columns:
        if column.rule is None and column.kind is Kind.TEXT and not column.choices:
            row[column.key] = f"{table.key} {column.key}"
        elif column.kind in (Kind.DATE, Kind.WHOLE) and column.rule is None:
            row[column.key] = float(TODAY)
    links = {key: card_id(1) for key in ("id", "account") if key in row and table.key in LINKED}
    marks = {"returned": float(TODAY)} if table.key == "visits" else {}
    return {**row, **links, **marks}


def _holds(rows: Rows, row: dict[str, Value]) -> bool:
    texts = {key: text for key, text in row.items() if str(text).startswith(f"{rows.table} ")}
    days = {key: day for key, day in row.items() if isinstance(day, float)}
    wanted = texts or days
    return any(
        all(rows.get(place, key) == value for key, value in wanted.items())
        for place in range(len(rows))
    )
