"""Stage changes to a package's parts, and edit its lists of parts by single bytes."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from repbook.ooxml.archive import Content, Packed
from repbook.ooxml.celltext import escape
from repbook.ooxml.package import Package, rels_part

CONTENT_TYPES = "[Content_Types].xml"
NS_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EMPTY_RELS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="%s"></Relationships>' % NS_RELS.encode()
)
_ID = re.compile(rb"\sId=[\"']rId(\d+)[\"']")


class Staged:
    """The parts of a package with changes laid over them; `parts` is what to save.

    `changed` may hold, of a long part, a document of what changed in it alone.
    """

    def __init__(self, package: Package) -> None:
        self.package = package
        self.parts: dict[str, Content | None] = {}
        self.changed: dict[str, bytes] = {}

    def __contains__(self, part: str) -> bool:
        if part in self.parts:
            return self.parts[part] is not None
        return part in self.package

    def read(self, part: str) -> bytes:
        """Return a part as it stands after the changes so far."""
        staged = self.parts.get(part)
        if isinstance(staged, Packed):
            return b"".join(staged.stream())
        return self.package.read(part) if staged is None else staged

    def stream(self, part: str) -> Iterator[bytes]:
        """Yield a part as it stands after the changes so far, in pieces."""
        staged = self.parts.get(part)
        if staged is None:
            return self.package.stream(part)
        return staged.stream() if isinstance(staged, Packed) else iter((staged,))

    def write(self, part: str, content: Content) -> None:
        """Replace or add a part's content; see `add` for a part nothing refers to yet."""
        self.parts[part] = content
        self.changed.pop(part, None)

    def add(
        self, part: str, content: bytes, content_type: str, owner: str, relationship: str
    ) -> str:
        """Add a part with its content type, referred to by `owner` ("" for the package).

        Returns the id of the relationship, whose type is the address `relationship`.
        """
        self.write(part, content)
        self.set_content_type(part, content_type)
        return self.relate(owner, part, relationship)

    def remove(self, part: str, owner: str) -> None:
        """Take a part away with its content type and the relationship from `owner`."""
        self.parts[part] = None
        types = self.read(CONTENT_TYPES)
        self.write(CONTENT_TYPES, _without(types, b"Override", b"PartName", _names("", part)))
        self.unrelate(owner, part)

    def unrelate(self, owner: str, part: str) -> None:
        """Take the relationship from `owner` to a part away, where it has one."""
        rels = rels_part(owner)
        if rels in self:
            data = self.read(rels)
            kept = _without(data, b"Relationship", b"Target", _names(owner, part))
            if kept != data:
                self.write(rels, kept)

    def set_content_type(self, part: str, content_type: str) -> None:
        """State a part's content type, in place of any stated before."""
        types = self.read(CONTENT_TYPES)
        types = _without(types, b"Override", b"PartName", _names("", part))
        row = f'<Override PartName="/{escape(part)}" ContentType="{escape(content_type)}"/>'
        self.write(CONTENT_TYPES, _inserted(types, b"Types", row.encode()))

    def relate(self, owner: str, part: str, relationship: str) -> str:
        """Add a relationship from `owner` to `part` and return its id."""
        rels = rels_part(owner)
        data = self.read(rels) if rels in self else _EMPTY_RELS
        number = 1 + max((int(found) for found in _ID.findall(data)), default=0)
        target = escape("/" + part)
        row = f'<Relationship Id="rId{number}" Type="{escape(relationship)}" Target="{target}"/>'
        self.write(rels, _inserted(data, b"Relationships", row.encode()))
        return f"rId{number}"


def _inserted(data: bytes, root: bytes, row: bytes) -> bytes:
    """Put `row` last inside the root element, with the root's own prefix."""
    end = data.rfind(b"</")
    prefix = data[end + 2 :].partition(root)[0]
    if end < 0 or b">" in prefix:
        opened = re.sub(rb"<(\w+:)?%s\b([^>]*)/>" % root, rb"<\1%s\2></\1%s>" % (root, root), data)
        return _inserted(opened, root, row) if opened != data else data
    return data[:end] + b"<" + prefix + row[1:] + data[end:]


def _without(data: bytes, element: bytes, attribute: bytes, values: frozenset[str]) -> bytes:
    def keep(found: re.Match[bytes]) -> bytes:
        return b"" if found[2].decode().lower() in values else found[0]

    pattern = rb"<(?:\w+:)?%s\b[^>]*?\s%s=([\"'])([^\"']*)\1[^>]*?/>"
    return re.sub(pattern % (element, attribute), keep, data)


def _names(owner: str, part: str) -> frozenset[str]:
    """Return the ways a part may be written in `owner`'s relationships, in lower case."""
    folder = owner.rpartition("/")[0]
    relative = part.removeprefix(folder + "/") if folder else part
    upward = posixpath.relpath(part, folder or ".")
    # From the root up is the root: LibreOffice writes ../customXml there.
    above = "../" + part if not folder else upward
    names = ("/" + part, relative, "./" + relative, upward, above)
    return frozenset(name.lower() for name in names)
