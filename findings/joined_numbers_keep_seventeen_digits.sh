#!/usr/bin/env bash
# ironcalc 0.9.1 and formulas 1.3.4, seen on 2026-11-28.
#
# Excel knows a number to 15 significant digits, and shows and joins it so: 0.1+0.2 joined to a text
# is 0.3 there. Both engines join what tells the double apart, up to 17 digits, though IronCalc shows
# the cell itself as Excel would. A key made by joining a time of day or an amount to a text, and
# looked up as stored by another program, is then found in no row, and nothing says why. A joined
# number has to be rounded by the formula itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'ironcalc==0.9.1' 'formulas==1.3.4' 'schedula==1.6.15' 'openpyxl==3.1.5'
cd "$folder"
seen=$("$folder/venv/bin/python" - 2>/dev/null <<'PYTHON'
import formulas
import ironcalc
import openpyxl

NUMBERS = ("=748/1440", "=0.1+0.2")
model = ironcalc.create("book", "en", "UTC", "en")
book = openpyxl.Workbook()
for row, number in enumerate(NUMBERS, 1):
    for column, formula in enumerate((number, f'=A{row}&""', f'=ROUND(A{row},6)&""'), 1):
        model.set_user_input(0, row, column, formula)
        book.active.cell(row, column, formula)
model.evaluate()
for row in range(1, len(NUMBERS) + 1):
    print("ironcalc", *(model.get_formatted_cell_value(0, row, column) for column in (1, 2, 3)))
book.save("book.xlsx")
cells = formulas.ExcelModel().loads("book.xlsx").finish().calculate()
for row in range(1, len(NUMBERS) + 1):
    print("formulas", *(cells[f"'[book.xlsx]SHEET'!{column}{row}"].value[0, 0] for column in "BC"))
PYTHON
)
wanted=$(cat <<'TEXT'
ironcalc 0.519444444 0.5194444444444445 0.519444
ironcalc 0.3 0.30000000000000004 0.3
formulas 0.5194444444444445 0.519444
formulas 0.30000000000000004 0.3
TEXT
)
if [[ "$seen" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$seen" >&2
    exit 1
fi
printf '%s\n' "$seen"
