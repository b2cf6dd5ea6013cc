"""An upgrade gives headers the notes of today and leaves those of the user."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from made_books import build
from repbook.adapters.upgrade.delivered import ColumnRecord, stored
from repbook.adapters.upgrade.notes import _gives_way
from repbook.adapters.upgrade.reading import read_delivered
from repbook.build.notes import note_of
from repbook.build.rulewords.laying import RuleWords
from repbook.entrypoints.cli import main
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.notes import Note, notes_on, set_notes
from repbook.ooxml.package import open_package
from repbook.ooxml.refs import Cell
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.tableparts import with_column_formulas
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES

DATA = Path(__file__).parent.parent / "data"
QUALIFY, CUSTOMERS = TABLES["qualify"], TABLES["customers"]
MINE = "What I think of it"
OWN_RULE = "IF(tblCustomers[[#This Row],[{last}]]=0,1,2)"


def notes_of(path: Path, name: str) -> dict[str, str]:
    """Return the notes on a table's headers by header."""
    workbook = Workbook(open_package(path))
    info = workbook.tables[name]
    notes = notes_on(workbook, info.sheet_part)
    cells = {column: Cell(info.header_row, place) for column, place in info.places().items()}
    return {column: notes[cell].text for column, cell in cells.items() if cell in notes}


def header(info: TableInfo, text: str) -> Cell:
    return Cell(info.header_row, info.column_of(text))


@pytest.mark.full
@pytest.mark.parametrize("name", ["template_5.xlsm", "template_6.xlsm"])
def test_own_notes_and_columns_with_own_formulas_are_let_be(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(DATA / name, tmp_path / name))
    with open_package(path) as package:
        workbook, staged = Workbook(package), Staged(package)
        info = workbook.tables["tblCustomers"]
        model = next(iter(notes_on(workbook, info.sheet_part).values()))
        mine = {header(info, "结论"): model._replace(text=MINE)}
        assert set_notes(staged, workbook, info.sheet_part, mine, "我")
        last = CUSTOMERS.column("last_order").label.get("zh-CN")
        ours = {info.column_of("完整度 %") - info.first_col: OWN_RULE.format(last=last)}
        staged.write(info.part, with_column_formulas(staged.read(info.part), ours))
        save_package(package, path, staged.parts)
    assert main(["upgrade", str(path)]) == 0
    notes = notes_of(path, "tblCustomers")
    assert notes["结论"] == MINE
    assert "完整度 %" not in notes
    assert notes["资料检查"].startswith("规则：")
    assert lint_file(path) == []
    assert main(["undo", str(path)]) == 0
    assert notes_of(path, "tblCustomers")["结论"] == MINE
    assert "资料检查" not in notes_of(path, "tblCustomers")


def note(text: str) -> Note:
    return Note(text, b"", b"")


@pytest.mark.parametrize(
    ("mine", "base", "new", "gives_way"),
    [
        ("", None, "Rule: [A]", True),  # a new column
        ("x", None, "Rule: [A]", False),
        ("", ("A1", None), "Rule: [A]", True),  # a formula column of before version 7
        ("x", ("A1", None), "Rule: [A]", False),
        ("", (None, None), "new", False),  # another column: what it had is not on record
        ("Rule: [A]", ("A1", "Rule: [A]"), "Rule: [A] + 1", True),
        ("Rule: [older]", ("A1", "Rule: [A]"), "Rule: [A] + 1", True),
        ("Rule: [A]", ("A1", "Rule: [A]"), "Rule: [A]", False),
        ("Rule: [A]. Mine", ("A1", "Rule: [A]"), "Rule: [A] + 1", False),
        ("", ("A1", "Rule: [A]"), "Rule: [A] + 1", False),  # she took it away
    ],
)
def test_a_note_gives_way_where_it_is_still_the_older_versions(
    mine: str, base: tuple[str | None, str | None] | None, new: str, *, gives_way: bool
) -> None:
    record = ColumnRecord("key", 1, "Caption", *base) if base else None
    assert _gives_way(note(mine) if mine else None, record, note(new)) is gives_way


def test_no_formula_column_had_a_note_before_notes_were_on_record() -> None:
    """Else a note that the user took away would come back."""
    for name in ("template_4.xlsx", "template_5.xlsm", "template_6.xlsm"):
        workbook = Workbook(open_package(DATA / name))
        for info in workbook.tables.values():
            formulas = {column.name for column in info.columns if column.formula}
            assert not formulas & notes_of(DATA / name, info.name).keys()
    assert all(
        column.note is None
        for version in (4, 5, 6)
        for lang in LANGUAGES
        for table in stored(version)[lang].tables.values()
        for column in table.columns
    )


def test_todays_notes_go_on_record(tmp_path: Path) -> None:
    path = build(tmp_path / "new.xlsx", lang="zh-TW")
    record = read_delivered(Workbook(open_package(path)), "zh-TW")
    rules = RuleWords(QUALIFY, "zh-TW")
    for column, kept in zip(QUALIFY.columns, record.tables["tblQualify"].columns, strict=True):
        assert (kept.note or "") == note_of(column, rules, "zh-TW")
