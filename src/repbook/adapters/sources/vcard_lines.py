"""Read the lines of vCard files: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as phones write them.

vobject 0.9.9 was tried: it drops the types of 2.1 (TEL;CELL), refuses an address in
quoted-printable over two lines, and loses the whole file over one cut picture or card.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from repbook.adapters.sources.text import decode

UNRANKED = 101  # RFC 6350 ranks from 1 to 100
_DIGITS = 9
BINARY = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
_BEGIN = re.compile(rb"BEGIN\s*:\s*VCARD\s*\Z", re.I)
_END = re.compile(rb"END\s*:\s*VCARD\s*\Z", re.I)
_QUOTED = re.compile(rb"[^:]*;\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE\s*[;:]", re.I)
# The name, its parameters, the value: a colon in quotes belongs to a parameter.
_LINE = re.compile(rb'((?:[^":;]+\.)?[A-Za-z][\w-]*)((?:;(?:[^":]|"[^"]*")*)?):(.*)', re.S)
_PARAMETER = re.compile(r';((?:[^";]|"[^"]*")*)')
_ESCAPE = re.compile(r"\\([\\,;:nN])")
_CHARSETS = {"gbk": "gb18030", "gb2312": "gb18030", "big5": "cp950", "ascii": "utf-8"}
_ENCODINGS = frozenset(("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"))


class Property(NamedTuple):
    """One line of a card: its name and types in capitals, its value with escapes as written.

    `rank` is 1 for what is preferred.
    """

    name: str
    types: frozenset[str]
    value: str
    rank: int = UNRANKED


class _Parameters(NamedTuple):
    types: set[str]
    coding: str
    charset: str
    rank: int


class Card(NamedTuple):
    """One card: its version, its properties, and whether it is closed."""

    version: str
    properties: list[Property]
    whole: bool


class Cards(NamedTuple):
    """The cards of a file, and the numbers of the lines that are none."""

    cards: list[Card]
    bad_lines: list[int]


def holds_vcards(data: bytes) -> bool:
    """Tell whether a file begins as a vCard, in any encoding."""
    return _head(data).startswith(b"BEGIN:VCARD")


def holds_calendar(data: bytes) -> bool:
    """Tell whether a file begins as a calendar."""
    return _head(data).startswith(b"BEGIN:VCALENDAR")


def read_cards(data: bytes, name: str) -> Cards:
    """Return every card of a file, each value in the encoding that its line names."""
    if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        data = decode(data, name)[0].encode()
    found, nested = Cards([], []), 0
    card: Card | None = None
    for number, line in _unfolded(data):
        last = card.properties[-1].name if card and card.properties else ""
        if nested:
            nested += bool(_BEGIN.match(line)) - bool(_END.match(line))
        elif _BEGIN.match(line):
            if card is not None and last == "AGENT":
                nested = 1  # the card of an assistant within a card
                continue
            card = Card("", [], whole=False)
            found.cards.append(card)
        elif _END.match(line) and card is not None:
            found.cards[-1] = card._replace(whole=True)
            card = None
        elif card is not None and (read := _property(line, name)):
            card.properties.append(read)
            if read.name == "VERSION":
                card = found.cards[-1] = card._replace(version=read.value.strip())
        elif line.strip() and last not in BINARY:
            found.bad_lines.append(number)
    return found


def parts_of(value: str, mark: str = ";") -> list[str]:
    """Return the parts of a value with marks between, without escapes."""
    return [plain(part) for part in re.split(rf"(?<!\\){re.escape(mark)}", value)]


def plain(value: str) -> str:
    """Return a text without its escapes."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _head(data: bytes) -> bytes:
    head = data[:400].replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf \t\r\n")
    return re.sub(rb"\s*:\s*", b":", head, count=1).upper()


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield whole lines with the numbers of their first ones.

    A line that begins with a blank goes on the one before; 2.1 keeps the blank. A line in
    quoted-printable goes on while it ends with an equals sign.
    """
    first, pieces, old, soft = 0, [b""], False, False
    for number, line in enumerate(data.splitlines(), start=1):
        if soft:
            pieces.append(line)
        elif line[:1] in (b" ", b"\t") and first and line.strip():
            pieces.append(line if old else line[1:])
        else:
            if first:
                yield first, b"".join(pieces)
            first, pieces = number, [line]
            old = line.strip() == b"VERSION:2.1" or (old and not _BEGIN.match(line))
        soft = line.endswith(b"=") and bool(_QUOTED.match(pieces[0]))
        if soft:
            pieces[-1] = pieces[-1][:-1]
    if first:
        yield first, b"".join(pieces)


def _property(line: bytes, file: str) -> Property | None:
    found = _LINE.match(line)
    if not found:
        return None
    name = found[1].decode().rpartition(".")[2].upper()
    told = _parameters(decode(found[2], file)[0])
    types = frozenset(told.types)
    if name in BINARY or told.coding in ("BASE64", "B"):
        return Property(name, types, "")
    value = quopri.decodestring(found[3]) if told.coding == "QUOTED-PRINTABLE" else found[3]
    return Property(name, types, _text(value, told.charset, file), told.rank)


def _parameters(text: str) -> _Parameters:
    """Return what stands beside a name; 2.1 names types and encoding barely."""
    types: set[str] = set()
    coding, charset, rank = "", "", UNRANKED
    for parameter in _PARAMETER.findall(text):
        key, equals, value = parameter.partition("=")
        key, value = key.strip().upper(), value.strip().strip('"').upper()
        if key in _ENCODINGS or (key == "ENCODING" and equals):
            coding = value or key
        elif key == "CHARSET":
            charset = value.lower()
        elif key == "TYPE" or not equals:
            types |= set(re.split(r"[,;]", value or key)) - {""}
        elif key == "PREF" and value.isdecimal():
            # Of thousands of digits Python makes no number.
            rank = min(int(value[:_DIGITS]), UNRANKED)
    return _Parameters(types, coding, charset, 1 if "PREF" in types else rank)


def _text(value: bytes, charset: str, file: str) -> str:
    for encoding in dict.fromkeys((_CHARSETS.get(charset, charset), "utf-8")):
        try:
            return value.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(value, file)[0]
