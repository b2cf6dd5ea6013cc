#!/usr/bin/env bash
# ExcelJS 4.4.0, read by fastexcel 0.19.0 and openpyxl 3.1.5, seen on 2026-11-28.
#
# ExcelJS loads and saves a workbook whose table has a calculated column: the saved table part lists
# the columns up to that one and none after it, says that no row is the header, and keeps its range.
# The cells themselves are whole. A reader that believes the part takes the header for the first
# record, so that every number of the column is read as text, and the columns that are not listed
# lose their names; openpyxl lists three of four columns without a word. A program that reads tables
# by their parts has to compare them with the cells of the range.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'fastexcel==0.19.0' 'openpyxl==3.1.5' 'pyarrow==26.0.1' 'xlsxwriter==3.2.9'
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 >/dev/null 2>&1
cat >make.py <<'PYTHON'
import xlsxwriter

book = xlsxwriter.Workbook("before.xlsx")
columns = [
    {"header": "Name"},
    {"header": "Amount"},
    {"header": "Double", "formula": "=Deals[[#This Row],[Amount]]*2"},
    {"header": "Note"},
]
rows = [["a", 2, None, "x"], ["b", 3, None, "y"]]
book.add_worksheet().add_table("A1:D3", {"name": "Deals", "columns": columns, "data": rows})
book.close()
PYTHON
cat >save.js <<'NODE'
const { Workbook } = require("exceljs");
const book = new Workbook();
book.xlsx.readFile("before.xlsx").then(() => book.xlsx.writeFile("after.xlsx"));
NODE
cat >read.py <<'PYTHON'
import fastexcel
import openpyxl

for name in ("before.xlsx", "after.xlsx"):
    table = openpyxl.load_workbook(name).active.tables["Deals"]
    print(name, table.ref, table.headerRowCount, [column.name for column in table.tableColumns])
    print(fastexcel.read_excel(name).load_table("Deals").to_arrow().to_pylist()[0])
PYTHON
venv/bin/python make.py
node save.js
seen=$(venv/bin/python read.py)
wanted=$(cat <<'TEXT'
before.xlsx A1:D3 1 ['Name', 'Amount', 'Double', 'Note']
{'Name': 'a', 'Amount': 2.0, 'Double': 0.0, 'Note': 'x'}
after.xlsx A1:D3 0 ['Name', 'Amount', 'Double']
{'Name': 'Name', 'Amount': 'Amount', 'Double': 'Double', '__UNNAMED__3': 'Note'}
TEXT
)
if [[ "$seen" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$seen" >&2
    exit 1
fi
printf '%s\n' "$seen"
