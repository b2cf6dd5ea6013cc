"""What is handed out is what its sources give, on any day."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from repbook.adapters.file_book import FileBook
from repbook.book.identity import UNNAMED
from repbook.build import book, template
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.ooxml.validator import validate_file

ROOT = Path(__file__).parents[2]
STALE = "run make template and commit what it writes"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lend a folder with everything built anew."""
    folder = tmp_path_factory.mktemp("handed_out")
    template.build_all(folder)
    return folder


@pytest.mark.parametrize("file", [template.TEMPLATE, template.ADDIN])
def test_the_files_are_what_the_sources_give_part_by_part(built: Path, file: str) -> None:
    fresh, kept = parts(built / file), parts(ROOT / file)
    assert list(fresh) == list(kept), STALE
    assert [name for name in fresh if fresh[name] != kept[name]] == [], STALE


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_texts_for_readers_are_those_that_go_in() -> None:
    texts = template.texts()
    for name, content in texts.items():
        assert (ROOT / name).read_bytes() == content, STALE
    folder = ROOT / template.CODE
    assert {f"{template.CODE}/{path.name}" for path in folder.iterdir()} <= texts.keys(), STALE


def test_two_builds_are_byte_for_byte_the_same(built: Path, tmp_path: Path) -> None:
    template.build_all(tmp_path)
    for file in (template.TEMPLATE, template.ADDIN):
        assert (tmp_path / file).read_bytes() == (built / file).read_bytes()


def test_the_day_does_not_matter(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "date", None)
    template.build_all(tmp_path)
    assert (tmp_path / template.TEMPLATE).read_bytes() == (built / template.TEMPLATE).read_bytes()


def test_the_template_follows_the_clock_once_it_is_opened() -> None:
    formulas = load_workbook(ROOT / template.TEMPLATE)
    sheet, _, cell = formulas.defined_names["AsOf"].attr_text.partition("!")
    as_of = formulas[sheet.strip("'")][cell.replace("$", "")]
    assert as_of.value == "=TODAY()"
    assert formulas.calculation.fullCalcOnLoad
    stored = FileBook(ROOT / template.TEMPLATE).layout().values(["AsOf", "Lang", "BookId"])
    assert stored == {"AsOf": template.SEEN_ON, "Lang": "en", "BookId": UNNAMED}


def test_the_template_is_sound() -> None:
    for file in (template.TEMPLATE, template.ADDIN):
        assert validate_file(ROOT / file) == []
        assert lint_file(ROOT / file) == []
    properties = custom_properties(open_package(ROOT / template.TEMPLATE))
    assert properties["RepbookBookId"] == UNNAMED
