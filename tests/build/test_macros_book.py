"""A workbook with macros is the plain one plus its code, ribbon and labels."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from build_samples import MADE_AT, TODAY, Built
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from vba_reading import by_olevba, by_pyopenvba

from repbook.build import labels, ribbon
from repbook.build.book import build_book
from repbook.build.macros import build_addin
from repbook.build.vba import modules
from repbook.build.vba.source import Module
from repbook.ooxml.lint import lint_file
from repbook.ooxml.validator import validate_file
from repbook.schema.sheets import SHEETS

LABELS = f"xl/worksheets/sheet{len(SHEETS) + 1}.xml"
ADDED = {"xl/vbaProject.bin", "customUI/customUI14.xml", LABELS}
CODE_NAMES = [*(sheet.code_name for sheet in SHEETS.values()), labels.CODE_NAME]


@pytest.fixture(scope="session")
def macro_book(built: Built) -> Path:
    """Lend a workbook with macros, of the same rows as `built`."""
    return made(built.path.with_suffix(".xlsm"), built)


@pytest.fixture(scope="session")
def addin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend the add-in."""
    path = tmp_path_factory.mktemp("addin") / "repbook.xlam"
    build_addin(path, MADE_AT)
    return path


def made(path: Path, like: Built) -> Path:
    build_book(
        path, lang=like.lang, rep="LW", rows=like.rows, as_of=TODAY, made_at=MADE_AT, book_id="b1"
    )
    return path


def parts(path: Path) -> dict[str, bytes]:
    """Return a package's parts."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def opened(path: Path) -> Workbook:
    """Open a workbook or the add-in, which openpyxl takes only as a workbook."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts(path).items():
            archive.writestr(
                name, content.replace(b"ms-excel.addin.macro", b"ms-excel.sheet.macro")
            )
    return load_workbook(buffer)


def test_microsofts_validator_and_the_lint_find_nothing(macro_book: Path) -> None:
    assert validate_file(macro_book) == []
    assert lint_file(macro_book) == []


def test_every_other_part_is_the_plain_workbooks(built: Built, macro_book: Path) -> None:
    plain, full = resolved(parts(built.path)), resolved(parts(macro_book))
    assert full.keys() - plain.keys() == ADDED
    differing = {name for name in plain if plain[name] != full[name]}
    assert differing == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/custom.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
    }


def resolved(found: dict[str, bytes]) -> dict[str, bytes]:
    """Put the shared texts into the cells that show them."""
    texts = re.findall(rb"<si>(.*?)</si>", found["xl/sharedStrings.xml"], re.DOTALL)
    cell = re.compile(rb'( t="s"><v>)(\d+)(</v>)')
    return {
        name: cell.sub(lambda at: at[1] + texts[int(at[2])] + at[3], content)
        for name, content in found.items()
    }


def test_code_names_of_the_sheets_are_the_modules(macro_book: Path, addin: Path) -> None:
    for path, sheets in ((macro_book, CODE_NAMES), (addin, [labels.CODE_NAME])):
        book = opened(path)
        named = [sheet.sheet_properties.codeName for sheet in book.worksheets]
        assert named == sheets
        found = by_pyopenvba(path)
        assert list(found)[: len(sheets) + 1] == [modules.WORKBOOK, *sheets]
        assert b'codeName="ThisWorkbook"' in parts(path)["xl/workbook.xml"]


def test_readers_extract_every_module_as_it_was_written(macro_book: Path, addin: Path) -> None:
    for path, wanted in (
        (macro_book, modules.book_modules(CODE_NAMES)),
        (addin, modules.addin_modules([labels.CODE_NAME])),
    ):
        texts = {module.name: stored(module) for module in wanted}
        assert by_pyopenvba(path) == texts
        assert {name: without_attributes(code) for name, code in by_olevba(path).items()} == {
            name: without_attributes(text) for name, text in texts.items()
        }


def stored(module: Module) -> str:
    return module.text().replace("\r\n", "\n").strip("\n")


def without_attributes(text: str) -> str:
    """olevba leaves attributes out."""
    return re.sub(r"\A(Attribute VB_.*\n?)+", "", text).strip("\n")


def test_the_ribbon_is_reached_from_the_package(macro_book: Path, addin: Path) -> None:
    for path in (macro_book, addin):
        found = parts(path)
        assert found["customUI/customUI14.xml"].decode() == ribbon.ribbon_xml()
        relation = re.search(rb"<Relationship [^>]*customUI14.xml[^>]*>", found["_rels/.rels"])
        assert relation is not None
        assert b"office/2007/relationships/ui/extensibility" in relation[0]


def test_labels_stand_in_a_sheet_that_users_cannot_unhide(macro_book: Path, addin: Path) -> None:
    hidden = opened(macro_book)[labels.SHEET]
    assert hidden.sheet_state == "veryHidden"
    shown = opened(addin)[labels.SHEET]
    for sheet in (hidden, shown):
        rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
        assert rows[0] == ("key", "en", "zh-CN", "zh-TW")
        wanted = {key: tuple(label) for key, label in labels.labels().items()}
        assert {row[0]: row[1:] for row in rows[1:]} == wanted


def test_main_parts_say_what_the_files_are(macro_book: Path, addin: Path) -> None:
    for path, kind in ((macro_book, b"sheet"), (addin, b"addin")):
        types = parts(path)["[Content_Types].xml"]
        assert b"vnd.ms-excel.%s.macroEnabled.main+xml" % kind in types
        assert types.count(b"macroEnabled.main") == 1


def test_two_builds_are_byte_for_byte_the_same(
    built: Built, macro_book: Path, addin: Path, tmp_path: Path
) -> None:
    assert made(tmp_path / "again.xlsm", built).read_bytes() == macro_book.read_bytes()
    build_addin(tmp_path / "again.xlam", MADE_AT)
    assert (tmp_path / "again.xlam").read_bytes() == addin.read_bytes()
