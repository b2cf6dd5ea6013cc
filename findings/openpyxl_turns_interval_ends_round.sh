#!/usr/bin/env bash
# openpyxl 3.1.5 (chart written by XlsxWriter 3.3.1), seen on 2026-11-29.
#
# A chart with custom error bars, read and saved again, has the lower ends before the upper ones:
# c:minus, then c:plus. ECMA-376 part 1, 21.2.2.55 (CT_ErrBars) has them the other way round, and
# Microsoft's Open XML SDK objects to the saved part ("unexpected child element plus"). One would
# expect a chart that was valid to stay so when only a cell elsewhere was touched; and who tells
# charts by the order of what they read no longer knows this one.
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
for row in range(3):
    sheet.write_row(row, 0, [row + 1, 0.2, 0.1])
chart = book.add_chart({"type": "column"})
bars = {"type": "custom", "plus_values": "=S!$B$1:$B$3", "minus_values": "=S!$C$1:$C$3"}
chart.add_series({"values": "=S!$A$1:$A$3", "y_error_bars": bars})
sheet.insert_chart("E2", chart)
book.close()
openpyxl.load_workbook("made.xlsx").save("saved.xlsx")
for name in ("made.xlsx", "saved.xlsx"):
    part = zipfile.ZipFile(name).read("xl/charts/chart1.xml").decode()
    print(name, *re.findall(r"<(?:c:)?(plus|minus)>", part))
PYTHON
)
wanted=$(cat <<'TEXT'
made.xlsx plus minus
saved.xlsx minus plus
TEXT
)
if [[ "$seen" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$seen" >&2
    exit 1
fi
printf '%s\n' "$seen"
