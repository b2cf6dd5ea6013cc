#!/usr/bin/env bash
# ironcalc 0.9.1 (workbook by XlsxWriter 3.2.9), Python 3.11, seen on 2026-11-29.
#
# A defined name that stands for a table's column counts as one cell, while the column is read.
#
# A workbook has a table T with the columns Id and N, and a defined name Ids that stands for T[Id].
# COUNTA(T[Id]) is 3 and MATCH("b", T[Id], 0) is 2, as in Excel and LibreOffice. The same formulas
# with Ids in the place of T[Id] find nothing: no error at loading, other results. A name that
# stands for the addresses (Sheet1!$A$2:$A$4) works. So a workbook whose names follow its tables, as
# Excel writes them, is computed otherwise without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install ironcalc==0.9.1 XlsxWriter==3.2.9
"$folder/venv/bin/python" - "$folder/names.xlsx" <<'PYTHON'
import sys

import ironcalc
import xlsxwriter

path = sys.argv[1]
book = xlsxwriter.Workbook(path)
sheet = book.add_worksheet("Sheet1")
rows = [["a", 1], ["b", 2], ["c", 3]]
columns = [{"header": "Id"}, {"header": "N"}]
sheet.add_table("A1:B4", {"name": "T", "columns": columns, "data": rows})
book.define_name("Ids", "=T[Id]")
book.define_name("Cells", "=Sheet1!$A$2:$A$4")
asked = ("T[Id]", "Ids", "Cells")
for row, column in enumerate(asked):
    sheet.write_formula(row, 4, f"=COUNTA({column})")
    sheet.write_formula(row, 5, f'=IFERROR(MATCH("b",{column},0),"none")')
book.close()

model = ironcalc.load_from_xlsx(path, "en", "UTC", "en")
model.evaluate()
found = {
    column: (model.get_cell_value(0, row, 5), model.get_cell_value(0, row, 6))
    for row, column in enumerate(asked, 1)
}
for column, results in found.items():
    print(f"{column:6} COUNTA, MATCH: {results}")
assert found["T[Id]"] == found["Cells"] == (3.0, 2.0), found
assert found["Ids"] != (3.0, 2.0), "a name that stands for a column is followed now"
PYTHON
