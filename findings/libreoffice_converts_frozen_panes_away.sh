#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12), file written by XlsxWriter 3.3.1, seen on 2026-11-30.
#
# soffice --headless --convert-to xlsx, the usual way to have formulas of a file computed on a server,
# drops what a sheet freezes: no sheet of the outcome has a pane, whatever ECMA-376 part 1, 18.3.1.66
# said of it before, while zero values hidden in the same sheetView stay hidden. Where a sheet is
# protected its tab's colour is gone besides, though protection and colour have nothing to do with
# each other. One would expect a conversion from xlsx to xlsx to keep all three.
set -euo pipefail
command -v soffice >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install 'XlsxWriter==3.3.1'
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import xlsxwriter

book = xlsxwriter.Workbook("made.xlsx")
for name in ("Open", "Protected"):
    sheet = book.add_worksheet(name)
    sheet.write_column("A1", ["head", 1, 2])
    sheet.freeze_panes(1, 1)
    sheet.set_tab_color("#336699")
    sheet.hide_zero()
    if name == "Protected":
        sheet.protect()
book.close()
PYTHON
mkdir saved
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir saved \
    made.xlsx >/dev/null 2>&1
"$folder/venv/bin/python" - > seen <<'PYTHON'
import re
import zipfile

for file in ("made.xlsx", "saved/made.xlsx"):
    with zipfile.ZipFile(file) as package:
        for number, name in enumerate(("open", "protected"), start=1):
            part = package.read(f"xl/worksheets/sheet{number}.xml").decode()
            frozen = bool(re.search(r'<pane [^>]*state="frozen"', part))
            coloured = "<tabColor" in part
            hidden = bool(re.search(r'showZeros="(0|false)"', part))
            print(f"{file} {name}: frozen {frozen}, tab colour {coloured}, zeros hidden {hidden}")
PYTHON
wanted='made.xlsx open: frozen True, tab colour True, zeros hidden True
made.xlsx protected: frozen True, tab colour True, zeros hidden True
saved/made.xlsx open: frozen False, tab colour True, zeros hidden True
saved/made.xlsx protected: frozen False, tab colour False, zeros hidden True'
if [[ "$(cat seen)" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$(cat seen)" >&2
    exit 1
fi
cat seen
