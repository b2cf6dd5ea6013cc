"""Charts of a page that is laid out anew: deleted, moved, restyled, and the user's own."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
import xlsxwriter

from made_books import Made, cards, lead
from repbook.adapters.repair.session import Session
from repbook.adapters.upgrade.drawings import drawing_of, read_charts, shapes
from repbook.adapters.upgrade.job import Job
from repbook.adapters.upgrade.pages import renew_page
from repbook.adapters.upgrade.reading import read_delivered
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.validator import validate_file
from repbook.schema.sheets import SHEETS

CODE = SHEETS["overview"].code_name
DRAWING = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"


def part_of(book: Workbook) -> str:
    return next(sheet.part for sheet in book.sheets if sheet.code_name == CODE)


@pytest.fixture
def path(made: Made, tmp_path: Path) -> Path:
    """Lend a workbook whose user deleted, moved, restyled and drew a chart on Overview."""
    path = made.copy(tmp_path, cards(lead(1)))
    with open_package(path) as package:
        book, staged = Workbook(package), Staged(package)
        drawing = drawing_of(book, part_of(book))
        assert drawing is not None
        first, second, third, *_ = shapes(book, drawing)
        data = package.read(drawing).replace(first.xml, b"")
        moved = re.sub(rb"<xdr:row>\d+</xdr:row>", b"<xdr:row>77</xdr:row>", second.xml)
        own = third.xml.replace(third.name.encode(), b"mine")
        mine = staged.relate(drawing, "xl/mine/chart.xml", CHART).encode()
        own = re.sub(rb'r:id="[^"]+"', b'r:id="%s"' % mine, own)
        own = re.sub(rb'cNvPr id="\d+"', b'cNvPr id="99"', own)
        data = data.replace(second.xml, moved).replace(b"</xdr:wsDr>", own + b"</xdr:wsDr>")
        staged.write(drawing, data)
        staged.write("xl/mine/chart.xml", drawn_chart())
        staged.set_content_type("xl/mine/chart.xml", DRAWING)
        styled = package.read(third.chart)
        staged.write(third.chart, styled.replace(b"</c:chartSpace>", b"<!--mine--></c:chartSpace>"))
        staged.remove(first.chart, drawing)
        save_package(package, path, staged.parts)
    return path


def drawn_chart() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet(SHEETS["overview"].label.get("en"))
        sheet.write_number("A1", 1)
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": [SHEETS["overview"].label.get("en"), 0, 0, 3, 0]})
        sheet.insert_chart("B1", chart)
    made.seek(0)
    with zipfile.ZipFile(made) as archive:
        return archive.read("xl/charts/chart1.xml")


def no_project(sheets: Iterable[str]) -> bytes:
    raise AssertionError(sheets)


@pytest.mark.full
def test_a_page_laid_out_anew_keeps_what_the_user_did_to_its_charts(
    path: Path, made: Made, tmp_path: Path
) -> None:
    fresh = made.copy(tmp_path, cards(lead(1)), file="today.xlsx")
    source = Workbook(open_package(fresh))
    base = read_delivered(source, "en")
    sheets = {**base.sheets, CODE: base.sheets[CODE]._replace(layout="another")}
    job = Job(base._replace(sheets=sheets), source, "en", no_project)
    with open_package(path) as package:
        book = Workbook(package)
        before = read_charts(book, part_of(book))
        session = Session(book, "en", path.name, [], [])
        renew_page(job, session, CODE)
        assert session.kept == []
        save_package(package, path, session.parts())
    assert validate_file(path) == []
    after = Workbook(open_package(path))
    found = read_charts(after, part_of(after))
    assert found == before
    drawing = drawing_of(after, part_of(after))
    assert drawing is not None
    placed = {shape.name: shape for shape in shapes(after, drawing)}
    assert "mine" in placed
    assert placed["mine"].chart == "xl/mine/chart.xml"
    assert sum(b"<!--mine-->" in after.package.read(s.chart) for s in placed.values()) == 1
    names = [name for name in base.sheets[CODE].charts if name not in placed]
    assert len(names) == 1
