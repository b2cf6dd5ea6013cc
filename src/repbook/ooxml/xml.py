"""Read XML safely with expat: no document types, no entities, names without namespace prefix."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

# A sign that no XML can hold: expat refuses a namespace in which its separator stands.
_SEPARATOR = "\x1f"
_SHORT, _KNOWN = 1 << 16, 256


class XmlError(Exception):
    """The text is not well-formed XML, or holds what is refused."""


class ForbiddenXml(XmlError):
    """The text declares a document type or entities."""


class Element(NamedTuple):
    """One element in document order: local names, its own text, its depth (root 0)."""

    name: str
    attributes: dict[str, str]
    text: str
    depth: int


Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def parse(chunks: Iterable[bytes], start: Start, end: End, text: Text) -> None:
    """Feed `chunks` to the three handlers; raise `XmlError` where they are not sound XML.

    Element and attribute names arrive as local names. Text arrives in pieces.
    """
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(
        name.rpartition(_SEPARATOR)[2],
        {key.rpartition(_SEPARATOR)[2]: attributes[key] for key in attributes},
    )
    parser.EndElementHandler = lambda name: end(name.rpartition(_SEPARATOR)[2])
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise XmlError(str(error)) from error


def elements(data: bytes) -> tuple[Element, ...]:
    """Return every element of a small part, in the order of their start tags.

    Most parts of a workbook are the same when it is read back, so that short ones are known.
    """
    return _known(data) if len(data) <= _SHORT else _parsed(data)


def _parsed(data: bytes) -> tuple[Element, ...]:
    found: list[tuple[str, dict[str, str], list[str], int]] = []
    open_: list[list[str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        pieces: list[str] = []
        found.append((name, attributes, pieces, len(open_)))
        open_.append(pieces)

    def end(_: str) -> None:
        open_.pop()

    parse((data,), start, end, lambda piece: open_[-1].append(piece) if open_ else None)
    return tuple(Element(name, given, "".join(p), depth) for name, given, p, depth in found)


_known = lru_cache(_KNOWN)(_parsed)


def is_plain(head: bytes) -> bool:
    """Tell whether a part that begins with `head` is UTF-8 without prefix on its root element."""
    found = _PROLOG.match(head)
    return found is not None and (found[1] or b"utf-8").lower() == b"utf-8"


def _refuse(*_: object) -> None:
    raise ForbiddenXml("document type")


_PROLOG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*?(?:encoding=[\"']([A-Za-z0-9_-]+)[\"'][^>]*?)?\?>)?"
    rb"\s*<[A-Za-z]+[\s/>]"
)
