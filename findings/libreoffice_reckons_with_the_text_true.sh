#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12) beside ironcalc 0.9.1 and formulas 1.3.4, file written by XlsxWriter
# 3.2.9, seen on 2026-11-30.
#
# A text cell of an xlsx that reads TRUE (or true, FALSE) counts as 1 (0) where LibreOffice reckons
# with it, in A1+0 as in VALUE(A1), though ISNUMBER says that it is none and SUM passes over it; yes
# and a decimal comma are errors, as one would expect of a text. The two other engines, made for
# Excel's language, give #VALUE! for all of them. So a column in which somebody typed TRUE as text
# is computed without a word by the one, and full of errors in the others; a guard by ISNUMBER gives
# the same in all three, one by ISERROR does not.
set -euo pipefail
command -v soffice >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install ironcalc==0.9.1 formulas==1.3.4 \
    XlsxWriter==3.2.9
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import xlsxwriter

book = xlsxwriter.Workbook("made.xlsx")
sheet = book.add_worksheet("Texts")
for row, text in enumerate(["TRUE", "true", "FALSE", "yes", "1,5", "12"], 1):
    sheet.write_string(f"A{row}", text)
    sheet.write_formula(f"B{row}", f'=IFERROR(A{row}+0,"error")')
    sheet.write_formula(f"C{row}", f'=IFERROR(VALUE(A{row}),"error")')
    sheet.write_formula(f"D{row}", f"=IF(ISNUMBER(A{row}),1,0)")
    sheet.write_formula(f"E{row}", f"=SUM(A{row})")
book.close()
PYTHON
mkdir -p profile/user
# Recalculate what is loaded, whoever wrote it.
cat > profile/user/registrymodifications.xcu <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv made.xlsx \
    >/dev/null 2>&1
"$folder/venv/bin/python" - > seen <<'PYTHON'
import csv

import formulas
import ironcalc

with open("made.csv", newline="") as file:
    office = [row[1:] for row in csv.reader(file)]
model = ironcalc.load_from_xlsx("made.xlsx", "en", "UTC", "en")
model.evaluate()
texts = ["TRUE", "true", "FALSE", "yes", "1,5", "12"]
for row, text in enumerate(texts, 1):
    other = [model.get_cell_value(0, row, column) for column in range(2, 6)]
    other = [each if isinstance(each, str) else f"{each:g}" for each in other]
    third = str(formulas.Parser().ast(f'=IFERROR("{text}"+0,"error")')[1].compile()())
    print(f"{text}: LibreOffice {' '.join(office[row - 1])}; ironcalc {' '.join(other)}; formulas {third}")
PYTHON
wanted='TRUE: LibreOffice 1 1 0 0; ironcalc error error 0 0; formulas error
true: LibreOffice 1 1 0 0; ironcalc error error 0 0; formulas error
FALSE: LibreOffice 0 0 0 0; ironcalc error error 0 0; formulas error
yes: LibreOffice error error 0 0; ironcalc error error 0 0; formulas error
1,5: LibreOffice error error 0 0; ironcalc error error 0 0; formulas error
12: LibreOffice 12 12 0 0; ironcalc 12 12 0 0; formulas 12.0'
if [[ "$(cat seen)" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$(cat seen)" >&2
    exit 1
fi
cat seen
