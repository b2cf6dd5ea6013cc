"""Read the shared strings of a workbook (ECMA-376 part 1, 18.4)."""

from __future__ import annotations

import re

from repbook.errors import UnsafeFile
from repbook.ooxml.celltext import from_hex, trimmed, unescape
from repbook.ooxml.package import Package
from repbook.ooxml.xml import XmlError, is_plain, parse

_COUNT = re.compile(rb"<(?:\w+:)?sst[^>]*?\suniqueCount=[\"'](\d+)[\"']")
_SPACED = re.compile(r"<t>\s|\s</t>")
_ITEM = re.compile(r'<si><t( xml:space="preserve")?>([^<]*)</t>(?:<phoneticPr[^>]*/>)?</si>')


def read_strings(package: Package, part: str) -> list[str]:
    """Return every shared string in order; rich runs are joined, phonetic guides left out.

    Raises UnsafeFile where the count stated cannot be true, DamagedFile for unsound XML.
    """
    data = package.read(part)
    stated = _COUNT.search(data[:4096])
    if stated and int(stated[1]) > len(data):
        raise UnsafeFile("files.absurd_count", file=package.file, part=part)
    found = _quick(data)
    return _thorough(package, part, data) if found is None else found


def _quick(data: bytes) -> list[str] | None:
    """Return the strings of the usual form, None where the part has any other."""
    if b"<!" in data or b"\r" in data[200:] or not is_plain(data[:400]):
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    strings = _plain_items(text)
    if strings is None:
        return None
    if "&" in text:
        strings = [unescape(item) if "&" in item else item for item in strings]
    return [from_hex(item) for item in strings] if "_x" in text else strings


def _plain_items(text: str) -> list[str] | None:
    """Return the raw text of items without rich runs, None where there are any."""
    if not text.rstrip().endswith("</sst>"):
        return None
    start, end = text.find("<si><t>"), text.rfind("</t></si>")
    items = text[start + 7 : end].split("</t></si><si><t>") if 0 <= start < end else []
    if text.count("<", start) == 4 * len(items) + 1 and text.find("<si") == start:
        spaced = _SPACED.search(text) is not None
        return [trimmed(item, False) for item in items] if spaced else items
    found: list[tuple[str, str]] = _ITEM.findall(text)
    if len(found) != text.count("<si"):
        return None
    return [item if keep else trimmed(item, False) for keep, item in found]


class StringText:
    """Gather the text of one `si` or `is` element from parse events."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._run: list[str] | None = None
        self._preserve = False
        self._phonetic = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take a start tag inside the element."""
        if name == "rPh":
            self._phonetic += 1
        elif name == "t" and not self._phonetic:
            self._run = []
            self._preserve = attributes.get("space") == "preserve"

    def text(self, piece: str) -> None:
        """Take character data."""
        if self._run is not None:
            self._run.append(piece)

    def end(self, name: str) -> None:
        """Take an end tag inside the element."""
        if name == "rPh":
            self._phonetic -= 1
        elif name == "t" and self._run is not None:
            self._pieces.append(trimmed("".join(self._run), self._preserve))
            self._run = None

    def value(self) -> str:
        """Return the whole text."""
        return from_hex("".join(self._pieces))


def _thorough(package: Package, part: str, data: bytes) -> list[str]:
    strings: list[str] = []
    item = StringText()

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal item
        if name == "si":
            item = StringText()
        item.start(name, attributes)

    def end(name: str) -> None:
        item.end(name)
        if name == "si":
            strings.append(item.value())

    try:
        parse((data,), start, end, lambda piece: item.text(piece))
    except XmlError as error:
        raise package.bad_xml(part, error) from error
    return strings
