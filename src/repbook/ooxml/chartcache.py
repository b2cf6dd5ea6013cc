"""Compare and rewrite the values that a chart keeps of its cells, by single bytes.

ECMA-376 part 1, 21.2.2.122 (numRef, numCache), 21.2.2.201 (strRef, strCache). Caches of several
levels of categories are left alone, and so are pivot charts: they follow their pivot table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from repbook.domain.values import Value
from repbook.ooxml.celltext import escape, unescape
from repbook.ooxml.chartpoints import (
    INDEX,
    POINT,
    is_text,
    point_number,
    point_text,
    same_number,
    same_text,
    stored_points,
)

_REFERENCE = re.compile(
    rb"(?P<axis><(?:\w+:)?(?:cat|xVal)>\s*)?<(?P<p>(?:\w+:)?)(?P<kind>num|str)Ref\b[^>]*>"
    rb"(?P<inner>.*?)</(?P=p)(?P=kind)Ref>",
    re.DOTALL,
)
_F = re.compile(rb"<((?:\w+:)?)f\b[^>]*>([^<]*)</\1f>")
_CACHE = re.compile(rb"<((?:\w+:)?)(num|str)Cache\b(?:[^>]*/>|.*?</\1\2Cache>)", re.DOTALL)
_FORMAT = re.compile(rb"<((?:\w+:)?)formatCode\b[^>]*>[^<]*</\1formatCode>")
_EXTENSION = re.compile(rb"<((?:\w+:)?)extLst\b.*?</\1extLst>", re.DOTALL)
_VISIBLE_ONLY = re.compile(rb"<(?:\w+:)?plotVisOnly\b(?![^>]*val=[\"'](?:0|false)[\"'])")
_PIVOT = re.compile(rb"<(?:\w+:)?pivotSource\b")
_TURNED = re.compile(rb"(<((?:\w+:)?)minus>.*?</\2minus>)\s*(<\2plus>.*?</\2plus>)", re.DOTALL)


class Read(NamedTuple):
    """What a reference's cells hold: all of them, and, when asked, those that are not hidden."""

    values: Sequence[Value]
    visible: Callable[[], Sequence[Value]]


Reader = Callable[[str], Read | None]
"""Give what a reference reads; None where that is not known, so that its cache is let be."""


def references(chart: bytes) -> list[str]:
    """Return the references of a chart's series, names and categories; none of a pivot chart.

    In the order of ECMA-376 part 1, 21.2.2.55: openpyxl 3.1 writes the lower end of an interval
    before the upper one.
    """
    if _PIVOT.search(chart):
        return []
    chart = _TURNED.sub(rb"\3\1", chart)
    return list(dict.fromkeys(text for _, text in _references(chart)))


def with_references(chart: bytes, change: Callable[[str], str]) -> bytes:
    """Return a chart part whose references went through `change`."""

    def changed(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        new = change(text)
        if new == text:
            return found[0]
        start, end = found.start(2) - found.start(), found.end(2) - found.start()
        return found[0][:start] + escape(new).encode() + found[0][end:]

    return chart if _PIVOT.search(chart) else _F.sub(changed, chart)


def refreshed(chart: bytes, read: Reader) -> bytes:
    """Return a chart part whose caches hold what the cells hold; the rest is as it was."""
    if _PIVOT.search(chart):
        return chart
    hides = _VISIBLE_ONLY.search(chart) is not None

    def changed(found: re.Match[bytes]) -> bytes:
        told = _F.search(found["inner"])
        held = read(unescape(told[2].decode())) if told else None
        if held is None or (_CACHE.search(found["inner"]) and _agrees(found, held, hides)):
            return found[0]
        kind = _kind(found, held.values)
        return _written(found, kind, held.visible() if hides else held.values)

    return _REFERENCE.sub(changed, chart)


def stale(chart: bytes, read: Reader) -> list[str]:
    """Return the references whose cache differs from what the cells hold.

    A reference without a cache is not stale: the application reads the cells.
    """
    hides = _VISIBLE_ONLY.search(chart) is not None
    wrong = []
    for found, text in _references(chart) if not _PIVOT.search(chart) else ():
        held = read(text)
        if held and _CACHE.search(found["inner"]) and not _agrees(found, held, hides):
            wrong.append(text)
    return list(dict.fromkeys(wrong))


def _references(chart: bytes) -> Iterator[tuple[re.Match[bytes], str]]:
    for found in _REFERENCE.finditer(chart):
        if told := _F.search(found["inner"]):
            yield found, unescape(told[2].decode())


def _agrees(found: re.Match[bytes], held: Read, hides: bool) -> bool:
    """Tell whether a cache holds the values; hidden cells may count or not where they hide."""
    cache = _CACHE.search(found["inner"])
    if cache is None:
        return False
    kind = cache[2]
    if kind != _kind(found, held.values):
        return False
    points, count = stored_points(cache[0])
    same = same_number if kind == b"num" else same_text

    def holds(values: Sequence[Value]) -> bool:
        return count == len(values) and all(
            same(points.get(i), value) for i, value in enumerate(values)
        )

    return holds(held.values) or (hides and holds(held.visible()))


def _kind(found: re.Match[bytes], values: Sequence[Value]) -> bytes:
    """Return which cache the values want: categories change kind with what stands there."""
    if not found["axis"] or all(value in (None, "") for value in values):
        return found["kind"]
    return b"str" if any(is_text(value) and value != "" for value in values) else b"num"


def _written(found: re.Match[bytes], kind: bytes, values: Sequence[Value]) -> bytes:
    """Return the reference with a new cache behind its `f`, renamed where its kind changes."""
    inner, p = found["inner"], found["p"]
    old = _CACHE.search(inner)
    place = old.start() if old else _after_f(inner)
    rest = inner[old.end() if old else place :]
    cache = _cache(p, kind, values, old[0] if old else b"")
    head = found[0][: found.start("inner") - found.start()]
    if kind != found["kind"]:
        head = head.replace(b"%s%sRef" % (p, found["kind"]), b"%s%sRef" % (p, kind))
    return b"%s%s%s%s</%s%sRef>" % (head, inner[:place], cache, rest, p, kind)


def _after_f(inner: bytes) -> int:
    found = _F.search(inner)
    return found.end() if found else 0


def _cache(p: bytes, kind: bytes, values: Sequence[Value], old: bytes) -> bytes:
    form = _FORMAT.search(old)
    code = form[0] if form else b"<%sformatCode>General</%sformatCode>" % (p, p)
    after = _EXTENSION.search(old)
    tags = _tags(old) if kind == b"num" else {}
    stored = stored_points(old)[0]
    same, text = (same_number, point_number) if kind == b"num" else (same_text, point_text)
    points = b"".join(
        _point(p, tags.get(i, b' idx="%d"' % i), shown)
        for i, value in enumerate(values)
        # A number that a text cache shows as its cell does stays so.
        if (shown := stored.get(i) if same(stored.get(i), value) else text(value)) is not None
    )
    count = b'<%sptCount val="%d"/>' % (p, len(values))
    head = code if kind == b"num" else b""
    tail = after[0] if after else b""
    name = p + kind + b"Cache"
    return b"<%s>%s%s%s%s</%s>" % (name, head, count, points, tail, name)


def _tags(cache: bytes) -> dict[int, bytes]:
    """Return what stands in the tags of points: their index, their own number format."""
    found = ((INDEX.search(point[2]), point[2].rstrip()) for point in POINT.finditer(cache))
    return {int(index[1]): tag for index, tag in found if index is not None}


def _point(p: bytes, tag: bytes, text: str) -> bytes:
    # A bare carriage return would be read as a line feed (XML 1.0, 2.11).
    held = escape(text).replace("\r", "&#13;").encode()
    return b"<%spt%s><%sv>%s</%sv></%spt>" % (p, tag, p, held, p, p)
