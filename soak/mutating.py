"""Ways to damage a file that know nothing of what is in it: bytes, parts of an archive, XML."""

from __future__ import annotations

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable

Parts = list[tuple[str, bytes]]
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"<]*)"')
_ELEMENT = re.compile(rb"<([\w:]+)(?:\s[^<>]*)?/>|<([\w:]+)(?:\s[^<>]*)?>[^<>]*</\2>")
_TEXT = re.compile(rb">([^<>]+)<")
_ODD: tuple[bytes, ...] = (
    b"", b"0", b"-1", b"1", b"65536", b"2147483648", b"4294967296", b"1e308", b"NaN", b"true",
    b"A1", b"XFE1", b"A1048577", b"A1:A1", b"#REF!", b"../../x", b"/x", b"\xe5\xae\xa2",
)  # fmt: skip
"""Values that an attribute or a cell may not expect."""


def mutate(data: bytes, source: random.Random) -> tuple[bytes, str]:
    """Return a damaged copy of an archive, and how it was damaged."""
    way = source.choice(_WAYS)
    return way(data, source), way.__name__.lstrip("_")


def _flipped(data: bytes, source: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(source.randint(1, 8)):
        changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
    return bytes(changed)


def _cut_off(data: bytes, source: random.Random) -> bytes:
    return data[: source.randrange(len(data))]


def _in_parts(
    change: Callable[[Parts, int, random.Random], None],
) -> Callable[[bytes, random.Random], bytes]:
    def changed(data: bytes, source: random.Random) -> bytes:
        parts = _parts(data)
        change(parts, source.randrange(len(parts)), source)
        return _packed(parts)

    changed.__name__ = change.__name__
    return changed


def _in_xml(
    change: Callable[[bytes, random.Random], bytes],
) -> Callable[[bytes, random.Random], bytes]:
    def one(parts: Parts, place: int, source: random.Random) -> None:
        xml = [n for n, (name, _) in enumerate(parts) if name.endswith((".xml", ".rels"))]
        place = source.choice(xml) if xml else place
        name, content = parts[place]
        parts[place] = name, change(content, source)

    one.__name__ = change.__name__
    return _in_parts(one)


@_in_parts
def _part_dropped(parts: Parts, place: int, source: random.Random) -> None:
    del parts[place]


@_in_parts
def _part_doubled(parts: Parts, place: int, source: random.Random) -> None:
    parts.insert(source.randrange(len(parts) + 1), parts[place])


@_in_parts
def _part_cut(parts: Parts, place: int, source: random.Random) -> None:
    name, content = parts[place]
    parts[place] = name, content[: source.randrange(len(content) + 1)]


@_in_parts
def _part_flipped(parts: Parts, place: int, source: random.Random) -> None:
    name, content = parts[place]
    parts[place] = name, _flipped(content, source) if content else b"\0"


@_in_parts
def _parts_swapped(parts: Parts, place: int, source: random.Random) -> None:
    other = source.randrange(len(parts))
    (name, content), (other_name, other_content) = parts[place], parts[other]
    parts[place], parts[other] = (name, other_content), (other_name, content)


@_in_parts
def _part_renamed(parts: Parts, place: int, source: random.Random) -> None:
    name, content = parts[place]
    parts[place] = source.choice((name.upper(), f"/{name}", f"x/{name}", name[:-1])), content


@_in_xml
def _attribute_changed(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _ATTRIBUTE, source, lambda hit: b'%s="%s"' % (hit[1], _odd(source)))


@_in_xml
def _attribute_dropped(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _ATTRIBUTE, source, lambda hit: b"")


@_in_xml
def _attribute_renamed(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _ATTRIBUTE, source, lambda hit: b'%sx="%s"' % (hit[1], hit[2]))


@_in_xml
def _element_dropped(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _ELEMENT, source, lambda hit: b"")


@_in_xml
def _element_doubled(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _ELEMENT, source, lambda hit: hit[0] * 2)


@_in_xml
def _text_changed(content: bytes, source: random.Random) -> bytes:
    return _replaced(content, _TEXT, source, lambda hit: b">%s<" % _odd(source))


def _odd(source: random.Random) -> bytes:
    return source.choice(_ODD)


def _replaced(
    content: bytes,
    pattern: re.Pattern[bytes],
    source: random.Random,
    new: Callable[[re.Match[bytes]], bytes],
) -> bytes:
    hits = list(pattern.finditer(content))
    if not hits:
        return content
    hit = source.choice(hits)
    return content[: hit.start()] + new(hit) + content[hit.end() :]


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def _packed(parts: Parts) -> bytes:
    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # a name that stands twice is meant
        for name, content in parts:
            # The date of such an entry is fixed.
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flipped, _cut_off, _part_dropped, _part_doubled, _part_cut, _part_flipped, _parts_swapped,
    _part_renamed, _attribute_changed, _attribute_changed, _attribute_changed, _attribute_dropped,
    _attribute_renamed, _element_dropped, _element_doubled, _text_changed,
)  # fmt: skip
