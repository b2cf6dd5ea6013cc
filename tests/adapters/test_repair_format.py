"""What other programs write against the format is put right by a repair."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from doing import BookOf, ranked
from made_books import cards, lead, part_of, reached
from repbook.adapters.bases import base_in
from repbook.entrypoints.cli import main
from repbook.errors import DamagedFile
from repbook.ooxml.chartparts import chart_parts
from repbook.ooxml.customdata import ITEM
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.package import open_package, rels_part
from repbook.ooxml.save import save_package
from repbook.ooxml.staged import Staged
from repbook.ooxml.stylegraft import styles_part

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def book(book_of: BookOf) -> Path:
    path = book_of(cards(reached(1, area="A"), lead(2)))
    ranked(path)
    return path


def moved(data: bytes, pattern: bytes) -> bytes:
    """Put the first match of a pattern last inside the root element."""
    found = re.search(pattern, data, re.DOTALL)
    assert found is not None, pattern
    data = data.replace(found[0], b"", 1)
    end = data.rindex(b"</")
    return data[:end] + found[0] + data[end:]


def as_others_save(path: Path, *, unread: bool) -> None:
    """Write what Excel lets pass; with `unread` also what it calls damaged, as ExcelJS does."""
    sheet, _ = part_of(path, "customers")
    with open_package(path) as package:
        staged, workbook = Staged(package), Workbook(package)
        data = staged.read(sheet)
        if unread:
            data = moved(data, rb"<legacyDrawing [^>]*/>")
            [first, *_] = chart_parts(workbook)
            chart = staged.read(first)
            labels = re.search(rb"<c:dLbls>(.*?)</c:dLbls>", chart, re.DOTALL)
            assert labels is not None
            piece = re.search(rb"<c:showVal [^>]*/>", labels[1])
            assert piece is not None
            turned = piece[0] + labels[1].replace(piece[0], b"")
            staged.write(first, chart.replace(labels[1], turned))
        staged.write(sheet, re.sub(rb"<col ", b'<col level="1" ', data))
        styles = staged.read(styles_part(package))
        fonts = re.sub(rb"<font>(<b/>)(.*?)</font>", rb"<font>\2\1</font>", styles)
        assert fonts != styles
        staged.write(styles_part(package), fonts)
        rels = rels_part(workbook.part)
        row = re.search(rb"<Relationship [^>]*customXml[^>]*/>", staged.read(rels))
        assert row is not None
        staged.write(rels, staged.read(rels).replace(row[0], b""))
        own = re.sub(rb'Id="[^"]*"', b'Id="rId99"', row[0])
        own = re.sub(rb'Target="[^"]*"', b'Target="../%s"' % ITEM.encode(), own)
        root = staged.read(rels_part(""))
        staged.write(rels_part(""), root.replace(b"</Relationships>", own + b"</Relationships>"))
        save_package(package, path, staged.parts)


def relations(path: Path) -> list[str]:
    """Return what leads to the custom XML: the package, the workbook."""
    with open_package(path) as package:
        return [
            part
            for part in ("", package.workbook_part)
            for row in package.relationships(part).values()
            if row.target == ITEM
        ]


def test_what_excel_calls_damaged_is_put_right_and_said(book: Path, capsys: Capsys) -> None:
    assert lint_file(book) == []
    as_others_save(book, unread=True)
    assert {finding.rule for finding in lint_file(book)} == {"element-order", "font-order"}
    assert main(["repair", str(book)]) == 0
    assert "Restored: the order inside 2 parts of the file" in capsys.readouterr().out
    assert lint_file(book) == []
    with open_package(book) as package:
        assert b"<col level" not in package.read(part_of(book, "customers")[0])
    assert relations(book) == ["xl/workbook.xml"]
    assert main(["repair", str(book)]) == 0
    assert "Nothing to mend" in capsys.readouterr().out


def test_what_excel_lets_pass_is_no_repair_of_its_own(book: Path, capsys: Capsys) -> None:
    as_others_save(book, unread=False)
    before = book.read_bytes()
    assert relations(book) == [""]
    assert main(["repair", str(book)]) == 0
    assert "Nothing to mend" in capsys.readouterr().out
    assert book.read_bytes() == before


def test_a_base_that_cannot_be_read_is_taken_away(book: Path, capsys: Capsys) -> None:
    with open_package(book) as package:
        damaged = re.sub(rb"(<base[^>]*>)[^<]*", rb"\1AAAA", package.read(ITEM))
        save_package(package, book, {ITEM: damaged})
    with open_package(book) as package, pytest.raises(DamagedFile):
        base_in(package)
    assert main(["repair", str(book)]) == 0
    assert "goes by the backups" in capsys.readouterr().out
    assert (lint_file(book), relations(book)) == ([], [])
    with open_package(book) as package:
        assert base_in(package) is None
