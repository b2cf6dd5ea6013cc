"""Parse parts into element trees with their namespaces; document types are refused."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator

from repbook.ooxml.xml import XmlError, parse

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class _RootReached(Exception):
    pass


def tree(content: bytes) -> ET.Element:
    """Return the root element; raise XmlError."""
    refuse_doctype((content,))
    try:
        return ET.fromstring(content)
    except ET.ParseError as error:
        raise XmlError(str(error)) from error


def ends(chunks: Iterable[bytes]) -> Iterator[ET.Element]:
    """Yield every element as it ends, the root last; raise XmlError."""
    parser: ET.XMLPullParser[ET.Element] = ET.XMLPullParser(("end",))
    try:
        for chunk in chunks:
            parser.feed(chunk)
            for event in parser.read_events():
                if isinstance(event[-1], ET.Element):
                    yield event[-1]
        parser.close()
    except ET.ParseError as error:
        raise XmlError(str(error)) from error


def refuse_doctype(chunks: Iterable[bytes]) -> None:
    """Read as far as the root element; raise XmlError at a document type or broken prolog."""
    try:
        parse(chunks, _root, _root, _root)
    except _RootReached:
        return


def local(tag: object) -> str:
    """Return an element's name without its namespace."""
    return str(tag).rpartition("}")[2]


def rich_text(element: ET.Element) -> str:
    """Return the text of a shared or inline string as stored, phonetic hints left out."""
    parts = element.findall(MAIN + "t") + element.findall(f"{MAIN}r/{MAIN}t")
    return "".join(part.text or "" for part in parts)


def whole(text: str | None, default: int = 0) -> int:
    """Return a whole number, or `default` where there is none."""
    try:
        return int(text or "")
    except ValueError:
        return default


def _root(*_: object) -> None:
    raise _RootReached
