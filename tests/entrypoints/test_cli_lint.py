"""`repbook lint` judges any workbook, and with --product the product's own files."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import run

from made_books import MADE_AT, TODAY
from planting import RIBBON, planted
from repbook.build.book import build_book
from repbook.build.macros import build_addin

HOME = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a workbook with macros."""
    path = tmp_path_factory.mktemp("lint") / "book.xlsm"
    build_book(path, lang="zh-CN", rep="LW", as_of=TODAY, made_at=MADE_AT, book_id="b1")
    return path


@pytest.fixture(scope="module")
def addin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend the add-in."""
    path = tmp_path_factory.mktemp("lint") / "repbook.xlam"
    build_addin(path, MADE_AT)
    return path


def test_files_of_the_product_are_clean(
    capsys: pytest.CaptureFixture[str], template: Path, addin: Path
) -> None:
    for path in (template, addin):
        found = run(capsys, "lint", path)
        assert (found.code, found.err) == (0, "")
        assert path.name in found.out


def test_the_products_own_files_pass(
    capsys: pytest.CaptureFixture[str], template: Path, addin: Path
) -> None:
    for path in (template, addin):
        found = run(capsys, "lint", "--product", path, "--json")
        assert (found.code, found.json["findings"]) == (0, [])


def test_value_outside_the_schema_is_found_by_microsofts_validator(
    capsys: pytest.CaptureFixture[str], template: Path, tmp_path: Path
) -> None:
    edits = {HOME: ('orientation="landscape"', 'orientation="sideways"')}
    found = run(capsys, "lint", planted(template, tmp_path / "odd.xlsm", edits))
    assert found.code == 1
    assert "sideways" in found.out
    assert "[ms-sdk]" in found.out


@pytest.mark.full  # three seconds and more of the fast run's ten minutes
def test_difference_from_the_declared_buttons_needs_product(
    capsys: pytest.CaptureFixture[str], template: Path, tmp_path: Path
) -> None:
    spoilt = planted(template, tmp_path / "odd.xlsm", {RIBBON: ('keytip="R"', 'keytip="Z"')})
    assert run(capsys, "lint", spoilt).code == 0
    found = run(capsys, "lint", "--product", spoilt)
    assert found.code == 1
    assert "[product-ribbon-look]" in found.out


def test_no_repbook_workbook(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    book = Workbook(tmp_path / "other.xlsx")
    book.add_worksheet()
    book.close()
    assert run(capsys, "lint", tmp_path / "other.xlsx").code == 0
    found = run(capsys, "lint", "--product", tmp_path / "other.xlsx")
    assert found.code == 1
    assert "other.xlsx" in found.out
    assert "[product-not-a-book]" in found.out


def test_damaged_file_with_product_ends_in_words(
    capsys: pytest.CaptureFixture[str], template: Path, tmp_path: Path
) -> None:
    spoilt = planted(template, tmp_path / "odd.xlsm", {RIBBON: ("</tabs>", "")})
    found = run(capsys, "lint", "--product", spoilt, "--json")
    assert found.code == 1
    assert {f["rule"] for f in found.json["findings"]} <= {"not-well-formed", "ms-sdk"}


def test_what_excel_opens_all_the_same_is_said_and_no_failure(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import openpyxl

    openpyxl.Workbook().save(tmp_path / "plain.xlsx")
    found = run(capsys, "lint", tmp_path / "plain.xlsx")
    assert found.code == 0
    assert "Excel opens it" in found.out
    assert "[font-order]" in found.out
    found = run(capsys, "lint", tmp_path / "plain.xlsx", "--json")
    assert {entry["grade"] for entry in found.json["findings"]} == {"advice"}
