#!/usr/bin/env bash
# XlsxWriter 3.2.9 and python-calamine 0.9.1, seen on 2026-11-28.
#
# A formula whose result is an empty text, written with the documented `value=""`, becomes a cell
# without a type and with an empty number: <c r="A1"><f>…</f><v></v></c>. Every other text result
# gets t="str". python-calamine takes the untyped one for no cell at all, also where it is the first
# row: the sheet then begins a row later (start, height), so that rows counted from to_python() lie
# one too high. The same cell with t="str" is an empty text, and the sheet begins where it does in
# Excel. One would expect "" to be written as the text it is, and a formula to count as a cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'xlsxwriter==3.2.9' 'python-calamine==0.9.1'
cd "$folder"
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import zipfile

import xlsxwriter
from python_calamine import CalamineWorkbook

book = xlsxwriter.Workbook("plain.xlsx")
sheet = book.add_worksheet("S")
sheet.write_formula("A1", '=IF(1=2,5,"")', None, "")
sheet.write_formula("A2", '=IF(1=1,5,"")', None, 5)
book.close()
with zipfile.ZipFile("plain.xlsx") as plain, zipfile.ZipFile("typed.xlsx", "w") as typed:
    for name in plain.namelist():
        content = plain.read(name)
        if name.endswith("sheet1.xml"):
            print(content[content.index(b'<c r="A1"') :].split(b"</c>")[0].decode())
            content = content.replace(b'<c r="A1">', b'<c r="A1" t="str">')
        typed.writestr(name, content)
for name in ("plain", "typed"):
    found = CalamineWorkbook.from_path(f"{name}.xlsx").get_sheet_by_name("S")
    print(name, found.to_python(), found.start)
PYTHON
)
wanted=$(cat <<'TEXT'
<c r="A1"><f>IF(1=2,5,"")</f><v></v>
plain [[5.0]] (1, 0)
typed [[''], [5.0]] (0, 0)
TEXT
)
echo "$seen"
if [ "$seen" != "$wanted" ]; then
    echo "This has changed; expected:" >&2
    echo "$wanted" >&2
    exit 1
fi
