"""Cut elements out of a small XML part, byte for byte, and put others in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from repbook.ooxml.celltext import escape, unescape

_TAG = re.compile(rb"<(/?)((?:\w+:)?[\w.]+)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(/?)>")
_ATTRIBUTE = re.compile(rb"\s([\w:]+)=(?:\"([^\"]*)\"|'([^']*)')")


class Span(NamedTuple):
    """Where an element lies: its first byte, its content, its end; `tag` is its start tag."""

    start: int
    inner: int
    close: int
    end: int
    tag: bytes


def children(data: bytes) -> list[bytes]:
    """Return the outermost elements of a piece of XML, each with all that is inside it."""
    found, depth, start = [], 0, 0
    for tag in _TAG.finditer(data):
        if not tag[1] and depth == 0:
            start = tag.start()
        depth += 0 if tag[3] else (-1 if tag[1] else 1)
        if depth == 0:
            found.append(data[start : tag.end()])
    return found


def find(data: bytes, name: str, start: int = 0) -> Span | None:
    """Return the first element called `name`, whatever its prefix; it may not hold its like."""
    opened = re.compile(
        rb"<((?:\w+:)?%s)(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(/?)>" % name.encode()
    ).search(data, start)
    if opened is None:
        return None
    if opened[2]:
        return Span(opened.start(), opened.end(), opened.end(), opened.end(), opened[0])
    close = data.index(b"</" + opened[1] + b">", opened.end())
    end = close + len(opened[1]) + 3
    return Span(opened.start(), opened.end(), close, end, opened[0])


def items(data: bytes, name: str) -> list[bytes]:
    """Return the elements inside the first element called `name`, none where there is none."""
    span = find(data, name)
    return children(data[span.inner : span.close]) if span else []


def attributes(element: bytes) -> dict[str, str]:
    """Return the attributes of an element's start tag, prefixes included."""
    tag = element[: _need_tag(element)]
    return {
        name.decode(): unescape((double or single).decode())
        for name, double, single in _ATTRIBUTE.findall(tag)
    }


def with_items(data: bytes, name: str, new: Sequence[bytes], before: Sequence[str]) -> bytes:
    """Return `data` with elements put last into the collection `name`, its count kept.

    A collection that is not there is made before the first of the elements named in `before`
    that is, else at the end of the root element.
    """
    if not new:
        return data
    prefix = _root_prefix(data)
    added = b"".join(_prefixed(item, prefix) for item in new)
    span = find(data, name)
    count = len(new)
    if span is None:
        place = _place(data, before)
        opened = f'<{prefix}{name} count="{count}">'.encode()
        return data[:place] + opened + added + f"</{prefix}{name}>".encode() + data[place:]
    count += len(children(data[span.inner : span.close]))
    tag = with_attribute(span.tag.rstrip(b"/>").rstrip() + b">", "count", str(count))
    close = f"</{prefix}{name}>".encode()
    return (
        data[: span.start] + tag + data[span.inner : span.close] + added + close + data[span.end :]
    )


def without(data: bytes, start: int, end: int) -> bytes:
    """Return `data` without a piece."""
    return data[:start] + data[end:]


def _place(data: bytes, before: Sequence[str]) -> int:
    spans = [span.start for name in before if (span := find(data, name))]
    return min(spans, default=data.rfind(b"</"))


def _root_prefix(data: bytes) -> str:
    end = data.rfind(b"</")
    name = data[end + 2 :].partition(b">")[0].strip().decode()
    return name.rpartition(":")[0] + ":" if ":" in name else ""


def _prefixed(item: bytes, prefix: str) -> bytes:
    if not prefix:
        return item
    return re.sub(rb"<(/?)(?=[A-Za-z][\w.]*[\s/>])", rb"<\1" + prefix.encode(), item)


def _need_tag(element: bytes) -> int:
    found = _TAG.match(element)
    if found is None:
        raise ValueError(element[:40])
    return found.end()


def with_attribute(tag: bytes, name: str, value: str | None) -> bytes:
    """Return a start tag (with or without its end) with an attribute set, or taken away."""
    bare = re.sub(rb"\s%s=(?:\"[^\"]*\"|'[^']*')" % name.encode(), b"", tag)
    if value is None:
        return bare
    end = re.search(rb"\s*/?>?\Z", bare)
    place = end.start() if end else len(bare)
    return bare[:place] + f' {name}="{escape(value)}"'.encode() + bare[place:]
