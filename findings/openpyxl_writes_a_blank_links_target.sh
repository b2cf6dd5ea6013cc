#!/usr/bin/env bash
# openpyxl 3.1.5 (file written by XlsxWriter 3.3.1), seen on 2026-11-29.
#
# A blank cell with a link inside the workbook, and a formula that shows nothing and has one, as a
# page of links has them: read by openpyxl, both hold the link's target as their value (the formula
# where results are read), and a book that is saved untouched has the target as text in the blank
# cell. In Excel the two cells show nothing before; one would expect them to stay blank.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'openpyxl==3.1.5' 'et-xmlfile==2.0.0' 'XlsxWriter==3.3.1'
cd "$folder"
seen=$("$folder/venv/bin/python" -W ignore - <<'PYTHON'
import re
import zipfile

import openpyxl
import xlsxwriter

book = xlsxwriter.Workbook("made.xlsx")
sheet = book.add_worksheet("S")
book.add_worksheet("T")
for cell in ("A1", "A2"):
    sheet.write_url(cell, "internal:'T'!A1", None, "")
sheet.write_blank("A1", None, book.add_format({"bold": True}))
sheet.write_formula("A2", '=IF(TRUE,"","x")', None, "")
book.close()
held = zipfile.ZipFile("made.xlsx").read("xl/worksheets/sheet1.xml").decode()
print("made", "blank" if re.search(r'<c r="A1"[^>]*/>', held) else "filled")
for results in (True, False):
    read = openpyxl.load_workbook("made.xlsx", data_only=results)["S"]
    print("results" if results else "formulas", repr(read["A1"].value), repr(read["A2"].value))
openpyxl.load_workbook("made.xlsx").save("saved.xlsx")
saved = openpyxl.load_workbook("saved.xlsx")["S"]
held = zipfile.ZipFile("saved.xlsx").read("xl/worksheets/sheet1.xml").decode()
print("saved", "blank" if re.search(r'<c r="A1"[^>]*/>', held) else "filled", repr(saved["A2"].value))
PYTHON
)
wanted=$(cat <<'TEXT'
made blank
results "'T'!A1" "'T'!A1"
formulas "'T'!A1" '=IF(TRUE,"","x")'
saved filled '=IF(TRUE,"","x")'
TEXT
)
if [[ "$seen" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$seen" >&2
    exit 1
fi
printf '%s\n' "$seen"
