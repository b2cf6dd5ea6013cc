"""Take cell styles over from one workbook into another (ECMA-376 part 1, 18.8).

What the other has already is used again; what it lacks is appended, so that no style of its own
gets another number.
"""

from __future__ import annotations

import re

from repbook.ooxml.fragments import attributes, find, items, with_attribute, with_items
from repbook.ooxml.package import Package
from repbook.ooxml.staged import Staged

# Number formats below this one are built in (18.8.30).
OWN_FORMATS = 164
_PARTS = {"fontId": "fonts", "fillId": "fills", "borderId": "borders"}
_ORDER = (
    *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
    *("tableStyles", "colors", "extLst"),
)


class StyleGraft:
    """Translate style numbers of `source` into those of the staged workbook."""

    def __init__(self, staged: Staged, source: Package) -> None:
        self._staged = staged
        self._part = styles_part(staged.package)
        data = staged.read(self._part)
        theirs = source.read(styles_part(source))
        self._mine = {name: items(data, name) for name in _ORDER[:8]}
        self._had = {name: len(found) for name, found in self._mine.items()}
        self._theirs = {name: items(theirs, name) for name in _ORDER[:8]}
        self._codes = _codes(self._theirs["numFmts"])
        self._known: dict[tuple[str, int], int] = {}

    def cell(self, number: int) -> int:
        """Return the number of a cell style."""
        return self._number("cellXfs", number)

    def difference(self, number: int) -> int:
        """Return the number of a conditional format's look."""
        return self._number("dxfs", number)

    def finish(self) -> None:
        """Stage the workbook's styles with what was taken over."""
        data = self._staged.read(self._part)
        for place, name in enumerate(_ORDER[:8]):
            new = self._mine[name][self._had[name] :]
            data = with_items(data, name, new, _ORDER[place + 1 :])
            self._had[name] += len(new)
        self._staged.write(self._part, data)

    def _number(self, name: str, number: int) -> int:
        key = (name, number)
        if key not in self._known:
            self._known[key] = self._taken(name, number)
        return self._known[key]

    def _taken(self, name: str, number: int) -> int:
        rows = self._theirs[name]
        item = rows[number] if number < len(rows) else b""
        if not item:
            return 0
        if name == "cellXfs":
            item = self._cell_style(item)
        mine = self._mine[name]
        if item not in mine:
            mine.append(item)
        return mine.index(item)

    def _cell_style(self, item: bytes) -> bytes:
        tag, rest = _split(item)
        given = attributes(item)
        for attribute, name in _PARTS.items():
            number = self._number(name, int(given.get(attribute, "0")))
            tag = with_attribute(tag, attribute, str(number))
        tag = with_attribute(tag, "numFmtId", str(self._format(int(given.get("numFmtId", "0")))))
        return with_attribute(tag, "xfId", "0") + rest

    def _format(self, number: int) -> int:
        code = self._codes.get(number)
        if number < OWN_FORMATS or code is None:
            return number
        known = _codes(self._mine["numFmts"])
        for mine, text in known.items():
            if text == code:
                return mine
        new = max([OWN_FORMATS - 1, *known]) + 1
        theirs = next(
            i for i in self._theirs["numFmts"] if attributes(i)["numFmtId"] == str(number)
        )
        self._mine["numFmts"].append(with_attribute(theirs, "numFmtId", str(new)))
        return new


def styles_part(package: Package) -> str:
    """Return the name of the part that holds a workbook's styles."""
    for row in package.relationships(package.workbook_part).values():
        if row.kind == "styles" and row.target in package:
            return package.actual_name(row.target)
    return package.actual_name("xl/styles.xml")


class Looks:
    """What the styles of one workbook say, whatever their numbers."""

    def __init__(self, package: Package) -> None:
        data = package.read(styles_part(package))
        self._all = {name: items(data, name) for name in _ORDER[:8]}
        self._codes = _codes(self._all["numFmts"])

    def cell(self, number: int) -> bytes:
        """Return all that a cell style says."""
        item = self._all["cellXfs"][number]
        given = attributes(item)
        parts = (
            self._all[name][int(given.get(attribute, "0"))] for attribute, name in _PARTS.items()
        )
        form = int(given.get("numFmtId", "0"))
        return b"|".join([*parts, self._codes.get(form, str(form)).encode(), _split(item)[1]])

    def difference(self, number: int) -> str:
        """Return the facts of a conditional format's look, however a program wrote them."""
        rows = self._all["dxfs"]
        return facts_of(rows[number]) if 0 <= number < len(rows) else ""


def facts_of(item: bytes) -> str:
    """Return the facts of a `dxf` element, as one text that does not hang on their order."""
    found = []
    for tag in re.findall(rb"<(?:\w+:)?\w+(?:\s[^<>]*?)?/?>", item):
        name = tag[1:].rstrip(b"/>").split()[0].rpartition(b":")[2].decode()
        given = {k: v for k, v in attributes(tag).items() if k != "numFmtId"}
        if given.get("val") in ("0", "none"):
            continue
        given.pop("val", None)
        if given or name in ("b", "i", "u", "strike"):
            found.append(name + "".join(f" {k}={v}" for k, v in sorted(given.items())))
    return ";".join(sorted(found))


def _codes(formats: list[bytes]) -> dict[int, str]:
    rows = (attributes(item) for item in formats)
    return {int(row["numFmtId"]): row.get("formatCode", "") for row in rows}


def _split(item: bytes) -> tuple[bytes, bytes]:
    """Return an element's start tag, and the rest."""
    span = find(item, "xf")
    assert span is not None
    return span.tag, item[span.inner :]
