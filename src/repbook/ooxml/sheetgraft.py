"""Copy a sheet with all its parts from one workbook into another.

Styles, shared strings and the ids of tables are translated; tables, drawings, charts and comments
get names that are free.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from repbook.ooxml.celltext import escape, to_hex
from repbook.ooxml.formulanames import retabbed, retabbed_part
from repbook.ooxml.fragments import attributes, items, with_attribute
from repbook.ooxml.index import Workbook
from repbook.ooxml.newtables import table_ids
from repbook.ooxml.notes import in_free_block
from repbook.ooxml.package import Package, rels_part
from repbook.ooxml.staged import CONTENT_TYPES, Staged
from repbook.ooxml.stylegraft import StyleGraft

_NUMBERED = re.compile(r"(.*?)(\d*)(\.\w+)\Z")
_CELL_STYLE = re.compile(rb"(<(?:c|row)\b[^>]*?\ss=\")(\d+)(?=\")")
_COLUMN_STYLE = re.compile(rb"(<col\b[^>]*?\sstyle=\")(\d+)(?=\")")
_LOOK = re.compile(rb"(<cfRule\b[^>]*?\sdxfId=\")(\d+)(?=\")")
_STRING = re.compile(rb"(<c\b[^>]*?)\st=\"s\"([^>]*>)<v>(\d+)</v>")
_LINK = re.compile(rb"(<hyperlink\b[^>]*?\slocation=\")([^\"]*)(?=\")")
_TABLE = re.compile(rb"<(?:\w+:)?table\b[^>]*?(?=>)")
_SELECTED = re.compile(rb"\stabSelected=\"\w+\"")
_CODE_NAME = re.compile(rb"\scodeName=\"[^\"]*\"")
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class SheetGraft:
    """Copy sheets of `source` into a staged workbook; `tabs` are their tabs there by those here."""

    def __init__(
        self, staged: Staged, workbook: Workbook, source: Workbook, tabs: Mapping[str, str]
    ) -> None:
        self._staged, self._workbook, self._source = staged, workbook, source
        self._tabs = {old: new for old, new in tabs.items() if old != new}
        self.styles = StyleGraft(staged, source.package)
        self._types = ContentTypes(source.package)
        self._copied: dict[str, str] = {}
        self._tables = table_ids(workbook, staged)

    def sheet(self, part: str) -> bytes:
        """Return a sheet's XML with styles, texts and references of the workbook it goes into."""
        data = _SELECTED.sub(b"", self._source.package.read(part), count=1)
        cell, look = self.styles.cell, self.styles.difference
        data = _CELL_STYLE.sub(lambda f: f[1] + str(cell(int(f[2]))).encode(), data)
        data = _COLUMN_STYLE.sub(lambda f: f[1] + str(cell(int(f[2]))).encode(), data)
        data = _LOOK.sub(lambda f: f[1] + str(look(int(f[2]))).encode(), data)
        data = _STRING.sub(self._text, data)
        if self._tabs:
            data = _LINK.sub(self._link, retabbed_part(data, self._tabs))
        return data

    def place(self, part: str, content: bytes, goal: str | None = None) -> str:
        """Stage a sheet's XML, and copies of the parts it refers to; return its part's name.

        `goal` is the part of a sheet whose place it takes.
        """
        name = goal or self._free("xl/worksheets/sheet1.xml")
        self._staged.write(name, content)
        self._staged.set_content_type(name, SHEET_TYPE)
        self._relate(part, name)
        return name

    def relate(self, name: str) -> str:
        """Add the workbook's relationship to a new sheet and return its id."""
        return self._staged.relate(self._workbook.part, name, f"{_OFFICE}/worksheet")

    def _text(self, found: re.Match[bytes]) -> bytes:
        text = to_hex(self._source.strings[int(found[3])])
        keep = b' xml:space="preserve"' if text != text.strip() or "\n" in text else b""
        inline = b"<is><t%s>%s</t></is>" % (keep, escape(text).encode())
        return found[1] + b' t="inlineStr"' + found[2] + inline

    def _link(self, found: re.Match[bytes]) -> bytes:
        return found[1] + retabbed(found[2].decode(), self._tabs).encode()

    def _relate(self, part: str, name: str) -> None:
        rows = self._source.package.relationships(part)
        if not rows:
            if rels_part(name) in self._staged:
                self._staged.parts[rels_part(name)] = None
            return
        lines = []
        for row in rows.values():
            target = row.target if row.external else "/" + self.copy(row.target)
            mode = ' TargetMode="External"' if row.external else ""
            lines.append(
                f'<Relationship Id="{row.id}" Type="{row.type}" Target="{escape(target)}"{mode}/>'
            )
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        text = f'{head}<Relationships xmlns="{space}">{"".join(lines)}</Relationships>'
        self._staged.write(rels_part(name), text.encode())

    def copy(self, part: str) -> str:
        """Stage a copy of a part, once, with the parts it refers to; return its name."""
        if part not in self._copied:
            name = self._copied[part] = self._free(part)
            data = self._source.package.read(part)
            if part.endswith(".xml"):
                data = retabbed_part(data, self._tabs)
            if self._types.of(part).endswith("spreadsheetml.table+xml"):
                data = self._renumbered(data)
            elif part.endswith(".vml"):
                data = in_free_block(self._staged, data)
            self._staged.write(name, data)
            self._staged.set_content_type(name, self._types.of(part))
            self._relate(part, name)
        return self._copied[part]

    def _renumbered(self, data: bytes) -> bytes:
        number = 1 + max(self._tables, default=0)
        self._tables.add(number)
        found = _TABLE.search(data)
        assert found is not None
        return (
            data[: found.start()]
            + with_attribute(found[0], "id", str(number))
            + data[found.end() :]
        )

    def _free(self, part: str) -> str:
        found = _NUMBERED.match(part)
        assert found is not None
        number = 1
        taken = {name.lower() for name in self._staged.package.names} | {
            name.lower() for name in self._staged.parts
        }
        while (name := f"{found[1]}{number}{found[3]}").lower() in taken:
            number += 1
        return name


class ContentTypes:
    """What each part of a package holds."""

    def __init__(self, package: Package) -> None:
        rows = [attributes(item) for item in items(package.read(CONTENT_TYPES), "Types")]
        self._parts = {r["PartName"].lower(): r["ContentType"] for r in rows if "PartName" in r}
        self._endings = {r["Extension"].lower(): r["ContentType"] for r in rows if "Extension" in r}

    def of(self, part: str) -> str:
        """Return a part's content type, empty where none is stated."""
        ending = part.rpartition(".")[2].lower()
        return self._parts.get("/" + part.lower()) or self._endings.get(ending, "")


def with_code_name(data: bytes, name: str) -> bytes:
    """Return a sheet's XML with another code name, or none where `name` is empty."""
    return _CODE_NAME.sub(f' codeName="{name}"'.encode() if name else b"", data, count=1)
