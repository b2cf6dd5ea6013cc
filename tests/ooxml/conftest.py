"""Workbooks as people have them, made anew for each test."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from ooxml_crafted import ROWS

from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


@pytest.fixture
def rich_book(tmp_path: Path) -> Path:
    """A table of ten rows at A1 with a user's own column and nearly everything around it."""
    path = tmp_path / "rich.xlsx"
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    sheet = book.add_worksheet("Customers")
    other = book.add_worksheet("Other's")
    money, high = book.add_format({"num_format": "0.00"}), book.add_format({"bg_color": "red"})
    sheet.add_table(
        0, 0, 10, 4,
        {
            "name": "tblCustomers",
            "data": [list(row) for row in ROWS],
            "columns": [
                {"header": "Id"}, {"header": "Name"}, {"header": "Revenue", "format": money},
                {"header": "Double", "formula": "=tblCustomers[[#This Row],[Revenue]]*2"},
                {"header": "Mine"},
            ],
        },
    )  # fmt: skip
    for number, row in enumerate(ROWS, 1):
        sheet.write_formula(number, 3, "=tblCustomers[[#This Row],[Revenue]]*2", None, row[3])
    sheet.set_row(10, 30)
    sheet.write("G5", "beside")
    sheet.write_rich_string("G6", "plain ", high, "rich", " end")
    sheet.write_formula("G7", "=C7*2", None, 18)
    sheet.write_comment("G5", "a note")
    sheet.write_url("B5", "https://example.org/", string=ROWS[3][1])
    sheet.conditional_format("C2:C11", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(
        "A2:E11", {"type": "cell", "criteria": ">", "value": 9, "format": high}
    )
    sheet.data_validation("B2:B11", {"validate": "length", "criteria": "<", "value": 99})
    sheet.add_sparkline("H2", {"range": "Customers!C2:C11"})
    sheet.insert_image("J2", "dot.png", {"image_data": io.BytesIO(PNG)})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Customers!$C$2:$C$11"})
    sheet.insert_chart("J8", chart)
    sheet.insert_textbox("J30", "words")
    sheet.freeze_panes(1, 0)
    other.merge_range("A1:C1", "merged")
    other.write("B3", 7)
    book.define_name("Ids", "=Customers!$A$2:$A$11")
    book.define_name("Seven", "='Other''s'!$B$3")
    book.close()
    return path


@pytest.fixture
def opened() -> Callable[[Path], Workbook]:
    """Open a path as a workbook index."""
    return lambda path: Workbook(open_package(path))
