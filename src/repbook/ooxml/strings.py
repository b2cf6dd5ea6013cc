"""Read the shared strings of a workbook (ECMA-376 part 1, 18.4)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from repbook.domain.values import whole
from repbook.errors import UnsafeFile
from repbook.ooxml.celltext import SPACES, from_hex, trimmed, unescape
from repbook.ooxml.package import Package
from repbook.ooxml.xml import XmlError, is_plain, parse

_COUNT = re.compile(rb"<(?:\w+:)?sst[^>]*?\suniqueCount=[\"'](\d+)[\"']")
_ITEM = re.compile(r'<si><t( xml:space="preserve")?>([^<]*)</t>(?:<phoneticPr[^>]*/>)?</si>')
_KEPT = '<si><t xml:space="preserve">'
# No text holds it, so it can stand for what keeps its spaces.
_MARK = "\0"
_OUTER = tuple(mark for space in " \t\n" for mark in (f"<t>{space}", f"{space}</t>"))
_FIRST, _END = b"<si", b"</si>"
HEAD = 4096
MOST = 20_000_000
# How long a part is of which it pays to know first what is needed.
LONG = 16 << 20


class _Unusual(Exception):
    """The part is written as few programs write it: expat has to read it."""


def read_strings(package: Package, part: str, wanted: Container[int] | None = None) -> list[str]:
    """Return every shared string in order; rich runs are joined, phonetic guides left out.

    Those that are not `wanted` come empty, so that they take no memory. Raises UnsafeFile where
    the count stated cannot be true or is too large, DamagedFile for unsound XML.
    """
    _check_count(package, part)
    try:
        return _gathered(package, part, wanted, _quick(package.stream(part)))
    except (_Unusual, ValueError):
        return _thorough(package, part, wanted)


def _check_count(package: Package, part: str) -> None:
    head = next(iter(package.stream(part, HEAD)), b"")
    stated = _COUNT.search(head)
    if stated is None:
        return
    count = whole(stated[1].decode())
    if count is None or count > package.size(part):
        raise UnsafeFile("files.absurd_count", file=package.file, part=part)
    if count > MOST:
        raise _too_many(package, part)


def _too_many(package: Package, part: str) -> UnsafeFile:
    return UnsafeFile("files.too_many_texts", file=package.file, part=part, most=f"{MOST:,}")


def _gathered(
    package: Package, part: str, wanted: Container[int] | None, blocks: Iterable[list[str]]
) -> list[str]:
    strings: list[str] = []
    for block in blocks:
        first = len(strings)
        if wanted is not None:
            block = [text if n in wanted else "" for n, text in enumerate(block, first)]
        strings += block
        if len(strings) > MOST:
            raise _too_many(package, part)
    return strings


def _quick(pieces: Iterable[bytes]) -> Iterator[list[str]]:
    """Yield the strings of the usual form, block by block; _Unusual where there is any other."""
    kept, is_first = b"", True
    for piece in pieces:
        kept += piece
        end = kept.rfind(_END) + len(_END)
        if end < len(_END):
            if len(kept) > LONG:
                raise _Unusual
            continue
        block, kept = kept[:end], kept[end:]
        if is_first:
            block, is_first = _after_head(block), False
        yield _strings(block)
    if is_first:
        kept = _after_head(kept)
    if kept.strip() != b"</sst>":
        raise _Unusual


def _after_head(block: bytes) -> bytes:
    """Return what follows the root element's start tag."""
    if not is_plain(block[:400]):
        raise _Unusual
    start = block.find(_FIRST)
    return block[start if start >= 0 else block.rfind(b"</sst>") :]


def _strings(block: bytes) -> list[str]:
    if any(odd in block for odd in (b"<!", b"\r", b"\0")):
        raise _Unusual
    text = block.decode()
    strings = _plain_items(text)
    if "&" in text:
        strings = [unescape(item) if "&" in item else item for item in strings]
    return [from_hex(item) for item in strings] if "_x" in text else strings


def _plain_items(text: str) -> list[str]:
    """Return the raw text of whole items; _Unusual where there are rich runs."""
    text = text.strip()
    marked = text.replace(_KEPT, f"<si><t>{_MARK}")
    if marked.startswith("<si><t>") and marked.endswith("</t></si>"):
        items = marked[7:-9].split("</t></si><si><t>")
        if marked.count("<") == 4 * len(items):
            return _spaced(items, marked)
    found: list[tuple[str, str]] = _ITEM.findall(text)
    if len(found) != text.count("<si"):
        raise _Unusual
    return [item if keep else trimmed(item, False) for keep, item in found]


def _spaced(items: list[str], text: str) -> list[str]:
    """Return items of a text without the mark, or without their outer spaces."""
    if any(mark in text for mark in _OUTER):
        return [item[1:] if item[:1] == _MARK else item.strip(SPACES) for item in items]
    return [item[1:] if item[:1] == _MARK else item for item in items] if _MARK in text else items


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


def _thorough(package: Package, part: str, wanted: Container[int] | None) -> list[str]:
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
            needed = wanted is None or len(strings) in wanted
            strings.append(item.value() if needed else "")
            if len(strings) > MOST:
                raise _too_many(package, part)

    try:
        parse(package.stream(part), start, end, lambda piece: item.text(piece))
    except XmlError as error:
        raise package.bad_xml(part, error) from error
    return strings
