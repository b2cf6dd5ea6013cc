#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12), file written by XlsxWriter 3.3.1, seen on 2026-11-30.
#
# A chart whose labels say showVal alone, and leave the other show... elements out as ECMA-376 allows,
# is drawn by LibreOffice in two ways: by values alone where docProps/app.xml says AppVersion 12 or
# more, by category, series and value where it says less. No other byte differs. Programs that save
# an Excel file under a version of their own (openpyxl writes its own, 3.1) so change the labels of
# charts they did not touch; one would expect the chart's part to say what the chart shows.
set -euo pipefail
command -v soffice >/dev/null && command -v pdftotext >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install 'XlsxWriter==3.3.1'
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import re
import zipfile

import xlsxwriter

book = xlsxwriter.Workbook("twelve.xlsx")
sheet = book.add_worksheet("Data")
sheet.write_column("A1", ["north", "south"])
sheet.write_column("B1", [31, 47])
chart = book.add_chart({"type": "bar"})
chart.add_series(
    {
        "name": "sales",
        "categories": "=Data!$A$1:$A$2",
        "values": "=Data!$B$1:$B$2",
        "data_labels": {"value": True},
    }
)
chart.set_legend({"none": True})
chart.set_title({"none": True})
sheet.insert_chart("D2", chart)
book.close()
with zipfile.ZipFile("twelve.xlsx") as made, zipfile.ZipFile("three.xlsx", "w") as other:
    for name in made.namelist():
        data = made.read(name)
        if name == "docProps/app.xml":
            data, count = re.subn(rb"<AppVersion>[^<]*<", b"<AppVersion>3.1<", data)
            assert count == 1
        other.writestr(name, data)
PYTHON
for name in twelve three; do
    soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$name.xlsx" \
        >/dev/null 2>&1
    named=no
    if pdftotext -layout "$name.pdf" - | grep -q sales; then named=yes; fi
    printf '%s: labels name the series: %s\n' "$name" "$named"
done > seen
wanted='twelve: labels name the series: no
three: labels name the series: yes'
if [[ "$(cat seen)" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$(cat seen)" >&2
    exit 1
fi
cat seen
