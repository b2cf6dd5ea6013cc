"""Rewrite unusual but sound sheet XML in the usual form, so that rows can be cut out of it.

UTF-8, no prefix for the main namespace; inside `sheetData` no comment, CDATA or blank between
elements, double quotes, and `r` first on every row and cell.
"""

from __future__ import annotations

import re

from repbook.ooxml.celltext import escape
from repbook.ooxml.refs import column_letters, column_number
from repbook.ooxml.xml import XmlError, parse

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"|<(?P<close>/?)(?P<name>[^\s/>]+)(?P<attributes>(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)"
    r"\s*(?P<empty>/?)>|[^<]+",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_DECLARATION = re.compile(r"<\?xml.*?\?>", re.DOTALL)
_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"']([\w.-]+)")
_ROOT = re.compile(r"<(?:([\w.-]+):)?worksheet\b")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_STRUCTURE = frozenset({"sheetData", "row", "c", "is"})


def normal_form(data: bytes) -> bytes:
    """Return sheet XML in the usual form; XmlError where it is not sound."""
    parse((data,), lambda *_: None, lambda _: None, lambda _: None)
    text = _DECLARATION.sub(_HEAD, _decoded(data), count=1).replace("\r\n", "\n")
    root = _ROOT.search(text)
    if root is None:
        raise XmlError("no worksheet")
    return "".join(_Writer(root[1] or "").rewrite(text)).encode()


def _decoded(data: bytes) -> str:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"),
                       (b"\xfe\xff", "utf-16")):  # fmt: skip
        if data.startswith(mark):
            return data.decode(name)
    found = _ENCODING.match(data)
    return data.decode(found[1].decode() if found else "utf-8")


class _Writer:
    def __init__(self, prefix: str) -> None:
        self._prefix = prefix + ":" if prefix else ""
        self._stack: list[str] = []
        self._row = self._column = 0

    def rewrite(self, text: str) -> list[str]:
        return [self._token(found) for found in _TOKEN.finditer(text)]

    def _token(self, found: re.Match[str]) -> str:
        inside = "sheetData" in self._stack
        raw = found[0]
        if found["name"]:
            return self._tag(found, inside)
        if not inside:
            return raw
        if raw.startswith("<![CDATA["):
            return escape(raw[9:-3])
        if raw.startswith(("<!--", "<?")):
            return ""
        return "" if self._stack[-1] in _STRUCTURE else raw.replace("\r", "\n")

    def _tag(self, found: re.Match[str], inside: bool) -> str:
        name = found["name"].removeprefix(self._prefix)
        if found["close"]:
            self._stack.pop()
            return f"</{name}>"
        if not found["empty"]:
            self._stack.append(name)
        attributes = [
            (key, double if double is not None else single)
            for key, double, single in _attributes(found["attributes"])
        ]
        if inside and name in ("row", "c"):
            attributes = self._placed(name, attributes)
        if not inside and len(self._stack) > 1 and not self._prefix:
            return found[0]
        return f"<{name}{''.join(map(self._written, attributes))}{found['empty']}>"

    def _written(self, attribute: tuple[str, str]) -> str:
        key, value = attribute
        if self._prefix and key == f"xmlns:{self._prefix[:-1]}":
            key = "xmlns"
        return ' {}="{}"'.format(key, value.replace('"', "&quot;").replace(">", "&gt;"))

    def _placed(self, name: str, attributes: list[tuple[str, str]]) -> list[tuple[str, str]]:
        rest = [item for item in attributes if item[0] != "r"]
        given = dict(attributes).get("r")
        if name == "row":
            self._row = int(given) if given else self._row + 1
            self._column = 0
            return [("r", str(self._row)), *rest]
        letters = (given or "").rstrip("0123456789")
        self._column = column_number(letters) if letters else self._column + 1
        return [("r", f"{column_letters(self._column)}{self._row}"), *rest]


def _attributes(text: str) -> list[tuple[str, str | None, str]]:
    return [(found[1], found[2], found[3] or "") for found in _ATTRIBUTE.finditer(text)]
