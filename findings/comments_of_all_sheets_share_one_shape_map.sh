#!/usr/bin/env bash
# openpyxl 3.1.5 and XlsxWriter 3.2.9, seen on 2026-11-28.
#
# Notes on cells have a drawing of shapes for each sheet, which says in <o:idmap data="N"/> which
# block of a thousand shape numbers is its own. XlsxWriter gives each sheet the next block, as Excel
# does. openpyxl writes block 1 and the same shape numbers into the drawing of every sheet. Excel
# opens such a workbook, so a check that calls a block used twice damage is wrong about any workbook
# that openpyxl wrote with notes on two sheets. One would expect numbers that are unique in the book.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'openpyxl==3.1.5' 'xlsxwriter==3.2.9'
cd "$folder"
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import re
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

book = openpyxl.Workbook()
for sheet in (book.active, book.create_sheet()):
    sheet["B2"].comment = Comment("seen", "A")
book.save("openpyxl.xlsx")
book = xlsxwriter.Workbook("xlsxwriter.xlsx")
for _ in range(2):
    book.add_worksheet().write_comment("B2", "seen")
book.close()
for name in ("openpyxl", "xlsxwriter"):
    with zipfile.ZipFile(f"{name}.xlsx") as package:
        drawings = sorted(part for part in package.namelist() if part.lower().endswith(".vml"))
        texts = [package.read(part).decode() for part in drawings]
    print(name, [re.findall(r'idmap[^>]*data="(\d+)"', text) for text in texts])
    print(name, [re.findall(r'\bid="(_x0000_s\d+)"', text) for text in texts])
PYTHON
)
echo "$seen"
wanted=$(cat <<'TEXT'
openpyxl [['1'], ['1']]
openpyxl [['_x0000_s1026'], ['_x0000_s1026']]
xlsxwriter [['1'], ['2']]
xlsxwriter [['_x0000_s1025'], ['_x0000_s2049']]
TEXT
)
if [ "$seen" != "$wanted" ]; then
    echo "This has changed; expected:" >&2
    echo "$wanted" >&2
    exit 1
fi
