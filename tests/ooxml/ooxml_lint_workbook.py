"""Make a sound workbook for the package lint."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

HEADERS = ("Id", "Account", "Next\nstep", "Amount", "Due")


def sound_workbook(path: Path) -> Path:
    """Write two sheets with tables, names, validations, formats, merges and a chart."""
    book = xlsxwriter.Workbook(path)
    book.set_custom_property("BookId", "b-1")
    book.set_custom_property("Version", 3)
    calls = book.add_worksheet("Calls")
    bold = book.add_format({"bold": True, "font_color": "red"})
    columns = [{"header": header} for header in HEADERS]
    columns[4]["formula"] = "=tblCalls[[#This Row],[Amount]]*Rate"
    rows = [["c-1", "鼎泰", "Call", 10], ["c-2", "鼎盛", "Visit", 20]]
    calls.add_table("A1:E3", {"name": "tblCalls", "columns": columns, "data": rows})
    calls.merge_range("G1:H2", "Notes", bold)
    calls.merge_range("G4:H5", "More", bold)
    calls.data_validation("C2:C3", {"validate": "list", "source": ["Call", "Visit"]})
    calls.data_validation(
        "D2:D3",
        {
            "validate": "decimal",
            "criteria": ">",
            "value": 0,
            "input_title": "Amount",
            "input_message": "In yuan",
        },
    )
    calls.conditional_format(
        "D2:D3", {"type": "cell", "criteria": ">", "value": 15, "format": bold}
    )
    calls.conditional_format("A2:A3", {"type": "formula", "criteria": "=$D2>15", "format": bold})
    calls.write_url("G7", "internal:Stats!A1", string="Stats")
    calls.write_url("G8", "https://example.com/", string="Web")
    stats = book.add_worksheet("Stats")
    stats.add_table(
        "A1:B2",
        {
            "name": "tblStats",
            "columns": [{"header": "Rep"}, {"header": "Sum"}],
            "data": [["Li", 1]],
        },
    )
    stats.write_formula("D1", "=SUM(tblCalls[Amount])+SUMIFS(tblCalls[Due],tblCalls[Account],Best)")
    stats.write_formula("D2", "=ROWS(tblCalls[[#All],[Id]:[Amount]])&\"a[\"&'Calls'!$A$1")
    stats.write_array_formula("D3:D4", "{=TRANSPOSE(Calls!G1:H1)}")
    stats.write_formula("D5", "=_xlfn.STDEV.S(Calls!D:D)+IF(ISERROR(1/0),{1,2;3,4},-1.5E+3%)")
    stats.write_string("D6", "plain")
    book.define_name("Rate", "=Stats!$D$1")
    book.define_name("Best", "=Stats!$A$2")
    book.define_name("Stats!Local", "=Stats!$A$2")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Stats!$B$2:$B$2"})
    stats.insert_chart("F2", chart)
    book.close()
    return path
